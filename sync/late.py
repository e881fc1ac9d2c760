"""What is fetched late: bodies withheld before, lost or newly allowed, and entries that are damaged here (sync §3).

Part of the session: generators of steps, driven one at a time. Who may have which body is the replica's to say.
"""

from collections.abc import Generator, Iterable
from typing import Any

from sync import messages as say
from sync.messages import Head, Part, Range
from sync.steps import Ask, Send, Step, Steps, Unwanted


class Late:
    """What was asked of the other side and not answered, and what it does not give."""

    def __init__(self, device: bytes) -> None:
        self._device = device
        self._asked: frozenset[Part] = frozenset()
        self._denied: set[Part] = set()
        self._again: set[Range] = set()

    @property
    def owed(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._asked)

    def ask(self) -> Steps:
        """Asks for bodies that are lacking here, each once in a conversation."""
        if self._asked:
            return
        wanted: tuple[Part, ...] = yield Ask(work=lambda replica: replica.lacking(self._denied))
        self._asked = frozenset(wanted)
        if wanted:
            yield Send(message=say.WantBody(parts=wanted))

    def again(self, lane: int, theirs: Iterable[Head]) -> Generator[Step, Any, list[Range]]:
        """Entries that are damaged here and that the other side has, each once in a conversation."""
        rotten: list[Range] = yield Ask(work=lambda replica: replica.rotten(lane))
        ends = {head.log: head.seq for head in theirs}
        wanted = [each for each in rotten if each not in self._again and each.last <= ends.get(each.log, -1)]
        self._again.update(wanted)
        return wanted

    def heard(self, message: say.Bodies) -> Steps:
        """Takes bodies in and asks for more. Raises Unwanted for what nobody asked for."""
        asked = {part._replace(body=None) for part in message.parts}
        if not asked or not asked <= self._asked:
            raise Unwanted("BODIES that nobody asked for")
        self._asked = frozenset()
        # One that does not fit its hash is asked for once, like one that is not given.
        self._denied |= asked
        yield Ask(work=lambda replica: replica.complete(message.parts))
        yield from self.ask()

    def give(self, message: say.WantBody) -> Steps:
        """Hands on the bodies that are here and for the other to see."""
        parts = yield Ask(work=lambda replica: replica.bodies(message.parts, self._device))
        yield Send(message=say.Bodies(parts=parts))
