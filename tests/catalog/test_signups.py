"""Who comes to a session, as the use cases record it and the catalog answers it (R60-R62, R64, R65, R13).

Never here: the rules themselves; those are in tests/domain.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from skillshare.catalog.coming import Evening, evening, giving
from skillshare.domain.afterwards import NoteSession, QuestionMissing, TakeFeedback
from skillshare.domain.cards import CardExpired, CardRevoked
from skillshare.domain.certificates import GrantCertificate, GrantToPresent, RevokeCertificate
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.lending import LendItem
from skillshare.domain.people import MergePeople
from skillshare.domain.planning import CancelSession, ChangeSeries, PlanSeries, PlanSession
from skillshare.domain.refusal import Asked, InductionNeeded, Override, Refused
from skillshare.domain.seating import IN, NEXT, WAITING
from skillshare.domain.session_checks import UnknownSession
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SessionFull, SignUp, StillWaits, Tell, UnknownSignup
from skillshare.domain.standing import EndStanding, StandingSignUp
from tests.catalog.house import House

THURSDAY = datetime.fromisoformat("2026-12-03T18:30")
TWO = (Role(name="participant", places=2),)


def planned(house: House, **more: Any) -> bytes:
    """A bike repair evening of two hours with two places."""
    fields = {"title": "Bike repair", "start": THURSDAY, "end": THURSDAY + timedelta(hours=2), "roles": TWO}
    return house.do(PlanSession(fields={**fields, "published": True, **more})).record


def weekly(house: House, **more: Any) -> tuple[bytes, list[bytes]]:
    """The same on six Thursdays, of which nobody has touched any; the series and the ids of its evenings."""
    fields = {"title": "Bike repair", "start": THURSDAY, "end": THURSDAY + timedelta(hours=2), "roles": TWO}
    command = PlanSeries(fields={**fields, "published": True, **more}, rule="FREQ=WEEKLY;COUNT=6")
    series = house.do(command).record
    rows = house.catalog.sessions.between(THURSDAY.date(), THURSDAY.date() + timedelta(days=60))
    return series, [row.id for row in rows if row.session.series == series]


def at(house: House, session: bytes) -> Evening:
    return evening(house.catalog, house.catalog.sessions.state(session), house.community.zone())


def seats(house: House, session: bytes) -> list[tuple[str, str]]:
    return [(house.catalog.people.name(seat.signup.person), seat.state) for seat in at(house, session).seating.seats]


def of(house: House, session: bytes, person: bytes) -> bytes:
    """The sign-up of that person."""
    found = at(house, session).seating.of(person)
    assert found is not None
    return found.signup.id


def test_r61_places_are_taken_and_signing_up_twice_is_signing_up_once(house: House) -> None:
    session, ana, ben, cem = planned(house), house.person("Ana"), house.person("Ben"), house.person("Cem")
    assert house.do(SignUp(session=session, person=ana)).facts
    again = house.do(SignUp(session=session, person=ana))
    assert (again.entries, again.facts) == ((), ()), "success, and nothing new"
    house.do(SignUp(session=session, person=ben))
    with pytest.raises(Asked) as asked:
        house.do(SignUp(session=session, person=cem))
    assert isinstance(asked.value.questions[0], SessionFull)
    house.do(SignUp(session=session, person=cem, wait=True))
    assert seats(house, session) == [("Ana", IN), ("Ben", IN), ("Cem", WAITING)]
    assert house.differences() == []


def test_r62_who_waits_first_is_next_and_told(house: House) -> None:
    session, people = planned(house), [house.person(name) for name in ("Ana", "Ben", "Cem", "Dag")]
    for person in people:
        house.do(SignUp(session=session, person=person, wait=True))
    house.do(Leave(session=session, signup=of(house, session, people[0])))
    assert seats(house, session) == [("Ben", IN), ("Cem", NEXT), ("Dag", WAITING)]
    with pytest.raises(Refused) as refused:
        house.do(Tell(session=session, signup=of(house, session, people[3])))
    assert refused.value.refusal == StillWaits("Dag", 1)
    told = house.do(Tell(session=session, signup=of(house, session, people[2])))
    assert seats(house, session)[1] == ("Cem", IN)
    house.community.undo(told.entry)
    assert seats(house, session)[1] == ("Cem", NEXT)


def test_r62_leaving_a_day_before_is_noted_as_late(house: House) -> None:
    session, ana, ben = planned(house), house.person("Ana"), house.person("Ben")
    signups = [house.do(SignUp(session=session, person=person)).record for person in (ana, ben)]
    house.do(Leave(session=session, signup=signups[0]))
    house.do(Leave(session=session, signup=signups[1]), minutes=8 * 24 * 60)
    assert [house.catalog.signups.state(one).late for one in signups] == [False, True]
    with pytest.raises(Refused) as refused:
        house.do(Leave(session=session, signup=signups[1]))
    assert refused.value.refusal == UnknownSignup()


def test_r60_the_first_sign_up_keeps_the_evening_where_it_is(house: House) -> None:
    series, evenings = weekly(house)
    ana = house.person("Ana")
    house.do(SignUp(session=evenings[1], person=ana))
    house.do(ChangeSeries(series=series, fields={"start": THURSDAY.replace(hour=10), "end": THURSDAY.replace(hour=12)}))
    starts = [house.catalog.sessions.state(one).start for one in evenings[:2]]
    rows = house.catalog.sessions.between(THURSDAY.date(), THURSDAY.date() + timedelta(days=7))
    assert starts[1] == THURSDAY + timedelta(days=7), "joined, so it stays"
    assert [row.start.hour for row in rows] == [10, 18]


def test_a_standing_sign_up_comes_to_every_evening_and_ends(house: House) -> None:
    series, evenings = weekly(house)
    ana, ben, cem = house.person("Ana"), house.person("Ben"), house.person("Cem")
    for person in (ben, cem):
        house.do(SignUp(session=evenings[2], person=person))
    always = house.do(StandingSignUp(series=series, person=ana)).record
    assert [seats(house, one) for one in evenings[:2]] == [[("Ana", IN)]] * 2
    assert seats(house, evenings[2])[-1] == ("Ana", WAITING), "that evening was full already"
    assert house.do(StandingSignUp(series=series, person=ana)).facts == ()
    house.do(Leave(session=evenings[1], signup=of(house, evenings[1], ana)))
    assert [seats(house, one) for one in evenings[:2]] == [[("Ana", IN)], []]
    house.do(EndStanding(signup=always))
    assert [seats(house, one) for one in evenings] == [[], [], [("Ben", IN), ("Cem", IN)], [], [], []]
    assert house.differences() == []


def test_a_standing_sign_up_goes_on_where_the_series_does(house: House) -> None:
    series, _ = weekly(house)
    ana = house.person("Ana")
    house.do(StandingSignUp(series=series, person=ana))
    slot = THURSDAY + timedelta(days=14)
    later = {"start": slot.replace(hour=10), "end": slot.replace(hour=12)}
    house.do(ChangeSeries(series=series, fields=later, scope="later", slot=slot))
    rows = house.catalog.sessions.between(slot.date(), slot.date() + timedelta(days=30))
    assert [row.start.hour for row in rows] == [10, 10, 10, 10]
    assert [seats(house, row.id) for row in rows] == [[("Ana", IN)]] * 4


def test_who_waits_for_a_standing_place_is_told_of_it(house: House) -> None:
    series, evenings = weekly(house, roles=(Role(name="participant", places=1),))
    ana, ben = house.person("Ana"), house.person("Ben")
    first = house.do(StandingSignUp(series=series, person=ana)).record
    second = house.do(StandingSignUp(series=series, person=ben, wait=True)).record
    assert seats(house, evenings[0]) == [("Ana", IN), ("Ben", WAITING)]
    house.do(EndStanding(signup=first))
    house.do(Tell(session=series, signup=second))
    assert seats(house, evenings[0]) == [("Ben", IN)]


def test_r64_at_the_door_what_happened_is_recorded(house: House) -> None:
    session, ana = planned(house, roles=(Role(name="participant", places=1),)), house.person("Ana")
    signup = house.do(SignUp(session=session, person=ana)).record
    house.do(Attend(session=session, signup=signup))
    guest = house.do(WalkIn(session=session))
    ben = house.do(WalkIn(session=session, person=house.person("Ben"))).record
    found = at(house, session).seating
    assert [seat.signup.present for seat in found.seats] == [True, True, True]
    assert house.catalog.signups.state(ben).broke == ("full",)
    assert found.over == (), "who walked in is no clash"
    house.community.undo(guest.entry)
    assert len(at(house, session).seating.seats) == 2
    house.do(Attend(session=session, signup=signup, present=False))
    assert [seat.signup.present for seat in at(house, session).seating.seats] == [False, True]


def test_r64_a_tick_for_somebody_with_a_standing_place(house: House) -> None:
    series, evenings = weekly(house)
    ana = house.person("Ana")
    house.do(StandingSignUp(series=series, person=ana))
    house.do(Attend(session=evenings[0], signup=of(house, evenings[0], ana)))
    assert house.catalog.sessions.state(evenings[0]).recorded
    assert at(house, evenings[0]).seating.present() == (ana,)
    assert at(house, evenings[1]).seating.present() == ()


def test_r65_certificates_go_to_those_present(house: House) -> None:
    session = planned(house, grants="Bike stand")
    ana, ben = house.person("Ana"), house.person("Ben")
    for person in (ana, ben):
        house.do(SignUp(session=session, person=person))
    house.do(Attend(session=session, signup=of(house, session, ana)))
    house.clock.now += 9 * 24 * 3_600_000
    house.do(GrantToPresent(session=session, on="Bike stand", day=THURSDAY.date()))
    assert [c.on for c in house.catalog.certificates.of_person(ana)] == ["Bike stand"]
    assert house.catalog.certificates.of_person(ben) == ()
    assert house.do(GrantToPresent(session=session, on="bike stand", day=THURSDAY.date())).facts == ()
    assert [c.person for c in house.catalog.certificates.of_session(session)] == [ana]
    assert house.differences() == []


def test_r13_a_certificate_lets_the_thing_go_out_and_its_end_asks_again(house: House) -> None:
    stand, ana, trainer = house.item("Stand", induction="Bike stand"), house.person("Ana"), house.person("Tess")
    with pytest.raises(Asked) as asked:
        house.lend(stand, ana)
    assert asked.value.questions == (InductionNeeded("Ana", "Stand", "Bike stand"),)
    granted = house.do(GrantCertificate(person=ana, on="Bike  STAND", day=house.catalog.today(), trainer=trainer))
    assert house.catalog.certificates.holders("bike stand", house.catalog.today()) == (ana,)
    house.lend(stand, ana)
    house.bring_back(stand)
    house.do(RevokeCertificate(certificate=granted.record, reason="Forgot the lock"))
    with pytest.raises(Asked):
        house.lend(stand, ana)
    assert house.do(LendItem(item=stand, person=ana, overrides=(Override(rule="induction", reason="shown"),))).facts


def test_r13_the_sessions_that_give_an_induction(house: House) -> None:
    fitting = planned(house, grants="bike stand")
    planned(house, grants="Bike stand", published=False)
    called_off = planned(house, grants="Bike stand")
    house.do(CancelSession(session=called_off))
    days = date(2026, 12, 1), date(2026, 12, 31)
    found = list(giving(house.catalog, "Bike Stand", *days, house.community.zone()))
    assert [one.session.id for one in found] == [fitting]
    assert found[0].seating.free == {"participant": 2}


def test_r41_who_turned_out_to_be_one_comes_once(house: House) -> None:
    session, ana, anna = planned(house), house.person("Ana"), house.person("Anna")
    for person in (ana, anna):
        house.do(SignUp(session=session, person=person))
    house.do(GrantCertificate(person=anna, on="Knots", day=house.catalog.today()))
    house.do(MergePeople(person=anna, into=ana))
    assert seats(house, session) == [("Ana", IN)]
    assert [c.on for c in house.catalog.certificates.of_person(ana)] == ["Knots"]
    assert [signup.session for signup in house.catalog.signups.of_person(ana)] == [session, session]
    assert house.catalog.signups.names(of(house, session, ana)) == (session, "Ana")


def test_r91_the_place_of_somebody_erased_stays_without_a_name(house: House) -> None:
    session, ana = planned(house), house.person("Ana")
    house.do(SignUp(session=session, person=ana))
    house.do(GrantCertificate(person=ana, on="Knots", day=house.catalog.today(), note="Ana tied a bowline"))
    house.do(EraseRecord(person=ana, asked=True))
    assert seats(house, session) == [("", IN)]
    house.do(Attend(session=session, signup=at(house, session).seating.seats[0].signup.id))
    assert house.catalog.certificates.of_person(ana) == ()
    assert house.differences() == []


def test_what_is_said_when_it_is_over(house: House) -> None:
    _, evenings = weekly(house)
    house.do(NoteSession(session=evenings[0], text="Two chains broke.", minutes=95))
    feedback = TakeFeedback(session=evenings[0], question="Did you get what you came for?", answers=(5, 2, 0))
    house.do(feedback)
    said = house.catalog.signups.afterwards(evenings[0])
    assert (said.text, said.minutes, said.answers) == ("Two chains broke.", 95, (5, 2, 0))
    assert house.catalog.sessions.state(evenings[0]).recorded
    with pytest.raises(Refused) as refused:
        house.do(TakeFeedback(session=evenings[0], question=" ", answers=(1, 0, 0)))
    assert refused.value.refusal == QuestionMissing()
    assert house.differences() == []


@pytest.mark.parametrize("make", [SignUp, StandingSignUp])
def test_what_nobody_knows_is_refused(house: House, make: Any) -> None:
    ana = house.person("Ana")
    command = make(**{"session" if make is SignUp else "series": b"?" * 16, "person": ana})
    with pytest.raises(Refused):
        house.do(command)
    with pytest.raises(Refused) as refused:
        house.do(Leave(session=b"?" * 16, signup=b"!" * 16))
    assert refused.value.refusal == UnknownSession()


def test_r44_a_card_is_believed_until_it_is_taken_back_or_runs_out(house: House) -> None:
    ana, today = house.person("Ana"), house.catalog.today()
    until = today + timedelta(days=30)
    granted = house.do(GrantCertificate(person=ana, on="Knots", day=today, until=until, trainer=house.person("Tess")))
    text = house.community.card_text(granted.record)
    card = house.community.read_card(text)
    assert (card.name, card.on, card.until, card.trainer, card.person) == ("Ana", "Knots", until, "Tess", ana)
    revoked = house.do(RevokeCertificate(certificate=granted.record, reason="Unsafe"))
    with pytest.raises(Refused) as refused:
        house.community.read_card(text)
    assert refused.value.refusal == CardRevoked("Ana", "Knots", "Unsafe")
    with pytest.raises(Refused):
        house.community.card_text(granted.record)
    house.community.undo(revoked.entry)
    house.clock.now += 31 * 24 * 3_600_000
    with pytest.raises(Refused) as refused:
        house.community.read_card(text)
    assert refused.value.refusal == CardExpired("Ana", "Knots", until)
