"""The real app on a community in this process, and a hand that presses its keys and sees when the answer is painted.

Times are milliseconds; nothing is judged here.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.app import App
from ui.meeting.loop import NetworkLoop

WAIT = 20.0
"""Seconds after which an answer that is not painted is a broken bench."""


class Painted(QObject):
    """Counts the paint events of one widget and of all that lies in it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.count += watched is self._inside or self._inside.isAncestorOf(watched)
        return False


@contextmanager
def opened(folder: Path, network: NetworkLoop | None = None) -> Iterator[App]:
    """The app on that folder, its window on the (offscreen) screen and settled."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["bench"])
    running = App(app, folder, network=network)
    running.root.show()
    running.open_folder(folder)
    settle(running)
    try:
        yield running
    finally:
        running.shut_down()


def settle(running: App) -> None:
    """Let everything that waits be done."""
    until(lambda: running.session is None or running.session.actions.settled())
    for _ in range(5):
        QApplication.processEvents()


def until(true: Callable[[], bool]) -> None:
    """Run the event loop until it is so; it sleeps in between, as the app's does, and leaves Python to the writer."""
    end = time.perf_counter() + WAIT
    awake = QTimer()
    awake.start(200)
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError("what the bench waits for does not come")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def strike(target: QWidget, letter: str) -> None:
    """Press and let go one key, Enter for a line break."""
    key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter.strip("\n")))


def press(letter: str, seen: Painted) -> tuple[float, float]:
    """Type one letter, or Enter for a line break, into whatever has the focus.

    Milliseconds until `seen` is painted, by the clock and of this process's work: others may keep the machine busy.
    """
    target = QApplication.focusWidget()
    if target is None:
        raise RuntimeError("nothing has the focus")
    before, start, work = seen.count, time.perf_counter(), time.process_time()
    strike(target, letter)
    until(lambda: seen.count > before)
    return (time.perf_counter() - start) * 1000, (time.process_time() - work) * 1000
