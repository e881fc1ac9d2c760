"""A new member at the desk: at most 45 seconds by the keyboard, people alike, words at the field (R40, R41)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skillshare.domain.settings import SetMembershipType
from tests.ui.desk import house as desk_house
from tests.ui.desk.house import House, press
from ui.desk.newcomer import newcomer, ways_of
from ui.desk.place import DeskPlace
from ui.kit.key_button import KeyButton

Key = Qt.Key
CHARACTERS_A_MINUTE = 200
SECONDS = 45


def keys(place: DeskPlace, text: str) -> int:
    QTest.keyClicks(desk_house.focused(place), text)
    return len(text)


def test_a_new_member_takes_less_than_45_seconds_and_may_borrow_at_once(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    count = 1 + keys(place, "Wilhelmina Featherstonehaugh")
    press(place, Key.Key_Tab)
    count += 1 + keys(place, "wilhelmina.featherstonehaugh@example.org, +44 7700 900321")
    press(place, Key.Key_Tab)
    press(place, Key.Key_Tab)
    count += 2 + keys(place, "M3001")
    press(place, Key.Key_Return)
    count += 1
    assert count / CHARACTERS_A_MINUTE * 60 <= SECONDS
    person = house.riverside.session.catalog.people.state(place.flow.state.person or b"")
    assert person.name == "Wilhelmina Featherstonehaugh"
    assert person.phone == "+44 7700 900321"
    assert person.card == "M3001"
    assert len(person.periods) == 1
    desk_house.type_line(place, house.number("level"))
    assert len(house.riverside.session.catalog.loans.open_of(person.id)) == 1


def test_the_membership_most_people_have_is_chosen_already(house: House, place: DeskPlace) -> None:
    house.riverside.session.community.do(SetMembershipType(name="A first in the alphabet"))
    press(place, Key.Key_F4)
    keys(place, "Zora")
    press(place, Key.Key_Tab)
    keys(place, "zora@example.org")
    press(place, Key.Key_Return)
    catalog = house.riverside.session.catalog
    zora = catalog.people.state(place.flow.state.person or b"")
    assert zora.periods[-1].type == catalog.people.state(house.people["kwame"]).periods[-1].type


def test_a_name_alone_is_asked_for_a_way_to_be_reached(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    keys(place, "Zora")
    press(place, Key.Key_Return)
    assert place.flow.state.form is not None
    assert place.focusWidget() is place.parts.form.lines()[1]
    assert place.parts.form.lines()[1].accessibleDescription()


def test_a_card_somebody_has_is_said_at_the_card(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    for text, tabs in (("Zora Quist", 1), ("07700 900999", 2)):
        keys(place, text)
        for _ in range(tabs):
            press(place, Key.Key_Tab)
    keys(place, house.card("kwame"))
    press(place, Key.Key_Return)
    assert place.focusWidget() is place.parts.form.lines()[2]
    assert "taken" in place.parts.form.lines()[2].accessibleDescription()


def test_people_alike_show_while_typing_and_can_be_used(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    keys(place, "yildiz mehmet")
    use = next(b for b in place.parts.form.findChildren(KeyButton) if b.words() == "Use this one")
    assert use.isVisible()
    use.setFocus()
    press(place, Key.Key_Space)
    assert place.flow.state.person == house.people["mehmet"]
    assert place.flow.state.form is None


def test_esc_closes_the_form_and_keeps_what_was_typed(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    keys(place, "Zora")
    press(place, Key.Key_Escape)
    assert place.flow.state.form is None
    assert place.parts.box.focusProxy() is place.focusWidget()
    press(place, Key.Key_F4)
    assert place.parts.form.lines()[0].text() == "Zora"


def test_an_open_question_waits_behind_the_form(house: House, place: DeskPlace) -> None:
    desk_house.type_line(place, house.card("kwame"))
    desk_house.type_line(place, house.number("grinder"))
    assert not place.parts.banner.isHidden()
    press(place, Key.Key_F4)
    assert place.parts.banner.isHidden()
    press(place, Key.Key_Escape)
    assert not place.parts.banner.isHidden()


def test_undo_of_a_new_member(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    keys(place, "Zora Quist")
    press(place, Key.Key_Tab)
    keys(place, "3 Mill Lane")
    press(place, Key.Key_Return)
    assert place.flow.state.person is not None
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.flow.state.person is None


@pytest.mark.parametrize("name", ["\u202eevil\u202c Ana", "عمر خالد", "Zoë 🧑‍🔧 Ö", "A" * 200])
def test_odd_names_are_kept_and_shown(house: House, place: DeskPlace, name: str) -> None:
    press(place, Key.Key_F4)
    QApplication.clipboard().setText(name)
    press(place, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(place, Key.Key_Tab)
    keys(place, "07700 900888")
    press(place, Key.Key_Return)
    view = place.parts.person._view
    assert view is not None
    assert "\u202e" not in view.name
    assert view.name
    desk_house.type_line(place, house.number("level"))
    assert len(place.flow.state.outs) == 1


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("07700 900123", {"phone": "07700 900123"}),
        ("+44 (0)20 7946 0999", {"phone": "+44 (0)20 7946 0999"}),
        ("ana@example.org", {"email": "ana@example.org"}),
        ("12 Mill Lane, Ashby AB1 2CD", {"address": "12 Mill Lane, Ashby AB1 2CD"}),
        (
            "ana@example.org, 07700 900123; 3 Weir Street",
            {"email": "ana@example.org", "phone": "07700 900123", "address": "3 Weir Street"},
        ),
        ("  ", {}),
    ],
)
def test_one_line_holds_every_way_to_be_reached(text: str, ways: dict[str, str]) -> None:
    assert ways_of(text) == ways


def test_what_is_empty_is_left_out() -> None:
    assert newcomer(" Ana ", "ana@example.org", "", "pt; en", 0) == {
        "name": "Ana",
        "email": "ana@example.org",
        "languages": ["pt", "en"],
    }


def test_what_is_no_day_leaves_the_question_open(house: House, place: DeskPlace) -> None:
    desk_house.type_line(place, house.card("kwame"))
    desk_house.type_line(place, house.number("level"))
    press(place, Key.Key_F6)
    keys(place, "next saturday")
    assert "no day" in place.flow.typed.nothing
    press(place, Key.Key_Return)
    prompt = place.flow.state.prompt
    assert prompt is not None
    assert prompt.kind == "due"
    assert place.parts.banner.isHidden()


def test_back_at_the_desk_the_form_goes_on_where_it_was_left(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_F4)
    keys(place, "Zora")
    name, ways, *_ = place.parts.form.lines()
    assert name.text() == "Zora"
    assert place.first_focus() is ways
    press(place, Key.Key_Escape)
    assert place.first_focus() is place.parts.box
