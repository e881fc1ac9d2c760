"""What happened, as values: a Fact is about to be recorded, a Happening is one that was.

How facts are signed and stored belongs to the journal; what they mean belongs to the concept modules beside this one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

ALL: Final = "all"
DESK: Final = "desk"

Audience: TypeAlias = str | bytes
"""`ALL`, `DESK`, or the record id of a person or circle (architecture §6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact of an action, before it is signed. `records` are the 16-byte ids it touches, subject first (≤ 8)."""

    type: str
    records: tuple[bytes, ...]
    body: Mapping[str, Any]
    audience: Audience = ALL
    version: int = 1


class Happening(NamedTuple):
    """One recorded fact, seen from one of the records it touches.

    `body` is None while it is withheld or erased. `place` is the index of the record in the fact's records.
    `stamp` is journal §3's (milliseconds << 16 | counter); `log` is the 16-byte log id and `seq` the place in it.
    """

    type: str
    version: int
    body: Mapping[str, Any] | None
    place: int
    entry: bytes
    n: int
    log: bytes
    seq: int
    stamp: int
    device: bytes

    @property
    def recorded(self) -> int:
        """When the author says it recorded this, in milliseconds since 1970 UTC."""
        return self.stamp >> 16
