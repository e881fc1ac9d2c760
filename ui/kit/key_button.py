"""The button that shows its icon, its words and its key (look §8, "Key button").

It paints itself in seven kinds; what a press does belongs to the place.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.kit import icons, paint
from ui.kit.look import look
from ui.kit.shortcut import bind as bind_key
from ui.kit.tokens import RADIUS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Skin:
    """Tokens of one kind at rest, under the pointer and pressed; an empty token paints nothing."""

    ground: str
    hover: str
    press: str
    edge: str
    words: str
    key_words: str
    key_edge: str
    role: str = "medium"


_SKINS = {
    "primary": _Skin(
        ground="primary",
        hover="primary_hover",
        press="primary_press",
        edge="",
        words="on_primary",
        key_words="on_primary",
        key_edge="on_primary",
        role="strong",
    ),
    "edge": _Skin(
        ground="card", hover="sunk", press="line", edge="edge", words="text", key_words="text2", key_edge="edge"
    ),
    "plain": _Skin(
        ground="card", hover="sunk", press="line", edge="line", words="text", key_words="text2", key_edge="edge"
    ),
    "flat": _Skin(ground="", hover="sunk", press="line", edge="", words="text", key_words="text2", key_edge="edge"),
    "override": _Skin(
        ground="card",
        hover="stop_soft",
        press="line",
        edge="stop_mark",
        words="stop",
        key_words="text2",
        key_edge="edge",
    ),
    "override_flat": _Skin(
        ground="", hover="card", press="line", edge="", words="stop", key_words="text2", key_edge="edge"
    ),
    "link": _Skin(
        ground="", hover="sunk", press="line", edge="", words="primary_text", key_words="text2", key_edge="edge"
    ),
    "inverse": _Skin(
        ground="",
        hover="",
        press="",
        edge="",
        words="inverse_link",
        key_words="on_inverse",
        key_edge="on_inverse",
        role="strong",
    ),
}
KINDS = tuple(_SKINS)
_GAP = 8
_LONGEST, _SHORTEST = 420, 80
"""Pixels of words at 100 %: a longer name may be cut off down to the second, and pushes nothing out of sight."""


class KeyButton(QPushButton):
    """A button; `key` is shown and, with `bind`, also pressed from anywhere in the window.

    A click never takes the focus away from the one box: only Tab brings focus here.
    """

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        *,
        icon: str = "",
        key: str = "",
        bind: bool = False,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self._kind = kind
        self._icon = icon
        self._key = key
        self._big = big
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS["primary"] if kind == "primary" else RADIUS["button"])
        self.setText(text)
        if key:
            self.setAccessibleDescription(paint.key_words(key))
        if bind:
            # A button's own shortcut presses it a tenth of a second later, and is lost with the next words on it.
            bind_key(key, self, self.click)

    def setText(self, text: str) -> None:
        """Show other words; an `&` in them is an ampersand, not a mnemonic."""
        if text and text == self._words:
            return  # the same words must not lay out the whole row anew
        self._words = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def words(self) -> str:
        """Return the words on the button."""
        return self._words

    def key(self) -> str:
        """Return the key shown on the button."""
        return self._key

    def show_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def paint_as(self, kind: str) -> None:
        """Change the kind, for an answer that becomes the suggested one."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        now = look()
        height = now.height("desk" if self._big else "primary" if self._kind == "primary" else "control")
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        hint, over = self.sizeHint(), self._words_width() > look().px(_LONGEST)
        return QSize(hint.width() - look().px(_LONGEST - _SHORTEST), hint.height()) if over else hint

    def _role(self) -> str:
        return "desk" if self._big else _SKINS[self._kind].role

    def _padding(self) -> int:
        if self._big:
            return 26
        return {"primary": 15, "flat": 10, "override_flat": 10, "link": 6, "inverse": 8}.get(self._kind, 14)

    def _icon_side(self) -> int:
        return look().px(22 if self._big else 19)

    def _words_width(self) -> int:
        return paint.text_width(self._words, self._role())

    def _content_width(self) -> int:
        width = min(self._words_width(), look().px(_LONGEST))
        width += self._icon_side() if self._icon else 0
        width += paint.keycap_size(self._key).width() if self._key else 0
        # One gap between each two of icon, words and key that are there.
        return width + _GAP * max(0, sum(map(bool, (self._icon, self._words, self._key))) - 1)

    def _colors(self) -> tuple[str, str, str]:
        """Return the tokens of ground, border and words in the state the button is in."""
        skin = _SKINS[self._kind]
        edge = skin.edge
        if look().heavy and not edge and skin.role != "strong":
            edge = "line"
        if not self.isEnabled():
            return ("sunk" if skin.ground else "", "line" if edge or skin.ground else "", "off")
        if self.isDown():
            return skin.press, edge, skin.words
        if self.underMouse():
            return skin.hover, edge if edge != "line" else "edge", skin.words
        return skin.ground, edge, skin.words

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, edge, words = self._colors()
        radius = self.property("radius")
        paint.round_box(painter, QRectF(self.rect()), ground, edge, radius, look().border)
        skin = _SKINS[self._kind]
        enabled = self.isEnabled()
        width = min(self._content_width(), self.width() - 8)
        inner = QRect((self.width() - width) // 2, 0, width, self.height())
        if self._icon:
            side = self._icon_side()
            icons.draw(painter, self._icon, words, QRectF(paint.leading(inner, side)))
            inner = paint.without_leading(inner, side + _GAP)
        if self._key:
            cap = paint.keycap_size(self._key).width()
            cap_edge = skin.key_edge if enabled else "off"
            cap_words = skin.key_words if enabled else "off"
            cap_ground = "card" if skin.key_edge == "edge" else ""
            paint.keycap(painter, paint.trailing(inner, cap), self._key, cap_words, cap_edge, cap_ground)
            inner = paint.without_trailing(inner, cap + _GAP)
        paint.line(painter, inner, self._words, self._role(), words)
        if not self.toolTip() and paint.text_width(self._words, self._role()) > inner.width() + 1:
            self.setToolTip(self._words)
