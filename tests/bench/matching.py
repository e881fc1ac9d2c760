"""Matching: all offers and wants of a large community against each other, and those of one person.

The offers are drawn by chance from a fixed seed; how often each skill is named decides how many matches there are.
"""

from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from time import process_time
from typing import Final

from skillshare.domain.matching import Circumstances, Match, matches
from skillshare.domain.offers import LEVELS, Offer, Time, joined
from skillshare.domain.skills import Skill, SkillList
from skillshare.exchange.starting_skills import starting_skills
from tests.bench.figure import Figure, middle

OFFERS: Final = 2_000
PEOPLE: Final = 600
LANGUAGES: Final = ("English", "Deutsch", "العربية", "Tiếng Việt", "Português")
TODAY: Final = date(2026, 11, 25)
GOAL: Final = 50.0
ROUNDS: Final = 15


def figures() -> list[Figure]:
    skills = SkillList(
        Skill(id=_id(n), name=one.name, group=one.group, synonyms=one.synonyms)
        for n, one in enumerate(starting_skills("en"))
    )
    around = Circumstances(today=TODAY, skills=skills)
    count = len(skills.shown())
    even, uneven = _offers([1.0] * count), _offers([1 / (n + 1) for n in range(count)])
    busiest = max({one.person for one in uneven}, key=lambda who: (sum(one.person == who for one in uneven), who))
    return [
        _figure("matches of 2,000 offers, skills named evenly", lambda: matches(even, around), GOAL),
        _figure("matches of one person, some skills very popular", lambda: matches(uneven, around, busiest), GOAL),
        _figure("matches of 2,000 offers, some skills very popular", lambda: matches(uneven, around), None),
    ]


def _figure(what: str, work: Callable[[], tuple[Match, ...]], goal: float | None) -> Figure:
    times, found = [], 0
    for _ in range(ROUNDS):
        start = process_time()
        found = len(work())
        times.append((process_time() - start) * 1000)
    note = f"middle of {ROUNDS}, processor time; {found:,} matches"
    return Figure(what=what, value=middle(times), unit="ms", goal=goal, note=note)


def _offers(weights: Sequence[float]) -> list[Offer]:
    chance = Random(70)
    skills = chance.choices(range(len(weights)), weights, k=OFFERS)
    return [
        Offer(
            id=_id(n),
            person=_id(chance.randrange(PEOPLE)),
            want=n % 2 == 1,
            skill=_id(skill),
            level=chance.choice(("", *LEVELS)),
            languages=tuple(chance.sample(LANGUAGES, chance.randrange(3))),
            times=joined(_time(chance) for _ in range(chance.randrange(4))),
            since=n,
        )
        for n, skill in enumerate(skills)
    ]


def _time(chance: Random) -> Time:
    start = chance.randrange(7 * 60, 20 * 60, 30)
    return chance.randrange(7), start, start + chance.choice((60, 120, 180))


def _id(number: int) -> bytes:
    return number.to_bytes(16, "big")
