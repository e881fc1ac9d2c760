"""Mentoring: two people who meet for a while towards a goal, what they met for, and the end of it (R70).

For the desk alone: who learns what, and how it goes, is nobody else's to read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.offers import ahead
from skillshare.domain.people import Person
from skillshare.domain.refusal import (
    InTheFuture,
    NothingChanges,
    Refusal,
    Refused,
    SamePerson,
    UnknownPerson,
)
from skillshare.domain.skills import SkillList, UnknownSkill
from skillshare.domain.typed import lines

DESCRIBED: Final = "mentoring.described"
MEETING: Final = "mentoring.met"
ENDED: Final = "mentoring.ended"

REACHED: Final = "reached"
STOPPED: Final = "stopped"
REASONS: Final = (REACHED, STOPPED)
"""Why it ended: the goal is reached, or the two stopped before."""

LONGEST: Final = 1440
"""Minutes of one meeting, a day: nobody means more."""

IMPORTANT: Final = ("goal", "until")
_FIELDS: Final[Mapping[str, Any]] = {
    "mentor": checks.is_id,
    "learner": checks.is_id,
    "skill": checks.is_id,
    "goal": checks.is_text,
    "until": checks.is_day,
}


class GoalMissing(Refusal):
    __slots__ = ()


class UnknownMentoring(Refusal):
    """No such pair, or it has ended."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AlreadyMentored(Refusal):
    """The two are a pair for this skill."""

    name: str
    by: str


@dataclass(frozen=True, slots=True)
class MinutesOutside(Refusal):
    minutes: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting: when it began, as the clock at the site said, and how long it was."""

    at: datetime
    minutes: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentoring:
    """State of one pair. `until` is when the two want to be there; `ended` one of `REASONS`, empty while it goes on."""

    id: bytes
    mentor: bytes | None = None
    learner: bytes | None = None
    skill: bytes | None = None
    goal: str = ""
    until: date | None = None
    meetings: tuple[Meeting, ...] = ()
    ended: str = ""
    ended_note: str = ""
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.mentor is not None and self.learner is not None and not self.ended

    @property
    def minutes(self) -> int:
        """How long the two have met in all."""
        return sum(meeting.minutes for meeting in self.meetings)


def fold_mentoring(record: bytes, history: Sequence[Happening], saw: Saw) -> Mentoring:
    """The state of a pair; total, whatever the history says (architecture §4).

    A meeting told on two laptops counts once, as it was told last. What ended stays so.
    """
    registers = Registers(_FIELDS, saw)
    meetings: dict[datetime, Meeting] = {}
    ended, note = "", ""
    for h in settle(history, saw):
        if h.place != 0:
            continue
        if h.type == DESCRIBED:
            registers.write(h)
        elif h.type == MEETING:
            if (meeting := _meeting(h)) is not None:
                meetings[meeting.at] = meeting
        elif h.type == ENDED and not ended:
            ended = checks.field(h.body, "reason", checks.one_of(*REASONS)) or STOPPED
            note = checks.field(h.body, "note", checks.is_text) or ""
    values = registers.values()
    values["until"] = checks.day(values.get("until"))
    met = tuple(meetings[at] for at in sorted(meetings))
    conflicts = registers.conflicts(IMPORTANT)
    return Mentoring(id=record, **values, meetings=met, ended=ended, ended_note=note, conflicts=conflicts)


def _meeting(h: Happening) -> Meeting | None:
    at = checks.local_time((h.body or {}).get("at"))
    minutes = checks.field(h.body, "minutes", lambda v: checks.is_count(v) and 0 < v <= LONGEST)  # type: ignore[operator]
    if at is None or minutes is None:
        return None
    return Meeting(at=at, minutes=minutes, note=checks.field(h.body, "note", checks.is_text) or "")


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMentoring:
    """Two people begin, with a goal in words."""

    mentor: bytes
    learner: bytes
    skill: bytes
    goal: str
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMentoring:
    """A new `goal` or last day (`until`; None for without end)."""

    mentoring: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMeeting:
    """The two met: when it began, in the site's local time, and for how many minutes."""

    mentoring: bytes
    at: datetime
    minutes: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndMentoring:
    """It is over: `reason` is one of `REASONS`."""

    mentoring: bytes
    reason: str
    note: str = ""


def start_mentoring(
    command: StartMentoring,
    mentor: Person,
    learner: Person,
    skills: SkillList,
    pairs: Iterable[Mentoring],
    fresh: bytes,
    today: date,
) -> list[Fact]:
    """The fact for a new pair. `pairs` are those of the learner so far."""
    if any(person.erased or person.into is not None for person in (mentor, learner)):
        raise Refused(UnknownPerson())
    if mentor.id == learner.id:
        raise Refused(SamePerson())
    skill = skills.get(command.skill)
    if skill is None:
        raise Refused(UnknownSkill())
    alike = skills.alike(skill.id)
    if any(p.is_open and (p.mentor, p.learner) == (mentor.id, learner.id) and p.skill in alike for p in pairs):
        raise Refused(AlreadyMentored(learner.name, mentor.name))
    body: dict[str, Any] = {"mentor": mentor.id, "learner": learner.id, "skill": skill.id, "goal": _goal(command.goal)}
    body["until"] = ahead(command.until, today)
    return [Fact(type=DESCRIBED, records=(fresh, mentor.id, learner.id), body=body, audience=DESK)]


def change_mentoring(command: ChangeMentoring, pair: Mentoring, today: date) -> list[Fact]:
    """The fact for what really changes; what two laptops said apart may be said again, which settles it."""
    mentor, learner = _people(pair)
    fields: dict[str, Any] = {}
    if "goal" in command.fields:
        fields["goal"] = _goal(command.fields["goal"] or "")
    if "until" in command.fields:
        fields["until"] = ahead(command.fields["until"], today)
    now = {"goal": pair.goal, "until": pair.until and pair.until.isoformat()}
    changed = {k: v for k, v in fields.items() if v != now[k] or k in pair.conflicts}
    if not changed:
        raise Refused(NothingChanges())
    return [Fact(type=DESCRIBED, records=(pair.id, mentor, learner), body=changed, audience=DESK)]


def record_meeting(command: RecordMeeting, pair: Mentoring, now: datetime) -> list[Fact]:
    """The fact for a meeting. `now` is the site's local time, without a zone, as `command.at` is."""
    mentor, learner = _people(pair)
    at = command.at.replace(second=0, microsecond=0)
    if at > now:
        raise Refused(InTheFuture())
    if not 0 < command.minutes <= LONGEST:
        raise Refused(MinutesOutside(command.minutes, LONGEST))
    note = lines("note", command.note)
    if Meeting(at=at, minutes=command.minutes, note=note) in pair.meetings:
        raise Refused(NothingChanges())
    body = {"at": at.isoformat(timespec="minutes"), "minutes": command.minutes, "note": note}
    return [Fact(type=MEETING, records=(pair.id, mentor, learner), body=body, audience=DESK)]


def end_mentoring(command: EndMentoring, pair: Mentoring) -> list[Fact]:
    """The fact that ends it. A word that is no reason is a `ValueError` of the caller."""
    if command.reason not in REASONS:
        raise ValueError(f"no such reason: {command.reason}")
    mentor, learner = _people(pair)
    body = {"reason": command.reason, "note": lines("note", command.note)}
    return [Fact(type=ENDED, records=(pair.id, mentor, learner), body=body, audience=DESK)]


def _people(pair: Mentoring) -> tuple[bytes, bytes]:
    if not pair.is_open or pair.mentor is None or pair.learner is None:
        raise Refused(UnknownMentoring())
    return pair.mentor, pair.learner


def _goal(goal: str) -> str:
    text = lines("goal", goal)
    if not text:
        raise Refused(GoalMissing())
    return text
