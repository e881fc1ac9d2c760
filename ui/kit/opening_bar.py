"""The bar of an opening slot: how far it has gone, and when helpers change (picture 01).

Times arrive as words and shares of the slot; it mirrors in right-to-left.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import paint
from ui.kit.look import look

_TRACK = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A slot in words; `now_share` and the shares of the ticks are 0–1, None when it is not open now."""

    start: str
    end: str
    now: str = ""
    now_share: float | None = None
    ticks: tuple[tuple[float, str], ...] = ()
    spoken: str = ""


class OpeningBar(QWidget):
    """Shows one slot."""

    def __init__(self, slot: Slot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_slot(slot)

    def show_slot(self, slot: Slot) -> None:
        """Show another slot, or the same one later."""
        self._slot = slot
        ticks = [words for _, words in slot.ticks]
        self.setAccessibleName(slot.spoken or ", ".join([slot.start, *ticks, slot.end]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), 2 * paint.text_height("caption") + _TRACK + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), self.sizeHint().height())

    def _at(self, share: float) -> float:
        room = self.width() - 24
        return 12 + room * (1 - share if look().rtl else share)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        top = paint.text_height("caption") + 6
        track = QRectF(0, top, self.width(), _TRACK)
        paint.round_box(painter, track, "sunk", "line", _TRACK / 2, now.border)
        for share, _ in self._slot.ticks:
            painter.setPen(QPen(now.color("text"), 2))
            painter.drawLine(QPointF(self._at(share), top - 4), QPointF(self._at(share), top + _TRACK + 4))
        if self._slot.now_share is not None:
            self._paint_now(painter, track, self._slot.now_share)
        self._paint_words(painter, top + _TRACK + 6)

    def _paint_now(self, painter: QPainter, track: QRectF, share: float) -> None:
        now = look()
        at = self._at(share)
        done = QRectF(at, track.top(), track.right() - at, _TRACK) if now.rtl else QRectF(0, track.top(), at, _TRACK)
        paint.round_box(painter, done, "primary", "", _TRACK / 2)
        painter.setPen(QPen(now.color("primary"), 4))
        painter.setBrush(now.color("card"))
        painter.drawEllipse(QPointF(at, track.center().y()), 7, 7)
        width = paint.text_width(self._slot.now, "caption_strong")
        left = min(max(0, round(at - width / 2)), self.width() - width)
        box = QRect(left, 0, width, paint.text_height("caption"))
        paint.line(painter, box, self._slot.now, "caption_strong", "primary_text", side="centre")

    def _paint_words(self, painter: QPainter, top: float) -> None:
        box = QRect(0, round(top), self.width(), paint.text_height("caption"))
        paint.line(painter, box, self._slot.start, "caption", "text2")
        paint.line(painter, box, self._slot.end, "caption", "text2", side="trail")
        start = paint.text_width(self._slot.start, "caption") + 8
        end = self.width() - paint.text_width(self._slot.end, "caption") - 8
        if look().rtl:
            start, end = self.width() - end, self.width() - start
        for share, words in self._slot.ticks:
            width = paint.text_width(words, "caption")
            at = QRect(round(self._at(share) - width / 2), box.top(), width, box.height())
            # In a narrow bar the mark stays and its words are spoken only.
            if at.left() >= start and at.right() <= end:
                paint.line(painter, at, words, "caption", "text2", side="centre")
