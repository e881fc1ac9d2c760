"""A small table of words with a header, at most five columns (look §10).

Sorting and paging happen before the rows get here.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.kit.look import bell, look

_Index = QModelIndex | QPersistentModelIndex
MOST_COLUMNS = 5


class _Cells(QAbstractTableModel):
    """Words in rows, each row with the caller's key; `numbers` are the columns aligned at their end."""

    def __init__(self, headers: Sequence[str], numbers: frozenset[int], parent: QObject) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._numbers = numbers
        self._rows: list[tuple[object, Sequence[str]]] = []

    def show_rows(self, rows: Sequence[tuple[object, Sequence[str]]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def key(self, place: int) -> object:
        return self._rows[place][0]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter


class SmallTable(QTableView):
    """Rows of (key, words); the first column takes the room that is left. Signal: `opened(key)`."""

    opened = Signal(object)

    def __init__(
        self, name: str, headers: Sequence[str], *, numbers: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        if len(headers) > MOST_COLUMNS:
            raise ValueError(f"{len(headers)} columns are too many to read, the most is {MOST_COLUMNS}")
        super().__init__(parent)
        self._cells = _Cells(headers, frozenset(numbers), self)
        self.setAccessibleName(name)
        self.setModel(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self.on_view_activated)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def show_rows(self, rows: Sequence[tuple[object, Sequence[str]]]) -> None:
        """Replace the rows."""
        self._cells.show_rows(rows)

    @Slot()
    def on_look_changed(self) -> None:
        self.horizontalHeader().setFont(look().font("caption_strong"))
        self.verticalHeader().setDefaultSectionSize(look().height("primary"))

    @Slot(QModelIndex)
    def on_view_activated(self, at: QModelIndex) -> None:
        self.opened.emit(self._cells.key(at.row()))
