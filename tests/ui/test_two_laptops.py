"""Two whole apps that meet: from "Add a laptop" to a lent drill on the new one, and what both sides say meanwhile.

They talk over the loopback and announce nothing; the new one is told the address. Never here: the wire.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from skillshare.domain.items import AddItem
from skillshare.journal.founding import Leaving
from skillshare.office import RemoveLaptop
from tests.ui.apps import SOON, Person, app, community_of, join, library, said, session_of
from ui import i18n
from ui.app import App
from ui.devices import DevicesPage
from ui.i18n import plain
from ui.kit.label import Label
from ui.kit.tick import TickBox

MOST_ACTIONS = 12
MOST_SECONDS = 90


@pytest.fixture
def hall(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    """The laptop of a small library."""
    i18n.install(lit, "en")
    folder = tmp_path / "hall"
    library(folder).close()
    made = app(lit, folder, port)
    yield made
    made.shut_down()


@pytest.fixture
def fresh(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    made = app(lit, tmp_path / "new", port)
    yield made
    made.shut_down()


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
