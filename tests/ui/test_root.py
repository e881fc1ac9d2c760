"""What the window on the screen does with its content: who gets the keyboard.

Never here: what a content is.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import show
from ui.action import AtOnce
from ui.app import App
from ui.first_run.welcome import Welcome


def test_the_first_window_can_be_used_by_key_at_once(lit: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    app = App(lit, tmp_path, executor=AtOnce())
    try:
        show(qtbot, app.root)
        app.open_folder(tmp_path)
        welcome = app.root.findChild(Welcome)
        assert welcome is not None
        qtbot.waitUntil(welcome.start.button.hasFocus)
    finally:
        app.shut_down()
