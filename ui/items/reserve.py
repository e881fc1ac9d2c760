"""Reserving an item for some days: for whom, from when to when, this one or any copy, how many (R31).

Whether it is free is said while it is typed. What is reserved already is in `reserved`.
"""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.views import ItemPage
from skillshare.domain import reserving
from skillshare.domain.refusal import Question
from skillshare.domain.reservations import MOST, Span
from skillshare.domain.reserving import ChangeReservation, Reserve
from ui.asked import Asked
from ui.community.fields import close
from ui.i18n import isolate, translate
from ui.items.span_fields import SpanFields
from ui.kit.field import text_field
from ui.kit.label import Label
from ui.kit.surface import stacked
from ui.kit.tick import Choice
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.free_line import FreeLine
from ui.whom import Whom


class ReserveForm(Asked):
    """First for whom, then when; of a reservation that is there only when and how many."""

    def __init__(
        self, session: Session, page: ItemPage, known: ReservationRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("items", "Reserve it"), parent)
        self._session, self._page, self._known = session, page, known
        self._today = session.catalog.today()
        self._person: bytes | None = None
        self.whom = Whom(session, translate("items", "Who reserves it?"))
        self.whom.chosen.connect(self.on_person)
        self.whom.closed.connect(self.on_whom_closed)
        self._who = Label("", "strong", wrap=True)
        self.span = SpanFields(self._today, known.span if known is not None else Span())
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
        parts: tuple[QWidget, ...] = (
            *(self._who, self.span, self._which, self._count),
            *(self.free, self.doing, self.buttons(self.verb(verb, self.on_save, "Enter"))),
        )
        for part in parts:
            rest.addWidget(part)
        several = bool(self._page.copies) and self._page.item.model is not None
        self._which.setVisible(several and self._known is None)
        self._count.setVisible(self.any.isChecked())
        column.addWidget(self._rest)
        self._rest.hide()

    def _connect(self) -> None:
        self.span.edited.connect(self.on_edited)
        self.span.entered.connect(self.on_save)
        self.count.textChanged.connect(self.on_edited)
        self.count.returnPressed.connect(self.on_save)
        self.any.toggled.connect(self._count.setVisible)
        self.any.toggled.connect(self.on_edited)
        self.free.time_taken.connect(self.span.show_span)
        self.doing.done.connect(self.close_it)

    def start(self) -> None:
        """Give the keyboard to the box, or to the days where it is known for whom."""
        own = self._session.community.owner_alone
        if self._known is None and own is not None:
            # A member's own laptop reserves for nobody else.
            self.on_person(own)
        elif self._known is None:
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
        self.span.first.setFocus()
        self.span.first.selectAll()
        self.on_edited()

    @Slot()
    def on_whom_closed(self) -> None:
        # Whoever is chosen is said right after; without anybody the question was left.
        QTimer.singleShot(0, self, self.on_left)

    @Slot()
    def on_left(self) -> None:
        if self._person is None:
            self.close_it()

    def questions(self) -> tuple[Question, ...] | None:
        """What speaks against the days typed so far; None where they cannot be read."""
        span, uses = self.span.read(aloud=False), self._session.community.deciding().uses()
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

    @Slot()
    def on_save(self) -> None:
        span, count, model = self.span.read(aloud=True), self.many(aloud=True), self._model()
        if span is None or count is None:
            return
        if self._known is not None:
            self.doing.do(ChangeReservation(reservation=self._known.id, span=span, count=count))
            return
        item = self._page.row.id if model is None else None
        self.doing.do(Reserve(item=item, model=model, count=count, span=span, person=self._person))
