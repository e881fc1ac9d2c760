"""Columns that stand side by side, and fold to fewer when words grow or the window shrinks (look §9).

What stands in them is the place's; nothing scrolls here.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.kit.label import Label
from ui.kit.look import bell, look

NEEDS = {3: 980, 2: 620}
"""Width in px at 100 % text from which so many columns have room."""
_GAP = 16


class Columns(QWidget):
    """Parts in as many columns as there is room for; what has none goes under the first, the next under the second."""

    def __init__(self, parts: Sequence[QWidget], shares: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._shares = tuple(shares)
        self._count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        # Else the widest layout would forbid the narrower one.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
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
            # With a style sheet, Qt takes the type of words back to what it was when they are given another parent.
            for label in part.findChildren(Label):
                label.on_look_changed()
        for number, stack in enumerate(self._stacks):
            stack.setVisible(number < count)
            self._row.setStretch(number, self._shares[number] if number < count else 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part: with less room the columns fold."""
        return QSize(max(self._least(), default=0), self._row.minimumSize().height())

    def _least(self) -> list[int]:
        return [part.minimumSizeHint().width() for part in self._parts]

    def _fits(self, count: int) -> bool:
        least = self._least()
        widths = [max(least[number::count], default=0) for number in range(count)]
        whole = sum(self._shares[:count])
        room = self.width() - _GAP * (count - 1)
        return all(room * share >= width * whole for width, share in zip(widths, self._shares, strict=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.on_look_changed()

    @Slot()
    def on_look_changed(self) -> None:
        room = self.width() / look().scale
        wanted = min(next((count for count, width in NEEDS.items() if room >= width), 1), len(self._parts))
        while wanted > 1 and not self._fits(wanted):
            wanted -= 1
        self.fold_to(wanted)


def column_of(*parts: QWidget) -> QWidget:
    """Parts under each other, as one column."""
    column = QWidget()
    stack = QVBoxLayout(column)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(12)
    for part in parts:
        stack.addWidget(part)
    return column
