"""What is said of an evening when it is over: a note, its length, answers to one question; alone and on two laptops."""

from __future__ import annotations

from typing import Any

import pytest

from skillshare.domain import kinds
from skillshare.domain.afterwards import (
    Afterwards,
    NoteSession,
    QuestionMissing,
    TakeFeedback,
    fold_afterwards,
    note_session,
    take_feedback,
)
from skillshare.domain.fact import DESK
from skillshare.domain.refusal import NotANumber, NothingChanges, Refused, TooMany
from tests.domain.story import Story, rid

EVENING = rid("evening")
NONE = Afterwards(id=EVENING)


def folded(story: Story) -> Afterwards:
    return fold_afterwards(EVENING, story.history(EVENING, kinds.AFTERWARDS), story.saw)


def note(text: str = "Went well", minutes: int = 90) -> NoteSession:
    return NoteSession(session=EVENING, text=text, minutes=minutes)


def feedback(question: str = "Was it good?", answers: tuple[int, ...] = (4, 1, 0)) -> TakeFeedback:
    return TakeFeedback(session=EVENING, question=question, answers=answers)


def test_a_note_is_for_the_desk_and_the_answers_for_everybody() -> None:
    story = Story()
    facts = [*note_session(note(" Went  well\n"), NONE), *take_feedback(feedback(), NONE)]
    assert [fact.audience == DESK for fact in facts] == [True, False]
    story.act(facts)
    assert folded(story) == Afterwards(
        id=EVENING, text="Went well", minutes=90, question="Was it good?", answers=(4, 1, 0)
    )


def test_a_new_count_replaces_the_old_one_and_the_same_changes_nothing() -> None:
    story = Story()
    story.act(take_feedback(feedback(), NONE))
    story.act(take_feedback(feedback(answers=(5, 1, 0)), folded(story)))
    assert folded(story).answers == (5, 1, 0)
    with pytest.raises(Refused) as refused:
        take_feedback(feedback(answers=(5, 1, 0)), folded(story))
    assert refused.value.refusal == NothingChanges()
    with pytest.raises(Refused) as refused:
        note_session(note("", 0), NONE)
    assert refused.value.refusal == NothingChanges()


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (note(minutes=-1), NotANumber("minutes", "-1")),
        (note(minutes=10**9), NotANumber("minutes", str(10**9))),
        (feedback(question=" "), QuestionMissing()),
        (feedback(answers=(1, -2, 0)), NotANumber("answers", "1, -2, 0")),
        (feedback(answers=(1, 2)), NotANumber("answers", "1, 2")),
        (feedback(answers=(10_001, 0, 0)), TooMany("answers", 10_001, 10_000)),
    ],
)
def test_what_is_refused(command: Any, refusal: object) -> None:
    with pytest.raises(Refused) as refused:
        (note_session if isinstance(command, NoteSession) else take_feedback)(command, NONE)
    assert refused.value.refusal == refusal


def test_two_laptops_that_had_not_met_keep_the_later_note_and_both_say_the_same() -> None:
    story = Story()
    story.act(note_session(note("From the hall"), NONE), b"one")
    story.act(note_session(note("From the kitchen"), NONE), b"two")
    forwards = fold_afterwards(EVENING, story.history(EVENING, kinds.AFTERWARDS), story.saw)
    assert fold_afterwards(EVENING, story.history(EVENING, kinds.AFTERWARDS)[::-1], story.saw) == forwards
    assert forwards.text == "From the kitchen"
