"""Paints one row of a list: picture or avatar, title, detail, state chip, end, trailing … (look §8, "Item row").

Names are cut off at their end; the end column (dates, shelves) and chips never are.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit import icons, paint, pictures
from ui.kit.item_card import draw_marks
from ui.kit.look import look
from ui.kit.rows import Role, Row
from ui.kit.tick import draw_tick
from ui.kit.tokens import RADIUS

_PAD = 16
_GAP = 12
_MORE = 40
_NARROWEST = 110


class RowDelegate(QStyledItemDelegate):
    """Paints `Row` values; `divided` draws hairlines, `lone` rounds each row as in a list on the sheet."""

    def __init__(self, *, divided: bool = True, lone: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._divided = divided
        self._lone = lone
        self.keyboard = False
        # Place of the row with a widget under its words, and that widget's height in px.
        self.under = (-1, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(Role.ROW)
        lines = paint.text_height("medium") + paint.text_height("caption") * (bool(row.detail) + bool(row.detail2))
        least = look().height("row") + (8 if row.picture else 0)
        if _tight(row, _width_of(option)):
            lines += _low_line() + 4
            least += _low_line() + 4
        more = self.under[1] + 10 if index.row() == self.under[0] else 0
        return QSize(look().px(200), max(least, lines + 18) + more)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Role.ROW)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, state, index)
        if index.row() == self.under[0]:
            box = box.adjusted(0, 0, 0, -self.under[1] - 10)
        tight = _tight(row, box.width())
        whole = box.adjusted(_PAD, 0, -_PAD, 0)
        upper = whole.adjusted(0, 0, 0, -_low_line() - 4) if tight else whole
        inner = self._front(painter, upper, row)
        low = inner if _end_width(row) <= inner.width() else whole
        low = QRect(low.left(), whole.bottom() - _low_line() - 7, low.width(), _low_line())
        inner = self._trailing(painter, inner, row)
        if tight:
            _low(painter, low, row)
        else:
            inner = self._back(painter, inner, row)
        _words(painter, inner, row)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        box: QRect,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        now = look()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if self._lone:
            if chosen:
                paint.round_box(painter, QRectF(box).adjusted(1, 0, -1, 0), "card", "line", RADIUS["nav"], now.border)
        elif chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(_corners(box, index), now.color("primary_soft" if chosen else "sunk"))
        if self._divided and not self._lone and index.row() > 0:
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), now.color("line"))
        if chosen and now.heavy and not self._lone:
            painter.fillRect(paint.leading(box, 6), now.color("primary"))
        if self.keyboard and state & QStyle.StateFlag.State_HasFocus:
            paint.round_box(painter, QRectF(box).adjusted(2, 2, -2, -2), "", "focus", RADIUS["button"], 2)

    def _front(self, painter: QPainter, box: QRect, row: Row) -> QRect:
        """Paint what stands before the words; return what is left of the box."""
        now = look()
        if row.tick is not None:
            side = now.px(22)
            draw_tick(painter, _centred(paint.leading(box, side), side, side), row.tick)
            box = paint.without_leading(box, side + _GAP)
        if row.time:
            width = paint.text_width(row.time, "strong")
            paint.line(painter, _title_line(paint.leading(box, width), row), row.time, "strong", "plum")
            box = paint.without_leading(box, width + 14)
        if row.picture:
            width, height = now.px(56), now.px(44)
            pictures.draw_tile(painter, _centred(paint.leading(box, width), width, height), row.picture)
            return paint.without_leading(box, width + _GAP)
        if row.initials:
            side = now.px(38)
            at = _centred(paint.leading(box, side), side, side)
            pictures.draw_avatar(painter, at, row.initials, pictures.tint_of(row.person))
            return paint.without_leading(box, side + _GAP)
        if row.icon:
            side = now.px(20)
            icons.draw(painter, row.icon, row.icon_token, QRectF(_title_line(paint.leading(box, side), row)))
            return paint.without_leading(box, side + _GAP)
        return box

    def _trailing(self, painter: QPainter, box: QRect, row: Row) -> QRect:
        """Paint the … and the key at the very end; return what is left of the box."""
        now = look()
        if row.more:
            box = paint.without_trailing(box, now.px(20) + 16)
            icons.draw(painter, "ellipsis", "text2", QRectF(_more_icon(box)))
        if row.key_cap:
            size = paint.keycap_size(row.key_cap)
            paint.keycap(painter, paint.trailing(box, size.width()), row.key_cap, "text2", "edge", "card")
            box = paint.without_trailing(box, size.width() + _GAP)
        return box

    def _back(self, painter: QPainter, box: QRect, row: Row) -> QRect:
        """Paint date and state beside the words; return what is left of the box."""
        if row.end or row.end_detail:
            width = max(paint.text_width(row.end, "medium"), paint.text_width(row.end_detail, "caption"))
            at = paint.trailing(box, width)
            top, under = _two_lines(at, "medium", 1 if row.end_detail else 0)
            paint.line(painter, top, row.end, "medium", "text", side="trail")
            if row.end_detail:
                paint.line(painter, under[0], row.end_detail, "caption", row.end_token, side="trail")
            box = paint.without_trailing(box, width + _GAP)
        if row.state:
            size = paint.chip_size(row.state.text, bool(row.state.icon))
            at = _centred(paint.trailing(box, size.width()), size.width(), size.height())
            paint.chip(painter, at, row.state.text, row.state.icon, row.state.tone)
            box = paint.without_trailing(box, size.width() + _GAP)
        return box


def more_area(box: QRect) -> QRect:
    """Return where a click on a row's … counts: 40 px at its trailing side."""
    return paint.trailing(box, look().px(_MORE) + _PAD)


def _more_icon(box: QRect) -> QRect:
    side = look().px(20)
    left = box.left() - 16 - side if look().rtl else box.right() + 1 + 16
    return QRect(left, box.center().y() - side // 2, side, side)


def _width_of(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractScrollArea) else option.rect.width()


def _end_width(row: Row) -> int:
    ends = max(paint.text_width(row.end, "medium"), paint.text_width(row.end_detail, "caption"))
    chip = paint.chip_size(row.state.text, bool(row.state.icon)).width() + _GAP if row.state else 0
    return chip + (ends + _GAP if row.end or row.end_detail else 0)


def _tight(row: Row, width: int) -> bool:
    """Tell whether date and state must go under the words, because the name would be cut to a stump beside them."""
    end = _end_width(row)
    now = look()
    front = now.px(56) + _GAP if row.picture else now.px(38) + _GAP if row.initials or row.icon else 0
    front += now.px(22) + _GAP if row.tick is not None else 0
    back = now.px(20) + 16 if row.more else 0
    back += paint.keycap_size(row.key_cap).width() + _GAP if row.key_cap else 0
    left = width - 2 * _PAD - front - back - end
    longest = max(paint.text_width(row.title, "medium"), paint.text_width(row.detail, "caption"))
    return end > 0 and left < min(longest, now.px(_NARROWEST))


def _low_line() -> int:
    return max(look().height("chip"), paint.text_height("medium"))


def _low(painter: QPainter, box: QRect, row: Row) -> None:
    """Paint state and date in a line under the words."""
    if row.state:
        size = paint.chip_size(row.state.text, bool(row.state.icon))
        at = _centred(paint.leading(box, min(size.width(), box.width())), min(size.width(), box.width()), size.height())
        paint.chip(painter, at, row.state.text, row.state.icon, row.state.tone)
        box = paint.without_leading(box, size.width() + _GAP)
    if row.end:
        paint.line(painter, box, row.end, "medium", "text")
        box = paint.without_leading(box, paint.text_width(row.end, "medium") + _GAP)
    if row.end_detail:
        paint.line(painter, box, row.end_detail, "caption", row.end_token)


def _words(painter: QPainter, box: QRect, row: Row) -> None:
    details = [detail for detail in (row.detail, row.detail2) if detail]
    top, under = _two_lines(box, "medium", len(details))
    draw_marks(painter, top, row.title, row.match)
    paint.line(painter, top, row.title, "medium", "text2" if row.dim else "text")
    for at, detail in zip(under, details, strict=True):
        paint.line(painter, at, detail, "caption", "text2")


def _two_lines(box: QRect, role: str, details: int) -> tuple[QRect, list[QRect]]:
    """Return the boxes of a title and of its detail lines, centred together."""
    title, detail = paint.text_height(role), paint.text_height("caption")
    top = box.center().y() - (title + detail * details) // 2
    first = QRect(box.left(), top, box.width(), title)
    under = [QRect(box.left(), top + title + detail * number, box.width(), detail) for number in range(details)]
    return first, under


def _title_line(box: QRect, row: Row) -> QRect:
    return _two_lines(box, "medium", bool(row.detail) + bool(row.detail2))[0]


def _centred(box: QRect, width: int, height: int) -> QRect:
    made = QRect(0, 0, width, height)
    made.moveCenter(box.center())
    return made


def _corners(box: QRect, index: QModelIndex | QPersistentModelIndex) -> QPainterPath:
    """Return a row's ground; the last row follows the round corners of the card it lies in."""
    last = index.row() == index.model().rowCount() - 1
    radius = RADIUS["card"] - 1
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(box.adjusted(0, 0, 0, -radius if last else 0)))
    if last:
        path.addRoundedRect(QRectF(box), radius, radius)
    return path
