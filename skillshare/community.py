"""The use cases: `do(command)`, `undo(entry)`, `accept(entries)`, `subscribe(callback)`; nothing else.

Our own actions and a peer's go through one door: in one transaction the journal stores them and the catalog refolds
what they touched. All that writes belongs on one thread, the writer's; reading works on any (architecture §5).
"""

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from skillshare import erasure, office
from skillshare.catalog import project, tables
from skillshare.catalog.readers import Catalog
from skillshare.domain import entitled, people
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.fact import Fact
from skillshare.domain.kinds import PART
from skillshare.domain.laptops import CopiedLaptop, HoldsAnother
from skillshare.domain.numbers import short_id
from skillshare.domain.refusal import Asked, NameMissing, Refused, UnknownAction
from skillshare.domain.settings import DescribeCommunity, describe_community
from skillshare.domain.text import clean
from skillshare.domain.undo import Undo, undo
from skillshare.here import LATEST, Here
from skillshare.journal.belonging import check_database, check_key
from skillshare.journal.checking import Checked
from skillshare.journal.founding import DeviceClass
from skillshare.journal.handing import Proof
from skillshare.journal.key import NAME as KEY
from skillshare.journal.key import load_or_make
from skillshare.journal.protecting import open_vault
from skillshare.journal.state import NAME as STATE
from skillshare.journal.state import DeviceState
from skillshare.journal.store import Journal
from skillshare.journal.tables import DATABASE, open_database
from skillshare.journal.vault import EMPTY_HANDED, Unlock
from skillshare.journal.verdict import Verdict
from skillshare.many import Result, decided
from skillshare.numbering import ShortIds
from skillshare.pictures import Pictures
from skillshare.receipt import Changed, FoundCommunity, Receipt
from skillshare.records import Records
from skillshare.scrubbing import Scrub, Scrubbing
from skillshare.usecases import Deciding
from skillshare.usecases import facts as decide
from skillshare.version import BUILT
from skillshare.zone import wall_clock

__all__ = ["DATABASE", "LATEST", "Changed", "Community", "FoundCommunity", "Receipt", "wall_clock"]

_FACTS_A_ENTRY: Final = 200
"""Facts of one action beyond this go into further entries of the same action, tied together by a batch."""

_MANY: Final = 1000
"""Records that are folded in one transaction when they are many."""


class Community(Here):
    """One community's data on this laptop. Raises Unavailable or NewerVersion if its folder cannot be used."""

    def __init__(
        self,
        folder: Path,
        *,
        wall: Callable[[], int] = wall_clock,
        random: Callable[[int], bytes] = os.urandom,
        built: int = BUILT,
        ticking: Callable[[], float] = time.monotonic,
        unlock: Unlock = EMPTY_HANDED,
    ) -> None:
        """A `wall` clock (ms since 1970 UTC) before `built` is not believed (journal §3); `ticking` counts seconds.

        `unlock` opens a protected folder (journal §11).
        """
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._wall, self._random = wall, random
        self.clocks: Callable[[], Sequence[int]] = tuple
        """What laptops met just now say the time is, in ms since 1970 UTC; who meets them puts it here (journal §3)."""
        self.vault = open_vault(folder, unlock)
        state = DeviceState(folder / STATE, self.vault)
        check_database(folder / DATABASE, state)
        self.database = open_database(folder / DATABASE, self.vault)
        try:
            check_key(self.database, folder / KEY, state)
            key = load_or_make(folder, self.vault)
            self.journal = Journal(self.database, key, state, wall, built=built, random=random,
                                   peers=lambda: self.clocks())  # fmt: skip
        except Exception:
            self.database.close()  # else what it wrote beside the file would meet a copy that is put back
            raise
        self.catalog = Catalog(self.database, Records(self.journal), self.today)
        self._subscribers: list[Callable[[Changed], None]] = []
        self._numbers = ShortIds(self.catalog, lambda: self.grant.prefix)
        self.pictures = Pictures(self.journal, self.database, folder, self._publish, self.vault)
        self.scrubbing = Scrubbing(self.journal, self.pictures, wall)
        self._purging = erasure.Purging(self.journal, self.database, self.pictures.store, ticking)
        self._zone = None
        self._ready_catalog()
        self.purge_erased()

    # What it is asked

    def deciding(self) -> Deciding:
        """What the use cases ask; screens use it to say beforehand what a command would do."""
        return Deciding(
            catalog=self.catalog,
            community=self.id,
            now=self._wall,
            fresh=self._begins(),
            number=self._numbers.take,
            zone=self.zone(),
            own=self.owner_alone,
            erased_today=lambda: erasure.erased_on(self.journal, self.now()),
            day_of=self.day_of,
        )

    def coming_number(self) -> str:
        """The short id that the next thing or person gets, as it looks now."""
        return self._numbers.coming()

    # Writing

    def found(self, command: FoundCommunity) -> Receipt:
        """Start the community: genesis, this laptop's grant, its owner as the first person, its name and zone.

        Raises Refused if a name is missing or too long, and leaves no trace then.
        """
        owner, described = self._fresh(), people.checked({"name": command.owner})
        if not described["name"] or not clean(command.name):
            raise Refused(NameMissing())
        with self.journal.transaction():
            given = {k: getattr(command, k) for k in ("name", "label", "prefix", "recovery")}
            community = self.journal.found(by=owner, **given)
            settings = self.catalog.settings(community)
            fields = {k: getattr(command, k) for k in ("name", "site", "currency", "zone", "language")}
            facts = describe_community(DescribeCommunity(fields={**fields, "sample": command.sample}), settings)
            described["number"] = short_id(command.prefix, 1)
            facts.append(Fact(type="person.described", records=(owner,), body=described))
            receipt = self._append(facts, owner, None)
        self._tell(receipt.facts, "here", None)
        return receipt

    def do(
        self, command: Any, *, by: bytes | None = None, batch: bytes | None = None, initiator: object = None
    ) -> Receipt:
        """Carry out a command as `by` (else the laptop's owner). On return it is durable (journal §7).

        What is so already is recorded as nothing: success without an entry. Raises Refused or Asked and changes
        nothing; Unavailable if the disk does not take it.
        """
        if isinstance(command, office.COMMANDS):
            return self._office(command, by, initiator)
        by = by or office.standing(self.journal).grant.owner
        self.resolve_forks()
        if isinstance(command, Undo):
            return self._undo(command, by, initiator)
        with self.journal.transaction():
            try:
                facts = decide(command, self.deciding())
            except Asked:
                office.check_asking(self.journal)
                raise
            office.check(self.journal, facts)
            receipt = self._append(facts, by, batch) if facts else Receipt(entries=(), record=b"", facts=())
        self._tell(receipt.facts, "here", initiator)
        if isinstance(command, EraseRecord):
            self.purge_erased()
        return receipt

    def do_all(
        self, commands: Sequence[Any], *, by: bytes | None = None, batch: bytes, initiator: object = None
    ) -> tuple[Result, ...]:
        """Carry out many commands as one action's part (an import): for each its record, or why it was not done.

        All that are not refused are recorded together; the commands do not see each other's effects, but for the
        numbers and cards that are taken.
        """
        with self.journal.transaction():
            results, facts = decided(self.deciding(), commands, lambda own: office.check(self.journal, own))
            if facts:
                self._append(facts, by or self.grant.owner, batch)
        self._tell(facts, "here", initiator)
        return results

    def undo(self, entry: bytes, *, by: bytes | None = None, initiator: object = None) -> Receipt:
        """Take an action back (R16); another fact, not an erasure."""
        return self.do(Undo(entry=entry), by=by, initiator=initiator)

    def accept(
        self, envelopes: Iterable[bytes | Checked], *, later: bool = False, again: bool = False
    ) -> list[Verdict]:
        """Take in entries of others, or our own coming back; one bad entry never stops the rest (architecture §3).

        What was checked beside the writer is not checked again (`journal.checking`). If `later`, screens do not show it
        before `fold_some`, which is much quicker where the same records come again and again. `again`: if a power cut
        takes them, whoever gave them gives them again.
        """
        with self._taking(later, again) as touched:
            verdicts = self.journal.ingest(envelopes)
            touched.update(*(verdict.touched for verdict in verdicts))
        self.purge_erased()
        return verdicts

    def join(self, community: bytes, envelopes: Iterable[bytes]) -> None:
        """Become a laptop of the community that let this one in, by its entries of authority (sync §2).

        One that holds its data already, restored or removed, does so again. Raises Refused(NotLetInYet) if they do not
        say so, Refused(HoldsAnother) for another community than the one that is here, and leaves no trace then.
        """
        self.check_joining(community)
        with self._taking() as touched:
            self.journal.join(community)
            touched.update(*(verdict.touched for verdict in self.journal.ingest(envelopes)))
            touched.update(self.journal.recount())
            office.standing(self.journal)

    def check_joining(self, community: bytes, host: bytes = b"") -> None:
        """Raises Refused if this laptop cannot be let in there, by a laptop with the certificate `host`.

        To be asked before anybody is asked to let it in: a grant stays, also one that leads to nothing.
        """
        if self.journal.community not in (None, community):
            raise Refused(HoldsAnother(self.catalog.settings(self.id).name))
        if host == self.journal.key.certificate:
            raise Refused(CopiedLaptop())

    def fold_some(self, most: int) -> int:
        """Fold so many of the records that were left for later; returns how many it were, 0 when none is left."""
        records = self.journal.unfolded(most)
        if records:
            with self.journal.transaction(again=True):
                self._fold(records)
                self.journal.folded(records)
            self._publish(Changed(records=frozenset(records), origin="peer"))
        return len(records)

    def attest(self, proof: Proof) -> Verdict:
        """Take in what shows that a log forked (journal §5)."""
        with self._taking() as touched:
            verdict = self.journal.attest(proof)
            touched.update(verdict.touched)
        return verdict

    def resolve_forks(self) -> int:
        """Say again what a forked log of this laptop cannot say any more; returns how many records that concerns.

        To be called once everything was fetched from who knows more of this one (journal §5, §7). Raises Unavailable.
        """
        if not self.journal.torn:
            return 0
        by = office.standing(self.journal).grant.owner
        with self.journal.transaction():
            touched = dict.fromkeys(self.journal.resolve(by=by))
            self._fold(touched)
        if touched:
            self._publish(Changed(records=frozenset(touched), origin="here"))
        return len(touched)

    def purge_erased(self) -> int:
        """Take away the bytes of erased people whose time has come; returns of how many (journal §6)."""
        records = self._purging.run()
        if records:
            self._publish(Changed(records=frozenset(records), origin="here"))
        return len(records)

    def erasures(self) -> tuple[erasure.Erasure, ...]:
        """Every erased person with the laptops that have confirmed it, the latest first (R91)."""
        return erasure.erasures(self.journal)

    def complete(self, bodies: Iterable[tuple[bytes, int, bytes]]) -> int:
        """Take in bodies that were missing, as entry, number of the fact and bytes; returns how many facts changed."""
        found = 0
        with self._taking() as touched:
            for entry, n, body in bodies:
                records = self.journal.complete(entry, n, body)
                touched.update(records)
                found += bool(records)
        return found

    def scrub(self, steps: int) -> Scrub:
        """Look at so many more stored entries and pieces of photos for damage, once a week (journal §7)."""
        return self.scrubbing.run(steps)

    def subscribe(self, callback: Callable[[Changed], None]) -> None:
        """Have `callback` called after every commit, on the thread that wrote."""
        self._subscribers.append(callback)

    def rebuild(self, progress: Callable[[int], None] | None = None) -> int:
        """Drop the catalog and fold everything anew; returns the number of records."""
        count = project.rebuild(self.database, self.journal, progress)
        self._publish(Changed(records=frozenset(), origin="here"))
        return count

    def rebuild_next_time(self) -> None:
        """Have the next start fold everything anew, for a catalog in which something was found wrong."""
        with self.journal.transaction():
            tables.mark_stale(self.database)

    def close(self) -> None:
        """Close this thread's connection. Each thread that read or wrote closes its own."""
        self.database.close()

    # Inside

    @contextmanager
    def _taking(self, later: bool = False, again: bool = False) -> Iterator[set[bytes]]:
        """One transaction in which others' entries come in; the records put into the set are folded once at its end."""
        touched: set[bytes] = set()
        belonging = self.journal.authority
        with self.journal.transaction(again=again):
            yield touched
            touched.update(self.journal.recount())
            if later:
                self.journal.put_off(touched)
            else:
                self._fold(touched)
        shown = frozenset[bytes]() if later else frozenset(touched)
        # Who belongs may be another matter now though no record is: connections are cut by that.
        if shown or self.journal.authority is not belonging:
            self._publish(Changed(records=shown, origin="peer"))

    def _undo(self, command: Undo, by: bytes, initiator: object) -> Receipt:
        entries: list[bytes] = []
        facts: list[Fact] = []
        history = self.catalog.history
        with self.journal.transaction():
            action = [done for entry in history.same_action(command.entry) if (done := history.done(entry)) is not None]
            if not action:
                raise Refused(UnknownAction())
            # Of an action in several entries another laptop may have met, and undone, only some.
            standing = [done for done in action if not done.undone] or action[:1]
            part = [Fact(type=PART, records=(self._fresh(),), body={})] if len(standing) > 1 else []
            for done in standing:
                own = undo(done, history.effects(done))
                office.check(self.journal, own)
                entries.append(self._store([*own, *part], by))
                facts += own
        self._tell(facts, "here", initiator)
        return Receipt(entries=tuple(entries), record=facts[0].records[0], facts=tuple(facts))

    def _office(self, command: office.OfficeCommand, by: bytes | None, initiator: object) -> Receipt:
        with self.journal.transaction():
            facts, stored = office.record(command, self.journal, by)
            touched = dict.fromkeys(record for each in stored for record in each.touched)
            self._fold(touched)
        self._publish(Changed(records=frozenset(touched), origin="here", initiator=initiator))
        return Receipt(entries=tuple(each.entry for each in stored), record=self.id, facts=tuple(facts))

    def _append(self, facts: Sequence[Fact], by: bytes, batch: bytes | None) -> Receipt:
        pieces = [facts[i : i + _FACTS_A_ENTRY] for i in range(0, len(facts), _FACTS_A_ENTRY)]
        if len(pieces) > 1 and batch is None:
            batch = self._fresh()
        part = [] if batch is None else [Fact(type=PART, records=(batch,), body={})]
        entries = tuple(self._store([*piece, *part], by) for piece in pieces)
        return Receipt(entries=entries, record=facts[0].records[0], facts=tuple(facts))

    def _store(self, facts: Sequence[Fact], by: bytes) -> bytes:
        appended = self.journal.append(facts, by=by)
        self._fold(project.concerned(facts))
        return appended.entry

    def _fold(self, records: Collection[bytes]) -> None:
        self._purging.take_back(records)
        project.project(self.database, self.journal, records)

    def _tell(self, facts: Sequence[Fact], origin: str, initiator: object) -> None:
        records = frozenset(record for fact in facts for record in fact.records)
        if records:
            self._publish(Changed(records=records, origin=origin, initiator=initiator))

    def _publish(self, changed: Changed) -> None:
        if not changed.records or self.id in changed.records:
            self._zone = None
        for callback in self._subscribers:
            callback(changed)

    def _ready_catalog(self) -> None:
        if not tables.is_current(self.database):
            self.rebuild()
        while self.fold_some(_MANY):
            pass

    def _begins(self) -> Callable[[], bytes]:
        """What makes the ids of records that are begun here."""
        tenure = self.journal.authority.of(self.journal.key.public)
        if tenure is None or tenure.device_class is not DeviceClass.PERSONAL:
            return self._fresh
        own = entitled.mark(tenure.device)
        return lambda: own + self._random(16 - entitled.MARK)

    def _fresh(self) -> bytes:
        return self._random(16)
