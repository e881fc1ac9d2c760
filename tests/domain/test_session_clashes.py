"""What stands in the way of a series, against looking at every evening and every minute by itself (R30, R31, R63)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import session_clashes
from skillshare.domain.availability import Use
from skillshare.domain.calendar import Opening, Special
from skillshare.domain.localtime import minute, of_days
from skillshare.domain.reservations import Thing
from skillshare.domain.reserving import Shelf
from skillshare.domain.session_clashes import EveningsNotFree, EveningsTaken, House, RoomTooSmall, clashes
from skillshare.domain.sessions import Role, Session
from skillshare.domain.space_use import Floor, SpaceTaken, Taken
from skillshare.domain.spaces import Space
from tests.domain.story import rid

ZONE = ZoneInfo("Europe/Berlin")
MONDAY = datetime.fromisoformat("2026-10-19T00:00")
"""The clocks go back in the night to the Sunday after."""
ROOMS = tuple(rid(name) for name in ("hall", "kitchen", "attic"))
DRILL = rid("drill")
HOUR = timedelta(hours=1)
CLOSED = Special(id=rid("closed"), first=date(2026, 10, 22), last=date(2026, 10, 22), open=False, reason="Moving")


def floor(taken: dict[bytes, list[Taken]], spaces: Sequence[Space], *, closed: bool = False) -> Floor:
    return Floor(now=0, today=MONDAY.date(), zone=ZONE, opening=Opening((), (CLOSED,) if closed else ()),
                 spaces=spaces, taken=taken)  # fmt: skip


def house(taken: dict[bytes, list[Taken]], spaces: Sequence[Space], *uses: Use, closed: bool = False) -> House:
    there = floor(taken, spaces, closed=closed)
    shelf = Shelf(now=0, today=MONDAY.date(), zone=ZONE)
    return House(floor=there, shelf=shelf, things={DRILL: Thing(id=DRILL, name="Drill", uses=uses)})


@st.composite
def weeks(draw: st.DrawFn) -> tuple[list[tuple[datetime, datetime]], dict[bytes, list[Taken]], list[Space], bool]:
    """Evenings of some days at one hour, what takes the rooms meanwhile, the rooms, and whether a day is closed."""
    hour, length = draw(st.integers(0, 22)), draw(st.integers(1, 5))
    days = sorted(draw(st.sets(st.integers(0, 9), min_size=1, max_size=6)))
    starts = [MONDAY + timedelta(days=day, hours=hour) for day in days]
    taken: dict[bytes, list[Taken]] = {}
    for n in range(draw(st.integers(0, 8))):
        start = MONDAY + timedelta(hours=draw(st.integers(0, 240)))
        end = start + timedelta(hours=draw(st.integers(1, 30)))
        room = draw(st.sampled_from(ROOMS))
        taken.setdefault(room, []).append(Taken(record=bytes([n]) * 16, title=f"T{n}", start=start, end=end))
    buffers = [draw(st.sampled_from((0, 0, 60, 1440))) for _ in ROOMS]
    spaces = [Space(id=room, name=str(n), buffer=buffers[n]) for n, room in enumerate(ROOMS)]
    return [(start, start + length * HOUR) for start in starts], taken, spaces, draw(st.booleans())


def in_the_way(start: datetime, end: datetime, space: Space, there: Floor) -> bool:
    """Minute by minute, or rather hour by hour: everything here begins on the hour."""
    wanted = range(minute(start, ZONE), minute(end, ZONE), 60)
    shut = [(of_days(s.first, s.last, ZONE)) for s in there.opening.specials]
    if any(first <= at < last for at in wanted for first, last in shut):
        return True
    for one in there.taken.get(space.id, ()):
        first, last = minute(one.start, ZONE) - space.buffer, minute(one.end, ZONE) + space.buffer
        if any(first <= at < last for at in wanted):
            return True
    return False


@given(weeks())
def test_r63_a_series_clashes_on_the_evenings_on_which_one_of_them_would(
    drawn: tuple[list[tuple[datetime, datetime]], dict[bytes, list[Taken]], list[Space], bool],
) -> None:
    evenings, taken, spaces, closed = drawn
    there = house(taken, spaces, closed=closed)
    session = Session(id=rid("new"), space=ROOMS[0], start=evenings[0][0], end=evenings[0][1])
    asked = clashes(session, evenings, there)
    wanted = tuple(start.date() for start, end in evenings if in_the_way(start, end, spaces[0], there.floor))
    if len(evenings) == 1:
        assert bool(asked) == bool(wanted)
        return
    assert tuple(day for one in asked for day in getattr(one, "days", ())) == wanted
    for one in asked:
        assert isinstance(one, EveningsTaken)
        assert one.count == len(evenings)
        for place in one.places:
            other = next(space for space in spaces if space.id == place.space)
            assert not any(in_the_way(start, end, other, there.floor) for start, end in evenings)


@given(weeks())
def test_r63_the_hours_offered_to_a_series_are_free_on_the_first_day_and_as_long(
    drawn: tuple[list[tuple[datetime, datetime]], dict[bytes, list[Taken]], list[Space], bool],
) -> None:
    evenings, taken, spaces, closed = drawn
    there = house(taken, spaces, closed=closed)
    session = Session(id=rid("new"), space=ROOMS[0], start=evenings[0][0], end=evenings[0][1])
    for one in clashes(session, evenings, there):
        if isinstance(one, EveningsTaken):
            for offer in one.times:
                assert offer.start.date() == evenings[0][0].date()
                assert not in_the_way(offer.start, offer.end, spaces[0], there.floor)


def test_one_evening_says_who_is_there_and_a_series_on_which_days() -> None:
    evenings = [(MONDAY + timedelta(days=day, hours=18), MONDAY + timedelta(days=day, hours=20)) for day in (0, 7)]
    choir = Taken(record=rid("choir"), title="Choir", start=evenings[0][0], end=evenings[0][1])
    there = house({ROOMS[0]: [choir]}, [Space(id=ROOMS[0], name="Hall", capacity=5)])
    session = Session(id=rid("new"), space=ROOMS[0], roles=(Role(name="guest", places=6),))
    small, taken = clashes(session, evenings[:1], there)
    assert small == RoomTooSmall("Hall", 5, 6)
    assert isinstance(taken, SpaceTaken)
    assert taken.title == "Choir"
    small, series = clashes(session, evenings, there)
    assert isinstance(series, EveningsTaken)
    assert (series.title, series.days, series.count) == ("Choir", (evenings[0][0].date(),), 2)


@pytest.mark.parametrize("record", [None, rid("never heard of")])
def test_of_a_room_or_a_thing_nobody_knows_nothing_is_asked(record: bytes | None) -> None:
    evenings = [(MONDAY, MONDAY + HOUR)]
    session = Session(id=rid("new"), space=record, tools=((rid("unknown"), 1),))
    assert clashes(session, evenings, house({}, [])) == ()
    assert clashes(session, [], house({}, [])) == ()
    assert clashes(session, [(MONDAY, MONDAY)], house({}, [])) == (), "that it ends before it starts is said elsewhere"


def test_r31_a_tool_that_is_away_on_some_evenings_is_named_with_them() -> None:
    evenings = [(MONDAY + timedelta(days=day, hours=18), MONDAY + timedelta(days=day, hours=20)) for day in (0, 7, 14)]
    lent = Use(rid("loan"), minute(evenings[1][0], ZONE), minute(evenings[1][1], ZONE), 1, DRILL)
    session = Session(id=rid("new"), tools=((DRILL, 1),))
    assert clashes(session, evenings, house({}, [], lent)) == (
        EveningsNotFree("Drill", (evenings[1][0].date(),), 3, 1, 0),
    )
    assert len(clashes(session, evenings * 40, house({}, [], lent))) == 1
    assert session_clashes.MOST == 60
