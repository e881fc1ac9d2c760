"""R40–R43: a new member in little time, one person for two records, membership periods, the agreement."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.fact import ALL, DESK, Fact
from skillshare.domain.people import (
    AcceptAgreement,
    AddPerson,
    ChangePerson,
    EndMembership,
    Period,
    Person,
    StartMembership,
    accept_agreement,
    add_person,
    change_person,
    end_membership,
    ends,
    following_day,
    merge_people,
    start_membership,
)
from skillshare.domain.refusal import (
    CardTaken,
    ContactMissing,
    NameMissing,
    NothingChanges,
    NumberTaken,
    PeriodBackwards,
    PeriodOverlaps,
    Refusal,
    Refused,
    SamePerson,
    TooLong,
)
from tests.domain.story import ANA, BEN, TODAY, Story, rid

CEM = rid("cem")
KIND, YEAR = rid("one year"), date(2027, 11, 24)


def refusal(make: Any, *args: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        make(*args)
    return caught.value.refusal


def new(command: AddPerson, person: bytes = BEN, **others: Any) -> list[Fact]:
    return add_person(command, person, "RI-0002-X", others.get("card"), rid("p1"), TODAY, 12, others.get("number"))


def joined(person: bytes = BEN, **fields: Any) -> Story:
    story = Story()
    story.act(new(AddPerson(fields={"name": "Ben", "phone": "1", **fields}, type=KIND), person))
    return story


def start(story: Story, **dates: date) -> list[Fact]:
    command = StartMembership(person=BEN, type=KIND, **dates)
    return start_membership(command, story.person(), rid(f"p{len(story.told)}"), TODAY, 12)


def test_r40_a_name_and_one_way_to_be_reached_are_enough() -> None:
    for way in ("phone", "email", "address"):
        facts = new(AddPerson(fields={"name": "Ben", way: "x"}))
        assert [f.type for f in facts] == ["person.described", "person.contact"]
    assert refusal(new, AddPerson(fields={"name": " "})) == NameMissing()
    assert refusal(new, AddPerson(fields={"name": "Ben", "phone": " ", "card": "7"})) == ContactMissing()


def test_r40_everything_else_can_follow() -> None:
    story = joined()
    fields = {"email": "b@example.org", "languages": ["Deutsch", " "], "card": "77", "note": "asks for Ida"}
    story.act(change_person(ChangePerson(person=BEN, fields=fields), story.person(), None))
    ben = story.person()
    assert (ben.email, ben.languages, ben.card, ben.note) == ("b@example.org", ("Deutsch",), "77", "asks for Ida")
    assert ben.note_at == story.now


def test_a_name_is_for_all_contact_for_the_person_notes_for_the_desk() -> None:
    fields = {"name": "Ben", "phone": "1", "note": "n", "block": "b", "card": "7", "extra": {"a": "b"}, "agreed": 1}
    audiences = {f.type: f.audience for f in new(AddPerson(fields=fields, type=KIND))}
    desk = dict.fromkeys(("person.note", "person.block", "person.extra"), DESK)
    own = dict.fromkeys(("person.contact", "person.card", "person.agreed", "person.membership"), BEN)
    assert audiences == {"person.described": ALL, **desk, **own}


def test_cards_and_numbers_belong_to_one_person() -> None:
    command = AddPerson(fields={"name": "Ben", "phone": "1", "card": "7", "number": "9"})
    assert refusal(lambda: new(command, card="Ana")) == CardTaken("7", "Ana")
    assert refusal(lambda: new(command, number="Ana")) == NumberTaken("9", "Ana")
    ben = joined().person()
    assert refusal(change_person, ChangePerson(person=BEN, fields={"card": "7"}), ben, "Ana") == CardTaken("7", "Ana")
    taken = ChangePerson(person=BEN, fields={"number": "9"})
    assert refusal(change_person, taken, ben, None, "Ana") == NumberTaken("9", "Ana")


def test_only_what_differs_is_recorded_and_a_name_cannot_be_cleared() -> None:
    story = joined(note="n", card="7")
    fields = {"name": "Ben ", "phone": "2", "note": "", "card": None, "email": "", "number": ""}
    story.act(facts := change_person(ChangePerson(person=BEN, fields=fields), story.person(), None))
    assert [dict(f.body) for f in facts] == [{"phone": "2"}, {"card": None}, {"note": ""}]
    ben = story.person()
    assert (ben.name, ben.phone, ben.note, ben.card) == ("Ben", "2", "", "")
    assert refusal(change_person, ChangePerson(person=BEN, fields={"name": ""}), ben, None) == NameMissing()
    assert refusal(change_person, ChangePerson(person=BEN, fields={"note": ""}), ben, None) == NothingChanges()
    long = ChangePerson(person=BEN, fields={"name": "x" * 201})
    assert refusal(change_person, long, ben, None) == TooLong("name", 201, 200)


def test_r41_a_merge_keeps_both_histories_and_fills_only_gaps() -> None:
    story = joined(phone="1", card="7", note="from Ben")
    story.act(new(AddPerson(fields={"name": "Ana", "phone": "2"}), ANA))
    before = (story.person(), story.person(ANA))
    entry = story.act(merge_people(story.person(), story.person(ANA)))
    ben, ana = story.person(), story.person(ANA)
    assert (ben.into, ben.name, ben.card) == (ANA, "Ben", "7")
    assert (ana.into, ana.name, ana.phone, ana.card, ana.note) == (None, "Ana", "2", "7", "from Ben")
    story.undo(entry)
    assert (story.person(), story.person(ANA)) == before
    assert refusal(merge_people, ben, ben) == SamePerson()


def test_r14_r42_a_block_and_a_membership_move_with_a_merge_but_never_overlap() -> None:
    story = joined()
    story.act(new(AddPerson(fields={"name": "Ana", "phone": "2"}), ANA))
    story.act(change_person(ChangePerson(person=BEN, fields={"block": "owes a saw"}), story.person(), None))
    story.act(merge_people(story.person(), story.person(ANA)))
    ana = story.person(ANA)
    assert (ana.block, ana.periods) == ("owes a saw", story.person().periods)
    story.act(new(AddPerson(fields={"name": "Bea", "phone": "3"}, type=KIND, first=TODAY), CEM))
    story.act(merge_people(ana, bea := story.person(CEM)))
    assert story.person(CEM).periods == bea.periods


def test_r42_a_membership_without_a_last_day_in_the_calendar_has_no_day_behind_it() -> None:
    ben = Person(id=BEN, name="Ben", periods=(Period(id=rid("p"), type=KIND, first=TODAY, until=date.max),))
    assert following_day(ben, TODAY) == TODAY


def test_r42_a_renewal_begins_when_the_current_period_ends() -> None:
    story = joined()
    assert story.person().periods == (Period(id=rid("p1"), type=KIND, first=TODAY, until=YEAR),)
    story.act(start(story))
    renewed = story.person().last_period()
    assert renewed is not None
    assert (renewed.first, renewed.until) == (YEAR + timedelta(days=1), date(2028, 11, 24))


def test_r42_after_a_gap_it_begins_today() -> None:
    story = Story()
    command = AddPerson(
        fields={"name": "Ben", "phone": "1"}, type=KIND, first=date(2024, 1, 1), until=date(2024, 12, 31)
    )
    story.act(new(command))
    story.act(start(story))
    assert [p.first for p in story.person().periods] == [date(2024, 1, 1), TODAY]
    assert story.person().membership_on(date(2025, 6, 1)) is None


def test_r42_periods_do_not_overlap() -> None:
    story = joined()
    overlap = PeriodOverlaps(TODAY, YEAR)
    assert refusal(lambda: start(story, first=YEAR)) == overlap
    assert refusal(lambda: start(story, first=date(2026, 1, 1))) == overlap
    assert refusal(lambda: start(story, first=TODAY + timedelta(days=5), until=TODAY)) == PeriodBackwards()
    assert start(story, first=date(2026, 1, 1), until=TODAY - timedelta(days=1))


def test_r42_a_period_without_end_leaves_no_room() -> None:
    story = joined()
    period = {"period": rid("p1"), "type": None, "first": TODAY.isoformat(), "until": None}
    story.act([Fact(type="person.membership", records=(BEN,), body=period)])
    assert story.person().membership_on(date(2099, 1, 1)) is not None
    assert refusal(lambda: start(story)) == PeriodOverlaps(TODAY, date.max)


def test_r42_a_period_can_end_early_but_not_run_into_the_next() -> None:
    story = joined()
    story.act(start(story))

    def end(until: date) -> list[Fact]:
        return end_membership(EndMembership(person=BEN, period=rid("p1"), until=until), story.person())

    assert refusal(end, YEAR) == NothingChanges()
    assert refusal(end, TODAY - timedelta(days=1)) == PeriodBackwards()
    assert isinstance(refusal(end, YEAR + timedelta(days=1)), PeriodOverlaps)
    story.act(end(TODAY))
    assert story.person().membership_on(TODAY + timedelta(days=1)) is None
    unknown = EndMembership(person=BEN, period=rid("other"), until=YEAR)
    assert refusal(end_membership, unknown, story.person()) == NothingChanges()


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.integers(1, 240))
def test_r42_months_end_on_the_day_before_and_follow_each_other(first: date, months: int) -> None:
    until = ends(first, months)
    assert until is not None
    following = until + timedelta(days=1)
    assert (following.year - first.year) * 12 + following.month - first.month == months
    assert following.day <= first.day
    assert following.day == first.day or first.day > 28


def test_r42_no_months_have_no_end() -> None:
    assert (ends(TODAY, 0), ends(TODAY, None)) == (None, None)


def test_r43_the_agreement_is_accepted_by_version_and_never_backwards() -> None:
    story = joined()
    story.act(accept_agreement(AcceptAgreement(person=BEN, version=2), story.person()))
    assert story.person().agreed == 2
    for version in (1, 2):
        command = AcceptAgreement(person=BEN, version=version)
        assert refusal(accept_agreement, command, story.person()) == NothingChanges()
