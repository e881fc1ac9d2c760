"""What other laptops are handed, and what they are asked for: ids, runs of entries, late bodies, proofs (sync §3).

Reads only. Who may see a body is asked of the caller; where a log stands is in `names.py`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from peewee import SqliteDatabase

from skillshare.domain.fact import Audience
from skillshare.journal.entry import Entry, body_hash, decode_envelope, decode_header, encode_envelope, entry_id
from skillshare.journal.names import NEVER, Log, Names
from skillshare.journal.tables import FACT_BITS, FOLDED, rows

Sees: TypeAlias = Callable[[Audience], bool]
"""Whether somebody may hold bodies for an audience."""

_PLACE: Final = (1 << FACT_BITS) - 1
_BESIDE: Final = """SELECT fact, body FROM opaque WHERE fact BETWEEN ? AND ? UNION ALL
                    SELECT fact, body FROM aside WHERE fact BETWEEN ? AND ?"""
"""Bodies that are here and that the fold may not read."""


class Named(NamedTuple):
    """A fact that names a blob: where it stands, and for whom its body is."""

    log: bytes
    seq: int
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Two signed headers for one place of one log (journal §5)."""

    first: bytes
    first_signature: bytes
    second: bytes
    second_signature: bytes


def id_at(database: SqliteDatabase, log: Log, seq: int) -> bytes | None:
    """The id of the entry at a place of a log, None if it is not here."""
    row = rows(database, "SELECT id FROM entry WHERE log = ? AND seq = ?", (log.no, seq)).fetchone()
    return None if row is None else bytes(row[0])


def run(database: SqliteDatabase, log: Log, first: int, last: int, sees: Sees | None) -> Iterator[bytes]:
    """The envelopes from `first` to `last`, in order; null for bodies that are not here or that `sees` denies.

    What is damaged does not leave: a body counts as not here, and behind a header nothing follows (journal §7). Only a
    signature is left to the weekly look: to check one takes fifty times as long as a hash.
    """
    sql = """SELECT no, id, status, header, signature FROM entry JOIN signed ON entry = no
             WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq"""
    for no, name, status, signed, signature in rows(database, sql, (log.no, first, last)):
        if entry_id(signed) != name:
            return
        places = (no << FACT_BITS, (no << FACT_BITS) + _PLACE)
        held = dict(rows(database, "SELECT no, body FROM fact WHERE no BETWEEN ? AND ? ORDER BY no", places))
        if status != FOLDED or None in held.values():
            held |= dict(rows(database, _BESIDE, (*places, *places)))
        # A header holds the hashes of its bodies: to look for one is much quicker than to decode it.
        bodies = [b if (b := held[place]) is None or body_hash(b) in signed else None for place in sorted(held)]
        if sees is not None:
            # Of a version this app cannot read nobody knows whom a body is for.
            facts = decode_header(signed).facts if status == FOLDED else ()
            seen = [sees(fact.audience) for fact in facts] or [False] * len(bodies)
            bodies = [body if may else None for body, may in zip(bodies, seen, strict=True)]
        yield encode_envelope(signed, signature, bodies)


def body(database: SqliteDatabase, entry: bytes, n: int, sees: Sees) -> bytes | None:
    """One body, None if it is not here or not to be seen."""
    sql = "SELECT no, header FROM entry JOIN signed ON entry = no WHERE id = ? AND status = ?"
    row = rows(database, sql, (entry, FOLDED)).fetchone()
    facts = () if row is None else decode_header(row[1]).facts
    if n >= len(facts) or not sees(facts[n].audience):
        return None
    sql = """SELECT coalesce(f.body, o.body, a.body) FROM fact f LEFT JOIN opaque o ON o.fact = f.no
             LEFT JOIN aside a ON a.fact = f.no WHERE f.no = ?"""
    found: bytes | None = rows(database, sql, ((row[0] << FACT_BITS) + n,)).fetchone()[0]
    return found if found is not None and body_hash(found) == facts[n].hash else None


def lacking(database: SqliteDatabase, sees: Sees, limit: int) -> list[tuple[bytes, int]]:
    """Entry ids and numbers of facts whose bodies are not here, for audiences that `sees` allows.

    None of what is frozen: that counts nowhere, and what repeats it asks for the same bodies (journal §5).
    """
    audiences = [a for (a,) in rows(database, "SELECT DISTINCT audience FROM need_body").fetchall() if sees(a)]
    sql = f"""SELECT e.id, fact & {_PLACE} FROM need_body JOIN entry e ON e.no = fact >> {FACT_BITS}
              JOIN log l ON l.no = e.log WHERE audience = ? AND e.seq < coalesce(l.frozen_from, {NEVER})
              ORDER BY fact LIMIT ?"""
    found: list[tuple[bytes, int]] = []
    for audience in audiences:
        found += rows(database, sql, (audience, limit - len(found)))
    return found


def naming(database: SqliteDatabase, names: Names, record: bytes, blob: bytes) -> list[Named]:
    """The facts about a record whose bodies name a blob (journal §9)."""
    sql = f"""SELECT f.log, f.seq, f.no & {_PLACE}, s.header FROM touch t CROSS JOIN fact f ON f.no = t.fact
              JOIN signed s ON s.entry = f.no >> {FACT_BITS} WHERE t.record = ? AND instr(f.body, ?)"""
    found = rows(database, sql, (names.known_record(record), blob)).fetchall()
    return [Named(names.logs[log].id, seq, decode_header(signed).facts[n].audience) for log, seq, n, signed in found]


def proof(database: SqliteDatabase, log: Log) -> Proof | None:
    """What shows that a log forked where it is frozen; None for a healthy one."""
    if log.frozen_from == NEVER:
        return None
    sql = """SELECT header, signature FROM entry JOIN signed ON entry = no WHERE log = ?1 AND seq = ?2 UNION ALL
             SELECT header, signature FROM fork_evidence WHERE log = ?1 AND seq = ?2 LIMIT 2"""
    (first, first_signature), (second, second_signature) = rows(database, sql, (log.no, log.frozen_from)).fetchall()
    return Proof(first=first, first_signature=first_signature, second=second, second_signature=second_signature)


def proved(proof: Proof) -> tuple[Entry, Entry]:
    """The two entries of a proof, without bodies. Raises Malformed."""
    first, second = (
        Entry(id=entry_id(signed), header=decode_header(signed), signed=signed, signature=signature, bodies=())
        for signed, signature in ((proof.first, proof.first_signature), (proof.second, proof.second_signature))
    )
    return first, second


def unbroken(database: SqliteDatabase, log: Log, entry: bytes) -> bool:
    """Whether all of the branch that ends with this entry is here, from where its log is frozen."""
    at: bytes | None = entry
    while at is not None:
        kept = rows(database, "SELECT envelope FROM branch WHERE entry = ?", (at,)).fetchone()
        held = rows(database, "SELECT header FROM entry JOIN signed ON entry = no WHERE id = ?", (at,)).fetchone()
        if kept is None and held is None:
            return False
        header = decode_header(held[0]) if kept is None else decode_envelope(kept[0]).header
        if header.seq <= log.frozen_from:
            return True
        at = header.prev
    return True
