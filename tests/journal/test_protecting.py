"""From open to protected and back: everything is still there, and a cut at any moment leaves one whole folder.

Never here: ways in; that is test_vault.py.
"""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skillshare.community import DATABASE, Community
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.journal import protecting, vault
from skillshare.journal.blobs import DAMAGED
from skillshare.journal.failure import Unavailable
from skillshare.journal.files import flush_folder
from skillshare.journal.protecting import OPENED, ROOM, open_vault, protect, unprotect
from skillshare.journal.vault import OPEN, Locked, Unlock
from skillshare.journal.verify import Finding, verify
from tests.catalog.house import FOUNDING
from tests.keystore import PROTECTED, Kept
from tests.soaking import times

PHOTO = b"a photo of Zuleika " * 20_000

pytestmark = pytest.mark.skipif(PROTECTED, reason="begins with folders that lie open")


class Cut(BaseException):
    """The power goes."""


@pytest.fixture
def unlock(tmp_path: Path) -> Unlock:
    return Unlock(keystore=Kept(tmp_path / "keys"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder that lies open, with a thing, a person and a photo."""
    community = Community(tmp_path / "home")
    community.found(FOUNDING)
    community.do(AddItem(fields={"name": "Cordless drill"}))
    community.do(AddPerson(fields={"name": "Zuleika Dobson", "phone": "555 0100"}))
    assert community.pictures.store.put(PHOTO)
    community.close()
    return tmp_path / "home"


def check(folder: Path, unlock: Unlock) -> bytes:
    """That the folder is whole, by whichever way it opens; returns its device."""
    community = Community(folder, unlock=unlock)
    try:
        assert [hit.person.name for hit in community.catalog.search.find("zuleika").hits if hit.person]
        assert [hit.item.name for hit in community.catalog.search.find("cordless").hits if hit.item]
        assert [each for each in verify(community.database, community.id) if isinstance(each, Finding)] == []
        assert community.journal.incarnation == 0
        assert community.pictures.store.get(community.pictures.store.put(PHOTO)) == PHOTO
        community.do(AddItem(fields={"name": "One more"}))
        return community.journal.key.public
    finally:
        community.close()


def readable(folder: Path) -> list[str]:
    """Files in which a name can be read."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if any(word in path.read_bytes() for word in (b"uleika", b"ordless"))]


def test_a_converted_folder_holds_everything_and_tells_nothing(home: Path, unlock: Unlock) -> None:
    device = check(home, unlock)
    assert readable(home)
    files = {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
    protect(home, unlock)
    assert readable(home) == []
    assert {path.relative_to(home) for path in home.rglob("*") if path.is_file()} == files | {Path(vault.NAME)}
    assert check(home, unlock) == device
    assert readable(home) == []
    with pytest.raises(Locked):
        Community(home)


def test_what_crashes_and_bad_disks_left_beside_it_tells_nothing_either(home: Path, unlock: Unlock) -> None:
    [manifest] = (home / "blobs").rglob("*.blob")
    spoilt = manifest.with_name(manifest.name + DAMAGED)
    spoilt.write_bytes(b"Zuleika")
    for left in ("device.key.new", "backups.new", f"blobs/{manifest.name[:2]}/{manifest.name}.new"):
        (home / left).write_bytes(b"Zuleika")
    protect(home, unlock)
    assert readable(home) == []
    assert spoilt.exists()
    assert not list(home.rglob("*.new"))


def test_an_open_folder_stays_open_until_somebody_says_otherwise(home: Path, unlock: Unlock) -> None:
    check(home, unlock)
    assert open_vault(home, unlock) is OPEN
    assert not vault.is_there(home)


def test_a_new_folder_is_protected_where_a_keystore_is(tmp_path: Path, unlock: Unlock) -> None:
    assert open_vault(_empty(tmp_path / "bare"), vault.EMPTY_HANDED) is OPEN
    community = Community(tmp_path / "home", unlock=unlock)
    community.found(FOUNDING)
    community.close()
    assert community.vault.is_locking
    with pytest.raises(Locked):
        Community(tmp_path / "home")
    again = Community(tmp_path / "home", unlock=unlock)
    assert again.founded
    again.close()


def test_a_vault_without_data_whose_key_is_lost_is_made_anew(tmp_path: Path, unlock: Unlock) -> None:
    folder = _empty(tmp_path / "home")
    open_vault(folder, Unlock(keystore=Kept(tmp_path / "lost")))
    assert open_vault(folder, unlock).is_locking
    assert open_vault(folder, unlock).is_locking


def test_a_folder_whose_vault_is_gone_is_damaged_and_not_begun_anew(home: Path, unlock: Unlock) -> None:
    protect(home, unlock)
    (home / vault.NAME).rename(home / "elsewhere")
    before = {path: path.read_bytes() for path in home.iterdir() if path.is_file()}
    with pytest.raises(Unavailable) as caught:
        Community(home)
    assert caught.value.reason in ("damaged", "key")
    assert {path: path.read_bytes() for path in before} == before
    (home / "elsewhere").rename(home / vault.NAME)
    check(home, unlock)


def test_what_was_acted_just_before_a_crash_is_carried_along(home: Path, unlock: Unlock) -> None:
    """The database is as it was before the last action; `device.state` has it."""
    old = (home / DATABASE).read_bytes()
    community = Community(home)
    entry = community.do(AddItem(fields={"name": "The last one"})).entries[0]
    community.close()
    (home / DATABASE).write_bytes(old)
    protect(home, unlock)
    again = Community(home, unlock=unlock)
    assert again.journal.action(entry) is not None
    assert again.journal.incarnation == 0
    again.close()


def test_the_way_back_leaves_everything_as_it_was_before(home: Path, unlock: Unlock) -> None:
    device = check(home, vault.EMPTY_HANDED)
    files = {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
    key = (home / "device.key").read_bytes()
    protect(home, unlock)
    (home / "device.key.new").write_bytes(b"of a crash")
    unprotect(home, unlock)
    assert {path.relative_to(home) for path in home.rglob("*") if path.is_file()} == files
    assert (home / "device.key").read_bytes() == key
    assert check(home, vault.EMPTY_HANDED) == device
    assert open_vault(home, unlock) is OPEN


def test_whoever_does_not_open_the_vault_does_not_end_it(home: Path, unlock: Unlock, tmp_path: Path) -> None:
    protect(home, unlock)
    with pytest.raises(Locked):
        unprotect(home, Unlock(keystore=Kept(tmp_path / "others")))
    check(home, unlock)
    assert readable(home) == []


def test_a_photo_that_the_disk_damaged_is_fetched_again_after_the_way_back(home: Path, unlock: Unlock) -> None:
    protect(home, unlock)
    chunk = next((home / "blobs").rglob("*.chunk"))
    chunk.write_bytes(chunk.read_bytes()[:-1])
    unprotect(home, unlock)
    community = Community(home)
    assert bytes.fromhex(chunk.name[:64]) in community.pictures.store.damaged()
    community.close()


def test_a_key_that_the_disk_damaged_stays_under_its_lock(home: Path, unlock: Unlock) -> None:
    protect(home, unlock)
    key = (home / "device.key").read_bytes()
    (home / "device.key").write_bytes(key[:-1])
    with pytest.raises(Unavailable) as caught:
        unprotect(home, unlock)
    assert caught.value.reason == "key"
    (home / "device.key").write_bytes(key)
    assert readable(home) == []
    check(home, unlock)


def _cutting(at: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Has the power go before the `at`th change of the folder's names or contents; tells how many there were."""
    count = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            nonlocal count
            count += 1
            if count == at:
                raise Cut
            return real(*args, **more)

        return call

    monkeypatch.setattr(os, "replace", counted(os.replace))
    monkeypatch.setattr(os, "unlink", counted(os.unlink))
    monkeypatch.setattr(os, "rmdir", counted(os.rmdir))
    monkeypatch.setattr(protecting, "_export", counted(protecting._export))
    monkeypatch.setattr(protecting, "flush_folder", counted(flush_folder))
    return lambda: count


@pytest.mark.soak
@pytest.mark.parametrize("way", [protect, unprotect])
def test_a_cut_at_any_moment_leaves_one_whole_folder(
    home: Path, unlock: Unlock, tmp_path: Path, way: Callable[[Path, Unlock], Any]
) -> None:
    opened = {True: 0, False: 0}
    if way is unprotect:
        protect(home, unlock)
    for moments in itertools.count(1, times(3, 1)):
        folder = tmp_path / "again"
        shutil.copytree(home, folder)
        with pytest.MonkeyPatch.context() as monkeypatch:
            _cutting(moments, monkeypatch)
            try:
                way(folder, unlock)
                done = True
            except Cut:
                done = False
        opened[vault.is_there(folder)] += 1
        for again in (1, 2):  # the one that goes on where it was cut off may be cut off, too
            with pytest.MonkeyPatch.context() as monkeypatch:
                _cutting(again, monkeypatch)
                try:
                    protecting.settle(folder)
                except Cut:
                    continue
        check(folder, unlock)
        assert not [path for path in folder.iterdir() if path.is_dir() and path.name.startswith("vault")]
        if vault.is_there(folder):
            assert readable(folder) == []
        shutil.rmtree(folder)
        if done:
            break
    assert min(opened.values()) > 2


def test_a_disk_without_room_leaves_the_folder_open(
    home: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(protecting, "write_whole", full)
    with pytest.raises(Unavailable) as caught:
        protect(home, unlock)
    assert caught.value.reason == "disk-full"
    monkeypatch.undo()
    assert not (home / ROOM).exists()
    check(home, unlock)


def test_a_disk_without_room_leaves_the_folder_locked(
    home: Path, unlock: Unlock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "no room")

    protect(home, unlock)
    monkeypatch.setattr(protecting, "write_whole", full)
    with pytest.raises(Unavailable) as caught:
        unprotect(home, unlock)
    assert caught.value.reason == "disk-full"
    monkeypatch.undo()
    assert not (home / OPENED).exists()
    assert readable(home) == []
    check(home, unlock)


def test_without_a_way_in_nothing_is_converted(home: Path) -> None:
    with pytest.raises(Locked):
        protect(home, vault.EMPTY_HANDED)
    check(home, vault.EMPTY_HANDED)


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder
