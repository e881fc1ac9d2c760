"""What a key of office undoes by forking lane 0, and what stays: the genesis, and a way back (journal §4, §5).

Never here: forks of everyday logs; those are in test_branches.py and test_clones.py.
"""

from __future__ import annotations

from dataclasses import replace

from skillshare.journal.authority import Tenure
from skillshare.journal.entry import AUTHORITY, NO_COMMUNITY, Header, decode_envelope
from skillshare.journal.founding import ADOPT, DeviceClass, review_fact
from skillshare.journal.handing import Proof
from skillshare.journal.verdict import Verdict, Word
from tests.journal.conftest import Make
from tests.journal.laptops import Laptop, device, fact, handmade, resigned

REFUSED = (Word.REFUSED, "community")


def false_start(desk: Laptop, stamp: int) -> bytes:
    """What the founder's key signs for the place of the genesis."""
    own = decode_envelope(desk.everything()[1])
    assert own.header.lane == AUTHORITY
    header: Header = replace(own.header, seq=0, prev=None, stamp=stamp)
    return handmade(device(1), header, list(own.bodies))


def proof(one: bytes, other: bytes) -> Proof:
    first, second = decode_envelope(one), decode_envelope(other)
    return Proof(first=first.signed, first_signature=first.signature, second=second.signed,
                 second_signature=second.signature)  # fmt: skip


def attest(laptop: Laptop, evidence: Proof) -> Verdict:
    with laptop.journal.transaction():
        verdict = laptop.journal.attest(evidence)
        laptop.journal.recount()
        return verdict


def live(laptop: Laptop) -> list[bytes]:
    return sorted(tenure.device for tenure in laptop.journal.authority.live())


def test_nobody_forks_the_genesis(desk: Laptop, shelf: Laptop) -> None:
    desk.admit(shelf)
    members, false, more = live(desk), false_start(desk, 1), false_start(desk, 2)
    assert decode_envelope(false).header.community != NO_COMMUNITY
    for laptop in (desk, shelf):
        assert [(v.word, v.reason) for v in laptop.take(false)] == [REFUSED]
        for evidence in (proof(desk.everything()[0], false), proof(false, more)):
            verdict = attest(laptop, evidence)
            assert (verdict.word, verdict.reason) == REFUSED
        assert live(laptop) == live(laptop.restart()) == members


def test_the_genesis_takes_its_place_from_whatever_came_before_it(desk: Laptop, shelf: Laptop) -> None:
    false, more = false_start(desk, 1), false_start(desk, 2)
    start = decode_envelope(false)
    behind = handmade(device(1), replace(start.header, seq=1, prev=start.id), list(start.bodies))
    sent = desk.everything()
    shelf.take(false, behind)
    assert attest(shelf, proof(false, more)).word is Word.FORK
    assert {v.word for v in shelf.take(*sent)} == {Word.ACCEPTED}
    assert live(shelf) == live(desk)
    assert shelf.everything() == sent
    assert shelf.findings() == []
    assert shelf.restart().journal.authority == desk.journal.authority


def test_who_falls_out_by_a_keepers_fork_is_let_in_again_with_all_it_recorded(laptop: Make, desk: Laptop) -> None:
    keeper, shelf = laptop(2), laptop(3)
    desk.admit(keeper, DeviceClass.KEEPER)
    granted = keeper.admit(shelf)
    done = [shelf.act(fact(note=f"{n}")).entry for n in range(3)]
    desk.take(*shelf.everything())
    assert [h.entry for h in desk.journal.history(fact().records[0])] == done
    envelope = keeper.journal.envelope(granted.entry) or b""
    desk.take(resigned(envelope, device(2), stamp=1))
    with desk.journal.transaction():
        desk.journal.recount()
    assert device(3).public not in live(desk), "what is frozen says nothing"
    assert desk.journal.parked() == ()
    desk.admit(shelf)
    (parked,) = desk.journal.parked()
    assert (parked.device, list(parked.entries)) == (device(3).public, done)
    desk.act(review_fact(ADOPT, done), lane=AUTHORITY)
    shelf.take(*desk.everything())
    for each in (desk, desk.restart(), shelf):
        assert [h.entry for h in each.journal.history(fact().records[0])] == done
        assert each.journal.parked() == ()
    tenure: Tenure | None = desk.journal.authority.of(device(3).public)
    assert tenure is not None
    assert desk.act(fact(note="on")).touched == fact().records
