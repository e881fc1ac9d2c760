"""A journal keeps what was signed, in order, and every way in which it refuses or waits has its word.

Never here: forks and clocks (test_branches.py), crashes and full disks (test_crash.py), or what facts mean.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from skillshare.domain.fact import Fact
from skillshare.journal import cbor, entry
from skillshare.journal.entry import Header, Seen, encode_envelope
from skillshare.journal.founding import DeviceClass, grant_fact
from skillshare.journal.verdict import Word
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, DRILL, SAW, Laptop, described, device, fact, handmade, resigned

# ── founding ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_founding_makes_a_genesis_and_a_grant(desk: Laptop) -> None:
    (log,) = desk.journal.logs()
    genesis, grant = (entry.decode_envelope(envelope) for envelope in desk.journal.envelopes(log.id))
    assert (log.lane, log.inc, log.seq) == (0, 0, 1)
    assert genesis.header.genesis
    assert entry.community_id(genesis.signed) == desk.journal.community == grant.header.community
    told = desk.journal.action(genesis.id)
    assert told is not None
    body = told.facts[0].body
    assert body is not None
    assert (body["name"], len(body["discovery"]), body["certificate"]) == ("Corner", 32, b"certificate 1")


def test_the_grant_names_the_laptop(desk: Laptop) -> None:
    (grant,) = desk.journal.grants()
    assert (grant.device, grant.label, grant.prefix, grant.owner) == (device(1).public, "Desk", "DK", ANA)
    assert (grant.device_class, grant.sealing) == (DeviceClass.KEEPER, device(1).sealing)
    assert [h.type for h in desk.journal.history(ANA)] == ["grant"]


def test_a_community_is_founded_once(desk: Laptop) -> None:
    with pytest.raises(RuntimeError, match="has a community"), desk.journal.transaction():
        desk.journal.found(name="Other", by=ANA, label="Desk", prefix="DK")
    with pytest.raises(RuntimeError, match="another community"):
        desk.join(bytes(range(16)))


def test_nothing_is_recorded_without_a_community(laptop: Make) -> None:
    lone = laptop(1)
    with pytest.raises(RuntimeError, match="no community yet"):
        lone.act()
    assert lone.journal.community is None
    assert lone.journal.logs() == ()


# ── own actions ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_was_appended_is_there_after_a_start_and_checks_out(desk: Laptop) -> None:
    made = [desk.act(fact(note=str(n))) for n in range(10)]
    envelopes = [desk.journal.envelope(one.entry) for one in made]
    desk.restart()
    assert [desk.journal.envelope(one.entry) for one in made] == envelopes
    assert [one.seq for one in made] == list(range(10))
    assert desk.journal.head(made[0].log) == (9, made[-1].entry)
    assert (desk.journal.count(), desk.journal.incarnation) == (12, 0)
    assert desk.findings() == []


def test_a_fact_comes_back_from_every_record_it_touches(desk: Laptop) -> None:
    made = desk.act(fact("item.lent", DRILL, ANA, until="2026-03-01"), fact("item.noted", SAW))
    assert made.touched == (DRILL, ANA, SAW) == desk.journal.touched(made.entry)
    (lent,) = desk.journal.history(DRILL)
    body = lent.body
    assert body is not None
    assert (lent.type, lent.version, lent.place, lent.n, body["until"], body["by"]) == (
        "item.lent", 1, 0, 0, "2026-03-01", ANA,
    )  # fmt: skip
    assert (lent.entry, lent.log, lent.seq, lent.stamp, lent.device) == (
        made.entry, made.log, made.seq, made.stamp, device(1).public,
    )  # fmt: skip
    assert [h.place for h in desk.journal.history(ANA) if h.type == "item.lent"] == [1]
    assert [h.n for h in desk.journal.history(SAW)] == [1]
    assert desk.journal.history(b"u" * 16) == []
    assert desk.journal.entries_of(DRILL) == [made.entry]
    assert desk.journal.entries_of(b"u" * 16) == []


def test_a_record_named_twice_is_touched_once(desk: Laptop) -> None:
    desk.act(fact("person.merged", SAW, DRILL, SAW))
    assert [h.place for h in desk.journal.history(SAW)] == [0]
    assert [h.place for h in desk.journal.history(DRILL)] == [1]
    assert desk.findings() == []


def test_histories_are_the_history_of_each(desk: Laptop) -> None:
    for n in range(20):
        desk.act(fact("item.noted", bytes([n % 5]) * 16, bytes([n % 3 + 100]) * 16, n=n))
    everything = dict(desk.journal.histories())
    assert everything == {record: desk.journal.history(record) for record in everything}
    assert len(everything) == 5 + 3 + 1
    wanted = [bytes([2]) * 16, b"u" * 16]
    assert list(desk.journal.histories(wanted)) == [(wanted[0], everything[wanted[0]])]


def test_an_action_tells_who_when_and_where(desk: Laptop) -> None:
    made = desk.act(fact("item.lent", DRILL, audience="desk", until="Friday"), fact("item.noted", SAW))
    told = desk.journal.action(made.entry)
    assert told is not None
    assert (told.by, told.device, told.received, told.recorded, told.unsure) == (
        ANA, device(1).public, desk.wall, desk.wall, False,
    )  # fmt: skip
    assert [(f.type, f.audience, f.records) for f in told.facts] == [
        ("item.lent", "desk", (DRILL,)),
        ("item.noted", "all", (SAW,)),
    ]
    assert desk.journal.action(b"u" * 32) is None
    assert desk.journal.envelope(b"u" * 32) is None
    assert desk.journal.touched(b"u" * 32) == ()
    assert list(desk.journal.envelopes(b"u" * 16)) == []


@pytest.mark.parametrize(
    "facts",
    [
        [],
        [fact()] * 257,
        [fact(note="x" * 16385)],
        [fact(**{f"part{n}": "x" * 16000 for n in range(5)})],
        [fact(**{f"part{n}": "x" * 15000 for n in range(4)}, n=i) for i in range(9)],
        [fact(salt=b"mine")],
        [fact(by=ANA)],
        [fact(price=1.5)],
        [fact("x" * 33)],
        [fact("item.noted", b"short")],
        [fact("item.noted", *[bytes([n]) * 16 for n in range(9)])],
        [fact(audience="world")],
    ],
    ids=["none", "257", "text", "body", "envelope", "salt", "by", "float", "type", "record", "records", "audience"],
)
def test_what_others_would_refuse_is_not_signed(desk: Laptop, facts: list[Fact]) -> None:
    before = desk.everything()
    with pytest.raises(ValueError, match=r"."), desk.journal.transaction():
        desk.journal.append(facts, by=ANA)
    assert desk.everything() == before
    assert desk.act().seq == 0


def test_who_did_it_must_be_a_record(desk: Laptop) -> None:
    with pytest.raises(ValueError, match="record id"), desk.journal.transaction():
        desk.journal.append([fact()], by=b"Ana")


def test_the_most_facts_an_entry_may_hold(desk: Laptop) -> None:
    made = desk.act(*[fact("item.noted", bytes([n]) * 16) for n in range(256)])
    assert len(made.touched) == 256
    assert [h.n for h in desk.journal.history(bytes([255]) * 16)] == [255]
    assert desk.findings() == []


def test_a_failed_action_leaves_everything_as_it_was(desk: Laptop) -> None:
    kept = desk.act()
    before = (desk.everything(), desk.journal.logs())

    def fails() -> None:
        with desk.journal.transaction():
            desk.journal.append([fact("new.type", b"n" * 16)], by=ANA)
            raise LookupError("our own fault")

    with pytest.raises(LookupError):
        fails()
    assert (desk.everything(), desk.journal.logs()) == before
    assert desk.journal.history(b"n" * 16) == []
    again = desk.act(fact("new.type", b"n" * 16))
    assert (again.seq, again.stamp) == (kept.seq + 1, kept.stamp + 1)
    assert desk.restart().findings() == []


def test_writing_needs_a_transaction_and_one_is_enough(desk: Laptop) -> None:
    with pytest.raises(RuntimeError, match="needs a transaction"):
        desk.journal.append([fact()], by=ANA)
    with pytest.raises(RuntimeError, match="open already"), desk.journal.transaction(), desk.journal.transaction():
        pass
    assert desk.act().seq == 0


# ── received entries ──────────────────────────────────────────────────────────────────────────────────────────────


def test_everything_is_taken_once(desk: Laptop, shelf: Laptop) -> None:
    desk.act(fact("item.lent", DRILL, ANA))
    sent = desk.everything()
    first = shelf.take(*sent)
    assert [verdict.word for verdict in first] == [Word.ACCEPTED] * 3
    assert first[-1].touched == (DRILL, ANA)
    before = (shelf.everything(), shelf.journal.logs())
    for _ in range(3):
        assert {verdict.word for verdict in shelf.take(*sent)} == {Word.KNOWN}
    assert (shelf.everything(), shelf.journal.logs()) == before
    assert shelf.everything() == sent
    assert shelf.journal.history(DRILL) == desk.journal.history(DRILL)
    assert shelf.findings() == []


def test_a_gap_waits_and_is_not_stored(desk: Laptop, shelf: Laptop) -> None:
    first, second = (desk.journal.envelope(desk.act().entry) or b"" for _ in range(2))
    assert [verdict.word for verdict in shelf.take(second)] == [Word.WAITING]
    assert shelf.journal.logs() == ()
    assert [verdict.word for verdict in shelf.take(first, second)] == [Word.ACCEPTED] * 2


def test_one_bad_entry_does_not_stop_the_rest(desk: Laptop, shelf: Laptop) -> None:
    words = [verdict.word for verdict in shelf.take(b"rubbish", *desk.everything(), b"")]
    assert words == [Word.REFUSED, Word.ACCEPTED, Word.ACCEPTED, Word.REFUSED]


def test_another_community_is_refused(laptop: Make, desk: Laptop) -> None:
    other = laptop(3)
    other.found()
    assert {(v.word, v.reason) for v in other.take(*desk.everything())} == {(Word.REFUSED, "community")}
    assert {(v.word, v.reason) for v in laptop(4).take(*desk.everything())} == {(Word.REFUSED, "community")}


FORGED: dict[str, Any] = {
    "community": b"x" * 16,
    "device": device(9).public,
    "inc": 1,
    "lane": 0,
    "seq": 2,
    "prev": b"x" * 32,
    "stamp": 1,
    "flags": 1,
    "seen": (entry.Seen(log=b"l" * 16, seq=1, entry=b"e" * 16),),
    "facts": (entry.FactHeader(type="x", version=1, audience="all", records=(), length=1, hash=bytes(32)),),
    "ext": {"x": 1},
}


@pytest.mark.parametrize("field", FORGED)
def test_a_forged_header_is_not_stored(desk: Laptop, shelf: Laptop, field: str) -> None:
    desk.act(fact(note="first"))
    made = desk.act()
    shelf.take(*desk.everything()[:-1])
    read = entry.decode_envelope(desk.journal.envelope(made.entry) or b"")
    signed = entry.encode_header(replace(read.header, **{field: FORGED[field]}))
    before = shelf.everything()
    (verdict,) = shelf.take(encode_envelope(signed, read.signature, read.bodies))
    assert (verdict.word, verdict.reason) == (Word.REFUSED, "community" if field == "community" else "signature")
    assert shelf.everything() == before


def test_another_version_is_another_header(desk: Laptop, shelf: Laptop) -> None:
    read = entry.decode_envelope(desk.journal.envelope(desk.act().entry) or b"")
    values = cbor.decode(read.signed, limit=10_000)
    (verdict,) = shelf.take(encode_envelope(cbor.encode([2, *values[1:]]), read.signature, read.bodies))
    assert (verdict.word, verdict.reason) == (Word.REFUSED, "signature")


def test_a_wrong_predecessor_is_refused(desk: Laptop, shelf: Laptop) -> None:
    first, second = (desk.journal.envelope(desk.act().entry) or b"" for _ in range(2))
    wrong = resigned(second, device(1), prev=b"x" * 32)
    assert [(v.word, v.reason) for v in shelf.take(first, wrong)][1] == (Word.REFUSED, "predecessor")


def test_a_changed_body_is_refused(desk: Laptop, shelf: Laptop) -> None:
    read = entry.decode_envelope(desk.journal.envelope(desk.act().entry) or b"")
    (verdict,) = shelf.take(encode_envelope(read.signed, read.signature, [b"other"]))
    assert (verdict.word, verdict.reason) == (Word.REFUSED, "body")


def test_a_withheld_body_is_told_as_withheld(desk: Laptop, shelf: Laptop) -> None:
    made = desk.act()
    read = entry.decode_envelope(desk.journal.envelope(made.entry) or b"")
    bare = encode_envelope(read.signed, read.signature, [None])
    shelf.take(*desk.everything()[:2])
    assert [verdict.word for verdict in shelf.take(bare)] == [Word.ACCEPTED]
    assert shelf.journal.envelope(made.entry) == bare
    assert [h.body for h in shelf.journal.history(DRILL)] == [None]
    told = shelf.journal.action(made.entry)
    assert told is not None
    assert told.by is None
    assert shelf.findings() == []


@pytest.mark.parametrize("body", [b"\x18\x01", b"rubbish", cbor.encode({"note": "no salt"})])
def test_a_body_that_may_not_be_read_counts_as_withheld(desk: Laptop, body: bytes) -> None:
    key, community = device(7), desk.journal.community or b""
    grant = grant_fact(key, device_class=DeviceClass.DESK, owner=ANA, label="Shelf", prefix="SH")
    granted = desk.act(grant, lane=0)
    header = Header(
        community=community, device=key.public, inc=0, lane=1, seq=0, prev=None, stamp=1, facts=(described(body),),
        seen=(Seen(log=granted.log, seq=granted.seq, entry=granted.entry[:16]),),
    )  # fmt: skip
    envelope = handmade(key, header, [body])
    (verdict,) = desk.take(envelope)
    assert verdict.word is Word.ACCEPTED
    assert [h.body for h in desk.journal.history(DRILL)] == [None]
    assert desk.journal.envelope(verdict.entry or b"") == envelope
    assert desk.findings() == []


def test_a_later_version_is_kept_passed_on_and_not_folded(desk: Laptop, shelf: Laptop) -> None:
    key, community = device(7), desk.journal.community
    first = cbor.encode([2, community, key.public, 0, 1, 0, None, "whatever", {"is": "new"}])
    second = cbor.encode([2, community, key.public, 0, 1, 1, entry.entry_id(first)])
    sent = [
        encode_envelope(first, key.sign(first), [b"words", None]),
        encode_envelope(second, key.sign(second), [None]),
    ]
    assert [verdict.word for verdict in desk.take(*sent)] == [Word.ACCEPTED] * 2
    log = entry.log_id(key.public, 0, 1)
    assert list(desk.journal.envelopes(log)) == sent
    shelf.take(*desk.everything())
    assert list(shelf.journal.envelopes(log)) == sent
    assert [desk.findings(), shelf.findings()] == [[], []]
    assert desk.take(encode_envelope(first, bytes(64), []))[0].word is Word.KNOWN


def test_unknown_types_and_fields_are_kept(desk: Laptop, shelf: Laptop) -> None:
    desk.act(Fact(type="from.the.future", version=9, records=(DRILL,), body={"who": ["knows", {"x": None}]}))
    shelf.take(*desk.everything())
    (kept,) = shelf.journal.history(DRILL)
    assert (kept.type, kept.version) == ("from.the.future", 9)
    assert kept.body is not None
    assert kept.body["who"] == ["knows", {"x": None}]
