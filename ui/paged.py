"""Long lists that ask for their rows page by page: one model, and one view that shows them as cards or as rows.

What a record is and how it is asked for belongs to the place that owns the list.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from ui.kit import paint
from ui.kit.item_card import CardDelegate, ItemCard
from ui.kit.item_row import RowDelegate
from ui.kit.look import bell, look
from ui.kit.rows import Role, Row
from ui.kit.tokens import BETWEEN_CARDS

Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 36
"""Records asked for at a time."""
MOST_KEPT: Final = 20 * PAGE
"""Records read again at once after a change; who scrolled further down meets them page by page."""
CARDS: Final = "cards"
ROWS: Final = "rows"

_NARROWEST: Final = 160
_PICTURE: Final = 96


class PagedModel(QAbstractListModel):
    """Records with an `id`, read by `load(offset, limit)` and turned into a Row or an ItemCard by `show`."""

    def __init__(
        self,
        load: Callable[[int, int], Sequence[Any]],
        show: Callable[[Any], Row | ItemCard],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._show = load, show
        self._records: list[Any] = []
        self._shown: dict[int, Row | ItemCard] = {}
        self._complete = True

    def requery(self, *, keep: bool = False) -> None:
        """Ask anew: the first page, or with `keep` as many records as were on show."""
        wanted = max(PAGE, min(len(self._records), MOST_KEPT)) if keep else PAGE
        found = list(self._load(0, wanted))
        self.beginResetModel()
        self._records, self._complete = found, len(found) < wanted
        self._shown.clear()
        self.endResetModel()

    def forget_looks(self) -> None:
        """Turn the same records into rows or cards again; nothing is asked for."""
        self._shown.clear()
        if self._records:
            self.dataChanged.emit(self.index(0), self.index(len(self._records) - 1))

    def record(self, place: int) -> Any:
        """Return the record at a place."""
        return self._records[place]

    def place_of(self, key: object) -> int:
        """Return the place of the record with an id among those that were read, or −1."""
        return next((place for place, record in enumerate(self._records) if record.id == key), -1)

    def canFetchMore(self, parent: Index) -> bool:
        return not self._complete and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        have = len(self._records)
        found = self._load(have, PAGE)
        self._complete = len(found) < PAGE
        if found:
            self.beginInsertRows(QModelIndex(), have, have + len(found) - 1)
            self._records += found
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Role.ROW, *_SPOKEN):
            return None
        shown = self._look_of(index.row())
        if role == Role.ROW:
            return shown
        if isinstance(shown, Row):
            return shown.spoken() if role == Qt.ItemDataRole.AccessibleTextRole else shown.title
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        return f"{shown.name}, {shown.state.text}" if spoken else shown.name

    def _look_of(self, place: int) -> Row | ItemCard:
        shown = self._shown.get(place)
        if shown is None:
            shown = self._shown[place] = self._show(self._records[place])
        return shown


_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class _Rows(RowDelegate):
    """Remembers how high each row is: Qt asks for all of them again with every page that joins."""

    def __init__(self, *, lone: bool, parent: QObject) -> None:
        super().__init__(divided=not lone, lone=lone, parent=parent)
        self._sizes: dict[int, QSize] = {}

    def forget(self) -> None:
        """Measure anew, for other records, another width or another look."""
        self._sizes.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = self._sizes.get(index.row())
        if size is None:
            size = self._sizes[index.row()] = super().sizeHint(option, index)
        return size


class PagedView(QListView):
    """Signals: `chosen(id)` when the current record changes, `opened(id)` by click or Enter, `ticked(id)` where rows
    have ticks, by click or Space."""

    chosen = Signal(object)
    opened = Signal(object)
    ticked = Signal(object)

    def __init__(
        self, name: str, model: PagedModel, *, lone: bool = False, form: str = ROWS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paged = model
        self._cards = CardDelegate(self)
        self._rows = _Rows(lone=lone, parent=self)
        model.modelAboutToBeReset.connect(self._rows.forget)
        model.dataChanged.connect(self._rows.forget)
        self._form = form
        self._quiet = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.show_current)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.on_view_clicked)
        self.selectionModel().currentChanged.connect(self.on_current_changed)
        bell().changed.connect(self.on_look_changed)
        self.show_as(form)

    def show_as(self, form: str) -> None:
        """Show the records as `CARDS` or `ROWS`."""
        self._form = form
        cards = form == CARDS
        # A row whose chip goes under its words is higher than the others.
        self.setUniformItemSizes(cards)
        self.setItemDelegate(self._cards if cards else self._rows)
        self.setViewMode(QListView.ViewMode.IconMode if cards else QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(QSize())
        if self._paged.rowCount() > MOST_KEPT:
            self.requery(keep=True)
        else:
            self._paged.forget_looks()
        self._measure()

    def requery(self, *, keep: bool = False) -> None:
        """Ask the model anew; the chosen record stays chosen when it is still among those read."""
        before, at = self.chosen_key(), self.verticalScrollBar().value()
        self._quiet = True
        self._paged.requery(keep=keep)
        if before is not None:
            self.choose(before)
        self._quiet = False
        if keep:
            self.verticalScrollBar().setValue(at)

    def choose(self, key: object) -> None:
        """Choose a record if it is among those read; `chosen` is not emitted, whoever calls knows."""
        place, quiet = self._paged.place_of(key), self._quiet
        if place >= 0:
            self._quiet = True
            self.setCurrentIndex(self._paged.index(place))
            self._quiet = quiet

    def move_by(self, step: int) -> None:
        """Choose the record `step` further, for a search line that keeps the focus; stops at both ends."""
        last = self._paged.rowCount() - 1
        if last >= 0:
            at = self.currentIndex().row()
            self.setCurrentIndex(self._paged.index(min(last, max(0, at + step))))

    def chosen_key(self) -> bytes | None:
        """Return the id of the chosen record, or None."""
        at = self.currentIndex()
        key: bytes | None = self._paged.record(at.row()).id if at.isValid() else None
        return key

    def first_key(self) -> bytes | None:
        """Return the id of the first record, or None."""
        key: bytes | None = self._paged.record(0).id if self._paged.rowCount() else None
        return key

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)
        # A narrower list puts chips under the words, so its rows grow.
        if event.oldSize().width() != event.size().width():
            self._rows.forget()
            self.scheduleDelayedItemsLayout()
            self._later.start()

    @Slot()
    def show_current(self) -> None:
        """Scroll to the chosen record, which another width may have moved out of sight."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _measure(self) -> None:
        """Share the width out among as many cards as fit (look §8, "Item card")."""
        if self._form != CARDS:
            return
        now = look()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        width = min(self.viewport().width(), self.maximumViewportSize().width() - bar)
        columns = max(1, (width + BETWEEN_CARDS) // (now.px(_NARROWEST) + BETWEEN_CARDS))
        words = paint.text_height("medium") + paint.text_height("chip") + 20
        self._cards.columns = columns
        # Qt breaks the row when the cells fill it to the last pixel.
        self._cards.cell = QSize((width - 1) // columns, now.px(_PICTURE) + words + BETWEEN_CARDS)
        self.setGridSize(self._cards.cell)

    def _by_keyboard(self, yes: bool) -> None:
        self._cards.keyboard = self._rows.keyboard = yes

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard(event.reason() != Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.keyboard and self._paged.rowCount():
            self.setCurrentIndex(self._paged.index(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard(False)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard(True)
        key = self.chosen_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
        elif key is not None and event.key() == Qt.Key.Key_Space and self._has_tick(self.currentIndex()):
            self.ticked.emit(key)
        else:
            super().keyPressEvent(event)

    def _has_tick(self, at: QModelIndex) -> bool:
        shown = at.data(Role.ROW)
        return isinstance(shown, Row) and shown.tick is not None

    @Slot(QModelIndex)
    def on_view_clicked(self, at: QModelIndex) -> None:
        signal = self.ticked if self._has_tick(at) else self.opened
        signal.emit(self._paged.record(at.row()).id)

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.chosen.emit(self._paged.record(now.row()).id)

    @Slot()
    def on_look_changed(self) -> None:
        self._rows.forget()
        self._measure()
        self.scheduleDelayedItemsLayout()
