"""Rooms and benches as a tab of Community: the list, and who has which of them in the next weeks (R30)."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.bookings import BookingRow
from skillshare.domain.space_use import Clash, clashes
from skillshare.domain.spaces import Space
from ui import dates
from ui.columns import Columns
from ui.community.fields import titled
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.session import Session
from ui.spaces.booking_form import BookingForm
from ui.spaces.clash import SpaceClash
from ui.spaces.doing import Doing
from ui.spaces.one_form import OneForm
from ui.spaces.space_form import SpaceForm
from ui.wording.access import access_words
from ui.wording.said import commas

AHEAD: Final = timedelta(days=60)


class SpacesPage(QWidget):
    """The tab."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.spaces = RowList(translate("spaces", "Rooms and benches"), fit=True)
        self.booked = RowList(translate("spaces", "Booked in the next weeks"), fit=True)
        self.add = KeyButton(translate("spaces", "Add a room or bench"), "edge", icon="plus")
        self.book = KeyButton(translate("spaces", "Book a room"), "edge", icon="calendar-plus")
        self.space_form, self.booking_form = OneForm(session, "space"), OneForm(session, "booking")
        self._none = Label(
            translate("spaces", "No room yet. Add the first one: a hall, a workshop, a single bench."),
            "body",
            "text2",
            wrap=True,
        )
        self._free = Label(translate("spaces", "Nothing is booked."), "body", "text2", wrap=True)
        self._clashes = QVBoxLayout()
        self._told: tuple[Clash, ...] = ()
        self._doing = Doing(session)
        self._is_desk = session.community.owner_alone is None
        """A member's own laptop shows rooms and records nothing about them."""
        self._lay_out()
        self.spaces.opened.connect(self.on_space_opened)
        self.booked.opened.connect(self.on_booking_opened)
        self.add.clicked.connect(self.on_add)
        self.book.clicked.connect(self.on_book)
        for slot, button in ((self.space_form, self.add), (self.booking_form, self.book)):
            slot.closed.connect(button.show)
            slot.closed.connect(button.setFocus)

    def _lay_out(self) -> None:
        rooms, first = titled(translate("spaces", "Rooms and benches"))
        booked, second = titled(translate("spaces", "Booked in the next weeks"))
        for part in (self.space_form, self._none, self.spaces, self.add):
            first.addWidget(part)
        second.addWidget(self._doing)
        second.addLayout(self._clashes)
        for part in (self.booking_form, self._free, self.booked, self.book):
            second.addWidget(part)
        scroll = TidyScroll(translate("spaces", "Rooms"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        scroll.column.addWidget(Columns((rooms, booked), (1, 1)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Ask the catalog again; an open form stays as it is."""
        catalog, today = self._session.catalog, self._session.catalog.today()
        found, bookings = catalog.spaces.all(), catalog.bookings.between(today, today + AHEAD)
        self.spaces.show_rows([_space_row(space) for space in found])
        self.booked.show_rows([_booking_row(row, today) for row in bookings])
        self.spaces.setVisible(bool(found))
        self._none.setVisible(not found)
        self.booked.setVisible(bool(bookings))
        self._free.setVisible(not bookings)
        self.add.setVisible(self._is_desk and self.space_form.form is None)
        self.book.setVisible(self._is_desk and bool(found) and self.booking_form.form is None)
        self._show_clashes(today)

    def _show_clashes(self, today: date) -> None:
        found = clashes(self._session.community.deciding().uses().floor_of(today, today + AHEAD))
        if found == self._told:
            # A reason that is being typed stays.
            return
        self._told = found
        clear(self._clashes)
        for clash in found if self._is_desk else ():
            banner = SpaceClash(self._session, clash)
            banner.settled.connect(self._doing.do)
            self._clashes.addWidget(banner)
            banner.tell()

    # Forms

    def step_back(self) -> bool:
        """Close the innermost question, then the form; False if none is open."""
        for slot in (self.booking_form, self.space_form):
            form = slot.form
            if isinstance(form, BookingForm | SpaceForm):
                if not form.step_back():
                    slot.leave()
                return True
        return False

    @Slot()
    def on_add(self) -> None:
        self._open_space(None)

    @Slot(object)
    def on_space_opened(self, key: object) -> None:
        found = next((space for space in self._session.catalog.spaces.all() if space.id == key), None)
        if self._is_desk and found is not None:
            self._open_space(found)

    def _open_space(self, space: Space | None) -> None:
        form = SpaceForm(self._session, space)
        self._open(self.space_form, form)
        self.add.hide()

    @Slot()
    def on_book(self) -> None:
        self._open_booking(None)

    @Slot(object)
    def on_booking_opened(self, key: object) -> None:
        row = self._session.catalog.bookings.row(key) if isinstance(key, bytes) else None
        if self._is_desk and row is not None:
            self._open_booking(row)

    def _open_booking(self, row: BookingRow | None) -> None:
        self._open(self.booking_form, BookingForm(self._session, row))
        self.book.hide()

    def _open(self, slot: OneForm, form: SpaceForm | BookingForm) -> None:
        slot.show_form(form)
        form.left.connect(slot.leave)
        form.discarded.connect(slot.close_form)
        form.done.connect(slot.close_form)


def _space_row(space: Space) -> Row:
    parts = []
    if space.capacity is not None:
        parts.append(translate("spaces", "%n people", "that a room holds", space.capacity))
    parts.append(translate("spaces", "at certain times") if space.hours else translate("spaces", "at any time"))
    has = commas(access_words(space.access))
    detail = " · ".join(parts)
    return Row(key=space.id, title=space.name, detail=detail, detail2=has, icon="door-open", icon_token="info")


def _booking_row(row: BookingRow, today: date) -> Row:
    who = isolate(row.person_name) if row.title and row.person_name else ""
    when = dates.between(row.start, row.end, today)
    where = translate("spaces", "{space}, {name}", "a room and who has it").format(space=row.space_name, name=who)
    return Row(
        key=row.id,
        title=row.what or translate("spaces", "Booked"),
        detail=when,
        detail2=where if who else row.space_name,
        icon="calendar-check",
        icon_token="info",
    )
