"""The window on the screen: its look, and the empty sheet it shows until it has a content.

It is painted before the rest of the app is read from the disk, so it imports nothing but the look.
"""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import i18n
from ui.kit import reading_order, theme
from ui.kit.look import look
from ui.kit.tokens import RADIUS
from ui.preferences import Preferences

MARGIN = 10
"""Pixels of ground around the sheet; the rail takes the leading side."""


def rail_width() -> int:
    """Width of the rail at this text scale, in px."""
    return round(158 + 48 * look().scale)


def dress(app: QApplication, preferences: Preferences) -> None:
    """Put language, theme and text size of the preferences in force."""
    i18n.install(app, i18n.fitting(preferences.language))
    rtl = i18n.direction() == Qt.LayoutDirection.RightToLeft
    theme.apply(app, preferences.theme, preferences.scale, rtl=rtl)


class Root(QWidget):
    """Holds one content at a time; `painted` once, after it is on the screen for the first time."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._fresh = True
        self.setWindowTitle("Skillshare")
        self.resize(1366, 768)
        self.setMinimumSize(720, 520)

    def content(self) -> QWidget | None:
        return self._content

    def show_content(self, widget: QWidget) -> None:
        """Show this instead of what was shown, which is thrown away when the event being handled is done."""
        old, self._content = self._content, widget
        wanted = widget.focusWidget()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)
        widget.show()
        if wanted is not None:
            # What asked for the keyboard before it came into the window does not get it by being shown.
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        if old is not None:
            old.hide()
            if layout is not None:
                layout.removeWidget(old)
            old.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the order in which the window is read (experience 7)."""
        return reading_order.step(self, forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is None:
            self._paint_sheet()
        if self._fresh:
            self._fresh = False
            QTimer.singleShot(0, self, self.painted.emit)

    def _paint_sheet(self) -> None:
        """The sheet of the window to come, at its place and still empty, so that nothing jumps."""
        left, right = (MARGIN, rail_width()) if look().rtl else (rail_width(), MARGIN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look().color("line"))
        painter.setBrush(look().color("sheet"))
        half = 0.5
        sheet = QRectF(self.rect()).adjusted(left + half, MARGIN + half, -right - half, -MARGIN - half)
        painter.drawRoundedRect(sheet, RADIUS["sheet"], RADIUS["sheet"])
