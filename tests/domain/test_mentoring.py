"""Mentoring: two people with a goal, the times they met, and the end of it (R70).

Never here: who fits whom.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from skillshare.domain.fact import DESK, Fact
from skillshare.domain.mentoring import (
    DESCRIBED,
    ENDED,
    LONGEST,
    MEETING,
    REACHED,
    STOPPED,
    AlreadyMentored,
    ChangeMentoring,
    EndMentoring,
    GoalMissing,
    Meeting,
    Mentoring,
    MinutesOutside,
    RecordMeeting,
    StartMentoring,
    UnknownMentoring,
    change_mentoring,
    end_mentoring,
    fold_mentoring,
    record_meeting,
    start_mentoring,
)
from skillshare.domain.offers import DayOver
from skillshare.domain.people import Person
from skillshare.domain.refusal import (
    DayTooFar,
    InTheFuture,
    NothingChanges,
    Refusal,
    Refused,
    SamePerson,
    TooLong,
    UnknownPerson,
)
from skillshare.domain.skills import Skill, SkillList, UnknownSkill
from tests.domain.story import TODAY, Story, rid
from tests.domain.teaching import any_order_says_the_same, folded_by

LAN, JOAO = Person(id=rid("lan"), name="Lan"), Person(id=rid("joao"), name="João")
SEWING, NEEDLES, PAIR = rid("sewing"), rid("needles"), rid("pair")
SKILLS = SkillList([Skill(id=SEWING, name="Sewing"), Skill(id=NEEDLES, name="Needlework", into=SEWING)])
NOW = datetime.fromisoformat("2026-11-25T13:00")
TEN = datetime.fromisoformat("2026-11-21T10:00")


def started(mentor: Person = LAN, learner: Person = JOAO, pairs: tuple[Mentoring, ...] = (), **more: Any) -> list[Fact]:
    fields = {"skill": SEWING, "goal": "A coat of his own", **more}
    command = StartMentoring(mentor=mentor.id, learner=learner.id, **fields)
    return start_mentoring(command, mentor, learner, SKILLS, pairs, PAIR, TODAY)


def told(story: Story) -> Mentoring:
    found = folded_by(story, fold_mentoring, PAIR)
    assert isinstance(found, Mentoring)
    return found


def changed(story: Story, **fields: Any) -> list[Fact]:
    return change_mentoring(ChangeMentoring(mentoring=PAIR, fields=fields), told(story), TODAY)


def met(story: Story, at: datetime = TEN, minutes: int = 90, note: str = "") -> list[Fact]:
    return record_meeting(RecordMeeting(mentoring=PAIR, at=at, minutes=minutes, note=note), told(story), NOW)


def ended(story: Story, reason: str = REACHED, note: str = "") -> list[Fact]:
    return end_mentoring(EndMentoring(mentoring=PAIR, reason=reason, note=note), told(story))


def refused(decide: Any, *arguments: Any, **more: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        decide(*arguments, **more)
    return caught.value.refusal


def test_r70_two_people_with_a_goal_meet_and_end_and_only_the_desk_reads_it() -> None:
    story = Story()
    story.act(started(until=date(2027, 3, 31)))
    story.act(met(story, TEN + timedelta(days=2), note="Sleeves"))
    story.act(met(story))
    found = told(story)
    assert (found.mentor, found.learner, found.skill, found.goal) == (LAN.id, JOAO.id, SEWING, "A coat of his own")
    assert [meeting.at for meeting in found.meetings] == [TEN, TEN + timedelta(days=2)]
    assert found.minutes == 180
    entry = story.act(ended(story, note="It fits"))
    assert (told(story).ended, told(story).ended_note, told(story).is_open) == (REACHED, "It fits", False)
    assert {fact.audience for facts in story.done.values() for fact in facts} == {DESK}
    story.undo(entry)
    assert told(story).is_open


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"goal": " "}, GoalMissing()),
        ({"goal": "x" * 4001}, TooLong("goal", 4001, 4000)),
        ({"skill": rid("none")}, UnknownSkill()),
        ({"learner": LAN}, SamePerson()),
        ({"learner": replace(JOAO, erased=True)}, UnknownPerson()),
        ({"mentor": replace(LAN, into=rid("other"))}, UnknownPerson()),
        ({"until": TODAY - timedelta(days=1)}, DayOver(TODAY - timedelta(days=1), TODAY)),
        ({"until": date(2126, 1, 1)}, DayTooFar(date(2126, 1, 1))),
    ],
)
def test_what_cannot_begin(fields: dict[str, Any], expected: Refusal) -> None:
    assert refused(started, **fields) == expected


def test_two_are_a_pair_for_a_skill_once_by_whatever_name() -> None:
    pair = Mentoring(id=rid("old"), mentor=LAN.id, learner=JOAO.id, skill=NEEDLES)
    assert refused(started, pairs=(pair,)) == AlreadyMentored("João", "Lan")
    assert started(pairs=(replace(pair, ended=STOPPED), replace(pair, mentor=JOAO.id, learner=LAN.id)))


def test_a_meeting_told_on_two_laptops_counts_once_as_it_was_told_last() -> None:
    story = Story()
    story.act(started())
    first, second = met(story), met(story, TEN.replace(second=30), minutes=60, note="Buttons")
    story.act(first, b"first")
    story.act(second, b"second")
    assert told(story).meetings == (Meeting(at=TEN, minutes=60, note="Buttons"),)
    assert refused(met, story, minutes=60, note="Buttons") == NothingChanges()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"minutes": 0}, MinutesOutside(0, LONGEST)),
        ({"minutes": -5}, MinutesOutside(-5, LONGEST)),
        ({"minutes": 1441}, MinutesOutside(1441, LONGEST)),
        ({"at": NOW + timedelta(minutes=1)}, InTheFuture()),
        ({"note": "x" * 4001}, TooLong("note", 4001, 4000)),
    ],
)
def test_what_is_no_meeting(fields: dict[str, Any], expected: Refusal) -> None:
    story = Story()
    story.act(started())
    assert refused(met, story, **fields) == expected


def test_goal_and_day_change_and_what_two_laptops_said_apart_is_settled() -> None:
    story = Story()
    story.act(started(until=TODAY))
    assert refused(changed, story, goal="A coat of his own", until=TODAY) == NothingChanges()
    assert refused(changed, story, goal="") == GoalMissing()
    story.meet(b"first", b"second")
    shirt, trousers = changed(story, goal="A shirt", until=None), changed(story, goal="Trousers")
    story.act(shirt, b"first")
    story.act(trousers, b"second")
    assert (told(story).goal, told(story).until) == ("Trousers", None)
    assert told(story).conflicts == {"goal": ("A shirt",)}
    story.meet(b"first", b"second")
    story.act(changed(story, goal="Trousers"))
    assert told(story).conflicts == {}


def test_nothing_is_added_to_what_has_ended() -> None:
    story = Story()
    assert refused(met, story) == UnknownMentoring()
    story.act(started())
    story.act(ended(story, STOPPED))
    for late in (met, changed, ended):
        assert refused(late, story) == UnknownMentoring()
    with pytest.raises(ValueError, match="no such reason: bored"):
        ended(story, "bored")
    story.act([Fact(type=ENDED, records=(PAIR,), body={"reason": REACHED})], b"second")
    assert told(story).ended == STOPPED


def test_the_fold_says_the_same_in_any_order() -> None:
    any_order_says_the_same(fold_mentoring, DESCRIBED, MEETING, ENDED)
