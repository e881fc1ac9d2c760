"""Queries about items: pages of a filtered list, one item with everything around it, what a code stands for."""

from typing import Any, Final

from skillshare.catalog.loans import Loans
from skillshare.catalog.matching import LAST, match
from skillshare.catalog.merged import joined
from skillshare.catalog.source import Source, day
from skillshare.catalog.views import HERE, OUT, USED_UP, Clash, Counts, ItemFilter, ItemPage, ItemRow
from skillshare.domain import kinds
from skillshare.domain.items import ACTIVE, RETIRED, Item
from skillshare.domain.models import Model
from skillshare.domain.numbers import LABEL_PREFIX, running_number
from skillshare.domain.text import clean, folded, key

SELECT: Final = f"""
SELECT i.record, i.name, i.number, i.category, i.brand, i.shelf, i.location, i.picture, i.photo, i.induction, i.parts,
       i.consumable, i.stock, i.condition, i.loan, i.due, i.outings, coalesce(p.record, l.person), coalesce(p.name, ''),
       (SELECT count(*) FROM hold h WHERE h.item = i.record AND h.is_open)
FROM item i LEFT JOIN loan l ON l.record = i.loan {joined("l.person")}
"""

_IN_USE: Final = "(i.condition != ? OR i.outings > 0)"
"""Not retired, or retired and still out (R9)."""

_NUMBERS: Final = 5
"""Numbers of several items that are told at a time."""

_STATES: Final = {
    HERE: ("i.outings = 0 AND i.condition = ? AND (NOT i.consumable OR i.stock > 0)", (ACTIVE,)),
    OUT: ("i.outings > 0", ()),
    USED_UP: ("i.consumable AND i.stock <= 0 AND i.outings = 0 AND i.condition = ?", (ACTIVE,)),
}


class Items:
    """Answers from the item table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, item: bytes) -> Item:
        """The folded state of one item."""
        state: Item = self._source.state(kinds.ITEM, item)
        return state

    def row(self, item: bytes) -> ItemRow | None:
        found = self._source.one(f"{SELECT} WHERE i.record = ?", (item,))
        return item_row(found) if found else None

    def page(self, wanted: ItemFilter, offset: int = 0, limit: int = 60) -> tuple[ItemRow, ...]:
        """Rows of the list in order of name, then number; those found by a text in the same order."""
        where, parameters = self._condition(wanted)
        order = "ORDER BY i.sort, i.code, i.record"
        # Only the rows of the page are joined, not all that are sorted to find it. A search that finds thousands is
        # answered from the names in order, and stops when the page is full.
        table = "item i INDEXED BY itemtable_sort" if wanted.text.strip() else "item i"
        ids = f"SELECT i.id FROM {table} WHERE {where} {order} LIMIT ? OFFSET ?"
        rows = self._source.rows(f"{SELECT} WHERE i.id IN ({ids}) {order}", [*parameters, limit, offset])
        return tuple(item_row(row) for row in rows)

    def count(self, wanted: ItemFilter) -> int:
        """How many items the filter lets through."""
        where, parameters = self._condition(wanted)
        return self._source.count(f"SELECT count(*) FROM item i WHERE {where}", parameters)

    def one(self, item: bytes) -> ItemPage | None:
        """The item's page, None if there is no such item."""
        row = self.row(item)
        if row is None:
            return None
        state = self.state(item)
        return ItemPage(item=state, row=row, open=Loans(self._source).open_of_item(item), copies=self._copies(state))

    def by_code(self, code: str) -> ItemRow | None:
        """The item with that number or label. Of two that laptops gave the same number, the same one everywhere."""
        return next(iter(self.all_by_code(code)), None)

    def all_by_code(self, code: str) -> tuple[ItemRow, ...]:
        """All items with that number or label, whatever its punctuation; two only if laptops or an undo made it so."""
        wanted = key(code)
        return self._numbered(wanted) or self._numbered(wanted.removeprefix(LABEL_PREFIX))

    def _numbered(self, wanted: str) -> tuple[ItemRow, ...]:
        rows = self._source.rows(f"{SELECT} WHERE i.code = ? ORDER BY i.record", (wanted,)) if wanted else []
        return tuple(item_row(row) for row in rows)

    def alike(self, name: str, limit: int = 3) -> tuple[ItemRow, ...]:
        """Items with exactly this name, for "you have this already"."""
        rows = self._source.rows(f"{SELECT} WHERE i.sort = ? LIMIT ?", (folded(clean(name)), limit))
        return tuple(item_row(row) for row in rows)

    def counts(self) -> Counts:
        """Figures for the heading: items the list shows, how many are out, how many in each category."""
        rows = self._source.rows(
            f"SELECT category, count(*), sum(outings > 0) FROM item i WHERE {_IN_USE} GROUP BY 1 ORDER BY 1", (RETIRED,)
        )
        return Counts(
            items=sum(row[1] for row in rows), out=sum(row[2] for row in rows), categories={r[0]: r[1] for r in rows}
        )

    def clashes(self) -> tuple[Clash, ...]:
        """Items with more than one open loan (R8)."""
        # The plus keeps the planner from walking all names in order for the few that clash.
        rows = self._source.rows(f"{SELECT} WHERE i.outings > 1 ORDER BY +i.sort, i.record")
        loans = Loans(self._source)
        return tuple(Clash(item=item_row(row), loans=loans.open_of_item(row[0])) for row in rows)

    def same_numbers(self) -> tuple[tuple[ItemRow, ...], ...]:
        """Items in use that have one number, as two laptops or an undo make them; of many such numbers the first few.

        A spreadsheet that came in on two laptops doubles every number in it, and nobody reads hundreds of cards.
        """
        double = "SELECT code FROM item WHERE code > '' GROUP BY code HAVING count(*) > 1"
        sql = f"{SELECT} WHERE i.code IN ({double}) AND i.condition != ? ORDER BY i.code, i.record LIMIT ?"
        found: dict[str, list[ItemRow]] = {}
        for row in map(item_row, self._source.rows(sql, (RETIRED, 20 * _NUMBERS))):
            found.setdefault(key(row.number), []).append(row)
        return tuple(tuple(rows) for rows in found.values() if len(rows) > 1)[:_NUMBERS]

    def disputed(self) -> tuple[bytes, ...]:
        """Items of which laptops wrote an important field differently, in order of name (architecture §4)."""
        sql = "SELECT record FROM item WHERE disputed ORDER BY sort, record"
        return tuple(row[0] for row in self._source.rows(sql))

    def wanted(self) -> tuple[ItemRow, ...]:
        """Items that are here and have an open hold, in order of name."""
        sql = f"{SELECT} WHERE i.record IN (SELECT item FROM hold WHERE is_open) AND i.outings = 0 AND i.condition = ?"
        return tuple(item_row(row) for row in self._source.rows(f"{sql} ORDER BY i.sort, i.record", (ACTIVE,)))

    def places(self) -> tuple[str, ...]:
        """The locations that items have."""
        rows = self._source.rows("SELECT DISTINCT location FROM item WHERE location != '' ORDER BY location")
        return tuple(row[0] for row in rows)

    def models(self) -> dict[tuple[str, str, str], bytes]:
        """Record ids of the models by name, brand and maker's number."""
        return {(m.name, m.brand, m.make): m.id for m in self._source.known(kinds.MODEL)}

    def model(self, model: bytes) -> Model | None:
        """One model, None if nobody here knows it."""
        found: Model | None = self._source.state(kinds.MODEL, model)
        return found

    def of_model(self, model: bytes) -> tuple[ItemRow, ...]:
        """All copies of a model, in order of their numbers."""
        rows = self._source.rows(f"{SELECT} WHERE i.model = ? ORDER BY i.code, i.record", (model,))
        return tuple(item_row(row) for row in rows)

    def highest_number(self, prefix: str) -> int:
        """The highest running number among short ids of that prefix."""
        rows = self._source.rows("SELECT code FROM item WHERE code >= ? AND code < ?", (prefix, prefix + LAST))
        return max((running_number(row[0], prefix) for row in rows), default=0)

    def _copies(self, item: Item) -> tuple[ItemRow, ...]:
        if item.model is None:
            return ()
        rows = self._source.rows(f"{SELECT} WHERE i.model = ? AND i.record != ? ORDER BY i.code", (item.model, item.id))
        return tuple(item_row(row) for row in rows)

    def _condition(self, wanted: ItemFilter) -> tuple[str, list[Any]]:
        parts: list[str] = []
        parameters: list[Any] = []
        if not wanted.retired and wanted.state != RETIRED:
            parts.append(_IN_USE)
            parameters.append(RETIRED)
        if wanted.state == "late":
            parts.append("i.outings > 0 AND i.due < ?")
            parameters.append(self._source.today().isoformat())
        elif wanted.state in _STATES:
            condition, given = _STATES[wanted.state]
            parts.append(condition)
            parameters += given
        elif wanted.state:
            parts.append("i.condition = ?")
            parameters.append(wanted.state)
        for column in ("category", "location"):
            if value := getattr(wanted, column):
                parts.append(f"i.{column} = ?")
                parameters.append(value)
        if wanted.no_induction:
            parts.append("i.induction = ''")
        if wanted.consumable is not None:
            parts.append("i.consumable = ?")
            parameters.append(wanted.consumable)
        if wanted.text.strip():
            sql, values = match(wanted.text, kinds.ITEM)
            parts.append(sql)
            parameters += values
        return " AND ".join(parts) or "1", parameters


def item_row(row: tuple[Any, ...]) -> ItemRow:
    """From the columns of `SELECT`."""
    return ItemRow(
        id=row[0],
        name=row[1],
        number=row[2],
        category=row[3],
        brand=row[4],
        shelf=row[5],
        location=row[6],
        picture=row[7],
        photo=row[8],
        induction=row[9],
        parts=row[10],
        consumable=bool(row[11]),
        stock=row[12],
        condition=row[13],
        loan=row[14],
        due=day(row[15]),
        outings=row[16],
        person=row[17],
        person_name=row[18],
        waits=row[19],
    )
