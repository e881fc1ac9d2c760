"""Reserving an item for some days: for whom, from when to when, this one or any copy; and what is reserved of it (R31).

Whether it is free is said while it is typed; the command for ending one goes out by signal.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.views import ItemPage
from skillshare.domain import reserving
from skillshare.domain.availability import overlaps
from skillshare.domain.localtime import minute, of_days
from skillshare.domain.refusal import Question
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import EndReservation, Reserve
from ui.community.fields import beside, close, keys
from ui.community.typed import day_read, day_typed
from ui.i18n import isolate, translate
from ui.items.availability import WEEKS
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.surface import Surface, stacked
from ui.kit.tick import Choice
from ui.kit.tokens import RADIUS
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.free_line import FreeLine
from ui.whom import Whom
from ui.wording.stops_spaces import when

_LEAST: Final = 100
"""Px of a line in which a day is typed."""


class ReserveForm(Surface):
    """First for whom, then when. Signal: `closed`."""

    closed = Signal()

    def __init__(self, session: Session, page: ItemPage, parent: QWidget | None = None) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        self._session, self._page = session, page
        self._today = session.catalog.today()
        self._person: bytes | None = None
        self.setAccessibleName(translate("items", "Reserve it"))
        self.whom = Whom(session, translate("items", "Who reserves it?"))
        self.whom.chosen.connect(self.on_person)
        self.whom.closed.connect(self.on_whom_closed)
        self._who = Label("", "strong", wrap=True)
        self._first, self.first = text_field(translate("items", "First day"), day_typed(self._today))
        self._last, self.last = text_field(translate("items", "Last day"))
        self.last.setPlaceholderText(translate("items", "the same day"))
        copies = len(page.copies) + 1
        self.this = Choice(translate("items", "This one, {number}").format(number=isolate(page.row.number)), on=True)
        self.any = Choice(translate("items", "Any of the %n", "copies", copies))
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
        save = KeyButton(translate("items", "Reserve it"), "edge", icon="check", key="Enter")
        save.setObjectName("give")
        save.clicked.connect(self.on_save)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        parts: tuple[QWidget, ...] = (
            *(self._who, beside((self._first, self._last)), self._which, self.free, self.doing, keys([save, leave])),
        )
        for part in parts:
            rest.addWidget(part)
        self._which.setVisible(bool(self._page.copies) and self._page.item.model is not None)
        column.addWidget(self._rest)
        self._rest.hide()

    def _connect(self) -> None:
        for line in (self.first, self.last):
            # Both stand side by side in the narrow panel, with large words too.
            line.setMinimumWidth(_LEAST)
            line.textChanged.connect(self.on_edited)
            line.returnPressed.connect(self.on_save)
        self.any.toggled.connect(self.on_edited)
        self.free.time_taken.connect(self.on_time_taken)
        self.doing.done.connect(self.close_it)

    def start(self) -> None:
        """Give the keyboard to the box."""
        self.whom.start()

    @Slot(object)
    def on_person(self, person: bytes) -> None:
        self._person = person
        self.whom.hide()
        name = isolate(self._session.catalog.people.name(person))
        self._who.setText(translate("items", "Reserve it for {name}").format(name=name))
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
        thing = uses.thing(self._model() or self._page.row.id)
        if span is None or thing is None:
            return None
        return reserving.questions(thing, 1, span, uses.shelf(None if thing.is_model else self._page.row.id))

    def _model(self) -> bytes | None:
        """The model, where any copy will do (R31)."""
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
            self.first.setText(day_typed(span.first))
            self.last.setText(day_typed(span.last) if span.last != span.first else "")

    @Slot()
    def on_save(self) -> None:
        span = self.span(aloud=True)
        if span is None:
            return
        model = self._model()
        item = self._page.row.id if model is None else None
        self.doing.do(Reserve(item=item, model=model, span=span, person=self._person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)


class Reserved(QWidget):
    """What is reserved of an item and of its model, the earliest first. Signals: `wanted`, `ended(command)`."""

    wanted = Signal()
    ended = Signal(object)

    def __init__(self, rows: Sequence[ReservationRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(translate("items", "Reserved"), "card_title"))
        for number, row in enumerate(rows):
            column.addLayout(self._row(number, row, today))
        more = KeyButton(translate("items", "Reserve it"), "plain", icon="calendar-plus")
        more.setObjectName("reserve")
        more.clicked.connect(self.wanted)
        column.addWidget(more)

    def _row(self, number: int, row: ReservationRow, today: date) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Glyph("calendar-check", "info", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = isolate(row.person_name) or translate("items", "Somebody")
        words.addWidget(Label(name, "medium", wrap=True))
        said = when(row.span, today)
        if row.model is not None:
            some = translate("items", "any %n of them", "copies reserved", row.count)
            said = translate("items", "{when}, {which}", "a reservation").format(when=said, which=some)
        words.addWidget(Label(said, "caption", "text2", wrap=True))
        line.addLayout(words, 1)
        if row.id == row.session:
            # It goes with the session, whose tools are changed on its own page.
            return line
        end = KeyButton(translate("items", "End it"), "link", icon="x")
        end.setObjectName(f"end_{number}")
        end.setAccessibleName(translate("items", "End the reservation of {name}").format(name=name))
        end.setProperty("reservation", row.id.hex())
        end.clicked.connect(self.on_end)
        line.addWidget(end)
        return line

    @Slot()
    def on_end(self) -> None:
        self.ended.emit(EndReservation(reservation=bytes.fromhex(self.sender().property("reservation"))))


def reserved_days(session: Session, page: ItemPage) -> frozenset[date]:
    """The days on which somebody or a session has this very item reserved, as far as the strip of days goes."""
    zone = session.community.zone()
    ranges = [row.span.minutes(zone) for row in session.catalog.reservations.of_item(page.row.id)]
    for one, _ in session.catalog.sessions.needing(page.row.id):
        ranges.append((minute(one.start, zone), minute(one.end, zone)))
    today = session.catalog.today()
    days = (today + timedelta(days=n) for n in range(WEEKS * 7))
    return frozenset(day for day in days if any(overlaps(of_days(day, day, zone), one) for one in ranges))


def reserved_of(session: Session, page: ItemPage) -> list[ReservationRow]:
    """What is reserved of an item, with what is reserved of any copy of its model."""
    rows = list(session.catalog.reservations.of_item(page.row.id))
    if page.item.model is not None:
        rows += [row for row in session.catalog.reservations.of_model(page.item.model) if row.model is not None]
    return sorted(rows, key=lambda row: row.span.minutes(session.community.zone()))
