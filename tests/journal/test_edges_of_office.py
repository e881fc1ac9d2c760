"""Single rules of forks and office at their edges, each as one case (journal §4, §5).

Never here: random histories, which compare with the text as a whole; those are in test_authority.py.
"""

from __future__ import annotations

from skillshare.domain.fact import ALL
from skillshare.journal.again import Again, Place, standing
from skillshare.journal.authority import LONGEST, Authority, Deed, judge, may_grant, may_see
from skillshare.journal.entry import AUTHORITY, decode_envelope, log_id
from skillshare.journal.founding import GENESIS, DeviceClass, grant_fact
from skillshare.journal.handing import Proof
from skillshare.journal.names import NEVER
from skillshare.journal.verdict import Word
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, Laptop, device, resigned
from tests.journal.societies import Society, granted

OWN, FROZEN = b"d" * 32, b"f" * 16
"""A device, and the id of a log of its that is frozen at place 5."""


def claim(name: bytes, inc: int, seq: int, root: Place) -> Again:
    return Again(entry=name, log=inc, inc=inc, seq=seq, device=OWN, origin=FROZEN, root=root)


def stands(*claims: Again) -> dict[bytes, bytes | None]:
    """By entry the one it stands for, None if another one does."""
    healthy = {it.log: 2**60 for it in claims}
    found = standing({it.entry: it for it in claims}, healthy, {FROZEN: 5})
    return {name: None if it is None else it.root.entry for name, it in found.items()}


def test_what_stands_before_a_fork_cannot_be_said_again() -> None:
    before, behind = (Place(entry=bytes([n]) * 32, inc=0, seq=n, stamp=9) for n in (4, 5))
    assert stands(claim(b"a", 1, 0, before)) == {}
    assert stands(claim(b"a", 1, 0, behind)) == {b"a": behind.entry}


def test_of_several_that_repeat_one_entry_the_first_by_incarnation_and_place_counts() -> None:
    root = Place(entry=bytes(32), inc=0, seq=5, stamp=9)
    first, second, third = claim(b"z", 1, 1, root), claim(b"b", 1, 2, root), claim(b"a", 2, 0, root)
    assert stands(third, second, first) == {b"z": root.entry, b"b": None, b"a": None}


def test_the_place_at_which_a_log_is_frozen_is_taken_in_no_more(desk: Laptop, shelf: Laptop) -> None:
    desk.act()
    sent = desk.everything()
    one, other = decode_envelope(sent[-1]), decode_envelope(resigned(sent[-1], device(1), stamp=77))
    shelf.take(*sent[:-1])
    proof = Proof(first=one.signed, first_signature=one.signature, second=other.signed,
                  second_signature=other.signature)  # fmt: skip
    with shelf.journal.transaction():
        assert shelf.journal.attest(proof).word is Word.FORK
    assert [(v.word, v.reason) for v in shelf.take(sent[-1])] == [(Word.REFUSED, "frozen")]
    assert shelf.journal.id_at(one.header.log, one.header.seq) is None


def test_one_signed_header_and_a_forged_one_freeze_nothing(desk: Laptop, shelf: Laptop) -> None:
    desk.act()
    sent = desk.everything()
    one, other = decode_envelope(sent[-1]), decode_envelope(resigned(sent[-1], device(1), stamp=77))
    forged = Proof(first=one.signed, first_signature=one.signature, second=other.signed, second_signature=bytes(64))
    same = Proof(first=one.signed, first_signature=one.signature, second=one.signed, second_signature=one.signature)
    shelf.take(*sent)
    for proof, reason in ((forged, "signature"), (same, "fork")):
        with shelf.journal.transaction():
            verdict = shelf.journal.attest(proof)
        assert (verdict.word, verdict.reason) == (Word.REFUSED, reason)
    assert [log.frozen_from for log in shelf.journal.logs() if log.id == one.header.log] == [NEVER]


def test_whom_a_forked_log_let_in_is_out_again(desk: Laptop, shelf: Laptop) -> None:
    desk.admit(shelf, DeviceClass.KEEPER)
    before, behind = device(3), device(4)
    for key in (before, behind):
        shelf.act(grant_fact(key, device_class=DeviceClass.DESK, owner=ANA, label="Guest", prefix="GU"), lane=AUTHORITY)
    sent = list(shelf.journal.envelopes(log_id(device(2).public, 0, AUTHORITY)))
    desk.take(*sent)
    assert desk.journal.authority.of(behind.public) is not None
    desk.take(resigned(sent[1], device(2), stamp=77))
    for laptop in (desk, desk.restart()):
        assert laptop.journal.authority.of(behind.public) is None
        assert laptop.journal.authority.of(before.public) is not None


def test_a_chain_of_grants_ends_after_sixteen(laptop: Make) -> None:
    society = Society(LONGEST + 2, sheet=False)
    for author in range(1, LONGEST + 2):
        society.write(author, AUTHORITY, granted(author + 1, DeviceClass.KEEPER))
        society.tell(author, author + 1)
    here = laptop(200)
    here.join(society.community)
    here.take(*(made.envelope() for made in society.entries))
    live = {tenure.device for tenure in here.journal.authority.live()}
    assert live == {device(n).public for n in range(1, LONGEST + 1)}


def test_a_founder_is_not_its_own_recovery_sheet() -> None:
    key = device(1)
    body = {"name": "Corner", "certificate": b"founder", "recovery": key.public}
    genesis = Deed(type=GENESIS, entry=b"g" * 32, device=key.public, log=b"l" * 16, inc=0, seq=0, n=0, stamp=0,
                   body=body)  # fmt: skip
    authority: Authority = judge([genesis], lambda *_: -1, lambda *_: -1)
    assert [tenure.device_class for tenure in authority.tenures] == [DeviceClass.KEEPER]


def test_a_recovery_sheet_is_granted_by_nobody_and_sees_nothing() -> None:
    assert not any(may_grant(granting, DeviceClass.RECOVERY) for granting in DeviceClass)
    assert not may_see(ALL, DeviceClass.RECOVERY, bytes(16))
