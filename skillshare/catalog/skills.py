"""Queries about skills: the list, which of them a word means, how many people offer or want each (R70)."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from skillshare.catalog.matching import CODE, fts
from skillshare.catalog.source import Source
from skillshare.domain import kinds
from skillshare.domain.skills import Skill, SkillList

_SELECT: Final = 'SELECT record, name, "group", synonyms, gone, "into", since FROM skill'
_SOUGHT: Final = "id IN (SELECT rowid >> 3 FROM search WHERE search MATCH ? AND rowid & 7 = ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillRow:
    """One skill in a list, with how many people offer it and how many would like to learn it."""

    id: bytes
    name: str
    group: str
    synonyms: tuple[str, ...]
    offered: int = 0
    wanted: int = 0


class Skills:
    """Answers from the skill table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, skill: bytes) -> Skill | None:
        """The folded state of one skill."""
        state: Skill | None = self._source.state(kinds.SKILL, skill)
        return state

    def all(self, exact: Collection[bytes] = ()) -> SkillList:
        """All skills as they stand to each other; what laptops wrote differently is there of those in `exact` alone."""
        rows = tuple(self._source.rows(_SELECT))
        if not exact:
            return _listed(rows)
        skills = {row[0]: _skill(row) for row in rows}
        folded = (self.state(record) for record in exact if record in skills)
        return SkillList({**skills, **{skill.id: skill for skill in folded if skill is not None}}.values())

    def name(self, skill: bytes | None) -> str:
        """The name of the skill this one stands for by now, empty if nobody knows."""
        found = self.all().get(skill) if skill is not None else None
        return found.name if found else ""

    def sought(self, text: str) -> tuple[Skill, ...]:
        """Skills on the list whose name or other words begin with the words of this text."""
        expression = fts(text)
        if not expression:
            return ()
        rows = self._source.rows(f"{_SELECT} WHERE {_SOUGHT} ORDER BY sort, record", (expression, CODE[kinds.SKILL]))
        if not rows:
            return ()
        listed = self.all()
        stands = (listed.get(row[0]) for row in rows)
        return tuple({skill.id: skill for skill in stands if skill is not None and not skill.gone}.values())

    def rows(self, wanted: Collection[Skill] | None = None) -> tuple[SkillRow, ...]:
        """These skills, or the whole list by group and name, with the people who offer and want each."""
        listed, today = self.all(), self._source.today().isoformat()
        sql = """
        SELECT skill, sum(NOT want), sum(want) FROM offer o JOIN person p ON p.record = o.person
        WHERE o.is_open AND (o.until IS NULL OR o.until >= ?) GROUP BY skill
        """
        counts: dict[bytes, tuple[int, int]] = {}
        for skill, offered, asked in self._source.rows(sql, (today,)):
            if (found := listed.get(skill)) is not None:
                before = counts.get(found.id, (0, 0))
                counts[found.id] = (before[0] + offered, before[1] + asked)
        return tuple(
            _row(skill, counts.get(skill.id, (0, 0))) for skill in (listed.shown() if wanted is None else wanted)
        )


@lru_cache(maxsize=4)
def _listed(rows: tuple[tuple[Any, ...], ...]) -> SkillList:
    """One screen asks for the list many times; it is worked out again when a row is another."""
    return SkillList(map(_skill, rows))


def _skill(row: tuple[Any, ...]) -> Skill:
    return Skill(id=row[0], name=row[1], group=row[2], synonyms=tuple(json.loads(row[3])), gone=bool(row[4]),
                 into=row[5], since=row[6])  # fmt: skip


def _row(skill: Skill, counts: tuple[int, int]) -> SkillRow:
    return SkillRow(id=skill.id, name=skill.name, group=skill.group, synonyms=skill.synonyms, offered=counts[0],
                    wanted=counts[1])  # fmt: skip
