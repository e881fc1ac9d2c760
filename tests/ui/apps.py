"""Two whole apps that meet over the loopback, and a person who presses their keys from "Add a laptop" on.

They announce nothing; the new one is told the address. Never here: what a test expects.
"""

from __future__ import annotations

from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import SetRules
from ui.app import App
from ui.corner import corner
from ui.devices import DevicesPage
from ui.first_run.join import JoinSheet
from ui.first_run.welcome import Welcome
from ui.i18n import plain
from ui.meeting.add_dialog import AddLaptop
from ui.meeting.loop import NetworkLoop
from ui.session import Session

SOON = 20_000


def app(qt: QApplication, folder: Path, port: int, executor: Executor | None = None) -> App:
    made = App(qt, folder, executor=executor, network=NetworkLoop(addresses=lambda: (), host="127.0.0.1", port=port))
    made.open_folder(folder)
    made.root.show()
    return made


def community_of(app: App) -> Community:
    assert app.community is not None
    return app.community


def session_of(app: App) -> Session:
    assert app.session is not None
    return app.session


def library(folder: Path) -> Community:
    """A small library with a drill and Ben."""
    community = Community(folder)
    community.found(FoundCommunity(name="Riverside", site="Mill Lane", owner="Amina", label="Hall laptop", prefix="RI"))
    community.do(SetRules(fields={"need_membership": False}))
    community.do(AddItem(fields={"name": "Cordless drill"}))
    community.do(AddPerson(fields={"name": "Ben Okafor", "phone": "07700 900123"}))
    return community


class Person:
    """Counts what somebody does: each button, and each thing typed with the Enter after it."""

    def __init__(self) -> None:
        self.actions = 0

    def press(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
        self.actions += 1
        QTest.keyClick(widget, key)

    def type(self, line: QWidget, text: str) -> None:
        self.actions += 1
        QTest.keyClicks(line, text)

    def type_and_enter(self, line: QWidget, text: str) -> None:
        self.type(line, text)
        self.press(line, Qt.Key.Key_Return)


def add_dialog(hall: App, person: Person, qtbot: QtBot) -> AddLaptop:
    assert hall.window is not None
    hall.window.on_wanted("community", "devices")
    page = hall.window.findChild(DevicesPage)
    assert page is not None
    person.press(page.action)
    dialog = hall.window.findChildren(AddLaptop)[-1]
    qtbot.waitUntil(lambda: dialog.port > 0)
    return dialog


def let_in(hall: App, fresh: App, person: Person, qtbot: QtBot) -> JoinSheet:
    """Both sides until somebody at the old laptop lets the new one in; the new one's sheet."""
    dialog = add_dialog(hall, person, qtbot)
    welcome = fresh.root.findChild(Welcome)
    assert welcome is not None
    person.press(welcome.join.button)
    sheet = fresh.root.findChild(JoinSheet)
    assert sheet is not None
    sheet.address.setText(f"127.0.0.1:{dialog.port}")  # it is found by itself where laptops are announced
    sheet.label.setText("Kitchen laptop")
    person.type_and_enter(sheet.code, plain(dialog.code.text()))
    qtbot.waitUntil(dialog.go.isVisible, timeout=SOON)
    person.press(dialog, Qt.Key.Key_Return)
    return sheet


def join(hall: App, fresh: App, person: Person, qtbot: QtBot) -> None:
    """Both sides until the new laptop's window is open."""
    let_in(hall, fresh, person, qtbot)
    qtbot.waitUntil(lambda: fresh.window is not None, timeout=SOON)


def said(app: App) -> str:
    now = corner(session_of(app))
    return plain("\n".join((now.kind, now.first, *now.rest)))
