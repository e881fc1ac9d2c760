"""Who waits, by key events at the desk: kept things ask, joining the line, putting aside (R17, R18, R19, R33).

Never here: whose turn it is; that is the domain's.
"""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from skillshare.domain.holds import PlaceHold
from skillshare.domain.items import REPAIR, SetCondition
from skillshare.domain.lending import LendItem
from tests.ui.desk.house import House, press, type_line
from ui.desk.place import DeskPlace

Key = Qt.Key


@pytest.fixture
def wanted(house: House) -> House:
    """Kwame has the sander, and Mehmet waits for it."""
    do = house.riverside.session.community.do
    house.riverside.at(26, 18, 30)
    do(LendItem(item=house.items["sander"], person=house.people["kwame"]))
    do(PlaceHold(item=house.items["sander"], person=house.people["mehmet"]))
    house.riverside.at(26, 18, 42)
    return house


def line(house: House, item: str) -> list[str]:
    session = house.riverside.session
    return [one.name for one in session.community.deciding().line(session.catalog.items.state(house.items[item]))]


def aside(house: House, item: str) -> date | None:
    ((hold, _),) = house.riverside.session.catalog.holds.of_item(house.items[item])
    return hold.aside


def step(place: DeskPlace, name: str) -> QPushButton | None:
    buttons = place.parts.banner.findChildren(QPushButton, name)
    return next((button for button in buttons if button.isVisible()), None)


def test_the_return_card_says_who_is_next_and_enter_puts_it_aside(wanted: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, wanted.number("sander"))
    view = place.parts.card._view
    assert view is not None
    assert view.next is not None
    assert view.next.title.endswith("is next")
    assert "Thu 3 December" in view.next.words
    assert (view.shelf_title, view.shelf) == ("Put it on the hold shelf for", "Mehmet")
    assert view.shelf_under == "Its own shelf is H 2"
    assert place.parts.main.text() == "Put aside, next item"
    assert aside(wanted, "sander") is None
    press(place, Key.Key_Return)
    assert aside(wanted, "sander") == date(2026, 12, 3)
    assert place.flow.state.back is None
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert aside(wanted, "sander") is None


def test_a_scan_instead_of_enter_holds_up_nothing(wanted: House, place: DeskPlace) -> None:
    wanted.riverside.session.community.do(LendItem(item=wanted.items["level"], person=wanted.people["kwame"]))
    press(place, Key.Key_F3)
    type_line(place, wanted.number("sander"))
    type_line(place, wanted.number("level"))
    assert wanted.has("kwame") == set()
    assert place.parts.main.text() == "Next item"


def test_what_is_broken_waits_with_its_line(wanted: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, wanted.number("sander"))
    press(place, Key.Key_F9)
    press(place, Key.Key_Escape)
    view = place.parts.card._view
    assert view is not None
    assert view.next is not None
    assert view.shelf_title == "Put it with the repairs"
    assert "mended" in view.next.words
    assert place.parts.main.text() == "Next item"


def test_r19_what_is_kept_asks_and_goes_with_a_reason(house: House, place: DeskPlace) -> None:
    house.riverside.session.community.do(PlaceHold(item=house.items["level"], person=house.people["mehmet"]))
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    assert house.has("kwame") == set()
    message = place.parts._message
    assert message is not None
    assert "is kept for" in message.title
    assert "Mehmet" in message.title
    press(place, Key.Key_F9)
    type_line(place, "Mehmet agreed")
    assert house.has("kwame") == {"level"}
    assert line(house, "level") == ["Mehmet Yıldız"]


def test_leaving_it_leaves_it(house: House, place: DeskPlace) -> None:
    house.riverside.session.community.do(PlaceHold(item=house.items["level"], person=house.people["mehmet"]))
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    press(place, Key.Key_Escape)
    assert place.parts._message is None
    assert house.has("kwame") == set()


def test_who_wants_what_is_out_joins_the_line_once(wanted: House, place: DeskPlace) -> None:
    type_line(place, wanted.card("ana"))
    type_line(place, wanted.number("sander"))
    join = step(place, "join")
    assert join is not None
    QTest.keyClick(join, Key.Key_Space)
    assert line(wanted, "sander") == ["Mehmet Yıldız", "Ana"]
    assert "waits for Orbital sander" in place.parts.said.sentence()
    type_line(place, wanted.number("sander"))
    message = place.parts._message
    assert step(place, "join") is None
    assert message is not None
    assert "number 2" in message.why


def test_the_person_card_shows_what_is_put_aside(wanted: House, place: DeskPlace) -> None:
    press(place, Key.Key_F3)
    type_line(place, wanted.number("sander"))
    press(place, Key.Key_Return)
    press(place, Key.Key_F2)
    type_line(place, wanted.card("mehmet"))
    view = place.parts.person._view
    assert view is not None
    (kept,) = view.kept
    assert (kept.title, kept.detail, kept.detail2) == ("Orbital sander", "Hold shelf", "until Thu 3 December")
    type_line(place, wanted.number("sander"))
    assert wanted.has("mehmet") == {"sander", "washer"}
    assert line(wanted, "sander") == []
    after = place.parts.person._view
    assert after is not None
    assert after.kept == ()


def test_r17_renewing_what_others_want_asks(wanted: House, place: DeskPlace) -> None:
    type_line(place, wanted.card("kwame"))
    place.flow.lending.renew(wanted.loan("sander"))
    message = place.parts._message
    assert message is not None
    assert message.title == "Somebody waits for Orbital sander"
    assert "Renew anyway" in [each.text for each in message.steps]


def test_nobody_is_told_to_fetch_what_is_in_repair(house: House, place: DeskPlace) -> None:
    do = house.riverside.session.community.do
    do(PlaceHold(item=house.items["level"], person=house.people["mehmet"]))
    do(SetCondition(item=house.items["level"], condition=REPAIR))
    type_line(place, house.card("mehmet"))
    view = place.parts.person._view
    assert view is not None
    assert view.kept == ()
