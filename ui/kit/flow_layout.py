"""A layout that breaks into rows when there is no room side by side; it mirrors in right-to-left.

Items added with `add_trailing` stand at the far side of the last row.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.kit.look import look


@dataclass(slots=True)
class _Line:
    """One row while it is being filled; px."""

    items: list[QLayoutItem] = field(default_factory=list)
    width: int = 0
    height: int = 0
    first_trailing: int | None = None


class FlowLayout(QLayout):
    """Rows of widgets with `gap` px between them, and `row_gap` px between the rows."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._items: list[QLayoutItem] = []
        self._trailing: list[QWidget] = []
        self._gap = gap
        self.row_gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def add_trailing(self, widget: QWidget) -> None:
        """Add a widget at the far side of the last row."""
        self._trailing.append(widget)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(line.height for line in lines) + self.row_gap * max(0, len(lines) - 1)

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._shown()]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def sizeHint(self) -> QSize:
        lines = self._lines(1 << 20)
        return QSize(max((line.width for line in lines), default=0), sum(line.height for line in lines))

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        top = box.top()
        for line in self._lines(box.width()):
            self._place(line, box, top)
            top += line.height + self.row_gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        for item in self._shown():
            hint = item.sizeHint()
            needed = hint.width() if not lines or not lines[-1].items else self._gap + hint.width()
            if not lines or (lines[-1].items and lines[-1].width + needed > width):
                lines.append(_Line())
                needed = hint.width()
            line = lines[-1]
            if line.first_trailing is None and item.widget() in self._trailing:
                line.first_trailing = len(line.items)
            line.items.append(item)
            line.width += needed
            line.height = max(line.height, hint.height())
        return lines

    def _place(self, line: _Line, box: QRect, top: int) -> None:
        offset = 0
        for number, item in enumerate(line.items):
            if number == line.first_trailing:
                offset += max(0, box.width() - line.width)
            hint = item.sizeHint()
            width = min(hint.width(), box.width())
            left = box.right() + 1 - offset - width if look().rtl else box.left() + offset
            item.setGeometry(QRect(QPoint(left, top + (line.height - hint.height()) // 2), QSize(width, hint.height())))
            offset += width + self._gap
