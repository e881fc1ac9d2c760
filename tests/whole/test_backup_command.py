"""Backup and restore as somebody types them: real processes, the passphrase on standard input.

Never here: what a backup holds; the exchange's tests look into it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from skillshare.exchange.backup import Why
from tests.house.sources import ROOT
from ui.wording import backups

BARE = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def typed(folder: Path, passphrase: str, *words: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "ui.main", "--data-dir", str(folder), *words]
    done = subprocess.run(
        command, cwd=ROOT, env=BARE, input=passphrase + "\n", capture_output=True, text=True, encoding="utf-8"
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def test_from_one_laptop_to_a_new_one(tmp_path: Path) -> None:
    old, new, file = tmp_path / "old", tmp_path / "new", tmp_path / "house.skillshare-backup"
    assert typed(old, "", "start", "--name", "Mill", "--site", "Mill", "--owner", "Ana")[0] == 0
    code, out, _ = typed(old, "four words are easy", "backup", str(tmp_path / "house"), "--json")
    assert (code, json.loads(out)["file"]) == (0, str(file))
    code, _, trouble = typed(new, "four words are hard", "restore", str(file))
    assert code == 1
    assert "does not open" in trouble
    code, out, _ = typed(new, "four words are easy", "restore", str(file))
    assert code == 0
    assert "Mill is here again" in out
    assert "let it in" in out
    code, _, trouble = typed(new, "four words are easy", "restore", str(file))
    assert code == 1
    assert "empty folder" in trouble


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_words_with_a_next_step(why: Why) -> None:
    words = backups.stopped(why, Path("/media/stick/house"))
    assert all((words.title, words.why, words.next))
    assert len(words.title.split()) <= 12
