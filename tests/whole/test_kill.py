"""The desk is killed at any moment: nothing it had said is lost, and the next one goes on in the same folder.

SKILLSHARE_KILLS=300 kills that often, a dozen to a folder; without it one folder is enough.
"""

from __future__ import annotations

import math
import os
import random
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from skillshare.catalog import project
from skillshare.community import Community
from skillshare.journal.verify import Finding, verify
from tests.whole.evening import READY, TOO_SOON

ROOT = Path(__file__).parents[2]
KILLS_A_FOLDER = 12
FOLDERS = math.ceil(int(os.environ.get("SKILLSHARE_KILLS", "12")) / KILLS_A_FOLDER)


def start(folder: Path, seed: str, manner: str = "") -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.whole.evening", str(folder), seed, manner]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)


def heard_until(desk: subprocess.Popen[bytes], deadline: float | None) -> bytes:
    """What the desk says until that time, or its first words if no time is given."""
    assert desk.stdout is not None
    said = b""
    while deadline is None or (left := deadline - time.monotonic()) > 0:
        if deadline is None or select.select([desk.stdout], [], [], left)[0]:
            more = os.read(desk.stdout.fileno(), 65536)
            assert more, "the desk stopped by itself"
            said += more
            if deadline is None:
                break
    return said


def killed(desk: subprocess.Popen[bytes], said: bytes) -> list[bytes]:
    """End the desk with no warning; returns the entries it had said by then."""
    assert desk.stdin is not None
    assert desk.stdout is not None
    desk.kill()
    said += desk.stdout.read()
    desk.wait()
    desk.stdin.close()
    desk.stdout.close()
    whole = said[: said.rfind(b"\n") + 1].decode().split()
    return [bytes.fromhex(word) for word in whole if word != READY]


def lost(community: Community, entries: list[bytes]) -> list[bytes]:
    return [entry for entry in entries if community.journal.action(entry) is None]


def check(folder: Path, entries: list[bytes]) -> None:
    community = Community(folder)
    try:
        assert lost(community, entries) == []
        assert [found for found in verify(community.database, community.id) if isinstance(found, Finding)] == []
        assert project.differences(community.database, community.journal) == []
        assert (community.journal.incarnation, community.journal.unfolded()) == (0, ())
    finally:
        community.close()


@pytest.mark.soak
@pytest.mark.parametrize("folder", range(FOLDERS))
def test_nothing_that_was_said_is_lost_whenever_the_desk_is_killed(folder: int, tmp_path: Path) -> None:
    chance, entries = random.Random(folder), list[bytes]()
    for kill in range(KILLS_A_FOLDER):
        desk = start(tmp_path, f"{folder}/{kill}")
        try:
            # One in four is killed while it starts; the others after so many actions, however slow the machine is.
            said = b""
            while kill % 4 > said.count(b"\n"):
                said += heard_until(desk, None)
            said += heard_until(desk, time.monotonic() + chance.uniform(0, 0.25 if kill % 4 else 0.5))
        finally:
            entries += killed(desk, said)
        if kill or entries:
            check(tmp_path, entries)
    assert len(entries) >= KILLS_A_FOLDER * 3 // 4
    print(f"{KILLS_A_FOLDER} kills, {len(entries)} actions said, none lost")


def test_a_desk_that_speaks_before_the_commit_is_found_out(tmp_path: Path) -> None:
    desk = start(tmp_path, "first", TOO_SOON)
    said = heard_until(desk, None)
    while said.count(b"\n") < 2:
        said += heard_until(desk, None)
    entries = killed(desk, said)
    assert len(entries) == 1
    with pytest.raises(AssertionError):
        check(tmp_path, entries)
