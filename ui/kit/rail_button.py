"""A place in the rail: icon, word, and a count of what waits there (look §2).

Checked means shown now; which key leads there belongs to the window.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import icons, paint
from ui.kit.look import look
from ui.kit.tokens import RADIUS

_BEFORE = 13
_AFTER = 8
_GAP = 12


def _icon_side() -> int:
    """Return the side of the icon in px; it grows less than the words, which need the room."""
    return round(20 + (look().scale - 1) * 14)


class RailButton(QAbstractButton):
    """A place, or with `boxed` a bordered action such as Get help now."""

    def __init__(self, text: str, icon: str, *, boxed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._boxed = boxed
        self._badge = ""
        self.setCheckable(not boxed)
        self.setAutoExclusive(not boxed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setProperty("radius", RADIUS["nav"])
        self.show_words(text, icon)

    def show_words(self, text: str, icon: str) -> None:
        """Show another word and icon; Tonight is named after the next slot."""
        self._words = text
        self._icon = icon
        self.setText(text.replace("&", "&&"))
        self.show_badge(self._badge)

    def show_badge(self, count: str, spoken: str = "") -> None:
        """Show a count in `warn`, or none; `spoken` says what is counted."""
        self._badge = count
        parts = [self._words, spoken or count]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        now = look()
        badge = paint.text_width("99", "caption_strong") + 28
        width = _BEFORE + _icon_side() + _GAP + paint.text_width(self._words, "strong") + (12 if self._boxed else badge)
        return QSize(width, now.height("nav"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px; long words break into a second line."""
        badge = paint.text_width(self._badge, "caption_strong") + 22 if self._badge else 0
        room = width - _BEFORE - _icon_side() - _GAP - _AFTER - badge
        breaks = " " in self._words and paint.text_width(self._words, "strong") > room
        return max(look().height("nav"), 2 * paint.text_height("medium") + 8 if breaks else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), look().height("nav"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        on = self.isChecked()
        hovered = self.underMouse() or self.isDown()
        ground = "card" if on else "sunk" if hovered else ""
        edge = "edge" if self._boxed else "line" if on else ""
        paint.round_box(painter, QRectF(self.rect()), ground, edge, RADIUS["nav"], now.border)
        inner = self.rect().adjusted(_BEFORE, 0, -_AFTER, 0)
        side = _icon_side()
        icon_token = "primary_text" if on else "text" if self._boxed else "text2"
        icons.draw(painter, self._icon, icon_token, QRectF(paint.leading(inner, side)))
        inner = paint.without_leading(inner, side + _GAP)
        if self._badge:
            width = paint.text_width(self._badge, "caption_strong") + 16
            at = QRectF(paint.trailing(inner, width))
            height = paint.text_height("caption_strong") + 4
            at = QRectF(at.left(), at.center().y() - height / 2, width, height)
            paint.round_box(painter, at, "warn_soft", "line" if now.heavy else "", height / 2, 2)
            paint.line(painter, at.toRect(), self._badge, "caption_strong", "warn", side="centre")
            inner = paint.without_trailing(inner, width + 6)
        role = "strong" if on else "medium"
        paint.words(painter, inner, self._words, role, "primary_text" if on else "text")
