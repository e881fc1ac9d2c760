"""Recognises a scanned label whatever has the focus, and takes it out of the field it was typed into (experience 2).

A scanner types like a person, only faster: a burst of keys that begins as our labels or cards do and ends in Enter.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from skillshare.domain.numbers import LABEL_PREFIX
from skillshare.domain.text import key
from skillshare.journal.card import is_card

GAP_MS = 60
"""Keys further apart than this were typed by a hand."""
SHORTEST = len(LABEL_PREFIX) + 3


class ScanFilter(QObject):
    """Install on the native window, where keys arrive before any widget has them and little else does.

    `scanned(code)` for each label; the field it went into is as it was before. A field with the property `takes_scans`
    (the one box) gets its scans as ordinary typing.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._last = 0
        self._field: QWidget | None = None
        self._before: tuple[str, int] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        focused = QApplication.focusWidget()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or focused is None:
            return False
        return self._pressed(focused, event)

    def _pressed(self, focused: QWidget, event: QKeyEvent) -> bool:
        # When the key arrived, not when there was time for it: a busy laptop must not tear a scan apart.
        if focused is not self._field or event.timestamp() - self._last > GAP_MS:
            self._begin(focused)
        self._last = event.timestamp()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._ended(focused)
        text = event.text()
        if text and text.isprintable():
            self._typed += text
        return False

    def _begin(self, focused: QWidget) -> None:
        self._typed = ""
        self._field = focused
        self._before = _content(focused)

    def _ended(self, focused: QWidget) -> bool:
        code, self._typed = self._typed, ""
        takes = bool(focused.property("takes_scans"))
        is_label = key(code).startswith(LABEL_PREFIX) and len(key(code)) >= SHORTEST
        if takes or focused is not self._field or not (is_label or is_card(code)):
            return False
        if self._before is not None:
            _restore(focused, *self._before)
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
