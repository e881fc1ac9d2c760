"""Two conversations joined without a network: every message goes through its frame, one at a time, in any order.

Never here: assertions about what is said.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from skillshare.journal.checking import check_all
from sync import messages as say
from sync.frames import LARGE, decode, encode
from sync.replica import Replica
from sync.session import Session, Stage
from sync.status import Why
from sync.steps import Ask, Differs, Fold, Met, Send, Shut, Steps, Store
from tests.convergence.meeting import Laptop, make
from tests.net.nodes import Desk


def hello_of(laptop: Laptop | Desk, **changed: Any) -> say.Hello:
    journal = laptop.community.journal
    values: dict[str, Any] = {
        "lowest": 1,
        "highest": 1,
        "community": journal.community,
        "device": journal.key.public,
        "inc": journal.incarnation,
        "app": "test",
        "wall": 0,
        "frame": LARGE,
        "credit": say.CREDIT,
    }
    return say.Hello(**{**values, **changed})


class End:
    """One laptop's end of a conversation."""

    def __init__(self, laptop: Laptop, device: bytes, hello: say.Hello | None = None) -> None:
        self.laptop = laptop
        self.replica = Replica(laptop.community)
        self.session = Session(hello or hello_of(laptop), device)
        self.out: deque[bytes] = deque()
        self.said: list[say.Message] = []
        self.met = self.differs = 0
        self.shut: Why | None = None
        self.fresh = 0

    def drive(self, steps: Steps) -> None:
        """Carries out every step at once."""
        answer: object = None
        late: list[Steps] = []
        try:
            while True:
                step = steps.send(answer)
                answer = None
                match step:
                    case Send(message=message):
                        self.said.append(message)
                        self.out.append(encode(message))
                    case Ask(work=work):
                        answer = work(self.replica)
                    case Store(envelopes=envelopes, later=later, then=then):
                        stored = self.replica.store(check_all(envelopes), later)
                        self.fresh += stored.fresh
                        late.append(then(stored))
                    case Fold(then=then):
                        while self.replica.fold():
                            pass
                        late.append(then())
                    case Shut(why=why):
                        self.shut = why
                    case Met():
                        self.met += 1
                    case Differs():
                        self.differs += 1
        except StopIteration:
            pass
        for more in late:
            self.drive(more)

    def hear(self, frame: bytes) -> None:
        if self.session.stage is not Stage.CLOSED:
            self.drive(self.session.heard(decode(frame[4:])))


def join(a: Laptop, b: Laptop) -> tuple[End, End]:
    """Both ends of a conversation that has begun."""
    ends = tuple(End(x, y.community.journal.key.public) for x, y in ((a, b), (b, a)))
    for end in ends:
        end.drive(end.session.start())
    return ends[0], ends[1]


def pump(a: End, b: End, most: int = 100_000) -> int:
    """Carries frames both ways until nobody says anything; returns how many there were."""
    count = 0
    while (a.out or b.out) and count < most:
        for giver, taker in ((a, b), (b, a)):
            if giver.out:
                taker.hear(giver.out.popleft())
                count += 1
    return count


def meet(a: Laptop, b: Laptop) -> tuple[End, End]:
    """A whole conversation until both are idle."""
    ends = join(a, b)
    pump(*ends)
    return ends


def laptops_of(folder: Path, template: Path, count: int) -> Iterator[list[Laptop]]:
    made = make(folder, template, count)
    yield made
    for laptop in made:
        laptop.community.close()
