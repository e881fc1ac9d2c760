"""Damaged bytes of entries and photos are found by looking, do not leave, and come back sound from others (journal §7).

Never here: damaged photos in a conversation; they are beside this.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from skillshare.domain.items import AddItem
from skillshare.journal.blobs import CHUNK
from skillshare.journal.checking import check
from skillshare.journal.verify import Finding, verify
from skillshare.scrubbing import WEEK, Scrub
from sync import messages as say
from tests.convergence.meeting import Laptop
from tests.protocol.wire import meet
from tests.soaking import times

STEPS = 7


def scrub(laptop: Laptop) -> int:
    """The damage that one whole look finds, a week after the last."""
    laptop.clock.now += WEEK
    found = 0
    while not (step := laptop.community.scrub(STEPS)).over:
        assert step.looked <= STEPS
        found += step.damaged
    return found + step.damaged


def findings(laptop: Laptop) -> list[Finding]:
    return [f for f in verify(laptop.community.database, laptop.community.id) if isinstance(f, Finding)]


def flip(laptop: Laptop, table: str, column: str, key: str, number: int, chance: random.Random) -> None:
    """One bit of a stored value is another one."""
    content = bytearray(laptop.rows(f"SELECT {column} FROM {table} WHERE {key} = {number}")[0][0])
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    connection = laptop.community.database.connection()
    connection.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (bytes(content), number))


def rotten(laptop: Laptop, chance: random.Random, share: float, columns: Sequence[str]) -> int:
    """Flips bits in these columns and in bodies; how many entries are damaged by that."""
    damaged = set()
    for (no,) in laptop.rows("SELECT entry FROM signed"):
        if chance.random() < share:
            flip(laptop, "signed", chance.choice(columns), "entry", no, chance)
            damaged.add(no)
    for (no,) in laptop.rows("SELECT no FROM fact WHERE body IS NOT NULL"):
        if chance.random() < share and no >> 8 not in damaged:
            flip(laptop, "fact", "body", "no", no, chance)
            damaged.add(no >> 8)
    return len(damaged)


@pytest.fixture
def full(laptops: list[Laptop]) -> list[Laptop]:
    for n in range(100):
        laptops[0].community.do(AddItem(fields={"name": f"Thing {n}"}))
    meet(laptops[0], laptops[1])
    return laptops


def test_a_sound_laptop_is_looked_at_once_a_week(full: list[Laptop]) -> None:
    first = full[0]
    assert scrub(first) == 0
    first.clock.now += WEEK - 1
    assert first.community.scrub(STEPS) == Scrub(over=True)
    first.clock.now += 1
    assert first.community.scrub(STEPS).looked == STEPS
    assert first.community.scrubbing.lost() == ()


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(times(3, 20)))  # in about fifty places each
def test_damaged_entries_are_all_found_and_come_back_from_another_laptop(full: list[Laptop], seed: int) -> None:
    first, second, third = full
    chance = random.Random(seed)
    before = first.tables()
    count = rotten(first, chance, 0.3, ["header", "signature"])
    assert scrub(first) == count
    assert first.community.scrubbing.lost()
    meet(first, second)
    assert first.community.scrubbing.lost() == ()
    assert findings(first) == []
    assert first.tables() == second.tables() == before
    assert scrub(first) == 0
    meet(first, third)
    assert third.tables() == before


def test_nothing_damaged_leaves_before_anybody_looked(full: list[Laptop]) -> None:
    first, second, third = full
    for (no,) in first.rows("SELECT no FROM fact WHERE body IS NOT NULL ORDER BY no LIMIT 40 OFFSET 20"):
        flip(first, "fact", "body", "no", no, random.Random(no))
    flip(first, "signed", "header", "entry", first.rows("SELECT max(entry) - 9 FROM signed")[0][0], random.Random(5))
    here, there = meet(first, third)
    sent = [check(envelope) for m in here.said if isinstance(m, say.Entries) for envelope in m.envelopes]
    assert {each.reason for each in sent} == {""}
    assert sum(None in each.entry.bodies for each in sent if each.entry) == 40
    meet(second, third)
    assert third.tables() == second.tables()
    assert there.shut is None


def test_what_only_this_laptop_had_is_named(full: list[Laptop]) -> None:
    first, second, _ = full
    photo = first.community.pictures.store.put(bytes(CHUNK))
    shown = first.community.do(AddItem(fields={"name": "Shown", "photo": photo})).record
    told = first.community.do(AddItem(fields={"name": "Told"})).record
    piece = next((first.community.folder / "blobs").rglob("*.chunk"))
    piece.write_bytes(b"x")
    no = first.rows("SELECT max(no) FROM fact WHERE body IS NOT NULL")[0][0]
    flip(first, "fact", "body", "no", no, random.Random(1))
    assert scrub(first) == 2
    assert set(first.community.scrubbing.lost()) == {shown, told}
    here, _ = meet(first, second)
    assert set(first.community.scrubbing.lost()) == {shown, told}
    assert here.shut is None
