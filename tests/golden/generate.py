"""Writes vectors.json, the same bytes every time: `python -m tests.golden.generate`. A change in the file is a change
of the format, and old journals must still open.

Never here: chance or a clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from skillshare.journal.entry import body_hash, community_id, entry_id, log_id

VECTORS = Path(__file__).with_name("vectors.json")
ANA = b"\xa0" * 16
DRILL = b"\xd0" * 16


def raw(value: Any) -> bytes:
    """Any CBOR that cbor2 can write, allowed or not."""
    return cbor2.dumps(value, canonical=True)


def body(**fields: Any) -> bytes:
    return raw({"salt": b"\x5a" * 16, "by": ANA, **fields})


def fact(content: bytes | None, **changes: Any) -> list[Any]:
    promised = [0, None] if content is None else [len(content), body_hash(content)]
    parts = dict(zip(("type", "version", "audience", "records", "length", "hash"),
                     ["item.noted", 1, "all", [DRILL], *promised], strict=True))  # fmt: skip
    return list({**parts, **changes}.values())


@dataclass
class Author:
    """A device that writes whatever it is told, right or wrong, and keeps no order by itself."""

    seed: int
    community: bytes = b"c" * 16
    key: Ed25519PrivateKey = field(init=False)

    def __post_init__(self) -> None:
        self.key = Ed25519PrivateKey.from_private_bytes(bytes([self.seed]) * 32)

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def header(self, contents: list[bytes | None], **changes: Any) -> list[Any]:
        values = {
            "version": 1, "community": self.community, "device": self.public, "inc": 0, "lane": 1, "seq": 0,
            "prev": None, "stamp": 1_764_000_000_000 << 16, "flags": 0, "seen": [],
            "facts": [fact(content) for content in contents], "ext": {},
        }  # fmt: skip
        return list({**values, **changes}.values())

    def seal(self, header: bytes, contents: list[bytes | None]) -> bytes:
        return raw([header, self.key.sign(b"skillshare/sig/1\0" + header), contents])

    def write(self, contents: list[bytes | None] | None = None, **changes: Any) -> bytes:
        contents = [body(note="hums")] if contents is None else contents
        return self.seal(raw(self.header(contents, **changes)), contents)


Vector = tuple[str, bytes, str, str]
"""What it shows, the envelope, the outcome and the reason, in the order a reader meets them."""


def founding(author: Author) -> tuple[bytes, Author]:
    content = body(name="Corner", discovery=b"\xdd" * 32, certificate=b"der")
    facts = [fact(content, type="genesis", records=[])]
    header = raw(author.header([content], community=bytes(16), lane=0, facts=facts))
    return author.seal(header, [content]), Author(author.seed, community_id(header))


def identity(envelope: bytes) -> bytes:
    return entry_id(cbor2.loads(envelope)[0])


def vectors() -> tuple[bytes, list[Vector]]:
    genesis, one = founding(Author(1))
    two = Author(2, one.community)
    found = [("a genesis", genesis, "accepted", "")]
    found += good(one, two, genesis)
    found += misplaced(one, two)
    found += misshapen(one)
    found += uncanonical(one)
    return one.community, found


def good(one: Author, two: Author, genesis: bytes) -> Iterator[Vector]:
    grant = body(device=two.public, label="Shelf", prefix="SH", owner=ANA, **{"class": 3})
    granted = [fact(grant, type="grant", records=[ANA])]
    yield "a grant", one.write([grant], lane=0, seq=1, prev=identity(genesis), facts=granted), "accepted", ""
    first = one.write()
    yield "a first entry of lane 1", first, "accepted", ""
    yield "the same again", first, "known", ""
    header, _, bodies = cbor2.loads(first)
    yield "the same with another signature", raw([header, bytes(64), bodies]), "known", ""
    yield "the same without its body", raw([header, bytes(64), [None]]), "known", ""
    seen = [[log_id(one.public, 0, 1), 0, identity(first)[:16]]]
    second = two.write([None], seen=seen, flags=1)
    yield "a fact without body, what was seen, an unsure clock", second, "accepted", ""
    secret = body(note="under the stairs")
    hidden = two.write([secret, secret], seq=1, prev=identity(second),
                       facts=[fact(secret, audience="desk"), fact(secret, audience=ANA)])  # fmt: skip
    header, signature, _ = cbor2.loads(hidden)
    yield "one body withheld", raw([header, signature, [secret, None]]), "accepted", ""
    unread = two.write([b"\x18\x01"], seq=2, prev=identity(hidden))
    yield "a body that fits its hash and is not canonical", unread, "accepted", ""
    twice = two.write(seq=3, prev=identity(unread), facts=[fact(body(note="hums"), records=[DRILL, ANA, DRILL])])
    yield "a record named twice", twice, "accepted", ""
    later = raw([2, two.community, two.public, 0, 1, 4, identity(twice), {"new": [1]}])
    yield "a later version", two.seal(later, [b"words", None]), "accepted", ""
    after = two.write(seq=5, prev=entry_id(later), ext={"x": {"y": None}}, stamp=2**63 - 1)
    yield "an entry after it, with an extension and the last stamp", after, "accepted", ""
    life = one.write(inc=7)
    yield "the last incarnation", life, "accepted", ""


def misplaced(one: Author, two: Author) -> Iterator[Vector]:
    held = identity(one.write())
    follow: dict[str, Any] = {"seq": 1, "prev": held}
    yield "a gap", one.write(seq=5, prev=held), "waiting", "gap"
    yield "another predecessor", one.write(seq=1, prev=b"p" * 32), "refused", "predecessor"
    yield "another community", Author(1, b"x" * 16).write(**follow), "refused", "community"
    foreign, _ = founding(Author(3))
    yield "another genesis", foreign, "refused", "community"
    header, signature, bodies = cbor2.loads(one.write(**follow))
    yield "a signature of another header", raw([header, cbor2.loads(one.write())[1], bodies]), "refused", "signature"
    yield "a signature by another device", raw([header, two.key.sign(b"skillshare/sig/1\0" + header), bodies]), \
        "refused", "signature"  # fmt: skip
    yield "a signature without its prefix", raw([header, one.key.sign(header), bodies]), "refused", "signature"
    yield "another body", raw([header, signature, [body(note="roars")]]), "refused", "body"
    yield "a body of nothing", raw([header, signature, [b""]]), "refused", "body"
    yield "a second entry at one place", one.write(stamp=7), "fork", "fork"
    yield "one more behind it", one.write(**follow), "refused", "frozen"


def misshapen(one: Author) -> Iterator[Vector]:
    content = body(note="hums")
    header, signature, bodies = cbor2.loads(one.write())
    yield "an envelope of two", raw([header, signature]), "refused", "envelope"
    yield "a short signature", raw([header, bytes(63), bodies]), "refused", "envelope.signature"
    yield "a body too many", raw([header, signature, [*bodies, None]]), "refused", "envelope.bodies"
    yield "no community outside a genesis", one.write(community=bytes(16)), "refused", "header.community"
    yield "the ninth incarnation", one.write(inc=8), "refused", "header.inc"
    yield "a third lane", one.write(lane=2), "refused", "header.lane"
    yield "a predecessor of the first", one.write(prev=b"p" * 32), "refused", "header.prev"
    yield "a stamp of 64 bits", one.write(stamp=2**63), "refused", "header.stamp"
    heads = [[b"m" * 16, 0, bytes(16)], [b"l" * 16, 0, bytes(16)]]
    yield "heads out of order", one.write(seen=heads), "refused", "header.seen"
    yield "its own head", one.write(seen=[[log_id(one.public, 0, 1), 0, bytes(16)]]), "refused", "header.seen"
    yield "no facts", one.write([], facts=[]), "refused", "header.facts"
    desk = [fact(content, audience="desk")]
    yield "authority for the desk alone", one.write([content], lane=0, facts=desk), "refused", "fact.audience"
    nine = [fact(content, records=[bytes([n]) * 16 for n in range(9)])]
    yield "nine records", one.write([content], facts=nine), "refused", "fact.records"
    yield "a length without a hash", one.write([content], facts=[fact(content, hash=None)]), "refused", "fact.length"
    yield "version 0", one.write(version=0), "refused", "header.version"


def uncanonical(one: Author) -> Iterator[Vector]:
    whole = one.write()
    header, signature, bodies = cbor2.loads(whole)

    def sealed(changed: bytes) -> bytes:
        return one.seal(changed, bodies)

    yield "nothing", b"", "refused", "not-cbor"
    yield "cut off", whole[:-1], "refused", "not-cbor"
    yield "a byte too many", whole + b"\0", "refused", "not-canonical"
    yield "an indefinite array", b"\x9f" + whole[1:] + b"\xff", "refused", "not-cbor"
    yield "too long", raw([bytes(65537), signature, bodies]), "refused", "too-long"
    yield "a number longer than need be", sealed(header[:1] + b"\x18\x01" + header[2:]), "refused", "not-canonical"
    yield "a tag", sealed(raw(one.header(bodies, ext={"x": 2**64}))), "refused", "tag"
    yield "a floating-point number", sealed(raw(one.header(bodies, ext={"x": 1.5}))), "refused", "not-plain"
    yield "a key of bytes", sealed(raw(one.header(bodies, ext={b"x": 1}))), "refused", "key-not-text"
    twice = header[:-1] + b"\xa2\x61x\x01\x61x\x02"
    yield "a key twice", sealed(twice), "refused", "not-cbor"
    yield "keys unsorted", sealed(header[:-1] + b"\xa2\x61y\x01\x61x\x02"), "refused", "not-canonical"


def example() -> dict[str, str]:
    """The lines of the example in FORMAT.md."""
    one = Author(1)
    content = body(note="hums")
    header, signature, _ = cbor2.loads(one.write([content]))
    parts = {
        "device": one.public,
        "log id": log_id(one.public, 0, 1),
        "body": content,
        "body hash": body_hash(content),
        "header": header,
        "entry id": entry_id(header),
        "signature": signature,
        "envelope": raw([header, signature, [content]]),
    }
    return {name: part.hex() for name, part in parts.items()}


def rendered() -> str:
    community, found = vectors()
    listed = [
        {"name": name, "outcome": outcome, "reason": reason, "envelope": envelope.hex()}
        | ({"id": identity(envelope).hex()} if outcome in {"accepted", "known", "fork", "waiting"} else {})
        for name, envelope, outcome, reason in found
    ]
    return json.dumps({"community": community.hex(), "vectors": listed}, indent=1) + "\n"


if __name__ == "__main__":
    VECTORS.write_text(rendered(), encoding="utf-8")
