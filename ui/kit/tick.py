"""Tick boxes and round choices with the kit's own mark, 22 px at 100 % text in a 40 px target.

The mark is a shape, not only a colour; words stand beside it.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.kit import paint
from ui.kit.look import look
from ui.kit.tokens import RADIUS

_SIDE = 22
_GAP = 8


def draw_tick(painter: QPainter, box: QRect, on: bool, enabled: bool = True) -> None:
    """Paint a tick box that fills a square."""
    now = look()
    edge = "edge" if enabled else "line"
    if not on:
        paint.round_box(painter, QRectF(box), "card", edge, RADIUS["tick"], 2 if now.heavy else 1.3)
        return
    paint.round_box(painter, QRectF(box), "primary" if enabled else "off", "", RADIUS["tick"])
    side = box.width() / 22
    pen = QPen(now.color("on_primary"), 2.2 * side)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = ((5.5, 11.5), (9.3, 15.2), (16.5, 7.2))
    painter.drawPolyline([QPointF(box.left() + x * side, box.top() + y * side) for x, y in corners])


def draw_choice(painter: QPainter, box: QRect, on: bool) -> None:
    """Paint a round choice that fills a square."""
    now = look()
    circle = QRectF(box).adjusted(0.7, 0.7, -0.7, -0.7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.color("primary" if on else "edge"), 2 if now.heavy else 1.3))
    painter.setBrush(now.color("primary" if on else "card"))
    painter.drawEllipse(circle)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("on_primary"))
        painter.drawEllipse(circle.center(), box.width() * 0.18, box.width() * 0.18)


def _set_up(button: QAbstractButton, text: str) -> None:
    button.setText(text.replace("&", "&&"))
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def _size(text: str) -> QSize:
    now = look()
    return QSize(now.px(_SIDE) + _GAP + paint.text_width(text, "body") + 4, now.height("control"))


def _mark_and_words(button: QWidget) -> tuple[QRect, QRect]:
    side = look().px(_SIDE)
    mark = QRect(0, 0, side, side)
    front = paint.leading(button.rect().adjusted(2, 0, -2, 0), side)
    mark.moveCenter(QPoint(front.center().x(), button.rect().center().y()))
    return mark, paint.without_leading(button.rect().adjusted(2, 0, -2, 0), side + _GAP)


class TickBox(QCheckBox):
    """A tick with words; `words_token` may turn to `warn` for a missing part."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self._token = "text"
        _set_up(self, text)
        self.setChecked(on)

    def words(self) -> str:
        """Return the words beside the tick."""
        return self._words

    def paint_as(self, words_token: str) -> None:
        """Change the colour token of the words."""
        self._token = words_token
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self._words)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(_SIDE + 40), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark, words = _mark_and_words(self)
        draw_tick(painter, mark, self.isChecked(), self.isEnabled())
        paint.line(painter, words, self._words, "body", self._token if self.isEnabled() else "off")


class Choice(QRadioButton):
    """One of several, round; Qt groups those with the same parent."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        _set_up(self, text)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        return _size(self._words)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark, words = _mark_and_words(self)
        draw_choice(painter, mark, self.isChecked())
        paint.line(painter, words, self._words, "body", "text" if self.isEnabled() else "off")
