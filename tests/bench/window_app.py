"""The process that `window` measures: the real app with Tonight open, which gets a first sync through its own node.

The node is given the other laptop's address as one that answered on another day. Nothing is judged here.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui import plain_import

plain_import.restore()  # as the app's command does, before it reads the rest
from sync.meetings import Meetings  # noqa: E402
from tests.bench.opened import Painted, opened, press  # noqa: E402
from tests.bench.said import say  # noqa: E402
from ui.find import Find  # noqa: E402
from ui.meeting.loop import NetworkLoop  # noqa: E402

TICK_MS = 5
EVERY = 0.3
"""Seconds between two letters."""
WORDS = "cordless drill projector ladder amina kitchen mixer "
LONGEST = 900.0


class Clock(QObject):
    """Ticks as animations do, and notes by how many milliseconds each tick came late, and for how long this thread
    itself was at work since the one before: the rest it waited for others, of this process or of the machine."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.work: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.on_tick)
        self._timer.start(TICK_MS)

    @Slot()
    def on_tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.late.append((now - self._last) * 1000 - TICK_MS)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def received(folder: Path, count: int) -> dict[str, object]:
    """Fetch `count` entries while letters are typed into what Ctrl+K opens over Tonight."""
    app = QApplication(["bench"])
    network = NetworkLoop(addresses=lambda: (), host="127.0.0.1", port=0)
    with opened(folder, network) as running:
        window, community = running.window, running.community
        assert window is not None
        assert community is not None
        window.on_find()
        box = window.findChildren(Find)[0].box
        seen, clock = Painted(box), Clock()
        pressed: list[float] = []
        app.installEventFilter(seen)
        start, letters = time.perf_counter(), 0
        while community.journal.count() < count or community.journal.unfolded(1):
            if time.perf_counter() - start > LONGEST:
                raise TimeoutError("what the bench waits for does not come")
            if time.perf_counter() - start > len(pressed) * EVERY:
                pressed.append(press(WORDS[letters], seen)[0])
                letters = (letters + 1) % len(WORDS)
                if not letters:
                    box.clear()
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        took = time.perf_counter() - start
        late = sorted(clock.late)
        return {"took": took, "work": max(clock.work), "late": late[-100:], "pressed": pressed}


if __name__ == "__main__":
    folder, device, host, port, count = sys.argv[2:7]
    meetings = Meetings(Path(folder))
    meetings.answered(bytes.fromhex(device), (host, int(port)))
    meetings.save({bytes.fromhex(device)})
    say(**received(Path(folder), int(count)))
