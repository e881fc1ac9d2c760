"""An import on its way: chunk by chunk on the writer thread, so that a scan at the desk comes in between."""

from concurrent.futures import Future
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from skillshare.journal.failure import Unavailable
from ui.session import Session


class Steps(Protocol):
    """What is carried out: `step` writes a chunk on the writer thread and tells whether there is more."""

    total: int

    @property
    def done(self) -> int: ...

    def step(self) -> bool: ...

    def report(self) -> Any: ...


class ImportRun(QObject):
    """Signals: `progressed(done, total)` after each chunk, `finished(report)` at the end, also after `stop`."""

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, importing: Steps, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._importing = importing
        self._session = session
        self._enough = False

    def start(self) -> None:
        """Begin."""
        self.progressed.emit(0, self._importing.total)
        self._step()

    @Slot()
    def stop(self) -> None:
        """End after the chunk that is being written; what was written stays."""
        self._enough = True

    def _step(self) -> None:
        self._session.actions.run(self._importing.step, self.on_stepped)

    def on_stepped(self, future: "Future[bool]") -> None:
        """One chunk is written, or the disk did not take it."""
        error = future.exception()
        if isinstance(error, Unavailable):
            self._session.actions.unavailable.emit(error.reason)
        elif error is not None:
            self._session.actions.broken.emit(error)
        self.progressed.emit(self._importing.done, self._importing.total)
        if error is None and future.result() and not self._enough:
            self._step()
        else:
            self.finished.emit(self._importing.report())
