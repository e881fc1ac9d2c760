"""Two things with one number, as two laptops or an undo make them: the desk asks which, unless one fits.

Never here: how a number comes to be there twice.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from skillshare.domain.items import RETIRED, AddItem, ChangeItem, SetCondition
from skillshare.domain.lending import LendItem
from tests.ui.desk.house import House, press, type_line
from ui.desk.place import DeskPlace

Key = Qt.Key
NUMBER = "RI-0388-P"


@pytest.fixture
def doubled(house: House) -> House:
    """The level gave its number away and took it back by an undo; a second level has it too."""
    do = house.riverside.session.community.do
    changed = do(ChangeItem(item=house.items["level"], fields={"number": "RI-0999-Z"}))
    house.items["second"] = do(AddItem(fields={"name": "Spirit level, long", "number": NUMBER})).record
    house.riverside.session.community.undo(changed.entry)
    return house


def out(house: House) -> set[str]:
    rows = house.riverside.session.catalog.items.all_by_code(NUMBER)
    return {row.name for row in rows if row.outings}


def test_the_desk_asks_which_and_lends_the_one_that_is_chosen(doubled: House, place: DeskPlace) -> None:
    type_line(place, doubled.card("kwame"))
    type_line(place, NUMBER)
    assert out(doubled) == set()
    assert place.flow.state.prompt is not None
    assert {offer.row.title for offer in place.flow.typed.offered} == {"Spirit level 120 cm", "Spirit level, long"}
    chosen = place.flow.typed.offered[1].row.title
    press(place, Key.Key_Down)
    press(place, Key.Key_Down)
    press(place, Key.Key_Return)
    assert out(doubled) == {chosen}
    assert place.flow.state.prompt is None


def test_esc_leaves_it_and_another_scan_goes_on(doubled: House, place: DeskPlace) -> None:
    type_line(place, doubled.card("kwame"))
    type_line(place, NUMBER)
    type_line(place, doubled.number("drill"))
    assert doubled.has("kwame") == {"drill"}
    type_line(place, NUMBER)
    press(place, Key.Key_Escape)
    assert place.flow.state.prompt is None
    assert out(doubled) == set()


def test_what_comes_back_is_the_one_that_is_out(doubled: House, place: DeskPlace) -> None:
    doubled.riverside.session.community.do(LendItem(item=doubled.items["second"], person=doubled.people["kwame"]))
    press(place, Key.Key_F3)
    type_line(place, NUMBER)
    assert place.flow.state.prompt is None
    assert place.flow.state.backs[0].item == doubled.items["second"]
    assert out(doubled) == set()


def test_one_that_is_retired_is_not_asked_about(doubled: House, place: DeskPlace) -> None:
    doubled.riverside.session.community.do(SetCondition(item=doubled.items["level"], condition=RETIRED, reason="bent"))
    type_line(place, doubled.card("kwame"))
    type_line(place, NUMBER)
    assert out(doubled) == {"Spirit level, long"}
