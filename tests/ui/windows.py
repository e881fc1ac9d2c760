"""Shows a window and waits until it has the keyboard; never here: what is in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def show(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it is the active one."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def shown(qtbot: QtBot, window: W, width: int = 1160, height: int = 750) -> W:
    """The widget, as a window of that size, on show until the test ends."""
    qtbot.addWidget(window)
    window.resize(width, height)
    show(qtbot, window)
    return window


@contextmanager
def framed(qtbot: QtBot, place: W) -> Iterator[W]:
    """A place in a window that keeps its size, as the app's does, and closes in the end."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(place)
    shown(qtbot, window, 1148, 746)
    yield place
    window.close()
