"""Bundles and shared folders on the command line: two data folders, real processes, exit codes and sentences.

Never here: what is inside the files.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("words", [("bundle",), ("bundle", "burn", "x"), ("bundle", "read"), ("folder",)])
def test_wrong_usage_is_told_apart(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert skillshare(tmp_path, *words).code == 2
