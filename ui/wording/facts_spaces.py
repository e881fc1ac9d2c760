"""A line for each fact about rooms, bookings, reservations and house duties. Order is weight (`facts_items`)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from skillshare.domain import checks, kinds
from skillshare.domain.reservations import Span
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.fields import field
from ui.wording.part import Part, Word, and_also, with_reason
from ui.wording.said import listed
from ui.wording.stops_spaces import when


def _space(part: Part) -> str:
    name = part.text("name") or part.named(kinds.SPACE) or translate("wording", "a room or bench")
    if part.flag("gone"):
        return translate("wording", "Room or bench removed: {name}").format(name=name)
    if "name" in part.body:
        return translate("wording", "Room or bench: {name}").format(name=name)
    return _changed(part, name)


def _changed(part: Part, name: str) -> str:
    known = [field(each) for each in part.body if field(each) != each]
    if not known:
        return translate("wording", "Changed: {fields}").format(fields=name)
    found = translate("wording", "Changed: {fields}").format(fields=listed(known))
    return translate("wording", "{what}: {found}", "an item, and how it is").format(what=name, found=found)


# Bookings


def _booked(part: Part) -> str:
    start, end = part.local("start"), part.local("end")
    time = dates.between(start, end, part.today) if start and end else ""
    return with_reason(and_also(_booking(part), time), _reason(part, "booking.overridden"))


def _booking(part: Part) -> str:
    space = part.named(kinds.SPACE) or translate("wording", "a room or bench")
    who = part.id("person") or checks.field(part.other("booking.person"), "person", checks.is_id)
    what = part.text("title") or (isolate(part.names.person(who)) if who else "")
    if "title" in part.body and "space" in part.body:
        if part.view == kinds.PERSON or not what:
            return translate("wording", "Booked: {space}").format(space=space)
        return translate("wording", "Booked: {space} for {what}").format(space=space, what=what)
    known = part.named(kinds.BOOKING) or space
    if "start" in part.body:
        return translate("wording", "Booking moved: {booking}").format(booking=known)
    return translate("wording", "Booking changed: {booking}").format(booking=known)


def _booking_ended(part: Part) -> str:
    known = part.named(kinds.BOOKING)
    if not known:
        return translate("wording", "Booking ended")
    return translate("wording", "Booking ended: {booking}").format(booking=known)


def _overridden(part: Part) -> str:
    return with_reason(translate("wording", "Went on against a rule"), part.text("reason"))


def _reason(part: Part, kind: str) -> str:
    found = (part.other(kind) or {}).get("reason")
    return isolate(found) if isinstance(found, str) else ""


def _whole(part: Part, kind: str) -> Part:
    """The fact of that type in the same action, from the same side: who it is for alone says little."""
    found = next(((records, body) for type_, records, body in part.facts if type_ == kind and body), None)
    return part if found is None else replace(part, kind=kind, records=found[0], body=found[1])


# Reservations


def _reserved(part: Part) -> str:
    return with_reason(and_also(_reservation(part), _span(part)), _reason(part, "reservation.overridden"))


def _reservation(part: Part) -> str:
    if "count" in part.body and not part.body.keys() & {"item", "model"}:
        known = part.named(kinds.RESERVATION) or _thing(part)
        return translate("wording", "Reservation moved: {item}").format(item=known)
    who = part.id("person") or checks.field(part.other("reservation.person"), "person", checks.is_id)
    person = isolate(part.names.person(who)) if who else ""
    if part.view == kinds.ITEM:
        return (
            translate("wording", "Reserved for {person}").format(person=person)
            if person
            else translate("wording", "Reserved")
        )
    if person and part.view != kinds.PERSON:
        return translate("wording", "Reserved: {item} for {person}").format(item=_thing(part), person=person)
    return translate("wording", "Reserved: {item}").format(item=_thing(part))


def _thing(part: Part) -> str:
    count = part.number("count") or 1
    item, model = part.id("item"), part.id("model")
    name = isolate(part.names.item(item)) if item else ""
    name = name or (isolate(part.names.named(kinds.MODEL, model)) if model else "") or part.item()
    return translate("wording", "%n of {item}", "", count).format(item=name) if count > 1 else name


def _span(part: Part) -> str:
    first, last = checks.day(part.body.get("first")), checks.day(part.body.get("last"))
    return when(Span(first=first, last=last, start=part.local("start"), end=part.local("end")), part.today)


def _reservation_ended(part: Part) -> str:
    known = part.named(kinds.RESERVATION)
    if not known:
        return translate("wording", "Reservation ended")
    return translate("wording", "Reservation ended: {item}").format(item=known)


# House duties


def _duty(part: Part) -> str:
    name = part.text("name") or _duty_name(part)
    if part.flag("gone"):
        return translate("wording", "House duty taken off the list: {duty}").format(duty=name)
    if {"name", "start"} <= part.body.keys():
        return translate("wording", "New house duty: {duty}").format(duty=name)
    return _changed(part, name)


def _taken(part: Part) -> str:
    turns = [body for kind, _, body in part.facts if kind == "duty.taken" and body is not None]
    who, other = part.id("person"), part.id("standin_for")
    person = (isolate(part.names.person(who)) if who else "") or translate("wording", "somebody")
    instead = next((body.get("standin_for") for body in turns if body.get("standin_for")), None)
    if len(turns) == 4:
        said = translate("wording", "Duties swapped: {duty}")
    elif part.view == kinds.PERSON:
        taken, back = translate("wording", "Takes {duty}"), translate("wording", "Gives {duty} back")
        said = taken if part.flag("on") else back
    elif part.flag("on") and other is not None and isinstance(instead, bytes):
        said = translate("wording", "{person} does {duty} instead of {other}")
    elif part.flag("on"):
        said = translate("wording", "{person} takes {duty}")
    else:
        said = translate("wording", "{person} gives {duty} back")
    replaced = (isolate(part.names.person(other)) if other else "") or translate("wording", "somebody")
    return and_also(said.format(person=person, duty=_duty_name(part), other=replaced), part.day("day"))


def _standin(part: Part) -> str:
    who = part.id("person")
    person = (isolate(part.names.person(who)) if who else "") or translate("wording", "somebody")
    said = translate("wording", "{person} does {duty} after all")
    if part.flag("wanted"):
        said = translate("wording", "{person} needs a stand-in for {duty}")
    return and_also(said.format(person=person, duty=_duty_name(part)), part.day("day"))


def _duty_name(part: Part) -> str:
    return part.named(kinds.DUTY) or translate("wording", "a house duty")


SPACE_WORDS: Final[Mapping[str, Word]] = {
    "booking.described": _booked,
    "booking.ended": _booking_ended,
    "booking.person": lambda part: _booked(_whole(part, "booking.described")),
    "booking.overridden": _overridden,
    "reservation.described": _reserved,
    "reservation.ended": _reservation_ended,
    "reservation.person": lambda part: _reserved(_whole(part, "reservation.described")),
    "reservation.overridden": _overridden,
    "duty.taken": _taken,
    "duty.standin": _standin,
    "duty.described": _duty,
    "space.described": _space,
}
"""Weighs less than the loan that fulfils a reservation, and than retiring what was reserved."""
