"""What takes a space when, what stands in the way of using it, and what is free instead (R30).

Bookings and sessions both ask here before they are saved. What a space is, is in `spaces`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import ClassVar, Final

from skillshare.domain.availability import Range, clip, fits, free, nearest, overlaps, subtract
from skillshare.domain.calendar import Opening
from skillshare.domain.localtime import local, midnight, minute, of_days, whole_days
from skillshare.domain.refusal import Question
from skillshare.domain.spaces import Space, WeekHours

REACH: Final = timedelta(days=14)
"""How far around a wanted time another one is looked for."""
_OFFERED: Final = 3
"""So many other places are offered."""
_LONGEST: Final = timedelta(days=31)
"""For what lasts longer no other time is looked for: a lie of a thousand years would keep a desk waiting."""

# What stands in the way


@dataclass(frozen=True, slots=True)
class Offer:
    """A free time instead of the wanted one, as civil times."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A space that is free at the wanted time."""

    space: bytes
    name: str


@dataclass(frozen=True, slots=True)
class SpaceTaken(Question):
    """R30: the first of `count` others that are there at that time, and what is free instead."""

    rule: ClassVar[str] = "space_taken"
    name: str
    title: str
    start: datetime
    end: datetime
    count: int
    times: tuple[Offer, ...]
    places: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True)
class SpaceClosed(Question):
    """Outside the hours of the space, or on a day when the community is closed for that reason."""

    rule: ClassVar[str] = "space_closed"
    name: str
    reason: str
    times: tuple[Offer, ...]
    places: tuple[Elsewhere, ...]


# What is free


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A booking or session as it takes a space, in civil times. `agreed`: somebody gave a reason to share the time."""

    record: bytes
    title: str
    start: datetime
    end: datetime
    agreed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two that have one space at one time, as laptops that had not met may tell; `later` is the one to move.

    `times` are where it would fit instead.
    """

    space: Space
    first: Taken
    later: Taken
    times: tuple[Offer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What deciding about spaces needs to know: all of them, and what takes them. `now` in milliseconds UTC."""

    now: int
    today: date
    zone: tzinfo
    opening: Opening
    spaces: Sequence[Space] = ()
    taken: Mapping[bytes, Sequence[Taken]]

    def range_of(self, start: datetime, end: datetime) -> Range:
        """The half-open minutes between two civil times."""
        return minute(start, self.zone), minute(end, self.zone)


def open_ranges(hours: Sequence[WeekHours], window: Range, zone: tzinfo) -> list[Range]:
    """When weekly hours have a space open inside the window; always, if there are none."""
    touched = whole_days(*window, zone)
    if touched is None or not hours:
        return clip([window], window)
    first, last = touched
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return clip(
        (
            (_on(day, start, zone), _on(day, end, zone))
            for day in days
            for wd, start, end in hours
            if wd == day.weekday()
        ),
        window,
    )


def _on(day: date, minutes: int, zone: tzinfo) -> int:
    """The minute since 1970 when the wall shows so many minutes since midnight; 1440 is the next midnight."""
    if minutes >= 1440:
        return midnight(day + timedelta(days=1), zone)
    return minute(datetime.combine(day, time()) + timedelta(minutes=minutes), zone)


def closures(opening: Opening, zone: tzinfo) -> list[Range]:
    """When the community is closed on special days; an extra opening beats a closure (R6)."""
    closed = [of_days(s.first, s.last, zone) for s in opening.specials if not s.open]
    return subtract(closed, [of_days(s.first, s.last, zone) for s in opening.specials if s.open])


def stretches(space: Space, window: Range, floor: Floor, besides: bytes | None = None) -> list[Range]:
    """When a space is free inside the window; `besides` is the booking or session that is edited (R30)."""
    return free(
        window,
        [floor.range_of(t.start, t.end) for t in floor.taken.get(space.id, ()) if t.record != besides],
        buffer=space.buffer,
        opening=open_ranges(space.hours, window, floor.zone),
        closed=closures(floor.opening, floor.zone),
    )


def questions(
    space: Space, start: datetime, end: datetime, floor: Floor, besides: bytes | None = None
) -> tuple[Question, ...]:
    """What speaks against using the space between two civil times, with what is free instead (R30)."""
    wanted = floor.range_of(start, end)
    others = [t for t in floor.taken.get(space.id, ()) if t.record != besides]
    clashing = [t for t in others if overlaps(wanted, floor.range_of(t.start, t.end), space.buffer)]
    there = subtract(open_ranges(space.hours, wanted, floor.zone), closures(floor.opening, floor.zone))
    if not clashing and fits(wanted, there):
        return ()
    times, places = other_times(space, start, end, floor, besides), other_places(space, wanted, floor, besides)
    asked: list[Question] = []
    if not fits(wanted, there):
        asked.append(SpaceClosed(space.name, _reason(start, end, floor.opening), times, places))
    if clashing:
        first = min(clashing, key=lambda t: (t.start, t.end, t.record))
        asked.append(SpaceTaken(space.name, first.title, first.start, first.end, len(clashing), times, places))
    return tuple(asked)


def _reason(start: datetime, end: datetime, opening: Opening) -> str:
    reasons = (
        opening.why_closed(start.date() + timedelta(days=n)) for n in range((end.date() - start.date()).days + 1)
    )
    return next(filter(None, reasons), "")


def other_times(
    space: Space, start: datetime, end: datetime, floor: Floor, besides: bytes | None = None
) -> tuple[Offer, ...]:
    """Up to three other times at which the space is free for as long, in order: the nearest before and after, and the
    same hour of the nearest other day. None lies in the past."""
    wanted, now = floor.range_of(start, end), floor.now // 60_000
    if wanted[0] >= wanted[1] or end - start > _LONGEST:
        return ()
    window = (max(minute(start - REACH, floor.zone), now), minute(end + REACH, floor.zone))
    found = stretches(space, window, floor, besides)
    near = (
        (r, Offer(local(r[0], floor.zone), local(r[1], floor.zone))) for r in nearest(wanted, found) if r is not None
    )
    # In an hour that happens twice the wall says less than is meant; what would be shorter by that is no offer.
    offers = [offer for one, offer in near if floor.range_of(offer.start, offer.end) == one]
    shifts = sorted((n for n in range(-REACH.days, REACH.days + 1) if n), key=lambda n: (abs(n), -n))
    days = (Offer(start + timedelta(days=n), end + timedelta(days=n)) for n in shifts)
    offers += [o for o in days if fits(floor.range_of(o.start, o.end), found)][:1]
    return tuple(Offer(*one) for one in sorted({(o.start, o.end) for o in offers}))


def other_places(
    space: Space, wanted: Range, floor: Floor, besides: bytes | None = None, most: int = _OFFERED
) -> tuple[Elsewhere, ...]:
    """The spaces that are free over the wanted range, those with room for as many and as accessible ones first."""
    others = [s for s in floor.spaces if s.id != space.id and not s.gone and s.name]
    there = [s for s in others if fits(wanted, stretches(s, wanted, floor, besides))]
    there.sort(key=lambda s: (_is_smaller(s, space), len({*space.access} - {*s.access}), s.name, s.id))
    return tuple(Elsewhere(s.id, s.name) for s in there[:most])


def _is_smaller(one: Space, other: Space) -> bool:
    return one.capacity is not None and other.capacity is not None and one.capacity < other.capacity


def clashes(floor: Floor) -> tuple[Clash, ...]:
    """Who has one space at one time from now on and never agreed to it, in the order in which it happens (R30).

    The one that begins later is to move; of two that begin together the same one on every laptop.
    """
    found = []
    for space in floor.spaces:
        ordered = sorted(floor.taken.get(space.id, ()), key=lambda t: (t.start, t.end, t.record))
        there = [(t, floor.range_of(t.start, t.end)) for t in ordered]
        for at, (first, one) in enumerate(there):
            for later, other in there[at + 1 :]:
                if other[0] >= one[1]:
                    break
                if overlaps(one, other) and other[1] > floor.now // 60_000 and not (first.agreed or later.agreed):
                    times = other_times(space, later.start, later.end, floor, later.record)
                    found.append(Clash(space=space, first=first, later=later, times=times))
    return tuple(sorted(found, key=lambda clash: (clash.later.start, clash.space.id, clash.later.record)))


def ahead(space: Space, floor: Floor) -> int:
    """How much still takes place there from now on."""
    now = floor.now // 60_000
    return sum(1 for t in floor.taken.get(space.id, ()) if now < minute(t.end, floor.zone))
