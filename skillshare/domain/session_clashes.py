"""What stands in the way of a session's space and tools, for one evening or for all of a series (R30, R31, R63).

Spaces alone are asked in `space_use`, things alone in `reserving`; who may plan what is in `planning`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import ClassVar, Final, TypeAlias

from skillshare.domain import reserving, space_use
from skillshare.domain.availability import Range, clip, fits, merge, nearest
from skillshare.domain.localtime import local, of_days
from skillshare.domain.refusal import Question
from skillshare.domain.reservations import Span, Thing, free_copies
from skillshare.domain.reserving import Shelf
from skillshare.domain.sessions import Session
from skillshare.domain.space_use import Elsewhere, Floor, Offer
from skillshare.domain.spaces import Space

Times: TypeAlias = tuple[datetime, datetime]

MOST: Final = 60
"""Evenings of a series that are looked at: more than a year of weeks."""
_OFFERED: Final = 3
_NEAR: Final = timedelta(days=3)
"""Nothing farther away is in the way: the longest buffer is a day."""


@dataclass(frozen=True, slots=True)
class EveningsTaken(Question):
    """On `days` of the `count` evenings of a series the space is taken or closed; `title` is of what is there first.

    `times` are other hours of the first evening, `places` other spaces, free on every evening.
    """

    rule: ClassVar[str] = "space_taken"
    name: str
    title: str
    days: tuple[date, ...]
    count: int
    times: tuple[Offer, ...]
    places: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True)
class EveningsNotFree(Question):
    """On `days` of the `count` evenings of a series fewer copies than the `wanted` are free, `free` at worst."""

    rule: ClassVar[str] = "reserved"
    name: str
    days: tuple[date, ...]
    count: int
    wanted: int
    free: int


@dataclass(frozen=True, slots=True)
class RoomTooSmall(Question):
    """More places than the space holds."""

    rule: ClassVar[str] = "capacity"
    name: str
    holds: int
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What clashes are judged by; the sessions that are planned anew are not in it. `things` by id, without unknown
    ones."""

    floor: Floor
    shelf: Shelf
    things: Mapping[bytes, Thing] = field(default_factory=dict)

    def space(self, record: bytes | None) -> Space | None:
        return next((space for space in self.floor.spaces if space.id == record), None)


def clashes(session: Session, evenings: Sequence[Times], house: House) -> tuple[Question, ...]:
    """The questions about the space and the tools of a session over its evenings, first those about the space.

    Only the first `MOST` are looked at. Nothing is asked of a space or thing nobody here knows.
    """
    evenings = [times for times in evenings if times[0] < times[1]][:MOST]
    space = house.space(session.space)
    asked: list[Question] = []
    if space is not None and evenings:
        asked += _too_small(session, space)
        asked += _of_space(session, space, evenings, house.floor)
    for record, count in session.tools:
        thing = house.things.get(record)
        if thing is not None and count and evenings:
            asked += _of_thing(session, thing, count, evenings, house.shelf)
    return tuple(asked)


def _too_small(session: Session, space: Space) -> list[Question]:
    places = sum(role.places or 0 for role in session.roles)
    too_many = space.capacity is not None and places > space.capacity
    return [RoomTooSmall(space.name, space.capacity or 0, places)] if too_many else []


# Spaces


def _of_space(session: Session, space: Space, evenings: Sequence[Times], floor: Floor) -> Sequence[Question]:
    if len(evenings) == 1:
        return space_use.questions(space, *evenings[0], floor, session.id)
    taken = [times for times in evenings if not _is_free(space, times, floor, session.id)]
    if not taken:
        return ()
    first = space_use.questions(space, *taken[0], floor, session.id)[-1]
    title = getattr(first, "title", "") or getattr(first, "reason", "")
    times = _other_times(space, evenings, floor, session.id)
    places = _other_places(space, evenings, floor, session.id)
    return [EveningsTaken(space.name, title, tuple(start.date() for start, _ in taken), len(evenings), times, places)]


def _other_places(space: Space, evenings: Sequence[Times], floor: Floor, besides: bytes) -> tuple[Elsewhere, ...]:
    """Spaces that are free on every evening, the best of the first evening first."""
    first = floor.range_of(*evenings[0])
    found = space_use.other_places(space, first, floor, besides, most=len(floor.spaces))
    known = {one.id: one for one in floor.spaces}
    free = (one for one in found if all(_is_free(known[one.space], times, floor, besides) for times in evenings))
    return tuple(islice(free, _OFFERED))


def _is_free(space: Space, times: Times, floor: Floor, besides: bytes) -> bool:
    wanted = floor.range_of(*times)
    return fits(wanted, space_use.stretches(space, wanted, _around(space, times, floor), besides))


def _around(space: Space, times: Times, floor: Floor) -> Floor:
    """What takes the space near these times: reading clocks of a whole year for each evening takes long."""
    first, last = times[0] - _NEAR, times[1] + _NEAR
    near = [one for one in floor.taken.get(space.id, ()) if first < one.end and one.start < last]
    return replace(floor, taken={space.id: near})


def _other_times(space: Space, evenings: Sequence[Times], floor: Floor, besides: bytes) -> tuple[Offer, ...]:
    """The nearest earlier and later hours of the same days at which it is free on every evening."""
    ranges = [floor.range_of(*times) for times in evenings]
    free: list[Range] | None = None
    for times, wanted in zip(evenings, ranges, strict=True):
        day = of_days(times[0].date(), times[0].date(), floor.zone)
        found = _relative(space_use.stretches(space, day, _around(space, times, floor), besides), wanted[0])
        free = found if free is None else _common(free, found)
    start, length = ranges[0][0], ranges[0][1] - ranges[0][0]
    offers = [
        Offer(local(start + found[0], floor.zone), local(start + found[1], floor.zone))
        for found in nearest((0, length), free or ())
        if found is not None
    ]
    now = floor.now // 60_000
    return tuple(offer for offer in offers if floor.range_of(offer.start, offer.end)[0] > now)


def _relative(ranges: Sequence[Range], start: int) -> list[Range]:
    return [(one - start, other - start) for one, other in ranges]


def _common(one: Sequence[Range], other: Sequence[Range]) -> list[Range]:
    return merge(part for window in one for part in clip(other, window))


# Tools


def _of_thing(
    session: Session, thing: Thing, count: int, evenings: Sequence[Times], shelf: Shelf
) -> Sequence[Question]:
    if len(evenings) == 1:
        span = Span(start=evenings[0][0], end=evenings[0][1])
        return reserving.questions(thing, count, span, shelf, session.id)
    short: dict[date, int] = {}
    for start, end in evenings:
        free = free_copies(thing, Span(start=start, end=end), shelf.zone, session.id)
        if free < count:
            short[start.date()] = free
    if not short:
        return ()
    return [EveningsNotFree(thing.name, tuple(short), len(evenings), count, min(short.values()))]
