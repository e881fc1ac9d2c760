"""One day beside the calendar: when it is open, what happens, what is due back; and planning something on it.

It shows and says what was opened; what opens beside it is the place's business.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.views import LoanRow
from ui import dates
from ui.calendar import reading
from ui.calendar.agenda import row_of
from ui.calendar.block import DUE, LAYERS, Block
from ui.i18n import isolate, translate
from ui.kit.blocks import FactLine
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle
from ui.session import Session
from ui.side_panel import place_cross
from ui.wording.said import commas


class DayPanel(QWidget):
    """Signals: `left`, `opened(Block)`, `item_opened(id)`, `plan_wanted(date)`, `book_wanted(date)`, `hours_wanted`."""

    left = Signal()
    opened = Signal(object)
    item_opened = Signal(object)
    plan_wanted = Signal(object)
    book_wanted = Signal(object)
    hours_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.day: date | None = None
        self._blocks: dict[object, Block] = {}
        self._scroll = TidyScroll(translate("calendar", "Day"), gap=12)
        self._scroll.column.setContentsMargins(20, 16, 20, 20)
        self._title = Label("", "section", wrap=True)
        self._open = FactLine("door-open", "")
        self._closed = FactLine("x", "")
        self._none = Label(translate("calendar", "Nothing is planned on this day."), "body", "text2", wrap=True)
        self._rows = RowList(translate("calendar", "What happens on this day"), fit=True)
        self._due_title = SectionTitle(translate("calendar", "Due back"), role="card_title")
        self._due = RowList(translate("calendar", "Due back on this day"), fit=True)
        self._plan = KeyButton(translate("calendar", "Plan a session"), "primary", icon="plus")
        self._plan.setObjectName("primary")
        self._book = KeyButton(translate("calendar", "Book a room"), "plain", icon="door-open")
        self._book.setObjectName("book_day")
        self._hours = KeyButton(translate("calendar", "Change opening hours"), "link")
        self._hours.setObjectName("hours")
        self._lay_out()
        self._rows.opened.connect(self.on_row_opened)
        self._due.opened.connect(self.item_opened)
        self._plan.clicked.connect(self.on_plan)
        self._book.clicked.connect(self.on_book)
        self._hours.clicked.connect(self.hours_wanted)

    def _lay_out(self) -> None:
        column = self._scroll.column
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 44, 0)
        head.addWidget(self._title)
        column.addLayout(head)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        flow.addWidget(self._plan)
        flow.addWidget(self._book)
        flow.addWidget(self._hours)
        self._card, self._due_card = card(), card()
        for surface, rows in ((self._card, self._rows), (self._due_card, self._due)):
            stacked(surface, 1, 0).addWidget(rows)
        for widget in (self._open, self._closed, buttons, self._none, self._card):
            column.addWidget(widget)
        column.addWidget(self._due_title)
        column.addWidget(self._due_card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._cross = IconButton("x", translate("calendar", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.left)

    def show_day(self, day: date) -> None:
        """Show a day as the catalog has it now."""
        catalog, today = self._session.catalog, self._session.catalog.today()
        self.day = day
        self._title.setText(dates.day(day, today))
        self._show_hours(day)
        blocks = reading.blocks(catalog, day, day, [layer for layer in LAYERS if layer != DUE])
        shown = [block for block in blocks if block.kind != "closed"]
        self._blocks = {block.key: block for block in shown}
        self._rows.show_rows([row_of(block, today, timed=True) for block in shown])
        loans = catalog.loans.due_on(day, day)
        self._due.show_rows([_due_row(loan) for loan in loans])
        self._due_title.show_words(translate("calendar", "Due back"), str(len(loans)))
        for widget, some in ((self._card, shown), (self._due_card, loans), (self._due_title, loans)):
            widget.setVisible(bool(some))
        self._none.setVisible(not shown)

    def _show_hours(self, day: date) -> None:
        opening = self._session.catalog.opening()
        spans = [dates.hours(hours.start, hours.end) for hours in opening.on(day)]
        said = translate("calendar", "Open {hours}").format(hours=commas(spans))
        self._open.show_text(said if spans else translate("calendar", "Not open for lending"))
        reason = opening.why_closed(day)
        closed = reading.is_closed(opening, day)
        said = translate("calendar", "Closed: {reason}").format(reason=isolate(reason))
        self._closed.show_text(said if reason else translate("calendar", "Closed"))
        self._closed.setVisible(closed)
        self._open.setVisible(not closed)

    def first_focus(self) -> QWidget:
        return self._plan

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place_cross(self, self._cross)
        self._cross.raise_()

    @Slot(object)
    def on_row_opened(self, key: object) -> None:
        if key in self._blocks:
            self.opened.emit(self._blocks[key])

    @Slot()
    def on_plan(self) -> None:
        self.plan_wanted.emit(self.day)

    @Slot()
    def on_book(self) -> None:
        self.book_wanted.emit(self.day)


def _due_row(loan: LoanRow) -> Row:
    number = loan.item_number
    details: Sequence[str] = [part for part in (number, loan.person_name) if part]
    return Row(key=loan.item, title=loan.item_name, detail=commas(details), icon="clock", icon_token="warn")
