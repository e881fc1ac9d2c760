"""Bodies that come after their entries: withheld before, lost, or newly allowed (sync §3).

Part of the session: generators of steps, driven one at a time. Who may have which body is the replica's to say.
"""

from sync import messages as say
from sync.messages import Part
from sync.replica import Replica
from sync.steps import Ask, Send, Steps, Unwanted


class Late:
    """What was asked of the other side and not answered, and what it does not give."""

    def __init__(self, device: bytes) -> None:
        self._device = device
        self._asked: frozenset[Part] = frozenset()
        self._denied: set[Part] = set()

    @property
    def owed(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._asked)

    def ask(self) -> Steps:
        """Asks for bodies that are lacking here, each once in a conversation."""
        if self._asked:
            return
        lacking: tuple[Part, ...] = yield Ask(work=Replica.lacking)
        wanted = tuple(part for part in lacking if part not in self._denied)
        self._asked = frozenset(wanted)
        if wanted:
            yield Send(message=say.WantBody(parts=wanted))

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
