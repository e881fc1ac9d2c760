"""What both ways to lay blocks out have in common: pieces with their boxes, what has no room, and places in time.

Boxes are in px; those that are not `pinned` scroll with the board. `week` and `cells` make the plans.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Protocol

from PySide6.QtCore import QPoint, QRect

from ui.calendar.block import Block
from ui.kit import paint
from ui.kit.look import look

GAP: Final = 2
"""Px between a block and the line of its column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What lies under the blocks: when it is open on which day, which days are closed and why, today, and now."""

    now: datetime
    open: Mapping[date, Sequence[tuple[int, int]]] = field(default_factory=dict)
    closed: Mapping[date, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The part of block number `at` that stands in one box. `lies` in one line, as a bar or a chip."""

    at: int
    box: QRect
    pinned: bool = False
    lies: bool = False
    first: bool = True
    last: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """Blocks of a day for which there is no room, by number."""

    day: date
    box: QRect
    hidden: tuple[int, ...]
    pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a point lies in time; `minute` None where only the day shows, `row` None where rows are but weeks."""

    day: date
    minute: int | None = None
    row: bytes | None = None
    has_row: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One day across the board."""

    day: date
    left: int
    width: int


class Plan(Protocol):
    """How blocks are laid out. `top` is the height of what is pinned, `height` that of all, both in px."""

    pieces: list[Piece]
    mores: list[More]
    columns: list[Column]
    top: int
    height: int

    def spot(self, at: QPoint) -> Spot | None:
        """Where a point of the scrolled part lies, None outside of it."""
        ...

    def boxes(self, block: Block, row: bytes | None) -> list[QRect]:
        """The boxes of a block that is carried, each with a column to itself."""
        ...


def columns(days: Sequence[date], lead: int, width: int) -> list[Column]:
    """The days side by side behind a leading gutter, mirrored where words run the other way."""
    room = width - lead
    made = []
    for number, day in enumerate(days):
        start, end = (lead + round(room * n / len(days)) for n in (number, number + 1))
        left = width - end if look().rtl else start
        made.append(Column(day=day, left=left, width=end - start))
    return made


def line_height() -> int:
    """Height in px of a block with one line of words."""
    return paint.text_height("caption") + 6


def gutter(width: int, lead: int, top: int, height: int) -> QRect:
    """A box in the leading gutter."""
    return QRect(width - lead if look().rtl else 0, top, lead, height)
