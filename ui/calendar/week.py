"""Seven days side by side with their hours: blocks at their time, what lasts whole days as bars above them.

It measures; painting is in `painting`.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, QRect

from ui import dates
from ui.calendar import lanes, words
from ui.calendar.block import FULL, Block, on_day
from ui.calendar.plan import GAP, More, Piece, Spot, columns, line_height
from ui.kit import paint
from ui.kit.look import look

HOUR: Final = 38
"""Px of an hour at 100 % text."""
_NARROWEST: Final = 40
"""Px of a block at 100 % text; what would be narrower hides behind a number."""
_MOST_BARS: Final = 3


class WeekPlan:
    """Blocks over the hours of these days, in a board of this width."""

    def __init__(self, days: Sequence[date], blocks: Sequence[Block], width: int) -> None:
        words_in_front = (dates.clock(FULL), dates.clock(FULL - 60), words.whole_days())
        self.lead = max(paint.text_width(said, "caption") for said in words_in_front) + 16
        self.hour = look().px(HOUR)
        self.columns = columns(days, self.lead, width)
        self.width = width
        self.pieces: list[Piece] = []
        self.mores: list[More] = []
        self.names = paint.text_height("caption") + paint.text_height("card_title") + 8
        """Height of the days' names."""
        bars = self._bars(blocks)
        self.top = self.names + (bars * (line_height() + GAP) + 2 * GAP if bars else 0)
        self.height = self.top + 24 * self.hour
        self._there = _by_day(days, blocks)
        for number, column in enumerate(self.columns):
            self._day(number, column.day, blocks)

    # Bars of whole days

    def _bars(self, blocks: Sequence[Block]) -> int:
        """Place them; return how many rows of them there are."""
        wanted = [(at, self._reach(block)) for at, block in enumerate(blocks) if block.whole_days]
        shown = [(at, reach) for at, reach in wanted if reach is not None]
        rows = lanes.rows([reach for _, reach in shown])
        # The last row is left to what tells how many there are more.
        most = _MOST_BARS if max(rows, default=-1) < _MOST_BARS else _MOST_BARS - 1
        hidden: dict[int, list[int]] = {}
        for (at, (first, last)), row in zip(shown, rows, strict=True):
            if row < most:
                self._bar(at, blocks[at], first, last, row)
                continue
            for day in range(first, last):
                hidden.setdefault(day, []).append(at)
        for day, found in hidden.items():
            more = More(day=self.columns[day].day, box=self._bar_box(day, day + 1, most), hidden=tuple(found))
            self.mores.append(More(day=more.day, box=more.box, hidden=more.hidden, pinned=True))
        return min(max(rows, default=-1) + 1, _MOST_BARS)

    def _reach(self, block: Block) -> tuple[int, int] | None:
        """Over which columns it lasts, None if over none."""
        on = [n for n, column in enumerate(self.columns) if block.start.date() <= column.day <= block.last_day]
        return (on[0], on[-1] + 1) if on else None

    def _bar(self, at: int, block: Block, first: int, last: int, row: int) -> None:
        begins = self.columns[first].day == block.start.date()
        ends = self.columns[last - 1].day == block.last_day
        box = self._bar_box(first, last, row)
        self.pieces.append(Piece(at=at, box=box, pinned=True, lies=True, first=begins, last=ends))

    def _bar_box(self, first: int, last: int, row: int) -> QRect:
        covered = self.columns[first:last]
        left = min(column.left for column in covered)
        width = sum(column.width for column in covered)
        top = self.names + GAP + row * (line_height() + GAP)
        return QRect(left + GAP, top, width - 2 * GAP - 1, line_height())

    # Blocks at their time

    def _day(self, number: int, day: date, blocks: Sequence[Block]) -> None:
        here = [(at, on_day(blocks[at], day)) for at in self._there.get(day, ())]
        shown = [(at, span) for at, span in here if span != (0, 0)]
        least = -(-line_height() * 60 // self.hour)
        placed = lanes.lanes([(start, max(end, start + least)) for _, (start, end) in shown])
        most = max(1, self.columns[number].width // look().px(_NARROWEST))
        hidden: list[tuple[int, tuple[int, int]]] = []
        for (at, span), lane in zip(shown, placed, strict=True):
            of = min(lane.of, most)
            if lane.of > most and lane.at >= most - 1:
                hidden.append((at, span))
                continue
            self._piece(at, blocks[at], number, span, lanes.Lane(lane.at, of))
        for group in _together(hidden):
            start, end = group[0][1][0], max(span[1] for _, span in group)
            box = self._box(number, (start, end), lanes.Lane(most - 1, most))
            self.mores.append(More(day=day, box=box, hidden=tuple(at for at, _ in group)))

    def _piece(self, at: int, block: Block, number: int, span: tuple[int, int], lane: lanes.Lane) -> None:
        day = self.columns[number].day
        first, last = block.start.date() == day, block.last_day == day
        self.pieces.append(Piece(at=at, box=self._box(number, span, lane), first=first, last=last))

    def _box(self, number: int, span: tuple[int, int], lane: lanes.Lane) -> QRect:
        column = self.columns[number]
        room = column.width - 2 * GAP - 1
        start, end = (round(room * n / lane.of) for n in (lane.at, lane.at + 1))
        gap = GAP if lane.at + 1 < lane.of else 0
        left = column.left + GAP + (room - end + gap if look().rtl else start)
        top, bottom = self.y(span[0]), self.y(span[1])
        return QRect(left, top, max(1, end - start - gap), max(line_height(), bottom - top - 1))

    # Time and place

    def y(self, minute: int) -> int:
        """Where a minute of the day lies, in px from the top of all."""
        return self.top + round(minute * self.hour / 60)

    def spot(self, at: QPoint) -> Spot | None:
        column = next((c for c in self.columns if c.left <= at.x() < c.left + c.width), None)
        if column is None:
            return None
        minute = round((at.y() - self.top) * 60 / self.hour)
        return Spot(day=column.day, minute=max(0, min(FULL, minute)))

    def boxes(self, block: Block, row: bytes | None) -> list[QRect]:
        found = []
        for number, column in enumerate(self.columns):
            span = on_day(block, column.day)
            if span != (0, 0):
                found.append(self._box(number, span, lanes.Lane(0, 1)))
        return found


def _by_day(days: Sequence[date], blocks: Sequence[Block]) -> dict[date, list[int]]:
    """The numbers of the blocks at a time that may touch a day."""
    found: dict[date, list[int]] = {day: [] for day in days}
    for at, block in enumerate(blocks):
        if not block.whole_days:
            first, last = block.start.date(), block.end.date()
            for day in [first] if first == last else [day for day in days if first <= day <= last]:
                if day in found:
                    found[day].append(at)
    return found


def _together(hidden: Sequence[tuple[int, tuple[int, int]]]) -> list[list[tuple[int, tuple[int, int]]]]:
    """What overlaps in one group, in the order of time."""
    groups: list[list[tuple[int, tuple[int, int]]]] = []
    until = 0
    for at, span in sorted(hidden, key=lambda found: found[1]):
        if not groups or span[0] >= until:
            groups.append([])
        groups[-1].append((at, span))
        until = max(until if len(groups[-1]) > 1 else 0, span[1])
    return groups
