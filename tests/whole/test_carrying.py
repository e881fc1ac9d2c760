"""Bundles and shared folders on the command line: two data folders, real processes, exit codes and sentences.

Never here: what is inside the files.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.journal.founding import Leaving
from skillshare.office import RemoveLaptop
from tests.protocol.carried import Town, add
from tests.whole.test_command_line import skillshare


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The data folders of two laptops of a community; the first one lent out nothing yet, and has a drill."""
    town = Town(tmp_path / "town")
    town.admit()
    add(town.first)
    town.close()
    return tmp_path / "town" / "0", tmp_path / "town" / "1"


def test_a_stick_between_two_laptops(pair: tuple[Path, Path], tmp_path: Path) -> None:
    first, second = pair
    stick = tmp_path / "stick"
    stick.mkdir()
    written = skillshare(first, "bundle", "write", str(stick))
    assert (written.code, written.trouble) == (0, "")
    assert len(list(stick.iterdir())) == 1
    read = skillshare(second, "bundle", "read", str(stick))
    assert (read.code, read.trouble) == (0, "")
    assert "1 new change from Desk" in read.out
    assert skillshare(second, "find", "drill").code == 0
    again = json.loads(skillshare(second, "bundle", "read", str(stick), "--json").out)
    assert [file["new"] for file in again["files"]] == [0]
    named = skillshare(first, "bundle", "write", str(stick / "for-hall"), "--whole")
    assert named.code == 0
    assert (stick / "for-hall.skillshare").is_file()
    half = stick / "half.skillshare"
    half.write_bytes((stick / "for-hall.skillshare").read_bytes()[:-9])
    assert "The file ends too early." in skillshare(second, "bundle", "read", str(half)).trouble


def test_a_stick_without_photos_is_smaller(pair: tuple[Path, Path], tmp_path: Path) -> None:
    first, second = pair
    community = Community(first)
    community.do(AddItem(fields={"name": "Ladder", "photo": community.pictures.store.put(os.urandom(200_000))}))
    community.close()
    sizes = []
    for more in ((), ("--no-photos",)):
        done = skillshare(first, "bundle", "write", str(tmp_path / "stick"), "--json", *more)
        sizes.append(json.loads(done.out)["bytes"])
    assert sizes[0] - sizes[1] > 200_000
    assert skillshare(second, "bundle", "read", str(tmp_path / "stick.skillshare")).code == 0


def test_what_a_removed_laptop_brings_is_said_to_wait(pair: tuple[Path, Path], tmp_path: Path) -> None:
    first, second = pair
    here, there = Community(first), Community(second)
    there.do(AddItem(fields={"name": "Ladder"}))
    here.do(RemoveLaptop(device=there.journal.key.public, why=Leaving.LOST))
    here.close()
    there.close()
    assert skillshare(second, "bundle", "write", str(tmp_path / "late")).code == 0
    said = skillshare(first, "bundle", "read", str(tmp_path / "late.skillshare"))
    assert said.code == 0
    assert "was removed. What it recorded since then waits for a decision." in said.out


def test_who_was_never_let_in_is_told_that_nobody_would_read_it(tmp_path: Path) -> None:
    town = Town(tmp_path / "town")
    town.restored()
    town.close()
    for words in (("bundle", "write", str(tmp_path / "vain")), ("folder", str(tmp_path)), ("invite",)):
        said = skillshare(tmp_path / "town" / "1", *words)
        assert (said.code, said.out) == (1, "")
        assert "let in" in said.trouble
    assert not (tmp_path / "vain.skillshare").exists()


def test_what_is_no_bundle_is_said_and_so_is_a_stick_that_is_gone(pair: tuple[Path, Path], tmp_path: Path) -> None:
    first, _ = pair
    (tmp_path / "odd.skillshare").write_bytes(b"hello")
    for name in ("odd.skillshare", "gone.skillshare"):
        said = skillshare(first, "bundle", "read", str(tmp_path / name))
        assert (said.code, said.out) == (1, "")
        assert said.trouble.count("\n") == 1
    gone = skillshare(first, "bundle", "write", str(tmp_path / "pulled" / "a.skillshare"))
    assert gone.code == 3
    assert gone.trouble.startswith("The stick or folder is gone.")


def test_a_shared_folder_step_by_step(pair: tuple[Path, Path], tmp_path: Path) -> None:
    first, second = pair
    shared = tmp_path / "shared"
    assert skillshare(first, "folder", str(shared)).code == 3
    shared.mkdir()
    assert skillshare(first, "folder", str(shared)).code == 0
    done = json.loads(skillshare(second, "folder", str(shared), "--json").out)
    assert (done["done"], done["new"], done["unread"]) == (True, 1, {})
    assert skillshare(second, "find", "drill").code == 0
    assert "Nothing new" in skillshare(second, "folder", str(shared)).out
    (segment,) = (path for path in shared.rglob("*.skillshare"))
    newer = bytearray(segment.read_bytes())
    newer[15] += 1
    segment.with_name("00000009-00000000.skillshare").write_bytes(newer)
    said = skillshare(second, "folder", str(shared))
    assert said.code == 1
    assert "A newer Skillshare wrote this." in said.trouble


@pytest.mark.parametrize("words", [("bundle",), ("bundle", "burn", "x"), ("bundle", "read"), ("folder",)])
def test_wrong_usage_is_told_apart(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert skillshare(tmp_path, *words).code == 2
