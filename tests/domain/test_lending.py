"""R8–R20 at the desk: what a command records, what it asks and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from skillshare.domain.certificates import Certificate
from skillshare.domain.fact import DESK, Fact
from skillshare.domain.items import (
    ACTIVE,
    MISSING,
    REPAIR,
    RETIRED,
    CountStock,
    SetCondition,
    count_stock,
    set_condition,
)
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
    planned_back,
    renew,
    settle_clash,
)
from skillshare.domain.loans import BROKEN, GOOD
from skillshare.domain.people import Period
from skillshare.domain.refusal import (
    AgreementMissing,
    AlreadyLent,
    Asked,
    DayTooFar,
    DueInPast,
    HasOverdue,
    InductionNeeded,
    InductionRequired,
    InTheFuture,
    ItemInRepair,
    ItemMissing,
    ItemRetired,
    LimitReached,
    MembershipExpired,
    MembershipMissing,
    NotANumber,
    NothingChanges,
    NotOut,
    Override,
    PersonBlocked,
    Question,
    Refusal,
    Refused,
    RenewalsUsedUp,
    ReturnBeforeLend,
    StockShort,
)
from skillshare.domain.settings import MembershipType, Rules
from tests.domain.story import ANA, BEN, DRILL, HOUR, NOON, TODAY, Story, desk, rid, shelf

LOAN, OTHER = rid("loan"), rid("other loan")
DUE = date(2026, 12, 9)


def lent(story: Story, loan: bytes = LOAN, person: bytes = BEN, on: bytes = b"first") -> bytes:
    facts = lend(LendItem(item=DRILL, person=person), story.item(), story.person(person), desk(now=story.now), loan)
    return story.act(facts, on)


def refused(story: Story, command: LendItem, **changes: object) -> Refusal:
    with pytest.raises(Refused) as caught:
        lend(command, story.item(command.item), story.person(command.person), desk(**changes), LOAN)
    return caught.value.refusal


def asked(story: Story, command: LendItem, **changes: object) -> tuple[Question, ...]:
    with pytest.raises(Asked) as caught:
        lend(command, story.item(command.item), story.person(command.person), desk(**changes), LOAN)
    return caught.value.questions


def described(story: Story, record: bytes, **fields: object) -> None:
    story.act([Fact(type="item.described", records=(record,), body=fields)])


def told_of(story: Story, kind: str, **body: object) -> None:
    story.act([Fact(type=kind, records=(BEN,), body=body)])


def test_lending_says_to_all_that_it_is_out_and_to_the_desk_who_has_it() -> None:
    story = shelf()
    facts = lend(LendItem(item=DRILL, person=BEN), story.item(), story.person(), desk(), LOAN)
    assert [(f.type, f.audience) for f in facts] == [("loan.opened", "all"), ("loan.borrower", BEN)]
    assert BEN not in facts[0].body.values()
    story.act(facts)
    assert [(o.loan, o.due, o.since) for o in story.item().outings] == [(LOAN, DUE, NOON)]
    loan = story.loan(LOAN)
    assert (loan.item, loan.person, loan.due, loan.back_by, loan.is_open) == (DRILL, BEN, DUE, 18 * 60, True)


def test_r08_an_item_that_is_out_is_not_lent_again_not_even_to_the_same_person() -> None:
    story = shelf()
    lent(story)
    for person in (BEN, ANA):
        assert refused(story, LendItem(item=DRILL, person=person)) == AlreadyLent(DRILL, "Drill", LOAN, DUE)


def test_r08_two_laptops_that_had_not_met_make_a_clash_and_one_key_settles_it() -> None:
    story = shelf()
    story.meet(b"first", b"second")
    facts = lend(LendItem(item=DRILL, person=ANA), story.item(), story.person(ANA), desk(), OTHER)
    lent(story)
    story.act(facts, b"second")
    assert [o.loan for o in story.item().outings] == [LOAN, OTHER]
    story.act(settle_clash(SettleClash(item=DRILL, loan=OTHER), story.item()))
    assert [o.loan for o in story.item().outings] == [OTHER]
    assert (story.loan(LOAN).ended, story.loan(LOAN).is_open, story.loan(LOAN).person) == ("clash", False, BEN)


def test_r08_without_a_clash_there_is_nothing_to_settle() -> None:
    story = shelf()
    lent(story)
    with pytest.raises(Refused) as caught:
        settle_clash(SettleClash(item=DRILL, loan=LOAN), story.item())
    assert caught.value.refusal == NothingChanges()


def test_r08_a_return_ends_every_loan_of_a_clash() -> None:
    story = shelf()
    facts = lend(LendItem(item=DRILL, person=ANA), story.item(), story.person(ANA), desk(), OTHER)
    lent(story)
    story.act(facts, b"second")
    story.act(give_back(ReturnItem(item=DRILL), story.item(), story.now))
    assert story.item().outings == ()


def test_r09_condition_and_whereabouts_are_two_things_and_a_retired_item_can_be_out() -> None:
    story = shelf()
    lent(story)
    story.act(set_condition(SetCondition(item=DRILL, condition=RETIRED, reason="worn out"), story.item()))
    item = story.item()
    assert (item.condition, item.reason, len(item.outings)) == (RETIRED, "worn out", 1)
    story.act(give_back(ReturnItem(item=DRILL), item, story.now))
    assert (story.item().condition, story.item().outings) == (RETIRED, ())
    assert refused(story, LendItem(item=DRILL, person=BEN)) == ItemRetired(DRILL, "Drill", "worn out")


def test_r09_an_item_in_repair_asks_and_stays_in_repair() -> None:
    story = shelf()
    story.act(set_condition(SetCondition(item=DRILL, condition=REPAIR, reason="no spark"), story.item()))
    assert asked(story, LendItem(item=DRILL, person=BEN)) == (ItemInRepair("Drill", "no spark"),)
    command = LendItem(item=DRILL, person=BEN, overrides=(Override(rule="repair", reason="Ben repairs it"),))
    story.act(lend(command, story.item(), story.person(), desk(), LOAN))
    assert (story.item().condition, len(story.item().outings)) == (REPAIR, 1)


def test_r09_a_missing_item_that_is_here_asks_and_is_found_by_lending_or_by_bringing_it_back() -> None:
    story = shelf()
    story.act(set_condition(SetCondition(item=DRILL, condition=MISSING), story.item()))
    assert asked(story, LendItem(item=DRILL, person=BEN)) == (ItemMissing("Drill"),)
    command = LendItem(item=DRILL, person=BEN, overrides=(Override(rule="missing", reason="on the wrong shelf"),))
    story.act(lend(command, story.item(), story.person(), desk(), LOAN))
    assert story.item().condition == ACTIVE
    story.act(set_condition(SetCondition(item=DRILL, condition=MISSING), story.item()))
    story.act(give_back(ReturnItem(item=DRILL), story.item(), story.now))
    assert (story.item().condition, story.item().outings) == (ACTIVE, ())


def test_a_condition_that_does_not_exist_is_the_callers_fault() -> None:
    with pytest.raises(ValueError, match="lost"):
        set_condition(SetCondition(item=DRILL, condition="lost"), shelf().item())


def test_r10_a_consumable_lowers_the_stock_opens_no_loan_and_undo_restores_it() -> None:
    story, tape = shelf("tape"), rid("tape")
    described(story, tape, consumable=True)
    story.act(count_stock(CountStock(item=tape, count=5), story.item(tape)))
    facts = lend(LendItem(item=tape, person=BEN, quantity=3), story.item(tape), story.person(), desk(has=99), LOAN)
    assert [(f.type, f.audience) for f in facts] == [("item.used", "all"), ("item.used_by", BEN)]
    entry = story.act(facts)
    assert (story.item(tape).stock, story.item(tape).outings) == (2, ())
    assert asked(story, LendItem(item=tape, person=ANA, quantity=3)) == (StockShort("Tape", 2, 3),)
    story.undo(entry)
    assert story.item(tape).stock == 5
    with pytest.raises(Refused) as caught:
        give_back(ReturnItem(item=tape), story.item(tape), story.now)
    assert caught.value.refusal == NotOut(tape, "Tape")


@pytest.mark.parametrize("quantity", [0, -3, 2**31])
def test_r10_a_quantity_that_is_none_is_refused(quantity: int) -> None:
    assert refused(shelf(), LendItem(item=DRILL, person=BEN, quantity=quantity)) == NotANumber(
        "quantity", str(quantity)
    )


def test_r12_the_accessory_list_is_answered_at_out_and_at_in_and_unanswered_is_told_from_none() -> None:
    story = shelf()
    described(story, DRILL, accessories=["charger", "case", "bit"])
    lent(story)
    assert story.loan(LOAN).parts is None
    story.act(answer_parts(AnswerParts(loan=LOAN, there=("bit", "charger", "other")), story.loan(LOAN), story.item()))
    assert story.loan(LOAN).parts == ("charger", "bit")
    with pytest.raises(Refused) as caught:
        answer_parts(AnswerParts(loan=LOAN, there=("charger", "bit")), story.loan(LOAN), story.item())
    assert caught.value.refusal == NothingChanges()
    story.act(answer_parts(AnswerParts(loan=LOAN, there=()), story.loan(LOAN), story.item()))
    assert story.loan(LOAN).parts == ()
    story.act(give_back(ReturnItem(item=DRILL), story.item(), story.now))
    assert story.loan(LOAN).missing is None
    story.act(check_return(CheckReturn(loan=LOAN, missing=("bit",)), story.loan(LOAN), story.item()))
    assert (story.loan(LOAN).missing, story.item().missing_parts) == (("bit",), ("bit",))
    story.act(check_return(CheckReturn(loan=LOAN, missing=()), story.loan(LOAN), story.item()))
    assert (story.loan(LOAN).missing, story.item().missing_parts) == ((), ())


def test_r13_a_missing_induction_asks_unless_the_community_refuses() -> None:
    story = shelf()
    described(story, DRILL, induction="power tools")
    command = LendItem(item=DRILL, person=BEN)
    assert asked(story, command) == (InductionNeeded("Ben", "Drill", "power tools"),)
    strict = Rules(need_membership=False, induction_refuses=True)
    given = replace(command, overrides=(Override(rule="induction", reason="he is a carpenter"),))
    assert refused(story, given, rules=strict) == InductionRequired("Ben", "Drill", "power tools")


def test_r13_a_certificate_that_is_valid_on_the_day_it_goes_out_asks_nothing() -> None:
    story = shelf()
    described(story, DRILL, induction="power tools")
    command = LendItem(item=DRILL, person=BEN)
    passed = Certificate(id=rid("c"), person=BEN, on="Power Tools", day=TODAY, until=TODAY)
    lend(command, story.item(), story.person(), desk(certificates=(passed,)), LOAN)
    for other in (replace(passed, on="ladders"), replace(passed, revoked="unsafe")):
        assert asked(story, command, certificates=(other,)) == (InductionNeeded("Ben", "Drill", "power tools"),)
    assert asked(story, command, certificates=(passed,), out=TODAY - timedelta(days=1))


def test_r14_every_rule_asks_with_a_reason_of_its_own() -> None:
    story = shelf()
    story.act([Fact(type="person.block", records=(BEN,), body={"block": "owes a saw"})])
    rules = Rules(need_agreement=True, item_limit=2)
    found = asked(story, LendItem(item=DRILL, person=BEN), rules=rules, has=2, late="Saw", late_count=1, agreement=3)
    assert found == (
        PersonBlocked("Ben", "owes a saw"),
        MembershipMissing("Ben"),
        AgreementMissing("Ben", 3),
        LimitReached("Ben", 2, 2),
        HasOverdue("Ben", 1, "Saw"),
    )
    assert len({q.rule for q in found}) == 5


def test_r14_an_expired_membership_says_since_when() -> None:
    story, until = shelf(), TODAY - timedelta(days=1)
    told_of(story, "person.membership", period=rid("p"), type=None, first="2025-11-25", until=until.isoformat())
    assert asked(story, LendItem(item=DRILL, person=BEN), rules=Rules()) == (MembershipExpired("Ben", until),)
    told_of(story, "person.membership", period=rid("p"), type=None, first="2025-11-25", until=TODAY.isoformat())
    assert lend(LendItem(item=DRILL, person=BEN), story.item(), story.person(), desk(rules=Rules()), LOAN)


def test_r14_the_type_of_membership_has_its_own_limit_even_none() -> None:
    kind = MembershipType(id=rid("t"), name="Guest", item_limit=0)
    assert asked(shelf(), LendItem(item=DRILL, person=BEN), type=kind) == (LimitReached("Ben", 0, 0),)


def test_r14_an_override_is_recorded_with_its_reason_for_the_desk() -> None:
    story = shelf()
    command = LendItem(item=DRILL, person=BEN, overrides=(Override(rule="membership", reason=" she pays\ntomorrow "),))
    facts = lend(command, story.item(), story.person(), desk(rules=Rules()), LOAN)
    assert (facts[-1].type, facts[-1].audience) == ("loan.overridden", DESK)
    assert facts[-1].body == {"rule": "membership", "reason": "she pays tomorrow"}


@pytest.mark.parametrize("reason", ["", "  \n", "\u202e"])
def test_r14_an_override_needs_a_reason(reason: str) -> None:
    command = LendItem(item=DRILL, person=BEN, overrides=(Override(rule="membership", reason=reason),))
    assert asked(shelf(), command, rules=Rules()) == (MembershipMissing("Ben"),)


def test_r14_only_what_nobody_answered_is_asked_again() -> None:
    command = LendItem(item=DRILL, person=BEN, overrides=(Override(rule="limit", reason="a big job"),))
    assert asked(shelf(), command, rules=Rules(), has=5) == (MembershipMissing("Ben"),)


def test_r15_what_was_said_and_when_it_was_recorded_are_both_kept() -> None:
    story, tuesday = shelf(), NOON - 24 * HOUR
    command = LendItem(item=DRILL, person=BEN, at=tuesday)
    entry = story.act(lend(command, story.item(), story.person(), desk(out=TODAY - timedelta(days=1)), LOAN))
    opened = next(h for _, h in story.told if h.entry == entry)
    assert (story.loan(LOAN).opened, opened.recorded) == (tuesday, NOON + HOUR)
    assert story.loan(LOAN).due == date(2026, 12, 9)
    story.act(give_back(ReturnItem(item=DRILL, at=tuesday + HOUR), story.item(), story.now))
    assert (story.loan(LOAN).returned, story.item().last_back) == (tuesday + HOUR, tuesday + HOUR)


def test_r15_the_loan_counts_from_the_day_the_item_went_out() -> None:
    story, out = shelf(), TODAY - timedelta(days=20)
    command = LendItem(item=DRILL, person=BEN, at=NOON - 480 * HOUR)
    facts = lend(command, story.item(), story.person(), desk(out=out), LOAN)
    assert facts[0].body["due"] == "2026-11-21"
    told = lend(replace(command, due=TODAY - timedelta(days=3)), story.item(), story.person(), desk(out=out), LOAN)
    assert told[0].body["due"] == "2026-11-22"
    early = replace(command, due=out - timedelta(days=1))
    assert refused(story, early, out=out) == DueInPast(out - timedelta(days=1), out)


def test_r15_nothing_goes_out_in_the_future_or_comes_back_before_it_went() -> None:
    story = shelf()
    assert refused(story, LendItem(item=DRILL, person=BEN, at=NOON + 1)) == InTheFuture()
    yesterday = TODAY - timedelta(days=1)
    assert refused(story, LendItem(item=DRILL, person=BEN, due=yesterday)) == DueInPast(yesterday, TODAY)
    assert refused(story, LendItem(item=DRILL, person=BEN, due=date.max)) == DayTooFar(date.max)
    lent(story)
    for at, refusal in ((story.now + 1, InTheFuture()), (NOON - 1, ReturnBeforeLend())):
        with pytest.raises(Refused) as caught:
            give_back(ReturnItem(item=DRILL, at=at), story.item(), story.now)
        assert caught.value.refusal == refusal


def test_r17_a_renewal_counts_from_the_later_of_the_old_due_day_and_today() -> None:
    story = shelf()
    lent(story)
    story.act(renew(RenewLoan(loan=LOAN), story.loan(LOAN), story.item(), story.person(), desk()))
    loan = story.loan(LOAN)
    assert (loan.renewals, loan.due, story.item().outings[0].due) == (1, date(2026, 12, 23), date(2026, 12, 23))
    late = desk(today=date(2027, 1, 2))
    story.act(renew(RenewLoan(loan=LOAN), loan, story.item(), story.person(), late))
    assert (story.loan(LOAN).renewals, story.loan(LOAN).due) == (2, date(2027, 1, 16))


def test_r14_a_block_asks_before_a_renewal_too() -> None:
    story = shelf()
    lent(story)
    story.act([Fact(type="person.block", records=(BEN,), body={"block": "owes a saw"})])
    with pytest.raises(Asked) as caught:
        renew(RenewLoan(loan=LOAN), story.loan(LOAN), story.item(), story.person(), desk())
    assert caught.value.questions == (PersonBlocked("Ben", "owes a saw"),)


def test_r17_renewals_used_up_ask_and_an_overdue_item_does_not_stand_in_its_own_way() -> None:
    story = shelf()
    lent(story)
    once = desk(rules=Rules(need_membership=False, renewals=0), late="Drill", late_count=1, has=99)
    with pytest.raises(Asked) as caught:
        renew(RenewLoan(loan=LOAN), story.loan(LOAN), story.item(), story.person(), once)
    assert caught.value.questions == (RenewalsUsedUp(0, 0),)
    given = RenewLoan(loan=LOAN, overrides=(Override(rule="renewals", reason="the roof is open"),))
    facts = renew(given, story.loan(LOAN), story.item(), story.person(), once)
    assert [f.type for f in facts] == ["loan.renewed", "loan.overridden"]


def test_r17_a_renewal_that_gains_no_day_is_refused() -> None:
    story = shelf()
    lent(story)
    person = replace(story.person(), periods=(Period(id=b"", type=None, first=TODAY, until=DUE),))
    capped = desk(rules=Rules(cap_at_membership=True))
    with pytest.raises(Refused) as caught:
        renew(RenewLoan(loan=LOAN), story.loan(LOAN), story.item(), person, capped)
    assert caught.value.refusal == NothingChanges()


def test_r17_a_loan_that_is_over_is_not_renewed_and_keeps_its_due_day() -> None:
    story = shelf()
    lent(story)
    story.act(give_back(ReturnItem(item=DRILL), story.item(), story.now))
    with pytest.raises(Refused) as caught:
        renew(RenewLoan(loan=LOAN), story.loan(LOAN), story.item(), story.person(), desk())
    assert caught.value.refusal == NotOut(DRILL, "Drill")
    with pytest.raises(Refused) as caught:
        change_due(ChangeDue(loan=LOAN, due=DUE), story.loan(LOAN), story.item(), desk())
    assert caught.value.refusal == NotOut(DRILL, "Drill")


def test_a_due_day_can_be_chosen_and_changed() -> None:
    story, friday = shelf(), date(2026, 11, 27)
    story.act(lend(LendItem(item=DRILL, person=BEN, due=friday), story.item(), story.person(), desk(), LOAN))
    assert (story.loan(LOAN).due, story.loan(LOAN).back_by) == (friday, None)
    story.act(change_due(ChangeDue(loan=LOAN, due=DUE), story.loan(LOAN), story.item(), desk()))
    assert (story.loan(LOAN).due, story.item().outings[0].due, story.loan(LOAN).back_by) == (DUE, DUE, 18 * 60)
    for due, refusal in (
        (DUE, NothingChanges()),
        (date(2026, 11, 1), DueInPast(date(2026, 11, 1), TODAY)),
        (date.max, DayTooFar(date.max)),
    ):
        with pytest.raises(Refused) as caught:
            change_due(ChangeDue(loan=LOAN, due=due), story.loan(LOAN), story.item(), desk())
        assert caught.value.refusal == refusal


def test_r18_the_item_alone_is_enough_to_bring_it_back_and_a_check_follows_when_it_likes() -> None:
    story = shelf()
    lent(story)
    facts = give_back(ReturnItem(item=DRILL), story.item(), story.now)
    assert [(f.type, f.records) for f in facts] == [("loan.returned", (LOAN, DRILL))]
    story.act(facts)
    broken = check_return(CheckReturn(loan=LOAN, check=BROKEN, note=" cable "), story.loan(LOAN), story.item())
    story.act(broken)
    assert (story.item().condition, story.item().reason) == (REPAIR, "cable")
    story.act(check_return(CheckReturn(loan=LOAN, check=GOOD), story.loan(LOAN), story.item()))
    assert (story.item().condition, story.loan(LOAN).check) == (ACTIVE, GOOD)


def test_r18_a_check_that_finds_nothing_is_not_recorded() -> None:
    story = shelf()
    lent(story)
    with pytest.raises(Refused) as caught:
        check_return(CheckReturn(loan=LOAN, note="  "), story.loan(LOAN), story.item())
    assert caught.value.refusal == NothingChanges()
    assert check_return(CheckReturn(loan=LOAN, missing=()), story.loan(LOAN), story.item())


def test_r18_a_check_that_does_not_exist_is_the_callers_fault() -> None:
    story = shelf()
    lent(story)
    with pytest.raises(ValueError, match="fine"):
        check_return(CheckReturn(loan=LOAN, check="fine"), story.loan(LOAN), story.item())


def test_r20_an_overdue_item_is_planned_with_in_four_weeks() -> None:
    assert planned_back(TODAY, TODAY) == TODAY
    assert planned_back(TODAY - timedelta(days=1), TODAY) == date(2026, 12, 23)
    assert planned_back(None, TODAY) is None
