"""What stands beside the board: one day, a session, planning one, or the form of a booking; one at a time.

Each of them does its own work; which is on show is decided here.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from skillshare.catalog.bookings import BookingRow
from ui.calendar.block import BOOKING, SESSION, TOOL, Block, midnight
from ui.calendar.day_panel import DayPanel
from ui.calendar.form_panel import FormPanel
from ui.calendar.session_page import SessionPage
from ui.calendar.session_planning import Planning
from ui.i18n import translate
from ui.session import Session
from ui.side_panel import SidePanel
from ui.spaces.booking_form import BookingForm

_EVENING: Final = timedelta(hours=18)
_LONG: Final = timedelta(hours=2)
"""When something new begins, and how long it takes, unless somebody says so."""


class Beside(SidePanel):
    """Signals: `came` when something is on show, `went` when nothing is any more, `planned(id)` when a session is
    planned or changed here; `file_wanted(id)` of a session, `poster_wanted(id, language)` and
    `sheet_wanted(id, language)`, and `told_wanted(ids)` for whom to tell of some, on paper."""

    came = Signal()
    went = Signal()
    planned = Signal(object)
    poster_wanted = Signal(object, str)
    sheet_wanted = Signal(object, str)
    file_wanted = Signal(object)
    told_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("calendar", "What is chosen"), parent)
        self._session = session
        self._pages = QStackedWidget()
        self.day = DayPanel(session)
        self.booking = FormPanel(session, "booking")
        self._back: bytes | None = None
        """The session whose page comes after planning."""
        self.page = SessionPage(session)
        self.planning = Planning(session)
        for page in (self.day, self.booking, self.page, self.planning):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages)
        self.hide()
        self._connect()

    def _connect(self) -> None:
        self.day.left.connect(self.leave)
        self.day.opened.connect(self.show_block)
        self.day.item_opened.connect(self.on_item_opened)
        self.day.hours_wanted.connect(self.on_hours_wanted)
        self.day.book_wanted.connect(self.book_on)
        self.day.plan_wanted.connect(self.plan_on)
        self.booking.left.connect(self.leave)
        self.page.left.connect(self.leave)
        self.page.edit_wanted.connect(self.edit_session)
        self.page.cancel_wanted.connect(self.cancel_session)
        self.page.poster_wanted.connect(self.poster_wanted)
        self.page.sheet_wanted.connect(self.sheet_wanted)
        self.page.file_wanted.connect(self.file_wanted)
        self.planning.recorded.connect(self.on_planned)
        self.planning.left.connect(self.on_planning_left)
        self.planning.print_wanted.connect(self.told_wanted)

    def panel_width(self) -> int:
        """As wide as any side panel, or as what is on show needs with large words."""
        page = self._pages.currentWidget()
        return max(super().panel_width(), page.minimumSizeHint().width() + 2 if page is not None else 0)

    def refresh(self) -> None:
        """Show again what is on show; a form stays as it is."""
        shown, session = self._pages.currentWidget(), self.page.session()
        if self.isHidden():
            return
        if shown is self.day and self.day.day is not None:
            self.day.show_day(self.day.day)
        elif shown is self.page and session is not None and not self.page.show_session(session):
            self.leave()

    def _show(self, page: QWidget, begin: Callable[[], object] = bool) -> None:
        """Show a page, and begin with what is in it once it is seen, so that it can take the keyboard."""
        self._pages.setCurrentWidget(page)
        self.came.emit()
        begin()
        # What was put into it may need more room.
        self.came.emit()

    @Slot()
    def leave(self) -> None:
        """Nothing is on show any more; a form that closes keeps what was typed."""
        self.booking.leave()
        if not self.isHidden():
            self.went.emit()

    def step_back(self) -> bool:
        """Esc: close the innermost thing that is open; False if there was none."""
        shown, form = self._pages.currentWidget(), self.booking.slot.form
        inner = [form.step_back] if isinstance(form, BookingForm) else []
        inner += [page.step_back for page in (self.page, self.planning) if page is shown]
        if any(step() for step in inner):
            return True
        if shown is self.planning and not self.isHidden():
            self.on_planning_left()
            return True
        was_open = not self.isHidden()
        self.leave()
        return was_open

    def take_scan(self, code: str) -> bool:
        """Take a card that is scanned while a session's page is open, as at its door."""
        return not self.isHidden() and self._pages.currentWidget() is self.page and self.page.take_scan(code)

    def has_keyboard(self) -> bool:
        """Whether the keyboard is in here."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    # What is shown

    @Slot(object)
    def show_block(self, block: Block) -> None:
        """Open what a block stands for."""
        if block.kind == SESSION:
            self.show_session(block.id)
        elif block.kind == BOOKING:
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

    # Sessions

    @Slot(object)
    def show_session(self, session: bytes) -> None:
        """Open the page of a session; nothing if there is none."""
        self.booking.leave()
        if self.page.show_session(session):
            self._show(self.page)
            focus = self.page.first_focus()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def plan_on(self, day: date) -> None:
        """Plan a session for the evening of a day."""
        self.plan(midnight(day) + _EVENING)

    def plan(self, start: datetime, end: datetime | None = None) -> None:
        """Open the form of a new session then."""
        self.booking.leave()
        self._back = None
        self._show(self.planning, partial(self.planning.plan, start, end))

    @Slot(object)
    def edit_session(self, session: bytes) -> None:
        self._back = session
        self._show(self.planning, partial(self.planning.edit, session))

    @Slot(object)
    def cancel_session(self, session: bytes) -> None:
        self._back = session
        self._show(self.planning, partial(self.planning.cancel, session))

    def tell(self, session: bytes) -> None:
        """Say whom to tell that a session is at another time or place; nothing if that is nobody, or if something is
        typed here just now."""
        typing = (self.booking, self.planning)
        if (self.isHidden() or self._pages.currentWidget() not in typing) and self.planning.tell((session,)):
            self._back = None
            self._show(self.planning)

    @Slot(object)
    def on_planned(self, session: bytes) -> None:
        self._back = session
        self.planned.emit(session)

    @Slot()
    def on_planning_left(self) -> None:
        """Back to the page of the session that was planned or changed, if there is one."""
        if self._back is not None:
            self.show_session(self._back)
        else:
            self.leave()

    # Rooms

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
        form = BookingForm(self._session, booking, space=space, start=start, end=end, narrow=True)
        form.done.connect(self.booking.slot.close_form)
        form.left.connect(self.booking.leave)
        form.discarded.connect(self.booking.slot.close_form)
        new, change = translate("calendar", "Book a room"), translate("calendar", "Room booked")
        title = new if booking is None else change
        self._show(self.booking, partial(self.booking.show_form, title, form))

    @Slot(object)
    def on_item_opened(self, item: bytes) -> None:
        self._session.wanted.emit("items", item)

    @Slot()
    def on_hours_wanted(self) -> None:
        self._session.wanted.emit("community", "hours")
