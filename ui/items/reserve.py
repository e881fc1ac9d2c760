"""Reserving an item for some days: for whom, from when to when, this one or any copy, how many (R31).

Whether it is free is said while it is typed. What is reserved already is in `reserved`.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.views import ItemPage
from skillshare.domain import reserving
from skillshare.domain.refusal import Question
from skillshare.domain.reservations import MOST, Span
from skillshare.domain.reserving import ChangeReservation, Reserve
from ui import dates
from ui.community.fields import beside, close, keys
from ui.community.typed import day_read, day_typed
from ui.i18n import isolate, translate
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface, stacked
from ui.kit.tick import Choice
from ui.kit.tokens import RADIUS
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.free_line import FreeLine
from ui.whom import Whom

_LEAST: Final = 100
"""Px of a line in which a day is typed."""
_WITHOUT_YEAR: Final = 300
"""Days ahead that are said without the year."""


class ReserveForm(Surface):
    """First for whom, then when; of a reservation that is there only when and how many. Signal: `closed`."""

    closed = Signal()

    def __init__(
        self, session: Session, page: ItemPage, known: ReservationRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        self._session, self._page, self._known = session, page, known
        self._today = session.catalog.today()
        self._person: bytes | None = None
        self.setAccessibleName(translate("items", "Reserve it"))
        self.whom = Whom(session, translate("items", "Who reserves it?"))
        self.whom.chosen.connect(self.on_person)
        self.whom.closed.connect(self.on_whom_closed)
        self._who = Label("", "strong", wrap=True)
        first, last = _days(known.span, self._today) if known is not None else (self._today, self._today)
        self._first, self.first = text_field(translate("items", "First day"), _typed(first, self._today))
        self._last, self.last = text_field(
            translate("items", "Last day"), _typed(last, self._today) if last != first else ""
        )
        self.last.setPlaceholderText(translate("items", "the same day"))
        self._count, self.count = text_field(translate("items", "How many"), str(known.count) if known else "1")
        copies = len(page.copies) + 1
        self.this = Choice(translate("items", "This one, {number}").format(number=isolate(page.row.number)), on=True)
        self.any = Choice(translate("items", "Any of the %n", "copies", copies))
        self.any.setChecked(known is not None and known.model is not None)
        self._which = close((self.this, self.any))
        self.free = FreeLine()
        reasons = (translate("items", "Agreed with them"), translate("items", "It will be back in time"))
        self.doing = Doing(session, reasons)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = stacked(self, 14, 10)
        column.addWidget(self.whom)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(10)
        verb = translate("items", "Reserve it") if self._known is None else translate("items", "Change it")
        save = KeyButton(verb, "edge", icon="check", key="Enter")
        save.setObjectName("give")
        save.clicked.connect(self.on_save)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        parts: tuple[QWidget, ...] = (
            *(self._who, beside((self._first, self._last)), self._which, self._count),
            *(self.free, self.doing, keys([save, leave])),
        )
        for part in parts:
            rest.addWidget(part)
        several = bool(self._page.copies) and self._page.item.model is not None
        self._which.setVisible(several and self._known is None)
        self._count.setVisible(self.any.isChecked())
        column.addWidget(self._rest)
        self._rest.hide()

    def _connect(self) -> None:
        for line in (self.first, self.last):
            # Both stand side by side in the narrow panel, with large words too.
            line.setMinimumWidth(_LEAST)
            line.textChanged.connect(self.on_edited)
            line.returnPressed.connect(self.on_save)
        self.count.textChanged.connect(self.on_edited)
        self.count.returnPressed.connect(self.on_save)
        self.any.toggled.connect(self._count.setVisible)
        self.any.toggled.connect(self.on_edited)
        self.free.time_taken.connect(self.on_time_taken)
        self.doing.done.connect(self.close_it)

    def start(self) -> None:
        """Give the keyboard to the box, or to the days where it is known for whom."""
        if self._known is None:
            self.whom.start()
        else:
            self._ask_when(translate("items", "Reserved for {name}"), self._known.person_name)

    @Slot(object)
    def on_person(self, person: bytes) -> None:
        self._person = person
        name = self._session.catalog.people.name(person)
        self._ask_when(translate("items", "Reserve it for {name}"), name)

    def _ask_when(self, said: str, name: str) -> None:
        self.whom.hide()
        self._who.setText(said.format(name=isolate(name) or translate("items", "Somebody")))
        self._rest.show()
        self.first.setFocus()
        self.first.selectAll()
        self.on_edited()

    @Slot()
    def on_whom_closed(self) -> None:
        # Whoever is chosen is said right after; without anybody the question was left.
        QTimer.singleShot(0, self, self.on_left)

    @Slot()
    def on_left(self) -> None:
        if self._person is None:
            self.close_it()

    @Slot()
    def close_it(self) -> None:
        """Leave the question."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def span(self, *, aloud: bool) -> Span | None:
        """The days typed, None if they cannot be read; `aloud` says at the field what does not fit."""
        first = day_read(self.first.text(), self._today)
        typed = self.last.text().strip()
        last = day_read(typed, self._today) if typed else first
        unread = translate("items", "Write a day like 24 March.")
        self._first.say_problem(unread if aloud and first is None else "")
        self._last.say_problem(unread if aloud and typed and last is None else "")
        if first is None or last is None:
            return None
        if last < first:
            backwards = translate("items", "That is before the first day. Write a later one.")
            self._last.say_problem(backwards if aloud else "")
            return None
        return Span(first=first, last=last)

    def questions(self) -> tuple[Question, ...] | None:
        """What speaks against the days typed so far; None where they cannot be read."""
        span, uses = self.span(aloud=False), self._session.community.deciding().uses()
        thing, count, known = uses.thing(self._model() or self._page.row.id), self.many(aloud=False), self._known
        if span is None or thing is None or count is None:
            return None
        shelf = uses.shelf(None if thing.is_model else self._page.row.id)
        out = uses.out(known) if known is not None else 0
        return reserving.questions(thing, count - out, span, shelf, known.id if known is not None else None)

    def many(self, *, aloud: bool) -> int | None:
        """How many copies, None if that cannot be read."""
        typed = self.count.text().strip()
        count = int(typed) if typed.isdecimal() and 0 < int(typed) <= MOST else None
        said = translate("items", "Type how many, in digits.") if aloud and count is None else ""
        self._count.say_problem(said)
        return count if self._model() is not None else 1

    def _model(self) -> bytes | None:
        """The model, where any copy will do (R31)."""
        if self._known is not None:
            return self._known.model
        return self._page.item.model if self.any.isChecked() else None

    @Slot()
    def on_edited(self) -> None:
        asked = self.questions()
        if asked is None:
            self.free.say("")
        else:
            self.free.show_questions(asked, self._today)

    @Slot(object)
    def on_time_taken(self, span: Span) -> None:
        if span.first is not None and span.last is not None:
            self.first.setText(_typed(span.first, self._today))
            self.last.setText(_typed(span.last, self._today) if span.last != span.first else "")

    @Slot()
    def on_save(self) -> None:
        span, count, model = self.span(aloud=True), self.many(aloud=True), self._model()
        if span is None or count is None:
            return
        if self._known is not None:
            self.doing.do(ChangeReservation(reservation=self._known.id, span=span, count=count))
            return
        item = self._page.row.id if model is None else None
        self.doing.do(Reserve(item=item, model=model, count=count, span=span, person=self._person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)


def _typed(day: date, today: date) -> str:
    """A day as it stands in the narrow form: without the year while nobody takes it for another one."""
    return dates.day_month(day) if 0 <= (day - today).days < _WITHOUT_YEAR else day_typed(day)


def _days(span: Span, today: date) -> tuple[date, date]:
    """First and last day of a reservation; one for some hours becomes the days these lie on."""
    if span.first is not None and span.last is not None:
        return span.first, span.last
    return span.start.date() if span.start else today, span.end.date() if span.end else today
