"""The names behind the ids in facts, looked up when a sentence needs them.

One small question each, so that a list of history asks only for what it shows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from skillshare.catalog.readers import Catalog
from skillshare.domain import kinds
from ui.wording.named import NAMED

Told = tuple[str, tuple[bytes, ...], Mapping[str, Any] | None]
"""Type, records and body of a fact; the body is None where this laptop may not read it."""


class Names(Protocol):
    """Whom and what the ids mean; an empty text where nobody knows."""

    def item(self, record: bytes) -> str: ...

    def kit(self, record: bytes) -> str: ...

    def person(self, record: bytes) -> str: ...

    def membership_type(self, record: bytes) -> str: ...

    def loan(self, record: bytes) -> tuple[str, str]:
        """Names of the item and the person of a loan."""
        ...

    def hold(self, record: bytes) -> tuple[str, str]:
        """Names of the item and the person of a place in a line."""
        ...

    def named(self, kind: str, record: bytes) -> str:
        """What a record of any other kind is called (`named.NAMED`)."""
        ...

    def skill(self, record: bytes) -> str: ...

    def offer(self, record: bytes) -> tuple[str, str, bool]:
        """Names of the person and the skill of an offer, and whether it is a want."""
        ...

    def action(self, entry: bytes) -> Sequence[Told]:
        """The facts of an action, for the words of its undo; empty if it is unknown here."""
        ...

    def together(self, entry: bytes, kind: str) -> int:
        """How many records of a kind the whole action with this entry made (an import)."""
        ...


@dataclass(frozen=True, slots=True)
class CatalogNames:
    """`Names` from the catalog of this laptop. Make one for each list that is shown: it remembers counts."""

    catalog: Catalog
    _counted: dict[tuple[bytes, str], int] = field(default_factory=dict)

    def item(self, record: bytes) -> str:
        row = self.catalog.items.row(record)
        return row.name if row else ""

    def kit(self, record: bytes) -> str:
        return self.catalog.kits.name(record)

    def person(self, record: bytes) -> str:
        return self.catalog.people.name(record)

    def membership_type(self, record: bytes) -> str:
        found = self.catalog.people.type(record)
        return found.name if found else ""

    def loan(self, record: bytes) -> tuple[str, str]:
        row = self.catalog.loans.row(record)
        return (row.item_name, row.person_name) if row else ("", "")

    def hold(self, record: bytes) -> tuple[str, str]:
        return self.catalog.holds.names(record)

    def named(self, kind: str, record: bytes) -> str:
        found = NAMED.get(kind)
        return found(self.catalog, record) if found else ""

    def skill(self, record: bytes) -> str:
        return self.catalog.skills.name(record)

    def offer(self, record: bytes) -> tuple[str, str, bool]:
        row = self.catalog.offers.row(record)
        return (row.name, row.skill, row.offer.want) if row else ("", "", False)

    def action(self, entry: bytes) -> Sequence[Told]:
        deed = self.catalog.history.deed(entry)
        return deed.facts if deed else ()

    def together(self, entry: bytes, kind: str) -> int:
        if (entry, kind) not in self._counted:
            entries = self.catalog.history.same_action(entry)
            facts = (fact for one in entries for fact in self.action(one))
            made = {records[0] for type_, records, _ in facts if records and kinds.kind_at(type_, 0) == kind}
            self._counted.update(dict.fromkeys(((one, kind) for one in entries), len(made)))
        return self._counted[entry, kind]
