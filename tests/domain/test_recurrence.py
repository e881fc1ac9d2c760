"""RRULEs in local time: text and value, the days they name, and how people say them (R60).

The reference goes through the calendar day by day and asks of each whether the rule names it, as RFC 5545 has it.
"""

from __future__ import annotations

import time
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from skillshare.domain.recurrence import (
    DAILY,
    MONTHLY,
    WEEKLY,
    YEARLY,
    Rule,
    days,
    first_day,
    going_on,
    is_rule,
    last_day,
    read,
    shifted,
    write,
)
from skillshare.domain.rhythm import (
    EACH_DAY,
    EACH_YEAR,
    ON_MONTHDAY,
    ON_NTH_WEEKDAY,
    ON_WEEKDAYS,
    OTHERWISE,
    Rhythm,
    rhythm,
)

TUESDAY = date(2026, 12, 1)
STARTS = st.dates(date(2023, 1, 1), date(2029, 12, 31)) | st.sampled_from(
    [date(2024, 2, 29), date(2026, 12, 31), date(2027, 1, 31), date(2096, 2, 29)]
)


@lru_cache
def month_days(year: int, month: int) -> tuple[date, ...]:
    return tuple(date(year, month, n + 1) for n in range(monthrange(year, month)[1]))


@lru_cache
def year_days(year: int) -> tuple[date, ...]:
    return tuple(day for month in range(1, 13) for day in month_days(year, month))


def in_phase(rule: Rule, start: date, day: date) -> bool:
    if rule.frequency == WEEKLY:
        one, other = (d - timedelta((d.weekday() - rule.week_start) % 7) for d in (start, day))
        return (other - one).days // 7 % rule.every == 0
    apart = {
        DAILY: (day - start).days,
        MONTHLY: (day.year - start.year) * 12 + day.month - start.month,
        YEARLY: day.year - start.year,
    }
    return apart[rule.frequency] % rule.every == 0


def is_named(rule: Rule, start: date, day: date) -> bool:
    """Whether the parts of the rule fit that day, leaving out phase, positions and end."""
    months, monthdays, weekdays = rule.months, rule.monthdays, rule.weekdays
    if not monthdays and not weekdays:
        if rule.frequency == WEEKLY:
            weekdays = ((start.weekday(), 0),)
        if rule.frequency in (MONTHLY, YEARLY):
            monthdays = (start.day,)
        if rule.frequency == YEARLY and not months:
            months = (start.month,)
    if months and day.month not in months:
        return False
    length = len(month_days(day.year, day.month))
    if monthdays and day.day not in monthdays and day.day - length - 1 not in monthdays:
        return False
    return not weekdays or any(is_nth(rule, day, weekday, nth) for weekday, nth in weekdays)


def is_nth(rule: Rule, day: date, weekday: int, nth: int) -> bool:
    whole = year_days(day.year) if rule.frequency == YEARLY and not rule.months else month_days(day.year, day.month)
    alike = [d for d in whole if d.weekday() == weekday]
    return day in alike and nth in (0, alike.index(day) + 1, alike.index(day) - len(alike))


def brute(rule: Rule, start: date, last: date) -> list[date]:
    """All days of the rule up to `last`, by looking at each day of the calendar."""
    out: list[date] = []
    for day in (start + timedelta(n) for n in range((last - start).days + 1)):
        if rule.until is not None and day > rule.until:
            break
        if rule.count is not None and len(out) == rule.count:
            break
        if in_phase(rule, start, day) and is_named(rule, start, day) and has_position(rule, start, day):
            out.append(day)
    return out


def has_position(rule: Rule, start: date, day: date) -> bool:
    if not rule.positions:
        return True
    whole = month_days(day.year, day.month) if rule.frequency == MONTHLY else year_days(day.year)
    named = [d for d in whole if is_named(rule, start, d)]
    place = named.index(day)
    return place + 1 in rule.positions or place - len(named) in rule.positions


def several(values: st.SearchStrategy[int], most: int = 3) -> st.SearchStrategy[Any]:
    return st.lists(values, unique=True, max_size=most).map(lambda found: tuple(sorted(found)))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Any rule that is understood."""
    frequency = draw(st.sampled_from([DAILY, WEEKLY, MONTHLY, YEARLY]))
    weekdays: Any
    months, monthdays, positions = draw(several(st.integers(1, 12))), (), ()
    weekdays = tuple((day, 0) for day in draw(several(st.integers(0, 6))))
    if frequency in (MONTHLY, YEARLY):
        monthdays = draw(several(st.integers(-31, 31).filter(bool)))
        if weekdays and draw(st.booleans()):
            most = 5 if frequency == MONTHLY or months else 53
            nth = st.integers(-most, most).filter(bool)
            weekdays = tuple(sorted((day, draw(nth)) for day, _ in weekdays))
        if weekdays or monthdays or months:
            positions = draw(several(st.integers(-4, 4).filter(bool), draw(st.sampled_from([0, 2]))))
    rule = Rule(
        frequency=frequency,
        every=draw(st.integers(1, 4) | st.sampled_from([7, 12, 52])),
        weekdays=weekdays,
        monthdays=monthdays,
        months=months,
        positions=positions,
        week_start=draw(st.sampled_from([0, 0, 6])),
    )
    end = draw(st.integers(0, 3))
    if end == 1:
        return replace(rule, count=draw(st.integers(1, 12)))
    return replace(rule, until=draw(st.dates(date(2024, 1, 1), date(2030, 1, 1)))) if end == 2 else rule


@given(rules(), STARTS, st.integers(-10, 900), st.integers(0, 500))
@example(Rule(frequency=YEARLY, monthdays=(29,), months=(2,)), date(2096, 2, 29), 0, 3300)
@example(Rule(frequency=MONTHLY), date(2027, 1, 31), 0, 800)
@example(Rule(frequency=WEEKLY, every=2, weekdays=((1, 0), (6, 0)), week_start=6), TUESDAY, 0, 100)
def test_the_days_are_those_of_the_calendar(rule: Rule, start: date, ahead: int, width: int) -> None:
    first = start + timedelta(ahead)
    last = first + timedelta(width)
    assert list(days(rule, start, first, last)) == [day for day in brute(rule, start, last) if day >= first]


@given(rules())
def test_text_says_the_rule(rule: Rule) -> None:
    assert read(write(rule)) == rule
    assert write(read(write(rule)) or rule) == write(rule)


@given(rules(), STARTS, st.integers(0, 700))
def test_a_rule_cut_in_two_names_the_same_days(rule: Rule, start: date, ahead: int) -> None:
    # Cut where it happens: so the second half is in phase with the first.
    last = start + timedelta(900)
    all_days = brute(rule, start, last)
    cut = next((day for day in all_days if day >= start + timedelta(ahead)), None)
    if cut is None:
        return
    before = [day for day in all_days if day < cut]
    assert [*before, *days(going_on(rule, start, cut), cut, date.min, last)] == all_days


@given(rules(), STARTS)
def test_first_and_last_day(rule: Rule, start: date) -> None:
    found = days(rule, start, date.min, date.max)
    assert first_day(rule, start) == (found[0] if found else None)
    assert last_day(rule, start) == (None if rule.is_endless or not found else found[-1])


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=DAILY;BYSECOND=" + ",".join(map(str, range(60))),
        "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(["1"] * 400),
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=MO,2TU",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=9999",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;COUNT=99999999999",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
        "FREQ=WEEKLY;UNTIL=20270230",
        "FREQ=WEEKLY;UNTIL=20270101T100000Z",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=YEARLY;BYWEEKNO=20",
        "INTERVAL=2",
        "FREQ=WEEKLY;BYDAY=٢TU",
        "DTSTART:20260101T000000\nRRULE:FREQ=DAILY",
        "",
        None,
        7,
    ],
)
def test_what_is_not_understood_is_no_rule(text: object) -> None:
    assert read(text) is None
    assert not is_rule(text)


@given(st.text(alphabet="FREQ=DAILYWKMONTHBSP;,0123456789-+", max_size=60))
def test_nonsense_never_raises(text: str) -> None:
    rule = read("FREQ=MONTHLY;" + text)
    assert rule is None or read(write(rule)) == rule


def test_calendar_files_are_read() -> None:
    assert read("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101T235959") == Rule(
        frequency=WEEKLY, weekdays=((1, 0),), until=date(2027, 1, 1)
    )
    assert read("freq=monthly;byday=-1fr") == Rule(frequency=MONTHLY, weekdays=((4, -1),))


NEVER = [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;BYMONTHDAY=1",
    "FREQ=YEARLY;BYDAY=MO;BYSETPOS=366",
    "FREQ=MONTHLY;BYMONTH=4,6,9,11;BYMONTHDAY=31;COUNT=5000",
]


@pytest.mark.parametrize("text", NEVER)
def test_what_never_happens_is_found_out_at_once(text: str) -> None:
    rule = read(text)
    assert rule is not None
    begun = time.process_time()
    assert first_day(rule, TUESDAY) is None
    assert last_day(rule, TUESDAY) is None
    assert days(rule, TUESDAY, date.min, date.max) == ()
    assert time.process_time() - begun < 3, "a calendar of eight thousand years was searched"


@pytest.mark.parametrize("start", [date.min, date(1899, 12, 31), date(9899, 1, 1), date(9999, 12, 25), date.max])
@pytest.mark.parametrize("text", ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,SU", "FREQ=YEARLY", *NEVER])
def test_the_ends_of_the_calendar_are_no_obstacle(text: str, start: date) -> None:
    rule = read(text)
    assert rule is not None
    found = days(rule, start, date.min, date.max)
    assert all(start <= day for day in found)
    near = min(start, date.max - timedelta(400)) + timedelta(400)
    assert list(days(rule, start, start, near)) == brute(rule, start, near)


def test_nothing_repeats_for_ever() -> None:
    assert len(days(Rule(frequency=DAILY), TUESDAY, date.min, date.max)) == 36501


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("FREQ=DAILY;INTERVAL=3", Rhythm(kind=EACH_DAY, every=3)),
        ("FREQ=DAILY;BYDAY=MO,FR", Rhythm(kind=ON_WEEKDAYS, every=1, weekdays=(0, 4))),
        ("FREQ=DAILY;INTERVAL=2;BYDAY=MO", Rhythm(kind=OTHERWISE, every=2)),
        ("FREQ=WEEKLY;INTERVAL=2", Rhythm(kind=ON_WEEKDAYS, every=2, weekdays=(1,))),
        ("FREQ=WEEKLY;BYMONTH=9", Rhythm(kind=OTHERWISE, every=1)),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8", Rhythm(kind=ON_WEEKDAYS, every=1, weekdays=(1, 3), count=8)),
        ("FREQ=MONTHLY;BYDAY=2TU", Rhythm(kind=ON_NTH_WEEKDAY, every=1, weekdays=(1,), nth=2)),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", Rhythm(kind=ON_NTH_WEEKDAY, every=1, weekdays=(4,), nth=-1)),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", Rhythm(kind=OTHERWISE, every=1)),
        ("FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=1", Rhythm(kind=OTHERWISE, every=1)),
        ("FREQ=MONTHLY;BYDAY=-3TU", Rhythm(kind=OTHERWISE, every=1)),
        ("FREQ=MONTHLY;UNTIL=20270101", Rhythm(kind=ON_MONTHDAY, every=1, monthday=1, until=date(2027, 1, 1))),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", Rhythm(kind=ON_MONTHDAY, every=1, monthday=-1)),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", Rhythm(kind=OTHERWISE, every=1)),
        ("FREQ=YEARLY", Rhythm(kind=EACH_YEAR, every=1, month=12, monthday=1)),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=20", Rhythm(kind=EACH_YEAR, every=1, month=5, monthday=20)),
        ("FREQ=YEARLY;BYMONTHDAY=20", Rhythm(kind=OTHERWISE, every=1)),
        ("FREQ=YEARLY;BYDAY=20MO", Rhythm(kind=OTHERWISE, every=1)),
    ],
)
def test_how_people_say_it(text: str, said: Rhythm) -> None:
    rule = read(text)
    assert rule is not None
    assert rhythm(rule, TUESDAY) == said


@pytest.mark.parametrize(
    ("before", "day", "to", "after"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", TUESDAY, date(2026, 12, 2), "FREQ=WEEKLY;BYDAY=WE"),
        ("FREQ=WEEKLY;BYDAY=TU,TH", TUESDAY, date(2026, 12, 2), "FREQ=WEEKLY;BYDAY=WE,TH"),
        ("FREQ=WEEKLY", TUESDAY, date(2026, 12, 2), "FREQ=WEEKLY"),
        ("FREQ=MONTHLY;BYDAY=1TU", TUESDAY, date(2026, 12, 9), "FREQ=MONTHLY;BYDAY=2WE"),
        ("FREQ=MONTHLY;BYDAY=-1TU", date(2026, 12, 29), date(2026, 12, 30), "FREQ=MONTHLY;BYDAY=-1WE"),
        ("FREQ=MONTHLY;BYDAY=-1TU", date(2026, 12, 29), date(2026, 12, 23), "FREQ=MONTHLY;BYDAY=4WE"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", TUESDAY, date(2026, 12, 3), "FREQ=MONTHLY;BYMONTHDAY=3,15"),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1", TUESDAY, date(2027, 1, 2), "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=2"),
        ("FREQ=YEARLY;BYDAY=49TU", TUESDAY, date(2026, 12, 2), "FREQ=YEARLY;BYDAY=49WE"),
        ("FREQ=WEEKLY;BYDAY=TU", TUESDAY, TUESDAY, "FREQ=WEEKLY;BYDAY=TU"),
    ],
)
def test_a_rule_goes_with_its_day(before: str, day: date, to: date, after: str) -> None:
    rule = read(before)
    assert rule is not None
    assert write(shifted(rule, day, to)) == after
