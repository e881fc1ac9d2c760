"""What a column without a heading looks like: mail addresses, phone numbers, prices, dates, codes, names.

A guess for a person to check; nothing is parsed here for keeps.
"""

import re
from collections.abc import Callable
from typing import Final

from skillshare.exchange.sheet import Sheet
from skillshare.exchange.vocabulary import ITEMS, meanings, plain

_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE: Final = re.compile(r"[+(]?\d[\d\s()./-]{6,}")
_DATE: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?")
_PRICE: Final = re.compile(r"[$€£¥]\s?[\d.,' ]+|[\d.,' ]+\s?[$€£¥]|\d+[.,]\d{2}")
_CODE: Final = re.compile(r"(?=.*\d)[A-Za-z]{0,5}[-_/. ]?\d{1,8}([-/.]\w{1,4})?")
_SAMPLE: Final = 300

_Test = Callable[[str], bool]


def looks_like(sheet: Sheet, target: str) -> dict[int, str]:
    """For places of columns the field that their cells look like; each field once, columns in doubt are absent."""
    tests = _ITEMS if target == ITEMS else _PEOPLE
    found: dict[int, str] = {}
    samples = {place: sheet.column(place)[:_SAMPLE] for place in range(len(sheet.columns))}
    for field, test in tests.items():
        for place, cells in samples.items():
            if place not in found and field not in found.values() and _mostly(cells, test):
                if field in ("number", "card") and len(set(cells)) < 0.9 * len(cells):
                    continue
                found[place] = field
    named = max((p for p in samples if p not in found), key=lambda p: _name_like(samples[p]), default=None)
    if named is not None and _name_like(samples[named]) > 0:
        found[named] = "name"
    if target == ITEMS:
        found |= _texts(samples, found)
    return found


def _mostly(cells: list[str], test: _Test) -> bool:
    return bool(cells) and sum(test(cell.strip()) for cell in cells) >= 0.7 * len(cells)


def _name_like(cells: list[str]) -> float:
    """How much the cells look like names: letters, short, each another."""
    if not cells or not _mostly(cells, lambda cell: any(c.isalpha() for c in cell) and len(cell) <= 80):
        return 0.0
    length = sum(map(len, cells)) / len(cells)
    return len(set(cells)) / len(cells) + min(length, 20) / 20


def _texts(samples: dict[int, list[str]], found: dict[int, str]) -> dict[int, str]:
    """Of what is left: long texts describe, few different words are categories."""
    out: dict[int, str] = {}
    for place, cells in samples.items():
        if place in found or not _mostly(cells, lambda cell: any(c.isalpha() for c in cell)):
            continue
        taken = {*found.values(), *out.values()}
        if "description" not in taken and sum(map(len, cells)) > 40 * len(cells):
            out[place] = "description"
        elif "category" not in taken and len(cells) > 3 and len(set(cells)) <= 0.5 * len(cells):
            out[place] = "category"
    return out


def _full(pattern: re.Pattern[str]) -> _Test:
    return lambda cell: pattern.fullmatch(cell) is not None


def _phone(cell: str) -> bool:
    return bool(_PHONE.fullmatch(cell)) and not _DATE.fullmatch(cell) and sum(c.isdigit() for c in cell) >= 7


_ITEMS: Final[dict[str, _Test]] = {
    "condition": lambda cell: plain(cell) in meanings("condition"),
    "bought": _full(_DATE),
    "number": _full(_CODE),
    "value": _full(_PRICE),
}
_PEOPLE: Final[dict[str, _Test]] = {
    "email": _full(_MAIL),
    "until": _full(_DATE),
    "phone": _phone,
    "card": _full(_CODE),
}
