"""Queries about what is reserved for whom. Whether a thing is free is asked in `uses`."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.sessions import Sessions
from skillshare.catalog.source import Source, day
from skillshare.domain import kinds
from skillshare.domain.models import Model
from skillshare.domain.reservations import Reservation, Span

_SELECT: Final = f"""
SELECT r.record, r.item, r.model, r.many, r.first, r.last, r.start, r.end, r.session, coalesce(p.record, r.person),
       coalesce(p.name, ''), coalesce(i.name, ''), coalesce(i.number, ''),
       r.agreed
FROM reservation r LEFT JOIN item i ON i.record = r.item {joined("r.person")}
"""
_ORDER: Final = "ORDER BY r.begins, r.ends, r.record"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationRow:
    """One reservation that stands: of an item, or of `count` copies of a model (R31).

    `person` is None where it is for a session alone, or where this laptop may not know. What a session needs by its own
    plan (R63) has the id of the session, and its title as `person_name`; it goes with the session. `agreed`: somebody
    gave a reason to reserve what is not free.
    """

    id: bytes
    item: bytes | None
    model: bytes | None
    name: str
    number: str
    count: int
    span: Span
    session: bytes | None
    person: bytes | None
    person_name: str
    agreed: bool = False

    def state(self) -> Reservation:
        """What the rules judge, with the person as they stand today (R41)."""
        return Reservation(
            id=self.id,
            item=self.item,
            model=self.model,
            count=self.count,
            span=self.span,
            session=self.session,
            person=self.person,
            agreed=self.agreed,
        )


class Reservations:
    """Answers from the reservation table. People that were merged share their reservations (R41)."""

    __slots__ = ("_sessions", "_source")

    def __init__(self, source: Source, sessions: Sessions) -> None:
        self._source = source
        self._sessions = sessions

    def state(self, reservation: bytes) -> Reservation:
        """The folded state of one reservation."""
        state: Reservation = self._source.state(kinds.RESERVATION, reservation)
        return state

    def row(self, reservation: bytes) -> ReservationRow | None:
        """One reservation that stands, None if it has ended."""
        found = self._where("r.is_open AND r.record = ?", (reservation,))
        return found[0] if found else None

    def between(self, first: date, last: date) -> tuple[ReservationRow, ...]:
        """Reservations that stand and touch the days from first to last, both included, the earliest first."""
        bounds = (first.isoformat(), (last + timedelta(days=1)).isoformat())
        return self._where(f"r.is_open AND r.ends > ? AND r.begins < ? {_ORDER}", bounds)

    def of_item(self, item: bytes) -> tuple[ReservationRow, ...]:
        """Reservations of an item that end today or later, sessions' own last; not those of its model."""
        found = self._where(f"r.is_open AND r.item = ? AND r.ends > ? {_ORDER}", (item, self._today()))
        return *found, *self._of_sessions(item, item)

    def of_model(self, model: bytes) -> tuple[ReservationRow, ...]:
        """Reservations of a model and of its copies by their numbers, that end today or later, sessions' own last."""
        found = self._where(
            f"r.is_open AND (r.model = ?1 OR i.model = ?1) AND r.ends > ?2 {_ORDER}", (model, self._today())
        )
        copies = [row[0] for row in self._source.rows("SELECT record FROM item WHERE model = ?", (model,))]
        sessions = [row for copy in copies for row in self._of_sessions(copy, copy)]
        return *found, *self._of_sessions(model, None), *sessions

    def of_person(self, person: bytes) -> tuple[ReservationRow, ...]:
        """Reservations of a person, and of all who were merged into them, that end today or later."""
        return self._where(
            f"r.is_open AND r.person IN {merged('?1')} AND r.ends > ?2 {_ORDER}", (person, self._today())
        )

    def _of_sessions(self, thing: bytes, item: bytes | None) -> tuple[ReservationRow, ...]:
        found = self._sessions.needing(thing)
        if not found:
            return ()
        name, number = self._source.one("SELECT name, number FROM item WHERE record = ?", (thing,)) or ("", "")
        if item is None:
            model: Model | None = self._source.state(kinds.MODEL, thing)
            name = model.name if model else ""
        return tuple(
            ReservationRow(id=row.id, item=item, model=None if item else thing, name=name, number=number,
                           count=1 if item else count, span=Span(start=row.start, end=row.end), session=row.id,
                           person=None, person_name=row.title)
            for row, count in found
        )  # fmt: skip

    def _today(self) -> str:
        return self._source.today().isoformat()

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[ReservationRow, ...]:
        return tuple(self._row(row) for row in self._source.rows(f"{_SELECT} WHERE {condition}", parameters))

    def _row(self, row: tuple[Any, ...]) -> ReservationRow:
        model: Model | None = self._source.state(kinds.MODEL, row[2]) if row[2] is not None else None
        span = Span(first=day(row[4]), last=day(row[5]), start=_time(row[6]), end=_time(row[7]))
        return ReservationRow(id=row[0], item=row[1], model=row[2], name=model.name if model else row[11],
                              number=row[12], count=row[3], span=span, session=row[8], person=row[9],
                              person_name=row[10], agreed=bool(row[13]))  # fmt: skip


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
