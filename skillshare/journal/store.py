"""The journal of one laptop: found a community, append what was done here, take in what others did, read it back.

One writer at a time, and every write inside `transaction()`. What facts mean and who was entitled is not judged here.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace

from peewee import SqliteDatabase

from skillshare.domain.fact import Fact
from skillshare.journal import entry as form
from skillshare.journal import erasing, founding, handing, rot
from skillshare.journal.authority import Authority, Tenure
from skillshare.journal.checking import Checked, check
from skillshare.journal.counting import Parked
from skillshare.journal.failure import database_errors, unavailable
from skillshare.journal.intake import AN_HOUR, Flood
from skillshare.journal.key import DeviceKey
from skillshare.journal.names import Log
from skillshare.journal.reader import Reader
from skillshare.journal.state import DeviceState, Standing
from skillshare.journal.tables import fill, prepare, rows, without_waiting
from skillshare.journal.verdict import Appended, Verdict
from skillshare.journal.writing import Here, Writer


class Journal(Reader):
    """Opening one settles what a crash left: see `state.py`. `wall` gives milliseconds since 1970 UTC, `built` is the
    app's build date in the same unit, `peers` the wall times of laptops met just now (journal §3).

    Reading works on any thread, writing on one. Raises NewerVersion or Unavailable.
    """

    def __init__(
        self,
        database: SqliteDatabase,
        key: DeviceKey,
        state: DeviceState,
        wall: Callable[[], int],
        *,
        built: int = 0,
        peers: Callable[[], Sequence[int]] = tuple,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.key = key
        self._db, self._state = database, state
        self._here = Here(key=key, wall=wall, built=built, peers=peers, random=random)
        self._open = self._stale = False
        self._standing = Standing(device=key.public, inc=0)
        try:
            prepare(database)
            self._writer = Writer(database, self._here, inc=0)
            self._resume(state.read())
        except database_errors(OSError) as error:
            raise unavailable(error) or error from error

    # ── where things stand ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def community(self) -> bytes | None:
        """The community's id; None before it was founded or joined."""
        return self._writer.community

    @property
    def incarnation(self) -> int:
        """How often this device had to begin new logs because its database was an old copy (journal §7)."""
        return self._writer.inc

    def logs(self) -> tuple[Log, ...]:
        """A copy of every log that holds an entry, own and foreign."""
        return tuple(replace(log) for log in tuple(self._writer.names.logs.values()) if log.seq >= 0)

    def head(self, log: bytes) -> tuple[int, bytes] | None:
        """The seq and entry id of a log's last entry here, None if there is none."""
        found = self._writer.names.by_id.get(log)
        return None if found is None or found.head is None else (found.seq, found.head)

    def count(self) -> int:
        """How many entries are stored."""
        return sum(log.seq + 1 for log in self.logs())

    @property
    def authority(self) -> Authority:
        """Who belongs, by what is stored here (journal §4)."""
        return self._writer.counting.authority

    def grants(self) -> tuple[founding.Grant, ...]:
        """The grants that count or once counted, one an entry, most senior first (journal §4)."""
        found = {t.grant.entry: t.grant for t in self.authority.tenures if t.grant.label}
        return tuple(found.values())

    def parked(self) -> tuple[Parked, ...]:
        """Entries that removed laptops recorded afterwards and that wait for a decision (journal §4)."""
        return self._writer.counting.parked()

    def floods(self) -> tuple[Flood, ...]:
        """The laptops of which too much came at once, and until when no more is taken in (journal §10)."""
        return self._here.intake.floods(self._here.wall())

    def room(self, device: bytes, log: bytes) -> int:
        """How many further entries of a log to ask for now, 0 if none would be taken in (journal §10)."""
        if device != self.key.public:
            if not self._writer.counting.has_let_in(device):
                return self._writer.room(device)
            if any(flood.log == log for flood in self.floods()):
                return 0
        return AN_HOUR

    def may_record(self, tenure: Tenure, fact: Fact) -> bool:
        """Whether a fact recorded under this tenure would count."""
        return self._writer.counting.may_record(tenure, fact)

    # ── writing ───────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def transaction(self, *, again: bool = False) -> Iterator[None]:
        """All or nothing: `device.state` is on the disk before the commit, the commit before this returns (journal §7).

        After any exception database, heads and clock are as before. Raises Unavailable. `again`: a power cut may take
        back what is written here, since it can be had again, from other laptops or from what is stored.
        """
        if self._open:
            raise RuntimeError("a transaction is open already")
        before, inc = self._standing, self._writer.inc
        self._open = True
        try:
            if self._stale:
                self._remember(inc)
            with without_waiting(self._db) if again else nullcontext(), self._db.atomic("IMMEDIATE"):
                yield
                self._seal()
        except BaseException as error:
            self._take_back(before, inc)
            if isinstance(error, database_errors()):
                raise unavailable(error) or error from error
            raise
        finally:
            self._open = False
            self._writer.batch.clear()

    def found(self, *, name: str, by: bytes, label: str, prefix: str, recovery: bytes | None = None) -> bytes:
        """Founds a community with this laptop as its first keeper, owned by the person `by`, and returns its id.

        `recovery` is the public key of its recovery sheet. Inside a transaction; further founding facts are appended by
        the caller in the same one.
        """
        writer = self._writing()
        if writer.community is not None:
            raise RuntimeError("this journal has a community")
        writer.community = form.NO_COMMUNITY
        genesis = founding.genesis_fact(name, self._here.random(32), self.key, recovery)
        first = writer.append([genesis], by, form.AUTHORITY)
        signed = rows(self._db, "SELECT header FROM signed JOIN entry ON no = entry WHERE id = ?", (first.entry,))
        community = form.community_id(signed.fetchone()[0])
        writer.join(community)
        keeper = founding.DeviceClass.KEEPER
        grant = founding.grant_fact(self.key, device_class=keeper, owner=by, label=label, prefix=prefix)
        writer.append([grant], by, form.AUTHORITY)
        return community

    def join(self, community: bytes) -> None:
        """Makes this the journal of a community, whose entries `ingest` takes from now on. Inside a transaction."""
        self._writing().join(community)

    def wall(self) -> int:
        """What this laptop's clock shows, in milliseconds since 1970 UTC."""
        return self._here.wall()

    def append(
        self, facts: Sequence[Fact], *, by: bytes, lane: int = form.EVERYDAY, sheet: DeviceKey | None = None
    ) -> Appended:
        """Signs and stores one action of the person `by`, with the recovery sheet in its own log. Inside a transaction.

        Raises ValueError for more than 256 facts or whatever else others would refuse, Unavailable if the disk does.
        """
        return self._writing().append(facts, by, lane, sheet)

    def ingest(self, envelopes: Iterable[bytes | Checked]) -> list[Verdict]:
        """Judges and stores entries of anybody's, our own included (journal §2). Inside a transaction.

        After the last one `recount` says whose records are other ones by what was said of authority.
        """
        return self._writing().ingest(check(each) if isinstance(each, bytes) else each for each in envelopes)

    def attest(self, proof: handing.Proof) -> Verdict:
        """Judges and keeps what shows that a log forked (journal §5). Inside a transaction, with `recount` after it."""
        return self._writing().attest(proof)

    def complete(self, entry: bytes, n: int, body: bytes) -> tuple[bytes, ...]:
        """Puts a body in its place that was missing there; returns the records to fold again, none if it does not fit.

        Inside a transaction, with `recount` after it.
        """
        return self._writing().complete(entry, n, body)

    @property
    def torn(self) -> bool:
        """Whether a log of this device forked, so that something may have to be said again (journal §5)."""
        return self._writer.torn

    def resolve(self, *, by: bytes) -> tuple[bytes, ...]:
        """Says again, in the next incarnation, what forked logs of this device said; returns the records to fold anew.

        To be asked for once everything was fetched from whoever knows more of this device. Inside a transaction.
        """
        return self._writing().resolve(by)

    # ── what was erased (journal §6) ──────────────────────────────────────────────────────────────────────────────

    def erasing(self) -> list[erasing.Waiting]:
        """Records that somebody said are erased and whose bodies are here still."""
        return erasing.waiting(self._db)

    def ever_erased(self) -> list[bytes]:
        """All records that anybody ever said are erased, whether or not that counts."""
        return erasing.heard(self._db)

    def purged(self, record: bytes) -> bool:
        """Whether the bodies of a record are gone here for good."""
        return record in self._writer.names.erased

    def running(self, more: int = 0) -> int:
        """Milliseconds the app has run on this data, after adding `more`: inside a transaction then."""
        return erasing.running(self._db, more)

    def beside(self, records: Iterable[bytes]) -> list[bytes]:
        """The records, these included, whose facts hold words of these: they are another after `purge`."""
        return erasing.beside(self._db, self._writer.names, records)

    def purge(self, records: Iterable[bytes]) -> set[bytes]:
        """Takes out the bodies of erased records; returns blobs nobody else names. Inside a transaction, then `sweep`.

        An entry names them to the others, which is the receipt.
        """
        gone = tuple(records)
        blobs = erasing.purge(self._db, self._writing().names, gone)
        if self.authority.of(self.key.public) is not None:
            self._writing().acknowledge(gone)
        return blobs

    def gone_on(self, record: bytes) -> list[tuple[bytes, bytes, int]]:
        """The receipts for an erased record: device, log and seq of each (journal §6)."""
        return erasing.receipts(self._db, self._writer.names, record)

    def want_again(self, records: Iterable[bytes]) -> None:
        """Has bodies fetched again that were purged, since what erased them counts no more. Inside a transaction."""
        erasing.want_again(self._db, self._writing().names, records)

    @property
    def swept(self) -> bool:
        """Whether the files hold nothing more of what was purged."""
        return erasing.is_swept(self._db)

    def sweep(self) -> None:
        """Leaves nothing deleted behind in the files: both slots of `device.state`, the database, its log."""
        try:
            self._standing = replace(self._standing, batch=())
            self._state.forget(self._standing)
            erasing.sweep(self._db)
        except database_errors(OSError) as error:
            raise unavailable(error) or error from error

    # ── what is damaged (journal §7) ──────────────────────────────────────────────────────────────────────────────

    def scrub(self, most: int) -> rot.Scrubbed:
        """Looks at the next entries and marks what is damaged in them. Inside a transaction."""
        return rot.scrub(self._db, most)

    def scrubbed(self, now: int | None = None) -> int:
        """When everything was looked at for the last time; `now`, inside a transaction, if that is given."""
        return rot.scrubbed(self._db, now)

    def mend(self, checked: Iterable[Checked]) -> int:
        """Puts good headers where damaged ones are; returns how many. Inside a transaction."""
        return sum([rot.mend(self._db, each) for each in checked])

    def rotten(self) -> list[bytes]:
        """The records of damaged entries that have not been mended."""
        return rot.records(self._db)

    def rotten_places(self) -> list[tuple[bytes, int, int, int]]:
        """Device, incarnation, lane and seq of entries with damaged headers."""
        return rot.places(self._db, self._writer.names)

    def recount(self) -> tuple[bytes, ...]:
        """The records whose histories changed because other entries count now (journal §4). Inside a transaction."""
        return self._writing().renew()

    # ── what is stored but not yet folded ─────────────────────────────────────────────────────────────────────────

    def unfolded(self, most: int = -1) -> tuple[bytes, ...]:
        """Records that changed and were not folded: after a crash, and while much comes in; −1 means all of them."""
        sql = "SELECT id FROM unfolded CROSS JOIN record ON no = record ORDER BY record LIMIT ?"
        return tuple(record for (record,) in rows(self._db, sql, (most,)))

    def put_off(self, records: Iterable[bytes]) -> None:
        """Leaves records to whoever asks for `unfolded`. Inside the transaction that changed them."""
        self._writing()
        self._put_off(records)

    def folded(self, records: Iterable[bytes]) -> None:
        """Says that these have been dealt with. Inside the transaction that did so."""
        numbers = self._writing().names.records(records).values()
        fill(self._db, "DELETE FROM unfolded WHERE record = ?", ((no,) for no in numbers))

    # ── device.state ──────────────────────────────────────────────────────────────────────────────────────────────

    def _resume(self, kept: Standing | None) -> None:
        newest = self._writer.newest()
        if kept is None or kept.device != self.key.public:
            self._writer.begin(newest + 1)
            return
        self._standing = kept
        self._writer.begin(kept.inc)
        follows = self._writer.heads() == kept.heads or self._replayed(kept)
        if not follows or newest > kept.inc or self._writer.forked():
            self._writer.begin(max(newest, kept.inc) + 1)
            self._seal()

    def _replayed(self, kept: Standing) -> bool:
        """Stores the transaction that a crash kept from its commit, if it leads exactly to where the state stands."""
        with suppress(_Stale), self.transaction():
            if self.community is None and kept.community is not None:
                self.join(kept.community)
            verdicts = self.ingest(kept.batch)
            if self._writer.heads() != kept.heads:
                raise _Stale
            self._put_off({record for verdict in verdicts for record in verdict.touched})
        return self._writer.heads() == kept.heads

    def _seal(self) -> None:
        writer = self._writer
        self._put_off(writer.renew())
        heads = writer.heads()
        if (writer.inc, heads) == (self._standing.inc, self._standing.heads):
            return
        self._standing = Standing(
            device=self.key.public, inc=writer.inc, community=writer.community, heads=heads, batch=tuple(writer.batch)
        )
        try:
            self._state.write(self._standing)
        except OSError as error:
            raise unavailable(error) or error from error

    def _put_off(self, records: Iterable[bytes]) -> None:
        """Leaves records to whoever folds them at the next start."""
        numbers = self._writer.names.records(records).values()
        fill(self._db, "INSERT OR IGNORE INTO unfolded VALUES (?)", ((no,) for no in numbers))

    def _take_back(self, before: Standing, inc: int) -> None:
        if self._standing is not before:
            # Otherwise a crash from here on would bring back what the person was told did not happen. If the disk
            # refuses this too, the next action overwrites it.
            self._standing = before
            with suppress(OSError):
                self._state.write(before)
        self._writer.inc = inc
        self._stale = True
        with suppress(*database_errors()):
            self._remember(inc)

    def _remember(self, inc: int) -> None:
        """Reads the heads anew. While the disk does not even allow that, no transaction opens."""
        self._writer = Writer(self._db, self._here, inc)
        self._stale = False

    def _writing(self) -> Writer:
        if not self._open:
            raise RuntimeError("writing needs a transaction")
        return self._writer


class _Stale(Exception):
    """What `device.state` carries does not lead from the database's heads to its own."""
