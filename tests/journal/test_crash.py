"""Power cuts, old copies, full disks: nothing that was shown as done is lost, and no number is signed twice.

Never here: what a torn `device.state` reads as; that is test_state.py.
"""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from skillshare.journal import entry, store
from skillshare.journal.failure import Unavailable
from skillshare.journal.state import NAME
from skillshare.journal.verdict import Word
from skillshare.journal.writing import Writer
from tests.journal.child import DIED
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, DRILL, Laptop, device, fact

ROOT = Path(__file__).parents[2]


def run(moment: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.journal.child", moment, str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def notes(laptop: Laptop) -> list[str]:
    return [h.body["note"] for h in laptop.journal.history(DRILL) if h.body is not None]


def copy(laptop: Laptop, *names: str) -> dict[str, bytes]:
    laptop.close()
    return {name: (laptop.folder / name).read_bytes() for name in names}


def put_back(laptop: Laptop, kept: dict[str, bytes]) -> None:
    laptop.close()
    for path in laptop.folder.glob("journal.db*"):
        if "journal.db" in kept:
            path.unlink()
    for name, content in kept.items():
        (laptop.folder / name).write_bytes(content)


# ── power cuts ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("before-state", ["kept"]),
        ("after-state", ["kept", "the last words"]),
        ("after-commit", ["kept", "the last words"]),
    ],
)
def test_a_power_cut_costs_neither_an_action_nor_an_incarnation(desk: Laptop, moment: str, expected: list[str]) -> None:
    desk.act(fact(note="kept"))
    desk.close()
    ended = run(moment, desk.folder)
    assert ended.returncode == DIED, ended.stderr
    desk.start()
    assert notes(desk) == expected
    assert desk.journal.incarnation == 0
    assert desk.act().seq == len(expected)
    assert desk.findings() == []


def test_what_was_found_again_waits_to_be_folded_even_through_another_crash(desk: Laptop) -> None:
    desk.close()
    assert run("after-state", desk.folder).returncode == DIED
    assert desk.start().journal.unfolded() == (DRILL,)
    assert desk.restart().journal.unfolded() == (DRILL,)
    with desk.journal.transaction():
        desk.journal.folded(desk.journal.unfolded())
    assert desk.restart().journal.unfolded() == ()


def test_a_power_cut_while_founding(laptop: Make, tmp_path: Path) -> None:
    folder = tmp_path / "laptop-1"
    assert run("after-state", folder).returncode == DIED
    desk = laptop(1)
    assert desk.journal.community is not None
    assert [grant.label for grant in desk.journal.grants()] == ["Desk"]
    assert (desk.journal.incarnation, desk.act().seq) == (0, 0)
    assert desk.findings() == []


def test_a_failed_commit_leaves_no_trace_for_the_next_start(desk: Laptop) -> None:
    desk.act(fact(note="kept"))
    connection = desk.database.connection()
    connection.execute("CREATE TABLE parent(no INTEGER PRIMARY KEY)")
    connection.execute("CREATE TABLE child(no REFERENCES parent(no) DEFERRABLE INITIALLY DEFERRED)")
    connection.execute("PRAGMA foreign_keys = on")

    def fails_at_commit() -> None:
        with desk.journal.transaction():
            desk.journal.append([fact(note="never told")], by=ANA)
            connection.execute("INSERT INTO child VALUES (1)")

    with pytest.raises(Exception, match="FOREIGN KEY"):
        fails_at_commit()
    desk.restart()
    assert notes(desk) == ["kept"]
    assert (desk.journal.incarnation, desk.act().seq) == (0, 1)


def test_only_what_can_be_had_again_does_not_wait_for_the_disk(desk: Laptop) -> None:
    def flushes() -> int:
        return int(desk.database.execute_sql("PRAGMA synchronous").fetchone()[0])

    found: list[int] = []
    for again in (False, True, False):
        with desk.journal.transaction(again=again):
            desk.database.execute_sql("INSERT INTO meta VALUES (?, 1)", (len(found),))
        with suppress(ZeroDivisionError), desk.journal.transaction(again=again):
            found.append(flushes())
            desk.database.execute_sql("INSERT INTO meta VALUES (?, 1)", (1 / 0,))
        assert flushes() == 2
    assert found == [2, 1, 2]


# ── old copies ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_old_copy_of_the_database_begins_new_logs(desk: Laptop, shelf: Laptop) -> None:
    old = copy(desk, "journal.db")
    desk.start()
    lost = [desk.act(fact(note=f"lost {n}")) for n in range(2)]
    shelf.take(*desk.everything())
    put_back(desk, old)
    desk.start()
    assert (desk.journal.incarnation, notes(desk)) == (1, [])
    made = desk.act(fact(note="after"))
    assert (made.seq, made.log) == (0, entry.log_id(device(1).public, 1, 1))
    verdicts = desk.take(*shelf.journal.envelopes(lost[0].log))
    assert {verdict.word for verdict in verdicts} == {Word.ACCEPTED}
    assert {verdict.word for verdict in shelf.take(*desk.everything())} == {Word.ACCEPTED, Word.KNOWN}
    assert sorted(notes(desk)) == sorted(notes(shelf)) == ["after", "lost 0", "lost 1"]
    desk.restart()
    assert (desk.journal.incarnation, desk.act().seq) == (1, 1)
    assert desk.findings() == []


def test_the_copy_from_just_before_the_last_action_is_as_good_as_a_power_cut(desk: Laptop) -> None:
    old = copy(desk, "journal.db")
    desk.start().act(fact(note="the last words"))
    put_back(desk, old)
    desk.start()
    assert (desk.journal.incarnation, notes(desk)) == (0, ["the last words"])


def test_an_old_copy_of_database_and_state_together_goes_on_until_it_meets_a_peer(desk: Laptop, shelf: Laptop) -> None:
    old = copy(desk, "journal.db", NAME)
    desk.start().act(fact(note="gone"))
    shelf.take(*desk.everything())
    put_back(desk, old)
    desk.start().act(fact(note="again"))
    assert Word.FORK in {verdict.word for verdict in desk.take(*shelf.everything())}
    assert desk.journal.incarnation == 1


@pytest.mark.parametrize("damage", ["missing", "rubbish", "older"])
def test_without_its_state_a_device_begins_new_logs(desk: Laptop, damage: str) -> None:
    old = copy(desk, NAME)
    desk.start().act()
    desk.act()
    desk.close()
    if damage == "missing":
        (desk.folder / NAME).unlink()
    else:
        (desk.folder / NAME).write_bytes(old[NAME] if damage == "older" else b"rubbish" * 100)
    desk.start()
    assert (desk.journal.incarnation, desk.act().seq) == (1, 0)
    desk.restart()
    assert (desk.journal.incarnation, desk.act().seq) == (1, 1)
    assert desk.findings() == []


def test_a_forked_log_is_not_gone_on_with_even_if_the_state_forgot_why(desk: Laptop, shelf: Laptop) -> None:
    old = copy(desk, "journal.db", NAME)
    desk.start().act(fact(note="gone"))
    shelf.take(*desk.everything())
    put_back(desk, old)
    desk.start().act(fact(note="again"))
    before_the_fork = copy(desk, NAME)
    desk.start().take(*shelf.everything())
    put_back(desk, before_the_fork)
    assert desk.start().journal.incarnation == 1
    assert desk.act().seq == 0


def test_a_new_laptop_needs_no_state(laptop: Make) -> None:
    new = laptop(1)
    assert new.restart().journal.incarnation == 0


def test_a_restored_backup_under_a_new_key_is_a_new_device(desk: Laptop) -> None:
    desk.act()
    desk.close()
    desk.seed = 5
    desk.start()
    made = desk.act()
    assert (desk.journal.incarnation, made.seq, made.log) == (0, 0, entry.log_id(device(5).public, 0, 1))


def test_a_device_restored_too_often_writes_no_more(desk: Laptop) -> None:
    for life in range(1, entry.INCARNATIONS):
        desk.close()
        (desk.folder / NAME).unlink()
        desk.start().act()
        assert desk.journal.incarnation == life
    desk.close()
    (desk.folder / NAME).unlink()
    desk.start()
    with pytest.raises(Unavailable) as caught:
        desk.act()
    assert caught.value.reason == "incarnations"
    assert len(notes(desk)) == entry.INCARNATIONS - 1


# ── disks that refuse ─────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def small_files(limit: int) -> Iterator[None]:
    """No file of this process can grow beyond the limit, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def attempted(laptop: Laptop, words: str) -> str:
    try:
        laptop.act(fact(note=words, more="x" * 16_000))
    except Unavailable as refusal:
        return refusal.reason
    return "done"


def test_a_full_database_refuses_and_goes_on_after(desk: Laptop) -> None:
    desk.act(fact(note="before"))
    connection = desk.database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = (desk.everything(), desk.journal.logs())
    assert {attempted(desk, "no room") for _ in range(20)} == {"disk-full"}
    assert (desk.everything(), desk.journal.logs()) == before
    connection.execute("PRAGMA max_page_count = 100000")
    assert desk.act(fact(note="after")).seq == 1
    desk.restart()
    assert (notes(desk), desk.journal.incarnation, desk.findings()) == (["before", "after"], 0, [])


def test_a_file_system_that_takes_no_more_at_any_point(desk: Laptop) -> None:
    desk.act(fact(note="before"))
    wal = desk.folder / "journal.db-wal"
    outcomes = set()
    for room in range(0, 40_000, 1_700):
        before = desk.journal.logs()
        with small_files(wal.stat().st_size + room):
            outcome = attempted(desk, f"with {room}")
        assert outcome in {"done", "disk-full", "disk-fault"}
        assert (desk.journal.logs() == before) is (outcome != "done")
        outcomes.add(outcome)
    assert len(outcomes) > 1
    held = notes(desk)
    desk.restart()
    assert notes(desk) == held
    assert (desk.journal.incarnation, desk.findings()) == (0, [])
    assert desk.act().seq == len(held)


def test_no_room_for_the_state_file(desk: Laptop) -> None:
    desk.act(fact(note="before"))
    (desk.folder / NAME).unlink()
    (desk.folder / NAME).mkdir()
    assert attempted(desk, "no state") in {"disk-fault", "read-only"}
    (desk.folder / NAME).rmdir()
    assert desk.act(fact(note="after")).seq == 1
    assert notes(desk) == ["before", "after"]


def test_a_database_that_may_only_be_read(desk: Laptop) -> None:
    desk.database.connection().execute("PRAGMA query_only = on")
    assert attempted(desk, "no") == "read-only"
    desk.database.connection().execute("PRAGMA query_only = off")
    assert desk.act().seq == 0


def test_a_disk_that_cannot_even_be_read_after_a_failure(desk: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = [True, True]

    def unreadable(*given: Any) -> Writer:
        if failing and failing.pop():
            raise sqlite3.OperationalError("disk I/O error")
        return Writer(*given)

    monkeypatch.setattr(store, "Writer", unreadable)
    with pytest.raises(ValueError, match=r"fact\.type"), desk.journal.transaction():
        desk.journal.append([fact(note="not done"), fact("")], by=ANA)
    with pytest.raises(sqlite3.OperationalError):
        desk.act()
    assert desk.act(fact(note="done")).seq == 0
    assert (notes(desk), desk.findings()) == (["done"], [])


def test_a_database_in_use_elsewhere(desk: Laptop) -> None:
    other = Laptop(desk.folder)
    desk.database.connection().execute("PRAGMA busy_timeout = 1")
    with other.database.atomic("IMMEDIATE"):
        assert attempted(desk, "no") == "busy"
    other.close()
    assert desk.act().seq == 0


@pytest.mark.parametrize("content", [b"this is no database" * 500, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_is_no_database(desk: Laptop, content: bytes) -> None:
    put_back(desk, {"journal.db": content})
    with pytest.raises(Unavailable) as caught:
        desk.start()
    assert caught.value.reason == "damaged"
    assert (desk.folder / "journal.db").read_bytes() == content


def test_a_folder_that_may_only_be_read() -> None:
    # Not in pytest's own folder, through which no other user may pass.
    with tempfile.TemporaryDirectory() as outer:
        os.chmod(outer, 0o755)
        ended = run("closed-folder", Path(outer) / "laptop")
        (Path(outer) / "laptop").chmod(0o755)
    assert (ended.stdout.strip(), ended.stderr) == ("read-only", "")
