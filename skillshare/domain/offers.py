"""Offers and wants: who would teach or learn a skill, how well, in which languages, when, how often, until when (R70).

Which of them fit together is found in `matching`; who was asked is in `contacts`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.people import LANGUAGES, Person
from skillshare.domain.refusal import (
    DayTooFar,
    NothingChanges,
    Refusal,
    Refused,
    TooMany,
    UnknownPerson,
)
from skillshare.domain.skills import SkillList, UnknownSkill
from skillshare.domain.text import MANY, folded
from skillshare.domain.typed import line, lines

DESCRIBED: Final = "offer.described"
ENDED: Final = "offer.ended"

CURIOUS: Final = "curious"
BEGINNER: Final = "beginner"
ABLE: Final = "able"
EXPERT: Final = "expert"
LEVELS: Final = (CURIOUS, BEGINNER, ABLE, EXPERT)
"""From the least to the most: where a learner stands, or how well somebody who teaches knows it."""

MOST: Final = 100
"""Times a month; nobody means more."""

Time = tuple[int, int, int]
"""A time of every week: weekday (0 is Monday), from minute, to minute; half-open."""


def is_times(value: object) -> bool:
    """A list of weekly times, each within its day and not empty."""
    return isinstance(value, list) and len(value) <= MANY and all(map(_is_time, value))


def _is_time(value: object) -> bool:
    if not isinstance(value, list | tuple) or len(value) != 3:
        return False
    day, start, end = value
    return checks.is_weekday(day) and checks.is_minute(start) and checks.is_minute(end) and bool(start < end)


IMPORTANT: Final = ("skill", "limit", "until")
_FIELDS: Final[Mapping[str, Any]] = {
    "person": checks.is_id,
    "want": checks.is_flag,
    "skill": checks.is_id,
    "level": checks.one_of(*LEVELS),
    "languages": lambda v: checks.is_texts(v) and len(v) <= LANGUAGES,
    "times": is_times,
    "limit": lambda v: checks.is_count(v) and 0 < v <= MOST,
    "until": checks.is_day,
    "note": checks.is_text,
    "behalf": checks.is_flag,
    "consent": checks.is_text,
}


@dataclass(frozen=True, slots=True)
class AlreadyOffered(Refusal):
    """The person has an offer, or want, of the same skill."""

    name: str
    skill: str
    want: bool


@dataclass(frozen=True, slots=True)
class ConsentMissing(Refusal):
    """Spoken for somebody else, and nobody said how they agreed."""

    name: str


@dataclass(frozen=True, slots=True)
class DayOver(Refusal):
    """A last day, or one to ask again, that lies before today."""

    day: date
    today: date


@dataclass(frozen=True, slots=True)
class LimitOutside(Refusal):
    limit: int
    most: int


class TimeBackwards(Refusal):
    """A weekly time that ends before it begins, or outside of its day."""

    __slots__ = ()


class UnknownOffer(Refusal):
    """No such offer or want, or it has ended."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """State of one offer, or of a want. No `times` is whenever, no `limit` (times a month) as often as one likes.

    `until` is the last day it stands; `behalf` tells that another spoke for the person, `consent` how they agreed.
    `ended` is the reason, empty while it stands.
    """

    id: bytes
    person: bytes | None = None
    want: bool = False
    skill: bytes | None = None
    level: str = ""
    languages: tuple[str, ...] = ()
    times: tuple[Time, ...] = ()
    limit: int | None = None
    until: date | None = None
    note: str = ""
    behalf: bool = False
    consent: str = ""
    since: int = 0
    ended: str = ""
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Whether it says who and what, and nobody ended it; its last day may be over."""
        return self.person is not None and self.skill is not None and not self.ended

    def stands_on(self, day: date) -> bool:
        """Whether it counts that day. It ends by itself, when somebody looks: laptops sleep (R70)."""
        return self.is_open and (self.until is None or day <= self.until)


ENDED_EARLY: Final = "ended"
"""The reason if nobody gave one."""


def fold_offer(record: bytes, history: Sequence[Happening], saw: Saw) -> Offer:
    """The state of an offer; total, whatever the history says (architecture §4). What ended stays so."""
    registers, since, ended = Registers(_FIELDS, saw), 0, ""
    for h in settle(history, saw):
        if h.place != 0:
            continue
        if h.type == DESCRIBED:
            registers.write(h)
            since = since or h.recorded
        elif h.type == ENDED:
            ended = ended or checks.field(h.body, "reason", checks.is_text) or ENDED_EARLY
    values = registers.values()
    for name in ("languages", "times"):
        values[name] = tuple(values.get(name, ()))
    values["times"] = joined(values["times"])
    values["until"] = checks.day(values.get("until"))
    return Offer(id=record, **values, since=since, ended=ended, conflicts=registers.conflicts(IMPORTANT))


def joined(times: Iterable[Sequence[int]]) -> tuple[Time, ...]:
    """Weekly times in order, those that touch or overlap as one."""
    out: list[Time] = []
    for day, start, end in sorted((time[0], time[1], time[2]) for time in times):
        if out and out[-1][0] == day and start <= out[-1][2]:
            out[-1] = (day, out[-1][1], max(end, out[-1][2]))
        else:
            out.append((day, start, end))
    return tuple(out)


# Commands

SETTABLE: Final = ("skill", "level", "languages", "times", "limit", "until", "note", "behalf", "consent")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferSkill:
    """Somebody offers a skill, or would like to learn it (`want`). `fields` are those of `Offer` in `SETTABLE`."""

    person: bytes
    skill: bytes
    want: bool = False
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOffer:
    """New values for some fields of `SETTABLE`; None or an empty one clears it. A later `until` prolongs."""

    offer: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOffer:
    """It does not stand any more; the reason is for the history."""

    offer: bytes
    reason: str = ""


def offer_skill(
    command: OfferSkill, person: Person, skills: SkillList, own: Iterable[Offer], fresh: bytes, today: date
) -> list[Fact]:
    """The fact for a new offer or want. `own` are those the person has already."""
    _check_person(person)
    fields = _checked({**command.fields, "skill": command.skill}, skills, today)
    _check_consent(fields.get("behalf", False), fields.get("consent", ""), person)
    _check_single(fields["skill"], command.want, person, skills, own, today)
    body = {"person": person.id, "want": command.want, **{name: value for name, value in fields.items() if value}}
    return [Fact(type=DESCRIBED, records=(fresh, person.id), body=body)]


def change_offer(
    command: ChangeOffer, offer: Offer, person: Person, skills: SkillList, own: Iterable[Offer], today: date
) -> list[Fact]:
    """The fact for what really changes; what two laptops said apart may be said again, which settles it."""
    _check_open(offer)
    _check_person(person)
    fields = _checked(command.fields, skills, today)
    now = _body(offer)
    changed = {k: v for k, v in fields.items() if (v or None) != (now[k] or None) or k in offer.conflicts}
    if not changed:
        raise Refused(NothingChanges())
    _check_consent(changed.get("behalf", offer.behalf), changed.get("consent", offer.consent), person)
    if "skill" in changed:
        others = [one for one in own if one.id != offer.id]
        _check_single(changed["skill"], offer.want, person, skills, others, today)
    return [Fact(type=DESCRIBED, records=(offer.id, person.id), body={"person": person.id, **changed})]


def end_offer(command: EndOffer, offer: Offer) -> list[Fact]:
    _check_open(offer)
    reason = line("reason", command.reason) or ENDED_EARLY
    records = (offer.id,) if offer.person is None else (offer.id, offer.person)
    return [Fact(type=ENDED, records=records, body={"reason": reason})]


def _check_person(person: Person) -> None:
    if person.erased or person.into is not None:
        raise Refused(UnknownPerson())


def _check_open(offer: Offer) -> None:
    if not offer.is_open:
        raise Refused(UnknownOffer())


def _check_consent(behalf: bool, consent: str, person: Person) -> None:
    if behalf and not consent:
        raise Refused(ConsentMissing(person.name))


def _check_single(
    skill: bytes, want: bool, person: Person, skills: SkillList, own: Iterable[Offer], today: date
) -> None:
    alike = skills.alike(skill)
    if any(one.want == want and one.skill in alike and one.stands_on(today) for one in own):
        found = skills.get(skill)
        raise Refused(AlreadyOffered(person.name, found.name if found else "", want))


def _body(offer: Offer) -> dict[str, Any]:
    """The fields as they stand in a fact."""
    body = {name: getattr(offer, name) for name in SETTABLE}
    times = [list(time) for time in offer.times]
    until = offer.until.isoformat() if offer.until else None
    return body | {"languages": list(offer.languages), "times": times, "until": until}


def _checked(fields: Mapping[str, Any], skills: SkillList, today: date) -> dict[str, Any]:
    """The fields cleaned and as they stand in a fact, or a refusal that names the first that does not do."""
    return {name: _value(name, fields[name], skills, today) for name in SETTABLE if name in fields}


def _value(name: str, value: Any, skills: SkillList, today: date) -> Any:
    match name:
        case "skill":
            return _skill(value, skills)
        case "level":
            return value if value in LEVELS else None
        case "languages":
            words = {folded(word): word for word in (line(name, v) for v in value or ()) if word}
            return _few(name, list(words.values()), LANGUAGES)
        case "times":
            return _times(value or ())
        case "limit":
            return _limit(value)
        case "until":
            return ahead(value, today)
        case "behalf":
            return bool(value)
        case "note":
            return lines(name, value or "")
    return line(name, value or "")


def _skill(record: bytes, skills: SkillList) -> bytes:
    found = skills.get(record)
    if found is None:
        raise Refused(UnknownSkill())
    return found.id


def _times(times: Iterable[Sequence[int]]) -> list[list[int]]:
    if not all(map(_is_time, times := list(times))):
        raise Refused(TimeBackwards())
    return _few("times", [list(time) for time in joined(times)], MANY)


def _limit(limit: int | None) -> int | None:
    if limit is not None and not 0 < limit <= MOST:
        raise Refused(LimitOutside(limit, MOST))
    return limit


def ahead(day: date | None, today: date) -> str | None:
    """The day as it stands in a fact. Raises Refused if it is over or nobody can mean it."""
    if day is None:
        return None
    if day < today:
        raise Refused(DayOver(day, today))
    if not checks.is_near(day, today):
        raise Refused(DayTooFar(day))
    return day.isoformat()


def _few(name: str, values: list[Any], most: int) -> list[Any]:
    if len(values) > most:
        raise Refused(TooMany(name, len(values), most))
    return values
