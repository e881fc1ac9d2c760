"""A dialog in little room: what it asks scrolls, what it offers stays, and nothing lies on it.

Never here: what a dialog asks.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import seen
from tests.ui.hands import press
from tests.ui.windows import shown
from ui.kit.choice_card import ChoiceCard
from ui.kit.dialog import Dialog
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.last_action import LastAction


@pytest.fixture
def place(lit: QApplication, qtbot: QtBot) -> QWidget:
    return shown(qtbot, QWidget(), 800, 420)


def asking(place: QWidget, count: int) -> tuple[Dialog, KeyButton]:
    dialog = Dialog("Remove it", place)
    for number in range(count):
        dialog.body.addWidget(Label(f"{number}. What it recorded until now stays as it is.", "body", wrap=True))
        dialog.body.addWidget(ChoiceCard(f"Choice {number}"))
    go = dialog.add_button(KeyButton("Remove", "override"))
    dialog.open_it()
    return dialog, go


def at(widget: QWidget, place: QWidget) -> QRect:
    return QRect(widget.mapTo(place, QPoint(0, 0)), widget.size())


def test_with_room_nothing_scrolls(place: QWidget, qtbot: QtBot) -> None:
    dialog, _ = asking(place, 2)
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: dialog.isVisible() and not seen.troubles(dialog))
    assert scroll.verticalScrollBar().maximum() == 0


def test_without_room_what_is_asked_scrolls_and_the_verb_stays(place: QWidget, qtbot: QtBot) -> None:
    dialog, go = asking(place, 8)
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert place.rect().contains(at(go, place))
    assert not seen.troubles(dialog)
    press("Shift+Tab")
    press("Shift+Tab")
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)


def test_what_was_said_before_does_not_lie_on_the_buttons(place: QWidget) -> None:
    passing, lasting = LastAction(lasting=False, parent=place), LastAction(parent=place)
    passing.say("Lent: Cordless drill")
    lasting.say("Lent: Step ladder")
    lasting.show()
    asking(place, 1)
    assert not passing.isVisible()
    assert lasting.isVisible()
