"""Columns that stand side by side, and fold to fewer when words grow or the window shrinks (look §9).

What stands in them is the place's; nothing scrolls here.
"""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.look import bell, look

NEEDS = {3: 980, 2: 620}
"""Width in px at 100 % text from which so many columns have room."""


class Columns(QWidget):
    """Parts in as many columns as there is room for; what has none goes under the first, the next under the second."""

    def __init__(self, parts: Sequence[QWidget], shares: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._shares = tuple(shares)
        self._count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._stacks = tuple(QWidget() for _ in parts)
        self._columns = tuple(QVBoxLayout(stack) for stack in self._stacks)
        for stack, column in zip(self._stacks, self._columns, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(20)
            column.addStretch(1)
            self._row.addWidget(stack)
        bell().changed.connect(self.on_look_changed)
        self.fold_to(len(self._parts))

    def count(self) -> int:
        """How many columns stand now."""
        return self._count

    def fold_to(self, count: int) -> None:
        """Lay the parts out in that many columns."""
        if count == self._count:
            return
        self._count = count
        for part in self._parts:
            for column in self._columns:
                # Not takeAt: the item it leaves behind would go on answering for the widget's height.
                column.removeWidget(part)
        for number, part in enumerate(self._parts):
            column = self._columns[number % count]
            column.insertWidget(column.count() - 1, part)
        for number, stack in enumerate(self._stacks):
            stack.setVisible(number < count)
            self._row.setStretch(number, self._shares[number] if number < count else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.on_look_changed()

    @Slot()
    def on_look_changed(self) -> None:
        room = self.width() / look().scale
        fitting = next((count for count, width in NEEDS.items() if room >= width), 1)
        self.fold_to(min(fitting, len(self._parts)))
