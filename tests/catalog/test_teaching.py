"""Skills, offers, contacts and mentoring as the catalog answers them, and what their commands record (R70).

Never here: which offers fit; that is tests/domain/test_matching.py.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from skillshare.catalog.views import PeopleFilter
from skillshare.domain.contacts import MET, NO_ANSWER, LogContact, MonthFull, TellOutcome
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.matching import CommonTime, ContactedLately, Reciprocal
from skillshare.domain.mentoring import REACHED, ChangeMentoring, EndMentoring, RecordMeeting, StartMentoring
from skillshare.domain.offers import AlreadyOffered, ChangeOffer, EndOffer, OfferSkill, UnknownOffer
from skillshare.domain.people import MergePeople
from skillshare.domain.refusal import Asked, NothingChanges, Override, Refused
from skillshare.domain.skills import (
    AddSkill,
    AddSkills,
    ChangeSkill,
    MergeSkills,
    RemoveSkill,
    SkillListed,
    SkillOffered,
)
from tests.catalog.house import DAY, House

TODAY = date(2026, 11, 25)
SATURDAY = (5, 9 * 60, 12 * 60)


def skill(house: House, name: str, *synonyms: str, group: str = "") -> bytes:
    return house.do(AddSkill(name=name, group=group, synonyms=synonyms)).record


def offer(house: House, person: bytes, what: bytes, *, want: bool = False, **fields: Any) -> bytes:
    return house.do(OfferSkill(person=person, skill=what, want=want, fields=fields)).record


def names(house: House, person: bytes | None = None) -> list[tuple[str, str, str]]:
    found = house.catalog.offers.suggestions(house.community.zone(), person)
    return [(one.giver.name, one.giver.skill, one.taker.name) for one in found]


def refused(house: House, command: object) -> object:
    with pytest.raises(Refused) as caught:
        house.do(command)
    return caught.value.refusal


# ── the list ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_r70_the_list_is_found_by_names_and_other_words(house: House) -> None:
    sewing, bikes = skill(house, "Sewing", "Mending clothes", group="Making"), skill(house, "Bike repair")
    assert [row.name for row in house.catalog.skills.rows()] == ["Bike repair", "Sewing"]
    assert [found.id for found in house.catalog.skills.sought("mend")] == [sewing]
    assert refused(house, AddSkill(name="mending CLOTHES")) == SkillListed("mending CLOTHES", "Sewing")
    house.do(RemoveSkill(skill=bikes))
    assert house.catalog.skills.sought("bike") == ()
    house.do(ChangeSkill(skill=bikes, fields={"gone": False}))
    assert [found.name for found in house.catalog.skills.sought("bike")] == ["Bike repair"]


def test_a_renamed_skill_is_found_by_its_new_name_and_its_undo_by_the_old(house: House) -> None:
    bikes = skill(house, "Bike repair")
    receipt = house.do(ChangeSkill(skill=bikes, fields={"name": "Mending cycles"}))
    assert (house.catalog.skills.sought("bike"), house.catalog.skills.name(bikes)) == ((), "Mending cycles")
    house.community.undo(receipt.entry)
    assert [found.name for found in house.catalog.skills.sought("bike")] == ["Bike repair"]


def test_a_merged_skill_takes_its_offers_along(house: House) -> None:
    bikes, cycles, lan = skill(house, "Bike repair"), skill(house, "Mending cycles"), house.person("Lan")
    offer(house, lan, cycles)
    house.do(MergeSkills(skills=(cycles,), into=bikes))
    assert [(row.name, row.offered) for row in house.catalog.skills.rows()] == [("Bike repair", 1)]
    assert [row.skill for row in house.catalog.offers.of_person(lan)] == ["Bike repair"]
    assert [found.id for found in house.catalog.skills.sought("cycles")] == [bikes]
    assert refused(house, OfferSkill(person=lan, skill=bikes)) == AlreadyOffered("Lan", "Bike repair", False)


def test_r70_a_list_to_start_from_is_one_action_and_leaves_what_is_there(house: House) -> None:
    skill(house, "Sewing", "Mending clothes")
    many = (AddSkill(name="Mending Clothes"), AddSkill(name="Tiling", synonyms=("Sewing",)), AddSkill(name="tiling"))
    receipt = house.do(AddSkills(skills=many))
    found = {row.name: row.synonyms for row in house.catalog.skills.rows()}
    assert found == {"Sewing": ("Mending clothes",), "Tiling": ()}
    assert refused(house, AddSkills(skills=many)) == NothingChanges()
    house.community.undo(receipt.entry)
    assert [row.name for row in house.catalog.skills.rows()] == ["Sewing"]


# ── offers and matching ───────────────────────────────────────────────────────────────────────────────────────────


def test_r70_two_people_who_can_teach_each_other_come_first(house: House) -> None:
    sewing, bikes = skill(house, "Sewing"), skill(house, "Bike repair")
    lan, joao, ana = (house.person(name) for name in ("Lan", "João", "Ana"))
    offer(house, ana, sewing)
    offer(house, lan, sewing, times=[SATURDAY])
    offer(house, joao, sewing, want=True, times=[SATURDAY])
    offer(house, joao, bikes)
    offer(house, lan, bikes, want=True)
    assert names(house, lan) == [("Lan", "Sewing", "João"), ("João", "Bike repair", "Lan")]
    assert names(house)[0] == ("Lan", "Sewing", "João")
    assert len(names(house)) == 3
    best = house.catalog.offers.suggestions(house.community.zone(), lan)[0]
    assert {type(reason) for reason in best.match.reasons} >= {Reciprocal, CommonTime}


def test_of_one_skill_who_fits_whom_and_where_it_goes_both_ways(house: House) -> None:
    sewing, bikes = skill(house, "Sewing"), skill(house, "Bike repair")
    lan, joao, ana = (house.person(name) for name in ("Lan", "João", "Ana"))
    for who, what, want in ((lan, sewing, False), (joao, sewing, True), (joao, bikes, False), (lan, bikes, True)):
        offer(house, who, what, want=want)
    offer(house, ana, bikes, want=True)
    found = house.catalog.offers.suggestions_of_skill(house.community.zone(), bikes)
    assert [(one.giver.name, one.taker.name, one.back) for one in found] == [
        ("João", "Lan", "Sewing"),
        ("João", "Ana", ""),
    ]


def test_r41_whoever_was_merged_teaches_as_one(house: House) -> None:
    sewing = skill(house, "Sewing")
    lan, lann, joao = (house.person(name) for name in ("Lan", "Lann", "João"))
    offer(house, lan, sewing)
    offer(house, lann, sewing)
    offer(house, lann, sewing, want=True)
    wants = offer(house, joao, sewing, want=True)
    house.do(MergePeople(person=lann, into=lan))
    assert names(house) == [("Lan", "Sewing", "João")]
    assert {row.offer.person for row in house.catalog.offers.of_person(lan)} == {lan}
    assert house.catalog.offers.skills_of([lan, joao]) == {lan: ("Sewing",)}
    assert house.catalog.offers.row(wants) is not None


def test_r91_an_erased_person_offers_nothing(house: House) -> None:
    sewing = skill(house, "Sewing")
    lan, joao = house.person("Lan"), house.person("João")
    gives = offer(house, lan, sewing, note="at my flat")
    wants = offer(house, joao, sewing, want=True)
    contact = house.do(LogContact(offer=gives, other=wants, how="rang Lan at home")).record
    house.do(EraseRecord(person=lan, asked=True))
    assert names(house) == []
    assert house.catalog.offers.row(gives) is None
    assert house.catalog.contacts.state(contact).how == ""
    assert house.catalog.contacts.due(house.community.zone()) == ()


def test_an_offer_is_over_after_its_last_day_and_can_be_prolonged(house: House) -> None:
    sewing, lan, joao = skill(house, "Sewing"), house.person("Lan"), house.person("João")
    gives = offer(house, lan, sewing, until=TODAY)
    offer(house, joao, sewing, want=True)
    assert len(names(house)) == 1
    house.clock.now += DAY
    assert (names(house), [row.skill for row in house.catalog.offers.of_person(lan)]) == ([], ["Sewing"])
    house.do(ChangeOffer(offer=gives, fields={"until": TODAY + timedelta(days=60)}))
    assert len(names(house)) == 1
    receipt = house.do(EndOffer(offer=gives))
    assert (names(house), house.catalog.offers.of_person(lan)) == ([], ())
    assert refused(house, EndOffer(offer=gives)) == UnknownOffer()
    house.community.undo(receipt.entry)
    assert len(names(house)) == 1


# ── finding ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_people_are_found_by_what_they_teach_or_learn(house: House) -> None:
    sewing, lan, joao = skill(house, "Sewing", "Mending clothes"), house.person("Lan"), house.person("João")
    offer(house, lan, sewing)
    offer(house, joao, sewing, want=True, until=TODAY)

    def found(text: str = "", state: str = "") -> list[str]:
        return [row.name for row in house.catalog.people.page(PeopleFilter(text=text, state=state))]

    assert found("mending") == found("sew") == ["João", "Lan"]
    assert (found(state="teaches"), found(state="learns")) == (["Lan"], ["João"])
    assert found("sew", "teaches") == ["Lan"]
    house.clock.now += DAY
    assert found("sew") == ["Lan"]


def test_one_search_finds_things_people_and_skills(house: House) -> None:
    for number in range(12):
        house.item(f"Sewing machine {number}")
    sewing = skill(house, "Sewing")
    offer(house, house.person("Sewell"), sewing)
    hits = house.catalog.search.find("sew", 6).hits
    assert [hit.id for hit in hits if hit.skill is not None] == [sewing]
    assert len(hits) == 6
    assert hits[-1].skill is not None
    assert hits[-1].skill.offered == 1
    assert house.catalog.search.find("sew", 6, "item").hits[-1].item is not None


def test_a_word_that_only_a_skill_has_is_no_misspelling(house: House) -> None:
    skill(house, "Tiling")
    assert [hit.skill.name for hit in house.catalog.search.find("tiling").hits if hit.skill] == ["Tiling"]
    assert house.catalog.search.find("tilling").instead == ("tiling",)


# ── contacts ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_r70_a_contact_is_asked_after_until_somebody_says_what_came_of_it(house: House) -> None:
    sewing, lan, joao = skill(house, "Sewing"), house.person("Lan"), house.person("João")
    gives, wants = offer(house, lan, sewing, limit=1), offer(house, joao, sewing, want=True)
    zone = house.community.zone()
    contact = house.do(LogContact(offer=gives, other=wants, how="by phone")).record
    assert house.catalog.contacts.due(zone) == ()
    hindrances = house.catalog.offers.suggestions(zone)[0].match.hindrances
    assert any(isinstance(one, ContactedLately) for one in hindrances)
    with pytest.raises(Asked) as asked:
        house.do(LogContact(offer=gives))
    assert asked.value.questions == (MonthFull("Lan", 1),)
    house.clock.now += 7 * DAY
    assert [one.id for one in house.catalog.contacts.due(zone)] == [contact]
    house.do(TellOutcome(contact=contact, outcome=NO_ANSWER))
    assert house.catalog.contacts.due(zone) == ()
    house.clock.now += 7 * DAY
    assert [one.id for one in house.catalog.contacts.due(zone)] == [contact]
    house.do(TellOutcome(contact=contact, outcome=MET))
    assert house.catalog.contacts.due(zone) == ()
    assert [one.id for one in house.catalog.contacts.of_person(joao)] == [contact]


def test_a_contact_shows_in_the_history_of_both(house: House) -> None:
    sewing, lan, joao = skill(house, "Sewing"), house.person("Lan"), house.person("João")
    receipt = house.do(LogContact(offer=offer(house, lan, sewing), other=offer(house, joao, sewing, want=True)))
    for person in (lan, joao):
        assert house.catalog.history.of(person)[0].entry == receipt.entry


# ── mentoring ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_r70_a_pair_meets_until_the_goal_is_reached(house: House) -> None:
    sewing, lan, joao = skill(house, "Sewing"), house.person("Lan"), house.person("João")
    start = StartMentoring(mentor=lan, learner=joao, skill=sewing, goal="A shirt", until=TODAY + timedelta(days=1))
    pair = house.do(start).record
    house.do(RecordMeeting(mentoring=pair, at=datetime.fromisoformat("2026-11-25T09:30"), minutes=90))
    found = house.catalog.mentoring.of_person(joao)[0]
    assert (found.mentor_name, found.learner_name, found.skill_name, found.goal) == ("Lan", "João", "Sewing", "A shirt")
    assert (found.met, found.minutes, found.last) == (1, 90, datetime.fromisoformat("2026-11-25T09:30"))
    assert house.catalog.mentoring.over() == ()
    house.clock.now += 2 * DAY
    assert [one.id for one in house.catalog.mentoring.over()] == [pair]
    house.do(EndMentoring(mentoring=pair, reason=REACHED))
    assert house.catalog.mentoring.over() == ()
    assert [one.ended for one in house.catalog.mentoring.of_person(lan)] == [REACHED]


# ── taking back ───────────────────────────────────────────────────────────────────────────────────────────────────


def rows(house: House) -> list[list[Any]]:
    """All that the catalog keeps of teaching."""
    source = house.catalog.skills._source
    return [
        source.rows(f"SELECT * FROM {table} ORDER BY record") for table in ("skill", "offer", "contact", "mentoring")
    ]


def test_r16_every_command_can_be_undone(house: House) -> None:
    sewing, bikes = skill(house, "Sewing"), skill(house, "Bike repair")
    lan, joao = house.person("Lan"), house.person("João")
    gives, wants = offer(house, lan, sewing, limit=1), offer(house, joao, sewing, want=True)
    contact = house.do(LogContact(offer=gives, other=wants)).record
    pair = house.do(StartMentoring(mentor=lan, learner=joao, skill=sewing, goal="A shirt")).record
    later = TODAY + timedelta(days=9)
    for command in (
        AddSkill(name="Welding"),
        ChangeSkill(skill=bikes, fields={"synonyms": ["Cycles"]}),
        MergeSkills(skills=(bikes,), into=sewing),
        RemoveSkill(skill=bikes),
        OfferSkill(person=lan, skill=bikes),
        ChangeOffer(offer=gives, fields={"until": later, "note": "in spring"}),
        EndOffer(offer=gives),
        LogContact(offer=wants),
        LogContact(offer=gives, overrides=(Override(rule="month", reason="she asked"),)),
        TellOutcome(contact=contact, outcome=MET),
        StartMentoring(mentor=joao, learner=lan, skill=bikes, goal="Brakes"),
        ChangeMentoring(mentoring=pair, fields={"until": later}),
        RecordMeeting(mentoring=pair, at=datetime.fromisoformat("2026-11-25T09:30"), minutes=90),
        EndMentoring(mentoring=pair, reason=REACHED),
    ):
        before = rows(house)
        receipt = house.do(command)
        assert rows(house) != before, command
        house.community.undo(receipt.entry)
        assert rows(house) == before, command


def test_r16_what_people_offer_keeps_its_skill(house: House) -> None:
    added = house.do(AddSkills(skills=(AddSkill(name="Sewing"), AddSkill(name="Tiling"))))
    sewing = next(row.id for row in house.catalog.skills.rows() if row.name == "Sewing")
    offered = house.do(OfferSkill(person=house.person("Lan"), skill=sewing))
    with pytest.raises(Refused) as caught:
        house.community.undo(added.entry)
    assert caught.value.refusal == SkillOffered("Sewing", 1)
    house.community.undo(offered.entry)
    house.community.undo(added.entry)
    assert house.catalog.skills.rows() == ()


def test_r91_of_an_erased_person_no_pair_and_no_word_is_left(house: House) -> None:
    sewing, lan, joao = skill(house, "Sewing"), house.person("Lan"), house.person("João")
    pair = house.do(StartMentoring(mentor=lan, learner=joao, skill=sewing, goal="Read her letters")).record
    met = datetime.fromisoformat("2026-11-25T09:30")
    house.do(RecordMeeting(mentoring=pair, at=met, minutes=90, note="at her flat"))
    house.do(EraseRecord(person=joao, asked=True))
    assert house.catalog.mentoring.of_person(lan) == ()
    state = house.catalog.mentoring.state(pair)
    assert (state.goal, state.meetings) == ("", ())
