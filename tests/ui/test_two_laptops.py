"""Two whole apps that meet: from "Add a laptop" to a lent drill on the new one, and what both sides say meanwhile.

They talk over the loopback and announce nothing; the new one is told the address. Never here: the wire.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import SetRules
from skillshare.journal.founding import Leaving
from skillshare.office import RemoveLaptop
from ui import i18n
from ui.app import App
from ui.corner import corner
from ui.devices import DevicesPage
from ui.first_run.join import JoinSheet
from ui.first_run.welcome import Welcome
from ui.i18n import plain
from ui.kit.label import Label
from ui.kit.tick import TickBox
from ui.meeting.add_dialog import AddLaptop
from ui.meeting.loop import NetworkLoop
from ui.session import Session

SOON = 20_000
MOST_ACTIONS = 12
MOST_SECONDS = 90


@pytest.fixture
def port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        found: int = probe.getsockname()[1]
    return found


def app(qt: QApplication, folder: Path, port: int) -> App:
    made = App(qt, folder, network=NetworkLoop(addresses=lambda: (), host="127.0.0.1", port=port))
    made.open_folder(folder)
    made.root.show()
    return made


def community_of(app: App) -> Community:
    assert app.community is not None
    return app.community


def session_of(app: App) -> Session:
    assert app.session is not None
    return app.session


@pytest.fixture
def hall(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    """The laptop of a small library."""
    i18n.install(lit, "en")
    folder = tmp_path / "hall"
    community = Community(folder)
    community.found(FoundCommunity(name="Riverside", site="Mill Lane", owner="Amina", label="Hall laptop", prefix="RI"))
    community.do(SetRules(fields={"need_membership": False}))
    community.do(AddItem(fields={"name": "Cordless drill"}))
    community.do(AddPerson(fields={"name": "Ben Okafor", "phone": "07700 900123"}))
    community.close()
    made = app(lit, folder, port)
    yield made
    made.shut_down()


@pytest.fixture
def fresh(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    made = app(lit, tmp_path / "new", port)
    yield made
    made.shut_down()


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


def join(hall: App, fresh: App, person: Person, qtbot: QtBot) -> None:
    """Both sides until the new laptop's window is open."""
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
    qtbot.waitUntil(lambda: fresh.window is not None, timeout=SOON)


def said(app: App) -> str:
    now = corner(session_of(app))
    return plain("\n".join((now.kind, now.first, *now.rest)))


def test_a_drill_is_lent_on_a_new_laptop_after_at_most_twelve_actions(hall: App, fresh: App, qtbot: QtBot) -> None:
    person, began = Person(), time.monotonic()
    join(hall, fresh, person, qtbot)
    window = fresh.window
    assert window is not None
    assert window.now == "tonight"
    person.press(window, Qt.Key.Key_F2)
    box = window.place().first_focus()
    assert box is not None
    line = box if isinstance(box, QLineEdit) else box.findChild(QLineEdit)
    assert line is not None
    person.type_and_enter(line, "Ben")
    person.type_and_enter(line, "Cordless")
    there, here = community_of(fresh).catalog, community_of(hall).catalog
    qtbot.waitUntil(lambda: there.items.counts().out == 1, timeout=SOON)
    assert person.actions <= MOST_ACTIONS
    assert time.monotonic() - began < MOST_SECONDS
    qtbot.waitUntil(lambda: here.items.counts().out == 1, timeout=SOON)
    deed = here.history.of(here.search.find("Cordless").hits[0].id)[0]
    assert deed.laptop == "Kitchen laptop"


def test_the_corner_says_who_is_near_and_later_when_that_was(hall: App, fresh: App, qtbot: QtBot) -> None:
    assert said(hall) == "saved\nSaved on this laptop"
    join(hall, fresh, Person(), qtbot)
    qtbot.waitUntil(lambda: "Sharing with Kitchen laptop" in said(hall), timeout=SOON)
    device, sharing = community_of(fresh).journal.key.public, session_of(hall).sharing
    qtbot.waitUntil(lambda: sharing.met(device) is not None, timeout=SOON)
    session_of(fresh).sharing.enable(False)
    qtbot.waitUntil(lambda: "Last shared with Kitchen laptop today" in said(hall), timeout=SOON)
    assert said(hall).startswith("saved\n")
    session_of(hall).actions.do(AddItem(fields={"name": "Fan"}))
    qtbot.waitUntil(lambda: "1 change waiting" in said(hall), timeout=SOON)
    session_of(fresh).sharing.enable(True)
    qtbot.waitUntil(lambda: "waiting" not in said(hall) and "Sharing with" in said(hall), timeout=SOON)


def test_after_a_restart_it_is_still_said_with_whom_and_when(
    hall: App, fresh: App, lit: QApplication, port: int, qtbot: QtBot
) -> None:
    join(hall, fresh, Person(), qtbot)
    kitchen = community_of(fresh).journal.key.public
    qtbot.waitUntil(lambda: session_of(hall).sharing.met(kitchen) is not None, timeout=SOON)
    fresh.close_folder()
    hall.close_folder()
    again = app(lit, hall.home, port)
    try:
        qtbot.waitUntil(lambda: session_of(again).sharing.status is not None, timeout=SOON)
        assert "Last shared with Kitchen laptop today" in said(again)
    finally:
        again.shut_down()


def test_a_laptop_that_does_not_belong_is_said_on_the_page_of_laptops(hall: App, fresh: App, qtbot: QtBot) -> None:
    join(hall, fresh, Person(), qtbot)
    session_of(fresh).sharing.enable(False)
    kitchen = community_of(fresh).journal.key.public
    session_of(hall).actions.do(RemoveLaptop(device=kitchen, why=Leaving.LOST))
    assert hall.window is not None
    hall.window.on_wanted("community", "devices")
    session_of(fresh).sharing.enable(True)
    qtbot.waitUntil(lambda: "does not let this laptop in any more" in said(fresh), timeout=SOON)
    assert "Ask who adds laptops" in said(fresh)
    page = hall.window.findChild(DevicesPage)
    assert page is not None
    shown = [plain(label.text()) for label in page.findChildren(Label) if label.isVisibleTo(page)]
    assert [line for line in shown if "does not belong here was turned away today" in line]


def test_a_clock_unlike_the_others_is_said_and_sharing_is_switched_off_by_key(
    hall: App, fresh: App, qtbot: QtBot
) -> None:
    join(hall, fresh, Person(), qtbot)
    here, heard = session_of(hall), list[str]()
    here.notice.connect(lambda _kind, words: heard.append(words))
    qtbot.waitUntil(lambda: bool(here.sharing.peers()), timeout=SOON)
    status = here.sharing.status
    assert status is not None
    right, community = community_of(hall).clocks, community_of(hall)
    community.clocks = lambda: (community.now() + 7_200_000,)
    here.sharing.on_told(status)
    qtbot.waitUntil(lambda: bool(heard))
    assert "2 hours behind the others" in heard[0]
    assert said(hall).startswith("trouble\n")
    community.clocks = right
    here.sharing.on_told(status)
    assert len(heard) == 1
    assert not said(hall).startswith("trouble\n")
    assert hall.window is not None
    hall.window.on_wanted("community", "laptop")
    box = hall.window.findChild(TickBox, "sharing")
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not here.sharing.enabled
    assert here.sharing.status is None
    assert "Sharing with" not in said(hall)
