"""Skills, offers and contacts on laptops that had not met: equal catalogs, one order of who fits, nobody lost (R70).

Never here: what is decided on one laptop.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from skillshare.catalog import project
from skillshare.community import Community
from skillshare.domain.contacts import MET, NOT_NOW, LogContact, TellOutcome
from skillshare.domain.entitled import mark
from skillshare.domain.fact import Fact
from skillshare.domain.laptops import NotEntitled
from skillshare.domain.mentoring import REACHED, EndMentoring, RecordMeeting, StartMentoring
from skillshare.domain.offers import ChangeOffer, EndOffer, OfferSkill
from skillshare.domain.people import AddPerson, MergePeople
from skillshare.domain.refusal import Refused
from skillshare.domain.skills import AddSkill, ChangeSkill, MergeSkills
from skillshare.journal.founding import DeviceClass
from skillshare.office import AdmitLaptop
from tests.catalog.house import NOON, Clock
from tests.convergence.meeting import Laptop, do, hand, make, meet, scatter


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 3)
    yield made
    assert [laptop.differences() for laptop in made] == [[]] * len(made)
    for laptop in made:
        laptop.community.close()


def person(laptop: Laptop, name: str) -> bytes:
    return do(laptop, AddPerson(fields={"name": name, "phone": "1"}))


def fits(laptop: Laptop) -> list[tuple[bytes, bytes, bool]]:
    found = laptop.community.catalog.offers.suggestions(laptop.community.zone())
    return [(one.match.offer.id, one.match.want.id, one.match.fits) for one in found]


def test_r70_a_skill_added_on_both_is_suggested_to_be_one_and_brings_its_people_together(laptops: list[Laptop]) -> None:
    one, other, third = laptops
    lan, joao = person(one, "Lan"), person(one, "João")
    meet(*laptops)
    bikes, cycles = (do(laptop, AddSkill(name="Bike repair")) for laptop in (one, other))
    do(one, OfferSkill(person=lan, skill=bikes))
    do(other, OfferSkill(person=joao, skill=cycles, want=True))
    meet(*laptops)
    assert fits(one) == fits(other) == fits(third) != []
    doubles = [laptop.community.catalog.skills.all().doubles() for laptop in laptops]
    assert doubles[0] == doubles[1] == doubles[2]
    (double,) = doubles[0]
    do(third, MergeSkills(skills=tuple(skill.id for skill in double.others), into=double.keep.id))
    meet(*laptops)
    assert [laptop.community.catalog.skills.all().doubles() for laptop in laptops] == [()] * 3
    assert [len(fits(laptop)) for laptop in laptops] == [1, 1, 1]
    assert one.tables() == other.tables() == third.tables()


def test_an_offer_changed_on_one_and_ended_on_the_other_is_over_on_both(laptops: list[Laptop]) -> None:
    one, other, third = laptops
    lan, sewing = person(one, "Lan"), do(one, AddSkill(name="Sewing"))
    offer = do(one, OfferSkill(person=lan, skill=sewing))
    meet(*laptops)
    until = one.community.catalog.today() + timedelta(days=30)
    do(one, ChangeOffer(offer=offer, fields={"until": until, "note": "until spring"}))
    do(other, EndOffer(offer=offer))
    meet(*laptops)
    states = [laptop.community.catalog.offers.state(offer) for laptop in laptops]
    assert states[0] == states[1] == states[2]
    assert (states[0].is_open, states[0].until) == (False, until)
    assert one.tables() == third.tables()


def test_what_two_said_of_one_contact_and_one_meeting_counts_once(laptops: list[Laptop]) -> None:
    one, other, _ = laptops
    lan, joao, sewing = person(one, "Lan"), person(one, "João"), do(one, AddSkill(name="Sewing"))
    gives = do(one, OfferSkill(person=lan, skill=sewing))
    wants = do(one, OfferSkill(person=joao, skill=sewing, want=True))
    contact = do(one, LogContact(offer=gives, other=wants))
    start = StartMentoring(mentor=lan, learner=joao, skill=sewing, goal="A shirt")
    pair = do(one, start)
    meet(*laptops)
    at = one.community.catalog.today()
    for laptop, word in ((one, NOT_NOW), (other, MET)):
        do(laptop, TellOutcome(contact=contact, outcome=word))
        do(laptop, RecordMeeting(mentoring=pair, at=datetime.combine(at, time(9)), minutes=60))
    do(one, EndMentoring(mentoring=pair, reason=REACHED))
    meet(*laptops)
    found = [laptop.community.catalog.contacts.state(contact).outcome for laptop in laptops]
    assert len(set(found)) == 1
    pairs = [laptop.community.catalog.mentoring.of_person(joao) for laptop in laptops]
    assert pairs[0] == pairs[1] == pairs[2]
    assert (pairs[0][0].met, pairs[0][0].ended) == (1, REACHED)
    assert one.tables() == other.tables()


def test_whoever_is_merged_here_keeps_what_they_offer_there(laptops: list[Laptop]) -> None:
    one, other, third = laptops
    lan, lann, joao = (person(one, name) for name in ("Lan", "Lann", "João"))
    sewing = do(one, AddSkill(name="Sewing"))
    do(one, OfferSkill(person=joao, skill=sewing, want=True))
    meet(*laptops)
    do(one, MergePeople(person=lann, into=lan))
    offer = do(other, OfferSkill(person=lann, skill=sewing))
    meet(*laptops)
    for laptop in laptops:
        rows = laptop.community.catalog.offers.of_person(lan)
        assert [(row.offer.id, row.offer.person, row.name) for row in rows] == [(offer, lan, "Lan")]
    assert fits(one) == fits(third) != []


@pytest.mark.parametrize("seed", range(8))
def test_in_whatever_order_it_comes_the_catalog_is_the_same(laptops: list[Laptop], seed: int) -> None:
    one, other, third = laptops
    chance = random.Random(seed)
    people = [person(one, name) for name in ("Lan", "João", "Ana", "Ben")]
    skills = [do(one, AddSkill(name=name)) for name in ("Sewing", "Bike repair", "Welding")]
    meet(one, other)
    for step in range(24):
        laptop = chance.choice((one, other))
        try:
            do(laptop, _anything(laptop, people, skills, chance, step))
        except Refused:
            continue
    meet(one, other)
    scatter(one.envelopes(third.heads()), third, chance)
    assert one.tables() == other.tables() == third.tables()
    assert one.sought() == other.sought() == third.sought()
    assert fits(one) == fits(other) == fits(third)


def _anything(laptop: Laptop, people: list[bytes], skills: list[bytes], chance: random.Random, step: int) -> object:
    catalog = laptop.community.catalog
    offers = [row.offer for one in people for row in catalog.offers.of_person(one)]
    who, skill, kind = chance.choice(people), chance.choice(skills), chance.randrange(6)
    if kind < 3 or not offers:
        return OfferSkill(person=who, skill=skill, want=chance.random() < 0.5)
    offer = chance.choice(offers).id
    if kind == 3:
        return EndOffer(offer=offer)
    if kind == 4:
        return ChangeSkill(skill=skill, fields={"name": f"Skill {step}"})
    return ChangeOffer(offer=offer, fields={"note": f"note {step}"})


# ── a member's own laptop ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Laptop]:
    """A laptop with nothing on it."""
    clock = Clock(NOON)
    made = Laptop(Community(tmp_path / "own", wall=clock), clock, b"")
    yield made
    assert made.differences() == []
    made.community.close()


def test_r70_a_members_laptop_offers_for_its_owner_alone(laptops: list[Laptop], own: Laptop) -> None:
    first = laptops[0]
    lan, ana, sewing = person(first, "Lan"), person(first, "Ana"), do(first, AddSkill(name="Sewing"))
    anas = do(first, OfferSkill(person=ana, skill=sewing))
    with own.community.journal.transaction():
        own.community.journal.join(first.community.id)
    key = own.community.journal.key
    first.community.do(
        AdmitLaptop(device=key.public, certificate=key.certificate, sealing=key.sealing,
                    device_class=DeviceClass.PERSONAL, owner=lan, label="Lan's")
    )  # fmt: skip
    hand(first, own)
    offer = do(own, OfferSkill(person=lan, skill=sewing, want=True))
    do(own, ChangeOffer(offer=offer, fields={"note": "in spring"}))
    for command in (
        OfferSkill(person=ana, skill=sewing, want=True),
        ChangeOffer(offer=anas, fields={"note": "x"}),
        EndOffer(offer=anas),
        AddSkill(name="Welding"),
        LogContact(offer=anas, other=offer),
    ):
        with pytest.raises(Refused) as caught:
            do(own, command)
        assert isinstance(caught.value.refusal, NotEntitled), command
    hand(own, first)
    assert first.community.catalog.offers.state(offer).note == "in spring"
    forged = mark(own.community.journal.key.public) + bytes(8)
    body = {"person": ana, "skill": sewing, "want": False}
    facts = [Fact(type="offer.described", records=(forged, lan), body=body)]
    with own.community.journal.transaction():
        own.community.journal.append(facts, by=lan)
        project.project(own.community.database, own.community.journal, project.concerned(facts))
    hand(own, first)
    assert first.community.catalog.offers.state(forged).person is None
    do(own, EndOffer(offer=offer))
    hand(own, first)
    assert not first.community.catalog.offers.state(offer).is_open
