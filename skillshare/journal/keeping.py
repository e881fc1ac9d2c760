"""Storing checked entries: their rows, what they touch, what they had seen, and evidence of forks (journal §5, §8).

Runs inside the transaction of `store.py`, which has judged the entries; nothing is checked again here.
"""

from collections.abc import Collection
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.domain.erasing import ERASED, holds_words
from skillshare.journal import aside
from skillshare.journal.entry import AUTHORITY, Entry, FactHeader, Header, body_hash, decode_header, readable_body
from skillshare.journal.erasing import note
from skillshare.journal.handing import Sees
from skillshare.journal.names import NEVER, Log, Names
from skillshare.journal.reading import touched, touched_between
from skillshare.journal.tables import FACT_BITS, FOLDED, KEPT, fill, rows

EVIDENCES: Final = 4

_MANY: Final = 1024
"""Entries that wait at most."""
_ROWS: Final = {
    "entry": "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "signed": "INSERT INTO signed VALUES (?, ?, ?)",
    "fact": "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    # A record named twice is touched once, at its first place.
    "touch": "INSERT OR IGNORE INTO touch VALUES (?, ?, ?)",
}


class Sheaf:
    """Entries that were judged and are not written yet: rows that go in together cost half.

    Heads in memory are ahead of the tables until `write`, which whoever reads the tables calls before.
    """

    def __init__(self, database: SqliteDatabase, names: Names) -> None:
        self._db, self._names = database, names
        self._rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in _ROWS}
        self._touches: list[tuple[bytes, int, int]] = []
        self._logs: dict[int, Log] = {}
        self._next = 0

    def keep(
        self, entry: Entry, log: Log, received: int, opaque: Collection[int], sees: Sees | None = None
    ) -> tuple[bytes, ...]:
        """Keeps an entry that follows its log's head and returns the records it touches, each once.

        `opaque` are the facts whose bodies the fold may not read; what this laptop does not see is set aside.
        """
        header, waiting = entry.header, self._rows
        if len(waiting["entry"]) == _MANY:
            self.write()
        if not waiting["entry"]:
            self._next = int(rows(self._db, "SELECT coalesce(max(no), 0) FROM entry").fetchone()[0])
        self._next = no = self._next + 1
        status = FOLDED if header.understood else KEPT
        waiting["entry"].append((no, entry.id, log.no, header.seq, header.stamp, header.flags, status, received))
        waiting["signed"].append((no, entry.signed, entry.signature))
        log.seq, log.head, log.stamp = header.seq, entry.id, max(log.stamp, header.stamp)
        self._logs[log.no] = log
        self._names.repeat(entry.id, log, header)
        first = no << FACT_BITS
        if not header.understood:
            fill(self._db, "INSERT INTO opaque VALUES (?, ?)", enumerate(entry.bodies, first))
            return ()
        self._keep_facts(entry, log, first, opaque, sees)
        _keep_seen(self._db, self._names, entry, log)
        return tuple(dict.fromkeys(record for fact in header.facts for record in fact.records))

    def write(self) -> None:
        """Writes what waits. Raises sqlite3 errors as they are."""
        if not self._logs:
            return
        numbers = self._names.records(record for record, _, _ in self._touches)
        self._rows["touch"] = [(numbers[record], fact, place) for record, fact, place in self._touches]
        for table, sql in _ROWS.items():
            fill(self._db, sql, self._rows[table])
            self._rows[table] = []
        self._names.advance(self._logs.values())
        self._touches, self._logs = [], {}

    def _keep_facts(self, entry: Entry, log: Log, first: int, opaque: Collection[int], sees: Sees | None) -> None:
        place = (log.no, entry.header.seq, entry.header.stamp, entry.id)
        names, facts, touches = self._names, self._rows["fact"], self._touches
        for n, (fact, body) in enumerate(zip(entry.header.facts, entry.bodies, strict=True), first):
            touches += [(record, n, index) for index, record in enumerate(fact.records)]
            if fact.type == ERASED and fact.records:
                note(self._db, fact.records[0])
            shown = body
            if names.erased and holds_words(fact.type, fact.records, names.erased):
                shown = None
            elif body is None:
                if fact.hash is not None:
                    rows(self._db, "INSERT INTO need_body VALUES (?, ?)", (fact.audience, n))
            elif sees is not None and not sees(fact.audience):
                aside.put(self._db, n, fact.audience, body)
                shown = None
            elif n - first in opaque:
                rows(self._db, "INSERT INTO opaque VALUES (?, ?)", (n, body))
                shown = None
            facts.append((n, names.type(fact.type), fact.version, *place, shown))


def keep_body(database: SqliteDatabase, fact: FactHeader, number: int, body: bytes) -> tuple[bytes, ...]:
    """Puts a late body in its place, which must be empty, if it is the one that was signed; returns whose it is."""
    if len(body) != fact.length or fact.hash is None or body_hash(body) != fact.hash:
        return ()
    missing = "DELETE FROM need_body WHERE audience = ? AND fact = ?"
    if rows(database, missing, (fact.audience, number)).rowcount == 0:
        return ()
    if not readable_body(fact, body):
        rows(database, "INSERT INTO opaque VALUES (?, ?)", (number, body))
        return ()
    rows(database, "UPDATE fact SET body = ? WHERE no = ?", (body, number))
    return fact.records


def keep_evidence(database: SqliteDatabase, names: Names, entry: Entry, log: Log) -> tuple[bytes, ...]:
    """Keeps the header and signature of a second entry at one place and freezes the log from the lowest such place.

    Returns the records whose history is another one by that. The four lowest evidences stay, whatever their order came.
    """
    seq = entry.header.seq
    values = (log.no, seq, entry.signed, entry.signature)
    rows(database, "INSERT OR IGNORE INTO fork_evidence VALUES (?, ?, ?, ?)", values)
    beyond = """DELETE FROM fork_evidence WHERE log = ?1 AND (seq, header) IN
                (SELECT seq, header FROM fork_evidence WHERE log = ?1 ORDER BY seq, header LIMIT -1 OFFSET ?2)"""
    rows(database, beyond, (log.no, EVIDENCES))
    if seq >= log.frozen_from:
        return ()
    lost = tuple(touched_between(database, log, seq, log.frozen_from))
    names.freeze(log, seq)
    # What stands for places further on has seen less now, for its laptop's last sound place is an earlier one.
    standing = [again.entry for again in names.standing.values() if again is not None and again.origin == log.id]
    return (*lost, *(record for entry in standing for record in touched(database, entry)))


def is_of_genesis(database: SqliteDatabase, log: Log, header: Header) -> bool:
    """Whether the genesis is held at this place: nothing else can stand there, so nothing forks it (journal §5)."""
    if (header.lane, header.seq) != (AUTHORITY, 0):
        return False
    sql = "SELECT header FROM entry JOIN signed ON entry = no WHERE log = ? AND seq = 0"
    row = rows(database, sql, (log.no,)).fetchone()
    return row is not None and decode_header(row[0]).genesis


def clear(database: SqliteDatabase, names: Names, log: Log) -> tuple[bytes, ...]:
    """Takes out all that is held of a log, and what says that it forked; returns the records it touched."""
    touched = tuple(touched_between(database, log, 0, NEVER))
    for table in ("fact", "opaque", "aside", "need_body", "touch"):
        key = "no" if table == "fact" else "fact"
        of = f"{key} >> {FACT_BITS} IN (SELECT no FROM entry WHERE log = ?)"
        rows(database, f"DELETE FROM {table} WHERE {of}", (log.no,))
    rows(database, "DELETE FROM signed WHERE entry IN (SELECT no FROM entry WHERE log = ?)", (log.no,))
    for table in ("entry", "seen", "fork_evidence", "again"):
        rows(database, f"DELETE FROM {table} WHERE log = ?", (log.no,))
    names.empty(log)
    return touched


def _keep_seen(database: SqliteDatabase, names: Names, entry: Entry, log: Log) -> None:
    for seen in entry.header.seen:
        other = names.log(seen.log)
        # The clock is the union of all that was seen, so a head that goes backwards changes nothing (journal §3).
        last = "SELECT on_seq FROM seen WHERE log = ? AND on_log = ? ORDER BY seq DESC LIMIT 1"
        before = rows(database, last, (log.no, other.no)).fetchone()
        if before is None or before[0] < seen.seq:
            rows(database, "INSERT INTO seen VALUES (?, ?, ?, ?)", (log.no, other.no, entry.header.seq, seen.seq))
