"""Fold → rows: refolds the records an entry touched and overwrites their rows; or all of them (rebuild).

Incremental and rebuild run the same code over the same histories, so they cannot differ but by a missed record.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count as counted
from itertools import islice
from time import time_ns
from typing import Any, Final, Protocol

from peewee import SqliteDatabase

from skillshare.catalog import tables
from skillshare.catalog.kept import Row
from skillshare.catalog.matching import CODE
from skillshare.catalog.rows import COLUMNS, FOLDS, KEPT
from skillshare.domain import kinds
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE
from skillshare.journal.reading import Places

_BATCH: Final = 2000
"""Records that are held at once."""

_TIMES: Final = counted(time_ns())
"""Begins later in each process than the one before ended, unless a clock goes back; nothing outlives a process."""

_FOLDED: Final = {
    (fact_type, place): kind
    for fact_type, places in kinds.PLACES.items()
    for place, kind in enumerate(places)
    if kind in FOLDS and kinds.concerns(fact_type, place)
}
"""By type and place of a fact: of which kind the record there is folded."""


class Journal(Protocol):
    """What the catalog needs of the journal. Facts at the places `passing` are left out unread."""

    def history(self, record: bytes, passing: Places = ...) -> Sequence[Happening]: ...

    def histories(
        self, records: Sequence[bytes] | None = ..., passing: Places = ...
    ) -> Iterator[tuple[bytes, Sequence[Happening]]]: ...

    def saw(self, log: bytes, seq: int, on_log: bytes, /) -> int: ...


def project(database: SqliteDatabase, journal: Journal, records: Iterable[bytes]) -> None:
    """Refold these records; inside the transaction that stored what touched them."""
    connection: sqlite3.Connection = database.connection()
    stream = iter(records)
    while batch := list(islice(stream, _BATCH)):
        kept = _write_batch(connection, journal, journal.histories(batch, kinds.MENTIONS))
        _forget(connection, batch, kept)


def concerned(facts: Iterable[Fact]) -> list[bytes]:
    """The records whose states may depend on these facts, each once."""
    found = (r for fact in facts for place, r in enumerate(fact.records) if kinds.concerns(fact.type, place))
    return list(dict.fromkeys(found))


def rebuild(database: SqliteDatabase, journal: Journal, progress: Callable[[int], None] | None = None) -> int:
    """Drop the catalog and fold everything anew; returns the number of records. `progress` gets it as it grows."""
    with database.atomic():
        tables.drop(database)
        tables.create(database)
        count = 0
        stream = journal.histories(passing=kinds.MENTIONS)
        while batch := list(islice(stream, _BATCH)):
            _write_batch(database.connection(), journal, batch)
            count += len(batch)
            if progress is not None:
                progress(count)
        tables.mark_current(database)
    return count


def _write_batch(
    connection: sqlite3.Connection, journal: Journal, batch: Iterable[tuple[bytes, Sequence[Happening]]]
) -> dict[bytes, list[str]]:
    """Writes the rows of these records; returns which kinds each is of."""
    states: dict[str, list[tuple[bytes, Any]]] = {}
    are: dict[bytes, list[str]] = {}
    for record, full in batch:
        for kind, history in by_kind(full):
            states.setdefault(kind, []).append(_state(kind, record, history, journal))
            are.setdefault(record, []).append(kind)
    for kind, found in states.items():
        _write(connection, kind, found)
    _say_changed(connection, states)
    return are


def _state(kind: str, record: bytes, history: Sequence[Happening], journal: Journal) -> tuple[bytes, Any]:
    return record, FOLDS[kind](record, history, journal.saw)


def by_kind(history: Sequence[Happening]) -> list[tuple[str, list[Happening]]]:
    """The record's history split by what kind of record the facts take it for; an undo concerns every kind.

    Facts that only mention it are left out, whether or not the journal did so already.
    """
    found: dict[str, list[Happening]] = {}
    undos = []
    for h in history:
        kind = _FOLDED.get((h.type, h.place))
        if kind is not None:
            found.setdefault(kind, []).append(h)
        elif h.type == UNDONE:
            undos.append(h)
    return [(kind, own + undos) for kind, own in found.items()]


def _write(connection: sqlite3.Connection, kind: str, states: Sequence[tuple[bytes, Any]]) -> None:
    """Overwrite the rows; a record that was never made, or whose making was undone, has none."""
    if kind not in KEPT:
        connection.executemany("INSERT OR IGNORE INTO known VALUES (?, ?)", [(kind, record) for record, _ in states])
        return
    _remove(connection, kind, [record for record, state in states if not KEPT[kind].exists(state)])
    rows = [KEPT[kind].row(state) for _, state in states if KEPT[kind].exists(state)]
    if kind in CODE:
        _write_sought(connection, kind, rows)
    else:
        connection.executemany(_UPSERT[kind], rows)


def _forget(connection: sqlite3.Connection, records: Sequence[bytes], kept: Mapping[bytes, Collection[str]]) -> None:
    """Take away the rows of kinds that a record no longer is: a fork takes entries out of histories (journal §5)."""
    for kind in KEPT:
        stands = connection.execute(
            f"SELECT record FROM {kind} WHERE record IN ({_marks(records)})", records
        ).fetchall()
        left = [record for (record,) in stands if kind not in kept.get(record, ())]
        if left:
            _remove(connection, kind, left)
            _say_changed(connection, [kind])
    those = f"SELECT kind, record FROM known WHERE record IN ({_marks(records)})"
    known = connection.execute(those, records).fetchall()
    gone = [(kind, record) for kind, record in known if kind not in kept.get(record, ())]
    connection.executemany("DELETE FROM known WHERE kind = ? AND record = ?", gone)
    _say_changed(connection, {kind for kind, _ in gone})


def _say_changed(connection: sqlite3.Connection, kinds_: Iterable[str]) -> None:
    """Whoever remembers something of these kinds has to ask again. No number is given twice, also not after a
    transaction that was taken back."""
    now = next(_TIMES)
    connection.executemany("INSERT OR REPLACE INTO changed VALUES (?, ?)", [(kind, now) for kind in kinds_])


def _remove(connection: sqlite3.Connection, kind: str, records: Sequence[bytes]) -> None:
    for record in records:
        if kind in CODE:
            number = connection.execute(f"SELECT id FROM {kind} WHERE record = ?", (record,)).fetchone()
            if number is not None:
                connection.execute("DELETE FROM search WHERE rowid = ?", (number[0] * 8 + CODE[kind],))
        connection.execute(f"DELETE FROM {kind} WHERE record = ?", (record,))


def _write_sought(connection: sqlite3.Connection, kind: str, rows: Sequence[Row]) -> None:
    """Rows that the search index knows; their words are indexed anew only if they changed."""
    names = [row[0] for row in rows]
    sought = f"SELECT record, sought FROM {kind} WHERE record IN ({_marks(names)})"
    old = dict(connection.execute(sought, names))
    connection.executemany(_UPSERT[kind], rows)
    words = {row[0]: row[-1].partition("\n") for row in rows if old.get(row[0]) != row[-1]}
    numbered = f"SELECT record, id * 8 + {CODE[kind]} FROM {kind} WHERE record IN ({_marks(words)})"
    number = dict(connection.execute(numbered, list(words)))
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(number[r],) for r in words if r in old])
    indexed = [(number[record], title, rest) for record, (title, _, rest) in words.items()]
    connection.executemany("INSERT INTO search (rowid, title, rest) VALUES (?, ?, ?)", indexed)


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def _upsert(kind: str, columns: Sequence[str]) -> str:
    marks = ", ".join("?" for _ in columns)
    changes = ", ".join(f'"{c}" = excluded."{c}"' for c in columns[1:])
    names = ", ".join(f'"{c}"' for c in columns)
    return f"INSERT INTO {kind} ({names}) VALUES ({marks}) ON CONFLICT (record) DO UPDATE SET {changes}"


_UPSERT: Final = {kind: _upsert(kind, columns) for kind, columns in COLUMNS.items()}


def differences(database: SqliteDatabase, journal: Journal) -> list[tuple[str, bytes]]:
    """Records whose stored row differs from what a rebuild gives: kind and record id, empty if all is well.

    A table's name with no record means that it has too many rows or too few.
    """
    connection: sqlite3.Connection = database.connection()
    wrong: list[tuple[str, bytes]] = []
    counts = dict.fromkeys((*COLUMNS, "known", "search"), 0)
    for record, full in journal.histories():
        for kind, history in by_kind(full):
            if kind not in KEPT:
                counts["known"] += 1
                continue
            state = _state(kind, record, history, journal)[1]
            row = KEPT[kind].row(state) if KEPT[kind].exists(state) else None
            counts[kind] += row is not None
            counts["search"] += row is not None and kind in CODE
            if _stored(connection, kind, record) != row or not _is_sought(connection, kind, row):
                wrong.append((kind, record))
    for table, count in counts.items():
        if connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] != count:
            wrong.append((table, b""))
    return wrong


def _stored(connection: sqlite3.Connection, kind: str, record: bytes) -> Row | None:
    names = ", ".join(f'"{c}"' for c in COLUMNS[kind])
    row: Row | None = connection.execute(f"SELECT {names} FROM {kind} WHERE record = ?", (record,)).fetchone()
    return row


def _is_sought(connection: sqlite3.Connection, kind: str, row: Row | None) -> bool:
    """Whether the search index finds the row by its words."""
    if row is None or kind not in CODE:
        return True
    sql = f"SELECT title || char(10) || rest FROM search WHERE rowid = (SELECT id * 8 + ? FROM {kind} WHERE record = ?)"
    found = connection.execute(sql, (CODE[kind], row[0])).fetchone()
    return found is not None and found[0] == row[-1]
