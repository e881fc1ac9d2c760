"""Who comes to sessions: signing up, leaving, being told of a place, the door, and what is said afterwards.

Whatever is said first of an evening of a series also records that evening as it is, so that it stays (R60).
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from skillshare.catalog.coming import Evening, evening
from skillshare.domain import afterwards, door, signing_up, standing
from skillshare.domain.fact import Fact
from skillshare.domain.people import Person
from skillshare.domain.refusal import Refused
from skillshare.domain.seating import line_up
from skillshare.domain.session_checks import UnknownSeries, UnknownSession
from skillshare.domain.sessions import JOINED, of_evening, pin
from skillshare.domain.signing_up import Comer
from skillshare.domain.signups import Signup
from skillshare.usecases.deciding import Deciding, facts

_AHEAD: Final = timedelta(days=400)
"""How far ahead the next session of a series is looked for: it may be one that repeats every year."""


@facts.register
def _(command: signing_up.SignUp, here: Deciding) -> list[Fact]:
    at, person = _evening(command.session, here), here.person(command.person)
    comer = _comer(person, here, adult=command.adult, age=command.age)
    said = signing_up.sign_up(command, at.occasion, comer, at.signups, here.now(), here.fresh())
    return _with_evening(said, at, here)


@facts.register
def _(command: signing_up.Leave, here: Deciding) -> list[Fact]:
    at = _evening(command.session, here)
    return _with_evening(signing_up.leave(command, at.occasion, at.seating, here.now()), at, here)


@facts.register
def _(command: signing_up.Tell, here: Deciding) -> list[Fact]:
    series = here.catalog.series.state(command.session)
    if series.repeats:
        always = here.catalog.signups.standing(series.id)
        seating = line_up(always, _following(series.id, here).occasion.places)
        return signing_up.tell(command, seating, _name(command.signup, always, here))
    at = _evening(command.session, here)
    said = signing_up.tell(command, at.seating, _name(command.signup, at.signups, here))
    return _with_evening(said, at, here)


@facts.register
def _(command: standing.StandingSignUp, here: Deciding) -> list[Fact]:
    person, following = here.person(command.person), _following(command.series, here)
    comer = _comer(person, here, adult=command.adult, age=command.age)
    always = here.catalog.signups.standing(command.series)
    recorded = here.catalog.sessions.recorded_of(command.series)
    touched = [evening(here.catalog, one, here.zone) for one in recorded if one.start and not one.cancelled]
    now = here.now()
    coming = [(at.occasion, at.signups) for at in touched if at.occasion.start > now]
    return standing.stand(command, following.occasion, comer, always, coming, now, here.fresh())


@facts.register
def _(command: standing.EndStanding, here: Deciding) -> list[Fact]:
    signup = here.catalog.signups.state(command.signup)
    start = _next_start(signup.series, here) if signup.series else None
    return standing.end_standing(signup, start, here.now())


@facts.register
def _(command: door.Attend, here: Deciding) -> list[Fact]:
    at = _evening(command.session, here)
    signup = at.signup(command.signup)
    if signup is None:
        raise Refused(signing_up.UnknownSignup())
    said = door.attend(command, at.occasion, signup, at.seating, _known(signup, here))
    return _with_evening(said, at, here)


@facts.register
def _(command: door.WalkIn, here: Deciding) -> list[Fact]:
    at = _evening(command.session, here)
    comer = _comer(here.person(command.person), here, adult=command.adult) if command.person else None
    said = door.walk_in(command, at.occasion, at.signups, comer, here.now(), here.fresh())
    return _with_evening(said, at, here)


@facts.register
def _(command: afterwards.NoteSession, here: Deciding) -> list[Fact]:
    at = _evening(command.session, here)
    said = afterwards.note_session(command, here.catalog.signups.afterwards(command.session))
    return _with_evening(said, at, here)


@facts.register
def _(command: afterwards.TakeFeedback, here: Deciding) -> list[Fact]:
    at = _evening(command.session, here)
    said = afterwards.take_feedback(command, here.catalog.signups.afterwards(command.session))
    return _with_evening(said, at, here)


def _evening(session: bytes, here: Deciding) -> Evening:
    state = here.catalog.sessions.state(session)
    if state.start is None or state.end is None:
        raise Refused(UnknownSession())
    return evening(here.catalog, state, here.zone)


def _with_evening(said: list[Fact], at: Evening, here: Deciding) -> list[Fact]:
    """The facts, and the evening as it is if nothing was recorded of it; members' own laptops say which one it is."""
    if said and here.own is None:
        return [*said, *pin(at.session)]
    which = of_evening(at.session)
    return [replace(fact, body={**fact.body, **which}) if fact.type == JOINED else fact for fact in said]


def _following(series: bytes, here: Deciding) -> Evening:
    """The next session of a series. Raises Refused if none is to come."""
    first = here.catalog.today()
    now = here.now()
    for row in here.catalog.sessions.between(first, first + _AHEAD):
        if row.session.series == series and not row.session.cancelled:
            at = evening(here.catalog, row.session, here.zone)
            if at.occasion.start > now:
                return at
    raise Refused(UnknownSeries())


def _next_start(series: bytes, here: Deciding) -> int | None:
    try:
        return _following(series, here).occasion.start
    except Refused:
        return None


def _comer(person: Person, here: Deciding, *, adult: bytes | None = None, age: int | None = None) -> Comer:
    certificates = here.catalog.certificates.of_person(person.id)
    return Comer(person=person.id, name=person.name, age=age, adult=adult, certificates=certificates)


def _known(signup: Signup, here: Deciding) -> Comer | None:
    """Who signed up; None for a guest nobody knows, and for somebody who was erased."""
    person = here.catalog.people.state(here.catalog.people.standing(signup.person)) if signup.person else None
    return _comer(person, here, adult=signup.adult) if person is not None and person.name else None


def _name(record: bytes, signups: tuple[Signup, ...], here: Deciding) -> str:
    person = next((signup.person for signup in signups if signup.id == record), None)
    return here.catalog.people.name(person)
