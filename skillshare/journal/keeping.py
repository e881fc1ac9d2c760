"""Storing one checked entry: its rows, what it touches, what it had seen, and evidence of forks (journal §5, §8).

Runs inside the transaction of `store.py`, which has judged the entry; nothing is checked again here.
"""

from collections.abc import Collection
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.domain.erasing import ERASED, holds_words
from skillshare.journal import aside
from skillshare.journal.entry import Entry, FactHeader, body_hash, readable_body
from skillshare.journal.erasing import note
from skillshare.journal.handing import Sees
from skillshare.journal.names import Log, Names
from skillshare.journal.reading import touched_between
from skillshare.journal.tables import FACT_BITS, FOLDED, KEPT, fill, rows

EVIDENCES: Final = 4

_ENTRY: Final = "INSERT INTO entry(id, log, seq, stamp, flags, status, received) VALUES (?, ?, ?, ?, ?, ?, ?)"


def keep(
    database: SqliteDatabase,
    names: Names,
    entry: Entry,
    log: Log,
    received: int,
    opaque: Collection[int],
    sees: Sees | None = None,
) -> tuple[bytes, ...]:
    """Stores an entry that follows its log's head and returns the records it touches, each once.

    `opaque` are the facts whose bodies the fold may not read; what this laptop does not see is set aside.
    """
    header = entry.header
    status = FOLDED if header.understood else KEPT
    values = (entry.id, log.no, header.seq, header.stamp, header.flags, status, received)
    no = rows(database, _ENTRY, values).lastrowid
    assert no is not None  # an INSERT has one
    rows(database, "INSERT INTO signed VALUES (?, ?, ?)", (no, entry.signed, entry.signature))
    names.advance(log, header.seq, entry.id, header.stamp)
    names.repeat(entry.id, log, header)
    first = no << FACT_BITS
    if not header.understood:
        for n, body in enumerate(entry.bodies):
            rows(database, "INSERT INTO opaque VALUES (?, ?)", (first + n, body))
        return ()
    _keep_facts(database, names, entry, log, first, opaque)
    _keep_seen(database, names, entry, log)
    if sees is not None:
        _set_aside(database, names, entry, first, sees)
    return tuple(dict.fromkeys(record for fact in header.facts for record in fact.records))


def keep_body(database: SqliteDatabase, fact: FactHeader, number: int, body: bytes) -> tuple[bytes, ...]:
    """Puts a late body in its place, which must be empty, if it is the one that was signed; returns whose it is."""
    if len(body) != fact.length or fact.hash is None or body_hash(body) != fact.hash:
        return ()
    missing = "DELETE FROM need_body WHERE audience = ? AND fact = ?"
    if rows(database, missing, (fact.audience, number)).rowcount == 0:
        return ()
    if not readable_body(body):
        rows(database, "INSERT INTO opaque VALUES (?, ?)", (number, body))
        return ()
    rows(database, "UPDATE fact SET body = ? WHERE no = ?", (body, number))
    return fact.records


def keep_evidence(database: SqliteDatabase, names: Names, entry: Entry, log: Log) -> tuple[bytes, ...]:
    """Keeps the header and signature of a second entry at one place and freezes the log from the lowest such place.

    Returns the records whose history lost an entry by that. The four lowest evidences stay, whatever their order came.
    """
    seq = entry.header.seq
    values = (log.no, seq, entry.signed, entry.signature)
    rows(database, "INSERT OR IGNORE INTO fork_evidence VALUES (?, ?, ?, ?)", values)
    beyond = """DELETE FROM fork_evidence WHERE log = ?1 AND (seq, header) IN
                (SELECT seq, header FROM fork_evidence WHERE log = ?1 ORDER BY seq, header LIMIT -1 OFFSET ?2)"""
    rows(database, beyond, (log.no, EVIDENCES))
    if seq >= log.frozen_from:
        return ()
    touched = tuple(touched_between(database, log, seq, log.frozen_from))
    names.freeze(log, seq)
    return touched


def _keep_facts(
    database: SqliteDatabase, names: Names, entry: Entry, log: Log, first: int, opaque: Collection[int]
) -> None:
    place = (log.no, entry.header.seq, entry.header.stamp, entry.id)
    facts: list[tuple[Any, ...]] = []
    touches: list[tuple[int, int, int]] = []
    for n, (fact, carried) in enumerate(zip(entry.header.facts, entry.bodies, strict=True), first):
        gone = holds_words(fact.type, fact.records, names.erased)
        body = None if gone else carried
        if fact.type == ERASED and fact.records:
            note(database, fact.records[0])
        hidden = body is not None and n - first in opaque
        facts.append((n, names.type(fact.type), fact.version, *place, None if hidden else body))
        if hidden:
            rows(database, "INSERT INTO opaque VALUES (?, ?)", (n, body))
        if body is None and fact.hash is not None and not gone:
            rows(database, "INSERT INTO need_body VALUES (?, ?)", (fact.audience, n))
        touches += [(names.record(record), n, index) for index, record in enumerate(fact.records)]
    fill(database, "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)", facts)
    # A record named twice is touched once, at its first place.
    fill(database, "INSERT OR IGNORE INTO touch VALUES (?, ?, ?)", touches)


def _set_aside(database: SqliteDatabase, names: Names, entry: Entry, first: int, sees: Sees) -> None:
    for n, (fact, body) in enumerate(zip(entry.header.facts, entry.bodies, strict=True), first):
        if body is not None and not sees(fact.audience) and not holds_words(fact.type, fact.records, names.erased):
            aside.put(database, n, fact.audience, body)
            rows(database, "UPDATE fact SET body = NULL WHERE no = ?", (n,))
            rows(database, "DELETE FROM opaque WHERE fact = ?", (n,))


def _keep_seen(database: SqliteDatabase, names: Names, entry: Entry, log: Log) -> None:
    for seen in entry.header.seen:
        other = names.log(seen.log)
        # The clock is the union of all that was seen, so a head that goes backwards changes nothing (journal §3).
        last = "SELECT on_seq FROM seen WHERE log = ? AND on_log = ? ORDER BY seq DESC LIMIT 1"
        before = rows(database, last, (log.no, other.no)).fetchone()
        if before is None or before[0] < seen.seq:
            rows(database, "INSERT INTO seen VALUES (?, ?, ?, ?)", (log.no, other.no, entry.header.seq, seen.seq))
