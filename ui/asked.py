"""A question asked in place, on a sunk ground: what every one of them shares, a verb and a way to leave it.

What is asked and what the answer does belongs to whoever asks.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.surface import Surface
from ui.kit.tokens import RADIUS


class Asked(Surface):
    """One question; Esc leaves it. `first` has the keyboard when it starts. Signal: `closed`."""

    closed = Signal()
    first: QWidget

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        self.setAccessibleName(question)

    def buttons(self, *verbs: KeyButton) -> QWidget:
        """A row of what may be answered, and at its end the way to leave the question."""
        row = QWidget()
        flow = FlowLayout(row)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        for button in (*verbs, leave):
            flow.addWidget(button)
        return row

    def verb(self, words: str, given: Callable[[], None], key: str = "Return", *, bind: bool = False) -> KeyButton:
        """The button that answers; `given` says what follows."""
        give = KeyButton(words, "edge", icon="check", key=key, bind=bind)
        give.setObjectName("give")
        give.clicked.connect(given)
        return give

    def start(self) -> None:
        """Give the keyboard to what is asked first."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_it(self) -> None:
        """Leave the question."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)
