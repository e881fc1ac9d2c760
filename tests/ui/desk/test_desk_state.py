"""The state of the desk and the days people type: pure values, walked without a screen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.calendar import Opening, Slot
from skillshare.domain.lending import LendItem
from skillshare.domain.refusal import LimitReached
from ui.desk.days import DayWords, typed_day
from ui.desk.state import BACK, Back, DeskState, Note, Out, Prompt, Trouble

TODAY = date(2026, 11, 26)
WORDS = DayWords(
    weekdays=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months=[
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    today="today",
    tomorrow="tomorrow",
    yesterday="yesterday",
)


def out(item: bytes = b"i", parts: tuple[str, ...] = ()) -> Out:
    return Out(item=item, loan=item + b"-loan", entry=item + b"-entry", parts=parts)


def trouble(item: bytes) -> Trouble:
    question = LimitReached("Ana", 5, 5)
    return Trouble(command=LendItem(item=item, person=b"p"), item=item, questions=(question,))


def test_finishing_with_an_open_question_asks_once() -> None:
    state = DeskState(person=b"p")
    state.lent(out(parts=("Case",)))
    assert not state.finish()
    assert state.closing
    assert state.finish()
    assert state.person is None
    assert state.outs == []


def test_a_thing_without_parts_asks_nothing() -> None:
    state = DeskState(person=b"p")
    state.lent(out())
    assert state.asking is None
    assert state.finish()


def test_items_scanned_first_wait_for_the_person() -> None:
    state = DeskState(waiting=[b"1", b"2"])
    assert state.choose(b"p") == [b"1", b"2"]
    assert state.waiting == []
    assert state.person == b"p"


def test_the_same_person_again_loses_nothing() -> None:
    state = DeskState(person=b"p")
    state.lent(out())
    state.contact = True
    state.choose(b"p")
    assert len(state.outs) == 1
    assert state.contact
    state.choose(b"q")
    assert state.outs == []
    assert not state.contact


def test_trouble_about_one_item_stands_once_the_newest_first() -> None:
    state = DeskState(person=b"p")
    for item in (b"1", b"2", b"1"):
        state.ask(trouble(item))
    assert [each.item for each in state.troubles] == [b"1", b"2"]
    state.lent(out(b"1"))
    assert state.trouble is not None
    assert state.trouble.item == b"2"


def test_esc_closes_one_thing_after_the_other_until_nothing_is_left() -> None:
    state = DeskState(person=b"p", note=Note(kind="nothing", text="x"), prompt=Prompt(kind="due"), closing=True)
    state.ask(trouble(b"1"))
    state.contact = True
    closed = 0
    while state.step_back():
        closed += 1
        assert closed < 20
    assert closed == 6
    assert state == DeskState()


def test_what_is_missing_is_named_only_after_somebody_looked() -> None:
    back = Back(item=b"i", loan=b"l", entry=b"e", person=None, parts=("Case", "Key"))
    assert not back.missing
    back.ticked, back.unsaved = {"Case"}, True
    assert list(back.missing) == ["Key"]


def test_turning_keeps_what_was_begun() -> None:
    state = DeskState(person=b"p", note=Note(kind="nothing"))
    state.lent(out())
    state.turn(BACK)
    assert state.note is None
    assert state.person == b"p"
    assert state.outs


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", date(2026, 11, 27)),
        ("+7", date(2026, 12, 3)),
        ("thu", date(2026, 12, 3)),
        ("Saturday", date(2026, 11, 28)),
        ("17", date(2026, 12, 17)),
        ("27", date(2026, 11, 27)),
        ("31", date(2026, 12, 31)),
        ("17 december", date(2026, 12, 17)),
        ("december 17", date(2026, 12, 17)),
        ("Thu 17 Dec", date(2026, 12, 17)),
        ("17.12.", date(2026, 12, 17)),
        ("17/12/26", date(2026, 12, 17)),
        ("2027-01-05", date(2027, 1, 5)),
        ("5.1", date(2027, 1, 5)),
        ("20 november", date(2026, 11, 20)),
        ("31.2", None),
        ("drill", None),
        ("RI-0417-C", None),
        ("", None),
        ("t", None),
    ],
)
def test_days_as_people_type_them(text: str, day: date | None) -> None:
    assert typed_day(text, TODAY, WORDS) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("yesterday", date(2026, 11, 25)),
        ("tuesday", date(2026, 11, 24)),
        ("thursday", date(2026, 11, 19)),
        ("30", date(2026, 10, 30)),
        ("3 december", date(2025, 12, 3)),
    ],
)
def test_days_gone_by(text: str, day: date) -> None:
    assert typed_day(text, TODAY, WORDS, past=True) == day


@given(st.text(max_size=60))
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = typed_day(text, TODAY, WORDS)
    assert found is None or isinstance(found, date)


def test_open_days_ahead_and_none_when_none_are_known() -> None:
    thursday = Slot(id=b"s", weekday=3, start=1080, changeover=None, end=1200)
    assert Opening((thursday,)).next_open_days(TODAY, 2) == (date(2026, 12, 3), date(2026, 12, 10))
    assert Opening().next_open_days(TODAY, 2) == ()
