"""The writing half of a journal: what becomes of one own action and of one received entry (journal §2, §3, §5).

Holds the heads in memory as of the open transaction, which `store.py` owns; when it fails this is thrown away.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from peewee import SqliteDatabase

from skillshare.domain.fact import ALL, Fact
from skillshare.domain.kinds import ACK
from skillshare.journal import clock, reading
from skillshare.journal import entry as form
from skillshare.journal.again import read, said
from skillshare.journal.aside import Sight
from skillshare.journal.branches import Lost, lost, original
from skillshare.journal.checking import Checked
from skillshare.journal.counting import Counting
from skillshare.journal.entry import Entry, FactHeader, Header, Seen
from skillshare.journal.failure import Malformed, Unavailable
from skillshare.journal.handing import Proof, proved
from skillshare.journal.intake import FLOOD, STRANGER, Intake, notes_fork, room
from skillshare.journal.keeping import Sheaf, clear, is_of_genesis, keep_body, keep_evidence
from skillshare.journal.key import DeviceKey
from skillshare.journal.names import NEVER, Log, Names
from skillshare.journal.recovery import log_of
from skillshare.journal.stating import body_of, describe
from skillshare.journal.tables import FACT_BITS, FOLDED, rows
from skillshare.journal.verdict import Appended, Verdict, Word

LANES: Final = (form.AUTHORITY, form.EVERYDAY)
LOG_OPEN: Final = "log.open"
FORK_RESOLVE: Final = "fork_resolve"
_ACKNOWLEDGED: Final = FactHeader(type=ACK, version=1, audience=ALL, records=(), length=0, hash=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What the outside gives a journal: the device, wall time and the app's build date in milliseconds since 1970 UTC,
    the wall times of laptops met just now, and chance. `intake` remembers what came of late."""

    key: DeviceKey
    wall: Callable[[], int]
    built: int
    peers: Callable[[], Sequence[int]]
    random: Callable[[int], bytes]
    intake: Intake = field(default_factory=Intake)

    def sure(self) -> bool:
        """Whether this laptop's clock may be believed now (journal §3)."""
        return clock.is_sure(self.wall(), built=self.built, peers=self.peers())


class Writer:
    """Where this device's logs stand in incarnation `inc`; `batch` collects the envelopes of the open transaction."""

    def __init__(self, database: SqliteDatabase, here: Here, inc: int) -> None:
        self._db, self._here = database, here
        self.names = Names(database)
        self._sheaf = Sheaf(database, self.names)
        self.counting = Counting(database, self.names)
        self._sight = Sight(database, self.names, here.key.public)
        self.inc = inc
        self.batch: list[bytes] = []
        self._news: dict[int, set[int]] = {}
        self.torn = any(log.frozen_from != NEVER for log in self.names.logs.values() if log.device == here.key.public)
        """Whether there may be something of a forked log of this device to repeat (journal §5)."""
        row = rows(database, "SELECT value FROM meta WHERE key = 'community'").fetchone()
        self.community: bytes | None = None if row is None else row[0]

    def newest(self) -> int:
        """The highest incarnation of this device that anybody here speaks of, −1 if none."""
        own, known = self._here.key.public, self.names.by_id
        taken = (inc for inc in range(form.INCARNATIONS) for lane in LANES if form.log_id(own, inc, lane) in known)
        return max(taken, default=-1)

    def heads(self) -> dict[int, tuple[int, bytes]]:
        """The seq and entry id of the last entry of each lane in this incarnation."""
        own = (log for log in self.names.of_device(self._here.key.public) if log.inc == self.inc)
        return {log.lane: (log.seq, log.head) for log in own if log.head is not None}

    def forked(self) -> bool:
        """Whether another branch of a log of this incarnation is known."""
        known = (self.names.by_id.get(form.log_id(self._here.key.public, self.inc, lane)) for lane in LANES)
        return any(log is not None and log.frozen_from != NEVER for log in known)

    def begin(self, inc: int) -> None:
        """Leaves the logs of this incarnation for good and goes on in new ones (journal §7)."""
        self.inc = inc
        self._news = {}

    def renew(self) -> tuple[bytes, ...]:
        """Judges lane 0 again if it changed, and what this laptop may see by it; returns whose histories differ now."""
        touched = self.counting.renew()
        return (*touched, *self._sight.follow(self.counting.authority))

    def join(self, community: bytes) -> None:
        if self.community not in (None, form.NO_COMMUNITY, community):
            raise RuntimeError("this journal has another community")
        rows(self._db, "INSERT OR REPLACE INTO meta VALUES ('community', ?)", (community,))
        self.community = community

    # ── own actions ───────────────────────────────────────────────────────────────────────────────────────────────

    def append(self, facts: Sequence[Fact], by: bytes, lane: int, sheet: DeviceKey | None = None) -> Appended:
        if self.community is None:
            raise RuntimeError("this journal has no community yet")
        log = self._own(lane) if sheet is None else log_of(self.names, sheet, self._here.key)
        news = self._news[lane] if sheet is None else self._unseen(log)
        key = sheet or self._here.key
        if not 1 <= len(facts) <= form.FACTS:
            raise ValueError(f"an entry holds 1 to {form.FACTS} facts, not {len(facts)}")
        bodies = [body_of(fact, by, self._here.random(16)) for fact in facts]
        headers = [describe(fact, body) for fact, body in zip(facts, bodies, strict=True)]
        while len(news) > form.SEEN:
            self._sign(log, news, key, [_ACKNOWLEDGED], [None])
        return self._sign(log, news, key, headers, bodies)

    def _own(self, lane: int) -> Log:
        if self.inc >= form.INCARNATIONS:
            raise Unavailable("incarnations")
        log = self.names.open(self._here.key.public, self.inc, lane)
        if lane not in self._news:
            self._news[lane] = self._unseen(log)
        return log

    def _unseen(self, own: Log) -> set[int]:
        others = (log for log in self.names.logs.values() if log is not own and log.seq >= 0)
        return {log.no for log in others if reading.saw(self._db, self.names, own.id, own.seq, log.id) < log.seq}

    def _sign(
        self,
        log: Log,
        news: set[int],
        key: DeviceKey,
        facts: Sequence[FactHeader],
        bodies: Sequence[bytes | None],
        ext: Mapping[str, Any] = MappingProxyType({}),
    ) -> Appended:
        named = sorted(news, key=lambda no: self.names.logs[no].id)[: form.SEEN]
        header = replace(self._header(log, named, facts), ext=dict(ext))
        signed = form.encode_header(header)
        signature = key.sign(signed)
        envelope = form.encode_envelope(signed, signature, bodies)
        if len(envelope) > form.ENVELOPE_LIMIT:
            raise ValueError(f"an entry of {len(envelope)} bytes is too large")
        news.difference_update(named)
        entry = Entry(id=form.entry_id(signed), header=header, signed=signed, signature=signature, bodies=tuple(bodies))
        touched = self._keep(entry, log, envelope, form.opaque(entry))
        self._sheaf.write()
        touched += self.renew()
        return Appended(entry=entry.id, log=log.id, seq=header.seq, stamp=header.stamp, touched=touched)

    def _header(self, log: Log, news: Sequence[int], facts: Sequence[FactHeader]) -> Header:
        sure = self._here.sure()
        return Header(
            community=self.community or form.NO_COMMUNITY,
            device=log.device,
            inc=log.inc,
            lane=log.lane,
            seq=log.seq + 1,
            prev=log.head,
            stamp=self._stamp(log.device, sure),
            flags=0 if sure else form.UNSURE,
            seen=tuple(_seen(self.names.logs[no]) for no in news),
            facts=tuple(facts),
        )

    def _stamp(self, device: bytes, sure: bool) -> int:
        own = max((log.stamp for log in self.names.of_device(device)), default=-1)
        heads = [log.stamp for log in self.names.logs.values()]
        return clock.next_stamp(own=own, heads=heads, wall=self._here.wall(), sure=sure)

    # ── received entries ──────────────────────────────────────────────────────────────────────────────────────────

    def ingest(self, many: Iterable[Checked]) -> list[Verdict]:
        verdicts = [self._ingest(checked) for checked in many]
        self._sheaf.write()
        return verdicts

    def _ingest(self, checked: Checked) -> Verdict:
        entry = checked.entry
        if entry is None:
            return Verdict(word=Word.REFUSED, reason=checked.reason)
        if self.community is None or not form.of_community(entry, self.community):
            return Verdict(word=Word.REFUSED, reason="community", entry=entry.id)
        log = self.names.by_id.get(entry.header.log)
        if log is None or entry.header.seq <= log.seq or not self.counting.has_let_in(entry.header.device):
            # Anything but the next entry of somebody known is judged by what the tables say.
            self._sheaf.write()
        held = None if log is None else self._held(log, entry.header.seq)
        if held == entry.id:
            return Verdict(word=Word.KNOWN, entry=entry.id, touched=self._complete(entry))
        if checked.reason == "signature":
            return Verdict(word=Word.REFUSED, reason="signature", entry=entry.id)
        if log is not None and entry.header.genesis:
            return self._take_place(checked, entry, log)
        if held is not None and log is not None:
            if is_of_genesis(self._db, log, entry.header):
                return Verdict(word=Word.REFUSED, reason="community", entry=entry.id)
            self._branch_off(checked)
            return self._froze(log, keep_evidence(self._db, self.names, entry, log), entry.id)
        return self._follow(checked, entry, log)

    def _take_place(self, checked: Checked, entry: Entry, log: Log) -> Verdict:
        """The genesis stands where it says, whatever was taken for the start of that log: it is the community."""
        touched = clear(self._db, self.names, log) if log.seq >= 0 or log.frozen_from == 0 else ()
        verdict = self._follow(checked, entry, log)
        return replace(verdict, touched=(*touched, *verdict.touched))

    def attest(self, proof: Proof) -> Verdict:
        """Takes in the two headers of a fork, whichever branch is here, or none (journal §5)."""
        try:
            entries = proved(proof)
        except Malformed as refusal:
            return Verdict(word=Word.REFUSED, reason=refusal.reason)
        first, second = (entry.header for entry in entries)
        if self.community is None or not all(form.of_community(entry, self.community) for entry in entries):
            return Verdict(word=Word.REFUSED, reason="community")
        if (first.log, first.seq) != (second.log, second.seq) or entries[0].id == entries[1].id:
            return Verdict(word=Word.REFUSED, reason="fork")
        if not all(form.is_signed(entry) for entry in entries):
            return Verdict(word=Word.REFUSED, reason="signature")
        if self._is_stranger(first) and not notes_fork(self.counting.strange()):
            return Verdict(word=Word.WAITING, reason=STRANGER)
        log = self.names.open(first.device, first.inc, first.lane)
        if is_of_genesis(self._db, log, first):
            return Verdict(word=Word.REFUSED, reason="community")
        if log.frozen_from <= first.seq:
            return Verdict(word=Word.KNOWN)
        touched: tuple[bytes, ...] = ()
        held = self._held(log, first.seq)
        for entry in entries:
            if entry.id != held:
                touched += keep_evidence(self._db, self.names, entry, log)
        return self._froze(log, touched)

    def complete(self, name: bytes, n: int, body: bytes) -> tuple[bytes, ...]:
        """Puts a late body in its place if one is missing there and this is it; returns the records of its fact."""
        sql = "SELECT no, header FROM entry JOIN signed ON entry = no WHERE id = ? AND status = ?"
        row = rows(self._db, sql, (name, FOLDED)).fetchone()
        header = None if row is None else form.decode_header(row[1])
        sees = self._sight.sees
        if header is None or n >= len(header.facts) or (sees is not None and not sees(header.facts[n].audience)):
            return ()
        touched = keep_body(self._db, header.facts[n], (row[0] << FACT_BITS) + n, body)
        self.counting.stale |= header.lane == form.AUTHORITY
        return touched

    def _complete(self, entry: Entry) -> tuple[bytes, ...]:
        """What the envelope of a known entry carries and this laptop lacks."""
        facts = entry.header.facts
        if all(body is None for body in entry.bodies) or not facts:
            return ()
        no = rows(self._db, "SELECT no FROM entry WHERE id = ?", (entry.id,)).fetchone()[0]
        lacking = "SELECT 1 FROM need_body WHERE audience = ? AND fact = ?"
        touched: tuple[bytes, ...] = ()
        for n, (fact, body) in enumerate(zip(facts, entry.bodies, strict=True)):
            number = (no << FACT_BITS) + n
            if body is not None and rows(self._db, lacking, (fact.audience, number)).fetchone():
                touched += self.complete(entry.id, n, body)
        return touched

    def _follow(self, checked: Checked, entry: Entry, log: Log | None) -> Verdict:
        header = entry.header
        seq, head, frozen = (-1, None, NEVER) if log is None else (log.seq, log.head, log.frozen_from)
        if header.seq >= frozen:
            self._branch_off(checked)
            return Verdict(word=Word.REFUSED, reason="frozen", entry=entry.id)
        if header.seq > seq + 1:
            return Verdict(word=Word.WAITING, reason="gap", entry=entry.id)
        if header.prev != head:
            return Verdict(word=Word.REFUSED, reason="predecessor", entry=entry.id)
        if checked.reason:
            return Verdict(word=Word.REFUSED, reason=checked.reason, entry=entry.id)
        if later := self._put_off(header, log):
            return Verdict(word=Word.WAITING, reason=later, entry=entry.id)
        if log is None or not log.device:
            log = self.names.open(header.device, header.inc, header.lane)
        return Verdict(
            word=Word.ACCEPTED, entry=entry.id, touched=self._keep(entry, log, checked.envelope, checked.opaque)
        )

    def _put_off(self, header: Header, log: Log | None) -> str:
        """Why the next entry of a log is not taken in now, empty if it is (journal §10)."""
        if header.device == self._here.key.public or header.genesis:
            return ""
        if self.counting.has_let_in(header.device):
            taken = self._here.intake.takes(header.log, header.device, log, header.stamp, self._here.wall())
            return "" if taken else FLOOD
        if self.room(header.device):
            return ""
        return STRANGER if self._is_stranger(header) else ""

    def _is_stranger(self, header: Header) -> bool:
        """Whether nobody ever let that device in, by all that is stored by now."""
        return header.device != self._here.key.public and not self.counting.has_let_in(header.device, by_now=True)

    def room(self, device: bytes) -> int:
        """How many more entries are kept of a device that nobody let in."""
        strange = self.counting.strange()
        return room(sum(log.seq + 1 for log in strange if log.device == device), strange)

    def _froze(self, log: Log, touched: tuple[bytes, ...], entry: bytes | None = None) -> Verdict:
        """What follows from evidence that was kept."""
        self.counting.place(log)
        self.counting.stale |= log.lane == form.AUTHORITY
        self.counting.restand = True
        self.torn |= log.device == self._here.key.public
        if self._is_current(log):
            # Somebody else writes with this device's key: leave these logs to evidence and go on in new ones.
            self.begin(self.newest() + 1)
        return Verdict(word=Word.FORK, reason="fork", entry=entry, touched=touched)

    def _keep(self, entry: Entry, log: Log, envelope: bytes, opaque: Collection[int]) -> tuple[bytes, ...]:
        touched = self._sheaf.keep(entry, log, self._here.wall(), opaque, self._sight.sees)
        self.counting.note(entry.header, log)
        current = self._is_current(log)
        if current:
            self.batch.append(envelope)
        for lane, news in self._news.items():
            if not (current and lane == log.lane):
                news.add(log.no)
        return (*touched, *self._recollect(entry))

    def _recollect(self, entry: Entry) -> tuple[bytes, ...]:
        """Puts bodies in their places that an entry came without and that the one it repeats has here."""
        place = read(entry.header.ext)
        if place is None:
            return ()
        self._sheaf.write()
        root = original(self._db, place.entry)
        touched: tuple[bytes, ...] = ()
        for n, body in enumerate(() if root is None else root.bodies[: len(entry.bodies)]):
            if body is not None and entry.bodies[n] is None:
                touched += self.complete(entry.id, n, body)
        return touched

    # ── what a forked log cannot say any more (journal §5) ────────────────────────────────────────────────────────

    def resolve(self, by: bytes) -> tuple[bytes, ...]:
        """Goes on in the next incarnation and repeats there what forked logs of this device said; returns whose
        records it concerns, none if all was repeated before."""
        self.torn = False
        found = lost(self._db, self.names, self._here.key.public)
        inc = self.newest() + 1 if self.forked() else self.inc
        # Without an incarnation left this device says nothing more until it is added anew; it still hears and hands on.
        if not found or inc >= form.INCARNATIONS:
            return ()
        if inc != self.inc:
            self.begin(inc)
        forked = sorted({log_id for each in found for log_id in [each.origin]})
        opening = [Fact(type=LOG_OPEN, records=(), body={}), Fact(type=FORK_RESOLVE, records=(), body={"logs": forked})]
        touched = dict.fromkeys(self.append(opening, by, form.AUTHORITY).touched)
        for each in found:
            touched |= dict.fromkeys(self._repeat(each))
        rows(self._db, "DELETE FROM branch")
        return (*touched, *self.renew())

    def acknowledge(self, gone: tuple[bytes, ...]) -> None:
        """Says of which erased records nothing is left here, and what this device has seen (journal §3, §6)."""
        log = self._own(form.EVERYDAY)
        pieces = (gone[at : at + form.RECORDS] for at in range(0, len(gone), form.RECORDS))
        named = [replace(_ACKNOWLEDGED, records=piece) for piece in pieces]
        for at in range(0, len(named), form.FACTS):
            facts = named[at : at + form.FACTS]
            self._sign(log, self._news[form.EVERYDAY], self._here.key, facts, [None] * len(facts))

    def _repeat(self, lost: Lost) -> tuple[bytes, ...]:
        log = self._own(lost.lane)
        news, key = self._news[lost.lane], self._here.key
        while len(news) > form.SEEN:
            self._sign(log, news, key, [_ACKNOWLEDGED], [None])
        return self._sign(log, news, key, lost.facts, lost.bodies, said(lost.root)).touched

    def _branch_off(self, checked: Checked) -> None:
        """Keeps an entry of this very device that its forked log has no place for."""
        entry = checked.entry
        if entry is not None and entry.header.device == self._here.key.public and not checked.reason:
            rows(self._db, "INSERT OR IGNORE INTO branch VALUES (?, ?)", (entry.id, checked.envelope))
            self.torn = True

    def _held(self, log: Log, seq: int) -> bytes | None:
        if seq > log.seq:
            return None
        sql = "SELECT id FROM entry WHERE log = ? AND seq = ?"
        return bytes(rows(self._db, sql, (log.no, seq)).fetchone()[0])

    def _is_current(self, log: Log) -> bool:
        return log.device == self._here.key.public and log.inc == self.inc


def _seen(log: Log) -> Seen:
    assert log.head is not None  # only logs with entries are news
    return Seen(log=log.id, seq=log.seq, entry=log.head[: form.RECORD])
