"""Who does what here: roles are taken on and left, undone, merged from several laptops, and entitle to nothing.

Never here: screens.
"""

from __future__ import annotations

import pytest

from skillshare.domain import entitled
from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.people import merge_people
from skillshare.domain.refusal import NothingChanges, Refused
from skillshare.domain.roles import HOST, ROLE, TRAINER, VOLUNTEER, SetRoles, set_roles
from tests.domain.story import ANA, BEN, Story


def change(story: Story, *roles: str, on: str = "first", person: bytes = BEN) -> bytes:
    facts = set_roles(SetRoles(person=person, roles=roles), person, story.person(person).roles)
    return story.act(facts, on.encode())


def named(person: bytes = BEN) -> Story:
    story = Story()
    story.act([Fact(type="person.described", records=(person,), body={"name": "Ben"})])
    return story


def test_roles_are_taken_on_and_left_one_fact_each_for_the_desk_and_the_person() -> None:
    story = named()
    entry = change(story, TRAINER, VOLUNTEER)
    assert story.person().roles == (VOLUNTEER, TRAINER)
    assert [(f.type, f.audience, dict(f.body)) for f in story.done[entry]] == [
        (ROLE, BEN, {"role": VOLUNTEER, "on": True}),
        (ROLE, BEN, {"role": TRAINER, "on": True}),
    ]
    entry = change(story, TRAINER, HOST)
    assert story.person().roles == (HOST, TRAINER)
    assert len(story.done[entry]) == 2


def test_nothing_new_is_refused() -> None:
    story = named()
    change(story, HOST)
    with pytest.raises(Refused) as caught:
        change(story, HOST)
    assert caught.value.refusal == NothingChanges()


def test_roles_set_on_two_laptops_at_once_all_stand() -> None:
    story = named()
    story.meet(b"first", b"second")
    one = set_roles(SetRoles(person=BEN, roles=[HOST]), BEN, ())
    other = set_roles(SetRoles(person=BEN, roles=[TRAINER]), BEN, ())
    story.act(one, b"first")
    story.act(other, b"second")
    assert story.person().roles == (HOST, TRAINER)


def test_undone_is_undone() -> None:
    story = named()
    entry = change(story, VOLUNTEER)
    story.act([Fact(type=UNDONE, records=(BEN,), body={"entry": entry})])
    assert story.person().roles == ()


@pytest.mark.parametrize(
    "body", [{}, {"role": "king", "on": True}, {"role": HOST}, {"role": HOST, "on": 1}, {"role": [HOST], "on": True}]
)
def test_what_makes_no_sense_is_passed_over(body: dict[str, object]) -> None:
    story = named()
    story.act([Fact(type=ROLE, records=(BEN,), body=body)])
    assert story.person().roles == ()


def test_a_desk_merges_people_without_touching_roles_which_are_the_stewards() -> None:
    story = named()
    story.act([Fact(type="person.described", records=(ANA,), body={"name": "Ana"})])
    change(story, HOST)
    facts = merge_people(story.person(), story.person(ANA))
    assert all(entitled.may_record(entitled.DESK, fact.type) for fact in facts)
    assert not entitled.may_record(entitled.DESK, ROLE)
    assert entitled.may_record(entitled.STEWARD, ROLE)
