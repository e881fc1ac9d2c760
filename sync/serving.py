"""Handing over what the other side asks for, within what it allows (sync §3).

Part of the session: generators of steps, driven one at a time. Who may have which body is the replica's to say.
"""

from collections.abc import Generator
from typing import Any

from sync import messages as say
from sync.messages import Range
from sync.replica import BATCH_BYTES, Batch
from sync.steps import Ask, Send, Step, Unwanted


class Serving:
    """What one laptop asked for and did not get yet. `given` is the last place of each log that was handed over."""

    def __init__(self, device: bytes) -> None:
        self.given: dict[bytes, int] = {}
        self._device = device
        self._ranges: tuple[Range, ...] = ()
        self._allowed = 0

    def want(self, message: say.Want) -> Generator[Step, Any, bool]:
        """Hands over as much as is allowed; False if the other does not belong any more. Raises Unwanted."""
        if self._allowed + message.credit > say.CREDIT or len(self._ranges) + len(message.ranges) > say.HEADS:
            raise Unwanted("more than may be asked for")
        self._allowed += message.credit
        self._ranges += message.ranges
        # Whole messages only: sending whatever room is left makes them smaller and smaller.
        while self._ranges and self._allowed >= BATCH_BYTES:
            batch: Batch | None = yield Ask(work=lambda replica: replica.batch(self._ranges, self._device))
            if batch is None:
                return False
            self._hand_over(batch)
            yield Send(message=say.Entries(envelopes=batch.envelopes, last=not batch.left))
        return True

    def _hand_over(self, batch: Batch) -> None:
        still = {each.log: each.first - 1 for each in batch.left}
        self.given |= {each.log: still.get(each.log, each.last) for each in self._ranges}
        self._ranges = batch.left
        self._allowed -= sum(map(len, batch.envelopes))
