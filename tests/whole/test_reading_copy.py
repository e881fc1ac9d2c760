"""A data folder on a disk that takes nothing is still searched, checked and saved elsewhere (architecture §7).

Never here: what these commands say otherwise.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem
from tests.house.sources import ROOT

pytestmark = pytest.mark.whole


@pytest.fixture
def closed() -> Iterator[Path]:
    """A data folder that may only be read. Not in pytest's own folder, through which no other user may pass."""
    with TemporaryDirectory() as outer:
        os.chmod(outer, 0o755)
        folder = Path(outer) / "library"
        for name in ("elsewhere", "spare"):
            (Path(outer) / name).mkdir()
            (Path(outer) / name).chmod(0o777)
        community = Community(folder)
        community.found(FoundCommunity(name="Riverside", site="Riverside", owner="Amina", label="Hall", prefix="RI"))
        community.do(AddItem(fields={"name": "Tile cutter"}))
        community.close()
        (folder / "lock").unlink(missing_ok=True)
        for path in folder.iterdir():
            path.chmod(0o555 if path.is_dir() else 0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def said(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.whole.other_user", "--data-dir", str(folder), *words]
    spare = str(folder.parent / "spare")
    env = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1", "HOME": spare, "TMPDIR": spare}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8")


def no_other_user() -> str:
    """Why nobody but who runs the tests can run the app from here, "" if somebody can."""
    if os.name == "nt":
        return "folders have no such permissions"
    homes = (ROOT, *ROOT.parents, *Path(sys.executable).parents)
    closed = any(path.stat().st_mode & 0o005 != 0o005 for path in homes)
    return "the code lies where only root may read" if os.geteuid() == 0 and closed else ""


@pytest.mark.skipif(bool(no_other_user()), reason=no_other_user())
def test_reading_goes_on_and_writing_says_why_not(closed: Path) -> None:
    before = {path.name: path.read_bytes() for path in closed.iterdir() if path.is_file()}
    found = said(closed, "find", "tile")
    assert (found.returncode, "Tile cutter" in found.stdout) == (0, True), found.stderr
    assert said(closed, "verify").returncode == 0
    assert said(closed, "export", str(closed.parent / "elsewhere")).returncode == 0
    assert "Tile cutter" in (closed.parent / "elsewhere" / "items.csv").read_text(encoding="utf-8-sig")
    refused = said(closed, "undo")
    assert (refused.returncode, refused.stdout) == (3, "")
    assert {path.name: path.read_bytes() for path in closed.iterdir() if path.is_file()} == before
    assert list((closed.parent / "spare").iterdir()) == []
