"""Which stored entries count here: authority and forks applied to the logs in memory (journal §4, §5).

`Counting` judges lane 0 anew when it changed, writes down at each log which of its entries count, and tells whose
records must be folded again by that. The rules are in `authority.py`, what a class may record in the domain's table.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.domain import entitled
from skillshare.journal import reading
from skillshare.journal.authority import FOREVER, Authority, Deed, Span, judge, spans
from skillshare.journal.cbor import decode_trusted
from skillshare.journal.entry import AUTHORITY, EVERYDAY, Header, decode_header
from skillshare.journal.founding import ADMIT, ADOPT, GENESIS, GRANT, REVOKE, UNVOID, VOID, DeviceClass
from skillshare.journal.names import NEVER, Log, Names
from skillshare.journal.tables import FACT_BITS, rows

_DEEDS: Final = (GENESIS, GRANT, ADMIT, REVOKE, ADOPT, VOID, UNVOID)
_PLACE: Final = (1 << FACT_BITS) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """Everyday entries of one device past the cut of a revocation, which wait for somebody's decision."""

    device: bytes
    entries: tuple[bytes, ...]


class Counting:
    """What lane 0 comes to at present. Made anew with the names after a rollback."""

    def __init__(self, database: SqliteDatabase, names: Names) -> None:
        self._db, self._names = database, names
        self.authority = Authority()
        self._granted: Counter[bytes] = Counter()
        self.stale = True
        self.renew()

    def renew(self) -> tuple[bytes, ...]:
        """Judges lane 0 again if it changed; returns the records whose histories are other ones now."""
        if not self.stale:
            return ()
        before = {log.no: log.rule for log in self._names.logs.values()}
        old = self.authority
        self.authority = judge(self._deeds(), self._saw)
        self._granted = Counter(tenure.device for tenure in self.authority.tenures)
        self.stale = False
        changed: dict[bytes, None] = {}
        for log in self._names.logs.values():
            self.place(log)
            if before[log.no] != log.rule and log.lane == EVERYDAY and log.seq >= 0:
                changed |= dict.fromkeys(self._touched(log, *_differing(before[log.no], log.rule)))
        reviewed = (self.authority.adopted ^ old.adopted) | (self.authority.voided ^ old.voided)
        for entry in sorted(reviewed):
            changed |= dict.fromkeys(reading.touched(self._db, entry))
        return tuple(changed)

    def note(self, header: Header, log: Log) -> None:
        """Takes notice of an entry that was just stored."""
        if header.lane == AUTHORITY:
            self.stale |= any(fact.type in _DEEDS for fact in header.facts)
        if header.seen and len(log.rule) < self._granted.get(log.device, 0):
            self.place(log)

    def place(self, log: Log) -> None:
        """Writes down at a log which of its entries count."""
        found = spans(self.authority, log.id, log.device, self._saw, self._first) if log.device else ()
        log.rule = found
        log.first = log.end = 0
        log.judge = _Judge(self, log) if found else None
        widest = max(found, key=lambda span: span.last - span.first, default=None)
        if widest is not None and widest.device_class <= DeviceClass.DESK and not self.authority.voided:
            # Most entries are judged by their place alone.
            log.first, log.end = widest.first, min(widest.last + 1, log.frozen_from)
            log.barred = entitled.barred(widest.device_class)
            if log.first == 0 and widest.last == FOREVER and not log.barred:
                log.judge = None

    def parked(self) -> tuple[Parked, ...]:
        """What was recorded on removed laptops after they were removed and is neither adopted nor voided."""
        found: dict[bytes, list[bytes]] = {}
        for log in self._names.logs.values():
            if log.lane == EVERYDAY and log.rule and max(span.last for span in log.rule) < log.seq:
                sql = "SELECT id FROM entry WHERE log = ? AND seq > ? AND seq < ? ORDER BY seq"
                last = max(span.last for span in log.rule)
                past = (bytes(row[0]) for row in rows(self._db, sql, (log.no, last, log.frozen_from)))
                decided = self.authority.adopted | self.authority.voided
                found.setdefault(log.device, []).extend(entry for entry in past if entry not in decided)
        return tuple(Parked(device=d, entries=tuple(e)) for d, e in sorted(found.items()) if e)

    def covers(self, span: Span, log: Log, fact: int, kind: str, body: Mapping[str, Any] | None) -> bool:
        """Whether a device of that class may record this fact."""
        if span.device_class <= DeviceClass.DESK:
            return entitled.may_record(span.device_class, kind)
        if span.device_class is not DeviceClass.PERSONAL:
            return False
        return entitled.may_record_own(
            kind, lambda: self._is_own(span.owner, log, fact), lambda: self._undoes_own(log, body)
        )

    def _deeds(self) -> Iterable[Deed]:
        logs = self._names.logs
        for kind in _DEEDS:
            for entry, log_no, seq, stamp, fact, body in reading.deeds(self._db, self._names, AUTHORITY, kind):
                log = logs[log_no]
                if seq < log.frozen_from:
                    yield Deed(type=kind, entry=entry, device=log.device, log=log.id, inc=log.inc, seq=seq,
                               n=fact & _PLACE, stamp=stamp, body=decode_trusted(body))  # fmt: skip

    def _saw(self, log: bytes, seq: int, on_log: bytes) -> int:
        return reading.saw(self._db, self._names, log, seq, on_log)

    def _first(self, log: bytes, on_log: bytes, on_seq: int) -> int | None:
        return reading.first_to_see(self._db, self._names, log, on_log, on_seq)

    def _touched(self, log: Log, first: int, end: int) -> Iterable[bytes]:
        return reading.touched_between(self._db, log, first, end)

    def _is_own(self, owner: bytes, log: Log, fact: int) -> bool:
        sql = "SELECT header FROM signed WHERE entry = ?"
        (signed,) = rows(self._db, sql, (fact >> FACT_BITS,)).fetchone()
        records = decode_header(signed).facts[fact & _PLACE].records
        return owner in records or (bool(records) and self._begun_by(log.device, records[0]))

    def _begun_by(self, device: bytes, record: bytes) -> bool:
        """Whether this device alone began the record."""
        kinds = [no for kind in entitled.BEGINS if (no := self._names.known_type(kind)) is not None]
        no = self._names.known_record(record)
        marks = ", ".join("?" for _ in kinds)
        sql = f"""SELECT DISTINCT f.log FROM touch t CROSS JOIN fact f ON f.no = t.fact
                  WHERE t.record = ? AND t.place = 0 AND f.type IN ({marks})"""
        begun = [self._names.logs[log].device for (log,) in rows(self._db, sql, (no, *kinds))]
        return bool(begun) and all(author == device for author in begun)

    def _undoes_own(self, log: Log, body: Mapping[str, Any] | None) -> bool:
        target = body.get("entry") if body else None
        if not isinstance(target, bytes):
            return False
        row = rows(self._db, "SELECT log FROM entry WHERE id = ?", (target,)).fetchone()
        return row is not None and self._names.logs[row[0]].device == log.device


class _Judge:
    """Judges the facts of one log one by one, where the place in the log does not decide."""

    __slots__ = ("_counting", "_log")

    def __init__(self, counting: Counting, log: Log) -> None:
        self._counting, self._log = counting, log

    def __call__(self, seq: int, entry: bytes, fact: int, kind: str, body: Mapping[str, Any] | None) -> bool:
        log, authority = self._log, self._counting.authority
        if seq >= log.frozen_from or entry in authority.voided:
            return False
        adopted = entry in authority.adopted
        covering = [span for span in log.rule if span.first <= seq and (adopted or seq <= span.last)]
        return any(self._counting.covers(span, log, fact, kind, body) for span in covering)


def _differing(before: tuple[Span, ...], now: tuple[Span, ...]) -> tuple[int, int]:
    """The places between which the same entries may count no more, or now: first and end."""
    if len(before) == len(now) == 1:
        (old,), (new,) = before, now
        if (old.first, old.device_class, old.owner) == (new.first, new.device_class, new.owner):
            return min(old.last, new.last) + 1, max(old.last, new.last) + 1
    return 0, NEVER
