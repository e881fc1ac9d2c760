"""A stream sealed with a passphrase: age, whose chunks are numbered and whose last one says so (journal §7).

The passphrase seals, through Argon2id, a key made for this file; that key seals the stream, piece by piece, so that
neither end is ever in memory as a whole. Never here: what is in the stream.
"""

import os
from collections.abc import Callable
from typing import Any, BinaryIO, Final, Protocol

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pyrage import x25519

from skillshare.journal.stretching import stretched

MAGIC: Final = b"SKILLSHARE BACKUP 1\n"
_ANY: Final = b"SKILLSHARE BACKUP "
_SALT: Final = 16
_NONCE: Final = bytes(12)  # each key made from a salt seals once
_SEALED: Final = 74 + 16
"""Bytes of a sealed age key, which is 74 letters."""


class Source(Protocol):
    """What is read from to be sealed."""

    def read(self, size: int = ..., /) -> bytes: ...


class Target(Protocol):
    """What is written to when it is unsealed."""

    def write(self, content: bytes, /) -> int: ...

    def flush(self) -> None: ...


class WrongPassphrase(Exception):
    """The passphrase is another one."""


class NoBackup(Exception):
    """The bytes are no sealed stream of ours."""


class Newer(Exception):
    """A newer program sealed it in a way this one does not know."""


class CutShort(Exception):
    """The stream ends too early, or a bit of it has changed."""


class _Watched:
    """A file that remembers what went wrong with it: age tells of errors of others in words of its own."""

    __slots__ = ("_file", "fault")

    def __init__(self, file: Any) -> None:
        self._file = file
        self.fault: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        return bytes(self._tried(self._file.read, size))

    def write(self, content: bytes) -> int:
        return int(self._tried(self._file.write, content))

    def flush(self) -> None:
        self._tried(self._file.flush)

    def _tried(self, call: Callable[..., Any], *args: Any) -> Any:
        try:
            return call(*args)
        except Exception as error:
            self.fault = error
            raise


def seal(source: Source, file: BinaryIO, passphrase: str) -> None:
    """Write what `source` gives, sealed, to `file`. Errors of either come out as they are."""
    key = x25519.Identity.generate()
    salt = os.urandom(_SALT)
    file.write(MAGIC + salt + _cipher(passphrase, salt).encrypt(_NONCE, str(key).encode(), MAGIC))
    reading, writing = _Watched(source), _Watched(file)
    try:
        pyrage.encrypt_io(reading, writing, [key.to_public()])
    except (pyrage.EncryptError, OSError) as error:
        raise reading.fault or writing.fault or error from error


def unseal(file: BinaryIO, target: Target, passphrase: str) -> None:
    """Write what was sealed to `target`. Raises WrongPassphrase, NoBackup, Newer, CutShort; errors of either too."""
    key = _key(file, passphrase)
    reading, writing = _Watched(file), _Watched(target)
    try:
        pyrage.decrypt_io(reading, writing, [key])
    except (pyrage.DecryptError, OSError) as error:
        raise reading.fault or writing.fault or CutShort() from error


def _key(file: BinaryIO, passphrase: str) -> Any:
    start = file.read(len(MAGIC))
    if start != MAGIC:
        raise Newer if start.startswith(_ANY) and len(start) == len(MAGIC) else NoBackup
    salt, sealed = file.read(_SALT), file.read(_SEALED)
    if len(sealed) < _SEALED:
        raise CutShort
    try:
        return x25519.Identity.from_str(_cipher(passphrase, salt).decrypt(_NONCE, sealed, MAGIC).decode())
    except InvalidTag as error:
        raise WrongPassphrase from error


def _cipher(passphrase: str, salt: bytes) -> AESGCM:
    """The cipher of a passphrase (journal §11); a sixth of a second and 64 MiB, on purpose."""
    return AESGCM(stretched(passphrase, salt, memory=64 * 1024, passes=3, lanes=4))
