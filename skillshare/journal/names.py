"""The small integers that stand for logs, fact types and records in the tables, and the heads of the logs.

Logs and types are few and kept in memory, records only if they were written of late. No rule about entries lives here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeAlias

from peewee import SqliteDatabase

from skillshare.journal.again import Again, Place, keep_again, standing
from skillshare.journal.authority import Span
from skillshare.journal.entry import Header, log_id
from skillshare.journal.tables import fill, rows

NEVER: Final = 2**63 - 1
"""The place from which a healthy log is frozen."""

_LATELY: Final = 4096
"""Records written of late whose numbers are kept at hand: an entry names each several times."""

Judge: TypeAlias = Callable[[int, bytes, int, str, Mapping[str, Any] | None], bool]
"""By seq, entry, fact number, type and body of a fact: whether it counts."""


@dataclass(slots=True, kw_only=True)
class Log:
    """One log and where it stands. One that is only named in somebody's `seen` has no device and seq −1.

    `rule`, `first`, `end`, `barred` and `judge` say which of its entries count and are written by `counting.py` alone.
    """

    no: int
    id: bytes
    device: bytes = b""
    inc: int = 0
    lane: int = 0
    seq: int = -1
    head: bytes | None = None
    stamp: int = -1
    frozen_from: int = NEVER
    rule: tuple[Span, ...] = ()
    first: int = 0
    end: int = 0
    barred: frozenset[str] = frozenset()
    judge: Judge | None = field(default=None, compare=False)

    def counts(self, seq: int, entry: bytes, fact: int, kind: str, body: Mapping[str, Any] | None) -> bool:
        """Whether a fact of this log is folded: from `first` to before `end` all but `barred` types are, `judge` knows
        of others."""
        if self.first <= seq < self.end and kind not in self.barred:
            return True
        return self.judge is not None and self.judge(seq, entry, fact, kind, body)


class Names:
    """Reads the tables once; after a rollback it is thrown away and made anew."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database
        self.logs: dict[int, Log] = {}
        self.by_id: dict[bytes, Log] = {}
        self.types: dict[int, str] = {}
        self._type_numbers: dict[str, int] = {}
        self.passings: dict[frozenset[tuple[str, int]], str] = {}
        """Conditions that leave facts out, by what they leave out; as long as no new type is known."""
        self._records: dict[bytes, int] = {}
        self.again: dict[bytes, Again] = {}
        self.standing: dict[bytes, Again | None] = {}
        self.erased = {record for (record,) in rows(database, "SELECT record FROM erased WHERE purged")}
        for no, log, device, inc, lane, seq, head, stamp, frozen in rows(
            database, "SELECT no, id, device, inc, lane, seq, head, stamp, frozen_from FROM log"
        ):
            self._remember(
                Log(no=no, id=log, device=device or b"", inc=inc or 0, lane=lane or 0, seq=seq, head=head, stamp=stamp,
                    frozen_from=NEVER if frozen is None else frozen)
            )  # fmt: skip
        for no, name in rows(database, "SELECT no, name FROM type"):
            self.types[no] = name
            self._type_numbers[name] = no
        for entry, no, seq, root, inc, root_seq, stamp in rows(database, "SELECT * FROM again"):
            log = self.logs[no]
            self.again[entry] = Again(
                entry=entry, log=no, inc=log.inc, seq=seq, device=log.device,
                origin=log_id(log.device, inc, log.lane), root=Place(entry=root, inc=inc, seq=root_seq, stamp=stamp),
            )  # fmt: skip
        self.stand()

    def repeat(self, entry: bytes, log: Log, header: Header) -> None:
        """Notes a stored entry that repeats another one (journal §5)."""
        found = keep_again(self._database, entry, log.no, header)
        if found is not None:
            self.again[entry] = found

    def stand(self) -> set[bytes]:
        """Says anew which entries stand for others; returns those of which that changed."""
        if not self.again:
            return set()
        before = self.standing
        frozen = {log.id: log.frozen_from for log in self.logs.values() if log.frozen_from != NEVER}
        self.standing = standing(self.again, {no: log.frozen_from for no, log in self.logs.items()}, frozen)
        names = before.keys() | self.standing.keys()
        return {entry for entry in names if before.get(entry, entry) != self.standing.get(entry, entry)}

    def root_of(self, entry: bytes) -> bytes:
        """The entry that this one stands for, itself nearly always."""
        return self.again[entry].root.entry if entry in self.standing else entry

    def repeating(self, root: bytes) -> Again | None:
        """What stands for an entry, None if nothing does."""
        return next((it for it in self.standing.values() if it is not None and it.root.entry == root), None)

    def of_device(self, device: bytes) -> Iterable[Log]:
        """The logs of one device that hold an entry."""
        return [log for log in self.logs.values() if log.device == device and log.seq >= 0]

    def log(self, name: bytes) -> Log:
        """The log of this id; one never heard of is written down."""
        found = self.by_id.get(name)
        if found is None:
            no = _inserted(rows(self._database, "INSERT INTO log(id) VALUES (?)", (name,)).lastrowid)
            found = self._remember(Log(no=no, id=name))
        return found

    def open(self, device: bytes, inc: int, lane: int) -> Log:
        """The log of a device, incarnation and lane, ready for entries."""
        log = self.log(log_id(device, inc, lane))
        if not log.device:
            log.device, log.inc, log.lane = device, inc, lane
            sql = "UPDATE log SET device = ?, inc = ?, lane = ? WHERE no = ?"
            rows(self._database, sql, (device, inc, lane, log.no))
        return log

    def advance(self, logs: Iterable[Log]) -> None:
        """Writes down where these logs end now."""
        sql = "UPDATE log SET seq = ?, head = ?, stamp = ? WHERE no = ?"
        fill(self._database, sql, [(log.seq, log.head, log.stamp, log.no) for log in logs])

    def freeze(self, log: Log, seq: int) -> None:
        """From `seq` on nothing of this log is folded any more (journal §5)."""
        log.frozen_from = seq
        rows(self._database, "UPDATE log SET frozen_from = ? WHERE no = ?", (seq, log.no))

    def empty(self, log: Log) -> None:
        """Nothing of this log is held any more, and it is a healthy one."""
        log.seq, log.head, log.stamp, log.frozen_from = -1, None, -1, NEVER
        sql = "UPDATE log SET seq = -1, head = NULL, stamp = -1, frozen_from = NULL WHERE no = ?"
        rows(self._database, sql, (log.no,))
        self.again = {entry: again for entry, again in self.again.items() if again.log != log.no}

    def type(self, name: str) -> int:
        """The number of a fact type; a new one is written down."""
        no = self._type_numbers.get(name)
        if no is None:
            no = _inserted(rows(self._database, "INSERT INTO type(name) VALUES (?)", (name,)).lastrowid)
            self._type_numbers[name] = no
            self.types[no] = name
            self.passings = {}
        return no

    def known_type(self, name: str) -> int | None:
        """The number of a fact type, or None if no fact of it was ever stored."""
        return self._type_numbers.get(name)

    def records(self, names: Iterable[bytes]) -> dict[bytes, int]:
        """The numbers of records; new ones are written down, in this order."""
        wanted = dict.fromkeys(names)
        found = {name: no for name in wanted if (no := self._records.get(name)) is not None}
        lacking = [name for name in wanted if name not in found]
        for at in range(0, len(lacking), _LATELY):
            some = lacking[at : at + _LATELY]
            sql = f"SELECT id, no FROM record WHERE id IN ({', '.join('?' * len(some))})"
            found |= rows(self._database, sql, tuple(some))
        new = [name for name in lacking if name not in found]
        if new:
            first = 1 + rows(self._database, "SELECT coalesce(max(no), 0) FROM record").fetchone()[0]
            found |= zip(new, count(first))
            fill(self._database, "INSERT INTO record VALUES (?, ?)", enumerate(new, first))
        if len(self._records) + len(lacking) > _LATELY:
            self._records = {}
        self._records |= {name: found[name] for name in lacking[-_LATELY:]}
        return found

    def known_record(self, name: bytes) -> int | None:
        """The number of a record, or None if no fact ever touched it."""
        row = rows(self._database, "SELECT no FROM record WHERE id = ?", (name,)).fetchone()
        return None if row is None else int(row[0])

    def _remember(self, log: Log) -> Log:
        self.logs[log.no] = log
        self.by_id[log.id] = log
        return log


def _inserted(number: int | None) -> int:
    assert number is not None  # sqlite3 types it optional; after an INSERT it is there
    return number
