"""Secrets as letters on paper: groups that are read, said and typed without mistaking one letter for another.

Crockford's 32 letters leave out I, L, O and U. What the secret is for is not known here.
"""

from hashlib import sha256
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN: Final = str.maketrans("", "", " -–—.,·\t\n\r")
_BITS: Final = 5


def spell(secret: bytes, *, check: int, group: int) -> str:
    """The secret and so many check bits as letters, in groups with a dash between them. The bits fill whole letters."""
    number = int.from_bytes(secret, "big") << check | _check(secret, check)
    count = (8 * len(secret) + check) // _BITS
    letters = "".join(ALPHABET[number >> _BITS * n & 31] for n in reversed(range(count)))
    return "-".join(letters[at : at + group] for at in range(0, count, group))


def plain(text: str) -> str:
    """What was typed as it counts: capitals, without spaces and dashes, a letter O as the digit it looks like."""
    return text.upper().translate(_BETWEEN).translate(_ALIKE)


def read(text: str, *, size: int, check: int) -> bytes | None:
    """The secret of so many bytes in what was typed, None if letters are missing, foreign or mistaken."""
    letters = plain(text)
    if len(letters) * _BITS != 8 * size + check or not set(letters) <= set(ALPHABET):
        return None
    number = 0
    for letter in letters:
        number = number << _BITS | ALPHABET.index(letter)
    secret = (number >> check).to_bytes(size, "big")
    return secret if number & ((1 << check) - 1) == _check(secret, check) else None


def _check(secret: bytes, bits: int) -> int:
    """The first bits of a hash: of 2^bits random slips one goes unnoticed."""
    return int.from_bytes(sha256(b"skillshare/check/1\0" + secret).digest(), "big") >> (256 - bits)
