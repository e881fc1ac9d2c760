"""Civil times as minutes and back, against a walk over every minute: gaps, folds, leap days, a day that never was."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import checks
from skillshare.domain.localtime import local, midnight, minute, of_days, whole_days

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
ZONES = [BERLIN, NEW_YORK, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Asia/Kolkata"), ZoneInfo("Asia/Beirut")]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TURNS = [date(2026, *day) for day in ((3, 8), (3, 29), (4, 5), (10, 4), (10, 25), (11, 1))]
"""The days on which the clocks change in one of the zones."""


def minutes(at: datetime) -> int:
    return int((at - EPOCH).total_seconds()) // 60


@lru_cache(maxsize=64)
def walked(day: date, zone: tzinfo) -> list[tuple[datetime, int]]:
    """What the wall shows at each minute of that day and half a day on both sides, as the zone says it."""
    noon = minutes(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    found = ((EPOCH + timedelta(minutes=m)).astimezone(zone) for m in range(noon - 1440, noon + 1440))
    return [(at.replace(tzinfo=None, fold=0), minutes(at)) for at in found]


days = st.sampled_from(TURNS) | st.dates(date(2024, 2, 25), date(2028, 3, 5))
times = st.builds(lambda day, at: datetime.combine(day, time()) + timedelta(minutes=at), days, st.integers(0, 1439))


@given(times, st.sampled_from(ZONES))
def test_r7_a_civil_time_is_the_first_minute_at_which_the_wall_shows_it_or_what_comes_next(
    at: datetime, zone: tzinfo
) -> None:
    shown = walked(at.date(), zone)
    exact = [m for wall, m in shown if wall == at]
    after = next(m for (before, _), (wall, m) in pairwise(shown) if before < at <= wall)
    assert minute(at, zone) == (exact[0] if exact else after)


@given(times, times, st.sampled_from(ZONES))
def test_r7_what_is_later_on_the_wall_never_comes_earlier(one: datetime, other: datetime, zone: tzinfo) -> None:
    first, last = sorted((one, other))
    assert minute(first, zone) <= minute(last, zone)


@given(times, st.sampled_from(ZONES))
def test_a_minute_shows_what_the_wall_shows(at: datetime, zone: tzinfo) -> None:
    for wall, m in walked(at.date(), zone)[:: 1 + at.minute]:
        assert local(m, zone) == wall
        assert local(m, zone).tzinfo is None


@pytest.mark.parametrize(
    ("zone", "said", "utc"),
    [
        (BERLIN, "2026-03-29T01:59", "2026-03-29T00:59"),
        (BERLIN, "2026-03-29T02:00", "2026-03-29T01:00"),
        (BERLIN, "2026-03-29T02:30", "2026-03-29T01:00"),
        (BERLIN, "2026-03-29T03:00", "2026-03-29T01:00"),
        (BERLIN, "2026-10-25T02:30", "2026-10-25T00:30"),
        (BERLIN, "2026-10-25T03:00", "2026-10-25T02:00"),
        (NEW_YORK, "2026-03-08T02:59", "2026-03-08T07:00"),
        (NEW_YORK, "2026-11-01T01:30", "2026-11-01T05:30"),
        (NEW_YORK, "2028-02-29T12:00", "2028-02-29T17:00"),
        (ZoneInfo("Pacific/Apia"), "2011-12-30T12:00", "2011-12-30T10:00"),
        (timezone(timedelta(hours=2)), "2026-07-01T00:00", "2026-06-30T22:00"),
    ],
)
def test_r7_gaps_and_folds(zone: tzinfo, said: str, utc: str) -> None:
    expected = minutes(datetime.fromisoformat(utc).replace(tzinfo=UTC))
    assert minute(datetime.fromisoformat(said), zone) == expected
    assert minute(datetime.fromisoformat(said).replace(fold=1), zone) == expected


@given(days, st.integers(-3, 40), st.sampled_from(ZONES))
def test_r7_a_range_of_days_holds_exactly_the_minutes_of_those_days(first: date, more: int, zone: tzinfo) -> None:
    start, end = of_days(first, first + timedelta(days=more), zone)
    if more < 0:
        assert start == end
        return
    assert local(start, zone).date() == first
    assert local(start - 1, zone).date() < first
    assert local(end - 1, zone).date() == first + timedelta(days=more)
    assert local(end, zone).date() > first + timedelta(days=more)
    assert whole_days(start, end, zone) == (first, first + timedelta(days=more))


def test_the_day_of_the_spring_change_is_an_hour_short() -> None:
    assert midnight(date(2026, 3, 30), BERLIN) - midnight(date(2026, 3, 29), BERLIN) == 23 * 60
    assert midnight(date(2026, 10, 26), BERLIN) - midnight(date(2026, 10, 25), BERLIN) == 25 * 60


@given(times, st.integers(-5, 3000), st.sampled_from(ZONES))
def test_the_whole_days_of_a_range_are_those_it_touches(at: datetime, length: int, zone: tzinfo) -> None:
    start = minute(at, zone)
    touched = {local(m, zone).date() for m in range(start, start + length)}
    assert whole_days(start, start + length, zone) == ((min(touched), max(touched)) if touched else None)


@pytest.mark.parametrize("zone", [*ZONES, timezone(timedelta(hours=14))])
def test_the_ends_of_the_calendar_are_no_cliff(zone: tzinfo) -> None:
    start, end = of_days(date.min, date.max, zone)
    assert start < 0 < end
    assert of_days(date.max, date.max, zone)[0] >= end - 1440
    assert local(start, zone) < local(end, zone)
    for said in ("0002-01-01T00:00", "9998-12-31T23:59"):
        at = checks.local_time(said)
        assert at is not None
        assert abs(local(minute(at, zone), zone) - at) < timedelta(hours=1)


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("2026-11-27T18:30", True),
        ("2028-02-29T00:00", True),
        ("2027-02-29T00:00", False),
        ("2026-11-27T24:00", False),
        ("2026-11-27 18:30", False),
        ("2026-11-27T18:30:00", False),
        ("2026-11-27T18:30Z", False),
        ("2026-11-27", False),
        ("2026-1１-27T18:30", False),
        ("0001-01-01T00:00", False),
        ("9999-12-31T23:59", False),
        (None, False),
        (1830, False),
    ],
)
def test_local_times_in_a_body(said: object, known: bool) -> None:
    assert checks.is_local_time(said) is known
