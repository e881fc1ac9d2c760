"""Starting: the window first, then the community in it; a second start on the same folder calls the first one.

Never here: what the window holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from tests.net.test_pairing_commands import skillshare
from ui import instance
from ui.kit.look import look
from ui.root import Root, rail_width
from ui.start import Start


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    community = Community(tmp_path / "home")
    community.found(
        FoundCommunity(name="Riverside House", site="Mill Lane", owner="Amina", label="Hall laptop", prefix="RI")
    )
    community.close()
    return community.folder


@pytest.fixture
def start(lit: QApplication, folder: Path) -> Iterator[Start]:
    begun = Start(lit, folder)
    yield begun
    begun.end()


def opened(start: Start) -> bool:
    return start.running is not None and start.running.window is not None


def test_the_window_is_painted_before_the_folder_is_opened(start: Start, qtbot: QtBot) -> None:
    seen: list[bool] = []
    start.root.painted.connect(lambda: seen.append(opened(start)))
    with qtbot.waitSignal(start.root.painted):
        start.root.show()
        assert start.running is None
    qtbot.waitUntil(lambda: opened(start))
    assert len(seen) == 1


def test_a_window_that_starts_minimised_opens_its_folder_too(start: Start, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened(start))


def test_the_folder_is_opened_once(start: Start) -> None:
    start.open()
    first = start.running
    start.open()
    assert start.running is first


@pytest.mark.parametrize("rtl", [False, True])
def test_the_sheet_waits_where_the_window_will_have_it(lit: QApplication, qtbot: QtBot, rtl: bool) -> None:
    from ui.kit import theme

    theme.apply(lit, "light", 1.0, rtl=rtl)
    root = Root()
    qtbot.addWidget(root)
    picture = root.grab().toImage()
    rail = QPoint(rail_width() // 2, 300)
    if rtl:
        rail.setX(root.width() - rail.x())
    assert picture.pixelColor(rail) == look().color("canvas")
    assert picture.pixelColor(root.rect().center()) == look().color("sheet")


def test_a_second_start_calls_the_first_to_the_front(lit: QApplication, folder: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lock = instance.hold(folder)
    assert lock is not None
    server = instance.answer(folder, window)
    assert instance.is_held(folder)
    with qtbot.waitSignal(server.newConnection):
        assert instance.call_to_front(folder)
    server.close()
    lock.unlock()
    assert not instance.is_held(folder)


def test_nobody_holds_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert not instance.is_held(tmp_path / "later")
    assert not (tmp_path / "later").exists()


def test_who_adds_a_laptop_by_command_is_shown_the_window_that_is_open(folder: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lock, server = instance.hold(folder), instance.answer(folder, window)
    assert lock is not None
    try:
        asked = skillshare(folder, "invite")
        assert (asked.returncode, asked.stdout) == (3, "")
        assert asked.stderr.startswith("Skillshare is open in a window.")
        assert "Press “Add a laptop” in it, under Community, Devices." in asked.stderr
        assert server.hasPendingConnections() or server.waitForNewConnection(5000)
    finally:
        server.close()
        lock.unlock()
