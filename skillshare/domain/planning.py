"""Planning sessions and series: the commands, what stands in the way of them, and the facts they come to (R60, R63).

Whether a space or a tool is free is asked in `space_use` and `reserving`; who comes is in `signing_up`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Final, TypeAlias

from skillshare.domain import series as repeating
from skillshare.domain.fact import Fact
from skillshare.domain.overriding import after_questions
from skillshare.domain.people import Person
from skillshare.domain.recurrence import Rule, first_day, going_on, read, shifted, write
from skillshare.domain.refusal import NameMissing, NothingChanges, Override, Question, Refused
from skillshare.domain.reserving import NotFree
from skillshare.domain.series import Series
from skillshare.domain.session_checks import (
    AlreadyCancelled,
    NeverHappens,
    RuleUnread,
    SeriesEndless,
    UnknownSeries,
    UnknownSession,
    check_times,
    checked,
    host_left,
    many_places,
)
from skillshare.domain.session_clashes import RoomTooSmall
from skillshare.domain.sessions import CANCELLED, DESCRIBED, OVERRIDDEN, Session, body_of, pin, said_of, wall
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
    session = _with(Session(id=fresh), command.fields)
    asked = _judged(session, command.fields, there, _one(session))
    facts = after_questions(OVERRIDDEN, asked, command.overrides, (fresh,))
    return [Fact(type=DESCRIBED, records=(fresh,), body=body_of(said_of(session))), *facts]


def change_session(command: ChangeSession, session: Session, there: Circumstances) -> list[Fact]:
    """Facts for what really changes, and the pin that goes before where the session was only worked out.

    The value that stands may be said again where two laptops differ: that settles the conflict.
    """
    _check_known(session)
    after = _with(session, command.fields)
    changed = _changed(session, after, command.fields)
    if not changed:
        raise Refused(NothingChanges())
    asked = _judged(after, changed, there, _one(after))
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


# A series


def plan_series(command: PlanSeries, fresh: bytes, there: Circumstances) -> list[Fact]:
    """Facts for a new series. Its first session is on the first day that the rule names from the start on."""
    new = _in_step(Series(id=fresh, pattern=_with(Session(id=fresh), command.fields)), _rule(command.rule))
    skipped = frozenset(at.replace(second=0, microsecond=0, tzinfo=None) for at in command.skipped)
    return _begun(replace(new, skipped=skipped), command.fields, command.overrides, there)


def change_series(
    command: ChangeSeries, series: Series, pins: Sequence[Session], fresh: bytes, there: Circumstances
) -> list[Fact]:
    """Facts for an edit of `ALL`, or of `LATER` from a slot on, which begins the series `fresh`.

    `pins` are the recorded sessions of the series; none of them moves but those named in `along` (R60).
    """
    start = series.pattern.start
    if series.rule is None or start is None:
        raise Refused(UnknownSeries())
    first = repeating.first_slot(series) or start
    slot = command.slot if command.scope == LATER else first
    if slot is None or (slot != first and slot not in repeating.slots(series, slot.date(), slot.date())):
        raise Refused(UnknownSeries())
    same = going_on(series.rule, start.date(), slot.date())
    before = replace(series, rule=same, pattern=replace(series.pattern, start=slot, end=slot + series.length))
    after = _edited(command, before, slot.date(), same)
    along = _along(command, before, after, pins)
    if slot == first:
        return [*_changed_series(command, before, after, there), *along]
    if (after.rule, said_of(after.pattern)) == (same, said_of(before.pattern)):
        raise Refused(NothingChanges())
    later = replace(after, id=fresh, follows=series.id, since=slot)
    skipped = frozenset(at + _shift(before, after) for at in series.skipped if at >= slot)
    return [*_begun(replace(later, skipped=skipped), command.fields, command.overrides, there), *along]


def _edited(command: ChangeSeries, before: Series, day: date, same: Rule) -> Series:
    """The series as the command wants it; where that names another day and no rule, the rule goes with the day."""
    pattern = _with(before.pattern, command.fields)
    rule = _rule(command.rule) if command.rule is not None else same
    if command.rule is None and pattern.start is not None:
        rule = shifted(same, day, pattern.start.date())
    return _in_step(replace(before, pattern=pattern), rule)


def _begun(new: Series, said: Mapping[str, Any], overrides: tuple[Override, ...], there: Circumstances) -> list[Fact]:
    asked = (*_endless(new, there), *_judged(new.pattern, said, there, coming(new, there.today)))
    facts = after_questions(repeating.OVERRIDDEN, asked, overrides, (new.id,))
    body = {**body_of(said_of(new.pattern)), **_repeats(new)}
    records = (new.id,) if new.follows is None else (new.id, new.follows)
    return [Fact(type=repeating.DESCRIBED, records=records, body=body), *facts]


def _changed_series(command: ChangeSeries, before: Series, after: Series, there: Circumstances) -> list[Fact]:
    pattern = replace(before.pattern, conflicts=before.conflicts)
    changed = body_of(_changed(pattern, after.pattern, command.fields))
    is_new = after.rule != before.rule
    if is_new or (command.rule is not None and "rule" in before.conflicts):
        changed |= {"rule": _repeats(after)["rule"]}
    if not changed:
        raise Refused(NothingChanges())
    takes = changed.keys() | ({"start"} if is_new else set())
    evenings = coming(after, there.today)
    asked = (
        *(_endless(after, there) if is_new else ()),
        *_judged(after.pattern, dict.fromkeys(takes), there, evenings),
    )
    facts = after_questions(repeating.OVERRIDDEN, tuple(asked), command.overrides, (before.id,))
    return [Fact(type=repeating.DESCRIBED, records=(before.id,), body=changed), *facts]


def _along(command: ChangeSeries, before: Series, after: Series, pins: Sequence[Session]) -> list[Fact]:
    """What the edit says, for the recorded sessions that move with it; by as much as the first one moves."""
    facts = []
    for one in pins:
        if one.id not in command.along or one.start is None or one.cancelled:
            continue
        fields = {name: value for name, value in command.fields.items() if name not in ("start", "end")}
        moved = _with(one, fields)
        if _shift(before, after) or after.length != before.length:
            start = one.start + _shift(before, after)
            moved = replace(moved, start=start, end=start + after.length)
        changed = _changed(one, moved, fields)
        if changed:
            facts.append(Fact(type=DESCRIBED, records=(one.id,), body=body_of(changed)))
    return facts


def _shift(before: Series, after: Series) -> timedelta:
    old, new = before.pattern.start, after.pattern.start
    return new - old if old and new else timedelta()


def _repeats(series: Series) -> dict[str, Any]:
    """The fields of a series that a session does not have."""
    said: dict[str, Any] = {"rule": write(series.rule)} if series.rule else {}
    if series.skipped:
        said["skipped"] = sorted(map(wall, series.skipped))[: repeating.MOST_SKIPPED]
    if series.follows is not None and series.since is not None:
        said |= {"series": series.follows, "slot": wall(series.since)}
    return said


def _rule(text: str) -> Rule:
    rule = read(text)
    if rule is None:
        raise Refused(RuleUnread(clean(text)[:SHORT]))
    return rule


def _in_step(series: Series, rule: Rule) -> Series:
    """The series with that rule, beginning on the first day the rule names, so that what it says it starts is so."""
    start, end = series.pattern.start, series.pattern.end
    if start is None or end is None:
        return replace(series, rule=rule)
    day = first_day(rule, start.date())
    if day is None:
        raise Refused(NeverHappens())
    begins = datetime.combine(day, start.time())
    pattern = replace(series.pattern, start=begins, end=begins + (end - start))
    return replace(series, rule=rule, pattern=pattern)


def _endless(series: Series, there: Circumstances) -> list[Question]:
    start = series.pattern.start
    if series.rule is None or not series.rule.is_endless or start is None:
        return []
    return [SeriesEndless(max(start.date(), there.today) + SHOWN)]


# Common


def _with(session: Session, fields: Mapping[str, Any]) -> Session:
    """The session if that were so; None gives a field back its empty value. A new start alone keeps the length."""
    empty = Session(id=session.id)
    said = {name: getattr(empty, name) if value is None else value for name, value in checked(fields).items()}
    after = replace(session, **said)
    if "start" in said and "end" not in said and session.start and session.end and after.start:
        after = replace(after, end=after.start + (session.end - session.start))
    return after


def _changed(before: Session, after: Session, said: Mapping[str, Any]) -> dict[str, Any]:
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


def _judged(
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


def coming(series: Series, today: date) -> list[tuple[datetime, datetime]]:
    """Start and end of the sessions that it has from today on, as far as the calendar shows them."""
    start = series.pattern.start
    last = max(start.date(), today) + SHOWN if start is not None else today
    found = (at for at in repeating.slots(series, today, last) if at not in series.skipped)
    return [(at, at + series.length) for at in found]


def _check_known(session: Session) -> None:
    if session.start is None:
        raise Refused(UnknownSession())


def _check_stands(session: Session) -> None:
    _check_known(session)
    if session.cancelled:
        raise Refused(AlreadyCancelled(session.title))
