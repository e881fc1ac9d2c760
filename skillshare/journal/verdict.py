"""What the journal answers: what became of a received entry, what was appended, and an action as history shows it.

Values only. Whether an author was entitled to something is judged in the fold, never in a verdict.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from skillshare.domain.fact import Audience


class Word(StrEnum):
    """What became of a received entry. `WAITING`: its predecessor is not here, or it is too much at once (`intake.py`);
    it was not stored; ask again."""

    ACCEPTED = "accepted"
    KNOWN = "known"
    WAITING = "waiting"
    REFUSED = "refused"
    FORK = "fork"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer to one envelope. `touched` are the records whose history changed, for whoever folds them."""

    word: Word
    reason: str = ""
    entry: bytes | None = None
    touched: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """One own entry that was stored: its id, its place, its stamp and the records it touches."""

    entry: bytes
    log: bytes
    seq: int
    stamp: int
    touched: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One fact of an action. `body` is None while it is withheld or erased."""

    type: str
    version: int
    audience: Audience
    records: tuple[bytes, ...]
    body: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One entry as people see it: what was done at once, when, on which device and, by its own account, by whom."""

    entry: bytes
    log: bytes
    seq: int
    device: bytes
    stamp: int
    unsure: bool
    received: int
    facts: tuple[Recorded, ...]

    @property
    def by(self) -> bytes | None:
        """The acting person's record id as the device claims it; None while every body is withheld."""
        for fact in self.facts:
            if fact.body is not None:
                return bytes(fact.body["by"])
        return None

    @property
    def recorded(self) -> int:
        """When the author says it recorded this, in milliseconds since 1970 UTC."""
        return self.stamp >> 16
