"""Three laptops on three hosts of one network, each a process, found by mDNS: the same within a second (sync §6).

Never here: steps that one host shows as well.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.net.lan import Host, lan
from tests.net.test_pairing_commands import ROOT, inviting, skillshare

NAMES = ("Hall", "Kitchen", "Attic")
PATIENCE = 150.0


class Desk:
    """One of the processes. `at` of a line is when it was said, on the one clock of the machine."""

    def __init__(self, process: subprocess.Popen[str], host: Host) -> None:
        self.process, self.host = process, host
        self.shown: dict[str, Any] = {}
        self.connected: list[str] = []
        self.moved = 0.0
        self._lines: queue.Queue[str] = queue.Queue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def do(self, words: str) -> float:
        """Types something at the desk; returns when it was done."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{words}\n")
        self.process.stdin.flush()
        return self.until(lambda line: line.get("done") == words)

    def until(self, holds: Callable[[dict[str, Any]], bool]) -> float:
        """Waits for a line of which this holds; returns when it was said."""
        while True:
            line = self._lines.get(timeout=PATIENCE)
            assert line, f"it ended: {self.process.stderr and self.process.stderr.read()}"
            told = json.loads(line)
            self.shown = told.get("changed", self.shown)
            if "connected" in told:
                self.connected, self.moved = told["connected"], float(told["at"])
            if holds(told):
                return float(told["at"])

    def until_connected(self, *others: str) -> float:
        """Waits until these and nobody else are connected; returns since when."""
        wanted = sorted(others)
        return self.moved if self.connected == wanted else self.until(lambda line: line.get("connected") == wanted)

    def until_items(self, *names: str) -> None:
        """Waits until it shows these things and nothing else."""
        wanted = sorted(names)
        if self.shown.get("items") != wanted:
            self.until(lambda line: line.get("changed", {}).get("items") == wanted)

    def end(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=PATIENCE)
        self._reading.join()


@contextmanager
def desk(folder: Path, host: Host) -> Iterator[Desk]:
    command = host.command([sys.executable, "-m", "tests.net.desk_process", str(folder)])
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        started = Desk(process, host)
        try:
            yield started
        finally:
            started.end()


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Desk]]:
    """A founder and two that were let in by a code, found without an address; all see each other."""
    folders = [tmp_path / name for name in NAMES]
    with ExitStack() as stack:
        hosts = stack.enter_context(lan(3))
        started = skillshare(folders[0], "start", "--name", "Riverside", "--site", "House", "--owner", "Ana", "--label",
                             NAMES[0])  # fmt: skip
        assert started.returncode == 0, started.stderr
        for folder, name, host in zip(folders[1:], NAMES[1:], hosts[1:], strict=True):
            with inviting(folders[0], at=hosts[0]) as waiting:
                done = skillshare(folder, "join", waiting.code, "--name", name, at=host)
                assert done.returncode == 0, done.stderr
                assert waiting.end()[0] == 0
        made = [stack.enter_context(desk(folder, host)) for folder, host in zip(folders, hosts, strict=True)]
        for one, name in zip(made, NAMES, strict=True):
            one.until_connected(*(other for other in NAMES if other != name))
        yield made


def part_and_meet(desks: list[Desk], until_noticed: bool) -> None:
    """The cable of one is pulled, both sides go on, and it is put back: all show the same."""
    hall, kitchen, attic = desks
    kitchen.host.pull()
    hall.do("add Thing 2")
    kitchen.do("add Thing 3")
    kitchen.do("add Thing 4")
    attic.until_items("Thing 1", "Thing 2")
    if until_noticed:
        kitchen.until_connected()
        hall.until_connected("Attic")
    kitchen.do("show")
    assert kitchen.shown["items"] == ["Thing 1", "Thing 3", "Thing 4"]
    kitchen.host.plug()
    for one in desks:
        one.until_items(*(f"Thing {n}" for n in range(1, 5)))
    # Nobody says anything new now, so what is asked last is final.
    assert len({(one.do("show") and one.shown["state"], one.shown["clock"]) for one in desks}) == 1


def lend(desks: list[Desk]) -> list[float]:
    """Lends one thing at the first desk; returns after how many seconds the others show it."""
    hall, *others = desks
    hall.do("add Thing 1")
    for other in others:
        other.until_items("Thing 1")
    lent = hall.do("lend Thing 1")
    return [other.until(lambda line: line.get("changed", {}).get("out") == ["Thing 1"]) - lent for other in others]


def test_sync6_three_hosts_are_the_same_within_a_second_also_after_a_cut_and_one_is_removed(desks: list[Desk]) -> None:
    seen = lend(desks)
    print(f"lent on one, out on the others after {seen[0]:.3f} and {seen[1]:.3f} s")
    assert max(seen) <= 1
    part_and_meet(desks, until_noticed=False)

    hall, kitchen, attic = desks
    removed = hall.do("remove Attic")
    cut = [hall.until_connected("Kitchen") - removed, attic.until_connected() - removed]
    print(f"removed, and cut after {cut[0]:.3f} and {cut[1]:.3f} s")
    assert max(cut) <= 2
    hall.do("add Thing 5")
    kitchen.until_items(*(f"Thing {n}" for n in range(1, 6)))
    attic.do("show")
    assert attic.shown["items"] == [f"Thing {n}" for n in range(1, 5)]


@pytest.mark.slow
def test_a_cable_that_is_out_until_all_have_noticed(desks: list[Desk]) -> None:
    lend(desks)
    part_and_meet(desks, until_noticed=True)
