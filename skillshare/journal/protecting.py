"""From an open data folder to a protected one and back, whole at every moment (journal §11).

Everything is written sealed into a folder of its own, flushed and compared. Then the file `vault` appears in one step,
and from that moment the folder is a protected one: whoever opens it next moves the sealed files into their places, and
goes on with that however often it is cut off. Before that moment, the folder is what it was. What lay open before may
still stand in parts of the disk that were given back to the system; only a folder that is new leaves nothing there.

The way back is the same turned round. Its one step gives the folder with everything opened the name under which it is
whole; from then on the vault is of no use, goes first, and the opened files take the places of the sealed ones.
"""

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.journal import vault as vaults
from skillshare.journal.blobs import BLOBS, DAMAGED, place, stored
from skillshare.journal.failure import Malformed, Unavailable, database_errors, unavailable
from skillshare.journal.files import flush, flush_folder, write_whole
from skillshare.journal.key import NAME as KEY
from skillshare.journal.state import NAME as STATE
from skillshare.journal.state import DeviceState
from skillshare.journal.tables import DATABASE, open_database, raw_key, rows
from skillshare.journal.vault import OPEN, Locked, Unlock, Vault

ROOM: Final = "vault.sealed"
"""The folder in which everything stands sealed until it is in its place."""
OPENED: Final = "vault.opened"
"""The folder in which everything stands open, once nothing is missing in it."""
_OPENING: Final = "vault.opening"

_TRACES: Final = ("-wal", "-shm")


def open_vault(folder: Path, unlock: Unlock) -> Vault:
    """The vault of a data folder, `OPEN` if it is not protected; one that is new is protected if a keystore is given.

    Ends a conversion that was cut off. Raises Locked, or Unavailable.
    """
    settle(folder)
    fresh = not any((folder / name).exists() for name in (DATABASE, STATE, KEY))
    if vaults.is_there(folder):
        try:
            return vaults.unlock(folder, unlock)
        except Locked:
            if not fresh:
                raise
    if not fresh or unlock.keystore is None or not vaults.is_possible():
        return OPEN
    try:
        made, content = vaults.make(Unlock(keystore=unlock.keystore))
    except Locked:
        return OPEN  # it says it is a keystore and keeps nothing
    vaults.write(folder, content)
    return made


def protect(folder: Path, unlock: Unlock) -> Vault:
    """Converts an open folder that nobody has open. Raises Locked("keystore") for want of a way in, or Unavailable.

    Needs room for everything once more.
    """
    if not vaults.is_possible():
        raise Locked("no-cipher")
    vault, content = vaults.make(unlock)
    room = folder / ROOM
    try:
        _fill(folder, room, OPEN, vault)
        vaults.write(folder, content)
        settle(folder)
    except database_errors(OSError) as error:
        raise unavailable(error) or error from error
    finally:
        if not vaults.is_there(folder):
            shutil.rmtree(room, ignore_errors=True)
    return vault


def unprotect(folder: Path, unlock: Unlock) -> None:
    """Converts a protected folder that nobody has open into one that lies open. Raises Locked, or Unavailable.

    Needs room for everything once more.
    """
    settle(folder)
    held = vaults.unlock(folder, unlock)
    try:
        _fill(folder, folder / _OPENING, held, OPEN)
        os.replace(folder / _OPENING, folder / OPENED)
        flush_folder(folder)
        settle(folder)
    except database_errors(OSError) as error:
        raise unavailable(error) or error from error
    finally:
        shutil.rmtree(folder / _OPENING, ignore_errors=True)


def sealed(folder: Path, vault: Vault) -> Path:
    """Where the files of a folder stand as they belong into a folder with that vault. Raises Unavailable."""
    if not vault.is_locking:
        return folder
    room = folder / ROOM
    room.mkdir(mode=0o700)
    try:
        _carry_database(folder / DATABASE, room / DATABASE, OPEN, vault)
        _carry_files(folder, room, OPEN, vault)
    except database_errors(OSError) as error:
        raise unavailable(error) or error from error
    return room


def is_hollow(path: Path, vault: Vault) -> bool:
    """Whether a protected database holds no community yet. Raises Unavailable."""
    database = open_database(path, vault)
    try:
        return rows(database, "SELECT 1 FROM meta WHERE key = 'community'").fetchone() is None
    finally:
        database.close()


def settle(folder: Path) -> None:
    """Ends what `protect` or `unprotect` began: forward if the one step was done, else back. Needs no key.

    Raises Unavailable.
    """
    opened, room = folder / OPENED, folder / ROOM
    try:
        if opened.exists():
            (folder / vaults.NAME).unlink(missing_ok=True)
            flush_folder(folder)
            _move(opened, folder)
            shutil.rmtree(opened)
        if room.exists():
            if vaults.is_there(folder):
                _move(room, folder)
            shutil.rmtree(room)
        if (folder / _OPENING).exists():
            shutil.rmtree(folder / _OPENING)
    except OSError as error:
        raise unavailable(error) or error from error


def _fill(folder: Path, room: Path, held: Vault, wanted: Vault) -> None:
    for left in (*folder.glob("*.new"), *(folder / BLOBS).glob("??/*.new")):
        left.unlink()  # of a file that a crash kept from being replaced
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(mode=0o700)
    _carry_database(folder / DATABASE, room / DATABASE, held, wanted)
    _carry_files(folder, room, held, wanted)
    for inner in (*(path for path in room.rglob("*") if path.is_dir()), room, folder):
        flush_folder(inner)


def _move(room: Path, folder: Path) -> None:
    if (room / DATABASE).exists():
        # They were empty when the copy was made; those of the copy only come after it.
        for trace in _TRACES:
            (folder / (DATABASE + trace)).unlink(missing_ok=True)
    for path in sorted(path for path in room.rglob("*") if path.is_file()):
        target = folder / path.relative_to(room)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, target)
    for target in (*(path for path in (folder / BLOBS).rglob("*") if path.is_dir()), folder):
        flush_folder(target)


def _carry_files(folder: Path, room: Path, held: Vault, wanted: Vault) -> None:
    standing = DeviceState(folder / STATE, held).read()
    if standing is not None:
        DeviceState(room / STATE, wanted).write(standing)
    if (folder / KEY).exists():
        try:
            key = held.open((folder / KEY).read_bytes(), KEY)
        except Malformed:
            raise Unavailable("key") from None
        write_whole(room / KEY, wanted.seal(key, KEY))
    for blob in stored(folder / BLOBS):
        target = place(room / BLOBS, blob.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        content = _content(blob, held)
        if content is not None:
            write_whole(target, wanted.seal(content, blob.name))
        else:
            write_whole(target.with_name(blob.name + DAMAGED), b"")
    for spoilt in (folder / BLOBS).glob(f"??/*{DAMAGED}"):
        target = place(room / BLOBS, spoilt.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, b"")  # its name alone says what is to be fetched again


def _content(blob: Path, held: Vault) -> bytes | None:
    """None for one that the disk damaged, which others may still have."""
    try:
        return held.open(blob.read_bytes(), blob.name)
    except Malformed:
        return None


def _carry_database(source: Path, target: Path, held: Vault, wanted: Vault) -> None:
    before = open_database(source, held)
    try:
        if rows(before, "PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] != 0:
            raise Unavailable("busy")
        _export(source, target, held, wanted)
        after = open_database(target, wanted)
        try:
            sound = rows(after, "PRAGMA integrity_check(1)").fetchone() == ("ok",)
            if not sound or _counts(after) != _counts(before):
                raise Unavailable("disk-fault")
            rows(after, "PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            after.close()
    finally:
        before.close()
    for trace in _TRACES:
        target.with_name(target.name + trace).unlink(missing_ok=True)
    with open(target, "rb+") as file:
        flush(file.fileno())


def _export(source: Path, target: Path, held: Vault, wanted: Vault) -> None:
    from sqlcipher3 import dbapi2  # an open folder does without

    with closing(dbapi2.connect(str(source), isolation_level=None)) as connection:
        if held.is_locking:
            connection.execute(f'PRAGMA key = "{raw_key(held)}"')
        key = raw_key(wanted) if wanted.is_locking else ""
        connection.execute("ATTACH DATABASE ? AS carried KEY ?", (str(target), key))
        connection.execute("SELECT sqlcipher_export('carried')").fetchall()
        version = connection.execute("PRAGMA main.user_version").fetchone()[0]
        connection.execute(f"PRAGMA carried.user_version = {version}")
        connection.execute("DETACH DATABASE carried")


def _counts(database: SqliteDatabase) -> dict[str, Any]:
    names = rows(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: rows(database, f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}
