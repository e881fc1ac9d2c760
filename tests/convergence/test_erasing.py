"""An erased person: gone at once from what is shown, then from every byte, and nothing brings them back (R91).

Never here: words for people; when the screen says what.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from skillshare import erasure
from skillshare.catalog.project import differences
from skillshare.community import Community
from skillshare.domain import erasing
from skillshare.domain.certificates import GrantCertificate, RevokeCertificate
from skillshare.domain.erasing import EraseRecord, StillHas, TooManyErased
from skillshare.domain.items import AddItem
from skillshare.domain.laptops import NotEntitled
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.people import AddPerson, ChangePerson, MergePeople
from skillshare.domain.planning import PlanSession
from skillshare.domain.refusal import CannotUndo, Override, Refused
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import SignUp
from skillshare.exchange.backup import back_up
from skillshare.exchange.restore import restore
from skillshare.journal.founding import DeviceClass
from skillshare.journal.verify import Finding, verify
from tests.exchange.importing import founded
from tests.neighbours import admitted, hand_over, meet
from tests.opened import opened

PHOTO = b"\xff\xd8 the face of Zuleika " * 4000
PLANTED = (
    b"Zuleika",
    b"zuleika",
    b"Dobson",
    b"Judas Street",
    b"the Duke",
    b"snuff",
    b"5550100",
    b"said hello",
    PHOTO[:80],
)
WAIVED = tuple(Override(rule=rule, reason="Zuleika said hello") for rule in ("membership", "agreement", "blocked"))


class Hands:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def closing_all() -> Iterator[list[Community]]:
    opened: list[Community] = []
    yield opened
    for each in opened:
        each.close()


@pytest.fixture
def desk(tmp_path: Path, closing_all: list[Community]) -> Community:
    closing_all.append(founded(tmp_path / "desk"))
    return closing_all[-1]


def settle_in(community: Community) -> bytes:
    """Zuleika, with a photo, a note and a loan that came back."""
    photo = community.pictures.store.put(PHOTO)
    fields = {"name": "Zuleika Dobson", "phone": "5550100", "address": "Judas Street 1", "card": "snuff-7"}
    person = community.do(AddPerson(fields=fields)).record
    community.do(ChangePerson(person=person, fields={"note": "knows the Duke", "block": "snuff", "photo": photo}))
    item = community.do(AddItem(fields={"name": "Piano"})).record
    community.do(LendItem(item=item, person=person, overrides=WAIVED))
    community.do(ReturnItem(item=item))
    learn(community, person)
    return person


def learn(community: Community, person: bytes) -> None:
    """An evening she came to against a rule, and a certificate she got there and lost."""
    start = datetime.combine(community.catalog.today() + timedelta(days=2), time(18))
    fields = {"title": "Choir", "start": start, "end": start + timedelta(hours=1), "published": True}
    roles = (Role(name="participant", certificate="Solfège"),)
    evening = community.do(PlanSession(fields={**fields, "roles": roles})).record
    because = (Override(rule="certificate", reason="Zuleika said hello"),)
    community.do(SignUp(session=evening, person=person, overrides=because))
    granted = community.do(
        GrantCertificate(person=person, on="Solfège", day=community.catalog.today(), note="the Duke heard her")
    )
    community.do(RevokeCertificate(certificate=granted.record, reason="snuff in her voice"))


def traces(folder: Path, *words: bytes) -> set[tuple[str, bytes]]:
    """Planted words in all bytes of a data folder, also of one that is locked."""
    return {(name, word) for name, held in opened(folder).items() for word in words or PLANTED if word in held}


def sound(community: Community) -> bool:
    findings = [found for found in verify(community.database, community.id) if isinstance(found, Finding)]
    return not findings and differences(community.database, community.journal) == []


def test_who_asks_is_gone_at_once_from_every_byte_of_every_laptop(
    desk: Community, tmp_path: Path, closing_all: list[Community]
) -> None:
    person = settle_in(desk)
    kitchen = admitted(desk, tmp_path / "kitchen", desk.now)
    closing_all.append(kitchen)
    assert traces(kitchen.folder)
    loans = desk.catalog.people.one(person)
    assert loans is not None
    desk.do(EraseRecord(person=person, asked=True))
    assert traces(desk.folder) == set()
    assert desk.catalog.people.row(person) is None
    assert desk.catalog.search.find("zuleika", 5).hits == ()
    assert desk.catalog.loans.past_count(person) == loans.past_count == 1, "counts stay"
    meet(desk, kitchen)
    assert traces(kitchen.folder) == set()
    meet(desk, kitchen)
    assert kitchen.catalog.history.today(kitchen.zone()) == (), "a receipt is no action of anybody"
    for each in (desk, kitchen):
        assert sound(each)
        (receipt,) = each.erasures()
        assert (receipt.record, receipt.asked, receipt.gone, receipt.confirmed) == (person, True, True, 2)


def test_a_receipt_names_who_has_not_confirmed(desk: Community, tmp_path: Path, closing_all: list[Community]) -> None:
    person = settle_in(desk)
    closing_all.append(admitted(desk, tmp_path / "kitchen", desk.now, label="Kitchen laptop"))
    desk.do(EraseRecord(person=person, asked=True))
    (receipt,) = desk.erasures()
    assert [(on.label, on.confirmed) for on in receipt.laptops if not on.confirmed] == [("Kitchen laptop", False)]
    assert receipt.confirmed == 1


def test_who_only_knows_of_an_erasure_has_not_confirmed_it(
    desk: Community, tmp_path: Path, closing_all: list[Community]
) -> None:
    person, hands = settle_in(desk), Hands()
    admitted(desk, tmp_path / "kitchen", desk.now, label="Kitchen laptop").close()
    kitchen = Community(tmp_path / "kitchen", wall=desk.now, ticking=hands)
    closing_all.append(kitchen)
    desk.do(EraseRecord(person=person, asked=False))
    meet(desk, kitchen)
    kitchen.do(AddItem(fields={"name": "Drill"}))
    meet(kitchen, desk)
    assert traces(kitchen.folder)
    assert desk.erasures()[0].confirmed == 0
    hands.seconds += 7 * 24 * 3600
    assert kitchen.purge_erased() == 1
    meet(kitchen, desk)
    assert [(on.label, on.confirmed) for on in desk.erasures()[0].laptops if on.confirmed] == [("Kitchen laptop", True)]
    told = [kind for deed in desk.catalog.history.of(person) for kind, _, _ in deed.facts]
    assert "ack" not in told, "a receipt is no action of anybody"
    assert [deed.facts[0][0] for deed in kitchen.catalog.history.today(kitchen.zone())] == ["item.described"]


def test_an_old_stick_a_laptop_back_after_months_and_an_old_backup_bring_nothing_back(
    desk: Community, tmp_path: Path, closing_all: list[Community]
) -> None:
    person = settle_in(desk)
    away = admitted(desk, tmp_path / "away", desk.now)
    closing_all.append(away)
    away.do(ChangePerson(person=person, fields={"note": "the Duke called"}))
    stick = [e for log in away.journal.logs() for e in away.journal.envelopes(log.id)]
    backup = back_up(desk, tmp_path / "b", "four words are easy").path
    desk.do(EraseRecord(person=person, asked=True))
    desk.accept(stick)
    assert traces(desk.folder) == set()
    restore(backup, tmp_path / "restored", "four words are easy")
    restored = Community(tmp_path / "restored", wall=desk.now)
    closing_all.append(restored)
    assert traces(restored.folder)
    for other in (away, restored):
        hand_over(desk, other)
        assert traces(other.folder) == set()
        hand_over(other, desk)
        assert traces(desk.folder) == set()
        assert sound(other)


def test_what_nobody_asked_for_waits_for_seven_days_of_running_and_can_be_taken_back(tmp_path: Path) -> None:
    hands = Hands()
    with closing(founded(tmp_path / "desk")) as first:
        person = settle_in(first)
        clock: Callable[[], int] = first.now
    with closing(Community(tmp_path / "desk", wall=clock, ticking=hands)) as desk:
        done = desk.do(EraseRecord(person=person, asked=False))
        assert desk.catalog.people.row(person) is None
        assert traces(desk.folder)
        hands.seconds += 6 * 24 * 3600
        assert desk.purge_erased() == 0
        desk.undo(done.entry)
        assert desk.catalog.people.name(person) == "Zuleika Dobson"
        hands.seconds += 2 * 24 * 3600
        assert desk.purge_erased() == 0
        desk.do(EraseRecord(person=person, asked=False))
        assert traces(desk.folder), "the seven days begin again"
        hands.seconds += 7 * 24 * 3600
        assert desk.purge_erased() == 1
        assert traces(desk.folder) == set()


def test_running_time_goes_on_over_a_restart(tmp_path: Path) -> None:
    hands = Hands()
    with closing(founded(tmp_path / "desk")) as first:
        person = settle_in(first)
        clock: Callable[[], int] = first.now
    with closing(Community(tmp_path / "desk", wall=clock, ticking=hands)) as desk:
        desk.do(EraseRecord(person=person, asked=False))
        hands.seconds += 4 * 24 * 3600
        assert desk.purge_erased() == 0
    hands.seconds = 5.0
    with closing(Community(tmp_path / "desk", wall=clock, ticking=hands)) as desk:
        hands.seconds += 2 * 24 * 3600
        assert desk.purge_erased() == 0
        hands.seconds += 2 * 24 * 3600
        assert desk.purge_erased() == 1


def test_two_officers_make_it_final(desk: Community, tmp_path: Path, closing_all: list[Community]) -> None:
    person = settle_in(desk)
    other = admitted(desk, tmp_path / "other", desk.now, device_class=DeviceClass.STEWARD)
    closing_all.append(other)
    fact = desk.do(EraseRecord(person=person, asked=False)).facts[0]
    with other.journal.transaction():
        other.journal.append([fact], by=other.grant.owner)
    other.purge_erased()
    assert traces(desk.folder)
    meet(desk, other)
    assert traces(desk.folder) == set() == traces(other.folder)


def test_more_than_a_hundred_a_day_need_a_second_officer(desk: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "A_DAY", 2)
    monkeypatch.setattr(erasure, "A_DAY", 2)
    people = [desk.do(AddPerson(fields={"name": f"Planted{n}", "phone": f"777000{n}"})).record for n in range(4)]
    for person in people[:2]:
        desk.do(EraseRecord(person=person, asked=False))
    assert not any(each.second for each in desk.erasures())
    with pytest.raises(Refused) as refused:
        desk.do(EraseRecord(person=people[2], asked=True))
    assert refused.value.refusal == TooManyErased(2)
    # A hostile app asks nobody: all of that day's bytes stay until a second officer agrees.
    facts = erasing.erase(EraseRecord(person=people[2], asked=True), "", people[2:3], (), 0)
    with desk.journal.transaction():
        desk.journal.append(facts, by=desk.grant.owner)
    assert desk.purge_erased() == 0
    assert traces(desk.folder, b"Planted2", b"7770002")
    assert all(each.second for each in desk.erasures())


def test_a_person_with_things_at_home_is_kept(desk: Community) -> None:
    person = settle_in(desk)
    item = desk.do(AddItem(fields={"name": "Harp"})).record
    desk.do(LendItem(item=item, person=person, overrides=WAIVED))
    with pytest.raises(Refused) as refused:
        desk.do(EraseRecord(person=person, asked=True))
    assert refused.value.refusal == StillHas("Zuleika Dobson", "Harp", 1)


def test_whoever_was_merged_goes_along(desk: Community) -> None:
    person = settle_in(desk)
    other = desk.do(AddPerson(fields={"name": "Z. Dobson", "phone": "5550100"})).record
    desk.do(MergePeople(person=other, into=person))
    desk.do(EraseRecord(person=person, asked=True))
    assert traces(desk.folder) == set()
    assert {each.record for each in desk.erasures()} == {person, other}


def test_what_is_gone_is_not_brought_back_by_an_undo(desk: Community) -> None:
    person = settle_in(desk)
    done = desk.do(EraseRecord(person=person, asked=True))
    with pytest.raises(Refused) as refused:
        desk.undo(done.entry)
    assert refused.value.refusal == CannotUndo()


def test_a_photo_that_somebody_else_has_too_stays(desk: Community) -> None:
    person = settle_in(desk)
    photo = desk.pictures.store.put(PHOTO)
    desk.do(AddItem(fields={"name": "Portrait", "photo": photo}))
    desk.do(EraseRecord(person=person, asked=True))
    assert desk.pictures.store.get(photo) == PHOTO


def test_a_desk_does_not_erase_and_a_member_only_themselves(
    desk: Community, tmp_path: Path, closing_all: list[Community]
) -> None:
    person = settle_in(desk)
    shelf = admitted(desk, tmp_path / "shelf", desk.now)
    own = admitted(desk, tmp_path / "own", desk.now, device_class=DeviceClass.PERSONAL, owner=person, label="Own")
    closing_all += [shelf, own]
    with pytest.raises(Refused) as refused:
        shelf.do(EraseRecord(person=person, asked=True))
    assert isinstance(refused.value.refusal, NotEntitled)
    own.do(EraseRecord(person=person, asked=True))
    meet(own, desk)
    assert traces(desk.folder) == set()


def test_a_copy_of_the_folder_from_before_is_purged_too(
    desk: Community, tmp_path: Path, closing_all: list[Community]
) -> None:
    person = settle_in(desk)
    kitchen = admitted(desk, tmp_path / "kitchen", desk.now)
    kitchen.do(ChangePerson(person=person, fields={"note": "the Duke again"}))
    meet(kitchen, desk)
    kitchen.close()
    shutil.copytree(tmp_path / "kitchen", tmp_path / "copy")
    desk.do(EraseRecord(person=person, asked=True))
    copy = Community(tmp_path / "copy", wall=desk.now)
    closing_all.append(copy)
    copy.do(ChangePerson(person=person, fields={"note": "snuff"}))
    meet(copy, desk)
    copy.resolve_forks()
    meet(copy, desk)
    assert traces(desk.folder) == set() == traces(copy.folder)
