"""The ways a journal can say no, as typed values without sentences: hostile bytes, a full disk, a newer app's file.

The words for people live in the window; what a received entry was judged to be is a `Verdict` in `verdict.py`.
"""

import errno
import sqlite3
import sys
from typing import Final

from peewee import DatabaseError

_SQLITE: Final = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_CANTOPEN: "cannot-open",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_IOERR: "disk-fault",
    sqlite3.SQLITE_NOMEM: "memory",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_SYSTEM: Final = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.ENOENT: "cannot-open",
    errno.ENOTDIR: "cannot-open",
}


class Malformed(Exception):
    """Bytes that are not an entry; `reason` is one of the words FORMAT.md lists."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unavailable(Exception):
    """The journal cannot be written or read just now; nothing has changed and trying again later may work.

    `reason` is "disk-full", "read-only", "cannot-open", "busy", "disk-fault", "memory", "damaged", "key" (device.key is
    unreadable) or "incarnations" (this device was restored too often and must be added anew).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NewerVersion(Exception):
    """The database was written by a newer app; it is left untouched. `found` and `known` are schema versions."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"database version {found}, this app knows {known}")
        self.found = found
        self.known = known


def database_errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What a database raises: peewee's, SQLite's and, once one that is encrypted was opened, SQLCipher's own.

    A page that does not decrypt is reported by SQLCipher as a want of memory, and nothing else tells the two apart.
    """
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (*more, sqlite3.Error, DatabaseError, *((cipher.Error, MemoryError) if cipher is not None else ()))


def unavailable(error: BaseException) -> Unavailable | None:
    """The `Unavailable` that an error stands for, or None if it is a fault of ours.

    A failed rollback hides the error that caused it, so the oldest link of the chain that has a meaning is taken.
    """
    found: Unavailable | None = None
    link: BaseException | None = error
    while link is not None:
        found = _read(link) or found
        link = link.__cause__ or link.__context__
    return found


def _read(error: BaseException) -> Unavailable | None:
    if isinstance(error, Unavailable):
        return error
    if isinstance(error, MemoryError) and MemoryError in database_errors():
        return Unavailable("damaged")
    if isinstance(error, OSError):
        return Unavailable(_SYSTEM.get(error.errno or 0, "disk-fault"))
    candidates = (error, *(argument for argument in error.args if isinstance(argument, database_errors())))
    for candidate in candidates:
        code = getattr(candidate, "sqlite_errorcode", None)
        if isinstance(code, int) and code & 0xFF in _SQLITE:
            return Unavailable(_SQLITE[code & 0xFF])
    return None
