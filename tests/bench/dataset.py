"""A big community made by the real journal: 10,000 items, 1,000 people, 100,000 loans, about 200,000 entries.

The entries are real and signed; only the projection is left out while they are written, since a rebuild follows. The
folder is kept between runs under the build folder, because signing takes a minute.
"""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from skillshare.catalog import project
from skillshare.community import Community, FoundCommunity
from skillshare.domain.fact import Fact
from skillshare.domain.numbers import short_id
from skillshare.domain.opening_hours import SetSlot
from skillshare.domain.settings import LeaveNote, SetMembershipType
from skillshare.journal.tables import hurry

KEPT = Path("build") / "bench"
DAY = 86_400_000
START = 1_730_000_000_000
"""2024-10-27; two years of history end before the app's build date plus a little."""

_THINGS = (
    *("drill", "saw", "sander", "ladder", "tent", "projector", "grill", "plane"),
    *("router", "chisel", "mixer", "heater", "washer", "trimmer", "kayak", "easel"),
)
_KINDS = (
    *("cordless", "circular", "orbital", "folding", "electric", "small", "large"),
    *("heavy", "green", "blue", "steel", "travel", "garden", "kitchen"),
)
_FIRST = (
    *("Amina", "Ben", "Chiara", "Dilnoza", "Émile", "Fatma", "Grace", "Håkon"),
    *("Ines", "Jamal", "Kateryna", "Li", "Maria", "Noor", "Oksana", "Piotr"),
)
_LAST = (
    *("Yusuf", "Okafor", "Rossi", "Karimova", "Dubois", "Şahin", "Mwangi"),
    *("Nilsen", "Álvarez", "Haddad", "Shevchenko", "Wei", "Bondar", "Łuczak"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of everything; entries come to about 2 × loans."""

    items: int
    people: int
    loans: int


MILLION = Size(items=47_600, people=4_760, loans=476_000)
"""About 1,000,000 entries, just as many as one log may bring within an hour (journal §10)."""
BIG = Size(items=10_000, people=1_000, loans=100_000)
MIDDLE = Size(items=5_000, people=500, loans=50_000)
"""About 100,000 entries, with histories as long as those of the big one."""
SMALL = Size(items=100, people=10, loans=1_000)
"""About 2,000 entries, with as many loans an item and a person as the big one, so that histories are as long."""


def folder_of(size: Size) -> Path:
    """The folder of a community of that size, made if it is not there yet, with a catalog as it is now."""
    folder = KEPT / f"{size.items}-{size.people}-{size.loans}"
    if not (folder / "made").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        print(f"making {folder} once (about a minute for the big one)", file=sys.stderr)
        _make(folder, size)
        (folder / "made").touch()
    # A catalog of other tables is rebuilt here and not in whatever is measured first.
    Community(folder).close()
    return folder


def _make(folder: Path, size: Size) -> None:
    random = Random(size.loans)
    now = [START]
    # Its clock is believed, so that entries bear the times they were made at, as honest ones do (journal §10).
    community = Community(folder, wall=lambda: now[0], random=random.randbytes, built=START)
    named = FoundCommunity(
        name="Riverside House",
        site="Hall",
        owner="Amina Diallo",
        label="Hall laptop",
        prefix="RI",
        zone="Europe/Berlin",
    )
    community.found(named)
    for weekday in (1, 3, 5):
        community.do(SetSlot(weekday=weekday, start=1020, changeover=1100, end=1230))
    kind = community.do(SetMembershipType(name="Standard", months=24)).record
    hurry(community.database)
    owner = community.grant.owner
    step = 2 * 365 * DAY // (2 * size.loans + size.items)
    stream = _entries(random, size, kind)
    while batch := [facts for _, facts in zip(range(2000), stream, strict=False)]:
        with community.journal.transaction():
            for facts in batch:
                now[0] += step
                community.journal.append(facts, by=owner)
    project.rebuild(community.database, community.journal)
    # An evening's last action leaves `device.state` as small as it is on a laptop.
    community.do(LeaveNote(text="Shelf H3 is full, use H4."))
    community.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    community.close()


def _entries(random: Random, size: Size, kind: bytes) -> Iterator[list[Fact]]:
    people = [random.randbytes(16) for _ in range(size.people)]
    items = [random.randbytes(16) for _ in range(size.items)]
    for number, person in enumerate(people):
        yield _person(random, person, number, kind)
    for number, item in enumerate(items):
        yield _item(random, item, number)
    yield from _loans(random, size, items, people)


def _person(random: Random, person: bytes, number: int, kind: bytes) -> list[Fact]:
    name = f"{random.choice(_FIRST)} {random.choice(_LAST)} {number}"
    phone = f"+49 151 {random.randrange(10**7):07d}"
    period = {"period": random.randbytes(16), "type": kind, "first": "2024-10-27", "until": None}
    described = {"name": name, "number": short_id("RI", 10 + number)}
    return [
        Fact(type="person.described", records=(person,), body=described),
        Fact(type="person.contact", records=(person,), body={"phone": phone, "email": f"p{number}@example.org"}),
        Fact(type="person.card", records=(person,), body={"card": f"M{1000 + number}"}, audience=person),
        Fact(type="person.membership", records=(person,), body=period, audience=person),
    ]


def _item(random: Random, item: bytes, number: int) -> list[Fact]:
    body = {
        "name": f"{random.choice(_KINDS).title()} {random.choice(_THINGS)} {number % 97}",
        "number": short_id("RI", 20_000 + number),
        "category": random.choice(_KINDS).title(),
        "brand": "Makita",
        "shelf": f"{random.choice('ABCD')} {number % 40}",
        "accessories": ["Case", "Charger"],
    }
    return [Fact(type="item.described", records=(item,), body=body)]


def _loans(random: Random, size: Size, items: Sequence[bytes], people: Sequence[bytes]) -> Iterator[list[Fact]]:
    out: dict[bytes, bytes] = {}
    lent = 0
    while lent < size.loans:
        item = random.choice(items)
        loan = out.pop(item, None)
        if loan is not None:
            yield _returned(random, loan, item)
            continue
        lent += 1
        out[item] = loan = random.randbytes(16)
        yield _lent(random, loan, item, random.choice(people))
    for item, loan in list(out.items())[len(items) // 10 :]:
        yield _returned(random, loan, item)


def _lent(random: Random, loan: bytes, item: bytes, person: bytes) -> list[Fact]:
    due = f"2026-{random.randrange(1, 13):02d}-{random.randrange(1, 29):02d}"
    opened = {"loan": loan, "item": item, "at": START, "due": due, "back_by": 1100}
    return [
        Fact(type="loan.opened", records=(loan, item), body=opened),
        Fact(type="loan.borrower", records=(loan, person), body={"person": person}, audience=person),
        Fact(type="loan.parts", records=(loan, item), body={"loan": loan, "there": ["Case", "Charger"], "missing": []}),
    ]


def _returned(random: Random, loan: bytes, item: bytes) -> list[Fact]:
    checked: dict[str, Any] = {"loan": loan, "check": random.choice(("good", "worn")), "missing": []}
    return [
        Fact(type="loan.returned", records=(loan, item), body={"loan": loan, "at": START}),
        Fact(type="loan.checked", records=(loan, item), body=checked),
    ]


def copy_of(folder: Path, to: Path) -> Path:
    """A copy to write to, so that the kept one stays as it is."""
    shutil.copytree(folder, to, ignore=shutil.ignore_patterns("made"))
    os.sync()
    return to
