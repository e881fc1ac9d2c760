"""What the open app sees to by itself, hour by hour: bytes of erased people go when their time has come (journal §6).

What goes and when is the community's to say; nothing here is shown.
"""

from concurrent.futures import Future
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from skillshare.journal.failure import Unavailable
from ui.session import Session

HOUR_MS: Final = 3_600_000


class Upkeep(QObject):
    """Runs with the session, whether or not anything is shared."""

    def __init__(self, session: Session, every: int = HOUR_MS) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self.on_time)
        self._timer.start()

    @Slot()
    def on_time(self) -> None:
        self._session.actions.run(self._session.community.purge_erased, self.on_purged)

    def on_purged(self, future: "Future[int]") -> None:
        """A disk that takes nothing now is tried again in an hour; a fault of ours is said."""
        error = future.exception()
        if isinstance(error, Exception) and not isinstance(error, Unavailable):
            self._session.actions.broken.emit(error)
