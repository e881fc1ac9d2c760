"""When a room can be used, day by day: a line a weekday, several spans in one line. What it is for is the form's."""

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui import dates
from ui.community.typed import time_read, time_typed
from ui.i18n import translate
from ui.kit.label import Label
from ui.kit.tokens import BETWEEN_TARGETS

_BETWEEN: Final = re.compile(r"\s*[-–—]\s*")


class WeekFields(QWidget):
    """Signals: `edited`, `entered` for Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, hours: Iterable[tuple[int, int, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        known = list(hours)
        self.days: list[QLineEdit] = []
        self._problem = Label("", "caption", "stop", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(BETWEEN_TARGETS)
        for day in range(7):
            line = QLineEdit(_typed(span for span in known if span[0] == day))
            line.setPlaceholderText(translate("spaces", "closed"))
            line.setAccessibleName(dates.weekday(day))
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.entered)
            label = Label(dates.weekday(day), "body")
            label.setBuddy(line)
            grid.addWidget(label, day, 0)
            grid.addWidget(line, day, 1)
            self.days.append(line)
        grid.addWidget(self._problem, 7, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._problem.hide()

    def texts(self) -> dict[str, str]:
        """What is typed, by day."""
        return {f"day{number}": line.text() for number, line in enumerate(self.days)}

    def fill(self, typed: dict[str, str]) -> None:
        """Show what was typed before."""
        for number, line in enumerate(self.days):
            line.setText(typed.get(f"day{number}", line.text()))

    def read(self) -> list[list[int]] | None:
        """[weekday, from, to] for each span, None after saying which line cannot be read."""
        found: list[list[int]] = []
        self._problem.hide()
        for day, line in enumerate(self.days):
            spans = spans_read(line.text())
            if spans is None:
                said = translate("spaces", "{day}: write times like 9:00–12:00, 14:00–18:00.")
                self._problem.setText(said.format(day=dates.weekday(day)))
                self._problem.show()
                line.setFocus()
                return None
            found += [[day, *span] for span in spans]
        return found


def spans_read(text: str) -> list[tuple[int, int]] | None:
    """The spans of "9–12, 14–18" in minutes since midnight; none if nothing is typed, None if it cannot be read."""
    found = []
    for part in filter(None, (piece.strip() for piece in re.split(r"[,;،]", text))):
        ends = _BETWEEN.split(part)
        start, end = (time_read(end) for end in ends) if len(ends) == 2 else (None, None)
        if start is None or end is None or end <= start:
            return None
        found.append((start, end))
    return found


def _typed(spans: Iterable[tuple[int, int, int]]) -> str:
    return ", ".join(f"{time_typed(start)}–{time_typed(end)}" for _, start, end in spans)
