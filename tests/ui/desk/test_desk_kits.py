"""R11 at the desk: one scan lends a kit with all its parts, and one brings it back.

Never here: which part may go out; that is tested with the domain.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.kits import AddKit
from skillshare.domain.lending import LendItem
from skillshare.domain.models import AddModel
from skillshare.domain.numbers import label_code
from tests.ui.desk.house import House, focused, press, type_line
from tests.ui.desk.test_desk_rules import banner
from ui.desk.place import DeskPlace
from ui.desk.state import BACK

Key = Qt.Key


@dataclass(frozen=True)
class Kit:
    """The repair kit: drill, sander (with accessories) and level; there is a second drill of the same model."""

    id: bytes
    number: str
    spare: bytes
    spare_number: str


@pytest.fixture
def kit(house: House) -> Kit:
    do, items = house.riverside.session.community.do, house.items
    model = do(AddModel(name="Cordless drill 18 V")).record
    do(ChangeItem(item=items["drill"], fields={"model": model}))
    spare = do(AddItem(fields={"name": "Cordless drill 18 V", "model": model, "shelf": "B 5"})).record
    parts = [items["drill"], items["sander"], items["level"]]
    made = do(AddKit(fields={"name": "Repair kit", "parts": parts})).record
    catalog = house.riverside.session.catalog
    return Kit(made, catalog.kits.state(made).number, spare, catalog.items.state(spare).number)


def lend_to_mehmet(house: House, item: str) -> None:
    house.riverside.session.community.do(LendItem(item=house.items[item], person=house.people["mehmet"]))


def test_one_scan_lends_all_parts_with_one_due_day_and_asks_for_their_accessories(
    house: House, place: DeskPlace, kit: Kit
) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, label_code(kit.number))
    assert house.has("kwame") == {"drill", "sander", "level"}
    outs = place.flow.state.outs
    assert [out.item for out in outs] == [house.items[name] for name in ("drill", "sander", "level")]
    assert len({out.key for out in outs}) == 3
    catalog = house.riverside.session.catalog
    # The drill is lent for a week, so everything is due with it.
    assert {catalog.loans.state(out.loan or b"").due for out in outs} == {date(2026, 12, 3)}
    asked = place.flow.state.asked_out()
    assert asked is not None
    assert asked.item == house.items["sander"]
    press(place, Key.Key_F8)
    assert not place.flow.state.open_questions()


def test_undo_takes_the_whole_kit_back(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert house.has("kwame") == set()
    assert place.flow.state.outs == []


def test_a_kit_scanned_before_the_person_waits_for_them(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, kit.number)
    assert place.flow.state.waiting == [kit.id]
    type_line(place, house.card("kwame"))
    assert house.has("kwame") == {"drill", "sander", "level"}


def test_a_kit_is_found_by_its_name(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    QTest.keyClicks(focused(place), "repair k")
    press(place, Key.Key_Return)
    assert house.has("kwame") == {"drill", "sander", "level"}


def test_f9_takes_another_of_the_same_model_for_a_part_that_is_away(house: House, place: DeskPlace, kit: Kit) -> None:
    lend_to_mehmet(house, "drill")
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    message = banner(place)
    assert "Cordless drill 18 V" in message.title
    assert "Repair kit" in message.title
    assert [step.key for step in message.steps] == ["F9", "F10"]
    assert kit.spare_number in message.steps[0].text
    press(place, Key.Key_F9)
    assert house.has("kwame") == {"sander", "level"}
    assert kit.spare in {out.item for out in place.flow.state.outs}
    assert place.parts.banner.message() is None


def test_f10_lends_the_kit_without_the_part(house: House, place: DeskPlace, kit: Kit) -> None:
    lend_to_mehmet(house, "drill")
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    press(place, Key.Key_F10)
    assert house.has("kwame") == {"sander", "level"}
    assert len(place.flow.state.outs) == 2


def test_each_part_that_is_away_is_asked_for_and_the_next_scan_works_meanwhile(
    house: House, place: DeskPlace, kit: Kit
) -> None:
    lend_to_mehmet(house, "sander")
    lend_to_mehmet(house, "level")
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    assert [step.key for step in banner(place).steps] == ["F9"]
    type_line(place, house.number("ladder"))
    assert house.has("kwame") == {"ladder"}
    assert "Orbital sander" in banner(place).title
    press(place, Key.Key_F9)
    assert "Spirit level" in banner(place).title
    press(place, Key.Key_F9)
    assert house.has("kwame") == {"ladder", "drill"}


def test_a_rule_about_the_person_asks_once_for_the_whole_kit(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("callum"))
    type_line(place, kit.number)
    assert banner(place).steps[-1].key == "F9"
    press(place, Key.Key_F9)
    press(place, Key.Key_Return)
    assert house.has("callum") == {"drill", "sander", "level"}


def test_the_label_brings_all_parts_back(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    press(place, Key.Key_Return)
    press(place, Key.Key_Return)
    press(place, Key.Key_F3)
    type_line(place, kit.number)
    assert house.has("kwame") == set()
    assert [back.item for back in place.flow.state.backs] == [house.items[n] for n in ("drill", "sander", "level")]
    type_line(place, kit.number)
    assert banner(place).title == "Repair kit is here already"


def test_one_part_back_tells_what_of_the_kit_is_still_out(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    press(place, Key.Key_F3)
    type_line(place, house.number("level"))
    said = [label.text() for label in place.parts.card.findChildren(QLabel) if label.isVisible()]
    assert "Still out of Repair kit: Cordless drill 18 V and Orbital sander." in said


def test_a_kit_that_is_out_comes_back_by_f3_and_goes_out_again(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    type_line(place, house.card("mehmet"))
    place.flow.lending.accept_agreement()
    type_line(place, kit.number)
    assert banner(place).title == "Repair kit is out with Kwame Mensah"
    press(place, Key.Key_F3)
    assert house.has("mehmet") == {"drill", "sander", "level", "washer"}
    assert place.flow.state.mode != BACK


def test_f6_moves_the_due_day_of_all_parts(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, kit.number)
    press(place, Key.Key_F6)
    type_line(place, "17.12.")
    catalog = house.riverside.session.catalog
    dues = {catalog.loans.state(out.loan or b"").due for out in place.flow.state.outs}
    assert dues == {date(2026, 12, 17)}
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    dues = {catalog.loans.state(out.loan or b"").due for out in place.flow.state.outs}
    assert dues == {date(2026, 12, 3)}


def test_a_part_by_its_own_number_asks_nothing(house: House, place: DeskPlace, kit: Kit) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    assert house.has("kwame") == {"level"}
    assert place.parts.banner.message() is None
