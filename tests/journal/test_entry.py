"""Names, headers and signatures: each position of an entry is judged, and each has its own reason.

Never here: what a journal makes of an entry; that is test_store.py.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from skillshare.journal import cbor, entry
from skillshare.journal.entry import FactHeader, Header, Seen
from skillshare.journal.failure import Malformed
from tests.journal.laptops import device

KEY = device(1)
BODY = cbor.encode({"salt": bytes(16), "by": bytes(16), "note": "hums"})
FACT = FactHeader(
    type="item.noted",
    version=1,
    audience="all",
    records=(bytes(16),),
    length=len(BODY),
    hash=entry.body_hash(BODY),
)
HEADER = Header(
    community=b"c" * 16,
    device=KEY.public,
    inc=0,
    lane=1,
    seq=3,
    prev=b"p" * 32,
    stamp=5,
    seen=(Seen(log=b"l" * 16, seq=2, entry=b"e" * 16),),
    facts=(FACT,),
)
VALUES: list[Any] = cbor.decode(entry.encode_header(HEADER), limit=10_000)


def changed(position: int, value: Any) -> list[Any]:
    return [*VALUES[:position], value, *VALUES[position + 1 :]]


def fact_with(position: int, value: Any) -> list[Any]:
    fact = VALUES[10][0]
    return changed(10, [[*fact[:position], value, *fact[position + 1 :]]])


OWN_LOG = entry.log_id(KEY.public, 0, 1)
REFUSED = {
    "a map": ({"version": 1}, "header"),
    "too short to be of any version": (VALUES[:6], "header"),
    "a position too few": (VALUES[:11], "header"),
    "a position too many": ([*VALUES, 0], "header"),
    "version 0": (changed(0, 0), "header.version"),
    "version true": (changed(0, True), "header.version"),
    "short community": (changed(1, b"c" * 15), "header.community"),
    "no community but for the genesis": (changed(1, bytes(16)), "header.community"),
    "long device": (changed(2, b"d" * 33), "header.device"),
    "negative incarnation": (changed(3, -1), "header.inc"),
    "ninth incarnation": (changed(3, 8), "header.inc"),
    "third lane": (changed(4, 2), "header.lane"),
    "negative seq": (changed(5, -1), "header.seq"),
    "enormous seq": (changed(5, 2**40), "header.seq"),
    "no predecessor": (changed(6, None), "header.prev"),
    "a predecessor of the first": ([*VALUES[:5], 0, *VALUES[6:]], "header.prev"),
    "short predecessor": (changed(6, b"p" * 31), "header.prev"),
    "stamp beyond 63 bits": (changed(7, 2**63), "header.stamp"),
    "negative stamp": (changed(7, -1), "header.stamp"),
    "wide flags": (changed(8, 2**16), "header.flags"),
    "seen as map": (changed(9, {}), "header.seen"),
    "seen of two": (changed(9, [[b"l" * 16, 2]]), "header.seen"),
    "seen unsorted": (changed(9, [[b"m" * 16, 2, b"e" * 16], [b"l" * 16, 2, b"e" * 16]]), "header.seen"),
    "seen twice": (changed(9, [[b"l" * 16, 2, b"e" * 16]] * 2), "header.seen"),
    "seen its own log": (changed(9, [[OWN_LOG, 2, b"e" * 16]]), "header.seen"),
    "seen with a whole id": (changed(9, [[b"l" * 16, 2, b"e" * 32]]), "header.seen"),
    "seen too many": (changed(9, [[n.to_bytes(16, "big"), 0, bytes(16)] for n in range(257)]), "header.seen"),
    "no facts": (changed(10, []), "header.facts"),
    "too many facts": (changed(10, VALUES[10] * 257), "header.facts"),
    "a fact of five": (changed(10, [VALUES[10][0][:5]]), "header.facts"),
    "ext as list": (changed(11, []), "header.ext"),
    "type without letters": (fact_with(0, ""), "fact.type"),
    "long type": (fact_with(0, "x" * 33), "fact.type"),
    "long type in bytes": (fact_with(0, "ä" * 17), "fact.type"),
    "type as bytes": (fact_with(0, b"item.noted"), "fact.type"),
    "type version 0": (fact_with(1, 0), "fact.version"),
    "unknown audience": (fact_with(2, "world"), "fact.audience"),
    "short audience": (fact_with(2, b"a" * 15), "fact.audience"),
    "nine records": (fact_with(3, [bytes(16)] * 9), "fact.records"),
    "short record": (fact_with(3, [bytes(15)]), "fact.records"),
    "body too long": (fact_with(4, 65537), "fact.length"),
    "body of nothing": (fact_with(4, 0), "fact.length"),
    "length without hash": (fact_with(5, None), "fact.length"),
    "short hash": (fact_with(5, b"h" * 31), "fact.hash"),
}


@pytest.mark.parametrize(("values", "reason"), REFUSED.values(), ids=REFUSED)
def test_refuses(values: Any, reason: str) -> None:
    with pytest.raises(Malformed) as caught:
        entry.decode_header(cbor.encode(values))
    assert caught.value.reason == reason


@pytest.mark.parametrize("audience", ["desk", b"a" * 16])
def test_authority_is_for_everybody(audience: Any) -> None:
    fact = replace(FACT, audience=audience)
    assert entry.decode_header(entry.encode_header(replace(HEADER, facts=(fact,)))).facts == (fact,)
    with pytest.raises(ValueError, match=r"fact\.audience"):
        entry.encode_header(replace(HEADER, lane=0, facts=(fact,)))


def test_header_comes_back() -> None:
    assert entry.decode_header(entry.encode_header(HEADER)) == HEADER


def test_a_fact_may_have_no_body() -> None:
    bare = replace(HEADER, facts=(replace(FACT, length=0, hash=None),))
    assert entry.decode_header(entry.encode_header(bare)) == bare


def test_a_header_that_is_too_long_is_not_made() -> None:
    with pytest.raises(ValueError, match=r"header\.too-long"):
        entry.encode_header(replace(HEADER, ext={str(n): "x" * 16000 for n in range(5)}))


def test_unknown_version_keeps_its_frozen_positions() -> None:
    later = entry.decode_header(cbor.encode([2, *VALUES[1:7], "anything", {"else": 1}]))
    assert (later.understood, later.device, later.seq, later.prev) == (False, KEY.public, 3, b"p" * 32)
    assert later.log == HEADER.log


ENVELOPE: list[Any] = [entry.encode_header(HEADER), KEY.sign(entry.encode_header(HEADER)), [BODY]]
BAD_ENVELOPES = {
    "a map": ({}, "envelope"),
    "of two": (ENVELOPE[:2], "envelope"),
    "of four": ([*ENVELOPE, 0], "envelope"),
    "header as text": (["x", *ENVELOPE[1:]], "envelope.header"),
    "short signature": ([ENVELOPE[0], b"s" * 63, [BODY]], "envelope.signature"),
    "signature as text": ([ENVELOPE[0], "s" * 64, [BODY]], "envelope.signature"),
    "bodies as bytes": ([*ENVELOPE[:2], BODY], "envelope.bodies"),
    "a body too few": ([*ENVELOPE[:2], []], "envelope.bodies"),
    "a body too many": ([*ENVELOPE[:2], [BODY, None]], "envelope.bodies"),
    "body as text": ([*ENVELOPE[:2], ["x"]], "envelope.bodies"),
    "large body": ([*ENVELOPE[:2], [bytes(65537)]], "envelope.bodies"),
    "empty header": ([b"", *ENVELOPE[1:]], "not-cbor"),
    "large header": ([bytes(65537), *ENVELOPE[1:]], "too-long"),
}


@pytest.mark.parametrize(("values", "reason"), BAD_ENVELOPES.values(), ids=BAD_ENVELOPES)
def test_refuses_envelope(values: Any, reason: str) -> None:
    with pytest.raises(Malformed) as caught:
        entry.decode_envelope(cbor.encode(values))
    assert caught.value.reason == reason


def test_envelope_comes_back() -> None:
    read = entry.decode_envelope(cbor.encode(ENVELOPE))
    assert (read.header, read.bodies) == (HEADER, (BODY,))
    assert entry.encode_envelope(read.signed, read.signature, read.bodies) == cbor.encode(ENVELOPE)
    assert entry.is_signed(read)
    assert entry.bodies_fit(read)
    assert entry.of_community(read, b"c" * 16)


def test_a_signature_is_over_every_byte_and_its_own_words() -> None:
    read = entry.decode_envelope(cbor.encode(ENVELOPE))
    assert not entry.is_signed(replace(read, signed=read.signed[:-1] + b"\xa1"))
    assert not entry.is_signed(replace(read, header=replace(HEADER, device=device(2).public)))
    assert not entry.is_signed(replace(read, header=replace(HEADER, device=b"\xff" * 32)))
    for bit in range(0, 512, 7):
        flipped = bytearray(read.signature)
        flipped[bit // 8] ^= 1 << bit % 8
        assert not entry.is_signed(replace(read, signature=bytes(flipped)))


@pytest.mark.parametrize("body", [BODY + b"\0", BODY[:-1] + b"S", b"x"], ids=["longer", "changed", "other"])
def test_a_body_must_be_the_one_that_was_promised(body: bytes) -> None:
    assert not entry.bodies_fit(replace(entry.decode_envelope(cbor.encode(ENVELOPE)), bodies=(body,)))


def test_a_missing_body_is_no_fault_but_one_that_never_was_is() -> None:
    read = entry.decode_envelope(cbor.encode(ENVELOPE))
    assert entry.bodies_fit(replace(read, bodies=(None,)))
    bare = replace(HEADER, facts=(replace(FACT, length=0, hash=None),))
    assert not entry.bodies_fit(replace(read, header=bare, bodies=(b"",)))


READABLE = {
    "map with salt and by": ({"salt": bytes(16), "by": bytes(16)}, True),
    "more fields": ({"salt": bytes(16), "by": bytes(16), "x": [1]}, True),
    "no salt": ({"by": bytes(16)}, False),
    "short salt": ({"salt": bytes(15), "by": bytes(16)}, False),
    "by as text": ({"salt": bytes(16), "by": "a" * 16}, False),
    "list": ([1], False),
}


@pytest.mark.parametrize(("value", "readable"), READABLE.values(), ids=READABLE)
def test_which_bodies_may_be_read(value: Any, readable: bool) -> None:
    assert entry.readable_body(FACT, cbor.encode(value)) is readable


def test_a_body_in_another_form_may_not_be_read() -> None:
    assert not entry.readable_body(FACT, BODY + b"\0")


def test_a_body_that_speaks_for_another_person_than_it_is_filed_under_may_not_be_read() -> None:
    held, ana, ben = (bytes([n]) * 16 for n in range(3))
    fact = replace(FACT, type="hold.person", records=(held, ana))
    salted = {"salt": bytes(16), "by": bytes(16)}
    assert entry.readable_body(fact, cbor.encode({**salted, "person": ana}))
    assert not entry.readable_body(fact, cbor.encode({**salted, "person": ben}))
    assert not entry.readable_body(fact, cbor.encode(salted))
    assert entry.readable_body(replace(fact, type="loan.due"), cbor.encode({**salted, "person": ben}))


def test_names_depend_on_all_their_parts() -> None:
    logs = {entry.log_id(bytes([d]) * 32, inc, lane) for d in (1, 2) for inc in (0, 1) for lane in (0, 1)}
    assert len(logs) == 8
    assert entry.entry_id(b"x") != entry.body_hash(b"x")
    assert len(entry.community_id(b"x")) == 16
