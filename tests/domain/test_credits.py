"""Time credits: what is given is taken, whoever hears of it in which order, and nobody has to count to be helped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import credits
from skillshare.domain.credit_refusals import (
    AboveLimit,
    AlreadyReversed,
    BelowLimit,
    BeyondADay,
    ClassSettled,
    ClassTooLarge,
    CountsForNothing,
    NoLearners,
    NoTime,
    NotTheirs,
    OutOfStep,
    OwnClaim,
    ReversalStays,
    ToOneself,
    UnknownTransfer,
)
from skillshare.domain.credits import (
    A_DAY,
    APART,
    AT_DESK,
    CLAIMED,
    CONFIRMED,
    GIVEN,
    GIVER,
    HALF,
    NOTED,
    NOTHING,
    RECEIVED,
    RECEIVER,
    REVERSED,
    Account,
    Transfer,
    accounts,
    counted,
    fold_transfer,
    hours_given,
    reversal,
    statement,
)
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import UNDONE
from skillshare.domain.refusal import (
    Asked,
    DayTooFar,
    InTheFuture,
    NothingChanges,
    Override,
    Refused,
    UnknownPerson,
)
from skillshare.domain.transfers import (
    CreditRules,
    Party,
    RecordTransfer,
    ReverseTransfer,
    SettleClass,
    class_part,
    confirm_transfer,
    record_transfer,
    reverse_transfer,
    settle_class,
    share,
)
from tests.domain.nonsense import ENTRIES, LOGS, RECORDS, Claims, shuffled, values
from tests.domain.story import ANA, BEN, TODAY, Story, rid

HOUSE, CEM, EVENING, ONE = rid("house"), rid("cem"), rid("evening"), rid("one")
FREE = CreditRules(lowest=None, highest=None)
FIRST, SECOND = b"first", b"second"


def party(who: bytes, **more: Any) -> Party:
    return Party(id=who, name=who.decode().strip(".").title(), is_community=who == HOUSE, **more)


def facts(
    minutes: int = 60, *, payer: bytes = ANA, payee: bytes = BEN, record: bytes = ONE, by: str = AT_DESK, **more: Any
) -> list[Fact]:
    command = RecordTransfer(payer=payer, payee=payee, minutes=minutes, by=by, **more)
    return record_transfer(command, party(payer), party(payee), FREE, record, TODAY)


def history(story: Story, record: bytes = ONE) -> list[Happening]:
    return [h for touched, h in story.told if touched == record]


def transfer(story: Story, record: bytes = ONE) -> Transfer:
    return fold_transfer(record, history(story, record), story.saw)


def everything(story: Story) -> list[Transfer]:
    return [transfer(story, record) for record in sorted({touched for touched, _ in story.told})]


def told(*acts: Sequence[Fact]) -> Story:
    story = Story()
    for act in acts:
        story.act(act)
    return story


def undo_of(story: Story, entry: bytes) -> list[Fact]:
    return [Fact(type=UNDONE, records=f.records, body={"entry": entry}) for f in story.done[entry]]


def reverse(found: Transfer, **more: Any) -> list[Fact]:
    return reverse_transfer(ReverseTransfer(transfer=found.id, **more), found, HOUSE, TODAY)


# One transfer


def test_r71_two_movements_sum_to_zero_and_each_is_for_its_own_eyes() -> None:
    said = facts(90, what=" Bike  repair ", session=EVENING)
    assert [fact.type for fact in said] == [GIVEN, NOTED, RECEIVED, NOTED]
    assert [fact.records for fact in said] == [(ONE, ANA)] * 2 + [(ONE, BEN)] * 2
    assert [fact.audience for fact in said] == [ANA, ANA, BEN, BEN]
    assert [fact.body.get("minutes") for fact in said] == [-90, None, 90, None]
    found = transfer(told(said))
    assert (found.payer, found.payee, found.minutes, found.state) == (ANA, BEN, 90, CONFIRMED)
    assert (found.what, found.day, found.session) == ("Bike repair", TODAY, EVENING)


@pytest.mark.parametrize(("by", "other"), [(GIVER, BEN), (RECEIVER, ANA)])
def test_r74_what_one_records_is_a_claim_until_the_other_confirms(by: str, other: bytes) -> None:
    story = told(facts(by=by))
    claim = transfer(story)
    assert (claim.state, [claim.party(side) for side in claim.waiting]) == (CLAIMED, [other])
    assert accounts([claim]) == {ANA: Account(claimed=-60), BEN: Account(claimed=60)}
    recorder = BEN if other == ANA else ANA
    with pytest.raises(Refused) as stop:
        confirm_transfer(claim, party(recorder))
    assert stop.value.refusal == OwnClaim(party(recorder).name)
    story.act(confirm_transfer(claim, party(other)))
    assert transfer(story).state == CONFIRMED
    assert accounts(everything(story)) == {ANA: Account(minutes=-60), BEN: Account(minutes=60)}


def test_the_same_confirmed_on_two_laptops_counts_once() -> None:
    story = told(facts(by=GIVER))
    yes = confirm_transfer(transfer(story), party(BEN))
    story.meet(FIRST, SECOND)
    once = story.act(yes)
    story.act(yes, SECOND)
    assert accounts(everything(story)) == {ANA: Account(minutes=-60), BEN: Account(minutes=60)}
    story.act(undo_of(story, once))
    assert transfer(story).state == CONFIRMED
    with pytest.raises(Refused) as stop:
        confirm_transfer(transfer(story), party(BEN))
    assert stop.value.refusal == NothingChanges()


def test_who_has_no_part_in_it_confirms_nothing() -> None:
    story = told(facts(by=GIVER))
    with pytest.raises(Refused) as stop:
        confirm_transfer(transfer(story), party(CEM))
    assert stop.value.refusal == NotTheirs("Cem")
    for who in (CEM, ANA, None, 7):
        story.act([Fact(type=credits.CONFIRMED_BY, records=(ONE, CEM), body={"who": who})])
    assert transfer(story).state == CLAIMED


def test_halves_that_disagree_count_for_nothing_and_are_shown() -> None:
    payer, _ = facts(60)
    _, payee = facts(75)
    story = told([payer, payee], facts(30, record=rid("two")))
    assert transfer(story).state == APART
    assert accounts(everything(story)) == {ANA: Account(minutes=-30), BEN: Account(minutes=30)}
    lines = statement(ANA, everything(story))
    assert [(line.state, line.minutes, line.other, line.balance) for line in lines] == [
        (APART, -60, None, 0),
        (CONFIRMED, -30, BEN, -30),
    ]
    with pytest.raises(Refused) as stop:
        confirm_transfer(transfer(story), party(BEN))
    assert stop.value.refusal == CountsForNothing()


def test_what_counts_for_nothing_is_set_aside_once() -> None:
    for said in (facts(60, by=GIVER)[:1], [facts(60)[0], facts(75)[1]]):
        story = told(said)
        before = accounts(everything(story))
        aside = reverse(transfer(story), reason="They do not agree")
        assert [fact.type for fact in aside] == [REVERSED]
        story.act(aside)
        assert (transfer(story).reversed, accounts(everything(story))) == (True, before)
        with pytest.raises(Refused) as stop:
            reverse(transfer(story))
        assert stop.value.refusal == AlreadyReversed()


@pytest.mark.parametrize(
    "also",
    [facts(75)[0], facts(60, payer=CEM)[0], facts(75)[1], facts(60, payee=CEM)[1]],
    ids=["other minutes", "other payer", "other minutes got", "other payee"],
)
def test_a_movement_said_in_two_ways_counts_for_nothing(also: Fact) -> None:
    story = told(facts(60), [also])
    assert transfer(story).state == APART
    assert accounts(everything(story)) == {}


def test_from_oneself_to_oneself_counts_for_nothing() -> None:
    payer, _ = facts(60)
    _, payee = facts(60, payer=CEM, payee=ANA)
    story = told([payer, payee])
    assert (transfer(story).state, accounts(everything(story))) == (APART, {})


def test_a_movement_said_twice_counts_once() -> None:
    story = told(facts(60, what="Sewing"))
    story.act(facts(60, what="Sewing lesson", day=date(2026, 11, 20)), SECOND)
    assert (transfer(story).minutes, transfer(story).what) == (60, "Sewing")


def test_half_a_transfer_waits_for_the_other_half() -> None:
    mine, _ = facts(60, by=GIVER)
    story = told([mine])
    assert transfer(story).state == HALF
    assert accounts(everything(story)) == {}
    with pytest.raises(Refused) as stop:
        confirm_transfer(transfer(story), party(ANA))
    assert stop.value.refusal == OwnClaim("Ana")
    with pytest.raises(Refused) as stop:
        confirm_transfer(transfer(story), party(CEM))
    assert stop.value.refusal == NotTheirs("Cem")
    story.act(confirm_transfer(transfer(story), party(BEN)))
    assert accounts(everything(story)) == {ANA: Account(minutes=-60), BEN: Account(minutes=60)}


def test_a_laptop_that_may_read_one_half_sees_the_same_state() -> None:
    story = told(facts(by=GIVER))
    story.act(confirm_transfer(transfer(story), party(BEN)))
    for who in (ANA, BEN):
        seen = [_read(story, h, {ANA, BEN, HOUSE} - {who}) for h in history(story)]
        found = fold_transfer(ONE, seen, story.saw)
        assert (found.state, found.minutes) == (CONFIRMED, 60)
        assert accounts([found])[None].minutes == -accounts([found])[who].minutes
        unconfirmed = [h for h in seen if h.type != credits.CONFIRMED_BY]
        assert fold_transfer(ONE, unconfirmed, story.saw).state == CLAIMED


def test_with_the_community_no_other_side_has_to_confirm() -> None:
    story = told(facts(by=RECEIVER, payer=HOUSE))
    assert transfer(story).state == CONFIRMED
    assert story.done[next(iter(story.done))][0].audience == DESK


# Reversing


def test_r71_a_reversal_takes_back_and_both_lines_stay() -> None:
    story = told(facts(60, what="Sewing"))
    story.act(reverse(transfer(story), reason="It was Tuesday"))
    assert (transfer(story).reversed, transfer(story).reason) == (True, "It was Tuesday")
    assert accounts(everything(story)) == {ANA: Account(), BEN: Account()}
    first, back = statement(BEN, everything(story))
    assert (first.minutes, first.balance, first.reversed, first.reverses) == (60, 60, True, False)
    assert (back.minutes, back.balance, back.reversed, back.reverses) == (-60, 0, False, True)
    assert hours_given(everything(story)) == {}


def test_reversed_on_two_laptops_is_reversed_once() -> None:
    story = told(facts(60))
    story.meet(FIRST, SECOND)
    first = transfer(story)
    story.act(reverse(first))
    later = reverse_transfer(ReverseTransfer(transfer=ONE), first, HOUSE, date(2026, 11, 27))
    story.act(later, SECOND)
    assert accounts(everything(story)) == {ANA: Account(), BEN: Account()}


def test_what_is_reversed_is_not_reversed_again_nor_is_its_reversal() -> None:
    story = told(facts(60))
    story.act(reverse(transfer(story)))
    for record, expected in ((ONE, AlreadyReversed()), (reversal(ONE), ReversalStays())):
        for command in (reverse, lambda t: confirm_transfer(t, party(BEN))):
            with pytest.raises(Refused) as stop:
                command(transfer(story, record))
            assert stop.value.refusal == expected
    forced = reverse(replace(transfer(story, reversal(ONE)), reverses=False))
    story.act(forced)
    assert accounts(everything(story)) == {ANA: Account(), BEN: Account()}


def test_a_claim_reversed_while_it_is_confirmed_elsewhere_comes_to_nothing() -> None:
    story = told(facts(60, by=RECEIVER))
    story.meet(FIRST, SECOND)
    claim = transfer(story)
    story.act(reverse(claim))
    assert accounts(everything(story)) == {ANA: Account(), BEN: Account()}
    story.act(confirm_transfer(claim, party(ANA)), SECOND)
    assert accounts(everything(story)) == {ANA: Account(), BEN: Account()}


def test_undoing_a_reversal_or_what_it_reverses_leaves_no_half_of_it() -> None:
    story = Story()
    first = story.act(facts(60))
    back = story.act(reverse(transfer(story)))
    undone = story.act(undo_of(story, back))
    assert accounts(everything(story)) == {ANA: Account(minutes=-60), BEN: Account(minutes=60)}
    assert not transfer(story).reversed
    story.act(undo_of(story, undone))
    story.act(undo_of(story, first))
    assert accounts(everything(story)) == {}
    assert [state for _, state in counted(everything(story))] == [APART]


def test_a_reversal_that_says_something_else_is_apart() -> None:
    said = Fact(type=REVERSED, records=(ONE, reversal(ONE)), body={"reason": ""}, audience=DESK)
    story = told(facts(60), [said, *facts(45, payer=BEN, payee=ANA, record=reversal(ONE))])
    assert accounts(everything(story)) == {ANA: Account(minutes=-60), BEN: Account(minutes=60)}
    assert {t.id: state for t, state in counted(everything(story))}[reversal(ONE)] == APART


def test_nobody_reverses_what_is_not_known() -> None:
    with pytest.raises(Refused) as stop:
        reverse(Transfer(id=ONE))
    assert stop.value.refusal == UnknownTransfer()
    with pytest.raises(Refused) as stop:
        reverse(Transfer(id=ONE, state=CONFIRMED, payer=ANA, minutes=60))
    assert stop.value.refusal == UnknownPerson()


# What stands in the way


@pytest.mark.parametrize(
    ("change", "stop"),
    [
        ({"minutes": 0}, NoTime(0)),
        ({"minutes": -5}, NoTime(-5)),
        ({"minutes": A_DAY + 15}, BeyondADay(A_DAY + 15, A_DAY)),
        ({"payee": ANA}, ToOneself("Ana")),
        ({"day": date(2026, 11, 26)}, InTheFuture()),
        ({"day": date(1999, 1, 1)}, DayTooFar(date(1999, 1, 1))),
    ],
)
def test_refused(change: dict[str, Any], stop: object) -> None:
    with pytest.raises(Refused) as refused:
        facts(**{"minutes": 60} | change)
    assert refused.value.refusal == stop


@pytest.mark.parametrize("gone", [ANA, BEN])
def test_nobody_gives_to_or_takes_from_somebody_erased(gone: bytes) -> None:
    sides = [Party(id=who, name="", erased=who == gone) for who in (ANA, BEN)]
    with pytest.raises(Refused) as stop:
        record_transfer(RecordTransfer(payer=ANA, payee=BEN, minutes=60), sides[0], sides[1], FREE, ONE, TODAY)
    assert stop.value.refusal == UnknownPerson()
    with pytest.raises(Refused) as stop:
        confirm_transfer(transfer(told(facts(by=GIVER))), Party(id=BEN, name="", erased=True))
    assert stop.value.refusal == UnknownPerson()


def ask(minutes: int, rules: CreditRules, ana: int, ben: int, *overrides: Override) -> list[Fact]:
    command = RecordTransfer(payer=ANA, payee=BEN, minutes=minutes, overrides=overrides)
    return record_transfer(command, party(ANA, stands=ana), party(BEN, stands=ben), rules, ONE, TODAY)


def test_r72_limits_are_asked_on_both_sides_and_passed_over_with_a_reason() -> None:
    with pytest.raises(Asked) as asked:
        ask(125, CreditRules(), -595, 590)
    low, high = BelowLimit("Ana", -720, -600), AboveLimit("Ben", 715, 600)
    assert asked.value.questions == (OutOfStep(125, 15), low, high)
    answers = [Override(rule=q.rule, reason=f"because {q.rule}") for q in asked.value.questions]
    with pytest.raises(Asked) as asked:
        ask(125, CreditRules(), -595, 590, answers[0], answers[1], Override(rule="credit_high", reason=" "))
    assert asked.value.questions == (high,)
    story = told(ask(125, CreditRules(), -595, 590, *answers))
    reasons = {m.side: set(m.overridden) for m in transfer(story).movements}
    assert reasons == {GIVER: {"credit_step", "credit_low"}, RECEIVER: {"credit_step", "credit_high"}}


def test_up_to_the_limit_nobody_is_asked() -> None:
    assert ask(60, CreditRules(), -540, 540)
    with pytest.raises(Asked):
        ask(75, CreditRules(), -540, 0)
    with pytest.raises(Asked):
        ask(75, CreditRules(), 0, 540)


def test_the_community_account_has_no_limit() -> None:
    for sides in ((party(HOUSE, stands=-9000), party(ANA)), (party(ANA), party(HOUSE, stands=9000))):
        command = RecordTransfer(payer=sides[0].id, payee=sides[1].id, minutes=60)
        assert record_transfer(command, *sides, CreditRules(), ONE, TODAY)


def test_r74_switched_off_hours_are_given_and_nobody_has_a_balance() -> None:
    assert ask(120, CreditRules(counting=False), -6000, 6000)
    story = told(facts(60, by=GIVER), facts(30, payer=CEM, record=rid("two")))
    assert hours_given(everything(story)) == {BEN: 90}
    assert [(line.minutes, line.balance) for line in statement(BEN, everything(story), counting=False)] == [
        (60, None),
        (30, None),
    ]


# A class


def settle(learners: Sequence[bytes], minutes: int = 120, **more: Any) -> list[Fact]:
    settled, host = more.pop("settled", False), more.pop("host", BEN)
    command = SettleClass(session=EVENING, host=host, learners=tuple(learners), minutes=minutes, **more)
    people = [party(learner) for learner in learners]
    return settle_class(command, party(host), people, party(HOUSE), CreditRules(), TODAY, settled)


def test_r73_a_class_balances_through_the_community_account() -> None:
    learners = [rid(f"learner {n}") for n in range(5)]
    found = accounts(everything(told(settle([*learners, learners[0]]))))
    assert found == {
        **{learner: Account(minutes=-30) for learner in learners},
        BEN: Account(minutes=120),
        HOUSE: Account(minutes=30),
    }


def test_who_gives_what_is_said_or_the_community_gives_it_all() -> None:
    assert accounts(everything(told(settle([ANA, CEM], each=120))))[HOUSE] == Account(minutes=120)
    assert accounts(everything(told(settle([ANA, CEM], each=0)))) == {
        HOUSE: Account(minutes=-120),
        BEN: Account(minutes=120),
    }


def test_a_class_settled_on_two_laptops_is_settled_once() -> None:
    story = told(settle([ANA, CEM]))
    story.act(settle([CEM, ANA]), SECOND)
    assert accounts(everything(story)) == {
        ANA: Account(minutes=-60),
        CEM: Account(minutes=-60),
        BEN: Account(minutes=120),
        HOUSE: Account(),
    }
    assert class_part(EVENING, ANA) != class_part(EVENING, CEM)


@pytest.mark.parametrize(
    ("learners", "more", "stop"),
    [
        ([], {}, NoLearners()),
        ([ANA, BEN], {}, ToOneself("Ben")),
        ([ANA], {"settled": True}, ClassSettled()),
        ([ANA], {"minutes": 0}, NoTime(0)),
        ([ANA], {"each": -15}, NoTime(-15)),
        ([ANA], {"minutes": A_DAY + 15}, BeyondADay(A_DAY + 15, A_DAY)),
        ([rid(f"l{n}") for n in range(101)], {}, ClassTooLarge(101, 100)),
    ],
)
def test_a_class_refused(learners: list[bytes], more: dict[str, Any], stop: object) -> None:
    with pytest.raises(Refused) as refused:
        settle(learners, **more)
    assert refused.value.refusal == stop


def test_a_class_asks_about_every_learner_below_the_limit() -> None:
    with pytest.raises(Asked) as asked:
        settle([ANA, CEM], minutes=1320)
    assert asked.value.questions == (
        AboveLimit("Ben", 1320, 600),
        BelowLimit("Ana", -660, -600),
        BelowLimit("Cem", -660, -600),
    )
    with pytest.raises(Asked) as asked:
        settle([ANA, CEM], each=50)
    assert asked.value.questions == (OutOfStep(50, 15),)


@given(st.integers(1, 96), st.integers(1, 100), st.sampled_from([5, 15, 30]))
def test_sharing_loses_no_minute(steps: int, learners: int, step: int) -> None:
    minutes = steps * step
    each, remainder = share(minutes, learners, None, step)
    assert each % step == 0
    assert learners * each == minutes + remainder
    assert 0 <= remainder < learners * step


# Any order, any duplicates, any part of it

PEOPLE = (ANA, BEN, CEM, HOUSE)


@st.composite
def acts(draw: st.DrawFn, story: Story) -> Sequence[Fact]:
    """One action: a transfer, half of one, a confirmation, a reversal, a class, an undo."""
    record = draw(st.sampled_from([ONE, rid("two"), rid("three")]))
    known = transfer(story, record)
    payer, payee = draw(st.permutations(PEOPLE))[:2]
    by = draw(st.sampled_from([GIVER, RECEIVER, AT_DESK]))
    choice = draw(st.integers(0, 7))
    if choice == 0 and story.done:
        return undo_of(story, draw(st.sampled_from(list(story.done))))
    if choice == 1 and known.state == CLAIMED and not known.reversed:
        return confirm_transfer(known, party(known.party(known.waiting[0]) or ANA))
    if choice == 2 and known.state in credits.COUNTS and not known.reversed:
        return reverse(known)
    if choice == 3:
        return settle([who for who in (ANA, CEM) if draw(st.booleans())] or [ANA], draw(st.sampled_from([60, 120])))
    pair = facts(draw(st.sampled_from([15, 60, 90])), payer=payer, payee=payee, record=record, by=by)
    return pair if choice < 7 else [draw(st.sampled_from(pair))]


@st.composite
def worlds(draw: st.DrawFn) -> Story:
    story, laptops = Story(), (FIRST, SECOND, b"third")
    for step in range(draw(st.integers(1, 12))):
        on = draw(st.sampled_from(laptops))
        if draw(st.integers(0, 3)) == 0:
            story.meet(on, draw(st.sampled_from(laptops)))
        else:
            story.act(draw(acts(story)), on, now=max(0, story.now + draw(st.sampled_from([-(10**9), 0, 10**6])) + step))
    return story


def nought(found: dict[bytes | None, Account]) -> None:
    assert sum(account.minutes for account in found.values()) == 0
    assert sum(account.claimed for account in found.values()) == 0


@given(worlds(), st.data())
def test_all_accounts_are_nought_together_for_any_part_in_any_order(story: Story, data: st.DataObject) -> None:
    heard = data.draw(st.sets(st.sampled_from(sorted(story.done))) if story.done else st.just(set()))
    unread = data.draw(st.sets(st.sampled_from(PEOPLE)))
    part = Story(told=[(r, _read(story, h, unread)) for r, h in story.told if h.entry in heard])
    known = []
    for record in sorted({touched for touched, _ in part.told}):
        again = shuffled(data.draw, history(part, record))
        known.append(fold_transfer(record, again, story.saw))
        assert known[-1] == fold_transfer(record, history(part, record), story.saw)
    nought(accounts(known))
    assert accounts(data.draw(st.permutations([*known, *known]))) == accounts(known)
    assert hours_given(data.draw(st.permutations(known))) == hours_given(known)
    for who in PEOPLE:
        lines = statement(who, known)
        assert (lines[-1].balance if lines else 0) == accounts(known).get(who, Account()).minutes
        assert len({line.transfer for line in lines}) == len(lines)


def _read(story: Story, h: Happening, unread: set[bytes]) -> Happening:
    """As a laptop reads it from which the words of these people are withheld."""
    audience = story.done[h.entry][h.n].audience
    return h._replace(body=None) if audience in unread or (audience == DESK and HOUSE in unread) else h


def test_on_their_own_laptop_a_member_says_their_half_alone() -> None:
    command = RecordTransfer(payer=ANA, payee=BEN, minutes=60, what="Sewing")
    mine = record_transfer(command, party(ANA), party(BEN), FREE, ONE, TODAY, own=BEN)
    assert [(fact.type, fact.records[1]) for fact in mine] == [(RECEIVED, BEN), (NOTED, BEN)]
    claim = transfer(told(mine))
    assert (claim.state, claim.movements[0].by, claim.movements[0].other) == (HALF, RECEIVER, ANA)
    theirs = record_transfer(command, party(ANA), party(BEN), FREE, ONE, TODAY, own=ANA)
    assert {fact.body["said_by"] for fact in theirs if "said_by" in fact.body} == {GIVER}


def test_r91_who_is_erased_takes_the_words_along_and_the_minutes_stay() -> None:
    story = told(facts(60, what="Sewing with Ana"))
    gone = [h._replace(body=None) if h.type == NOTED and h.entry and h.n == 1 else h for h in history(story)]
    found = fold_transfer(ONE, gone, story.saw)
    assert [movement.what for movement in found.movements] == ["", "Sewing with Ana"]
    assert accounts([found]) == accounts(everything(story))
    said = reverse(transfer(story), reason="Ana was ill")[0]
    assert said.records == (ONE, reversal(ONE), ANA, BEN)


NAMES = ("who", "minutes", "other", "said_by", "what", "day", "session", "overridden", "reason", "entry")
TYPES = (GIVEN, RECEIVED, NOTED, credits.CONFIRMED_BY, REVERSED, UNDONE)
bodies = st.none() | st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(NAMES, values)
    | {
        "minutes": st.sampled_from([-60, 60, 0, A_DAY + 1, -(2**63)]) | values,
        "who": st.sampled_from(RECORDS) | values,
    },
)
happenings = st.builds(
    lambda kind, body, place, entry, n, log, seq, stamp: Happening(
        kind, 1, body, place, entry, n, log, seq, stamp, log
    ),
    *(st.sampled_from(TYPES), bodies, st.integers(0, 2), st.sampled_from(ENTRIES), st.integers(0, 2)),
    *(st.sampled_from(LOGS), st.integers(0, 5), st.integers(0, 6)),
)


@given(st.lists(happenings, max_size=8, unique_by=lambda h: (h.entry, h.n, h.place)), st.data())
def test_nonsense_folds_to_the_same_everywhere_and_to_nought(told: list[Happening], data: st.DataObject) -> None:
    saw = Claims({}).saw
    found = fold_transfer(ONE, told, saw)
    assert fold_transfer(ONE, shuffled(data.draw, told), saw) == found
    nought(accounts([found]))
    assert (found.state == NOTHING) == (not found.movements)
    assert (found.state in credits.COUNTS) == (0 < found.minutes <= A_DAY)


def test_nonsense_of_the_caller_is_the_callers_fault() -> None:
    with pytest.raises(ValueError, match="nobody records as"):
        facts(by="somebody")
