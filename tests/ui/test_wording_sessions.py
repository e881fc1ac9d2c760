"""How sessions and series are said: their rhythm, what stands in their way, and their history in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from skillshare.domain.recurrence import read
from skillshare.domain.session_checks import JoinedSince
from skillshare.domain.session_clashes import EveningsNotFree, EveningsTaken, RoomTooSmall
from skillshare.domain.space_use import Elsewhere, Offer
from tests.domain.story import rid
from tests.ui.test_wording import TODAY, Known, deed
from ui import i18n
from ui.wording.deeds import line
from ui.wording.rhythms import next_ones, repeats
from ui.wording.stops_sessions import words

TUESDAY = date(2026, 12, 1)
BREAD, MILL, EVENING = rid("bread"), rid("mill"), rid("evening")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=3", "every 3 days"),
        ("FREQ=WEEKLY", "every Tuesday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every day"),
        ("FREQ=WEEKLY;BYDAY=TU,TH;INTERVAL=2;COUNT=6", "every second Tuesday and Thursday 6 times"),
        ("FREQ=WEEKLY;INTERVAL=5", "every 5 weeks on Tuesday"),
        ("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270331", "the last Friday of each month until 31 March 2027"),
        ("FREQ=MONTHLY;BYDAY=1TU;INTERVAL=2", "the first Tuesday every 2 months"),
        ("FREQ=MONTHLY", "day 1 of each month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "the last day of each month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "day 3 from the end of each month"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "every year on 29 February"),
        ("FREQ=YEARLY;INTERVAL=4", "every 4 years on 1 December"),
        ("FREQ=YEARLY;BYMONTHDAY=1,2,3;BYMONTH=3,4", "on chosen days"),
    ],
)
def test_r60_a_rhythm_is_a_sentence(rule: str, said: str) -> None:
    assert repeats(read(rule), TUESDAY) == said


def test_what_does_not_repeat_says_nothing() -> None:
    assert repeats(None, TUESDAY) == ""


def test_the_first_days_stand_for_all() -> None:
    starts = [datetime(2026, 12, day, 18) for day in (1, 8, 15, 22, 29)]  # noqa: DTZ001
    assert next_ones(starts[:2], TODAY) == "Tue 1 December and Tue 8 December"
    assert next_ones(starts, TODAY) == "Tue 1 December, Tue 8 December, Tue 15 December and 2 more"


def test_r63_what_a_series_clashes_with_is_said_with_what_is_free() -> None:
    offer = Offer(datetime(2026, 12, 1, 20), datetime(2026, 12, 1, 22))  # noqa: DTZ001
    days = tuple(date(2026, 12, day) for day in (1, 8, 15, 22))
    taken = EveningsTaken("Kitchen", "Choir", days, 6, (offer,), (Elsewhere(EVENING, "Hall"),))
    assert str(words(taken, TODAY)) == (
        "Kitchen is not free on 4 of 6 days. “Choir” and others: Tue 1 December, Tue 8 December, Tue 15 December and "
        "1 more. Free on all days: 20:00–22:00. Free on all days: Hall. Choose one of these, or go on with a reason."
    )
    nothing = EveningsTaken("Kitchen", "", days[:1], 6, (), ())
    assert str(words(nothing, TODAY)).endswith("Choose another time, or go on with a reason.")
    saws = EveningsNotFree("Saws", days[:2], 6, 3, 1)
    assert str(words(saws, TODAY)) == (
        "Saws is not free on 2 of 6 days. 1 of 3 is free: Tue 1 December and Tue 8 December. "
        "Leave it out, choose other days, or go on with a reason."
    )
    assert words(RoomTooSmall("Kitchen", 8, 12), TODAY).why == "There are 12 places."


def test_r16_what_people_joined_is_not_undone() -> None:
    assert words(JoinedSince("Bread", 2), TODAY).why == "2 sign-ups would be left without a session."


TIMES = {"start": "2026-12-01T18:00", "end": "2026-12-01T20:00"}
PLAN: dict[str, Any] = {"title": "Bread", **TIMES, "rule": "FREQ=WEEKLY"}
LATER: dict[str, Any] = {**PLAN, "series": BREAD, "slot": "2026-12-08T18:00"}


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        ("series.described", PLAN, "Planned: Bread, every Tuesday"),
        ("series.described", LATER, "From Tue 8 December on: Bread, every Tuesday"),
        ("series.described", {"host": None}, "Named so: Changed: Host"),
        ("session.described", {"title": "Bread", **TIMES}, "Planned: Bread, Tue 1 December 18:00–20:00"),
        ("session.described", {"title": "Bread", **TIMES, "series": BREAD, "slot": "2026-12-01T18:00"},
         "One evening of a series: Bread, Tue 1 December 18:00–20:00"),
        ("session.described", TIMES, "Moved: Named so, Tue 1 December 18:00–20:00"),
        ("session.described", {"published": True}, "Published: Named so"),
        ("session.described", {"space": BREAD, "roles": [], **TIMES},
         "Named so: Changed: Time, Room or bench and Places, Tue 1 December 18:00–20:00"),
        ("session.described", {"series": 4, "later": 1}, "Changed: Named so"),
        ("session.cancelled", {"reason": "No flour"}, "Cancelled: Named so (No flour)"),
        ("session.overridden", {"reason": "Agreed"}, "Went on against a rule (Agreed)"),
    ],
)  # fmt: skip
def test_history_in_words(kind: str, body: dict[str, Any], said: str) -> None:
    assert line(deed((kind, (EVENING,), body)), Known(), TODAY) == said


def test_the_series_that_ends_tells_where_it_goes_on() -> None:
    told = deed(("series.described", (MILL, BREAD), LATER))
    assert {line(told, Known(), TODAY, about) for about in (BREAD, MILL)} == {
        "From Tue 8 December on: Bread, every Tuesday"
    }
