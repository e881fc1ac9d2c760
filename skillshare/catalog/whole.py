"""Everything at once, for exports and for comparing a spreadsheet with what is here: one pass over all histories.

Screens never ask this; they page.
"""

from collections.abc import Iterator
from typing import Any

from skillshare.catalog.project import by_kind
from skillshare.catalog.rows import EXISTS, FOLDS
from skillshare.catalog.source import Source


class Whole:
    """States of all records and ids of all actions, streamed."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def states(self, *wanted: str) -> Iterator[tuple[str, Any]]:
        """The kind and the state of every record of these kinds that there is, one in memory at a time."""
        journal = self._source.journal
        for record, full in journal.histories():
            for kind, history in by_kind(full):
                if kind in wanted:
                    state = FOLDS[kind](record, history, journal.saw)
                    if state is not None and EXISTS.get(kind, _always)(state):
                        yield kind, state

    def entries(self) -> list[bytes]:
        """The ids of all actions, by the time they say they were recorded."""
        return [row[0] for row in self._source.rows("SELECT id FROM entry ORDER BY stamp, id")]


def _always(_state: object) -> bool:
    return True
