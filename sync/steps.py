"""What a conversation may ask of whoever drives it: say this, do that on the writer, keep these, stop.

Values only; which step follows which message is the session's.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sync.messages import Message
from sync.replica import Replica, Stored
from sync.status import Why


class Unwanted(Exception):
    """A message that may not be said now, or that nobody asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Say this."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Do this on the writer's thread and resume with the answer."""

    work: Callable[[Replica], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """Check and commit these entries in their turn; then drive what `then` makes of the outcome."""

    envelopes: tuple[bytes, ...]
    later: bool
    """Whether what is stored is folded afterwards, by `Replica.fold`."""
    then: Callable[[Stored], "Steps"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Fold what was stored for later, however long that takes, while others are heard and answered; then drive it."""

    then: Callable[[], "Steps"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shut:
    """The conversation is over."""

    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Both sides hold the same now, as far as one is to have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """Both heard the same and show something else."""


Step: TypeAlias = Send | Ask | Store | Fold | Shut | Met | Differs
Steps: TypeAlias = Generator[Step, Any, None]
