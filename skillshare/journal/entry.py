"""An entry as bytes and as values: names, signature, envelope and header (journal §1, §2; FORMAT.md is the full text).

Every rule here depends on bytes alone; what a journal already holds is judged in `store.py`, what facts mean in the
domain. Bytes are kept as they were signed and never encoded again to verify them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from skillshare.domain.entitled import names_another
from skillshare.domain.fact import ALL, DESK, Audience
from skillshare.journal import cbor
from skillshare.journal.failure import Malformed

VERSION: Final = 1
AUTHORITY: Final = 0
EVERYDAY: Final = 1
UNSURE: Final = 1
"""Flag bit 0: the author's clock was unsure (journal §3)."""

ENVELOPE_LIMIT: Final = 512 * 1024
HEADER_LIMIT: Final = 64 * 1024
BODY_LIMIT: Final = 64 * 1024
FACTS: Final = 256
RECORDS: Final = 8
RECORD: Final = 16
SEEN: Final = 256
TYPE: Final = 32
INCARNATIONS: Final = 8
NO_COMMUNITY: Final = bytes(16)
"""What the genesis carries in the place of the community id, which is the hash of the genesis itself."""

_SEQ_END: Final = 2**40
_STAMP_END: Final = 2**63
_FROZEN: Final = 7
_POSITIONS: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The head of another log as the author held it; `entry` is the first half of that entry's id."""

    log: bytes
    seq: int
    entry: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class FactHeader:
    """What everybody may know of one fact. `length` in bytes; `hash` is None for a fact that never had a body."""

    type: str
    version: int
    audience: Audience
    records: tuple[bytes, ...]
    length: int
    hash: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The signed part. Of a version this app does not know only the first seven positions are filled (journal §2)."""

    version: int = VERSION
    community: bytes
    device: bytes
    inc: int
    lane: int
    seq: int
    prev: bytes | None
    stamp: int = 0
    flags: int = 0
    seen: tuple[Seen, ...] = ()
    facts: tuple[FactHeader, ...] = ()
    ext: Mapping[str, Any] = field(default_factory=dict)

    @property
    def understood(self) -> bool:
        """Whether this app may fold the entry; if not it only keeps it and passes it on."""
        return self.version == VERSION

    @property
    def log(self) -> bytes:
        return log_id(self.device, self.inc, self.lane)

    @property
    def genesis(self) -> bool:
        return self.community == NO_COMMUNITY


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One person's one action: the header as value and as the signed bytes, and a body (or None) for each fact."""

    id: bytes
    header: Header
    signed: bytes
    signature: bytes
    bodies: tuple[bytes | None, ...]


@lru_cache(maxsize=256)
def log_id(device: bytes, inc: int, lane: int) -> bytes:
    """The 16-byte name of a log (journal §1)."""
    return sha256(b"skillshare/log/1\0" + device + inc.to_bytes(4, "big") + lane.to_bytes(1, "big")).digest()[:16]


def entry_id(signed: bytes) -> bytes:
    """The 32-byte name of the entry with this header; two signatures of one header are one entry."""
    return sha256(b"skillshare/entry/1\0" + signed).digest()


def body_hash(body: bytes) -> bytes:
    return sha256(b"skillshare/body/1\0" + body).digest()


def community_id(genesis: bytes) -> bytes:
    """The community's 16-byte name, from the header bytes of its genesis."""
    return sha256(genesis).digest()[:16]


def to_sign(signed: bytes) -> bytes:
    """The bytes under the signature of a header."""
    return b"skillshare/sig/1\0" + signed


def encode_header(header: Header) -> bytes:
    """Header bytes of this app's version. Raises ValueError if anybody would refuse them."""
    seen = [[s.log, s.seq, s.entry] for s in header.seen]
    facts = [[f.type, f.version, f.audience, list(f.records), f.length, f.hash] for f in header.facts]
    start = [header.version, header.community, header.device, header.inc, header.lane, header.seq, header.prev]
    values = [*start, header.stamp, header.flags, seen, facts, header.ext]
    try:
        _header(values)
    except Malformed as refusal:
        raise ValueError(f"no such header: {refusal.reason}") from refusal
    signed = cbor.encode(values)
    if len(signed) > HEADER_LIMIT:
        raise ValueError("no such header: header.too-long")
    return signed


def encode_envelope(signed: bytes, signature: bytes, bodies: Sequence[bytes | None]) -> bytes:
    """What travels and what a backup keeps: header, signature and the bodies that are here."""
    return cbor.encode([signed, signature, list(bodies)])


def decode_header(signed: bytes) -> Header:
    """The header of these bytes; of an unknown version, its frozen positions. Raises Malformed."""
    return _header(cbor.decode(signed, limit=HEADER_LIMIT))


def decode_envelope(envelope: bytes) -> Entry:
    """The entry in an envelope, judged by limits, strict decoding and shape only. Raises Malformed."""
    signed, signature, bodies = _parts(cbor.decode(envelope, limit=ENVELOPE_LIMIT))
    return _entry(decode_header(signed), signed, signature, bodies)


def decode_envelopes(envelopes: Sequence[bytes]) -> list[Entry]:
    """The same of many, which is half the work. Raises Malformed if any of them is none."""
    parts = [_parts(outer) for outer in cbor.decode_all(envelopes, limit=ENVELOPE_LIMIT)]
    headers = cbor.decode_all([signed for signed, _, _ in parts], limit=HEADER_LIMIT)
    return [_entry(_header(values), *part) for values, part in zip(headers, parts, strict=True)]


def _parts(outer: Any) -> tuple[bytes, bytes, list[bytes | None]]:
    if type(outer) is not list or len(outer) != 3:
        raise Malformed("envelope")
    signed, signature, bodies = outer
    if type(signed) is not bytes:
        raise Malformed("envelope.header")
    if type(signature) is not bytes or len(signature) != 64:
        raise Malformed("envelope.signature")
    if type(bodies) is not list or len(bodies) > FACTS or not all(b is None or type(b) is bytes for b in bodies):
        raise Malformed("envelope.bodies")
    return signed, signature, bodies


def _entry(header: Header, signed: bytes, signature: bytes, bodies: list[bytes | None]) -> Entry:
    if header.understood and len(bodies) != len(header.facts):
        raise Malformed("envelope.bodies")
    if any(body is not None and len(body) > BODY_LIMIT for body in bodies):
        raise Malformed("envelope.bodies")
    return Entry(id=entry_id(signed), header=header, signed=signed, signature=signature, bodies=tuple(bodies))


def of_community(entry: Entry, community: bytes) -> bool:
    """Whether the entry belongs to this community; its genesis proves itself by its hash."""
    if entry.header.genesis:
        return community_id(entry.signed) == community
    return entry.header.community == community


def is_signed(entry: Entry) -> bool:
    """Whether the device named in the header signed these header bytes."""
    try:
        key = Ed25519PublicKey.from_public_bytes(entry.header.device)
        key.verify(entry.signature, to_sign(entry.signed))
    except (InvalidSignature, ValueError):
        return False
    return True


def bodies_fit(entry: Entry) -> bool:
    """Whether each body that is here has the length and hash the header promises. Unknown versions promise nothing."""
    if not entry.header.understood:
        return True
    return all(
        body is None or (len(body) == fact.length and fact.hash is not None and body_hash(body) == fact.hash)
        for body, fact in zip(entry.bodies, entry.header.facts, strict=True)
    )


def readable_body(fact: FactHeader, body: bytes) -> bool:
    """Whether a body that fits its hash may be read by the fold: strict CBOR, a map with `salt` and `by`, and about the
    person whom the fact is filed under, where it names one.

    One that may not counts as withheld on every replica, so that those who hold it and those who do not agree.
    """
    try:
        return _may_be_read(fact, cbor.decode(body, limit=BODY_LIMIT))
    except Malformed:
        return False


def readable_bodies(entries: Sequence[Entry]) -> bool:
    """Whether all the bodies of these entries may be read: one look for what is nearly always so."""
    held = [pair for entry in entries if entry.header.understood for pair in _held(entry)]
    try:
        values = cbor.decode_all([body for _, body in held], limit=BODY_LIMIT)
        return all(_may_be_read(fact, value) for (fact, _), value in zip(held, values, strict=True))
    except Malformed:
        return False


def _held(entry: Entry) -> list[tuple[FactHeader, bytes]]:
    pairs = zip(entry.header.facts, entry.bodies, strict=True)
    return [(fact, body) for fact, body in pairs if body is not None]


def _may_be_read(fact: FactHeader, value: Any) -> bool:
    says_by = type(value) is dict and _sized(value.get("salt"), 16) and _sized(value.get("by"), 16)
    return says_by and not names_another(fact.type, fact.records, value)


def opaque(entry: Entry) -> tuple[int, ...]:
    """The numbers of the facts whose bodies are here and not readable; of an unknown version nobody asks."""
    if not entry.header.understood:
        return ()
    pairs = enumerate(zip(entry.header.facts, entry.bodies, strict=True))
    return tuple(n for n, (fact, body) in pairs if body is not None and not readable_body(fact, body))


def _header(values: Any) -> Header:
    if type(values) is not list or len(values) < _FROZEN:
        raise Malformed("header")
    version, community, device, inc, lane, seq, prev = values[:_FROZEN]
    _need(_within(version, 1, 2**16), "header.version")
    _need(_sized(community, 16), "header.community")
    _need(_sized(device, 32), "header.device")
    _need(_within(inc, 0, INCARNATIONS), "header.inc")
    _need(_within(lane, AUTHORITY, EVERYDAY + 1), "header.lane")
    _need(_within(seq, 0, _SEQ_END), "header.seq")
    _need(prev is None if seq == 0 else _sized(prev, 32), "header.prev")
    _need(community != NO_COMMUNITY or (lane, seq) == (AUTHORITY, 0), "header.community")
    frozen = {"version": version, "community": community, "device": device, "inc": inc, "lane": lane, "seq": seq}
    if version != VERSION:
        return Header(**frozen, prev=prev)
    _need(len(values) == _POSITIONS, "header")
    stamp, flags, seen, facts, ext = values[_FROZEN:]
    _need(_within(stamp, 0, _STAMP_END), "header.stamp")
    _need(_within(flags, 0, 2**16), "header.flags")
    _need(type(facts) is list and 1 <= len(facts) <= FACTS, "header.facts")
    _need(isinstance(ext, Mapping), "header.ext")
    heads = _seen(seen, log_id(device, inc, lane))
    parts = tuple(_fact(fact, lane) for fact in facts)
    return Header(**frozen, prev=prev, stamp=stamp, flags=flags, seen=heads, facts=parts, ext=ext)


def _seen(values: Any, own: bytes) -> tuple[Seen, ...]:
    _need(type(values) is list and len(values) <= SEEN, "header.seen")
    last = b""
    heads = []
    for value in values:
        _need(type(value) is list and len(value) == 3, "header.seen")
        log, seq, entry = value
        _need(_sized(log, 16) and last < log != own, "header.seen")
        _need(_within(seq, 0, _SEQ_END) and _sized(entry, 16), "header.seen")
        heads.append(Seen(log=log, seq=seq, entry=entry))
        last = log
    return tuple(heads)


def _fact(value: Any, lane: int) -> FactHeader:
    _need(type(value) is list and len(value) == 6, "header.facts")
    kind, version, audience, records, length, digest = value
    _need(type(kind) is str and 1 <= len(kind.encode()) <= TYPE, "fact.type")
    _need(_within(version, 1, 2**16), "fact.version")
    _need(audience == ALL or (lane != AUTHORITY and (audience == DESK or _sized(audience, 16))), "fact.audience")
    _need(type(records) is list and len(records) <= RECORDS, "fact.records")
    _need(all(_sized(record, 16) for record in records), "fact.records")
    _need(length == 0 if digest is None else _within(length, 1, BODY_LIMIT + 1), "fact.length")
    _need(type(length) is int, "fact.length")
    _need(digest is None or _sized(digest, 32), "fact.hash")
    return FactHeader(type=kind, version=version, audience=audience, records=tuple(records), length=length, hash=digest)


def _need(holds: bool, reason: str) -> None:
    if not holds:
        raise Malformed(reason)


def _sized(value: object, size: int) -> bool:
    return type(value) is bytes and len(value) == size


def _within(value: object, low: int, end: int) -> bool:
    return type(value) is int and low <= value < end
