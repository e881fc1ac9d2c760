"""How long something took, as people type it into a form and as it stands there: "1:30", "90 min", "1.5 h".

Nothing here shows a widget; what cannot be read is None, and the form says so in words.
"""

import re
from typing import Final

_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩\u2212", "0123456789-")
_HOURS: Final = r"(?:h|hrs?|hours?|std|stunden?|س|ساعة|ساعات)\.?"
_MINUTES: Final = r"(?:m|min|mins|minutes?|د|دقيقة|دقائق)\.?"
_CLOCK: Final = re.compile(r"(\d{1,3}):(\d{2})")
_BOTH: Final = re.compile(rf"(\d{{1,3}})\s*{_HOURS}\s*(\d{{1,2}})\s*(?:{_MINUTES})?")
_ONE: Final = re.compile(rf"(\d{{1,4}})(?:[.,](\d{{1,2}}))?\s*({_HOURS}|{_MINUTES})?")
_FEW: Final = 12
"""A bare number up to this is hours, a larger one minutes: nobody helps for seven minutes, or for forty-five hours."""


def length_read(text: str) -> int | None:
    """Minutes of "1:30", "1 h 30", "90 min", "1,5 h", "2"; negative ones too, for the domain to refuse in words."""
    text = text.strip().lower().translate(_DIGITS)
    sign, text = (-1, text[1:].strip()) if text.startswith("-") else (1, text)
    if match := _CLOCK.fullmatch(text) or _BOTH.fullmatch(text):
        return sign * (int(match[1]) * 60 + int(match[2]))
    match = _ONE.fullmatch(text)
    if match is None:
        return None
    whole, part, unit = int(match[1]), match[2], match[3]
    in_hours = re.fullmatch(_HOURS, unit) is not None if unit else part is not None or whole <= _FEW
    if not in_hours:
        return None if part else sign * whole
    return sign * (whole * 60 + (round(int(part) * 60 / 10 ** len(part)) if part else 0))


def length_typed(minutes: int) -> str:
    """ "1:30", as it stands in a form."""
    return f"{minutes // 60}:{minutes % 60:02d}"
