"""Prices, lengths of loans, counts and flags as people write them. None means: not understood, keep the words.

Amounts are whole numbers in the currency's minor unit.
"""

import re
from typing import Final

from skillshare.domain.checks import is_loan_length
from skillshare.domain.text import plain_digits
from skillshare.exchange.vocabulary import plain, words

_NUMBER: Final = re.compile(r"(?:(?<!\S)[.,٫])?\d[\d.,'’٫٬\s]*")
_SHOWN: Final = re.compile(r"(\d+)(?:\.(\d+))?")
_SIGNS: Final = "$€£¥₹₴₺₽₦₪₫₩฿"
_DAYS: Final = re.compile(r"(\d{1,4})(?:[.,]0+)?\s*(\w*)\.?")
_WHOLE: Final = re.compile(r"(\d{1,9})(?:[.,]0+)?")
_MOST: Final = 2**31 - 1


def price(text: str, digits: int) -> int | None:
    """The amount in the minor unit: of `$1,899.00`, `1899,00`, `1 299,- €`. None for "about 50" and for less than 0."""
    bare = plain_digits(text).strip()
    match = _NUMBER.search(bare)
    if match is None:
        return None
    rest = bare[: match.start()] + " " + bare[match.end() :].removeprefix("-").removeprefix("–")
    if "-" in rest or not all(_is_currency(word) for word in rest.split()):
        return None
    whole, part = _split(match[0])
    if not (whole or "0").isdecimal() or (part and not part.isdecimal()):
        return None
    return _amount(whole, part, digits)


def _amount(whole: str, part: str, digits: int) -> int | None:
    if part[digits:].strip("0"):
        return None
    amount = int(whole or 0) * 10**digits + int(part[:digits].ljust(digits, "0") or 0)
    return amount if amount <= _MOST else None


def shown(amount: int, digits: int) -> str:
    """An amount as our own export writes it: `1899.00`."""
    if not digits:
        return str(amount)
    whole, part = divmod(amount, 10**digits)
    return f"{whole}.{part:0{digits}d}"


def shown_price(text: str, digits: int) -> int | None:
    """The amount that `shown` wrote; what looks like a sign between thousands is the point here."""
    match = _SHOWN.fullmatch(text.strip())
    return _amount(match[1], match[2] or "", digits) if match else None


def _split(number: str) -> tuple[str, str]:
    """Digits before and behind the decimal sign. The last separator is decimal unless three digits follow it.

    What is no number, like a date, comes back as if it stood behind the sign.
    """
    bare = re.sub(r"['’٬\s]", "", number.strip()).replace("٫", ",").rstrip(".,")
    places = [n for n, c in enumerate(bare) if c in ".,"]
    if not places:
        return bare, ""
    last = places[-1]
    signs = {bare[n] for n in places}
    grouped = len(bare) - last == 4 and len(signs) == 1
    if len(signs) == 1 and len(places) > 1 and not grouped:
        return "", bare
    if grouped and (bare[:last].strip("0.,") or len(places) > 1):
        return re.sub(r"[.,]", "", bare), ""
    return re.sub(r"[.,]", "", bare[:last]), bare[last + 1 :]


def _is_currency(word: str) -> bool:
    return all(c in _SIGNS + ".-–" for c in word) or plain(word.strip(_SIGNS + ".")) in words("currency")


def loan_days(text: str) -> int | None:
    """Days of "7", "2 weeks", "3 Tage"."""
    match = _DAYS.fullmatch(plain_digits(text).strip())
    if match is None:
        return None
    unit = plain(match[2])
    if unit and unit not in words("day") and unit not in words("week"):
        return None
    days = int(match[1]) * (7 if unit in words("week") else 1)
    return days if is_loan_length(days) else None


def count(text: str) -> int | None:
    """A whole number that is not negative."""
    match = _WHOLE.fullmatch(plain_digits(text).strip())
    return int(match[1]) if match and int(match[1]) <= _MOST else None


def flag(text: str) -> bool | None:
    """Yes or no in words, None for anything else."""
    word = plain(text)
    if word in words("yes"):
        return True
    return False if word in words("no") else None


def without_point(text: str) -> str:
    """A number that a spreadsheet turned into `12.0`, as it was."""
    return text[: text.index(".")] if re.fullmatch(r"\d+\.0+", text) else text
