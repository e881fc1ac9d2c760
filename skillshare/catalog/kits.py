"""Queries about kits: all of them, one by its code, which one an item belongs to, what of one is out (R11).

A community has few, so they are read whole and told apart here.
"""

from typing import Any, Final

from skillshare.catalog.items import SELECT as ITEM_SELECT
from skillshare.catalog.items import item_row
from skillshare.catalog.loans import Loans
from skillshare.catalog.matching import words
from skillshare.catalog.source import Source
from skillshare.catalog.views import ItemRow, KitRow, LoanRow
from skillshare.domain import kinds
from skillshare.domain.checks import ID_SIZE
from skillshare.domain.kits import Kit
from skillshare.domain.numbers import LABEL_PREFIX, running_number
from skillshare.domain.text import folded, key, spaced

_SELECT: Final = "SELECT k.record, k.name, k.number, k.picture, k.note, k.parts FROM kit k WHERE NOT k.gone"

_COPIES: Final = """
SELECT c.record FROM item i JOIN item c ON c.model = i.model AND c.record != i.record
WHERE i.record = ? AND c.outings = 0 AND c.condition = 'active' AND NOT c.consumable ORDER BY c.code, c.record LIMIT 20
"""


class Kits:
    """Answers from the kit table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, kit: bytes) -> Kit:
        """The folded state of one kit."""
        state: Kit = self._source.state(kinds.KIT, kit)
        return state

    def row(self, kit: bytes) -> KitRow | None:
        """The kit with its parts, None if there is none of that id (any more)."""
        found = self._rows("AND k.record = ?", (kit,))
        return found[0] if found else None

    def name(self, kit: bytes) -> str:
        """What it is or was called, empty if it is unknown here."""
        found = self._source.one("SELECT name FROM kit WHERE record = ?", (kit,))
        return found[0] if found else ""

    def all(self, text: str = "") -> tuple[KitRow, ...]:
        """Kits in order of name; with a text those whose name or number has its words, or whose parts have them."""
        wanted = words(text)
        return tuple(kit for kit in self._rows("ORDER BY k.sort, k.code, k.record") if _fits(kit, text, wanted))

    def count(self) -> int:
        """How many kits there are."""
        return self._source.count("SELECT count(*) FROM kit WHERE NOT gone")

    def found(self, text: str) -> tuple[KitRow, ...]:
        """Kits whose own name or number the text means, for the one search."""
        wanted = words(text)
        if not wanted:
            return ()
        rows = self._source.rows("SELECT record, name, number FROM kit WHERE NOT gone ORDER BY sort, record")
        ids = [record for record, name, number in rows if _named(name, number, text, wanted)]
        return tuple(kit for one in ids if (kit := self.row(one)) is not None)

    def by_code(self, code: str) -> KitRow | None:
        """The kit with that number or label. Of two that laptops gave the same number, the same one everywhere."""
        wanted = key(code)
        for one in dict.fromkeys((wanted, wanted.removeprefix(LABEL_PREFIX))):
            found = self._rows("AND k.code = ? ORDER BY k.record LIMIT 1", (one,)) if one else ()
            if found:
                return found[0]
        return None

    def of_item(self, item: bytes) -> tuple[KitRow, ...]:
        """The kits it is a part of: one, or several if laptops that had not met put it into different ones."""
        rows = self._source.rows("SELECT record, parts FROM kit WHERE NOT gone ORDER BY sort, record")
        ids = [record for record, parts in rows if item in split(parts)]
        return tuple(kit for one in ids if (kit := self.row(one)) is not None)

    def copies(self, item: bytes) -> tuple[bytes, ...]:
        """Other items of its model that are here (R11), those that are in no kit first."""
        rows = self._source.rows(_COPIES, (item,))
        taken = {part for row in self._source.rows("SELECT parts FROM kit WHERE NOT gone") for part in split(row[0])}
        return tuple(sorted((row[0] for row in rows), key=lambda one: one in taken))

    def outs(self, kit: bytes) -> tuple[LoanRow, ...]:
        """Open loans of its parts and of what went out in their place, in the order they are packed."""
        found = self._source.one("SELECT parts, lent FROM kit WHERE record = ?", (kit,))
        if found is None:
            return ()
        loans = Loans(self._source)
        out = {loan.id: loan for part in split(found[0]) for loan in loans.open_of_item(part)}
        for one in split(found[1]):
            loan = loans.row(one) if one not in out else None
            if loan is not None and loan.is_open:
                out[one] = loan
        return tuple(out.values())

    def lent_with(self, loan: bytes) -> tuple[KitRow, tuple[LoanRow, ...]] | None:
        """The kit that this loan was handed out with, and what of that hand-out is still out."""
        for record, lent in self._source.rows("SELECT record, lent FROM kit WHERE NOT gone ORDER BY sort, record"):
            if loan in split(lent):
                together = next(loans for loans in self.state(record).lent if loan in loans)
                kit = self.row(record)
                still = tuple(out for out in self.outs(record) if out.id in together)
                return (kit, still) if kit is not None else None
        return None

    def highest_number(self, prefix: str) -> int:
        """The highest running number among short ids of that prefix, those of kits that are gone included."""
        rows = self._source.rows("SELECT number FROM kit")
        return max((running_number(key(row[0]), prefix) for row in rows), default=0)

    def _rows(self, rest: str, parameters: tuple[Any, ...] = ()) -> tuple[KitRow, ...]:
        return tuple(self._kit(row) for row in self._source.rows(f"{_SELECT} {rest}", parameters))

    def _kit(self, row: tuple[Any, ...]) -> KitRow:
        ids = split(row[5])
        marks = ", ".join("?" for _ in ids)
        found: dict[bytes, ItemRow] = {
            item.id: item
            for item in map(item_row, self._source.rows(f"{ITEM_SELECT} WHERE i.record IN ({marks})", ids))
        }
        parts = tuple(found[one] for one in ids if one in found)
        return KitRow(id=row[0], name=row[1], number=row[2], picture=row[3], note=row[4], parts=parts)


def split(ids: bytes) -> list[bytes]:
    """The ids of a column that holds them one behind the other."""
    return [ids[at : at + ID_SIZE] for at in range(0, len(ids), ID_SIZE)]


def _fits(kit: KitRow, text: str, wanted: list[str]) -> bool:
    if not wanted or _named(kit.name, kit.number, text, wanted):
        return True
    return any(_named(part.name, part.number, text, wanted) for part in kit.parts)


def _named(name: str, number: str, text: str, wanted: list[str]) -> bool:
    """Whether each word begins a word of the name, or the text begins the number."""
    title, code = spaced(folded(name)).split(), key(text)
    if code and key(number).startswith(code.removeprefix(LABEL_PREFIX) or code):
        return True
    return all(any(word.startswith(one) for word in title) for one in wanted)
