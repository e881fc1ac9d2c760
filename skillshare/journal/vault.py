"""Encryption at rest (journal §11): the file `vault` with a folder's one random key, sealed for each way in.

How files are converted is in `protecting.py`, the system's keystore in `keystore.py`. What is decided here:

- One key of 32 random bytes; the database's key and that of the files beside it are derived from it. SQLCipher takes
  its key raw, since stretching what is random already would cost every start a quarter of a second for nothing.
- A way in is the system's keystore or a passphrase (Argon2id, 64 MiB, three passes). Whoever forgets the passphrase, or
  loses the keystore with the system, cannot open this folder any more, and nobody can: what is left is to restore from
  a backup, or to join anew from another laptop. There is no third key that a thief could look for.
- A sealed file is a nonce and AES-GCM with the file's own name beside it, so that files cannot be exchanged. Blobs keep
  the hash of what is in them as their name: names then need no index of their own, and tell only those who have the
  very bytes of a photo that it is here. Sizes are not hidden, nor is which laptop wrote how often.
- A thief who can put back an older copy of the whole folder is not noticed here; other laptops notice it (journal §7).
"""

import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed, Unavailable, unavailable
from skillshare.journal.files import write_whole
from skillshare.journal.stretching import stretched

NAME: Final = "vault"

_VERSION: Final = 1
_LIMIT: Final = 4096
_KEY: Final = 32
_NONCE: Final = 12
_MEMORY: Final = 64 * 1024
_PASSES: Final = 3
_MOST_MEMORY: Final = 1024 * 1024


class Way(StrEnum):
    """What opens a vault."""

    KEYSTORE = "keystore"
    PASSPHRASE = "passphrase"


class Keystore(Protocol):
    """Where the system keeps secrets of the person who is logged in. Neither method raises."""

    def read(self, name: str) -> bytes | None:
        """What is kept under that name, None if nothing is or it cannot be had now."""

    def keep(self, name: str, secret: bytes) -> bool:
        """Keeps a secret; whether it can be read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock:
    """What somebody has to open a vault with. With a keystore, a folder that is new gets a vault of its own."""

    keystore: Keystore | None = None
    passphrase: str | None = field(default=None, repr=False)


EMPTY_HANDED: Final = Unlock()


class Locked(Unavailable):
    """The folder is protected and what was given does not open it; nothing was touched.

    `reason` is "locked" (a passphrase is wanted), "wrong-passphrase", "keystore" (it alone opens the folder and has
    nothing for it) or "no-cipher" (this installation cannot read protected databases).
    """


class Vault:
    """Seals and opens what lies beside the database; one without a key leaves everything as it is."""

    __slots__ = ("_cipher", "_key", "ways")

    def __init__(self, key: bytes | None = None, ways: frozenset[Way] = frozenset()) -> None:
        self.ways = ways
        """The ways in; none says that the folder lies open."""
        self._key = key
        self._cipher = None if key is None else AESGCM(_derived(key, b"files"))

    @property
    def is_locking(self) -> bool:
        """Whether anything is sealed at all."""
        return self._key is not None

    def database(self) -> bytes | None:
        """The 32-byte key of the database, None for one that lies open."""
        return None if self._key is None else _derived(self._key, b"database")

    def seal(self, content: bytes, name: str) -> bytes:
        """What is written into the file of that name."""
        return content if self._cipher is None else _sealed(self._cipher, content, name.encode())

    def open(self, stored: bytes, name: str) -> bytes:
        """What the file of that name holds. Raises Malformed if it is damaged or another one's."""
        return stored if self._cipher is None else _opened(self._cipher, stored, name.encode())

    def __repr__(self) -> str:
        return f"Vault({', '.join(sorted(self.ways))})"


OPEN: Final = Vault()
"""The vault of a folder that is not protected."""


def is_possible() -> bool:
    """Whether this installation has what protected databases need."""
    return find_spec("sqlcipher3") is not None


def is_there(folder: Path) -> bool:
    """Whether a data folder is protected."""
    return (folder / NAME).exists()


def make(unlock: Unlock) -> tuple[Vault, bytes]:
    """A new vault with every way in that was given, and the bytes of its file; nothing is written but the keystore.

    Raises Locked("keystore") if no way in is left, for then nobody could ever open it.
    """
    key, name = os.urandom(_KEY), os.urandom(16)
    slots = [slot for slot in (_keystore_slot(key, name, unlock), _passphrase_slot(key, name, unlock)) if slot]
    if not slots:
        raise Locked("keystore")
    return Vault(key, _ways(slots)), cbor.encode({"version": _VERSION, "name": name, "slots": slots})


def write(folder: Path, content: bytes) -> None:
    """Puts the file of a vault in its place. Raises Unavailable."""
    try:
        write_whole(folder / NAME, content)
    except OSError as error:
        raise unavailable(error) or error from error


def unlock(folder: Path, unlock: Unlock) -> Vault:
    """The vault of a folder that has one. Raises Locked, or Unavailable."""
    stored = _stored(folder)
    return Vault(_key_of(stored, unlock), _ways(stored["slots"]))


def add_ways(folder: Path, held: Unlock, added: Unlock) -> Vault:
    """The vault with further ways in, in one step; those there were of the same kind are replaced.

    Raises Locked if what is held does not open it, or Unavailable.
    """
    stored = _stored(folder)
    key, name = _key_of(stored, held), stored["name"]
    found = (_keystore_slot(key, name, added), _passphrase_slot(key, name, added))
    fresh = {slot["way"]: slot for slot in found if slot is not None}
    slots = list(({slot["way"]: slot for slot in stored["slots"]} | fresh).values())
    write(folder, cbor.encode({**stored, "slots": slots}))
    return Vault(key, _ways(slots))


def _stored(folder: Path) -> dict[str, Any]:
    if not is_possible():
        raise Locked("no-cipher")
    try:
        value: dict[str, Any] = cbor.decode((folder / NAME).read_bytes(), limit=_LIMIT)
        sound = value["version"] == _VERSION and all(slot["way"] for slot in value["slots"])
        name: bytes = value["name"]
    except OSError as error:
        raise unavailable(error) or error from error
    except (Malformed, KeyError, TypeError):
        raise Unavailable("key") from None
    if not sound or len(name) != 16:
        raise Unavailable("key")
    return value


def _key_of(stored: Mapping[str, Any], unlock: Unlock) -> bytes:
    """The key by the first way in that fits; the keystore first, which asks nobody."""
    slots = {slot["way"]: slot for slot in stored["slots"]}
    kept, said = slots.get(Way.KEYSTORE), slots.get(Way.PASSPHRASE)
    secret = unlock.keystore.read(_called(stored["name"])) if kept and unlock.keystore else None
    key = None if kept is None or secret is None else _tried(kept, secret, stored["name"])
    if key is None and said is not None and unlock.passphrase is not None:
        key = _tried(said, _stretched(unlock.passphrase, said), stored["name"])
    if key is None:
        given = "locked" if unlock.passphrase is None else "wrong-passphrase"
        raise Locked(given if said is not None else "keystore")
    return key


def _tried(slot: Mapping[str, Any], secret: bytes, name: bytes) -> bytes | None:
    try:
        key = _opened(AESGCM(secret), slot["sealed"], name + slot["way"].encode())
    except (Malformed, KeyError, TypeError, ValueError):
        return None
    return key if len(key) == _KEY else None


def _keystore_slot(key: bytes, name: bytes, unlock: Unlock) -> dict[str, Any] | None:
    if unlock.keystore is None:
        return None
    # One that is kept already stays: the slot that stands on the disk may be the one that is opened next.
    secret = unlock.keystore.read(_called(name)) or b""
    if len(secret) != _KEY:
        secret = os.urandom(_KEY)
        if not unlock.keystore.keep(_called(name), secret):
            return None
    return {"way": Way.KEYSTORE.value, "sealed": _sealed(AESGCM(secret), key, name + Way.KEYSTORE.encode())}


def _passphrase_slot(key: bytes, name: bytes, unlock: Unlock) -> dict[str, Any] | None:
    if unlock.passphrase is None:
        return None
    slot = {"way": Way.PASSPHRASE.value, "salt": os.urandom(16), "memory": _MEMORY, "passes": _PASSES}
    secret = _stretched(unlock.passphrase, slot)
    return {**slot, "sealed": _sealed(AESGCM(secret), key, name + Way.PASSPHRASE.encode())}


def _stretched(passphrase: str, slot: Mapping[str, Any]) -> bytes:
    try:
        salt, memory, passes = slot["salt"], slot["memory"], slot["passes"]
        # Another's file says how much memory is taken, so it is bounded.
        if not (8 <= memory <= _MOST_MEMORY and 1 <= passes <= 16):
            raise Unavailable("key")
        return stretched(passphrase, salt, memory=memory, passes=passes, lanes=1)
    except (KeyError, TypeError, ValueError):
        raise Unavailable("key") from None


def _called(name: bytes) -> str:
    return name.hex()


def _ways(slots: list[Any]) -> frozenset[Way]:
    return frozenset(way for way in Way if any(slot["way"] == way for slot in slots))


def _derived(key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(key, b"skillshare/vault/1\0" + purpose, "sha256")


def _sealed(cipher: AESGCM, content: bytes, about: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, content, about)


def _opened(cipher: AESGCM, sealed: bytes, about: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
    except (InvalidTag, ValueError):
        raise Malformed(NAME) from None
