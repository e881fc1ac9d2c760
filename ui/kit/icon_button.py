"""A square button with an icon and no words: close, more, next, previous, add (look §10).

It must have a name, which is spoken and shown as a tooltip.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import icons, paint
from ui.kit.look import look
from ui.kit.tokens import RADIUS


class IconButton(QAbstractButton):
    """A 40 px button (44 when `framed`, as beside a title) with a spoken name."""

    def __init__(self, icon: str, name: str, *, framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._framed = framed
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS["button"])

    def sizeHint(self) -> QSize:
        side = look().height("primary" if self._framed else "control")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        ground = "line" if self.isDown() else "sunk" if self.underMouse() else "card" if self._framed else ""
        edge = "line" if self._framed or now.heavy else ""
        paint.round_box(painter, QRectF(self.rect()), ground, edge, RADIUS["button"], now.border)
        side = now.px(20)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.draw(painter, self._icon, "text2" if self.isEnabled() else "off", box)
