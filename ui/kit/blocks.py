"""Blocks of a person's or a thing's card: state in words, pinned note, fact line, shelf (look §8).

Each takes its words from the caller and shows them; none decides anything.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import paint
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS, TONES, TYPE

_STATE_ICONS = {"may": ("good", "circle-check"), "ask": ("warn", "triangle-alert"), "stop": ("stop", "octagon-x")}


class StateBlock(Surface):
    """May borrow, after a reason, or not today: `kind` is may, ask or stop."""

    def __init__(self, kind: str, words: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__("good_soft", "", RADIUS["well"], parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(12)
        self._glyph = Glyph("", "good", 26)
        self._words = Label("", "desk", "good", wrap=True)
        self._detail = Label("", "caption", "text", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._detail)
        row.addWidget(self._glyph)
        row.addLayout(column, 1)
        self.show_state(kind, words, detail)

    def show_state(self, kind: str, words: str, detail: str = "") -> None:
        """Show another state."""
        tone, icon = _STATE_ICONS[kind]
        token, ground, _ = TONES[tone]
        self.paint_as(ground, "")
        self._glyph.show_icon(icon, token)
        self._words.paint_as(token=token)
        self._words.setText(words)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{words}. {detail}" if detail else words)


class NoteBlock(Surface):
    """A pinned note with who wrote it; `tone` colours the ground."""

    def __init__(
        self, text: str, by: str = "", *, icon: str = "pin", tone: str = "warn", parent: QWidget | None = None
    ) -> None:
        token, ground, _ = TONES[tone]
        super().__init__(ground, "", RADIUS["well"], parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Glyph(icon, token, 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(text, "body", wrap=True))
        if by:
            column.addWidget(Label(by, "caption", "text2", wrap=True))
        row.addLayout(column, 1)
        self.setAccessibleName(f"{text} {by}".strip())


class FactLine(QWidget):
    """An icon and one fact."""

    def __init__(
        self, icon: str, text: str, *, token: str = "text", role: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(10)
        icon_token = "text2" if token == "text" else token
        glyph = Glyph(icon, icon_token, 18)
        # The first line of words is higher than the icon beside it.
        glyph.setContentsMargins(0, 2, 0, 0)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        self._label = Label(text, role, token, wrap=True)
        row.addWidget(self._label, 1)

    def show_text(self, text: str) -> None:
        """Show another fact."""
        self._label.setText(text)


class ShelfBlock(Surface):
    """Where a thing goes, in 88 px: the hold shelf first, its own shelf under it (experience 9)."""

    def __init__(
        self, title: str, shelf: str, under: str = "", *, icon: str = "package-check", parent: QWidget | None = None
    ) -> None:
        super().__init__("primary_soft", "", RADIUS["well"], parent)
        column = stacked(self, 16, 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph(icon, "primary_soft_text", 20))
        row.addWidget(Label(title, "medium", "primary_soft_text", wrap=True), 1)
        column.addLayout(row)
        column.addWidget(_Shelf(shelf))
        column.addWidget(Label(under, "detail", "primary_soft_text", wrap=True))
        column.addStretch(1)
        self.setAccessibleName(", ".join(part for part in (title, shelf, under) if part))


class _Shelf(QWidget):
    """The shelf mark in the largest type that fits; it is never cut off."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _font(self, width: int) -> QFont:
        font = QFont(look().font("shelf"))
        while font.pixelSize() > TYPE["section"].size:
            if QFontMetrics(font).horizontalAdvance(self._text) <= width:
                break
            font.setPixelSize(font.pixelSize() - 4)
        return font

    def sizeHint(self) -> QSize:
        font = look().font("shelf")
        metrics = QFontMetrics(font)
        # A mark has capitals and digits; a word may have letters that go below the line.
        below = max(0, metrics.tightBoundingRect(self._text).bottom())
        return QSize(metrics.horizontalAdvance(self._text) + 4, font.pixelSize() + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font(self.width()))
        painter.setPen(look().color("primary_soft_text"))
        painter.drawText(QRectF(self.rect()), paint.alignment(), self._text)
