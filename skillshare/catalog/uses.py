"""What takes a space or a thing when, for the one engine of what is free (R30, R31): bookings, reservations, loans.

Only gathers; the rules are `domain.space_use` and `domain.reserving`.
"""

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from skillshare.catalog.readers import Catalog
from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.views import ItemRow, LoanRow
from skillshare.domain.availability import Use
from skillshare.domain.checks import LONGEST_LOAN
from skillshare.domain.items import MISSING, RETIRED, Item
from skillshare.domain.promised import Promise, Promised
from skillshare.domain.reservations import OVERDUE_FOR, Span, Thing, away
from skillshare.domain.reserving import Limits, NotFree, Shelf, questions
from skillshare.domain.space_use import REACH as SPACE_REACH
from skillshare.domain.space_use import Floor, Taken

_MOST_SHORT: Final = 60
"""So many reservations are looked at, the earliest first."""
_FAR: Final = timedelta(days=LONGEST_LOAN + 31)
_INSTEAD: Final = 6
"""So many other copies are looked at, to offer those that are free."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """A reservation that cannot be kept as things stand, and other times for it."""

    row: ReservationRow
    times: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """`zone` is the site's, `now` in milliseconds UTC, `gap` the minutes between two reservations of a thing (R30).

    `limits` are what binds whoever reserves here; None for staff (R36).
    """

    catalog: Catalog
    zone: tzinfo
    now: int
    gap: int = 0
    limits: Limits | None = None

    # Spaces

    def floor(self, start: datetime, end: datetime) -> Floor:
        """What takes all spaces around two civil times, as far as other times are looked for."""
        return self.floor_of(self._near(start) - SPACE_REACH, self._near(end) + SPACE_REACH)

    def _near(self, at: datetime) -> date:
        """The day of a civil time, or the last one that anybody plans for: what lies beyond is refused anyway."""
        today = self.catalog.today()
        return min(max(at.date(), today - _FAR), today + _FAR)

    def floor_of(self, first: date, last: date) -> Floor:
        """What takes all spaces from one day to another, both included."""
        return Floor(
            now=self.now,
            today=self.catalog.today(),
            zone=self.zone,
            opening=self.catalog.opening(),
            spaces=self.catalog.spaces.all(),
            taken=self.taken(first, last),
        )

    def taken(self, first: date, last: date) -> dict[bytes, list[Taken]]:
        """By space: the bookings and sessions that touch those days, both included."""
        found: dict[bytes, list[Taken]] = {}
        for session in self.catalog.sessions.between(first, last):
            one = session.session
            if one.space is not None and not one.cancelled:
                taken = Taken(record=one.id, title=one.title, start=session.start, end=session.end, agreed=one.agreed)
                found.setdefault(one.space, []).append(taken)
        for row in self.catalog.bookings.between(first, last):
            taken = Taken(record=row.id, title=row.what, start=row.start, end=row.end, agreed=row.agreed)
            found.setdefault(row.space, []).append(taken)
        return found

    # Things

    def shelf(self, item: bytes | None = None) -> Shelf:
        """What deciding about reservations needs; of an item its other copies are offered instead."""
        page = self.catalog.items.one(item) if item is not None else None
        copies = [copy for copy in page.copies if _is_lent(copy)][:_INSTEAD] if page is not None else []
        instead = tuple(self._item(copy, f"{copy.name} {copy.number}", None) for copy in copies)
        today = self.catalog.today()
        return Shelf(now=self.now, today=today, zone=self.zone, limits=self.limits, instead=instead)

    def thing(self, record: bytes) -> Thing | None:
        """An item or a model with what takes it from today on; None if nobody here knows it."""
        row = self.catalog.items.row(record)
        if row is None:
            return self.model(record)
        model = self.catalog.items.state(record).model
        return self._item(row, row.name, self.model(model) if model is not None else None)

    def model(self, record: bytes) -> Thing | None:
        """A model with all that takes it or one of its copies (R31); None if nobody here knows it."""
        model = self.catalog.items.model(record)
        if model is None:
            return None
        copies = [row for row in self.catalog.items.of_model(record) if _is_lent(row)]
        rows = self.catalog.reservations.of_model(record)
        uses = [use for row in rows if (use := self._reserved(row)) is not None]
        uses += [use for copy in copies for use in self._lent(copy.id)]
        return Thing(id=record, name=model.name, copies=len(copies), uses=tuple(uses), buffer=self.gap, is_model=True)

    def out(self, row: ReservationRow) -> int:
        """How many of what is reserved are with that person already, for a time that reaches into it (R35)."""
        begins = row.span.first or (row.span.start.date() if row.span.start else None)
        if row.person is None or begins is None:
            return 0
        own = self.catalog.loans.open_of(row.person)
        today = self.catalog.today()
        return min(row.count, sum(_reaches(loan, begins, today) and self._is_of(loan, row) for loan in own))

    def short(self, days: int) -> tuple[Short, ...]:
        """Reservations that begin in the next days and that what is there cannot keep: two laptops reserved one thing,
        or it is not back. Of two for one thing the later is told, the same on every laptop (R30, R31)."""
        today = self.catalog.today()
        rows = self.catalog.reservations.between(today, today + timedelta(days=days - 1))
        told: list[Short] = []
        seen: set[bytes] = set()
        for row in rows[:_MOST_SHORT]:
            thing, left = self.thing(row.item or row.model or b""), row.count - self.out(row)
            later = {other.id for other in rows if other.id not in seen}
            seen.add(row.id)
            if thing is None or left <= 0 or row.agreed:
                continue
            asked = questions(without(thing, later), left, row.span, self.shelf())
            told += [Short(row=row, times=one.times) for one in asked if isinstance(one, NotFree)]
        return tuple(told)

    def promised(self, item: Item, person: bytes) -> Promised | None:
        """What is reserved of an item or its model, as somebody who borrows it meets it (R19); None if nothing is."""
        rows = [*self.catalog.reservations.of_item(item.id)]
        if item.model is not None:
            rows += [row for row in self.catalog.reservations.of_model(item.model) if row.item is None]
        thing = self.thing(item.id) if rows else None
        if thing is None:
            return None
        own = {row.id for row in rows if row.person == person}
        promises = [(row.person == person, _promise(row, self.out(row))) for row in rows]
        return Promised(
            thing=without(thing, own | {loan.id for loan in self._loans(item.id)}),
            zone=self.zone,
            others=tuple(promise for is_own, promise in promises if not is_own),
            own=tuple(promise for is_own, promise in promises if is_own),
        )

    def _is_of(self, loan: LoanRow, row: ReservationRow) -> bool:
        if row.item is not None:
            return loan.item == row.item
        return self.catalog.items.state(loan.item).model == row.model

    def _item(self, row: ItemRow, name: str, model: Thing | None) -> Thing:
        uses = [use for one in self.catalog.reservations.of_item(row.id) if (use := self._reserved(one)) is not None]
        return Thing(id=row.id, name=name, uses=(*uses, *self._lent(row.id)), buffer=self.gap, model=model)

    def _reserved(self, row: ReservationRow) -> Use | None:
        return row.state().use(self.zone, self.out(row))

    def _lent(self, item: bytes) -> list[Use]:
        today = self.catalog.today()
        return [away(loan.id, item, loan.opened, loan.due, today, self.zone) for loan in self._loans(item)]

    def _loans(self, item: bytes) -> tuple[LoanRow, ...]:
        return self.catalog.loans.open_of_item(item)


def _promise(row: ReservationRow, out: int) -> Promise:
    return Promise(reservation=row.id, name=row.person_name, span=row.span, left=row.count - out)


def without(thing: Thing, records: Set[bytes]) -> Thing:
    """The thing, and its model, without these uses: those that make way for a loan, or are planned anew."""
    model = without(thing.model, records) if thing.model is not None else None
    return replace(thing, uses=tuple(use for use in thing.uses if use.record not in records), model=model)


def _is_lent(row: ItemRow) -> bool:
    """Whether it is a copy that can be planned with: what is in repair will be back."""
    return row.condition not in (RETIRED, MISSING) and not row.consumable


def _reaches(loan: LoanRow, day: date, today: date) -> bool:
    until = loan.due if loan.due is not None and loan.due >= today else today + OVERDUE_FOR
    return until >= day
