"""Laptops for the tests: a journal in a folder with a known key, a clock that only moves when told, and known chance.

Never here: assertions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from skillshare.domain.fact import ALL, Audience, Fact
from skillshare.journal import entry
from skillshare.journal import key as keys
from skillshare.journal.entry import Header, encode_envelope
from skillshare.journal.founding import DeviceClass, grant_fact
from skillshare.journal.state import NAME, DeviceState
from skillshare.journal.store import Journal
from skillshare.journal.tables import open_database
from skillshare.journal.verdict import Appended, Verdict
from skillshare.journal.verify import Finding, verify
from tests.keystore import VAULT

NOON = 1_764_000_000_000
BUILT = NOON - 30 * 24 * 3600 * 1000
YEAR = 365 * 24 * 3600 * 1000
ANA = bytes.fromhex("a0" * 16)
DRILL = bytes.fromhex("d0" * 16)
SAW = bytes.fromhex("d1" * 16)


def device(seed: int) -> keys.DeviceKey:
    """The device every test knows by this number."""
    return keys.make(bytes([seed]) * 32, bytes([seed, 1]) * 16, b"certificate %d" % seed)


def chance(seed: int) -> Callable[[int], bytes]:
    """Bytes that look random and are the same in every run."""
    drawn = 0

    def draw(count: int) -> bytes:
        nonlocal drawn
        drawn += 1
        return sha256(b"%d %d" % (seed, drawn)).digest()[:count]

    return draw


@dataclass
class Laptop:
    """One device's data folder. `wall` is its clock, `peers` what others' clocks say."""

    folder: Path
    seed: int = 1
    wall: int = NOON
    built: int = BUILT
    peers: tuple[int, ...] = ()
    life: int = 0
    database: SqliteDatabase = field(init=False)
    journal: Journal = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.start()

    def start(self) -> Laptop:
        self.life += 1
        self.database = open_database(self.folder / "journal.db", VAULT)
        try:
            self.journal = Journal(
                self.database,
                device(self.seed),
                DeviceState(self.folder / NAME, VAULT),
                lambda: self.wall,
                built=self.built,
                peers=lambda: self.peers,
                random=chance(1000 * self.seed + self.life),
            )
        except Exception:
            self.database.close()
            raise
        return self

    def close(self) -> None:
        if not self.database.is_closed():
            self.database.close()

    def restart(self) -> Laptop:
        self.close()
        return self.start()

    def found(self) -> bytes:
        with self.journal.transaction():
            return self.journal.found(name="Corner", by=ANA, label="Desk", prefix="DK")

    def join(self, community: bytes) -> None:
        with self.journal.transaction():
            self.journal.join(community)

    def admit(self, other: Laptop, device_class: DeviceClass = DeviceClass.DESK) -> Appended:
        """Grant another laptop, which gets to know of it."""
        other.join(self.journal.community or b"")
        label = f"Laptop {other.seed}"
        grant = grant_fact(other.journal.key, device_class=device_class, owner=ANA, label=label, prefix="LX")
        granted = self.act(grant, lane=0)
        other.take(*self.everything())
        return granted

    def act(self, *facts: Fact, lane: int = 1) -> Appended:
        with self.journal.transaction():
            return self.journal.append(facts or (fact(),), by=ANA, lane=lane)

    def take(self, *envelopes: bytes) -> list[Verdict]:
        with self.journal.transaction():
            return self.journal.ingest(envelopes)

    def everything(self) -> list[bytes]:
        """Every envelope, authority first."""
        logs = sorted(self.journal.logs(), key=lambda log: (log.lane, log.no))
        return [envelope for log in logs for envelope in self.journal.envelopes(log.id)]

    def findings(self) -> list[str]:
        """What a check finds, as sentences."""
        community = self.journal.community or b""
        return [str(found) for found in verify(self.database, community) if isinstance(found, Finding)]


def fact(
    kind: str = "item.noted",
    *records: bytes,
    audience: Audience = ALL,
    **body: Any,
) -> Fact:
    """A fact about the drill, unless told otherwise."""
    return Fact(type=kind, records=records or (DRILL,), body=body or {"note": "hums"}, audience=audience)


def resigned(envelope: bytes, key: keys.DeviceKey, **changes: Any) -> bytes:
    """The envelope with a changed header, signed again: what a dishonest member could make."""
    read = entry.decode_envelope(envelope)
    signed = entry.encode_header(replace(read.header, **changes))
    return encode_envelope(signed, key.sign(signed), read.bodies)


def exchange(*laptops: Laptop) -> None:
    """Everybody gets everything everybody has."""
    for giver in laptops:
        for taker in laptops:
            if taker is not giver:
                taker.take(*giver.everything())


def handmade(key: keys.DeviceKey, header: Header, bodies: list[bytes | None]) -> bytes:
    signed = entry.encode_header(header)
    return encode_envelope(signed, key.sign(signed), bodies)


def described(body: bytes) -> entry.FactHeader:
    return entry.FactHeader(
        type="item.noted",
        version=1,
        audience="all",
        records=(DRILL,),
        length=len(body),
        hash=entry.body_hash(body),
    )
