"""R11: several items lent as one action, one loan for each part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest

from skillshare.domain import kinds
from skillshare.domain.fact import Fact
from skillshare.domain.items import REPAIR, RETIRED, SetCondition, set_condition
from skillshare.domain.kit_lending import (
    Away,
    ChangeKitDue,
    KitApart,
    KitOverLimit,
    LendKit,
    NothingOfKit,
    PartOut,
    PartsAway,
    Place,
    Ready,
    ReturnKit,
    Substitute,
    change_kit_due,
    lend_kit,
    return_kit,
)
from skillshare.domain.kits import (
    MOST_PARTS,
    AddKit,
    Candidate,
    ChangeKit,
    Kit,
    KitTooLarge,
    KitWithoutParts,
    PartInOtherKit,
    PartIsConsumable,
    PartIsKit,
    add_kit,
    change_kit,
    fold_kit,
    remove_kit,
)
from skillshare.domain.lending import LendItem, lend
from skillshare.domain.refusal import (
    Asked,
    InductionNeeded,
    ItemRetired,
    NameMissing,
    NothingChanges,
    NotOut,
    NumberTaken,
    Override,
    PersonBlocked,
    Refusal,
    Refused,
    UnknownItem,
)
from skillshare.domain.settings import Rules
from tests.domain.story import ANA, BEN, HOUR, Story, desk, rid, shelf

KIT = rid("kit")
STOVE, TENT, MAT, SPARE = (rid(name) for name in ("stove", "tent", "mat", "spare"))


@pytest.fixture
def story() -> Story:
    """A camping kit of a stove, a tent and a mat, and a spare stove."""
    made = shelf("stove", "tent", "mat", "spare")
    made.act(add_kit(AddKit(fields={"name": "Camping kit"}), KIT, "K-1", None, candidates(made, STOVE, TENT, MAT)))
    made.act([Fact(type="kit.described", records=(KIT,), body={"parts": [STOVE, TENT, MAT]})])
    return made


def candidates(story: Story, *parts: bytes, **more: str) -> list[Candidate]:
    return [Candidate(item=story.item(part), **more) for part in parts]


def kit(story: Story) -> Kit:
    return fold_kit(KIT, story.history(KIT, kinds.KIT), story.saw)


def facts(story: Story, command: LendKit, spares: Sequence[bytes] = (), **changes: Any) -> list[Fact]:
    """What lending makes; the spares are of the model of the stove."""
    own, numbers = desk(now=story.now, **changes), count()

    def ready(item: bytes) -> Ready:
        return Ready(item=story.item(item), desk=own)

    places = [
        Place(part=ready(part), copies=tuple(ready(s) for s in spares) if part == STOVE else ())
        for part in kit(story).parts
    ]
    return lend_kit(command, kit(story), places, story.person(command.person), lambda: rid(f"loan {next(numbers)}"))


def lent(story: Story, command: LendKit | None = None, spares: Sequence[bytes] = ()) -> bytes:
    return story.act(facts(story, command or LendKit(kit=KIT, person=BEN), spares))


def refused(story: Story, command: LendKit, spares: Sequence[bytes] = ()) -> Refusal:
    with pytest.raises(Refused) as caught:
        facts(story, command, spares)
    return caught.value.refusal


def outs(story: Story) -> list[PartOut]:
    items = [story.item(item) for item in (STOVE, TENT, MAT, SPARE)]
    return [PartOut(loan=o.loan, item=i, person=story.loan(o.loan).person) for i in items for o in i.outings]


def lend_alone(story: Story, item: bytes, person: bytes, loan: bytes) -> bytes:
    command = LendItem(item=item, person=person)
    return story.act(lend(command, story.item(item), story.person(person), desk(now=story.now), loan))


def test_r11_one_action_and_a_loan_of_its_own_for_each_part(story: Story) -> None:
    made = facts(story, LendKit(kit=KIT, person=BEN))
    assert [fact.type for fact in made] == ["kit.lent", *["loan.opened", "loan.borrower"] * 3]
    assert made[0].records == (KIT, BEN)
    story.act(made)
    assert [story.loan(out.loan).person for out in outs(story)] == [BEN] * 3
    assert kit(story).lent == (tuple(out.loan for out in outs(story)),)


def test_r11_all_parts_are_due_on_the_earliest_day(story: Story) -> None:
    story.act([Fact(type="item.described", records=(TENT,), body={"loan_days": 3})])
    lent(story)
    assert {story.loan(out.loan).due for out in outs(story)} == {date(2026, 11, 28)}
    assert {story.loan(out.loan).back_by for out in outs(story)} == {13 * 60}


def test_r11_a_day_that_was_said_is_the_day_of_all_parts(story: Story) -> None:
    lent(story, LendKit(kit=KIT, person=BEN, due=date(2026, 12, 2)))
    assert {story.loan(out.loan).due for out in outs(story)} == {date(2026, 12, 2)}


def test_r11_a_part_that_is_out_stops_and_offers_one_of_the_same_model(story: Story) -> None:
    lend_alone(story, STOVE, ANA, rid("alone"))
    said = refused(story, LendKit(kit=KIT, person=BEN), [SPARE])
    away = Away(STOVE, "Stove", "stove", "out", date(2026, 12, 9), (Substitute(SPARE, "Spare", "spare"),))
    assert said == PartsAway(KIT, "Camping kit", (away,))


@pytest.mark.parametrize("condition", [REPAIR, RETIRED])
def test_r11_a_part_that_is_not_in_use_is_away(story: Story, condition: str) -> None:
    story.act(set_condition(SetCondition(item=STOVE, condition=condition), story.item(STOVE)))
    said = refused(story, LendKit(kit=KIT, person=BEN), [SPARE])
    assert isinstance(said, PartsAway)
    assert [(part.state, part.due) for part in said.parts] == [(condition, None)]


def test_r11_the_substitute_goes_out_in_its_place(story: Story) -> None:
    lend_alone(story, STOVE, ANA, rid("alone"))
    lent(story, LendKit(kit=KIT, person=BEN, instead={STOVE: SPARE}), [SPARE])
    assert {out.item.id: out.person for out in outs(story)} == {STOVE: ANA, TENT: BEN, MAT: BEN, SPARE: BEN}


def test_r11_a_substitute_of_another_model_or_gone_meanwhile_is_none(story: Story) -> None:
    lend_alone(story, STOVE, ANA, rid("alone"))
    command = LendKit(kit=KIT, person=BEN, instead={STOVE: SPARE})
    assert isinstance(refused(story, command, ()), PartsAway)
    lend_alone(story, SPARE, ANA, rid("another"))
    said = refused(story, command, [SPARE])
    assert isinstance(said, PartsAway)
    assert said.parts[0].substitutes == ()


def test_r11_it_goes_out_without_a_part(story: Story) -> None:
    lend_alone(story, STOVE, ANA, rid("alone"))
    lent(story, LendKit(kit=KIT, person=BEN, without=(STOVE,)))
    assert [out.person for out in outs(story)] == [ANA, BEN, BEN]
    assert refused(story, LendKit(kit=KIT, person=BEN, without=(STOVE, TENT, MAT))) == NothingOfKit("Camping kit")


def test_r14_rules_about_the_person_speak_once_for_the_whole_kit(story: Story) -> None:
    story.act([Fact(type="person.block", records=(BEN,), body={"block": "owes a saw"})])
    story.act([Fact(type="item.described", records=(TENT,), body={"induction": "Knots"})])
    rules = Rules(need_membership=False, item_limit=4)
    with pytest.raises(Asked) as caught:
        facts(story, LendKit(kit=KIT, person=BEN), has=2, rules=rules)
    assert sorted(caught.value.questions, key=lambda q: q.rule) == [
        PersonBlocked("Ben", "owes a saw"),
        InductionNeeded("Ben", "Tent", "Knots"),
        KitOverLimit("Camping kit", 3, "Ben", 2, 4),
    ]
    anyway = tuple(Override(rule=rule, reason="with Ida") for rule in ("blocked", "induction", "limit"))
    made = facts(story, LendKit(kit=KIT, person=BEN, overrides=anyway), has=2, rules=rules)
    assert sorted(fact.body["rule"] for fact in made if fact.type == "loan.overridden") == [
        *["blocked"] * 3, "induction", *["limit"] * 3,
    ]  # fmt: skip


def test_r14_a_kit_that_just_fits_the_limit_asks_nothing(story: Story) -> None:
    made = facts(story, LendKit(kit=KIT, person=BEN), has=2, rules=Rules(need_membership=False, item_limit=5))
    assert len([fact for fact in made if fact.type == "loan.opened"]) == 3


def test_r16_undo_takes_all_parts_back_at_once(story: Story) -> None:
    entry = lent(story)
    story.undo(entry)
    assert outs(story) == []
    assert kit(story).lent == ()


def test_r11_a_part_lent_by_its_own_number_asks_nothing(story: Story) -> None:
    lend_alone(story, MAT, ANA, rid("alone"))
    assert [out.item.id for out in outs(story)] == [MAT]


def test_r11_its_label_brings_back_what_the_borrower_has_with_the_substitute(story: Story) -> None:
    lend_alone(story, STOVE, ANA, rid("alone"))
    lent(story, LendKit(kit=KIT, person=BEN, instead={STOVE: SPARE}), [SPARE])
    story.act(return_kit(ReturnKit(kit=KIT), kit(story), outs(story), story.now + HOUR))
    assert [(out.item.id, out.person) for out in outs(story)] == [(STOVE, ANA)]


def test_r11_parts_that_one_person_borrowed_singly_come_back_by_the_label(story: Story) -> None:
    for name, item in (("one", MAT), ("two", TENT)):
        lend_alone(story, item, ANA, rid(name))
    story.act(return_kit(ReturnKit(kit=KIT), kit(story), outs(story), story.now + HOUR))
    assert outs(story) == []


def test_r11_parts_that_several_people_have_are_scanned_one_by_one(story: Story) -> None:
    lend_alone(story, MAT, ANA, rid("one"))
    lend_alone(story, TENT, BEN, rid("two"))
    with pytest.raises(Refused) as caught:
        return_kit(ReturnKit(kit=KIT), kit(story), outs(story), story.now + HOUR)
    assert caught.value.refusal == KitApart("Camping kit", 2)


def test_r11_the_due_day_moves_for_all_parts_at_once(story: Story) -> None:
    lent(story)
    loans = [(story.loan(out.loan), out.item) for out in outs(story)]
    command = ChangeKitDue(kit=KIT, loans=kit(story).lent[0], due=date(2026, 12, 5))
    made = change_kit_due(command, kit(story), loans, desk(now=story.now))
    story.act(made)
    assert {story.loan(out.loan).due for out in outs(story)} == {date(2026, 12, 5)}
    with pytest.raises(Refused) as caught:
        change_kit_due(command, kit(story), [(story.loan(one.id), item) for one, item in loans], desk(now=story.now))
    assert caught.value.refusal == NothingChanges()


def test_a_kit_of_which_nothing_is_out_does_not_come_back(story: Story) -> None:
    with pytest.raises(Refused) as caught:
        return_kit(ReturnKit(kit=KIT), kit(story), [], story.now)
    assert caught.value.refusal == NotOut(KIT, "Camping kit")


# What a kit is made of


def made_of(story: Story, *parts: Candidate, name: str = "Kit") -> Refusal:
    with pytest.raises(Refused) as caught:
        add_kit(AddKit(fields={"name": name}), rid("new"), "K-2", None, parts)
    return caught.value.refusal


def test_r11_kits_do_not_nest_and_hold_neither_consumables_nor_parts_of_others(story: Story) -> None:
    mat = story.item(MAT)
    assert made_of(story, Candidate(item=mat, own_kit="Camping kit")) == PartIsKit("Camping kit")
    assert made_of(story, Candidate(item=mat, other_kit="Camping kit")) == PartInOtherKit("Mat", "Camping kit")
    assert made_of(story, Candidate(item=replace(mat, consumable=True))) == PartIsConsumable("Mat")
    assert made_of(story, Candidate(item=replace(mat, condition=RETIRED))) == ItemRetired(MAT, "Mat", "")
    assert made_of(story, Candidate(item=replace(mat, name=""))) == UnknownItem()
    assert made_of(story) == KitWithoutParts("Kit")
    assert made_of(story, Candidate(item=mat), name="") == NameMissing()
    assert made_of(story, *[Candidate(item=mat)] * (MOST_PARTS + 1)) == KitTooLarge("Kit", MOST_PARTS)


def test_a_number_that_is_taken_names_who_has_it(story: Story) -> None:
    with pytest.raises(Refused) as caught:
        add_kit(AddKit(fields={"name": "Kit"}), rid("new"), "stove", "Stove", candidates(story, MAT))
    assert caught.value.refusal == NumberTaken("stove", "Stove")


def test_a_kit_changes_and_goes(story: Story) -> None:
    command = ChangeKit(kit=KIT, fields={"name": "Camping", "parts": [TENT, MAT], "note": "in the bag"})
    story.act(change_kit(command, kit(story), None, candidates(story, TENT, MAT)))
    now = kit(story)
    assert (now.name, now.number, now.parts, now.note) == ("Camping", "K-1", (TENT, MAT), "in the bag")
    with pytest.raises(Refused) as caught:
        change_kit(command, now, None, candidates(story, TENT, MAT))
    assert caught.value.refusal == NothingChanges()
    story.act(remove_kit(now))
    assert kit(story).gone


def test_a_part_that_was_in_the_kit_may_stay_whatever_became_of_it(story: Story) -> None:
    mat = replace(story.item(MAT), condition=RETIRED)
    command = ChangeKit(kit=KIT, fields={"parts": [MAT]})
    assert change_kit(command, kit(story), None, [Candidate(item=mat)])[0].body == {"parts": [MAT]}


def test_nothing_else_of_a_kit_can_be_emptied(story: Story) -> None:
    for fields, refusal in (({"name": " "}, NameMissing()), ({"parts": []}, KitWithoutParts("Camping kit"))):
        with pytest.raises(Refused) as caught:
            change_kit(ChangeKit(kit=KIT, fields=fields), kit(story), None, [])
        assert caught.value.refusal == refusal
