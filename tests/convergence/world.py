"""A town of laptops on which anything happens in an order drawn from a seed, and what must hold when all have met.

Never here: single attacks with an outcome of their own; those are named tests.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Final

from skillshare.community import Community
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Asked, Refused
from skillshare.domain.settings import SetRules
from skillshare.journal.entry import AUTHORITY, decode_envelope
from skillshare.journal.founding import ADOPT, VOID, DeviceClass, grant_fact
from skillshare.journal.names import Log
from skillshare.journal.verdict import Word
from skillshare.office import AdmitLaptop, RemoveLaptop, ReviewParked
from sync.messages import Range
from sync.replica import Replica
from tests.catalog.house import DAY, FOUNDING, NOON, Clock
from tests.convergence import hostile
from tests.convergence.machine import Machine, Time, keyed
from tests.convergence.network import Network, Wire
from tests.convergence.taught import taught
from tests.convergence.test_convergence import anything

KEEPER, STEWARD, DESK, PERSONAL, KIOSK = list(DeviceClass)[1:]
CLASSES: Final = (KEEPER, KEEPER, STEWARD, STEWARD, *[DESK] * 6, PERSONAL, KIOSK)
"""Of the twelve laptops that are let in; the first one founded the community."""
SIZES: Final = (2, 2, 3, 3, 3, 4, 4, 5, 6, 12)
YEARS: Final = {"2035": 9 * 365 * DAY, "1970": -NOON + 5000, "slow": -3 * 60_000, "right": 0}
STEPS: Final = 70

OPS: Final = {"act": 40, "carry": 45, "connect": 14, "tell": 10, "stick": 5, "spoil": 4, "cut": 3, "part": 2, "heal": 3,
              "power": 5, "keep": 3, "restore": 1, "clone": 1, "clock": 2, "office": 3, "forge": 4, "claim": 3,
              "seize": 2, "erase": 1, "relapse": 1}  # fmt: skip
"""What may happen next, and how often it does."""
MOODS: Final[Mapping[str, Mapping[str, int]]] = {
    "everyday": {},
    "copies": {"keep": 8, "restore": 6, "clone": 4, "power": 10, "stick": 10, "relapse": 5},
    "office": {"office": 15, "seize": 8, "claim": 6, "erase": 4},
    "wires": {"spoil": 20, "cut": 10, "part": 6, "stick": 12},
}
"""What happens more often in the town of one seed than in others."""


def founded(folder: Path) -> Path:
    """The folders of twelve laptops of one community; all know that all were let in."""
    chance = Random(0)
    for number in range(len(CLASSES)):
        keyed(folder / str(number), number)
    first = Community(folder / "0", wall=Clock(NOON - DAY), random=chance.randbytes)
    first.found(FOUNDING)
    first.do(SetRules(fields={"need_membership": False, "item_limit": 99}))
    ben = first.do(AddPerson(fields={"name": "Ben", "phone": "030 555"})).record
    others = [Community(folder / str(n), wall=Clock(NOON - DAY), random=chance.randbytes) for n in range(1, 12)]
    for number, (other, device_class) in enumerate(zip(others, CLASSES[1:], strict=True), 1):
        owner = ben if device_class is PERSONAL else first.grant.owner
        granted = grant_fact(other.journal.key, device_class=device_class, owner=owner, label=f"Laptop {number}",
                             prefix="L" + chr(64 + number))  # fmt: skip
        with first.journal.transaction():
            first.journal.append([granted], by=first.grant.owner, lane=AUTHORITY)
    office = [e for log in first.journal.logs() if log.lane == AUTHORITY for e in first.journal.envelopes(log.id)]
    for other in (*others, first):
        if other is not first:
            other.join(first.id, office)
        other.close()
    return folder


@dataclass(frozen=True)
class Kept:
    """A copy of a laptop's disk."""

    machine: Machine
    folder: Path


class World:
    """The laptops of one seed and what happens to them."""

    def __init__(self, template: Path, folder: Path, seed: int, steps: int = STEPS, *, teaching: bool = True) -> None:
        self.seed, self.chance, self.time, self.teaching = seed, Random(seed), Time(), teaching
        self.folder, self.steps = folder, steps
        self.network = Network()
        self.kept: list[Kept] = []
        self.machines: list[Machine] = []
        count = self.chance.choice(SIZES)
        for number in (0, *sorted(self.chance.sample(range(1, 12), count - 1))):
            shutil.copytree(template / str(number), folder / str(number))
            self.machines.append(self._machine(folder / str(number), number))
        self._corrupt()

    def _machine(self, folder: Path, number: int, copy: int = 0) -> Machine:
        chance = Random(f"{self.seed} {number} {copy}")
        return Machine(folder, self.time, chance, number, CLASSES[number], copy)

    def _corrupt(self) -> None:
        """Makes some desk and some steward mean harm."""
        for device_class, odds in ((DESK, 0.4), (STEWARD, 0.4)):
            found = [machine for machine in self.machines if machine.device_class is device_class]
            if found and self.chance.random() < odds:
                found[0].hostile = True

    def close(self) -> None:
        for machine in self.machines:
            machine.stop()

    # ── what happens ──────────────────────────────────────────────────────────────────────────────────────────────

    def run(self) -> None:
        often = {**OPS, **self.chance.choice(list(MOODS.values()))}
        names, weights = list(often), list(often.values())
        for _ in range(self.steps):
            (name,) = self.chance.choices(names, weights)
            self.time.now += self.chance.randint(0, 90_000)
            getattr(self, f"_{name}")()
            self.network.clear()

    def _any(self) -> Machine:
        return self.chance.choice(self.machines)

    def _bad(self) -> Machine | None:
        found = [machine for machine in self.machines if machine.hostile]
        return self.chance.choice(found) if found else None

    def _something(self, machine: Machine) -> Any:
        """What somebody does on a laptop; in a town that teaches more than half of it is about that."""
        does = taught if self.teaching and self.chance.random() < 0.6 else anything
        return does(machine.laptop, self.chance)

    def _two(self) -> tuple[Machine, Machine]:
        one, other = self.chance.sample(self.machines, 2)
        return one, other

    def _act(self, machine: Machine | None = None) -> None:
        machine = machine or self._any()
        for _ in range(self.chance.randint(1, 3)):
            # A laptop that reads, or sees little, has nothing to choose from.
            with suppress(Refused, Asked, IndexError):
                machine.do(self._something(machine))

    def _connect(self) -> None:
        self.network.connect(*self._two())

    def _carry(self) -> None:
        if self.network.wires:
            for _ in range(self.chance.randint(1, 20)):
                self.chance.choice(self.network.wires).carry(self.chance.randrange(2))

    def _tell(self) -> None:
        machine = self._any()
        for wire in list(self.network.of(machine)):
            wire.tell(machine)

    def _cut(self) -> None:
        if self.network.wires:
            self.chance.choice(self.network.wires).closed = True

    def _spoil(self) -> None:
        if self.network.wires:
            self.chance.choice(self.network.wires).spoil(self.chance)

    def _part(self) -> None:
        self.network.part(self.machines, self.chance)

    def _heal(self) -> None:
        self.network.heal()

    def _stick(self) -> None:
        """Some of what one laptop has, in any order, some of it twice, some spoilt."""
        giver, taker = self._two()
        found = written(giver, taker, [log for log in giver.community.journal.logs() if self.chance.random() < 0.8])
        if self.chance.random() < 0.5:
            self.chance.shuffle(found)
        found += self.chance.choices(found, k=5) if found else []
        for at in self.chance.sample(range(len(found)), min(3, len(found))):
            found[at] = found[at][: self.chance.randrange(len(found[at]))]
        taker.accept(found)

    def _power(self) -> None:
        """The power goes while something is done, or while something comes in."""
        machine = self._any()
        cuts, held = machine.cuts, [entry for entry in machine.said if machine.holds(entry)]
        with suppress(Refused, Asked, IndexError):
            giver, command = self._any(), self._something(machine)
            came = written(giver, machine, giver.community.journal.logs())
            machine.arm(self.chance.randint(0, 8), at_state=self.chance.random() < 0.5)
            if self.chance.random() < 0.5:
                machine.do(command)
            else:
                machine.accept(came)
        if machine.cuts > cuts:
            self.network.unplug(machine)
            missing = [entry for entry in held if not machine.holds(entry)]
            assert not missing, f"the power took {len(missing)} things from laptop {machine.number}"

    def _keep(self) -> None:
        machine = self._any()
        self.kept.append(Kept(machine, machine.copied(self.folder / f"kept-{len(self.kept)}")))

    def _restore(self) -> None:
        found = [kept for kept in self.kept if not kept.machine.hostile and kept.machine in self.machines]
        if found:
            kept = self.chance.choice(found)
            self.network.unplug(kept.machine)
            kept.machine.put_back(kept.folder, state_too=self.chance.random() < 0.5)

    def _relapse(self) -> None:
        """A laptop does things, tells another laptop of them, and comes back from before without knowing."""
        machine, other = self._two()
        if machine.hostile or not self.network.reach(machine, other):
            return
        self.network.unplug(machine)
        folder = machine.copied(self.folder / "before")
        self._act(machine)
        Wire(machine, other).finish()
        machine.put_back(folder, state_too=True)
        self._act(machine)

    def _clone(self) -> None:
        copies = [machine.copy for machine in self.machines]
        if self.kept and max(copies) < 2:
            kept = self.chance.choice(self.kept)
            folder = self.folder / f"{kept.machine.number}-{max(copies) + 1}"
            shutil.copytree(kept.folder, folder)
            clone = self._machine(folder, kept.machine.number, max(copies) + 1)
            clone.hostile = kept.machine.hostile
            self.machines.append(clone)

    def _clock(self) -> None:
        self._any().off = self.chance.choice(list(YEARS.values()))

    def _office(self) -> None:
        machine = self.chance.choice([each for each in self.machines if each.device_class <= STEWARD])
        other, community = self._any(), machine.community
        journal, kind = community.journal, self.chance.randrange(3)
        with suppress(Refused):
            if kind == 0 and other.device != machine.device:
                machine.do(RemoveLaptop(device=other.device))
            elif kind == 1 and other.device != machine.device:
                key = other.community.journal.key
                machine.do(AdmitLaptop(device=key.public, certificate=key.certificate, sealing=key.sealing,
                                       device_class=other.device_class, owner=community.grant.owner,
                                       label=f"Laptop {other.number}"))  # fmt: skip
            elif parked := journal.parked():
                entries = self.chance.choice(parked).entries
                machine.do(ReviewParked(kind=self.chance.choice([ADOPT, VOID]), entries=entries))

    def _erase(self) -> None:
        machine = self._any()
        people = [row[0] for row in machine.laptop.rows("SELECT record FROM person ORDER BY 1")]
        if people:
            with suppress(Refused):
                machine.do(EraseRecord(person=self.chance.choice(people), asked=self.chance.random() < 0.7))

    def _forge(self) -> None:
        bad, victim = self._bad(), self._any()
        if bad is None or victim.hostile:
            return
        entries = bad.community.journal.entries()
        real = [bad.community.journal.envelope(entry) or b"" for entry in self.chance.choices(entries, k=5)]
        key, fields = bad.community.journal.key, self.chance.choices(list(hostile.FIELDS), k=5)
        made = [hostile.forged(it, field, key, self.chance) for it, field in zip(real, fields, strict=True)]
        before = victim.laptop.heads()
        verdicts = zip(made, victim.accept(made), strict=False)
        taken = {decode_envelope(it).header.device for it, verdict in verdicts if verdict.word is Word.ACCEPTED}
        grown = {log.device for log in victim.community.journal.logs() if before.get(log.id, -1) < log.seq}
        # What it signed with its own key in its own logs is its own affair, and the victim may say something to it.
        assert taken | grown - {victim.device} <= {bad.device}, f"laptop {victim.number} took something forged"

    def _claim(self) -> None:
        bad = self._bad()
        envelope = None if bad is None else hostile.claiming(bad, self.chance)
        if bad is not None and envelope is not None:
            bad.accept([envelope])

    def _seize(self) -> None:
        bad = self._bad()
        if bad is not None:
            with suppress(IndexError):
                hostile.seize(bad, self.chance)


def written(giver: Machine, taker: Machine, logs: Iterable[Log]) -> list[bytes]:
    """What a laptop writes onto a stick for another one of these logs: no body that is not for it."""
    replica, found = Replica(giver.community), list[bytes]()
    left = tuple(Range(log.device, log.inc, log.lane, 0, log.seq) for log in logs)
    while left and (batch := replica.batch(left, taker.device)) is not None:
        found += batch.envelopes
        left = batch.left
    return found
