"""Inductions at the desk: who may give one and is here, which session gives it next (R13, R44).

It only asks; what is done with the answer is in `attending`.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from skillshare.catalog.coming import Evening, giving
from skillshare.domain.certificates import may_train
from skillshare.domain.people import Person
from skillshare.domain.refusal import InductionNeeded
from skillshare.domain.signups import PARTICIPANT
from ui.desk.counter import Counter
from ui.desk.state import Trouble
from ui.i18n import translate
from ui.wording.said import listed

_AHEAD: Final = timedelta(days=92)
_NAMED: Final = 3


def missing(trouble: Trouble) -> str:
    """The induction that keeps the thing here; empty if it is something else."""
    if trouble.stop is not None:
        return trouble.stop.induction
    asked = (question.induction for question in trouble.questions if isinstance(question, InductionNeeded))
    return next(asked, "")


def help_words(counter: Counter, trouble: Trouble) -> str:
    """Who may give the induction, where nobody who may is known to be here; else empty."""
    induction = missing(trouble)
    if not induction or here(counter, induction):
        return ""
    names = [person.name for person in trainers(counter, induction) if person.id != counter.state.person]
    return translate("desk", "Who may give it: {names}.").format(names=listed(names[:_NAMED])) if names else ""


def next_session(counter: Counter, induction: str) -> Evening | None:
    """The next session that gives the induction, with a free place, to which the person does not come yet."""
    person = counter.state.person or b""
    return next((at for at in _coming(counter, induction) if free_roles(at) and at.seating.of(person) is None), None)


def free_roles(at: Evening) -> list[str]:
    """As what somebody new can come, taking part before helping."""
    free = [role for role, count in at.seating.free.items() if count is None or count > 0]
    return sorted(free, key=lambda role: role != PARTICIPANT)


def _coming(counter: Counter, induction: str) -> Iterator[Evening]:
    community, today = counter.session.community, counter.today()
    found = giving(counter.catalog, induction, today, today + _AHEAD, community.zone())
    return (at for at in found if at.occasion.start > community.now())


def trainers(counter: Counter, induction: str) -> tuple[Person, ...]:
    """Who may give the induction, by name."""
    catalog, today = counter.catalog, counter.today()
    found = catalog.certificates.holders(induction, today)
    return may_train(induction, today, ((catalog.people.state(p), catalog.certificates.of_person(p)) for p in found))


def here(counter: Counter, induction: str) -> list[Person]:
    """Of those the ones who are here: at the desk, ticked at a session of today, or with something out or back today.

    The person in front cannot give it to themselves.
    """
    found = trainers(counter, induction)
    if not found:
        return []
    seen = _seen_today(counter)
    return [person for person in found if person.id in seen and person.id != counter.state.person]


def _seen_today(counter: Counter) -> set[bytes]:
    catalog, today, zone = counter.catalog, counter.today(), counter.session.community.zone()
    seen = {catalog.people.standing(counter.session.at_desk())}
    rows = [row.session for row in catalog.sessions.between(today, today)]
    for session in rows:
        seen |= {person for person in (session.host, *session.cohosts) if person is not None and not session.cancelled}
        seen |= {one.person for one in catalog.signups.of_session(session.id) if one.present and one.person}
    seen |= {loan.person for loan in catalog.tonight(zone).back if loan.person is not None}
    return seen
