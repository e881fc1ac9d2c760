"""The banner that says what went wrong: trouble of the disk in its words, a fault of ours with its details to copy.

Where it stands belongs to the window and the first run; who hears of faults to `faults`.
"""

import traceback

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from skillshare.journal.failure import unavailable
from ui import wording
from ui.kit.banner import Banner, Message, Step
from ui.kit.shortcut import bind
from ui.wording.troubles import fault_of_ours


class FaultBanner(Banner):
    """A banner that knows how to say an exception; it closes with its own button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = ""
        self.left_alone.connect(self.settle)
        self.stepped.connect(self.on_stepped)
        bind("Esc", self, self.settle)  # heard only while the banner shows

    def say_error(self, error: BaseException) -> None:
        """Say what an exception means for the person in front of it."""
        found = unavailable(error)
        if found is not None:
            self.say_words("stop", wording.trouble(found))
        else:
            self._say_fault(error)

    def say_words(self, kind: str, words: wording.Words) -> None:
        """Say what happened, why and what now."""
        why = " ".join(part for part in (words.why, words.next) if part)
        self.show_message(Message(kind=kind, title=words.title, why=why, leave=_close()))

    def _say_fault(self, error: BaseException) -> None:
        self._report = "".join(traceback.format_exception(error))
        words = fault_of_ours()
        copy = QCoreApplication.translate("trouble", "Copy the details")
        step = Step(name="copy", text=copy, icon="file-check")
        why = f"{words.why} {words.next}"
        self.show_message(Message(kind="stop", title=words.title, why=why, steps=(step,), leave=_close()))

    @Slot(str, str)
    def on_stepped(self, name: str, _reason: str) -> None:
        if name == "copy":
            QGuiApplication.clipboard().setText(self._report)


def _close() -> str:
    return QCoreApplication.translate("trouble", "Close")
