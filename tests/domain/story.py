"""A story as several laptops record it: facts in, histories out, without a journal.

Laptops know of each other only what `meet` told them, so that what happened at once can be told from what came after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from skillshare.domain import kinds
from skillshare.domain.calendar import PUSH, Opening, Slot
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE
from skillshare.domain.items import Item, fold_item
from skillshare.domain.lending import Desk
from skillshare.domain.loans import Loan, fold_loan
from skillshare.domain.people import Person, fold_person
from skillshare.domain.settings import Rules, Settings, fold_settings
from skillshare.domain.undo import Done, Effect, imagined, opened_since, undo

HOUR = 3_600_000
NOON = 1_795_608_000_000
"""Wednesday 25 November 2026, 12:00 UTC."""
TODAY = date(2026, 11, 25)
WEDNESDAY, SATURDAY = 2, 5


def rid(name: str) -> bytes:
    """A record id to read in a failure."""
    return name.encode().ljust(16, b".")[:16]


DRILL, BEN, ANA = rid("drill"), rid("ben"), rid("ana")
WEEK = Opening(
    slots=(
        Slot(id=rid("wed"), weekday=WEDNESDAY, start=17 * 60, changeover=18 * 60, end=19 * 60),
        Slot(id=rid("sat"), weekday=SATURDAY, start=10 * 60, changeover=None, end=13 * 60),
    )
)


@dataclass(slots=True)
class Laptop:
    """One laptop: how far its own log is, and what it had seen of the others with each of its entries."""

    log: bytes
    seq: int = -1
    knows: dict[bytes, int] = field(default_factory=dict)
    clocks: list[dict[bytes, int]] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """Everything that happened, as one who heard all of it knows it."""

    now: int = NOON
    told: list[tuple[bytes, Happening]] = field(default_factory=list)
    done: dict[bytes, Sequence[Fact]] = field(default_factory=dict)
    laptops: dict[bytes, Laptop] = field(default_factory=dict)

    def act(self, facts: Sequence[Fact], on: bytes = b"first", *, now: int | None = None) -> bytes:
        """Record these facts as one entry and return its id; an hour passes if no time is given."""
        self.now = self.now + HOUR if now is None else now
        laptop = self.laptops.setdefault(on, Laptop(rid("log of " + on.decode())))
        laptop.seq += 1
        laptop.clocks.append(dict(laptop.knows))
        entry = laptop.log + laptop.seq.to_bytes(16, "big")
        self.done[entry] = facts
        for n, fact in enumerate(facts):
            for place, record in enumerate(fact.records):
                h = Happening(fact.type, fact.version, fact.body, place, entry, n, laptop.log, laptop.seq,
                              self.now << 16, on)  # fmt: skip
                self.told.append((record, h))
        return entry

    def meet(self, one: bytes, other: bytes) -> None:
        """Each now knows what the other has recorded itself."""
        for here, there in ((one, other), (other, one)):
            known = self.laptops.setdefault(there, Laptop(rid("log of " + there.decode())))
            mine = self.laptops.setdefault(here, Laptop(rid("log of " + here.decode())))
            mine.knows[known.log] = known.seq

    def saw(self, log: bytes, seq: int, other: bytes) -> int:
        """As journal §3 has it: what the author had seen, -1 for nothing."""
        author = next((laptop for laptop in self.laptops.values() if laptop.log == log), None)
        if log == other or author is None:
            return seq if log == other else -1
        return author.clocks[seq].get(other, -1)

    def history(self, record: bytes, kind: str) -> list[Happening]:
        """The facts that take the record for one of this kind, and every undo."""
        own = [h for touched, h in self.told if touched == record]
        return [h for h in own if h.type == UNDONE or kinds.kind_at(h.type, h.place) == kind]

    def item(self, record: bytes = DRILL) -> Item:
        return fold_item(record, self.history(record, kinds.ITEM), self.saw)

    def person(self, record: bytes = BEN) -> Person:
        return fold_person(record, self.history(record, kinds.PERSON), self.saw)

    def loan(self, record: bytes) -> Loan:
        return fold_loan(record, self.history(record, kinds.LOAN), self.saw)

    def settings(self, record: bytes) -> Settings:
        return fold_settings(record, self.history(record, kinds.COMMUNITY), self.saw)

    def undo(self, entry: bytes, on: bytes = b"first", *, undone: bool = False, has: tuple[str, ...] = ()) -> bytes:
        """Take an entry back as the desk does, or raise what the desk would say."""
        facts = self.done[entry]
        done = Done(entry=entry, facts=tuple((f.type, f.records) for f in facts), undone=undone)
        return self.act(undo(done, self._effects(entry, facts, has)), on)

    def _effects(self, entry: bytes, facts: Sequence[Fact], has: tuple[str, ...]) -> list[Effect]:
        effects = []
        folds = ((kinds.ITEM, fold_item), (kinds.PERSON, fold_person), (kinds.COMMUNITY, fold_settings))
        for record in dict.fromkeys(record for fact in facts for record in fact.records):
            for kind, fold in folds:
                own = self.history(record, kind)
                after = fold(record, [*own, imagined(entry)], self.saw)
                later = opened_since(own, self.saw, entry)
                effects.append(Effect(before=fold(record, own, self.saw), after=after, later=later, has=has))
        return effects


def desk(**changes: object) -> Desk:
    """The desk on that Wednesday, with two openings a week and no need of a membership."""
    rules = Rules(need_membership=False, count_mode=PUSH)
    return Desk(**{"now": NOON, "today": TODAY, "opening": WEEK, "rules": rules, **changes})  # type: ignore[arg-type]


def shelf(*names: str) -> Story:
    """A story with a drill, Ben and Ana, and further items by name."""
    story = Story()
    facts = [Fact(type="person.described", records=(p,), body={"name": n}) for p, n in ((BEN, "Ben"), (ANA, "Ana"))]
    for name in ("drill", *names):
        facts.append(Fact(type="item.described", records=(rid(name),), body={"name": name.title(), "number": name}))
    story.act(facts, now=NOON - 24 * HOUR)
    story.now = NOON
    return story
