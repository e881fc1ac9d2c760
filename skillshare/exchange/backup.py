"""A community's data as one file that a passphrase opens: written, read back, and remembered (journal §7).

It holds the database without what can be worked out anew, and the blobs; neither the device's key nor where its logs
stand, so that whoever restores it is a new laptop. Restoring is in `restore.py`.
"""

import io
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

from skillshare.catalog import tables
from skillshare.community import DATABASE, Community
from skillshare.exchange import passphrase as sealing
from skillshare.exchange.parcels import Content, Packing, Stopped
from skillshare.journal import cbor
from skillshare.journal.blobs import BLOBS, stored
from skillshare.journal.failure import Malformed, Unavailable, database_errors, unavailable
from skillshare.journal.files import PRIVATE, flush, flush_folder, write_whole
from skillshare.version import VERSION

SUFFIX: Final = ".skillshare-backup"
SHORTEST: Final = 8
"""Characters a passphrase has at least: the file may be found by anybody, who then has all the time there is."""
FORM: Final = 1
"""The form of what is inside. A newer one is not restored by this app."""
LAST: Final = "backups.last"
"""The file in the data folder that says when and where the last backup was made."""
EVERY: Final = 7
"""Days after which a further backup is due."""
_DAY: Final = 24 * 3600 * 1000
_SCRATCH: Final = "backups.new"


class Why(StrEnum):
    """Why a backup was not made or not restored. Nothing has changed then."""

    PASSPHRASE_SHORT = "passphrase-short"
    FULL = "full"
    """There is no room where the backup is to be written."""
    NO_ROOM = "no-room"
    """There is no room on this laptop's own disk."""
    READ_ONLY = "read-only"
    GONE = "gone"
    """The stick was pulled out, or a folder of the path is no more."""
    NOT_AS_WRITTEN = "not-as-written"
    """What was read back differs from what was written."""
    STOPPED = "stopped"
    """Somebody stopped it."""
    NO_BACKUP = "no-backup"
    WRONG_PASSPHRASE = "wrong-passphrase"
    CUT_SHORT = "cut-short"
    """The file ends too early, or a part of it is damaged."""
    NEWER_APP = "newer-app"
    NOT_EMPTY = "not-empty"
    """There is a community in the folder already."""


class BackupFailed(Exception):
    """A backup was not made, or not restored; `why` says which of the known reasons it was."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was written and read back: how many bytes, entries and blobs' files. `at` in milliseconds UTC."""

    path: Path
    at: int
    size: int
    entries: int
    blobs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Last:
    """The last backup that was made of a data folder: when (milliseconds UTC) and where."""

    at: int
    path: str


def back_up(
    community: Community, path: Path, passphrase: str, *, progress: Callable[[int, int], bool] | None = None
) -> Made:
    """Write the backup, read it back, put it in its place and remember it. Raises BackupFailed, or Unavailable.

    An earlier file of that name stays whole until the new one is proved. Reads only, on any thread; `progress` gets
    bytes done and bytes in all, written and read back, and answers whether to go on.
    """
    if len(passphrase) < SHORTEST:
        raise BackupFailed(Why.PASSPHRASE_SHORT)
    copy = community.folder / _SCRATCH
    try:
        content = _gathered(community, copy)
        made = _made(content, path, passphrase, progress)
    finally:
        copy.unlink(missing_ok=True)
    remember(community.folder, made)
    return made


def last_backup(folder: Path) -> Last | None:
    """The last backup made of this data folder, None if none was or nobody remembers."""
    try:
        value = cbor.decode((folder / LAST).read_bytes(), limit=64 * 1024)
        return Last(at=int(value["at"]), path=str(value["path"]))
    except (OSError, Malformed, KeyError, TypeError, ValueError):
        return None


def remember(folder: Path, made: Made) -> None:
    """Keep when and where. The backup is made even if this cannot be written."""
    with suppress(OSError):
        write_whole(folder / LAST, cbor.encode({"at": made.at, "path": str(made.path)}))


def is_due(last: Last | None, now: int) -> bool:
    """Whether the reminder speaks: no backup yet, or the last one is a week old. `now` in milliseconds UTC."""
    return last is None or not last.at <= now < last.at + EVERY * _DAY


def _gathered(community: Community, copy: Path) -> Content:
    """What goes in: a copy of the database without the catalog and without what was deleted in it, and the blobs."""
    head = {
        "form": FORM,
        "app": VERSION,
        "made": max(community.now(), 0),
        "community": community.id,
        "name": community.catalog.settings(community.id).name,
        "entries": community.journal.count(),
    }
    blobs = stored(community.folder / BLOBS)
    files: dict[str, Path | Callable[[], BinaryIO]]
    try:
        if community.vault.is_locking:
            database = _decrypted(community)
            files, size = {DATABASE: partial(io.BytesIO, database)}, len(database)
            files |= {f"{BLOBS}/{blob.name}": partial(_opened, community, blob) for blob in blobs}
        else:
            _copied(community, copy)
            files, size = {DATABASE: copy}, copy.stat().st_size
            files |= {f"{BLOBS}/{blob.name}": blob for blob in blobs}
        size += sum(blob.stat().st_size for blob in blobs)
    except database_errors(OSError) as error:
        raise unavailable(error) or error from error
    return Content(head={**head, "size": size}, files=files)


def _opened(community: Community, blob: Path) -> BinaryIO:
    """A blob's file as it is when it lies open; one that is damaged is empty, so that it is fetched anew."""
    return io.BytesIO(community.pictures.store.content(blob) or b"")


def _decrypted(community: Community) -> bytes:
    """The copy of a protected database: made in memory, so that nothing open touches the disk (journal §11)."""
    source: sqlite3.Connection = community.database.connection()
    with closing(sqlite3.connect(":memory:")) as target:
        source.execute("BEGIN")  # one moment of it, whatever the writer does meanwhile
        try:
            for name, sql in _ours(source, "table"):
                target.execute(sql)
                marks = ", ".join("?" * len(target.execute(f"PRAGMA table_info({name})").fetchall()))
                target.executemany(f"INSERT INTO {name} VALUES ({marks})", source.execute(f"SELECT * FROM {name}"))
            for _, sql in _ours(source, "index"):
                target.execute(sql)
            version = source.execute("PRAGMA user_version").fetchone()[0]
        finally:
            source.execute("COMMIT")
        target.execute(f"PRAGMA user_version = {version}")
        target.commit()
        return target.serialize()


def _ours(source: sqlite3.Connection, kind: str) -> list[tuple[str, str]]:
    """Name and statement of each table or index that cannot be worked out anew."""
    sql = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL"
    found = source.execute(sql, (kind,)).fetchall()
    other = ("search_", "sqlite_")
    return [(name, made) for name, of, made in found if of not in tables.NAMES and not of.startswith(other)]


def _copied(community: Community, copy: Path) -> None:
    copy.unlink(missing_ok=True)
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    target = sqlite3.connect(copy)
    try:
        source: sqlite3.Connection = community.database.connection()
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
        for name in tables.NAMES:
            target.execute(f"DROP TABLE IF EXISTS {name}")
        target.commit()
        target.execute("VACUUM")
    finally:
        target.close()


def _made(content: Content, path: Path, passphrase: str, progress: Callable[[int, int], bool] | None) -> Made:
    total = content.head["size"]
    scratch = path.with_name(f".{path.name}.new")
    try:
        written = _written(content, scratch, passphrase, _counted(progress, 0, 2 * total))
        if _read_back(scratch, passphrase, _counted(progress, total, 2 * total)) != written:
            raise BackupFailed(Why.NOT_AS_WRITTEN)
        size = scratch.stat().st_size
        os.replace(scratch, path)
        flush_folder(path.parent)
    except Stopped:
        raise BackupFailed(Why.STOPPED) from None
    except (sealing.CutShort, sealing.NoBackup, sealing.WrongPassphrase, sealing.Newer) as error:
        raise BackupFailed(Why.NOT_AS_WRITTEN) from error
    except OSError as error:
        raise BackupFailed(_THERE.get(_reason(error), Why.GONE)) from error
    finally:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
    return Made(path=path, at=content.head["made"], size=size, entries=content.head["entries"],
                blobs=len(content.files) - 1)  # fmt: skip


def _written(content: Content, scratch: Path, passphrase: str, told: Callable[[int], bool]) -> bytes:
    with suppress(FileNotFoundError):
        scratch.unlink()
    descriptor = os.open(scratch, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), PRIVATE)
    packing = Packing(content, told)
    with open(descriptor, "wb") as file:
        sealing.seal(packing, file, passphrase)
        file.flush()
        flush(file.fileno())
        if hasattr(os, "posix_fadvise"):
            # Else what is read back would come from memory, not from the stick.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return packing.hash.digest()


def _read_back(scratch: Path, passphrase: str, told: Callable[[int], bool]) -> bytes:
    hashing = _Hashing(told)
    with open(scratch, "rb") as file:
        sealing.unseal(file, hashing, passphrase)
    return hashing.hash.digest()


class _Hashing:
    """Takes a stream in for its hash alone."""

    def __init__(self, told: Callable[[int], bool]) -> None:
        self.hash = sha256()
        self._told = told
        self._done = 0

    def write(self, content: bytes) -> int:
        self.hash.update(content)
        self._done += len(content)
        if not self._told(self._done):
            raise Stopped
        return len(content)

    def flush(self) -> None:
        """Nothing is held back."""


def _counted(progress: Callable[[int, int], bool] | None, before: int, total: int) -> Callable[[int], bool]:
    def told(done: int) -> bool:
        return progress is None or progress(min(before + done, total), total)

    return told


_THERE: Final = {"disk-full": Why.FULL, "read-only": Why.READ_ONLY}
_HERE: Final = {"disk-full": Why.NO_ROOM, "read-only": Why.READ_ONLY}


def _reason(error: OSError) -> str:
    meaning = unavailable(error)
    return meaning.reason if meaning is not None else ""


@contextmanager
def own_disk() -> Iterator[None]:
    """Turns what the system says of this laptop's own disk into a BackupFailed."""
    try:
        yield
    except OSError as error:
        raise BackupFailed(_HERE.get(_reason(error), Why.GONE)) from error
    except Unavailable as error:
        raise BackupFailed(_HERE.get(error.reason, Why.GONE)) from error
