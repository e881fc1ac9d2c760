"""Which stored entries count here: authority and forks applied to the logs in memory (journal §4, §5).

`Counting` judges lane 0 anew when it changed, writes down at each log which of its entries count, and tells whose
records must be folded again by that. The rules are in `authority.py`, what a class may record in the domain's table.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.domain import entitled
from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.journal import reading
from skillshare.journal.again import AGAIN
from skillshare.journal.authority import FOREVER, Authority, Deed, Span, Tenure, judge, spans
from skillshare.journal.cbor import decode_trusted
from skillshare.journal.entry import AUTHORITY, EVERYDAY, Header, decode_header
from skillshare.journal.founding import (
    ADMIT,
    ADOPT,
    GENESIS,
    GRANT,
    INVITE,
    REVOKE,
    UNINVITE,
    UNVOID,
    VOID,
    DeviceClass,
)
from skillshare.journal.names import NEVER, Log, Names
from skillshare.journal.tables import FACT_BITS, rows

_DEEDS: Final = (GENESIS, GRANT, INVITE, UNINVITE, ADMIT, REVOKE, ADOPT, VOID, UNVOID)
_PLACE: Final = (1 << FACT_BITS) - 1
_HEARD: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """Everyday entries of one device past the cut of a revocation, which wait for somebody's decision."""

    device: bytes
    entries: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What judging an undo needs of the entry it names: by whom, what, and which entries that undid itself."""

    device: bytes
    types: frozenset[str]
    undoes: frozenset[bytes | None]


class Counting:
    """What lane 0 comes to at present. Made anew with the names after a rollback."""

    def __init__(self, database: SqliteDatabase, names: Names) -> None:
        self._db, self._names = database, names
        self.authority = Authority()
        self._granted: Counter[bytes] = Counter()
        self.stale = True
        self._heard: dict[bytes | None, _Said] = {}
        self._changed: dict[bytes, None] = {}
        self.restand = False
        """Whether other entries may stand for those of forked logs now (journal §5)."""
        self._judge()

    def renew(self) -> tuple[bytes, ...]:
        """Judges lane 0 again if it changed; returns the records whose histories are other ones now."""
        before, self._changed = self._changed, {}
        return tuple(before | self._renewed())

    def has_let_in(self, device: bytes, *, by_now: bool = False) -> bool:
        """Whether a grant that counts, or once counted, names the device; `by_now` also asks what came just now."""
        if by_now and self.stale and not self._granted[device]:
            self._changed |= self._renewed()
        return self._granted[device] > 0

    def strange(self) -> list[Log]:
        """The logs of devices that nobody let in, as far as lane 0 was judged; this laptop's own may be among them."""
        return [log for log in self._names.logs.values() if log.device and not self._granted[log.device]]

    def _renewed(self) -> dict[bytes, None]:
        stood = self._names.stand() if self.restand else set()
        self.restand = False
        if not self.stale:
            return dict.fromkeys(record for entry in sorted(stood) for record in self._touched_by(entry))
        before = {log.no: log.rule for log in self._names.logs.values()}
        old = self.authority
        self._judge()
        changed: dict[bytes, None] = {}
        for log in self._names.logs.values():
            if before[log.no] != log.rule and log.lane == EVERYDAY and log.seq >= 0:
                changed |= dict.fromkeys(self._touched(log, *_differing(before[log.no], log.rule)))
        reviewed = (self.authority.adopted ^ old.adopted) | (self.authority.voided ^ old.voided)
        for entry in sorted(reviewed | stood):
            changed |= dict.fromkeys(self._touched_by(entry))
        return changed

    def _judge(self) -> None:
        self.authority = judge(self._deeds(), self._saw, self._knew)
        self._granted = Counter(tenure.device for tenure in self.authority.tenures)
        self.stale = False
        for log in self._names.logs.values():
            self.place(log)

    def note(self, header: Header, log: Log) -> None:
        """Takes notice of an entry that was just stored."""
        # Any entry of lane 0 may be what another one claims to have seen.
        self.stale |= header.lane == AUTHORITY
        self.restand |= AGAIN in header.ext
        unplaced = len(log.rule) < self._granted.get(log.device, 0)
        if unplaced or (header.seen and any(span.first == FOREVER for span in log.rule)):
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
        decided = self.authority.adopted | self.authority.voided
        for log in tuple(self._names.logs.values()):
            if log.lane == EVERYDAY:
                for first, end in _uncovered(log):
                    past = reading.entries_between(self._db, log, first, end)
                    found.setdefault(log.device, []).extend(entry for entry in past if entry not in decided)
        return tuple(Parked(device=d, entries=tuple(e)) for d, e in sorted(found.items()) if e)

    def covers(self, span: Span, log: Log, fact: int, kind: str, body: Mapping[str, Any] | None) -> bool:
        """Whether a device of that class may record this fact."""
        if kind == UNDONE:
            return self._may_undo(span, log, body)
        if span.device_class <= DeviceClass.DESK:
            return entitled.may_record(span.device_class, kind)
        if span.device_class is not DeviceClass.PERSONAL:
            return False
        return entitled.may_record_own(kind, self._records(fact), span.owner, log.device)

    def may_record(self, tenure: Tenure, fact: Fact) -> bool:
        """Whether this laptop may record a fact of its own."""
        held, device = tenure.device_class, tenure.device
        if fact.type == UNDONE:
            span = Span(first=0, last=FOREVER, device_class=held, owner=tenure.grant.owner)
            return self._may_undo(span, Log(no=0, id=b"", device=device), fact.body)
        if held <= DeviceClass.DESK:
            return entitled.may_record(held, fact.type)
        return held is DeviceClass.PERSONAL and entitled.may_record_own(
            fact.type, fact.records, tenure.grant.owner, device
        )

    def _deeds(self) -> Iterable[Deed]:
        logs = self._names.logs
        for kind in _DEEDS:
            for entry, log_no, seq, stamp, fact, body in reading.deeds(self._db, self._names, AUTHORITY, kind):
                log = logs[log_no]
                if seq < log.frozen_from and (kind != GENESIS or self._is_genesis(fact)):
                    deed = Deed(type=kind, entry=entry, device=log.device, log=log.id, inc=log.inc, seq=seq,
                                n=fact & _PLACE, stamp=stamp, body=decode_trusted(body))  # fmt: skip
                    if (stood := self._stood(deed)) is not None:
                        yield stood

    def _stood(self, deed: Deed) -> Deed | None:
        """A deed that repeats one of a forked log keeps its name; what lets somebody in also its place, so that what
        they did since counts. What puts somebody out cuts by what is known now."""
        again = self._names.standing.get(deed.entry, deed)
        if again is None or isinstance(again, Deed):
            return again
        root = again.root
        if deed.type not in (GRANT, ADMIT, INVITE):
            return replace(deed, entry=root.entry)
        return replace(deed, entry=root.entry, log=again.origin, inc=root.inc, seq=root.seq, stamp=root.stamp)

    def _saw(self, log: bytes, seq: int, on_log: bytes) -> int:
        return reading.saw(self._db, self._names, log, seq, on_log)

    def _knew(self, log: bytes, seq: int, on_log: bytes) -> int:
        return reading.knew(self._db, self._names, log, seq, on_log)

    def _is_genesis(self, fact: int) -> bool:
        """Whether that fact stands first in the genesis: anybody can write one that is only called so."""
        return fact & _PLACE == 0 and decode_header(self._signed(fact)).genesis

    def _first(self, log: bytes, on_log: bytes, on_seq: int) -> int | None:
        return reading.first_to_see(self._db, self._names, log, on_log, on_seq)

    def _touched_by(self, entry: bytes) -> tuple[bytes, ...]:
        return reading.touched(self._db, entry)

    def _touched(self, log: Log, first: int, end: int) -> Iterable[bytes]:
        return reading.touched_between(self._db, log, first, end)

    def _signed(self, fact: int) -> bytes:
        (signed,) = rows(self._db, "SELECT header FROM signed WHERE entry = ?", (fact >> FACT_BITS,)).fetchone()
        return bytes(signed)

    def _records(self, fact: int) -> tuple[bytes, ...]:
        return decode_header(self._signed(fact)).facts[fact & _PLACE].records

    def covering(self, log: Log, seq: int, entry: bytes) -> list[Span]:
        """The spans under which an entry counts, none for a voided or frozen one."""
        if seq >= log.frozen_from or entry in self.authority.voided:
            return []
        adopted = entry in self.authority.adopted
        return [span for span in log.rule if adopted or span.first <= seq <= span.last]

    def _may_undo(self, span: Span, log: Log, body: Mapping[str, Any] | None) -> bool:
        """Undoing takes what recording took, also through an undo of an undo; a personal laptop undoes its own only."""
        if span.device_class is DeviceClass.PERSONAL:
            said = self._said(_target(body))
            return said is not None and said.device == log.device
        if span.device_class > DeviceClass.DESK or not entitled.barred(span.device_class):
            return span.device_class <= DeviceClass.DESK
        targets, met = {_target(body)}, set[bytes | None]()
        while targets:
            met.add(target := targets.pop())
            said = self._said(target)
            if said is not None:
                if not all(entitled.may_record(span.device_class, kind) for kind in said.types):
                    return False
                targets |= said.undoes - met
        return True

    def _said(self, entry: bytes | None) -> _Said | None:
        """What an entry said, None if it is not here. Those asked for last are kept: the undo of an import names one
        entry in hundreds of facts."""
        found = self._heard.get(entry)
        action = None if found or entry is None else reading.told(self._db, self._names, entry)
        if action is None:
            return found
        undos = [fact.body for fact in action.facts if fact.type == UNDONE]
        types = frozenset(fact.type for fact in action.facts) - {UNDONE}
        found = _Said(device=action.device, types=types, undoes=frozenset(map(_target, undos)))
        if None not in undos:
            # Other threads read too: a full shelf is replaced, never emptied under somebody's hands.
            self._heard = {**(self._heard if len(self._heard) < _HEARD else {}), entry: found}
        return found


class _Judge:
    """Judges the facts of one log one by one, where the place in the log does not decide."""

    __slots__ = ("_counting", "_log")

    def __init__(self, counting: Counting, log: Log) -> None:
        self._counting, self._log = counting, log

    def __call__(self, seq: int, entry: bytes, fact: int, kind: str, body: Mapping[str, Any] | None) -> bool:
        log, counting = self._log, self._counting
        return any(counting.covers(span, log, fact, kind, body) for span in counting.covering(log, seq, entry))


def _uncovered(log: Log) -> Iterable[tuple[int, int]]:
    """The stretches (first, end) that no tenure covers of a log whose device was let in at any time."""
    end = min(log.seq + 1, log.frozen_from)
    at = 0 if log.rule else end
    covering = (span for span in log.rule if span.first <= span.last and span.first < end)
    for span in sorted(covering, key=lambda span: (span.first, span.last)):
        if span.first > at:
            yield at, span.first
        at = max(at, span.last + 1)
    if at < end:
        yield at, end


def _target(body: Mapping[str, Any] | None) -> bytes | None:
    target = body.get("entry") if body else None
    return target if isinstance(target, bytes) else None


def _differing(before: tuple[Span, ...], now: tuple[Span, ...]) -> tuple[int, int]:
    """The places between which the same entries may count no more, or now: first and end."""
    if len(before) == len(now) == 1:
        (old,), (new,) = before, now
        if (old.first, old.device_class, old.owner) == (new.first, new.device_class, new.owner):
            return min(old.last, new.last) + 1, max(old.last, new.last) + 1
    return 0, NEVER
