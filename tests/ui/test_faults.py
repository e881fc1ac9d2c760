"""What nobody caught is said in the window and written into the data folder's log; trouble at the start can be retried.

Never here: which faults there are.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, qWarning
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui import hands
from tests.ui.riverside import found
from tests.ui.windows import show
from ui import faults
from ui.action import AtOnce
from ui.app import App
from ui.community.export_card import ExportCard
from ui.fault_banner import FaultBanner
from ui.faults import Faults
from ui.first_run.welcome import Welcome
from ui.preferences import Preferences


@pytest.fixture
def app(tmp_path: Path, lit: QApplication, qtbot: QtBot) -> Iterator[App]:
    """The real app on a small community."""
    folder = tmp_path / "home"
    found(folder).close()
    running = opened(lit, folder, qtbot)
    yield running
    running.shut_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(qapp: QApplication, folder: Path, qtbot: QtBot) -> App:
    running = App(qapp, folder, executor=AtOnce())
    running.root.resize(1366, 768)
    running.open_folder(folder)
    show(qtbot, running.root)
    return running


def said(app: App) -> str:
    """What the banner on show says."""
    found = [banner for banner in app.root.findChildren(FaultBanner) if banner.isVisible()]
    message = found[0].message() if found else None
    return "" if message is None else f"{message.title}. {message.why}"


def text(app: App) -> str:
    content = app.root.content()
    assert content is not None
    return content.accessibleName()


@pytest.fixture
def watched(app: App) -> Iterator[Faults]:
    """Faults of the running app, as a start watches them."""
    before = sys.excepthook, threading.excepthook
    listening = Faults(app.home)
    listening.raised.connect(app.on_fault)
    listening.watch()
    yield listening
    listening.rest()
    sys.excepthook, threading.excepthook = before


def test_an_exception_in_a_slot_ends_in_the_banner_and_in_the_log(
    app: App, watched: Faults, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    def slot() -> None:
        raise ZeroDivisionError("in a slot")

    for _ in range(3):
        QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: "inside Skillshare" in said(app))
    QApplication.clipboard().clear()
    qtbot.waitUntil(lambda: any(found.isVisible() for found in app.root.findChildren(QAbstractButton, "copy")))
    hands.push(app.root, "copy")
    assert "in a slot" in QApplication.clipboard().text()
    assert "in a slot" in (app.home / faults.NAME).read_text()
    capsys.readouterr()


def test_an_exception_in_a_thread_reaches_the_window(
    app: App, watched: Faults, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=lambda: int("no number"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "inside Skillshare" in said(app))
    capsys.readouterr()


def test_damage_that_is_met_while_reading_is_said_as_damage(app: App) -> None:
    damage = sqlite3.DatabaseError("malformed")
    damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    app.on_fault(damage)
    assert "damaged" in said(app)


@pytest.mark.qt_no_exception_capture
def test_the_log_is_bounded_and_a_folder_that_is_gone_stays_gone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "LARGEST", 2000)
    folder = tmp_path / "home"
    folder.mkdir()
    handler = faults.LogFile(folder)
    record = logging.LogRecord("x", logging.ERROR, "", 0, "wörds " * 50, None, None)
    for _ in range(30):
        handler.emit(record)
    assert sum(file.stat().st_size for file in folder.iterdir()) < 3 * 2000
    assert len(list(folder.iterdir())) == 2
    shutil.rmtree(folder)
    handler.emit(record)
    assert not folder.exists()


def test_words_of_qt_are_written_once(app: App, watched: Faults, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        qWarning("the printer is odd")
    assert (app.home / faults.NAME).read_text().count("the printer is odd") == 1


def test_a_start_that_met_trouble_can_be_tried_again(tmp_path: Path, lit: QApplication, qtbot: QtBot) -> None:
    folder = tmp_path / "home"
    found(folder).close()
    whole = (folder / "device.key").read_bytes()
    (folder / "device.key").write_bytes(b"garbled")
    app = opened(lit, folder, qtbot)
    assert "device.key" in text(app)
    (folder / "device.key").write_bytes(whole)
    hands.button(app.root, "").click()
    assert app.window is not None
    app.shut_down()


def test_a_sample_that_cannot_be_made_is_said_and_the_welcome_stays(
    tmp_path: Path, lit: QApplication, qtbot: QtBot
) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "sample").write_text("a file where the folder should be")
    app = opened(lit, folder, qtbot)
    assert app.first is not None
    assert app.first.welcome is not None
    app.first.welcome.look.button.click()
    qtbot.waitUntil(lambda: said(app) != "")
    again = app.first.findChildren(Welcome)[-1]
    assert again.start.button.isEnabled()
    app.shut_down()


def test_esc_closes_what_was_said_wherever_the_keyboard_is(app: App) -> None:
    assert app.window is not None
    app.window.show_place("items")
    app.on_fault(ZeroDivisionError())
    assert said(app)
    hands.press("Esc")
    assert not said(app)


def test_an_export_that_cannot_be_written_names_its_own_folder(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    assert app.window is not None
    (tmp_path / "taken").write_text("a file")
    app.window.on_wanted("community", "import")
    card = app.root.findChild(ExportCard)
    assert card is not None
    card.on_folder(str(tmp_path / "taken"))
    qtbot.waitUntil(lambda: "taken" in said(app))


def test_a_garbled_pin_keeps_nobody_out(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    preferences.store.setValue("pin", "no:hex")
    assert (preferences.has_pin, preferences.pin_fits("1234")) == (False, False)
    preferences.set_pin("1234")
    assert (preferences.has_pin, preferences.pin_fits("1234")) == (True, True)


def test_a_garbled_theme_is_the_system_s(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    preferences.store.setValue("theme", "purple")
    assert preferences.theme == "system"
