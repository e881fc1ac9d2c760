"""Checks every stored byte of a journal against the signatures: nothing may have changed since it was written.

Reads only. Whether the catalog says what the journal says is checked by the catalog; mending is asking a peer again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.journal import entry as form
from skillshare.journal.entry import Entry, FactHeader, Header
from skillshare.journal.failure import Malformed, database_errors
from skillshare.journal.names import Log, Names
from skillshare.journal.tables import FACT_BITS, FOLDED, KEPT, rows

_EVERY: Final = 256
"""Entries between two reports of progress."""


class Fault(StrEnum):
    """What can be wrong with an entry, a fact of it, or the tables as a whole."""

    DATABASE = "database"
    """The file itself is damaged."""
    MISSING = "missing"
    """There is a gap in the middle of a log."""
    UNREADABLE = "unreadable"
    NAME = "name"
    """Stored under an id that is not its own."""
    PLACE = "place"
    """Stored at a place, stamp or status that its header does not say."""
    COMMUNITY = "community"
    """It belongs to another one."""
    SIGNATURE = "signature"
    CHAIN = "chain"
    """It does not follow the one before it."""
    HEAD = "head"
    """The log ends elsewhere than the table of logs says."""
    FACT = "fact"
    """Missing, or stored as something its header does not say."""
    BODY = "body"
    """Not the one that was signed."""
    TOUCH = "touch"
    """Not listed under a record it is about."""
    SEEN = "seen"
    """What the author had seen is not stored as it was signed."""
    STRAY = "stray"
    """Rows that belong to no entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many of how many entries were checked."""

    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fault and where it is; `log` is None where it concerns the whole database, `seq` where a whole log."""

    fault: Fault
    log: bytes | None = None
    seq: int | None = None


def verify(database: SqliteDatabase, community: bytes) -> Iterator[Progress | Finding]:
    """Every finding, with reports of progress in between; a journal without findings is exactly what was signed."""
    try:
        if rows(database, "PRAGMA integrity_check(1)").fetchone() != ("ok",):
            yield Finding(fault=Fault.DATABASE)
        yield from _Check(database, community).run()
    except database_errors():
        yield Finding(fault=Fault.DATABASE)


class _Check:
    """Counts what the entries account for while it walks them, so that rows beyond that show."""

    def __init__(self, database: SqliteDatabase, community: bytes) -> None:
        self._db, self._community = database, community
        self._names = Names(database)
        self._facts = self._opaque = self._touches = self._seen = self._done = 0

    def run(self) -> Iterator[Progress | Finding]:
        total = self._count("entry")
        for log in self._names.logs.values():
            yield from self._log(log, total)
        yield Progress(done=self._done, total=total)
        tables = {"entry": self._done, "signed": self._done, "fact": self._facts, "opaque": self._opaque}
        tables |= {"touch": self._touches, "seen": self._seen}
        if any(self._count(table) > expected for table, expected in tables.items()):
            yield Finding(fault=Fault.STRAY)

    def _log(self, log: Log, total: int) -> Iterator[Progress | Finding]:
        seq, head = -1, None
        clock: dict[bytes, int] = {}
        sql = """SELECT no, id, seq, stamp, flags, status, header, signature FROM entry LEFT JOIN signed ON entry = no
                 WHERE log = ? ORDER BY seq"""
        for row in rows(self._db, sql, (log.no,)):
            seq += 1
            if row[2] != seq:
                yield Finding(fault=Fault.MISSING, log=log.id, seq=seq)
                seq = row[2]
            for fault in self._entry(log, head, clock, row):
                yield Finding(fault=fault, log=log.id, seq=seq)
            head = row[1]
            self._done += 1
            if self._done % _EVERY == 0:
                yield Progress(done=self._done, total=total)
        if (log.seq, log.head) != (seq, head):
            yield Finding(fault=Fault.HEAD, log=log.id)

    def _entry(self, log: Log, head: bytes | None, clock: dict[bytes, int], row: tuple[Any, ...]) -> Iterator[Fault]:
        no, name, seq, stamp, flags, status, signed, signature = row
        try:
            header = form.decode_header(signed or b"")
        except Malformed:
            yield Fault.UNREADABLE
            return
        entry = Entry(id=form.entry_id(signed), header=header, signed=signed, signature=signature, bodies=())
        if entry.id != name:
            yield Fault.NAME
        if not _same_place(header, log, (seq, stamp, flags, status)):
            yield Fault.PLACE
        if not form.of_community(entry, self._community):
            yield Fault.COMMUNITY
        if not form.is_signed(entry):
            yield Fault.SIGNATURE
        if header.prev != head:
            yield Fault.CHAIN
        yield from self._parts(no, header, (log.no, seq, stamp, name))
        if not self._clock_stored(log, header, clock):
            yield Fault.SEEN

    def _parts(self, no: int, header: Header, place: tuple[int, int, int, bytes]) -> Iterator[Fault]:
        first = no << FACT_BITS
        places = (first, first + (1 << FACT_BITS) - 1)
        sql = "SELECT no, type, version, body, log, seq, stamp, entry FROM fact WHERE no BETWEEN ? AND ?"
        stored = {key: rest for key, *rest in rows(self._db, sql, places)}
        opaque = dict(rows(self._db, "SELECT fact, body FROM opaque WHERE fact BETWEEN ? AND ?", places))
        self._facts += len(stored)
        self._opaque += len(opaque)
        if len(stored) != len(header.facts):
            yield Fault.FACT
        for number, fact in enumerate(header.facts, first):
            kind, version, body, *where = stored.get(number, (0, 0, None))
            if (self._names.types.get(kind), version, *where) != (fact.type, fact.version, *place):
                yield Fault.FACT
            if not _same_body(fact, body, opaque.get(number)):
                yield Fault.BODY
            if not self._touched(number, fact):
                yield Fault.TOUCH

    def _touched(self, number: int, fact: FactHeader) -> bool:
        records = dict(reversed([(record, place) for place, record in enumerate(fact.records)]))
        self._touches += len(records)
        sql = "SELECT place FROM touch JOIN record ON no = record WHERE id = ? AND fact = ?"
        return all(rows(self._db, sql, (record, number)).fetchone() == (place,) for record, place in records.items())

    def _clock_stored(self, log: Log, header: Header, clock: dict[bytes, int]) -> bool:
        sql = "SELECT on_seq FROM seen JOIN log ON no = on_log WHERE log = ? AND id = ? AND seen.seq = ?"
        same = True
        for seen in header.seen:
            if clock.get(seen.log, -1) < seen.seq:
                clock[seen.log] = seen.seq
                self._seen += 1
                same &= rows(self._db, sql, (log.no, seen.log, header.seq)).fetchone() == (seen.seq,)
        return same

    def _count(self, table: str) -> int:
        return int(rows(self._db, f"SELECT count(*) FROM {table}").fetchone()[0])


def _same_place(header: Header, log: Log, stored: tuple[int, int, int, int]) -> bool:
    status = FOLDED if header.understood else KEPT
    mine = (header.device, header.inc, header.lane) == (log.device, log.inc, log.lane) and header.log == log.id
    return mine and stored == (header.seq, header.stamp, header.flags, status)


def _same_body(fact: FactHeader, body: bytes | None, opaque: bytes | None) -> bool:
    held = opaque if body is None else body
    if held is None:
        return True
    fits = len(held) == fact.length and form.body_hash(held) == fact.hash
    return fits and form.readable_body(fact, held) == (body is not None)
