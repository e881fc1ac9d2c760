"""Opening hours: the week, the days that differ, and the next weeks as they would be (R5, R6)."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain import calendar
from skillshare.domain.opening_hours import Moved, RemoveSlot, RemoveSpecial, SetSpecial, special_of
from ui import dates
from ui.columns import Columns
from ui.community.days_strip import DaysStrip
from ui.community.fields import titled
from ui.community.slot_form import SlotForm
from ui.community.special_form import SpecialForm
from ui.drafts import drafts_of
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.session import Session

_TRIAL = bytes(16)


class HoursPage(QWidget):
    """The tab."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts = session, drafts_of(session)
        self.form: SlotForm | SpecialForm | None = None
        self._untouched: dict[str, str] = {}
        self.week = RowList(translate("community", "Every week"), fit=True)
        self.specials = RowList(translate("community", "Closed and extra days"), fit=True)
        self.strip = DaysStrip()
        self.add_slot = KeyButton(translate("community", "Add an opening"), "edge", icon="plus")
        self.add_special = KeyButton(translate("community", "Add closed or extra days"), "edge", icon="plus")
        self._no_week = Label(translate("community", "No opening yet. Add the first one."), "body", "text2", wrap=True)
        self._no_special = Label(translate("community", "No closed days ahead."), "body", "text2", wrap=True)
        self._lay_out()
        self.week.opened.connect(self.on_slot_opened)
        self.specials.opened.connect(self.on_special_opened)
        self.add_slot.clicked.connect(self.on_add_slot)
        self.add_special.clicked.connect(self.on_add_special)

    def _lay_out(self) -> None:
        week, self._week = titled(translate("community", "Every week"))
        special, self._special = titled(translate("community", "Closed and extra days"))
        strip, ahead = titled(translate("community", "The next weeks"))
        for column, rows, none, add in (
            (self._week, self.week, self._no_week, self.add_slot),
            (self._special, self.specials, self._no_special, self.add_special),
        ):
            column.addWidget(none)
            column.addWidget(rows)
            column.addWidget(add)
        ahead.addWidget(self.strip)
        self._scroll = scroll = TidyScroll(translate("community", "Opening hours"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        scroll.column.addWidget(Columns((week, special, strip), (35, 37, 34)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Ask the catalog again; an open form stays as it is."""
        opening, today = self._session.catalog.opening(), self._session.catalog.today()
        slots = sorted(opening.slots, key=lambda s: (s.weekday, s.start, s.id))
        ahead = [s for s in opening.specials if s.last >= today]
        self.week.show_rows([_slot_row(slot) for slot in slots])
        self.specials.show_rows([self._special_row(special) for special in ahead])
        self.week.setVisible(bool(slots))
        self._no_week.setVisible(not slots)
        self.specials.setVisible(bool(ahead))
        self._no_special.setVisible(not ahead)
        self.strip.show_days(opening, today)

    def _special_row(self, special: calendar.Special) -> Row:
        today = self._session.catalog.today()
        hours = dates.hours(special.start, special.end) if special.open else translate("community", "Closed")
        words = translate("community", "{hours}, {reason}") if special.reason else "{hours}"
        details = [words.format(hours=hours, reason=isolate(special.reason))]
        if special.last != special.first:
            last = dates.day(special.last, today)
            details.insert(0, translate("community", "to {last}", "the last day of some").format(last=last))
        icon, token = ("door-open", "good") if special.open else ("x", "text2")
        return Row(
            key=special.id,
            title=dates.day(special.first, today),
            detail=details[0],
            detail2=details[1] if len(details) > 1 else "",
            icon=icon,
            icon_token=token,
        )

    # Forms

    def step_back(self) -> bool:
        """Close the open form; False if none is open."""
        if self.form is None:
            return False
        self.leave_form()
        return True

    @Slot()
    def leave_form(self) -> None:
        """Close the form; what was typed and not saved stays as a draft, and the window says so."""
        if self.form is not None:
            entered = self.form.entered()
            changed = entered if entered != self._untouched else {}
            self._drafts.keep(*_draft(self.form), changed)
            said = translate("community", "What you typed is kept.\nOpen the form again to go on, or to discard it.")
            if changed:
                self._session.notice.emit("know", said)
        self._put_away()

    @Slot()
    def close_form(self) -> None:
        """Put the open form away; nothing in it is needed any more."""
        if self.form is not None:
            self._drafts.drop(*_draft(self.form))
        self._put_away()

    def _put_away(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            had = form.isAncestorOf(QApplication.focusWidget() or self)
            form.hide()
            form.deleteLater()
            self.add_slot.show()
            self.add_special.show()
            if had:
                # Who closed it by key goes on at the button that opened it.
                (self.add_slot if isinstance(form, SlotForm) else self.add_special).setFocus()
            self.strip.show_days(self._session.catalog.opening(), self._session.catalog.today())

    @Slot()
    def on_add_slot(self) -> None:
        self._open_slot(None)

    @Slot(object)
    def on_slot_opened(self, key: object) -> None:
        self._open_slot(next((s for s in self._session.catalog.opening().slots if s.id == key), None))

    def _open_slot(self, slot: calendar.Slot | None) -> None:
        self.leave_form()
        form = SlotForm(slot)
        self._show_form(form, self._week, self.add_slot)
        self._begin_at(form.day)

    @Slot()
    def on_add_special(self) -> None:
        self._open_special(None)

    @Slot(object)
    def on_special_opened(self, key: object) -> None:
        self._open_special(next((s for s in self._session.catalog.opening().specials if s.id == key), None))

    def _open_special(self, special: calendar.Special | None) -> None:
        self.leave_form()
        form = SpecialForm(self._session.catalog.today(), self.moved, special)
        form.tried.connect(self.on_tried)
        self._show_form(form, self._special, self.add_special)
        self._begin_at(form.first)
        form.first.selectAll()

    def _begin_at(self, field: QWidget) -> None:
        """The keyboard goes to a field of the form that just opened, and the page to where it stands."""
        field.setFocus()
        # The form has its place only after this event.
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field, 0, look().px(80)))

    def _show_form(self, form: SlotForm | SpecialForm, column: QVBoxLayout, add: KeyButton) -> None:
        self.form = form
        add.hide()
        # Under the title, where it is seen whole however long the list is.
        column.insertWidget(1, form)
        form.saved.connect(self.on_saved)
        form.removed.connect(self.on_removed)
        form.left.connect(self.leave_form)
        form.discarded.connect(self.close_form)
        self._untouched = form.entered()
        if draft := self._drafts.of(*_draft(form)):
            form.take_up(draft)

    def moved(self, command: SetSpecial) -> Sequence[tuple[Moved, str]]:
        """Which due dates that command would move, with the names of the things (R6)."""
        moved = self._session.community.deciding().moved(special_of(command, _TRIAL))
        rows = [(m, self._session.catalog.items.row(m.item)) for m in moved]
        return [(m, row.name if row else "") for m, row in rows]

    @Slot(object)
    def on_tried(self, command: SetSpecial | None) -> None:
        opening, today = self._session.catalog.opening(), self._session.catalog.today()
        if command is None:
            self.strip.show_days(opening, today)
        else:
            special = special_of(command, _TRIAL)
            self.strip.show_days(opening.with_special(special), today, special.first)

    @Slot(object)
    def on_saved(self, command: object) -> None:
        self._session.actions.do(command, done=self.on_done)

    @Slot(object)
    def on_removed(self, record: bytes) -> None:
        slot = isinstance(self.form, SlotForm)
        command = RemoveSlot(slot=record) if slot else RemoveSpecial(special=record)
        self._session.actions.do(command, done=self.on_done)

    def on_done(self, receipt: Receipt) -> None:
        """The change is recorded: the form has done its work."""
        self.close_form()


def _draft(form: SlotForm | SpecialForm) -> tuple[str, bytes | None]:
    """Under which key the form's draft is kept."""
    return ("slot" if isinstance(form, SlotForm) else "special"), form.record()


def _slot_row(slot: calendar.Slot) -> Row:
    detail = dates.hours(slot.start, slot.end)
    if slot.changeover is not None:
        words = translate("community", "{hours}, changeover {time}")
        detail = words.format(hours=detail, time=dates.clock(slot.changeover))
    return Row(key=slot.id, title=dates.weekday(slot.weekday), detail=detail, icon="clock")
