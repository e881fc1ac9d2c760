"""`device.state` by itself: the newest whole slot counts, whatever happened to the other.

Never here: what a journal concludes from it; that is test_crash.py.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from skillshare.journal.state import CARRIED, DeviceState, Standing


def standing(seq: int, *batch: bytes) -> Standing:
    return Standing(device=b"d" * 32, inc=1, community=b"c" * 16, heads={1: (seq, b"e" * 32)}, batch=batch)


def read(path: Path) -> Standing | None:
    return DeviceState(path).read()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "device.state"


def test_nothing_there(path: Path) -> None:
    assert read(path) is None


def test_the_last_one_written_counts(path: Path) -> None:
    state = DeviceState(path)
    for seq in range(5):
        state.write(standing(seq, b"envelope %d" % seq, b""))
        assert read(path) == standing(seq, b"envelope %d" % seq, b"")


def test_it_goes_on_after_a_start(path: Path) -> None:
    for seq in range(4):
        state = DeviceState(path)
        state.read()
        state.write(standing(seq))
    assert read(path) == standing(3)


@pytest.mark.parametrize("keep", [0, 5, 60, 100])
def test_a_torn_write_leaves_the_one_before(path: Path, keep: int) -> None:
    state = DeviceState(path)
    state.write(standing(6))
    state.write(standing(7))
    before = path.read_bytes()
    state.write(standing(8, b"the newest envelope"))
    after = path.read_bytes()
    start = next(at for at, (old, new) in enumerate(zip(before, after, strict=True)) if old != new)
    path.write_bytes(after[: start + keep] + b"\xaa" * 40 + after[start + keep + 40 :])
    assert read(path) == standing(7)


def test_both_slots_damaged(path: Path) -> None:
    state = DeviceState(path)
    state.write(standing(1))
    state.write(standing(2))
    path.write_bytes(path.read_bytes().replace(b"SKSTATE1", b"SKSTATE2"))
    assert read(path) is None


@pytest.mark.parametrize("content", [b"", b"SKSTATE1", bytes(70_000)])
def test_something_else_is_there(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert read(path) is None


def test_a_large_transaction_makes_room_until_the_next_small_one(path: Path) -> None:
    state = DeviceState(path)
    state.write(standing(1))
    size = path.stat().st_size
    large = standing(2, bytes(300_000))
    state.write(large)
    assert read(path) == large
    assert path.stat().st_size > size
    state.write(standing(3))
    assert read(path) == standing(3)
    assert path.stat().st_size == size


def test_a_huge_transaction_goes_without_its_envelopes(path: Path) -> None:
    DeviceState(path).write(standing(1, bytes(CARRIED), b"x"))
    assert read(path) == standing(1)


def test_writing_after_it_was_taken_away(path: Path) -> None:
    state = DeviceState(path)
    state.write(standing(1))
    path.unlink()
    state.write(standing(2))
    assert read(path) == standing(2)
