"""Cards in a grid: picture, name with the match marked, one state line (look §8, "Item card").

As many columns as fit; the caller's key comes back in every signal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit import icons, paint, pictures
from ui.kit.chip import State
from ui.kit.look import bell, look
from ui.kit.pictures import Picture
from ui.kit.tokens import BETWEEN_CARDS, RADIUS, TONES

_NARROWEST = 160
_PICTURE = 96


class _Role(IntEnum):
    CARD = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCard:
    """One card; `match` are (start, length) pieces of the name to mark. A `plain` state is quiet text."""

    key: object
    name: str
    picture: Picture
    state: State
    match: tuple[tuple[int, int], ...] = ()


class _Cards(QAbstractListModel):
    """The cards on show."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cards: list[ItemCard] = []

    def show_cards(self, cards: Sequence[ItemCard]) -> None:
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def card(self, place: int) -> ItemCard:
        return self._cards[place]

    def place_of(self, key: object) -> int:
        return next((place for place, card in enumerate(self._cards) if card.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 — Qt's own
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self._cards[index.row()]
        if role == _Role.CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{card.name}, {card.state.text}"
        return None


class CardDelegate(QStyledItemDelegate):
    """Paints a card inside its cell of the grid; the gaps are shared out so that both edges are flush."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns = 1
        self.cell = QSize(_NARROWEST, _NARROWEST)
        self.keyboard = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: ItemCard = index.data(_Role.CARD)
        state: QStyle.StateFlag = option.state
        box = self._card_box(option.rect, index.row())
        now = look()
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        paint.round_box(painter, QRectF(box), "card", "", RADIUS["card"])
        top = QRect(box.left(), box.top(), box.width(), now.px(_PICTURE))
        pictures.draw_tile(painter, top, card.picture, RADIUS["card"], joined=True)
        edge = "primary" if chosen else "edge" if hovered else "line"
        width = (4 if now.heavy else 2) if chosen else now.border
        paint.round_box(painter, QRectF(box), "", edge, RADIUS["card"], width)
        if self.keyboard and state & QStyle.StateFlag.State_HasFocus:
            paint.round_box(painter, QRectF(box).adjusted(4, 4, -4, -4), "", "focus", RADIUS["button"], 2)
        words = box.adjusted(13, now.px(_PICTURE) + 6, -13, -8)
        _name(painter, QRect(words.left(), words.top(), words.width(), words.height() // 2), card)
        _state(painter, QRect(words.left(), words.center().y(), words.width(), words.height() // 2), card.state)
        painter.restore()

    def _card_box(self, cell: QRect, place: int) -> QRect:
        gap = BETWEEN_CARDS
        column = place % self.columns
        width = cell.width() - gap * (self.columns - 1) // self.columns
        shift = column * gap // self.columns
        left = cell.right() + 1 - shift - width if look().rtl else cell.left() + shift
        return QRect(left, cell.top(), width, cell.height() - gap)


def _name(painter: QPainter, box: QRect, card: ItemCard) -> None:
    draw_marks(painter, box, card.name, card.match)
    paint.line(painter, box, card.name, "medium", "text")


def draw_marks(painter: QPainter, box: QRect, name: str, match: Sequence[tuple[int, int]]) -> None:
    """Paint `warn_soft` under the pieces of a name that match the search; the name is painted over it."""
    if look().rtl:
        return
    for start, length in match:
        before = paint.text_width(name[:start], "medium") - 1 if start else 0
        wide = paint.text_width(name[start : start + length], "medium")
        mark = QRectF(box.left() + before - 1, box.top() + 1, min(wide + 1, box.width() - before), box.height() - 2)
        if mark.width() > 0:
            paint.round_box(painter, mark, "warn_soft", "warn" if look().heavy else "", 4)


def _state(painter: QPainter, box: QRect, state: State) -> None:
    token = TONES[state.tone][0]
    side = look().px(15)
    if state.icon:
        icons.draw(painter, state.icon, token, QRectF(paint.leading(box, side)))
        box = paint.without_leading(box, side + 7)
    paint.line(painter, box, state.text, "chip", token)


class CardGrid(QListView):
    """Cards to choose (`chosen`) and open (`opened`, by click or Enter)."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = _Cards(self)
        self._painter = CardDelegate(self)
        self.setAccessibleName(name)
        self.setModel(self._cards)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.clicked.connect(self.on_view_clicked)
        self.selectionModel().currentChanged.connect(self.on_current_changed)
        bell().changed.connect(self.on_look_changed)

    def show_cards(self, cards: Sequence[ItemCard]) -> None:
        """Replace the cards; the chosen one stays chosen when it is still there."""
        kept = self.chosen_key()
        self._cards.show_cards(cards)
        if kept is not None:
            self.choose(kept)

    def choose(self, key: object) -> None:
        """Choose the card with a key, if it is there."""
        place = self._cards.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self._cards.index(place))

    def chosen_key(self) -> object:
        """Return the key of the chosen card, or None."""
        at = self.currentIndex()
        return self._cards.card(at.row()).key if at.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def _measure(self) -> None:
        now = look()
        bar = self.verticalScrollBar()
        # Qt lays the cells out beside the bar's full extent, which is wider than the bar it draws.
        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar) if bar.isVisible() else 0
        width = min(self.viewport().width(), self.maximumViewportSize().width() - beside)
        columns = max(1, (width + BETWEEN_CARDS) // (now.px(_NARROWEST) + BETWEEN_CARDS))
        words = paint.text_height("medium") + paint.text_height("chip") + 20
        self._painter.columns = columns
        # Qt breaks the row when the cells fill it to the last pixel.
        self._painter.cell = QSize((width - 1) // columns, now.px(_PICTURE) + words + BETWEEN_CARDS)
        self.setGridSize(self._painter.cell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._painter.keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._painter.keyboard and self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._painter.keyboard = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._painter.keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_key() is not None:
            self.opened.emit(self.chosen_key())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def on_view_clicked(self, at: QModelIndex) -> None:
        self.opened.emit(self._cards.card(at.row()).key)

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._cards.card(now.row()).key)

    @Slot()
    def on_look_changed(self) -> None:
        self._measure()
