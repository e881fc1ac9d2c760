"""Faults of ours that nobody caught: written into a log in the data folder and told to the window, never silent.

What the window says about one belongs to `trouble`; a full disk or a refusal is no fault.
"""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

NAME: Final = "skillshare.log"
LARGEST: Final = 256 * 1024
"""Bytes of the log; then it becomes the old one, of which there is one."""

_LOG = logging.getLogger("skillshare")
_QUIET: Final = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class _Places(logging.Formatter):
    """Where it happened; beside locked data not what the exception says, for that may hold a name (journal §11)."""

    def __init__(self, folder: Path) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._folder = folder

    def formatException(self, ei: Any) -> str:
        from skillshare.journal.vault import is_there  # the window stands before this is read

        if not is_there(self._folder):
            return super().formatException(ei)
        said: list[str] = []
        link: BaseException | None = ei[1]
        while link is not None:
            said.insert(0, "".join(traceback.format_tb(link.__traceback__)) + type(link).__name__)
            link = link.__cause__ or link.__context__
        return "\n".join(said)


class LogFile(logging.Handler):
    """Writes warnings and worse into `<folder>/skillshare.log`. A folder that cannot be written is left as it is."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(_Places(folder))
        self._file = folder / NAME

    def emit(self, record: logging.LogRecord) -> None:
        """Append one record; the file is open only meanwhile."""
        text = self.format(record) + "\n"
        try:
            if self._file.exists() and self._file.stat().st_size > LARGEST:
                self._file.replace(self._file.with_suffix(".old.log"))
            with self._file.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except OSError:
            pass  # the window says it all the same


class Faults(QObject):
    """From `watch` to `rest`: `raised(exception)` on the main thread for each exception that nobody caught."""

    raised = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._log = LogFile(folder)
        self._telling = False
        self._last = ""

    def watch(self) -> None:
        """Hear of every exception and of Qt's own warnings from now on."""
        logging.getLogger().addHandler(self._log)
        sys.excepthook = self.on_raised
        threading.excepthook = self.on_thread_raised
        qInstallMessageHandler(self.on_message)

    def rest(self) -> None:
        """Leave them to Python and Qt again."""
        logging.getLogger().removeHandler(self._log)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def on_raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception left a slot or a thread."""
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, Exception):
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        if report != self._last:  # painting may fail a hundred times a second
            self._last = report
            _LOG.error("nobody caught this", exc_info=(kind, error, trace))
        if not self._telling:  # what is said about a fault may fail, too
            self._telling = True
            self.raised.emit(error)
            self._telling = False

    def on_thread_raised(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_raised(args.exc_type, args.exc_value, args.exc_traceback)

    def on_message(self, kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        """Qt says something; what it says once a frame is written once."""
        if kind not in _QUIET and message != self._last:
            self._last = message
            _LOG.warning("Qt: %s", message)


def write(folder: Path, error: Exception) -> None:
    """Put one exception into the log of a data folder, for a command that ends here."""
    where = (type(error), error, error.__traceback__)
    LogFile(folder).emit(logging.LogRecord("skillshare", logging.ERROR, "", 0, "a command failed", None, where))
