"""Bodies follow who belongs now: a laptop in other hands, one that erased too soon, and branches that do not count.

Never here: which laptop may see what; that is `may_see`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from skillshare.domain.erasing import EraseRecord
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import ADOPT, DeviceClass
from skillshare.journal.names import NEVER
from skillshare.office import AdmitLaptop, RemoveLaptop, ReviewParked
from sync import bundle
from sync.replica import BATCH_ENTRIES, Replica
from tests.convergence.meeting import Laptop
from tests.keystore import PROTECTED
from tests.protocol.carried import Town, add, welcome
from tests.protocol.test_session import clone
from tests.protocol.wire import meet

DESK, PERSONAL, STEWARD = DeviceClass.DESK, DeviceClass.PERSONAL, DeviceClass.STEWARD


@pytest.fixture
def town(disk: Path) -> Iterator[Town]:
    town = Town(disk)
    yield town
    town.close()


def pass_on(by: Laptop, laptop: Laptop, owner: bytes, device_class: DeviceClass = PERSONAL) -> None:
    key = laptop.community.journal.key
    by.community.do(AdmitLaptop(device=key.public, certificate=key.certificate, sealing=key.sealing,
                                device_class=device_class, owner=owner, label="Passed on"))  # fmt: skip


def word(laptop: Laptop, *words: bytes) -> list[bytes]:
    """Which of these words stand in any file of a laptop."""
    laptop.community.purge_erased()
    held = b"".join(path.read_bytes() for path in laptop.community.folder.rglob("*") if path.is_file())
    return [each for each in words if each in held]


def compared(*laptops: Laptop) -> None:
    """They see the same, and say so."""
    found = [Replica(laptop.community).state() for laptop in laptops]
    assert len({state.audience for state in found}) == 1
    assert len({(state.clock, state.state) for state in found}) == 1
    assert all(laptop.differences() == [] for laptop in laptops)


@pytest.mark.skipif(PROTECTED, reason="looks at bytes that lie open")
def test_a_laptop_that_is_passed_on_keeps_nothing_of_whom_it_was(town: Town) -> None:
    ben, ana = welcome(town.first, "Ben", phone="555 0111"), welcome(town.first, "Ana", phone="555 0222")
    passed, hers = town.admit(PERSONAL, ben, told=False), town.admit(PERSONAL, ana, told=False)
    office = [e for log in town.first.community.journal.logs() if log.lane == AUTHORITY
              for e in town.first.community.journal.envelopes(log.id)]  # fmt: skip
    for laptop in (passed, hers):
        laptop.community.accept(office)
        meet(town.first, laptop)
    assert word(passed, b"555 0111", b"555 0222") == [b"555 0111"]
    pass_on(town.first, passed, ana)
    for laptop in (passed, hers, passed):
        meet(town.first, laptop)
    assert word(passed, b"555 0111", b"555 0222") == [b"555 0222"]
    compared(passed, hers)
    pass_on(town.first, passed, ben)
    meet(town.first, passed)
    assert word(passed, b"555 0111", b"555 0222") == [b"555 0111"]


@pytest.mark.skipif(PROTECTED, reason="looks at bytes that lie open")
def test_what_only_a_demoted_laptop_had_reaches_a_desk_before_it_is_let_go(town: Town) -> None:
    ana = welcome(town.first, "Ana")
    desk, hers = town.admit(), town.admit(PERSONAL, ana)
    zoe = welcome(desk, "Zoe", phone="555 0333")
    pass_on(town.first, desk, ana)
    ends = meet(town.first, desk)
    assert desk.community.catalog.people.state(zoe).phone == "", "its screens show no more than hers"
    (parked,) = town.first.community.journal.parked()
    town.first.community.do(ReviewParked(kind=ADOPT, entries=parked.entries))
    assert town.first.community.catalog.people.state(zoe).phone == "555 0333"
    assert [end.differs for end in ends] == [0, 0]
    for laptop in (desk, hers):
        meet(town.first, laptop)
    assert word(desk, b"555 0333") == []
    compared(desk, hers)


def test_what_was_set_aside_is_there_again_for_who_comes_back_to_the_desk(town: Town) -> None:
    ana = welcome(town.first, "Ana")
    desk = town.admit()
    zoe = welcome(desk, "Zoe", phone="555 0333")
    pass_on(town.first, desk, ana)
    desk.community.accept(town.first.envelopes({}))
    assert desk.community.catalog.people.state(zoe).phone == ""
    pass_on(town.first, desk, ana, DESK)
    desk.community.accept(town.first.envelopes({}))
    (parked,) = desk.community.journal.parked()
    meet(town.first, desk)
    town.first.community.do(ReviewParked(kind=ADOPT, entries=parked.entries))
    meet(town.first, desk)
    assert desk.community.catalog.people.state(zoe).phone == "555 0333"
    compared(town.first, desk)


def test_who_erased_for_somebody_that_was_removed_asks_for_the_words_again(town: Town) -> None:
    ben = welcome(town.first, "Ben", phone="555 0111")
    hall, steward = town.admit(), town.admit(STEWARD)
    meet(town.first, hall)
    town.first.community.do(RemoveLaptop(device=steward.community.journal.key.public))
    steward.community.do(EraseRecord(person=ben, asked=True))
    meet(steward, hall)
    hall.community.do(AddItem(fields={"name": "Drill"}))
    assert hall.community.catalog.people.row(ben) is None
    assert hall.community.journal.purged(ben)
    meet(town.first, hall)
    for laptop in (town.first, hall):
        assert laptop.community.catalog.people.state(ben).phone == "555 0111"
        assert not laptop.community.journal.purged(ben)
        assert laptop.community.erasures() == ()
    compared(town.first, hall)
    (parked,) = hall.community.journal.parked()
    town.first.community.do(ReviewParked(kind=ADOPT, entries=parked.entries))
    meet(town.first, hall)
    assert [laptop.community.journal.purged(ben) for laptop in (town.first, hall)] == [True, True], "it counts now"
    compared(town.first, hall)


def test_laptops_on_two_branches_of_a_frozen_log_compare_what_they_show(town: Town, disk: Path) -> None:
    third, hall = town.admit(), town.admit()
    meet(town.first, third)
    other = clone(hall, disk / "clone")
    town.laptops.append(other)
    add(hall, "Here")
    add(other, "There")
    meet(town.first, hall)
    meet(third, other)
    meet(town.first, third)
    held = [{log.id: log.head for log in it.community.journal.known(1)} for it in (town.first, third)]
    frozen = [log for log in third.community.journal.known(1) if log.frozen_from != NEVER]
    assert [held[0][log.id] == held[1][log.id] for log in frozen] == [False], "each holds another branch"
    compared(town.first, third)


def test_bodies_of_what_is_frozen_are_asked_of_nobody(town: Town, disk: Path) -> None:
    hall, other = town.admit(), town.admit()
    ben = welcome(town.first)
    phone = town.admit(PERSONAL, ben)
    for laptop in (hall, phone, other):
        meet(town.first, laptop)
    copy = clone(hall, disk / "clone")
    town.laptops.append(copy)
    welcome(hall, "Zoe")
    welcome(copy, "Zoe")
    meet(hall, phone)
    meet(phone, other)
    assert other.community.journal.lacking(lambda _: True, 9) != []
    meet(copy, other)
    assert other.community.journal.lacking(lambda _: True, 9) == []
    ends = meet(other, town.first)
    assert "WantBody" not in {type(message).__name__ for message in ends[0].said}


def test_what_nobody_has_any_more_does_not_keep_a_laptop_from_asking_for_the_rest(town: Town) -> None:
    ben = welcome(town.first)
    kiosk, hall = town.admit(DeviceClass.KIOSK), town.admit()
    for n in range(BATCH_ENTRIES + 10):
        town.first.community.do(ChangePerson(person=ben, fields={"note": f"{n}"}))
    last = town.first.community.do(AddPerson(fields={"name": "Zoe", "phone": "555 0333"})).record
    meet(town.first, kiosk)
    meet(kiosk, hall)
    gone = """UPDATE fact SET body = NULL WHERE no IN
              (SELECT fact FROM touch JOIN record ON no = record WHERE id = ?)"""
    town.first.community.database.execute_sql(gone, (ben,))
    assert len(Replica(hall.community).lacking()) == BATCH_ENTRIES
    meet(hall, town.first)
    assert hall.community.catalog.people.state(last).phone == "555 0333"


def test_a_fork_below_one_that_both_know_is_found(town: Town, disk: Path) -> None:
    third, hall = town.admit(), town.admit()
    meet(town.first, third)
    add(hall, "Before")
    other = clone(hall, disk / "other")
    add(hall, "Mine")
    later = clone(hall, disk / "later")
    town.laptops += [other, later]
    for laptop, name in ((hall, "Mine"), (later, "Later"), (other, "Other"), (other, "Other")):
        add(laptop, name)
    for copy in (hall, later):
        meet(town.first, copy)
    meet(third, other)
    log = next(log for log in town.first.community.journal.known(1) if log.frozen_from != NEVER)
    proof = town.first.community.journal.proof(log.id)
    assert proof is not None
    third.community.attest(proof)
    meet(town.first, third)
    frozen = [[each.frozen_from for each in it.community.journal.known(1) if each.id == log.id]
              for it in (town.first, third)]  # fmt: skip
    assert frozen == [[log.frozen_from - 1]] * 2
    compared(town.first, third)


def test_copies_of_one_laptop_hear_of_each_other_by_a_stick_and_lose_nothing(town: Town, disk: Path) -> None:
    hall, stick = town.admit(), disk / "stick.skillshare"
    other = clone(hall, disk / "other")
    town.laptops.append(other)
    add(hall, "Mine")
    add(other, "Other")
    for writer, reader in ((hall, other), (other, hall), (hall, other)):
        bundle.write(writer.community, stick)
        bundle.read(reader.community, stick)
        reader.community.resolve_forks()
    for copy in (hall, other):
        assert sorted(row[0] for row in copy.rows("SELECT name FROM item")) == ["Mine", "Other"]
        assert copy.differences() == []
    assert {copy.community.journal.incarnation for copy in (hall, other)} == {1, 2}, "each goes on in a life of its own"
    meet(town.first, hall)
    meet(town.first, other)
    compared(town.first, hall)
