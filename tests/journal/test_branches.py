"""What authors had seen, logs with two branches, and laptops that meet in any order.

Never here: one entry by itself; that is test_store.py.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from skillshare.journal import cbor, entry
from skillshare.journal.entry import Header, encode_envelope
from skillshare.journal.failure import NewerVersion
from skillshare.journal.founding import DeviceClass, grant_fact
from skillshare.journal.verdict import Verdict, Word
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, DRILL, SAW, Laptop, described, device, exchange, fact, handmade, resigned

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
    clock = {known.log: known.seq, answer.log: again.seq, authority: 1}
    assert {log: desk.journal.saw(known.log, known.seq, log) for log in clock} == clock


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
    grants = (grant_fact(k, device_class=DeviceClass.DESK, owner=ANA, label="Hall", prefix="HA") for k in others)
    desk.act(*grants, lane=0)
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
    for other in (shelf, third):
        desk.admit(other)
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
