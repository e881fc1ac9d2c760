"""Reading the journal: histories for the fold, actions for the history screens, envelopes for whoever carries them.

Only what counts is given to the fold: nothing from the frozen part of a forked log, nothing from a device that was not
entitled (`counting.py`). Nothing is written here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, TypeAlias

from peewee import SqliteDatabase

from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE, VERSION
from skillshare.journal.cbor import decode_trusted
from skillshare.journal.entry import UNSURE, decode_header, encode_envelope
from skillshare.journal.names import Log, Names
from skillshare.journal.tables import FACT_BITS, rows
from skillshare.journal.verdict import Action, Recorded

_PLACE: Final = (1 << FACT_BITS) - 1
_SOME: Final = 64
_FEW: Final = 4096
_COLUMNS: Final = "t.place, t.fact, f.type, f.version, f.body, f.entry, f.log, f.seq, f.stamp"
_JOINED: Final = "touch t CROSS JOIN fact f ON f.no = t.fact"

Places: TypeAlias = frozenset[tuple[str, int]]
"""Fact types and, for each, the index of a record among the fact's records."""
NONE: Final[Places] = frozenset()
Grouped: TypeAlias = Iterator[tuple[bytes, list[Happening]]]


def history(database: SqliteDatabase, names: Names, record: bytes, passing: Places = NONE) -> list[Happening]:
    """Every fact that counts about one record, in no particular order, but for those it has at the places `passing`."""
    no = names.known_record(record)
    if no is None:
        return []
    found = rows(database, f"SELECT {_COLUMNS} FROM {_JOINED} WHERE t.record = ?{_but(names, passing)}", (no,))
    return _happenings(found, names)


def histories(
    database: SqliteDatabase, names: Names, passing: Places = NONE
) -> Iterator[tuple[bytes, list[Happening]]]:
    """Every record with every fact that counts about it, one record at a time."""
    ids = rows(database, "SELECT no, id FROM record ORDER BY no")
    touches = rows(
        database, f"SELECT t.record, {_COLUMNS} FROM {_JOINED} WHERE 1{_but(names, passing)} ORDER BY t.record"
    )
    return _grouped(ids, touches, names)


def histories_of(database: SqliteDatabase, names: Names, records: Sequence[bytes], passing: Places = NONE) -> Grouped:
    """The same for so many of these records as have such facts; the records are as many as one statement takes."""
    named = f"SELECT no, id FROM record WHERE id IN ({_marks(records)}) ORDER BY no"
    ids = rows(database, named, tuple(records)).fetchall()
    numbers = tuple(no for no, _ in ids)
    sql = f"""SELECT t.record, {_COLUMNS} FROM {_JOINED}
              WHERE t.record IN ({_marks(numbers)}){_but(names, passing)} ORDER BY t.record"""
    return _grouped(iter(ids), rows(database, sql, numbers), names)


def saw(database: SqliteDatabase, names: Names, log: bytes, seq: int, on_log: bytes) -> int:
    """The highest seq of `on_log` the author of (log, seq) had seen by then, −1 if none (journal §3)."""
    if log == on_log:
        return seq
    # Only what the author itself put down counts: joining clocks through others' entries makes replicas differ.
    author, other = names.by_id.get(log), names.by_id.get(on_log)
    if author is None or other is None:
        return -1
    sql = "SELECT on_seq FROM seen WHERE log = ? AND on_log = ? AND seq <= ? ORDER BY seq DESC LIMIT 1"
    # Of what is frozen another laptop may hold another branch.
    row = rows(database, sql, (author.no, other.no, min(seq, author.frozen_from - 1))).fetchone()
    return -1 if row is None else int(row[0])


def envelope(database: SqliteDatabase, entry: bytes) -> bytes | None:
    """The bytes of an entry as they travel, with null for each body that is not here; None for an unknown entry."""
    row = rows(database, "SELECT no FROM entry WHERE id = ?", (entry,)).fetchone()
    return None if row is None else _envelope(database, row[0])


def envelopes(database: SqliteDatabase, log: Log, after: int) -> Iterator[bytes]:
    """The entries of one log behind `after`, in order, one at a time."""
    sql = "SELECT no FROM entry WHERE log = ? AND seq > ? ORDER BY seq"
    for (no,) in rows(database, sql, (log.no, after)):
        yield _envelope(database, no)


def entries_of(database: SqliteDatabase, names: Names, record: bytes) -> list[bytes]:
    """The ids of the entries that touch a record, in the order they came here."""
    no = names.known_record(record)
    sql = f"""SELECT e.id FROM (SELECT DISTINCT fact >> {FACT_BITS} AS no FROM touch WHERE record = ?) t
              JOIN entry e ON e.no = t.no ORDER BY t.no"""
    return [entry for (entry,) in rows(database, sql, (no,))]


def entries(database: SqliteDatabase) -> list[bytes]:
    """The ids of all entries by the time they say they were recorded; of equals the smaller id first."""
    return [entry for (entry,) in rows(database, "SELECT id FROM entry ORDER BY stamp, id")]


def latest(database: SqliteDatabase, log: Log, since: int) -> Iterator[bytes]:
    """The ids of the entries of one log back to the first with a stamp under `since`, the latest first."""
    sql = f"SELECT id, stamp, seq FROM entry WHERE log = ? AND seq < ? ORDER BY seq DESC LIMIT {_SOME}"
    before = log.seq + 1
    # In pieces: who asks stops early, and a statement left open would show its connection an old state from then on.
    while found := rows(database, sql, (log.no, before)).fetchall():
        for entry, stamp, _ in found:
            if stamp < since:
                return
            yield entry
        before = found[-1][2]


def action(database: SqliteDatabase, names: Names, entry: bytes) -> Action | None:
    """One entry with its decoded facts, None if it is not here."""
    sql = "SELECT no, log, seq, stamp, flags, received, header FROM entry JOIN signed ON entry = no WHERE id = ?"
    row = rows(database, sql, (entry,)).fetchone()
    if row is None:
        return None
    no, log_no, seq, stamp, flags, received, signed = row
    log = names.logs[log_no]
    bodies = _bodies(database, no)
    facts = tuple(
        Recorded(type=f.type, version=f.version, audience=f.audience, records=f.records, body=_decoded(bodies.get(n)))
        for n, f in enumerate(decode_header(signed).facts)
    )
    return Action(entry=entry, log=log.id, seq=seq, device=log.device, stamp=stamp, unsure=bool(flags & UNSURE),
                  received=received, facts=facts)  # fmt: skip


def told(database: SqliteDatabase, names: Names, entry: bytes) -> Action | None:
    """The same; what stood on a branch that is not here is told by what repeats it (journal §5)."""
    found = action(database, names, entry)
    again = None if found is not None else names.repeating(entry)
    if again is None:
        return found
    repeated, root = action(database, names, again.entry), again.root
    return repeated and replace(repeated, entry=root.entry, log=again.origin, seq=root.seq, stamp=root.stamp)


def touched(database: SqliteDatabase, entry: bytes) -> tuple[bytes, ...]:
    """The records an entry touches, each once, in the order it names them."""
    sql = "SELECT header FROM signed JOIN entry ON no = entry WHERE id = ?"
    row = rows(database, sql, (entry,)).fetchone()
    return () if row is None else tuple(dict.fromkeys(r for f in decode_header(row[0]).facts for r in f.records))


def touched_between(database: SqliteDatabase, log: Log, first: int, end: int) -> list[bytes]:
    """The records that the entries `first` ≤ seq < `end` of a log touch, each once."""
    if min(end, log.seq + 1) - first <= _FEW:
        sql = "SELECT header FROM signed JOIN entry ON no = entry WHERE log = ? AND seq >= ? AND seq < ?"
        headers = (decode_header(signed) for (signed,) in rows(database, sql, (log.no, first, end)))
        return list(dict.fromkeys(r for header in headers for fact in header.facts for r in fact.records))
    # Touches are sorted by record: for many entries one pass over all of them is the shortest way.
    sql = """SELECT r.id FROM record r WHERE EXISTS (SELECT 1 FROM touch t CROSS JOIN fact f ON f.no = t.fact
             WHERE t.record = r.no AND f.log = ? AND f.seq >= ? AND f.seq < ?)"""
    return [record for (record,) in rows(database, sql, (log.no, first, end))]


def knew(database: SqliteDatabase, names: Names, log: bytes, seq: int, on_log: bytes) -> int:
    """Like `saw`, but believes only claims that name an entry which is here and counts on every replica."""
    if log == on_log:
        return seq
    author, other = names.by_id.get(log), names.by_id.get(on_log)
    if author is None or other is None:
        return -1
    sql = """SELECT s.on_seq, e.id, x.header FROM seen s JOIN entry e ON e.log = s.on_log AND e.seq = s.on_seq
             JOIN entry a ON a.log = s.log AND a.seq = s.seq JOIN signed x ON x.entry = a.no
             WHERE s.log = ? AND s.on_log = ? AND s.seq <= ? AND s.on_seq < ? ORDER BY s.seq DESC"""
    for on_seq, entry, signed in rows(database, sql, (author.no, other.no, seq, other.frozen_from)).fetchall():
        claim = next(claim for claim in decode_header(signed).seen if claim.log == on_log)
        if entry[: len(claim.entry)] == claim.entry:
            return int(on_seq)
    return -1


def entries_between(database: SqliteDatabase, log: Log, first: int, end: int) -> list[bytes]:
    """The ids of the entries `first` ≤ seq < `end` of a log, in order."""
    sql = "SELECT id FROM entry WHERE log = ? AND seq >= ? AND seq < ? ORDER BY seq"
    return [entry for (entry,) in rows(database, sql, (log.no, first, end))]


def first_to_see(database: SqliteDatabase, names: Names, log: bytes, on_log: bytes, on_seq: int) -> int | None:
    """The lowest seq of a log whose author had seen that much of another (journal §3), None if it never had."""
    if log == on_log:
        return on_seq
    author, other = names.by_id.get(log), names.by_id.get(on_log)
    if author is None or other is None:
        return None
    sql = "SELECT min(seq) FROM seen WHERE log = ? AND on_log = ? AND on_seq >= ?"
    found: int | None = rows(database, sql, (author.no, other.no, on_seq)).fetchone()[0]
    return found


def deeds(
    database: SqliteDatabase, names: Names, lane: int, kind: str
) -> Iterator[tuple[bytes, int, int, int, int, bytes]]:
    """Entry id, log number, seq, stamp, fact number and body of every readable fact of one type in one lane."""
    sql = f"""SELECT e.id, e.log, e.seq, e.stamp, f.no, f.body FROM log l CROSS JOIN entry e ON e.log = l.no
              CROSS JOIN fact f ON f.no BETWEEN e.no << {FACT_BITS} AND (e.no << {FACT_BITS}) + {_PLACE}
              WHERE l.lane = ? AND l.seq >= 0 AND +f.type = ? AND +f.version = {VERSION} AND f.body IS NOT NULL
              ORDER BY e.no"""
    # The pluses keep the planner from indexing all facts for these few: that takes longer than everything else here.
    yield from rows(database, sql, (lane, names.known_type(kind)))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _but(names: Names, passing: Places) -> str:
    """What keeps SQLite from handing out touches that nobody wants: reading and decoding them is most of the work."""
    found = names.passings.get(passing)
    if found is None:
        numbers = [(names.known_type(kind), place) for kind, place in passing]
        by_place = {place: [str(no) for no, at in numbers if at == place and no is not None] for _, place in numbers}
        found = "".join(
            f" AND NOT (t.place = {place} AND f.type IN ({', '.join(sorted(types))}))"
            for place, types in sorted(by_place.items())
            if types
        )
        names.passings[passing] = found
    return found


def _happenings(found: Iterable[Any], names: Names) -> list[Happening]:
    types, logs = names.types, names.logs
    happened = []
    for place, fact, kind, version, body, entry, log_no, seq, stamp in found:
        log = logs[log_no]
        value = None if body is None else decode_trusted(body)
        if (log.first <= seq < log.end and not log.barred) or log.counts(seq, entry, fact, types[kind], value):
            happened.append(
                Happening(types[kind], version, value, place, entry, fact & _PLACE, log.id, seq, stamp, log.device)
            )
    return _standing(names, happened)


def _grouped(ids: Any, touches: Any, names: Names) -> Iterator[tuple[bytes, list[Happening]]]:
    types, logs, loads, make = names.types, names.logs, decode_trusted, Happening
    current = 0
    happened: list[Happening] = []
    for record, place, fact, kind, version, body, entry, log_no, seq, stamp in touches:
        if record != current:
            if happened:
                yield _name(ids, current), _standing(names, happened)
            current, happened = record, []
        log = logs[log_no]
        value = None if body is None else loads(body)
        if (log.first <= seq < log.end and not log.barred) or log.counts(seq, entry, fact, types[kind], value):
            happened.append(
                make(types[kind], version, value, place, entry, fact & _PLACE, log.id, seq, stamp, log.device)
            )
    if happened:
        yield _name(ids, current), _standing(names, happened)


def _standing(names: Names, happened: list[Happening]) -> list[Happening]:
    """What repeats a forked log stands at the old place, under the old name (journal §5)."""
    if not names.standing:
        return happened
    return [stood for h in happened if (stood := _stood(names, h)) is not None]


def _stood(names: Names, h: Happening) -> Happening | None:
    again = names.standing.get(h.entry)
    if again is None and h.entry in names.standing:
        return None
    target = h.body.get("entry") if h.type == UNDONE and h.body else None
    if isinstance(target, bytes) and target in names.standing:
        h = h._replace(body={**(h.body or {}), "entry": names.root_of(target)})
    if again is None:
        return h
    return h._replace(entry=again.root.entry, log=again.origin, seq=again.root.seq, stamp=again.root.stamp)


def _name(ids: Any, wanted: int) -> bytes:
    for no, name in ids:
        if no == wanted:
            return bytes(name)
    raise LookupError(f"touch of record {wanted}, which has no name")


def _envelope(database: SqliteDatabase, no: int) -> bytes:
    signed, signature = rows(database, "SELECT header, signature FROM signed WHERE entry = ?", (no,)).fetchone()
    held = _bodies(database, no)
    beside = """SELECT fact, body FROM opaque WHERE fact BETWEEN ? AND ? UNION ALL
                SELECT fact, body FROM aside WHERE fact BETWEEN ? AND ?"""
    held |= {fact & _PLACE: body for fact, body in rows(database, beside, (*_places(no), *_places(no)))}
    header = decode_header(signed)
    count = len(header.facts) if header.understood else len(held)
    return encode_envelope(signed, signature, [held.get(n) for n in range(count)])


def _bodies(database: SqliteDatabase, no: int) -> dict[int, bytes | None]:
    sql = "SELECT no, body FROM fact WHERE no BETWEEN ? AND ?"
    return {fact & _PLACE: body for fact, body in rows(database, sql, _places(no))}


def _places(no: int) -> tuple[int, int]:
    return no << FACT_BITS, (no << FACT_BITS) + _PLACE


def _decoded(body: bytes | None) -> Any:
    return None if body is None else decode_trusted(body)
