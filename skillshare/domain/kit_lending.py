"""Lend a kit in one action and bring it back in one (R11). Each part is an ordinary loan of an ordinary item.

The rules of a single loan are those of `lending`; here they speak once for all parts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from skillshare.domain import checks
from skillshare.domain.fact import Fact
from skillshare.domain.items import ACTIVE, Item
from skillshare.domain.kits import Kit
from skillshare.domain.lending import ChangeDue, Desk, LendItem, ReturnItem, change_due, give_back, lend
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.refusal import Asked, LimitReached, NothingChanges, NotOut, Override, Question, Refusal, Refused

# Why not


@dataclass(frozen=True, slots=True)
class Substitute:
    """A thing of the same model that is here."""

    item: bytes
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Away:
    """A part that is not here: `state` is "out" or its condition; `due` is when it comes back, if it is out."""

    item: bytes
    name: str
    number: str
    state: str
    due: date | None
    substitutes: tuple[Substitute, ...]


@dataclass(frozen=True, slots=True)
class PartsAway(Refusal):
    """R11: these parts are not here; for each of them a substitute goes out, or the kit goes out without it."""

    kit: bytes
    name: str
    parts: tuple[Away, ...]


@dataclass(frozen=True, slots=True)
class NothingOfKit(Refusal):
    """The kit would go out without any of its parts."""

    name: str


@dataclass(frozen=True, slots=True)
class KitApart(Refusal):
    """Its parts were lent one by one to several people, so that nobody can tell whose are back."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class KitOverLimit(Question):
    """R14 for all parts together."""

    rule: ClassVar[str] = "limit"
    kit: str
    parts: int
    name: str
    has: int
    limit: int


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class LendKit:
    """Hand a kit out. `instead` gives for a part what goes out in its place, `without` names parts that stay here.

    One due day for all: `due`, else the earliest that the rules propose for a part. `at` as in `LendItem`.
    """

    kit: bytes
    person: bytes
    instead: Mapping[bytes, bytes] = field(default_factory=dict)
    without: tuple[bytes, ...] = ()
    due: date | None = None
    at: int | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnKit:
    """All parts of a kit that are out with the person who has it are back. `at` None means now (R15)."""

    kit: bytes
    at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeKitDue:
    """Another due day for these loans of one hand-out of a kit."""

    kit: bytes
    loans: tuple[bytes, ...]
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """An item and what the desk knows when it decides about lending it."""

    item: Item
    desk: Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A part of the kit, and the things of its model that could go out instead, those of no other kit first."""

    part: Ready
    copies: tuple[Ready, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOut:
    """An open loan of a part, or of what went out in its place; `person` None where this device may not know."""

    loan: bytes
    item: Item
    person: bytes | None


def is_here(item: Item) -> bool:
    """Whether it can go out with its kit."""
    return not item.outings and item.condition == ACTIVE


def lend_kit(
    command: LendKit, kit: Kit, places: Sequence[Place], person: Person, fresh: Callable[[], bytes]
) -> list[Fact]:
    """Facts for handing out all parts as one action, or why not (R8–R15 for each of them, asked once)."""
    going = _going(command, kit, places)
    loans = {ready.item.id: fresh() for ready in going}
    facts = _lend_each(command, kit, going, person, loans)
    days = {body_day for fact in facts if (body_day := _due_day(fact)) is not None}
    if len(days) > 1:
        facts = _lend_each(replace(command, due=min(days)), kit, going, person, loans)
    opened = [fact.records[0] for fact in facts if fact.type == "loan.opened"]
    body = {"loans": opened, "items": list(loans)}
    return [Fact(type="kit.lent", records=(kit.id, person.id), body=body), *facts]


def return_kit(command: ReturnKit, kit: Kit, outs: Sequence[PartOut], now: int) -> list[Fact]:
    """Facts for bringing back what is out of the kit with one person: whoever got it last, else who has all of it."""
    if not outs:
        raise Refused(NotOut(kit.id, kit.name))
    together = next((loans for loans in kit.lent if any(out.loan in loans for out in outs)), ())
    people = {out.person for out in outs if out.loan in together} or {out.person for out in outs}
    if len(people) > 1:
        raise Refused(KitApart(kit.name, len(people)))
    items = {out.item.id: out.item for out in outs if out.person in people}
    facts = [fact for item in items.values() for fact in give_back(ReturnItem(item=item.id, at=command.at), item, now)]
    returned = [fact.records[0] for fact in facts if fact.type == "loan.returned"]
    return [Fact(type="kit.returned", records=(kit.id,), body={"loans": returned, "items": list(items)}), *facts]


def change_kit_due(command: ChangeKitDue, kit: Kit, loans: Sequence[tuple[Loan, Item]], desk: Desk) -> list[Fact]:
    """Facts that move the due day of all parts at once; refuses as for a single one if it moves none."""
    facts: list[Fact] = []
    for loan, item in loans:
        if loan.due != command.due or len(loans) == 1:
            facts += change_due(ChangeDue(loan=loan.id, due=command.due), loan, item, desk)
    if not facts:
        raise Refused(NothingChanges())
    return [Fact(type="kit.due", records=(kit.id,), body={"due": command.due.isoformat()}), *facts]


def _going(command: LendKit, kit: Kit, places: Sequence[Place]) -> list[Ready]:
    """What goes out, part by part; refuses if a part is away and nobody has said what goes instead."""
    going: dict[bytes, Ready] = {}
    away: list[Place] = []
    for place in places:
        part = place.part.item
        if part.id in command.without:
            continue
        wanted = command.instead.get(part.id)
        copy = next((c for c in place.copies if c.item.id == wanted and is_here(c.item)), None)
        ready = copy or place.part
        if is_here(ready.item) and ready.item.id not in going:
            going[ready.item.id] = ready
        else:
            away.append(place)
    if away:
        raise Refused(PartsAway(kit.id, kit.name, tuple(_away(place, going) for place in away)))
    if not going:
        raise Refused(NothingOfKit(kit.name))
    return list(going.values())


def _away(place: Place, going: Mapping[bytes, Ready]) -> Away:
    part = place.part.item
    copies = (copy.item for copy in place.copies if is_here(copy.item) and copy.item.id not in going)
    return Away(
        part.id,
        part.name,
        part.number,
        "out" if part.outings else part.condition,
        part.outings[0].due if part.outings else None,
        tuple(Substitute(copy.id, copy.name, copy.number) for copy in copies),
    )


def _lend_each(
    command: LendKit, kit: Kit, going: Sequence[Ready], person: Person, loans: Mapping[bytes, bytes]
) -> list[Fact]:
    facts: list[Fact] = []
    asked: dict[Question, None] = {}
    count = sum(1 for ready in going if not ready.item.consumable)
    for ready in going:
        item = ready.item
        single = LendItem(item=item.id, person=person.id, due=command.due, at=command.at, overrides=command.overrides)
        # The limit counts all parts, whichever of them comes first.
        desk = replace(ready.desk, has=ready.desk.has + max(0, count - 1))
        try:
            facts += lend(single, item, person, desk, loans[item.id])
        except Asked as questions:
            asked |= dict.fromkeys(_for_all(question, kit, count) for question in questions.questions)
    if asked:
        raise Asked(tuple(asked))
    return facts


def _for_all(question: Question, kit: Kit, count: int) -> Question:
    if isinstance(question, LimitReached):
        return KitOverLimit(kit.name, count, question.name, question.has - max(0, count - 1), question.limit)
    return question


def _due_day(fact: Fact) -> date | None:
    return checks.day(fact.body.get("due")) if fact.type == "loan.opened" else None
