"""What a person may say of a session or series, and why not: fields made safe to keep, refusals, questions (R61).

The commands, and the facts they come to, are in `planning`; what a fold makes of nonsense is in `sessions`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, ClassVar, Final

from skillshare.domain import checks
from skillshare.domain.calendar import check_reach
from skillshare.domain.localtime import local, minute
from skillshare.domain.people import LANGUAGES, Person
from skillshare.domain.refusal import NotANumber, Question, Refusal, Refused, TooMany
from skillshare.domain.sessions import FIELDS, LONGEST, OLDEST, Role
from skillshare.domain.text import MANY, SHORT, clean
from skillshare.domain.typed import line, lines

LIKELY_PLACES: Final = 500
"""More places in one role are asked about: a slip of the finger, more often than a festival."""

# Why not


class TimeMissing(Refusal):
    """Nobody has said when it begins and ends."""

    __slots__ = ()


class EndsBeforeStart(Refusal):
    """It ends before it starts, or at that moment. Across midnight the end is of the next day."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class LastsTooLong(Refusal):
    days: int
    limit: int


@dataclass(frozen=True, slots=True)
class TimeLeftOut(Refusal):
    """Daylight saving leaves that time out; `minute` since midnight, `instead` the first one that there is."""

    day: date
    minute: int
    instead: int


@dataclass(frozen=True, slots=True)
class RuleUnread(Refusal):
    """It repeats in a way that is not understood here, such as every second."""

    text: str


class NeverHappens(Refusal):
    """Its rule names no day at all, such as 30 February."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ZeroPlaces(Refusal):
    """Nobody could come in that role."""

    name: str


class UnknownSession(Refusal):
    """No such session, or nothing is known of it yet."""

    __slots__ = ()


class UnknownSeries(Refusal):
    """No such series, or it has no session in that slot."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AlreadyCancelled(Refusal):
    name: str


@dataclass(frozen=True, slots=True)
class BeforeEarlier(Refusal):
    """Later sessions would begin on or before the day of one that stays, `day`: then both would stand there."""

    name: str
    day: date


@dataclass(frozen=True, slots=True)
class JoinedSince(Refusal):
    """Its beginning is not taken back any more: `count` have signed up for it, or for sessions of the series."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SeriesEndless(Question):
    """It goes on until somebody ends it; the calendar shows it until that day."""

    rule: ClassVar[str] = "endless"
    shown: date


@dataclass(frozen=True, slots=True)
class ManyPlaces(Question):
    """More than anybody is likely to mean."""

    rule: ClassVar[str] = "places"
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class HostLeft(Question):
    """Who is to host it was erased or merged, or is no member any more on that day; `name` may be empty."""

    rule: ClassVar[str] = "host"
    name: str


# Times


def check_times(start: datetime | None, end: datetime | None, zone: tzinfo, today: date) -> None:
    """Raises Refused unless both are said, in order, near today and on the wall's clock; across midnight is fine."""
    if start is None or end is None:
        raise Refused(TimeMissing())
    check_reach(start.date(), today)
    if end <= start:
        raise Refused(EndsBeforeStart())
    if end - start > LONGEST:
        raise Refused(LastsTooLong((end - start).days, LONGEST.days))
    for at in (start, end):
        shown = local(minute(at, zone), zone)
        if shown != at:
            raise Refused(TimeLeftOut(at.date(), at.hour * 60 + at.minute, shown.hour * 60 + shown.minute))


# Questions


def many_places(roles: Sequence[Role]) -> list[Question]:
    return [ManyPlaces(role.name, count) for role in roles if (count := role.places or 0) > LIKELY_PLACES]


def host_left(host: Person | None, day: date) -> list[Question]:
    """Whether who hosts it is still there on that day; of one who never had a membership none is asked."""
    if host is None:
        return []
    gone = host.erased or host.into is not None or bool(host.periods and host.membership_on(day) is None)
    return [HostLeft(host.name)] if gone else []


# Fields


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields cleaned, as a `Session` has them, or a refusal that names the one in the way; others are left out."""
    return {name: None if value is None else _checked(name, value) for name, value in fields.items() if name in FIELDS}


def _checked(name: str, value: Any) -> Any:
    if name in ("title", "grants"):
        return line(name, value)
    if name in ("note", "bring"):
        return lines(name, value)
    if name in ("skills", "cohosts"):
        return _few(name, tuple(dict.fromkeys(value)), MANY)
    if name == "languages":
        return _few(name, tuple(dict.fromkeys(line(name, one) for one in value if clean(one))), LANGUAGES)
    if name == "tools":
        return _few(name, tuple((tool, _count(name, count)) for tool, count in value), MANY)
    if name == "roles":
        return _roles(value)
    if name == "ages":
        return _ages(value)
    if name == "cost":
        return _count(name, value)
    return value.replace(second=0, microsecond=0, tzinfo=None) if isinstance(value, datetime) else value


def _roles(roles: Sequence[Role]) -> tuple[Role, ...]:
    named = {}
    for role in roles:
        name = line("roles", role.name)
        if role.places == 0:
            raise Refused(ZeroPlaces(name))
        places = None if role.places is None else _count("roles", role.places)
        named[name] = Role(name=name, places=places, certificate=line("roles", role.certificate))
    return _few("roles", tuple(named.values()), MANY)


def _ages(ages: Sequence[int]) -> tuple[int, int]:
    """Youngest and oldest, whichever of the two was typed first."""
    for age in ages:
        if not checks.is_count(age) or age > OLDEST:
            raise Refused(NotANumber("ages", str(age)[:SHORT]))
    return min(ages), max(ages)


def _count(name: str, value: Any) -> int:
    if not checks.is_count(value):
        raise Refused(NotANumber(name, str(value)[:SHORT]))
    return int(value)


def _few(name: str, values: tuple[Any, ...], most: int) -> tuple[Any, ...]:
    if len(values) > most:
        raise Refused(TooMany(name, len(values), most))
    return values
