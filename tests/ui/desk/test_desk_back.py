"""Bringing back by key events alone: a scan is a return, parts and condition can be said, undo works (R12, R18)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from skillshare.domain.items import MISSING, SetCondition
from skillshare.domain.lending import LendItem
from tests.ui.desk.house import House, press, type_line
from ui.desk.place import DeskPlace
from ui.desk.return_card import ReturnView

Key = Qt.Key


@pytest.fixture
def out(house: House) -> House:
    """Kwame has four things since tonight."""
    for item in ("sander", "level", "bench", "ladder"):
        house.riverside.session.community.do(LendItem(item=house.items[item], person=house.people["kwame"]))
    return house


def card(place: DeskPlace) -> ReturnView:
    assert place.parts.card.isVisible()
    view = place.parts.card._view
    assert view is not None
    return view


def test_three_items_cost_three_scans(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    for item in ("sander", "level", "bench"):
        type_line(place, out.number(item))
    assert out.has("kwame") == {"ladder"}
    assert len(place.flow.state.backs) == 3
    assert card(place).name == "Folding workbench"


def test_the_card_says_shelf_person_and_time(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("sander"))
    view = card(place)
    assert view.shelf == "H 2"
    assert view.person_name == "Kwame Mensah"
    assert view.state.text == "Back on time"
    assert view.missing == ""


def test_late_is_calm_and_said(out: House, place: DeskPlace) -> None:
    out.riverside.at(29, 11)
    press(place, Key.Key_F3)
    type_line(place, out.number("washer"))
    assert card(place).state.tone == "warn"


def test_f8_says_all_there(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("sander"))
    loan = place.flow.state.backs[0].loan
    press(place, Key.Key_F8)
    assert out.riverside.session.catalog.loans.state(loan).missing == ()


def test_a_missing_part_is_named_and_recorded_with_the_next_scan(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("sander"))
    loan = place.flow.state.backs[0].loan
    for part in ("Case", "Dust bag", "Hose adapter", "Hex key", "Care card"):
        place.flow.returning.tick(part, True)
    assert "Soft pad" in card(place).missing
    type_line(place, out.number("level"))
    assert out.riverside.session.catalog.loans.state(loan).missing == ("Soft pad",)
    assert out.has("kwame") == {"bench", "ladder"}


def test_f9_sends_it_to_repair_and_a_note_can_follow(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    press(place, Key.Key_F9)
    catalog = out.riverside.session.catalog
    assert catalog.items.state(out.items["level"]).condition == "repair"
    type_line(place, "the glass is cracked")
    assert catalog.loans.state(place.flow.state.backs[0].loan).check_note == "the glass is cracked"
    assert card(place).note == "the glass is cracked"


def test_a_scan_instead_of_the_note_is_a_return(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    press(place, Key.Key_F9)
    type_line(place, out.number("bench"))
    assert out.has("kwame") == {"sander", "ladder"}


def test_what_is_not_out_is_said_calmly_with_its_shelf(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("drill"))
    message = place.parts.banner.message()
    assert message is not None
    assert message.kind == "know"
    assert "B 4" in message.why


def test_undo_of_a_return(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "level" in out.has("kwame")
    assert place.flow.state.backs == []


def test_undo_of_a_return_that_went_out_again_is_refused_in_words(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    back = place.flow.state.backs[0].entry
    press(place, Key.Key_F2)
    type_line(place, out.card("kwame"))
    type_line(place, out.number("level"))
    place.flow.undo(back)
    message = place.parts.banner.message()
    assert message is not None
    assert message.kind == "stop"


def test_what_the_person_still_has_can_be_renewed(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    loan = place.parts.side._home.chosen()
    assert isinstance(loan, bytes)
    place.parts.side.on_renew_clicked()
    assert out.riverside.session.catalog.loans.state(loan).renewals == 1


def test_lend_to_the_same_person_from_there(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    place.parts.side.lend_asked.emit()
    assert place.flow.state.mode == "lend"
    assert place.flow.state.person == out.people["kwame"]


def test_a_card_while_bringing_back_shows_what_the_person_has(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.card("kwame"))
    assert place.flow.state.mode == "back"
    assert place.parts.side.isVisible()
    assert place.parts.side._home.chosen() is not None


def test_enter_closes_the_card_and_keeps_the_list(out: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, out.number("level"))
    press(place, Key.Key_Return)
    assert place.flow.state.back is None
    assert len(place.flow.state.backs) == 1


def test_a_missing_thing_that_is_brought_is_found_again(house: House, place: DeskPlace) -> None:
    community = house.riverside.session.community
    community.do(SetCondition(item=house.items["sander"], condition=MISSING, reason="Not on its shelf"))
    press(place, Key.Key_F3)
    type_line(place, house.number("sander"))
    row = house.riverside.session.catalog.items.row(house.items["sander"])
    assert row is not None
    assert row.condition == "active"
    message = place.parts.banner.message()
    assert message is not None
    assert message.title.endswith("is found again")
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    row = house.riverside.session.catalog.items.row(house.items["sander"])
    assert row is not None
    assert row.condition == "missing"
