"""People: public name, contact for the desk, membership periods, card, pinned note, block, agreement (R14, R40–R43).

Each part is a fact of its own audience, so that a member's laptop learns names, never phone numbers (architecture §6).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.erasing import is_erased
from skillshare.domain.fact import ALL, DESK, Audience, Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import (
    CardTaken,
    ContactMissing,
    NameMissing,
    NothingChanges,
    NumberTaken,
    PeriodBackwards,
    PeriodOverlaps,
    Refused,
    SamePerson,
)
from skillshare.domain.roles import ROLE, Roles, role_facts
from skillshare.domain.text import SHORT, clean, clean_map
from skillshare.domain.typed import line, lines

IMPORTANT: Final = ("name", "card", "phone", "email")
LANGUAGES: Final = 20
"""Most languages of one person."""

DESCRIBED: Final = ("name", "number", "languages", "photo")
CONTACT: Final = ("full_name", "phone", "email", "address", "prefers")
_FIELDS: Final[Mapping[str, dict[str, Any]]] = {
    "person.described": {
        "name": checks.is_text,
        "number": checks.is_text,
        "languages": checks.is_texts,
        "photo": checks.is_blob,
    },
    "person.contact": dict.fromkeys(CONTACT, checks.is_text),
    "person.card": {"card": checks.is_text},
    "person.note": {"note": checks.is_text},
    "person.block": {"block": checks.is_text},
    "person.agreed": {"agreed": checks.is_count},
    "person.extra": {"extra": checks.is_text_map},
    "person.merged": {"into": checks.is_id},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """One membership: its own id, the type's record id, first and last day. `until` None is without end."""

    id: bytes
    type: bytes | None
    first: date
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """State of one person; of an erased one nothing is left but that (R91).

    `block` and `note` are empty if there is none; `into` is whom this was merged with (R41); `roles` are of
    `roles.ROLES`.
    """

    id: bytes
    name: str = ""
    number: str = ""
    languages: tuple[str, ...] = ()
    photo: bytes | None = None
    full_name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    prefers: str = ""
    card: str = ""
    note: str = ""
    note_at: int = 0
    note_by: bytes | None = None
    block: str = ""
    agreed: int = 0
    roles: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    into: bytes | None = None
    periods: tuple[Period, ...] = ()
    since: int = 0
    erased: bool = False
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    def membership_on(self, day: date) -> Period | None:
        """The period that covers the day; of several the one that lasts longest."""
        return max(
            (p for p in self.periods if p.first <= day and (p.until is None or day <= p.until)),
            key=lambda p: (p.until or date.max, p.id),
            default=None,
        )

    def last_period(self) -> Period | None:
        """The period that ends last, whether or not it runs."""
        return max(self.periods, key=lambda p: (p.until or date.max, p.id), default=None)


def fold_person(record: bytes, history: Sequence[Happening], saw: Saw) -> Person:
    """The state of a person; total, whatever the history says (architecture §4)."""
    registers = {kind: Registers(fields, saw) for kind, fields in _FIELDS.items()}
    periods: dict[bytes, Period] = {}
    roles = Roles(saw)
    since = 0
    settled = settle(history, saw)
    if is_erased(settled):
        into = next((h.body["into"] for h in reversed(settled) if _merges(h) and h.body), None)
        return Person(id=record, into=into, erased=True)
    for h in settled:
        if h.place != 0:
            continue
        register = registers.get(h.type)
        if register is not None:
            register.write(h)
            since = since or h.recorded
        elif h.type == "person.membership":
            _membership(periods, h)
        elif h.type == ROLE:
            roles.write(h)
    values: dict[str, Any] = {}
    conflicts: dict[str, tuple[Any, ...]] = {}
    for register in registers.values():
        values |= register.values()
        conflicts |= register.conflicts(IMPORTANT)
    if "languages" in values:
        values["languages"] = tuple(values["languages"])
    pinned = registers["person.note"].writer("note")
    if pinned is not None and values.get("note"):
        values |= {"note_at": pinned.recorded, "note_by": checks.field(pinned.body, "by", checks.is_id)}
    ordered = tuple(sorted(periods.values(), key=lambda p: (p.first, p.id)))
    return Person(id=record, **values, roles=roles.held(), periods=ordered, since=since, conflicts=conflicts)


def _merges(h: Happening) -> bool:
    return h.type == "person.merged" and h.place == 0 and checks.field(h.body, "into", checks.is_id) is not None


def _membership(periods: dict[bytes, Period], h: Happening) -> None:
    period = checks.field(h.body, "period", checks.is_id)
    first = checks.day((h.body or {}).get("first"))
    if period is not None and first is not None:
        kind = checks.field(h.body, "type", checks.is_id)
        periods[period] = Period(id=period, type=kind, first=first, until=checks.day((h.body or {}).get("until")))


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPerson:
    """A new person (R40). `fields` are those of `Person` in `SETTABLE`; with `type` a membership begins on `first`.

    `roles` are of `roles.ROLES`; not every laptop may record those (journal §4).
    """

    fields: Mapping[str, Any]
    type: bytes | None = None
    first: date | None = None
    until: date | None = None
    roles: Collection[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePerson:
    """New values for some fields of a person; None or an empty text clears one. `note` pins, `block` blocks."""

    person: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMembership:
    """A further period (R42). Without dates it begins when the current one ends, else today; its type says how long."""

    person: bytes
    type: bytes
    first: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndMembership:
    """Moves the last day of a period to `until`, most often to end it early."""

    person: bytes
    period: bytes
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptAgreement:
    """R43."""

    person: bytes
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePeople:
    """R41: `person` turns out to be `into`; both histories stay."""

    person: bytes
    into: bytes


SETTABLE: Final = (*DESCRIBED, *CONTACT, "card", "note", "block", "agreed", "extra")
_MOVING: Final = (*CONTACT, "card", "note", "block", "languages", "photo")
"""What a merge gives to the record that stays, where that has nothing of its own."""


def add_person(
    command: AddPerson,
    fresh: bytes,
    number: str,
    card_owner: str | None,
    period: bytes,
    today: date,
    months: int | None,
    taken_by: str | None = None,
) -> list[Fact]:
    """Facts for a new person (R40: a name and one way to be reached). `months` is how long the type lasts.

    `card_owner` and `taken_by` name who has the card and the number already, if anybody.
    """
    fields = checked(command.fields)
    if not fields.get("name"):
        raise Refused(NameMissing())
    if not any(fields.get(way) for way in ("phone", "email", "address")):
        raise Refused(ContactMissing())
    if card_owner is not None:
        raise Refused(CardTaken(fields["card"], card_owner))
    if taken_by is not None:
        raise Refused(NumberTaken(fields.get("number") or number, taken_by))
    facts = _facts(fresh, {"number": number, **{k: v for k, v in fields.items() if v}})
    if command.type is not None:
        first = command.first or today
        until = command.until or ends(first, months)
        if until is not None and until < first:
            raise Refused(PeriodBackwards())
        facts.append(_period(fresh, period, command.type, first, until))
    return [*facts, *role_facts(fresh, command.roles)]


def change_person(
    command: ChangePerson, person: Person, card_owner: str | None, taken_by: str | None = None
) -> list[Fact]:
    """Facts for the fields that really change. A number can be changed, not cleared.

    The value that stands may be said again where two laptops differ: that settles the conflict.
    """
    wanted = checked(command.fields).items()
    changed = {k: v for k, v in wanted if (v or None) != (_current(person, k) or None) or k in person.conflicts}
    changed = {k: v for k, v in changed.items() if v or k != "number"}
    if "name" in changed and not changed["name"]:
        raise Refused(NameMissing())
    if changed.get("card") and card_owner is not None:
        raise Refused(CardTaken(changed["card"], card_owner))
    if changed.get("number") and taken_by is not None:
        raise Refused(NumberTaken(changed["number"], taken_by))
    if not changed:
        raise Refused(NothingChanges())
    return _facts(person.id, changed)


def start_membership(
    command: StartMembership, person: Person, period: bytes, today: date, months: int | None
) -> list[Fact]:
    """A period that follows the current one (R42); refuses one that overlaps another."""
    first = command.first or following_day(person, today)
    until = command.until or ends(first, months)
    if until is not None and until < first:
        raise Refused(PeriodBackwards())
    _check_apart(first, until, person.periods)
    return [_period(person.id, period, command.type, first, until)]


def following_day(person: Person, today: date) -> date:
    """The day on which a further membership begins: behind the one that ends last, today if that is over (R42)."""
    last = person.last_period()
    return last.until + timedelta(days=1) if last and last.until and today <= last.until < date.max else today


def end_membership(command: EndMembership, person: Person) -> list[Fact]:
    period = next((p for p in person.periods if p.id == command.period), None)
    if period is None or period.until == command.until:
        raise Refused(NothingChanges())
    if command.until < period.first:
        raise Refused(PeriodBackwards())
    _check_apart(period.first, command.until, [p for p in person.periods if p.id != period.id])
    return [_period(person.id, period.id, period.type, period.first, command.until)]


def _check_apart(first: date, until: date | None, others: Iterable[Period]) -> None:
    for other in others:
        if _overlaps(first, until, other):
            raise Refused(PeriodOverlaps(other.first, other.until or date.max))


def _overlaps(first: date, until: date | None, other: Period) -> bool:
    return first <= (other.until or date.max) and other.first <= (until or date.max)


def accept_agreement(command: AcceptAgreement, person: Person) -> list[Fact]:
    if person.agreed >= command.version:
        raise Refused(NothingChanges())
    return _facts(person.id, {"agreed": command.version})


def merge_people(person: Person, into: Person) -> list[Fact]:
    """R41: one fact on both records. What only the merged record knows moves over; nothing is overwritten.

    A block and a membership are the person's, whichever record they stood on, so they move too (R14, R42).
    """
    if person.id == into.id:
        raise Refused(SamePerson())
    moves = {k: v for k in _MOVING if (v := getattr(person, k)) and not getattr(into, k)}
    moves = {k: list(v) if isinstance(v, tuple) else v for k, v in moves.items()}
    if person.agreed > into.agreed:
        moves["agreed"] = person.agreed
    merged = Fact(type="person.merged", records=(person.id, into.id), body={"person": person.id, "into": into.id})
    apart = (p for p in person.periods if not any(_overlaps(p.first, p.until, other) for other in into.periods))
    periods = [_period(into.id, p.id, p.type, p.first, p.until) for p in apart]
    return [merged, *_facts(into.id, moves), *periods]


def ends(first: date, months: int | None) -> date | None:
    """The last day of a membership of so many months that begins on `first`; None without end."""
    if not months:
        return None
    month = first.month - 1 + months
    year, month = first.year + month // 12, month % 12 + 1
    for day in (first.day, 30, 29, 28):
        try:
            return date(year, month, day) - timedelta(days=1)
        except ValueError:
            continue
    return None


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields cleaned, or a refusal that names the one that is too long."""
    return {name: _checked(name, value) for name, value in fields.items() if name in SETTABLE}


def _checked(name: str, value: Any) -> Any:
    if value is None or name in ("photo", "agreed"):
        return value
    if name == "languages":
        return [text for text in (clean(v)[:SHORT] for v in value) if text][:LANGUAGES]
    if name == "extra":
        return clean_map(value)
    return lines(name, value) if name in ("note", "address", "block") else line(name, value)


def _current(person: Person, name: str) -> Any:
    value = getattr(person, name)
    return list(value) if isinstance(value, tuple) else value


def _facts(record: bytes, fields: Mapping[str, Any]) -> list[Fact]:
    """One fact per audience and part, in a fixed order."""
    facts = []
    for kind, known in _FIELDS.items():
        body = {k: v for k, v in fields.items() if k in known}
        if body:
            facts.append(Fact(type=kind, records=(record,), body=body, audience=_audience(kind, record)))
    return facts


def _audience(kind: str, person: bytes) -> Audience:
    """Who may read it: the name all, notes and blocks the desk, the rest the desk and the person (architecture §6)."""
    if kind in ("person.described", "person.merged"):
        return ALL
    return DESK if kind in ("person.note", "person.block", "person.extra") else person


def _period(person: bytes, period: bytes, kind: bytes | None, first: date, until: date | None) -> Fact:
    body = {"period": period, "type": kind, "first": first.isoformat(), "until": until and until.isoformat()}
    return Fact(type="person.membership", records=(person,), body=body, audience=person)
