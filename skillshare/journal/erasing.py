"""Taking the bytes of erased records out of the tables, and keeping them out (journal §6).

Which records are erased, and when their bytes are due, is told by the caller. Files beside the database are cleaned by
`store.py` and `blobs.py`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.domain.erasing import WORDS, holds_words
from skillshare.domain.kinds import ACK
from skillshare.journal.cbor import decode_trusted
from skillshare.journal.entry import FactHeader, decode_header
from skillshare.journal.names import Names
from skillshare.journal.tables import FACT_BITS, rows

_BLOB: Final = 32
_PLACE: Final = (1 << FACT_BITS) - 1
_RAN: Final = "ran"
_UNSWEPT: Final = "unswept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A record that somebody erased and whose bytes are here still. `ran`: running time when that was heard, in ms."""

    record: bytes
    ran: int


def note(database: SqliteDatabase, record: bytes) -> None:
    """Somebody says that this record is erased, perhaps once more after that was taken back."""
    sql = "INSERT INTO erased VALUES (?1, ?2, 0) ON CONFLICT(record) DO UPDATE SET ran = ?2"
    rows(database, sql, (record, running(database)))


def waiting(database: SqliteDatabase) -> list[Waiting]:
    """Records that are said to be erased and not purged."""
    found = rows(database, "SELECT record, ran FROM erased WHERE NOT purged ORDER BY record").fetchall()
    return [Waiting(record=record, ran=ran) for record, ran in found]


def heard(database: SqliteDatabase) -> list[bytes]:
    """All records that anybody ever said are erased."""
    return [record for (record,) in rows(database, "SELECT record FROM erased ORDER BY record")]


def running(database: SqliteDatabase, more: int = 0) -> int:
    """How long the app has run on this data, in milliseconds, after adding `more` to it."""
    if more:
        sql = "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = value + ?2"
        rows(database, sql, (_RAN, more))
    row = rows(database, "SELECT value FROM meta WHERE key = ?", (_RAN,)).fetchone()
    return 0 if row is None else int(row[0])


def purge(database: SqliteDatabase, names: Names, records: Iterable[bytes]) -> set[bytes]:
    """Takes the bodies out that hold words of these records; returns the blobs they named and nobody else names."""
    blobs: set[bytes] = set()
    soil(database)
    for record in records:
        for fact, body in _bodies(database, names, record):
            blobs |= _blobs(body)
            rows(database, "UPDATE fact SET body = NULL WHERE no = ?", (fact,))
            rows(database, "UPDATE opaque SET body = NULL WHERE fact = ?", (fact,))
            rows(database, "DELETE FROM aside WHERE fact = ?", (fact,))
            rows(database, "DELETE FROM need_body WHERE fact = ?", (fact,))
        rows(database, "UPDATE erased SET purged = 1 WHERE record = ?", (record,))
        names.erased.add(record)
    named = "SELECT 1 FROM fact WHERE instr(body, ?1) UNION ALL SELECT 1 FROM opaque WHERE instr(body, ?1) LIMIT 1"
    return {blob for blob in blobs if rows(database, named, (blob,)).fetchone() is None}


def beside(database: SqliteDatabase, names: Names, records: Iterable[bytes]) -> list[bytes]:
    """The records, these included, of facts that hold words of these."""
    found = dict.fromkeys(records)
    for record in tuple(found):
        for number, _ in _bodies(database, names, record):
            found |= dict.fromkeys(_fact(database, number).records)
    return list(found)


def receipts(database: SqliteDatabase, names: Names, record: bytes) -> list[tuple[bytes, bytes, int]]:
    """Who said that nothing of a record is left there: device, log and seq, as far as that is not frozen."""
    sql = "SELECT f.log, f.seq FROM touch t CROSS JOIN fact f ON f.no = t.fact WHERE t.record = ? AND f.type = ?"
    said = rows(database, sql, (names.known_record(record), names.known_type(ACK))).fetchall()
    found = ((names.logs[log], seq) for log, seq in said)
    return [(log.device, log.id, seq) for log, seq in found if seq < log.frozen_from]


def want_again(database: SqliteDatabase, names: Names, records: Iterable[bytes]) -> None:
    """Has the bodies of purged records fetched again, since what erased them counts no more (journal §4).

    Whoever heard of both at once never let go of them. A laptop that took them out at once asks the others.
    """
    for record in records:
        rows(database, "UPDATE erased SET purged = 0 WHERE record = ?", (record,))
        names.erased.discard(record)
        for number, body in _bodies(database, names, record):
            fact = _fact(database, number)
            if body is None and fact.hash is not None and not holds_words(fact.type, fact.records, names.erased):
                rows(database, "DELETE FROM opaque WHERE fact = ?", (number,))
                rows(database, "INSERT OR IGNORE INTO need_body VALUES (?, ?)", (fact.audience, number))


def soil(database: SqliteDatabase) -> None:
    """Says that something was deleted which is to leave no trace in the files."""
    rows(database, "INSERT OR REPLACE INTO meta VALUES (?, 1)", (_UNSWEPT,))


def is_swept(database: SqliteDatabase) -> bool:
    """Whether nothing of what was purged is left in free pages or beside the database."""
    return rows(database, "SELECT 1 FROM meta WHERE key = ?", (_UNSWEPT,)).fetchone() is None


def sweep(database: SqliteDatabase) -> None:
    """Writes the file anew without what was deleted in it, and empties the log beside it. Outside any transaction.

    While another connection reads an older state of it the log cannot be emptied; it is not swept then.
    """
    rows(database, "VACUUM")
    if rows(database, "PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0:
        rows(database, "DELETE FROM meta WHERE key = ?", (_UNSWEPT,))


def _fact(database: SqliteDatabase, number: int) -> FactHeader:
    header = rows(database, "SELECT header FROM signed WHERE entry = ?", (number >> FACT_BITS,)).fetchone()[0]
    return decode_header(header).facts[number & _PLACE]


def _bodies(database: SqliteDatabase, names: Names, record: bytes) -> list[tuple[int, Any]]:
    number = names.known_record(record)
    places = [(kind, place) for name, place in WORDS if (kind := names.known_type(name)) is not None]
    either = " OR ".join(f"(f.type = {kind} AND t.place = {place})" for kind, place in places)
    sql = f"SELECT f.no, f.body FROM touch t CROSS JOIN fact f ON f.no = t.fact WHERE t.record = ? AND ({either or 0})"
    return rows(database, sql, (number,)).fetchall()


def _blobs(body: bytes | None) -> set[bytes]:
    """The 32-byte names in a body; nothing else in one has that length."""
    value = None if body is None else decode_trusted(body)
    return {v for v in value.values() if isinstance(v, bytes) and len(v) == _BLOB} if isinstance(value, dict) else set()
