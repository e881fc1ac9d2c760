"""The day, from and to of a form, as people type them; what does not fit is said at the field.

What the time is for belongs to the form.
"""

from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.community.fields import beside
from ui.community.typed import day_read, day_typed, time_read, time_typed
from ui.i18n import translate
from ui.kit.field import text_field

_MORNING: Final = 6 * 60
"""An end up to here that lies before the begin is meant for the next day."""


class Times(QWidget):
    """Signals: `edited` while typing, `entered` for Enter. `narrow` gives the day a line of its own."""

    edited = Signal()
    entered = Signal()

    def __init__(
        self,
        today: date,
        start: datetime | None,
        end: datetime | None,
        *,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._day, self.day = text_field(translate("spaces", "Day"))
        self._from, self.start = text_field(translate("spaces", "From"))
        self._to, self.end = text_field(translate("spaces", "To"))
        if start is not None and end is not None:
            self.show_times(start, end)
        self.day.setPlaceholderText(translate("spaces", "such as 24 March"))
        self.start.setPlaceholderText("18:00")
        self.end.setPlaceholderText("20:00")
        for line in self.lines().values():
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if narrow:
            column.setSpacing(10)
            column.addWidget(self._day)
            column.addWidget(beside((self._from, self._to)))
        else:
            column.addWidget(beside((self._day, self._from, self._to), (2, 1, 1)))

    def lines(self) -> dict[str, QLineEdit]:
        """Where is typed, by name."""
        return {"day": self.day, "start": self.start, "end": self.end}

    def say_day(self, sentence: str) -> None:
        """Say under the day what follows from it."""
        self._day.say_help(sentence)

    def show_times(self, start: datetime, end: datetime) -> None:
        """Show two civil times."""
        self.day.setText(day_typed(start.date()))
        self.start.setText(time_typed(start.hour * 60 + start.minute))
        self.end.setText(time_typed(end.hour * 60 + end.minute))

    def read(self, *, aloud: bool) -> tuple[datetime, datetime] | None:
        """Begin and end, None if they cannot be read; `aloud` says at the field what does not fit.

        An end in the small hours that lies before the begin belongs to the next day.
        """
        day = day_read(self.day.text(), self._today)
        start, end = time_read(self.start.text()), time_read(self.end.text())
        unread = translate("spaces", "Write a time like 18:00.")
        self._day.say_problem(translate("spaces", "Write a day like 24 March.") if aloud and day is None else "")
        self._from.say_problem(unread if aloud and start is None else "")
        self._to.say_problem(unread if aloud and end is None else "")
        if day is None or start is None or end is None:
            return None
        later = end + 1440 if end <= start and end <= _MORNING else end
        if later <= start:
            sentence = translate("spaces", "It ends before it begins. Write a later time.")
            self._to.say_problem(sentence if aloud else "")
            return None
        midnight = datetime.combine(day, time())
        return midnight + timedelta(minutes=start), midnight + timedelta(minutes=later)
