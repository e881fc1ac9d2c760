"""Days in rows: the weeks of a month, or one week by space or by host; blocks as chips under each other.

It measures; painting is in `painting`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPoint, QRect

from ui.calendar.block import DUE, Block, touches
from ui.calendar.plan import GAP, More, Piece, Spot, columns, line_height
from ui.kit import paint
from ui.kit.look import look

_LABEL: Final = 132
"""Px of the names in front of the rows at 100 % text."""
_FEWEST: Final = 2
"""So many chips a day of a month has room for, however low the board is; the rest scrolls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row: its days, and the record and name it is for; a week of a month has neither."""

    days: tuple[date, ...]
    key: bytes | None = None
    name: str = ""
    top: int = 0
    height: int = 0


class CellsPlan:
    """Blocks in the cells of these rows; `by` gives the row a block belongs to, None lets only the day count."""

    def __init__(
        self, lines: Sequence[Line], blocks: Sequence[Block], by: Sequence[bytes | None] | None, width: int, height: int
    ) -> None:
        self.named = by is not None
        self.lead = min(look().px(_LABEL), width // 4) if self.named else 0
        self.width = width
        self.columns = columns(lines[0].days, self.lead, width)
        self.pieces: list[Piece] = []
        self.mores: list[More] = []
        self.names = self.top = self._names()
        self.number = 0 if self.named else paint.text_height("caption") + 6
        """Height of a day's number in its cell."""
        held = [[_of(line, day, blocks, by) for day in line.days] for line in lines]
        self.lines: list[Line] = []
        top = self.top
        for line, cells in zip(lines, held, strict=True):
            high = self._height_of(cells, (height - self.top) // len(lines))
            self.lines.append(Line(days=line.days, key=line.key, name=line.name, top=top, height=high))
            top += high
        self.height = top
        for line, cells in zip(self.lines, held, strict=True):
            for number, found in enumerate(cells):
                self._fill(line, number, found, blocks)

    def _names(self) -> int:
        weekday = paint.text_height("caption") + 8
        return weekday + paint.text_height("card_title") if self.named else weekday

    def _height_of(self, cells: Sequence[Sequence[int]], share: int) -> int:
        """A week of a month has its share of the board, a row by name what its fullest day needs."""
        chip = line_height() + GAP
        if not self.named:
            return max(share, self.number + _FEWEST * chip + GAP)
        names = 2 * paint.text_height("detail") + 12
        return max(names, max(map(len, cells), default=0) * chip + 2 * GAP + 1)

    def _fill(self, line: Line, number: int, found: Sequence[int], blocks: Sequence[Block]) -> None:
        chip, day = line_height() + GAP, line.days[number]
        room = (line.height - self.number - GAP) // chip
        shown = found if len(found) <= room else found[: room - 1]
        for place, at in enumerate(shown):
            block = blocks[at]
            first, last = block.start.date() == day, block.last_day == day
            self.pieces.append(Piece(at=at, box=self._chip(line, number, place), lies=True, first=first, last=last))
        if len(shown) < len(found):
            box = self._chip(line, number, len(shown))
            self.mores.append(More(day=day, box=box, hidden=tuple(found[len(shown) :])))

    def _chip(self, line: Line, number: int, place: int) -> QRect:
        column = self.columns[number]
        top = line.top + self.number + GAP + place * (line_height() + GAP)
        return QRect(column.left + GAP, top, column.width - 2 * GAP - 1, line_height())

    def cell(self, line: Line, number: int) -> QRect:
        """The box of a day in a row."""
        column = self.columns[number]
        return QRect(column.left, line.top, column.width, line.height)

    def spot(self, at: QPoint) -> Spot | None:
        line = next((x for x in self.lines if x.top <= at.y() < x.top + x.height), None)
        number = next((n for n, c in enumerate(self.columns) if c.left <= at.x() < c.left + c.width), None)
        if line is None or number is None:
            return None
        return Spot(day=line.days[number], row=line.key, has_row=self.named)

    def boxes(self, block: Block, row: bytes | None) -> list[QRect]:
        found = []
        for line in self.lines:
            if self.named and line.key != row:
                continue
            for number, day in enumerate(line.days):
                if touches(block, day):
                    found.append(self._chip(line, number, 0))
        return found


def _of(line: Line, day: date, blocks: Sequence[Block], by: Sequence[bytes | None] | None) -> list[int]:
    """Numbers of the blocks in one cell: what lasts whole days first, then by time; what is due is told last."""
    there = [at for at, block in enumerate(blocks) if touches(block, day) and (by is None or by[at] == line.key)]
    return sorted(there, key=lambda at: (blocks[at].kind == DUE, not blocks[at].whole_days, blocks[at].start, at))


def month_lines(first: date) -> tuple[Line, ...]:
    """The whole weeks that a month touches; `first` is any day of it."""
    begin = first.replace(day=1)
    following = (begin + timedelta(days=32)).replace(day=1)
    at = begin - timedelta(days=begin.weekday())
    made = []
    while at < following:
        made.append(Line(days=tuple(at + timedelta(days=n) for n in range(7))))
        at += timedelta(days=7)
    return tuple(made)
