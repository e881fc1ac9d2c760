"""Who comes to a session as rows of its page: the door list, who waits and why, and the figures above them.

Values in, values out; what a row does is the page's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skillshare.catalog.coming import Evening
from skillshare.catalog.readers import Catalog
from skillshare.domain.door import LEFT
from skillshare.domain.seating import IN, NEXT, WAITING, Seat, child_role
from skillshare.domain.signups import CHILD
from skillshare.domain.text import folded
from ui.i18n import isolate, translate
from ui.kit.pictures import initials_of
from ui.kit.rows import Row
from ui.wording import states
from ui.wording.places import role, roles, why
from ui.wording.said import commas


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How many places of one kind are taken, out of how many; None is without limit."""

    words: str
    taken: int
    places: int | None


def figures(evening: Evening) -> tuple[Figure, ...]:
    """One for each role, in the order the host gave them."""
    places = evening.occasion.places
    taken = dict.fromkeys(places, 0)
    for seat in evening.seating.seats:
        if seat.signup.has_place:
            taken[seat.signup.role] = taken.get(seat.signup.role, 0) + 1
            if seat.signup.children:
                other = child_role(seat.signup.role, places)
                taken[other] = taken.get(other, 0) + seat.signup.children
    return tuple(Figure(words=roles(name), taken=count, places=places.get(name, 0)) for name, count in taken.items())


def door_rows(evening: Evening, catalog: Catalog, *, ticks: bool) -> tuple[Row, ...]:
    """Everybody who has a place or came, by name; with a tick on the day itself."""
    seats = [seat for seat in evening.seating.seats if seat.state == IN]
    known = {seat.signup.id: name_of(seat, catalog) for seat in seats}
    ordered = sorted(seats, key=lambda seat: (folded(known[seat.signup.id]), seat.signup.id))
    return tuple(_door_row(seat, known[seat.signup.id], catalog, ticks) for seat in ordered)


def _door_row(seat: Seat, name: str, catalog: Catalog, ticks: bool) -> Row:
    signup = seat.signup
    adult = catalog.people.name(signup.adult) if signup.adult else ""
    broke = [translate("calendar", "had left") if rule == LEFT else states.rule(rule) for rule in signup.broke]
    detail = [translate("calendar", "with {name}").format(name=isolate(adult))] if adult else []
    detail += [commas(broke)] if broke else []
    return Row(
        key=signup.id,
        title=name,
        initials=initials_of(name),
        person=signup.person or signup.id,
        detail=" · ".join(detail),
        end=_end(seat, catalog),
        end_token="text2",
        tick=signup.present if ticks else None,
        more=True,
    )


def _end(seat: Seat, catalog: Catalog) -> str:
    """What the door has to know in a word or two."""
    signup = seat.signup
    if signup.walkin:
        return translate("calendar", "walk-in")
    if signup.children:
        return translate("calendar", "%n (child|children)", "", signup.children)
    if signup.role not in ("participant", CHILD):
        return role(signup.role)
    if signup.person is not None and not signup.adult and _is_new(signup.person, signup.id, catalog):
        return translate("calendar", "first time")
    return ""


def _is_new(person: bytes, signup: bytes, catalog: Catalog) -> bool:
    return not any(one.present and one.id != signup for one in catalog.signups.of_person(person))


def waiting_rows(evening: Evening, catalog: Catalog) -> tuple[Row, ...]:
    """Who waits, in order, each with why (R62)."""
    return tuple(
        Row(
            key=seat.signup.id,
            title=name_of(seat, catalog),
            initials=initials_of(name_of(seat, catalog)),
            person=seat.signup.person or seat.signup.id,
            detail=why(seat),
            time=translate("calendar", "{place}.", "a place in a line").format(place=seat.place),
            more=True,
        )
        for seat in evening.seating.standing(WAITING)
    )


def to_tell(evening: Evening) -> Sequence[Seat]:
    """For whom a place is free and who has not been told."""
    return evening.seating.standing(NEXT)


def name_of(seat: Seat, catalog: Catalog) -> str:
    """The name of whoever sits there; a word for a guest nobody knows, and for who was erased or is none of ours to
    know, as others are on a member's own laptop."""
    name = catalog.people.name(seat.signup.person)
    if name:
        return name
    is_guest = seat.signup.person is None and seat.signup.walkin
    return translate("calendar", "A guest") if is_guest else translate("calendar", "Somebody")
