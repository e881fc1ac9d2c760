"""What the open app sees to by itself: bytes of erased people go when their time has come (journal §6), and what is
stored is looked through for damage, a little every minute (journal §7).

What goes, when, and what is damaged is the community's to say; the session hears what is lost.
"""

from concurrent.futures import Future
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Slot

from skillshare.journal.failure import Unavailable
from ui.session import Session

HOUR_MS: Final = 3_600_000
MINUTE_MS: Final = 60_000
LOOKED: Final = 100
"""Entries and pieces of photos that are looked at in a minute: some 25 ms of the writer's time."""


class Upkeep(QObject):
    """Runs with the session, whether or not anything is shared."""

    def __init__(self, session: Session, every: int = HOUR_MS, looking: int = MINUTE_MS) -> None:
        super().__init__(session)
        self._session = session
        for interval, slot in ((every, self.on_hour), (looking, self.on_minute)):
            timer = QTimer(self)
            timer.setInterval(interval)
            timer.timeout.connect(slot)
            timer.start()

    @Slot()
    def on_hour(self) -> None:
        self._session.actions.run(self._session.community.purge_erased, self.on_done)

    @Slot()
    def on_minute(self) -> None:
        self._session.actions.run(self._look, self.on_looked)

    def _look(self) -> tuple[bytes, ...]:
        community = self._session.community
        community.scrub(LOOKED)
        return community.scrubbing.lost()

    def on_looked(self, future: "Future[tuple[bytes, ...]]") -> None:
        """Have said what nobody could give again."""
        if future.exception() is None:
            self._session.lose(future.result())
        else:
            self.on_done(future)

    def on_done(self, future: "Future[Any]") -> None:
        """A disk that takes nothing now is tried again the next time; a fault of ours is said."""
        error = future.exception()
        if isinstance(error, Exception) and not isinstance(error, Unavailable):
            self._session.actions.broken.emit(error)
