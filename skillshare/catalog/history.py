"""History of anything: who did what, when, on which laptop; and today's actions with what was taken back (R16)."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, tzinfo
from itertools import chain, islice
from typing import Any, Final, Protocol, TypeAlias

from skillshare.catalog.loans import Loans
from skillshare.catalog.merged import merged
from skillshare.catalog.people import People
from skillshare.catalog.project import by_kind
from skillshare.catalog.rows import FOLDS
from skillshare.catalog.source import Source
from skillshare.catalog.views import Deed
from skillshare.catalog.whole import Actions
from skillshare.domain import kinds
from skillshare.domain.fold import UNDONE, in_order, undone_entries
from skillshare.domain.undo import Done, Effect, imagined, opened_since


class Records(Actions, Protocol):
    """What history screens need of the journal besides."""

    def entries_of(self, record: bytes, /) -> list[bytes]: ...

    def own_since(self, stamp: int, /) -> Iterator[bytes]: ...


Undone: TypeAlias = dict[bytes, set[bytes]]
"""By record: the entries that do not count there."""


_TOGETHER: Final = f"""
SELECT record FROM {merged("?1")}
UNION ALL SELECT record FROM hold WHERE person IN {merged("?1")}
UNION ALL SELECT record FROM signup WHERE person IN {merged("?1")} OR session = ?1
UNION ALL SELECT record FROM certificate WHERE person IN {merged("?1")}
UNION ALL SELECT record FROM booking WHERE person IN {merged("?1")} OR space = ?1
UNION ALL SELECT record FROM reservation WHERE person IN {merged("?1")} OR item = ?1
"""
"""The records whose histories a person's page, or a session's, a thing's, a room's, shows as one."""
_OFFERED: Final = "SELECT count(*) FROM offer WHERE is_open AND skill = ?"
_BOOKED: Final = "SELECT count(*) FROM booking WHERE is_open AND space = ?"
_UNDO_ASKS: Final = (kinds.ITEM, kinds.PERSON, kinds.COMMUNITY, kinds.SESSION, kinds.SERIES, kinds.SPACE, kinds.SKILL)
"""Kinds of records of which undo asks what it would make of them."""
_JOINED: Final = "SELECT coalesce(sum(joined), 0) FROM session WHERE series = ? AND NOT cancelled"


class History:
    """Deeds from the journal; nothing of it is kept in the catalog."""

    __slots__ = ("_journal", "_source")

    def __init__(self, source: Source, journal: Records) -> None:
        self._source = source
        self._journal = journal

    def of(self, record: bytes, limit: int = 60) -> tuple[Deed, ...]:
        """What happened to a record, the latest first as the fold has it, without undos of their own.

        To a person belongs what happened to whoever was merged into them (R41), to their holds, sign-ups and
        certificates: only the first fact of each names the person, for privacy's sake. To a session belong its
        sign-ups.
        """
        found = self._source.rows(_TOGETHER, (record,))
        records = dict.fromkeys((record, *(row[0] for row in found)))
        happened = [h for each in records for h in self._journal.history(each)]
        ordered = in_order(happened, self._journal.saw)
        entries = dict.fromkeys(h.entry for h in reversed(ordered) if h.type not in (UNDONE, kinds.ACK))
        return tuple(self._deeds(islice(entries, limit)))

    def today(self, zone: tzinfo, limit: int = 200) -> tuple[Deed, ...]:
        """This laptop's actions since midnight at the site, the latest first; undos are marks on what they undid."""
        start = int(datetime.combine(self._source.today(), time(), zone).timestamp() * 1000)
        stamped = self._journal.own_since(start << 16)
        first = next(stamped, None)
        deeds = self._deeds(self._kept_since(start) if first is None else chain((first,), stamped))
        done = (deed for deed in deeds if deed.undoes is None and _is_about_something(deed))
        return tuple(islice(done, limit))

    def _kept_since(self, start: int) -> Iterator[bytes]:
        """By the time of storing: the stamps of a laptop whose clock is far ahead do not follow it (journal §3)."""
        for entry in self._journal.own_since(0):
            action = self._journal.action(entry)
            if action is None or action.received < start:
                return
            yield entry

    def deed(self, entry: bytes) -> Deed | None:
        """One action."""
        return next(self._deeds([entry]), None)

    def done(self, entry: bytes) -> Done | None:
        """The action as undo needs it, None if it is unknown here."""
        action = self._journal.action(entry)
        if action is None:
            return None
        facts = tuple((fact.type, fact.records) for fact in action.facts)
        known = all(kinds.is_known(fact.type, fact.version) for fact in action.facts)
        return Done(entry=entry, facts=facts, known=known, undone=self._is_undone(entry, facts, {}))

    def same_action(self, entry: bytes) -> tuple[bytes, ...]:
        """The entries that make up one action with this one: an import, or more than one entry can hold."""
        found = ((batch, e) for batch in self._batches(entry) for e in self._journal.entries_of(batch))
        return tuple(dict.fromkeys(e for batch, e in found if batch in self._batches(e))) or (entry,)

    def effects(self, done: Done) -> list[Effect]:
        """What undoing would make of the things, people and settings that the entry touches."""
        records = dict.fromkeys(record for _, records in done.facts for record in records)
        return [effect for record in records for effect in self._effects(record, done.entry)]

    def _effects(self, record: bytes, entry: bytes) -> Iterator[Effect]:
        history, saw = self._journal.history(record), self._journal.saw
        for kind, own in by_kind(history):
            if kind in _UNDO_ASKS:
                fold = FOLDS[kind]
                before, after = fold(record, own, saw), fold(record, [*own, imagined(entry)], saw)
                later = opened_since(own, saw, entry) if kind == kinds.ITEM else frozenset[bytes]()
                has = Loans(self._source).open_of(record) if kind == kinds.PERSON and not after.name else ()
                asked = {kinds.SERIES: _JOINED, kinds.SPACE: _BOOKED, kinds.SKILL: _OFFERED}.get(kind)
                joined = self._source.count(asked, (record,)) if asked is not None else 0
                names = tuple(loan.item_name for loan in has)
                yield Effect(before=before, after=after, later=later, has=names, joined=joined)

    def _batches(self, entry: bytes) -> list[bytes]:
        action = self._journal.action(entry)
        return [f.records[0] for f in action.facts if kinds.kind_at(f.type, 0) == kinds.BATCH] if action else []

    def _is_undone(self, entry: bytes, facts: Iterable[tuple[str, tuple[bytes, ...]]], undone: Undone) -> bool:
        """Judged from the first record the entry touches: an undo lists the same records."""
        record = next((records[0] for _, records in facts if records), None)
        if record is None:
            return False
        if record not in undone:
            undone[record] = undone_entries(in_order(self._journal.history(record), self._journal.saw))
        return entry in undone[record]

    def _deeds(self, entries: Iterable[bytes]) -> Iterator[Deed]:
        people, names = People(self._source), dict[bytes, str]()
        labels, undone = self._journal.labels(), Undone()
        for entry in entries:
            action = self._journal.action(entry)
            if action is None:
                continue
            facts = tuple((f.type, f.records, f.body) for f in action.facts)
            by = action.by
            if by is not None and by not in names:
                names[by] = people.name(by)
            yield Deed(
                entry=entry,
                at=action.recorded,
                laptop=labels.get(action.device, ""),
                device=action.device,
                by=by,
                by_name=names.get(by, "") if by else "",
                facts=facts,
                undone=self._is_undone(entry, [(f.type, f.records) for f in action.facts], undone),
                undoes=_target(action.facts),
                unsure=action.unsure,
            )


def _is_about_something(deed: Deed) -> bool:
    return any(records and kind != kinds.ACK for kind, records, _ in deed.facts)


def _target(facts: Iterable[Any]) -> bytes | None:
    """The entry that these facts undo, None if they are no undo."""
    for fact in facts:
        if fact.type == UNDONE and fact.body is not None:
            target = fact.body.get("entry")
            return target if isinstance(target, bytes) else None
    return None
