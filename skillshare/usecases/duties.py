"""House duties: who is on when, who swaps, who wants a stand-in."""

from dataclasses import replace
from datetime import date

from skillshare.domain import duties, rota
from skillshare.domain.duties import Duty
from skillshare.domain.fact import Fact
from skillshare.domain.people import Person
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: duties.DescribeDuty, here: Deciding) -> list[Fact]:
    duty = here.catalog.duties.state(command.duty) if command.duty is not None else None
    return duties.describe_duty(command, duty, here.fresh())


@facts.register
def _(command: duties.RemoveDuty, here: Deciding) -> list[Fact]:
    return duties.remove_duty(here.catalog.duties.state(command.duty))


@facts.register
def _(command: duties.TakeDuty, here: Deciding) -> list[Fact]:
    return duties.take_duty(command, *_on(here, command.duty, command.day, command.person), rota.falls)


@facts.register
def _(command: duties.GiveBackDuty, here: Deciding) -> list[Fact]:
    return duties.give_back_duty(command, *_on(here, command.duty, command.day, command.person))


@facts.register
def _(command: duties.WantStandIn, here: Deciding) -> list[Fact]:
    return duties.want_stand_in(command, *_on(here, command.duty, command.day, command.person))


@facts.register
def _(command: duties.SwapDuties, here: Deciding) -> list[Fact]:
    one, person = _on(here, command.duty, command.day, command.person)
    two, other = _on(here, command.other_duty, command.other_day, command.other)
    return duties.swap_duties(command, one, person, two, other)


def _on(here: Deciding, record: bytes, day: date, who: bytes) -> tuple[Duty, Person]:
    """The duty, and the person under the record by which they are on it that day, if they are (R41)."""
    duty, person = here.catalog.duties.state(record), here.person(who)
    own = (turn.person for turn in duty.on(day) if here.catalog.people.standing(turn.person) == person.id)
    return duty, replace(person, id=next(own, person.id))
