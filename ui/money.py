"""Amounts in the currency's minor unit, said and read as people write them; nothing is added up here."""

from typing import Final

from PySide6.QtCore import QLocale

from skillshare.domain.currency import minor_digits

_SYMBOLS: Final = {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "INR": "₹", "PLN": "zł", "UAH": "₴", "ILS": "₪"}


def said(amount: int, currency: str, locale: QLocale | None = None) -> str:
    """ "€120", "€2.50": no decimals where nothing is behind the point; as the window's or another locale writes."""
    locale = locale or QLocale()
    places = minor_digits(currency)
    whole = amount % 10**places == 0
    symbol = _SYMBOLS.get(currency, f"{currency} " if currency else "")
    value = amount / 10**places
    if not symbol:
        return locale.toString(value, "f", 0 if whole else places)
    return locale.toCurrencyString(value, symbol, 0 if whole else places)


def typed(amount: int | None, currency: str) -> str:
    """The amount as it stands in a form: "120", "2.50", empty for none."""
    if amount is None:
        return ""
    places = minor_digits(currency)
    whole, part = divmod(amount, 10**places)
    return f"{whole}.{part:0{places}d}" if part else str(whole)


def read(text: str, currency: str) -> int | None:
    """The amount somebody typed, None if it is none; a currency sign, spaces and a decimal comma are fine."""
    from skillshare.exchange.amounts import price  # a start reads no tables of words

    return price(text.upper().replace(currency.upper(), " ") if currency else text, minor_digits(currency))
