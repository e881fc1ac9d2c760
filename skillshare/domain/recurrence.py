"""How something repeats: an RRULE in the site's local time, as text and as a value, and the days it names (R60).

Here are days only: what repeats, at what time of the day, and what was left out is for others, such as `series`.

Essay. A rule may come from any laptop or calendar file, and reading it must end. Three bounds see to that. The text is
a short one of known parts: nothing by the hour, minute or second, no list longer than what it names. Nothing is looked
for more than `YEARS` after the start. And dateutil, which looks for a day that never comes until its calendar ends in
the year 9999, is asked about a time near that end: every 400 years have the same days and weekdays, so the answer is
the same, and a 30 February is given up after some hundred years instead of eight thousand.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from typing import Any, Final

from dateutil import rrule

DAILY: Final = "DAILY"
WEEKLY: Final = "WEEKLY"
MONTHLY: Final = "MONTHLY"
YEARLY: Final = "YEARLY"
_FREQUENCIES: Final = {DAILY: rrule.DAILY, WEEKLY: rrule.WEEKLY, MONTHLY: rrule.MONTHLY, YEARLY: rrule.YEARLY}

YEARS: Final = 100
"""Nothing repeats longer than this after its start."""
MOST_EVERY: Final = 400
"""The longest interval: every so many days, weeks, months or years."""
MOST_COUNT: Final = 5000
_LONGEST: Final = 400
"""Characters of a rule's text."""
_CYCLE: Final = 400
_LATEST_START: Final = 9899

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NUMBER: Final = re.compile(r"[+-]?\d{1,4}", re.ASCII)
_WEEKDAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_UNTIL: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(T235959)?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One RRULE. `weekdays` are pairs (0 is Monday, which of them: 2 the second, -1 the last, 0 each).

    `until` is the last day on which it may happen. What is empty follows from the start, as RFC 5545 has it.
    """

    frequency: str
    every: int = 1
    weekdays: tuple[tuple[int, int], ...] = ()
    monthdays: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0
    until: date | None = None
    count: int | None = None

    @property
    def is_endless(self) -> bool:
        return self.until is None and self.count is None


# Text


def read(text: object) -> Rule | None:
    """The rule in an RRULE's text, without DTSTART; None for what is none, or none that is understood here.

    Understood is what repeats by days, weeks, months or years. UNTIL is a day, or the last second of one, at the site.
    """
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    values: dict[str, Any] = {}
    for part in text.upper().removeprefix("RRULE:").split(";"):
        name, _, value = part.partition("=")
        field, reads = _PARTS.get(name, (name, None))
        found = reads(value) if reads else None
        if found is None or field in values:
            return None
        values[field] = found
    if "frequency" not in values:
        return None
    rule = Rule(**values)
    return rule if _is_sound(rule) else None


def write(rule: Rule) -> str:
    """The text of a rule; `read` gives the same rule again."""
    days = ",".join(f"{nth or ''}{_WEEKDAYS[day]}" for day, nth in rule.weekdays)
    parts = {
        "FREQ": rule.frequency,
        "INTERVAL": str(rule.every) if rule.every > 1 else "",
        "BYMONTH": ",".join(map(str, rule.months)),
        "BYMONTHDAY": ",".join(map(str, rule.monthdays)),
        "BYDAY": days,
        "BYSETPOS": ",".join(map(str, rule.positions)),
        "WKST": _WEEKDAYS[rule.week_start] if rule.week_start else "",
        "UNTIL": rule.until.isoformat().replace("-", "") if rule.until else "",
        "COUNT": str(rule.count) if rule.count else "",
    }
    return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def is_rule(value: object) -> bool:
    """Whether a body's value is a rule that is understood here."""
    return read(value) is not None


def _frequency(value: str) -> str | None:
    return value if value in _FREQUENCIES else None


def _one(low: int, high: int) -> Callable[[str], int | None]:
    def reads(value: str) -> int | None:
        number = int(value) if _NUMBER.fullmatch(value) else 0
        return number if low <= number <= high else None

    return reads


def _several(high: int, *, backwards: bool) -> Callable[[str], tuple[int, ...] | None]:
    """Numbers from 1 to `high`, or from the end; each once, in order."""

    def reads(value: str) -> tuple[int, ...] | None:
        words = value.split(",")
        if not all(map(_NUMBER.fullmatch, words)):
            return None
        numbers = {int(word) for word in words}
        low = -high if backwards else 1
        return tuple(sorted(numbers)) if 0 not in numbers and all(low <= n <= high for n in numbers) else None

    return reads


def _weekdays(value: str) -> tuple[tuple[int, int], ...] | None:
    found = [_WEEKDAY.fullmatch(word) for word in value.split(",")]
    days = {(_WEEKDAYS.index(word[2]), int(word[1] or 0)) for word in found if word}
    return tuple(sorted(days)) if all(word and word[1] not in ("0", "00", "+0", "-0") for word in found) else None


def _week_start(value: str) -> int | None:
    return _WEEKDAYS.index(value) if value in _WEEKDAYS else None


def _until(value: str) -> date | None:
    found = _UNTIL.fullmatch(value)
    with suppress(ValueError):
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    return None


_PARTS: Final[dict[str, tuple[str, Callable[[str], Any]]]] = {
    "FREQ": ("frequency", _frequency),
    "INTERVAL": ("every", _one(1, MOST_EVERY)),
    "BYDAY": ("weekdays", _weekdays),
    "BYMONTHDAY": ("monthdays", _several(31, backwards=True)),
    "BYMONTH": ("months", _several(12, backwards=False)),
    "BYSETPOS": ("positions", _several(366, backwards=True)),
    "WKST": ("week_start", _week_start),
    "UNTIL": ("until", _until),
    "COUNT": ("count", _one(1, MOST_COUNT)),
}


def _is_sound(rule: Rule) -> bool:
    """Whether the parts fit each other: what RFC 5545 forbids, or hardly anybody writes, is not understood."""
    numbered = [nth for _, nth in rule.weekdays if nth]
    by_month = rule.frequency == MONTHLY or (rule.frequency == YEARLY and rule.months)
    short = rule.frequency in (DAILY, WEEKLY)
    if rule.until is not None and rule.count is not None:
        return False
    if short and (numbered or rule.monthdays or rule.positions):
        return False
    # Numbered and plain weekdays in one rule are where libraries differ.
    if numbered and (len(numbered) < len(rule.weekdays) or max(map(abs, numbered)) > (5 if by_month else 53)):
        return False
    return not rule.positions or bool(rule.weekdays or rule.monthdays or rule.months)


# Days


def days(rule: Rule, start: date, first: date, last: date) -> tuple[date, ...]:
    """The days from `first` to `last`, both included, on which it happens; none before `start`, `YEARS` at most."""
    found = _through(rule, start, last.year)
    return found[bisect_left(found, first) : bisect_right(found, last)]


@lru_cache(maxsize=256)
def _through(rule: Rule, start: date, year: int) -> tuple[date, ...]:
    """The days up to the end of that year; remembered, because a calendar asks for one week after the other."""
    return tuple(_walk(rule, start, date(year, 12, 31)))


def first_day(rule: Rule, start: date) -> date | None:
    """The first day on or after `start`, None if it never happens."""
    return next(_walk(rule, start, date.max), None)


def last_day(rule: Rule, start: date) -> date | None:
    """The last day of a rule that ends, None if it never happens or is without end."""
    if rule.is_endless:
        return None
    last = None
    for day in _walk(rule, start, date.max):
        last = day
    return last


def going_on(rule: Rule, start: date, day: date) -> Rule:
    """The rule that says the same from that day on: of a counted one so many are left as were not before it."""
    if rule.count is None:
        return rule
    gone = sum(1 for _ in takewhile(lambda one: one < day, _walk(rule, start, day)))
    return replace(rule, count=max(rule.count - gone, 1))


def shifted(rule: Rule, day: date, to: date) -> Rule:
    """The rule that says of `to` what this one says of `day`: every Tuesday becomes every Wednesday."""
    if day == to:
        return rule
    monthdays = {to.day if one == day.day else one for one in rule.monthdays}
    months = {to.month if one == day.month else one for one in rule.months}
    # Which of its year a weekday is stays; which of its month follows the day.
    of_month = rule.frequency == MONTHLY or bool(rule.months)
    weekdays = {
        ((to.weekday(), _nth(to, nth) if of_month else nth) if one == day.weekday() else (one, nth))
        for one, nth in rule.weekdays
    }
    return replace(
        rule, weekdays=tuple(sorted(weekdays)), monthdays=tuple(sorted(monthdays)), months=tuple(sorted(months))
    )


def _nth(day: date, like: int) -> int:
    """Which of its weekday in the month that day is, -1 for the last if `like` counts from the end, 0 if it is 0."""
    is_last = (day + timedelta(days=7)).month != day.month
    return like and (-1 if like < 0 and is_last else (day.day - 1) // 7 + 1)


def _walk(rule: Rule, start: date, last: date) -> Iterator[date]:
    """The days in order. See the essay for where dateutil looks and why."""
    cycles = (_LATEST_START - start.year) // _CYCLE
    bounds = [last, rule.until or date.max, _years_on(start)]
    moved = _moved(start, cycles)
    if moved is None or min(bounds) < start:
        return
    until = _moved(min(bounds), cycles) or date.max
    # The week of a year's end reaches into the next, and beyond the last year there is none.
    with suppress(ValueError, OverflowError):
        for found in _ask(rule, moved, until):
            day = _moved(found.date(), -cycles)
            if day is None:
                return
            yield day


def _ask(rule: Rule, start: date, until: date) -> Iterator[datetime]:
    weekdays = [rrule.weekday(day, nth or None) for day, nth in rule.weekdays]
    asked: Iterator[datetime] = iter(
        rrule.rrule(
            _FREQUENCIES[rule.frequency],
            dtstart=datetime.combine(start, time()),
            interval=rule.every,
            wkst=rule.week_start,
            count=rule.count,
            bysetpos=rule.positions or None,
            bymonth=rule.months or None,
            bymonthday=rule.monthdays or None,
            byweekday=weekdays or None,
        )
    )
    return takewhile(lambda found: found.date() <= until, asked)


def _moved(day: date, cycles: int) -> date | None:
    """The like day so many times 400 years later, None beyond the calendar."""
    year = day.year + cycles * _CYCLE
    return day.replace(year=year) if date.min.year <= year <= date.max.year else None


def _years_on(day: date) -> date:
    return day + timedelta(days=min(YEARS * 365, (date.max - day).days))
