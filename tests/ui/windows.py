"""Shows a window and waits until it has the keyboard; never here: what is in it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def show(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it is the active one."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
