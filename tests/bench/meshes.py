"""Twelve laptops that meet in a ring and in a star until all hold everything; over TLS, each in a process of its own.

The optimum of bytes: every entry goes once to each of the eleven others. The optimum of time: each of these verifies
and inserts it once, on all cores of this machine, which they share; the way through the mesh costs nothing. Nothing is
judged here.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from os import cpu_count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from skillshare.community import Community, FoundCommunity
from skillshare.domain.fact import Fact
from skillshare.journal import entry as form
from skillshare.journal.founding import DeviceClass, grant_fact
from tests.bench.dataset import KEPT
from tests.bench.figure import Figure
from tests.bench.syncing import floor

LAPTOPS: Final = 12
ENTRIES: Final = 2_400
"""As many of each laptop."""

Links = Sequence[tuple[int, int]]
RING: Final[Links] = [(n, (n + 1) % LAPTOPS) for n in range(LAPTOPS)]
STAR: Final[Links] = [(n, 0) for n in range(1, LAPTOPS)]


def figures() -> list[Figure]:
    found = []
    for name, links in (("ring", RING), ("star", STAR)):
        KEPT.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="bench-", dir=KEPT) as folder:
            found += _measured(name, links, Path(folder))
    return found


def _measured(name: str, links: Links, folder: Path) -> list[Figure]:
    folders = [folder / str(n) for n in range(LAPTOPS)]
    envelopes, known = _make(folders)
    took, worked, received = _spread(folders, links, known + len(envelopes))
    with closing(Community(folders[0])) as community:
        _, work = floor(envelopes, community.folder / "community.db", folder)
    others = LAPTOPS - 1
    optimum = others * sum(map(len, envelopes))
    return [
        Figure(what=f"{LAPTOPS} laptops in a {name}, bytes on the wire", value=received / 2**20, unit="MB",
               floor=optimum / 2**20, of=f"every entry once to each of the {others} others",
               note=f"{len(envelopes):,} entries, as many of each"),
        Figure(what=f"{LAPTOPS} laptops in a {name}, until all show all", value=took, unit="s",
               floor=others * work / (cpu_count() or 1), note=f"of processor time {worked / others / work:.1f}×",
               of=f"each of the {others} others verifies and inserts every entry once, on all cores"),
    ]  # fmt: skip


def _make(folders: list[Path]) -> tuple[list[bytes], int]:
    """Laptops that know each other and have recorded something; what they have, and how much all know already."""
    with ExitStack() as stack:
        laptops = [stack.enter_context(closing(Community(folder))) for folder in folders]
        first, *others = laptops
        first.found(FoundCommunity(name="Riverside House", site="Hall", owner="Amina", label="Hall", prefix="RI"))
        owner, journal = first.grant.owner, first.journal
        granted = [
            grant_fact(other.journal.key, device_class=DeviceClass.DESK, owner=owner, label=f"Desk {n}", prefix="AB")
            for n, other in enumerate(others)
        ]
        with journal.transaction():
            for fact in granted:
                journal.append([fact], by=owner, lane=form.AUTHORITY)
        logs = sorted(journal.logs(), key=lambda log: log.lane)
        known = [envelope for log in logs for envelope in journal.envelopes(log.id)]
        for other in others:
            other.join(first.id, known)
        return [envelope for n, laptop in enumerate(laptops) for envelope in _record(laptop, n, owner)], len(known)


def _record(laptop: Community, n: int, owner: bytes) -> Iterator[bytes]:
    before = {log.id: log.seq for log in laptop.journal.logs()}
    with laptop.journal.transaction():
        for m in range(ENTRIES // LAPTOPS):
            body = {"name": f"Thing {m}", "category": "Tools", "brand": "Makita", "shelf": f"A {m % 40}",
                    "accessories": ["Case", "Charger"]}  # fmt: skip
            fact = Fact(type="item.described", records=((n * ENTRIES + m).to_bytes(16),), body=body)
            laptop.journal.append([fact], by=owner)
    laptop.rebuild()
    for log in laptop.journal.logs():
        yield from laptop.journal.envelopes(log.id, before.get(log.id, -1))


def _spread(folders: list[Path], links: Links, count: int) -> tuple[float, float, int]:
    """Seconds until all show everything, seconds of processor time, and the bytes that came."""
    with ExitStack() as stack:
        running = [stack.enter_context(_running(folder, count)) for folder in folders]
        addresses = [_told(each)["address"] for each in running]
        start = time.monotonic()
        for caller, called in links:
            _say(running[caller], *addresses[called])
        for each in running:
            _say(each)
        ends = [_told(each) for each in running]
        for each in running:
            _say(each)
        received = sum(_told(each)["received"] for each in running)
        return max(end["at"] for end in ends) - start, sum(end["work"] for end in ends), received


@contextmanager
def _running(folder: Path, count: int) -> Iterator[subprocess.Popen[str]]:
    words = (str(time.monotonic_ns()), "mesh", str(folder), str(count))
    command = [sys.executable, "-m", "tests.bench.syncing_app", *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            assert process.stdin is not None
            process.stdin.close()


def _say(process: subprocess.Popen[str], *words: object) -> None:
    print(*words, file=process.stdin, flush=True)


def _told(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    told: dict[str, Any] = json.loads(process.stdout.readline())
    return told
