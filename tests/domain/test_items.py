"""Items as they are described and changed: what is cleaned, what is refused, what two laptops wrote at once."""

from __future__ import annotations

from typing import Any

import pytest

from skillshare.domain.fact import DESK, Fact
from skillshare.domain.items import (
    AddItem,
    ChangeItem,
    CountStock,
    SetCondition,
    add_item,
    change_item,
    count_stock,
    set_condition,
)
from skillshare.domain.models import AddModel, add_model, fold_model
from skillshare.domain.refusal import (
    NameMissing,
    NotANumber,
    NothingChanges,
    NumberTaken,
    Refusal,
    Refused,
    TooLong,
    TooMany,
)
from tests.domain.story import DRILL, Story, rid, shelf

SAW = rid("saw")


def refusal(make: Any, *args: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        make(*args)
    return caught.value.refusal


def added(**fields: Any) -> Story:
    story = Story()
    story.act(add_item(AddItem(fields={"name": "Saw", **fields}), SAW, "RI-0001-X", None))
    return story


def change(story: Story, **fields: Any) -> list[Fact]:
    facts = change_item(ChangeItem(item=SAW, fields=fields), story.item(SAW), None)
    story.act(facts)
    return facts


def test_parts_beyond_the_room_are_refused_and_not_dropped() -> None:
    command = AddItem(fields={"name": "Kit", "accessories": [f"part {n}" for n in range(61)]})
    assert refusal(add_item, command, SAW, "RI-0001-X", None) == TooMany("accessories", 61, 60)
    assert len(added(accessories=[f"part {n}" for n in range(60)]).item(SAW).accessories) == 60


def test_a_new_item_is_what_was_typed_cleaned() -> None:
    story = added(
        name=" Circular  saw\u202e", accessories=["blade ", ""], stock=3, note="from Ida\r\n\r\n\r\nkept", value=0
    )
    item = story.item(SAW)
    assert (item.name, item.number, item.accessories, item.stock) == ("Circular saw", "RI-0001-X", ("blade",), 3)
    assert (item.note, item.value) == ("from Ida\n\nkept", 0)
    assert all((f.audience == DESK) == (f.type == "item.noted") for f in story.done[story.told[0][1].entry])


def test_what_is_left_empty_is_not_recorded() -> None:
    facts = add_item(AddItem(fields={"name": "Saw", "brand": "", "extra": {}, "note": None}), SAW, "1", None)
    assert [dict(f.body) for f in facts] == [{"name": "Saw", "number": "1"}]


def test_what_a_new_item_needs() -> None:
    assert refusal(add_item, AddItem(fields={"name": " \t"}), SAW, "1", None) == NameMissing()
    assert refusal(add_item, AddItem(fields={"name": "x" * 201}), SAW, "1", None) == TooLong("name", 201, 200)
    assert refusal(add_item, AddItem(fields={"name": "Saw"}), SAW, "1", "Drill") == NumberTaken("1", "Drill")
    assert refusal(add_item, AddItem(fields={"name": "Saw", "value": -1}), SAW, "1", None) == NotANumber("value", "-1")
    assert refusal(add_model, AddModel(name=" "), SAW) == NameMissing()


def test_a_loan_of_an_item_lasts_ten_years_at_most() -> None:
    story, longest = added(loan_days=3660), AddItem(fields={"name": "Saw", "loan_days": 3661})
    assert refusal(add_item, longest, SAW, "1", None) == NotANumber("loan_days", "3661")
    story.act([Fact(type="item.described", records=(SAW,), body={"loan_days": 2**31 - 1})])
    assert story.item(SAW).loan_days == 3660


def test_only_what_differs_is_recorded() -> None:
    story = added(brand="Bosch", note="n")
    facts = change(story, name="Saw", brand="Makita", note="n", loan_days=0, photo=None, description="")
    assert [dict(f.body) for f in facts] == [{"brand": "Makita"}]
    same = ChangeItem(item=SAW, fields={"brand": "Makita", "care": None, "consumable": False})
    assert refusal(change_item, same, story.item(SAW), None) == NothingChanges()


def test_a_name_and_a_note_change_in_one_go_and_either_can_be_cleared_but_the_name() -> None:
    story = added(note="n", brand="b", extra={"colour": "red"})
    change(story, name="Big saw", note="", brand=None, extra={})
    item = story.item(SAW)
    assert (item.name, item.note, item.brand, item.extra) == ("Big saw", "", "", {})
    assert refusal(change_item, ChangeItem(item=SAW, fields={"name": ""}), item, None) == NameMissing()


@pytest.mark.parametrize("fields", [{"number": ""}, {"condition": None}, {"stock": None}, {"unknown": 1}, {}])
def test_number_condition_and_stock_cannot_be_cleared(fields: dict[str, Any]) -> None:
    story = added(stock=3)
    assert refusal(change_item, ChangeItem(item=SAW, fields=fields), story.item(SAW), None) == NothingChanges()


def test_r09_a_reason_changes_without_the_condition() -> None:
    story = added()
    story.act(set_condition(SetCondition(item=SAW, condition="repair", reason="blade"), story.item(SAW)))
    change(story, reason="motor")
    assert (story.item(SAW).condition, story.item(SAW).reason) == ("repair", "motor")
    same = SetCondition(item=SAW, condition="repair", reason="motor ")
    assert refusal(set_condition, same, story.item(SAW)) == NothingChanges()


def test_r10_stock_is_counted_anew_and_nought_is_a_count() -> None:
    story = added(stock=3)
    change(story, stock=0)
    assert story.item(SAW).stock == 0
    story.act(count_stock(CountStock(item=SAW, count=7), story.item(SAW)))
    assert story.item(SAW).stock == 7
    assert refusal(count_stock, CountStock(item=SAW, count=-1), story.item(SAW)) == NotANumber("stock", "-1")


def test_two_laptops_rename_at_once_and_both_see_the_same_name_and_the_other_one() -> None:
    story = shelf()
    story.meet(b"first", b"second")
    for on, name in ((b"first", "Hammer drill"), (b"second", "Drill 800 W")):
        story.act([Fact(type="item.described", records=(DRILL,), body={"name": name})], on)
    assert (story.item().name, story.item().conflicts) == ("Drill 800 W", {"name": ("Hammer drill",)})
    story.meet(b"first", b"second")
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Drill"})])
    assert (story.item().name, story.item().conflicts) == ("Drill", {})


def test_the_value_that_stands_may_be_kept_which_settles_the_conflict() -> None:
    story = shelf()
    story.meet(b"first", b"second")
    for on, name in ((b"first", "Hammer drill"), (b"second", "Drill 800 W")):
        story.act([Fact(type="item.described", records=(DRILL,), body={"name": name})], on)
    story.meet(b"first", b"second")
    story.act(change_item(ChangeItem(item=DRILL, fields={"name": "Drill 800 W"}), story.item(), None))
    assert (story.item().name, story.item().conflicts) == ("Drill 800 W", {})


def test_a_later_change_wins_over_a_clock_that_is_ahead() -> None:
    story = shelf()
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Ahead"})], b"second", now=2**46)
    story.meet(b"first", b"second")
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Later"})], now=1000)
    assert (story.item().name, story.item().conflicts) == ("Later", {})


def test_a_model_is_its_name() -> None:
    story = Story()
    story.act(add_model(AddModel(name=" GSB 13 ", brand="Bosch"), rid("model")))
    model = fold_model(rid("model"), story.history(rid("model"), "model"), story.saw)
    assert model is not None
    assert (model.name, model.brand, model.make) == ("GSB 13", "Bosch", "")
