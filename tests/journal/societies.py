"""Random communities as headers without a disk, and journal §4 once more as its text says it, to compare with.

Never here: anything from authority.py or counting.py; `Text` is slow on purpose, and looks for a fixpoint instead of a
pass from senior to junior.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias

from skillshare.domain.fact import Fact
from skillshare.journal import cbor, entry
from skillshare.journal.entry import AUTHORITY, EVERYDAY, FactHeader, Header, Seen, body_hash, encode_envelope
from skillshare.journal.founding import (
    ADOPT,
    GENESIS,
    UNINVITE,
    UNVOID,
    VOID,
    DeviceClass,
    Grant,
    Leaving,
    grant,
    revoke_fact,
)
from skillshare.journal.invitation import uninvite_fact
from tests.journal.laptops import ANA, DRILL, NOON, fact
from tests.journal.laptops import device as _device

SHEET = 99
REVIEWS = (ADOPT, VOID, UNVOID)
device = cache(_device)


@dataclass(frozen=True, eq=False)
class Made:
    """One entry, not signed yet."""

    id: bytes
    author: int
    header: Header
    signed: bytes
    bodies: tuple[bytes, ...]

    @property
    def log(self) -> bytes:
        return self.header.log

    def said(self) -> Iterator[tuple[int, str, dict[str, Any]]]:
        for n, (told, body) in enumerate(zip(self.header.facts, self.bodies, strict=True)):
            yield n, told.type, cbor.decode(body, limit=len(body))

    def envelope(self) -> bytes:
        return encode_envelope(self.signed, device(self.author).sign(self.signed), self.bodies)


def granted(to: int, device_class: DeviceClass, invite: bytes | None = None) -> Fact:
    key = device(to)
    values = {"owner": ANA, "label": f"Laptop {to}", "prefix": "LX", "certificate": key.certificate}
    return grant(Grant(entry=b"", device=key.public, device_class=device_class, sealing=key.sealing, **values), invite)  # type: ignore[arg-type]


def revoked(whom: int) -> Fact:
    return revoke_fact(device(whom).public, ANA, Leaving.LOST)


@dataclass
class Society:
    """What devices 1 to `size` wrote; `holds` is how far each has every log. Device 1 founded it."""

    size: int
    sheet: bool = True
    entries: list[Made] = field(default_factory=list)
    logs: dict[bytes, list[Made]] = field(default_factory=dict)
    holds: dict[int, dict[bytes, int]] = field(default_factory=dict)
    named: dict[bytes, dict[bytes, int]] = field(default_factory=dict)
    community: bytes = entry.NO_COMMUNITY

    def __post_init__(self) -> None:
        self.holds = {author: {} for author in (*range(1, self.size + 1), SHEET)}
        body: dict[str, Any] = {"name": "Corner", "discovery": bytes(32), "certificate": b"founder"}
        if self.sheet:
            body["recovery"] = device(SHEET).public
        first = self.write(1, AUTHORITY, Fact(type=GENESIS, records=(), body=body))
        self.community = entry.community_id(first.signed)

    def write(self, author: int, lane: int, *facts: Fact, lies: Mapping[bytes, int] | None = None) -> Made:
        """An entry of that device with all it has learned since; `lies` are claims to have seen more of other logs."""
        public = device(author).public
        log = entry.log_id(public, 0, lane)
        own, named = self.logs.setdefault(log, []), self.named.setdefault(log, {})
        news = {on: seq for on, seq in self.holds[author].items() if on != log and named.get(on, -1) < seq}
        seen = {on: Seen(log=on, seq=seq, entry=self.logs[on][seq].id[:16]) for on, seq in news.items()}
        seen |= {on: Seen(log=on, seq=seq, entry=bytes(16)) for on, seq in (lies or {}).items() if on != log}
        bodies = tuple(cbor.encode({**it.body, "salt": bytes(16), "by": ANA}) for it in facts)
        header = Header(community=self.community, device=public, inc=0, lane=lane, seq=len(own),
                        prev=own[-1].id if own else None, stamp=len(self.entries) + (NOON << 16),
                        seen=tuple(seen[on] for on in sorted(seen)),
                        facts=tuple(_described(it, body) for it, body in zip(facts, bodies, strict=True)))  # fmt: skip
        signed = entry.encode_header(header)
        made = Made(entry.entry_id(signed), author, header, signed, bodies)
        own.append(made)
        self.entries.append(made)
        for on, claim in seen.items():
            named[on] = max(named.get(on, -1), claim.seq)
        self.holds[author][log] = header.seq
        return made

    def tell(self, giver: int, taker: int, logs: Iterable[bytes] | None = None) -> None:
        """The taker gets all the giver has, or all it has of some logs."""
        for log in self.holds[giver] if logs is None else logs:
            self.holds[taker][log] = max(self.holds[taker].get(log, -1), self.holds[giver].get(log, -1))


def _described(it: Fact, body: bytes) -> FactHeader:
    return FactHeader(
        type=it.type, version=1, audience="all", records=it.records, length=len(body), hash=body_hash(body)
    )


# ── chance ────────────────────────────────────────────────────────────────────────────────────────────────────────


def anything(chance: random.Random, length: int = 30) -> Society:
    """A history of devices that grant, remove, leave, review, record and lie, entitled or not."""
    society = Society(chance.randint(2, 6), sheet=chance.random() < 0.7)
    everybody = range(1, society.size + 1)
    wild = chance.random()
    for _ in range(length):
        author = chance.choice(everybody)
        if chance.random() < 0.5:
            giver = chance.choice(everybody)
            known = sorted(society.holds[giver])
            society.tell(giver, author, chance.sample(known, chance.randint(0, len(known))))
        if society.sheet and chance.random() < 0.03:
            society.tell(author, SHEET)
            author = SHEET
        lies = _lies(society, chance) if chance.random() < 0.15 * wild else None
        lane = AUTHORITY if author == SHEET or chance.random() < 0.65 else EVERYDAY
        facts = [_deed(society, author, chance, wild) for _ in range(chance.choice((1, 1, 1, 2)))]
        society.write(author, lane, *(facts if lane == AUTHORITY else [fact()]), lies=lies)
        if author == SHEET:
            society.tell(SHEET, chance.choice(everybody))
    return society


def _lies(society: Society, chance: random.Random) -> dict[bytes, int]:
    return {log: chance.randint(0, 40) for log in chance.sample(sorted(society.logs), 1)}


def _deed(society: Society, author: int, chance: random.Random, wild: float) -> Fact:
    whom = chance.randint(1, society.size)
    kinds = ("grant", "grant", "grant", "admit", "uninvite", "revoke", "revoke", "leave", "review", "genesis")
    match chance.choice(kinds):
        case "grant":
            return granted(whom, DeviceClass(chance.choice((1, 1, 1, 2, 2, 3, 4, 5))))
        case "admit":
            return granted(whom, DeviceClass(chance.randint(1, 4)), invite=bytes([chance.randint(1, 2)]) * 32)
        case "uninvite":
            return uninvite_fact(bytes([chance.randint(1, 2)]) * 32, bytes(16))
        case "revoke":
            return revoked(whom)
        case "leave" if author != SHEET and chance.random() < 0.3:
            return revoked(author)
        case "genesis" if chance.random() < wild * 0.3:
            body = {"name": "Mine", "certificate": b"mine", "recovery": device(whom).public}
            return Fact(type=GENESIS, records=(), body=body)
    named = chance.sample([made.id for made in society.entries], min(3, len(society.entries)))
    return Fact(type=chance.choice(REVIEWS), records=(), body={"entries": sorted(named)})


# ── journal §4 as its text says it ────────────────────────────────────────────────────────────────────────────────

Rank: TypeAlias = tuple[int, tuple[tuple[int, ...], ...]]
Place: TypeAlias = tuple[bytes, int]
"""A fact: its entry, and its place there."""


@dataclass(frozen=True)
class Held:
    """A tenure: its rank, what it is by, the device, its class, what revoked it."""

    rank: Rank
    by: Made
    device: bytes
    device_class: int
    ends: frozenset[bytes] = frozenset()


class Text:
    """Who belongs and what counts, given the entries that somebody holds."""

    def __init__(self, entries: Sequence[Made]) -> None:
        self.entries = {made.id: made for made in entries}
        self.at = {(made.log, made.header.seq): made for made in entries}
        self.clocks = {made.id: self._clock(made, proved=False) for made in entries}
        self.proofs = {made.id: self._clock(made, proved=True) for made in entries}
        self.said = [
            (made, n, kind, body)
            for made in entries
            if made.header.lane == AUTHORITY
            for n, kind, body in made.said()
            if kind != GENESIS or (made.header.genesis and n == 0)
        ]
        self.twice: set[Place] = set()
        self.tenures = self._fixpoint()

    def _clock(self, made: Made, *, proved: bool) -> dict[bytes, int]:
        """Journal §3; a claim that does not go beyond the author's earlier ones adds nothing, proved or not."""
        clock: dict[bytes, int] = {}
        top: dict[bytes, int] = {}
        for seq in range(made.header.seq + 1):
            for claim in self.at[made.log, seq].header.seen:
                named = self.at.get((claim.log, claim.seq))
                if claim.seq > top.get(claim.log, -1):
                    top[claim.log] = claim.seq
                    if not proved or (named is not None and named.id[:16] == claim.entry):
                        clock[claim.log] = claim.seq
        return {**clock, made.log: made.header.seq}

    def past(self, a: Made, b: Made) -> bool:
        return self.clocks[b.id].get(a.log, -1) >= a.header.seq

    def known(self, a: Made, b: Made) -> bool:
        return self.proofs[b.id].get(a.log, -1) >= a.header.seq

    def covers(self, tenure: Held, made: Made) -> bool:
        return self.past(tenure.by, made) and all(self.past(made, self.entries[end]) for end in tenure.ends)

    def _fixpoint(self) -> dict[Place | str, Held]:
        found: dict[Place | str, Held] = {}
        while True:
            step = self._step(found)
            if step == found:
                return found
            found = step

    def _step(self, known: Mapping[Place | str, Held]) -> dict[Place | str, Held]:
        """What follows for every grant if `known` were all tenures there are."""
        found: dict[Place | str, Held] = {}
        for tenure, place in self._candidates(known.values()):
            if place not in found or tenure.rank < found[place].rank:
                found[place] = tenure
        self.twice = self._used(found)
        rest = {place: tenure for place, tenure in found.items() if place not in self.twice}
        return {p: Held(t.rank, t.by, t.device, t.device_class, self._ends(t, known.values())) for p, t in rest.items()}

    def _candidates(self, known: Iterable[Held]) -> Iterator[tuple[Held, Place | str]]:
        known = list(known)
        for made, n, kind, body in self.said:
            author = made.header.device
            if kind == GENESIS:
                yield Held((1, ((1, 0, 0),)), made, author, 1), "founder"
                if "recovery" in body:
                    yield Held((0, ((0, 0, 0),)), made, body["recovery"], 0), "sheet"
            if kind in ("grant", "admit"):
                for t in known:
                    lowest = {0: 1, 1: 1, 2: 3}.get(t.device_class, 9)
                    if t.device == author and lowest <= body["class"] and len(t.rank[1]) < 16 and self.covers(t, made):
                        path = (*t.rank[1], (made.header.inc, made.header.seq, n))
                        yield Held((body["class"], path), made, body["device"], body["class"]), (made.id, n)

    def _used(self, found: Mapping[Place | str, Held]) -> set[Place]:
        """Admissions whose invitation a more senior one had used."""
        by_invite: dict[bytes, list[tuple[Rank, Place]]] = {}
        for made, n, kind, body in self.said:
            if kind == "admit" and (made.id, n) in found:
                by_invite.setdefault(body["invite"], []).append((found[made.id, n].rank, (made.id, n)))
        return {place for used in by_invite.values() for _, place in sorted(used)[1:]}

    def _ends(self, tenure: Held, known: Iterable[Held]) -> frozenset[bytes]:
        known = list(known)
        found = set()
        for made, _, kind, body in self.said:
            if kind != "revoke" or body["device"] != tenure.device or self.known(made, tenure.by):
                continue
            own = made.header.device == tenure.device
            seniors = (v for v in known if v.rank < tenure.rank and v.device_class <= 2)
            if own or any(v.device == made.header.device and self.covers(v, made) for v in seniors):
                found.add(made.id)
        return frozenset(found)

    # ── entries of lane 1

    def by_officers(self, kind: str) -> list[tuple[Made, Mapping[str, Any]]]:
        officers = [t for t in self.tenures.values() if t.device_class <= 2]
        return [
            (made, body)
            for made, _, said, body in self.said
            if said == kind and any(t.device == made.header.device and self.covers(t, made) for t in officers)
        ]

    def reviewed(self, kind: str) -> list[tuple[Made, set[bytes]]]:
        return [(made, set(body["entries"])) for made, body in self.by_officers(kind)]

    def adopted(self) -> set[bytes]:
        return {named for _, entries in self.reviewed(ADOPT) for named in entries}

    def taken_back(self) -> set[bytes]:
        """The keys of the invitations that officers took back."""
        return {body["key"] for _, body in self.by_officers(UNINVITE)}

    def voided(self) -> set[bytes]:
        back = self.reviewed(UNVOID)
        return {
            named
            for made, entries in self.reviewed(VOID)
            for named in entries
            if not any(named in taken and self.known(made, later) for later, taken in back)
        }

    def counting(self) -> set[bytes]:
        """The entries of lane 1 that count where a desk's laptop may record what they say."""
        return {made.id for made in self.entries.values() if self._counts(made)}

    def _counts(self, made: Made) -> bool:
        if made.header.lane != EVERYDAY or made.id in self.voided():
            return False
        own = [t for t in self.tenures.values() if t.device == made.header.device and t.device_class <= 3]
        adopted = made.id in self.adopted()
        return any(adopted or self.covers(t, made) for t in own)

    def late(self) -> set[bytes]:
        """The entries of lane 1 of once granted laptops that no tenure covers and nobody has reviewed."""
        decided = self.adopted() | self.voided()
        found = set()
        for made in self.entries.values():
            own = [t for t in self.tenures.values() if t.device == made.header.device]
            if made.header.lane == EVERYDAY and own and not any(self.covers(t, made) for t in own):
                found |= {made.id} - decided
        return found

    def keepers(self) -> set[bytes]:
        return {t.device for t in self.tenures.values() if t.device_class == 1 and not t.ends}


__all__ = ["DRILL", "Held", "Made", "Society", "Text", "anything", "device", "granted", "revoked"]
