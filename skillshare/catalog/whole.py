"""Everything at once, for exports and for comparing a spreadsheet with what is here: one pass over all histories.

Screens never ask this; they page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from skillshare.catalog.project import Journal, by_kind
from skillshare.catalog.rows import FOLDS, KEPT


class Actions(Journal, Protocol):
    """What this needs of the journal besides the fold's part."""

    def action(self, entry: bytes, /) -> Any: ...

    def count(self) -> int: ...

    def entries(self) -> list[bytes]: ...

    def labels(self) -> dict[bytes, str]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One action as it was recorded: when (milliseconds UTC), on which laptop, by whom as the laptop claims.

    `facts` are (type, records, body), body None where this laptop may not read it.
    """

    entry: bytes
    at: int
    laptop: str
    by: bytes | None
    facts: tuple[tuple[str, tuple[bytes, ...], Mapping[str, Any] | None], ...]


class Whole:
    """States of all records, and all actions, streamed."""

    __slots__ = ("_journal",)

    def __init__(self, journal: Actions) -> None:
        self._journal = journal

    def states(self, *wanted: str) -> Iterator[tuple[str, Any]]:
        """The kind and the state of every record of these kinds that there is, one in memory at a time."""
        for record, full in self._journal.histories():
            for kind, history in by_kind(full):
                if kind in wanted:
                    state = FOLDS[kind](record, history, self._journal.saw)
                    if state is not None and (kind not in KEPT or KEPT[kind].exists(state)):
                        yield kind, state

    def acts(self) -> Iterator[Act]:
        """All actions, by the time they say they were recorded."""
        labels = self._journal.labels()
        for entry in self._journal.entries():
            action = self._journal.action(entry)
            if action is None:
                continue
            yield Act(
                entry=entry,
                at=action.recorded,
                laptop=labels.get(action.device, ""),
                by=action.by,
                facts=tuple((fact.type, fact.records, fact.body) for fact in action.facts),
            )

    def act_count(self) -> int:
        """How many actions there are."""
        return self._journal.count()
