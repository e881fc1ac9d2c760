"""Entries whose stored bytes are not what was signed: found a few at a time, marked, and mended (journal §7).

What is damaged is asked of other laptops: a body like any that is missing, a header by its place. Whom to ask, and what
people are told, is not decided here; photos are looked after in `blobs.py`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from peewee import SqliteDatabase

from skillshare.journal import entry as form
from skillshare.journal.checking import Checked
from skillshare.journal.entry import Entry, Header
from skillshare.journal.failure import Malformed
from skillshare.journal.names import Names
from skillshare.journal.tables import FACT_BITS, rows

_PLACE: Final = (1 << FACT_BITS) - 1
_AT: Final = "scrub"
_OVER: Final = "scrubbed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrubbed:
    """How many entries were looked at, how many of them are damaged, and whether these were the last."""

    looked: int
    damaged: int
    over: bool


def scrub(database: SqliteDatabase, most: int) -> Scrubbed:
    """Looks at the next entries, from where it stopped the last time, and marks what is damaged."""
    sql = """SELECT no, id, header, signature FROM entry LEFT JOIN signed ON entry = no WHERE no > ?
             ORDER BY no LIMIT ?"""
    found = rows(database, sql, (_number(database, _AT), most)).fetchall()
    damaged = sum([_look_at(database, *row) for row in found])
    over = len(found) < most
    _note(database, _AT, 0 if over else found[-1][0])
    return Scrubbed(looked=len(found), damaged=damaged, over=over)


def scrubbed(database: SqliteDatabase, now: int | None = None) -> int:
    """When all was looked at for the last time, in milliseconds UTC, 0 for never; it is `now` if that is given."""
    if now is not None:
        _note(database, _OVER, now)
    return _number(database, _OVER)


def mend(database: SqliteDatabase, checked: Checked) -> bool:
    """Puts a header and signature that came from elsewhere where they were damaged; whether that was needed."""
    entry = checked.entry
    if entry is None or checked.reason not in ("", "body"):
        return False
    row = rows(database, "SELECT no FROM entry WHERE id = ?", (entry.id,)).fetchone()
    if row is None or rows(database, "DELETE FROM rot WHERE place = ?", (-row[0],)).rowcount == 0:
        return False
    rows(database, "INSERT OR REPLACE INTO signed VALUES (?, ?, ?)", (row[0], entry.signed, entry.signature))
    _look_at(database, row[0], entry.id, entry.signed, entry.signature)
    return True


def places(database: SqliteDatabase, names: Names) -> list[tuple[bytes, int, int, int]]:
    """Device, incarnation, lane and seq of entries whose header is to be fetched again."""
    sql = "SELECT log, seq FROM rot JOIN entry ON no = -place WHERE place < 0 ORDER BY no"
    found = ((names.logs[log], seq) for log, seq in rows(database, sql).fetchall())
    return [(log.device, log.inc, log.lane, seq) for log, seq in found]


def records(database: SqliteDatabase) -> list[bytes]:
    """What the entries are about that are damaged and have not been mended."""
    if rows(database, "SELECT 1 FROM rot LIMIT 1").fetchone() is None:
        return []
    sql = f"""SELECT DISTINCT id FROM touch t JOIN record ON no = record WHERE -(t.fact >> {FACT_BITS}) IN
              (SELECT place FROM rot) OR t.fact IN (SELECT place FROM rot JOIN need_body ON fact = place)"""
    return [record for (record,) in rows(database, sql)]


def _look_at(database: SqliteDatabase, no: int, name: bytes, signed: bytes | None, signature: bytes | None) -> bool:
    header = _sound(name, signed, signature)
    if header is None:
        rows(database, "INSERT OR IGNORE INTO rot VALUES (?)", (-no,))
        return True
    damaged = list(_damaged(database, no, header))
    for number, n in damaged:
        rows(database, "UPDATE fact SET body = NULL WHERE no = ?", (number,))
        rows(database, "DELETE FROM opaque WHERE fact = ?", (number,))
        rows(database, "INSERT OR IGNORE INTO need_body VALUES (?, ?)", (header.facts[n].audience, number))
        rows(database, "INSERT OR IGNORE INTO rot VALUES (?)", (number,))
    return bool(damaged)


def _sound(name: bytes, signed: bytes | None, signature: bytes | None) -> Header | None:
    if signed is None or signature is None or form.entry_id(signed) != name:
        return None
    try:
        header = form.decode_header(signed)
    except Malformed:
        return None
    entry = Entry(id=name, header=header, signed=signed, signature=signature, bodies=())
    return header if form.is_signed(entry) else None


def _damaged(database: SqliteDatabase, no: int, header: Header) -> Iterator[tuple[int, int]]:
    """Number and place of facts with a body that is not the one that was signed."""
    sql = """SELECT f.no, coalesce(f.body, o.body) FROM fact f LEFT JOIN opaque o ON o.fact = f.no
             WHERE f.no BETWEEN ? AND ?"""
    for number, body in rows(database, sql, (no << FACT_BITS, (no << FACT_BITS) + _PLACE)).fetchall():
        n = number & _PLACE
        if body is not None and n < len(header.facts) and form.body_hash(body) != header.facts[n].hash:
            yield number, n


def _number(database: SqliteDatabase, key: str) -> int:
    row = rows(database, "SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return 0 if row is None else int(row[0])


def _note(database: SqliteDatabase, key: str, value: int) -> None:
    rows(database, "INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
