"""R16: every action can be taken back and taken back again, and what cannot says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest

from skillshare.domain.calendar import at_opening
from skillshare.domain.fact import Fact
from skillshare.domain.items import ChangeItem, SetCondition, change_item, set_condition
from skillshare.domain.lending import (
    AnswerParts,
    ChangeDue,
    CheckReturn,
    LendItem,
    RenewLoan,
    ReturnItem,
    SettleClash,
    answer_parts,
    change_due,
    check_return,
    give_back,
    lend,
    renew,
    settle_clash,
)
from skillshare.domain.opening_hours import Moved, SetSpecial, set_special, special_of
from skillshare.domain.people import AcceptAgreement, ChangePerson, accept_agreement, change_person, merge_people
from skillshare.domain.refusal import AlreadyUndone, CannotUndo, LentSince, Refused
from skillshare.domain.undo import Done, undo
from tests.domain.story import ANA, BEN, DRILL, WEEK, Story, desk, rid, shelf

LOAN, SECOND = rid("loan"), rid("second loan")
SATURDAY = date(2026, 11, 28)
Act = Callable[[Story], Sequence[Fact]]


def lending(story: Story, loan: bytes = LOAN, person: bytes = BEN) -> Sequence[Fact]:
    return lend(LendItem(item=DRILL, person=person), story.item(), story.person(person), desk(now=story.now), loan)


def returning(story: Story) -> Sequence[Fact]:
    return give_back(ReturnItem(item=DRILL), story.item(), story.now)


def closing(story: Story) -> Sequence[Fact]:
    special = special_of(SetSpecial(first=SATURDAY, last=SATURDAY), rid("closed"))
    new = at_opening(date(2026, 12, 2), WEEK.with_special(special))
    return set_special(special, [Moved(loan=LOAN, item=DRILL, old=SATURDAY, new=new)])


ACTIONS: list[Act] = [
    returning,
    lambda s: renew(RenewLoan(loan=LOAN), s.loan(LOAN), s.item(), s.person(), desk()),
    lambda s: change_due(ChangeDue(loan=LOAN, due=SATURDAY), s.loan(LOAN), s.item(), desk()),
    lambda s: answer_parts(AnswerParts(loan=LOAN, there=()), s.loan(LOAN), s.item()),
    lambda s: check_return(CheckReturn(loan=LOAN, check="broken", note="x"), s.loan(LOAN), s.item()),
    lambda s: set_condition(SetCondition(item=DRILL, condition="retired", reason="old"), s.item()),
    lambda s: change_item(ChangeItem(item=DRILL, fields={"name": "Saw", "note": "n", "stock": 4}), s.item(), None),
    lambda s: change_person(ChangePerson(person=BEN, fields={"name": "Bea", "block": "b"}), s.person(), None),
    lambda s: accept_agreement(AcceptAgreement(person=BEN, version=2), s.person()),
    lambda s: merge_people(s.person(), s.person(ANA)),
    closing,
]


def seen(story: Story) -> tuple[Any, ...]:
    return story.item(), story.person(), story.person(ANA), story.loan(LOAN)


@pytest.mark.parametrize("action", ACTIONS)
def test_r16_undo_restores_what_was_and_undo_of_the_undo_what_was_done(action: Act) -> None:
    story = shelf()
    story.act(lending(story))
    before = seen(story)
    entry = story.act(action(story))
    after = seen(story)
    assert after != before
    for _ in range(2):
        back = story.undo(entry)
        assert seen(story) == before
        story.undo(back)
        assert seen(story) == after


def test_r16_undo_of_lending_leaves_no_loan() -> None:
    story = shelf()
    before = seen(story)
    entry = story.act(lending(story))
    story.undo(entry)
    assert seen(story) == before
    assert not story.loan(LOAN).opened


def test_r16_a_return_stays_once_the_item_went_out_again() -> None:
    story = shelf()
    story.act(lending(story))
    back = story.act(returning(story))
    again = story.act(lending(story, SECOND, ANA))
    with pytest.raises(Refused) as caught:
        story.undo(back)
    assert caught.value.refusal == LentSince("Drill")
    story.undo(again)
    story.undo(back)
    assert [o.loan for o in story.item().outings] == [LOAN]


def test_r16_lending_that_was_undone_does_not_come_back_once_the_item_went_out_to_another() -> None:
    story = shelf()
    undone = story.undo(story.act(lending(story)))
    story.act(lending(story, SECOND, ANA))
    with pytest.raises(Refused) as caught:
        story.undo(undone)
    assert caught.value.refusal == LentSince("Drill")
    assert [o.loan for o in story.item().outings] == [SECOND]


def test_r16_settling_a_clash_can_be_taken_back() -> None:
    story = shelf()
    other = lending(story, SECOND, ANA)
    story.act(lending(story))
    story.act(other, b"second")
    entry = story.act(settle_clash(SettleClash(item=DRILL, loan=LOAN), story.item()))
    story.undo(entry)
    assert {o.loan for o in story.item().outings} == {LOAN, SECOND}


def test_r16_a_thing_that_is_out_does_not_vanish() -> None:
    story, saw = Story(), rid("saw")
    story.act([Fact(type="person.described", records=(BEN,), body={"name": "Ben"})])
    added = story.act([Fact(type="item.described", records=(saw,), body={"name": "Saw", "number": "1"})])
    story.act(lend(LendItem(item=saw, person=BEN), story.item(saw), story.person(), desk(), LOAN))
    with pytest.raises(Refused) as caught:
        story.undo(added)
    assert caught.value.refusal == LentSince("Saw")


def test_r16_a_person_who_has_something_does_not_vanish() -> None:
    story = Story()
    added = story.act([Fact(type="person.described", records=(BEN,), body={"name": "Ben"})])
    with pytest.raises(Refused) as caught:
        story.undo(added, has=("Saw",))
    assert caught.value.refusal == LentSince("Saw")
    story.undo(added)
    assert story.person().name == ""


def test_r16_the_founding_has_no_undo() -> None:
    story, community = Story(), rid("community")
    founding = story.act([Fact(type="community.described", records=(community,), body={"name": "Riverside"})])
    with pytest.raises(Refused) as caught:
        story.undo(founding)
    assert caught.value.refusal == CannotUndo()
    with pytest.raises(Refused) as caught:
        undo(Done(entry=b"", facts=(("genesis", ()),), known=False), ())
    assert caught.value.refusal == CannotUndo()


def test_r16_what_is_undone_is_not_undone_twice() -> None:
    story = shelf()
    entry = story.act(lending(story))
    with pytest.raises(Refused) as caught:
        story.undo(entry, undone=True)
    assert caught.value.refusal == AlreadyUndone()


def test_r16_two_laptops_undo_the_same_action_and_both_must_take_that_back() -> None:
    story = shelf()
    entry = story.act(lending(story))
    here, there = story.undo(entry), story.undo(entry, b"second")
    assert story.item().outings == ()
    story.undo(here)
    assert story.item().outings == ()
    story.undo(there)
    assert [o.loan for o in story.item().outings] == [LOAN]
