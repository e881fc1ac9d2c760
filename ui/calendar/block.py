"""What the calendar shows: blocks of time with words, whatever they stand for, and what a move makes of one.

Plain values in civil time of the site (R7); nothing here asks the catalog or paints.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

SESSION: Final = "session"
BOOKING: Final = "booking"
TOOL: Final = "tool"
OPENING: Final = "opening"
CLOSED: Final = "closed"
DUE: Final = "due"
LAYERS: Final = (SESSION, BOOKING, TOOL, DUE, OPENING, CLOSED)

DAY: Final = timedelta(days=1)
QUARTER: Final = timedelta(minutes=15)
FULL: Final = 1440
"""Minutes of a day on the wall."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """From `start` to `end`, which belongs no more to it. `whole_days` are shown without a time.

    `who` hosts it or has it, `under` is what else is to be said in two or three words. `space` and `host` are the
    records by which it is sorted into rows. `can_move` tells whether it may be dragged.
    """

    id: bytes
    kind: str
    title: str
    start: datetime
    end: datetime
    whole_days: bool = False
    where: str = ""
    who: str = ""
    under: str = ""
    space: bytes | None = None
    host: bytes | None = None
    called_off: bool = False
    clash: bool = False
    can_move: bool = False

    @property
    def key(self) -> tuple[str, bytes, date]:
        """Tells it from all others; one that has no record of its own goes by its day."""
        return self.kind, self.id, self.start.date() if self.whole_days and self.kind == DUE else date.min

    @property
    def last_day(self) -> date:
        """The last day it touches."""
        at = self.end if self.end <= self.start else self.end - timedelta(minutes=1)
        return at.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A block and where it is to be: other times, and in a view by space or host another `row`."""

    block: Block
    start: datetime
    end: datetime
    row: bytes | None = None

    def by(self, span: timedelta) -> "Move":
        """The same further on, as long as before; at the ends of the calendar it stays."""
        try:
            return replace(self, start=self.start + span, end=self.end + span)
        except OverflowError:
            return self

    def longer(self, span: timedelta) -> "Move":
        """Another end, at least a quarter of an hour behind the start and at most a day."""
        end = self.end + span
        return replace(self, end=max(self.start + QUARTER, min(end, max(self.end, self.start + DAY))))

    def over(self) -> Block:
        """The block as it would be."""
        return replace(self.block, start=self.start, end=self.end)

    @property
    def is_new(self) -> bool:
        """Whether anything is different."""
        return (self.start, self.end) != (self.block.start, self.block.end) or self.row is not None


def quarter(at: datetime) -> datetime:
    """The nearest quarter of an hour."""
    minutes = at.hour * 60 + at.minute
    return datetime.combine(at.date(), time()) + timedelta(minutes=round(minutes / 15) * 15)


def midnight(day: date) -> datetime:
    """The begin of a civil day."""
    return datetime.combine(day, time())


def on_day(block: Block, day: date) -> tuple[int, int]:
    """From which to which minute of that day it lasts; (0, 0) if it does not touch it."""
    start = (block.start - midnight(day)) // timedelta(minutes=1)
    end = (block.end - midnight(day)) // timedelta(minutes=1)
    if start >= FULL or end < 0 or (end == 0 and start < 0):
        return 0, 0
    return max(0, start), min(FULL, max(end, start))


def touches(block: Block, day: date) -> bool:
    """Whether a part of it lies on that day."""
    return block.start.date() <= day <= block.last_day


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
