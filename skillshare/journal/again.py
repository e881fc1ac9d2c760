"""Entries that repeat what a forked log can no longer say, and which of them stand for the original (journal §5).

Essay. From the lowest evidenced fork on a log counts nowhere, whichever branch a laptop holds. Its device writes what
stood there again: the same facts with the same bodies in its next incarnation, and in the header's `ext` where they
stood, as `again: [incarnation, seq, stamp, entry id]`. From that everybody computes the same, from headers alone:

- It counts as if it stood at its old place, under its old name and stamp. So an undo of the original still hits it, and
  what others did afterwards still comes after it. What a frozen place had seen is what the last sound place had seen.
- Of several that repeat one entry (two copies of a laptop both did) the first by incarnation and place counts.
- A claim is believed only of the own device's log in the same lane, and only where that log is frozen. Else the entry
  stands for itself. So a lie harms nobody but its author.

Reads the tables beside it; which logs there are is in `names.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.journal.entry import INCARNATIONS, Header, log_id
from skillshare.journal.tables import rows

AGAIN: Final = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an entry stood: its id, incarnation, place in the log, and stamp."""

    entry: bytes
    inc: int
    seq: int
    stamp: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """An entry that repeats another: `log` and `inc` are where it stands itself, `origin` the id of the other's log."""

    entry: bytes
    log: int
    inc: int
    seq: int
    device: bytes
    origin: bytes
    root: Place


def said(place: Place) -> dict[str, Any]:
    """The `ext` of an entry that repeats the one at that place."""
    return {AGAIN: [place.inc, place.seq, place.stamp, place.entry]}


def read(ext: Mapping[str, Any]) -> Place | None:
    """The place that an entry says it repeats, None if it says nothing of that form."""
    value = ext.get(AGAIN)
    if type(value) is not list or len(value) != 4:
        return None
    inc, seq, stamp, entry = value
    sound = all(type(number) is int and number >= 0 for number in (inc, seq, stamp)) and inc < INCARNATIONS
    if not sound or type(entry) is not bytes or len(entry) != 32 or max(seq, stamp) >= 2**63:
        return None
    return Place(entry=entry, inc=inc, seq=seq, stamp=stamp)


def keep_again(database: SqliteDatabase, entry: bytes, log: int, header: Header) -> Again | None:
    """Writes down that a stored entry repeats another; None if it does not."""
    place = read(header.ext)
    if place is None:
        return None
    values = (entry, log, header.seq, place.entry, place.inc, place.seq, place.stamp)
    rows(database, "INSERT OR IGNORE INTO again VALUES (?, ?, ?, ?, ?, ?, ?)", values)
    return Again(entry=entry, log=log, inc=header.inc, seq=header.seq, device=header.device,
                 origin=log_id(header.device, place.inc, header.lane), root=place)  # fmt: skip


def standing(
    agains: Mapping[bytes, Again], frozen_from: Mapping[int, int], frozen: Mapping[bytes, int]
) -> dict[bytes, Again | None]:
    """By entry: what it stands for, None if another one does. Entries that are not named stand for themselves.

    `frozen_from` tells by number where each log is frozen, `frozen` the same by id.
    """
    first: dict[tuple[bytes, bytes], Again] = {}
    believed = [
        it
        for it in agains.values()
        if it.seq < frozen_from[it.log] and it.origin in frozen and it.root.seq >= frozen[it.origin]
    ]
    for it in sorted(believed, key=lambda it: (it.inc, it.seq, it.entry)):
        first.setdefault((it.device, it.root.entry), it)
    return {it.entry: it if first[it.device, it.root.entry] is it else None for it in believed}
