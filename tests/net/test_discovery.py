"""Laptops on one network hear each other by real mDNS, members know members, and nothing on the air names anybody.

Never here: what they do once they found each other.
"""

from __future__ import annotations

import asyncio
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from skillshare.community import Community, FoundCommunity
from sync import discovery
from sync.discovery import JOINING, MEMBERS, Discovery, discovery_key, mark
from tests.net.lan import Host, lan

ROOT = Path(__file__).resolve().parent.parent.parent


class Neighbour:
    """A running program in a host, and the lines it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: queue.Queue[str] = queue.Queue()
        self.reading = threading.Thread(target=self._read)
        self.reading.start()
        self.instance = self.hear("instance").split()[1]

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.strip())
        self.lines.put("")

    def hear(self, *beginning: str) -> str:
        """The next line that begins like this."""
        while True:
            line = self.lines.get(timeout=20)
            assert line, "it ended"
            if line.split()[: len(beginning)] == list(beginning):
                return line

    def left(self) -> list[str]:
        """Ends it, and gives what it said and nobody heard yet."""
        assert self.process.stdin is not None
        with suppress(OSError):
            self.process.stdin.close()
        self.process.wait(timeout=20)
        self.reading.join()
        return list(self.lines.queue)


@contextmanager
def neighbour(host: Host, service: str, port: int, key: str) -> Iterator[Neighbour]:
    command = host.command([sys.executable, "-m", "tests.net.neighbour", service, str(port), key])
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:  # type: ignore[call-overload]
        started = Neighbour(process)
        try:
            yield started
        finally:
            started.left()


def test_members_hear_each_other_and_a_goodbye() -> None:
    with lan(2) as (one, other), neighbour(one, MEMBERS, 4711, "ours") as hall:
        with neighbour(other, MEMBERS, 4712, "ours") as kitchen:
            assert kitchen.hear("heard", hall.instance).split()[2:] == ["10.77.0.1:4711"]
            assert hall.hear("heard", kitchen.instance).split()[2:] == ["10.77.0.2:4712"]
        hall.hear("lost", kitchen.instance)


def test_another_community_is_not_heard() -> None:
    with (
        lan(3) as (one, other, third),
        neighbour(one, MEMBERS, 4711, "ours") as hall,
        neighbour(other, MEMBERS, 4712, "theirs") as foreign,
        neighbour(third, MEMBERS, 4713, "ours") as kitchen,
    ):
        hall.hear("heard", kitchen.instance)
        kitchen.hear("heard", hall.instance)
        # Both were on the air before; what is not heard by then was left out.
        assert not [line for each in (hall, kitchen) for line in each.left() if foreign.instance in line]
        assert not [line for line in foreign.left() if line.startswith("heard")]


def test_a_laptop_that_lets_others_in_is_found_without_any_key() -> None:
    with lan(2) as (one, other), neighbour(one, JOINING, 5000, "-") as hall, neighbour(other, JOINING, 0, "-") as new:
        assert new.hear("heard", hall.instance).split()[2:] == ["10.77.0.1:5000"]


def test_without_a_network_nothing_is_heard_and_nothing_fails() -> None:
    with lan(1, plugged=False) as (alone,), neighbour(alone, MEMBERS, 4711, "ours") as hall:
        assert hall.left() == ["ended", ""]


def test_a_network_that_comes_later_is_noticed() -> None:
    """The address is there, the cable is not; then it is plugged in."""
    with lan(2) as (one, other):
        one.pull()
        with neighbour(one, MEMBERS, 4711, "ours") as hall, neighbour(other, MEMBERS, 4712, "ours") as kitchen:
            one.plug()
            kitchen.hear("heard", hall.instance)
            hall.hear("heard", kitchen.instance)


# ── what is on the air ────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_name_is_another_one_at_each_start() -> None:
    assert len({Discovery(MEMBERS).instance for _ in range(20)}) == 20


def test_the_mark_depends_on_the_community_and_the_name() -> None:
    marks = {mark(key, name) for key in (b"a" * 32, b"b" * 32) for name in ("1" * 32, "2" * 32)}
    assert len(marks) == 4
    assert {len(each) for each in marks} == {8}


def test_nothing_said_on_the_air_names_anybody() -> None:
    speaking = Discovery(MEMBERS, key=b"k" * 32)
    announced, instance = speaking._announced(("10.0.0.1",), 4711), speaking.instance
    assert (announced.name, announced.server) == (f"{instance}.{MEMBERS}", f"{instance}.local.")
    assert set(announced.properties) == {b"v", b"c"}
    assert len(Discovery(JOINING)._announced(("10.0.0.1",), 1).properties) == 1


def test_the_key_is_that_of_the_genesis(tmp_path: Path) -> None:
    community = Community(tmp_path)
    assert discovery_key(community.journal.authority) is None
    community.found(FoundCommunity(name="Corner", site="Corner", owner="Ana", label="Desk", prefix="CO"))
    key = discovery_key(community.journal.authority)
    assert key is not None
    assert len(key) == 32
    community.close()


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # zeroconf leaves the socket it could not use
def test_no_interface_at_all_and_one_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that is no longer there when it is used is tried again, quietly."""
    asked: list[int] = []
    monkeypatch.setattr(discovery, "AGAIN", 0.01)

    async def scene() -> None:
        enough = asyncio.Event()

        def addresses() -> tuple[str, ...]:
            asked.append(1)
            if len(asked) == 4:
                enough.set()
            return () if len(asked) == 1 else ("10.254.253.252",)

        running = asyncio.create_task(Discovery(MEMBERS, port=1, addresses=addresses).run())
        await asyncio.wait_for(enough.wait(), 10)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    asyncio.run(scene())
