"""Recognises a scanned label whatever has the focus, and takes it out of the field it was typed into (experience 2).

A scanner types like a person, only faster: a burst of keys that begins with our label prefix and ends in Enter.
"""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from skillshare.domain.numbers import LABEL_PREFIX
from skillshare.domain.text import key

GAP_MS = 60
"""Keys further apart than this were typed by a hand."""
SHORTEST = len(LABEL_PREFIX) + 3


class ScanFilter(QObject):
    """Install on the application. `scanned(code)` for each label; the field it went into is as it was before.

    A field with the property `takes_scans` (the one box) gets its scans as ordinary typing.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._last = 0.0
        self._field: QWidget | None = None
        self._before: tuple[str, int] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        # Qt offers one press to the focused widget and then to its parents; count it once.
        if watched is not (QApplication.focusWidget() or watched.window()):
            return False
        return self._pressed(watched, event)

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        now = monotonic()
        if (now - self._last) * 1000 > GAP_MS:
            self._begin(watched)
        self._last = now
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._ended(watched)
        text = event.text()
        if text and text.isprintable():
            self._typed += text
        return False

    def _begin(self, watched: QWidget) -> None:
        self._typed = ""
        self._field = watched
        self._before = _content(watched)

    def _ended(self, watched: QWidget) -> bool:
        code, self._typed = self._typed, ""
        takes = bool(watched.property("takes_scans"))
        if takes or watched is not self._field or not key(code).startswith(LABEL_PREFIX) or len(key(code)) < SHORTEST:
            return False
        if self._before is not None:
            _restore(watched, *self._before)
        self.scanned.emit(code)
        return True


def _content(widget: QWidget) -> tuple[str, int] | None:
    if isinstance(widget, QLineEdit):
        return widget.text(), widget.cursorPosition()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.toPlainText(), widget.textCursor().position()
    return None


def _restore(widget: QWidget, text: str, position: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(text)
        widget.setCursorPosition(position)
    elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
        widget.setPlainText(text)
        cursor = widget.textCursor()
        cursor.setPosition(position)
        widget.setTextCursor(cursor)
