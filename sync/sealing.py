"""Sealing bytes to laptops with age, by the X25519 keys that their grants name (sync §4).

age authenticates everything and cannot be cut unseen. Its own texts for keys are bech32, made here of the raw keys. Its
library reads a header in time that grows with the square of its lines, so a long one is refused before it gets there.
Never here: who may open what.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import pyrage
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from pyrage import x25519

_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_GROUPS: Final = 52
"""Groups of five bits that hold 32 bytes, the last one padded with zeros."""

MOST: Final = 128
"""Laptops that one file can be sealed to."""

_LINES: Final = 2 * MOST + 8
_HEADER_LIMIT: Final = 32 * 1024
_HEADER_END: Final = b"\n--- "
NO_KEY: Final = "No matching keys found"


class Damaged(Exception):
    """Sealed to this laptop, or to nobody, and not as it was sealed."""


def seal(content: bytes, publics: Iterable[bytes]) -> bytes:
    """The content for the holders of these X25519 keys alone. Raises ValueError if none of them is a sound key."""
    recipients = [x25519.Recipient.from_str(_bech32("age", public)) for public in publics if is_sound(public)]
    if not 1 <= len(recipients) <= MOST:
        raise ValueError(f"sealed to 1 to {MOST} laptops, not to {len(recipients)}")
    return bytes(pyrage.encrypt(content, recipients))


def unseal(sealed: bytes, secret: bytes) -> bytes | None:
    """What was sealed to this key, None if it was sealed to others. Raises Damaged."""
    end = sealed.find(_HEADER_END, 0, _HEADER_LIMIT)
    if end < 0 or sealed.count(b"\n", 0, end) > _LINES:
        raise Damaged
    identity = x25519.Identity.from_str(_bech32("age-secret-key-", secret).upper())
    try:
        return bytes(pyrage.decrypt(sealed, [identity]))
    except pyrage.DecryptError as error:
        if str(error) == NO_KEY:
            return None
        raise Damaged from error


def is_sound(public: bytes) -> bool:
    """Whether anything can be sealed to it: a point of low order in a grant would otherwise bring age down."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return False
    return True


def _bech32(prefix: str, key: bytes) -> str:
    number = int.from_bytes(key, "big") << 4
    values = [number >> 5 * place & 31 for place in reversed(range(_GROUPS))]
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    rest = _remainder([*spread, *values, *bytes(6)]) ^ 1
    check = [rest >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(_LETTERS[value] for value in [*values, *check])


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for place, term in enumerate(_GENERATOR):
            rest ^= term if top >> place & 1 else 0
    return rest
