"""A clock on a wall, walked minute by minute through days on which it is put forward or back: the model for ranges.

Never here: the code under test; what the wall shows comes from the zone alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MIDDLES = (
    (BERLIN, date(2026, 3, 29)),
    (BERLIN, date(2026, 10, 25)),
    (NEW_YORK, date(2026, 3, 8)),
    (NEW_YORK, date(2026, 11, 1)),
    (BERLIN, date(2028, 2, 29)),
    (NEW_YORK, date(2026, 12, 31)),
)
"""A zone and a day in it: the clocks go forward, go back, and a leap day and the turn of the year."""


@dataclass(frozen=True, slots=True)
class Wall:
    """Four days of minutes since 1970 and the latest time the wall has shown by each of them."""

    zone: ZoneInfo
    first: date
    latest: dict[int, datetime] = field(repr=False)

    def held(self, start: datetime, end: datetime) -> set[int]:
        """The minutes from when the wall has come to `start` until it has come to `end`."""
        return {m for m, shown in self.latest.items() if start <= shown < end}

    def near(self, start: datetime, end: datetime, buffer: int) -> set[int]:
        """Those minutes and as many before and behind as the buffer says."""
        held = self.held(start, end)
        return {m + off for m in held for off in (-buffer, buffer)} | held | _between(held, buffer)

    def open(self, hours: Iterable[tuple[int, int, int]]) -> set[int]:
        """The minutes at which weekly hours are open."""
        week = list(hours)
        return {
            m
            for m, shown in self.latest.items()
            if not week
            or any(day == shown.weekday() and start <= shown.hour * 60 + shown.minute < end for day, start, end in week)
        }

    def days(self, first: date, last: date) -> set[int]:
        """The minutes of these civil days."""
        return {m for m, shown in self.latest.items() if first <= shown.date() <= last}


def _between(held: set[int], buffer: int) -> set[int]:
    return set(range(min(held) - buffer, max(held) + buffer + 1)) if held else set()


@lru_cache(maxsize=8)
def wall(zone: ZoneInfo, middle: date) -> Wall:
    """Four days around the middle one, and half a day more at both ends."""
    start = datetime.combine(middle - timedelta(days=2), time(0), UTC)
    latest: dict[int, datetime] = {}
    shown = datetime.min.replace(tzinfo=UTC)
    for n in range(5 * 1440):
        at = start + timedelta(minutes=n)
        shown = max(shown, at.astimezone(zone).replace(tzinfo=UTC))
        latest[(at - EPOCH) // timedelta(minutes=1)] = shown.replace(tzinfo=None)
    return Wall(zone, middle - timedelta(days=1), latest)


walls = st.sampled_from(MIDDLES).map(lambda pair: wall(*pair))


@st.composite
def times(draw: st.DrawFn, wall: Wall) -> datetime:
    """A civil time on one of the three days in the middle, often on the quarter hour, often in the small hours."""
    minutes = draw(
        st.integers(0, 3 * 96 - 1).map(lambda n: n * 15) | st.integers(0, 3 * 1440 - 1) | st.integers(1500, 1640)
    )
    return datetime.combine(wall.first, time(0)) + timedelta(minutes=minutes)
