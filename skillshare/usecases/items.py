"""Items and models."""

from skillshare.domain import items, models
from skillshare.domain.fact import Fact
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: items.AddItem, here: Deciding) -> list[Fact]:
    number = items.checked(command.fields).get("number")
    taken = here.number_owner(number)
    return items.add_item(command, here.fresh(), number or here.number(), taken)


@facts.register
def _(command: items.ChangeItem, here: Deciding) -> list[Fact]:
    taken = here.number_owner(items.checked(command.fields).get("number"), command.item)
    facts = items.change_item(command, here.item(command.item), taken)
    return [*facts, *here.line_ends(command.item, command.fields.get("condition"))]


@facts.register
def _(command: items.SetCondition, here: Deciding) -> list[Fact]:
    facts = items.set_condition(command, here.item(command.item))
    return [*facts, *here.line_ends(command.item, command.condition)]


@facts.register
def _(command: items.CountStock, here: Deciding) -> list[Fact]:
    return items.count_stock(command, here.item(command.item))


@facts.register
def _(command: models.AddModel, here: Deciding) -> list[Fact]:
    return models.add_model(command, here.fresh())
