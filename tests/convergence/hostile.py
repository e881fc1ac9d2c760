"""What a laptop that was let in and means harm can make with its key: forged headers, claims, forks, removals.

Never here: what becomes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from skillshare.domain.fact import Fact
from skillshare.journal import cbor
from skillshare.journal.again import AGAIN
from skillshare.journal.entry import (
    AUTHORITY,
    EVERYDAY,
    HEADER_LIMIT,
    Seen,
    decode_envelope,
    encode_envelope,
    log_id,
)
from skillshare.journal.founding import (
    ADOPT,
    UNVOID,
    VOID,
    DeviceClass,
    Grant,
    Leaving,
    grant,
    review_fact,
    revoke_fact,
)
from skillshare.journal.key import DeviceKey
from tests.convergence.machine import Machine
from tests.journal.laptops import resigned

FIELDS: Mapping[str, Callable[[Random], Any]] = {
    "version": lambda chance: chance.choice([0, 2, 2**40, None]),
    "community": lambda chance: chance.randbytes(16),
    "device": lambda chance: chance.randbytes(32),
    "inc": lambda chance: chance.randrange(9),
    "lane": lambda chance: chance.randrange(3),
    "seq": lambda chance: chance.choice([0, 1, 2**40, -1]),
    "prev": lambda chance: chance.choice([None, chance.randbytes(32)]),
    "stamp": lambda chance: chance.choice([0, 2**62, chance.getrandbits(63)]),
    "flags": lambda chance: chance.randrange(4),
    "seen": lambda chance: [[chance.randbytes(16), chance.getrandbits(40), chance.randbytes(16)]],
    "facts": lambda chance: [["item.described", 1, "all", [chance.randbytes(16)], 9, chance.randbytes(32)]],
    "ext": lambda chance: {AGAIN: [0, 0, 0, chance.randbytes(32)]},
}
"""Every field of a header in its order, and what a forger may write there."""


def forged(envelope: bytes, field: str, key: DeviceKey, chance: Random) -> bytes:
    """An entry with one field of its header changed, under the forger's signature, the old one or none."""
    read = decode_envelope(envelope)
    values = cbor.decode(read.signed, limit=HEADER_LIMIT)
    at, before = list(FIELDS).index(field), read.signed
    while before == read.signed:
        values[at] = FIELDS[field](chance)
        before = cbor.encode(values)
    signature = chance.choice([key.sign(before), read.signature, bytes(64)])
    return encode_envelope(before, signature, read.bodies)


def claiming(machine: Machine, chance: Random) -> bytes | None:
    """The hostile laptop's next entry of its own, with a stamp, a past and a claim to repeat others as it likes."""
    journal = machine.community.journal
    last = journal.head(log_id(machine.device, journal.incarnation, EVERYDAY))
    envelope = None if last is None else journal.envelope(last[1])
    if last is None or envelope is None:
        return None
    others = [log for log in journal.logs() if log.device != machine.device]
    named = sorted(chance.sample(others, min(3, len(others))), key=lambda log: log.id)
    seen = tuple(Seen(log=log.id, seq=chance.choice([0, log.seq, log.seq + 1000]), entry=chance.randbytes(16))
                 for log in named)  # fmt: skip
    root = chance.choice(journal.entries())
    ext = chance.choice([{}, {AGAIN: [chance.randrange(3), chance.randrange(9), chance.getrandbits(60), root]}])
    changes = {"seq": last[0] + 1, "prev": last[1], "stamp": chance.getrandbits(62), "seen": seen, "ext": ext}
    return resigned(envelope, journal.key, **changes)


def seizing(machine: Machine, chance: Random) -> Fact:
    """One thing of lane 0 that the laptop may or may not be entitled to: put others out, let itself up, void, adopt."""
    journal = machine.community.journal
    victim = chance.choice(sorted(tenure.device for tenure in journal.authority.tenures if len(tenure.device) == 32))
    kind = chance.randrange(4)
    if kind <= 1:
        return revoke_fact(victim, machine.community.grant.owner, chance.choice(list(Leaving)))
    if kind == 2:
        up = Grant(entry=b"", device=machine.device, device_class=chance.choice(list(DeviceClass)[1:]),
                   owner=machine.community.grant.owner, label="Up", prefix="UP",
                   certificate=journal.key.certificate, sealing=journal.key.sealing)  # fmt: skip
        return grant(up)
    known = journal.entries()
    return review_fact(chance.choice([VOID, ADOPT, UNVOID]), sorted(chance.sample(known, min(9, len(known)))))


def seize(machine: Machine, chance: Random) -> None:
    """Writes some such facts as if the app allowed it."""
    facts = [seizing(machine, chance) for _ in range(chance.randint(1, 4))]
    journal = machine.community.journal
    with journal.transaction():
        journal.append(facts, by=machine.community.grant.owner, lane=AUTHORITY)
    machine.community.accept([])
