"""Two hundred sticks made to do harm: nothing is written outside the store, and each gets a typed answer.

Never here: the words for the answers.
"""

from __future__ import annotations

import os
import random
import socket
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from sync import bundle, parcel
from sync.folder import SharedFolder
from sync.outcome import Unread, Why
from sync.parcel import Manifest, Range
from sync.sealing import seal
from tests.convergence.meeting import Laptop
from tests.protocol.carried import Town, add

STICKS = 200
ODD_NAMES = ["CON.skillshare", "NUL.skillshare", "AUX .skillshare", "..skillshare", "a\nb.skillshare", "🛠.SkillShare",
             "-rf.skillshare", "x" * 200 + ".skillshare", "‮exe.skillshare"]  # fmt: skip


class Sticks:
    """Makes one kind of hostile file after the other from a bundle that is sound."""

    def __init__(self, town: Town, folder: Path) -> None:
        self.town, self.folder, self.chance = town, folder, random.Random(6)
        sound = folder / "sound.skillshare"
        bundle.write(town.first.community, sound)
        self.sound = sound.read_bytes()
        sound.unlink()
        self.kinds = [self.link, self.dangling, self.loop, self.folder_of_that_name, self.pipe, self.listener,
                      self.wrong_magic, self.huge, self.cut, self.flipped, self.odd_name, self.other_suffix, self.paths,
                      self.outsized_frame, self.swollen, self.zeros, self.deep, self.device]  # fmt: skip

    def make(self, n: int) -> Path:
        path = self.folder / f"{n}{parcel.SUFFIX}"
        return self.kinds[n % len(self.kinds)](path) or path

    def link(self, path: Path) -> None:
        target = self.folder.parent / "elsewhere.skillshare"
        target.write_bytes(self.sound)
        path.symlink_to(target)

    def dangling(self, path: Path) -> None:
        path.symlink_to(self.folder.parent / "made-by-following")

    def loop(self, path: Path) -> None:
        path.symlink_to(path)

    def folder_of_that_name(self, path: Path) -> None:
        path.mkdir()

    def pipe(self, path: Path) -> None:
        os.mkfifo(path)

    def listener(self, path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(os.path.relpath(path))

    def device(self, path: Path) -> Path | None:
        return Path("/dev/zero")

    def wrong_magic(self, path: Path) -> None:
        path.write_bytes(self.chance.randbytes(9) + self.sound)

    def huge(self, path: Path) -> None:
        path.write_bytes(self.sound)
        os.truncate(path, 10 * 1024**3)

    def cut(self, path: Path) -> None:
        path.write_bytes(self.sound[: self.chance.randrange(len(self.sound))])

    def flipped(self, path: Path) -> None:
        content = bytearray(self.sound)
        content[self.chance.randrange(len(content))] ^= 1 << self.chance.randrange(8)
        path.write_bytes(content)

    def odd_name(self, path: Path) -> Path:
        path = path.with_name(ODD_NAMES[int(path.stem) // len(self.kinds) % len(ODD_NAMES)])
        path.write_bytes(self.sound[:-1])
        return path

    def other_suffix(self, path: Path) -> Path:
        path = path.with_suffix(self.chance.choice([".exe", ".lnk", ".skillshare.new", ""]))
        path.write_bytes(self.sound)
        return path

    def zeros(self, path: Path) -> None:
        path.write_bytes(bytes(self.chance.randrange(4096)))

    def outsized_frame(self, path: Path) -> None:
        path.write_bytes(self.sound[:40] + b"\xff\xff\xff\xff" + self.sound[44:])

    def paths(self, path: Path) -> None:
        """Signed by a member and sealed to us, with names of paths wherever a text fits."""
        self._sealed(path, parcel.listed([b"../../../etc/passwd" * 9, b"C:\\CON" * 20]), app="../../x")

    def swollen(self, path: Path) -> None:
        self._sealed(path, parcel.listed([b""] * 100_000))

    def deep(self, path: Path) -> None:
        self._sealed(path, parcel.listed([b"\x81" * 100_000]))

    def _sealed(self, path: Path, content: bytes, app: str = "1") -> None:
        journal = self.town.first.community.journal
        wide = tuple(Range(log=os.urandom(16), first=0, last=2**62, head=bytes(32)) for _ in range(9))
        said = Manifest(
            community=journal.community or b"", bundle=bytes(16), number=0, last=True, writer=journal.key.public,
            written=2**60, app=app, total=2**60, ranges=wide, entries=sha256(content).digest(),
        )  # fmt: skip
        frame = parcel.frame(
            seal(parcel.first_frame(journal.key, said, content), [t.grant.sealing for t in journal.authority.live()])
        )
        path.write_bytes(self.sound[:40] + frame)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path / "town")
    made.admit(told=True)
    add(made.first)
    yield made
    made.close()


def answer(laptop: Laptop, path: Path) -> Why | None:
    try:
        bundle.read(laptop.community, path)
    except Unread as stop:
        return stop.why
    return None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has neither pipes nor links that a stick could hold")
def test_sync6_two_hundred_hostile_sticks_write_nothing_outside_the_store(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.chdir(stick)
    reader = town.laptops[1]
    before = reader.tables()
    sticks = Sticks(town, stick)
    made = [sticks.make(n) for n in range(STICKS)]
    outside = everything(tmp_path)
    answers = [answer(reader, path) for path in made]
    assert everything(tmp_path) == outside
    expected = {
        "link": Why.NO_BUNDLE, "dangling": Why.NO_BUNDLE, "loop": Why.NO_BUNDLE, "folder_of_that_name": Why.NO_BUNDLE,
        "pipe": Why.NO_BUNDLE, "listener": Why.NO_BUNDLE, "wrong_magic": Why.NO_BUNDLE, "huge": Why.TOO_LARGE,
        "cut": Why.CUT_SHORT, "other_suffix": Why.NO_BUNDLE, "outsized_frame": Why.DAMAGED, "swollen": Why.DAMAGED,
        "device": Why.NO_BUNDLE,
    }  # fmt: skip
    for n in range(STICKS):
        kind = sticks.kinds[n % len(sticks.kinds)].__name__
        assert answers[n] is expected.get(kind, answers[n]), kind
        assert answers[n] is not None or kind in ("paths", "deep")
    assert reader.tables()["item"] == before["item"]
    assert reader.differences() == []


def everything(folder: Path) -> set[tuple[str, int]]:
    """Every name and size outside the laptops' own folders, of links the link's."""
    return {
        (str(path), path.lstat().st_size)
        for path in [*folder.rglob("*"), *Path.cwd().glob("*")]
        if folder / "town" not in path.parents
    }


def test_no_flipped_bit_of_a_bundle_goes_unseen(town: Town, tmp_path: Path) -> None:
    path = tmp_path / "a.skillshare"
    bundle.write(town.first.community, path)
    sound = path.read_bytes()
    chance = random.Random(11)
    reader = town.laptops[1]
    before = reader.heads()
    seen = set()
    for _ in range(300):
        content = bytearray(sound)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        seen.add(answer(reader, path))
    assert None not in seen
    assert reader.heads() == before
    path.write_bytes(sound)
    assert answer(reader, path) is None
    assert reader.heads() != before


@pytest.mark.soak
def test_mutants_of_what_is_sealed_are_refused_or_what_was_signed(town: Town) -> None:
    """Sealing takes no secret, so what stands behind the seal is anybody's."""
    journal = town.first.community.journal
    content = parcel.listed(town.first.envelopes({}))
    said = Manifest(
        community=journal.community or b"", bundle=bytes(16), number=0, last=True, writer=journal.key.public,
        written=1, app="1", total=9, entries=sha256(content).digest(), heads=((bytes(16), 1),), recipients=(bytes(32),),
        ranges=(Range(log=bytes(16), first=0, last=1, head=bytes(32)),), more=(bytes(32),),
    )  # fmt: skip
    sound = parcel.first_frame(journal.key, said, content)
    bodies = parcel.listed_bodies([(0, 0, b"x" * 40), (1, 2, b"y" * 50)])
    chance = random.Random(int(os.environ.get("SKILLSHARE_SEED", "7")))
    passed = 0
    for _ in range(int(os.environ.get("SKILLSHARE_MUTANTS", "4000"))):
        with suppress(Unread):
            passed += parcel.read_first(mutant(sound, chance, 600), journal.community or b"")[0] != said
        with suppress(Unread):
            parcel.read_bodies(mutant(bodies, chance, len(bodies)))
    assert passed == 0


def mutant(content: bytes, chance: random.Random, reach: int) -> bytes:
    """The content with one to four changes near its start: bits, cuts, repeats, junk."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(min(reach, len(made)) or 1)
        match chance.randrange(4):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 40)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 40)]
            case _:
                made[at : at + 4] = chance.randbytes(4)
    return bytes(made)


def test_two_hundred_hostile_files_in_a_shared_folder(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = tmp_path / "shared"
    where.mkdir()
    writer, reader = town.laptops
    ours, theirs = (SharedFolder(laptop.community, where, laptop.clock) for laptop in (writer, reader))
    ours.sync_once()
    hostile = ours.place / ("0" * 16)
    hostile.mkdir()
    monkeypatch.chdir(hostile)
    sticks = Sticks(town, hostile)
    for n in range(STICKS):
        made = sticks.make(n)
        if made.parent == hostile:
            made.rename(hostile / f"{n:08d}-0123abcd.skillshare")
    outside = everything(tmp_path)
    done = theirs.sync_once()
    assert done.new == 1
    assert {name for name, _ in outside} <= {name for name, _ in everything(tmp_path)}
    assert {Path(name).parent for name, _ in everything(tmp_path) - outside} <= {theirs.place, theirs.own}
    assert reader.differences() == []
