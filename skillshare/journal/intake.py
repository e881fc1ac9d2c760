"""How much of others' entries is taken in, so that no laptop fills another one's disk (journal §10).

Essay. Nothing is refused here, only put off: what was not taken is asked for again. Two dangers, two rules.

A laptop that belongs and turns hostile writes without end. But whoever has been away, or is new, rightly gets a million
entries of one log at once. What tells them apart is when the entries were made, and of that there are two witnesses:
our own clock, and the last stamp of the log that was here before any of it came. So a log may bring 20,000 entries for
every hour that lies between that stamp and the stamp of what it brings, and 20,000 more. Honest history, which took its
time to be made, comes in at full speed. Who is met every day has nothing but now to spread its stamps over, for stamps
ahead of a plausible now count for nothing. A log that is new here can claim any past; therefore none brings more than a
million within an hour, whatever its stamps say. The hour is counted here, from the first of these entries; if our clock
is set back, a new one begins. A log of a clock that stood still comes in by 20,000 an hour. This laptop's own log is
never put off.

A device nobody ever let in may belong tomorrow: its grant may still be on its way. A few of its entries are kept, since
entries need not come in the order of authority; the rest waits until the grant is here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from skillshare.journal.clock import TOLERANCE
from skillshare.journal.names import NEVER, Log

HOUR: Final = 3_600_000
"""Milliseconds."""
AN_HOUR: Final = 20_000
"""Entries that a log may bring for each hour in which they were made, and at any time."""
AT_ONCE: Final = 1_000_000
"""Entries of one log within an hour, whatever their stamps say."""
OF_A_STRANGER: Final = 32
"""Entries that are kept of a device that no grant ever named."""
OF_STRANGERS: Final = 256
"""Entries that are kept of all such devices together, and forks of theirs that are noted."""

FLOOD: Final = "flood"
STRANGER: Final = "stranger"
PUT_OFF: Final = frozenset({FLOOD, STRANGER})
"""Reasons for which an entry waits although it would fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flood:
    """A device of which too much came at once; it is heard again at `until`, milliseconds since 1970 UTC."""

    device: bytes
    log: bytes
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Burst:
    """What one log brings within an hour: when that began here, behind which seq and which stamp of the log."""

    began: int
    seq: int
    stamp: int


class Intake:
    """What came of late. It outlives a transaction that failed: counting starts from places in logs, not from calls."""

    def __init__(self) -> None:
        self._bursts: dict[bytes, _Burst] = {}
        self._floods: dict[bytes, Flood] = {}

    def takes(self, log: bytes, device: bytes, here: Log | None, stamp: int, now: int) -> bool:
        """Whether the next entry of a foreign log, with this stamp, may come in now; `here` is what is held of it."""
        seq, held = (-1, -1) if here is None else (here.seq, here.stamp)
        burst = self._bursts.get(log)
        if burst is None or not 0 <= now - burst.began < HOUR or seq < burst.seq:
            burst = _Burst(began=now, seq=seq, stamp=stamp if held < 0 else held)
            self._bursts[log] = burst
        made = (min(stamp >> 16, now + TOLERANCE) - (burst.stamp >> 16)) // HOUR
        if seq - burst.seq < min(AN_HOUR * (1 + max(made, 0)), AT_ONCE):
            return True
        self._floods[log] = Flood(device=device, log=log, until=burst.began + HOUR)
        return False

    def floods(self, now: int) -> tuple[Flood, ...]:
        """Whose entries are put off now."""
        return tuple(f for f in tuple(self._floods.values()) if 0 < f.until - now <= HOUR)


def room(kept: int, strange: Iterable[Log]) -> int:
    """How many more entries of a device without a grant are kept, of which `kept` are here; `strange` are all such
    logs."""
    return max(0, min(OF_A_STRANGER - kept, OF_STRANGERS - sum(log.seq + 1 for log in strange)))


def notes_fork(strange: Iterable[Log]) -> bool:
    """Whether one more fork of a device without a grant is noted."""
    return sum(log.frozen_from != NEVER for log in strange) < OF_STRANGERS
