"""A form beside the calendar, under its heading; what was typed and not saved stays as a draft (`spaces.one_form`).

Which form it is, and what follows when it is saved, is for the place.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.icon_button import IconButton
from ui.kit.label import Label
from ui.kit.scroll import TidyScroll
from ui.session import Session
from ui.side_panel import place_cross
from ui.spaces.one_form import OneForm


class FormPanel(QWidget):
    """Signal: `left` when nothing is open in it any more. `kind` tells its drafts from others."""

    left = Signal()

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = OneForm(session, kind)
        self._title = Label("", "section", wrap=True)
        scroll = TidyScroll(translate("calendar", "Form"), gap=14)
        scroll.column.setContentsMargins(20, 16, 20, 20)
        head = QVBoxLayout()
        # The cross stands beside the heading, on whichever side that ends.
        head.setContentsMargins(0, 4, 0, 10)
        head.addWidget(self._title)
        scroll.column.addLayout(head)
        scroll.column.addWidget(self.slot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._cross = IconButton("x", translate("calendar", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.slot.leave)
        self.slot.closed.connect(self.left)

    def show_form(self, title: str, form: QWidget) -> None:
        """Open a form under a heading."""
        self._title.setText(title)
        self.slot.show_form(form)

    @Slot()
    def leave(self) -> None:
        """Close what is open; what was typed is kept."""
        self.slot.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place_cross(self, self._cross)
        self._cross.raise_()
