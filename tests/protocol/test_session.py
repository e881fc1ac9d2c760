"""A conversation: two laptops end up the same, and nobody says or gets what is not theirs.

Never here: sockets.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.fact import Fact
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Asked, Refused
from skillshare.journal.checking import check_all
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass, Leaving, grant_fact, revoke_fact
from sync import messages as say
from sync.frames import encode
from sync.replica import BATCH_BYTES, Replica
from sync.session import LEGAL, WINDOW, Session, Stage
from sync.status import Why
from sync.steps import Store, Unwanted
from tests.convergence.meeting import Laptop, hand
from tests.convergence.test_convergence import act
from tests.protocol.test_frames import EVERY
from tests.protocol.wire import End, hello_of, join, meet, pump


def states(laptops: Sequence[Laptop]) -> set[bytes]:
    found = set()
    for laptop in laptops:
        end = End(laptop, b"")
        found.add(end.replica.state().state)
    return found


def lane(laptop: Laptop, *facts: Fact) -> None:
    with laptop.community.journal.transaction():
        laptop.community.journal.append(facts, by=laptop.owner, lane=AUTHORITY)


def device(laptop: Laptop) -> bytes:
    return laptop.community.journal.key.public


def test_what_one_laptop_did_is_on_the_other_and_the_other_way_round(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    first.community.do(AddItem(fields={"name": "Drill"}))
    second.community.do(AddItem(fields={"name": "Saw"}))
    a, b = meet(first, second)
    assert first.heads() == second.heads()
    assert first.tables() == second.tables()
    assert (a.session.stage, b.session.stage) == (Stage.LIVE, Stage.LIVE)
    assert min(a.met, b.met) > 0
    assert a.session.waits() == b.session.waits() == (0, 0)


def test_nothing_new_costs_one_have_a_lane_and_no_entries(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    meet(first, second)
    a, _ = meet(first, second)
    assert [type(m).__name__ for m in a.said] == ["Hello", "Have", "Done", "Have", "Done"]


def test_lane_0_is_exchanged_both_ways_before_anything_of_lane_1(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    first.community.do(AddItem(fields={"name": "Drill"}))
    a, _ = meet(first, second)
    said = [m for m in a.said if isinstance(m, say.Have | say.Done)]
    assert [m.lane for m in said] == [0, 0, 1, 1]


def test_only_entries_of_its_own_log_make_a_laptop_wait_for_the_disk(laptops: list[Laptop]) -> None:
    hall, desk = laptops[:2]
    hall.community.do(AddItem(fields={"name": "Drill"}))
    desk.community.do(AddItem(fields={"name": "Saw"}))
    replica, said = Replica(desk.community), list[str]()
    desk.community.database.connection().set_trace_callback(said.append)
    assert replica.store(check_all(hall.envelopes(desk.heads()))).fresh == 1
    assert "PRAGMA synchronous = 1" in said
    said.clear()
    replica.store(check_all(desk.envelopes(hall.heads())))
    assert any("INSERT" in sql or "SELECT" in sql for sql in said)
    assert "PRAGMA synchronous = 1" not in said


def test_news_of_an_action_brings_it_over(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    a, b = meet(first, second)
    first.community.do(AddItem(fields={"name": "Drill"}))
    a.drive(a.session.changed())
    pump(a, b)
    assert second.tables() == first.tables()
    a.drive(a.session.changed())
    b.drive(b.session.changed())
    assert [*a.out, *b.out] == []


def test_a_laptop_without_tenure_hears_bye_and_nothing_else(laptops: list[Laptop]) -> None:
    first, second, third = laptops
    meet(first, third)
    lane(first, revoke_fact(device(second), first.owner, Leaving.LOST))
    a, b = meet(first, second)
    assert [type(m) for m in a.said] == [say.Hello, say.Bye]
    assert (a.shut, b.shut) == (Why.REMOVED, Why.REMOVED)


def test_a_removal_that_comes_with_lane_0_ends_it_before_lane_1(laptops: list[Laptop]) -> None:
    first, second, third = laptops
    lane(first, revoke_fact(device(third), first.owner, Leaving.LOST))
    hand(first, third)
    second.community.do(AddItem(fields={"name": "Drill"}))
    _, b = meet(third, second)
    assert b.shut == Why.REMOVED
    assert {m.lane for m in b.said if isinstance(m, say.Have)} == {AUTHORITY}
    assert third.tables()["item"] == []


def test_more_entries_than_were_allowed_are_unwanted(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    a, b = meet(first, second)
    second.community.do(AddItem(fields={"name": "Drill"}))
    b.drive(b.session.changed())
    a.hear(b.out.popleft())
    assert isinstance(a.said[-1], say.Want)
    large = say.Entries(envelopes=(bytes(BATCH_BYTES),), last=False)
    for _ in range(WINDOW // BATCH_BYTES):
        assert [type(step) for step in a.session.heard(large)] == [Store]  # not on the disk yet
    with pytest.raises(Unwanted):
        list(a.session.heard(large))


def test_a_removal_that_only_one_knows_ends_it_at_once(laptops: list[Laptop]) -> None:
    first, second, third = laptops
    lane(first, revoke_fact(device(third), first.owner, Leaving.LOST))
    second.community.do(AddItem(fields={"name": "Drill"}))
    meet(first, second)
    _, b = meet(third, second)
    assert b.shut == Why.REMOVED
    assert [type(m) for m in b.said] == [say.Hello, say.Bye]
    assert third.tables()["item"] == []


def test_revoked_while_connected_hears_bye_at_the_next_change(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    a, b = meet(first, second)
    first.community.do(AddItem(fields={"name": "Drill"}))
    lane(first, revoke_fact(device(second), first.owner, Leaving.LOST))
    before = len(a.said)
    a.drive(a.session.changed())
    pump(a, b)
    assert [type(m) for m in a.said[before:]] == [say.Bye]


def test_revoked_while_pulling_gets_nothing_more(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    a, b = meet(first, second)
    first.community.do(AddItem(fields={"name": "Drill"}))
    a.drive(a.session.changed())
    b.hear(a.out.popleft())
    lane(first, revoke_fact(device(second), first.owner, Leaving.LOST))
    before = len(a.said)
    a.hear(b.out.popleft())
    assert [type(m) for m in a.said[before:]] == [say.Bye]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"community": b"x" * 16}, Why.COMMUNITY),
        ({"device": b"x" * 32}, Why.STRANGER),
        ({"lowest": 2, "highest": 3}, Why.NEWER),
        ({"lowest": 0, "highest": 0}, Why.OLDER),
    ],
)
def test_somebody_else_hears_why(laptops: list[Laptop], changed: dict[str, object], why: Why) -> None:
    first, second = laptops[:2]
    a = End(first, device(second))
    a.hear(encode(hello_of(second, **changed)))
    assert a.shut == why
    assert a.said == [say.Bye(reason=why.value)]


@pytest.mark.parametrize("stage", Stage, ids=lambda stage: stage.value)
@pytest.mark.parametrize("message", EVERY, ids=lambda message: type(message).__name__)
def test_what_the_table_does_not_allow_is_unwanted(stage: Stage, message: say.Message) -> None:
    session = Session(EVERY[0], b"a" * 32)  # type: ignore[arg-type]
    session.stage = stage
    if type(message) in LEGAL[stage]:
        session.heard(message)
    else:
        with pytest.raises(Unwanted):
            session.heard(message)


UNASKED: list[say.Message] = [
    say.Entries(envelopes=(b"x",), last=True),
    say.Hashes(ids=(None,)),
    say.Bodies(parts=(say.Part(b"e" * 32, 0, b"x"),)),
    say.Bodies(parts=()),
    say.Want(ranges=(), credit=say.CREDIT),
    say.Evidence(first=b"h", first_signature=b"s" * 64, second=b"i", second_signature=b"t" * 64),
]


@pytest.mark.parametrize("message", UNASKED, ids=lambda message: type(message).__name__)
def test_answers_nobody_asked_for_are_unwanted(laptops: list[Laptop], message: say.Message) -> None:
    first, second = laptops[:2]
    second.community.do(AddItem(fields={"name": "Drill"}))
    a, _ = meet(first, second)
    before = a.replica.state()
    if isinstance(message, say.Want):
        a.hear(encode(message))
    with pytest.raises(Unwanted):
        a.hear(encode(message))
    assert a.replica.state() == before


@pytest.mark.parametrize(
    "message",
    [
        say.Want(ranges=(say.Range(b"a" * 32, 0, 1, 0, 9),), credit=1000),
        say.HashAt(places=(say.Place(b"a" * 32, 0, 1, 0),)),
        say.Have(lane=1, heads=(), more=False),
        say.Have(lane=0, heads=(say.Head(b"a" * 32, 0, 1, 0, b"e" * 32, None),), more=False),
        say.Done(lane=1),
    ],
    ids=lambda message: type(message).__name__,
)
def test_lane_1_is_not_asked_for_while_lane_0_is_open(laptops: list[Laptop], message: say.Message) -> None:
    first, second = laptops[:2]
    a = End(first, device(second))
    a.hear(encode(hello_of(second)))
    assert a.session.stage is Stage.OFFICE
    with pytest.raises(Unwanted):
        a.hear(encode(message))


def test_a_forged_entry_is_told_and_not_stored(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    a, b = meet(first, second)
    first.community.do(AddItem(fields={"name": "Drill"}))
    a.drive(a.session.changed())
    b.hear(a.out.popleft())
    a.hear(b.out.popleft())
    good = a.said[-1]
    assert isinstance(good, say.Entries)
    forged = good.envelopes[0][:-1] + bytes([good.envelopes[0][-1] ^ 1])
    count = second.community.journal.count()
    with pytest.raises(Unwanted):
        b.hear(encode(say.Entries(envelopes=(forged,), last=True)))
    assert second.community.journal.count() == count


def test_a_personal_laptop_gets_only_the_bodies_it_may_see(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    ben = first.community.do(AddPerson(fields={"name": "Ben", "phone": "0301234567"})).record
    ana = first.community.do(AddPerson(fields={"name": "Ana", "phone": "0307654321"})).record
    with first.community.journal.transaction():
        for person, word in ((ben, "for ben alone"), (ana, "for ana alone")):
            secret = Fact(type="person.note", records=(person,), body={"note": word}, audience=person)
            first.community.journal.append([secret], by=first.owner)
    first.community.rebuild()
    lane(first, revoke_fact(device(second), first.owner, Leaving.DEMOTED))
    key = second.community.journal.key
    own = grant_fact(key, device_class=DeviceClass.PERSONAL, owner=ben, label="Ben's", prefix="BE")
    lane(first, own)
    a, b = meet(first, second)
    sent = b"".join(envelope for m in a.said if isinstance(m, say.Entries) for envelope in m.envelopes)
    assert second.heads() == first.heads()
    assert b"for ben alone" in sent
    assert b"for ana alone" not in sent
    # Then it becomes the desk's, and what it lacked comes after.
    lane(first, revoke_fact(device(second), first.owner, Leaving.DEMOTED))
    lane(first, grant_fact(key, device_class=DeviceClass.DESK, owner=ben, label="Desk 2", prefix="BE"))
    _, b = meet(first, second)
    assert b.session.stage is Stage.LIVE
    assert b.replica.lacking() == ()
    assert second.tables() == first.tables()
    assert states([first, second]) == {End(first, b"").replica.state().state}


@pytest.mark.parametrize("seed", range(4))
def test_equal_heads_give_equal_catalogs_and_equal_states(laptops: list[Laptop], seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        laptop, other = chance.sample(laptops, 2)
        if chance.random() < 0.2:
            ends = join(laptop, other)
            # Cut anywhere: what is stored stays, the next conversation goes on from there.
            pump(*ends, most=chance.choice([3, 7, 20, 10_000]))
            if laptop.heads() == other.heads():
                assert laptop.tables() == other.tables()
        else:
            with suppress(Refused, Asked):
                act(laptop, chance)
    for _ in range(2):
        for one, two in ((0, 1), (1, 2), (0, 2)):
            meet(laptops[one], laptops[two])
    assert len({repr(sorted(laptop.heads().items())) for laptop in laptops}) == 1
    assert len(states(laptops)) == 1
    assert all(laptop.differences() == [] for laptop in laptops)


def clone(laptop: Laptop, folder: Path) -> Laptop:
    """A copy of a laptop's whole folder, which goes on by itself: two devices with one key."""
    laptop.community.close()
    shutil.copytree(laptop.community.folder, folder)
    laptop.community = Community(laptop.community.folder, wall=laptop.clock)
    return Laptop(Community(folder, wall=laptop.clock), laptop.clock, laptop.owner)


def test_a_laptop_that_shows_something_else_by_the_same_entries_is_noticed(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    first.community.do(AddItem(fields={"name": "Drill"}))
    for tampered in (False, True):
        if tampered:
            second.community.database.execute_sql("UPDATE item SET name = 'Saw'")
        a, b = meet(first, second)
        a.drive(a.session.quiet())
        pump(a, b)
        assert b.differs == tampered


def test_two_branches_of_one_log_are_found_and_told_to_everybody(laptops: list[Laptop], tmp_path: Path) -> None:
    first, second, third = laptops
    for n in range(5):
        second.community.do(AddItem(fields={"name": f"Thing {n}"}))
    other = clone(second, tmp_path / "clone")
    try:
        for n in range(3):
            second.community.do(AddItem(fields={"name": f"Here {n}"}))
            other.community.do(AddItem(fields={"name": f"There {n}"}))
        other.community.do(AddItem(fields={"name": "There 3"}))
        meet(first, second)
        meet(third, other)
        a, b = meet(first, third)
        assert (a.session.stage, b.session.stage) == (Stage.LIVE, Stage.LIVE)
        assert [m for end in (a, b) for m in end.said if isinstance(m, say.Evidence)]
        frozen = {h.frozen for end in (a, b) for h in end.replica.heads(1) if h.device == device(second)}
        assert frozen == {5}
        assert first.tables() == third.tables()
        assert len(states([first, third])) == 1
        # Later they need not speak of it again.
        again, _ = meet(first, third)
        assert not [m for m in again.said if isinstance(m, say.Evidence | say.Want)]
        assert len([m for m in again.said if isinstance(m, say.HashAt)]) <= 1, "only whether they agree below it"
    finally:
        other.community.close()
