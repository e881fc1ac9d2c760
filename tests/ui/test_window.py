"""The frame: places by key, the lock, scans from anywhere, finding, undo, and the line that says what was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from skillshare.domain.items import SetCondition
from skillshare.domain.numbers import label_code
from skillshare.domain.roles import VOLUNTEER, SetRoles
from tests.ui.library import build, copied
from tests.ui.windows import show
from ui.action import AtOnce
from ui.app import App
from ui.find import Find
from ui.kit.dialog import Dialog
from ui.kit.last_action import LastAction
from ui.lock import WhoIsHere
from ui.side_panel import SidePanel
from ui.window import Window


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("library") / "home")


@pytest.fixture
def app(template: Path, tmp_path: Path, lit: QApplication, qtbot: QtBot) -> Iterator[App]:
    """The real app on a copy of the sample library, with the writer on this thread."""
    folder = copied(template, tmp_path / "home")
    running = App(lit, folder, executor=AtOnce())
    running.preferences.theme = "light"
    running.on_appearance_changed()
    running.root.resize(1366, 768)
    running.open_folder(folder)
    show(qtbot, running.root)
    yield running
    running.shut_down()


def window(app: App) -> Window:
    assert app.window is not None
    return app.window


def press(app: App, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or app.root, key, modifier)


def typed(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


@pytest.mark.parametrize(
    ("number", "name"),
    [("1", "tonight"), ("2", "desk"), ("3", "items"), ("4", "calendar"), ("5", "people"), ("7", "community")],
)
def test_ctrl_and_a_number_opens_a_place(app: App, number: str, name: str) -> None:
    start = "items" if name != "items" else "tonight"
    window(app).show_place(start)
    press(app, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
    assert window(app).now == name


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4])
def test_the_desk_keys_work_from_every_place(app: App, key: Qt.Key) -> None:
    window(app).show_place("items")
    press(app, key)
    assert window(app).now == "desk"


def scan(app: App, code: str) -> None:
    """Keys as they come from outside, at the native window, as fast as a scanner."""
    handle = app.root.windowHandle()
    for letter in code:
        QTest.keyClick(handle, letter)  # type: ignore[call-overload]  # the stubs forget str here
    QTest.keyClick(handle, Qt.Key.Key_Return)


def test_a_label_scanned_into_a_note_goes_to_the_desk_and_leaves_the_note_as_it_was(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.scan.GAP_MS", 60_000)  # a busy machine sends the keys of a test slowly
    window(app).show_place("people")
    note = QPlainTextEdit("Call after 14:00", window(app).place())
    note.show()
    note.setFocus()
    scan(app, label_code("RI-0101-H"))
    assert note.toPlainText() == "Call after 14:00"
    assert window(app).now == "desk"


def test_what_a_hand_types_stays_where_it_is(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.scan.GAP_MS", -1)  # every pause is now a hand's
    line = QLineEdit(window(app).place())
    line.show()
    line.setFocus()
    scan(app, "SKRI0101H")
    assert line.text() == "SKRI0101H"
    assert window(app).now == "tonight"


def test_a_word_typed_fast_is_no_label(app: App) -> None:
    line = QLineEdit(window(app).place())
    line.show()
    line.setFocus()
    scan(app, "skip")
    assert line.text() == "skip"


def test_the_lock_covers_names_and_keeps_the_place(app: App) -> None:
    window(app).show_place("people")
    press(app, Qt.Key.Key_F12)
    assert window(app).locked()
    assert not window(app).place().isVisible()
    press(app, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window(app).now == "people"
    press(app, Qt.Key.Key_Return)
    assert not window(app).locked()
    assert window(app).place().isVisible()


def test_a_locked_screen_made_anew_in_another_language_takes_the_pin(app: App, qtbot: QtBot) -> None:
    app.preferences.set_pin("2580")
    press(app, Qt.Key.Key_F12)
    before = window(app)
    app.preferences.language = "ar"
    app.on_appearance_changed()
    qtbot.waitUntil(lambda: window(app) is not before)
    assert window(app).locked()
    typed("2580")
    press(app, Qt.Key.Key_Return)
    assert not window(app).locked()


def test_a_pin_opens_the_lock_and_wrong_ones_wait_after_five(app: App) -> None:
    app.preferences.set_pin("2580")
    press(app, Qt.Key.Key_F12)
    for _ in range(5):
        typed("1111")
        press(app, Qt.Key.Key_Return)
        assert window(app).locked()
    typed("2580")
    press(app, Qt.Key.Key_Return)
    assert window(app).locked()


def test_the_right_pin_unlocks_at_once(app: App) -> None:
    app.preferences.set_pin("2580")
    press(app, Qt.Key.Key_F12)
    typed("2580")
    press(app, Qt.Key.Key_Return)
    assert not window(app).locked()


def test_finding_from_anywhere_opens_what_was_found(app: App) -> None:
    window(app).show_place("community")
    press(app, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert app.root.findChild(Find) is not None
    typed("yildiz")
    press(app, Qt.Key.Key_Return)
    assert window(app).now == "people"


def test_another_volunteer_takes_over_and_signs_what_follows(app: App) -> None:
    window(app).on_who()
    assert app.root.findChild(WhoIsHere) is not None
    typed("wojcik")
    press(app, Qt.Key.Key_Return)
    assert app.session is not None
    session = app.session
    assert session.catalog.people.name(session.at_desk()) == "Tomasz Wójcik"
    item = session.catalog.items.by_code("RI-0101-H")
    assert item is not None
    session.actions.do(SetCondition(item=item.id, condition="repair", reason="Cable"))
    assert session.catalog.history.of(item.id)[0].by_name == "Tomasz Wójcik"


def test_whoever_volunteers_is_offered_first(app: App) -> None:
    assert app.session is not None
    session = app.session
    tomasz = session.catalog.search.find("wojcik", 1, "person").hits[0].id
    session.actions.do(SetRoles(person=tomasz, roles=[VOLUNTEER]))
    window(app).on_who()
    press(app, Qt.Key.Key_Return)
    assert session.at_desk() == tomasz


def test_what_was_done_elsewhere_is_said_and_ctrl_z_takes_it_back(app: App) -> None:
    assert app.session is not None
    session = app.session
    item = session.catalog.items.by_code("RI-0101-H")
    assert item is not None
    window(app).show_place("items")
    session.actions.do(SetCondition(item=item.id, condition="repair", reason="Cable"))
    row = session.catalog.items.row(item.id)
    assert row is not None
    assert row.condition == "repair"
    press(app, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    row = session.catalog.items.row(item.id)
    assert row is not None
    assert row.condition == "active"


def test_what_was_done_is_not_said_over_an_open_side_panel(app: App, qtbot: QtBot) -> None:
    """What is pressed next stands at the panel's foot."""
    assert app.session is not None
    session = app.session
    item = session.catalog.items.by_code("RI-0101-H")
    assert item is not None
    window(app).on_wanted("items", item.id)
    panel = next(panel for panel in window(app).findChildren(SidePanel) if panel.isVisible())
    qtbot.waitUntil(lambda: panel.mapTo(window(app), QPoint()).x() > window(app).width() // 2)
    session.actions.do(SetCondition(item=item.id, condition="repair", reason="Cable"))
    (line,) = (line for line in window(app).findChildren(LastAction) if line.isVisible())
    assert (
        not line.rect()
        .translated(line.mapTo(window(app), QPoint()))
        .intersects(panel.rect().translated(panel.mapTo(window(app), QPoint())))
    )


def test_the_language_changes_without_a_restart_and_the_window_mirrors(app: App, qtbot: QtBot) -> None:
    window(app).show_place("items")
    before = app.window
    app.preferences.language = "ar"
    app.on_appearance_changed()
    qtbot.waitUntil(lambda: app.window is not before)
    assert app.root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window(app).now == "items"
    app.preferences.language = "en"
    app.on_appearance_changed()
    qtbot.waitUntil(lambda: app.root.layoutDirection() == Qt.LayoutDirection.LeftToRight)


def test_one_dialog_at_a_time_and_none_over_another_place(app: App) -> None:
    window(app).on_find()
    window(app).on_help()
    assert [dialog.accessibleName() for dialog in window(app).findChildren(Dialog) if dialog.isVisible()] == [
        "Help and keys"
    ]
    press(app, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window(app).now == "items"
    assert not [dialog for dialog in window(app).findChildren(Dialog) if dialog.isVisible()]


def test_what_is_only_to_be_known_goes_with_the_place(app: App) -> None:
    session = app.session
    assert session is not None
    window(app).show_place("items")
    session.notice.emit("know", "What you typed is kept.")
    assert window(app)._banner.isVisible()
    window(app).show_place("people")
    assert not window(app)._banner.isVisible()
    session.notice.emit("stop", "The disk is full.")
    window(app).show_place("items")
    assert window(app)._banner.isVisible()


def test_what_is_over_leaves_the_banner_and_other_trouble_stays(app: App) -> None:
    shown = window(app)
    assert app.session is not None
    app.session.notice.emit("ask", "Is the date of this laptop right?\nIt says tomorrow.")
    app.session.notice_over.emit("Something else\nthat was said.")
    assert shown._banner.isVisible()
    app.session.notice_over.emit("Is the date of this laptop right?\nIt says tomorrow.")
    assert not shown._banner.isVisible()


def test_escape_closes_a_dialog_before_the_banner_beneath_it(app: App) -> None:
    shown = window(app)
    assert app.session is not None
    app.session.notice.emit("ask", "Is the date of this laptop right?\nIt says tomorrow.")
    press(app, Qt.Key.Key_F1)
    dialog = next(each for each in shown.findChildren(Dialog) if each.isVisible())
    press(app, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert shown._banner.isVisible()
    press(app, Qt.Key.Key_Escape)
    assert not shown._banner.isVisible()


def test_after_the_lock_the_keyboard_is_where_it_was(app: App) -> None:
    window(app).show_place("calendar")
    press(app, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    typed("Half a ti")
    press(app, Qt.Key.Key_F12)
    press(app, Qt.Key.Key_Return)
    typed("tle")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "Half a title"


def test_who_comes_back_to_a_search_types_over_the_last_one(app: App) -> None:
    window(app).show_place("people")
    typed("yildiz")
    window(app).show_place("items")
    press(app, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    typed("wojcik")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "wojcik"
