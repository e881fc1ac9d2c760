"""How sharing stands, as values for screens: who is met, what waits, why it does not go on (experience 12).

Words for people are the window's; sockets and entries are not known here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median_low

from skillshare.journal.clock import TOLERANCE


class Why(StrEnum):
    """Why a conversation ended, as said in BYE and shown to people."""

    STOPPING = "stopping"
    """The other app closes."""
    REMOVED = "removed"
    """One of the two does not belong any more."""
    COMMUNITY = "community"
    """The other laptop is of another community."""
    STRANGER = "stranger"
    """It says it is another laptop than its certificate says."""
    OLDER = "older"
    """The other app is too old."""
    NEWER = "newer"
    """The other app is newer than this one understands."""
    DOUBLE = "double"
    """There is a better connection between the same two."""
    NONSENSE = "nonsense"
    """Too much of what came was not understood."""
    SILENT = "silent"
    """Nothing came for too long, not even a sign of life."""
    SLOW = "slow"
    """Much less came than was asked for, or nothing was taken of what was to go."""
    UNAVAILABLE = "unavailable"
    """The disk does not take or give anything now."""
    FAULT = "fault"
    """A fault of one of the two apps."""
    CUT = "cut"
    """The connection broke."""
    UNREACHABLE = "unreachable"
    """Nobody answers at that address."""
    FULL = "full"
    """Too many laptops are connected."""
    WORDLESS = "wordless"
    """It ended the connection before it said anything."""
    TURNED_AWAY = "turned-away"
    """It does so every time: this laptop was removed there, or nobody told it yet that it was let in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """One other laptop. `met`, when it had everything last, in milliseconds since 1970 UTC, also on another day.

    `here` entries are still to come from it, `there` are still to go to it; while entries come, `done` of `total` did.
    `photos` are still to come from it, once all else has, with at least `size` bytes.
    """

    device: bytes
    label: str
    connected: bool
    met: int | None = None
    here: int = 0
    there: int = 0
    done: int = 0
    total: int = 0
    photos: int = 0
    size: int = 0
    problem: Why | None = None
    differs: bool = False
    """It heard the same as this laptop and shows something else: a fault of the app."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmet:
    """An address that somebody typed, where no laptop that belongs ever answered, and why not the last time."""

    host: str
    port: int
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who called this laptop from there and takes it for one that does not belong; `at` in milliseconds UTC."""

    host: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """All of it: where this laptop listens (None while it does not) and every other laptop that belongs.

    `stranger`: when a laptop was last turned away that showed a certificate of nobody who belongs, in milliseconds UTC.
    `caller`: the last one that turned this laptop away so, told by how it hangs up time and again.
    """

    address: tuple[str, int] | None
    peers: tuple[Peer, ...]
    stranger: int | None = None
    caller: Caller | None = None
    unmet: tuple[Unmet, ...] = ()

    @property
    def connected(self) -> int:
        """How many laptops are connected now."""
        return sum(peer.connected for peer in self.peers)


def clock_off(clocks: Sequence[int], now: int) -> int | None:
    """How far the others' clocks are ahead of `now` in milliseconds, if that is more than honest clocks are."""
    off = median_low(clocks) - now if clocks else 0
    return off if abs(off) > TOLERANCE else None
