"""Three weeks of one item at a glance: out, free, open days underlined, today ringed (look §8, "Availability").

It is painted from plain days; which days are which is worked out by `days_of`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skillshare.domain.calendar import Opening
from skillshare.domain.lending import planned_back
from ui import dates
from ui.i18n import translate
from ui.kit import icons, paint
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.wording.said import commas

WEEKS: Final = 3
_GAP: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One square: `state` is free, out, kept (for whoever is next), reserved, or away (in repair, missing, retired)."""

    day: date
    state: str = "free"
    open: bool = False
    today: bool = False


def days_of(
    today: date,
    opening: Opening,
    *,
    out: bool,
    due: date | None,
    away: bool,
    kept: date | None = None,
    reserved: Collection[date] = (),
) -> tuple[Day, ...]:
    """The days from this week's Monday. Something late is planned as gone for four more weeks (R20).

    `kept` is the last day it is kept for somebody (R33), `reserved` the days on which somebody or a session has it.
    """
    first = today - timedelta(days=today.weekday())
    until = planned_back(due, today) or first + timedelta(weeks=WEEKS)
    made = []
    for ahead in range(WEEKS * 7):
        day = first + timedelta(days=ahead)
        state = "free"
        if day >= today:
            waits = kept is not None and day <= kept
            here = "kept" if waits else "reserved" if day in reserved else "free"
            state = "out" if out and day <= until else "away" if away else here
        made.append(Day(day=day, state=state, open=bool(opening.on(day)), today=day == today))
    return tuple(made)


class Availability(QWidget):
    """The three weeks with their heading and legend."""

    def __init__(self, days: Sequence[Day], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Label(translate("items", "When it is free"), "card_title"))
        span = translate("items", "{first} – {last}", "from a day to a day")
        first, last = dates.short(days[0].day, today), dates.short(days[-1].day, today)
        head.addWidget(Label(span.format(first=first, last=last), "caption", "text2", elide=True, side="trail"), 1)
        column.addLayout(head)
        column.addWidget(_Weeks(days, today))
        column.addWidget(_legend(days))


class _Weeks(QWidget):
    """The squares: one row of weekday names, one row a week."""

    def __init__(self, days: Sequence[Day], today: date) -> None:
        super().__init__()
        self._days = tuple(days)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_spoken(self._days, today))
        bell().changed.connect(self.on_look_changed)

    @Slot()
    def on_look_changed(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), paint.text_height("caption") + 6 + WEEKS * (look().px(30) + _GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(210), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top, high = paint.text_height("caption"), look().px(30)
        for number in range(7):
            name = _weekday(number)
            paint.line(painter, self._cell(number, 0, top), name, "caption", "text2", side="centre")
        for place, day in enumerate(self._days):
            _square(painter, self._cell(place % 7, top + 6 + place // 7 * (high + _GAP), high), day)

    def _cell(self, column: int, top: int, height: int) -> QRect:
        wide = (self.width() + _GAP) / 7
        at = 6 - column if look().rtl else column
        left = round(at * wide)
        return QRect(left, top, round((at + 1) * wide) - _GAP - left, height)


def _weekday(number: int) -> str:
    """Two letters, "Mo"; one where the short names all begin alike, as in Arabic."""
    if look().rtl:
        return QLocale().standaloneDayName(number + 1, QLocale.FormatType.NarrowFormat)
    return dates.weekday_short(number)[:2]


def _square(painter: QPainter, box: QRect, day: Day) -> None:
    ground, words, icon = _SKINS[day.state]
    edge = "text" if day.today else "line" if day.state == "free" or look().heavy else ""
    paint.round_box(painter, QRectF(box), ground, edge, 7, 2 if day.today else look().border)
    number = str(day.day.day)
    inner = box
    if icon and box.width() > look().px(36):
        side = look().px(14)
        width = paint.text_width(number, "chip")
        inner = QRect(box.left() + (box.width() - width - side - 5) // 2, box.top(), width + side + 5, box.height())
        icons.draw(painter, icon, words, QRectF(paint.trailing(inner, side)))
        inner = paint.without_trailing(inner, side + 5)
    paint.line(painter, inner, number, "chip", words, side="centre")
    if day.open:
        wide = paint.text_width(number, "chip")
        under = QRect(inner.center().x() - wide // 2, inner.center().y() + paint.text_height("chip") // 2, wide, 2)
        painter.fillRect(under, look().color(words))


_SKINS: Final = {
    "free": ("card", "text", ""),
    "out": ("warn_soft", "warn", "clock"),
    "kept": ("plum_soft", "plum", "hourglass"),
    "reserved": ("info_soft", "info", "bookmark"),
    "away": ("sunk", "text2", ""),
}


def _legend(days: Sequence[Day]) -> QWidget:
    """The signs that occur, each with its word."""
    legend = QWidget()
    flow = FlowLayout(legend, 14)
    flow.row_gap = 2
    words = {
        "out": translate("items", "out"),
        "kept": translate("items", "kept"),
        "reserved": translate("items", "reserved"),
        "away": translate("items", "not lent"),
        "free": translate("items", "free"),
    }
    for state, word in words.items():
        if any(day.state == state for day in days):
            flow.addWidget(_Sign(state, word))
    flow.addWidget(_Sign("open", translate("items", "open day")))
    return legend


class _Sign(QWidget):
    """One entry of the legend."""

    def __init__(self, state: str, word: str) -> None:
        super().__init__()
        self._state, self._word = state, word
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        front = 0 if self._state == "open" else look().px(20) + 8
        return QSize(front + paint.text_width(self._word, "caption"), look().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.rect()
        if self._state == "open":
            under = QRect(0, words.center().y() + paint.text_height("caption") // 2, words.width(), 1)
            painter.fillRect(under, look().color("text2"))
        else:
            side = look().px(20)
            box = paint.leading(words, side)
            ground, token, icon = _SKINS[self._state]
            edge = "line" if self._state == "free" or look().heavy else ""
            paint.round_box(painter, QRectF(box.left(), 1, side, side), ground, edge, 5)
            if icon:
                icons.draw(painter, icon, token, QRectF(box.left() + 3, 4, side - 6, side - 6))
            words = paint.without_leading(words, side + 8)
        paint.line(painter, words, self._word, "caption", "text2")


def _spoken(days: Sequence[Day], today: date) -> str:
    """The strip in a sentence, for those who hear it: until when it is gone, and the open days."""
    gone = [day.day for day in days if day.state in ("out", "away")]
    kept = [day.day for day in days if day.state == "kept"]
    open_days = [dates.short(day.day, today) for day in days if day.open and day.state == "free" and day.day >= today]
    parts = []
    if gone:
        parts.append(translate("items", "Not here until {day}.").format(day=dates.day(gone[-1], today)))
    if kept:
        parts.append(translate("items", "Kept until {day}.").format(day=dates.day(kept[-1], today)))
    reserved = [dates.short(day.day, today) for day in days if day.state == "reserved"]
    if reserved:
        parts.append(translate("items", "Reserved {days}.").format(days=commas(reserved)))
    if open_days:
        parts.append(translate("items", "Free on the open days {days}.").format(days=commas(open_days)))
    return " ".join(parts) or translate("items", "Free, and no opening is known.")
