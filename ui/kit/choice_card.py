"""A large choice: one card of a few, with icon or round mark, words, a detail and a key.

Cards with the same parent exclude each other.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import icons, paint
from ui.kit.look import look
from ui.kit.tick import draw_choice
from ui.kit.tokens import RADIUS


class ChoiceCard(QAbstractButton):
    """Checked is drawn as `primary` border, soft ground and strong words; without an icon it has a round mark."""

    def __init__(
        self,
        text: str,
        detail: str = "",
        *,
        icon: str = "",
        key: str = "",
        on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = text
        self._detail = detail
        self._icon = icon
        self._key = key
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{text}. {detail}" if detail else text)
        self.setAccessibleDescription(paint.key_words(key) if key else "")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS["button"])

    def sizeHint(self) -> QSize:
        now = look()
        words = max(paint.text_width(self._words, "strong"), paint.text_width(self._detail, "caption"))
        cap = paint.keycap_size(self._key).width() + 12 if self._key else 0
        lines = paint.text_height("strong") + (paint.text_height("caption") if self._detail else 0)
        return QSize(words + now.px(22) + 12 + 28 + cap, max(now.height("primary"), lines + 20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        on = self.isChecked()
        ground = "primary_soft" if on else "sunk" if self.underMouse() else "card"
        width = (4 if now.heavy else 2) if on else now.border
        paint.round_box(painter, QRectF(self.rect()), ground, "primary" if on else "line", RADIUS["button"], width)
        inner = self.rect().adjusted(14, 0, -14, 0)
        side = now.px(20 if self._icon else 22)
        at = paint.leading(inner, side)
        if self._icon:
            icons.draw(painter, self._icon, "primary_text" if on else "text2", QRectF(at))
        else:
            draw_choice(painter, QRect(at.left(), at.center().y() - side // 2, side, side), on)
        inner = paint.without_leading(inner, side + 12)
        if self._key:
            cap = paint.keycap_size(self._key).width()
            paint.keycap(painter, paint.trailing(inner, cap), self._key, "text2", "edge", "card")
            inner = paint.without_trailing(inner, cap + 12)
        self._paint_words(painter, inner, "strong" if on else "body")

    def _paint_words(self, painter: QPainter, box: QRect, role: str) -> None:
        title = paint.text_height("strong")
        detail = paint.text_height("caption") if self._detail else 0
        top = box.center().y() + 1 - (title + detail) // 2
        paint.line(painter, QRect(box.left(), top, box.width(), title), self._words, role, "text")
        if self._detail:
            under = QRect(box.left(), top + title, box.width(), detail)
            paint.line(painter, under, self._detail, "caption", "text2")
