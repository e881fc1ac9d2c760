"""The parts of the desk by key and click: one box, banner, last action, ticks; spoken and never stealing the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.windows import show
from ui.kit import sounds, theme
from ui.kit.accessory_ticks import AccessoryTicks
from ui.kit.banner import Banner, Message, Step
from ui.kit.chip import FilterChip
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.last_action import LastAction
from ui.kit.one_box import OneBox
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.sounds import Sounds
from ui.kit.tick import TickBox

ROWS = [Row(key="a", title="Orbital sander"), Row(key="b", title="Corner sander"), Row(key="c", title="Belt sander")]


@pytest.fixture
def box(lit: QApplication, qtbot: QtBot) -> OneBox:
    made = OneBox("Scan or type")
    qtbot.addWidget(made)
    made.resize(500, 58)
    show(qtbot, made)
    made.setFocus()
    return made


def line(box: OneBox) -> QLineEdit:
    return box.findChildren(QLineEdit)[0]


def test_typed_words_and_enter_are_submitted_once_and_the_box_is_empty(box: OneBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.submitted) as heard:
        QTest.keyClicks(line(box), " RI-0417-C ")
        QTest.keyClick(line(box), Qt.Key.Key_Return)
    assert heard.args == ["RI-0417-C"]
    assert box.text() == ""
    assert line(box).hasFocus()


def test_enter_on_an_empty_box_is_the_main_button(box: OneBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.submitted), qtbot.waitSignal(box.entered_empty):
        QTest.keyClick(line(box), Qt.Key.Key_Enter)


def test_the_first_suggestion_is_chosen_already(box: OneBox, qtbot: QtBot) -> None:
    QTest.keyClicks(line(box), "sand")
    box.show_suggestions(ROWS)
    with qtbot.waitSignal(box.chosen) as heard:
        QTest.keyClick(line(box), Qt.Key.Key_Return)
    assert heard.args == [0]
    assert box.text() == ""


def test_arrows_walk_the_suggestions_while_the_box_keeps_the_focus(box: OneBox, qtbot: QtBot) -> None:
    QTest.keyClicks(line(box), "sand")
    box.show_suggestions(ROWS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(line(box), key)
    assert line(box).hasFocus()
    with qtbot.waitSignal(box.chosen) as heard:
        QTest.keyClick(line(box), Qt.Key.Key_Return)
    assert heard.args == [1]


def test_a_scan_is_never_answered_with_an_older_suggestion(box: OneBox, qtbot: QtBot) -> None:
    QTest.keyClicks(line(box), "RI-04")
    box.show_suggestions(ROWS)
    QTest.keyClicks(line(box), "17-C")
    with qtbot.assertNotEmitted(box.chosen), qtbot.waitSignal(box.submitted) as heard:
        QTest.keyClick(line(box), Qt.Key.Key_Return)
    assert heard.args == ["RI-0417-C"]


def test_suggestions_given_while_typing_stay(box: OneBox, qtbot: QtBot) -> None:
    def on_box_changed(_text: str) -> None:
        box.show_suggestions(ROWS)

    box.changed.connect(on_box_changed)
    QTest.keyClicks(line(box), "sa")
    assert box.findChildren(RowList)[0].isVisible()


def test_escape_closes_first_and_leaves_second(box: OneBox, qtbot: QtBot) -> None:
    QTest.keyClicks(line(box), "sandr")
    box.show_nothing_found("Nothing matches “sandr”. Try fewer letters.")
    with qtbot.assertNotEmitted(box.escaped):
        QTest.keyClick(line(box), Qt.Key.Key_Escape)
    assert box.text() == ""
    with qtbot.waitSignal(box.escaped):
        QTest.keyClick(line(box), Qt.Key.Key_Escape)


def test_a_clicked_suggestion_is_chosen(box: OneBox, qtbot: QtBot) -> None:
    QTest.keyClicks(line(box), "sand")
    box.show_suggestions(ROWS)
    shown = box.findChildren(RowList)[0]
    box.resize(500, 400)
    with qtbot.waitSignal(box.chosen) as heard:
        at = shown.visualRect(shown.model().index(1, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == [1]
    assert line(box).hasFocus()


def test_undo_in_an_empty_box_belongs_to_the_window(lit: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    box, undo = OneBox("Scan"), KeyButton("Undo", key="Ctrl+Z", bind=True)
    column.addWidget(box)
    column.addWidget(undo)
    qtbot.addWidget(window)
    show(qtbot, window)
    box.setFocus()
    with qtbot.waitSignal(undo.clicked):
        QTest.keyClick(line(box), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line(box), "abc")
    with qtbot.assertNotEmitted(undo.clicked):
        QTest.keyClick(line(box), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_box_has_a_spoken_name(box: OneBox) -> None:
    spoken = QAccessible.queryAccessibleInterface(line(box))
    assert spoken.text(QAccessible.Text.Name) == "Scan or type"
    assert spoken.role() == QAccessible.Role.EditableText


ANYWAY = Step(name="anyway", text="Lend anyway", key="F9", override=True, needs_reason=True)
STOP = Message(
    kind="stop",
    title="Angle grinder stays here",
    why="It needs an induction.",
    steps=(Step(name="sign_up", text="Sign up"), ANYWAY),
    leave="Leave it",
    reasons=("Steward agreed",),
)


@pytest.fixture
def banner(lit: QApplication, qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show_message(STOP)
    return made


def button(banner: Banner, words: str) -> KeyButton:
    return next(found for found in banner.findChildren(KeyButton) if found.words() == words)


def test_a_banner_says_what_and_why_and_takes_no_focus(lit: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    typed, banner = QLineEdit(), Banner()
    column.addWidget(typed)
    column.addWidget(banner)
    qtbot.addWidget(window)
    show(qtbot, window)
    typed.setFocus()
    banner.show_message(STOP)
    assert typed.hasFocus()
    assert banner.accessibleName() == "Angle grinder stays here. It needs an induction."
    banner.settle()
    assert banner.isHidden()
    assert banner.message() is None


def test_a_step_is_taken_by_click_or_by_name(banner: Banner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(banner.stepped) as heard:
        button(banner, "Sign up").click()
    assert heard.args == ["sign_up", ""]
    with qtbot.waitSignal(banner.stepped):
        assert banner.take("sign_up")
    assert not banner.take("nothing")


def test_an_override_asks_for_its_reason_first(banner: Banner, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(banner.stepped):
        assert banner.take("anyway")
    reason = banner.findChildren(QLineEdit)[0]
    assert reason.isVisible()
    with qtbot.waitSignal(banner.stepped) as heard:
        QTest.keyClicks(reason, "He trained elsewhere")
        QTest.keyClick(reason, Qt.Key.Key_Return)
    assert heard.args == ["anyway", "He trained elsewhere"]


def test_a_reason_can_be_chosen(banner: Banner, qtbot: QtBot) -> None:
    banner.take("anyway")
    with qtbot.waitSignal(banner.stepped) as heard:
        banner.findChildren(FilterChip)[0].click()
    assert heard.args == ["anyway", "Steward agreed"]


def test_leave_it(banner: Banner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(banner.left_alone):
        button(banner, "Leave it").click()


def test_a_new_message_replaces_the_old_one(banner: Banner) -> None:
    banner.show_message(Message(kind="know", title="Two people look alike"))
    assert [found.words() for found in banner.findChildren(KeyButton)] == []


def test_the_last_action_offers_undo_only_where_it_can(lit: QApplication, qtbot: QtBot) -> None:
    bar = LastAction()
    qtbot.addWidget(bar)
    undo = bar.findChildren(KeyButton)[0]
    bar.say("Lent: Circular saw to Mehmet, 18:42")
    assert bar.accessibleName() == bar.sentence() == "Lent: Circular saw to Mehmet, 18:42"
    with qtbot.waitSignal(bar.undo_asked):
        undo.click()
    bar.say("Slip printed", undo=False)
    assert undo.isHidden()


def test_a_toast_shows_when_it_has_something_to_say(lit: QApplication, qtbot: QtBot) -> None:
    toast = LastAction(lasting=False)
    qtbot.addWidget(toast)
    assert toast.isHidden()
    toast.say("Saved")
    assert toast.isVisible()


def test_parts_are_ticked_one_by_one_or_all_at_once(lit: QApplication, qtbot: QtBot) -> None:
    ticks = AccessoryTicks("Is everything in the case?", [("g", "Guard", True), ("k", "Hex key", False)])
    qtbot.addWidget(ticks)
    assert ticks.missing() == ["k"]
    with qtbot.waitSignal(ticks.changed) as heard:
        ticks.findChildren(TickBox)[1].click()
    assert heard.args == ["k", True]
    ticks.findChildren(TickBox)[0].click()
    with qtbot.waitSignal(ticks.all_there):
        ticks.tick_all()
    assert ticks.missing() == []


def test_muted_sounds_start_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[str] = []
    monkeypatch.setattr(sounds, "_play", played.append)
    Sounds(muted=True).play("stop")
    assert played == []
    Sounds().play("done")
    assert [name.endswith("done.wav") for name in played] == [True]
    with pytest.raises(ValueError, match="no tone"):
        Sounds().play("fanfare")


def test_with_large_text_the_second_steps_fold_under_more(lit: QApplication, banner: Banner) -> None:
    more = banner.findChildren(IconButton)[0]
    assert more.isHidden()
    theme.apply(lit, "light", 1.5)
    assert not more.isHidden()
    shown = [found.words() for found in banner.findChildren(KeyButton) if not found.isHidden()]
    assert shown == ["Sign up", "Lend anyway"]
