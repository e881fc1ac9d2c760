"""What is reserved, by key events at the desk: it asks before it goes to another, or goes for fewer days (R19, R35).

Never here: what is free when; that is the domain's.
"""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from tests.ui.desk.house import House, press, type_line
from ui.desk.place import DeskPlace

Key = Qt.Key
NEXT_WEEK = Span(first=date(2026, 12, 4), last=date(2026, 12, 6))


@pytest.fixture
def reserved(house: House) -> bytes:
    """Mehmet has reserved the sander for the next weekend."""
    command = Reserve(item=house.items["sander"], span=NEXT_WEEK, person=house.people["mehmet"])
    return house.riverside.session.community.do(command).record


def step(place: DeskPlace, name: str) -> QPushButton | None:
    buttons = place.parts.banner.findChildren(QPushButton, name)
    return next((button for button in buttons if button.isVisible()), None)


def title(place: DeskPlace) -> str:
    message = place.parts.banner.message()
    return message.title if message is not None else ""


def due(house: House, item: str) -> date | None:
    return house.riverside.session.catalog.loans.state(house.loan(item)).due


def test_r19_a_reserved_thing_asks_and_goes_out_for_fewer_days(house: House, reserved: bytes, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("sander"))
    assert title(place).endswith("is reserved")
    message = place.parts.banner.message()
    assert message is not None
    assert "Mehmet" in message.why
    assert house.has("kwame") == set()
    shorter = step(place, "shorter")
    assert shorter is not None
    QTest.mouseClick(shorter, Qt.MouseButton.LeftButton)
    assert house.has("kwame") == {"sander"}
    assert due(house, "sander") == date(2026, 12, 3)
    assert house.riverside.session.catalog.reservations.row(reserved) is not None


def test_r19_a_reason_lends_it_all_the_same(house: House, reserved: bytes, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("sander"))
    press(place, Key.Key_F9)
    press(place, Key.Key_Return)
    assert house.has("kwame") == {"sander"}
    assert (due(house, "sander") or date.min) > date(2026, 12, 4)


def test_r35_whoever_reserved_it_gets_it_without_a_question(house: House, reserved: bytes, place: DeskPlace) -> None:
    type_line(place, house.card("mehmet"))
    type_line(place, house.number("sander"))
    assert "sander" in house.has("mehmet")
    assert house.riverside.session.catalog.reservations.state(reserved).ended == "fetched"
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "sander" not in house.has("mehmet")
    assert house.riverside.session.catalog.reservations.row(reserved) is not None


def test_what_is_out_is_reserved_for_later_from_the_desk(house: House, place: DeskPlace, qtbot: QtBot) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("sander"))
    press(place, Key.Key_Escape)
    type_line(place, house.card("mehmet"))
    type_line(place, house.number("sander"))
    later = step(place, "reserve")
    assert later is not None
    with qtbot.waitSignal(house.riverside.session.wanted) as wanted:
        QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    assert wanted.args == ["items", ("reserve", house.items["sander"], house.people["mehmet"])]
