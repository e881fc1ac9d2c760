"""Days as people type them at the desk: "10.12", "thu", "17 december", "tomorrow", "+7".

Pure: the words of the language and the order of day and month come from the caller, and no clock is read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from skillshare.domain.text import folded

_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """Names in the language of the screen, Monday and January first, and whether the day is typed before the month."""

    weekdays: Sequence[str]
    months: Sequence[str]
    today: str
    tomorrow: str
    yesterday: str
    day_first: bool = True


def typed_day(text: str, today: date, words: DayWords, *, past: bool = False) -> date | None:
    """The day that was meant, None if it is none. Without a year the nearest one ahead, or back with `past`."""
    said = folded(text).strip().strip(".")
    if not said or len(said) > 40:
        return None
    named = {words.today: 0, words.tomorrow: 1, words.yesterday: -1}
    for word, days in named.items():
        if said == folded(word):
            return today + timedelta(days=days)
    if re.fullmatch(r"[+-]\d{1,3}", said):
        return today + timedelta(days=int(said))
    weekday = _named(said, words.weekdays)
    if weekday is not None:
        ahead = (weekday - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead - 7 if past and ahead < 7 else -7 if past else ahead)
    return _dated(said, today, words, past)


def _dated(said: str, today: date, words: DayWords, past: bool) -> date | None:
    numbers = [int(number) for number in _NUMBERS.findall(said)]
    letters = [word for word in re.split(r"[\W\d_]+", said) if word]
    letters = [word for word in letters if _named(word, words.weekdays) is None]
    month = _named(letters[0], words.months) if len(letters) == 1 else None
    if letters and month is None:
        return None
    if month is not None and 1 <= len(numbers) <= 2:
        return _near(numbers[0], month + 1, numbers[1] if len(numbers) > 1 else None, today, past)
    if len(numbers) == 3 and numbers[0] > 31:
        return _near(numbers[2], numbers[1], numbers[0], today, past)
    if len(numbers) in (2, 3):
        day, number = numbers[:2] if words.day_first else numbers[1::-1]
        return _near(day, number, numbers[2] if len(numbers) == 3 else None, today, past)
    return _this_month(numbers[0], today, past) if len(numbers) == 1 and said.isdigit() and len(said) < 3 else None


def _this_month(day: int, today: date, past: bool) -> date | None:
    """The nearest month that has this day on the right side of today."""
    first = today.replace(day=1)
    for _ in range(12):
        found = _date(first.year, first.month, day)
        if found is not None and (found <= today if past else found >= today):
            return found
        first = (first - timedelta(days=1)).replace(day=1) if past else (first + timedelta(days=32)).replace(day=1)
    return None


def _near(day: int, month: int, year: int | None, today: date, past: bool) -> date | None:
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    found = _date(today.year, month, day)
    # A day shortly past is meant as past, so that it can be refused with a sentence; in autumn "3 1" is next January.
    if found is not None and not past and (today - found).days > 90:
        return _date(today.year + 1, month, day)
    if found is not None and past and found > today:
        return _date(today.year - 1, month, day)
    return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(said: str, names: Sequence[str]) -> int | None:
    """The place of the one name that begins so."""
    if len(said) < 2 or not said.isalpha():
        return None
    found = [place for place, name in enumerate(names) if folded(name).startswith(said)]
    return found[0] if len(found) == 1 else None
