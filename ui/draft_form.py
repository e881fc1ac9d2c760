"""What the forms that stand in a page share: the keys below them, and that what is typed is kept when one leaves.

The fields, and what is recorded, are each form's.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton


class DraftForm(QWidget):
    """Signals: `left` to go on later, `discarded` to forget what is typed. `discard` shows once a draft is taken up."""

    left = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = KeyButton(translate("forms", "Save"), "primary", icon="check", key="Enter")
        self.discard = KeyButton(translate("forms", "Discard"), "flat", icon="x")
        self.discard.clicked.connect(self.discarded)
        self.discard.hide()

    def keys(self, save: Callable[[], None], end: Callable[[], None] | None = None, words: str = "") -> QWidget:
        """The row of keys. `end` is there for what is recorded already, "Remove" if no other `words` are given."""
        row = QWidget()
        flow = FlowLayout(row)
        self.save.clicked.connect(save)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.clicked.connect(self.left)
        for button in (self.save, leave, self.discard):
            flow.addWidget(button)
        if end is not None:
            ending = KeyButton(words or translate("forms", "Remove"), "flat", icon="x")
            ending.clicked.connect(end)
            flow.addWidget(ending)
        return row
