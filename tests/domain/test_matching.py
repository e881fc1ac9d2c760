"""Matching: who could teach whom, both ways, with reasons; compared with a plain double loop over everything (R70).

Never here: how quick it is; that is measured in tests/bench.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.contacts import Lately
from skillshare.domain.matching import (
    Circumstances,
    CommonLanguages,
    CommonTime,
    ContactedLately,
    LevelBelow,
    LevelFits,
    LimitUsed,
    Match,
    NoCommonLanguage,
    NoCommonTime,
    Reciprocal,
    SameSkill,
    Synonym,
    matches,
)
from skillshare.domain.offers import BEGINNER, CURIOUS, EXPERT, LEVELS, Offer, joined
from skillshare.domain.skills import Skill, SkillList
from tests.domain.story import TODAY, rid

LAN, JOAO, SAMIRA = rid("lan"), rid("joao"), rid("samira")
SEWING, NEEDLES, BIKES = rid("sewing"), rid("needles"), rid("bikes")
SKILLS = SkillList(
    [
        Skill(id=SEWING, name="Sewing", synonyms=("Needlework",)),
        Skill(id=NEEDLES, name="Needlework"),
        Skill(id=BIKES, name="Bike repair"),
    ]
)
SATURDAY, SUNDAY = (5, 9 * 60, 12 * 60), (6, 9 * 60, 12 * 60)


def offer(name: str, person: bytes, skill: bytes = SEWING, **more: Any) -> Offer:
    return Offer(id=rid(name), person=person, skill=skill, **more)


def want(name: str, person: bytes, skill: bytes = SEWING, **more: Any) -> Offer:
    return offer(name, person, skill, want=True, **more)


def found(*offers: Offer, person: bytes | None = None, **around: Any) -> tuple[Match, ...]:
    return matches(offers, Circumstances(**{"today": TODAY, "skills": SKILLS, **around}), person)


def test_r70_it_says_why_it_suggests() -> None:
    (match,) = found(
        offer("lan", LAN, level=EXPERT, languages=("Tiếng Việt", "English"), times=(SATURDAY,)),
        want("joao", JOAO, level=BEGINNER, languages=("português", "ENGLISH"), times=((5, 660, 780),)),
    )
    assert match.fits
    assert match.minutes == 60
    assert match.hindrances == ()
    assert match.reasons == (
        SameSkill(),
        CommonTime(60, ((5, 660, 720),)),
        CommonLanguages(("English",)),
        LevelFits(EXPERT, BEGINNER),
    )


def test_r70_it_sees_that_it_goes_both_ways() -> None:
    there, back = found(
        offer("sews", LAN, since=1), want("to sew", JOAO), offer("mends", JOAO, BIKES), want("to mend", LAN, BIKES)
    )
    assert (there.offer.id, there.want.id, there.back) == (rid("mends"), rid("to mend"), (rid("sews"), rid("to sew")))
    assert there.reasons == (Reciprocal(rid("sews"), rid("to sew")), SameSkill())
    assert back.reasons[0] == Reciprocal(rid("mends"), rid("to mend"))


def test_a_way_back_that_does_not_fit_is_none() -> None:
    matched = found(
        offer("sews", LAN),
        want("to sew", JOAO),
        offer("mends", JOAO, BIKES, times=(SUNDAY,)),
        want("to mend", LAN, BIKES, times=(SATURDAY,)),
    )
    assert [(m.offer.id, m.back) for m in matched] == [
        (rid("sews"), None),
        (rid("mends"), (rid("sews"), rid("to sew"))),
    ]
    assert [m.fits for m in matched] == [True, False]


def test_a_skill_by_another_name_is_found_behind_the_same_one() -> None:
    same, other = found(offer("lan", LAN, NEEDLES), want("joao", JOAO), want("samira", SAMIRA, NEEDLES, since=9))
    assert (same.want.person, same.reasons) == (SAMIRA, (SameSkill(),))
    assert (other.want.person, other.reasons) == (JOAO, (Synonym(),))


def test_what_speaks_against_it_is_said_and_stands_behind() -> None:
    pair = frozenset((rid("lan"), rid("joao")))
    lan = offer("lan", LAN, level=CURIOUS, languages=("Deutsch",), times=(SUNDAY,), limit=2)
    joao = want("joao", JOAO, level=EXPERT, languages=("English",), times=(SATURDAY,))
    known = Lately(this_month={rid("lan"): 2}, pairs={pair: TODAY})
    fitting, hindered = found(lan, joao, offer("samira", SAMIRA, since=5), lately=known)
    assert (fitting.fits, hindered.fits) == (True, False)
    assert hindered.hindrances == (
        LimitUsed(rid("lan"), 2),
        ContactedLately(TODAY),
        NoCommonLanguage(),
        NoCommonTime(),
        LevelBelow(CURIOUS, EXPERT),
    )
    assert hindered.reasons == (SameSkill(),)


def test_who_is_as_far_as_the_learner_can_learn_with_them() -> None:
    (match,) = found(offer("lan", LAN, level=BEGINNER), want("joao", JOAO, level=BEGINNER))
    assert match.fits
    assert match.reasons == (SameSkill(), LevelFits(BEGINNER, BEGINNER))


def test_a_persons_languages_count_where_the_offer_names_none() -> None:
    spoken = {LAN: ("Tiếng Việt",), JOAO: ("Português",)}
    (match,) = found(offer("lan", LAN), want("joao", JOAO), spoken=spoken)
    assert match.hindrances == (NoCommonLanguage(),)
    (match,) = found(offer("lan", LAN, languages=("português",)), want("joao", JOAO), spoken=spoken)
    assert CommonLanguages(("português",)) in match.reasons
    assert match.fits


def test_nobody_teaches_themselves_and_what_is_over_counts_for_nothing() -> None:
    assert found(offer("lan", LAN), want("also lan", LAN)) == ()
    assert found(offer("lan", LAN, until=TODAY - timedelta(days=1)), want("joao", JOAO)) == ()
    assert found(offer("lan", LAN, ended="ended"), want("joao", JOAO)) == ()
    assert len(found(offer("lan", LAN, until=TODAY), want("joao", JOAO))) == 1


def test_who_asked_first_comes_first_and_more_time_before_that() -> None:
    early, late = want("joao", JOAO, since=1, times=(SATURDAY,)), want("samira", SAMIRA, since=2, times=(SATURDAY,))
    assert [m.want for m in found(offer("lan", LAN), late, early)] == [early, late]
    long = want("samira", SAMIRA, since=2, times=((5, 0, 1440),))
    assert [m.want for m in found(offer("lan", LAN, times=((5, 0, 720),)), early, long)] == [long, early]


# Against a plain double loop

PEOPLE = (LAN, JOAO, SAMIRA)
TIMES = st.lists(st.sampled_from((SATURDAY, SUNDAY, (5, 660, 780), (6, 0, 1440))), max_size=2).map(joined)
LANGUAGES = st.lists(st.sampled_from(("English", "english", "Deutsch")), max_size=2).map(tuple)


def an_offer(number: int) -> st.SearchStrategy[Offer]:
    return st.builds(
        Offer,
        id=st.just(bytes([number]) * 16),
        person=st.sampled_from((*PEOPLE, None)),
        want=st.booleans(),
        skill=st.sampled_from((SEWING, NEEDLES, BIKES, rid("unheard of"), None)),
        level=st.sampled_from(("", *LEVELS)),
        languages=LANGUAGES,
        times=TIMES,
        limit=st.sampled_from((None, 1, 2)),
        until=st.sampled_from((None, TODAY, date(2026, 1, 1))),
        since=st.integers(0, 2),
        ended=st.sampled_from(("", "", "ended")),
    )


lots = st.integers(0, 8).flatmap(lambda count: st.tuples(*(an_offer(n) for n in range(count))))
ids = st.integers(0, 7).map(lambda n: bytes([n]) * 16)
contacts = st.builds(
    Lately,
    this_month=st.dictionaries(ids, st.integers(0, 3), max_size=4),
    pairs=st.dictionaries(st.frozensets(ids, min_size=2, max_size=2), st.just(TODAY), max_size=4),
)
spoken = st.dictionaries(st.sampled_from(PEOPLE), LANGUAGES, max_size=3)


def minutes_of(one: Offer) -> set[int]:
    return {day * 1440 + minute for day, start, end in one.times for minute in range(start, end)}


def expected_hindrances(one: Offer, other: Offer, around: Circumstances) -> set[Any]:
    """What speaks against it, by the rules as they are said."""
    said: set[Any] = set()
    for side in (one, other):
        if side.limit is not None and around.lately.this_month.get(side.id, 0) >= side.limit:
            said.add(LimitUsed(side.id, side.limit))
    if frozenset((one.id, other.id)) in around.lately.pairs:
        said.add(ContactedLately(TODAY))
    speak = [
        {word.lower() for word in side.languages or around.spoken.get(side.person or b"", ())} for side in (one, other)
    ]
    if all(speak) and not speak[0] & speak[1]:
        said.add(NoCommonLanguage())
    if one.times and other.times and not minutes_of(one) & minutes_of(other):
        said.add(NoCommonTime())
    if one.level and other.level and LEVELS.index(one.level) < LEVELS.index(other.level):
        said.add(LevelBelow(one.level, other.level))
    return said


def double_loop(offers: Sequence[Offer], around: Circumstances) -> list[tuple[Offer, Offer, set[Any]]]:
    return [
        (one, other, expected_hindrances(one, other, around))
        for one in offers
        for other in offers
        if not one.want and other.want and one.person != other.person
        if one.person and other.person and one.skill and other.skill and not one.ended and not other.ended
        if all(side.until is None or side.until >= TODAY for side in (one, other))
        if one.skill == other.skill or {one.skill, other.skill} == {SEWING, NEEDLES}
    ]


@given(lots, contacts, spoken, st.randoms())
def test_it_finds_what_a_double_loop_finds_in_one_order(
    offers: tuple[Offer, ...], known: Lately, languages: dict[bytes, tuple[str, ...]], chance: Any
) -> None:
    around = Circumstances(today=TODAY, skills=SKILLS, lately=known, spoken=languages)
    matched = matches(offers, around)
    expected = double_loop(offers, around)
    assert {(m.offer.id, m.want.id): set(m.hindrances) for m in matched} == {
        (one.id, other.id): said for one, other, said in expected
    }
    assert len(matched) == len(expected)
    fitting = {(one.person, other.person) for one, other, said in expected if not said}
    for m in matched:
        assert m.fits == (not m.hindrances)
        assert (m.back is not None) == ((m.want.person, m.offer.person) in fitting)
        common = minutes_of(m.offer) & minutes_of(m.want)
        said = [r for r in m.reasons if isinstance(r, CommonTime)]
        assert (m.minutes or 0) == len(common) == sum(r.minutes for r in said)
        assert {d * 1440 + t for r in said for d, a, b in r.times for t in range(a, b)} == common
    ranks = [(not m.fits, m.back is None, m.offer.skill != m.want.skill, -(m.minutes or 0)) for m in matched]
    assert ranks == sorted(ranks)
    again = list(offers)
    chance.shuffle(again)
    assert matches(again, around) == matched


@given(lots, contacts, st.sampled_from(PEOPLE))
def test_one_persons_matches_are_those_of_all_that_name_them(
    offers: tuple[Offer, ...], known: Lately, person: bytes
) -> None:
    around = Circumstances(today=TODAY, skills=SKILLS, lately=known)
    own = tuple(m for m in matches(offers, around) if person in (m.offer.person, m.want.person))
    assert matches(offers, around, person) == own
