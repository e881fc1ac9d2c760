"""One key out of eight digits that both sides know and nobody between them does: SPAKE2 (sync §2).

The digits never travel, and whoever listens or stands between learns nothing to try others on. Each side names both
certificates as it sees them, so with another certificate in between the keys differ. The package computes in Python and
not in constant time; its digits are good for one guess, so there is nothing to measure twice.
"""

import hmac
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from spake2 import SPAKE2_A, SPAKE2_B, SPAKEError
from spake2.ed25519_basic import NotOnCurve

from skillshare.journal.failure import Malformed

SHARE: Final = 33
"""Bytes that each side sends of its half."""

_PURPOSE: Final = b"skillshare/pairing/1\0"
_KEY: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Who agrees: the SHA-256 of both certificates as this side sees them, and the host's community."""

    joiner: bytes
    host: bytes
    community: bytes


class Box:
    """One direction of what is said under the key: each message sealed, in its place, and none twice."""

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._count = 0

    def seal(self, content: bytes) -> bytes:
        return self._cipher.encrypt(self._place(), content, None)

    def open(self, sealed: bytes) -> bytes:
        """Raises Malformed for anything but the next message."""
        try:
            return self._cipher.decrypt(self._place(), sealed, None)
        except InvalidTag:
            raise Malformed("sealed") from None

    def _place(self) -> bytes:
        self._count += 1
        return self._count.to_bytes(12, "big")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What both sides have if they agree: a proof each, and a box for each direction."""

    joiner_proof: bytes
    host_proof: bytes
    from_joiner: Box
    from_host: Box


class Half:
    """One side of the exchange; `share` goes to the other side, and is used for one exchange only."""

    def __init__(self, code: str, parties: Parties, *, joining: bool) -> None:
        side: Any = SPAKE2_A if joining else SPAKE2_B
        self._spake = side(code.encode(), idA=b"join" + parties.joiner, idB=b"host" + parties.host + parties.community)
        self.share: bytes = self._spake.start()

    def finish(self, share: bytes, transcript: bytes) -> Agreed:
        """With the other side's share and everything both have said. Raises Malformed for what nobody honest sends."""
        if len(share) != SHARE:
            raise Malformed("share")
        try:
            secret: bytes = self._spake.finish(share)
        except (SPAKEError, NotOnCurve, ValueError, AssertionError):
            raise Malformed("share") from None
        said = sha256(transcript).digest()
        keys = HKDF(algorithm=SHA256(), length=4 * _KEY, salt=said, info=_PURPOSE).derive(secret)
        one, other, joiner, host = (keys[at : at + _KEY] for at in range(0, len(keys), _KEY))
        return Agreed(
            joiner_proof=hmac.digest(one, _PURPOSE + b"joiner" + said, "sha256"),
            host_proof=hmac.digest(other, _PURPOSE + b"host" + said, "sha256"),
            from_joiner=Box(joiner),
            from_host=Box(host),
        )
