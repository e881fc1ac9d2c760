"""Kits: what they are made of, and lending them whole."""

from dataclasses import replace

from skillshare.domain import kit_lending, kits
from skillshare.domain.fact import Fact
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: kits.AddKit, here: Deciding) -> list[Fact]:
    fields = kits.checked(command.fields)
    number, parts = fields.get("number"), here.candidates(fields.get("parts"), None)
    return kits.add_kit(command, here.fresh(), number or here.number(), here.number_owner(number), parts)


@facts.register
def _(command: kits.ChangeKit, here: Deciding) -> list[Fact]:
    fields = kits.checked(command.fields)
    parts, taken = here.candidates(fields.get("parts"), command.kit), fields.get("number")
    return kits.change_kit(command, here.kit(command.kit), here.number_owner(taken, command.kit), parts)


@facts.register
def _(command: kits.RemoveKit, here: Deciding) -> list[Fact]:
    return kits.remove_kit(here.kit(command.kit))


@facts.register
def _(command: kit_lending.LendKit, here: Deciding) -> list[Fact]:
    kit, person = here.kit(command.kit), here.person(command.person)
    out = None if command.at is None else here.day_of(command.at)

    def ready(record: bytes) -> kit_lending.Ready:
        item = here.catalog.items.state(record)
        return kit_lending.Ready(item=item, desk=replace(here.desk(person, item), out=out))

    places = [
        kit_lending.Place(part=ready(part), copies=tuple(map(ready, here.catalog.kits.copies(part))))
        for part in kit.parts
        if here.catalog.items.row(part) is not None
    ]
    return kit_lending.lend_kit(command, kit, places, person, here.fresh)


@facts.register
def _(command: kit_lending.ChangeKitDue, here: Deciding) -> list[Fact]:
    loans = [here.loan(loan) for loan in command.loans]
    return kit_lending.change_kit_due(command, here.kit(command.kit), loans, here.desk(None))


@facts.register
def _(command: kit_lending.ReturnKit, here: Deciding) -> list[Fact]:
    outs = [
        kit_lending.PartOut(loan=loan.id, item=here.item(loan.item), person=loan.person)
        for loan in here.catalog.kits.outs(command.kit)
    ]
    return kit_lending.return_kit(command, here.kit(command.kit), outs, here.now())
