"""Matching: who could teach whom, both ways, with the reasons for and against as typed values (R70).

It suggests and decides nothing. All of two thousand offers and wants are gone through while a screen opens.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, takewhile
from typing import Final, NamedTuple

from skillshare.domain.contacts import Lately
from skillshare.domain.offers import LEVELS, Offer, Time
from skillshare.domain.skills import SkillList
from skillshare.domain.text import folded

_DAY: Final = 1440
_WHOLE_DAY: Final = (1 << _DAY) - 1
_RANK: Final[Mapping[str, int]] = {level: rank for rank, level in enumerate(LEVELS)}


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that speaks for a match."""


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Something that speaks against a match; a person may pass over it."""


class SameSkill(Reason):
    __slots__ = ()


class Synonym(Reason):
    """Two skills that are alike: merged, or one's name is a word of the other."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class LevelFits(Reason):
    """Who offers knows at least as much as who wants."""

    offered: str
    wanted: str


@dataclass(frozen=True, slots=True)
class CommonLanguages(Reason):
    """As they are written in the offer, in its order."""

    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CommonTime(Reason):
    """`minutes` a week in which both have time, and when that is."""

    minutes: int
    times: tuple[Time, ...]


@dataclass(frozen=True, slots=True)
class Reciprocal(Reason):
    """It also goes the other way round: who wants offers this too, and who offers wants it."""

    offer: bytes
    want: bytes


@dataclass(frozen=True, slots=True)
class LevelBelow(Hindrance):
    offered: str
    wanted: str


class NoCommonLanguage(Hindrance):
    __slots__ = ()


class NoCommonTime(Hindrance):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class LimitUsed(Hindrance):
    """Asked as often this month as the person said; `offer` is the offer or want it is about."""

    offer: bytes
    limit: int


@dataclass(frozen=True, slots=True)
class ContactedLately(Hindrance):
    """The two were brought together on that day."""

    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a match depends on besides the offers: the day, the skills, the contacts lately, and which languages each
    person speaks, which count where an offer names none."""

    today: date
    skills: SkillList
    lately: Lately = field(default_factory=Lately)
    spoken: Mapping[bytes, Sequence[str]] = field(default_factory=dict)


class _Side(NamedTuple):
    """One offer or want, made ready to be compared.

    `languages` are folded, `week` has a bit for each minute of the week, `full` and `asked` tell what to look up.
    """

    offer: Offer
    level: int
    languages: Mapping[str, str]
    week: int
    full: bool
    asked: bool


class Match(NamedTuple):
    """An offer and a want of one skill by two people.

    `fits` tells that nothing speaks against it, `minutes` how long both have time in a week (None if one of them names
    no times), `back` the offer and the want that go the other way round, `contacted` when the two were brought
    together lately. What speaks for and against is worked out when somebody reads it: of thousands of matches few are.
    """

    offer: Offer
    want: Offer
    fits: bool
    minutes: int | None
    back: tuple[bytes, bytes] | None
    contacted: date | None
    sides: tuple[_Side, _Side]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What speaks for it, the weightiest first."""
        giver, taker = self.sides
        found: list[Reason] = [Reciprocal(*self.back)] if self.back else []
        found.append(SameSkill() if self.offer.skill == self.want.skill else Synonym())
        if self.minutes:
            found.append(CommonTime(self.minutes, _times(giver.week & taker.week)))
        if common := tuple(word for key, word in giver.languages.items() if key in taker.languages):
            found.append(CommonLanguages(common))
        if 0 <= taker.level <= giver.level:
            found.append(LevelFits(self.offer.level, self.want.level))
        return tuple(found)

    @property
    def hindrances(self) -> tuple[Hindrance, ...]:
        """What speaks against it, empty if it `fits`."""
        giver, taker = self.sides
        found: list[Hindrance] = [LimitUsed(s.offer.id, s.offer.limit or 0) for s in self.sides if s.full]
        if self.contacted is not None:
            found.append(ContactedLately(self.contacted))
        if _speechless(giver, taker):
            found.append(NoCommonLanguage())
        if self.minutes == 0:
            found.append(NoCommonTime())
        if 0 <= giver.level < taker.level:
            found.append(LevelBelow(self.offer.level, self.want.level))
        return tuple(found)


_Compared = tuple[bool, bool, int, int, bytes, bytes, int | None, date | None, tuple[_Side, _Side]]
"""A match as it is sorted: whether something speaks against it, whether the skills are two, minus the minutes, when
the want was written down, and the two ids; then what is not looked at."""


def matches(offers: Iterable[Offer], around: Circumstances, person: bytes | None = None) -> tuple[Match, ...]:
    """Every offer that stands with every want of the same skill by somebody else, both ways, the best first.

    Only those in which `person` gives or takes, if asked for. The order is the same for the same facts, whatever order
    they come in: what fits before the rest, then what goes both ways, then the same skill, the longest time in common,
    and who asked first.
    """
    found = sorted(_compared(giver, taker, around.lately) for giver, taker in _pairs(offers, around, person))
    first: dict[tuple[bytes | None, bytes | None], tuple[bytes, bytes]] = {}
    for one in takewhile(lambda one: not one[0], found):
        giver, taker = one[-1]
        first.setdefault((giver.offer.person, taker.offer.person), (giver.offer.id, taker.offer.id))
    # What fits both ways, what fits, what is hindered both ways, what is hindered: each in the order it has.
    ranks: tuple[list[Match], ...] = ([], [], [], [])
    for hindered, _, _, _, _, _, minutes, contacted, sides in found:
        offer, want = sides[0].offer, sides[1].offer
        back = first.get((want.person, offer.person))
        ranks[2 * hindered + (back is None)].append(Match(offer, want, not hindered, minutes, back, contacted, sides))
    return tuple(chain.from_iterable(ranks))


def _pairs(offers: Iterable[Offer], around: Circumstances, person: bytes | None) -> Iterator[tuple[_Side, _Side]]:
    sides = _sides(offers, around)
    wants: dict[bytes | None, list[_Side]] = defaultdict(list)
    for side in sides:
        if side.offer.want:
            wants[side.offer.skill].append(side)
    for giver in sides:
        who, skill = giver.offer.person, giver.offer.skill
        if giver.offer.want or skill is None:
            continue
        for alike in around.skills.alike(skill):
            for taker in wants.get(alike, ()):
                other = taker.offer.person
                if other != who and (person is None or person in (who, other)):
                    yield giver, taker


def _sides(offers: Iterable[Offer], around: Circumstances) -> list[_Side]:
    asked = frozenset(one for pair in around.lately.pairs for one in pair)
    this_month, spoken = around.lately.this_month, around.spoken
    # Many people have time at the same times and speak the same languages.
    weeks: dict[tuple[Time, ...], int] = {}
    tongues: dict[tuple[str, ...], Mapping[str, str]] = {}
    sides = []
    for one in offers:
        if one.stands_on(around.today):
            week = weeks.get(one.times)
            if week is None:
                week = weeks[one.times] = _week(one.times)
            named = one.languages or tuple(spoken.get(one.person or b"", ()))
            languages = tongues.get(named)
            if languages is None:
                languages = tongues[named] = {folded(word): word for word in named}
            full = one.limit is not None and this_month.get(one.id, 0) >= one.limit
            sides.append(_Side(one, _RANK.get(one.level, -1), languages, week, full, one.id in asked))
    return sides


def _compared(giver: _Side, taker: _Side, lately: Lately) -> _Compared:
    offer, want = giver.offer, taker.offer
    minutes = (giver.week & taker.week).bit_count() if giver.week and taker.week else None
    contacted = lately.pairs.get(frozenset((offer.id, want.id))) if giver.asked and taker.asked else None
    hindered = (
        minutes == 0
        or giver.full
        or taker.full
        or contacted is not None
        or 0 <= giver.level < taker.level
        or _speechless(giver, taker)
    )
    synonym = offer.skill != want.skill
    return hindered, synonym, -(minutes or 0), want.since, want.id, offer.id, minutes, contacted, (giver, taker)


def _speechless(giver: _Side, taker: _Side) -> bool:
    """Whether both name languages and share none."""
    mine, theirs = giver.languages, taker.languages
    return bool(mine and theirs) and mine.keys().isdisjoint(theirs)


def _week(times: Sequence[Time]) -> int:
    """A bit for each minute of the week, Monday 0:00 first: common time is one `and`, however many times there are."""
    bits = 0
    for day, start, end in times:
        bits |= ((1 << (end - start)) - 1) << (day * _DAY + start)
    return bits


def _times(week: int) -> tuple[Time, ...]:
    """The times of a week that the bits stand for, in order, each within its day."""
    out: list[Time] = []
    for weekday in range(7):
        bits, at = (week >> (weekday * _DAY)) & _WHOLE_DAY, 0
        while bits:
            gap = (bits & -bits).bit_length() - 1
            bits >>= gap
            length = (~bits & (bits + 1)).bit_length() - 1
            out.append((weekday, at + gap, at + gap + length))
            bits, at = bits >> length, at + gap + length
    return tuple(out)
