"""Buttons say their name and key, never clip at 200 %, and never take the focus on a click."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.windows import show
from ui.kit import theme
from ui.kit.chip import FilterChip
from ui.kit.choice_card import ChoiceCard
from ui.kit.focus_ring import FocusRing
from ui.kit.icon_button import IconButton
from ui.kit.key_bar import KeyBar
from ui.kit.key_button import KINDS, KeyButton
from ui.kit.look import look
from ui.kit.rail_button import RailButton
from ui.kit.tabs import Switch, Tabs
from ui.kit.tick import Choice, TickBox

BUTTON = QAccessible.Role.Button
PARTS: list[tuple[str, Callable[..., QAbstractButton], tuple[str, ...], QAccessible.Role]] = [
    ("Lend", KeyButton, ("Lend",), BUTTON),
    ("More", IconButton, ("ellipsis", "More"), BUTTON),
    ("Here now", FilterChip, ("Here now",), QAccessible.Role.CheckBox),
    ("Hex key", TickBox, ("Hex key",), QAccessible.Role.CheckBox),
    ("Worn", Choice, ("Worn",), QAccessible.Role.RadioButton),
    ("Needs repair", ChoiceCard, ("Needs repair",), QAccessible.Role.RadioButton),
    ("Items", RailButton, ("Items", "toolbox"), QAccessible.Role.RadioButton),
]


@pytest.mark.parametrize(("name", "part", "arguments", "role"), PARTS)
def test_a_part_says_its_name_and_role(
    lit: QApplication,
    qtbot: QtBot,
    name: str,
    part: Callable[..., QAbstractButton],
    arguments: tuple[str, ...],
    role: QAccessible.Role,
) -> None:
    button = part(*arguments)
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == name
    assert spoken.role() == role
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(("name", "part", "arguments", "role"), PARTS)
def test_a_part_is_high_enough_to_hit(
    lit: QApplication,
    qtbot: QtBot,
    name: str,
    part: Callable[..., QAbstractButton],
    arguments: tuple[str, ...],
    role: QAccessible.Role,
) -> None:
    button = part(*arguments)
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 40
    theme.apply(lit, "light", 2.0)
    words = QFontMetrics(look().font("medium")).height()
    assert button.sizeHint().height() >= words + 12


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_button_never_clips_its_words(lit: QApplication, qtbot: QtBot, kind: str, scale: float) -> None:
    theme.apply(lit, "light", scale)
    button = KeyButton("Für morgen zurücklegen", kind, icon="check", key="F9")
    qtbot.addWidget(button)
    words = QFontMetrics(look().font("medium"))
    assert button.minimumSizeHint().width() > words.horizontalAdvance(button.words()) + look().px(19)
    assert button.minimumSizeHint().height() >= words.height()


def test_an_ampersand_is_no_shortcut(lit: QApplication, qtbot: QtBot) -> None:
    button = KeyButton("Tom & Jerry")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Tom & Jerry"
    assert button.shortcut().isEmpty()


def test_a_click_leaves_the_focus_where_it_is(lit: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    line, button = QLineEdit(), KeyButton("Lend", "primary")
    column.addWidget(line)
    column.addWidget(button)
    qtbot.addWidget(window)
    show(qtbot, window)
    line.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_with_the_focus(lit: QApplication, qtbot: QtBot, key: Qt.Key) -> None:
    made = KeyButton("Done", "primary")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, key)


def test_a_bound_key_presses_the_button_from_anywhere(lit: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    line, button = QLineEdit(), KeyButton("Slip", key="F7", bind=True)
    column.addWidget(line)
    column.addWidget(button)
    qtbot.addWidget(window)
    show(qtbot, window)
    line.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(line, Qt.Key.Key_F7)


def test_the_ring_follows_the_keyboard_and_leaves_inputs_alone(lit: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    line, first, second = QLineEdit(), KeyButton("One"), KeyButton("Two")
    for part in (line, first, second):
        column.addWidget(part)
    ring = FocusRing(window)
    qtbot.addWidget(window)
    show(qtbot, window)
    line.setFocus()
    assert ring.isHidden()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert ring.target() is first
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.target() is second
    second.hide()
    assert ring.isHidden() or ring.target() is not second


def test_the_ring_moves_when_its_widget_moves(lit: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    button = KeyButton("One", parent=window)
    ring = FocusRing(window)
    qtbot.addWidget(window)
    window.resize(400, 300)
    show(qtbot, window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.move(40, 60)
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)


def test_the_key_bar_folds_but_keeps_the_last(lit: QApplication, qtbot: QtBot) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    bar.show_keys(
        [("lend", "F2", "Lend"), ("back", "F3", "Bring back"), ("slip", "F7", "Slip"), ("keys", "F1", "All keys")]
    )
    bar.resize(900, 46)
    bar.show()
    assert bar.shown() == ["lend", "back", "slip", "keys"]
    bar.resize(260, 46)
    assert bar.shown() == ["lend", "keys"]


def test_the_key_bar_can_be_clicked(lit: QApplication, qtbot: QtBot) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    bar.resize(900, 46)
    bar.show_keys([("lend", "F2", "Lend"), ("keys", "F1", "All keys")])
    with qtbot.waitSignal(bar.pressed) as heard:
        QTest.mouseClick(bar.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    assert heard.args == ["lend"]


def test_tabs_move_by_arrow_keys_and_say_their_name(lit: QApplication, qtbot: QtBot) -> None:
    tabs = Tabs("Community", ("Devices", "Rules & roles"))
    qtbot.addWidget(tabs)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    spoken = QAccessible.queryAccessibleInterface(tabs)
    assert spoken.role() == QAccessible.Role.PageTabList
    assert tabs.accessibleName() == "Community"


def test_a_switch_says_what_was_chosen(lit: QApplication, qtbot: QtBot) -> None:
    switch = Switch("What to do", [("lend", "Lend", "", "F2"), ("back", "Bring back", "", "F3")])
    qtbot.addWidget(switch)
    back = switch.findChildren(QAbstractButton)[1]
    with qtbot.waitSignal(switch.chosen) as heard:
        back.click()
    assert heard.args == ["back"]
    switch.choose("lend")
    assert not back.isChecked()


def test_a_filter_gains_a_tick_and_room_for_it(lit: QApplication, qtbot: QtBot) -> None:
    chip = FilterChip("Here now")
    qtbot.addWidget(chip)
    off = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() > off
