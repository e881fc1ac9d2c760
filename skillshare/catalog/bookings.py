"""Queries about bookings: who has which space when. Whether a space is free is asked in `uses`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.source import Source
from skillshare.catalog.spaces import Spaces
from skillshare.domain import kinds
from skillshare.domain.bookings import Booking

_SELECT: Final = f"""
SELECT k.record, k.space, k.title, k.start, k.end, k.note, coalesce(p.record, k.person), coalesce(p.name, ''),
       k.agreed
FROM booking k {joined("k.person")}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRow:
    """One booking that stands, in civil times of the site (R7). `person` is None where this laptop may not know.

    `agreed`: somebody gave a reason to share the time.
    """

    id: bytes
    space: bytes
    space_name: str
    title: str
    start: datetime
    end: datetime
    note: str
    person: bytes | None
    person_name: str
    agreed: bool

    @property
    def what(self) -> str:
        """Its title, else who has it; empty if this laptop knows neither."""
        return self.title or self.person_name


class Bookings:
    """Answers from the booking table. People that were merged share their bookings (R41)."""

    __slots__ = ("_source", "_spaces")

    def __init__(self, source: Source, spaces: Spaces) -> None:
        self._source = source
        self._spaces = spaces

    def state(self, booking: bytes) -> Booking:
        """The folded state of one booking."""
        state: Booking = self._source.state(kinds.BOOKING, booking)
        return state

    def row(self, booking: bytes) -> BookingRow | None:
        """One booking that stands, None if it has ended."""
        found = self._where("k.is_open AND k.record = ?", (booking,))
        return found[0] if found else None

    def between(self, first: date, last: date) -> tuple[BookingRow, ...]:
        """Bookings that stand and touch the days from first to last, both included, the earliest first."""
        return self._where(
            "k.is_open AND k.end > ? AND k.start < ? ORDER BY k.start, k.end, k.record",
            (first.isoformat(), (last + timedelta(days=1)).isoformat()),
        )

    def of_person(self, person: bytes) -> tuple[BookingRow, ...]:
        """Bookings of a person, and of all who were merged into them, that end today or later."""
        return self._where(
            f"k.is_open AND k.person IN {merged('?1')} AND k.end > ?2 ORDER BY k.start, k.end, k.record",
            (person, self._source.today().isoformat()),
        )

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[BookingRow, ...]:
        names: dict[bytes, str] = {}
        return tuple(self._booking(row, names) for row in self._source.rows(f"{_SELECT} WHERE {condition}", parameters))

    def _booking(self, row: tuple[Any, ...], names: dict[bytes, str]) -> BookingRow:
        if row[1] not in names:
            names[row[1]] = self._spaces.name(row[1])
        times: Mapping[str, Any] = {"start": datetime.fromisoformat(row[3]), "end": datetime.fromisoformat(row[4])}
        return BookingRow(id=row[0], space=row[1], space_name=names[row[1]], title=row[2], note=row[5], person=row[6],
                          person_name=row[7], agreed=bool(row[8]), **times)  # fmt: skip
