"""R1–R3 and R5–R7: due dates against the examples people give and against a model that walks day by day."""

from __future__ import annotations

import os
import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.calendar import (
    COUNT_MODES,
    EVERY_DAY,
    OPEN_DAYS,
    PUSH,
    Due,
    Opening,
    Slot,
    Special,
    due_date,
    fold_slot,
    fold_special,
)
from skillshare.domain.opening_hours import (
    Moved,
    RemoveSlot,
    SetSlot,
    SetSpecial,
    moved_by,
    remove_slot,
    set_slot,
    set_special,
    slot_of,
    special_of,
)
from skillshare.domain.refusal import DayTooFar, HoursBackwards, HoursOverlap, PeriodBackwards, Refused
from tests.domain.story import DRILL, TODAY, WEEK, Story, rid

SATURDAY = date(2026, 11, 28)
CHRISTMAS = Special(id=rid("xmas"), first=date(2026, 12, 20), last=date(2027, 1, 5), open=False, reason="Christmas")


def closed(first: date, last: date | None = None) -> Special:
    return Special(id=rid("closed"), first=first, last=last or first, open=False)


def test_r01_due_is_the_first_open_day_on_or_after_today_and_the_loan_length() -> None:
    assert due_date(TODAY, 14, PUSH, WEEK) == Due(day=date(2026, 12, 9), by=18 * 60)
    assert due_date(TODAY, 1, PUSH, WEEK) == Due(day=SATURDAY, by=13 * 60)


def test_r01_says_when_no_opening_is_known() -> None:
    due = due_date(TODAY, 14, PUSH, Opening())
    assert due == Due(day=date(2026, 12, 9), by=None, known=False)


def test_r01_a_closed_day_is_not_an_unknown_one() -> None:
    due = due_date(TODAY, 1, EVERY_DAY, WEEK)
    assert due == Due(day=date(2026, 11, 26), by=None, known=True)


def test_r01_counting_open_days_that_nobody_knows_does_not_shorten_the_loan() -> None:
    one = Special(id=rid("one"), first=SATURDAY, last=SATURDAY, open=True, start=600, end=700)
    due = due_date(TODAY, 14, OPEN_DAYS, Opening(specials=(one,)))
    assert (due.day, due.known) == (TODAY + timedelta(days=14), False)


@pytest.mark.parametrize(
    ("mode", "day"),
    [(EVERY_DAY, date(2026, 12, 4)), (PUSH, date(2026, 12, 5)), (OPEN_DAYS, date(2026, 12, 26))],
)
def test_r02_three_modes_of_counting(mode: str, day: date) -> None:
    assert due_date(TODAY, 9, mode, WEEK).day == day


def test_r03_due_is_capped_at_the_end_of_the_membership() -> None:
    assert due_date(TODAY, 14, PUSH, WEEK, until=date(2026, 12, 6)).day == date(2026, 12, 5)
    assert due_date(TODAY, 14, PUSH, WEEK, until=date(2026, 12, 9)).day == date(2026, 12, 9)


def test_r03_a_membership_that_ends_today_leaves_today() -> None:
    assert due_date(TODAY, 14, PUSH, WEEK, until=TODAY).day == TODAY


def test_r05_back_by_the_changeover_so_that_it_can_go_out_the_same_evening() -> None:
    assert due_date(TODAY, 7, PUSH, WEEK).by == 18 * 60
    evening = Slot(id=rid("late"), weekday=2, start=20 * 60, changeover=None, end=21 * 60)
    assert due_date(TODAY, 7, PUSH, Opening((*WEEK.slots, evening))).by == 21 * 60


def test_r05_hours_that_run_backwards_are_refused() -> None:
    wrong = [(600, None, 600), (600, 600, 700), (600, 700, 700), (700, None, 600), (-1, None, 5), (0, None, 1441)]
    for start, changeover, end in wrong:
        with pytest.raises(Refused) as refused:
            slot_of(SetSlot(weekday=0, start=start, changeover=changeover, end=end), rid("new"))
        assert refused.value.refusal == HoursBackwards()


def test_r05_two_openings_of_one_day_do_not_overlap() -> None:
    for weekday, start, end, overlaps in ((2, 1000, 1021, True), (2, 900, 1020, False), (3, 1020, 1140, False)):
        command = SetSlot(weekday=weekday, start=start, end=end)
        if overlaps:
            with pytest.raises(Refused) as refused:
                slot_of(command, rid("new"), WEEK.slots)
            assert refused.value.refusal == HoursOverlap()
        else:
            assert slot_of(command, rid("new"), WEEK.slots).weekday == weekday
    assert slot_of(SetSlot(slot=rid("wed"), weekday=2, start=1000, end=1100), b"", WEEK.slots).start == 1000


def test_r05_a_weekday_that_does_not_exist_is_the_callers_fault() -> None:
    with pytest.raises(ValueError, match="weekday"):
        slot_of(SetSlot(weekday=7, start=1, end=2), rid("new"))


def test_r06_a_closure_of_several_days_moves_the_due_day_behind_it() -> None:
    opening = Opening(WEEK.slots, (CHRISTMAS,))
    assert due_date(date(2026, 12, 9), 14, PUSH, opening) == Due(day=date(2027, 1, 6), by=18 * 60)
    assert opening.why_closed(date(2026, 12, 24)) == "Christmas"
    assert opening.why_closed(TODAY) == ""


def test_r06_an_extra_opening_beats_a_closure_and_the_week() -> None:
    fair = Special(id=rid("fair"), first=date(2026, 12, 22), last=date(2026, 12, 23), open=True, start=600, end=900)
    opening = Opening(WEEK.slots, (CHRISTMAS, fair))
    assert [h.end for h in opening.on(date(2026, 12, 23))] == [900]
    assert due_date(date(2026, 12, 9), 12, PUSH, opening) == Due(day=date(2026, 12, 22), by=900)


def test_r06_days_that_run_backwards_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        special_of(SetSpecial(first=TODAY, last=TODAY - timedelta(days=1)), rid("new"))
    assert refused.value.refusal == PeriodBackwards()


@pytest.mark.parametrize("day", [date.min, date(2016, 1, 1), date(2099, 1, 1), date.max])
def test_r06_days_that_nobody_means_are_refused(day: date) -> None:
    command = SetSpecial(first=min(day, TODAY), last=max(day, TODAY))
    with pytest.raises(Refused) as refused:
        special_of(command, rid("new"), TODAY)
    assert refused.value.refusal == DayTooFar(day)


def test_a_calendar_ends_and_nothing_falls_over_there() -> None:
    assert WEEK.next_open_days(date.max, 3) == ()
    assert due_date(date.max, 14, PUSH, WEEK).day < date.max


def test_r06_a_closure_names_the_due_dates_it_moves_and_moves_them_in_one_action() -> None:
    after = WEEK.with_special(closed(SATURDAY))
    loans = [(rid("loan"), DRILL, SATURDAY), (rid("other"), rid("saw"), date(2026, 12, 2))]
    moved = moved_by(WEEK, after, loans)
    assert moved == (Moved(loan=rid("loan"), item=DRILL, old=SATURDAY, new=Due(day=date(2026, 12, 2), by=18 * 60)),)
    facts = set_special(closed(SATURDAY), moved)
    assert [(f.type, f.records) for f in facts[1:]] == [("loan.due", (rid("loan"), DRILL))]
    assert facts[1].body == {"loan": rid("loan"), "due": "2026-12-02", "back_by": 18 * 60}


def test_r06_a_due_date_on_a_day_that_was_closed_before_stays() -> None:
    thursday = date(2026, 11, 26)
    assert not moved_by(WEEK, WEEK.with_special(closed(thursday, SATURDAY)), [(rid("loan"), DRILL, thursday)])


def test_r06_nothing_moves_where_no_opening_is_known_any_more() -> None:
    assert not moved_by(WEEK, Opening(), [(rid("loan"), DRILL, SATURDAY)])


def test_r06_taking_a_weekday_away_is_a_closure_too() -> None:
    after = WEEK.without(rid("sat"))
    moved = moved_by(WEEK, after, [(rid("loan"), DRILL, SATURDAY)])
    assert [m.new.day for m in moved] == [date(2026, 12, 2)]
    facts = remove_slot(RemoveSlot(slot=rid("sat")), moved)
    assert [f.type for f in facts] == ["slot.described", "loan.due"]


def test_r06_a_special_day_comes_out_of_the_fold_as_it_went_in_and_undo_restores_the_week() -> None:
    story, special = Story(), rid("special")
    command = SetSpecial(
        first=TODAY, last=SATURDAY, open=True, start=600, changeover=650, end=700, reason=" Fair\u202e "
    )
    entry = story.act(set_special(special_of(command, special), ()))
    folded = fold_special(special, story.history(special, "special"), story.saw)
    assert folded == special_of(command, special)
    assert folded.reason == "Fair"
    story.undo(entry)
    assert fold_special(special, story.history(special, "special"), story.saw) is None


def test_r05_a_slot_comes_out_of_the_fold_as_it_went_in() -> None:
    story, slot = Story(), WEEK.slots[0]
    story.act(set_slot(slot))
    assert fold_slot(slot.id, story.history(slot.id, "slot"), story.saw) == slot
    story.act(remove_slot(RemoveSlot(slot=slot.id)))
    gone = fold_slot(slot.id, story.history(slot.id, "slot"), story.saw)
    assert gone is not None
    assert gone.gone


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one zone a process")
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Gaza"])
def test_r07_daylight_saving_moves_nothing(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "TZ", zone)
    time.tzset()
    try:
        for start in (date(2026, 3, 21), date(2026, 10, 17), date(2026, 12, 30)):
            due = due_date(start, 8, EVERY_DAY, WEEK)
            assert due.day.toordinal() - start.toordinal() == 8
    finally:
        monkeypatch.undo()
        time.tzset()


# The model: one day after another, as somebody with a calendar on the wall would count

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
minutes = st.tuples(st.integers(0, 700), st.integers(701, 1440))


@st.composite
def openings(draw: st.DrawFn) -> Opening:
    slots = tuple(
        Slot(id=bytes([i]) * 16, weekday=weekday, start=hours[0], changeover=None, end=hours[1])
        for i, (weekday, hours) in enumerate(draw(st.lists(st.tuples(st.integers(0, 6), minutes), max_size=3)))
    )
    specials = tuple(
        Special(id=bytes([i]) * 16, first=first, last=first + timedelta(days=length), open=opens, start=h[0], end=h[1])
        for i, (first, length, opens, h) in enumerate(
            draw(st.lists(st.tuples(days, st.integers(0, 40), st.booleans(), minutes), max_size=4))
        )
    )
    return Opening(slots, specials)


def is_open(opening: Opening, day: date) -> bool:
    covering = [s for s in opening.specials if s.first <= day <= s.last]
    return any(s.open for s in covering) or (not covering and any(s.weekday == day.weekday() for s in opening.slots))


def model(start: date, length: int, mode: str, opening: Opening, until: date | None) -> tuple[date, bool]:
    """The due day and whether an opening is known for it, counted day by day."""

    def following(day: date) -> date | None:
        return next((d for d in (day + timedelta(days=n) for n in range(366)) if is_open(opening, d)), None)

    day, left = start, length
    while left:
        day += timedelta(days=1)
        if mode == OPEN_DAYS and following(day) is None:
            day = max(day, start + timedelta(days=length))
            break
        left -= mode != OPEN_DAYS or is_open(opening, day)
    if mode != EVERY_DAY:
        day = following(day) or day
    if until is not None and until < day:
        day = max(start, until)
        while day > start and not is_open(opening, day):
            day -= timedelta(days=1)
        day = day if is_open(opening, day) else max(start, until)
    return day, following(day) is not None


@given(days, st.integers(0, 30), st.sampled_from(COUNT_MODES), openings(), st.none() | days)
def test_r01_r02_r03_agree_with_counting_on_the_fingers(
    start: date, length: int, mode: str, opening: Opening, until: date | None
) -> None:
    due = due_date(start, length, mode, opening, until=until)
    assert (due.day, due.known) == model(start, length, mode, opening, until)
    assert (due.by is not None) == is_open(opening, due.day)


@given(openings(), days, st.integers(0, 20), st.lists(days, max_size=8))
def test_r06_what_moves_lands_on_the_next_open_day(opening: Opening, first: date, length: int, due: list[date]) -> None:
    after = opening.with_special(Special(id=rid("x"), first=first, last=first + timedelta(days=length), open=False))
    moved = moved_by(opening, after, [(bytes([i]) * 16, DRILL, day) for i, day in enumerate(due)])
    assert all(is_open(opening, m.old) and not is_open(after, m.old) for m in moved)
    assert all(m.new.by is not None and m.new.day > m.old and is_open(after, m.new.day) for m in moved)
    assert all(not is_open(after, m.old + timedelta(days=n)) for m in moved for n in range((m.new.day - m.old).days))
