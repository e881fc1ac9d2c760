"""Amounts in the currency's minor unit, said and read as people write them; nothing is added up here."""

import re
from typing import Final

from PySide6.QtCore import QLocale

_SYMBOLS: Final = {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "INR": "₹", "PLN": "zł", "UAH": "₴", "ILS": "₪"}
_WHOLE: Final = frozenset({"JPY", "KRW", "VND", "ISK", "CLP", "XAF", "XOF", "UGX", "PYG"})
"""Currencies without a minor unit."""
_AMOUNT: Final = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?")


def said(amount: int, currency: str) -> str:
    """ "€120", "€2.50": no decimals where there is nothing behind the point."""
    places = 0 if currency in _WHOLE else 2
    whole = amount % 10**places == 0
    symbol = _SYMBOLS.get(currency, f"{currency} " if currency else "")
    value = amount / 10**places
    if not symbol:
        return QLocale().toString(value, "f", 0 if whole else places)
    return QLocale().toCurrencyString(value, symbol, 0 if whole else places)


def typed(amount: int | None, currency: str) -> str:
    """The amount as it stands in a form: "120", "2.50", empty for none."""
    if amount is None:
        return ""
    if currency in _WHOLE or amount % 100 == 0:
        return str(amount if currency in _WHOLE else amount // 100)
    return f"{amount // 100}.{amount % 100:02d}"


def read(text: str, currency: str) -> int | None:
    """The amount somebody typed, None if it is none; a currency sign, spaces and a decimal comma are fine."""
    bare = "".join(c for c in text if c.isdigit() or c in ".,")
    match = _AMOUNT.fullmatch(bare)
    if match is None or any(c.isalpha() and c.upper() not in currency.upper() + "ZŁ" for c in text):
        return None
    whole, part = int(match[1]), (match[2] or "").ljust(2, "0")
    if currency in _WHOLE:
        return whole if not match[2] else None
    return whole * 100 + int(part)
