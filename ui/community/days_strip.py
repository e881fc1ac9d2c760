"""Some weeks painted as days, open and closed, so that a change of the hours is seen before it is saved."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skillshare.domain.calendar import Opening
from ui import dates
from ui.i18n import translate
from ui.kit import paint
from ui.kit.look import look
from ui.kit.tokens import RADIUS

WEEKS = 7
_CELL = 40


class DaysStrip(QWidget):
    """Seven weeks from a Monday. Open days have a ground, closures a line through them, today a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening = Opening()
        self._today = date.min
        self._first = date.min
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_days(self, opening: Opening, today: date, around: date | None = None) -> None:
        """Show the weeks from today, or those around another day."""
        start = around if around is not None and around > today + timedelta(weeks=WEEKS - 2) else today
        self._opening, self._today = opening, today
        self._first = start - timedelta(days=start.weekday() + (0 if start == today else 7))
        days = [self._first + timedelta(days=n) for n in range(7 * WEEKS)]
        open_days = [dates.day(day, today) for day in days if day >= today and opening.on(day)]
        comma = translate("community", ", ", "between days")
        said = translate("community", "Open days: {days}").format(days=comma.join(open_days))
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(7 * _CELL), self._head() + WEEKS * look().px(_CELL) + self._legend())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(7 * 30), self.sizeHint().height())

    def _head(self) -> int:
        return paint.text_height("caption") + 6

    def _legend(self) -> int:
        return paint.text_height("caption") * 2 + 14

    def cell(self, day: date) -> QRect:
        """Where a day is painted."""
        number = (day - self._first).days
        width = self.width() / 7
        column = 6 - number % 7 if look().rtl else number % 7
        top = self._head() + number // 7 * look().px(_CELL)
        return QRect(round(column * width), top, round(width), look().px(_CELL)).adjusted(2, 2, -2, -2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._today == date.min:
            return
        names = [dates.weekday_short(number) for number in range(7)]
        if max(paint.text_width(name, "caption") for name in names) > self.width() // 7 - 4:
            names = [QLocale().standaloneDayName(n + 1, QLocale.FormatType.NarrowFormat) for n in range(7)]
        for number in range(7):
            box = self.cell(self._first + timedelta(days=number))
            head = QRect(box.left(), 0, box.width(), paint.text_height("caption"))
            paint.line(painter, head, names[number], "caption", "text2", side="centre")
        for number in range(7 * WEEKS):
            self._paint_day(painter, self._first + timedelta(days=number))
        self._paint_legend(painter)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        box = self.cell(day)
        is_open = bool(self._opening.on(day))
        past = day < self._today
        ring = "primary" if day == self._today else "line" if is_open and look().heavy else ""
        if is_open or ring:
            paint.round_box(painter, QRectF(box), "primary_soft" if is_open else "", ring, RADIUS["tile"], 2)
        month = dates.short(day, day)
        fits = day.day == 1 and paint.text_width(month, "caption_strong") <= box.width()
        words = month if fits else str(day.day)
        token = "off" if past else "primary_soft_text" if is_open else "text2"
        role = "caption_strong" if is_open and not past else "caption"
        paint.line(painter, box, words, role, token, side="centre")
        if self._closed_specially(day):
            painter.setPen(Qt.PenStyle.NoPen)
            middle = QRect(box.left() + 6, box.center().y() - 1, box.width() - 12, 2)
            painter.fillRect(middle, look().color("stop_mark"))

    def _closed_specially(self, day: date) -> bool:
        return not self._opening.on(day) and any(
            not s.open and s.first <= day <= s.last and self._in_week(day) for s in self._opening.specials
        )

    def _in_week(self, day: date) -> bool:
        return any(slot.weekday == day.weekday() for slot in self._opening.slots)

    def _paint_legend(self, painter: QPainter) -> None:
        top = self._head() + WEEKS * look().px(_CELL) + 8
        height = paint.text_height("caption")
        side = height - 4
        lines = ((translate("community", "open"), True), (translate("community", "closed instead of open"), False))
        for place, (words, is_open) in enumerate(lines):
            box = QRect(0, top + place * height, self.width(), height)
            mark = paint.leading(box, side)
            mark = QRect(mark.left(), box.top() + 2, side, side)
            if is_open:
                paint.round_box(painter, QRectF(mark), "primary_soft", "line", 4)
            else:
                painter.fillRect(QRect(mark.left(), mark.center().y(), mark.width(), 2), look().color("stop_mark"))
            paint.line(painter, paint.without_leading(box, side + 8), words, "caption", "text2")
