"""Times and dates as people type them into a form, and as they stand there to be changed.

Nothing here shows a widget; what cannot be read is None, and the form says so in words.
"""

import re
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale

from skillshare.domain.checks import is_near
from skillshare.exchange.days import day as read_day

_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|h)?")
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_YEARLESS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2?")
_WORDS: Final = re.compile(r"\d{1,2}\.? [^\W\d]+")


def time_read(text: str) -> int | None:
    """Minutes since midnight of "18:00", "18", "18.30", "6 pm"; the end of the day is "24:00"."""
    match = _TIME.fullmatch(text.strip().lower().translate(_DIGITS))
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3] == "pm" else 0)
    whole = hour * 60 + minute
    return whole if minute < 60 and whole <= 1440 else None


def time_typed(minutes: int | None) -> str:
    """ "18:00", empty for none."""
    return "" if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def day_read(text: str, today: date) -> date | None:
    """The day somebody typed, "24/12/2026", "24 December", "24.12."; without a year the next one that comes.

    None for one that is too far away to be meant, too: half a year, "24/12/2", is the year 2.
    """
    found = _day_read(text, today)
    return found if found is not None and is_near(found, today) else None


def _day_read(text: str, today: date) -> date | None:
    text = text.strip().translate(_DIGITS)
    if match := _YEARLESS.fullmatch(text):
        text = f"{match[1]}/{match[3]}/{today.year}"
    elif _WORDS.fullmatch(text):
        text = f"{text} {today.year}"
    else:
        return read_day(text, True)
    found = read_day(text, True)
    if found is None or found >= today - timedelta(days=31):
        return found
    return read_day(text.replace(str(today.year), str(today.year + 1)), True)


def day_typed(day: date) -> str:
    """A day as it stands in a form: "24 December 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy").translate(_DIGITS)
