"""Everybody meets everybody, and then: equal heads, equal catalogs, nothing lost, nothing forged.

Never here: what happened before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

from skillshare.catalog.digest import digest
from skillshare.domain.fact import DESK
from skillshare.journal.names import NEVER
from skillshare.journal.verify import Finding, verify
from sync.replica import Replica
from tests.convergence.machine import Machine
from tests.convergence.network import Wire
from tests.convergence.world import World

ROUNDS = 8


class Divergence(AssertionError):
    """What must hold does not."""


def judge(world: World) -> None:
    """Raises Divergence with the seed."""
    founder, honest = world.machines[0], [machine for machine in world.machines if not machine.hostile]
    rounds(world, [*honest, *(machine for machine in world.machines if machine.hostile)], 1)
    rounds(world, honest, ROUNDS)
    live = _within_reach(founder, honest)
    same(live)
    sound(live)
    told(live)


def _within_reach(founder: Machine, honest: Sequence[Machine]) -> list[Machine]:
    """Who hears of the founder's doings, if only through others: copies of one laptop do not talk, nor do laptops of
    which one takes the other for removed."""
    found = [founder]
    for one in found:
        found += [other for other in honest if other not in found and _talk(one, other)]
    return [machine for machine in honest if machine in found]


def _talk(one: Machine, other: Machine) -> bool:
    known = (a.community.journal.authority.of(b.device) for a, b in ((one, other), (other, one)))
    return one.device != other.device and all(tenure is not None for tenure in known)


def rounds(world: World, machines: Sequence[Machine], most: int) -> None:
    """So many times everybody meets everybody, or until nothing is new."""
    world.network.wires, pairs = [], list(combinations(machines, 2))
    for _ in range(most):
        before = [ends(machine) for machine in machines]
        world.chance.shuffle(pairs)
        for one, other in pairs:
            wire = Wire(one, other)
            wire.finish()
            if not (wire.closed or one.hostile or other.hostile):
                _equal("what two have who have just talked", ends(one), ends(other), one)
        if before == [ends(machine) for machine in machines]:
            return


def ends(machine: Machine) -> dict[bytes, Any]:
    """Where each log ends here, as far as it is not frozen: beyond that two laptops may hold two branches."""
    journal = machine.community.journal
    found: dict[bytes, Any] = {}
    for log in (*journal.known(0), *journal.known(1)):
        last = min(log.seq, log.frozen_from - 1)
        found[log.id] = (last, journal.id_at(log.id, last), None if log.frozen_from == NEVER else log.frozen_from)
    return found


def same(live: Sequence[Machine]) -> None:
    """Equal ends of all logs, equal authority, and equal states where laptops may see the same."""
    first = live[0]
    clocks: dict[str | bytes, bytes] = {}
    states: dict[str | bytes, bytes] = {}
    for machine in live:
        _equal("where logs end", ends(first), ends(machine), machine)
        _equal("who belongs", _tenures(first), _tenures(machine), machine)
        _equal("what waits for review", first.community.journal.parked(), machine.community.journal.parked(), machine)
        state = Replica(machine.community).state()
        if not _cut_off(machine, live):
            _equal("what is compared", clocks.setdefault(state.audience, state.clock), state.clock, machine)
            _equal("the catalog", states.setdefault(state.audience, state.state), state.state, machine)


def _cut_off(machine: Machine, live: Iterable[Machine]) -> bool:
    """Whether bodies are lacking that only its own copies could have given, to which a laptop never talks."""
    audience = Replica(machine.community).state().audience
    others = [it for it in live if it.device != machine.device]
    return bool(Replica(machine.community).lacking()) and not any(
        Replica(it.community).state().audience in (DESK, audience) for it in others
    )


def sound(live: Iterable[Machine]) -> None:
    """Rebuilt catalogs are the same ones, and every stored byte is as it was signed."""
    for machine in live:
        _equal("a rebuild", [], machine.laptop.differences(), machine)
        community = machine.community
        found = [str(it) for it in verify(community.database, community.id) if isinstance(it, Finding)]
        _equal("the check of what is stored", [], found, machine)
    before = digest(machine.community.database)
    machine.community.rebuild()
    _equal("the rebuilt catalog", before, digest(machine.community.database), machine)


def told(live: Sequence[Machine]) -> None:
    """What people were told is done is everywhere, and counts unless its laptop was put out or somebody voided it."""
    authority = live[0].community.journal.authority
    counted = {h.entry for _, history in live[0].community.journal.histories() for h in history}
    for machine in live:
        said = machine.said
        if machine.restored:
            said = {entry: records for entry, records in said.items() if any(it.holds(entry) for it in live)}
        for other in live:
            missing = [entry for entry in said if not other.holds(entry)]
            _equal(f"what laptop {machine.number} did", [], missing, other)
        # Who has met nobody since its log forked says again what stood there when it does.
        alone = len(live) == 1 and machine.community.journal.torn
        if not alone and not any(tenure.ends for tenure in authority.ever(machine.device)):
            lost = [e for e, records in said.items() if records and e not in counted | authority.voided]
            _equal(f"what counts of laptop {machine.number}", [], lost, live[0])


def _tenures(machine: Machine) -> list[str]:
    authority = machine.community.journal.authority
    found = [repr((t.rank, t.device, t.device_class, sorted(map(repr, t.ends)))) for t in authority.tenures]
    return [*sorted(found), repr(sorted(authority.voided)), repr(sorted(authority.adopted))]


def _equal(what: str, one: Any, other: Any, machine: Machine) -> None:
    if one != other:
        raise Divergence(f"{what} differs on laptop {machine.number}.{machine.copy}:\n{one!r}\n{other!r}")
