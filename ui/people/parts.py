"""Small parts of a person's page: a card with a heading, one loan at home, pairs of label and value.

They show and emit; what a press does is the page's.
"""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import LoanRow
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.avatar import PictureTile
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.kit.surface import Surface
from ui.kit.titles import SectionTitle
from ui.photos import PhotoShelf
from ui.showing import loan_picture


class TitledCard(Surface):
    """A white card with a heading; add widgets to `column`, buttons to `head`."""

    def __init__(self, title: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.head = QHBoxLayout()
        pad(self.head, 16, 6, 8, 6)
        self.head.setSpacing(4)
        heading = SectionTitle(title, count, role="card_title")
        self.head.addWidget(heading, 1)
        self.head.addSpacing(1)
        whole.addLayout(self.head)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(16, 0, 16, 14)
        self.column.setSpacing(8)
        whole.addLayout(self.column)
        self.setMinimumWidth(200)
        heading.setMinimumHeight(40)


class LoanLine(QWidget):
    """One thing at home. Signals: `renewed(loan)`, `more(loan, point)`."""

    renewed = Signal(object)
    more = Signal(object, QPoint)

    def __init__(self, loan: LoanRow, today: date, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loan = loan
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(PictureTile(loan_picture(loan, photos), 56))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(loan.item_name, "medium", elide=True))
        late = loan.due is not None and loan.due < today
        column.addWidget(Label(due_words(loan, today), "caption", "warn" if late else "text2", wrap=True))
        row.addLayout(column, 1)
        renew = KeyButton(translate("people", "Renew"), "plain", icon="calendar-plus")
        renew.setObjectName(f"renew {loan.id.hex()}")
        renew.setAccessibleName(translate("people", "Renew: {item}").format(item=loan.item_name))
        renew.clicked.connect(self.on_renew_clicked)
        more = IconButton("ellipsis", translate("people", "More to do: {item}").format(item=loan.item_name))
        more.setObjectName(f"more {loan.id.hex()}")
        more.clicked.connect(self.on_more_clicked)
        row.addWidget(renew)
        row.addWidget(more)

    @Slot()
    def on_renew_clicked(self) -> None:
        self.renewed.emit(self._loan.id)

    @Slot()
    def on_more_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.more.emit(self._loan.id, button.mapToGlobal(button.rect().bottomLeft()))


def due_words(loan: LoanRow, today: date) -> str:
    """ "due Thu 3 December", "due Tue 17 November, 9 days late"."""
    if loan.due is None:
        return translate("people", "no due date")
    due = translate("people", "due {day}").format(day=dates.near(loan.due, today))
    if loan.due < today:
        late = dates.late((today - loan.due).days)
        return translate("people", "{due}, {late}", "due date and how late").format(due=due, late=late)
    return due


def pair(label: str, value: str) -> QWidget:
    """A quiet label over its value."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(label, "caption", "text2"))
    shown = Label(isolate(value), "body", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(shown)
    return made
