"""Rooms and benches, and who books them (R30)."""

from dataclasses import replace
from datetime import timedelta

from skillshare.domain import bookings, space_use, spaces
from skillshare.domain.checks import LONGEST_LOAN
from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Refused
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: spaces.AddSpace, here: Deciding) -> list[Fact]:
    return spaces.add_space(command, here.fresh())


@facts.register
def _(command: spaces.ChangeSpace, here: Deciding) -> list[Fact]:
    return spaces.change_space(command, here.catalog.spaces.state(command.space))


@facts.register
def _(command: spaces.RemoveSpace, here: Deciding) -> list[Fact]:
    space, today = here.catalog.spaces.state(command.space), here.catalog.today()
    floor = here.uses().floor_of(today, today + timedelta(days=LONGEST_LOAN))
    return spaces.remove_space(space, space_use.ahead(space, floor))


@facts.register
def _(command: bookings.Book, here: Deciding) -> list[Fact]:
    if command.person is not None:
        command = replace(command, person=here.person(command.person).id)
    space = here.catalog.spaces.state(command.space)
    return bookings.book(command, space, here.uses().floor(command.start, command.end), here.fresh())


@facts.register
def _(command: bookings.ChangeBooking, here: Deciding) -> list[Fact]:
    booking = here.catalog.bookings.state(command.booking)
    start, end = command.start or booking.start, command.end or booking.end
    if start is None or end is None:
        raise Refused(bookings.UnknownBooking())
    space = here.catalog.spaces.state(command.space or booking.space or b"")
    return bookings.change_booking(command, booking, space, here.uses().floor(start, end))


@facts.register
def _(command: bookings.ShareSpace, here: Deciding) -> list[Fact]:
    return bookings.share_space(command, here.catalog.bookings.state(command.booking))


@facts.register
def _(command: bookings.EndBooking, here: Deciding) -> list[Fact]:
    return bookings.end_booking(here.catalog.bookings.state(command.booking))
