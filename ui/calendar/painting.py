"""How blocks, hours and days look (look §8, "Calendar block"): painters only, colours by token.

Where things stand is worked out by the plans; what is painted where is decided by the board.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import dates
from ui.calendar.block import BOOKING, CLOSED, DUE, SESSION, TOOL, Block
from ui.calendar.cells import CellsPlan, Line
from ui.calendar.plan import GAP, Column, Ground, More, Piece, gutter
from ui.calendar.week import WeekPlan
from ui.calendar.words import bar, chip, whole_days
from ui.i18n import translate
from ui.kit import paint
from ui.kit.look import look

TONES: Final = {SESSION: "plum", BOOKING: "info", TOOL: "warn", DUE: "warn", CLOSED: "plain"}
_WORDS: Final = {"plain": ("text2", "sunk")}
_BAR: Final = 4
_ROUND: Final = 7


def tone(kind: str) -> tuple[str, str]:
    """The tokens of words and ground of a kind of block."""
    name = TONES[kind]
    return _WORDS.get(name, (name, f"{name}_soft"))


# Blocks


def block(painter: QPainter, piece: Piece, shown: Block, *, ghost: bool = False) -> None:
    """Paint one piece of a block; a ghost is what is carried."""
    words, ground = ("text2", "sunk") if shown.called_off else tone(shown.kind)
    edge = words if look().heavy or ghost else ""
    box = QRectF(piece.box)
    paint.round_box(painter, box, ground, edge, _ROUND, look().border)
    if shown.clash and not shown.called_off:
        painter.setPen(QPen(look().color("stop_mark"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
    inner = piece.box.adjusted(6, 2, -3, 0)
    if shown.kind in (SESSION, BOOKING) and piece.first:
        _edge(painter, piece.box, words)
        inner = paint.without_leading(paint.without_trailing(piece.box, 4), _BAR + 5).adjusted(0, 2, 0, 0)
    if piece.lies:
        _one_line(painter, inner, shown, words, piece.pinned)
    else:
        _lines(painter, inner, shown, words)


def _edge(painter: QPainter, box: QRect, token: str) -> None:
    """The strong edge at the leading side, as round as the block."""
    painter.save()
    painter.setClipRect(paint.leading(box, _BAR))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color(token))
    painter.drawRoundedRect(QRectF(box), _ROUND, _ROUND)
    painter.restore()


def _one_line(painter: QPainter, box: QRect, shown: Block, token: str, pinned: bool) -> None:
    """A bar over the hours, or a chip in a cell."""
    title = bar(shown) if pinned else chip(shown)
    paint.line(painter, box, title, "caption_strong" if pinned else "caption", token)
    if shown.called_off:
        _strike(painter, box, min(box.width(), paint.text_width(title, "caption")), token)


def _lines(painter: QPainter, box: QRect, shown: Block, token: str) -> None:
    """Title in as many lines as it needs and has, then where, who and what else while there is room."""
    high = paint.text_height("caption")
    room = max(1, box.height() // high)
    details = [word for word in (shown.where, shown.who, shown.under) if word]
    title = cut(broken(shown.title, box.width(), look().scale, look().rtl), room)
    at = box.top()
    for place, words in enumerate([*title, *details][:room]):
        line = QRect(box.left(), at, box.width(), high)
        strong = place < len(title)
        paint.line(painter, line, words, "caption_strong" if strong else "caption", token)
        if strong and shown.called_off:
            _strike(painter, line, min(line.width(), paint.text_width(words, "caption_strong")), token)
        at += high


def _strike(painter: QPainter, box: QRect, width: int, token: str) -> None:
    line = paint.leading(box, width)
    painter.fillRect(line.left(), box.center().y(), width, 1, look().color(token))


@lru_cache(maxsize=4096)
def broken(text: str, width: int, _scale: float, _rtl: bool) -> tuple[str, ...]:
    """A title in lines of whole words; one that is wider than this has a line of its own, where it ends in an ellipsis.

    Text scale and direction tell apart what is remembered for each.
    """
    made: list[str] = []
    for word in text.split():
        longer = f"{made[-1]} {word}" if made else word
        if made and paint.text_width(longer, "caption_strong") <= width:
            made[-1] = longer
            continue
        made.append(word)
    return tuple(made) or ("",)


def cut(lines: Sequence[str], room: int) -> Sequence[str]:
    """So many of the lines as there is room for; all that is left stands in the last one, which ends in an ellipsis."""
    return lines if len(lines) <= room else (*lines[: room - 1], " ".join(lines[room - 1 :]))


def more(painter: QPainter, what: More) -> None:
    """Paint how many there are more."""
    words = f"+{len(what.hidden)}"
    spoken = translate("calendar", "+%n more", "blocks there is no room for", len(what.hidden))
    if paint.text_width(spoken, "caption") <= what.box.width() - 6:
        words = spoken
    paint.round_box(painter, QRectF(what.box), "sunk", "line", _ROUND, look().border)
    top = QRect(what.box.left(), what.box.top(), what.box.width(), min(what.box.height(), 40))
    paint.line(painter, top.adjusted(3, 0, -3, 0), words, "caption", "text2", side="centre")


def ring(painter: QPainter, box: QRect) -> None:
    """Paint the ring around the block that is chosen."""
    paint.round_box(painter, QRectF(box).adjusted(-2, -2, 2, 2), "", "focus", _ROUND + 2, 3)


def chosen(painter: QPainter, box: QRect) -> None:
    """Paint the border of a chosen block while the keyboard is elsewhere."""
    paint.round_box(painter, QRectF(box).adjusted(-1, -1, 1, 1), "", "primary", _ROUND + 1, 2)


# What lies under them


def week_ground(painter: QPainter, plan: WeekPlan, ground: Ground) -> None:
    """Paint opening hours, closed days and the lines of the hours; scrolled coordinates."""
    for column in plan.columns:
        if column.day in ground.closed:
            painter.fillRect(column.left, plan.top, column.width, 24 * plan.hour, look().color("sunk"))
        for start, end in ground.open.get(column.day, ()):
            box = QRect(column.left + 1, plan.y(start), column.width - 1, plan.y(end) - plan.y(start))
            painter.fillRect(box, look().color("primary_soft"))
            if look().heavy:
                painter.fillRect(paint.leading(box, 4), look().color("primary"))
    line = look().color("line")
    high = paint.text_height("caption")
    for hour in range(1, 24):
        y = plan.y(hour * 60)
        wide = plan.width - plan.lead
        painter.fillRect(0 if look().rtl else plan.lead, y, wide, 1, line)
        box = gutter(plan.width, plan.lead - 8, y - high // 2, high)
        paint.line(painter, box, dates.clock(hour * 60), "caption", "text2", side="trail")
    _uprights(painter, plan.columns, plan.top, plan.height)


def _uprights(painter: QPainter, columns: Sequence[Column], top: int, bottom: int) -> None:
    line = look().color("line")
    for column in columns:
        left = column.left + column.width - 1 if look().rtl else column.left
        painter.fillRect(left, top, 1, bottom - top, line)


def now_line(painter: QPainter, plan: WeekPlan, ground: Ground) -> None:
    """Paint the line across today at which the day stands; it lies under the blocks, its dot over them."""
    for column in plan.columns:
        if column.day == ground.today:
            y = plan.y(ground.now.hour * 60 + ground.now.minute)
            painter.fillRect(column.left, y - 1, column.width, 2, look().color("primary"))


def now_dot(painter: QPainter, plan: WeekPlan, ground: Ground) -> None:
    """Paint the dot in front of that line."""
    for column in plan.columns:
        if column.day == ground.today:
            y = plan.y(ground.now.hour * 60 + ground.now.minute)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("primary"))
            painter.drawEllipse(QPoint(column.left + column.width if look().rtl else column.left, y), 5, 5)


def cells_ground(painter: QPainter, plan: CellsPlan, ground: Ground, month: int) -> None:
    """Paint the rows with their days; `month` is the one whose days stand out, 0 for none."""
    line = look().color("line")
    for row in plan.lines:
        for number, day in enumerate(row.days):
            cell = plan.cell(row, number)
            if day in ground.closed:
                painter.fillRect(cell, look().color("sunk"))
            elif ground.open.get(day) and not plan.named:
                painter.fillRect(cell.left(), cell.top(), cell.width(), plan.number, look().color("primary_soft"))
            if not plan.named:
                _number(painter, plan, cell, day.day, today=day == ground.today, other=month not in (0, day.month))
        painter.fillRect(0, row.top, plan.width, 1, line)
        if plan.named:
            _row_name(painter, plan, row)
    _uprights(painter, plan.columns, plan.top, plan.height)
    painter.fillRect(0, plan.height - 1, plan.width, 1, line)


def _number(painter: QPainter, plan: CellsPlan, cell: QRect, number: int, *, today: bool, other: bool) -> None:
    words = str(number)
    box = paint.trailing(QRect(cell.left() + 4, cell.top() + 2, cell.width() - 8, plan.number - 2), plan.number + 2)
    if today:
        paint.round_box(painter, QRectF(box), "primary", "", box.height() / 2)
    token = "on_primary" if today else "off" if other else "text"
    paint.line(painter, box, words, "caption_strong" if today else "caption", token, side="centre")


def _row_name(painter: QPainter, plan: CellsPlan, row: Line) -> None:
    box = gutter(plan.width, plan.lead, row.top, row.height).adjusted(8, 5, -6, -4)
    high = paint.text_height("detail")
    lines = broken(row.name, box.width(), look().scale, look().rtl)
    for place, words in enumerate(cut(lines, 2)):
        at = QRect(box.left(), box.top() + place * high, box.width(), high)
        paint.line(painter, at, words, "detail_strong" if place == 0 else "detail", "text")


# What is pinned above


def names(painter: QPainter, plan: WeekPlan | CellsPlan, ground: Ground, *, numbers: bool) -> None:
    """Paint the ground of what is pinned and the names of the days, today's in green."""
    painter.fillRect(0, 0, plan.width, plan.top, look().color("card"))
    high, big = paint.text_height("caption"), paint.text_height("card_title")
    for column in plan.columns:
        today = numbers and column.day == ground.today
        name = dates.weekday_short(column.day.weekday())
        token = "primary_text" if today else "text2"
        box = QRect(column.left, 4, column.width, high)
        paint.line(painter, box, name, "caption_strong" if today else "caption", token, side="centre")
        if numbers:
            under = QRect(column.left, 3 + high, column.width, big)
            token = "primary_text" if today else "text"
            paint.line(painter, under, str(column.day.day), "card_title", token, side="centre")
    _uprights(painter, plan.columns, 0, plan.top)
    painter.fillRect(0, plan.names - 1, plan.width, 1, look().color("line"))
    painter.fillRect(0, plan.top - 1, plan.width, 1, look().color("line"))


def bars_name(painter: QPainter, plan: WeekPlan) -> None:
    """Paint the word in front of the bars of whole days."""
    if plan.top > plan.names:
        high = paint.text_height("caption") + 6
        box = gutter(plan.width, plan.lead - 8, plan.names + GAP, high)
        paint.line(painter, box, whole_days(), "caption", "text2", side="trail")
