"""Two laptops that share: a first sync, little news, news on both sides, one action; over TLS, in two processes.

The floor of the first sync: each signature verified once on all cores, and the same rows inserted once. Nothing is
judged here.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, Final

from skillshare.community import Community
from skillshare.journal import entry as form
from skillshare.journal.founding import DeviceClass, grant_fact
from sync.node import COALESCE
from tests.bench.dataset import MIDDLE
from tests.bench.figure import Figure, middle
from tests.bench.fresh import copy, fresh
from tests.bench.syncing_app import Laptop

ACTIONS: Final = 9
_ROWS: Final = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
)
_MADE: Final = (
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'"
)


def figures() -> list[Figure]:
    with copy(MIDDLE) as known, TemporaryDirectory(prefix="bench-", dir=known.parent) as other:
        new = Path(other)
        let_in(known, new)
        envelopes = _envelopes(known)
        before = floor(envelopes, known / "community.db", new)
        with serving(known) as (typed, told, address):
            words = ("take", str(new), *map(str, address), str(len(envelopes)))
            first = fresh("tests.bench.syncing_app", *words)
            # What else the machine does meanwhile changes: the floor is measured before and after.
            after = floor(envelopes, known / "community.db", new)
            found = _first(first, [middle(both) for both in zip(before, after, strict=True)], envelopes)
            with closing(Laptop(new)) as laptop:
                return found + _later(laptop, typed, told, address)


def _first(first: dict[str, Any], floors: list[float], envelopes: list[bytes]) -> list[Figure]:
    count, size = len(envelopes), sum(map(len, envelopes))
    floor, work = floors
    note = f"{count:,} entries; stored after {first['stored']:.1f} s; of processor time {first['work'] / work:.2f}×"
    of = "verifying each signature on all cores, then inserting the same rows"
    return [
        Figure(what="first sync until all is shown", value=first["took"], unit="s", floor=floor, of=of, goal=1.2,
               of_ratio=True, note=note),
        Figure(what="first sync, bytes on the wire", value=first["received"] / 2**20, unit="MB", floor=size / 2**20,
               note=f"{first['conversations']} conversations",
            of="the entries themselves", goal=1.05, of_ratio=True),
        Figure(what="first sync, memory above idle", value=first["most"] - first["idle"], unit="MB", goal=100.0),
        Figure(what="first sync, longest stall of another thread", value=first["stall"], unit="ms", goal=50.0),
    ]  # fmt: skip


def _later(laptop: Laptop, typed: IO[str], told: IO[str], address: list[Any]) -> list[Figure]:
    def asked(count: int) -> Any:
        print(count, file=typed, flush=True)
        return json.loads(told.readline())

    laptop.node.meet(*address)
    _until(lambda: any(peer.met is not None for peer in laptop.node.status().peers))
    singly = []
    for _ in range(ACTIONS):
        time.sleep(2 * COALESCE)  # what follows at once is told together, a little later
        here = laptop.community.journal.count()
        print(1, file=typed, flush=True)
        _until(partial(_shows_more, laptop, here))
        seen = time.monotonic()
        singly.append((seen - json.loads(told.readline())["at"]) * 1000)
    news = _met_again(laptop, asked, address, here=0, there=100)
    both = _met_again(laptop, asked, address, here=1000, there=1000)
    return [
        Figure(what="an action there, until it shows here", value=middle(singly), unit="ms", goal=150.0,
               note=f"median of {ACTIONS}; recording it included"),
        Figure(what="100 new entries on 100,000", value=news, unit="ms", goal=75.0, note="from calling until stored"),
        Figure(what="1,000 new entries on each side", value=both, unit="ms", goal=150.0,
               note="from calling until both hold all"),
    ]  # fmt: skip


def _shows_more(laptop: Laptop, than: int) -> bool:
    return laptop.community.journal.count() > than and laptop.all_shown()


def _met_again(laptop: Laptop, asked: Callable[[int], Any], address: list[Any], *, here: int, there: int) -> float:
    """Milliseconds from calling until both hold what was recorded while they were apart."""
    laptop.node.stop()
    count = laptop.community.journal.count() + here + there
    laptop.record(here)
    asked(there)
    laptop.node.start()
    start = time.monotonic()
    laptop.node.meet(*address)
    _until(lambda: laptop.community.journal.count() == count and (not here or asked(0)["count"] == count))
    return (time.monotonic() - start) * 1000


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("what the bench waits for does not come")
        time.sleep(0.002)


def let_in(known: Path, new: Path) -> tuple[bytes, int]:
    """Lets a second laptop in, which knows the entries of authority; returns the device of the first one, and how many
    entries it holds."""
    with closing(Community(known)) as community, closing(Community(new)) as joining:
        owner, journal = community.grant.owner, community.journal
        fact = grant_fact(joining.journal.key, device_class=DeviceClass.DESK, owner=owner, label="Desk", prefix="BB")
        with journal.transaction():
            journal.append([fact], by=owner, lane=form.AUTHORITY)
        office = [log.id for log in journal.logs() if log.lane == form.AUTHORITY]
        joining.join(community.id, [envelope for log in office for envelope in journal.envelopes(log)])
        return journal.key.public, journal.count()


def _envelopes(folder: Path) -> list[bytes]:
    with closing(Community(folder)) as community:
        journal = community.journal
        return [envelope for log in journal.logs() for envelope in journal.envelopes(log.id)]


def floor(envelopes: list[bytes], filled: Path, new: Path) -> tuple[float, float]:
    """Seconds to verify all signatures and to insert all rows of the journal and the catalog in one transaction: by the
    clock, and of processor time."""
    entries = [form.decode_envelope(envelope) for envelope in envelopes]
    cores = os.cpu_count() or 1
    start, work = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(cores) as threads:
        list(threads.map(lambda first: [form.is_signed(entry) for entry in entries[first::cores]], range(cores)))
    verified, checked = time.perf_counter() - start, time.process_time() - work
    (new / "floor.db").unlink(missing_ok=True)
    with closing(sqlite3.connect(filled)) as source, closing(sqlite3.connect(new / "floor.db")) as floor:
        floor.execute("PRAGMA journal_mode = wal")
        for (sql,) in source.execute(_MADE):
            floor.execute(sql)
        rows = {name: source.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in source.execute(_ROWS)}
        rows["search(rowid, title, rest)"] = source.execute("SELECT rowid, title, rest FROM search").fetchall()
        start, work = time.perf_counter(), time.process_time()
        for name, values in rows.items():
            if values:
                floor.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(values[0]))})", values)
        floor.commit()
        return verified + time.perf_counter() - start, checked + time.process_time() - work


@contextmanager
def serving(folder: Path) -> Iterator[tuple[IO[str], IO[str], list[Any]]]:
    command = [sys.executable, "-m", "tests.bench.syncing_app", str(time.monotonic_ns()), "serve", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdin, process.stdout, json.loads(process.stdout.readline())["address"]
        finally:
            process.stdin.close()
