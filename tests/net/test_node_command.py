"""Boxes without screens find each other and come to be the same, and one that is removed stops and says so.

Never here: the conversation between them.
"""

from __future__ import annotations

import queue
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.journal.founding import DeviceClass, Leaving
from skillshare.office import RemoveLaptop
from sync.addresses import PORT
from sync.admitting import admit
from sync.meetings import Meetings
from sync.pairing import Candidate
from tests.catalog.house import FOUNDING
from tests.net.lan import Host, lan
from tests.net.test_pairing_commands import ROOT, skillshare, words


class Running:
    """A node, and the lines it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.Queue[str] = queue.Queue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip())
        self._lines.put("")

    def hear(self, said: str) -> str:
        """The next line with these words, without its time."""
        while True:
            line = self._lines.get(timeout=90)
            assert line, f"it ended: {self.process.stderr and self.process.stderr.read()}"
            if said in line:
                return line.split("  ", 1)[1]

    def end(self) -> tuple[int, str]:
        """The exit code, and what it said on the other stream."""
        code = self.process.wait(timeout=90)
        self._reading.join()
        assert self.process.stderr is not None
        return code, self.process.stderr.read()


@contextmanager
def running(folder: Path, *typed: str, at: Host) -> Iterator[Running]:
    command = at.command(words(folder, "node", *typed))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        started = Running(process)
        try:
            yield started
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=90)


@pytest.fixture
def hosts() -> Iterator[tuple[Host, Host]]:
    with lan(2) as (one, other):
        yield one, other


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two laptops of one community, of which the second knows only who belongs."""
    folder = tmp_path_factory.mktemp("boxes")
    hall, kitchen = Community(folder / "hall"), Community(folder / "kitchen")
    hall.found(replace(FOUNDING, label="Hall"))
    hall.do(AddItem(fields={"name": "Circular saw"}))
    key = kitchen.journal.key
    candidate = Candidate(label="", owner="", device=key.public, certificate=key.certificate, sealing=key.sealing)
    told = admit(hall, candidate, device_class=DeviceClass.DESK, owner=hall.grant.owner, label="Kitchen")
    kitchen.join(hall.id, told)
    hall.close()
    kitchen.close()
    return folder


@pytest.fixture
def folders(made: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The same two, copied for one test."""
    shutil.copytree(made, tmp_path / "boxes")
    return tmp_path / "boxes" / "hall", tmp_path / "boxes" / "kitchen"


def things(folder: Path) -> set[str]:
    """What is there, as the desk finds it."""
    community = Community(folder)
    try:
        return {hit.item.name for hit in community.catalog.search.find("saw", 9).hits if hit.item is not None}
    finally:
        community.close()


def remove(folder: Path, label: str, why: Leaving) -> bytes:
    """Which laptop removed it."""
    community = Community(folder)
    try:
        (gone,) = (grant.device for grant in community.journal.grants() if grant.label == label)
        community.do(RemoveLaptop(device=gone, why=why))
        return community.journal.key.public
    finally:
        community.close()


def test_two_boxes_find_each_other_and_are_the_same(folders: tuple[Path, Path], hosts: tuple[Host, Host]) -> None:
    hall, kitchen = folders
    with running(hall, "--port", "40123", at=hosts[0]) as one, running(kitchen, at=hosts[1]) as other:
        assert one.hear("Reachable") == "Reachable at 10.77.0.1:40123"
        other.hear("Hall has everything")
        one.hear("Kitchen has everything")
        other.process.send_signal(signal.SIGTERM)
        other.hear("Sharing ends")
        assert other.end() == (0, "")
        one.hear("Kitchen is out of reach")
        one.process.send_signal(signal.SIGINT)
        assert one.end() == (0, "")
    assert things(kitchen) == {"Circular saw"}


def test_a_box_that_left_does_not_share(folders: tuple[Path, Path], hosts: tuple[Host, Host]) -> None:
    _, kitchen = folders
    remove(kitchen, "Kitchen", Leaving.LEFT)
    done = skillshare(kitchen, "node", at=hosts[1])
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("This laptop was removed from the community.")


def test_boxes_that_never_meet_share_through_a_folder(
    folders: tuple[Path, Path], hosts: tuple[Host, Host], tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    with running(folders[0], "--folder", str(shared), at=hosts[0]) as one:
        one.hear("The stick or folder is gone")
    shared.mkdir()
    for host in hosts:
        host.pull()
    with running(folders[0], "--folder", str(shared), at=hosts[0]) as one:
        one.hear("put into it")
    with running(folders[1], "--folder", str(shared), at=hosts[1]) as other:
        assert "new change" in other.hear("from the folder")
    assert things(folders[1]) == {"Circular saw"}


def test_a_box_that_was_removed_while_away_and_the_one_it_calls_both_say_so(
    folders: tuple[Path, Path], hosts: tuple[Host, Host]
) -> None:
    hall, kitchen = folders
    device = remove(hall, "Kitchen", Leaving.LOST)
    known = Meetings(kitchen)
    known.had_all(device, at=1, held=1)
    known.answered(device, (hosts[0].address, PORT))
    known.save({device})
    with running(hall, at=hosts[0]) as one:
        one.hear("There is no other laptop to share with.")
        with running(kitchen, at=hosts[1]) as other:
            one.hear("A laptop that does not belong here was turned away today")
            other.hear("Hall: It does not let this laptop in any more. Ask who adds laptops.")


def test_the_usual_port_another_where_it_is_taken_and_none_where_one_insists(
    folders: tuple[Path, Path], hosts: tuple[Host, Host]
) -> None:
    hall, kitchen = folders
    with running(hall, at=hosts[0]) as one:
        assert one.hear("Reachable") == f"Reachable at 10.77.0.1:{PORT}"
        with running(kitchen, "--port", str(PORT), at=hosts[0]) as second:
            code, trouble = second.end()
        assert (code, trouble.startswith(f"Port {PORT} cannot be used.")) == (3, True)
        with running(kitchen, at=hosts[0]) as second:
            assert second.hear("Reachable") != f"Reachable at 10.77.0.1:{PORT}"
        held = skillshare(hall, "invite", at=hosts[0])
        assert (held.returncode, held.stdout) == (3, "")
        assert held.stderr.startswith("Skillshare runs already. “skillshare node” or another command uses this data.")


def test_a_box_that_belongs_to_nothing(tmp_path: Path) -> None:
    done = skillshare(tmp_path, "node")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no community here yet.")
    assert skillshare(tmp_path, "node", "--port", "70000").returncode == 2
