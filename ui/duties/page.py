"""The rota as a tab of Community: the duties, and for the next weeks who does which of them on what day."""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.duties import Duty, SwapDuties
from skillshare.domain.recurrence import read
from skillshare.domain.rota import Shift, next_asked
from ui import dates
from ui.columns import Columns
from ui.community.fields import keys, titled
from ui.duties.duty_form import DutyForm
from ui.duties.shift_card import ShiftCard
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.chip import State
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.session import Session
from ui.side_panel import focused_name, refocus
from ui.spaces.doing import Doing
from ui.spaces.one_form import OneForm
from ui.wording.rhythms import repeats
from ui.wording.said import capital, commas

AHEAD: Final = timedelta(days=27)
_ASKED: Final = 3
"""So many people are named whose turn it is."""

Key = tuple[bytes, date]


class DutiesPage(QWidget):
    """The tab. A row of the rota opens under itself with what can be done. `paper_wanted` asks for it on paper."""

    paper_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shifts: dict[Key, Shift] = {}
        self._rows: list[Row] = []
        self._open: Key | None = None
        self._card: ShiftCard | None = None
        self._swap: InlineAsk | None = None
        self.duties = RowList(translate("duties", "House duties"), fit=True)
        self.rota = RowList(translate("duties", "The next four weeks"), fit=True)
        self.add = KeyButton(translate("duties", "Add a duty"), "edge", icon="plus")
        self.print = KeyButton(translate("duties", "Print it for the wall"), "flat", icon="printer")
        self.print.clicked.connect(self.paper_wanted)
        self.form = OneForm(session, "duty")
        self.doing = Doing(session)
        none = translate("duties", "No duty yet. Add what has to be done: opening up, cleaning, the bins.")
        self._none = Label(none, "body", "text2", wrap=True)
        self._empty = Label(translate("duties", "Nothing has to be done."), "body", "text2", wrap=True)
        self._is_desk = session.community.owner_alone is None
        """A member's own laptop shows the rota and records nothing about it."""
        self._lay_out()
        self.duties.opened.connect(self.on_duty_opened)
        self.rota.opened.connect(self.on_shift_opened)
        self.add.clicked.connect(self.on_add)
        self.form.closed.connect(self.add.show)
        self.form.closed.connect(self.add.setFocus)

    def _lay_out(self) -> None:
        rota, first = titled(translate("duties", "The next four weeks"))
        duties, second = titled(translate("duties", "House duties"))
        left: tuple[QWidget, ...] = (self.doing, self._empty, self.rota, keys([self.print]))
        right: tuple[QWidget, ...] = (self.form, self._none, self.duties, self.add)
        for part in left:
            first.addWidget(part)
        for part in right:
            second.addWidget(part)
        scroll = TidyScroll(translate("duties", "House duties"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        scroll.column.addWidget(Columns((rota, duties), (3, 2)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Ask the catalog again; what is open stays open."""
        catalog, today = self._session.catalog, self._session.catalog.today()
        duties = catalog.duties.all()
        found = catalog.duties.shifts(today, today + AHEAD)
        self._shifts = {(shift.duty.id, shift.day): shift for shift in found}
        self.duties.show_rows([self._duty_row(duty) for duty in duties])
        self.add.setVisible(self._is_desk and self.form.form is None)
        self.duties.setVisible(bool(duties))
        self._none.setVisible(not duties)
        self.rota.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.print.setVisible(bool(found))
        self._show_rota([self._shift_row(shift, today) for shift in found])

    def _show_rota(self, rows: list[Row]) -> None:
        """Show the rows; what is open under one stays as it is while nothing of them is new, or something is asked."""
        asking = self._swap is not None or (self._card is not None and self._card.asks())
        if rows == self._rows or asking:
            return
        self._rows = rows
        keyboard = focused_name(self._card) if self._card is not None else ""
        self.rota.show_rows(rows)
        if self._open is not None:
            self._show_shift(self._open)
            refocus(self._card, keyboard)

    def _duty_row(self, duty: Duty) -> Row:
        often = repeats(read(duty.rule), duty.start.date()) if duty.start else ""
        once = dates.full(duty.start.date()) if duty.start else ""
        people = translate("duties", "%n (person|people)", "on a duty", duty.people)
        where = self._session.catalog.spaces.name(duty.space)
        detail = " · ".join(part for part in (_hours(duty), people, isolate(where)) if part)
        return Row(key=duty.id, title=duty.name, detail=capital(often or once), detail2=detail, icon="repeat")

    def _shift_row(self, shift: Shift, today: date) -> Row:
        nobody = translate("duties", "Somebody")
        names = [self._session.catalog.people.name(turn.person) or nobody for turn in shift.turns]
        return Row(
            key=(shift.duty.id, shift.day),
            time=dates.short(shift.day, today),
            title=shift.duty.name,
            detail=" · ".join(part for part in (dates.weekday(shift.day.weekday()), _hours(shift.duty)) if part),
            detail2=commas(names),
            state=_state(shift),
        )

    # One shift

    @Slot(object)
    def on_shift_opened(self, key: object) -> None:
        shift = next((one for one in self._shifts if one == key), None)
        if not self._is_desk:
            return
        if shift is None or shift == self._open:
            self.close_shift()
        else:
            self._show_shift(shift)
            refocus(self._card, "primary")

    def _show_shift(self, key: Key) -> None:
        shift = self._shifts.get(key)
        if shift is None:
            self.close_shift()
            return
        duties = self._session.catalog.duties
        asked = next_asked(shift.duty, shift.day, duties.willing(), duties.all())[:_ASKED]
        self._open, self._swap = key, None
        self._card = ShiftCard(self._session, shift, asked)
        self._card.wanted.connect(self.doing.do)
        self._card.swap_wanted.connect(self.on_swap_wanted)
        self._card.closed.connect(self.close_shift)
        self._card.answered.connect(self.refresh)
        self.rota.show_under(key, self._card)

    @Slot()
    def close_shift(self) -> None:
        """Close what is open under a row; the keyboard goes on in the list."""
        self._open, self._card = None, None
        self.rota.show_under(None, None)
        self.rota.setFocus()

    @Slot(object)
    def on_swap_wanted(self, person: bytes) -> None:
        """Ask with whom: everybody else who is on a day ahead."""
        if self._open is None or self._card is None:
            return
        duty, day = self._open
        today, name = self._session.catalog.today(), self._session.catalog.people.name
        form = translate("duties", "{name}: {duty}, {day}", "who is on which duty when")
        choices = [
            (
                form.format(
                    name=isolate(name(turn.person)), duty=isolate(one.duty.name), day=dates.day(one.day, today)
                ),
                f"{one.duty.id.hex()} {one.day.isoformat()} {turn.person.hex()}",
            )
            for one in self._shifts.values()
            for turn in one.turns
            if one.planned and turn.person != person and (one.duty.id, one.day) != self._open
        ]
        if not choices:
            self._session.notice.emit("know", translate("duties", "Nobody else is on a duty in these weeks."))
            return

        def answer(given: str) -> str:
            other_duty, other_day, other = given.split()
            command = SwapDuties(
                duty=duty,
                day=day,
                person=person,
                other_duty=bytes.fromhex(other_duty),
                other_day=date.fromisoformat(other_day),
                other=bytes.fromhex(other),
            )
            if self._swap is not None:
                self._swap.close_it()
            self.doing.do(command)
            return ""

        label = translate("duties", "With whom does {name} swap?").format(name=isolate(name(person)))
        self._swap = InlineAsk(label, translate("duties", "Swap"), answer, choices=choices)
        self._swap.closed.connect(self.on_swap_closed)
        self._card.put(self._swap)

    @Slot()
    def on_swap_closed(self) -> None:
        self._swap = None
        self.refresh()

    # Forms

    def step_back(self) -> bool:
        """Close the innermost thing that is open; False if nothing is."""
        if self._swap is not None:
            self._swap.close_it()
        elif self._card is not None:
            if not self._card.step_back():
                self.close_shift()
        elif isinstance(self.form.form, DutyForm):
            if not self.form.form.step_back():
                self.form.leave()
        else:
            return False
        return True

    @Slot()
    def on_add(self) -> None:
        self._open_duty(None)

    @Slot(object)
    def on_duty_opened(self, key: object) -> None:
        found = next((duty for duty in self._session.catalog.duties.all() if duty.id == key), None)
        if self._is_desk and found is not None:
            self._open_duty(found)

    def _open_duty(self, duty: Duty | None) -> None:
        form = DutyForm(self._session, duty)
        self.form.show_form(form)
        form.left.connect(self.form.leave)
        form.discarded.connect(self.form.close_form)
        form.done.connect(self.form.close_form)
        self.add.hide()


def _hours(duty: Duty) -> str:
    if duty.start is None or duty.end is None:
        return ""
    start, end = (_minutes(at) for at in (duty.start, duty.end))
    return dates.hours(start, end if duty.start.date() == duty.end.date() else 1440)


def _minutes(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _state(shift: Shift) -> State:
    if not shift.planned:
        return State(text=translate("duties", "Falls out"), icon="info", tone="info")
    if shift.over:
        return State(text=translate("duties", "One too many"), icon="triangle-alert", tone="warn")
    if shift.missing:
        some = translate("duties", "%n wanted", "people for a duty", shift.missing)
        return State(text=some, icon="hand", tone="warn")
    if shift.wanting:
        return State(text=translate("duties", "Stand-in wanted"), icon="hand-helping", tone="warn")
    return State(text=translate("duties", "Taken"), icon="circle-check", tone="good")
