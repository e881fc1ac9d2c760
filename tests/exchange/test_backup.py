"""Backups: whole, sealed, without the device; restored as a new laptop; every way it can fail, in its own word.

Never here: words for people.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from skillshare.community import DATABASE, Community
from skillshare.domain.items import AddItem
from skillshare.domain.laptops import HoldsAnother, NotLetInYet
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Refusal, Refused
from skillshare.domain.settings import SetRules
from skillshare.exchange import backup, passphrase, restore
from skillshare.exchange.backup import BackupFailed, Made, Why, back_up, is_due, last_backup
from skillshare.exchange.parcels import Content, Packing, Unpacking, Unsound
from skillshare.journal import recovery
from skillshare.journal.blobs import BLOBS, BlobStore
from skillshare.journal.founding import DeviceClass
from skillshare.journal.key import NAME as KEY
from skillshare.journal.state import NAME as STATE
from skillshare.office import AdmitLaptop, Recover
from tests.exchange.importing import founded

WORDS = "seven green drills"
PHOTO = bytes(range(256)) * 2000


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Community]:
    """A community with a thing, a person and a photo."""
    made = founded(tmp_path_factory.mktemp("house"))
    made.do(AddItem(fields={"name": "Cordless drill"}))
    made.do(AddPerson(fields={"name": "Zuleika Dobson", "phone": "555 0100"}))
    made.pictures.store.put(PHOTO)
    yield made
    made.close()


@pytest.fixture(scope="module")
def made(house: Community, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return back_up(house, tmp_path_factory.mktemp("stick") / f"house{backup.SUFFIX}", WORDS)


def refused(call: Callable[[], object]) -> Why:
    with pytest.raises(BackupFailed) as failed:
        call()
    return failed.value.why


def poured(packing: Packing, unpacking: Unpacking) -> None:
    while piece := packing.read(4096):
        unpacking.write(piece)


def test_a_restored_folder_is_the_same_community_on_a_new_laptop(house: Community, made: Made, tmp_path: Path) -> None:
    restored = restore.restore(made.path, tmp_path / "new", WORDS)
    assert (restored.community, restored.entries) == (house.id, house.journal.count())
    assert restored.name == house.catalog.settings(house.id).name
    with closing(Community(tmp_path / "new")) as again:
        assert again.id == house.id
        assert [hit.item.name for hit in again.catalog.search.find("cordless", 5).hits if hit.item] == [
            "Cordless drill"
        ]
        assert sorted(again.journal.entries()) == sorted(house.journal.entries())
        assert again.journal.key.public != house.journal.key.public
        assert again.journal.authority.of(again.journal.key.public) is None
    assert BlobStore(tmp_path / "new" / BLOBS).get(house.pictures.store.put(PHOTO)) == PHOTO


def test_nothing_of_the_device_is_in_it_and_nothing_readable_without_the_passphrase(
    house: Community, made: Made
) -> None:
    inside = bytearray()

    class Into:
        def write(self, content: bytes) -> int:
            inside.extend(content)
            return len(content)

        def flush(self) -> None:
            pass

    with open(made.path, "rb") as file:
        passphrase.unseal(file, Into(), WORDS)
    key, state = (house.folder / KEY).read_bytes(), (house.folder / STATE).read_bytes()
    assert b"Zuleika" in inside
    assert key[20:52] not in inside
    assert key not in inside
    assert state[:200] not in inside
    sealed = made.path.read_bytes()
    assert all(word not in sealed for word in (b"Zuleika", b"drill", PHOTO[:64], b"SQLite"))


def test_the_copy_is_taken_away_and_the_last_backup_is_remembered(house: Community, tmp_path: Path) -> None:
    made = back_up(house, tmp_path / "b", WORDS)
    last = last_backup(house.folder)
    assert last is not None
    assert (last.at, last.path) == (made.at, str(made.path))
    assert not is_due(last, made.at + 6 * 24 * 3600 * 1000)
    assert is_due(last, made.at + 7 * 24 * 3600 * 1000)
    assert is_due(last, made.at - 1), "a clock that went back proves nothing"
    assert is_due(None, made.at)
    assert [path.name for path in house.folder.iterdir() if ".new" in path.name] == []
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]


def test_nobody_remembers_a_backup_from_a_damaged_note(tmp_path: Path) -> None:
    assert last_backup(tmp_path) is None
    (tmp_path / backup.LAST).write_bytes(b"\xa1")
    assert last_backup(tmp_path) is None


def test_the_catalog_is_left_out(house: Community, tmp_path: Path) -> None:
    if house.vault.is_locking:
        (tmp_path / "copy").write_bytes(backup._decrypted(house))
    else:
        backup._copied(house, tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        names = {row[0] for row in copy.execute("SELECT name FROM sqlite_master")}
    assert {"entry", "signed", "fact"} <= names
    assert not {"item", "person", "search", "search_content"} & names


def test_a_short_passphrase_is_refused_before_anything_is_written(house: Community, tmp_path: Path) -> None:
    assert refused(lambda: back_up(house, tmp_path / "b", "seven77")) is Why.PASSPHRASE_SHORT
    assert list(tmp_path.iterdir()) == []


def test_another_passphrase(made: Made, tmp_path: Path) -> None:
    assert refused(lambda: restore.restore(made.path, tmp_path / "new", "seven green drill")) is Why.WRONG_PASSPHRASE
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("left", [30, 200, 0.5, 0.99, -1])
def test_a_file_that_ends_too_early(made: Made, tmp_path: Path, left: float) -> None:
    whole = made.path.read_bytes()
    keep = int(len(whole) * left) if 0 < left < 1 else int(left)
    (tmp_path / "cut").write_bytes(whole[:keep])
    assert refused(lambda: restore.restore(tmp_path / "cut", tmp_path / "new", WORDS)) is Why.CUT_SHORT
    assert list((tmp_path / "new").iterdir()) == []


def test_a_changed_bit(made: Made, tmp_path: Path) -> None:
    whole = bytearray(made.path.read_bytes())
    whole[-5000] ^= 4
    (tmp_path / "worn").write_bytes(whole)
    assert refused(lambda: restore.restore(tmp_path / "worn", tmp_path / "new", WORDS)) is Why.CUT_SHORT


def test_a_file_of_another_kind_a_folder_and_nothing(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(PHOTO)
    for name, why in {"photo.jpg": Why.NO_BACKUP, "": Why.NO_BACKUP, "none": Why.GONE}.items():
        assert refused(partial(restore.restore, tmp_path / name, tmp_path / "new", WORDS)) is why


def test_a_newer_app_sealed_it(made: Made, tmp_path: Path) -> None:
    (tmp_path / "newer").write_bytes(made.path.read_bytes().replace(b"BACKUP 1", b"BACKUP 2", 1))
    assert refused(lambda: restore.restore(tmp_path / "newer", tmp_path / "new", WORDS)) is Why.NEWER_APP


@pytest.mark.parametrize("what", ["form", "schema"])
def test_a_newer_app_packed_it(house: Community, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    if what == "form":
        monkeypatch.setattr(backup, "FORM", 2)
    path = back_up(house, tmp_path / "b", WORDS).path
    if what == "schema":
        monkeypatch.setattr(restore, "SCHEMA_VERSION", 0)
    assert refused(lambda: restore.restore(path, tmp_path / "new", WORDS)) is Why.NEWER_APP
    assert list((tmp_path / "new").iterdir()) == []


def test_a_folder_that_holds_a_community_is_left_alone(house: Community, made: Made) -> None:
    before = (house.folder / DATABASE).read_bytes()
    assert refused(lambda: restore.restore(made.path, house.folder, WORDS)) is Why.NOT_EMPTY
    assert (house.folder / DATABASE).read_bytes() == before


def test_a_stick_that_fills_up_keeps_the_backup_it_had(
    house: Community, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "b"
    target.write_bytes(b"the one before")
    real = Packing.read

    def full(self: Packing, size: int = 8192) -> bytes:
        if self._done > 20_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, size)

    monkeypatch.setattr(Packing, "read", full)
    assert refused(lambda: back_up(house, target, WORDS)) is Why.FULL
    assert target.read_bytes() == b"the one before"
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_a_stick_that_is_pulled_out(house: Community, tmp_path: Path) -> None:
    assert refused(lambda: back_up(house, tmp_path / "stick" / "b", WORDS)) is Why.GONE


def test_a_stick_that_does_not_keep_what_is_written(
    house: Community, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_read_back", lambda *_: b"something else")
    assert refused(lambda: back_up(house, tmp_path / "b", WORDS)) is Why.NOT_AS_WRITTEN
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_stopped_on_both_ways(house: Community, made: Made, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def until_half(done: int, total: int) -> bool:
        told.append((done, total))
        return done < total / 2

    assert refused(lambda: back_up(house, tmp_path / "b", WORDS, progress=until_half)) is Why.STOPPED
    assert list(tmp_path.iterdir()) == []
    assert all(0 <= done <= total for done, total in told)
    assert refused(lambda: restore.restore(made.path, tmp_path / "new", WORDS, progress=until_half)) is Why.STOPPED
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize(
    "name", ["../../evil", "blobs/../evil", "/etc/passwd", "device.key", "blobs/aa.blob", "community.db-wal", "CON"]
)
def test_names_inside_are_no_paths(tmp_path: Path, name: str) -> None:
    (tmp_path / "x").write_bytes(b"evil")
    head = {"form": 1, "app": "1", "made": 1, "community": bytes(16), "name": "x", "entries": 1, "size": 10}
    packing = Packing(Content(head=head, files={name: tmp_path / "x"}))
    unpacking = Unpacking(restore._Room(tmp_path / "room", None))
    with pytest.raises(Unsound):
        poured(packing, unpacking)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [tmp_path / "x"]


def test_more_than_the_head_announces_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(bytes(100_000))
    head = {"form": 1, "app": "1", "made": 1, "community": bytes(16), "name": "x", "entries": 1, "size": 10}
    packing = Packing(Content(head=head, files={DATABASE: tmp_path / "x"}))
    unpacking = Unpacking(restore._Room(tmp_path / "room", None))
    with pytest.raises(Unsound):
        poured(packing, unpacking)
    unpacking.abandon()


def test_it_goes_into_a_folder_that_was_opened_and_holds_nothing(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / "opened"
    waiting = Community(folder)
    found = restore.unpack(made.path, folder, WORDS, vault=waiting.vault)
    assert not waiting.founded
    waiting.close()
    restore.settle(folder, waiting.vault)
    with closing(Community(folder)) as again:
        assert again.id == found.community
        assert again.grant.label == ""
    assert refused(lambda: restore.unpack(made.path, folder, WORDS, vault=waiting.vault)) is Why.NOT_EMPTY


def test_the_recovery_sheet_lets_a_restored_laptop_lend_again(tmp_path: Path) -> None:
    sheet = recovery.draw()
    house = founded(tmp_path / "house", recovery=sheet.public)
    drill = house.do(AddItem(fields={"name": "Cordless drill"})).record
    person = house.do(AddPerson(fields={"name": "Zuleika Dobson", "phone": "555 0100"})).record
    back_up(house, tmp_path / "b", WORDS)
    lost, owner = house.journal.key.public, house.grant.owner
    house.close()
    restore.restore(tmp_path / "b", tmp_path / "new", WORDS)
    with closing(Community(tmp_path / "new")) as again:
        with pytest.raises(Refused) as stop:
            again.do(AddItem(fields={"name": "Fan"}))
        assert isinstance(stop.value.refusal, NotLetInYet)
        (nothing,) = again.do_all([AddItem(fields={"name": "Fan"})], batch=bytes(16))
        assert isinstance(nothing, Refusal)
        again.do(Recover(code=sheet.code, label="New laptop", owner=owner, remove=(lost,)))
        assert again.grant.device_class is DeviceClass.KEEPER
        assert again.journal.authority.of(lost) is None
        again.do(SetRules(fields={"need_membership": False}))
        again.do(LendItem(item=drill, person=person))
        assert again.catalog.items.counts().out == 1


def test_a_restored_laptop_is_let_in_by_another_as_if_it_were_new(tmp_path: Path) -> None:
    house = founded(tmp_path / "house")
    made = back_up(house, tmp_path / "b", WORDS)
    restore.restore(made.path, tmp_path / "new", WORDS)
    with closing(house), closing(Community(tmp_path / "new")) as again:
        key, owner = again.journal.key, house.grant.owner
        house.do(AdmitLaptop(device=key.public, certificate=key.certificate, sealing=key.sealing,
                             device_class=DeviceClass.DESK, owner=owner, label="Restored"))  # fmt: skip
        envelopes = [e for log in house.journal.logs() if log.lane == 0 for e in house.journal.envelopes(log.id)]
        with pytest.raises(Refused) as stop:
            again.join(bytes(16), envelopes)
        assert isinstance(stop.value.refusal, HoldsAnother)
        again.join(house.id, envelopes)
        assert again.grant.label == "Restored"
        again.do(AddItem(fields={"name": "Fan"}))
