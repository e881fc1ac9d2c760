"""The list of skills: added, renamed, merged, taken off, and what two laptops make of it that had not met (R70).

Never here: the list to start from; that is data.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.fact import Fact
from skillshare.domain.refusal import NameMissing, NothingChanges, Refusal, Refused, TooLong, TooMany
from skillshare.domain.skills import (
    DESCRIBED,
    AddSkill,
    ChangeSkill,
    Double,
    MergeSkills,
    RemoveSkill,
    SameSkill,
    Skill,
    SkillList,
    SkillListed,
    UnknownSkill,
    add_skill,
    change_skill,
    fold_skill,
    merge_skills,
    remove_skill,
)
from skillshare.domain.text import folded
from tests.domain.story import Story, rid
from tests.domain.teaching import any_order_says_the_same, folded_by

BIKES, CYCLES, SEWING = rid("bikes"), rid("cycles"), rid("sewing")


def skill(record: bytes, name: str, *synonyms: str, **more: Any) -> Skill:
    return Skill(id=record, name=name, synonyms=synonyms, **more)


def refusal(decide: Any, *arguments: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        decide(*arguments)
    return caught.value.refusal


class Told:
    """The skills of a story, as one who heard everything knows them."""

    def __init__(self) -> None:
        self.story = Story()

    def act(self, facts: list[Fact], on: bytes = b"first") -> bytes:
        return self.story.act(facts, on)

    def one(self, record: bytes) -> Any:
        return folded_by(self.story, fold_skill, record)

    def list(self) -> SkillList:
        records = dict.fromkeys(record for record, _ in self.story.told)
        return SkillList(found for record in records if (found := self.one(record)) is not None)


def test_r70_a_skill_is_added_renamed_taken_off_and_put_back() -> None:
    told = Told()
    told.act(add_skill(AddSkill(name=" Bike  repair ", group="Repair", synonyms=("Bicycles",)), told.list(), BIKES))
    told.act(change_skill(ChangeSkill(skill=BIKES, fields={"name": "Mending bikes"}), told.list()))
    assert told.one(BIKES).name == "Mending bikes"
    assert told.one(BIKES).synonyms == ("Bicycles",)
    told.act(remove_skill(RemoveSkill(skill=BIKES), told.list()))
    assert told.list().shown() == ()
    assert refusal(remove_skill, RemoveSkill(skill=BIKES), told.list()) == NothingChanges()
    told.act(change_skill(ChangeSkill(skill=BIKES, fields={"gone": False}), told.list()))
    assert [one.name for one in told.list().shown()] == ["Mending bikes"]


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (AddSkill(name=" "), NameMissing()),
        (AddSkill(name="x" * 201), TooLong("name", 201, 200)),
        (AddSkill(name="Knots", synonyms=tuple(f"k{n}" for n in range(61))), TooMany("synonyms", 61, 60)),
        (AddSkill(name="BÍKE repair"), SkillListed("BÍKE repair", "Bike repair")),
        (AddSkill(name="Bicycles"), SkillListed("Bicycles", "Bike repair")),
        (AddSkill(name="Wheels", synonyms=("bike REPAIR",)), SkillListed("bike REPAIR", "Bike repair")),
    ],
)
def test_what_cannot_be_added(command: AddSkill, expected: Refusal) -> None:
    known = SkillList([skill(BIKES, "Bike repair", "Bicycles")])
    assert refusal(add_skill, command, known, rid("new")) == expected


def test_a_synonym_may_be_shared_and_is_said_once() -> None:
    known = SkillList([skill(SEWING, "Sewing", "Mending")])
    facts = add_skill(AddSkill(name="Repair", synonyms=("mending", "Mending", "repair", " ")), known, BIKES)
    assert facts[0].body["synonyms"] == ["Mending"]
    both = SkillList([skill(SEWING, "Sewing", "Mending"), skill(BIKES, "Repair", "Mending")])
    assert both.alike(BIKES) == {BIKES}
    assert both.doubles() == ()


def test_changing_what_is_so_already_or_is_not_there_is_refused() -> None:
    known = SkillList([skill(BIKES, "Bike repair"), skill(SEWING, "Sewing")])
    same = ChangeSkill(skill=BIKES, fields={"name": "Bike repair", "synonyms": ()})
    assert refusal(change_skill, same, known) == NothingChanges()
    taken = ChangeSkill(skill=BIKES, fields={"name": "sewing"})
    assert refusal(change_skill, taken, known) == SkillListed("sewing", "Sewing")
    assert refusal(change_skill, ChangeSkill(skill=rid("x"), fields={}), known) == UnknownSkill()
    assert refusal(remove_skill, RemoveSkill(skill=rid("x")), known) == UnknownSkill()
    assert refusal(merge_skills, MergeSkills(skills=(BIKES,), into=rid("x")), known) == UnknownSkill()


def test_what_came_by_another_name_meanwhile_is_not_put_back_beside_it() -> None:
    known = SkillList([skill(BIKES, "Bikes", gone=True), skill(CYCLES, "bikes")])
    back = ChangeSkill(skill=BIKES, fields={"gone": False})
    assert refusal(change_skill, back, known) == SkillListed("Bikes", "bikes")


def test_r70_two_laptops_that_add_one_name_get_one_suggestion_and_merging_settles_it() -> None:
    told = Told()
    told.act(add_skill(AddSkill(name="Bike repair"), SkillList([]), BIKES), b"first")
    told.act(add_skill(AddSkill(name="bike repair"), SkillList([]), CYCLES), b"second")
    told.act(add_skill(AddSkill(name="Bikes", synonyms=("Bike Repair",)), SkillList([]), SEWING), b"third")
    (double,) = told.list().doubles()
    assert double == Double(keep=told.one(BIKES), others=(told.one(CYCLES), told.one(SEWING)))
    assert told.list().alike(CYCLES) == {BIKES, CYCLES, SEWING}
    entry = told.act(merge_skills(MergeSkills(skills=(CYCLES, SEWING), into=BIKES), told.list()))
    assert told.list().doubles() == ()
    assert told.list().shown() == (told.one(BIKES),)
    assert told.list().get(SEWING) == told.list().meant("bikes") == told.one(BIKES)
    assert refusal(merge_skills, MergeSkills(skills=(CYCLES,), into=SEWING), told.list()) == SameSkill()
    told.story.undo(entry)
    assert len(told.list().doubles()) == 1


def test_merged_on_two_laptops_in_a_circle_one_of_them_stands() -> None:
    told = Told()
    told.act(add_skill(AddSkill(name="Bikes"), told.list(), BIKES))
    told.act(add_skill(AddSkill(name="Cycles"), told.list(), CYCLES))
    known = told.list()
    told.act(merge_skills(MergeSkills(skills=(BIKES,), into=CYCLES), known), b"first")
    told.act(merge_skills(MergeSkills(skills=(CYCLES,), into=BIKES), known), b"second")
    assert [one.id for one in told.list().shown()] == [BIKES]
    assert told.list().alike(CYCLES) == {BIKES, CYCLES}


def test_names_given_on_two_laptops_at_once_are_shown_and_settled() -> None:
    told = Told()
    told.act(add_skill(AddSkill(name="Bikes"), told.list(), BIKES))
    told.story.meet(b"first", b"second")
    known = told.list()
    told.act(change_skill(ChangeSkill(skill=BIKES, fields={"name": "Bike repair"}), known), b"first")
    told.act(change_skill(ChangeSkill(skill=BIKES, fields={"name": "Cycles"}), known), b"second")
    assert told.one(BIKES).conflicts == {"name": ("Bike repair",)}
    told.story.meet(b"first", b"second")
    told.act(change_skill(ChangeSkill(skill=BIKES, fields={"name": "Cycles"}), told.list()), b"first")
    assert told.one(BIKES).conflicts == {}


def test_a_skill_without_a_name_is_none_yet() -> None:
    story = Story()
    story.act([Fact(type=DESCRIBED, records=(BIKES,), body={"group": "Repair", "synonyms": [1]})])
    assert folded_by(story, fold_skill, BIKES) is None


def test_the_fold_says_the_same_in_any_order() -> None:
    any_order_says_the_same(fold_skill, DESCRIBED)


IDS = tuple(bytes([n]) * 16 for n in range(1, 7))
NAMES = ("bikes", "Bikes", "cycles", "wheels", "sewing")
some_skills = st.builds(
    lambda record, name, synonyms, gone, into, since: skill(record, name, *synonyms, gone=gone, into=into, since=since),
    st.sampled_from(IDS),
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(NAMES), max_size=2),
    st.booleans(),
    st.none() | st.sampled_from(IDS),
    st.integers(0, 3),
)


def root_of(one: Skill, by_id: dict[bytes, Skill]) -> Skill:
    """By the rule as it is said: follow; of a circle the oldest."""
    seen = [one]
    while seen[-1].into in by_id:
        following = by_id[seen[-1].into or b""]
        if following in seen:
            return min(seen[seen.index(following) :], key=lambda s: (s.since, s.id))
        seen.append(following)
    return seen[-1]


@given(st.lists(some_skills, max_size=6, unique_by=lambda one: one.id), st.randoms())
def test_alike_is_as_it_is_said(skills: list[Skill], chance: Any) -> None:
    known, by_id = SkillList(skills), {one.id: one for one in skills}
    members = {s.id: [m for m in skills if root_of(m, by_id) == s] for s in skills}

    def words(root: Skill) -> set[str]:
        return {folded(word) for m in members[root.id] for word in (m.name, *m.synonyms)}

    for one in skills:
        for other in skills:
            a, b = root_of(one, by_id), root_of(other, by_id)
            expected = a == b or folded(a.name) in words(b) or folded(b.name) in words(a)
            assert (other.id in known.alike(one.id)) == expected
    again = list(skills)
    chance.shuffle(again)
    assert SkillList(again).doubles() == known.doubles()
    lots = [{d.keep.id, *(s.id for s in d.others)} for d in known.doubles()]
    assert len(set().union(*lots)) == sum(map(len, lots)), "somebody is in two suggestions"
