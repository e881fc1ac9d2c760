"""The handover note from whoever closed last, changed where it stands."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import bell, look


class HandoverNote(QWidget):
    """Shows the note and edits it inline. Signal: `left(text)`; the caller records it."""

    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._words = Label("", "body", wrap=True)
        self._by = Label("", "caption", "text2", wrap=True)
        self._change = KeyButton("", "flat", icon="sticky-note")
        self._change.clicked.connect(self.open_editor)
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(translate("tonight", "Note for whoever opens next"))
        self.editor.setPlaceholderText(translate("tonight", "Note for whoever opens next"))
        self.editor.setTabChangesFocus(True)
        self.editor.installEventFilter(self)
        self._save = KeyButton(translate("tonight", "Save"), "edge", icon="check", key="Ctrl+Enter")
        self._save.clicked.connect(self.on_save)
        self._leave = KeyButton(translate("tonight", "Leave it"), "flat", key="Esc")
        self._leave.clicked.connect(self.close_editor)
        self._lay_out()
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()
        self.close_editor()

    def _lay_out(self) -> None:
        self._read = QWidget()
        read = QHBoxLayout(self._read)
        read.setContentsMargins(0, 0, 0, 0)
        read.setSpacing(12)
        self._glyph = Glyph("sticky-note", "warn", 22)
        read.addWidget(self._glyph)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._by)
        read.addLayout(words, 1)
        read.addWidget(self._change)
        read.addStretch(0)
        self._row = read
        self._write = QWidget()
        write = QHBoxLayout(self._write)
        write.setContentsMargins(0, 0, 0, 0)
        write.setSpacing(8)
        write.addWidget(self.editor, 1)
        keys = QVBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self._save)
        keys.addWidget(self._leave)
        write.addLayout(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._read)
        column.addWidget(self._write)

    def show_note(self, text: str, by: str) -> None:
        """Show a note and who left it when; typing in progress is kept."""
        self._text = text
        self._words.setText(translate("tonight", "“{note}”").format(note=text) if text else "")
        self._words.setVisible(bool(text))
        self._by.setText(by)
        self._by.setVisible(bool(text))
        self._glyph.setVisible(bool(text))
        # Without a note the button stands where the note would begin.
        self._row.setStretch(1, 1 if text else 0)
        self._row.setStretch(3, 0 if text else 1)
        self._change.setText(translate("tonight", "Change") if text else translate("tonight", "Leave a note"))
        self._change.show_icon("" if text else "sticky-note")

    def empty(self) -> bool:
        """Whether nobody left a note."""
        return not self._text

    def editing(self) -> bool:
        return not self._write.isHidden()

    @Slot()
    def open_editor(self) -> None:
        self.editor.setPlainText(self._text)
        self._read.hide()
        self._write.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    @Slot()
    def close_editor(self) -> None:
        self._write.hide()
        self._read.show()

    @Slot()
    def on_save(self) -> None:
        text = self.editor.toPlainText().strip()
        self.close_editor()
        if text != self._text:
            self.left.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.on_save()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def on_look_changed(self) -> None:
        self.editor.setFixedHeight(2 * look().height("control") + 8)
