"""Photos travel after everything else, piece by piece: each once, to whom they are for, sound or not at all.

Never here: sockets, sticks, and how a photo is made small.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from skillshare.community import Changed
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.fact import DESK, Fact
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.journal import cbor
from skillshare.journal.blobs import BLOBS, CHUNK, BlobStore
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.failure import Malformed
from skillshare.journal.founding import DeviceClass, Leaving, grant_fact, revoke_fact
from skillshare.office import RemoveLaptop
from sync import messages as say
from sync.frames import decode, encode
from sync.photos import IN_FLIGHT, PATIENCE
from sync.steps import Unwanted
from tests.convergence.meeting import Laptop, hand
from tests.protocol.wire import End, join, meet, pump


def bytes_of(size: int, seed: int = 0) -> bytes:
    return random.Random(seed).randbytes(size)


def store(laptop: Laptop) -> BlobStore:
    return laptop.community.pictures.store


def show(laptop: Laptop, content: bytes, name: str = "Drill") -> bytes:
    """A thing with a photo; the photo's name."""
    photo = store(laptop).put(content)
    laptop.community.do(AddItem(fields={"name": name, "photo": photo}))
    return photo


def asked(end: End, *, manifest: bool = False) -> list[bytes]:
    return [m.name for m in end.said if isinstance(m, say.WantChunk) and m.manifest is manifest]


def files(laptop: Laptop) -> list[Path]:
    return sorted(path for path in (laptop.community.folder / BLOBS).rglob("*") if path.is_file())


def test_a_photo_added_on_one_laptop_is_on_the_other_byte_for_byte(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    content = bytes_of(3 * CHUNK + 7)
    photo = show(first, content)
    told: list[Changed] = []
    second.community.subscribe(told.append)
    meet(first, second)
    assert store(second).get(photo) == content
    item = next(row[0] for row in second.rows("SELECT record FROM item"))
    assert told[-1] == Changed(records=frozenset({item}), origin="peer")


def test_a_photo_added_while_both_talk_follows_its_fact(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    ends = meet(first, second)
    photo = show(first, b"photo")
    ends[0].drive(ends[0].session.changed())
    pump(*ends)
    assert store(second).get(photo) == b"photo"


def test_nothing_is_asked_for_twice_and_four_pieces_are_under_way(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    show(first, bytes_of(9 * CHUNK))
    show(first, bytes_of(2 * CHUNK, 1), "Saw")
    here, there = join(first, second)
    most = 0
    while here.out or there.out:
        pump(here, there, most=1)
        heard = sum(isinstance(decode(frame[4:]), say.Chunk) for frame in here.out)
        answered = sum(isinstance(m, say.Chunk) for m in here.said) - heard
        most = max(most, len(asked(there)) + len(asked(there, manifest=True)) - answered)
    assert most == IN_FLIGHT
    assert len(asked(there)) == len(set(asked(there))) == 11
    assert len(asked(meet(first, second)[1], manifest=True)) == 0


def test_entries_go_before_photos(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    show(first, bytes_of(2 * CHUNK))
    for n in range(50):
        first.community.do(AddItem(fields={"name": f"Thing {n}"}))
    here, _ = meet(first, second)
    kinds = [type(m) for m in here.said]
    assert kinds.index(say.Chunk) > max(n for n, kind in enumerate(kinds) if kind is say.Entries)


@pytest.mark.parametrize("seed", range(4))
def test_cut_in_the_middle_only_the_missing_pieces_are_fetched(laptops: list[Laptop], seed: int) -> None:
    first, second = laptops[:2]
    content = bytes_of(12 * CHUNK, seed)
    photo = show(first, content)
    here, there = join(first, second)
    had = random.Random(seed).randrange(1, 12)
    while len([path for path in files(second) if path.suffix == ".chunk"]) < had:
        assert pump(here, there, most=1)
    assert store(second).get(photo) is None
    lacking = store(second).lacking(photo)
    _, again = meet(first, second)
    assert store(second).get(photo) == content
    assert asked(again) == list(lacking or ())
    assert len(asked(again)) == 12 - had


def test_how_many_photos_are_to_come_is_counted_down_with_the_bytes_that_are_known(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    for n in range(20):
        show(first, bytes_of(100, n), f"Thing {n}")
    show(first, bytes_of(9 * CHUNK), "Large")
    here, there = join(first, second)
    seen = []
    while pump(here, there, most=1):
        seen.append((there.session.photos.left, there.session.photos.size))
    counts = [left for left, _ in seen if left]
    assert counts[0] == 21
    assert counts == sorted(counts, reverse=True)
    assert max(size for _, size in seen) >= 9 * CHUNK
    assert seen[-1] == (0, 0)


def test_two_conversations_at_once_fetch_different_photos(laptops: list[Laptop]) -> None:
    first, second, third = laptops
    show(first, bytes_of(6 * CHUNK))
    meet(first, second)
    left, right = join(third, first), join(third, second)
    right[0].replica = left[0].replica
    while pump(*left, most=1) + pump(*right, most=1):
        pass
    pieces = asked(left[0]) + asked(right[0])
    assert len(pieces) == len(set(pieces)) == 6


def test_what_the_other_side_does_not_have_blocks_nothing_and_is_asked_for_later(laptops: list[Laptop]) -> None:
    first, second, third = laptops
    lost = show(first, b"lost")
    store(first).drop(lost)
    kept = show(first, b"kept", "Saw")
    here, there = meet(first, second)
    assert store(second).get(kept) == b"kept"
    assert asked(there, manifest=True).count(lost) == 1
    store(first).put(b"lost")
    there.drive(there.session.quiet())
    pump(here, there)
    assert asked(there, manifest=True).count(lost) == 1
    assert store(second).get(lost) is None
    for _ in range(PATIENCE):
        there.drive(there.session.quiet())
        pump(here, there)
    assert store(second).get(lost) == b"lost"
    meet(second, third)
    assert store(third).get(lost) == b"lost"


# Hostile


def asking(laptops: list[Laptop]) -> tuple[End, End, say.Chunk]:
    """A conversation in which the second laptop waits for this very manifest of the first."""
    first, second = laptops[:2]
    show(first, bytes_of(CHUNK + 1))
    here, there = join(first, second)
    while not here.said or not isinstance(here.said[-1], say.Chunk):
        assert pump(here, there, most=1)
    here.out.clear()
    good = here.said[-1]
    return here, there, good


@pytest.mark.parametrize("content", [b"", b"another", bytes(CHUNK)])
def test_a_piece_that_is_another_one_is_unwanted_and_not_stored(laptops: list[Laptop], content: bytes) -> None:
    _, there, good = asking(laptops)
    with pytest.raises(Unwanted):
        there.hear(encode(say.Chunk(name=good.name, manifest=True, content=content)))
    assert files(laptops[1]) == []
    there.drive(there.session.quiet())
    assert asked(there, manifest=True) == [good.name], "not asked for again in this conversation"


def test_a_piece_that_nobody_asked_for_is_unwanted(laptops: list[Laptop]) -> None:
    _, there, good = asking(laptops)
    for unasked in (
        say.Chunk(name=good.name, manifest=False, content=good.content),
        say.Chunk(name=b"x" * 32, manifest=True, content=b"x"),
        say.NoChunk(name=b"x" * 32, manifest=True),
    ):
        with pytest.raises(Unwanted):
            there.hear(encode(unasked))
    there.hear(encode(good))
    with pytest.raises(Unwanted):
        there.hear(encode(good))


def test_a_piece_that_is_too_large_is_no_message(laptops: list[Laptop]) -> None:
    _, there, good = asking(laptops)
    with pytest.raises(Malformed):
        there.hear(encode(say.Chunk(name=good.name, manifest=True, content=bytes(CHUNK + 1))))


def test_a_manifest_that_lies_of_its_pieces_brings_nothing_in(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    piece = store(first)._store(b"short", "chunk")
    lying = store(first)._store(cbor.encode([1, CHUNK + 5, [piece, piece]]), "blob")
    first.community.do(AddItem(fields={"name": "Drill", "photo": lying}))
    meet(first, second)
    assert store(second).get(lying) is None
    assert [path.suffix for path in files(second)] == [".blob"]


def test_a_full_disk_stops_photos_and_nothing_else(laptops: list[Laptop], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = laptops[:2]
    photo = show(first, bytes_of(CHUNK))
    monkeypatch.setattr("skillshare.pictures.SPARE", 2**60)
    here, there = meet(first, second)
    assert files(second) == []
    first.community.do(AddItem(fields={"name": "Saw"}))
    here.drive(here.session.changed())
    pump(here, there)
    assert second.tables() == first.tables()
    monkeypatch.undo()
    there.drive(there.session.quiet())
    pump(here, there)
    assert store(second).lacking(photo) == ()


# For whom


def personal(first: Laptop, second: Laptop, owner: bytes) -> None:
    """The second laptop becomes the owner's own."""
    key = second.community.journal.key
    for fact in (
        revoke_fact(key.public, first.owner, Leaving.DEMOTED),
        grant_fact(key, device_class=DeviceClass.PERSONAL, owner=owner, label="Own", prefix="OW"),
    ):
        with first.community.journal.transaction():
            first.community.journal.append([fact], by=first.owner, lane=AUTHORITY)


def ask(end: End, other: End, name: bytes, *, manifest: bool) -> say.Message:
    """What the other says to this question."""
    other.drive(other.session.heard(say.WantChunk(name=name, manifest=manifest)))
    other.out.clear()
    return other.said[-1]


def test_a_photo_goes_to_whom_a_fact_that_names_it_is_for(laptops: list[Laptop]) -> None:
    first, second, third = laptops
    ben = first.community.do(AddPerson(fields={"name": "Ben", "phone": "0301234567"})).record
    item = first.community.do(AddItem(fields={"name": "Safe"})).record
    shown = show(first, b"for all")
    hidden = store(first).put(b"for the desk")
    with first.community.journal.transaction():
        described = Fact(type="item.described", records=(item,), body={"photo": hidden}, audience=DESK)
        first.community.journal.append([described], by=first.owner)
    first.community.rebuild()
    personal(first, second, ben)
    here, there = meet(first, second)
    assert isinstance(ask(there, here, hidden, manifest=True), say.NoChunk)
    assert store(second).get(hidden) is None
    assert store(second).get(shown) == b"for all"
    meet(first, third)
    assert store(third).get(hidden) == b"for the desk"


def test_pieces_go_to_whoever_had_the_manifest_alone(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    here, there = meet(first, second)
    photo = show(first, b"photo")
    piece = store(first).pieces(photo)[0]
    assert isinstance(ask(there, here, piece, manifest=False), say.NoChunk)
    assert isinstance(ask(there, here, photo, manifest=True), say.Chunk)
    assert isinstance(ask(there, here, piece, manifest=False), say.Chunk)
    first.community.do(RemoveLaptop(device=second.community.journal.key.public))
    assert isinstance(ask(there, here, piece, manifest=False), say.NoChunk)


def test_what_is_erased_while_it_comes_is_not_kept_nor_given(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    ben = first.community.do(AddPerson(fields={"name": "Ben", "phone": "0301234567"})).record
    photo = store(first).put(bytes_of(5 * CHUNK))
    first.community.do(ChangePerson(person=ben, fields={"photo": photo}))
    here, there = join(first, second)
    while len([path for path in files(second) if path.suffix == ".chunk"]) < 2 or not here.out:
        assert pump(here, there, most=1)
    first.community.do(EraseRecord(person=ben, asked=True))
    hand(first, second)
    assert files(first) == files(second) == []
    before = asked(there, manifest=True)
    for end in (here, there):
        end.drive(end.session.changed())
        end.drive(end.session.quiet())
    pump(here, there)
    assert files(second) == []
    assert asked(there, manifest=True) == before
    assert isinstance(ask(there, here, photo, manifest=True), say.NoChunk)


def test_what_was_replaced_is_neither_asked_for_nor_given(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    old = show(first, b"old")
    item = next(row[0] for row in first.rows("SELECT record FROM item"))
    new = store(first).put(b"new")
    first.community.do(ChangeItem(item=item, fields={"photo": new}))
    here, there = meet(first, second)
    assert asked(there, manifest=True) == [new]
    assert store(second).get(new) == b"new"
    assert isinstance(ask(there, here, old, manifest=True), say.NoChunk)


# Bit rot


def test_a_thousand_flipped_bits_are_all_found_before_sending_and_healed(
    laptops: list[Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    for flushing in ("files.flush", "files.flush_folder", "blobs.flush_folder"):
        monkeypatch.setattr(f"skillshare.journal.{flushing}", lambda _: None)
    first, second, third = laptops
    chance = random.Random(1)
    contents = {show(first, bytes_of(5_000, n), f"Thing {n}"): bytes_of(5_000, n) for n in range(98)}
    contents[show(first, bytes_of(3 * CHUNK), "Large")] = bytes_of(3 * CHUNK)
    meet(first, second)
    flipped = 0
    for _ in range(5):
        for path in files(first):
            content = bytearray(path.read_bytes())
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            path.write_bytes(content)
            flipped += 1
        here, there = meet(first, third)
        assert asked(there, manifest=True)
        assert not [m for m in here.said if isinstance(m, say.Chunk)], "nothing damaged leaves"
        for name, kind in [*store(first).files()]:
            assert store(first).proved(name, kind) is None
        assert len(store(first).damaged()) == 200
        meet(first, second)
        assert store(first).damaged() == frozenset()
        assert {photo: store(first).get(photo) for photo in contents} == contents
    assert flipped == 1000
    meet(first, third)
    assert {photo: store(third).get(photo) for photo in contents} == contents
