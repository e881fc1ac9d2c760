"""Dates as people write them, to civil dates (R7). Whether 3/4 is in April or in March is settled by the whole column.

A date that no calendar has is None, never the nearest one.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from skillshare.domain.text import plain_digits
from skillshare.exchange.vocabulary import meanings, plain, words

_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_PARTS: Final = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[ T,].*)?")
_WORDS: Final = re.compile(
    r"(?:\w+,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: de)?[ -]+([^\W\d]+)\.?,?(?: de)?[ -]+(\d{4}|\d{2})"
)
_MONTH_FIRST: Final = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_SERIAL: Final = re.compile(r"[1-9]\d{4}(?:\.\d+)?")
_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of a spreadsheet's day count, as it works out from March 1900 on."""
_CENTURY: Final = 60
"""Two-digit years up to this belong to 2000, the others to 1900."""


def day(text: str, day_first: bool) -> date | None:
    """The date that a cell says, None if it says none or one that does not exist."""
    text = plain_digits(text.strip())
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _made(match[1], match[2], match[3])
    if match := _PARTS.fullmatch(text):
        first, second = (match[1], match[3]) if day_first or match[2] == "." else (match[3], match[1])
        return _made(match[4], second, first) or _made(match[4], first, second)
    if match := _WORDS.fullmatch(text):
        return _made(match[3], meanings("months").get(plain(match[2]), ""), match[1])
    if match := _MONTH_FIRST.fullmatch(text):
        return _made(match[3], meanings("months").get(plain(match[1]), ""), match[2])
    if _SERIAL.fullmatch(text):
        return _EPOCH + timedelta(days=int(float(text)))
    return None


def order(cells: Iterable[str]) -> bool | None:
    """Whether the day stands first, judged from the dates that can be read only one way; None if nothing tells."""
    days, months = 0, 0
    for cell in cells:
        match = _PARTS.fullmatch(plain_digits(cell.strip()))
        if match and match[2] != ".":
            as_day, as_month = _made(match[4], match[3], match[1]), _made(match[4], match[1], match[3])
            days += as_day is not None and as_month is None
            months += as_month is not None and as_day is None
    return None if days == months else days > months


def ambiguous(text: str) -> bool:
    """Whether the cell reads as two different dates."""
    match = _PARTS.fullmatch(plain_digits(text.strip()))
    if match is None or match[2] == ".":
        return False
    one, other = _made(match[4], match[3], match[1]), _made(match[4], match[1], match[3])
    return one is not None and other is not None and one != other


def is_nothing(text: str) -> bool:
    """Whether a cell says in words or signs that there is nothing to say."""
    bare = text.strip()
    if len(bare) > 12:
        return False
    return not bare or plain(bare) in words("nothing")


def _made(year: str, month: str, day_of_month: str) -> date | None:
    if not month:
        return None
    full = int(year) + (0 if len(year) > 2 else 2000 if int(year) <= _CENTURY else 1900)
    try:
        return date(full, int(month), int(day_of_month))
    except ValueError:
        return None
