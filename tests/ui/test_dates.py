"""Days and times as people say them, in English and in Arabic with Western digits.

Never here: which day it is; every test says so itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui import dates, i18n

TODAY = date(2026, 11, 19)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[QApplication]:
    i18n.install(qapp, "en")
    yield qapp
    i18n.install(qapp, "en")


def test_a_year_is_said_only_when_it_is_another() -> None:
    assert dates.day(date(2026, 12, 10), TODAY) == "Thu 10 December"
    assert dates.day(date(2027, 1, 7), TODAY) == "Thu 7 January 2027"
    assert dates.full(date(2027, 3, 31)) == "31 March 2027"
    assert dates.short(date(2026, 11, 26), TODAY) == "26 Nov"
    assert dates.short(date(2025, 11, 26), TODAY) == "26 Nov 2025"


def test_near_days_have_names() -> None:
    near = [dates.near(date(2026, 11, day), TODAY) for day in (18, 19, 20, 21)]
    assert near == ["yesterday", "today", "tomorrow", "Sat 21 November"]


def test_times_and_hours() -> None:
    assert dates.clock(0) == "00:00"
    assert dates.hours(17 * 60, 24 * 60) == "17:00–24:00"
    assert dates.weekday(0) == "Monday"
    assert dates.weekday_short(6) == "Sun"


def test_an_instant_is_said_in_the_sites_zone() -> None:
    late = int(datetime(2026, 11, 19, 23, 30, tzinfo=UTC).timestamp() * 1000)
    assert dates.when(late, UTC, TODAY) == "today 23:30"
    assert dates.when(late, BERLIN, TODAY) == "tomorrow 00:30"
    assert dates.time_of(late, BERLIN) == "00:30"
    assert dates.moment(10**18, BERLIN).year == 1970


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "less than a day"), (1, "1 day"), (7, "one week"), (9, "9 days"), (14, "two weeks"), (28, "4 weeks"),
     (55, "55 days"), (56, "8 weeks"), (57, "about 2 months"), (365, "about 12 months")],
)  # fmt: skip
def test_spans(days: int, said: str) -> None:
    assert dates.span(days) == said


def test_lateness_counts() -> None:
    assert [dates.late(days) for days in (1, 9)] == ["1 day late", "9 days late"]


def test_arabic_has_its_own_words_and_western_digits(english: QApplication) -> None:
    i18n.install(english, "ar")
    assert "ديسمبر" in dates.full(date(2026, 12, 10))
    assert "10" in dates.full(date(2026, 12, 10))
    assert dates.weekday(3) == "الخميس"


@given(day=st.dates(), minute=st.integers(0, 1440))
def test_every_day_and_minute_can_be_said(day: date, minute: int) -> None:
    assert dates.near(day, TODAY)
    assert dates.short(day, TODAY)
    assert ":" in dates.clock(minute)
