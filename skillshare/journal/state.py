"""`device.state`: where this device's own logs stand, kept outside the database and flushed before each commit.

It is what tells a restored copy of the database from the original: heads further on than the database's mean that
these numbers are taken, and signing them again would be a fork (journal §7). It also carries the envelopes of the
transaction that is being committed. Without them a power cut between the two writes would look exactly like a restored
copy and cost the device an incarnation, and the person the last action; with them the start-up stores those entries
again, byte for byte, and only a database older than that is a copy. Erasing bodies therefore writes this file
anew, both slots. In a protected folder what a slot carries is sealed (journal §11).

The file is preallocated and holds two checksummed slots that are written in turn, so an action costs one flush, and a
torn write leaves the other slot, which is what the database still holds. Nothing is decided here but which slot counts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed
from skillshare.journal.files import flush, write_whole
from skillshare.journal.vault import OPEN, Vault

NAME: Final = "device.state"
CARRIED: Final = 4 * 1024 * 1024
"""Bytes of envelopes a transaction may hand over; a larger one (a first import) goes without, as journal §7 has it."""

_MAGIC: Final = b"SKSTATE1"
_HEAD: Final = len(_MAGIC) + 8 + 4 + 32
_SLOT: Final = 32 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the device stands: its incarnation, the head (seq, entry id) of each lane in it, and the last envelopes."""

    device: bytes
    inc: int
    community: bytes | None = None
    heads: Mapping[int, tuple[int, bytes]] = field(default_factory=dict)
    batch: Sequence[bytes] = ()


class DeviceState:
    """The file. `read` once at the start, `write` before every commit that moves an own head; both raise OSError."""

    def __init__(self, path: Path, vault: Vault = OPEN) -> None:
        self._path, self._vault = path, vault
        self._generation = 0
        self._size = _SLOT

    def read(self) -> Standing | None:
        """The newest standing that is whole, or None if the file is missing or damaged beyond that."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        self._size = max(len(content) // 2, _SLOT)
        slots = (_slot(content[: self._size]), _slot(content[self._size :]))
        newest = max((slot for slot in slots if slot is not None), default=None)
        if newest is None:
            return None
        self._generation, payload = newest
        try:
            return _standing(self._vault.open(payload, NAME))
        except Malformed:
            return None

    def write(self, standing: Standing) -> None:
        """Returns once the standing is on the disk. Envelopes beyond `CARRIED` bytes are left out."""
        carried = standing.batch if sum(map(len, standing.batch)) <= CARRIED else ()
        payload = self._vault.seal(_payload(standing, carried), NAME)
        generation = self._generation + 1
        framed = _frame(generation, payload)
        # A first import makes the file large, and every start reads all of it.
        bulky = self._size > _SLOT >= len(framed)
        if bulky or len(framed) > self._size or not self._preallocated():
            self._replace(framed)
        else:
            self._fill(framed, generation)
        self._generation = generation

    def forget(self, standing: Standing) -> None:
        """Writes the standing alone, and the file anew, so that no slot carries envelopes any more (journal §6)."""
        generation = self._generation + 1
        self._replace(_frame(generation, self._vault.seal(_payload(standing, ()), NAME)))
        self._generation = generation

    def _preallocated(self) -> bool:
        return self._path.exists() and self._path.stat().st_size == 2 * self._size

    def _fill(self, framed: bytes, generation: int) -> None:
        with open(self._path, "r+b", buffering=0) as file:
            file.seek((generation % 2) * self._size)
            written = file.write(framed)
            flush(file.fileno())
        if written != len(framed):
            raise OSError(f"short write to {self._path.name}")

    def _replace(self, framed: bytes) -> None:
        # The rename is atomic, so the other slot may stay empty; room to spare keeps growth rare.
        self._size = _SLOT
        while self._size < len(framed):
            self._size *= 2
        half = framed.ljust(self._size, b"\0")
        empty = bytes(self._size)
        first = int.from_bytes(framed[len(_MAGIC) : len(_MAGIC) + 8], "big") % 2 == 0
        write_whole(self._path, half + empty if first else empty + half)


def _payload(standing: Standing, carried: Sequence[bytes]) -> bytes:
    heads = [[lane, seq, entry] for lane, (seq, entry) in sorted(standing.heads.items())]
    head = cbor.encode(
        {"device": standing.device, "inc": standing.inc, "community": standing.community, "heads": heads}
    )
    parts = [head, *carried]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _standing(payload: bytes) -> Standing | None:
    parts = []
    at = 0
    while at < len(payload):
        size = int.from_bytes(payload[at : at + 4], "big")
        parts.append(payload[at + 4 : at + 4 + size])
        at += 4 + size
    try:
        head = cbor.decode(parts[0], limit=len(parts[0]))
        heads = {lane: (seq, entry) for lane, seq, entry in head["heads"]}
        return Standing(
            device=head["device"], inc=head["inc"], community=head["community"], heads=heads, batch=tuple(parts[1:])
        )
    except (Malformed, LookupError, TypeError, ValueError):
        return None


def _frame(generation: int, payload: bytes) -> bytes:
    numbers = generation.to_bytes(8, "big") + len(payload).to_bytes(4, "big")
    return _MAGIC + numbers + sha256(numbers + payload).digest() + payload


def _slot(content: bytes) -> tuple[int, bytes] | None:
    if len(content) < _HEAD or content[: len(_MAGIC)] != _MAGIC:
        return None
    numbers = content[len(_MAGIC) : len(_MAGIC) + 12]
    payload = content[_HEAD : _HEAD + int.from_bytes(numbers[8:], "big")]
    if sha256(numbers + payload).digest() != content[_HEAD - 32 : _HEAD]:
        return None
    return int.from_bytes(numbers[:8], "big"), payload
