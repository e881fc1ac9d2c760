"""House duties: what has to be done on which days, who took it, gives it back, swaps it or wants a stand-in.

What is unfilled and who is asked next is in `rota`. On which days a duty falls is asked of whoever knows its rule.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeAlias

from skillshare.domain import checks, recurrence
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.people import Person
from skillshare.domain.refusal import (
    HoursBackwards,
    NameMissing,
    NotANumber,
    NothingChanges,
    Refusal,
    Refused,
    UnknownPerson,
)
from skillshare.domain.session_checks import NeverHappens, RuleUnread
from skillshare.domain.text import LONG, SHORT
from skillshare.domain.typed import line

DESCRIBED: Final = "duty.described"
TAKEN: Final = "duty.taken"
STANDIN: Final = "duty.standin"

MOST: Final = 100
"""People on one duty."""

_DESCRIBED: Final[Mapping[str, Any]] = {
    "name": checks.is_text,
    "rule": checks.is_text,
    "start": checks.is_local_time,
    "end": checks.is_local_time,
    "people": lambda value: checks.is_count(value) and 0 < value <= MOST,
    "space": checks.is_id,
    "gone": checks.is_flag,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Somebody is on a duty on that day; `wants` a stand-in, or came as one for `standin_for`. `at` in ms UTC."""

    day: date
    person: bytes
    at: int
    standin_for: bytes | None = None
    wants: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """State of one duty. `rule` is an RRULE in local time, empty for once; `start` and `end` are of its first day.

    `turns` are in the order in which they were taken, the same on every laptop; `given_back` says who was on a day and
    is not any more.
    """

    id: bytes
    name: str = ""
    rule: str = ""
    start: datetime | None = None
    end: datetime | None = None
    people: int = 1
    space: bytes | None = None
    gone: bool = False
    turns: tuple[Turn, ...] = ()
    given_back: frozenset[tuple[date, bytes]] = frozenset()

    def on(self, day: date) -> tuple[Turn, ...]:
        """Who is on that day, first come first."""
        return tuple(turn for turn in self.turns if turn.day == day)

    def turn(self, day: date, person: bytes) -> Turn | None:
        return next((turn for turn in self.on(day) if turn.person == person), None)


Days: TypeAlias = Callable[[Duty, date, date], Iterable[date]]
"""days(duty, first, last): the days from first to last, both included, on which the duty falls."""


def fold_duty(record: bytes, history: Sequence[Happening], saw: Saw) -> Duty:
    """The state of a duty; total, whatever the history says (architecture §4)."""
    described = Registers(_DESCRIBED, saw)
    turns: dict[tuple[date, bytes], Turn] = {}
    wanting: set[tuple[date, bytes]] = set()
    back: set[tuple[date, bytes]] = set()
    for h in settle(history, saw):
        if h.place == 0 and h.type == DESCRIBED:
            described.write(h)
        elif h.place == 0 and h.type == TAKEN:
            _take(h, turns, wanting, back)
        elif h.place == 0 and h.type == STANDIN and (key := _key(h)) is not None:
            wanted = checks.field(h.body, "wanted", checks.is_flag)
            wanting = wanting | {key} if wanted else wanting - {key}
    fields = described.values()
    fields |= {name: checks.local_time(fields[name]) for name in ("start", "end") if name in fields}
    on = tuple(
        Turn(day=t.day, person=t.person, at=t.at, standin_for=t.standin_for, wants=key in wanting)
        for key, t in turns.items()
    )
    return Duty(id=record, **fields, turns=on, given_back=frozenset(back))


def _key(h: Happening) -> tuple[date, bytes] | None:
    day = checks.day((h.body or {}).get("day"))
    person = checks.field(h.body, "person", checks.is_id)
    return None if day is None or person is None else (day, person)


def _take(
    h: Happening,
    turns: dict[tuple[date, bytes], Turn],
    wanting: set[tuple[date, bytes]],
    back: set[tuple[date, bytes]],
) -> None:
    key, on = _key(h), checks.field(h.body, "on", checks.is_flag)
    if key is None or on is None:
        return
    if on:
        standin_for = checks.field(h.body, "standin_for", checks.is_id)
        # Taken again while it is taken: the first time stands, and with it the place among the others.
        turns.setdefault(key, Turn(day=key[0], person=key[1], at=h.recorded, standin_for=standin_for))
        back.discard(key)
    elif turns.pop(key, None) is not None:
        wanting.discard(key)
        back.add(key)


# What stands in the way


class UnknownDuty(Refusal):
    """No such duty, or it was removed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class NotThatDay(Refusal):
    duty: str
    day: date


@dataclass(frozen=True, slots=True)
class DutyFull(Refusal):
    duty: str
    day: date
    people: int


@dataclass(frozen=True, slots=True)
class NotOnDuty(Refusal):
    name: str
    duty: str
    day: date


@dataclass(frozen=True, slots=True)
class AlreadyOnDuty(Refusal):
    """A swap would put somebody on one duty twice."""

    name: str
    duty: str
    day: date


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeDuty:
    """A new duty (`duty` None) or new values of one: fields of `Duty` from `name` to `space`, times as `datetime`."""

    fields: Mapping[str, Any]
    duty: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveDuty:
    """It falls on no day any more; who did it is kept."""

    duty: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDuty:
    """Be on a duty that day. Where it is full and somebody wants a stand-in, this is one."""

    duty: bytes
    day: date
    person: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBackDuty:
    duty: bytes
    day: date
    person: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class WantStandIn:
    """Stays on the duty until somebody else takes it; `wanted` False: does it after all."""

    duty: bytes
    day: date
    person: bytes
    wanted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapDuties:
    """Two people change places, on one duty or between two."""

    duty: bytes
    day: date
    person: bytes
    other_duty: bytes
    other_day: date
    other: bytes


def describe_duty(command: DescribeDuty, duty: Duty | None, fresh: bytes) -> list[Fact]:
    """Facts for the fields that really change; a new duty needs a name, a first start and an end."""
    if command.duty is not None:
        _check_known(duty)
    known = duty or Duty(id=fresh)
    wanted = {name: _cleaned(name, value) for name, value in command.fields.items() if name in _DESCRIBED}
    after = {name: wanted.get(name, getattr(known, name)) for name in ("name", "start", "end")}
    if not after["name"]:
        raise Refused(NameMissing())
    if after["start"] is None or after["end"] is None or after["end"] <= after["start"]:
        raise Refused(HoursBackwards())
    _check_rule(wanted.get("rule"), after["start"].date())
    changed = {name: value for name, value in wanted.items() if duty is None or value != getattr(duty, name)}
    if not changed:
        raise Refused(NothingChanges())
    body = {n: v.isoformat(timespec="minutes") if isinstance(v, datetime) else v for n, v in changed.items()}
    return [Fact(type=DESCRIBED, records=(known.id,), body=body)]


def _cleaned(name: str, value: Any) -> Any:
    if name == "people" and not _DESCRIBED[name](value):
        raise Refused(NotANumber(name, str(value)[:SHORT]))
    return line(name, value, LONG if name == "rule" else SHORT) if isinstance(value, str) else value


def _check_rule(rule: str | None, start: date) -> None:
    """Raises Refused for a rule that nobody can read, or that names no day."""
    if not rule:
        return
    found = recurrence.read(rule)
    if found is None:
        raise Refused(RuleUnread(rule))
    if recurrence.first_day(found, start) is None:
        raise Refused(NeverHappens())


def remove_duty(duty: Duty | None) -> list[Fact]:
    return [Fact(type=DESCRIBED, records=(_check_known(duty).id,), body={"gone": True})]


def take_duty(command: TakeDuty, duty: Duty | None, person: Person, days: Days) -> list[Fact]:
    """Facts for being on a duty; as stand-in also those that let the other one go."""
    duty = _check_known(duty)
    if person.erased:
        raise Refused(UnknownPerson())
    if command.day not in set(days(duty, command.day, command.day)):
        raise Refused(NotThatDay(duty.name, command.day))
    if duty.turn(command.day, person.id) is not None:
        raise Refused(NothingChanges())
    on = duty.on(command.day)
    if len(on) < duty.people:
        return [_taken(duty.id, command.day, person.id, on=True)]
    wants = next((turn.person for turn in on if turn.wants), None)
    if wants is None:
        raise Refused(DutyFull(duty.name, command.day, duty.people))
    return [
        _taken(duty.id, command.day, person.id, on=True, standin_for=wants),
        _taken(duty.id, command.day, wants, on=False),
    ]


def give_back_duty(command: GiveBackDuty, duty: Duty | None, person: Person) -> list[Fact]:
    duty = _check_known(duty)
    _check_on(duty, command.day, person)
    return [_taken(duty.id, command.day, person.id, on=False)]


def given_back(duty: bytes, turn: Turn) -> Fact:
    """The fact that takes somebody off a duty who does not come any more, whoever says so."""
    return _taken(duty, turn.day, turn.person, on=False)


def want_stand_in(command: WantStandIn, duty: Duty | None, person: Person) -> list[Fact]:
    duty = _check_known(duty)
    if _check_on(duty, command.day, person).wants == command.wanted:
        raise Refused(NothingChanges())
    body = {"day": command.day.isoformat(), "person": person.id, "wanted": command.wanted}
    return [Fact(type=STANDIN, records=(duty.id, person.id), body=body)]


def swap_duties(
    command: SwapDuties, duty: Duty | None, person: Person, other_duty: Duty | None, other: Person
) -> list[Fact]:
    """Four facts in one action, so that nobody sees half a swap."""
    one, two = _check_known(duty), _check_known(other_duty)
    if (one.id, command.day) == (two.id, command.other_day):
        raise Refused(NothingChanges())
    _check_on(one, command.day, person)
    _check_on(two, command.other_day, other)
    for there, day, who in ((one, command.day, other), (two, command.other_day, person)):
        if there.turn(day, who.id) is not None:
            raise Refused(AlreadyOnDuty(who.name, there.name, day))
    return [
        _taken(one.id, command.day, person.id, on=False),
        _taken(two.id, command.other_day, other.id, on=False),
        _taken(one.id, command.day, other.id, on=True),
        _taken(two.id, command.other_day, person.id, on=True),
    ]


def _check_known(duty: Duty | None) -> Duty:
    if duty is None or not duty.name or duty.gone:
        raise Refused(UnknownDuty())
    return duty


def _check_on(duty: Duty, day: date, person: Person) -> Turn:
    turn = duty.turn(day, person.id)
    if turn is None:
        raise Refused(NotOnDuty(person.name, duty.name, day))
    return turn


def _taken(duty: bytes, day: date, person: bytes, *, on: bool, standin_for: bytes | None = None) -> Fact:
    body: dict[str, Any] = {"day": day.isoformat(), "person": person, "on": on}
    if standin_for is not None:
        body["standin_for"] = standin_for
    return Fact(type=TAKEN, records=(duty, person), body=body)
