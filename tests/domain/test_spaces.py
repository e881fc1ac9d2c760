"""Spaces and bookings: what a space is, what stands in the way of booking it, and what is free instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import bookings, spaces
from skillshare.domain.bookings import (
    Book,
    Booking,
    ChangeBooking,
    NoTimeBetween,
    UnknownBooking,
    book,
    change_booking,
    end_booking,
    fold_booking,
)
from skillshare.domain.calendar import Opening, Special
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.refusal import (
    Asked,
    DayTooFar,
    HoursBackwards,
    HoursOverlap,
    NameMissing,
    NotANumber,
    NothingChanges,
    Override,
    Refusal,
    Refused,
    TooLong,
    TooMany,
)
from skillshare.domain.space_use import Elsewhere, Floor, Offer, SpaceClosed, SpaceTaken, Taken, ahead, questions
from skillshare.domain.spaces import (
    AddSpace,
    ChangeSpace,
    Space,
    SpaceStillTaken,
    UnknownSpace,
    add_space,
    change_space,
    fold_space,
    remove_space,
)
from tests.domain.kept import histories
from tests.domain.nonsense import Claims, shuffled
from tests.domain.story import ANA, NOON, TODAY, Story, rid
from tests.domain.walls import BERLIN, Wall, times, walls

ROOM, BENCH, HALL, EVENING = rid("room"), rid("bench"), rid("hall"), rid("evening")
WORKSHOP = Space(id=ROOM, name="Workshop", capacity=12, access=("step_free",))
ANYWAY = (Override(rule="space_taken", reason="both agreed"), Override(rule="space_closed", reason="has the key"))


def at(said: str) -> datetime:
    return datetime.fromisoformat(f"2026-12-{said}")


def floor(*taken: Taken, spaces: tuple[Space, ...] = (WORKSHOP,), **more: Any) -> Floor:
    values: dict[str, Any] = {"now": NOON, "today": TODAY, "zone": BERLIN, "opening": Opening()}
    return Floor(spaces=spaces, taken={ROOM: taken}, **values | more)


KNITTING = Taken(record=EVENING, title="Knitting", start=at("10T18:00"), end=at("10T20:00"))


# Against a wall clock that is walked


hours = st.lists(
    st.builds(
        lambda day, a, b: (day, min(a, b), max(a, b) + 1), st.integers(0, 6), st.integers(0, 1439), st.integers(0, 1439)
    ),
    max_size=14,
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Wall, Space, Floor, datetime, datetime]:
    wall = draw(walls)
    ends = times(wall)
    taken = draw(
        st.lists(st.builds(Taken, record=st.just(EVENING), title=st.just("x"), start=ends, end=ends), max_size=3)
    )
    days = st.integers(0, 2).map(lambda n: wall.first + timedelta(days=n))
    specials = draw(st.lists(st.tuples(days, days, st.booleans()), max_size=2))
    opening = Opening(
        specials=tuple(
            Special(id=bytes([n]) * 16, first=min(a, b), last=max(a, b), open=is_open, end=1440)
            for n, (a, b, is_open) in enumerate(specials)
        )
    )
    space = replace(WORKSHOP, hours=tuple(draw(hours)), buffer=draw(st.sampled_from([0, 0, 15, 60])))
    start, end = draw(ends), draw(ends)
    now = min(wall.latest) * 60_000
    around = floor(*taken, spaces=(space,), now=now, today=wall.first, zone=wall.zone, opening=opening)
    return wall, space, around, start, end


@given(cases())
def test_r30_what_is_asked_is_what_a_walk_over_every_minute_finds(
    case: tuple[Wall, Space, Floor, datetime, datetime],
) -> None:
    wall, space, around, start, end = case
    wanted = wall.held(start, end)
    specials = around.opening.specials
    closed = set().union(*(wall.days(s.first, s.last) for s in specials if not s.open))
    closed -= set().union(*(wall.days(s.first, s.last) for s in specials if s.open))
    there = wall.open(space.hours) - closed
    taken = set().union(*(wall.near(t.start, t.end, space.buffer) for t in around.taken[ROOM]))
    found = {type(q) for q in questions(space, start, end, around)}
    assert (SpaceTaken in found) == bool(wanted & taken)
    assert (SpaceClosed in found) == (not wanted or not wanted <= there)


@given(cases())
def test_what_is_offered_instead_is_free_and_as_long_and_not_past(
    case: tuple[Wall, Space, Floor, datetime, datetime],
) -> None:
    _, space, around, start, end = case
    first, last = around.range_of(start, end)
    for question in questions(space, start, end, around):
        assert isinstance(question, SpaceTaken | SpaceClosed)
        for offer in question.times:
            offered = around.range_of(offer.start, offer.end)
            assert not questions(space, offer.start, offer.end, around)
            assert offered[1] - offered[0] == last - first or offer.end - offer.start == end - start
            assert offered[0] >= around.now // 60_000
        assert question.times == tuple(sorted(question.times, key=lambda o: (o.start, o.end)))


# What is free instead


def test_nothing_is_offered_that_the_hour_that_happens_twice_would_shorten() -> None:
    """On 25 October the Workshop is open from 0 to 3, which is four hours; 0:00 to 2:56 says three or four of them."""
    sunday = replace(WORKSHOP, hours=((6, 0, 180),))
    start, end = datetime(2026, 10, 24, 6, 51), datetime(2026, 10, 24, 10, 47)  # noqa: DTZ001 - civil times
    before = 1_792_713_600_000  # the night before
    around = floor(spaces=(sunday,), now=before, today=start.date(), zone=BERLIN)
    (closed,) = questions(sunday, start, end, around)
    assert isinstance(closed, SpaceClosed)
    assert [offer for offer in closed.times if offer.end.date() == date(2026, 10, 25)] == []


def test_r30_back_to_back_is_no_clash_and_a_buffer_makes_it_one() -> None:
    assert not questions(WORKSHOP, at("10T20:00"), at("10T22:00"), floor(KNITTING))
    tidied = replace(WORKSHOP, buffer=15)
    assert questions(tidied, at("10T20:00"), at("10T22:00"), floor(KNITTING))
    assert not questions(tidied, at("10T20:15"), at("10T22:00"), floor(KNITTING))


def test_r30_the_booking_that_is_edited_is_not_in_its_own_way() -> None:
    assert not questions(WORKSHOP, at("10T19:00"), at("10T21:00"), floor(KNITTING), besides=EVENING)


def test_the_nearest_times_and_the_other_places_are_offered() -> None:
    bench = Space(id=BENCH, name="Bench", capacity=2, access=("step_free",))
    hall = Space(id=HALL, name="Hall", capacity=40)
    cellar = Space(id=rid("cellar"), name="Cellar", gone=True)
    around = floor(KNITTING, spaces=(bench, WORKSHOP, hall, cellar))
    [asked] = questions(WORKSHOP, at("10T19:10"), at("10T21:10"), around)
    assert asked == SpaceTaken(
        "Workshop",
        "Knitting",
        at("10T18:00"),
        at("10T20:00"),
        1,
        (
            Offer(at("10T16:00"), at("10T18:00")),
            Offer(at("10T20:00"), at("10T22:00")),
            Offer(at("11T19:10"), at("11T21:10")),
        ),
        (Elsewhere(HALL, "Hall"), Elsewhere(BENCH, "Bench")),
    )


def test_r30_other_times_keep_the_buffer_and_do_not_avoid_the_booking_that_is_edited() -> None:
    tidied = replace(WORKSHOP, buffer=10)
    own = Taken(record=BENCH, title="Bikes", start=at("10T20:30"), end=at("10T22:30"))
    [asked] = questions(tidied, at("10T19:00"), at("10T21:00"), floor(KNITTING, own), besides=BENCH)
    assert isinstance(asked, SpaceTaken)
    assert asked.count == 1
    assert asked.times[:2] == (Offer(at("10T15:45"), at("10T17:45")), Offer(at("10T20:15"), at("10T22:15")))


def test_r7_no_time_is_offered_in_the_second_round_of_an_hour_that_happens_twice() -> None:
    start, end = datetime.fromisoformat("2026-10-25T02:00"), datetime.fromisoformat("2026-10-25T02:55")
    before = (start - timedelta(days=3)).timestamp() * 1000
    around = floor(Taken(record=EVENING, title="Night", start=start, end=end), now=int(before))
    [asked] = questions(replace(WORKSHOP, buffer=15), start, start + timedelta(minutes=30), around)
    assert isinstance(asked, SpaceTaken)
    assert {offer.start.isoformat() for offer in asked.times} == {"2026-10-25T01:15:00", "2026-10-26T02:00:00"}


def test_outside_the_hours_of_the_space_the_hours_are_offered() -> None:
    evenings = replace(WORKSHOP, hours=((3, 17 * 60, 21 * 60),))
    [asked] = questions(evenings, at("10T16:00"), at("10T18:00"), floor())
    assert isinstance(asked, SpaceClosed)
    assert asked.times[:1] == (Offer(at("03T19:00"), at("03T21:00")),)
    assert Offer(at("10T17:00"), at("10T19:00")) in asked.times
    assert not questions(evenings, at("10T17:00"), at("10T21:00"), floor())


def test_r6_a_closure_says_why() -> None:
    closed = Special(id=rid("xmas"), first=date(2026, 12, 24), last=date(2027, 1, 2), open=False, reason="Holidays")
    [asked] = questions(WORKSHOP, at("23T22:00"), at("24T01:00"), floor(opening=Opening(specials=(closed,))))
    assert isinstance(asked, SpaceClosed)
    assert asked.reason == "Holidays"
    assert Offer(at("23T21:00"), at("24T00:00")) in asked.times


def test_a_time_across_midnight_fits_hours_that_meet_there() -> None:
    nights = replace(WORKSHOP, hours=((3, 20 * 60, 1440), (4, 0, 120)))
    assert not questions(nights, at("10T22:00"), at("11T02:00"), floor())
    assert questions(nights, at("10T22:00"), at("11T02:15"), floor())


# Booking


def refusal(act: Any, *given: Any) -> Refusal:
    with pytest.raises(Refused) as refused:
        act(*given)
    return refused.value.refusal


def wanted(start: str, end: str, **more: Any) -> Book:
    values: dict[str, Any] = {"title": "Bikes", "start": at(start), "end": at(end)}
    return Book(space=ROOM, **values | more)


def told(story: Story, record: bytes) -> list[Happening]:
    return [h for about, h in story.told if about == record]


def booking(story: Story) -> Booking:
    return fold_booking(BENCH, told(story, BENCH), story.saw)


def test_a_booking_is_kept_with_who_it_is_for_readable_by_few() -> None:
    facts = book(wanted("10T18:00", "10T20:00", person=ANA, note=" bring\r\n\r\ntools "), WORKSHOP, floor(), BENCH)
    story = Story()
    story.act(facts)
    assert booking(story) == Booking(
        id=BENCH, space=ROOM, title="Bikes", start=at("10T18:00"), end=at("10T20:00"), note="bring\n\ntools", person=ANA
    )
    assert [(f.type, f.audience) for f in facts] == [("booking.described", "all"), ("booking.person", ANA)]


def test_r30_a_taken_space_asks_and_the_answer_is_signed() -> None:
    with pytest.raises(Asked) as asked:
        book(wanted("10T19:00", "10T21:00"), WORKSHOP, floor(KNITTING), BENCH)
    assert [q.rule for q in asked.value.questions] == ["space_taken"]
    facts = book(wanted("10T19:00", "10T21:00", overrides=ANYWAY), WORKSHOP, floor(KNITTING), BENCH)
    body = {"rule": "space_taken", "reason": "both agreed"}
    assert facts[-1] == Fact(type="booking.overridden", records=(BENCH,), body=body, audience=DESK)


@pytest.mark.parametrize(
    ("start", "end", "why"),
    [
        ("10T18:00", "10T18:00", NoTimeBetween(at("10T18:00"), at("10T18:00"))),
        ("10T18:00", "10T17:00", NoTimeBetween(at("10T18:00"), at("10T17:00"))),
    ],
)
def test_no_time_is_refused(start: str, end: str, why: Refusal) -> None:
    assert refusal(book, wanted(start, end), WORKSHOP, floor(), BENCH) == why


def test_r7_a_time_that_daylight_saving_leaves_out_is_refused() -> None:
    start, end = datetime.fromisoformat("2027-03-28T02:10"), datetime.fromisoformat("2027-03-28T02:50")
    command = Book(space=ROOM, title="Bikes", start=start, end=end)
    assert refusal(book, command, WORKSHOP, floor(), BENCH) == NoTimeBetween(start, end)


def test_bad_input_is_refused_with_a_reason() -> None:
    assert refusal(book, wanted("10T18:00", "10T20:00", title=" "), WORKSHOP, floor(), BENCH) == NameMissing()
    assert refusal(book, wanted("10T18:00", "10T20:00", title="x" * 201), WORKSHOP, floor(), BENCH) == TooLong(
        "title", 201, 200
    )
    far = Book(space=ROOM, title="x", start=at("10T18:00"), end=datetime.fromisoformat("2099-01-01T00:00"))
    assert refusal(book, far, WORKSHOP, floor(), BENCH) == DayTooFar(date(2099, 1, 1))
    gone = replace(WORKSHOP, gone=True)
    assert refusal(book, wanted("10T18:00", "10T20:00"), gone, floor(), BENCH) == UnknownSpace()
    assert book(wanted("10T18:00", "10T20:00", title="", person=ANA), WORKSHOP, floor(), BENCH)


def test_a_booking_moves_with_both_its_times_and_does_not_ask_about_itself() -> None:
    story = Story()
    story.act(book(wanted("10T18:00", "10T20:00"), WORKSHOP, floor(), BENCH))
    own = booking(story).taken()
    assert own is not None
    command = ChangeBooking(booking=BENCH, end=at("10T21:00"))
    [fact] = change_booking(command, booking(story), WORKSHOP, floor(own))
    assert fact.body == {"space": ROOM, "start": "2026-12-10T18:00", "end": "2026-12-10T21:00"}
    with pytest.raises(Asked):
        change_booking(
            command, booking(story), WORKSHOP, floor(own, replace(KNITTING, start=at("10T20:30"), end=at("10T22:00")))
        )
    assert refusal(change_booking, ChangeBooking(booking=BENCH), booking(story), WORKSHOP, floor()) == NothingChanges()
    untitled = ChangeBooking(booking=BENCH, title="")
    assert refusal(change_booking, untitled, booking(story), WORKSHOP, floor()) == NameMissing()


def test_a_booking_that_moves_to_another_space_asks_there() -> None:
    story = Story()
    story.act(book(wanted("10T18:00", "10T20:00"), WORKSHOP, floor(), BENCH))
    hall = Space(id=HALL, name="Hall")
    with pytest.raises(Asked):
        change_booking(
            ChangeBooking(booking=BENCH, space=HALL), booking(story), hall, replace(floor(), taken={HALL: (KNITTING,)})
        )
    story.act(change_booking(ChangeBooking(booking=BENCH, space=HALL), booking(story), hall, floor(KNITTING)))
    assert booking(story).space == HALL


def test_renaming_a_booking_that_was_agreed_to_asks_nothing() -> None:
    story = Story()
    story.act(book(wanted("10T18:00", "10T20:00", overrides=ANYWAY), WORKSHOP, floor(KNITTING), BENCH))
    [fact] = change_booking(ChangeBooking(booking=BENCH, title="Trikes"), booking(story), WORKSHOP, floor(KNITTING))
    assert fact.body == {"title": "Trikes"}


def test_two_laptops_that_move_a_booking_at_once_agree_on_one_of_the_two_times() -> None:
    story = Story()
    story.act(book(wanted("10T18:00", "10T20:00"), WORKSHOP, floor(), BENCH), b"one")
    story.meet(b"one", b"two")
    was = booking(story)
    story.act(change_booking(ChangeBooking(booking=BENCH, start=at("10T19:30")), was, WORKSHOP, floor()), b"one")
    story.act(change_booking(ChangeBooking(booking=BENCH, end=at("10T19:00")), was, WORKSHOP, floor()), b"two")
    assert (booking(story).start, booking(story).end) == (at("10T18:00"), at("10T19:00"))


def test_an_ended_booking_frees_the_space_and_stays_ended() -> None:
    story = Story()
    story.act(book(wanted("10T18:00", "10T20:00"), WORKSHOP, floor(), BENCH))
    story.act(end_booking(booking(story)))
    assert booking(story).taken() is None
    assert refusal(end_booking, booking(story)) == UnknownBooking()
    assert refusal(change_booking, ChangeBooking(booking=BENCH), booking(story), WORKSHOP, floor()) == UnknownBooking()


@given(histories(*bookings.TYPES, *spaces.TYPES), st.data())
def test_any_history_makes_a_space_and_a_booking_in_any_order(
    case: tuple[list[Happening], Claims], data: st.DataObject
) -> None:
    history, claims = case
    again = shuffled(data.draw, history)
    found = fold_booking(ROOM, history, claims.saw)
    assert fold_booking(ROOM, again, claims.saw) == found
    assert (found.taken() is not None) == found.is_open
    room = fold_space(ROOM, history, claims.saw)
    assert fold_space(ROOM, again, claims.saw) == room
    assert all(start < end for _, start, end in room.hours)


# Spaces


def space(story: Story) -> Space:
    return fold_space(ROOM, told(story, ROOM), story.saw)


def test_a_space_is_described_changed_and_removed() -> None:
    story = Story()
    fields = {
        "name": " Workshop ",
        "capacity": 12,
        "hours": [(5, 600, 780), (3, 1020, 1440)],
        "buffer": 0,
        "note": None,
    }
    story.act(add_space(AddSpace(fields={**fields, "access": ["step_free", "step_free", " "]}), ROOM))
    assert space(story) == replace(WORKSHOP, hours=((3, 1020, 1440), (5, 600, 780)))
    story.act(change_space(ChangeSpace(space=ROOM, fields={"capacity": None, "buffer": 15}), space(story)))
    assert (space(story).capacity, space(story).buffer) == (None, 15)
    story.act(change_space(ChangeSpace(space=ROOM, fields={"hours": [], "buffer": None}), space(story)))
    assert (space(story).hours, space(story).buffer) == ((), 0)
    assert refusal(change_space, ChangeSpace(space=ROOM, fields={"name": "Workshop"}), space(story)) == NothingChanges()
    story.act(remove_space(space(story), 0))
    assert refusal(remove_space, space(story), 0) == UnknownSpace()


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"name": " "}, NameMissing()),
        ({"name": "x" * 201}, TooLong("name", 201, 200)),
        ({"capacity": -1}, NotANumber("capacity", "-1")),
        ({"capacity": "many"}, NotANumber("capacity", "many")),
        ({"buffer": 1441}, NotANumber("buffer", "1441")),
        ({"hours": [(0, 600, 600)]}, HoursBackwards()),
        ({"hours": [(7, 600, 700)]}, HoursBackwards()),
        ({"hours": [(0, 600, 700), (0, 660, 800)]}, HoursOverlap()),
        ({"hours": [(0, n * 10, n * 10 + 5) for n in range(61)]}, TooMany("hours", 61, 60)),
        ({"access": [str(n) for n in range(61)]}, TooMany("access", 61, 60)),
    ],
)
def test_what_does_not_fit_a_space_is_refused(fields: dict[str, Any], why: Refusal) -> None:
    assert refusal(add_space, AddSpace(fields={"name": "Workshop", **fields}), ROOM) == why
    assert refusal(change_space, ChangeSpace(space=ROOM, fields=fields), WORKSHOP) == why


def test_a_space_where_something_takes_place_yet_stays() -> None:
    around = floor(
        KNITTING, replace(KNITTING, start=at("10T18:00") - timedelta(days=60), end=at("10T18:00") - timedelta(59))
    )
    assert refusal(remove_space, WORKSHOP, ahead(WORKSHOP, around)) == SpaceStillTaken("Workshop", 1)
