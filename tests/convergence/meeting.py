"""Laptops of one community in one process, each with a key and a clock of its own, that hand each other entries.

The founder grants each of them; how a laptop asks for that belongs to pairing.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skillshare.catalog import project
from skillshare.catalog.rows import COLUMNS
from skillshare.community import Community
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass, grant_fact
from skillshare.journal.verdict import Word
from tests.catalog.house import DAY, NOON, Clock

OFF = {0: 0, 1: 9 * 365 * DAY, 2: -30 * 365 * DAY, 3: -3 * 60_000}
"""How far each laptop's clock is off, in milliseconds: nine years ahead, before the app was built, three minutes."""


@dataclass(slots=True)
class Laptop:
    """One of them; `knows` is how far it was given each log."""

    community: Community
    clock: Clock
    owner: bytes
    knows: dict[bytes, int] = field(default_factory=dict)

    def tables(self) -> dict[str, list[Any]]:
        """Every row of the catalog by record, without the numbers that rows have here."""
        columns = {**COLUMNS, "known": ("kind", "record")}
        return {
            table: sorted(self.rows(f'SELECT "{quoted}" FROM {table}'), key=repr)
            for table, names in columns.items()
            if (quoted := '", "'.join(names))
        }

    def rows(self, sql: str) -> list[Any]:
        connection: sqlite3.Connection = self.community.database.connection()
        return connection.execute(sql).fetchall()

    def sought(self) -> list[Any]:
        """What the search index holds."""
        return sorted(self.rows("SELECT title, rest FROM search"))

    def differences(self) -> list[tuple[str, bytes]]:
        return project.differences(self.community.database, self.community.journal)

    def envelopes(self, knows: dict[bytes, int]) -> list[bytes]:
        """Everything here behind what somebody has of each log."""
        journal = self.community.journal
        return [e for log in journal.logs() for e in journal.envelopes(log.id, knows.get(log.id, -1))]

    def heads(self) -> dict[bytes, int]:
        return {log.id: log.seq for log in self.community.journal.logs()}


def make(folder: Path, template: Path, count: int) -> list[Laptop]:
    """So many laptops of one community; the first one founded it, all know who they are."""
    shutil.copytree(template, folder / "0")
    first = Laptop(Community(folder / "0", wall=Clock(NOON)), Clock(NOON), b"")
    first.clock = Clock(NOON)
    first.community.close()
    first.community = Community(folder / "0", wall=first.clock)
    first.owner = first.community.grant.owner
    laptops = [first]
    for n in range(1, count):
        clock = Clock(NOON + OFF[n])
        community = Community(folder / str(n), wall=clock)
        with community.journal.transaction():
            community.journal.join(first.community.id)
        laptops.append(Laptop(community, clock, first.owner))
        grant = grant_fact(
            community.journal.key,
            device_class=DeviceClass.DESK,
            owner=first.owner,
            label=f"Laptop {n}",
            prefix=f"L{'XYZ'[n - 1]}",
        )
        with first.community.journal.transaction():
            first.community.journal.append([grant], by=first.owner, lane=AUTHORITY)
    for laptop in laptops[1:]:
        hand(first, laptop)
    return laptops


def hand(giver: Laptop, taker: Laptop) -> None:
    """Everything the giver has and the taker has not, in order."""
    for verdict in taker.community.accept(giver.envelopes(taker.heads())):
        assert verdict.word in (Word.ACCEPTED, Word.KNOWN), verdict


Fresh = Callable[[str], Laptop]
"""Makes a laptop of that name with nothing on it."""


def meet(*laptops: Laptop) -> None:
    """All know what any of them knows."""
    for _ in range(2):
        for giver in laptops:
            for taker in laptops:
                if giver is not taker:
                    hand(giver, taker)


def do(laptop: Laptop, command: Any) -> bytes:
    """Do it a minute later; returns the record."""
    laptop.clock.now += 60_000
    return laptop.community.do(command).record


def scatter(envelopes: Sequence[bytes], taker: Laptop, chance: random.Random) -> None:
    """The same entries in any order, in pieces, some of them twice, until none waits for its predecessor."""
    left = list(envelopes)
    while left:
        chance.shuffle(left)
        waiting = []
        for piece in pieces(left + chance.sample(left, len(left) // 3), chance):
            words = [verdict.word for verdict in taker.community.accept(piece)]
            assert set(words) <= {Word.ACCEPTED, Word.KNOWN, Word.WAITING}
            waiting += [e for e, word in zip(piece, words, strict=True) if word == Word.WAITING]
        left = list(dict.fromkeys(waiting))


def pieces(envelopes: Sequence[bytes], chance: random.Random) -> Iterable[Sequence[bytes]]:
    at = 0
    while at < len(envelopes):
        size = chance.randint(1, 7)
        yield envelopes[at : at + size]
        at += size
