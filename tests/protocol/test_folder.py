"""A shared folder between laptops that never meet: what is published, read, merged and passed over.

Never here: the engine that replicates it; that stands in tests/net.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from skillshare.domain.lending import LendItem
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass, Leaving, revoke_fact
from sync import folder as shared
from sync.folder import SharedFolder
from sync.outcome import Unwritten, Why
from tests.convergence.meeting import Laptop, hand
from tests.protocol.carried import Town, add, welcome

Share = Callable[[Laptop], SharedFolder]


@pytest.fixture
def where(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


@pytest.fixture
def share(where: Path) -> Share:
    return lambda laptop: SharedFolder(laptop.community, where, laptop.clock)


def segments(where: Path) -> list[Path]:
    return sorted(where.rglob("*.skillshare"))


def same(*laptops: Laptop) -> bool:
    return all(one.heads() == laptops[0].heads() and one.tables() == laptops[0].tables() for one in laptops)


def test_two_that_never_meet_are_the_same(town: Town, share: Share) -> None:
    first, second = town.first, town.admit()
    ours, theirs = share(first), share(second)
    for n in range(5):
        add(first, f"Ours {n}")
        add(second, f"Theirs {n}")
        ours.sync_once()
        assert theirs.sync_once().new >= 1
    assert ours.sync_once().new == 1
    assert same(first, second)


def test_when_nothing_happened_nothing_is_done(town: Town, share: Share, where: Path) -> None:
    first, second = town.first, town.admit()
    add(first)
    ours, theirs = share(first), share(second)
    for _ in range(3):
        ours.sync_once()
        theirs.sync_once()
    before = {path: path.stat().st_mtime_ns for path in segments(where)}
    for laptop in (ours, theirs, share(first), share(second)):
        done = laptop.sync_once()
        assert (done.new, done.published, done.merged, done.unread) == (0, 0, 0, {})
    assert {path: path.stat().st_mtime_ns for path in segments(where)} == before


def test_what_others_recorded_is_left_to_them_for_a_while(town: Town, share: Share) -> None:
    first, second = town.first, town.admit()
    ours = share(first)
    ours.sync_once()
    add(second)
    hand(second, first)
    assert ours.sync_once().published == 0
    first.clock.now += shared.PATIENCE - 1
    assert ours.sync_once().published == 0
    first.clock.now += 1
    assert ours.sync_once().published == 1
    assert share(second).sync_once().published == 0


def test_a_laptop_admitted_later_finds_all_of_it(town: Town, share: Share, where: Path) -> None:
    first = town.first
    town.admit()
    for n in range(3):
        add(first, f"Thing {n}")
        share(first).sync_once()
    before = segments(where)
    third = town.admit()
    share(first).sync_once()
    assert not set(before) & set(segments(where))
    share(third).sync_once()
    assert same(first, third)


def test_a_removed_laptop_finds_nothing_new(town: Town, share: Share) -> None:
    first, second = town.first, town.admit()
    town.admit()
    share(first).sync_once()
    share(second).sync_once()
    with first.community.journal.transaction():
        fact = revoke_fact(second.community.journal.key.public, first.owner, Leaving.LOST)
        first.community.journal.append([fact], by=first.owner, lane=AUTHORITY)
    before = second.heads()
    add(first)
    share(first).sync_once()
    done = share(second).sync_once()
    assert set(done.unread.values()) == {Why.NOT_FOR_US}
    assert second.heads() == before


def test_many_small_segments_become_one(town: Town, share: Share, where: Path) -> None:
    first, second = town.first, town.admit()
    ours = share(first)
    most = 0
    for n in range(shared.MANY * 2 + 3):
        add(first, f"Thing {n}")
        ours.sync_once()
        most = max(most, len(segments(where)))
    assert most <= shared.MANY + 1
    assert len(segments(where)) < shared.MANY
    share(second).sync_once()
    assert second.heads() == first.heads()


def test_foreign_names_are_passed_over_and_half_written_ones_wait(town: Town, share: Share, where: Path) -> None:
    first, second = town.first, town.admit()
    add(first)
    ours = share(first)
    ours.sync_once()
    (whole,) = segments(where)
    content = whole.read_bytes()
    odd = [
        "00000001-0123abcd.sync-conflict-20261125-120000-ABCDEFG.skillshare",
        ".syncthing.00000001-0123abcd.skillshare.tmp",
        "00000001-0123abcd (conflicted copy 2026-11-25).skillshare",
        "~00000001-0123abcd.skillshare",
        "00000001-0123abcd.skillshare.new",
        "notes.txt",
        ".stfolder",
        "CON.skillshare",
    ]
    for name in odd:
        (whole.parent / name).write_bytes(b"nonsense")
    half = whole.with_name("00000007-0123abcd.skillshare")
    half.write_bytes(content[: len(content) // 2])
    whole.unlink()
    theirs = share(second)
    done = theirs.sync_once()
    assert (done.new, done.passed) == (0, len(odd))
    assert done.unread == {f"{half.parent.name}/{half.name}": Why.CUT_SHORT}
    half.write_bytes(content)
    done = theirs.sync_once()
    assert (done.new, done.unread) == (1, {})
    assert second.tables() == first.tables()


def test_an_own_segment_that_was_spoilt_is_written_anew(town: Town, share: Share, where: Path) -> None:
    first, second = town.first, town.admit()
    add(first)
    share(first).sync_once()
    (path,) = segments(where)
    content = bytearray(path.read_bytes())
    content[-9] ^= 1
    path.write_bytes(content)
    assert share(first).sync_once().published > 0
    assert path not in segments(where)
    assert share(second).sync_once().new == 1


def test_links_that_were_planted_lead_nothing_out_of_the_folder(town: Town, share: Share, where: Path) -> None:
    first = town.first
    town.admit()
    add(first)
    ours = share(first)
    outside = where.parent / "outside"
    outside.mkdir()
    ours.place.mkdir()
    ours.own.symlink_to(outside)
    (ours.place / ("0" * 16)).symlink_to(outside)
    (outside / "00000001-0123abcd.skillshare").symlink_to("/etc/passwd")
    done = ours.sync_once()
    assert (done.unwritten, done.new) == (Why.READ_ONLY, 0)
    assert [path.name for path in outside.iterdir()] == ["00000001-0123abcd.skillshare"]


def test_a_folder_that_is_gone_is_said(town: Town, share: Share, where: Path) -> None:
    town.admit()
    where.rmdir()
    with pytest.raises(Unwritten) as stop:
        share(town.first).sync_once()
    assert stop.value.why is Why.GONE


def test_a_folder_that_is_read_only_is_read_all_the_same(
    town: Town, share: Share, where: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.first, town.admit()
    add(first)
    share(first).sync_once()
    add(second)
    real = os.open

    def refusing(path: Path, mode: int, *more: int) -> int:
        if mode & os.O_CREAT and where in Path(path).parents:
            raise OSError(errno.EROFS, "read-only")
        return real(path, mode, *more)

    monkeypatch.setattr(os, "open", refusing)
    done = share(second).sync_once()
    assert (done.new, done.unwritten) == (1, Why.READ_ONLY)


def test_too_many_names_are_said_and_hide_nobody_else(
    town: Town, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "_A_DEVICE", 20)
    first, second = town.first, town.admit()
    add(first)
    ours = share(first)
    ours.sync_once()
    crowded = ours.place / ("0" * 16)
    crowded.mkdir()
    for n in range(50):
        (crowded / f"{n}.txt").touch()
    done = share(second).sync_once()
    assert (done.overfull, done.new) == (True, 1)


def test_a_personal_laptop_and_a_desk_share_a_folder(town: Town, share: Share) -> None:
    first = town.first
    ben, ana = welcome(first, "Ben"), welcome(first, "Ana", email="ana@example.org")
    personal = town.admit(DeviceClass.PERSONAL, ben)
    desk = town.admit()
    first.community.do(LendItem(item=add(first), person=ana))
    first.community.do(LendItem(item=add(first, "Saw"), person=ben))
    share(first).sync_once()
    share(personal).sync_once()
    share(desk).sync_once()
    assert same(first, desk)
    assert personal.heads() == first.heads()
    assert [loan.item for loan in personal.community.catalog.loans.open_of(ben)] == [
        loan.item for loan in first.community.catalog.loans.open_of(ben)
    ]
    assert personal.community.catalog.loans.open_of(ana) == ()


def test_bodies_that_came_without_are_filled_in_from_the_folder(town: Town, share: Share) -> None:
    """A desk that heard of loans from a personal laptop first learns who has what from another desk's segments."""
    first = town.first
    ben, ana = welcome(first, "Ben"), welcome(first, "Ana")
    personal, desk = town.admit(DeviceClass.PERSONAL, ben), town.admit()
    first.community.do(LendItem(item=add(first), person=ana))
    ours = share(first)
    ours.sync_once()
    share(personal).sync_once()
    hand(personal, desk)
    assert desk.tables() != first.tables()
    share(desk).sync_once()
    assert same(first, desk)


def test_never_the_database(town: Town, share: Share, where: Path) -> None:
    town.admit()
    add(town.first)
    share(town.first).sync_once()
    assert {path.suffix for path in where.rglob("*") if path.is_file()} == {".skillshare"}
    names = b"".join(str(path.relative_to(where)).encode() + path.read_bytes() for path in segments(where))
    assert b"Drill" not in names
    assert b"Riverside" not in names


def test_what_a_crash_left_of_a_segment_goes_with_the_next_one(town: Town, share: Share, where: Path) -> None:
    first = town.first
    town.admit()
    add(first)
    share(first).sync_once()
    (own,) = {path.parent for path in segments(where)}
    for name in ("00000002-0123abcd.skillshare.new", "notes.new"):
        (own / name).write_bytes(b"half")
    add(first)
    share(first).sync_once()
    assert [path.name for path in own.iterdir() if path.suffix == ".new"] == ["notes.new"]


def test_who_was_never_let_in_publishes_nothing(town: Town, share: Share, where: Path) -> None:
    """As a laptop that a backup was restored on: nobody would take what it writes."""
    town.admit()
    add(town.first)
    restored = town.restored()
    assert share(restored).sync_once().published == 0
    assert segments(where) == []
