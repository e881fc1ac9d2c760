"""The reading half of a journal: histories, entries as they travel, what other laptops are handed.

Works on any thread, each with its own connection to the database. Nothing is written here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from peewee import SqliteDatabase

from skillshare.domain.fact import Happening
from skillshare.journal import entry as form
from skillshare.journal import handing, reading
from skillshare.journal.key import DeviceKey
from skillshare.journal.names import NEVER, Log
from skillshare.journal.verdict import Action
from skillshare.journal.writing import Writer


class Reader:
    """What `Journal` can be asked; whoever makes it sets the three fields."""

    key: DeviceKey
    _db: SqliteDatabase
    _writer: Writer

    # ── reading ───────────────────────────────────────────────────────────────────────────────────────────────────

    def history(self, record: bytes, passing: reading.Places = reading.NONE) -> list[Happening]:
        """Every fact that counts about one record, in no particular order. Bodies include `salt` and `by`.

        Facts that have the record at one of the places `passing` are left out unread.
        """
        return reading.history(self._db, self._writer.names, record, passing)

    def histories(
        self, records: Sequence[bytes] | None = None, passing: reading.Places = reading.NONE
    ) -> Iterator[tuple[bytes, list[Happening]]]:
        """The histories of these records, some thousands at most, or of all, without empty ones: one pass over the
        touch table, one record in memory at a time."""
        if records is None:
            return reading.histories(self._db, self._writer.names, passing)
        return reading.histories_of(self._db, self._writer.names, records, passing)

    def saw(self, log: bytes, seq: int, on_log: bytes) -> int:
        """The highest seq of `on_log` that the author of (log, seq) had seen by then, −1 if none (journal §3)."""
        return reading.saw(self._db, self._writer.names, log, seq, on_log)

    def envelope(self, entry: bytes) -> bytes | None:
        """The bytes of an entry exactly as they came, with null for erased bodies; None for an unknown entry."""
        return reading.envelope(self._db, entry)

    def envelopes(self, log: bytes, after: int = -1) -> Iterator[bytes]:
        """The entries of one log behind `after`, in order."""
        found = self._writer.names.by_id.get(log)
        return iter(()) if found is None else reading.envelopes(self._db, found, after)

    # ── what other laptops are handed (sync §3) ───────────────────────────────────────────────────────────────────

    def known(self, lane: int) -> tuple[Log, ...]:
        """A copy of every log of a lane that holds an entry or is known to have forked."""
        logs = self._writer.names.logs.values()
        return tuple(replace(log) for log in logs if log.lane == lane and (log.seq >= 0 or log.frozen_from != NEVER))

    def id_at(self, log: bytes, seq: int) -> bytes | None:
        """The id of the entry at a place of a log, None if it is not here."""
        found = self._writer.names.by_id.get(log)
        return None if found is None else handing.id_at(self._db, found, seq)

    def run(self, log: bytes, first: int, last: int, sees: handing.Sees | None = None) -> Iterator[bytes]:
        """The envelopes of one log from `first` to `last`, in order, without the bodies that `sees` denies."""
        found = self._writer.names.by_id.get(log)
        return iter(()) if found is None else handing.run(self._db, found, first, last, sees)

    def body(self, entry: bytes, n: int, sees: handing.Sees) -> bytes | None:
        """One body, None if it is not here or not to be seen."""
        return handing.body(self._db, entry, n, sees)

    def lacking(self, sees: handing.Sees, limit: int) -> list[tuple[bytes, int]]:
        """Entry ids and numbers of facts whose bodies are not here, for audiences that `sees` allows."""
        return handing.lacking(self._db, sees, limit)

    def naming(self, record: bytes, blob: bytes) -> list[handing.Named]:
        """The facts about a record whose bodies name a blob: where they stand, and for whom (journal §9)."""
        return handing.naming(self._db, self._writer.names, record, blob)

    def proof(self, log: bytes) -> handing.Proof | None:
        """What shows that a log forked, None if it did not."""
        found = self._writer.names.by_id.get(log)
        return None if found is None else handing.proof(self._db, found)

    def unbroken(self, log: bytes, entry: bytes) -> bool:
        """Whether all of the branch of a frozen log that ends with this entry is here (journal §5)."""
        found = self._writer.names.by_id.get(log)
        return found is not None and handing.unbroken(self._db, found, entry)

    # ── more to read ──────────────────────────────────────────────────────────────────────────────────────────────

    def entries_of(self, record: bytes) -> list[bytes]:
        """The ids of the entries that touch a record, in the order they came here."""
        return reading.entries_of(self._db, self._writer.names, record)

    def entries(self) -> list[bytes]:
        """The ids of all entries by the time they say they were recorded."""
        return reading.entries(self._db)

    def own_since(self, stamp: int) -> Iterator[bytes]:
        """The ids of this device's everyday entries with at least that stamp, the latest first."""
        own = sorted(self._writer.names.of_device(self.key.public), key=lambda log: -log.inc)
        return (e for log in own if log.lane == form.EVERYDAY for e in reading.latest(self._db, log, stamp))

    def action(self, entry: bytes) -> Action | None:
        """One entry with its decoded facts, as history screens show it; None if it is not here."""
        return reading.told(self._db, self._writer.names, entry)

    def touched(self, entry: bytes) -> tuple[bytes, ...]:
        """The records an entry touches, each once."""
        return reading.touched(self._db, entry)
