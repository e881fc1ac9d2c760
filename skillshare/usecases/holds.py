"""Who waits for what."""

from skillshare.domain import holds
from skillshare.domain.fact import Fact
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: holds.PlaceHold, here: Deciding) -> list[Fact]:
    item, person = here.item(command.item), here.person(command.person)
    return holds.place_hold(item, person, here.line(item), here.fresh(), here.now())


@facts.register
def _(command: holds.EndHold, here: Deciding) -> list[Fact]:
    return holds.end_hold(here.catalog.holds.state(command.hold))


@facts.register
def _(command: holds.PutAside, here: Deciding) -> list[Fact]:
    days = here.settings().rules.pickup_days
    hold = here.catalog.holds.state(command.hold)
    return holds.put_aside(hold, here.catalog.today(), here.catalog.opening(), days)
