"""What a conversation does not ask for now, since the journal would not take it (journal §10).

Part of the session: generators of steps, driven one at a time. How much is taken is the journal's to say.
"""

from collections.abc import Callable, Generator, Iterable
from typing import Any, Final

from sync.messages import Head, Range
from sync.replica import Replica
from sync.steps import Ask, Step, Unwanted

LOGS: Final = 16_384
"""Logs of which one conversation hears at most, so that none fills the memory."""


class Limiting:
    """`barred` are the logs of which nothing is taken now, though the other side has more."""

    def __init__(self) -> None:
        self.barred: frozenset[bytes] = frozenset()

    def learn(self, known: dict[bytes, Head], heads: Iterable[Head]) -> None:
        """Adds to what the other side is `known` to have. Raises Unwanted where that is more than anybody has."""
        told = {head.log: head for head in heads}
        if len(known) + len(told) > LOGS and len(known.keys() | told.keys()) > LOGS:
            raise Unwanted("logs without end")
        known |= told

    def within(self, heads: Iterable[Head], lacking: list[Range]) -> Generator[Step, Any, tuple[list[Range], int]]:
        """Of these ranges as much as is taken now, and how many entries there will be until nothing lacks; `heads` are
        all the other side has in this lane."""
        taken: list[Range] = (yield Ask(work=_taken(lacking))) if lacking else []
        open_ = {each.log for each in taken}
        self.barred -= {head.log for head in heads}
        self.barred |= {each.log for each in lacking} - open_
        return taken, sum(each.last - each.first + 1 for each in lacking if each.log in open_)


def _taken(lacking: list[Range]) -> Callable[[Replica], list[Range]]:
    return lambda replica: replica.within_room(lacking)
