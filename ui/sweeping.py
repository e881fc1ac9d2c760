"""Garbage is collected on the main thread only.

Python collects cycles on whichever thread happens to allocate. Widgets are such cycles, and Qt's objects may be taken
apart on their own thread only: a writer that collects a closed window brings the app down. So collecting by itself is
switched off while the app runs, and done here, generation by generation as Python would.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 500


class Sweeper(QObject):
    """Make one on the main thread; `stop` gives collecting back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is read by now stays to the end, and is not looked through again and again
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.on_time)
        self._timer.start()

    @Slot()
    def on_time(self) -> None:
        full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if full[0]:
            gc.collect(2 if full[2] else 1 if full[1] else 0)

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
