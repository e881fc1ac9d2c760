"""An import on its way: chunk by chunk on the writer thread, so that a scan at the desk comes in between."""

import secrets
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from skillshare.exchange.plan import Plan
from skillshare.exchange.running import Importing, Report
from skillshare.journal.failure import Unavailable
from ui.session import Session


class ImportRun(QObject):
    """Signals: `progressed(done, total)` after each chunk, `finished(Report)` at the end, also after `stop`."""

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, plan: Plan, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.report: Report | None = None
        self._session = session
        self._enough = False
        by = session.actions.by
        self._importing = Importing(plan, session.community, by=by, batch=secrets.token_bytes(16))

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
            self.report = self._importing.report()
            self.finished.emit(self.report)
