"""What shows where one stands in the first run: a row of dots, and a scene beside the questions.

Both say nothing that the words beside them do not say.
"""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources import path
from ui.kit.look import look
from ui.kit.tokens import RADIUS

SCENES: Final = (
    ("start", "t_pine"),
    ("open-calendar", "t_gold"),
    ("empty-shelf", "t_blue"),
    ("card-box", "t_plum"),
    ("two-people", "t_leaf"),
)
"""Scene and tint of each step."""
WIDTH: Final = 300
_DOT: Final = 8
_GAP: Final = 8
_HERE: Final = 26
"""Width of the dot of the present step, px at 100 % text."""


class StepDots(QWidget):
    """One dot for each step: those behind filled, the present one long, those ahead open."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_step(self, number: int) -> None:
        """Show the step of that number, the first is 0."""
        self._now = number
        self.update()

    def sizeHint(self) -> QSize:
        now = look()
        return QSize(now.px(_HERE + (self._count - 1) * (_DOT + _GAP)), now.px(_DOT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = now.px(_DOT)
        at = 0
        for number in range(self._count):
            width = now.px(_HERE) if number == self._now else side
            left = self.width() - at - width if self.isRightToLeft() else at
            box = QRectF(left + 0.5, 1.5, width - 1, side - 1)
            painter.setPen(now.color("edge" if number > self._now else "primary"))
            painter.setBrush(now.color("card" if number > self._now else "primary"))
            painter.drawRoundedRect(box, side / 2, side / 2)
            at += width + now.px(_GAP)


class StepScene(QWidget):
    """A drawing on its tint at the leading side of the sheet, whose corners it shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self._scene, self._tint = SCENES[0]
        self.setFixedWidth(look().px(WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_step(self, number: int) -> None:
        """Show the scene of a step, the first is 0."""
        self.show_scene(*SCENES[number])

    def show_scene(self, scene: str, tint: str) -> None:
        """Show a scene of that name."""
        self._scene, self._tint = scene, tint
        self._renderer.load(str(path("scenes", f"{self._scene}.svg")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = RADIUS["sheet"] - 1
        over = -radius if self.isRightToLeft() else 0
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(over, 0, over + radius, 0), radius, radius)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), look().color(self._tint))
        drawn = self._renderer.defaultSize()
        # The house stands on the ground; what is drawn alone stands in the middle with air around it.
        grounded = self._scene == SCENES[0][0]
        width = self.width() if grounded else self.width() * 0.8
        height = drawn.height() * width / drawn.width()
        top = self.height() - height if grounded else (self.height() - height) / 2
        self._renderer.render(painter, QRectF((self.width() - width) / 2, top, width, height))
