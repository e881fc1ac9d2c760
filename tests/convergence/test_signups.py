"""Signing up on laptops that have not met: nobody is lost, a clash shows once, and everywhere the same (R60-R62).

Never here: the rules on one laptop; those are in tests/catalog/test_signups.py.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from skillshare.catalog.coming import Evening, evening
from skillshare.domain.cards import CardOfStranger
from skillshare.domain.certificates import GrantCertificate, RevokeCertificate, valid
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.laptops import NotEntitled
from skillshare.domain.people import AddPerson, MergePeople
from skillshare.domain.planning import CancelSession, ChangeSeries, ChangeSession, PlanSeries, PlanSession
from skillshare.domain.refusal import Asked, Refused
from skillshare.domain.seating import IN, NEXT, WAITING
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SignUp, Tell
from skillshare.domain.standing import EndStanding, StandingSignUp
from skillshare.domain.undo import Undo
from skillshare.journal.founding import DeviceClass
from tests.catalog.house import NOON
from tests.convergence.meeting import Fresh, Laptop, do, hand, make, meet, scatter
from tests.convergence.test_office import let_in

THURSDAY = datetime.fromisoformat("2026-12-03T18:30")
NAMES = ("Ana", "Ben", "Cem", "Dag", "Eva")


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 4)
    for laptop, minutes in zip(made, (0, 3, -3, 61), strict=True):
        laptop.clock.now = NOON + minutes * 60_000
    yield made
    for laptop in made:
        laptop.community.close()


def described(places: int, **more: Any) -> dict[str, Any]:
    roles = (Role(name="participant", places=places),)
    when = {"start": THURSDAY, "end": THURSDAY + timedelta(hours=2)}
    return {"title": "Tiling", **when, "roles": roles, "published": True, **more}


def people(laptop: Laptop) -> dict[str, bytes]:
    return {name: do(laptop, AddPerson(fields={"name": name, "phone": "1"})) for name in NAMES}


def at(laptop: Laptop, session: bytes) -> Evening:
    catalog = laptop.community.catalog
    return evening(catalog, catalog.sessions.state(session), laptop.community.zone())


def seats(laptop: Laptop, session: bytes) -> list[tuple[str, str]]:
    names = laptop.community.catalog.people.name
    return [(names(seat.signup.person), seat.state) for seat in at(laptop, session).seating.seats]


def signup_of(laptop: Laptop, session: bytes, person: bytes) -> bytes:
    seat = at(laptop, session).seating.of(person)
    assert seat is not None
    return seat.signup.id


def same(laptops: list[Laptop], session: bytes) -> list[tuple[str, str]]:
    """Where everybody stands, which is the same on all of them."""
    shown = [at(laptop, session) for laptop in laptops]
    assert all(one == shown[0] for one in shown[1:])
    assert all(laptop.tables() == laptops[0].tables() for laptop in laptops[1:])
    assert all(laptop.differences() == [] for laptop in laptops)
    return seats(laptops[0], session)


def test_r62_two_laptops_both_give_the_last_seat(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    session, who = do(one, PlanSession(fields=described(2))), people(one)
    do(one, SignUp(session=session, person=who["Ana"]))
    meet(one, other)
    do(one, SignUp(session=session, person=who["Ben"]))
    other.clock.now = one.clock.now
    last = do(other, SignUp(session=session, person=who["Cem"]))
    meet(one, other)
    assert sorted(same([one, other], session)) == [("Ana", IN), ("Ben", IN), ("Cem", IN)], "nobody loses a place"
    (clash,) = at(one, session).seating.over
    assert (clash.role, clash.places, clash.taken, clash.last) == ("participant", 2, 3, (last,)), "shown once"
    do(one, Tell(session=session, signup=last, seat=False))
    meet(one, other)
    assert sorted(same([one, other], session)) == [("Ana", IN), ("Ben", IN), ("Cem", WAITING)]
    assert at(other, session).seating.over == ()


def test_r62_one_place_more_settles_it_too(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    session, who = do(one, PlanSession(fields=described(1))), people(one)
    meet(one, other)
    do(one, SignUp(session=session, person=who["Ana"]))
    do(other, SignUp(session=session, person=who["Ben"]))
    meet(one, other)
    (clash,) = at(one, session).seating.over
    do(other, ChangeSession(session=session, fields={"roles": (Role(name="participant", places=clash.taken),)}))
    meet(one, other)
    assert {state for _, state in same([one, other], session)} == {IN}
    assert at(one, session).seating.over == ()


def test_r62_who_moves_up_is_the_same_everywhere(laptops: list[Laptop]) -> None:
    first = laptops[0]
    session, who = do(first, PlanSession(fields=described(1))), people(first)
    ana = do(first, SignUp(session=session, person=who["Ana"]))
    meet(*laptops)
    for laptop, name in zip(laptops, ("Ben", "Cem", "Dag", "Eva"), strict=True):
        do(laptop, SignUp(session=session, person=who[name], wait=True))
    do(first, Leave(session=session, signup=ana))
    meet(*laptops)
    found = same(laptops, session)
    assert [state for _, state in found] == [NEXT, WAITING, WAITING, WAITING]
    for laptop in laptops[:2]:
        following = at(laptop, session).seating.standing(NEXT)[0]
        do(laptop, Tell(session=session, signup=following.signup.id))
    meet(*laptops)
    assert same(laptops, session) == [(found[0][0], IN), *found[1:]], "two desks told the same one"


def test_one_laptop_calls_it_off_while_another_signs_people_up(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    series, who = do(one, PlanSeries(fields=described(8), rule="FREQ=WEEKLY;COUNT=6")), people(one)
    meet(one, other)
    session = one.community.catalog.sessions.between(THURSDAY.date(), THURSDAY.date())[0].id
    do(one, CancelSession(session=session, reason="No heating"))
    for name in ("Ana", "Ben"):
        do(other, SignUp(session=session, person=who[name]))
    meet(one, other)
    assert same([one, other], session) == [("Ana", IN), ("Ben", IN)], "nobody is lost: they have to be told"
    assert all(at(laptop, session).occasion.cancelled for laptop in (one, other))
    assert at(one, session).session.series == series


def test_r60_an_evening_first_touched_on_two_laptops_is_one(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    series, who = do(one, PlanSeries(fields=described(8), rule="FREQ=WEEKLY;COUNT=6")), people(one)
    meet(one, other)
    session = one.community.catalog.sessions.between(THURSDAY.date(), THURSDAY.date())[0].id
    do(one, SignUp(session=session, person=who["Ana"]))
    do(other, StandingSignUp(series=series, person=who["Ben"]))
    later = {"start": THURSDAY.replace(hour=9), "end": THURSDAY.replace(hour=11)}
    do(other, ChangeSeries(series=series, fields=later))
    meet(one, other)
    assert sorted(same([one, other], session)) == [("Ana", IN), ("Ben", IN)]
    assert at(one, session).session.start == THURSDAY, "joined before, so it stays"


def test_r61_the_same_person_on_two_laptops_comes_once(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    session, who = do(one, PlanSession(fields=described(2))), people(one)
    meet(one, other)
    do(one, SignUp(session=session, person=who["Ana"]))
    do(other, SignUp(session=session, person=who["Ana"], children=1))
    do(other, MergePeople(person=who["Ben"], into=who["Ana"]))
    do(one, SignUp(session=session, person=who["Ben"]))
    meet(one, other)
    assert same([one, other], session) == [("Ana", IN)]
    assert at(one, session).seating.over == ()


def test_r44_a_certificate_given_twice_and_taken_back_once_is_gone(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    ana, today = people(one)["Ana"], one.community.catalog.today()
    meet(one, other)
    given = [do(laptop, GrantCertificate(person=ana, on="Knots", day=today)) for laptop in (one, other)]
    meet(one, other)
    do(one, RevokeCertificate(certificate=given[0], reason="Unsafe"))
    meet(one, other)
    for laptop in (one, other):
        has = laptop.community.catalog.certificates.of_person(ana)
        assert (len(has), valid("knots", today, has)) == (2, None)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_said_where_everybody_shows_the_same(laptops: list[Laptop], seed: int) -> None:
    chance, first = random.Random(seed), laptops[0]
    series, who = do(first, PlanSeries(fields=described(2), rule="FREQ=WEEKLY;COUNT=4")), list(people(first).values())
    meet(*laptops)
    days = THURSDAY.date(), THURSDAY.date() + timedelta(days=30)
    sessions = [row.id for row in first.community.catalog.sessions.between(*days)]
    for _ in range(60):
        with suppress(Refused, Asked):
            do(laptop := chance.choice(laptops), anything(laptop, chance, series, sessions, who))
        if chance.random() < 0.15:
            hand(*chance.sample(laptops, 2))
    everything = [envelope for laptop in laptops for envelope in laptop.envelopes({})]
    for laptop in laptops:
        scatter(everything, laptop, chance)
    for session in sessions:
        same(laptops, session)


def anything(laptop: Laptop, chance: random.Random, series: bytes, sessions: list[bytes], who: list[bytes]) -> Any:
    """Something that a desk or the door does."""
    session, person = chance.choice(sessions), chance.choice(who)
    known = [signup.id for signup in at(laptop, session).signups] or [b"?" * 16]
    signup, always = chance.choice(known), laptop.community.catalog.signups.standing(series)
    own = list(laptop.community.journal.own_since(0))
    commands = [
        *[SignUp(session=session, person=person, wait=True, children=chance.randint(0, 1)) for _ in range(3)],
        StandingSignUp(series=series, person=person, wait=True),
        *[EndStanding(signup=one.id) for one in always[:1]],
        Leave(session=session, signup=signup),
        Tell(session=session, signup=signup, seat=chance.random() < 0.7),
        Attend(session=session, signup=signup, present=chance.random() < 0.8),
        WalkIn(session=session, person=chance.choice([None, person])),
        ChangeSession(session=session, fields={"title": chance.choice("ab")}),
        ChangeSeries(series=series, fields={"title": chance.choice("cd")}),
        *[Undo(entry=chance.choice(own)) for _ in own[:1]],
    ]
    return chance.choice(commands)


def test_a_member_signs_up_on_their_own_laptop(laptops: list[Laptop], fresh: Fresh) -> None:
    first, member = laptops[0], fresh("own")
    series, who = do(first, PlanSeries(fields=described(2), rule="FREQ=WEEKLY;COUNT=6")), people(first)
    member.owner = who["Ben"]
    let_in(first, member, DeviceClass.PERSONAL, member.owner, "Ben's")
    evenings = [r.id for r in first.community.catalog.sessions.between(THURSDAY.date(), THURSDAY.date() + timedelta(7))]
    anas = do(first, SignUp(session=evenings[1], person=who["Ana"]))
    hand(first, member)
    for session in evenings:
        do(member, SignUp(session=session, person=member.owner))
    always = do(member, StandingSignUp(series=series, person=member.owner))
    hand(member, first)
    assert [sorted(seats(first, session)) for session in evenings] == [[("Ben", IN)], [("Ana", IN), ("Ben", IN)]]
    do(member, Leave(session=evenings[1], signup=signup_of(member, evenings[1], member.owner)))
    do(member, EndStanding(signup=always))
    hand(member, first)
    assert seats(first, evenings[1]) == [("Ana", IN)]
    for command in (
        SignUp(session=evenings[0], person=who["Ana"]),
        Leave(session=evenings[1], signup=anas),
        Attend(session=evenings[1], signup=anas),
        WalkIn(session=evenings[0]),
        GrantCertificate(person=member.owner, on="Knots", day=first.community.catalog.today()),
    ):
        with pytest.raises(Refused) as refused:
            do(member, command)
        assert isinstance(refused.value.refusal, NotEntitled), command


def test_r44_a_card_of_one_desk_is_read_at_another_that_never_heard_of_it(laptops: list[Laptop], fresh: Fresh) -> None:
    one, other = laptops[:2]
    ana = people(one)["Ana"]
    given = do(one, GrantCertificate(person=ana, on="Knots", day=one.community.catalog.today()))
    text = one.community.card_text(given)
    card = other.community.read_card(text)
    assert (card.name, card.on) == ("Ana", "Knots")
    assert other.community.catalog.certificates.of_person(ana) == ()
    member = fresh("own")
    member.owner = ana
    let_in(one, member, DeviceClass.PERSONAL, ana, "Ana's")
    forged = member.community.card_text(given)
    hand(one, other)
    with pytest.raises(Refused) as refused:
        other.community.read_card(forged)
    assert refused.value.refusal == CardOfStranger(), "a member's own laptop signs no certificates"
