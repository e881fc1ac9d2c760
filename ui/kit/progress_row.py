"""Long work in one row: what is done, how far, and a way to stop it (experience 21).

It shows shares it is told; it starts and stops nothing.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.kit.key_button import KeyButton
from ui.kit.label import Label


class ProgressRow(QWidget):
    """Signal: `cancelled`."""

    cancelled = Signal()

    def __init__(self, sentence: str, *, can_cancel: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(sentence, "body", elide=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(10)
        self._bar.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        self.stop = KeyButton(QCoreApplication.translate("kit", "Stop"), "edge")
        self.stop.clicked.connect(self.cancelled)
        row.addWidget(self.stop)
        self.stop.setVisible(can_cancel)

    def show_share(self, done: int, whole: int, sentence: str = "") -> None:
        """Show `done` of `whole`; a whole of 0 says that nobody knows how long it takes."""
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        if sentence:
            self._words.setText(sentence)
            self._bar.setAccessibleName(sentence)
