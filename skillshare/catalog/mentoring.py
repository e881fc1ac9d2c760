"""Queries about mentoring pairs: those of a person, those whose last day is over (R70)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.skills import Skills
from skillshare.catalog.source import Source, day
from skillshare.domain import kinds
from skillshare.domain.mentoring import Mentoring

_SELECT: Final = "SELECT record, mentor, learner, skill, goal, until, met, minutes, last, ended FROM mentoring m"
_NAME: Final = f"SELECT p.record, p.name FROM (SELECT ? AS who) w {joined('w.who')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One mentoring pair with names, empty where nobody knows. `met` counts meetings, `last` is the latest one's
    beginning in local time; `ended` as in `Mentoring`."""

    id: bytes
    mentor: bytes | None
    mentor_name: str
    learner: bytes | None
    learner_name: str
    skill: bytes | None
    skill_name: str
    goal: str
    until: date | None
    met: int
    minutes: int
    last: datetime | None
    ended: str


class Mentorings:
    """Answers from the mentoring table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, pair: bytes) -> Mentoring:
        """The folded state of one pair, with all its meetings."""
        state: Mentoring = self._source.state(kinds.MENTORING, pair)
        return state

    def one(self, pair: bytes) -> Pair | None:
        found = self._where("m.record = ?", (pair,))
        return found[0] if found else None

    def of_person(self, person: bytes) -> tuple[Pair, ...]:
        """The pairs somebody is part of, those that go on first, then the latest."""
        own = f"m.mentor IN {merged('?1')} OR m.learner IN {merged('?1')}"
        return self._where(f"({own}) ORDER BY NOT m.is_open, m.last DESC, m.record", (person,))

    def of_learner(self, learner: bytes) -> tuple[Mentoring, ...]:
        """The states of the pairs in which somebody learns."""
        rows = self._source.rows(f"SELECT record FROM mentoring WHERE learner IN {merged('?')}", (learner,))
        return tuple(self.state(record) for (record,) in rows)

    def over(self) -> tuple[Pair, ...]:
        """Pairs whose last day is over and of which nobody said how they ended, the longest over first."""
        today = self._source.today().isoformat()
        return self._where("m.is_open AND m.until < ? ORDER BY m.until, m.record", (today,))

    def _where(self, condition: str, parameters: Sequence[Any]) -> tuple[Pair, ...]:
        rows = self._source.rows(f"{_SELECT} WHERE {condition}", tuple(parameters))
        return tuple(self._pair(row) for row in rows)

    def _pair(self, row: tuple[Any, ...]) -> Pair:
        mentor, learner = (self._who(record) for record in row[1:3])
        last = datetime.fromisoformat(row[8]) if row[8] else None
        return Pair(id=row[0], mentor=mentor[0], mentor_name=mentor[1], learner=learner[0], learner_name=learner[1],
                    skill=row[3], skill_name=Skills(self._source).name(row[3]), goal=row[4], until=day(row[5]),
                    met=row[6], minutes=row[7], last=last, ended=row[9])  # fmt: skip

    def _who(self, record: bytes | None) -> tuple[bytes | None, str]:
        found = self._source.one(_NAME, (record,)) if record is not None else None
        return (found[0] or record, found[1] or "") if found else (record, "")
