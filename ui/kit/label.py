"""Text in a type role and a colour token, which follows theme and scale; and the icon that stands beside it.

Plain text only, so that a name with `<` in it stays a name.
"""

import re

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit import icons, paint
from ui.kit.look import bell, look

_LONG = re.compile(r"\S{30,}")
_PIECE = re.compile(r".{10}(?=.)")


def _breakable(word: re.Match[str]) -> str:
    return _PIECE.sub("\\g<0>\u200b", word[0])


class Label(QLabel):
    """One piece of text; `wrap` breaks lines, `elide` cuts the end off; `side` is lead, centre or trail."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        token: str = "text",
        *,
        wrap: bool = False,
        elide: bool = False,
        side: str = "lead",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._role = role
        self._token = token
        self._elide = elide
        self._side = side
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def setText(self, text: str) -> None:
        """Show other words; one that is longer than any word may break, or it would push all else out of sight."""
        self._words = text
        super().setText(_LONG.sub(_breakable, text) if self.wordWrap() else text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    @Slot()
    def on_look_changed(self) -> None:
        now = look()
        # Qt would align a Latin name to the left of an Arabic window.
        self.setAlignment(paint.alignment(self._side))
        self.setFont(now.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, now.color(self._token))
        self.setPalette(palette)

    def paint_as(self, role: str = "", token: str = "") -> None:
        """Change the type role, the colour token, or both."""
        self._role = role or self._role
        self._token = token or self._token
        self.on_look_changed()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        # Qt measures words in two scripts a little short, and they would be cut for it.
        return hint.expandedTo(QSize(paint.text_width(self._words, self._role), 0)) if self._elide else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(look().px(40), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        paint.line(painter, self.contentsRect(), self.text(), self._role, self._token, side=self._side)
        cut = paint.text_width(self.text(), self._role) > self.contentsRect().width()
        self.setToolTip(self.text() if cut else "")


class Glyph(QWidget):
    """An icon of `size` px at 100 % text in a colour token; it decorates words and has no name of its own."""

    def __init__(self, name: str, token: str = "text2", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._size = size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon or another colour."""
        self._name = name
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        side = look().px(self._size)
        room = self.contentsMargins()
        return QSize(side + room.left() + room.right(), side + room.top() + room.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            icons.draw(QPainter(self), self._name, self._token, QRectF(self.contentsRect()))


class Keycap(QWidget):
    """A painted key, for words that name one; `inverse` stands on the last-action bar."""

    def __init__(self, key: str, *, words: str = "text2", edge: str = "edge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._words = words
        self._edge = edge
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(paint.key_words(key))

    def sizeHint(self) -> QSize:
        return paint.keycap_size(self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.keycap(QPainter(self), self.rect(), self._key, self._words, self._edge)
