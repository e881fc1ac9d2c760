"""Currencies: how many digits an amount has behind the point. Amounts are whole numbers in the minor unit.

How amounts are written and read is not decided here.
"""

from typing import Final

_MINOR: Final = {
    **dict.fromkeys(("JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XOF", "XAF", "RWF", "PYG"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
"""Where it is not two (ISO 4217)."""


def is_code(text: str) -> bool:
    """Whether a text has the form of an ISO 4217 code: three capital letters. New ones come, so there is no list."""
    return len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()


def minor_digits(currency: str) -> int:
    """Digits behind the point in amounts of this currency, an ISO 4217 code."""
    return _MINOR.get(currency.upper(), 2)
