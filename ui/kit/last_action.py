"""One line that says what was done, with Undo (experience 5); at the desk it stays, elsewhere it goes after 10 s.

It neither knows how to undo nor what was done.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.announce import announce
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import bell, look
from ui.kit.surface import Surface

_STAYS_MS = 10_000


class LastAction(Surface):
    """`lasting` at the desk; without it the bar hides after 10 seconds, unless the pointer rests on it."""

    undo_asked = Signal()

    def __init__(self, *, lasting: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("inverse", "", parent=parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self._lasting = lasting
        self._glyph = Glyph("circle-check", "on_inverse", 20)
        self._line = Label("", "body", "on_inverse", elide=True)
        self._undo = KeyButton("", "inverse", icon="undo-2", key="Ctrl+Z")
        self._name_undo()
        self._undo.clicked.connect(self.undo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        row.addWidget(self._glyph)
        row.addWidget(self._line, 1)
        row.addWidget(self._undo)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()
        if not lasting:
            self.hide()
        self.say("", undo=False)

    def say(self, sentence: str, *, undo: bool = True, icon: str = "circle-check") -> None:
        """Say what was done, and offer Undo where it can be undone."""
        self._line.setText(sentence)
        self._glyph.show_icon(icon if sentence else "", "on_inverse")
        self._undo.setVisible(undo)
        self.setAccessibleName(sentence)
        announce(self, sentence)
        if not self._lasting and sentence:
            self.show()
            self.raise_()
            self._timer.start()

    def pass_on(self) -> None:
        """Make room for something else; what was said can still be taken back with the key."""
        if not self._lasting:
            self.hide()

    def sentence(self) -> str:
        """Return what the bar says."""
        return self._line.text()

    def _name_undo(self) -> None:
        self._undo.setText(QCoreApplication.translate("kit", "Undo"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_undo()
        super().changeEvent(event)

    @Slot()
    def on_look_changed(self) -> None:
        self.setFixedHeight(look().height("desk"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._lasting and self.isVisible():
            self._timer.start()
        super().leaveEvent(event)
