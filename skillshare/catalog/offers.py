"""Queries about offers and wants, and who fits whom (R70). What fits is worked out by `domain.matching`.

People who turned out to be one (R41) count as one; offers of people who are erased or unknown here are not shown.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import lru_cache
from typing import Any, Final

from skillshare.catalog.contacts import Contacts
from skillshare.catalog.merged import joined, merged
from skillshare.catalog.skills import Skills
from skillshare.catalog.source import Source, day
from skillshare.domain import kinds
from skillshare.domain.matching import Circumstances, Match, matches
from skillshare.domain.offers import Offer, Time

_SELECT: Final = f"""
SELECT o.record, p.record, o.want, o.skill, o.level, o.languages, o.times, o.monthly, o.until, o.note, o.behalf,
       o.consent, o.since, o.ended, p.name, p.languages
FROM offer o {joined("o.person")}
WHERE p.record IS NOT NULL
"""
_OPEN: Final = "o.is_open AND (o.until IS NULL OR o.until >= ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """One offer or want with the names to show it. `offer.person` is who they are by now."""

    offer: Offer
    name: str
    skill: str
    speaks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Two people who could teach and learn: what fits and what does not is in `match`.

    `back` is the skill in which it goes the other way round, empty where it does not.
    """

    match: Match
    giver: OfferRow
    taker: OfferRow
    back: str = ""


class Offers:
    """Answers from the offer table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, offer: bytes) -> Offer:
        """The folded state of one offer or want."""
        state: Offer = self._source.state(kinds.OFFER, offer)
        return state

    def row(self, offer: bytes) -> OfferRow | None:
        """One offer, open or ended; None if it is unknown here or its person is."""
        found = self._where("o.record = ?", (offer,))
        return found[0] if found else None

    def named(self, offers: Iterable[bytes]) -> dict[bytes, OfferRow]:
        """These offers by their ids, as far as they are known."""
        wanted = tuple(dict.fromkeys(offers))
        return {row.offer.id: row for row in self._where(f"o.record IN ({_marks(wanted)})", wanted)}

    def of_person(self, person: bytes) -> tuple[OfferRow, ...]:
        """What a person offers and wants, and nobody ended, the earliest first; also what is over by its last day."""
        return self._where(f"o.is_open AND o.person IN {merged('?')} ORDER BY o.since, o.record", (person,))

    def of_skill(self, skill: bytes) -> tuple[OfferRow, ...]:
        """Offers and wants of this skill, and of those that mean the same, that stand today, by name."""
        alike = tuple(Skills(self._source).all().alike(skill))
        today = self._source.today().isoformat()
        return self._where(f"{_OPEN} AND o.skill IN ({_marks(alike)}) ORDER BY p.sort, o.record", (today, *alike))

    def skills_of(self, people: Sequence[bytes]) -> dict[bytes, tuple[str, ...]]:
        """The names of the skills that each of these people offers today; nobody who offers none."""
        if not people:
            return {}
        found: dict[bytes, dict[str, None]] = {}
        own = f"{_OPEN} AND NOT o.want AND p.record IN ({_marks(people)}) ORDER BY o.since, o.record"
        for row in self._where(own, (self._source.today().isoformat(), *people)):
            found.setdefault(row.offer.person or b"", {})[row.skill] = None
        return {person: tuple(names) for person, names in found.items()}

    def people(self, skills: Collection[bytes]) -> tuple[bytes, ...]:
        """Who offers or wants one of these skills, or what means the same."""
        listed = Skills(self._source).all()
        alike = tuple({one for skill in skills for one in listed.alike(skill)})
        sql = f"SELECT DISTINCT p.record FROM offer o {joined('o.person')} WHERE p.record IS NOT NULL"
        rows = self._source.rows(
            f"{sql} AND {_OPEN} AND o.skill IN ({_marks(alike)})", (self._source.today().isoformat(), *alike)
        )
        return tuple(row[0] for row in rows)

    # Who fits whom

    def suggestions(self, zone: tzinfo, person: bytes | None = None, limit: int = 60) -> tuple[Suggestion, ...]:
        """Who could teach whom, the best first; those of one person if asked for. `zone` is the site's."""
        return self._suggested(self._for_matching(person), zone, person, limit)

    def suggestions_of_skill(self, zone: tzinfo, skill: bytes, limit: int = 60) -> tuple[Suggestion, ...]:
        """Who could teach whom this skill, or one that means the same. `zone` is the site's."""
        people, alike = self.people((skill,)), Skills(self._source).all().alike(skill)
        today = self._source.today().isoformat()
        # All that these people say, so that it shows where it goes the other way round too.
        rows = self._where(f"{_OPEN} AND p.record IN ({_marks(people)})", (today, *people))
        found = self._suggested(rows, zone, None, len(rows) ** 2)
        return tuple(one for one in found if one.match.offer.skill in alike)[:limit]

    def _suggested(
        self, offers: Iterable[OfferRow], zone: tzinfo, person: bytes | None, limit: int
    ) -> tuple[Suggestion, ...]:
        rows = {row.offer.id: row for row in offers}
        around = Circumstances(
            today=self._source.today(),
            skills=Skills(self._source).all(),
            lately=Contacts(self._source).lately(zone),
            spoken={row.offer.person or b"": row.speaks for row in rows.values()},
        )
        found = matches((row.offer for row in rows.values()), around, person)
        out: list[Suggestion] = []
        for match in _once(found):
            if len(out) == limit:
                break
            back = rows[match.back[1]].skill if match.back else ""
            out.append(Suggestion(match=match, giver=rows[match.offer.id], taker=rows[match.want.id], back=back))
        return tuple(out)

    def _for_matching(self, person: bytes | None) -> tuple[OfferRow, ...]:
        """All that stand today; for one person only what is about a skill of theirs."""
        today = self._source.today().isoformat()
        if person is None:
            return self._where(_OPEN, (today,))
        listed = Skills(self._source).all()
        own = self._source.rows(f"SELECT skill FROM offer WHERE is_open AND person IN {merged('?')}", (person,))
        alike = tuple({one for (skill,) in own for one in listed.alike(skill)})
        return self._where(f"{_OPEN} AND o.skill IN ({_marks(alike)})", (today, *alike))

    def _where(self, condition: str, parameters: Sequence[Any]) -> tuple[OfferRow, ...]:
        rows = self._source.rows(f"{_SELECT} AND {condition}", tuple(parameters))
        listed = Skills(self._source).all() if rows else None
        names: dict[bytes, str] = {}
        for row in rows:
            if row[3] not in names and listed is not None:
                skill = listed.get(row[3])
                names[row[3]] = skill.name if skill else ""
        return tuple(
            OfferRow(offer=_offer(row), name=row[14], skill=names[row[3]], speaks=_spoken(row[15])) for row in rows
        )


def _once(found: Iterable[Match]) -> Iterator[Match]:
    """Each pair of people once for a skill: somebody who was here twice may have offered twice."""
    seen = set()
    for match in found:
        pair = match.offer.person, match.want.person, match.want.skill
        if pair not in seen:
            seen.add(pair)
            yield match


def _offer(row: tuple[Any, ...]) -> Offer:
    return Offer(id=row[0], person=row[1], want=bool(row[2]), skill=row[3], level=row[4], languages=_texts(row[5]),
                 times=_times(row[6]), limit=row[7], until=day(row[8]), note=row[9], behalf=bool(row[10]),
                 consent=row[11], since=row[12], ended=row[13])  # fmt: skip


@lru_cache(maxsize=4096)
def _texts(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=4096)
def _times(text: str) -> tuple[Time, ...]:
    return tuple((one[0], one[1], one[2]) for one in json.loads(text))


@lru_cache(maxsize=4096)
def _spoken(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(", ")))


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
