"""What a list row shows, as plain values, and the model that hands it to a view.

The caller's `key` comes back unchanged in every signal; nothing here knows what it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.chip import State
from ui.kit.pictures import Picture

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Where a row lies in the model."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: something in front (picture, initials, icon or time), title, detail, state, end, trailing parts.

    `person` is the id an avatar's tint comes from; `tick` None means no tick box; `key_cap` shows a key at the end;
    `match` are (start, length) pieces of the title to mark.
    """

    key: object = None
    title: str = ""
    detail: str = ""
    detail2: str = ""
    picture: Picture | None = None
    initials: str = ""
    person: bytes | str = b""
    icon: str = ""
    icon_token: str = "text2"
    time: str = ""
    state: State | None = None
    end: str = ""
    end_detail: str = ""
    end_token: str = "plum"
    tick: bool | None = None
    more: bool = False
    dim: bool = False
    match: tuple[tuple[int, int], ...] = ()
    key_cap: str = ""

    def spoken(self) -> str:
        """Return all words of the row in reading order, for a screen reader."""
        state = self.state.text if self.state else ""
        words = (self.time, self.title, self.detail, self.detail2, state, self.end, self.end_detail)
        return ", ".join(word for word in words if word)


class RowModel(QAbstractListModel):
    """Rows for a view; a new set replaces the old one, a tick changes in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Return a row by its place."""
        return self._rows[number]

    def place_of(self, key: object) -> int:
        """Return the place of the row with a key, or −1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def set_tick(self, number: int, on: bool) -> None:
        """Change the tick of one row."""
        self._rows[number] = replace(self._rows[number], tick=on)
        at = self.index(number)
        self.dataChanged.emit(at, at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.CheckStateRole and row.tick is not None:
            return Qt.CheckState.Checked if row.tick else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._rows[index.row()].tick is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags
