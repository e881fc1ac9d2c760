"""Stamps (journal §3): how an entry says when it was made, so that one wrong clock drags nobody along.

Pure: wall time and the heads' stamps are handed in. Causality beats time; nothing is refused because of a clock.
"""

from collections.abc import Iterable, Sequence
from statistics import median_low
from typing import Final

TOLERANCE: Final = 10 * 60 * 1000
"""How far apart two honest clocks may be, in milliseconds."""

_TEN_YEARS: Final = 3653 * 24 * 3600 * 1000
_LAST: Final = 2**63 - 1


def is_sure(wall: int, *, built: int, peers: Sequence[int] = ()) -> bool:
    """Whether wall time may be believed: milliseconds since 1970, as is the app's build date; `peers` are the wall
    times of laptops met just now, of which one alone proves nothing."""
    if not built <= wall <= built + _TEN_YEARS:
        return False
    return len(peers) < 2 or abs(median_low(peers) - wall) <= TOLERANCE


def stamp_of(wall: int) -> int:
    """The first stamp of a millisecond."""
    return max(wall, 0) << 16


def next_stamp(*, own: int, heads: Iterable[int], wall: int, sure: bool) -> int:
    """The stamp of the next entry, larger than `own`, the last one of this device, and than every plausible head."""
    stamp = own + 1
    if sure:
        latest = stamp_of(wall + TOLERANCE) | 0xFFFF
        believable = max((head for head in heads if head <= latest), default=-1)
        stamp = max(stamp, stamp_of(wall), believable + 1)
    return min(stamp, _LAST)
