"""Which block an arrow key leads to, and which stretch of time a drawn line is. Pure.

How blocks look and what becomes of them is elsewhere.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt

from ui.calendar.block import Block, midnight, quarter
from ui.calendar.plan import Spot

ARROWS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_EVENING: Final = 18


def next_block(blocks: Sequence[Block], at: int, key: int, *, rtl: bool) -> int | None:
    """The number of the block that an arrow leads to: up and down in the order of time, left and right to the nearest
    day with one. None at the ends, and for other keys."""
    if not blocks or key not in ARROWS:
        return None
    if at < 0:
        return 0
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        to = at + (1 if key == Qt.Key.Key_Down else -1)
        return to if 0 <= to < len(blocks) else None
    later = (key == Qt.Key.Key_Right) != rtl
    here = blocks[at].start
    beyond = [
        b.start.date() for b in blocks if (b.start.date() > here.date() if later else b.start.date() < here.date())
    ]
    if not beyond:
        return None
    day = min(beyond) if later else max(beyond)
    there = [n for n, block in enumerate(blocks) if block.start.date() == day]
    return min(there, key=lambda n: (blocks[n].whole_days != blocks[at].whole_days, _apart(blocks[n].start, here), n))


def _apart(one: datetime, other: datetime) -> timedelta:
    """How far apart two times of day are."""
    return abs((one - midnight(one.date())) - (other - midnight(other.date())))


def first_block(blocks: Sequence[Block], today: date) -> int | None:
    """Where walking begins: the first block from today on, else the last of all."""
    ahead = (at for at, block in enumerate(blocks) if block.last_day >= today)
    return next(ahead, len(blocks) - 1 if blocks else None)


def stretch(begun: Spot, ended: Spot) -> tuple[datetime, datetime] | None:
    """From when to when a line was drawn over free time, None if it is shorter than a quarter of an hour."""
    if begun.minute is None or ended.minute is None or begun.day != ended.day:
        return None
    times = sorted(quarter(midnight(spot.day) + timedelta(minutes=spot.minute or 0)) for spot in (begun, ended))
    return (times[0], times[1]) if times[1] - times[0] >= timedelta(minutes=15) else None


def hour_at(spot: Spot) -> tuple[datetime, datetime]:
    """The hour that begins at a spot; in the evening where only the day shows."""
    minute = _EVENING * 60 if spot.minute is None else spot.minute // 30 * 30
    start = midnight(spot.day) + timedelta(minutes=minute)
    return start, start + timedelta(hours=1)
