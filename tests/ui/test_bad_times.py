"""A clock that jumped is asked about, and a language chosen during an import waits for it.

Never here: how entries are ordered in spite of clocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLockFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import ItemFilter
from skillshare.journal.failure import Unavailable
from tests.ui.riverside import TONIGHT, ZONE, Riverside, found
from tests.ui.windows import show
from ui import instance
from ui.app import App
from ui.clock_watch import ClockWatch
from ui.community.files_page import FilesPage


@pytest.fixture
def house(tmp_path: Path, lit: QApplication) -> Iterator[Riverside]:
    opened = found(tmp_path / "home")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("days", "asks"), [(-366, True), (-2, True), (-1, False), (0, False), (60, False), (9 * 365, True)]
)
def test_a_clock_that_jumped_is_asked_about_once(house: Riverside, days: int, asks: bool) -> None:
    heard: list[str] = []
    house.session.notice.connect(lambda _kind, said: heard.append(said))
    house.clock.at = TONIGHT + timedelta(days=days)
    watch = ClockWatch(house.session)
    watch.look()
    watch.look()
    assert len(heard) == asks
    assert not asks or "26 November 2026" in heard[0]


def test_what_was_asked_about_a_clock_is_over_once_it_is_right(house: Riverside) -> None:
    heard, over = list[str](), list[str]()
    house.session.notice.connect(lambda _kind, said: heard.append(said))
    house.session.notice_over.connect(over.append)
    house.clock.at = TONIGHT + timedelta(days=-9)
    watch = ClockWatch(house.session)
    house.session.community.clocks = lambda: (house.clock() + 7_200_000,)
    watch.look()
    assert len(heard) == 2
    watch.look()
    assert over == []
    house.clock.at = TONIGHT
    watch.look()
    assert over == heard[1:]
    house.session.community.clocks = lambda: (house.clock(),)
    watch.look()
    watch.look()
    assert sorted(over) == sorted(heard)
    house.clock.at = TONIGHT + timedelta(days=-9)
    watch.look()
    assert len(heard) == 3


def test_a_clock_beyond_all_calendars_has_a_day(house: Riverside) -> None:
    assert house.session.community.day_of(10**18) > date(9000, 1, 1)


def test_the_last_action_here_keeps_its_time(house: Riverside) -> None:
    house.clock.at = datetime(2026, 11, 28, tzinfo=ZONE)
    last = house.session.community.last_here()
    assert last is not None
    assert house.session.community.day_of(last) == TONIGHT.date()


@pytest.mark.parametrize(
    ("error", "reason"),
    [(QLockFile.LockError.PermissionError, "read-only"), (QLockFile.LockError.UnknownError, "disk-full")],
)
def test_why_a_folder_cannot_be_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: QLockFile.LockError, reason: str
) -> None:
    monkeypatch.setattr(QLockFile, "tryLock", lambda *_: False)
    monkeypatch.setattr(QLockFile, "error", lambda *_: error)
    with pytest.raises(Unavailable) as caught:
        instance.hold(tmp_path)
    assert caught.value.reason == reason


@pytest.fixture
def app(tmp_path: Path, lit: QApplication, qtbot: QtBot) -> Iterator[App]:
    """The real app with its writer on a thread of its own."""
    folder = tmp_path / "home"
    found(folder).close()
    running = App(lit, folder, executor=ThreadPoolExecutor(max_workers=1))
    running.preferences.language = "en"
    running.on_appearance_changed()
    running.open_folder(folder)
    show(qtbot, running.root)
    yield running
    running.preferences.language = "en"
    running.on_appearance_changed()
    running.shut_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_language_chosen_during_an_import_waits_for_it(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    table = tmp_path / "things.csv"
    table.write_text("Name;Number\n" + "".join(f"Thing {n};ZZ-{n:04}\n" for n in range(400)))
    before = app.window
    assert before is not None
    before.on_wanted("community", "import")
    page = before.findChild(FilesPage)
    assert page is not None
    page.on_file(str(table))
    qtbot.waitUntil(page.preview.isVisible)
    page.preview.go.click()
    app.preferences.language = "ar"
    app.on_appearance_changed()
    qtbot.waitUntil(lambda: app.window is not before, timeout=20_000)
    assert app.community is not None
    assert app.community.catalog.items.count(ItemFilter()) == 400


def test_another_language_does_not_open_the_lock(app: App, qtbot: QtBot) -> None:
    before = app.window
    assert before is not None
    before.lock()
    app.preferences.language = "ar"
    app.on_appearance_changed()
    qtbot.waitUntil(lambda: app.window is not before)
    assert app.window is not None
    assert app.window.locked()
