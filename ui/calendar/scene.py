"""What the board shows now: which days, in which form, with which blocks; and its model for lists and screen readers.

Frozen values; how they are laid out is for the plans.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.calendar import words
from ui.calendar.block import Block
from ui.calendar.cells import CellsPlan, Line
from ui.calendar.plan import Ground
from ui.calendar.week import WeekPlan

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Where a block lies in the model."""

    BLOCK = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One week by hours (`lines` empty), or days in rows. `by` gives the row of each block where rows have names.

    `month` is the one whose days stand out. Blocks come in the order in which they are walked.
    """

    days: tuple[date, ...]
    blocks: tuple[Block, ...]
    ground: Ground
    lines: tuple[Line, ...] = ()
    by: tuple[bytes | None, ...] | None = None
    month: int = 0

    def plan(self, width: int, height: int) -> WeekPlan | CellsPlan:
        """Lay it out in so many px."""
        if self.lines:
            return CellsPlan(self.lines, self.blocks, self.by, width, height)
        return WeekPlan(self.days, self.blocks, width)

    def row_of(self, at: int) -> bytes | None:
        """The row block number `at` stands in."""
        return self.by[at] if self.by is not None else None

    def row_name(self, row: bytes | None) -> str:
        return next((line.name for line in self.lines if line.key == row), "")


def ordered(blocks: Sequence[Block]) -> list[Block]:
    """By day, what lasts whole days first, then by time and name."""
    return sorted(blocks, key=lambda b: (b.start.date(), not b.whole_days, b.start, b.end, b.title, b.id))


class Blocks(QAbstractListModel):
    """The blocks in order, each with the words a screen reader says."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()
        self._today = date.min

    def show(self, blocks: tuple[Block, ...], today: date) -> None:
        self.beginResetModel()
        self._blocks, self._today = blocks, today
        self.endResetModel()

    def block(self, at: int) -> Block:
        return self._blocks[at]

    def place_of(self, key: object) -> int:
        """The place of the block with a key, or −1."""
        return next((at for at, block in enumerate(self._blocks) if block.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        block = self._blocks[index.row()]
        match role:
            case Role.BLOCK:
                return block
            case Qt.ItemDataRole.DisplayRole:
                return block.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.spoken(block, self._today)
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(block, self._today)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return words.what_keys_do(block)
        return None
