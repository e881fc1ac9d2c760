"""What logs of this device said behind a fork and nobody has repeated yet: of the branch here, and of others (§5).

Reads only. Writing it again is `writing.py`'s, what then counts `again.py`'s.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from peewee import SqliteDatabase

from skillshare.domain.kinds import ACK
from skillshare.journal import reading
from skillshare.journal.again import Place, read
from skillshare.journal.entry import Entry, FactHeader, decode_envelope
from skillshare.journal.names import NEVER, Names
from skillshare.journal.tables import rows

_SILENT: Final = frozenset({ACK, "log.open", "fork_resolve"})
"""Facts that say nothing which has to be said again, unless they name records: then they are receipts (journal §6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """An entry that counts nowhere: the log it stood in, its lane, its place, its facts and bodies."""

    origin: bytes
    lane: int
    root: Place
    facts: Sequence[FactHeader]
    bodies: Sequence[bytes | None]


def lost(database: SqliteDatabase, names: Names, device: bytes) -> list[Lost]:
    """What this device has to repeat, in the order in which it was said."""
    repeated = {
        again.root.entry
        for again in names.again.values()
        if again.device == device and again.seq < names.logs[again.log].frozen_from
    }
    found: dict[bytes, Lost] = {}
    for entry in _frozen(database, names, device):
        each = _lost(entry)
        if each is not None and each.root.entry not in repeated:
            found.setdefault(each.root.entry, each)
    return sorted(found.values(), key=lambda it: (it.lane, it.root.inc, it.root.seq, it.root.entry))


def original(database: SqliteDatabase, entry: bytes) -> Entry | None:
    """An entry of either branch, if it is here."""
    kept = rows(database, "SELECT envelope FROM branch WHERE entry = ?", (entry,)).fetchone()
    envelope = reading.envelope(database, entry) if kept is None else kept[0]
    return None if envelope is None else decode_envelope(envelope)


def _frozen(database: SqliteDatabase, names: Names, device: bytes) -> Iterator[Entry]:
    for log in names.of_device(device):
        if log.frozen_from != NEVER:
            yield from map(decode_envelope, reading.envelopes(database, log, log.frozen_from - 1))
    for (envelope,) in rows(database, "SELECT envelope FROM branch"):
        yield decode_envelope(envelope)


def _lost(entry: Entry) -> Lost | None:
    header = entry.header
    if not header.understood or all(fact.type in _SILENT and not fact.records for fact in header.facts):
        return None
    itself = Place(entry=entry.id, inc=header.inc, seq=header.seq, stamp=header.stamp)
    return Lost(origin=header.log, lane=header.lane, root=read(header.ext) or itself, facts=header.facts,
                bodies=entry.bodies)  # fmt: skip
