"""People, memberships, roles, erasing and merging."""

from skillshare.domain import people
from skillshare.domain.erasing import EraseRecord, erase
from skillshare.domain.fact import Fact
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
    return erase(command, person.name, here.catalog.people.together(person.id), things, here.erased_today())


@facts.register
def _(command: people.MergePeople, here: Deciding) -> list[Fact]:
    return people.merge_people(here.person(command.person), here.person(command.into))
