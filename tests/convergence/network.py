"""A network that loses, repeats, swaps, spoils and cuts, with the app's own conversations on both ends of every wire.

Never here: what laptops do meanwhile, and what must hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from random import Random

from skillshare.domain.refusal import Refused
from skillshare.journal.failure import Malformed
from sync.frames import LARGE, FrameReader, TooLong, decode
from sync.session import Stage
from sync.status import Why
from sync.steps import Unwanted
from tests.convergence.machine import Machine
from tests.protocol.wire import End

SPOILS = ("lose", "repeat", "swap", "spoil", "cut short")
HONEST_ENDS = frozenset({None, Why.REMOVED, Why.CUT, Why.STRANGER})
"""What may end a conversation of two honest laptops on a wire that spoils nothing."""


class Nonsense(Exception):
    """One honest laptop did not understand another, and the wire is not to blame."""


def resolve(machine: Machine) -> None:
    """What a laptop does once it has fetched everything: says again what a fork swallowed."""
    with suppress(Refused):
        machine.community.resolve_forks()


class Wire:
    """One connection of two laptops. What it carries comes whole and in order until somebody spoils it."""

    def __init__(self, one: Machine, other: Machine) -> None:
        self.machines = (one, other)
        self.spoilt = self.closed = False
        self.ends = tuple(End(x.laptop, y.device) for x, y in ((one, other), (other, one)))
        self._readers = (FrameReader(LARGE), FrameReader(LARGE))
        for end in self.ends:
            end.drive(end.session.start())

    @property
    def idle(self) -> bool:
        return not any(end.out for end in self.ends)

    def end(self, machine: Machine) -> End:
        return self.ends[self.machines.index(machine)]

    def carry(self, to: int) -> None:
        """Brings the next frame, if there is one, to the laptop of that number."""
        if self.closed or not self.ends[1 - to].out:
            return
        reader, machine = self._readers[to], self.machines[to]
        reader.feed(self.ends[1 - to].out.popleft())
        cuts, met = machine.cuts, self.ends[to].met
        with machine.powered():
            try:
                self._hear(to, reader)
            except (Unwanted, Malformed, TooLong) as trouble:
                self._complain(trouble)
            if self.ends[to].met > met:
                resolve(machine)
        self.closed |= machine.cuts > cuts

    def tell(self, machine: Machine) -> None:
        """Something changed on that laptop."""
        if self.closed:
            return
        end, cuts = self.end(machine), machine.cuts
        with machine.powered():
            end.drive(end.session.changed())
        self.closed |= machine.cuts > cuts

    def spoil(self, chance: Random) -> None:
        """Does to the next frames what no honest wire does."""
        out = chance.choice(self.ends).out
        if self.closed or not out or not out[0]:
            return
        self.spoilt, how = True, chance.choice(SPOILS)
        if how == "lose":
            out.popleft()
        elif how == "repeat":
            out.appendleft(out[0])
        elif how == "swap" and len(out) > 1:
            out[0], out[1] = out[1], out[0]
        elif how == "spoil":
            frame = bytearray(out[0])
            frame[chance.randrange(len(frame))] ^= 1 << chance.randrange(8)
            out[0] = bytes(frame)
        else:
            out[0] = out[0][: chance.randrange(len(out[0]))]

    def finish(self, most: int = 20_000) -> None:
        """Carries both ways until nobody says anything."""
        for _ in range(most):
            if self.closed:
                return
            if self.idle:
                for machine in self.machines:
                    self.tell(machine)
                if self.idle:
                    return
            for to in (0, 1):
                self.carry(to)
        raise Nonsense(f"{self.machines[0].number} and {self.machines[1].number} talk without end")

    def _hear(self, to: int, reader: FrameReader) -> None:
        end = self.ends[to]
        while (frame := reader.next()) is not None and end.session.stage is not Stage.CLOSED:
            end.drive(end.session.heard(decode(frame)))
        if end.shut is not None and not self.spoilt and end.shut not in HONEST_ENDS:
            raise Nonsense(f"{self.machines[to].number} ends: {end.shut}")
        self.closed |= all(each.session.stage is Stage.CLOSED for each in self.ends)

    def _complain(self, trouble: Exception) -> None:
        self.closed = True
        if not self.spoilt and not any(machine.hostile for machine in self.machines):
            numbers = [f"{machine.number}.{machine.copy}" for machine in self.machines]
            raise Nonsense(f"between {numbers}: {trouble!r}") from trouble


class Network:
    """Which laptops reach each other, and the wires between them."""

    def __init__(self) -> None:
        self.wires: list[Wire] = []
        self._side: dict[int, int] = {}

    def part(self, machines: Iterable[Machine], chance: Random) -> None:
        """Two sides that do not reach each other."""
        self._side = {id(machine): chance.randrange(2) for machine in machines}
        for wire in self.wires:
            wire.closed |= not self.reach(*wire.machines)
        self.clear()

    def heal(self) -> None:
        self._side = {}

    def reach(self, one: Machine, other: Machine) -> bool:
        return self._side.get(id(one), 0) == self._side.get(id(other), 0)

    def connect(self, one: Machine, other: Machine) -> None:
        if self.reach(one, other) and not any(set(wire.machines) == {one, other} for wire in self.wires):
            self.wires.append(Wire(one, other))

    def of(self, machine: Machine) -> Iterator[Wire]:
        return (wire for wire in self.wires if machine in wire.machines)

    def unplug(self, machine: Machine) -> None:
        """Cuts all its wires; it was restarted, or is gone."""
        for wire in self.of(machine):
            wire.closed = True
        self.clear()

    def clear(self) -> None:
        self.wires = [wire for wire in self.wires if not wire.closed]
