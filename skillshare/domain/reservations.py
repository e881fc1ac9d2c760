"""Reservations: an item, or so many copies of a model, kept for some days or hours; how many are free (R30, R31).

Days are civil days, both ends included (R7). Which copy of a model goes out is decided when it is handed out. How a
reservation is made and changed is in `reserving`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.availability import Range, Use, clashes, merge, peak
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.localtime import local, midnight, minute, of_days, said, whole_days

OVERRIDDEN: Final = "reservation.overridden"
NOT_FREE: Final = "reserved"
"""The rule that a person goes on against who reserves what is not free."""
TYPES: Final = ("reservation.described", "reservation.person", OVERRIDDEN, "reservation.ended")
CANCELLED: Final = "cancelled"
FETCHED: Final = "fetched"
GONE: Final = "gone"
"""Why a reservation ended: nobody wants it any more, all of it was handed out, or the item is retired (R34)."""

MOST: Final = 1000
"""Copies in one reservation."""
OVERDUE_FOR: Final = timedelta(weeks=4)
"""What is overdue is planned as away until so long after today (R20)."""

_DESCRIBED: Final[Mapping[str, Any]] = {
    "item": checks.is_id,
    "model": checks.is_id,
    "count": lambda v: checks.is_count(v) and 0 < v <= MOST,
    "first": checks.is_day,
    "last": checks.is_day,
    "start": checks.is_local_time,
    "end": checks.is_local_time,
    "session": checks.is_id,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """When: whole days, or civil times if `start` and `end` are given. One of the two pairs is None."""

    first: date | None = None
    last: date | None = None
    start: datetime | None = None
    end: datetime | None = None

    @property
    def is_said(self) -> bool:
        """Whether it says when at all."""
        days = self.first is not None and self.last is not None
        return days or (self.start is not None and self.end is not None)

    def minutes(self, zone: tzinfo) -> Range:
        """The half-open minutes it takes; (0, 0) if it says nothing."""
        if self.first is not None and self.last is not None:
            return of_days(self.first, self.last, zone)
        if self.start is not None and self.end is not None:
            return minute(self.start, zone), minute(self.end, zone)
        return 0, 0

    def moved(self, days: int) -> "Span":
        """The same so many days later, at the same hours of the wall."""
        by = timedelta(days=days)
        return Span(
            first=self.first and self.first + by,
            last=self.last and self.last + by,
            start=self.start and self.start + by,
            end=self.end and self.end + by,
        )

    def body(self) -> dict[str, str | None]:
        """All four as a body holds them: they are always said together, so that two laptops never mix theirs."""
        return {
            "first": self.first.isoformat() if self.first else None,
            "last": self.last.isoformat() if self.last else None,
            "start": said(self.start) if self.start else None,
            "end": said(self.end) if self.end else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """State of one reservation, of an item or of `count` copies of a model; `person` None where it may not be known.

    `session` is the one it is for; `ended` the reason, empty while it stands; `agreed` says that somebody gave a reason
    to reserve what is not free.
    """

    id: bytes
    item: bytes | None = None
    model: bytes | None = None
    count: int = 1
    span: Span = Span()
    session: bytes | None = None
    person: bytes | None = None
    ended: str = ""
    agreed: bool = False

    @property
    def is_open(self) -> bool:
        return (self.item is not None or self.model is not None) and self.span.is_said and not self.ended

    def use(self, zone: tzinfo, out: int = 0) -> Use | None:
        """What it still takes, None if nothing; so many of it are `out`, which their loans count (R35)."""
        left = self.count - out
        if not self.is_open or left <= 0:
            return None
        start, end = self.span.minutes(zone)
        return Use(self.id, start, end, left, self.item)


def fold_reservation(record: bytes, history: Sequence[Happening], saw: Saw) -> Reservation:
    """The state of a reservation; total (architecture §4). One that has ended stays so."""
    registers = Registers(_DESCRIBED, saw)
    found = Reservation(id=record)
    for h in settle(history, saw):
        if h.place or not h.body:
            continue
        match h.type:
            case "reservation.described":
                registers.write(h)
            case "reservation.person":
                found = replace(found, person=checks.field(h.body, "person", checks.is_id))
            case "reservation.overridden":
                found = replace(found, agreed=found.agreed or h.body.get("rule") == NOT_FREE)
            case "reservation.ended":
                found = replace(found, ended=checks.field(h.body, "reason", checks.is_text) or CANCELLED)
    values = registers.values()
    item = values.get("item")
    return replace(
        found,
        item=item,
        model=None if item else values.get("model"),
        count=1 if item else values.get("count", 1),
        span=_span(values),
        session=values.get("session"),
    )


def _span(values: Mapping[str, Any]) -> Span:
    first, last = checks.day(values.get("first")), checks.day(values.get("last"))
    if first is not None and last is not None:
        # As with civil times: looking for other days never leads out of the calendar.
        inside = all(date.min.year < day.year < date.max.year for day in (first, last))
        return Span(first=first, last=last) if inside else Span()
    start, end = checks.local_time(values.get("start")), checks.local_time(values.get("end"))
    return Span() if start is None or end is None else Span(start=start, end=end)


# What is free


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What may be reserved: an item (`copies` 1) or a model with so many copies that are lent.

    `uses` are its reservations and loans, for a model those of its copies too; `buffer` in minutes (R30); `model` is
    what an item is a copy of.
    """

    id: bytes
    name: str
    copies: int = 1
    uses: tuple[Use, ...] = ()
    buffer: int = 0
    model: "Thing | None" = None
    is_model: bool = False


def away(loan: bytes, item: bytes, since: int, due: date | None, today: date, zone: tzinfo) -> Use:
    """A loan as a use of its item: from when it went out (milliseconds UTC) to the end of the day it is due.

    What is overdue, or has no due date, is away until four weeks after today (R20).
    """
    until = due if due is not None and due >= today else today + OVERDUE_FOR
    return Use(loan, since // 60_000, of_days(until, until, zone)[1], 1, item)


def most_in_use(thing: Thing, window: Range, zone: tzinfo, besides: bytes | None = None) -> int:
    """The most copies of a model that are in use on any one day the window touches (R31).

    A copy that is taken twice on one day is still one copy.
    """
    touched = whole_days(*window, zone)
    if touched is None:
        return 0
    return peak(_by_day(thing, zone, besides), of_days(*touched, zone))


def _by_day(thing: Thing, zone: tzinfo, besides: bytes | None) -> list[Use]:
    uses: list[Use] = []
    copies: dict[bytes, list[Range]] = {}
    for use in thing.uses:
        if use.record == besides or use.start >= use.end:
            continue
        start, end = local(use.start - thing.buffer, zone), local(use.end + thing.buffer - 1, zone)
        days = midnight(start.date(), zone), midnight(end.date() + timedelta(days=1), zone)
        if use.copy is None:
            uses.append(Use(use.record, *days, use.many))
        else:
            copies.setdefault(use.copy, []).append(days)
    return uses + [Use(copy, *days) for copy, ranges in copies.items() for days in merge(ranges)]


def free_copies(thing: Thing, span: Span, zone: tzinfo, besides: bytes | None = None) -> int:
    """How many copies are free all the time of a span: for a model its copies less the most in use on a day (R31)."""
    wanted = span.minutes(zone)
    if thing.is_model:
        return max(0, thing.copies - most_in_use(thing, wanted, zone, besides))
    if clashes(wanted, thing.uses, buffer=thing.buffer, besides=besides):
        return 0
    if thing.model is None:
        return 1
    # Reserving a copy by its number takes one more of the model, unless that copy is taken on such a day already.
    one = Use(thing.id, *wanted, 1, thing.id)
    others = tuple(u for u in thing.model.uses if u.record != besides)
    model = replace(thing.model, uses=(*others, one))
    return int(most_in_use(model, wanted, zone) <= model.copies)
