"""The bar of keys that work now, each clickable (look §7); it shows as many as fit and always the last one.

It names the action that was pressed; which keys work is the place's business.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import paint
from ui.kit.look import bell, look
from ui.kit.tokens import RADIUS

_PAD = 7
_GAP = 4


class _KeyPart(QAbstractButton):
    """One key with its word."""

    def __init__(self, name: str, key: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._key = key
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(paint.key_words(key))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = paint.keycap_size(self._key).width() + 7 + paint.text_width(self._words, "detail")
        return QSize(width + 2 * _PAD, look().height("key"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint.round_box(painter, QRectF(self.rect()), "card", "line", RADIUS["button"])
        inner = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        cap = paint.keycap_size(self._key).width()
        paint.keycap(painter, paint.leading(inner, cap), self._key, "text2", "edge", "card")
        paint.line(painter, paint.without_leading(inner, cap + 7), self._words, "detail", "text2")


class KeyBar(QWidget):
    """Signal: `pressed(name)` for a click on a key."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[_KeyPart] = []
        self.setAccessibleName(QCoreApplication.translate("kit", "Keys that work now"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bell().changed.connect(self.on_look_changed)

    def show_keys(self, keys: Sequence[tuple[str, str, str]]) -> None:
        """Show (name, key, words) in this order; what does not fit is left out, but never the last."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [_KeyPart(name, key, text, self) for name, key, text in keys]
        for part in self._parts:
            part.clicked.connect(self.on_part_clicked)
        self._fold()

    def shown(self) -> list[str]:
        """Return the names of the keys there is room for."""
        return [part.objectName() for part in self._parts if not part.isHidden()]

    @Slot()
    def on_part_clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())

    @Slot()
    def on_look_changed(self) -> None:
        self.updateGeometry()
        self._fold()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().height("key") + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()

    def _fold(self) -> None:
        if not self._parts:
            return
        room = self.width() - 32
        last = self._parts[-1]
        reserved = last.sizeHint().width()
        offset = 0
        for part in self._parts:
            width = part.sizeHint().width()
            fits = part is last or offset + width + _GAP + reserved <= room
            part.setVisible(fits)
            if fits:
                self._place(part, 16 + offset, width)
                offset += width + _GAP

    def _place(self, part: _KeyPart, offset: int, width: int) -> None:
        height = part.sizeHint().height()
        left = self.width() - offset - width if look().rtl else offset
        part.setGeometry(left, (self.height() - height) // 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        painter.fillRect(0, 0, self.width(), now.border, now.color("line"))
