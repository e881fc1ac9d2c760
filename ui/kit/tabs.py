"""Tabs of a place, and the switch between two or three views.

Both say only what was chosen; what it shows is the place's business.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QTabBar, QWidget

from ui.kit import icons, paint
from ui.kit.look import bell, look
from ui.kit.surface import Surface
from ui.kit.tokens import RADIUS

_WIDE, _CLOSE = 28, 14
"""Px between the words of two tabs."""


class Tabs(QTabBar):
    """Words in a row, the chosen one underlined; arrow keys move. Signal `currentChanged(int)` is Qt's own."""

    def __init__(self, name: str, words: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = _WIDE
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(look().font("medium"))
        self.setProperty("own_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bell().changed.connect(self.on_look_changed)
        for word in words:
            self.addTab(word.replace("&", "&&"))

    @Slot()
    def on_look_changed(self) -> None:
        self.setFont(look().font("medium"))
        self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._words_width(index) + self._gap, look().height("nav") + 4)

    def _words_width(self, index: int) -> int:
        return paint.text_width(self.tabText(index).replace("&&", "&"), "strong")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large words have no room, the tabs stand closer before they scroll."""
        needed = sum(self._words_width(index) for index in range(self.count()))
        gap = _WIDE if needed + _WIDE * self.count() <= self.width() else _CLOSE
        if gap != self._gap:
            self._gap = gap
            # What lays the tabs out anew.
            self.setElideMode(Qt.TextElideMode.ElideNone)
        super().resizeEvent(event)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        painter.fillRect(0, self.height() - now.border, self.width(), now.border, now.color("line"))
        for index in range(self.count()):
            box: QRect = self.tabRect(index)
            on = index == self.currentIndex()
            role, token = ("strong", "primary_text") if on else ("medium", "text2")
            paint.line(painter, box, self.tabText(index).replace("&&", "&"), role, token, side="centre")
            if on:
                painter.fillRect(box.left(), self.height() - 3, box.width(), 3, now.color("primary_text"))
            if on and self.hasFocus():
                paint.round_box(painter, QRectF(box).adjusted(2, 2, -2, -6), "", "focus", RADIUS["button"], 2)


class _Segment(QAbstractButton):
    """One side of the switch."""

    def __init__(self, name: str, text: str, icon: str, key: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = text
        self._icon = icon
        self._key = key
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(paint.key_words(key) if key else "")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = look()
        width = paint.text_width(self._words, "strong") + 26
        width += now.px(19) + 8 if self._icon else 0
        return QSize(width + (paint.keycap_size(self._key).width() + 8 if self._key else 0), now.height("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        on = self.isChecked()
        ground = "card" if on else "line" if self.underMouse() else ""
        paint.round_box(painter, QRectF(self.rect()), ground, "line" if on else "", RADIUS["button"], now.border)
        token = "primary_text" if on else "text2"
        inner = self.rect().adjusted(13, 0, -13, 0)
        if self._icon:
            icons.draw(painter, self._icon, token, QRectF(paint.leading(inner, now.px(19))))
            inner = paint.without_leading(inner, now.px(19) + 8)
        if self._key:
            cap = paint.keycap_size(self._key).width()
            paint.keycap(painter, paint.trailing(inner, cap), self._key, "text2", "edge", "card")
            inner = paint.without_trailing(inner, cap + 8)
        side = "lead" if self._icon else "centre"
        paint.line(painter, inner, self._words, "strong" if on else "medium", token, side=side)


class Switch(Surface):
    """Two or three views in a well, as Lend and Bring back; choices are (name, words, icon, key). `chosen(name)`."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__("sunk", "line", RADIUS["well"], parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(2)
        self._parts = {choice[0]: _Segment(*choice) for choice in choices}
        for part in self._parts.values():
            part.clicked.connect(self.on_part_clicked)
            row.addWidget(part)
        next(iter(self._parts.values())).setChecked(True)

    def choose(self, name: str) -> None:
        """Show a side as chosen, without a signal."""
        self._parts[name].setChecked(True)

    @Slot()
    def on_part_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())
