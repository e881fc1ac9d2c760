"""A second reader of entries, written from skillshare/journal/FORMAT.md alone: it shows that the page is enough.

Never here: an import from skillshare, or a CBOR library; it would then prove nothing.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

WORDS_OF_CBOR = {
    "too-long", "not-cbor", "tag", "not-plain", "key-not-text", "map-too-large", "text-too-long", "not-canonical",
}  # fmt: skip


class Refused(Exception):
    """The word that says why."""


def need(holds: bool, word: str) -> None:
    if not holds:
        raise Refused(word)


# ── §1 ────────────────────────────────────────────────────────────────────────────────────────────────────────────


class Cursor:
    """Reads one canonical item and refuses every other form where it stands."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, count: int) -> bytes:
        need(self.at + count <= len(self.data), "not-cbor")
        self.at += count
        return self.data[self.at - count : self.at]

    def head(self) -> tuple[int, int]:
        first = self.take(1)[0]
        major, short = first >> 5, first & 31
        need(major != 6, "tag")
        if major == 7:
            need(short in (20, 21, 22), "not-cbor" if short >= 28 else "not-plain")
        if short < 24:
            return major, short
        need(short < 28, "not-cbor")
        size = 1 << (short - 24)
        number = int.from_bytes(self.take(size), "big")
        need(number >= (24 if size == 1 else 1 << 4 * size), "not-canonical")
        return major, number

    def item(self, depth: int = 8) -> Any:
        major, number = self.head()
        if major == 0:
            return number
        if major == 1:
            return -1 - number
        if major == 2:
            return self.take(number)
        if major == 3:
            return self.text(number)
        if major == 7:
            return {20: False, 21: True, 22: None}[number]
        need(depth > 0, "not-cbor")
        if major == 4:
            return [self.item(depth - 1) for _ in range(number)]
        return self.map(number, depth - 1)

    def text(self, size: int) -> str:
        raw = self.take(size)
        need(size <= 16384, "text-too-long")
        try:
            return raw.decode()
        except UnicodeDecodeError:
            raise Refused("not-cbor") from None

    def map(self, pairs: int, depth: int) -> dict[str, Any]:
        need(pairs <= 256, "map-too-large")
        found: dict[str, Any] = {}
        last = b""
        for _ in range(pairs):
            start = self.at
            key = self.item(0)
            need(type(key) is str, "key-not-text" if type(key) is bytes else "not-cbor")
            encoded = self.data[start : self.at]
            need(encoded != last, "not-cbor")
            need(encoded > last, "not-canonical")
            last = encoded
            found[key] = self.item(depth)
        return found


def parse(data: bytes, limit: int) -> Any:
    need(len(data) <= limit, "too-long")
    cursor = Cursor(data)
    value = cursor.item()
    need(cursor.at == len(data), "not-canonical")
    return value


# ── §2, §3 ────────────────────────────────────────────────────────────────────────────────────────────────────────


def number(value: Any, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def octets(value: Any, size: int) -> bool:
    return type(value) is bytes and len(value) == size


def log_id(device: bytes, inc: int, lane: int) -> bytes:
    return sha256(b"skillshare/log/1\x00" + device + inc.to_bytes(4, "big") + bytes([lane])).digest()[:16]


def entry_id(header: bytes) -> bytes:
    return sha256(b"skillshare/entry/1\x00" + header).digest()


def check_frozen(h: list[Any]) -> None:
    need(number(h[0], 1, 65535), "header.version")
    need(octets(h[1], 16), "header.community")
    need(octets(h[2], 32), "header.device")
    need(number(h[3], 0, 7), "header.inc")
    need(number(h[4], 0, 1), "header.lane")
    need(number(h[5], 0, 2**40 - 1), "header.seq")
    need(h[6] is None if h[5] == 0 else octets(h[6], 32), "header.prev")
    need(h[1] != bytes(16) or (h[4] == 0 and h[5] == 0), "header.community")


def check_rest(h: list[Any]) -> None:
    need(number(h[7], 0, 2**63 - 1), "header.stamp")
    need(number(h[8], 0, 65535), "header.flags")
    need(type(h[10]) is list and 1 <= len(h[10]) <= 256, "header.facts")
    need(type(h[11]) is dict, "header.ext")
    need(type(h[9]) is list and len(h[9]) <= 256, "header.seen")
    last = b""
    for seen in h[9]:
        need(type(seen) is list and len(seen) == 3, "header.seen")
        need(octets(seen[0], 16) and seen[0] > last and seen[0] != log_id(h[2], h[3], h[4]), "header.seen")
        need(number(seen[1], 0, 2**40 - 1) and octets(seen[2], 16), "header.seen")
        last = seen[0]
    for fact in h[10]:
        check_fact(fact, h[4])


def check_fact(fact: Any, lane: int) -> None:
    need(type(fact) is list and len(fact) == 6, "header.facts")
    need(type(fact[0]) is str and 1 <= len(fact[0].encode()) <= 32, "fact.type")
    need(number(fact[1], 1, 65535), "fact.version")
    need(fact[2] == "all" or (lane == 1 and (fact[2] == "desk" or octets(fact[2], 16))), "fact.audience")
    need(type(fact[3]) is list and len(fact[3]) <= 8 and all(octets(r, 16) for r in fact[3]), "fact.records")
    need(number(fact[4], 0 if fact[5] is None else 1, 0 if fact[5] is None else 65536), "fact.length")
    need(fact[5] is None or octets(fact[5], 32), "fact.hash")


def open_envelope(envelope: bytes) -> tuple[bytes, bytes, list[bytes | None], list[Any]]:
    outer = parse(envelope, 524_288)
    need(type(outer) is list and len(outer) == 3, "envelope")
    header, signature, bodies = outer
    need(type(header) is bytes, "envelope.header")
    need(octets(signature, 64), "envelope.signature")
    need(type(bodies) is list and len(bodies) <= 256, "envelope.bodies")
    need(all(body is None or type(body) is bytes for body in bodies), "envelope.bodies")
    h = parse(header, 65_536)
    need(type(h) is list and len(h) >= 7, "header")
    check_frozen(h)
    if h[0] == 1:
        need(len(h) == 12, "header")
        check_rest(h)
        need(len(bodies) == len(h[10]), "envelope.bodies")
    need(all(body is None or len(body) <= 65_536 for body in bodies), "envelope.bodies")
    return header, signature, bodies, h


# ── §4 ────────────────────────────────────────────────────────────────────────────────────────────────────────────


class Reader:
    """Takes envelopes of one community and says what became of each: (outcome, reason)."""

    def __init__(self, community: bytes) -> None:
        self.community = community
        self.logs: dict[bytes, list[bytes]] = {}
        self.frozen: dict[bytes, int] = {}

    def take(self, envelope: bytes) -> tuple[str, str]:
        try:
            header, signature, bodies, h = open_envelope(envelope)
            ours = sha256(header).digest()[:16] if h[1] == bytes(16) else h[1]
            need(ours == self.community, "community")
            log = log_id(h[2], h[3], h[4])
            held = self.logs.get(log, [])
            name = entry_id(header)
            if name in held:
                return "known", ""
            need(self.signed(h[2], signature, header), "signature")
            return self.place(h, log, held, name, bodies)
        except Refused as refusal:
            return "refused", str(refusal)

    def place(self, h: list[Any], log: bytes, held: list[bytes], name: bytes, bodies: Any) -> tuple[str, str]:
        seq = h[5]
        if seq < len(held):
            self.frozen[log] = min(seq, self.frozen.get(log, seq))
            return "fork", "fork"
        need(seq < self.frozen.get(log, 2**40), "frozen")
        if seq > len(held):
            return "waiting", "gap"
        need(h[6] == (held[-1] if held else None), "predecessor")
        if h[0] == 1:
            for fact, body in zip(h[10], bodies, strict=True):
                digest = None if body is None else sha256(b"skillshare/body/1\x00" + body).digest()
                need(body is None or (len(body) == fact[4] and digest == fact[5]), "body")
        self.logs.setdefault(log, []).append(name)
        return "accepted", ""

    def signed(self, device: bytes, signature: bytes, header: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(device).verify(signature, b"skillshare/sig/1\x00" + header)
        except (InvalidSignature, ValueError):
            return False
        return True
