"""Which values of a fact's field make sense: small predicates the folds use to pass over nonsense without raising.

What a person may enter is judged more strictly, and with a sentence, by the commands.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final

_LOCAL_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d", re.ASCII)

ID_SIZE: Final = 16
INT64: Final = 2**63
LONGEST_LOAN: Final = 3660
"""Days, ten years: nobody means a longer loan."""


def is_text(value: object) -> bool:
    return isinstance(value, str)


def is_flag(value: object) -> bool:
    return isinstance(value, bool)


def is_count(value: object) -> bool:
    """A whole number from 0 to 2^31."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31


def is_amount(value: object) -> bool:
    """A signed amount in the currency's minor unit."""
    return isinstance(value, int) and not isinstance(value, bool) and -INT64 <= value < INT64


def is_loan_length(value: object) -> bool:
    """Days of a loan, 0 to `LONGEST_LOAN`: with more, no calendar has the day on which it is due."""
    return is_count(value) and value <= LONGEST_LOAN  # type: ignore[operator]


def is_time(value: object) -> bool:
    """Milliseconds since 1970 UTC, before the year 10000."""
    return is_amount(value) and 0 <= value < 253_402_300_800_000  # type: ignore[operator]


def is_id(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == ID_SIZE


def is_blob(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == 32


def is_minute(value: object) -> bool:
    """Minutes since midnight; 1440 is the end of the day."""
    return is_count(value) and value <= 1440  # type: ignore[operator]


def is_weekday(value: object) -> bool:
    """0 is Monday."""
    return is_count(value) and value <= 6  # type: ignore[operator]


def is_day(value: object) -> bool:
    """A civil date as text, `2026-11-27`."""
    return day(value) is not None


def is_local_time(value: object) -> bool:
    """A civil time at the site as text, `2026-11-27T18:30`."""
    return local_time(value) is not None


def is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)


def is_text_map(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(k, str) and isinstance(v, str) for k, v in value.items())


def one_of(*words: str) -> Callable[[object], bool]:
    allowed = frozenset(words)
    return lambda value: isinstance(value, str) and value in allowed


def day(value: object) -> date | None:
    """The civil date in a body, None if it is none."""
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return None


def local_time(value: object) -> datetime | None:
    """The civil time in a body, without a zone, None if it is none.

    Those of the calendar's first and last year count as none: no zone's offset then leads out of the calendar.
    """
    if isinstance(value, str) and _LOCAL_TIME.fullmatch(value):
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            return None
        return at if 1 < at.year < 9999 else None
    return None


def is_near(day: date, today: date) -> bool:
    """Whether a day is at most `LONGEST_LOAN` off; nobody means one that is not."""
    return abs((day - today).days) <= LONGEST_LOAN


def field(body: Mapping[str, Any] | None, name: str, check: Callable[[object], bool]) -> Any:
    """The value of a body's field if it makes sense, else None."""
    value = body.get(name) if body else None
    return value if value is not None and check(value) else None
