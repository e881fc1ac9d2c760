"""Reservations: how many are free over some days or hours, what is free instead, and what may not be changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import reservations
from skillshare.domain.availability import Use
from skillshare.domain.bookings import NoTimeBetween
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.items import RETIRED, Item
from skillshare.domain.refusal import (
    Asked,
    DayTooFar,
    ItemRetired,
    NotANumber,
    NothingChanges,
    Override,
    PeriodBackwards,
    Refusal,
    Refused,
)
from skillshare.domain.reservations import (
    FETCHED,
    Reservation,
    Span,
    Thing,
    away,
    fold_reservation,
    free_copies,
    most_in_use,
)
from skillshare.domain.reserving import (
    ChangeReservation,
    FewerThanOut,
    Limits,
    NotFree,
    OverAlready,
    Reserve,
    Shelf,
    TooFarAhead,
    TooManyDays,
    TooSoon,
    UnknownReservation,
    UsedUpNotReserved,
    change_reservation,
    end_reservation,
    questions,
    reserve,
)
from tests.domain.kept import histories
from tests.domain.nonsense import Claims, shuffled
from tests.domain.story import ANA, DRILL, NOON, TODAY, Story, rid
from tests.domain.walls import BERLIN, Wall, times, walls

MODEL, OTHER, KEPT, LOAN = rid("model"), rid("other"), rid("kept"), rid("loan")
COPIES = [rid(f"copy {n}") for n in range(3)]
SAW = Thing(id=DRILL, name="Saw")
SAWS = Thing(id=MODEL, name="Saws", copies=3, is_model=True)
SIX, EIGHT = datetime.fromisoformat("2026-12-10T18:00"), datetime.fromisoformat("2026-12-10T20:00")
SHELF = Shelf(now=NOON, today=TODAY, zone=BERLIN)
ANYWAY = (Override(rule="reserved", reason="the first one comes later"),)


def days(first: str, last: str) -> Span:
    return Span(first=date.fromisoformat(f"2026-{first}"), last=date.fromisoformat(f"2026-{last}"))


def hours(start: str, end: str) -> Span:
    return Span(start=datetime.fromisoformat(f"2026-{start}"), end=datetime.fromisoformat(f"2026-{end}"))


def use(span: Span, many: int = 1, copy: bytes | None = None, record: bytes = OTHER) -> Use:
    return Use(record, *span.minutes(BERLIN), many, copy)


# Against days and minutes that are walked


@st.composite
def spans(draw: st.DrawFn, wall: Wall) -> Span:
    """Whole days or hours, some of them reversed or empty."""
    if draw(st.booleans()):
        ends = st.integers(0, 2).map(lambda n: wall.first + timedelta(days=n))
        return Span(first=draw(ends), last=draw(ends))
    return Span(start=draw(times(wall)), end=draw(times(wall)))


def held(wall: Wall, span: Span, buffer: int = 0) -> set[int]:
    """The minutes that a span takes by the wall."""
    if span.first is not None and span.last is not None:
        start, end = midnight(span.first), midnight(span.last + timedelta(days=1))
        return wall.near(start, end, buffer)
    assert span.start is not None
    assert span.end is not None
    return wall.near(span.start, span.end, buffer)


def midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())


@st.composite
def plans(draw: st.DrawFn) -> tuple[Wall, Span, list[tuple[bytes, Span, int, bytes | None]], int]:
    wall = draw(walls)
    copies = st.none() | st.sampled_from(COPIES)
    rows = draw(st.lists(st.tuples(st.sampled_from([OTHER, KEPT]), spans(wall), st.integers(1, 2), copies), max_size=6))
    taken = [(record, span, 1 if copy else many, copy) for record, span, many, copy in rows]
    return wall, draw(spans(wall)), taken, draw(st.sampled_from([0, 0, 30, 1440]))


@given(plans())
def test_r31_free_copies_are_the_total_less_the_most_on_any_day(
    plan: tuple[Wall, Span, list[tuple[bytes, Span, int, bytes | None]], int],
) -> None:
    wall, wanted, taken, buffer = plan
    uses = tuple(Use(record, *span.minutes(wall.zone), many, copy) for record, span, many, copy in taken)
    thing = replace(SAWS, copies=12, uses=uses, buffer=buffer)
    by_day: dict[date, int] = {}
    for day in {wall.latest[m].date() for m in held(wall, wanted)}:
        minutes = wall.days(day, day)
        there = [
            (many, copy) for record, span, many, copy in taken if record != KEPT and held(wall, span, buffer) & minutes
        ]
        by_day[day] = sum(many for many, copy in there if copy is None) + len({copy for _, copy in there if copy})
    most = max(by_day.values(), default=0)
    assert most_in_use(thing, wanted.minutes(wall.zone), wall.zone, besides=KEPT) == most
    assert free_copies(thing, wanted, wall.zone, besides=KEPT) == max(0, 12 - most)


@given(plans())
def test_r30_an_item_is_free_if_no_other_use_has_a_minute_of_the_span(
    plan: tuple[Wall, Span, list[tuple[bytes, Span, int, bytes | None]], int],
) -> None:
    wall, wanted, taken, buffer = plan
    uses = tuple(Use(record, *span.minutes(wall.zone), 1, DRILL) for record, span, _, _ in taken)
    others = [held(wall, span, buffer) for record, span, _, _ in taken if record != KEPT]
    clash = any(held(wall, wanted) & other for other in others)
    assert free_copies(replace(SAW, uses=uses, buffer=buffer), wanted, wall.zone, besides=KEPT) == int(not clash)


def test_r31_a_copy_taken_twice_on_one_day_is_one_copy() -> None:
    morning, evening = hours("12-10T09:00", "12-10T11:00"), hours("12-10T18:00", "12-10T20:00")
    twice = (use(morning, copy=COPIES[0]), use(evening, copy=COPIES[0]))
    assert free_copies(replace(SAWS, uses=twice), days("12-10", "12-10"), BERLIN) == 2
    unnamed = (use(morning), use(evening))
    assert free_copies(replace(SAWS, uses=unnamed), days("12-10", "12-10"), BERLIN) == 1


def test_r31_the_last_copy_is_not_taken_by_its_number_once_the_model_promised_it() -> None:
    model = replace(SAWS, copies=2, uses=(use(days("12-10", "12-12"), 2),))
    copy = replace(SAW, model=model)
    assert free_copies(copy, days("12-12", "12-14"), BERLIN) == 0
    assert free_copies(copy, days("12-13", "12-14"), BERLIN) == 1
    assert free_copies(replace(copy, model=replace(model, copies=3)), days("12-12", "12-14"), BERLIN) == 1


def test_r30_an_early_return_frees_the_rest() -> None:
    loan = away(LOAN, DRILL, NOON, date(2026, 12, 10), TODAY, BERLIN)
    assert free_copies(replace(SAW, uses=(loan,)), days("12-10", "12-11"), BERLIN) == 0
    assert free_copies(replace(SAW, uses=(loan,)), days("12-11", "12-12"), BERLIN) == 1
    assert free_copies(SAW, days("12-10", "12-11"), BERLIN) == 1


@pytest.mark.parametrize("due", [date(2026, 11, 24), None])
def test_r20_what_is_overdue_is_away_for_four_more_weeks(due: date | None) -> None:
    thing = replace(SAW, uses=(away(LOAN, DRILL, NOON, due, TODAY, BERLIN),))
    assert free_copies(thing, days("12-23", "12-23"), BERLIN) == 0
    assert free_copies(thing, days("12-24", "12-24"), BERLIN) == 1


# Reserving


def refusal(act: Any, *given: Any, **more: Any) -> Refusal:
    with pytest.raises(Refused) as refused:
        act(*given, **more)
    return refused.value.refusal


def told(story: Story) -> Reservation:
    return fold_reservation(KEPT, [h for about, h in story.told if about == KEPT], story.saw)


def wanted(span: Span, **more: Any) -> Reserve:
    values: dict[str, Any] = {"item": DRILL, "span": span}
    return Reserve(**values | more)


@pytest.mark.parametrize("span", [days("12-10", "12-12"), hours("12-10T18:00", "12-10T20:00")])
def test_a_reservation_is_kept_with_who_it_is_for_readable_by_few(span: Span) -> None:
    facts = reserve(wanted(span, person=ANA, session=OTHER), SAW, SHELF, KEPT, Item(id=DRILL, name="Saw"))
    story = Story()
    story.act(facts)
    assert told(story) == Reservation(id=KEPT, item=DRILL, span=span, session=OTHER, person=ANA)
    assert [(f.type, f.audience) for f in facts] == [("reservation.described", "all"), ("reservation.person", ANA)]
    assert told(story).use(BERLIN) == Use(KEPT, *span.minutes(BERLIN), 1, DRILL)


def test_r30_what_is_taken_asks_with_other_times_and_other_things() -> None:
    busy = replace(SAW, uses=(use(days("12-10", "12-12")),))
    twin = Thing(id=COPIES[1], name="Saw 2")
    shelf = replace(SHELF, instead=(busy, twin, replace(busy, id=COPIES[2], name="Saw 3")))
    [asked] = questions(busy, 1, days("12-11", "12-13"), shelf)
    assert asked == NotFree("Saw", 1, 0, (days("12-07", "12-09"), days("12-13", "12-15")), ("Saw 2",))
    with pytest.raises(Asked):
        reserve(wanted(days("12-11", "12-13")), busy, SHELF, KEPT)
    facts = reserve(wanted(days("12-11", "12-13"), overrides=ANYWAY), busy, SHELF, KEPT)
    body = {"rule": "reserved", "reason": "the first one comes later"}
    assert facts[-1] == Fact(type="reservation.overridden", records=(KEPT,), body=body, audience=DESK)


def test_other_times_are_at_the_same_hours_and_never_past() -> None:
    busy = replace(SAW, uses=(use(hours("11-25T14:00", "11-27T12:00")),))
    [asked] = questions(busy, 1, hours("11-26T09:00", "11-26T11:00"), SHELF)
    assert isinstance(asked, NotFree)
    assert asked.times == (hours("11-28T09:00", "11-28T11:00"),)
    [asked] = questions(busy, 1, hours("11-26T13:00", "11-26T13:30"), SHELF)
    assert isinstance(asked, NotFree)
    assert asked.times == (hours("11-25T13:00", "11-25T13:30"), hours("11-27T13:00", "11-27T13:30"))


def test_r31_a_model_is_reserved_by_number_and_says_how_many_are_free() -> None:
    busy = replace(SAWS, uses=(use(days("12-10", "12-12"), 2),))
    command = Reserve(model=MODEL, count=2, span=days("12-12", "12-13"))
    with pytest.raises(Asked) as asked:
        reserve(command, busy, SHELF, KEPT)
    [question] = asked.value.questions
    assert isinstance(question, NotFree)
    assert (question.wanted, question.free) == (2, 1)
    story = Story()
    story.act(reserve(replace(command, count=1), busy, SHELF, KEPT))
    assert (told(story).model, told(story).item, told(story).count) == (MODEL, None, 1)


@pytest.mark.parametrize(
    ("span", "why"),
    [
        (days("12-12", "12-10"), PeriodBackwards()),
        (days("11-20", "11-24"), OverAlready("Saw")),
        (hours("11-25T10:00", "11-25T13:00"), OverAlready("Saw")),
        (hours("12-10T20:00", "12-10T18:00"), NoTimeBetween(EIGHT, SIX)),
        (hours("12-10T18:00", "12-10T18:00"), NoTimeBetween(SIX, SIX)),
        (Span(first=date(2026, 12, 10), last=date(2099, 1, 1)), DayTooFar(date(2099, 1, 1))),
    ],
)
def test_times_that_cannot_be_are_refused(span: Span, why: Refusal) -> None:
    assert refusal(reserve, wanted(span), SAW, SHELF, KEPT) == why


def test_what_cannot_be_reserved_is_refused() -> None:
    span = days("12-10", "12-12")
    retired = Item(id=DRILL, name="Saw", condition=RETIRED, reason="worn out")
    assert refusal(reserve, wanted(span), SAW, SHELF, KEPT, retired) == ItemRetired(DRILL, "Saw", "worn out")
    screws = Item(id=DRILL, name="Screws", consumable=True)
    assert refusal(reserve, wanted(span), SAW, SHELF, KEPT, screws) == UsedUpNotReserved("Screws")
    assert refusal(reserve, wanted(span, count=2), SAW, SHELF, KEPT) == NotANumber("count", "2")
    many = Reserve(model=MODEL, count=0, span=span)
    assert refusal(reserve, many, SAWS, SHELF, KEPT) == NotANumber("count", "0")
    assert refusal(reserve, replace(many, count=1001), SAWS, SHELF, KEPT) == NotANumber("count", "1001")
    for nonsense in (Reserve(span=span), Reserve(item=DRILL, model=MODEL, span=span), wanted(Span())):
        with pytest.raises(ValueError, match="one item or one model"):
            reserve(nonsense, SAW, SHELF, KEPT)


@pytest.mark.parametrize(
    ("span", "limits", "why"),
    [
        (days("11-26", "11-27"), Limits(notice=2), TooSoon("Saw", date(2026, 11, 27))),
        (days("11-27", "11-28"), Limits(notice=2), None),
        (days("12-20", "12-26"), Limits(horizon=30), TooFarAhead("Saw", date(2026, 12, 25))),
        (days("12-20", "12-25"), Limits(horizon=30), None),
        (days("12-10", "12-17"), Limits(longest=7), TooManyDays("Saw", 8, 7)),
        (days("12-10", "12-16"), Limits(longest=7), None),
        (hours("12-10T18:00", "12-12T00:00"), Limits(longest=2), None),
    ],
)
def test_r36_notice_horizon_and_length_bind_members_and_not_staff(
    span: Span, limits: Limits, why: Refusal | None
) -> None:
    member = replace(SHELF, limits=limits)
    assert reserve(wanted(span), SAW, SHELF, KEPT)
    if why is None:
        assert reserve(wanted(span), SAW, member, KEPT)
    else:
        assert refusal(reserve, wanted(span), SAW, member, KEPT) == why


# Changing


def kept(count: int = 3, span: Span | None = None) -> tuple[Story, Reservation]:
    story = Story()
    story.act(reserve(Reserve(model=MODEL, count=count, span=span or days("12-10", "12-12")), SAWS, SHELF, KEPT))
    return story, told(story)


def test_r34_a_reservation_does_not_go_below_what_is_out() -> None:
    story, was = kept()
    command = ChangeReservation(reservation=KEPT, count=1)
    assert refusal(change_reservation, command, was, SAWS, SHELF, out=2) == FewerThanOut("Saws", 2)
    story.act(change_reservation(replace(command, count=2), was, SAWS, SHELF, out=2))
    assert told(story).count == 2
    assert refusal(change_reservation, replace(command, count=2), told(story), SAWS, SHELF) == NothingChanges()


def test_r35_what_is_handed_out_already_counts_as_its_loans() -> None:
    _, was = kept()
    left = was.use(BERLIN, out=2)
    assert left is not None
    assert left.many == 1
    assert was.use(BERLIN, out=3) is None
    assert replace(was, ended=FETCHED).use(BERLIN) is None


def test_r30_a_reservation_that_is_moved_is_not_in_its_own_way() -> None:
    _, was = kept()
    own = was.use(BERLIN)
    assert own is not None
    command = ChangeReservation(reservation=KEPT, span=days("12-11", "12-13"))
    [fact] = change_reservation(command, was, replace(SAWS, uses=(own,)), SHELF)
    assert fact.body == {"count": 3, "first": "2026-12-11", "last": "2026-12-13", "start": None, "end": None}
    other = use(days("12-13", "12-13"))
    with pytest.raises(Asked):
        change_reservation(command, was, replace(SAWS, uses=(own, other)), SHELF)


def test_r30_an_item_that_is_moved_is_not_in_the_way_of_its_own_model() -> None:
    own = use(days("12-10", "12-12"), copy=COPIES[0], record=KEPT)
    model = replace(SAWS, copies=1, uses=(own,))
    copy = replace(SAW, uses=(own,), model=model)
    assert free_copies(copy, days("12-11", "12-13"), BERLIN, besides=KEPT) == 1
    assert free_copies(copy, days("12-11", "12-13"), BERLIN) == 0


def test_r34_what_is_out_needs_no_second_copy() -> None:
    _, was = kept()
    out = tuple(Use(copy, *days("11-25", "12-12").minutes(BERLIN), 1, copy) for copy in COPIES[:2])
    [fact] = change_reservation(
        ChangeReservation(reservation=KEPT, span=days("12-10", "12-11")), was, replace(SAWS, uses=out), SHELF, out=2
    )
    assert fact.body["last"] == "2026-12-11"


def test_the_number_of_a_reservation_that_has_begun_may_change() -> None:
    _, was = kept()
    later = replace(SHELF, now=NOON + 30 * 86_400_000, today=TODAY + timedelta(days=30))
    assert change_reservation(ChangeReservation(reservation=KEPT, count=2), was, SAWS, later)


def test_a_reservation_that_names_both_an_item_and_a_model_is_of_the_item() -> None:
    story = Story()
    body = {"item": DRILL, "model": MODEL, "count": 3, **days("12-10", "12-12").body()}
    story.act([Fact(type="reservation.described", records=(KEPT, DRILL), body=body)])
    assert (told(story).item, told(story).model, told(story).count) == (DRILL, None, 1)


def test_a_reservation_for_hours_may_become_one_for_days_and_back() -> None:
    story, _ = kept(1, hours("12-10T18:00", "12-10T20:00"))
    for span in (days("12-10", "12-12"), hours("12-11T18:00", "12-11T20:00")):
        story.act(change_reservation(ChangeReservation(reservation=KEPT, span=span), told(story), SAWS, SHELF))
        assert told(story).span == span


def test_two_laptops_that_move_a_reservation_at_once_agree_on_one_of_the_two_times() -> None:
    story = Story()
    command = Reserve(model=MODEL, count=1, span=days("12-10", "12-12"))
    story.act(reserve(command, SAWS, SHELF, KEPT), b"one")
    story.meet(b"one", b"two")
    was = told(story)
    for laptop, span in ((b"one", days("12-01", "12-02")), (b"two", hours("12-20T10:00", "12-20T12:00"))):
        story.act(change_reservation(ChangeReservation(reservation=KEPT, span=span), was, SAWS, SHELF), laptop)
    assert told(story).span == hours("12-20T10:00", "12-20T12:00")


def test_an_ended_reservation_takes_nothing_and_stays_ended() -> None:
    story, was = kept()
    story.act(end_reservation(was))
    assert told(story).use(BERLIN) is None
    assert refusal(end_reservation, told(story)) == UnknownReservation()
    change = ChangeReservation(reservation=KEPT, count=2)
    assert refusal(change_reservation, change, told(story), SAWS, SHELF) == UnknownReservation()


@given(histories(*reservations.TYPES), st.data())
def test_any_history_makes_a_reservation_in_any_order(
    case: tuple[list[Happening], Claims], data: st.DataObject
) -> None:
    history, claims = case
    found = fold_reservation(KEPT, history, claims.saw)
    assert fold_reservation(KEPT, shuffled(data.draw, history), claims.saw) == found
    taken = found.use(BERLIN)
    assert (taken is not None) == found.is_open
    assert free_copies(replace(SAW, uses=(taken,) if taken else ()), days("01-01", "12-31"), BERLIN) in (0, 1)
