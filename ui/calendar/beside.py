"""What stands beside the board: one day, or the form of a booking; one at a time.

Each of them does its own work; which is on show is decided here.
"""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from skillshare.catalog.bookings import BookingRow
from ui.calendar.block import BOOKING, TOOL, Block, midnight
from ui.calendar.day_panel import DayPanel
from ui.calendar.form_panel import FormPanel
from ui.i18n import translate
from ui.session import Session
from ui.side_panel import SidePanel
from ui.spaces.booking_form import BookingForm

_EVENING: Final = timedelta(hours=18)
_LONG: Final = timedelta(hours=2)
"""When something new begins, and how long it takes, unless somebody says so."""


class Beside(SidePanel):
    """Signals: `came` when something is on show, `went` when nothing is any more."""

    came = Signal()
    went = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("calendar", "What is chosen"), parent)
        self._session = session
        self.day = DayPanel(session)
        self.booking = FormPanel(session, "booking")
        self._pages = QStackedWidget()
        for page in (self.day, self.booking):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages)
        self.hide()
        self.day.left.connect(self.leave)
        self.day.opened.connect(self.show_block)
        self.day.item_opened.connect(self.on_item_opened)
        self.day.hours_wanted.connect(self.on_hours_wanted)
        self.day.book_wanted.connect(self.book_on)
        self.booking.left.connect(self.leave)

    def refresh(self) -> None:
        """Show again what is on show; a form stays as it is."""
        if not self.isHidden() and self._pages.currentWidget() is self.day and self.day.day is not None:
            self.day.show_day(self.day.day)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.came.emit()

    @Slot()
    def leave(self) -> None:
        """Nothing is on show any more; a form that closes keeps what was typed."""
        self.booking.leave()
        if not self.isHidden():
            self.went.emit()

    def step_back(self) -> bool:
        """Esc: close the innermost thing that is open; False if there was none."""
        form = self.booking.slot.form
        if isinstance(form, BookingForm) and form.step_back():
            return True
        was_open = not self.isHidden()
        self.leave()
        return was_open

    def has_keyboard(self) -> bool:
        """Whether the keyboard is in here."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    # What is shown

    @Slot(object)
    def show_block(self, block: Block) -> None:
        """Open what a block stands for."""
        if block.kind == BOOKING:
            self.book(self._session.catalog.bookings.row(block.id))
        elif block.kind == TOOL and (item := self._reserved(block.id)) is not None:
            self._session.wanted.emit("items", item)
        else:
            self.show_day(block.start.date())

    def _reserved(self, reservation: bytes) -> bytes | None:
        """The item that is reserved; None where it is a model, of which no copy is chosen yet (R31)."""
        row = self._session.catalog.reservations.row(reservation)
        return row.item if row is not None else None

    @Slot(object)
    def show_day(self, day: date) -> None:
        self.booking.leave()
        self.day.show_day(day)
        self._show(self.day)
        self.day.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def book_on(self, day: date) -> None:
        """Book a room for the evening of a day."""
        self.book(None, start=midnight(day) + _EVENING)

    def book(
        self,
        booking: BookingRow | None,
        *,
        space: bytes | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> None:
        """Open the form of a booking, or of a new one then and there; without any room, where rooms are added."""
        if not self._session.catalog.spaces.all():
            self._session.wanted.emit("community", "spaces")
            return
        end = start + _LONG if end is None and start is not None else end
        form = BookingForm(self._session, booking, space=space, start=start, end=end)
        form.done.connect(self.booking.slot.close_form)
        form.left.connect(self.booking.leave)
        form.discarded.connect(self.booking.slot.close_form)
        new, change = translate("calendar", "Book a room"), translate("calendar", "Room booked")
        self._show(self.booking)
        self.booking.show_form(new if booking is None else change, form)

    @Slot(object)
    def on_item_opened(self, item: bytes) -> None:
        self._session.wanted.emit("items", item)

    @Slot()
    def on_hours_wanted(self) -> None:
        self._session.wanted.emit("community", "hours")
