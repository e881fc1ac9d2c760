"""A list of rows with mouse, keyboard and screen reader, and room for one widget under an open row.

It shows what it is given; fetching, sorting and paging belong to the place.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from ui.kit.item_row import RowDelegate, more_area
from ui.kit.look import bell, look
from ui.kit.rows import Row, RowModel


class RowList(QListView):
    """Rows to open, tick or ask more about; `fit` makes it as high as its rows, for a card that does not scroll."""

    opened = Signal(object)
    chosen = Signal(object)
    more = Signal(object, QPoint)
    ticked = Signal(object, bool)

    def __init__(
        self,
        name: str,
        *,
        divided: bool = True,
        lone: bool = False,
        fit: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fit = fit
        self._pressed_at = QPoint()
        self._under: tuple[object, QWidget] | None = None
        self._rows = RowModel(self)
        self._painter = RowDelegate(divided=divided, lone=lone, parent=self)
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.on_view_clicked)
        self.selectionModel().currentChanged.connect(self.on_current_changed)
        bell().changed.connect(self.on_look_changed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; the chosen one stays chosen when it is still there."""
        kept = self.chosen_key()
        self.show_under(None, None)
        self._rows.show_rows(rows)
        if kept is not None:
            self.choose(kept)
        self.updateGeometry()

    def choose(self, key: object) -> None:
        """Choose the row with a key, if it is there."""
        place = self._rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))

    def choose_next(self, step: int) -> None:
        """Choose the row `step` further, for a box that keeps the focus; stops at both ends."""
        last = self._rows.rowCount() - 1
        self.setCurrentIndex(self._rows.index(min(last, max(0, self.currentIndex().row() + step))))

    def chosen_key(self) -> object:
        """Return the key of the chosen row, or None."""
        at = self.currentIndex()
        return self._rows.row(at.row()).key if at.isValid() else None

    def show_under(self, key: object, widget: QWidget | None) -> None:
        """Open a widget under the words of a row; None closes it. The widget goes when the rows change."""
        if self._under is not None:
            self._under[1].hide()
            self._under[1].deleteLater()
        self._under = (key, widget) if widget is not None else None
        self._painter.under = (-1, 0)
        if widget is not None:
            widget.setParent(self.viewport())
            widget.show()
            self._measure_under()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def content_height(self) -> int:
        """Return the height of all rows together, in px."""
        option = self._option()
        heights = (self._painter.sizeHint(option, self._rows.index(row)).height() for row in range(self._count()))
        return sum(heights)

    def _count(self) -> int:
        return self._rows.rowCount()

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), self.content_height() if self._fit else look().px(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.content_height() if self._fit else look().height("row"))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_under()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_under()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_under()
        # A narrower list puts dates under the words, so its rows grow.
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _measure_under(self) -> None:
        """Ask the open widget how high it is at this width; its words may break into rows."""
        if self._under is None:
            return
        key, widget = self._under
        room = max(0, self.viewport().width() - 32)
        height = widget.heightForWidth(room) if widget.hasHeightForWidth() else widget.sizeHint().height()
        measured = (self._rows.place_of(key), height)
        if measured != self._painter.under:
            self._painter.under = measured
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _place_under(self) -> None:
        if self._under is None:
            return
        at = self._rows.index(self._painter.under[0])
        box: QRect = self.visualRect(at)
        height = self._painter.under[1]
        self._under[1].setGeometry(box.left() + 16, box.bottom() - height - 10, box.width() - 32, height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._painter.keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._painter.keyboard and self._count():
            self.setCurrentIndex(self._rows.index(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._painter.keyboard = False
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._painter.keyboard = True
        at = self.currentIndex()
        if at.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._rows.row(at.row()).key)
        elif at.isValid() and event.key() == Qt.Key.Key_Space and self._rows.row(at.row()).tick is not None:
            self._turn(at.row())
        elif at.isValid() and event.key() == Qt.Key.Key_Menu and self._rows.row(at.row()).more:
            self._ask_more(at)
        elif event.text().strip() and event.text().isprintable():
            # Letters belong to the box of the place, not to a search of Qt's own.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def on_view_clicked(self, at: QModelIndex) -> None:
        row = self._rows.row(at.row())
        if row.more and more_area(self.visualRect(at)).contains(self._pressed_at):
            self._ask_more(at)
        elif row.tick is not None:
            self._turn(at.row())
        else:
            self.opened.emit(row.key)

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._rows.row(now.row()).key)

    @Slot()
    def on_look_changed(self) -> None:
        self._measure_under()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _ask_more(self, at: QModelIndex) -> None:
        corner = more_area(self.visualRect(at)).bottomLeft()
        self.more.emit(self._rows.row(at.row()).key, self.viewport().mapToGlobal(corner))

    def _turn(self, place: int) -> None:
        row = self._rows.row(place)
        self._rows.set_tick(place, not row.tick)
        self.ticked.emit(row.key, not row.tick)

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option
