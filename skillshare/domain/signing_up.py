"""Signing up for a session, leaving it, being told of a place, as decisions (R61, R62).

What a sign-up is stands in `signups`, what happens at the door in `door`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar, Final

from skillshare.domain.certificates import Certificate, lacks
from skillshare.domain.fact import DESK, Fact
from skillshare.domain.refusal import Asked, Override, Question, Refusal, Refused, TooMany
from skillshare.domain.seating import IN, NEXT, WAITING, Places, Seat, Seating, child_role, line_up
from skillshare.domain.signups import CHILD, OVERRIDDEN, PARTICIPANT, Signup, recorded
from skillshare.domain.text import SHORT, clean

LATE: Final = 24 * 3_600_000
"""Milliseconds before the beginning from which leaving is marked as late (R62)."""

CHILDREN: Final = 20
"""Most children with one adult."""

_LAST: Final = 2**64
"""The stamp of somebody new: behind everybody who is recorded."""


class UnknownSignup(Refusal):
    """No such sign-up, or it has ended."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class UnknownRole(Refusal):
    """R61: the session has no places of this kind."""

    session: str
    role: str


@dataclass(frozen=True, slots=True)
class HasOtherRole(Refusal):
    """Somebody has one role in a session."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class NoRoomForMore(Refusal):
    """Somebody who has a place wants to bring more children than places are free."""

    name: str
    wanted: int
    free: int


@dataclass(frozen=True, slots=True)
class StillWaits(Refusal):
    """R62: told of a place is who is next, and this one is not."""

    name: str
    place: int


@dataclass(frozen=True, slots=True)
class SessionFull(Question):
    """R61. `wait` answers it without a reason; an override brings one more chair."""

    rule: ClassVar[str] = "full"
    session: str
    role: str
    waiting: int


@dataclass(frozen=True, slots=True)
class SessionCancelled(Question):
    rule: ClassVar[str] = "cancelled"
    session: str


@dataclass(frozen=True, slots=True)
class SessionOver(Question):
    rule: ClassVar[str] = "over"
    session: str
    day: date


@dataclass(frozen=True, slots=True)
class CertificateMissing(Question):
    """R44: the role needs one."""

    rule: ClassVar[str] = "certificate"
    name: str
    session: str
    certificate: str


@dataclass(frozen=True, slots=True)
class AgeOutside(Question):
    """The session is for certain ages; 0 is no limit."""

    rule: ClassVar[str] = "age"
    name: str
    age: int
    youngest: int
    oldest: int


@dataclass(frozen=True, slots=True)
class ChildAlone(Question):
    """A child comes with an adult."""

    rule: ClassVar[str] = "alone"
    name: str
    session: str


# What a decision needs to know


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A session as signing up sees it. `start` and `end` in milliseconds UTC, `day` where it takes place.

    `certificates` says per role which induction it needs; ages of 0 are no limit.
    """

    id: bytes
    title: str
    start: int
    end: int
    day: date
    places: Places
    certificates: Mapping[str, str] = field(default_factory=dict)
    youngest: int = 0
    oldest: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Comer:
    """Who signs up or comes in; `age` in years and `adult`, with whom a child comes, as far as somebody said."""

    person: bytes
    name: str
    age: int | None = None
    adult: bytes | None = None
    certificates: tuple[Certificate, ...] = ()


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUp:
    """Somebody wants to come. `wait` accepts a place in the line where all is taken.

    `children` None is none, or as many as before; `age` in years and `adult`, with whom a child comes, if they matter.
    """

    session: bytes
    person: bytes
    role: str = PARTICIPANT
    children: int | None = None
    adult: bytes | None = None
    age: int | None = None
    wait: bool = False
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Somebody does not come after all (R62)."""

    session: bytes
    signup: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """The one who is next was told of the place; with `seat` False, somebody agreed to wait again.

    `session` is the series of a standing sign-up.
    """

    session: bytes
    signup: bytes
    seat: bool = True


# Decisions


def sign_up(
    command: SignUp, occasion: Occasion, comer: Comer, signups: Sequence[Signup], now: int, fresh: bytes
) -> list[Fact]:
    """Facts for a place or, where all is taken, for a place in the line; none if it is so already (R61).

    Raises Asked with the rules that speak, Refused for a role that is not there.
    """
    check_role(occasion.title, occasion.places, command.role, command.children or 0)
    seating = line_up(signups, occasion.places)
    seat = seating.of(comer.person)
    if seat is not None:
        return _again(command, occasion, comer, seat, seating)
    wanted = Signup(
        id=fresh,
        session=occasion.id,
        person=comer.person,
        adult=comer.adult,
        role=command.role,
        children=command.children or 0,
        at=behind(signups, now),
    )
    placed, facts = given_place(wanted, occasion, comer, signups, now, wait=command.wait, overrides=command.overrides)
    return [*recorded(placed), *facts]


def given_place(
    wanted: Signup,
    occasion: Occasion,
    comer: Comer,
    signups: Sequence[Signup],
    now: int,
    *,
    wait: bool,
    overrides: Sequence[Override],
) -> tuple[Signup, list[Fact]]:
    """The sign-up with a place, one more than there are, or none yet, and facts for the rules passed over for it.

    Raises Asked with the rules that speak.
    """
    asked = questions(occasion, comer, wanted.role, now)
    full = stands(signups, wanted, occasion.places).state == WAITING
    if full and not wait:
        waiting = line_up(signups, occasion.places).standing(WAITING)
        asked = (SessionFull(occasion.title, wanted.role, len(waiting)), *asked)
    facts = overridden(asked, overrides, (wanted.id, comer.person))
    return replace(wanted, told=not (full and wait), extra=full and not wait), facts


def _again(command: SignUp, occasion: Occasion, comer: Comer, seat: Seat, seating: Seating) -> list[Fact]:
    """Signing up twice is success (R61); with another number of children, that is noted and the place in line stays."""
    if seat.signup.role != command.role:
        raise Refused(HasOtherRole(comer.name, seat.signup.role))
    children = seat.signup.children if command.children is None else command.children
    more = children - seat.signup.children
    free = seating.free.get(child_role(command.role, occasion.places), 0)
    if more > 0 and seat.signup.has_place and free is not None and more > free:
        raise Refused(NoRoomForMore(comer.name, more, free))
    return [fact for one in seat.records for fact in recorded(replace(one, children=children))] if more else []


def behind(signups: Sequence[Signup], now: int) -> int:
    """When somebody new signs up: now, but behind all who are known, even those of a laptop whose clock is ahead."""
    return max([now, *(signup.at + 1 for signup in signups)])


def check_role(session: str, places: Places, role: str, children: int) -> None:
    """Raises Refused for a role the session does not have, and for more children than anybody brings."""
    if role not in places:
        raise Refused(UnknownRole(session, role))
    if not 0 <= children <= CHILDREN:
        raise Refused(TooMany("children", children, CHILDREN))


def stands(signups: Sequence[Signup], wanted: Signup, places: Places) -> Seat:
    """Where somebody new would stand behind these: `NEXT` if a place is free for them, or `WAITING`."""
    seat = line_up([*signups, replace(wanted, stamp=_LAST)], places).at(wanted.id)
    assert seat is not None
    return seat


def questions(occasion: Occasion, comer: Comer, role: str, now: int) -> tuple[Question, ...]:
    """Every rule that speaks against this person coming in that role, but for the number of places."""
    asked: list[Question] = []
    if occasion.cancelled:
        asked.append(SessionCancelled(occasion.title))
    elif occasion.end <= now:
        asked.append(SessionOver(occasion.title, occasion.day))
    certificate = lacks(occasion.certificates.get(role, ""), occasion.day, comer.certificates)
    if certificate:
        asked.append(CertificateMissing(comer.name, occasion.title, certificate))
    age, youngest, oldest = comer.age, occasion.youngest, occasion.oldest
    if age is not None and (age < youngest or 0 < oldest < age):
        asked.append(AgeOutside(comer.name, age, youngest, oldest))
    if role == CHILD and comer.adult is None:
        asked.append(ChildAlone(comer.name, occasion.title))
    return tuple(asked)


def overridden(asked: Sequence[Question], overrides: Sequence[Override], records: tuple[bytes, ...]) -> list[Fact]:
    """One fact for every rule passed over with a reason; raises `Asked` with the rules nobody has answered yet."""
    given = {o.rule: reason for o in overrides if (reason := clean(o.reason)[:SHORT])}
    unanswered = tuple(q for q in asked if q.rule not in given)
    if unanswered:
        raise Asked(unanswered)
    bodies = ({"rule": rule, "reason": given[rule]} for rule in dict.fromkeys(q.rule for q in asked))
    return [Fact(type=OVERRIDDEN, records=records, body=body, audience=DESK) for body in bodies]


def leave(command: Leave, occasion: Occasion, seating: Seating, now: int) -> list[Fact]:
    """Facts that end all sign-ups of that person for the session; late if a promised place falls free then (R62)."""
    seat = seating.at(command.signup)
    if seat is None:
        raise Refused(UnknownSignup())
    late = seat.signup.promised and not occasion.cancelled and occasion.start - now < LATE
    body = {"at": now, "late": late}
    ends = [Fact(type="signup.left", records=(one.id,), body=body) for one in seat.records]
    return [*(fact for one in seat.records for fact in pinned(one)), *ends]


def tell(command: Tell, seating: Seating, name: str) -> list[Fact]:
    """Facts for having told somebody of their place; none if that is so already, as when two desks call (R62).

    With `seat` False they agreed to wait again, where their time of signing up puts them. Raises Refused for somebody
    who is not next.
    """
    seat = seating.at(command.signup)
    if seat is None:
        raise Refused(UnknownSignup())
    if command.seat and seat.state == WAITING:
        raise Refused(StillWaits(name, seat.place))
    if command.seat:
        return [] if seat.state == IN else _told(seat.records[0], seat=True)
    return [fact for one in seat.records if one.told for fact in _told(one, seat=False)]


def _told(signup: Signup, *, seat: bool) -> list[Fact]:
    if signup.standing:
        return recorded(replace(signup, told=seat))
    return [Fact(type="signup.told", records=(signup.id,), body={"seat": seat})]


def pinned(signup: Signup) -> list[Fact]:
    """What records a sign-up that so far only follows from a standing one, before something is said of it."""
    return recorded(signup) if signup.standing else []


def to_tell(seating: Seating, occasion: Occasion, now: int) -> tuple[Seat, ...]:
    """The call list: for whom a place fell free, in order; nobody once the session has begun or is called off."""
    return () if occasion.cancelled or occasion.start <= now else seating.standing(NEXT)
