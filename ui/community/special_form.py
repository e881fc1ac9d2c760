"""The form of days that differ from the week: closed, or open at other hours, and which due dates they move (R6)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.domain.calendar import Special
from skillshare.domain.opening_hours import Moved, SetSpecial
from ui import dates
from ui.community.fields import beside, close, fill, texts
from ui.community.slot_form import HoursFields
from ui.community.typed import day_read, day_typed
from ui.draft_form import DraftForm
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.field import text_field
from ui.kit.label import Label
from ui.kit.surface import stacked, well
from ui.kit.tick import Choice

NAMED = 5
"""Moved things named one by one; the rest is a count."""

Ask = Callable[[SetSpecial], Sequence[tuple[Moved, str]]]
"""Which due dates a special day would move, each with the name of the thing."""


class SpecialForm(DraftForm):
    """Signals: `saved(SetSpecial)`, `removed(id)`, `left` to go on later, `discarded` to forget what is typed, and
    `tried(SetSpecial or None)` while typing."""

    saved = Signal(object)
    removed = Signal(object)
    tried = Signal(object)

    def __init__(self, today: date, ask: Ask, special: Special | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._ask, self._special = today, ask, special
        self.closed = Choice(translate("community", "Closed"), on=special is None or not special.open)
        self.extra = Choice(translate("community", "Open at other hours"), on=special is not None and special.open)
        first = day_typed(special.first if special else today)
        last = day_typed(special.last) if special and special.last != special.first else ""
        self._first, self.first = text_field(translate("community", "First day"), first)
        self._last, self.last = text_field(translate("community", "Last day"), last)
        self.last.setPlaceholderText(translate("community", "the same day"))
        open_hours = special is not None and special.open
        self.hours = (
            HoursFields(special.start, special.changeover, special.end)
            if special is not None and open_hours
            else HoursFields(600, None, 960)
        )
        self._reason, self.reason = text_field(
            translate("community", "Reason"),
            special.reason if special else "",
            placeholder=translate("community", "such as Christmas week"),
        )
        self._effect = well("info_soft")
        self._moved = Label("", "detail", "info", wrap=True)
        self._names = Label("", "caption", "text2", wrap=True)
        self._lay_out(special is not None)
        self._connect()
        self.on_edited()

    def _lay_out(self, known: bool) -> None:
        inner = stacked(self._effect, 12, 4)
        inner.addWidget(self._moved)
        inner.addWidget(self._names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(close((self.closed, self.extra)))
        column.addWidget(beside((self._first, self._last)))
        column.addWidget(self.hours)
        column.addWidget(self._reason)
        column.addWidget(self._effect)
        column.addWidget(self.keys(self.on_save, self.on_remove if known else None))

    def _connect(self) -> None:
        for line in (self.first, self.last, self.reason):
            line.textChanged.connect(self.on_edited)
            line.returnPressed.connect(self.on_save)
        self.closed.toggled.connect(self.on_edited)
        self.hours.edited.connect(self.on_edited)
        self.hours.entered.connect(self.on_save)

    def record(self) -> bytes | None:
        """The days that are changed, None for new ones."""
        return self._special.id if self._special else None

    def entered(self) -> dict[str, str]:
        """What is typed and chosen, by field."""
        return {"open": "yes" if self.extra.isChecked() else ""} | texts(self.lines())

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Show what was typed before."""
        (self.extra if draft["open"] else self.closed).setChecked(True)
        fill(self.lines(), draft)
        self.discard.show()

    def lines(self) -> dict[str, QLineEdit]:
        """Where is typed, by name."""
        return {"first": self.first, "last": self.last, "reason": self.reason} | self.hours.lines()

    def command(self) -> SetSpecial | None:
        """What the form says now, None if it cannot be read."""
        first, last = self._days()
        if first is None or last is None or last < first:
            return None
        known = self._special.id if self._special else None
        reason = self.reason.text().strip()
        if self.closed.isChecked():
            return SetSpecial(special=known, first=first, last=last, reason=reason)
        hours = self.hours.read()
        if hours is None:
            return None
        start, changeover, end = hours
        return SetSpecial(
            special=known, first=first, last=last, open=True, start=start, changeover=changeover, end=end, reason=reason
        )

    def _days(self) -> tuple[date | None, date | None]:
        first = day_read(self.first.text(), self._today)
        typed = self.last.text().strip()
        return first, day_read(typed, self._today) if typed else first

    def effect(self) -> str:
        """What is said about due dates now."""
        return self._moved.text()

    @Slot()
    def on_edited(self) -> None:
        self.hours.setVisible(self.extra.isChecked())
        command = self.command()
        self._show_moved(self._ask(command) if command is not None else ())
        self.tried.emit(command)

    def _show_moved(self, moved: Sequence[tuple[Moved, str]]) -> None:
        self._effect.setVisible(bool(moved))
        if not moved:
            self._moved.setText("")
            return
        days = sorted({m.new.day for m, _ in moved})
        if len(days) == 1:
            words = translate("community", "Moves %n due date(s) to {day}", "", len(moved))
            said = words.format(day=dates.day(days[0], self._today))
        else:
            said = translate("community", "Moves %n due date(s) to the next open day", "", len(moved))
        if said != self._moved.text():
            announce(self, said)
        self._moved.setText(said)
        named = [isolate(name) for _, name in moved[:NAMED]]
        if len(moved) > NAMED:
            named.append(translate("community", "and %n more", "", len(moved) - NAMED))
        self._names.setText("\n".join(named))

    @Slot()
    def on_save(self) -> None:
        self._first.say_problem("")
        self._last.say_problem("")
        first, last = self._days()
        unread = translate("community", "Write a day like 24 December 2026.")
        if first is None:
            self._first.say_problem(unread)
        elif last is None:
            self._last.say_problem(unread)
        elif last < first:
            self._last.say_problem(translate("community", "It lies before the first day. Write a later day."))
        else:
            command = self.command()
            if command is not None:
                self.saved.emit(command)

    @Slot()
    def on_remove(self) -> None:
        if self._special is not None:
            self.removed.emit(self._special.id)
