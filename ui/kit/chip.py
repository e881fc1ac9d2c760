"""Chips that say a state, and chips that filter a list (look §8, "Chip").

A state chip does nothing when clicked; a filter chip is 40 px high and checkable.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from ui.kit import icons, paint
from ui.kit.look import look

_LONGEST = 300
"""Pixels of a state at 100 %; a longer one is cut off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state in a word, an icon and a tone (`good warn stop info plum primary plain`)."""

    text: str
    icon: str = ""
    tone: str = "plain"


class Chip(QLabel):
    """A state as a label."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.setText(state.text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = paint.chip_size(self._state.text, bool(self._state.icon))
        return QSize(min(size.width(), look().px(_LONGEST)), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.chip(QPainter(self), self.rect(), self._state.text, self._state.icon, self._state.tone)


class FilterChip(QAbstractButton):
    """A checkable filter; it gains a tick when on. `menu` adds a small arrow and makes it not checkable."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        icon_token: str = "text2",
        menu: bool = False,
        on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._icon_token = icon_token
        self._menu = menu
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(not menu)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def words(self) -> str:
        """Return the word on the chip."""
        return self._words

    def _icon_now(self) -> str:
        return "check" if self.isChecked() else self._icon

    def sizeHint(self) -> QSize:
        now = look()
        height = now.height("control")
        self.setProperty("radius", height // 2)
        width = paint.text_width(self._words, "medium") + 30
        width += now.px(18) + 8 if self._icon_now() else 0
        return QSize(width + (now.px(18) + 6 if self._menu else 0), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        on = self.isChecked()
        ground = "primary_soft" if on else "sunk" if self.underMouse() or self.isDown() else "card"
        edge = "primary" if on else "edge" if self.underMouse() else "line"
        words = "primary_soft_text" if on else "text"
        paint.round_box(
            painter, QRectF(self.rect()), ground, edge, self.height() / 2, 3 if on and now.heavy else now.border
        )
        inner: QRect = self.rect().adjusted(15, 0, -15, 0)
        side = now.px(18)
        if icon := self._icon_now():
            icons.draw(painter, icon, words if on else self._icon_token, QRectF(paint.leading(inner, side)))
            inner = paint.without_leading(inner, side + 8)
        if self._menu:
            icons.draw(painter, "chevron-down", "text2", QRectF(paint.trailing(inner, side)))
            inner = paint.without_trailing(inner, side + 6)
        paint.line(painter, inner, self._words, "medium", words)
