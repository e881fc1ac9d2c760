"""How long the node waits before it calls again, and before it listens again to who talked nonsense (sync §5).

Values only; the waiting itself is the node's.
"""

import asyncio
from dataclasses import dataclass, field
from enum import Enum

from sync.status import Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds between attempts: `first` doubling to `most`; after nonsense `shun` doubling to `shun_most` (sync §5)."""

    first: float = 1
    most: float = 60
    shun: float = 60
    shun_most: float = 3600


class Origin(Enum):
    """Where an address comes from: somebody gave it, it is heard nearby, somebody answered there on another day."""

    TYPED = "typed"
    HEARD = "heard"
    REMEMBERED = "remembered"


@dataclass(slots=True, kw_only=True)
class Dial:
    """One address that is called again and again; `device` is who answered last. `wordless` calls in a row were ended
    by the other side before it said anything; `over` once nobody wants to call there any more."""

    host: str
    port: int
    origin: Origin
    device: bytes = b""
    problem: Why | None = None
    wordless: int = 0
    over: bool = False
    wake: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True, kw_only=True)
class Shun:
    until: float = 0
    delay: float = 0
