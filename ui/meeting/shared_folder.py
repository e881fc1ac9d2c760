"""A shared folder that is read and written by itself while the app runs, once somebody chose one (sync §4).

What lies in it is `sync.folder`'s; the card in Devices chooses it and says what came of it.
"""

from pathlib import Path
from time import monotonic_ns
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from skillshare.community import Community
from ui.action import Actions
from ui.stepping import Stepping

if TYPE_CHECKING:
    from sync.folder import SharedFolder

EVERY_MS: Final = 60_000
_FOLDER: Final = "shared_folder"


def chosen(store: QSettings) -> Path | None:
    """The folder somebody chose on this laptop, None if there is none."""
    folder = str(store.value(_FOLDER, ""))
    return Path(folder) if folder else None


class FolderSharing(QObject):
    """Signals: `done(Synced)` and `failed(exception)` after each time."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, community: Community, actions: Actions, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._community, self._actions, self._store = community, actions, store
        self._running: Stepping | None = None
        self._shared: SharedFolder | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.share)

    @property
    def folder(self) -> str:
        """The folder in use, empty if there is none."""
        return str(chosen(self._store) or "")

    def use(self, folder: str) -> None:
        """Share through that folder from now on, or through none."""
        self._store.setValue(_FOLDER, folder)
        self._shared = None
        self.start()

    def start(self) -> None:
        """Begin if there is a folder: now, and every minute."""
        if not self.folder:
            self._timer.stop()
            return
        self._timer.start()
        self.share()

    def stop(self) -> None:
        """Begin nothing more; a step that runs ends by itself."""
        self._timer.stop()
        if self._running is not None:
            self._running.stop()

    @Slot()
    def share(self) -> None:
        """Read what others left there, leave what they may lack."""
        if self._running is not None or not self.folder:
            return
        if self._shared is None:
            from sync.folder import SharedFolder  # sealing takes memory that few need

            self._shared = SharedFolder(self._community, Path(self.folder), lambda: monotonic_ns() // 1_000_000)
        self._running = Stepping(self._actions, self._shared.steps, self)
        self._running.start(finished=self.on_finished, failed=self.on_failed, stopped=self.on_ended)

    @Slot(object)
    def on_finished(self, synced: object) -> None:
        self.on_ended()
        self.done.emit(synced)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self.on_ended()
        self.failed.emit(error)

    @Slot()
    def on_ended(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.deleteLater()
