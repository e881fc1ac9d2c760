"""Queries about loans: what is due, late, open, past."""

from datetime import date
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.source import Source, day
from skillshare.catalog.views import LoanRow
from skillshare.domain import kinds
from skillshare.domain.loans import Loan

_SELECT: Final = f"""
SELECT l.record, l.item, coalesce(i.name, ''), coalesce(i.number, ''), coalesce(i.picture, ''), i.photo,
       coalesce(i.category, ''), coalesce(i.shelf, ''), coalesce(p.record, l.person), coalesce(p.name, ''),
       coalesce(p.phone, ''), l.opened, l.due, l.back_by, l.renewals, l.returned, l.ended
FROM loan l LEFT JOIN item i ON i.record = l.item {joined("l.person")}
"""

_OWN: Final = f"l.person IN {merged('?1')}"


class Loans:
    """Answers from the loan table. People that were merged share their loans (R41)."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, loan: bytes) -> Loan:
        """The folded state of one loan."""
        state: Loan = self._source.state(kinds.LOAN, loan)
        return state

    def row(self, loan: bytes) -> LoanRow | None:
        found = self._where("l.record = ?", (loan,))
        return found[0] if found else None

    def open_of(self, person: bytes) -> tuple[LoanRow, ...]:
        """Open loans of a person, the next due first."""
        return self._where(
            f"l.is_open AND {_OWN} ORDER BY l.due, l.opened, l.record",
            (person,),
        )

    def past_of(self, person: bytes, limit: int = 20) -> tuple[LoanRow, ...]:
        """Closed loans of a person, the latest first."""
        return self._where(
            f"NOT l.is_open AND {_OWN} ORDER BY l.opened DESC, l.record LIMIT ?2",
            (person, limit),
        )

    def past_count(self, person: bytes) -> int:
        """How many closed loans a person has."""
        return self._source.count(f"SELECT count(*) FROM loan l WHERE NOT l.is_open AND {_OWN}", (person,))

    def due_on(self, first: date, last: date) -> tuple[LoanRow, ...]:
        """Open loans due between two days, both included."""
        return self._where(
            "l.is_open AND l.due BETWEEN ? AND ? ORDER BY l.due, l.back_by, i.sort, l.record",
            (first.isoformat(), last.isoformat()),
        )

    def returned_between(self, start: int, end: int, limit: int = 100) -> tuple[LoanRow, ...]:
        """Loans returned in a span of time (milliseconds UTC, half-open), the latest first."""
        return self._where(
            "l.returned >= ? AND l.returned < ? ORDER BY l.returned DESC, l.record LIMIT ?", (start, end, limit)
        )

    def overdue(self, limit: int = 1000) -> tuple[LoanRow, ...]:
        """Open loans due before today, the latest of all first."""
        return self._where(
            "l.is_open AND l.due < ? ORDER BY l.due, i.sort, l.record LIMIT ?",
            (self._source.today().isoformat(), limit),
        )

    def late_people(self) -> int:
        """How many people have something that was due before today."""
        sql = f"SELECT count(DISTINCT coalesce(p.record, l.person)) FROM loan l {joined('l.person')}"
        return self._source.count(f"{sql} WHERE l.is_open AND l.due < ?", (self._source.today().isoformat(),))

    def made(self, most: int) -> int:
        """How many loans were ever made, counted up to `most`."""
        return self._source.count("SELECT count(*) FROM (SELECT 1 FROM loan LIMIT ?)", (most,))

    def next_due(self, limit: int) -> tuple[LoanRow, ...]:
        """Open loans due on the first day after today on which any is due."""
        return self._where(
            "l.is_open AND l.due = (SELECT min(due) FROM loan WHERE is_open AND due > ?) "
            "ORDER BY l.back_by, i.sort, l.record LIMIT ?",
            (self._source.today().isoformat(), limit),
        )

    def open_of_item(self, item: bytes) -> tuple[LoanRow, ...]:
        """Open loans of an item, the first lent first; more than one is a clash (R8)."""
        return self._where("l.item = ? AND l.is_open ORDER BY l.opened, l.record", (item,))

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[LoanRow, ...]:
        return tuple(_loan(row) for row in self._source.rows(f"{_SELECT} WHERE {condition}", parameters))


def _loan(row: tuple[Any, ...]) -> LoanRow:
    return LoanRow(
        id=row[0],
        item=row[1],
        item_name=row[2],
        item_number=row[3],
        picture=row[4],
        photo=row[5],
        category=row[6],
        shelf=row[7],
        person=row[8],
        person_name=row[9],
        phone=row[10],
        opened=row[11],
        due=day(row[12]),
        back_by=row[13],
        renewals=row[14],
        returned=row[15],
        ended=row[16],
    )
