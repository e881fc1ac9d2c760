"""Where the queries read from: this thread's connection, the journal behind it, and what day it is.

Every thread has its own connection, so a screen's short read never waits for the writer.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from peewee import SqliteDatabase

from skillshare.catalog.project import Journal, by_kind
from skillshare.catalog.rows import FOLDS
from skillshare.domain import kinds


@dataclass(frozen=True, slots=True)
class Source:
    """`today` gives the civil date at the site (R7)."""

    database: SqliteDatabase
    journal: Journal
    today: Callable[[], date]
    _remembered: dict[str, tuple[int, tuple[Any, ...]]] = field(default_factory=dict)

    def rows(self, sql: str, parameters: tuple[Any, ...] | list[Any] = ()) -> list[tuple[Any, ...]]:
        connection: sqlite3.Connection = self.database.connection()
        return connection.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: tuple[Any, ...] | list[Any] = ()) -> tuple[Any, ...] | None:
        connection: sqlite3.Connection = self.database.connection()
        row: tuple[Any, ...] | None = connection.execute(sql, parameters).fetchone()
        return row

    def count(self, sql: str, parameters: tuple[Any, ...] | list[Any] = ()) -> int:
        """The first column of the first row as a number."""
        row = self.one(sql, parameters)
        return int(row[0] or 0) if row else 0

    def state(self, kind: str, record: bytes) -> Any:
        """The state of one record folded now. Which type it is follows from `kind` (`rows.FOLDS`)."""
        history = dict(by_kind(self.journal.history(record, kinds.MENTIONS))).get(kind, [])
        return FOLDS[kind](record, history, self.journal.saw)

    def known(self, kind: str) -> tuple[Any, ...]:
        """The states of all records of a kind that has few, remembered until one of them changes."""
        return self.remembered(kind, (kind,), lambda: self._folded(kind))

    def remembered(self, what: str, kinds_: Sequence[str], make: Callable[[], tuple[Any, ...]]) -> tuple[Any, ...]:
        """What `make` answers, asked again only when a record of one of these kinds was folded since."""
        marks = ", ".join("?" * len(kinds_))
        since = self.count(f"SELECT max(since) FROM changed WHERE kind IN ({marks})", tuple(kinds_))
        found = self._remembered.get(what)
        if found is None or found[0] != since:
            # Asked after the number: what is remembered may be newer than that says, and never older.
            found = since, make()
            self._remembered[what] = found
        return found[1]

    def _folded(self, kind: str) -> tuple[Any, ...]:
        found = self.rows("SELECT record FROM known WHERE kind = ? ORDER BY record", (kind,))
        states = (self.state(kind, record) for (record,) in found)
        return tuple(state for state in states if state is not None)


def day(text: str | None) -> date | None:
    """A stored civil date."""
    return date.fromisoformat(text) if text else None
