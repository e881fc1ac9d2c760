"""The white column at the trailing side of a place (look §3), and giving the keyboard back after a rebuild.

What stands in it belongs to the place.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.look import look
from ui.kit.margins import pad
from ui.kit.tokens import RADIUS


class SidePanel(QFrame):
    """A card-coloured column as high as the sheet, its outer corners round like the sheet's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(self)
        pad(self.column, 1, 0, 0, 0)
        self.column.setSpacing(0)
        self.alone = False

    def panel_width(self) -> int:
        """Width in px: 372 at 100 % text, and half as much more per step of text (look §3)."""
        return round(372 * (0.5 + look().scale / 2))

    def stand_beside(self, rest: QWidget, room: int, least: int, *, open_: bool) -> None:
        """Stand beside the rest of a place `room` px wide, or over it where that would have less than `least`."""
        self.alone = open_ and room - self.panel_width() < least
        self.setFixedWidth(room if self.alone else self.panel_width())
        # What goes is hidden before what comes is shown, else the two together push the window wider.
        if self.alone:
            rest.hide()
        self.setVisible(open_)
        rest.setVisible(not self.alone)

    def sizeHint(self) -> QSize:
        return QSize(self.panel_width(), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipPath(sheet_corners(QRectF(self.rect()), alone=self.alone))
        painter.fillRect(self.rect(), look().color("card"))
        if not self.alone:
            painter.setClipping(False)
            left = self.width() - look().border if look().rtl else 0
            painter.fillRect(left, 0, look().border, self.height(), look().color("line"))


def sheet_corners(box: QRectF, *, alone: bool = False) -> QPainterPath:
    """The outline of a box whose trailing corners follow the sheet; all four if it covers the sheet `alone`."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    radius = RADIUS["sheet"] - 1
    path.addRoundedRect(box, radius, radius)
    if not alone:
        path.addRect(box.adjusted(0, 0, -radius, 0) if not look().rtl else box.adjusted(radius, 0, 0, 0))
    return path


def place_cross(panel: QWidget, cross: QWidget) -> None:
    """Put a panel's cross into its outer upper corner."""
    side = cross.sizeHint()
    rtl = panel.layoutDirection() == Qt.LayoutDirection.RightToLeft
    cross.setGeometry(12 if rtl else panel.width() - side.width() - 12, 12, side.width(), side.height())


def focused_name(inside: QWidget) -> str:
    """Object name of the widget inside that has the keyboard, empty if none has."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None and inside.isAncestorOf(focused) else ""


def refocus(inside: QWidget | None, name: str) -> None:
    """Give the keyboard to the new widget of that name after a rebuild, else to the main button."""
    if inside is None or not name:
        return
    found = inside.findChild(QWidget, name) or inside.findChild(QWidget, "primary")
    if isinstance(found, QWidget):
        found.setFocus(Qt.FocusReason.OtherFocusReason)
