"""A bundle as bytes: what stands in the open, and the sealed and signed blocks behind it (sync §4).

    magic 15 B, version 1 B, nonce 16 B, tag 8 B = start of HMAC-SHA256(the community's discovery key, nonce)
    blocks: each is frames, first what all recipients may see, then one for each group that may see more
    frame: u32 length, first 8 B of SHA-256 of what follows, an age file

    first frame unsealed:   signature 64 B, u32 length, manifest (strict CBOR), then entries: u32 length, envelope
    further frames:         u32 length, CBOR [number of the entry in the block, number of the fact, body]
                            or [−1, 0, manifest of a photo], [−2, 0, piece of the photo whose manifest came last]

The signature of the writer's device covers the manifest, which holds the hashes of the entries and of every further
frame, the number of the block and whether it is the last. So a bundle that was cut, mixed or reordered shows, block by
block, and each block is whole in memory, which it bounds. A finder sees how large it is and, from the recipients' lines
of age, for how many laptops. The hash in the open tells a scratched file from one for others. Nothing inside is a path.

Never here: files, who may see what, what becomes of an entry.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, BinaryIO, Final, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from skillshare.journal import cbor
from skillshare.journal.entry import ENVELOPE_LIMIT
from skillshare.journal.failure import Malformed
from skillshare.journal.key import DeviceKey, vouched
from sync.outcome import Unread, Why

SUFFIX: Final = ".skillshare"
MAGIC: Final = b"\x89Skillshare\r\n\x1a\n"
VERSION: Final = 1
LARGEST: Final = 4 * 1024**3
"""Bytes of a whole bundle (sync §5)."""
BLOCK: Final = 1024**2
"""Bytes of entries after which a block is closed."""

_PURPOSE: Final = b"bundle/1"
_FRAME_LIMIT: Final = 6 * 1024**2
_MANIFEST_LIMIT: Final = 512 * 1024
_LEAST: Final = 64
"""Bytes that no envelope is shorter than, so that a block of nothing cannot swell in memory."""
_DIGEST: Final = 8

Body: TypeAlias = tuple[int, int, bytes]
"""Number of an entry in its block, number of a fact in the entry, and the fact's body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """The entries `first` ≤ seq ≤ `last` of a log; `head` is the id of the last."""

    log: bytes
    first: int
    last: int
    head: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What the writer signs of a block. `written` in milliseconds since 1970 UTC by its clock; `total` entries and
    about `photos` bytes of photos in all blocks; `heads` (seq by log id), `recipients` (devices) and `ranges` stand in
    the first block alone."""

    community: bytes
    bundle: bytes
    number: int
    last: bool
    writer: bytes
    written: int
    app: str
    total: int
    photos: int = 0
    heads: tuple[tuple[bytes, int], ...] = ()
    recipients: tuple[bytes, ...] = ()
    ranges: tuple[Range, ...] = ()
    entries: bytes = b""
    more: tuple[bytes, ...] = field(default=())

    def encode(self) -> bytes:
        heads = [list(head) for head in self.heads]
        ranges = [[r.log, r.first, r.last, r.head] for r in self.ranges]
        values = [VERSION, self.community, self.bundle, self.number, self.last, self.writer, self.written, self.app]
        return cbor.encode(
            [*values, self.total, self.photos, heads, list(self.recipients), ranges, self.entries, list(self.more)]
        )


# In the open


def opening(discovery: bytes, nonce: bytes) -> bytes:
    """The bytes a bundle begins with. Only members recognise the tag; to others it says nothing."""
    return MAGIC + bytes([VERSION]) + nonce + _tag(discovery, nonce)


def check_opening(file: BinaryIO, discovery: bytes | None) -> None:
    """Raises Unread if this is no bundle, one of a newer app, or, where `discovery` is known, of another community."""
    start = file.read(len(MAGIC))
    if start != MAGIC:
        raise Unread(Why.CUT_SHORT if MAGIC.startswith(start) else Why.NO_BUNDLE)
    version, nonce, tag = _exactly(file, 1)[0], _exactly(file, 16), _exactly(file, 8)
    if version != VERSION:
        raise Unread(Why.NEWER_APP if version > VERSION else Why.NO_BUNDLE)
    if discovery is not None and not hmac.compare_digest(tag, _tag(discovery, nonce)):
        raise Unread(Why.OTHER_COMMUNITY)


def frame(sealed: bytes) -> bytes:
    """Sealed bytes as they stand in the file."""
    return len(sealed).to_bytes(4, "big") + sha256(sealed).digest()[:_DIGEST] + sealed


def read_frame(file: BinaryIO) -> bytes:
    """The next sealed bytes. Raises Unread if the file ends, or if they are not what was written."""
    length = int.from_bytes(_exactly(file, 4), "big")
    if length == 0:  # what a stick that was pulled out leaves of space it had set aside
        raise Unread(Why.CUT_SHORT)
    if length > _FRAME_LIMIT:
        raise Unread(Why.DAMAGED)
    digest, sealed = _exactly(file, _DIGEST), _exactly(file, length)
    if sha256(sealed).digest()[:_DIGEST] != digest:
        raise Unread(Why.DAMAGED)
    return sealed


def _tag(discovery: bytes, nonce: bytes) -> bytes:
    return hmac.digest(discovery, nonce, "sha256")[:8]


def _exactly(file: BinaryIO, count: int) -> bytes:
    found = file.read(count)
    if len(found) != count:
        raise Unread(Why.CUT_SHORT)
    return found


# Sealed


def first_frame(key: DeviceKey, manifest: Manifest, entries: bytes) -> bytes:
    """What is sealed to all: the manifest, which holds the hash of `entries`, with the writer's signature, and them."""
    said = manifest.encode()
    return key.vouch(_PURPOSE, said) + len(said).to_bytes(4, "big") + said + entries


def listed(parts: Iterable[bytes]) -> bytes:
    """Parts, each with its length before it."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def listed_bodies(bodies: Iterable[Body]) -> bytes:
    """The content of a further frame."""
    return listed(cbor.encode(list(body)) for body in bodies)


def read_first(content: bytes, community: bytes) -> tuple[Manifest, list[bytes]]:
    """Manifest and envelopes of a first frame; the signature fits the writer that the manifest names. Raises Unread."""
    signature, length = content[:64], int.from_bytes(content[64:68], "big")
    if length > _MANIFEST_LIMIT or len(content) < 68 + length:
        raise Unread(Why.DAMAGED)
    said, entries = content[68 : 68 + length], content[68 + length :]
    manifest = _manifest(said)
    if manifest.community != community:
        raise Unread(Why.OTHER_COMMUNITY)
    if sha256(entries).digest() != manifest.entries or not _is_signed(manifest.writer, signature, said):
        raise Unread(Why.DAMAGED)
    return manifest, list(_parts(entries, _LEAST, ENVELOPE_LIMIT))


def read_bodies(content: bytes) -> list[Body]:
    """The bodies of a further frame. Raises Unread."""
    found: list[Body] = []
    for part in _parts(content, 1, ENVELOPE_LIMIT):
        value = _decoded(part, ENVELOPE_LIMIT)
        if type(value) is not list or [type(v) for v in value] != [int, int, bytes]:
            raise Unread(Why.DAMAGED)
        found.append((value[0], value[1], value[2]))
    return found


def _parts(content: bytes, least: int, most: int) -> Iterator[bytes]:
    at = 0
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        part = content[at + 4 : at + 4 + length]
        if len(part) != length or not least <= length <= most:
            raise Unread(Why.DAMAGED)
        yield part
        at += 4 + length


def _is_signed(writer: bytes, signature: bytes, said: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(writer).verify(signature, vouched(_PURPOSE, said))
    except (InvalidSignature, ValueError):
        return False
    return True


def _manifest(said: bytes) -> Manifest:
    values = _decoded(said, _MANIFEST_LIMIT)
    if type(values) is not list or not values or type(values[0]) is not int:
        raise Unread(Why.DAMAGED)
    if values[0] > VERSION:
        raise Unread(Why.NEWER_APP)
    kinds = (int, bytes, bytes, int, bool, bytes, int, str, int, int, list, list, list, bytes, list)
    if [type(value) for value in values] != list(kinds) or min(values[3], values[6], values[8], values[9]) < 0:
        raise Unread(Why.DAMAGED)
    _, community, bundle, number, last, writer, written, app, total, photos, *lists = values
    heads, recipients, ranges, entries, more = lists
    return Manifest(
        community=community, bundle=bundle, number=number, last=last, writer=writer, written=written, app=app,
        total=total, photos=photos, heads=tuple((log, seq) for log, seq in _shaped(heads, (bytes, int))),
        recipients=tuple(_all_bytes(recipients)),
        ranges=tuple(Range(log=log, first=first, last=end, head=head)
                     for log, first, end, head in _shaped(ranges, (bytes, int, int, bytes))),
        entries=entries, more=tuple(_all_bytes(more)),
    )  # fmt: skip


def _shaped(values: Sequence[Any], kinds: tuple[type, ...]) -> Sequence[Any]:
    if not all(type(value) is list and tuple(type(v) for v in value) == kinds for value in values):
        raise Unread(Why.DAMAGED)
    return values


def _all_bytes(values: Sequence[Any]) -> Sequence[bytes]:
    if not all(type(value) is bytes for value in values):
        raise Unread(Why.DAMAGED)
    return values


def _decoded(content: bytes, limit: int) -> Any:
    try:
        return cbor.decode(content, limit=limit)
    except Malformed:
        raise Unread(Why.DAMAGED) from None
