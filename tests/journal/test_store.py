"""A journal keeps what was signed, in order, takes everything once, and freezes a log that has two branches.

Never here: crashes and full disks (test_crash.py), or what facts mean.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from skillshare.domain.fact import Fact
from skillshare.journal import cbor, entry
from skillshare.journal.entry import Header, encode_envelope
from skillshare.journal.failure import NewerVersion
from skillshare.journal.founding import DeviceClass
from skillshare.journal.key import DeviceKey
from skillshare.journal.verdict import Verdict, Word
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, DRILL, SAW, Laptop, device, fact


def resigned(envelope: bytes, key: DeviceKey, **changes: Any) -> bytes:
    """The envelope with a changed header, signed again: what a dishonest member could make."""
    read = entry.decode_envelope(envelope)
    signed = entry.encode_header(replace(read.header, **changes))
    return encode_envelope(signed, key.sign(signed), read.bodies)


def exchange(*laptops: Laptop) -> None:
    """Everybody gets everything everybody has."""
    for giver in laptops:
        for taker in laptops:
            if taker is not giver:
                taker.take(*giver.everything())


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
    assert list(desk.journal.histories(wanted)) == [(record, everything.get(record, [])) for record in wanted]


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
    assert [verdict.word for verdict in shelf.take(bare)] == [Word.ACCEPTED]
    assert shelf.journal.envelope(made.entry) == bare
    assert [h.body for h in shelf.journal.history(DRILL)] == [None]
    told = shelf.journal.action(made.entry)
    assert told is not None
    assert told.by is None
    assert shelf.findings() == []


def handmade(key: DeviceKey, header: Header, bodies: list[bytes | None]) -> bytes:
    signed = entry.encode_header(header)
    return encode_envelope(signed, key.sign(signed), bodies)


def described(body: bytes) -> entry.FactHeader:
    return entry.FactHeader(
        type="item.noted",
        version=1,
        audience="all",
        records=(DRILL,),
        length=len(body),
        hash=entry.body_hash(body),
    )


@pytest.mark.parametrize("body", [b"\x18\x01", b"rubbish", cbor.encode({"note": "no salt"})])
def test_a_body_that_may_not_be_read_counts_as_withheld(desk: Laptop, body: bytes) -> None:
    key, community = device(7), desk.journal.community or b""
    header = Header(
        community=community, device=key.public, inc=0, lane=1, seq=0, prev=None, stamp=1, facts=(described(body),)
    )
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


# ── forks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def branch(envelope: bytes, stamp: int) -> bytes:
    return resigned(envelope, device(1), stamp=stamp)


def fold(laptop: Laptop) -> dict[bytes, list[tuple[bytes, int]]]:
    return {record: sorted((h.entry, h.n) for h in found) for record, found in laptop.journal.histories()}


def test_two_branches_freeze_the_log_whichever_one_is_held(laptop: Make, desk: Laptop, shelf: Laptop) -> None:
    common, mine = desk.act(fact("item.noted", SAW)), desk.act(fact())
    sent = desk.everything()
    other = branch(sent[-1], stamp=77)
    third = laptop(3)
    third.join(desk.journal.community or b"")
    shelf.take(*sent)
    third.take(*sent[:-1], other)
    (first,) = shelf.take(other)
    (second,) = third.take(sent[-1])
    assert [(v.word, v.touched) for v in (first, second)] == [(Word.FORK, (DRILL,))] * 2
    assert fold(shelf) == fold(third)
    assert DRILL not in fold(shelf)
    assert [h.entry for h in shelf.journal.history(SAW)] == [common.entry]
    assert shelf.journal.history(DRILL) == []
    assert [(v.word, v.touched) for v in shelf.take(other)] == [(Word.FORK, ())]
    assert shelf.journal.envelope(mine.entry) == sent[-1]
    assert shelf.restart().journal.history(DRILL) == []
    assert shelf.findings() == []


def test_a_frozen_log_takes_no_more(desk: Laptop, shelf: Laptop) -> None:
    desk.act()
    sent = desk.everything()
    more = desk.journal.envelope(desk.act().entry) or b""
    shelf.take(*sent, branch(sent[-1], stamp=77))
    assert [(v.word, v.reason) for v in shelf.take(more)] == [(Word.REFUSED, "frozen")]


def evidence(laptop: Laptop) -> list[tuple[int, bytes]]:
    sql = "SELECT seq, header FROM fork_evidence ORDER BY seq, header"
    return list(laptop.database.connection().execute(sql))


def test_the_four_lowest_evidences_stay_in_any_order(laptop: Make, desk: Laptop, shelf: Laptop) -> None:
    for _ in range(4):
        desk.act()
    sent = desk.everything()
    branches = [branch(envelope, stamp) for stamp, envelope in enumerate([*sent[3:], *sent[3:]], 60)]
    third = laptop(3)
    third.join(desk.journal.community or b"")
    shelf.take(*sent, *branches)
    third.take(*sent, *reversed(branches))
    assert evidence(shelf) == evidence(third)
    assert [seq for seq, _ in evidence(shelf)] == [1, 1, 2, 2]
    assert fold(shelf) == fold(third)
    assert len(shelf.journal.history(DRILL)) == 1


def test_two_signatures_of_one_header_are_no_fork(desk: Laptop, shelf: Laptop) -> None:
    read = entry.decode_envelope(desk.everything()[-1])
    shelf.take(*desk.everything())
    assert shelf.take(encode_envelope(read.signed, bytes(64), read.bodies))[0].word is Word.KNOWN
    assert evidence(shelf) == []


def test_an_unsigned_branch_is_no_evidence(desk: Laptop, shelf: Laptop) -> None:
    shelf.take(*desk.everything())
    read = entry.decode_envelope(branch(desk.everything()[-1], stamp=77))
    (verdict,) = shelf.take(encode_envelope(read.signed, bytes(64), read.bodies))
    assert (verdict.word, verdict.reason) == (Word.REFUSED, "signature")
    assert evidence(shelf) == []


def test_a_device_that_meets_its_double_goes_on_in_new_logs(desk: Laptop) -> None:
    desk.act()
    (verdict,) = desk.take(branch(desk.everything()[-1], stamp=77))
    assert (verdict.word, desk.journal.incarnation) == (Word.FORK, 1)
    made = desk.act()
    assert (made.seq, made.log) == (0, entry.log_id(device(1).public, 1, 1))
    desk.restart()
    assert (desk.journal.incarnation, desk.act().seq) == (1, 1)
    assert desk.findings() == []


# ── what authors had seen ─────────────────────────────────────────────────────────────────────────────────────────


def test_an_author_has_seen_what_it_had_and_no_more(desk: Laptop, shelf: Laptop) -> None:
    one = desk.act()
    shelf.take(*desk.everything())
    answer = shelf.act()
    later = desk.act()
    again = shelf.act()
    saw = shelf.journal.saw
    assert saw(answer.log, answer.seq, one.log) == one.seq
    assert saw(again.log, again.seq, one.log) == one.seq
    assert saw(one.log, one.seq, answer.log) == -1
    assert saw(one.log, 5, one.log) == 5
    assert saw(b"u" * 16, 0, one.log) == -1
    desk.take(*shelf.everything())
    assert desk.journal.saw(later.log, later.seq, answer.log) == -1
    known = desk.act()
    assert desk.journal.saw(known.log, known.seq, answer.log) == again.seq
    authority = entry.log_id(device(1).public, 0, 0)
    assert desk.journal.clock_of(known.log, known.seq) == {known.log: known.seq, answer.log: again.seq, authority: 1}


def test_clocks_are_not_joined_through_others(laptop: Make, desk: Laptop, shelf: Laptop) -> None:
    third = laptop(3)
    third.join(desk.journal.community or b"")
    one = desk.act()
    shelf.take(*desk.everything())
    two = shelf.act()
    third.take(*shelf.journal.envelopes(two.log))
    three = third.act()
    assert third.journal.saw(three.log, three.seq, two.log) == two.seq
    assert third.journal.saw(three.log, three.seq, one.log) == -1


def test_only_changed_heads_are_named_also_after_a_start(desk: Laptop, shelf: Laptop) -> None:
    shelf.take(*desk.everything())
    desk.take(*(shelf.journal.envelope(shelf.act().entry) or b"" for _ in range(2)))

    def named() -> list[int]:
        made = desk.journal.envelope(desk.act().entry) or b""
        return [seen.seq for seen in entry.decode_envelope(made).header.seen]

    assert sorted(named()) == [1, 1]
    assert named() == []
    desk.restart()
    assert named() == []
    desk.take(*shelf.journal.envelopes(shelf.act().log))
    desk.restart()
    assert named() == [2]


def test_a_head_that_goes_backwards_takes_nothing_back(desk: Laptop) -> None:
    key, community = device(7), desk.journal.community or b""
    body = cbor.encode({"salt": bytes(16), "by": ANA})
    seen = entry.Seen(log=b"l" * 16, seq=5, entry=bytes(16))
    first = Header(
        community=community, device=key.public, inc=0, lane=1, seq=0, prev=None,
        seen=(seen,), facts=(described(body),),
    )  # fmt: skip
    prev = entry.entry_id(entry.encode_header(first))
    second = replace(first, seq=1, prev=prev, seen=(replace(seen, seq=3),))
    desk.take(handmade(key, first, [body]), handmade(key, second, [body]))
    assert desk.journal.saw(first.log, 1, b"l" * 16) == 5
    assert desk.findings() == []


def test_more_heads_than_fit_are_named_by_acknowledgements_first(desk: Laptop) -> None:
    body = cbor.encode({"salt": bytes(16), "by": ANA})
    others = [device(seed) for seed in range(2, 152)]
    headers = [
        (key, Header(community=desk.journal.community or b"", device=key.public, inc=0, lane=lane, seq=0, prev=None,
                     facts=(described(body),)))
        for key in others for lane in (0, 1)
    ]  # fmt: skip
    desk.take(*(handmade(key, header, [body]) for key, header in headers))
    made = desk.act()
    assert made.seq == 1
    acknowledged, real = (entry.decode_envelope(envelope).header for envelope in desk.journal.envelopes(made.log))
    assert [(f.type, f.length, f.hash) for f in acknowledged.facts] == [("ack", 0, None)]
    assert (len(acknowledged.seen), len(real.seen)) == (256, 45)
    assert all(desk.journal.saw(made.log, made.seq, header.log) == 0 for _, header in headers)
    assert desk.findings() == []


# ── the database ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_newer_database_is_left_alone(desk: Laptop) -> None:
    desk.database.connection().execute("PRAGMA user_version = 99")
    desk.close()
    before = (desk.folder / "journal.db").read_bytes()
    with pytest.raises(NewerVersion) as caught:
        desk.start()
    assert (caught.value.found, caught.value.known) == (99, 1)
    assert (desk.folder / "journal.db").read_bytes() == before


def test_meeting_in_any_order_gives_the_same_histories(laptop: Make, desk: Laptop, shelf: Laptop) -> None:
    third = laptop(3)
    third.join(desk.journal.community or b"")
    for round_ in range(3):
        for each in (desk, shelf, third):
            each.act(fact("item.noted", DRILL, each.folder.name.encode().ljust(16, b"."), n=round_))
        exchange(*((desk, shelf), (third, shelf))[round_ % 2])
    exchange(desk, shelf, third)
    exchange(desk, shelf, third)
    assert fold(desk) == fold(shelf) == fold(third)
    assert len(fold(desk)[DRILL]) == 9


def test_a_verdict_says_which_entry(desk: Laptop, shelf: Laptop) -> None:
    envelope = desk.everything()[0]
    name = entry.decode_envelope(envelope).id
    assert shelf.take(envelope) == [Verdict(word=Word.ACCEPTED, entry=name)]
    assert shelf.take(envelope) == [Verdict(word=Word.KNOWN, entry=name)]
