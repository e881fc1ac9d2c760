"""The sign of the app: two rings on a pine ground, the same in every theme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources import path
from ui.kit.look import look


class Logo(QWidget):
    """`size` px at 100 % text."""

    def __init__(self, size: int = 38, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._renderer = QSvgRenderer(str(path("pictures", "logo.svg")), self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        drawn = self._renderer.defaultSize()
        ratio = min(self.width() / drawn.width(), self.height() / drawn.height())
        width, height = drawn.width() * ratio, drawn.height() * ratio
        box = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        self._renderer.render(QPainter(self), box)
