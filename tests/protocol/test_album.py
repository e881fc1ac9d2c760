"""Photos on sticks and in shared folders: with the entries that name them, for whom those are, in bounded memory.

Never here: entries, and what a finder of a stick reads.
"""

from __future__ import annotations

import random
import tracemalloc
from pathlib import Path

import pytest

from skillshare.community import Changed
from skillshare.domain.fact import DESK, Fact
from skillshare.journal.blobs import CHUNK, BlobStore
from skillshare.journal.founding import DeviceClass
from sync import bundle, parcel
from sync.folder import SharedFolder
from sync.outcome import Read, Unread, Why
from tests.convergence.meeting import Laptop
from tests.protocol.carried import Town, add, welcome


def store(laptop: Laptop) -> BlobStore:
    return laptop.community.pictures.store


def show(laptop: Laptop, size: int, seed: int = 0) -> tuple[bytes, bytes]:
    """A thing with a photo: the photo's name and its bytes."""
    content = random.Random(seed).randbytes(size)
    photo = store(laptop).put(content)
    add(laptop, f"Thing {seed}", photo=photo)
    return photo, content


def carry(giver: Laptop, taker: Laptop, stick: Path, *, whole: bool = False) -> Read:
    bundle.write(giver.community, stick, whole=whole)
    done = bundle.read(taker.community, stick)
    assert done is not None
    return done


def test_photos_come_with_the_things_that_show_them(town: Town, stick: Path) -> None:
    second = town.admit()
    photos = [show(town.first, size, seed) for seed, size in enumerate((5, CHUNK, 5 * CHUNK + 9))]
    told: list[Changed] = []
    second.community.subscribe(told.append)
    assert carry(town.first, second, stick).photos == 3
    assert [store(second).get(photo) for photo, _ in photos] == [content for _, content in photos]
    assert len({record for changed in told[-3:] for record in changed.records}) == 3
    again = carry(town.first, second, stick)
    assert (again.new, again.photos) == (0, 0)


def test_a_bundle_without_photos_is_small_and_they_follow_with_a_whole_one(town: Town, stick: Path) -> None:
    second = town.admit()
    photo, content = show(town.first, 300_000)
    bundle.write(town.first.community, stick, photos=False)
    assert stick.stat().st_size < 20_000
    bundle.read(second.community, stick)
    assert store(second).get(photo) is None
    done = carry(town.first, second, stick, whole=True)
    assert (done.new, done.photos) == (0, 1)
    assert store(second).get(photo) == content


def test_only_photos_of_what_is_carried_go(town: Town, stick: Path) -> None:
    second = town.admit()
    show(town.first, 300_000)
    carry(town.first, second, stick)
    add(second, "Answer")
    carry(second, town.first, stick)
    show(town.first, 10, 1)
    carry(town.first, second, stick)
    assert stick.stat().st_size < 20_000


def test_a_photo_goes_to_whom_a_fact_that_names_it_is_for(town: Town, stick: Path) -> None:
    first = town.first
    ben = welcome(first)
    desk, own = town.admit(told=False), town.admit(DeviceClass.PERSONAL, ben, told=False)
    shown, _ = show(first, 100)
    safe = add(first, "Safe")
    hidden = store(first).put(b"for the desk")
    with first.community.journal.transaction():
        described = Fact(type="item.described", records=(safe,), body={"photo": hidden}, audience=DESK)
        first.community.journal.append([described], by=first.owner)
    first.community.rebuild()
    for laptop in (desk, own):
        carry(first, laptop, stick)
    assert [store(desk).get(photo) is not None for photo in (shown, hidden)] == [True, True]
    assert [store(own).get(photo) is not None for photo in (shown, hidden)] == [True, False]
    assert len([*store(own).files()]) == 2


def test_a_cut_stick_leaves_what_came_and_the_rest_follows(town: Town, stick: Path) -> None:
    second = town.admit()
    photo, content = show(town.first, 9 * CHUNK)
    bundle.write(town.first.community, stick)
    whole = stick.read_bytes()
    stick.write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(Unread) as stop:
        bundle.read(second.community, stick)
    assert stop.value.why is Why.CUT_SHORT
    assert 0 < len(store(second).lacking(photo) or ()) < 9
    stick.write_bytes(whole)
    bundle.read(second.community, stick)
    assert store(second).get(photo) == content


def test_a_damaged_photo_stays_at_home_and_keeps_nothing_back(town: Town, stick: Path) -> None:
    second = town.admit()
    rotten, content = show(town.first, 3 * CHUNK)
    sound, _ = show(town.first, 100, 1)
    piece = store(town.first).pieces(rotten)[1]
    path = next((town.first.community.folder / "blobs").rglob(f"{piece.hex()}.chunk"))
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    carry(town.first, second, stick)
    assert store(second).get(sound) is not None
    assert store(second).get(rotten) is None
    assert store(town.first).damaged() == {piece}
    store(second).put(content)
    add(second, "Answer")
    carry(second, town.first, stick, whole=True)
    assert store(town.first).get(rotten) == content
    assert store(town.first).damaged() == frozenset()


def test_pieces_that_nothing_names_are_not_kept(town: Town, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    second = town.admit()
    show(town.first, 1000)
    fresh = store(town.first).put(b"nothing names it")
    manifest = store(town.first).proved(fresh, "blob")
    assert manifest is not None
    put = parcel.listed_bodies
    monkeypatch.setattr(
        parcel, "listed_bodies", lambda bodies: put([(-2, 0, b"stray"), (-1, 0, manifest), (-2, 0, b"stray"), *bodies])
    )
    assert carry(town.first, second, stick).photos == 1
    assert len([*store(second).files()]) == 2


def test_memory_stays_small_however_many_photos_there_are(town: Town, stick: Path) -> None:
    second = town.admit()
    for seed in range(12):
        show(town.first, 1_000_000, seed)
    most = {}
    for name, does in (("write", bundle.write), ("read", bundle.read)):
        tracemalloc.start()
        does((second if name == "read" else town.first).community, stick)
        most[name] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert stick.stat().st_size > 12_000_000
    assert max(most.values()) < 9_000_000, most


def test_photos_come_through_a_shared_folder(town: Town, tmp_path: Path) -> None:
    second, third = town.admit(), town.admit()
    photo, content = show(town.first, 2 * CHUNK)
    (tmp_path / "shared").mkdir()
    for laptop in (town.first, second, third):
        SharedFolder(laptop.community, tmp_path / "shared", laptop.clock).sync_once()
    assert store(second).get(photo) == store(third).get(photo) == content


def test_a_photo_that_was_lost_comes_back_from_the_shared_folder(town: Town, tmp_path: Path) -> None:
    second = town.admit()
    photo, content = show(town.first, 2 * CHUNK)
    (tmp_path / "shared").mkdir()
    for laptop in (town.first, second):
        SharedFolder(laptop.community, tmp_path / "shared", laptop.clock).sync_once()
    store(second).drop(photo)
    SharedFolder(second.community, tmp_path / "shared", second.clock).sync_once()
    assert store(second).get(photo) == content
