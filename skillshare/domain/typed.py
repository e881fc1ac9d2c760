"""A text that somebody typed into a field of a record, cleaned, or a refusal that names the field it is too long in."""

from skillshare.domain.refusal import Refused, TooLong
from skillshare.domain.text import LONG, SHORT, clean, clean_lines


def line(name: str, value: str, limit: int = SHORT) -> str:
    """One line. Raises Refused(TooLong)."""
    return _fits(name, clean(value), limit)


def lines(name: str, value: str, limit: int = LONG) -> str:
    """Text of several lines. Raises Refused(TooLong)."""
    return _fits(name, clean_lines(value), limit)


def _fits(name: str, text: str, limit: int) -> str:
    if len(text) > limit:
        raise Refused(TooLong(name, len(text), limit))
    return text
