"""From when to when a thing is reserved, as people type it: whole days, or some hours. What for is the form's."""

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.domain.reservations import Span
from ui import dates
from ui.community.fields import beside
from ui.community.typed import day_read, day_typed, time_read, time_typed
from ui.i18n import translate
from ui.kit.field import text_field
from ui.kit.tick import TickBox

_LEAST: Final = 100
"""Px of a line in which a day is typed."""
_WITHOUT_YEAR: Final = 300
"""Days ahead that are said without the year."""


class SpanFields(QWidget):
    """Signals: `edited` while typing, `entered` for Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, today: date, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._first, self.first = text_field(translate("items", "First day"))
        self._last, self.last = text_field(translate("items", "Last day"))
        self._from, self.start = text_field(translate("items", "From"))
        self._to, self.end = text_field(translate("items", "To"))
        self.hours = TickBox(translate("items", "Only for some hours"))
        self.last.setPlaceholderText(translate("items", "the same day"))
        self._times = beside((self._from, self._to))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (beside((self._first, self._last)), self.hours, self._times):
            column.addWidget(part)
        self.show_span(span)
        self._times.setVisible(self.hours.isChecked())
        self.hours.toggled.connect(self._times.setVisible)
        self.hours.toggled.connect(self.edited)
        for line in self._lines():
            # Two stand side by side in the narrow panel, with large words too.
            line.setMinimumWidth(_LEAST)
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.entered)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.first, self.last, self.start, self.end

    def show_span(self, span: Span) -> None:
        """Show the days of a span, and its hours if it is for some."""
        first = span.first or (span.start.date() if span.start else self._today)
        last = span.last or (span.end.date() if span.end else first)
        self.first.setText(_typed(first, self._today))
        self.last.setText(_typed(last, self._today) if last != first else "")
        if span.start is not None and span.end is not None:
            self.hours.setChecked(True)
            self.start.setText(time_typed(span.start.hour * 60 + span.start.minute))
            self.end.setText(time_typed(span.end.hour * 60 + span.end.minute))

    def read(self, *, aloud: bool) -> Span | None:
        """The span, None if it cannot be read; `aloud` says at the field what does not fit."""
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
        return self._hours(first, last, aloud=aloud) if self.hours.isChecked() else Span(first=first, last=last)

    def _hours(self, first: date, last: date, *, aloud: bool) -> Span | None:
        start, end = time_read(self.start.text()), time_read(self.end.text())
        unread = translate("items", "Write a time like 18:00.")
        self._from.say_problem(unread if aloud and start is None else "")
        self._to.say_problem(unread if aloud and end is None else "")
        if start is None or end is None:
            return None
        begins = datetime.combine(first, time()) + timedelta(minutes=start)
        ends = datetime.combine(last, time()) + timedelta(minutes=end)
        if ends <= begins:
            said = translate("items", "It ends before it begins. Write a later time.")
            self._to.say_problem(said if aloud else "")
            return None
        return Span(start=begins, end=ends)


def _typed(day: date, today: date) -> str:
    """A day as it stands in the narrow form: without the year while nobody takes it for another one."""
    return dates.day_month(day) if 0 <= (day - today).days < _WITHOUT_YEAR else day_typed(day)
