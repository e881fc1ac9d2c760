"""Short ids that people read, say and scan: `RI-0417-C`, laptop prefix, running number, check character.

Two laptops that never met cannot make the same one, because each has its own prefix from its grant (domain §2).
"""

import re
from typing import Final

from skillshare.domain.text import folded, key

_CHARS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHAPE = re.compile(r"([A-Z]{2})([0-9]{4,})([0-9A-Z])")
LABEL_PREFIX: Final = "SK"
"""What a printed code begins with, so that a scan is recognised whatever has the focus (experience 2)."""


def check_character(text: str) -> str:
    """ISO 7064 MOD 37,36 over letters and digits: finds every wrong character and nearly every swapped pair."""
    product = 36
    for char in text:
        product = (product + _CHARS.index(char)) % 36 or 36
        product = product * 2 % 37
    return _CHARS[(37 - product) % 36]


def short_id(prefix: str, number: int) -> str:
    """The id to show and print, for example `RI-0417-C`."""
    digits = f"{number:04d}"
    return f"{prefix}-{digits}-{check_character(prefix + digits)}"


def is_short_id(code: str) -> bool:
    """Whether the code has the shape of a short id and its check character fits."""
    match = _SHAPE.fullmatch(key(code))
    return bool(match) and check_character(match[1] + match[2]) == match[3]  # type: ignore[index]


def running_number(code: str, prefix: str) -> int:
    """The running number inside a short id of that laptop, 0 if it is another's or no short id at all."""
    match = _SHAPE.fullmatch(key(code))
    return int(match[2]) if match and match[1] == prefix and is_short_id(code) else 0


def label_code(number: str) -> str:
    """What the bar code and the QR of a label carry."""
    return LABEL_PREFIX + key(number)


def site_prefix(name: str) -> str:
    """Two letters for a place: the initials of its first two words, of one word its first two letters, else `SK`."""
    words = [letters for word in name.split() if (letters := re.sub(r"[^A-Z]", "", key(folded(word))))]
    letters = words[0][0] + words[1][0] if len(words) > 1 else "".join(words)[:2]
    return letters if len(letters) == 2 else LABEL_PREFIX
