"""Letting laptops in and out: what a command does on every laptop, and what each class of laptop may record.

Never here: how tenures are judged; that is tests/journal/test_authority.py.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from skillshare.catalog import project
from skillshare.domain.entitled import mark
from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.holds import EndHold, PlaceHold
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.laptops import (
    AlreadyIn,
    CertificateUnfit,
    FounderStays,
    InvitationMistyped,
    InvitationUnknown,
    InvitationUnreadable,
    InvitationUsed,
    LaptopRemoved,
    LaptopSenior,
    LastKeeper,
    NoSheet,
    NotEntitled,
    NothingToReview,
    NotLetInYet,
    RequestElsewhere,
    RequestUnreadable,
    SheetMistyped,
    SheetOfOthers,
    UnknownLaptop,
)
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.domain.refusal import CannotUndo, Refused
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import EndReservation, Reserve, TooFarAhead, TooManyDays, TooSoon
from skillshare.domain.settings import SetRules
from skillshare.domain.undo import Undo
from skillshare.journal import invitation, recovery
from skillshare.journal.entry import AUTHORITY, INCARNATIONS
from skillshare.journal.founding import ADOPT, UNVOID, VOID, DeviceClass, Leaving, grant_fact
from skillshare.journal.invitation import Invitation, read_invitation, write_invitation
from skillshare.journal.verify import Finding, verify
from skillshare.office import AdmitByRequest, AdmitLaptop, MakeInvitation, Recover, RemoveLaptop, ReviewParked
from tests.catalog.house import FOUNDING
from tests.convergence.meeting import Fresh, Laptop, hand, make, scatter

KEEPER, STEWARD, DESK, PERSONAL, KIOSK = list(DeviceClass)[1:]


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 4)
    yield made
    for laptop in made:
        laptop.community.close()


def key(laptop: Laptop) -> bytes:
    return laptop.community.journal.key.public


def admission(laptop: Laptop, device_class: DeviceClass, owner: bytes, label: str = "Hall") -> AdmitLaptop:
    own = laptop.community.journal.key
    return AdmitLaptop(device=own.public, certificate=own.certificate, sealing=own.sealing,
                       device_class=device_class, owner=owner, label=label)  # fmt: skip


def let_in(host: Laptop, guest: Laptop, device_class: DeviceClass, owner: bytes, label: str = "Hall") -> None:
    with guest.community.journal.transaction():
        if not guest.community.founded:
            guest.community.journal.join(host.community.id)
    host.community.do(admission(guest, device_class, owner, label))
    hand(host, guest)


def stop(laptop: Laptop, command: Any) -> object:
    """Why it is not done; nothing has changed by that."""
    before = laptop.heads()
    with pytest.raises(Refused) as caught:
        laptop.community.do(command)
    assert laptop.heads() == before
    return caught.value.refusal


def add(laptop: Laptop, name: str) -> bytes:
    return laptop.community.do(AddItem(fields={"name": name})).record


def knows(laptop: Laptop, item: bytes) -> bool:
    return laptop.community.catalog.items.row(item) is not None


# ── in and out ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_laptop_let_in_records_and_is_believed(laptops: list[Laptop], fresh: Fresh) -> None:
    first, guest = laptops[0], fresh("guest")
    let_in(first, guest, DESK, first.owner, "Reading room")
    grant = guest.community.grant
    assert (grant.label, grant.prefix, grant.owner) == ("Reading room", "RR", first.owner)
    drill = add(guest, "Drill")
    hand(guest, first)
    assert knows(first, drill)


def test_no_two_laptops_begin_their_short_ids_alike(laptops: list[Laptop], fresh: Fresh) -> None:
    first = laptops[0]
    for n in range(3):
        let_in(first, fresh(str(n)), DESK, first.owner, "Riverside")
    prefixes = [grant.prefix for grant in first.community.journal.grants()]
    assert len({*prefixes}) == len(prefixes) == 7


def test_nobody_lets_in_above_their_class(laptops: list[Laptop], fresh: Fresh) -> None:
    first, desk = laptops[:2]
    steward, guest = fresh("steward"), fresh("guest")
    let_in(first, steward, STEWARD, first.owner)
    assert stop(desk, admission(guest, KIOSK, first.owner)) == NotEntitled("grant", STEWARD)
    for senior in (KEEPER, STEWARD):
        assert stop(steward, admission(guest, senior, first.owner)) == NotEntitled("grant", KEEPER)
    let_in(steward, guest, DESK, first.owner)
    assert guest.community.grant.device_class is DESK


def test_only_who_shows_a_certificate_of_its_own_comes_in(laptops: list[Laptop], fresh: Fresh) -> None:
    first, guest, other = laptops[0], fresh("guest"), fresh("other")
    borrowed = admission(guest, DESK, first.owner)
    stolen = AdmitLaptop(
        device=borrowed.device, certificate=other.community.journal.key.certificate, sealing=borrowed.sealing,
        device_class=DESK, owner=first.owner, label="Hall",
    )  # fmt: skip
    assert stop(first, stolen) == CertificateUnfit("Hall")


def test_a_removed_laptop_records_no_more_and_others_decide_about_what_it_did(laptops: list[Laptop]) -> None:
    first, second, third, _ = laptops
    before = add(second, "Drill")
    hand(second, first)
    first.community.do(RemoveLaptop(device=key(second)))
    late = [add(second, name) for name in ("Saw", "Plane")]
    hand(second, first)
    assert [knows(first, item) for item in (before, *late)] == [True, False, False]
    hand(first, second)
    assert stop(second, AddItem(fields={"name": "Axe"})) == LaptopRemoved()
    (parked,) = first.community.journal.parked()
    assert (parked.device, len(parked.entries)) == (key(second), 2)
    saw, plane = parked.entries
    first.community.do(ReviewParked(kind=ADOPT, entries=parked.entries))
    assert stop(first, ReviewParked(kind=ADOPT, entries=parked.entries)) == NothingToReview()
    first.community.do(ReviewParked(kind=VOID, entries=[plane]))
    assert [knows(first, item) for item in late] == [True, False]
    hand(first, third)
    assert [knows(third, item) for item in late] == [True, False]
    first.community.do(ReviewParked(kind=UNVOID, entries=[plane]))
    first.community.do(ReviewParked(kind=VOID, entries=[saw]))
    assert [knows(first, item) for item in late] == [False, True]
    assert first.community.journal.parked() == ()
    assert stop(third, ReviewParked(kind=ADOPT, entries=[saw])) == NotEntitled("grant", STEWARD)
    assert [laptop.differences() for laptop in laptops] == [[]] * 4


def test_who_may_remove_whom(laptops: list[Laptop], fresh: Fresh) -> None:
    first, desk, other, _ = laptops
    steward, keeper = fresh("steward"), fresh("keeper")
    let_in(first, steward, STEWARD, first.owner, "Office")
    let_in(first, keeper, KEEPER, first.owner, "Safe")
    hand(first, steward)
    assert stop(steward, RemoveLaptop(device=key(keeper))) == LaptopSenior("Safe")
    assert stop(keeper, RemoveLaptop(device=key(first))) == FounderStays("Desk")
    assert stop(desk, RemoveLaptop(device=key(other))) == NotEntitled("grant", STEWARD)
    assert stop(first, RemoveLaptop(device=bytes(32))) == UnknownLaptop()
    steward.community.do(RemoveLaptop(device=key(desk)))
    assert stop(steward, RemoveLaptop(device=key(desk))) == UnknownLaptop()
    hand(first, other)
    other.community.do(RemoveLaptop(device=key(other), why=Leaving.LEFT))
    assert stop(other, AddItem(fields={"name": "Axe"})) == LaptopRemoved()


def test_the_last_keeper_stays(laptops: list[Laptop], fresh: Fresh) -> None:
    first, keeper = laptops[0], fresh("keeper")
    leave = RemoveLaptop(device=key(first), why=Leaving.LEFT)
    assert stop(first, leave) == LastKeeper("Desk")
    let_in(first, keeper, KEEPER, first.owner)
    first.community.do(leave)
    hand(first, keeper)
    assert stop(keeper, RemoveLaptop(device=key(keeper))) == LastKeeper("Hall")


def test_a_laptop_may_be_given_more_and_less(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    assert stop(first, admission(second, DESK, first.owner, "Laptop 1")) == AlreadyIn("Laptop 1")
    assert stop(first, admission(first, DESK, first.owner, "Me")) == LastKeeper("Desk")
    for device_class, label in ((STEWARD, "Laptop 1"), (DESK, "Laptop 1"), (DESK, "Attic"), (DESK, "Laptop 1")):
        prefix = second.community.grant.prefix
        first.community.do(admission(second, device_class, first.owner, label))
        hand(first, second)
        grant = second.community.grant
        assert (grant.device_class, grant.label, grant.prefix) == (device_class, label, prefix)
        drill = add(second, "Drill")
        hand(second, first)
        assert knows(first, drill)
    assert first.community.journal.parked() == ()


def test_another_name_parks_nothing(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    drill = add(second, "Drill")
    for laptop, label in ((first, "Front"), (second, "Attic")):
        first.community.do(admission(laptop, laptop.community.grant.device_class, first.owner, label))
    hand(second, first)
    hand(first, second)
    assert knows(first, drill)
    assert [laptop.community.grant.label for laptop in (first, second)] == ["Front", "Attic"]
    assert first.community.catalog.history.of(drill)[0].laptop == "Attic"
    assert stop(second, RemoveLaptop(device=key(first))) == NotEntitled("grant", STEWARD)


def test_a_members_laptop_that_is_passed_on_serves_the_next_alone(laptops: list[Laptop], member: Laptop) -> None:
    first = laptops[0]
    ana = first.community.do(AddPerson(fields={"name": "Ana", "phone": "3"})).record
    first.community.do(admission(member, PERSONAL, ana, "Ana's"))
    hand(first, member)
    change = ChangePerson(person=member.owner, fields={"phone": "9"})
    assert isinstance(stop(member, change), NotEntitled)
    member.community.do(ChangePerson(person=ana, fields={"phone": "9"}))
    standing = [t for t in first.community.journal.authority.ever(key(member)) if not t.ends]
    assert [tenure.grant.owner for tenure in standing] == [ana]


def test_a_laptop_that_was_not_let_in_says_so(laptops: list[Laptop], fresh: Fresh) -> None:
    guest = fresh("guest")
    with guest.community.journal.transaction():
        guest.community.journal.join(laptops[0].community.id)
    hand(laptops[0], guest)
    assert stop(guest, AddItem(fields={"name": "Axe"})) == NotLetInYet()


# ── what each class may record ────────────────────────────────────────────────────────────────────────────────────


def test_a_desk_changes_no_rules_by_any_way(laptops: list[Laptop]) -> None:
    first, desk, third = laptops[:3]
    rules = first.community.do(SetRules(fields={"loan_days": 9}))
    hand(first, desk)
    refused = NotEntitled("community.rules", STEWARD)
    assert stop(desk, SetRules(fields={"loan_days": 1})) == refused
    assert stop(desk, Undo(entry=rules.entry)) == NotEntitled(UNDONE, STEWARD)
    undone = first.community.undo(rules.entry)
    hand(first, desk)
    assert stop(desk, Undo(entry=undone.entry)) == NotEntitled(UNDONE, STEWARD)
    force(desk, Fact(type="community.rules", records=(first.community.id,), body={"loan_days": 1}))
    force(desk, Fact(type=UNDONE, records=(first.community.id,), body={"entry": undone.entry}))
    before = first.tables()
    hand(desk, first)
    assert first.tables() == before
    hand(first, third)
    assert [laptop.differences() for laptop in (first, desk, third)] == [[]] * 3


def force(laptop: Laptop, *facts: Fact) -> bytes:
    """What a changed program could record."""
    community = laptop.community
    with community.journal.transaction():
        entry = community.journal.append(facts, by=laptop.owner).entry
        project.project(community.database, community.journal, project.concerned(facts))
    return entry


@pytest.fixture
def member(laptops: list[Laptop], fresh: Fresh) -> Laptop:
    """Ben's own laptop."""
    first, own = laptops[0], fresh("own")
    own.owner = first.community.do(AddPerson(fields={"name": "Ben", "phone": "1"})).record
    let_in(first, own, PERSONAL, own.owner, "Ben's")
    return own


def test_a_member_waits_and_is_reached_by_their_own_laptop(laptops: list[Laptop], member: Laptop) -> None:
    first = laptops[0]
    drill = add(first, "Drill")
    hand(first, member)
    held = member.community.do(PlaceHold(item=drill, person=member.owner)).record
    member.community.do(ChangePerson(person=member.owner, fields={"phone": "2"}))
    hand(member, first)
    assert first.community.catalog.holds.state(held).person == member.owner
    assert first.community.catalog.people.state(member.owner).phone == "2"
    ended = member.community.do(EndHold(hold=held))
    hand(member, first)
    assert not first.community.catalog.holds.state(held).is_open
    member.community.undo(ended.entry)
    hand(member, first)
    assert first.community.catalog.holds.state(held).is_open
    assert [laptop.differences() for laptop in (first, member)] == [[], []]


def test_r36_a_member_reserves_on_their_own_laptop_within_limits(laptops: list[Laptop], member: Laptop) -> None:
    first, own = laptops[0], member.owner
    drill = add(first, "Drill")
    first.community.do(SetRules(fields={"reserve_notice": 2, "reserve_ahead": 30, "reserve_days": 3}))
    ana = first.community.do(AddPerson(fields={"name": "Ana", "phone": "3"})).record
    hand(first, member)
    today = member.community.today()

    def days(start: int, end: int) -> Span:
        return Span(first=today + timedelta(days=start), last=today + timedelta(days=end))

    for span, why in ((days(1, 2), TooSoon), (days(29, 31), TooFarAhead), (days(4, 7), TooManyDays)):
        assert isinstance(stop(member, Reserve(item=drill, span=span, person=own)), why)
    assert isinstance(stop(member, Reserve(item=drill, span=days(4, 5), person=ana)), NotEntitled)
    kept = member.community.do(Reserve(item=drill, span=days(4, 6), person=own)).record
    hand(member, first)
    assert [row.person for row in first.community.catalog.reservations.of_item(drill)] == [own]
    annas = first.community.do(Reserve(item=drill, span=days(10, 11), person=ana)).record
    hand(first, member)
    assert isinstance(stop(member, EndReservation(reservation=annas)), NotEntitled)
    member.community.do(EndReservation(reservation=kept))
    hand(member, first)
    assert [row.person for row in first.community.catalog.reservations.of_item(drill)] == [ana]
    assert [laptop.differences() for laptop in (first, member)] == [[], []]


def test_a_members_laptop_records_nothing_else(laptops: list[Laptop], member: Laptop) -> None:
    first = laptops[0]
    drill = first.community.do(AddItem(fields={"name": "Drill"}))
    ana = first.community.do(AddPerson(fields={"name": "Ana", "phone": "3"})).record
    anas, saw = first.community.do(PlaceHold(item=drill.record, person=ana)).record, add(first, "Saw")
    hand(first, member)
    for command in (
        LendItem(item=drill.record, person=member.owner),
        ChangeItem(item=drill.record, fields={"name": "Mine"}),
        ChangePerson(person=ana, fields={"phone": "4"}),
        ChangePerson(person=member.owner, fields={"card": "77"}),
        PlaceHold(item=saw, person=ana),
        EndHold(hold=anas),
        Undo(entry=drill.entry),
        SetRules(fields={"loan_days": 1}),
    ):
        refusal = stop(member, command)
        assert isinstance(refusal, NotEntitled), command


def test_nobody_takes_over_what_a_member_waits_for_by_using_its_id(
    laptops: list[Laptop], member: Laptop, fresh: Fresh
) -> None:
    first, other = laptops[0], fresh("other")
    other.owner = first.community.do(AddPerson(fields={"name": "Ana", "phone": "3"})).record
    let_in(first, other, PERSONAL, other.owner, "Ana's")
    drill = add(first, "Drill")
    hand(first, member)
    held = member.community.do(PlaceHold(item=drill, person=member.owner)).record
    for laptop in (first, other):
        hand(member, laptop)
    copied = [
        Fact(type="hold.placed", records=(held, drill), body={"item": drill, "at": 0}),
        Fact(type="hold.person", records=(held, other.owner), body={"person": other.owner}, audience=other.owner),
        Fact(type="hold.ended", records=(held, drill), body={"why": "cancelled"}),
    ]
    with other.community.journal.transaction():
        other.community.journal.append(copied, by=other.owner)
    hand(other, first)
    hold = first.community.catalog.holds.state(held)
    assert (hold.person, hold.is_open) == (member.owner, True)
    own = other.community.do(PlaceHold(item=drill, person=other.owner)).record
    hand(other, first)
    assert first.community.catalog.holds.state(own).person == other.owner


def test_what_a_newer_app_says_of_a_known_kind_waits_for_that_app(laptops: list[Laptop]) -> None:
    first, other = laptops[:2]
    drill = add(first, "Drill")
    newer = Fact(type="item.described", version=2, records=(drill,), body={"name": ["Drill", "en"], "shelf": "B 4"})
    undo = Fact(type=UNDONE, version=2, records=(drill,), body={"entry": first.community.journal.entries()[-1]})
    grants = len(first.community.journal.authority.tenures)
    with first.community.journal.transaction():
        appended = first.community.journal.append([newer, undo], by=first.owner)
        key = other.community.journal.key
        grant = grant_fact(key, device_class=KEEPER, owner=first.owner, label="Later", prefix="LA")
        first.community.journal.append([replace(grant, version=2)], by=first.owner, lane=AUTHORITY)
    first.community.rebuild()
    hand(first, other)
    for laptop in (first, other):
        assert laptop.community.catalog.items.state(drill).name == "Drill"
        assert laptop.community.catalog.items.state(drill).shelf == ""
        assert len(laptop.community.journal.authority.tenures) == grants
        assert laptop.differences() == []
    assert other.community.journal.envelope(appended.entry) == first.community.journal.envelope(appended.entry)
    assert stop(first, Undo(entry=appended.entry)) == CannotUndo()


def test_what_a_members_laptop_forges_counts_nowhere(laptops: list[Laptop], member: Laptop) -> None:
    first, desk = laptops[:2]
    drill = first.community.do(AddItem(fields={"name": "Drill"}))
    ana = first.community.do(AddPerson(fields={"name": "Ana", "phone": "3"})).record
    hold = first.community.do(PlaceHold(item=drill.record, person=ana)).record
    hand(first, member)
    before = first.tables()
    own, new = member.owner, bytes(15) + b"\7"
    force(member, Fact(type="item.described", records=(drill.record,), body={"name": "Mine"}))
    force(member, Fact(type="person.contact", records=(ana, own), body={"phone": "4"}))
    force(member, Fact(type="hold.ended", records=(hold, own), body={"reason": "left"}))
    force(member, Fact(type="hold.placed", records=(hold, drill.record), body={"item": drill.record, "at": 1}))
    force(member, Fact(type="hold.ended", records=(hold, drill.record), body={"reason": "left"}))
    force(member, Fact(type=UNDONE, records=(drill.record,), body={"entry": drill.entry}))
    hand(member, first)
    assert first.tables() == before
    force(
        member,
        Fact(type="hold.placed", records=(new, drill.record), body={"item": drill.record, "at": 1}),
        Fact(type="hold.person", records=(new, ana), body={"person": ana}),
    )
    # Filed under its owner, as it may, and speaking for somebody else.
    begun = mark(member.community.journal.key.public) + bytes(8)
    force(
        member,
        Fact(type="hold.placed", records=(begun, drill.record), body={"item": drill.record, "at": 1}),
        Fact(type="hold.person", records=(begun, own), body={"person": ana}),
    )
    hand(member, first)
    assert [first.community.catalog.holds.state(held).person for held in (new, begun)] == [None, None]
    hand(first, desk)
    assert [laptop.differences() for laptop in (first, desk, member)] == [[]] * 3


def test_a_stranger_takes_no_hold_away(laptops: list[Laptop], member: Laptop, fresh: Fresh) -> None:
    first, stranger = laptops[0], fresh("stranger")
    drill = add(first, "Drill")
    hand(first, member)
    held = member.community.do(PlaceHold(item=drill, person=member.owner)).record
    with stranger.community.journal.transaction():
        stranger.community.journal.join(first.community.id)
    stranger.owner = member.owner
    force(stranger, Fact(type="hold.placed", records=(held, drill), body={"item": drill, "at": 1}))
    hand(member, first)
    hand(stranger, first)
    assert first.community.catalog.holds.state(held).person == member.owner
    assert first.differences() == []


def test_what_a_members_laptop_did_late_may_be_adopted(laptops: list[Laptop], member: Laptop) -> None:
    first = laptops[0]
    drill = add(first, "Drill")
    hand(first, member)
    first.community.do(RemoveLaptop(device=key(member)))
    held = member.community.do(PlaceHold(item=drill, person=member.owner)).record
    hand(member, first)
    assert not first.community.catalog.holds.state(held).is_open
    (parked,) = first.community.journal.parked()
    first.community.do(ReviewParked(kind=ADOPT, entries=parked.entries))
    assert first.community.catalog.holds.state(held).person == member.owner
    assert first.differences() == []


def test_a_kiosk_reads(laptops: list[Laptop], fresh: Fresh) -> None:
    kiosk = fresh("kiosk")
    let_in(laptops[0], kiosk, KIOSK, laptops[0].owner)
    assert stop(kiosk, AddItem(fields={"name": "Axe"})) == NotEntitled("item.described", DESK)


# ── whatever the order ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("seed", range(4))
def test_removals_in_any_order_leave_the_same_catalog_as_a_rebuild(
    laptops: list[Laptop], fresh: Fresh, seed: int
) -> None:
    chance = random.Random(seed)
    first, *desks = laptops
    steward = fresh("steward")
    let_in(first, steward, STEWARD, first.owner)
    items = [add(first, name) for name in "abc"]
    for laptop in (*desks, steward):
        hand(first, laptop)
    for laptop in chance.choices(desks, k=12):
        laptop.clock.now += 60_000
        laptop.community.do(ChangeItem(item=chance.choice(items), fields={"note": str(laptop.clock.now)}))
        if chance.random() < 0.3:
            hand(laptop, chance.choice((first, steward)))
    first.community.do(RemoveLaptop(device=key(desks[0])))
    steward.community.do(RemoveLaptop(device=key(desks[1])))
    steward.community.do(RemoveLaptop(device=key(desks[0])))
    for laptop in (*desks, steward):
        hand(laptop, first)
    parked = [entry for found in first.community.journal.parked() for entry in found.entries]
    for kind in (ADOPT, VOID):
        if some := chance.sample(parked, len(parked) // 2):
            first.community.do(ReviewParked(kind=kind, entries=some))
    new = fresh("new")
    with new.community.journal.transaction():
        new.community.journal.join(first.community.id)
    for laptop in (new, steward, desks[2]):
        scatter(first.envelopes(laptop.heads()), laptop, chance)
        assert laptop.differences() == []
        assert laptop.tables() == first.tables()
    assert first.differences() == []


# ── without a common network ──────────────────────────────────────────────────────────────────────────────────────


def invited(host: Laptop) -> tuple[str, bytes]:
    """The letters and the file of a new invitation."""
    code, public = invitation.draw()
    host.community.do(MakeInvitation(public=public, device_class=DESK, owner=host.owner, label="Attic"))
    return code, write_invitation(Invitation(community=host.community.id, name="Riverside", public=public))


def test_a_request_on_a_stick_lets_one_laptop_in(laptops: list[Laptop], fresh: Fresh) -> None:
    first, guest, other = laptops[0], fresh("guest"), fresh("other")
    code, file = invited(first)
    asks = [invitation.request(read_invitation(file), code.lower().replace("-", " "), laptop.community.journal.key, "X")
            for laptop in (guest, other)]  # fmt: skip
    first.community.do(AdmitByRequest(request=asks[0]))
    with guest.community.journal.transaction():
        guest.community.journal.join(first.community.id)
    hand(first, guest)
    assert (guest.community.grant.label, guest.community.grant.device_class) == ("Attic", DESK)
    assert stop(first, AdmitByRequest(request=asks[1])) == InvitationUsed("Attic")


def test_an_invitation_used_on_two_laptops_lets_in_one_and_shows_the_other(laptops: list[Laptop], fresh: Fresh) -> None:
    first, steward, guest, other = laptops[0], fresh("steward"), fresh("guest"), fresh("other")
    code, file = invited(first)
    let_in(first, steward, STEWARD, first.owner)
    for host, laptop in ((steward, guest), (first, other)):
        ask = invitation.request(read_invitation(file), code, laptop.community.journal.key, "X")
        host.community.do(AdmitByRequest(request=ask))
    hand(steward, first)
    authority = first.community.journal.authority
    assert sum(authority.of(key(laptop)) is not None for laptop in (guest, other)) == 1
    assert len(authority.twice) == 1


def test_files_that_are_not_in_order_let_nobody_in(laptops: list[Laptop], fresh: Fresh) -> None:
    first, desk, guest = laptops[0], laptops[1], fresh("guest")
    own = guest.community.journal.key
    code, file = invited(first)
    with pytest.raises(Refused) as caught:
        invitation.request(read_invitation(file), "0" + code[1:] if code[0] != "0" else "1" + code[1:], own, "X")
    assert caught.value.refusal == InvitationMistyped(16, 16)
    for damaged in (b"", file[:-1], b"\xa0", file + b"\0"):
        with pytest.raises(Refused) as caught:
            read_invitation(damaged)
        assert caught.value.refusal == InvitationUnreadable()
    asked = invitation.request(read_invitation(file), code, own, "X")
    flipped = [asked[:n] + bytes([asked[n] ^ 1]) + asked[n + 1 :] for n in range(0, len(asked), 7)]
    assert {stop(first, AdmitByRequest(request=it)) for it in flipped} == {RequestUnreadable()}
    strange, public = invitation.draw()
    for community, expected in ((first.community.id, InvitationUnknown()), (bytes(16), RequestElsewhere())):
        elsewhere = invitation.request(Invitation(community=community, name="", public=public), strange, own, "X")
        assert stop(first, AdmitByRequest(request=elsewhere)) == expected
    hand(first, desk)
    assert stop(desk, AdmitByRequest(request=asked)) == NotEntitled("grant", STEWARD)


# ── the recovery sheet ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def printed(fresh: Fresh) -> tuple[Laptop, str]:
    """A community that was founded with a sheet, and what the sheet says."""
    sheet, founder = recovery.draw(), fresh("founder")
    fields = {name: getattr(FOUNDING, name) for name in FOUNDING.__slots__}
    founder.community.found(type(FOUNDING)(**{**fields, "recovery": sheet.public}))
    founder.owner = founder.community.grant.owner
    return founder, sheet.code


def test_the_sheet_deposes_a_founder(printed: tuple[Laptop, str], fresh: Fresh) -> None:
    founder, code = printed
    desk, third = fresh("desk"), fresh("third")
    let_in(founder, desk, DESK, founder.owner, "Hall")
    let_in(founder, third, DESK, founder.owner, "Attic")
    drill = add(founder, "Drill")
    hand(founder, desk)
    desk.community.do(Recover(code=code, label="Hall", owner=founder.owner, remove=(key(founder),)))
    late = add(founder, "Saw")
    hand(desk, founder)
    hand(founder, desk)
    hand(desk, third)
    assert stop(founder, AddItem(fields={"name": "Axe"})) == LaptopRemoved()
    assert [knows(third, item) for item in (drill, late)] == [True, False]
    assert third.community.journal.authority.of(key(third)) is not None
    desk.community.do(admission(founder, KEEPER, founder.owner, "Desk"))
    hand(desk, founder)
    assert founder.community.grant.device_class is KEEPER
    founder.community.do(admission(third, STEWARD, founder.owner, "Attic"))
    assert [laptop.differences() for laptop in (founder, desk, third)] == [[]] * 3


def test_the_sheet_replaces_the_only_laptop(printed: tuple[Laptop, str], fresh: Fresh) -> None:
    founder, code = printed
    drill, new = add(founder, "Drill"), fresh("new")
    with new.community.journal.transaction():
        new.community.journal.join(founder.community.id)
    hand(founder, new)
    written = code.replace("-", "").lower().replace("0", "o").replace("1", "l")
    new.community.do(Recover(code=written, label="New", owner=founder.owner, remove=(key(founder),)))
    assert new.community.grant.device_class is KEEPER
    assert [t.device for t in new.community.journal.authority.live()] == [key(new)]
    assert knows(new, drill)
    add(new, "Saw")
    new.community.do(Recover(code=code, label="New again", owner=founder.owner))
    assert new.community.grant.label == "New again"
    found = verify(new.community.database, new.community.id)
    assert not [finding for finding in found if isinstance(finding, Finding)]
    assert new.differences() == []


def test_a_sheet_used_on_two_laptops_at_once_counts_on_both_or_works_the_next_time(
    printed: tuple[Laptop, str], fresh: Fresh
) -> None:
    founder, code = printed
    by_log: dict[int, list[Laptop]] = {}
    for n in range(INCARNATIONS + 1):
        laptop = fresh(f"{n}")
        by_log.setdefault(laptop.community.journal.key.public[0] % INCARNATIONS, []).append(laptop)
    one, same = next(laptops[:2] for laptops in by_log.values() if len(laptops) > 1)
    other = next(laptops[0] for laptops in by_log.values() if one not in laptops)
    for laptop in (one, same, other):
        let_in(founder, laptop, DESK, founder.owner, "Hall")
    for laptop in (one, same, other):
        laptop.community.do(Recover(code=code, label="Hall", owner=founder.owner))
    founder.community.accept([*one.envelopes({}), *other.envelopes({})])
    for laptop in (one, other):
        assert founder.community.journal.authority.of(laptop.community.journal.key.public).device_class is KEEPER  # type: ignore[union-attr]
    one.community.accept(same.envelopes({}))
    assert one.community.grant.device_class is DESK, "two branches of one log"
    one.community.do(Recover(code=code, label="Hall", owner=founder.owner))
    assert one.community.grant.device_class is KEEPER


def test_other_codes_open_nothing(laptops: list[Laptop], printed: tuple[Laptop, str]) -> None:
    founder, code = printed
    slip = ("2" if code[0] != "2" else "3") + code[1:]
    for text, expected in (
        (slip, SheetMistyped(30, 30)),
        (code[:-1], SheetMistyped(29, 30)),
        ("", SheetMistyped(0, 30)),
        ("U" * 30, SheetMistyped(30, 30)),
        (recovery.draw().code, SheetOfOthers()),
    ):
        assert stop(founder, Recover(code=text, label="Hall", owner=founder.owner)) == expected
    assert stop(laptops[0], Recover(code=code, label="Hall", owner=laptops[0].owner)) == NoSheet()


def test_a_slip_in_a_code_is_noticed() -> None:
    chance = random.Random(7)
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for _ in range(2000):
        code = recovery.draw(chance.randbytes).code
        at = chance.choice([n for n, letter in enumerate(code) if letter != "-"])
        other = chance.choice(alphabet.replace(code[at], ""))
        with pytest.raises(Refused):
            recovery.read(code[:at] + other + code[at + 1 :])
        assert recovery.read(code).public == recovery.read(code.lower()).public
