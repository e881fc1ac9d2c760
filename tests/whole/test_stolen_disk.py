"""A stolen disk (sync §6): of fifty names that people typed, none is in any byte of a locked folder that is closed.

Never here: how a folder is sealed; the journal's tests look into that.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.domain.refusal import Override
from skillshare.exchange.backup import back_up
from skillshare.exchange.restore import restore
from skillshare.journal import vault
from skillshare.journal.protecting import protect
from skillshare.journal.vault import Locked, Unlock
from tests.keystore import Kept
from ui.faults import LogFile, write

NAMES = 50
WORDS = "seven green drills"


def planted(n: int) -> tuple[str, str]:
    return f"Zuleika{n:02}", f"planted-{n:02}@example.org"


def found(folder: Path) -> list[str]:
    """Which planted names stand in any byte, in either way of writing text; fails if there is nothing to look at."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 4
    held = b"\0".join(path.name.encode() + path.read_bytes() for path in files)
    words = [word for n in range(NAMES) for word in planted(n)]
    return [word for word in words if word.encode() in held or word.encode("utf-16-le") in held]


def evening(community: Community) -> None:
    """Everything a laptop does that writes: found, add, lend, change, undo, photograph, break."""
    community.found(FoundCommunity(name="Mill", site="Mill", owner=planted(0)[0], label="Hall", prefix="MI"))
    item = community.do(AddItem(fields={"name": "Drill", "note": planted(1)[0]})).record
    for n in range(NAMES):
        name, email = planted(n)
        person = community.do(AddPerson(fields={"name": name, "email": email})).record
        community.pictures.store.put(b"\xff\xd8 a photo of " + name.encode() * 1000)
        if n == 2:
            given = (Override(rule="membership", reason=f"{name} brings it back tonight"),)
            lent = community.do(LendItem(item=item, person=person, overrides=given))
            community.undo(lent.entries[0])
        if n == 3:
            community.do(ChangePerson(person=person, fields={"note": f"{name} rings at noon"}))
    try:
        raise ValueError(planted(4)[0])
    except ValueError as error:
        write(community.folder, error)


@pytest.fixture
def unlock(tmp_path: Path) -> Unlock:
    return Unlock(keystore=Kept(tmp_path / "keys"))


@pytest.fixture
def locked(tmp_path: Path, unlock: Unlock) -> Iterator[Community]:
    community = Community(tmp_path / "home", unlock=unlock)
    evening(community)
    yield community
    community.close()


def test_sync6_no_name_is_in_any_byte_of_a_stolen_disk(locked: Community) -> None:
    assert found(locked.folder) == []  # also while it is open, with the log beside the database
    assert (locked.folder / "community.db-wal").stat().st_size > 0
    locked.close()
    assert found(locked.folder) == []
    assert "test_stolen_disk.py" in (locked.folder / "skillshare.log").read_text()
    assert "ValueError" in (locked.folder / "skillshare.log").read_text()


def test_the_names_would_be_found_where_the_folder_lies_open(tmp_path: Path) -> None:
    community = Community(tmp_path / "home")
    if community.vault.is_locking:
        pytest.skip("every folder is protected in this run")
    evening(community)
    community.close()
    assert len(found(community.folder)) == 2 * NAMES


def test_sync6_nor_of_one_that_was_converted(tmp_path: Path, unlock: Unlock) -> None:
    community = Community(tmp_path / "home")
    if community.vault.is_locking:
        pytest.skip("every folder is protected in this run")
    evening(community)
    community.close()
    (tmp_path / "home" / "skillshare.log").unlink()  # as `skillshare protect` does
    protect(tmp_path / "home", unlock)
    assert found(tmp_path / "home") == []


def test_a_backup_touches_the_disk_sealed_only_and_restores_on_any_laptop(locked: Community, tmp_path: Path) -> None:
    before, seen = {path.name for path in locked.folder.iterdir()}, set[str]()

    def look(_done: int, _total: int) -> bool:
        seen.update(path.name for path in locked.folder.iterdir())
        return True

    stick = tmp_path / "stick"
    stick.mkdir()
    made = back_up(locked, stick / "house", WORDS, progress=look)
    assert seen == before
    assert all(planted(n)[0].encode() not in made.path.read_bytes() for n in range(NAMES))
    restored = restore(made.path, tmp_path / "new", WORDS)
    assert restored.entries == locked.journal.count()
    again = Community(tmp_path / "new")
    assert sorted(again.journal.entries()) == sorted(locked.journal.entries())
    names = {again.pictures.store.content(path) for path in sorted((tmp_path / "new" / "blobs").rglob("*.chunk"))}
    assert b"\xff\xd8 a photo of " + planted(7)[0].encode() * 1000 in names
    again.close()


def test_what_the_log_says_of_an_open_folder_stays_whole(tmp_path: Path) -> None:
    try:
        raise ValueError("the shelf is gone")
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "m", None, (type(error), error, error.__traceback__))
    LogFile(tmp_path).emit(record)
    assert "the shelf is gone" in (tmp_path / "skillshare.log").read_text()


# The command, as somebody types it


def typed(folder: Path, said: str, *words: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "ui.main", "--data-dir", str(folder), *words]
    done = subprocess.run(command, input=said, capture_output=True, text=True, encoding="utf-8")
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def test_the_command_locks_and_every_other_one_asks(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert typed(home, "", "start", "--name", "Mill", "--site", "Mill", "--owner", planted(0)[0])[0] == 0
    code, _, trouble = typed(home, "", "protect")
    assert code == 1
    assert "--passphrase" in trouble
    code, _, trouble = typed(home, "short\n", "protect", "--passphrase")
    assert code == 1
    assert "too short" in trouble
    assert not vault.is_there(home)
    (home / "skillshare.log").write_text(planted(0)[0])
    code, out, _ = typed(home, WORDS + "\n", "protect", "--passphrase", "--json")
    assert (code, json.loads(out)["ways"]) == (0, ["passphrase"])
    assert found(home) == []
    code, _, trouble = typed(home, "wrong words\n", "verify")
    assert code == 3
    assert "does not open the data" in trouble
    code, out, _ = typed(home, WORDS + "\n", "verify")
    assert code == 0
    assert "as signed" in out
    code, _, _ = typed(home, f"{WORDS}\neight blue saws\n", "protect", "--passphrase")
    assert code == 0
    assert typed(home, WORDS + "\n", "verify")[0] == 3
    assert typed(home, "eight blue saws\n", "verify")[0] == 0
    code, _, trouble = typed(home, "wrong words\n", "unprotect")
    assert (code, "does not open the data" in trouble, vault.is_there(home)) == (3, True, True)
    code, out, _ = typed(home, "eight blue saws\n", "unprotect")
    assert (code, "lies open" in out, vault.is_there(home)) == (0, True, False)
    assert typed(home, "", "verify")[0] == 0
    assert "already" in typed(home, "", "unprotect")[1]


# Killed


def run(way: str, folder: Path, keys: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.whole.locking", way, str(folder), str(keys)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=dict(os.environ))


def end(process: subprocess.Popen[bytes]) -> list[bytes]:
    """Kill it with no warning; what it had said in whole lines."""
    assert process.stdout is not None
    process.kill()
    said = process.stdout.read()
    process.wait()
    process.stdout.close()
    return [bytes.fromhex(line.decode()) for line in said[: said.rfind(b"\n") + 1].split()]


@pytest.mark.soak
def test_killed_while_it_writes_nothing_that_was_said_is_lost(tmp_path: Path, unlock: Unlock) -> None:
    entries: list[bytes] = []
    for kill in range(4):
        process = run("write", tmp_path / "home", tmp_path / "keys")
        assert process.stdout is not None
        first = process.stdout.readline()
        deadline = time.monotonic() + 0.05 + 0.11 * kill
        while time.monotonic() < deadline:
            first += process.stdout.readline()
        entries += [bytes.fromhex(line.decode()) for line in first.split()] + end(process)
        community = Community(tmp_path / "home", unlock=unlock)
        assert all(community.journal.action(entry) is not None for entry in entries)
        assert community.journal.incarnation == 0
        community.close()
    assert found(tmp_path / "home") == []
    with pytest.raises(Locked):
        Community(tmp_path / "home")


@pytest.mark.soak
def test_killed_while_it_converts_the_folder_is_whole(tmp_path: Path, unlock: Unlock) -> None:
    home = tmp_path / "home"
    community = Community(home)
    if community.vault.is_locking:
        pytest.skip("every folder is protected in this run")
    evening(community)
    count = community.journal.count()
    community.close()
    (home / "skillshare.log").unlink()
    for kill in range(12):
        process = run("protect", home, tmp_path / "keys")
        assert process.stdout is not None
        process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.03 * kill * kill)
        end(process)
        community = Community(home, unlock=unlock)
        assert community.journal.count() == count
        assert community.journal.incarnation == 0
        protected = community.vault.is_locking
        community.close()
        if protected:
            break
    else:
        protect(home, unlock)
    assert found(home) == []
