"""The calendar read as a list, day by day: the twin of the board for everybody who would rather read (look §8).

It shows rows and says which was opened; nothing is moved here but through a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import dates
from ui.calendar import words
from ui.calendar.block import BOOKING, CLOSED, DUE, SESSION, TOOL, Block, touches
from ui.calendar.painting import TONES
from ui.calendar.plan import Ground
from ui.i18n import translate
from ui.kit.chip import State
from ui.kit.empty_state import EmptyState
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.wording.said import capital

_ICONS = {SESSION: "graduation-cap", BOOKING: "door-open", TOOL: "bookmark", DUE: "clock", CLOSED: "x"}


@dataclass(frozen=True, slots=True)
class DayKey:
    """The key of a day's heading among the rows."""

    day: date


class Agenda(QWidget):
    """Signals: `opened(Block)`, `day_wanted(date)`, `plan_wanted` where nothing is planned."""

    opened = Signal(object)
    day_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: dict[object, Block] = {}
        self.list = RowList(translate("calendar", "What happens, day by day"), lone=True)
        self.list.opened.connect(self.on_opened)
        self._nothing = EmptyState(
            translate("calendar", "Nothing is planned for these weeks yet."),
            picture=Picture(drawing="../scenes/empty-shelf", tint="t_plum"),
            action=translate("calendar", "Plan a session"),
            action_kind="edge",
        )
        self._nothing.acted.connect(self.plan_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def show_days(self, days: Sequence[date], blocks: Sequence[Block], ground: Ground) -> None:
        """Show these days; those on which nothing is are left out."""
        rows: list[Row] = []
        self._blocks = {block.key: block for block in blocks}
        for day in days:
            there = [block for block in blocks if block.start.date() == day or (day == days[0] and touches(block, day))]
            hours = ground.open.get(day, ())
            if there or hours:
                rows.append(_heading(day, hours, ground.today))
                rows += (row_of(block, ground.today, timed=True) for block in there)
        self.list.show_rows(rows)
        self._pages.setCurrentWidget(self.list if rows else self._nothing)

    @Slot(object)
    def on_opened(self, key: object) -> None:
        if isinstance(key, DayKey):
            self.day_wanted.emit(key.day)
        elif key in self._blocks:
            self.opened.emit(self._blocks[key])


def _heading(day: date, hours: Sequence[tuple[int, int]], today: date) -> Row:
    comma = translate("calendar", ", ", "between opening hours")
    spans = comma.join(dates.hours(start, end) for start, end in hours)
    said = translate("calendar", "open {hours}").format(hours=spans) if hours else ""
    name = dates.day(day, today)
    if abs(day - today) <= timedelta(days=1):
        near = capital(dates.near(day, today))
        name = translate("calendar", "{near}, {day}", "today, and its date").format(near=near, day=name)
    return Row(key=DayKey(day), title=name, end=said, dim=True)


def row_of(block: Block, today: date, *, timed: bool) -> Row:
    """A block as a row of a list; its day stands above, or with `timed` False it has none."""
    state = State(text=translate("calendar", "Called off"), icon="x", tone="plain") if block.called_off else None
    if block.clash and not block.called_off:
        state = State(text=translate("calendar", "Clash"), icon="triangle-alert", tone="stop")
    details = [part for part in (block.where, block.who, block.under) if part]
    when = _time(block, today) if timed else words.when(block, today)
    return Row(
        key=block.key,
        title=block.title,
        detail=translate("calendar", ", ", "between what is said of a block").join(
            part for part in (when, *details) if part
        ),
        icon=_ICONS[block.kind],
        icon_token=TONES[block.kind] if TONES[block.kind] != "plain" else "text2",
        state=state,
        dim=block.called_off,
    )


def _time(block: Block, today: date) -> str:
    if not block.whole_days:
        first = block.start.hour * 60 + block.start.minute
        if block.last_day == block.start.date():
            return dates.hours(first, first + (block.end - block.start) // timedelta(minutes=1))
        return words.when(block, today)
    if block.last_day == block.start.date():
        return ""
    return translate("calendar", "until {day}").format(day=dates.day(block.last_day, today))
