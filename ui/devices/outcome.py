"""What long work of a card is doing and what came of it: a bar that can be stopped, then a sentence on good or warm.

The work and its words are the card's.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit.announce import announce
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.kit.surface import stacked, well


class Outcome(QWidget):
    """Signal: `cancelled`. Nothing to see before the first work."""

    cancelled = Signal()

    def __init__(self, doing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressRow(doing)
        self.progress.cancelled.connect(self.cancelled)
        self.said = Label("", "detail", wrap=True)
        self._ground = well("good_soft")
        stacked(self._ground, 12, 4).addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.progress)
        column.addWidget(self._ground)
        self._began: QWidget | None = None
        self.progress.hide()
        self._ground.hide()
        self.hide()

    def begin(self) -> None:
        """Work begins; nobody knows yet how long it takes. Whoever began it can stop it with the same key."""
        self._began = QApplication.focusWidget()
        self._ground.hide()
        self.progress.show_share(0, 0)
        self.progress.show()
        self.show()
        if self._began is not None and self._is_near(self._began):
            self.progress.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """What came of it is no longer of use."""
        self._ground.hide()
        self.hide()

    def share(self, done: int, total: int, sentence: str = "") -> None:
        """How far it is."""
        self.progress.show_share(done, total, sentence)

    def end(self) -> None:
        """It ended; what it said stays, and the keyboard goes back to where it began."""
        began, self._began = self._began, None
        if self.progress.stop.hasFocus() and began is not None and isValid(began):
            began.setFocus(Qt.FocusReason.OtherFocusReason)
        self.progress.hide()
        self.setVisible(not self._ground.isHidden())

    def _is_near(self, widget: QWidget) -> bool:
        """Whether it is of the same card; elsewhere the keyboard is left alone."""
        card = self.parentWidget()
        return card is not None and card.isAncestorOf(widget)

    def say(self, sentence: str, *, well_done: bool) -> None:
        """What came of it."""
        self.said.setText(sentence)
        self.said.paint_as(token="good" if well_done else "warn")
        self._ground.paint_as("good_soft" if well_done else "warn_soft", "")
        self._ground.show()
        self.progress.hide()
        self.show()
        announce(self.said, sentence)
