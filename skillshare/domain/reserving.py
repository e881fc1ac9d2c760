"""Reserve, change and end a reservation: what stands in the way and what is free instead (R30, R31, R34, R36).

What a reservation is, and how many copies are free, is in `reservations`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import ClassVar, Final

from skillshare.domain.bookings import NoTimeBetween
from skillshare.domain.calendar import check_reach
from skillshare.domain.fact import Fact
from skillshare.domain.items import RETIRED, Item
from skillshare.domain.localtime import whole_days
from skillshare.domain.overriding import after_questions
from skillshare.domain.refusal import (
    ItemRetired,
    NotANumber,
    NothingChanges,
    Override,
    PeriodBackwards,
    Question,
    Refusal,
    Refused,
)
from skillshare.domain.reservations import CANCELLED, MOST, NOT_FREE, OVERRIDDEN, Reservation, Span, Thing, free_copies

REACH: Final = 60
"""So many days before and behind a wanted time another one is looked for."""
_OFFERED: Final = 3

# Why not


class UnknownReservation(Refusal):
    """No such reservation, or it has ended."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class UsedUpNotReserved(Refusal):
    """A consumable does not come back, so it is not reserved for a time."""

    item: str


@dataclass(frozen=True, slots=True)
class OverAlready(Refusal):
    """All of the wanted time is past."""

    name: str


@dataclass(frozen=True, slots=True)
class FewerThanOut(Refusal):
    """R34: so many of this reservation are handed out already."""

    name: str
    out: int


@dataclass(frozen=True, slots=True)
class TooSoon(Refusal):
    """R36: a member reserves from that day on."""

    name: str
    earliest: date


@dataclass(frozen=True, slots=True)
class TooFarAhead(Refusal):
    """R36: a member reserves up to that day."""

    name: str
    latest: date


@dataclass(frozen=True, slots=True)
class TooManyDays(Refusal):
    """R36: a member reserves for so many days."""

    name: str
    days: int
    limit: int


@dataclass(frozen=True, slots=True)
class NotFree(Question):
    """R30, R31: `free` of the `wanted` copies are, and where others are: other times, or other things at that time."""

    rule: ClassVar[str] = NOT_FREE
    name: str
    wanted: int
    free: int
    times: tuple[Span, ...]
    instead: tuple[str, ...]


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What binds members and not staff (R36), in days; None binds nobody."""

    notice: int | None = None
    horizon: int | None = None
    longest: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What deciding about reservations needs to know. `now` in milliseconds UTC; `limits` None for staff (R36).

    `instead` are things that may do as well, such as the other copies, or another model of the same kind.
    """

    now: int
    today: date
    zone: tzinfo
    limits: Limits | None = None
    instead: Sequence[Thing] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """Keep an item, or so many copies of a model (exactly one of the two), for a person or a session."""

    item: bytes | None = None
    model: bytes | None = None
    count: int = 1
    span: Span
    person: bytes | None = None
    session: bytes | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeReservation:
    """Another time or number; None leaves it as it is."""

    reservation: bytes
    count: int | None = None
    span: Span | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EndReservation:
    """Nobody wants it any more."""

    reservation: bytes


def reserve(command: Reserve, thing: Thing, shelf: Shelf, fresh: bytes, item: Item | None = None) -> list[Fact]:
    """Facts for a new reservation of a thing; `item` is its state if it is one. Asks where not enough is free.

    Neither or both of item and model, or a span that says nothing, is a `ValueError` of the caller.
    """
    if (command.item is None) == (command.model is None) or not command.span.is_said:
        raise ValueError("one item or one model, and when")
    if item is not None and item.condition == RETIRED:
        raise Refused(ItemRetired(item.id, item.name, item.reason))
    if item is not None and item.consumable:
        raise Refused(UsedUpNotReserved(item.name))
    _check_count(command.count, thing)
    _check_reach(command.span, shelf.today)
    _check_span(command.span, thing, shelf)
    asked = questions(thing, command.count, command.span, shelf)
    what = {"item": command.item, "model": command.model, "count": command.count, "session": command.session}
    body = {**what, **command.span.body()}
    facts = [Fact(type="reservation.described", records=(fresh, thing.id), body=body)]
    if command.person is not None:
        who = {"person": command.person}
        facts.append(
            Fact(type="reservation.person", records=(fresh, command.person), body=who, audience=command.person)
        )
    return [*facts, *after_questions(OVERRIDDEN, asked, command.overrides, _about(fresh, command.person))]


def change_reservation(
    command: ChangeReservation, reservation: Reservation, thing: Thing, shelf: Shelf, out: int = 0
) -> list[Fact]:
    """Facts for another time or number; so many of it are `out` already, and it does not go below that (R34)."""
    if not reservation.is_open:
        raise Refused(UnknownReservation())
    count = reservation.count if command.count is None else command.count
    span = command.span or reservation.span
    if (count, span) == (reservation.count, reservation.span):
        raise Refused(NothingChanges())
    _check_count(count, thing)
    if count < out:
        raise Refused(FewerThanOut(thing.name, out))
    _check_reach(span, shelf.today)
    if span != reservation.span:
        _check_span(span, thing, shelf)
    asked = questions(thing, count - out, span, shelf, reservation.id)
    body = {"count": count, **span.body()}
    facts = [Fact(type="reservation.described", records=(reservation.id, thing.id), body=body)]
    about = _about(reservation.id, reservation.person)
    return [*facts, *after_questions(OVERRIDDEN, asked, command.overrides, about)]


def _about(reservation: bytes, person: bytes | None) -> tuple[bytes, ...]:
    """The records of a reason given: the person's too, so that it is erased with them (R91)."""
    return (reservation,) if person is None else (reservation, person)


def end_reservation(reservation: Reservation, reason: str = CANCELLED) -> list[Fact]:
    """Facts that free what it kept; `reason` is one of `CANCELLED`, `FETCHED`, `GONE`."""
    if not reservation.is_open:
        raise Refused(UnknownReservation())
    return [Fact(type="reservation.ended", records=(reservation.id,), body={"reason": reason})]


def questions(thing: Thing, count: int, span: Span, shelf: Shelf, besides: bytes | None = None) -> tuple[Question, ...]:
    """Whether fewer copies than wanted are free, and what is free instead (R30, R31)."""
    free = free_copies(thing, span, shelf.zone, besides)
    if free >= count:
        return ()
    instead = [t.name for t in shelf.instead if free_copies(t, span, shelf.zone, besides) >= count]
    times = other_times(thing, count, span, shelf, besides)
    return (NotFree(thing.name, count, free, times, tuple(instead[:_OFFERED])),)


def other_times(thing: Thing, count: int, span: Span, shelf: Shelf, besides: bytes | None = None) -> tuple[Span, ...]:
    """The nearest days before and behind at which so many are free at the same hours; none that begins in the past."""
    found = []
    for way in (-1, 1):
        moved = (span.moved(way * days) for days in range(1, REACH + 1))
        fitting = (s for s in moved if _is_ahead(s, shelf) and free_copies(thing, s, shelf.zone, besides) >= count)
        found += [one for one in [next(fitting, None)] if one is not None]
    return tuple(found)


def _is_ahead(span: Span, shelf: Shelf) -> bool:
    if span.first is not None:
        return span.first >= shelf.today
    start, end = span.minutes(shelf.zone)
    return shelf.now // 60_000 <= start < end


def _check_count(count: int, thing: Thing) -> None:
    if not 0 < count <= (MOST if thing.is_model else 1):
        raise Refused(NotANumber("count", str(count)))


def _check_reach(span: Span, today: date) -> None:
    for day in (span.first, span.last, span.start and span.start.date(), span.end and span.end.date()):
        if day is not None:
            check_reach(day, today)


def _check_span(span: Span, thing: Thing, shelf: Shelf) -> None:
    """Raises Refused for times that run backwards, hold nothing or are past, or are beyond a member's limits (R36)."""
    start, end = span.minutes(shelf.zone)
    touched = whole_days(start, end, shelf.zone)
    if touched is None:
        raise Refused(NoTimeBetween(span.start, span.end) if span.start and span.end else PeriodBackwards())
    if end <= shelf.now // 60_000:
        raise Refused(OverAlready(thing.name))
    if shelf.limits is not None:
        _check_limits(shelf.limits, *touched, thing.name, shelf.today)


def _check_limits(limits: Limits, first: date, last: date, name: str, today: date) -> None:
    if limits.notice is not None and (first - today).days < limits.notice:
        raise Refused(TooSoon(name, today + timedelta(days=limits.notice)))
    if limits.horizon is not None and (last - today).days > limits.horizon:
        raise Refused(TooFarAhead(name, today + timedelta(days=limits.horizon)))
    days = (last - first).days + 1
    if limits.longest is not None and days > limits.longest:
        raise Refused(TooManyDays(name, days, limits.longest))
