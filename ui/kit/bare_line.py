"""A line edit without a frame, for boxes that draw their own; it leaves the app's keys to the app.

Ctrl+K always, and Ctrl+Z while it is empty, belong to the window and not to the text.
"""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit.look import bell, look


class BareLine(QLineEdit):
    """Emits `moved` (±1) for Down and Up, `entered` for Enter, `left_alone` for Esc, `focus_changed`."""

    moved = Signal(int)
    entered = Signal()
    left_alone = Signal()
    focus_changed = Signal(bool)

    def __init__(self, name: str, placeholder: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    @Slot()
    def on_look_changed(self) -> None:
        self.setFont(look().font(self._role))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.text()
            find = event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if undo or find:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left_alone.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)
