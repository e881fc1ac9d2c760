"""Words for where somebody stands in a session: has a place, is next, or waits, and why (R62).

Never here: what stands in the way of signing up; that is in `stops_signups`.
"""

from collections.abc import Callable, Mapping
from typing import Final

from skillshare.domain.seating import IN, NEXT, Over, Seat
from skillshare.domain.signups import CHILD, PARTICIPANT
from ui.i18n import isolate, translate

HELPER: Final = "helper"
"""A role that many sessions have; of what people call the others nothing is known."""

_ROLES: Final[Mapping[str, Callable[[Callable[..., str]], tuple[str, str]]]] = {
    PARTICIPANT: lambda tr: (tr("wording", "Participant"), tr("wording", "Participants")),
    HELPER: lambda tr: (tr("wording", "Helper"), tr("wording", "Helpers")),
    CHILD: lambda tr: (tr("wording", "Child"), tr("wording", "Children")),
}


def role(name: str, tr: Callable[..., str] = translate) -> str:
    """As what somebody comes, in the language of `tr`; a role with a name of its own is called by it."""
    known = _ROLES.get(name)
    return known(tr)[0] if known else isolate(name)


def roles(name: str) -> str:
    """The same for everybody of that role together."""
    known = _ROLES.get(name)
    return known(translate)[1] if known else isolate(name)


def stands(seat: Seat) -> str:
    """One sentence that answers "Have I got a place?" and "Why am I third?"."""
    if seat.state == IN:
        return translate("wording", "Has a place.")
    if seat.state == NEXT:
        return translate("wording", "A place is free now, and nobody has told them yet.")
    if seat.free:
        said = translate("wording", "Waits for %n place(s) as “{role}”; free: {free}.", "", seat.wants)
        return said.format(role=role(seat.lacks), free=seat.free)
    if seat.place == 1:
        return translate("wording", "First in the line.")
    said = translate(
        "wording", "Number {place} in the line, since %n (person|people) signed up before.", "", seat.place - 1
    )
    return said.format(place=seat.place)


def why(seat: Seat) -> str:
    """Why somebody waits, beside their number in the line."""
    if seat.free:
        return stands(seat)
    if seat.place == 1:
        return translate("wording", "next when a place falls free")
    return translate("wording", "%n (person|people) signed up before", "", seat.place - 1)


def overbooked(it: Over) -> str:
    """What is too much in a session, and what helps; who was told last is named beside it."""
    said = translate("wording", "{taken} were told of a place as “{role}”, and there are {places}.")
    said = said.format(taken=it.taken, role=role(it.role), places=it.places)
    more = translate("wording", "Make room for %n more, or ask those told last.", "", it.taken - it.places)
    return f"{said} {more}"
