"""The card under the title: open or not, how far the evening has gone, when helpers change (R5, R6)."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.domain.calendar import Opening
from ui import dates
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.opening_bar import OpeningBar, Slot
from ui.tonight.slot import NextSlot, minutes_of, next_slot


class OpeningCard(QWidget):
    """Says in words whether it is open and draws the slot. Signal: `hours_wanted` where none are known yet."""

    hours_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Glyph("door-open", "good", 22)
        self._first = Label("", "section")
        self._second = Label("", "body", "text2", wrap=True)
        self._bar = OpeningBar(Slot(start="", end=""))
        self._set = KeyButton(translate("tonight", "Set opening hours"), "edge", icon="clock")
        self._set.clicked.connect(self.hours_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._first, 1)
        words.addLayout(head)
        words.addWidget(self._second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addLayout(words, 2)
        row.addWidget(self._bar, 5, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._set, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_opening(self, opening: Opening, now: datetime) -> None:
        """Show what holds at `now`, local time."""
        slot = next_slot(opening, now)
        first, second = said(opening, now, slot)
        self._first.setText(first)
        self._second.setText(second)
        open_now = slot is not None and slot.share is not None
        self._icon.show_icon("door-open" if open_now else "clock", "good" if open_now else "text2")
        self._first.paint_as(token="good" if open_now else "text")
        self._set.setVisible(slot is None)
        self._bar.setVisible(slot is not None and slot.day == now.date())
        if slot is not None:
            self._bar.show_slot(_bar(slot, now, f"{first}. {second}"))

    def said(self) -> str:
        """What the card says, for the screen reader and for tests."""
        return f"{self._first.text()}. {self._second.text()}"


def said(opening: Opening, now: datetime, slot: NextSlot | None) -> tuple[str, str]:
    """Two lines: open or not, and the hours or the reason."""
    today = now.date()
    if slot is None:
        return (
            translate("tonight", "No opening is known"),
            translate("tonight", "Due dates follow the opening hours."),
        )
    hours = dates.hours(slot.hours.start, slot.hours.end)
    if slot.share is not None:
        return translate("tonight", "Open now"), hours
    if slot.day == today:
        return translate("tonight", "Opens at {time}").format(time=dates.clock(slot.hours.start)), hours
    again = translate("tonight", "Opens {day}, {hours}").format(day=dates.near(slot.day, today), hours=hours)
    reason = opening.why_closed(today)
    if reason and not opening.on(today):
        return translate("tonight", "Closed: {reason}").format(reason=reason), again
    return translate("tonight", "Closed now"), again


def _bar(slot: NextSlot, now: datetime, spoken: str) -> Slot:
    hours = slot.hours
    ticks: tuple[tuple[float, str], ...] = ()
    if hours.changeover is not None:
        words = translate("tonight", "{time} changeover").format(time=dates.clock(hours.changeover))
        ticks = (((hours.changeover - hours.start) / (hours.end - hours.start), words),)
    return Slot(
        start=dates.clock(hours.start),
        end=dates.clock(hours.end),
        now=dates.clock(minutes_of(now)) if slot.share is not None else "",
        now_share=slot.share,
        ticks=ticks,
        spoken=spoken,
    )
