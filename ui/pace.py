"""When to look again at what others bring: at once after a rest, and seldom while much pours in.

What is looked at, and how, is the asker's affair.
"""

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from skillshare.community import Changed

REST_MS: Final = 400
"""What comes in after such a rest is shown at once, and what follows sooner waits for the next one."""
SHARE: Final = 10
"""A look that takes long rests this many times as long, so that keys have the rest of the time."""


class Pace(QObject):
    """Signal: `due`, once for any number of `ask`, on a later turn of the event loop."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._free = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_time)

    def ask(self, *, at_once: bool = False) -> None:
        """Something is another way; `at_once` for what was done here, which does not wait."""
        wait = 0 if at_once else max(0, round((self._free - time.monotonic()) * 1000))
        if not self._timer.isActive() or wait < self._timer.remainingTime():
            self._timer.start(wait)

    @Slot(object)
    def heard(self, changed: Changed) -> None:
        """Something was recorded, here or elsewhere."""
        self.ask(at_once=changed.origin != "peer")

    @Slot()
    def on_time(self) -> None:
        began = time.monotonic()
        self.due.emit()
        now = time.monotonic()
        self._free = now + max(REST_MS / 1000, SHARE * (now - began))
