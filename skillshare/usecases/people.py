"""People, memberships, roles, erasing and merging."""

from skillshare.domain import people
from skillshare.domain.bookings import end_booking
from skillshare.domain.duties import given_back
from skillshare.domain.erasing import EraseRecord, erase
from skillshare.domain.fact import Fact
from skillshare.domain.reserving import end_reservation
from skillshare.domain.roles import SetRoles, set_roles
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: people.AddPerson, here: Deciding) -> list[Fact]:
    fields = people.checked(command.fields)
    owner, taken = here.card_owner(fields.get("card"), None), here.number_owner(fields.get("number"))
    number, months = fields.get("number") or here.number(), here.months(command.type)
    today = here.catalog.today()
    return people.add_person(command, here.fresh(), number, owner, here.fresh(), today, months, taken)


@facts.register
def _(command: people.ChangePerson, here: Deciding) -> list[Fact]:
    person, fields = here.person(command.person), people.checked(command.fields)
    owner = here.card_owner(fields.get("card"), person.id)
    taken = here.number_owner(fields.get("number"), person.id)
    return people.change_person(command, person, owner, taken)


@facts.register
def _(command: people.StartMembership, here: Deciding) -> list[Fact]:
    months = here.months(command.type)
    return people.start_membership(command, here.person(command.person), here.fresh(), here.catalog.today(), months)


@facts.register
def _(command: people.EndMembership, here: Deciding) -> list[Fact]:
    return people.end_membership(command, here.person(command.person))


@facts.register
def _(command: people.AcceptAgreement, here: Deciding) -> list[Fact]:
    return people.accept_agreement(command, here.person(command.person))


@facts.register
def _(command: SetRoles, here: Deciding) -> list[Fact]:
    person = here.person(command.person)
    return set_roles(command, person.id, person.roles)


@facts.register
def _(command: EraseRecord, here: Deciding) -> list[Fact]:
    person = here.person(command.person)
    things = [loan.item_name for loan in here.catalog.loans.open_of(person.id)]
    erased = erase(command, person.name, here.catalog.people.together(person.id), things, here.erased_today())
    # A member's own laptop says no more than that its owner goes.
    return erased if here.own is not None else [*erased, *_let_go(here, person.id)]


def _let_go(here: Deciding, person: bytes) -> list[Fact]:
    """What somebody who is gone keeps from others: reservations, rooms booked for them alone, duties to come."""
    catalog, today = here.catalog, here.catalog.today()
    found = [fact for row in catalog.reservations.of_person(person) for fact in end_reservation(row.state())]
    alone = [catalog.bookings.state(row.id) for row in catalog.bookings.of_person(person) if not row.title]
    found += [fact for booking in alone for fact in end_booking(booking)]
    turns = [(duty.id, t) for duty in catalog.duties.as_recorded() for t in duty.turns if t.day >= today]
    return [*found, *(given_back(duty, t) for duty, t in turns if catalog.people.standing(t.person) == person)]


@facts.register
def _(command: people.MergePeople, here: Deciding) -> list[Fact]:
    return people.merge_people(here.person(command.person), here.person(command.into))
