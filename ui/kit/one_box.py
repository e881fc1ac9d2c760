"""The one box: a scan, a name, a code or a word, with suggestions under it (experience 1, look §8).

It keeps the focus, clears after each entry and understands nothing of what is typed.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import paint
from ui.kit.announce import announce
from ui.kit.bare_line import BareLine
from ui.kit.label import Glyph, Keycap, Label
from ui.kit.look import bell, look
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.tokens import RADIUS

_MOST_SHOWN = 6


class OneBox(QFrame):
    """Signals: `submitted(text)` for Enter on words, `entered_empty` for Enter on nothing, `changed(text)`,
    `chosen(place)` for a suggestion, `escaped` for Esc on an empty box."""

    submitted = Signal(str)
    entered_empty = Signal()
    changed = Signal(str)
    chosen = Signal(int)
    escaped = Signal()

    def __init__(self, placeholder: str, *, icon: str = "scan-barcode", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = 0
        self._fresh = False
        self._told = False
        self._top = QWidget(self)
        self._inside = QWidget(self)
        self._line = BareLine(placeholder, placeholder, "one_box")
        self._glyph = Glyph(icon, "text2", 24)
        self._cap = Keycap("Enter")
        self._list = RowList(QCoreApplication.translate("kit", "Suggestions"))
        self._nothing = Label("", "body", "text2", wrap=True)
        self._lay_out()
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.textEdited.connect(self.on_line_edited)
        self._line.moved.connect(self.on_line_moved)
        self._line.entered.connect(self.on_line_entered)
        self._line.left_alone.connect(self.on_line_left)
        self._line.focus_changed.connect(self.on_line_focus_changed)
        self._list.opened.connect(self.on_list_opened)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._top)
        row.setContentsMargins(20, 0, 18, 0)
        row.setSpacing(14)
        row.addWidget(self._glyph)
        row.addWidget(self._line, 1)
        row.addWidget(self._cap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        # The list lies inside the frame's border; hidden, it takes no room at all.
        inside = QHBoxLayout(self._inside)
        inside.setContentsMargins(2, 0, 2, 2)
        inside.addWidget(self._list)
        column.addWidget(self._inside)
        column.addWidget(self._nothing)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.hide()
        self._nothing.setContentsMargins(20, 12, 20, 14)
        self._nothing.hide()

    def text(self) -> str:
        """Return what is typed."""
        return self._line.text()

    def show_placeholder(self, text: str) -> None:
        """Show other words in the empty box; they are also its spoken name."""
        self._line.setPlaceholderText(text)
        self._line.setAccessibleName(text)

    def show_text(self, text: str) -> None:
        """Put words into the box as if they were typed."""
        self._line.setText(text)
        self.on_line_edited(text)

    def clear(self) -> None:
        """Empty the box and close what is under it."""
        self._line.clear()
        self._close()

    def show_suggestions(self, rows: Sequence[Row]) -> None:
        """Show suggestions for the words typed now; the first is chosen already. None closes the list."""
        self._close()
        self._count = len(rows)
        self._fresh = bool(rows)
        if not rows:
            return
        self._list.show_rows([_with_key(row, place == 0) for place, row in enumerate(rows)])
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.setFixedHeight(self._list_height())
        self._inside.show()
        self.updateGeometry()

    def show_nothing_found(self, sentence: str) -> None:
        """Say under the box that nothing matches, and what to do."""
        self._close()
        self._told = True
        self._nothing.setText(sentence)
        self._nothing.show()
        announce(self, sentence)

    @Slot(str)
    def on_line_edited(self, text: str) -> None:
        # What is under the box answers other words now; Enter must not take it.
        self._fresh = self._told = False
        self.changed.emit(text)
        if not self._fresh and not self._told:
            self._close()

    @Slot(int)
    def on_line_moved(self, step: int) -> None:
        if self._fresh:
            self._list.choose_next(step)
            announce(self, str(self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))

    @Slot()
    def on_line_entered(self) -> None:
        text = self._line.text().strip()
        place = self._list.currentIndex().row() if self._fresh else -1
        self.clear()
        if place >= 0:
            self.chosen.emit(place)
        elif text:
            self.submitted.emit(text)
        else:
            self.entered_empty.emit()

    @Slot()
    def on_line_left(self) -> None:
        if self._line.text() or self._inside.isVisible() or self._nothing.isVisible():
            self.clear()
            self.changed.emit("")
        else:
            self.escaped.emit()

    @Slot(object)
    def on_list_opened(self, _key: object) -> None:
        place = self._list.currentIndex().row()
        self.clear()
        self.chosen.emit(place)

    @Slot(bool)
    def on_line_focus_changed(self, focused: bool) -> None:
        self._glyph.show_icon(self._icon, "primary_text" if focused else "text2")
        self.update()

    @Slot()
    def on_look_changed(self) -> None:
        self._top.setFixedHeight(look().height("one_box"))
        if self._fresh:
            self._list.setFixedHeight(self._list_height())

    def _list_height(self) -> int:
        rows = self._list.content_height()
        return rows if self._count <= _MOST_SHOWN else rows * _MOST_SHOWN // self._count

    def _close(self) -> None:
        self._fresh = False
        self._inside.hide()
        self._nothing.hide()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(220), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        paint.round_box(painter, QRectF(self.rect()), "card", "edge", RADIUS["one_box"], now.border)
        if self._line.hasFocus():
            top = QRectF(self._top.geometry())
            paint.round_box(painter, top, "card", "focus", RADIUS["one_box"], 4 if now.heavy else 2)


def _with_key(row: Row, first: bool) -> Row:
    return replace(row, key_cap="Enter") if first and not row.key_cap else row
