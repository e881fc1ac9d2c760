"""Who waits for an item: the line, the clock of the one whose turn it is, and what it asks of lending and renewing."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.holds import (
    EXPIRED,
    LEFT,
    READY,
    WAITING,
    Hold,
    InLine,
    end_hold,
    first,
    fold_hold,
    line_up,
    others,
    place_hold,
    put_aside,
)
from skillshare.domain.items import ACTIVE, MISSING, REPAIR, RETIRED, Item, Outing
from skillshare.domain.lending import Desk, LendItem, RenewLoan, lend, proposed_due, renew
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.refusal import (
    AlreadyWaits,
    Asked,
    HeldForOther,
    ItemRetired,
    NoLine,
    Override,
    Refused,
    SomebodyWaits,
    UnknownHold,
)
from skillshare.domain.settings import Rules
from tests.domain.nonsense import histories
from tests.domain.story import ANA, BEN, DRILL, NOON, TODAY, WEEK, Story, rid

CEM = rid("cem")
DAY = 86_400_000
SATURDAY = date(2026, 11, 28)
NEXT_WEDNESDAY = date(2026, 12, 2)


def hold(name: str, person: bytes, days_ago: int = 0, aside: date | None = None) -> tuple[Hold, str]:
    return Hold(id=rid(name), item=DRILL, person=person, placed=NOON - days_ago * DAY, aside=aside), name


def line(*holds: tuple[Hold, str], item: Item | None = None, back: date | None = None) -> tuple[InLine, ...]:
    return line_up(holds, item or Item(id=DRILL, name="Drill"), back, TODAY, WEEK, 7)


def out() -> Item:
    outing = Outing(loan=rid("loan"), due=SATURDAY, since=NOON, entry=b"e", device=b"d")
    return Item(id=DRILL, name="Drill", outings=(outing,))


def desk(**more: Any) -> Desk:
    rules = more.pop("rules", Rules(need_membership=False))
    return Desk(now=NOON, today=TODAY, opening=WEEK, rules=rules, **more)


def states(found: tuple[InLine, ...]) -> list[tuple[str, int, str]]:
    return [(one.name, one.place, one.state) for one in found]


def test_the_line_is_first_come_first_served() -> None:
    found = line(hold("cem", CEM), hold("ana", ANA, 2), hold("ben", BEN, 1), item=out())
    assert states(found) == [("ana", 1, WAITING), ("ben", 2, WAITING), ("cem", 3, WAITING)]


def test_r33_the_clock_starts_when_the_item_is_in_and_ends_on_an_open_day() -> None:
    found = line(hold("ana", ANA, 9), hold("ben", BEN, 1), back=TODAY)
    assert states(found) == [("ana", 1, READY), ("ben", 2, WAITING)]
    assert found[0].until == NEXT_WEDNESDAY
    assert WEEK.on(NEXT_WEDNESDAY)


def test_r33_putting_aside_extends_and_never_shortens() -> None:
    late = hold("ana", ANA, aside=date(2026, 12, 12))
    early = hold("ana", ANA, aside=TODAY)
    assert line(late, back=TODAY)[0].until == date(2026, 12, 12)
    assert line(early, back=TODAY)[0].until == NEXT_WEDNESDAY


def test_r33_who_does_not_come_makes_way_and_the_next_gets_a_whole_time() -> None:
    found = line(hold("ana", ANA, 30), hold("ben", BEN, 29), back=TODAY - timedelta(days=12))
    assert states(found) == [("ana", 0, EXPIRED), ("ben", 1, READY)]
    assert found[1].until is not None
    assert found[1].until >= found[0].until + timedelta(days=7)  # type: ignore[operator]
    assert first(found) == found[1]


def left(name: str, person: bytes, placed: int, ended: int, aside: date | None = None) -> tuple[Hold, str]:
    found, _ = hold(name, person, placed, aside)
    return replace(found, ended=LEFT, ended_at=NOON - ended * DAY), name


def test_r33_the_clock_of_the_next_starts_when_the_one_before_leaves() -> None:
    came = TODAY - timedelta(days=20)
    aside = TODAY + timedelta(days=1)
    found = line(left("ana", ANA, 30, 0, aside), hold("ben", BEN, 29), back=came)
    assert [(one.name, one.state, one.until) for one in found] == [("ben", READY, NEXT_WEDNESDAY)]


def test_r33_who_leaves_after_the_time_ran_out_gives_nobody_a_second_one() -> None:
    came = TODAY - timedelta(days=12)
    behind = (hold("ben", BEN, 29), hold("cem", CEM, 28))
    stayed = line(hold("ana", ANA, 30), *behind, back=came)
    assert line(left("ana", ANA, 30, 0), *behind, back=came) == stayed[1:]


def test_r33_repair_keeps_the_clock_from_starting() -> None:
    found = line(hold("ana", ANA, 30), item=Item(id=DRILL, name="Drill", condition=REPAIR), back=TODAY)
    assert states(found) == [("ana", 1, WAITING)]


def test_r19_what_is_kept_for_another_asks_and_is_handed_out_with_a_reason_only() -> None:
    kept = line(hold("ana", ANA), back=TODAY)
    command = LendItem(item=DRILL, person=BEN)
    ben = Person(id=BEN, name="Ben")
    with pytest.raises(Asked) as asked:
        lend(command, Item(id=DRILL, name="Drill"), ben, desk(line=kept), rid("loan"))
    assert asked.value.questions == (HeldForOther("Drill", "ana", NEXT_WEDNESDAY),)
    with_reason = LendItem(item=DRILL, person=BEN, overrides=(Override(rule="held", reason="Ana agrees"),))
    facts = lend(with_reason, Item(id=DRILL, name="Drill"), ben, desk(line=kept), rid("loan"))
    assert "hold.ended" not in [fact.type for fact in facts]


@pytest.mark.parametrize("condition", [REPAIR, MISSING])
def test_r19_what_is_mended_or_found_goes_to_nobody_else_in_silence(condition: str) -> None:
    drill = Item(id=DRILL, name="Drill", condition=condition)
    waiting = line(hold("ana", ANA), item=drill, back=TODAY)
    with pytest.raises(Asked) as asked:
        lend(LendItem(item=DRILL, person=BEN), drill, Person(id=BEN, name="Ben"), desk(line=waiting), rid("loan"))
    assert HeldForOther("Drill", "ana", None) in asked.value.questions


def test_r19_who_waited_takes_it_without_a_question_and_leaves_the_line() -> None:
    kept = line(hold("ana", ANA), hold("ben", BEN), back=TODAY)
    facts = lend(LendItem(item=DRILL, person=ANA), Item(id=DRILL, name="Drill"), Person(id=ANA, name="Ana"),
                 desk(line=kept), rid("loan"))  # fmt: skip
    ended = [fact for fact in facts if fact.type == "hold.ended"]
    assert [(fact.records, fact.body) for fact in ended] == [((rid("ana"), DRILL), {"reason": "lent"})]


def test_r17_a_renewal_asks_if_somebody_waits() -> None:
    loan = Loan(id=rid("loan"), item=DRILL, person=BEN, opened=NOON, due=TODAY)
    waiting = line(hold("ana", ANA), hold("ben", BEN), item=out())
    with pytest.raises(Asked) as asked:
        renew(RenewLoan(loan=loan.id), loan, out(), Person(id=BEN, name="Ben"), desk(line=waiting))
    assert asked.value.questions == (SomebodyWaits("Drill", 1),)


def test_r04_loans_are_shorter_while_more_than_so_many_wait() -> None:
    rules = Rules(need_membership=False, loan_days=14, shrink_waiting=1, shrink_days=3)
    ben = Person(id=BEN, name="Ben")
    two = line(hold("ana", ANA), hold("cem", CEM), item=out())
    assert proposed_due(out(), ben, desk(rules=rules, line=two)).day == SATURDAY
    one = line(hold("ana", ANA), item=out())
    assert proposed_due(out(), ben, desk(rules=rules, line=one)).day > SATURDAY
    assert proposed_due(out(), ben, desk(rules=Rules(), line=two)).day > SATURDAY


def test_joining_twice_a_retired_item_or_a_consumable_is_refused() -> None:
    ana = Person(id=ANA, name="Ana")
    waiting = line(hold("ana", ANA), item=out())
    for item, found, refusal in (
        (out(), waiting, AlreadyWaits("Ana", "Drill")),
        (Item(id=DRILL, name="Drill", condition=RETIRED), (), ItemRetired(DRILL, "Drill", "")),
        (Item(id=DRILL, name="Tape", consumable=True), (), NoLine("Tape")),
    ):
        with pytest.raises(Refused) as refused:
            place_hold(item, ana, found, rid("new"), NOON)
        assert refused.value.refusal == refusal


def test_a_hold_is_placed_put_aside_left_and_that_undone() -> None:
    story = Story()
    story.act(place_hold(Item(id=DRILL, name="Drill"), Person(id=ANA, name="Ana"), (), rid("hold"), NOON))

    def now() -> Hold:
        history = [h for record, h in story.told if record == rid("hold")]
        return fold_hold(rid("hold"), history, story.saw)

    assert (now().item, now().person, now().is_open) == (DRILL, ANA, True)
    story.act(put_aside(now(), TODAY, WEEK, 7))
    assert now().aside == NEXT_WEDNESDAY
    left = story.act(end_hold(now()))
    assert now().ended == LEFT
    with pytest.raises(Refused) as refused:
        end_hold(now())
    assert refused.value.refusal == UnknownHold()
    records = {record for fact in story.done[left] for record in fact.records}
    story.act([Fact(type=UNDONE, records=tuple(records), body={"entry": left})])
    assert now().is_open


def test_others_are_counted_without_the_one_who_asks() -> None:
    waiting = line(hold("ana", ANA), hold("ben", BEN), item=out())
    assert (others(waiting, ANA), others(waiting, CEM)) == (1, 2)


@given(histories())
def test_the_fold_never_raises(nonsense: Any) -> None:
    history, claims = nonsense
    found = fold_hold(DRILL, history, claims.saw)
    assert isinstance(found, Hold)


@given(
    st.lists(st.tuples(st.integers(0, 200), st.booleans()), max_size=8),
    st.integers(0, 300),
    st.sampled_from([ACTIVE, REPAIR]),
)
def test_the_line_names_each_once_and_at_most_one_is_ready(
    people: list[tuple[int, bool]], back_days: int, condition: str
) -> None:
    holds = [hold(f"p{n}", rid(f"p{n}"), days) for n, (days, _) in enumerate(people)]
    item = Item(id=DRILL, name="Drill", condition=condition)
    found = line(*holds, item=item, back=TODAY - timedelta(days=back_days))
    assert len({one.hold for one in found}) == len(holds)
    assert sum(one.state == READY for one in found) <= 1
    ranks = [one.state for one in found]
    assert ranks == sorted(ranks, key=[EXPIRED, READY, WAITING].index)
    assert [one.place for one in found if one.state != EXPIRED] == list(range(1, 1 + sum(r != EXPIRED for r in ranks)))
