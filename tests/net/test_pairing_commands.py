"""Two laptops without screens: one shows a code, the other joins by it, and is removed again.

Never here: the steps on the wire.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.net.lan import Host, lan

ROOT = Path(__file__).resolve().parent.parent.parent


def words(folder: Path, *typed: str) -> list[str]:
    return [sys.executable, "-m", "ui.main", "--data-dir", str(folder), "--language", "en", *typed]


def skillshare(folder: Path, *typed: str, at: Host | None = None) -> subprocess.CompletedProcess[str]:
    command = words(folder, *typed)
    command = command if at is None else at.command(command)
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, env={**os.environ})


class Inviting:
    """A laptop that shows a code and waits."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[str] = []
        self.code = self.line("Code: ")
        self.address = self.line("Address: ")

    def line(self, beginning: str) -> str:
        """What follows on the next line that begins like this."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line.rstrip())
            if line.startswith(beginning):
                return line.removeprefix(beginning).strip()
        raise AssertionError(f"{self.said} {self.process.stderr and self.process.stderr.read()}")

    def end(self) -> tuple[int, str, str]:
        said, trouble = self.process.communicate(timeout=60)
        return self.process.returncode, said, trouble


@contextmanager
def inviting(folder: Path, *typed: str, at: Host | None = None) -> Iterator[Inviting]:
    command = words(folder, "invite", *typed)
    command = command if at is None else at.command(command)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield Inviting(process)
        finally:
            if process.poll() is None:
                process.kill()


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    folder = tmp_path / "hall"
    done = skillshare(folder, "start", "--name", "Riverside", "--site", "Hall", "--owner", "Ana", "--label", "Hall")
    assert done.returncode == 0, done.stderr
    return folder


def listed(folder: Path) -> dict[str, dict[str, object]]:
    told = json.loads(skillshare(folder, "devices", "--json").stdout)["laptops"]
    return {laptop["label"]: laptop for laptop in told}


def wrong(code: str) -> str:
    return f"{(int(code.replace(' ', '')) + 1) % 10**8:08}"


def test_a_laptop_joins_by_code_is_listed_and_removed(hall: Path, tmp_path: Path) -> None:
    kitchen = tmp_path / "kitchen"
    with lan(1) as (one,), inviting(hall, "--as", "personal", at=one) as waiting:
        slip = skillshare(kitchen, "join", wrong(waiting.code), "--address", waiting.address, at=one)
        assert (slip.returncode, slip.stderr) == (
            1,
            "This code does not fit. Each code can be tried once; the other laptop shows a new one now. "
            "Type the digits it shows now.\n",
        )
        code = waiting.line("Code: ")
        done = skillshare(kitchen, "join", *code.split(), "--address", waiting.address, "--name", "Kitchen", at=one)
        assert (done.returncode, done.stderr) == (0, "")
        assert "This laptop belongs to Riverside now." in done.stdout
        assert waiting.end()[0] == 0
    for folder in (hall, kitchen):
        assert {label: laptop["class"] for label, laptop in listed(folder).items()} == {
            "Hall": "keeper",
            "Kitchen": "personal",
        }
    again = skillshare(kitchen, "join", "12345678", "--address", "127.0.0.1:9")
    assert again.returncode == 1
    assert "There is a community here already: Riverside" in again.stderr
    assert skillshare(kitchen, "revoke", "Hall", "--why", "left").returncode == 1
    assert skillshare(hall, "revoke", "kitchen", "--why", "lost").returncode == 0
    assert listed(hall)["Kitchen"]["in"] is False


def test_a_laptop_nearby_is_found_without_an_address(hall: Path, tmp_path: Path) -> None:
    kitchen = tmp_path / "kitchen"
    with lan(2) as (one, other), inviting(hall, "--label", "Kitchen desk", at=one) as waiting:
        done = skillshare(kitchen, "join", waiting.code, "--name", "Kitchen", at=other)
        assert (done.returncode, done.stderr) == (0, "")
        assert waiting.end()[0] == 0
    assert set(listed(kitchen)) == {"Hall", "Kitchen desk"}


def test_three_wrong_codes_end_the_invitation(hall: Path, tmp_path: Path) -> None:
    with lan(1) as (one,), inviting(hall, at=one) as waiting:
        code = waiting.code
        for attempt in range(3):
            slip = skillshare(tmp_path / "k", "join", wrong(code), "--address", waiting.address, at=one)
            assert slip.returncode == 1
            assert slip.stderr.startswith("This code does not fit.")
            assert ("listens no longer" in slip.stderr) is (attempt == 2)
            code = waiting.line("Code: ") if attempt < 2 else ""
        code_number, _, trouble = waiting.end()
    assert code_number == 1
    assert trouble.startswith("Three wrong codes were typed.")
    assert set(listed(hall)) == {"Hall"}


def test_who_ends_joining_early_reads_that_nothing_came_of_it(hall: Path, tmp_path: Path) -> None:
    kitchen = tmp_path / "kitchen"
    with lan(1) as (one,):
        command = one.command(words(kitchen, "join", "12345678", "--name", "Kitchen"))
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as joining:
            assert joining.stdout is not None
            assert joining.stdout.readline().startswith("Looking for a laptop")
            joining.send_signal(signal.SIGINT)
            _, trouble = joining.communicate(timeout=60)
        assert joining.returncode == 130
        assert trouble.startswith("Stopped, as asked. Nobody let this laptop in yet, and nothing came into its folder.")
        with inviting(hall, at=one) as waiting:
            done = skillshare(kitchen, "join", waiting.code, "--address", waiting.address, at=one)
            assert (done.returncode, done.stderr) == (0, "")


def test_nobody_at_the_address(tmp_path: Path) -> None:
    done = skillshare(tmp_path / "kitchen", "join", "12345678", "--address", "127.0.0.1:9")
    assert done.returncode == 3
    assert done.stderr.startswith("The other laptop cannot be reached.")


def test_an_address_far_away(tmp_path: Path) -> None:
    done = skillshare(tmp_path / "kitchen", "join", "12345678", "--address", "8.8.8.8:9")
    assert done.returncode == 1
    assert done.stderr.startswith("This address is not in this house.")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("join", "1234"), "the code has eight digits"),
        (("join", "12345678", "--address", "here"), "here is no address; type it as 192.168.1.20:40123"),
        (("invite", "--prefix", "K1"), "K1 are not two letters from A to Z"),
        (("revoke", "Hall"), "--why"),
        (("revoke", "Hall", "--why", "bored"), "bored"),
    ],
)
def test_wrong_usage(tmp_path: Path, typed: Sequence[str], said: str) -> None:
    done = skillshare(tmp_path / "none", *typed)
    assert done.returncode == 2
    assert said in done.stderr


def test_removing_one_that_is_not_there(hall: Path) -> None:
    done = skillshare(hall, "revoke", "Attic", "--why", "lost")
    assert done.returncode == 1
    assert done.stderr.startswith("This laptop does not belong to the community.")
