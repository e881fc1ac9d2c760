"""Planning sessions and series: the commands, what stands in the way, and the facts about single sessions (R60, R63).

Facts about a whole series are in `series_planning`, who comes in `signing_up`. Whether a space or a tool is free is
asked in `space_use` and `reserving`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Final, TypeAlias

from skillshare.domain.fact import Fact
from skillshare.domain.overriding import after_questions
from skillshare.domain.people import Person
from skillshare.domain.refusal import NameMissing, NothingChanges, Override, Question, Refused
from skillshare.domain.reserving import NotFree
from skillshare.domain.session_checks import (
    AlreadyCancelled,
    UnknownSession,
    check_times,
    checked,
    host_left,
    many_places,
)
from skillshare.domain.session_clashes import RoomTooSmall
from skillshare.domain.sessions import CANCELLED, DESCRIBED, OVERRIDDEN, Session, body_of, pin, said_of
from skillshare.domain.space_use import SpaceClosed, SpaceTaken
from skillshare.domain.text import SHORT, clean

SHOWN: Final = timedelta(days=366)
"""How far ahead a series without end stands in the calendar."""

ALL: Final = "all"
LATER: Final = "later"
"""What an edit of a series is for. "This one" is an edit of the session, not of the series."""


Clashes: TypeAlias = Callable[[Session, Sequence[tuple[datetime, datetime]]], tuple[Question, ...]]
"""What stands in the way of a session's space and tools at these times (`session_clashes.clashes`)."""


def _nowhere(_session: Session, _evenings: Sequence[tuple[datetime, datetime]]) -> tuple[Question, ...]:
    """No space and no tool is known."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a plan is judged by: the site's zone, today there, whoever is to host it, if known, and what is in the way
    of its space and tools."""

    zone: tzinfo
    today: date
    host: Person | None = None
    clashes: Clashes = _nowhere


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSession:
    """A new session. `fields` are those of `sessions.FIELDS`, times as `datetime` without a zone.

    `record` is its id where whoever asks knows it: what was in a calendar file keeps its own.
    """

    fields: Mapping[str, Any]
    record: bytes | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSession:
    """New values for some fields of one session; None clears one. Of a series it is "this one"."""

    session: bytes
    fields: Mapping[str, Any]
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSession:
    """Another time for one session."""

    session: bytes
    start: datetime
    end: datetime
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishSession:
    """Everybody may see it and sign up."""

    session: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelSession:
    """It does not take place."""

    session: bytes
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSeries:
    """A new series. `fields` as for a session, with start and end of the first; `skipped` are starts left out."""

    fields: Mapping[str, Any]
    rule: str
    skipped: tuple[datetime, ...] = ()
    record: bytes | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSeries:
    """New values for `ALL` sessions of a series, or those in `slot` and `LATER`; recorded ones only if `along` says so.

    `rule` None leaves the rhythm as it is. `start` and `end` are those of the first session the edit is for. `along`
    are the recorded sessions that people agreed to move with the others.
    """

    series: bytes
    fields: Mapping[str, Any] = field(default_factory=dict)
    rule: str | None = None
    scope: str = ALL
    slot: datetime | None = None
    along: tuple[bytes, ...] = ()
    overrides: tuple[Override, ...] = ()


# One session


def plan_session(command: PlanSession, fresh: bytes, there: Circumstances) -> list[Fact]:
    """Facts for a new session; raises Refused, or Asked for what a person may go on against."""
    session = with_fields(Session(id=fresh), command.fields)
    asked = judged(session, command.fields, there, _one(session))
    facts = after_questions(OVERRIDDEN, asked, command.overrides, (fresh,))
    return [Fact(type=DESCRIBED, records=(fresh,), body=body_of(said_of(session))), *facts]


def change_session(command: ChangeSession, session: Session, there: Circumstances) -> list[Fact]:
    """Facts for what really changes, and the pin that goes before where the session was only worked out.

    The value that stands may be said again where two laptops differ: that settles the conflict.
    """
    _check_known(session)
    after = with_fields(session, command.fields)
    changed = changed_fields(session, after, command.fields)
    if not changed:
        raise Refused(NothingChanges())
    asked = judged(after, changed, there, _one(after))
    facts = after_questions(OVERRIDDEN, asked, command.overrides, (session.id,))
    return [*pin(session), Fact(type=DESCRIBED, records=(session.id,), body=body_of(changed)), *facts]


def move_session(command: MoveSession, session: Session, there: Circumstances) -> list[Fact]:
    """Facts for another time, as `change_session` has them; a cancelled session is not moved."""
    _check_stands(session)
    fields = {"start": command.start, "end": command.end}
    return change_session(ChangeSession(session=session.id, fields=fields, overrides=command.overrides), session, there)


def publish_session(session: Session) -> list[Fact]:
    _check_stands(session)
    if session.published:
        raise Refused(NothingChanges())
    return [*pin(session), Fact(type=DESCRIBED, records=(session.id,), body={"published": True})]


def cancel_session(command: CancelSession, session: Session) -> list[Fact]:
    """It stays in the calendar, crossed out, with the reason. One of a series does not come back with the series."""
    _check_stands(session)
    reason = clean(command.reason)[:SHORT]
    return [*pin(session), Fact(type=CANCELLED, records=(session.id,), body={"reason": reason})]


# Common


def with_fields(session: Session, fields: Mapping[str, Any]) -> Session:
    """The session if that were so; None gives a field back its empty value. A new start alone keeps the length."""
    empty = Session(id=session.id)
    said = {name: getattr(empty, name) if value is None else value for name, value in checked(fields).items()}
    after = replace(session, **said)
    if "start" in said and "end" not in said and session.start and session.end and after.start:
        after = replace(after, end=after.start + (session.end - session.start))
    return after


def changed_fields(before: Session, after: Session, said: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that differ, or settle a conflict; None for one that is empty now. Start and end go together."""
    names = {name for name in said if name in before.conflicts}
    names |= {name for name in said_of(before).keys() | said_of(after) if getattr(before, name) != getattr(after, name)}
    if names & {"start", "end"}:
        names |= {"start", "end"}
    found = said_of(after)
    return {name: found.get(name, False if name == "published" else None) for name in sorted(names)}


_WHEN: Final = frozenset({"start", "end", "rule"})
_SAYS: Final[Mapping[str, frozenset[str]]] = {
    SpaceTaken.rule: frozenset({"space"}),
    SpaceClosed.rule: frozenset({"space"}),
    NotFree.rule: frozenset({"tools"}),
    RoomTooSmall.rule: frozenset({"space", "roles"}),
}
"""Which fields, besides those that say when, raise a question of that rule; of others it was answered before."""


def judged(
    session: Session, said: Mapping[str, Any], there: Circumstances, evenings: Sequence[tuple[datetime, datetime]]
) -> tuple[Question, ...]:
    """Refuses what cannot be; otherwise the questions about what this command says. Old answers are not asked again."""
    if not session.title:
        raise Refused(NameMissing())
    if session.start is None or session.end is None or said.keys() & {"start", "end"}:
        check_times(session.start, session.end, there.zone, there.today)
    questions: list[Question] = many_places(session.roles) if "roles" in said else []
    if said.keys() & _WHEN or said.keys() & {"space", "tools", "roles"}:
        clashes = there.clashes(session, evenings)
        questions += [one for one in clashes if said.keys() & (_WHEN | _SAYS.get(one.rule, _WHEN))]
    if said.keys() & {"host", "start"} and there.host is not None and there.host.id == session.host:
        questions += host_left(there.host, session.start.date() if session.start else there.today)
    return tuple(questions)


def _one(session: Session) -> list[tuple[datetime, datetime]]:
    return [(session.start, session.end)] if session.start is not None and session.end is not None else []


def _check_known(session: Session) -> None:
    if session.start is None:
        raise Refused(UnknownSession())


def _check_stands(session: Session) -> None:
    _check_known(session)
    if session.cancelled:
        raise Refused(AlreadyCancelled(session.title))
