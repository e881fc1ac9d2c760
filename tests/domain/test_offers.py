"""Offers and wants: what may be said, for whom, until when, and what two laptops make of one (R70).

Never here: who fits whom.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.fact import ALL, Fact
from skillshare.domain.offers import (
    DESCRIBED,
    ENDED,
    ENDED_EARLY,
    EXPERT,
    MOST,
    AlreadyOffered,
    ChangeOffer,
    ConsentMissing,
    DayOver,
    EndOffer,
    LimitOutside,
    Offer,
    OfferSkill,
    TimeBackwards,
    UnknownOffer,
    change_offer,
    end_offer,
    fold_offer,
    is_times,
    joined,
    offer_skill,
)
from skillshare.domain.people import Person
from skillshare.domain.refusal import DayTooFar, NothingChanges, Refusal, Refused, TooLong, TooMany, UnknownPerson
from skillshare.domain.skills import Skill, SkillList, UnknownSkill
from tests.domain.story import TODAY, Story, rid
from tests.domain.teaching import any_order_says_the_same, folded_by

LAN = Person(id=rid("lan"), name="Lan")
SEWING, MENDING, BIKES, OFFER = rid("sewing"), rid("mending"), rid("bikes"), rid("offer")
SKILLS = SkillList(
    [
        Skill(id=SEWING, name="Sewing", synonyms=("Needlework",)),
        Skill(id=MENDING, name="needlework"),
        Skill(id=BIKES, name="Bike repair"),
    ]
)
SATURDAY_MORNING = [5, 9 * 60, 12 * 60]


def offered(person: Person = LAN, own: tuple[Offer, ...] = (), skill: bytes = SEWING, **fields: Any) -> list[Fact]:
    want = fields.pop("want", False)
    command = OfferSkill(person=person.id, skill=skill, want=want, fields=fields)
    return offer_skill(command, person, SKILLS, own, OFFER, TODAY)


def refused(decide: Any, *arguments: Any, **more: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        decide(*arguments, **more)
    return caught.value.refusal


def told(story: Story) -> Offer:
    found = folded_by(story, fold_offer, OFFER)
    assert isinstance(found, Offer)
    return found


def changed(story: Story, own: tuple[Offer, ...] = (), **fields: Any) -> list[Fact]:
    return change_offer(ChangeOffer(offer=OFFER, fields=fields), told(story), LAN, SKILLS, own, TODAY)


def test_r70_an_offer_says_when_in_which_languages_how_often_and_until_when() -> None:
    story = Story()
    facts = offered(
        level=EXPERT,
        languages=("Tiếng Việt", " English ", "english"),
        times=[(5, 600, 720), SATURDAY_MORNING],
        limit=4,
        until=date(2027, 6, 30),
        note="Bring  your own fabric",
    )
    assert [(f.type, f.records, f.audience) for f in facts] == [(DESCRIBED, (OFFER, LAN.id), ALL)]
    story.act(facts)
    found = told(story)
    assert (found.person, found.want, found.skill, found.level) == (LAN.id, False, SEWING, EXPERT)
    assert found.languages == ("Tiếng Việt", "english")
    assert found.times == ((5, 540, 720),)
    assert (found.limit, found.until, found.note) == (4, date(2027, 6, 30), "Bring your own fabric")
    assert found.stands_on(TODAY)


def test_r70_it_ends_by_itself_when_somebody_looks() -> None:
    story = Story()
    story.act(offered(until=TODAY))
    assert told(story).stands_on(TODAY)
    assert not told(story).stands_on(TODAY + timedelta(days=1))
    story.act(changed(story, until=TODAY + timedelta(days=30)))
    assert told(story).stands_on(TODAY + timedelta(days=1))


def test_r70_speaking_for_somebody_takes_their_consent() -> None:
    assert refused(offered, behalf=True, consent=" ") == ConsentMissing("Lan")
    story = Story()
    story.act(offered(behalf=True, consent="Asked her at the door"))
    assert (told(story).behalf, told(story).consent) == (True, "Asked her at the door")
    assert refused(changed, story, consent="") == ConsentMissing("Lan")
    story.act(changed(story, behalf=False, consent=None))
    assert (told(story).behalf, told(story).consent) == (False, "")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"skill": rid("none")}, UnknownSkill()),
        ({"until": TODAY - timedelta(days=1)}, DayOver(TODAY - timedelta(days=1), TODAY)),
        ({"until": date(2726, 1, 1)}, DayTooFar(date(2726, 1, 1))),
        ({"limit": 0}, LimitOutside(0, MOST)),
        ({"limit": -5}, LimitOutside(-5, MOST)),
        ({"limit": 10_000}, LimitOutside(10_000, MOST)),
        ({"times": [(5, 720, 600)]}, TimeBackwards()),
        ({"times": [(4, 22 * 60, 26 * 60)]}, TimeBackwards()),
        ({"times": [(7, 0, 60)]}, TimeBackwards()),
        ({"times": [(0, n * 10, n * 10 + 5) for n in range(61)]}, TooMany("times", 61, 60)),
        ({"languages": [f"language {n}" for n in range(21)]}, TooMany("languages", 21, 20)),
        ({"note": "x" * 4001}, TooLong("note", 4001, 4000)),
        ({"consent": "x" * 201}, TooLong("consent", 201, 200)),
        ({"person": replace(LAN, erased=True)}, UnknownPerson()),
        ({"person": replace(LAN, into=rid("lan2"))}, UnknownPerson()),
    ],
)
def test_what_cannot_be_offered(fields: dict[str, Any], expected: Refusal) -> None:
    assert refused(offered, **fields) == expected


def test_one_offer_of_a_skill_by_whatever_name_and_a_want_beside_it() -> None:
    own = (Offer(id=rid("old"), person=LAN.id, skill=MENDING),)
    assert refused(offered, own=own) == AlreadyOffered("Lan", "Sewing", False)
    assert offered(own=own, want=True)
    assert offered(own=own, skill=BIKES)
    assert offered(own=(replace(own[0], until=TODAY - timedelta(days=1)),))
    assert offered(own=(replace(own[0], ended=ENDED_EARLY),))
    story = Story()
    story.act(offered(skill=BIKES))
    assert refused(changed, story, (*own, told(story)), skill=SEWING) == AlreadyOffered("Lan", "Sewing", False)


def test_what_is_ended_stays_so_until_that_is_undone() -> None:
    story = Story()
    story.act(offered())
    assert refused(changed, story, note="", level=None) == NothingChanges()
    entry = story.act(end_offer(EndOffer(offer=OFFER, reason="moved away"), told(story)))
    story.act([Fact(type=DESCRIBED, records=(OFFER,), body={"note": "late"})], b"second")
    assert told(story).ended == "moved away"
    assert not told(story).stands_on(TODAY)
    assert refused(changed, story, note="more") == UnknownOffer()
    assert refused(end_offer, EndOffer(offer=OFFER), told(story)) == UnknownOffer()
    story.undo(entry)
    assert told(story).is_open


def test_limits_set_on_two_laptops_at_once_are_shown_and_settled() -> None:
    story = Story()
    story.act(offered(limit=1))
    story.meet(b"first", b"second")
    twice, thrice = changed(story, limit=2), changed(story, limit=3)
    story.act(twice, b"first")
    story.act(thrice, b"second")
    assert (told(story).limit, told(story).conflicts) == (3, {"limit": (2,)})
    story.meet(b"first", b"second")
    story.act(changed(story, limit=3))
    assert told(story).conflicts == {}


def test_the_fold_says_the_same_in_any_order() -> None:
    any_order_says_the_same(fold_offer, DESCRIBED, ENDED)


times = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 1439), st.integers(1, 1440)).filter(lambda t: t[1] < t[2]), max_size=8
)


@given(times)
def test_joined_times_hold_the_same_minutes_and_touch_nowhere(given_times: list[tuple[int, int, int]]) -> None:
    def minutes(of: Any) -> set[tuple[int, int]]:
        return {(day, minute) for day, start, end in of for minute in range(start, end)}

    found = joined(given_times)
    assert minutes(found) == minutes(given_times)
    assert all(a[0] < b[0] or a[2] < b[1] for a, b in pairwise(found))
    assert is_times([list(time) for time in found])
