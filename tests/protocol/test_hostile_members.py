"""A laptop that belongs and says whatever it likes, well formed and at any time: nothing breaks, grows or is lost.

Never here: what is not well formed; the frames' tests have that.
"""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import fields, replace
from typing import Any

import pytest

from skillshare.domain.items import AddItem
from skillshare.journal.entry import INCARNATIONS, decode_envelope, encode_envelope
from skillshare.journal.verify import Finding, verify
from sync import messages as say
from sync.frames import encode
from sync.limiting import LOGS
from sync.messages import Head, Part, Place, Range
from sync.session import Stage
from sync.steps import Unwanted
from tests.convergence.meeting import Laptop
from tests.protocol.wire import hello_of, join, meet, pump

FAR = 2**40 - 1


class Liar:
    """Draws messages that any member could say, out of what is really there and what is not."""

    def __init__(self, laptop: Laptop, chance: random.Random) -> None:
        self.chance, self.laptop = chance, laptop
        journal = laptop.community.journal
        self.logs = [(log.device, log.inc, log.lane, log.seq) for log in journal.logs()]
        self.envelopes = [envelope for log in journal.logs() for envelope in journal.envelopes(log.id)]
        self.ids = [decode_envelope(envelope).id for envelope in self.envelopes]

    def message(self) -> say.Message:
        kinds: list[Any] = [say.Have, say.HashAt, say.Hashes, say.Want, say.Entries, say.Done, say.WantBody, say.Bodies]
        kinds += [say.Evidence, say.News, say.WantChunk, say.Chunk, say.NoChunk, say.State, say.Ping, say.Hello]
        return getattr(self, f"_{self.chance.choice(kinds).__name__.lower()}")()

    def _id(self) -> bytes:
        return self.chance.choice([self.chance.choice(self.ids), self.chance.randbytes(32)])

    def _log(self) -> tuple[bytes, int, int]:
        device, inc, lane, _ = self.chance.choice(self.logs)
        if self.chance.random() < 0.3:
            device = self.chance.randbytes(32)
        return device, self.chance.choice([inc, self.chance.randrange(INCARNATIONS)]), lane

    def _seq(self) -> int:
        return self.chance.choice([0, 1, 5, self.chance.randrange(50), FAR])

    def _heads(self) -> tuple[Head, ...]:
        found = []
        for _ in range(self.chance.randrange(6)):
            seq = self.chance.choice([-1, self._seq()])
            frozen = self.chance.choice([None, None, self._seq()])
            found.append(Head(*self._log(), seq, None if seq < 0 else self._id(), frozen))
        return tuple(found)

    def _parts(self, *, bodies: bool) -> tuple[Part, ...]:
        some = range(self.chance.randrange(4))
        return tuple(Part(self._id(), self.chance.randrange(3), b"\xa0" if bodies else None) for _ in some)

    def _have(self) -> say.Message:
        return say.Have(lane=self.chance.randrange(2), heads=self._heads(), more=self.chance.random() < 0.3)

    def _news(self) -> say.Message:
        return say.News(heads=self._heads())

    def _hashat(self) -> say.Message:
        return say.HashAt(places=tuple(Place(*self._log(), self._seq()) for _ in range(3)))

    def _hashes(self) -> say.Message:
        return say.Hashes(ids=tuple(self.chance.choice([None, self._id()]) for _ in range(self.chance.randrange(4))))

    def _want(self) -> say.Message:
        ranges = tuple(Range(*self._log(), self._seq(), self._seq()) for _ in range(self.chance.randrange(3)))
        return say.Want(ranges=ranges, credit=self.chance.choice([0, 300_000, say.CREDIT]))

    def _entries(self) -> say.Message:
        some = [self._envelope() for _ in range(self.chance.randrange(4))]
        return say.Entries(envelopes=tuple(some), last=self.chance.random() < 0.5)

    def _envelope(self) -> bytes:
        envelope = self.chance.choice(self.envelopes)
        if self.chance.random() < 0.5:
            return envelope
        entry = decode_envelope(envelope)
        return encode_envelope(entry.signed, self.chance.randbytes(64), [None for _ in entry.bodies])

    def _done(self) -> say.Message:
        return say.Done(lane=self.chance.randrange(2))

    def _wantbody(self) -> say.Message:
        return say.WantBody(parts=self._parts(bodies=False))

    def _bodies(self) -> say.Message:
        return say.Bodies(parts=self._parts(bodies=True))

    def _evidence(self) -> say.Message:
        one, other = (decode_envelope(self.chance.choice(self.envelopes)) for _ in range(2))
        return say.Evidence(first=one.signed, first_signature=one.signature,
                            second=other.signed, second_signature=other.signature)  # fmt: skip

    def _wantchunk(self) -> say.Message:
        return say.WantChunk(name=self._id(), manifest=self.chance.random() < 0.5)

    def _chunk(self) -> say.Message:
        return say.Chunk(name=self._id(), manifest=self.chance.random() < 0.5, content=self.chance.randbytes(9))

    def _nochunk(self) -> say.Message:
        return say.NoChunk(name=self._id(), manifest=self.chance.random() < 0.5)

    def _state(self) -> say.Message:
        return say.State(clock=self._id(), audience="all", state=self._id())

    def _ping(self) -> say.Message:
        return say.Ping()

    def _hello(self) -> say.Message:
        return hello_of(self.laptop)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_a_member_says_breaks_nothing_and_loses_nothing(laptops: list[Laptop], seed: int) -> None:
    first, second, third = laptops
    for n in range(5):
        first.community.do(AddItem(fields={"name": f"Drill {n}"}))
        second.community.do(AddItem(fields={"name": f"Saw {n}"}))
    meet(second, third)
    victim, other = join(first, second)
    if seed % 2:
        pump(victim, other)
        assert victim.session.stage is Stage.LIVE
    else:
        victim.hear(encode(hello_of(second)))
    liar = Liar(second, random.Random(seed))
    for _ in range(400):
        if victim.session.stage is Stage.CLOSED:
            break
        with suppress(Unwanted):  # a bad frame, of which eight are heard
            victim.hear(encode(liar.message()))
        victim.said.clear()
        victim.out.clear()
    found = verify(first.community.database, first.community.id)
    assert [each for each in found if isinstance(each, Finding)] == []
    assert {hit.item.name for hit in first.community.catalog.search.find("drill", 9).hits if hit.item} == {
        f"Drill {n}" for n in range(5)
    }
    meet(first, third)
    assert first.tables() == third.tables()


def test_a_member_that_speaks_of_logs_without_end_is_not_listened_to(laptops: list[Laptop]) -> None:
    first, second, _ = laptops
    victim, _ = join(first, second)
    victim.hear(encode(hello_of(second)))
    chance = random.Random(1)

    def heads() -> tuple[Head, ...]:
        return tuple(Head(chance.randbytes(32), 0, 0, 0, bytes(32), None) for _ in range(say.HEADS))

    for _ in range(LOGS // say.HEADS):
        victim.hear(encode(say.Have(lane=0, heads=heads(), more=True)))
    for _ in range(3):
        with pytest.raises(Unwanted):
            victim.hear(encode(say.Have(lane=0, heads=heads(), more=True)))
    assert victim.session.waits()[0] <= LOGS + 1


def test_every_kind_of_message_is_drawn() -> None:
    drawn = {name.removeprefix("_") for name in vars(Liar) if name.startswith("_")}
    kinds = {kind.__name__.lower() for kind in (say.Message.__args__)}
    assert kinds - drawn == {"bye"}


def test_a_clock_from_the_end_of_time_is_only_a_clock(laptops: list[Laptop]) -> None:
    first, second, _ = laptops
    victim, _ = join(first, second)
    victim.hear(encode(replace(hello_of(second), wall=2**63 - 1)))
    assert victim.session.stage is Stage.OFFICE
    assert {field.name for field in fields(say.Hello)} >= {"wall"}
