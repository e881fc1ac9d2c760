"""A block on its way: picked up by key or by mouse, carried, put down or put back. It knows time, not pixels.

What is recorded in the end is for the place.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from ui.calendar.block import DAY, QUARTER, Block, Move, midnight, quarter
from ui.calendar.plan import Spot
from ui.calendar.scene import Scene

Key = Qt.Key
WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """Where the mouse went down: on a block, or on the ground where `block` is None. `end` is a block's lower edge."""

    at: QPoint
    spot: Spot | None
    block: Block | None = None
    end: bool = False


class Carrying:
    """`move` is None while nothing is carried; `sent` once it was put down and waits to be recorded.

    `row` is the row in which the block stands.
    """

    def __init__(self) -> None:
        self.move: Move | None = None
        self.row: bytes | None = None
        self.by_keys = False
        self.sent = False
        self._pressed: Pressed | None = None

    def end(self) -> None:
        """Nothing is carried any more."""
        self.move, self.by_keys, self.sent, self._pressed = None, False, False, None

    def send(self) -> None:
        """It was put down."""
        self.by_keys, self.sent = False, True

    # By keyboard

    def pick_up(self, block: Block, row: bytes | None) -> None:
        """Carry a block with the arrow keys."""
        self.move = Move(block=block, start=block.start, end=block.end)
        self.row, self.by_keys, self.sent = row, True, False

    def step(self, key: int, scene: Scene, *, shift: bool, rtl: bool) -> bool:
        """One press of an arrow or page key; False if the key is none of them."""
        if self.move is None:
            return False
        way = -1 if key in (Key.Key_Left, Key.Key_Up, Key.Key_PageUp) else 1
        match key:
            case Key.Key_Left | Key.Key_Right if not shift:
                self.move = self.move.by((-way if rtl else way) * DAY)
            case Key.Key_Up | Key.Key_Down if shift:
                self.move = self.move.longer(way * QUARTER)
            case Key.Key_Up | Key.Key_Down:
                self._up_down(way, scene)
            case Key.Key_PageUp | Key.Key_PageDown:
                self.move = self.move.by(way * WEEK)
            case _:
                return False
        return True

    def _up_down(self, way: int, scene: Scene) -> None:
        """A quarter of an hour in a week, a week in a month, the next row where rows have names."""
        if self.move is None:
            return
        if scene.by is not None:
            keys = [line.key for line in scene.lines]
            now = self.move.row if self.move.row is not None else self.row
            at = keys.index(now) if now in keys else 0
            self._to_row(keys[min(len(keys) - 1, max(0, at + way))])
        else:
            self.move = self.move.by(way * (WEEK if scene.lines else QUARTER))

    def _to_row(self, row: bytes | None) -> None:
        """Into a row by name; the one it comes from, and the one for what has none, count as no other row."""
        if self.move is not None:
            self.move = replace(self.move, row=None if row == self.row else row or self.move.row)

    # By mouse

    def press(self, at: QPoint, block: Block, spot: Spot | None, row: bytes | None, *, end: bool) -> None:
        """The mouse went down on a block."""
        self._pressed = Pressed(at=at, spot=spot, block=block, end=end)
        self.row = row

    def press_ground(self, at: QPoint, spot: Spot | None) -> None:
        """The mouse went down beside all blocks."""
        self._pressed = Pressed(at=at, spot=spot)

    def release(self) -> Pressed | None:
        """The mouse went up; where it had gone down, None if that was dragged."""
        pressed, self._pressed = self._pressed, None
        return pressed

    def drag(self, at: QPoint, spot: Spot | None, *, by_day: bool) -> bool:
        """The mouse went on with its button down; True if a block was carried along."""
        pressed = self._pressed
        if pressed is None or pressed.block is None or pressed.spot is None or spot is None:
            return False
        block, far = pressed.block, (at - pressed.at).manhattanLength() >= QApplication.startDragDistance()
        if not block.can_move or self.sent or (self.move is None and not far):
            return False
        days = spot.day - pressed.spot.day
        minutes = timedelta(minutes=(spot.minute or 0) - (pressed.spot.minute or 0))
        here = Move(block=block, start=block.start, end=block.end)
        if pressed.end:
            end = quarter(block.end + days + minutes)
            self.move = here.longer(end - block.end)
        else:
            self.move = here.by(_snapped(block.start, days, minutes, by_day=by_day))
        if spot.has_row:
            self._to_row(spot.row)
        return True


def _snapped(start: datetime, days: timedelta, minutes: timedelta, *, by_day: bool) -> timedelta:
    """By how much it moves so that it begins at a quarter of an hour; whole days where only days show."""
    if by_day:
        return days
    to = start + days + minutes
    return max(quarter(to), midnight((start + days).date())) - start
