"""Two real Syncthing instances replicate a shared folder between two laptops that never meet (sync §4).

Never here: what a step does with each kind of file; that is in tests/protocol.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.folder import SharedFolder
from sync.outcome import Why
from tests.net.syncthing import Syncthing, settle
from tests.protocol.carried import Town, add

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("syncthing") is None, reason="Debian's package syncthing is not installed"),
]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Syncthing, Syncthing]]:
    one, two = (Syncthing(tmp_path / f"st-{n}", tmp_path / f"shared-{n}") for n in (1, 2))
    one.meet(two)
    two.meet(one)
    try:
        one.start()
        two.start()
        yield one, two
    finally:
        one.stop()
        two.stop()


def test_sync6_two_laptops_that_never_meet_are_the_same_through_syncthing(
    tmp_path: Path, pair: tuple[Syncthing, Syncthing]
) -> None:
    town = Town(tmp_path / "town")
    first, second = town.first, town.admit()
    shares = [
        SharedFolder(laptop.community, engine.shared, laptop.clock)
        for laptop, engine in zip((first, second), pair, strict=True)
    ]

    def around() -> None:
        for share in shares:
            share.sync_once()
            settle(*pair)
        for share in shares:
            share.sync_once()
        settle(*pair)
        assert first.heads() == second.heads()
        assert first.tables() == second.tables()
        assert first.sought() == second.sought()

    for n in range(20):
        add(first, f"Ours {n}")
        add(second, f"Theirs {n}")
    around()

    # What goes wrong in such folders: a conflict copy, a file that stopped half-way, names of other programs.
    whole = next(path for path in sorted(pair[0].shared.rglob("*.skillshare")) if path.parent == shares[0].own)
    content = whole.read_bytes()
    name = whole.name.removesuffix(".skillshare")
    (whole.parent / f"{name}.sync-conflict-20261125-120000-ABCDEFG.skillshare").write_bytes(content[:-7])
    half = whole.parent.parent / ("0" * 16) / "00000900-0123abcd.skillshare"
    half.parent.mkdir()
    half.write_bytes(content[: len(content) * 2 // 3])
    (pair[1].shared / "desktop.ini").write_bytes(b"x")
    settle(*pair)
    add(first, "After the conflict")
    add(second, "Also after it")
    around()
    assert len(first.tables()["item"]) == 42
    for share in shares:
        assert list(share.sync_once().unread.values()) == [Why.CUT_SHORT]
    town.close()
