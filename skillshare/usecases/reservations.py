"""What is reserved for whom (R30, R31, R34–R36)."""

from dataclasses import replace

from skillshare.domain import reserving
from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Refused, UnknownItem
from skillshare.domain.reservations import Thing
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: reserving.Reserve, here: Deciding) -> list[Fact]:
    if command.person is not None:
        command = replace(command, person=here.person(command.person).id)
    item = here.item(command.item) if command.item is not None else None
    thing = _thing(here, command.item or command.model)
    return reserving.reserve(command, thing, here.uses().shelf(command.item), here.fresh(), item)


@facts.register
def _(command: reserving.ChangeReservation, here: Deciding) -> list[Fact]:
    row = here.catalog.reservations.row(command.reservation)
    if row is None:
        raise Refused(reserving.UnknownReservation())
    uses = here.uses()
    thing = _thing(here, row.item or row.model)
    return reserving.change_reservation(command, row.state(), thing, uses.shelf(row.item), uses.out(row))


@facts.register
def _(command: reserving.EndReservation, here: Deciding) -> list[Fact]:
    return reserving.end_reservation(here.catalog.reservations.state(command.reservation))


def _thing(here: Deciding, record: bytes | None) -> Thing:
    thing = here.uses().thing(record) if record is not None else None
    if thing is None:
        raise Refused(UnknownItem())
    return thing
