"""The desk on a small screen, at large text and right to left: it fits, names its parts and shows only keys that work.

Never here: colours and painting; they belong to the kit.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk.house import House, press, type_line
from ui.desk.place import DeskPlace
from ui.kit import theme

Key = Qt.Key
RAIL = 158
VARIANTS = [("light", 1.0, False), ("dark", 1.5, False), ("contrast", 2.0, False), ("light", 1.5, True)]


@pytest.fixture(params=VARIANTS, ids=lambda v: f"{v[0]}-{v[1]}-{'rtl' if v[2] else 'ltr'}")
def dressed(request: pytest.FixtureRequest, lit: QApplication) -> Iterator[float]:
    name, scale, rtl = request.param
    theme.apply(lit, name, scale, rtl=rtl)
    yield scale
    theme.apply(lit, "light", 1.0)


def fits(place: DeskPlace, scale: float) -> None:
    """Nothing asks for more than the sheet of a window of 1366 × 696 has."""
    QApplication.processEvents()
    least = place.minimumSizeHint()
    assert least.width() <= 1366 - (RAIL + 48 * scale) - 12
    assert least.height() <= 696 - 22


def test_it_fits_in_every_state(dressed: float, house: House, place: DeskPlace) -> None:
    place.resize(int(1366 - RAIL - 48 * dressed - 12), 674)
    fits(place, dressed)
    for code in (house.card("mehmet"), house.number("level"), house.number("saw"), house.number("grinder")):
        type_line(place, code)
    fits(place, dressed)
    press(place, Key.Key_F6)
    fits(place, dressed)
    press(place, Key.Key_Escape)
    press(place, Key.Key_F3)
    type_line(place, house.number("saw"))
    fits(place, dressed)
    press(place, Key.Key_F4)
    fits(place, dressed)


def test_the_offers_end_inside_the_window(dressed: float, house: House, place: DeskPlace) -> None:
    place.resize(int(1366 - RAIL - 48 * dressed - 12), 674)
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    press(place, Key.Key_F6)
    QApplication.processEvents()
    box = place.parts.box
    assert box.geometry().bottom() <= place.height()
    assert box.sizeHint().height() <= place.height() - box.y()


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName())


def test_every_control_has_a_name(house: House, place: DeskPlace) -> None:
    def check() -> None:
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView):
            for widget in place.findChildren(kind):
                if widget.isVisible():
                    assert named(widget), widget

    check()
    type_line(place, house.card("mehmet"))
    type_line(place, house.number("saw"))
    type_line(place, house.number("grinder"))
    check()
    press(place, Key.Key_F3)
    type_line(place, house.number("saw"))
    check()
    press(place, Key.Key_F4)
    check()


def test_the_key_bar_shows_only_what_works(house: House, place: DeskPlace) -> None:
    bar = place.parts.keys
    assert "due" not in bar.shown()
    assert "override" not in bar.shown()
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    assert "due" in bar.shown()
    type_line(place, house.number("grinder"))
    assert "override" in bar.shown()
    bar.pressed.emit("override")
    assert place.flow.state.prompt is not None


def test_the_main_button_says_what_enter_does(house: House, place: DeskPlace) -> None:
    main = place.parts.main
    assert main.isHidden()
    type_line(place, house.card("kwame"))
    assert main.words() == "Done, next person"
    press(place, Key.Key_F3)
    type_line(place, house.number("washer"))
    assert main.words() == "Next item"
    press(place, Key.Key_F4)
    assert main.words() == "Save member"


def test_esc_from_anywhere_gives_the_keyboard_back_to_the_box(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("saw"))
    for widget in place.findChildren(QAbstractButton):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus()
            break
    press(place, Key.Key_Escape)
    assert place.parts.box.focusProxy() is place.focusWidget()


def test_a_desk_built_anew_for_another_language_still_has_the_person(
    house: House, place: DeskPlace, qtbot: QtBot
) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    other = DeskPlace(house.riverside.session)
    qtbot.addWidget(other)
    other.refresh()
    assert other.flow.state.person == house.people["kwame"]
    assert len(other.flow.state.outs) == 1
