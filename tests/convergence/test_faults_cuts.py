"""Conversations that are cut at any byte: the next one goes on, and little is said twice.

Never here: sockets; `tests/net/test_node.py` cuts those.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

import sync.replica
from skillshare.domain.items import AddItem
from sync import messages as say
from sync.frames import LARGE, FrameReader, decode
from tests.convergence.meeting import Laptop
from tests.convergence.test_convergence import same
from tests.protocol.wire import End, join, meet
from tests.soaking import times

BATCH = 8
WHOLE = 10**9


class Line:
    """Both directions of one conversation as bytes; after `most` of them there is silence."""

    def __init__(self, ends: tuple[End, End], most: int) -> None:
        self.ends, self.left = ends, most
        self.readers = (FrameReader(LARGE), FrameReader(LARGE))
        self.carried = 0
        """Entries in messages of which at least one byte was carried."""

    def run(self) -> int:
        """Carries until the cut or the end; returns the bytes that are left."""
        while self.left > 0 and any(end.out for end in self.ends):
            for giver, taker in ((0, 1), (1, 0)):
                if self.ends[giver].out:
                    frame = self.ends[giver].out.popleft()
                    self.carried += entries(decode(frame[4:])) if self.left else 0
                    self.readers[taker].feed(frame[: self.left])
                    self.left = max(self.left - len(frame), 0)
                    while (whole := self.readers[taker].next()) is not None:
                        self.ends[taker].drive(self.ends[taker].session.heard(decode(whole)))
        return self.left


def entries(message: say.Message) -> int:
    return len(message.envelopes) if isinstance(message, say.Entries) else 0


def sent(ends: tuple[End, End]) -> int:
    return sum(entries(message) for end in ends for message in end.said)


def news(first: Laptop, second: Laptop, n: int) -> int:
    """Twenty things that one laptop did and the other lacks, and one the other way round; returns how many."""
    second.community.do(AddItem(fields={"name": f"Saw {n}"}))
    for m in range(20):
        first.community.do(AddItem(fields={"name": f"Thing {n} {m}"}))
    return 21


@pytest.mark.soak
def test_sync6_a_conversation_cut_at_any_byte_goes_on(
    pair: list[Laptop], disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync.replica, "BATCH_ENTRIES", BATCH)
    first, second = pair
    meet(first, second)
    chance = Random(2000)
    news(first, second, 0)
    whole = WHOLE - Line(join(first, second), WHOLE).run()
    for n in range(1, times(60, 2_000)):
        lacking = news(first, second, n)
        at = chance.randrange(whole)
        line = Line(join(first, second), at)
        line.run()
        resumed = meet(first, second)
        assert first.heads() == second.heads(), f"cut at byte {at}"
        assert line.carried + sent(resumed) <= lacking + BATCH, f"cut at byte {at}"
    same([first, second])
