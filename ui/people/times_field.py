"""When somebody has time in a week: a grid of days and parts of the day to tick, none for whenever (R70)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skillshare.domain.offers import Time, joined
from ui import dates
from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.tick import TickBox
from ui.kit.tokens import BETWEEN_TARGETS
from ui.wording import teaching


class TimesField(QWidget):
    """Signal: `edited`. Hours that are no part of a day stay as they were, each with its own tick."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._ticks: dict[tuple[int, tuple[int, int]], TickBox] = {}
        self._odd: dict[Time, TickBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_TARGETS)
        column.addWidget(Label(translate("people", "When"), "medium"))
        grid = QGridLayout()
        grid.setSpacing(BETWEEN_TARGETS)
        for day in range(7):
            grid.addWidget(Label(dates.weekday_short(day), "body"), day, 0, Qt.AlignmentFlag.AlignVCenter)
            for place, part in enumerate(teaching.PARTS, 1):
                grid.addWidget(self._tick(day, part), day, place)
        grid.setColumnStretch(len(teaching.PARTS), 1)
        column.addLayout(grid)
        self._others = QWidget()
        self._flow = FlowLayout(self._others)
        column.addWidget(self._others)
        self._others.hide()
        column.addWidget(Label(translate("people", "None ticked: whenever it suits."), "caption", "text2", wrap=True))

    def _tick(self, day: int, part: tuple[int, int]) -> TickBox:
        tick = TickBox(teaching.part_of_day(part))
        tick.setObjectName(f"time {day} {part[0]}")
        tick.setAccessibleName(f"{dates.weekday(day)}, {teaching.part_of_day(part)}")
        tick.toggled.connect(self.on_toggled)
        self._ticks[day, part] = tick
        return tick

    def show_times(self, times: Sequence[Time]) -> None:
        """Tick these, and nothing else."""
        self._quiet = True
        left = set(times)
        for (day, part), tick in self._ticks.items():
            tick.setChecked(any(one[0] == day and one[1] <= part[0] and part[1] <= one[2] for one in times))
        covered = set(joined(self._parts()))
        for odd in sorted(left - covered):
            tick = TickBox(teaching.times([odd]), on=True)
            tick.toggled.connect(self.on_toggled)
            self._odd[odd] = tick
            self._flow.addWidget(tick)
        self._others.setVisible(bool(self._odd))
        self._quiet = False

    def times(self) -> list[list[int]]:
        """What is ticked, in order, as a fact has it."""
        odd = [one for one, tick in self._odd.items() if tick.isChecked()]
        return [list(one) for one in joined([*self._parts(), *odd])]

    def _parts(self) -> list[Time]:
        return [(day, part[0], part[1]) for (day, part), tick in self._ticks.items() if tick.isChecked()]

    @Slot()
    def on_toggled(self) -> None:
        if not self._quiet:
            self.edited.emit()
