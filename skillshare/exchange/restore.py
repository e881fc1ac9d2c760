"""From a backup to a data folder: the same community on a laptop that is new to it (journal §7).

The folder gets a key of its own; somebody who may has to let it in, or the recovery sheet. Making backups is `backup`.
"""

import errno
import io
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from skillshare.community import DATABASE
from skillshare.exchange import passphrase as sealing
from skillshare.exchange.backup import FORM, BackupFailed, Why, own_disk
from skillshare.exchange.parcels import Stopped, Unpacking, Unsound
from skillshare.journal import protecting
from skillshare.journal.blobs import BLOBS, place
from skillshare.journal.files import flush, flush_folder
from skillshare.journal.key import load_or_make
from skillshare.journal.state import NAME as STATE
from skillshare.journal.state import DeviceState
from skillshare.journal.tables import SCHEMA_VERSION
from skillshare.journal.vault import OPEN, Vault

_ROOM: Final = "backups.restoring"
_BLOB: Final = re.compile(rf"{BLOBS}/([0-9a-f]{{64}}\.(?:blob|chunk))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a folder holds now: whose community, when the backup was made (milliseconds UTC), how many entries."""

    community: bytes
    name: str
    made: int
    entries: int


def restore(
    path: Path,
    folder: Path,
    passphrase: str,
    *,
    vault: Vault = OPEN,
    progress: Callable[[int, int], bool] | None = None,
) -> Restored:
    """Unpack a backup into a folder without a community.

    Raises BackupFailed or Unavailable; the folder is as it was then. Opened afterwards, it is a laptop that nobody has
    let in yet. `progress` gets bytes done and bytes in all and answers whether to go on.
    """
    found = unpack(path, folder, passphrase, vault=vault, progress=progress)
    settle(folder, vault)
    return found


def unpack(
    path: Path,
    folder: Path,
    passphrase: str,
    *,
    vault: Vault = OPEN,
    progress: Callable[[int, int], bool] | None = None,
) -> Restored:
    """Unpack and prove a backup aside, in a folder that may be open meanwhile. `settle` makes it the folder's.

    `vault` is the folder's. What is unpacked lies open until `settle` (journal §11). Raises BackupFailed or
    Unavailable, and nothing of it stays then.
    """
    with own_disk():
        folder.mkdir(parents=True, exist_ok=True)
        _check_vacant(folder, vault)
    room = folder / _ROOM
    shutil.rmtree(room, ignore_errors=True)
    into = _Room(room, progress)
    try:
        _unpacked(path, into, passphrase)
        _judged(room / DATABASE)
    except BaseException:
        shutil.rmtree(room, ignore_errors=True)
        raise
    head = into.head
    return Restored(community=head["community"], name=head["name"], made=head["made"], entries=head["entries"])


def settle(folder: Path, vault: Vault = OPEN) -> None:
    """Put what was unpacked into its place, sealed if the folder is; it must not be open. Raises BackupFailed."""
    room = folder / _ROOM
    try:
        with own_disk():
            _check_vacant(folder, vault)
            _settled(protecting.sealed(room, vault), folder, vault)
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _check_vacant(folder: Path, vault: Vault) -> None:
    """An app that was opened and never asked leaves a database and a state without a community."""
    database, state = folder / DATABASE, DeviceState(folder / STATE, vault).read()
    if (folder / STATE).exists() and (state is None or state.community is not None):
        raise BackupFailed(Why.NOT_EMPTY)
    if database.exists() and not _is_hollow(database, vault):
        raise BackupFailed(Why.NOT_EMPTY)


def _is_hollow(database: Path, vault: Vault) -> bool:
    if vault.is_locking:
        return protecting.is_hollow(database, vault)
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT 1 FROM meta WHERE key = 'community'").fetchone() is None
    except sqlite3.Error:
        return False


class _Room:
    """A folder of its own in which everything stands until it is proved."""

    def __init__(self, folder: Path, progress: Callable[[int, int], bool] | None) -> None:
        self._folder, self._progress = folder, progress
        self._done = 0
        self.head: Mapping[str, Any] = {}

    def begin(self, head: Mapping[str, Any]) -> None:
        """Judges the head before anything is written."""
        form = head.get("form")
        if isinstance(form, int) and form > FORM:
            raise BackupFailed(Why.NEWER_APP)
        kinds = {"form": int, "made": int, "entries": int, "size": int, "community": bytes, "name": str}
        if any(type(head.get(field)) is not kind for field, kind in kinds.items()):
            raise Unsound
        with own_disk():
            self._folder.mkdir(mode=0o700)
            if shutil.disk_usage(self._folder).free < head["size"]:
                raise BackupFailed(Why.NO_ROOM)
        self.head = head

    def open(self, name: str) -> BinaryIO:
        """A file to write. A name in a backup is never a path: two forms of it are known."""
        blob = _BLOB.fullmatch(name)
        if name != DATABASE and blob is None:
            raise Unsound
        path = self._folder / DATABASE if blob is None else place(self._folder / BLOBS, blob[1])
        with own_disk():
            path.parent.mkdir(parents=True, exist_ok=True)
            return _Counting(path, self._tell)

    def _tell(self, count: int) -> None:
        self._done += count
        total = int(self.head["size"])
        if self._done > total:
            raise Unsound
        if self._progress is not None and not self._progress(self._done, total):
            raise Stopped


class _Counting(io.FileIO):
    """A new file that says how much was written to it."""

    def __init__(self, path: Path, told: Callable[[int], None]) -> None:
        super().__init__(path, "xb")
        self._told = told

    def write(self, content: Any) -> int:
        with own_disk():
            count = super().write(content)
            if count < len(content):
                raise OSError(errno.ENOSPC, "the disk took a part only")
        self._told(count)
        return count


def _unpacked(path: Path, into: _Room, passphrase: str) -> None:
    unpacking = Unpacking(into)
    try:
        with open(path, "rb") as file:
            sealing.unseal(file, unpacking, passphrase)
        unpacking.close()
    except sealing.WrongPassphrase as error:
        raise BackupFailed(Why.WRONG_PASSPHRASE) from error
    except sealing.NoBackup as error:
        raise BackupFailed(Why.NO_BACKUP) from error
    except sealing.Newer as error:
        raise BackupFailed(Why.NEWER_APP) from error
    except (sealing.CutShort, Unsound) as error:
        raise BackupFailed(Why.CUT_SHORT) from error
    except Stopped as error:
        raise BackupFailed(Why.STOPPED) from error
    except OSError as error:
        raise BackupFailed(Why.NO_BACKUP if path.is_dir() else Why.GONE) from error
    finally:
        unpacking.abandon()


def _judged(database: Path) -> None:
    """Whether the database is one this app can open."""
    try:
        with closing(sqlite3.connect(database)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            sound = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.Error as error:
        raise BackupFailed(Why.CUT_SHORT) from error
    if version > SCHEMA_VERSION:
        raise BackupFailed(Why.NEWER_APP)
    if not sound or version < 1:
        raise BackupFailed(Why.CUT_SHORT)


def _settled(room: Path, folder: Path, vault: Vault) -> None:
    """Moves everything into its place, the database last: until then the folder is one without a community."""
    load_or_make(folder, vault)
    for name in (STATE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)  # of a database in which there is nothing
    if (room / BLOBS).is_dir():
        for path in (room / BLOBS).rglob("*.*"):
            target = place(folder / BLOBS, path.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
    with open(room / DATABASE, "rb+") as file:
        flush(file.fileno())
    os.replace(room / DATABASE, folder / DATABASE)
    flush_folder(folder)
