"""Grounds that hold other parts: sheet, card, well, and the hairline between two parts.

They paint a rounded box from tokens and know nothing of what lies on them.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import paint
from ui.kit.look import look
from ui.kit.tokens import CARD_PADDING, RADIUS


class Surface(QFrame):
    """A rounded ground with a border; give it a layout of your own."""

    def __init__(
        self, ground: str = "card", edge: str = "line", radius: int = RADIUS["card"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._edge = edge
        self._radius = radius
        self.setProperty("radius", radius)

    def paint_as(self, ground: str, edge: str) -> None:
        """Change ground and border."""
        self._ground = ground
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = look()
        edge = self._edge or ("line" if now.heavy and self._ground else "")
        width = 3 if now.heavy and edge == "stop_mark" else now.border
        paint.round_box(QPainter(self), QRectF(self.rect()), self._ground, edge, self._radius, width)


def stacked(surface: Surface, padding: int = CARD_PADDING, gap: int = 10) -> QVBoxLayout:
    """Give a surface a top-to-bottom layout and return it; px."""
    column = QVBoxLayout(surface)
    column.setContentsMargins(padding, padding, padding, padding)
    column.setSpacing(gap)
    return column


def card(parent: QWidget | None = None) -> Surface:
    """Return a white card with a hairline border."""
    return Surface("card", "line", RADIUS["card"], parent)


def sheet(parent: QWidget | None = None) -> Surface:
    """Return the surface a place lies on."""
    return Surface("sheet", "line", RADIUS["sheet"], parent)


def well(tone_ground: str = "sunk", parent: QWidget | None = None) -> Surface:
    """Return a sunk ground without a border, or one in a soft tone."""
    return Surface(tone_ground, "", RADIUS["well"], parent)


class Hairline(QWidget):
    """A decorative line, lying or standing."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if upright else free, free if upright else fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().color("line"))
