"""The journal's tables (journal §8) and the one way to open a database that holds them.

Names of 16 and 32 bytes are stored once and referred to by small integers; a fact is named by `entry << 8 | n`, so its
touches are two integers and a history is one run of the touch table. A fact repeats where its entry stands: that saves
the fold a second look-up for each of its touches, a third of a rebuild. Rows are read and written by the modules beside
this one only.

In a protected folder the file is SQLCipher's (journal §11), through the wheel of `sqlcipher3`, which has full-text
search and is there for all three systems; its errors carry the numbers of SQLite's (`failure.database_errors`).
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.journal.failure import NewerVersion, database_errors, unavailable
from skillshare.journal.vault import OPEN, Vault

DATABASE: Final = "community.db"
"""The database in a data folder."""

SCHEMA_VERSION: Final = 1

FOLDED: Final = 0
KEPT: Final = 1
"""Entry status: of a header version this app does not know; checked, stored and passed on, never folded."""

FACT_BITS: Final = 8
"""A fact's number is its entry's number shifted by this, plus its place in the entry."""

_TABLES: Final = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE log(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device BLOB, inc INTEGER, lane INTEGER,
                 seq INTEGER NOT NULL DEFAULT -1, head BLOB, stamp INTEGER NOT NULL DEFAULT -1, frozen_from INTEGER);
CREATE TABLE entry(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, log INTEGER NOT NULL, seq INTEGER NOT NULL,
                   stamp INTEGER NOT NULL, flags INTEGER NOT NULL, status INTEGER NOT NULL, received INTEGER NOT NULL,
                   UNIQUE(log, seq));
CREATE TABLE signed(entry INTEGER PRIMARY KEY, header BLOB NOT NULL, signature BLOB NOT NULL);
CREATE TABLE type(no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE fact(no INTEGER PRIMARY KEY, type INTEGER NOT NULL, version INTEGER NOT NULL, log INTEGER NOT NULL,
                  seq INTEGER NOT NULL, stamp INTEGER NOT NULL, entry BLOB NOT NULL, body BLOB);
CREATE TABLE opaque(fact INTEGER PRIMARY KEY, body BLOB);
CREATE TABLE record(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
CREATE TABLE touch(record INTEGER, fact INTEGER, place INTEGER NOT NULL, PRIMARY KEY(record, fact)) WITHOUT ROWID;
CREATE TABLE seen(log INTEGER, on_log INTEGER, seq INTEGER, on_seq INTEGER NOT NULL,
                  PRIMARY KEY(log, on_log, seq)) WITHOUT ROWID;
CREATE TABLE fork_evidence(log INTEGER, seq INTEGER, header BLOB, signature BLOB NOT NULL,
                           PRIMARY KEY(log, seq, header)) WITHOUT ROWID;
CREATE TABLE unfolded(record INTEGER PRIMARY KEY);
"""

_LATER: Final = (
    """CREATE TABLE IF NOT EXISTS need_body(audience BLOB, fact INTEGER, PRIMARY KEY(audience, fact)) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS again(entry BLOB PRIMARY KEY, log INTEGER NOT NULL, seq INTEGER NOT NULL,
                                        root BLOB NOT NULL, root_inc INTEGER NOT NULL, root_seq INTEGER NOT NULL,
                                        root_stamp INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS branch(entry BLOB PRIMARY KEY, envelope BLOB NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS erased(record BLOB PRIMARY KEY, ran INTEGER NOT NULL, purged INTEGER NOT NULL)
       WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS rot(place INTEGER PRIMARY KEY)""",
    """CREATE TABLE IF NOT EXISTS aside(fact INTEGER PRIMARY KEY, body BLOB NOT NULL)""",
)
"""`need_body`: facts whose bodies are promised and not here, by whom they are for. `again` and `branch`: what repeats
a forked log, and entries of this device from its other branch (journal §5). `erased`: records whose bodies go, or are
gone, and since how much running time (journal §6). `rot`: facts with damaged bodies, and minus the numbers of entries
with damaged headers (journal §7). `aside`: bodies that this laptop may not see any more and others may lack."""


_PRAGMAS: Final = {
    "journal_mode": "wal",
    "synchronous": "full",
    "busy_timeout": 5000,
    "cache_size": -2 * 1024,
    "secure_delete": "on",
    "temp_store": "memory",
}


_NORMAL: Final = 1
"""`synchronous`: the log is flushed before it is copied into the database, not with every commit."""

_LOCKED: Final = {"cache_size": -16 * 1024}
"""What the system keeps of a locked file is to be decrypted again with every look at it."""


def open_database(path: Path, vault: Vault = OPEN) -> SqliteDatabase:
    """The database every part of the app shares, one connection a thread. Raises NewerVersion or Unavailable.

    `synchronous=FULL`: what is shown as done survives a power cut (journal §7). Deleted bytes are overwritten. The
    cache is small (2 MB a connection), since the system keeps the file in memory anyway.
    """
    database = _database(path, vault)
    try:
        prepare(database)
    except database_errors() as error:
        database.close()
        raise unavailable(error) or error from error
    return database


def raw_key(vault: Vault) -> str:
    """The key of a vault as SQLCipher wants it: said to be no passphrase, so that nothing is stretched."""
    return f"x'{(vault.database() or b'').hex()}'"


def _database(path: Path, vault: Vault) -> SqliteDatabase:
    if not vault.is_locking:
        return SqliteDatabase(str(path), pragmas=_PRAGMAS)
    from playhouse.sqlcipher_ext import SqlCipherDatabase  # an open folder does without

    database: SqliteDatabase = SqlCipherDatabase(str(path), pragmas={**_PRAGMAS, **_LOCKED}, passphrase=raw_key(vault))
    return database


def hurry(database: SqliteDatabase) -> None:
    """Let this thread's commits wait for no disk, until its connection is closed: for what can be made again."""
    rows(database, "PRAGMA synchronous = OFF")


@contextmanager
def without_waiting(database: SqliteDatabase) -> Iterator[None]:
    """Transactions inside wait for no disk: a power cut may take the last of them, never the middle of one.

    Whatever commits afterwards in the usual way keeps them for good, since it stands behind them in the same file.
    """
    level = int(rows(database, "PRAGMA synchronous").fetchone()[0])
    rows(database, f"PRAGMA synchronous = {min(level, _NORMAL)}")
    try:
        yield
    finally:
        rows(database, f"PRAGMA synchronous = {level}")


def prepare(database: SqliteDatabase) -> None:
    """Makes the tables where they are missing. Raises NewerVersion before anything is touched."""
    found = _version(database)
    if found > SCHEMA_VERSION:
        database.close()
        raise NewerVersion(found, SCHEMA_VERSION)
    if found == SCHEMA_VERSION:
        _make_later(database)
        return
    with database.atomic("IMMEDIATE"):
        if _version(database) == SCHEMA_VERSION:
            return
        _make_later(database)
        for statement in _TABLES.split(";"):
            if statement.strip():
                rows(database, statement)
        rows(database, f"PRAGMA user_version = {SCHEMA_VERSION}")


def _make_later(database: SqliteDatabase) -> None:
    for statement in _LATER:
        rows(database, statement)


def rows(database: SqliteDatabase, sql: str, parameters: tuple[Any, ...] = ()) -> sqlite3.Cursor:
    """A cursor of plain tuples from this thread's connection. Raises sqlite3 errors as they are."""
    connection: sqlite3.Connection = database.connection()
    return connection.execute(sql, parameters)


def fill(database: SqliteDatabase, sql: str, parameters: Iterable[tuple[Any, ...]]) -> None:
    """The same statement for each of these. Raises sqlite3 errors as they are."""
    connection: sqlite3.Connection = database.connection()
    connection.executemany(sql, parameters)


def _version(database: SqliteDatabase) -> int:
    return int(rows(database, "PRAGMA user_version").fetchone()[0])
