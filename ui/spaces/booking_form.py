"""The form of a booking: which room, when, for what and whom; whether it is free is said while it is typed (R30).

Where it stands, a page or a panel, is the place's.
"""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.catalog.bookings import BookingRow
from skillshare.domain import space_use
from skillshare.domain.bookings import Book, ChangeBooking, EndBooking
from skillshare.domain.refusal import Question
from ui.community.fields import fill, keys, texts
from ui.draft_form import DraftForm
from ui.i18n import isolate, translate
from ui.kit.field import Combo, Field, go_to_problem, text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.free_line import FreeLine
from ui.spaces.times import Times
from ui.whom import Whom


class BookingForm(DraftForm):
    """A new booking, or the change of one. Signals: `done(receipt)`, `left` to go on later, `discarded`.

    `space`, `start` and `end` are what stands in a new one; `narrow` puts the day above the times, for a side panel.
    """

    done = Signal(object)

    def __init__(
        self,
        session: Session,
        booking: BookingRow | None = None,
        *,
        space: bytes | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._booking = session, booking
        self._person: bytes | None = booking.person if booking is not None else None
        self._whom: Whom | None = None
        self.space = Combo(translate("spaces", "Room or bench"))
        for one in session.catalog.spaces.all():
            self.space.addItem(one.name, one.id)
        self.show_space(booking.space if booking is not None else space)
        self._title, self.title = text_field(
            translate("spaces", "What for"),
            booking.title if booking is not None else "",
            placeholder=translate("spaces", "such as choir practice"),
        )
        self.first = self.title
        begins, ends = (booking.start, booking.end) if booking is not None else (start, end)
        self.times = Times(session.catalog.today(), begins, ends, narrow=narrow)
        self._note, self.note = text_field(translate("spaces", "Note"), booking.note if booking is not None else "")
        self._whom_slot = QVBoxLayout()
        self._for = Label("", "body", "text2", wrap=True)
        self.free = FreeLine()
        self.doing = Doing(
            session,
            (
                translate("spaces", "Agreed with both"),
                translate("spaces", "There is room for both"),
                translate("spaces", "Opened for them"),
            ),
        )
        self._lay_out()
        self._connect()
        self._show_person()
        self.on_edited()

    def _lay_out(self) -> None:
        if self._booking is None:
            self.save.setText(translate("spaces", "Book it"))
        end = self.on_end if self._booking is not None else None
        below = self.keys(self.on_save, end, translate("spaces", "End the booking"))
        self.whom = KeyButton(translate("spaces", "For a member"), "link", icon="user-round")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Field(translate("spaces", "Room or bench"), self.space))
        upper: tuple[QWidget, ...] = (self._title, self._for, keys([self.whom]))
        lower: tuple[QWidget, ...] = (self.times, self._note, self.free, self.doing, below)
        for part in upper:
            column.addWidget(part)
        # Only once it has its place: a button shown before would be a window of its own, and take the keyboard.
        self.whom.setVisible(self._booking is None)
        column.addLayout(self._whom_slot)
        for part in lower:
            column.addWidget(part)

    def _connect(self) -> None:
        for line in (self.title, self.note):
            line.returnPressed.connect(self.on_save)
        self.title.textChanged.connect(self.on_edited)
        self.space.currentIndexChanged.connect(self.on_edited)
        self.times.edited.connect(self.on_edited)
        self.times.entered.connect(self.on_save)
        self.whom.clicked.connect(self.on_whom)
        self.free.time_taken.connect(self.on_time_taken)
        self.free.place_taken.connect(self.show_space)
        self.doing.done.connect(self.done)

    # What stands in it

    def record(self) -> bytes | None:
        """The booking that is changed, None for a new one."""
        return self._booking.id if self._booking is not None else None

    def entered(self) -> dict[str, str]:
        """What is typed and chosen, by field."""
        person = self._person.hex() if self._person is not None else ""
        return {"space": str(self.space.currentIndex()), "person": person} | texts(self._lines())

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Show what was typed before."""
        self.space.setCurrentIndex(int(draft["space"]))
        self._person = bytes.fromhex(draft["person"]) or None
        fill(self._lines(), draft)
        self._show_person()
        self.discard.show()

    def _lines(self) -> dict[str, QLineEdit]:
        return {"title": self.title, "note": self.note} | self.times.lines()

    @Slot(object)
    def show_space(self, space: object) -> None:
        """Choose a room; one that is not there leaves the choice as it is."""
        found = next((n for n in range(self.space.count()) if self.space.itemData(n) == space), -1)
        if found >= 0:
            self.space.setCurrentIndex(found)

    @Slot(object)
    def on_time_taken(self, offer: space_use.Offer) -> None:
        self.times.show_times(offer.start, offer.end)

    def questions(self) -> tuple[Question, ...] | None:
        """What speaks against what is typed so far; None where it says no time."""
        times, space = self.times.read(aloud=False), self.space.currentData()
        if times is None or space is None:
            return None
        floor = self._session.community.deciding().uses().floor(*times)
        return space_use.questions(self._session.catalog.spaces.state(space), *times, floor, self.record())

    @Slot()
    def on_edited(self) -> None:
        asked = self.questions()
        if asked is None:
            self.free.say("")
        else:
            self.free.show_questions(asked, self._session.catalog.today())

    # For whom

    @Slot()
    def on_whom(self) -> None:
        if self._whom is None:
            self._whom = Whom(self._session, translate("spaces", "Who has the room?"))
            self._whom.chosen.connect(self.on_person)
            self._whom.closed.connect(self.on_whom_closed)
            self._whom_slot.addWidget(self._whom)
            self._whom.start()

    @Slot(object)
    def on_person(self, person: bytes) -> None:
        self._person = person
        self._show_person()

    @Slot()
    def on_whom_closed(self) -> None:
        self._whom = None
        self.times.day.setFocus()

    def _show_person(self) -> None:
        name = self._session.catalog.people.name(self._person) if self._person is not None else ""
        self._for.setText(translate("spaces", "For {name}").format(name=isolate(name)) if name else "")
        self._for.setVisible(bool(name))

    def step_back(self) -> bool:
        """Close the question for whom, or the banner; False if neither is open."""
        if self._whom is not None:
            self._whom.close_it()
            return True
        if self.doing.message() is not None:
            self.doing.settle()
            return True
        return False

    # Doing

    @Slot()
    def on_save(self) -> None:
        times, space = self.times.read(aloud=True), self.space.currentData()
        title = self.title.text().strip()
        unnamed = not title and self._person is None
        wanted = translate("spaces", "Write what it is for, or choose for whom.")
        self._title.say_problem(wanted if unnamed else "")
        if times is None or space is None or unnamed:
            go_to_problem(self)
            return
        start, end = times
        if self._booking is None:
            self.doing.do(
                Book(space=space, start=start, end=end, title=title, note=self.note.text(), person=self._person)
            )
        else:
            self.doing.do(
                ChangeBooking(
                    booking=self._booking.id, space=space, start=start, end=end, title=title, note=self.note.text()
                )
            )

    @Slot()
    def on_end(self) -> None:
        if self._booking is not None:
            self.doing.do(EndBooking(booking=self._booking.id))
