"""A line for each fact about people, opening hours, the community and its laptops. Order is weight (`facts_items`).

Only the desk reads most of these; where a body is withheld, the line says no more than that something changed.
"""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from collections.abc import Mapping
from typing import Final

from skillshare.domain import checks
from skillshare.domain.roles import ROLE, ROLES
from ui import dates
from ui.i18n import isolate, translate
from ui.wording import states
from ui.wording.fields import field
from ui.wording.part import Part, Word, with_reason
from ui.wording.said import listed

# People


def _of(part: Part, said: str) -> str:
    """The line, with the person's name where it does not stand on their own page."""
    if part.view:
        return said
    return translate("wording", "{name}: {what}", "a person, and what changed").format(name=part.person(), what=said)


def _described(part: Part) -> str:
    name = part.text("name")
    if {"name", "number"} <= part.body.keys():
        if part.view:
            return translate("wording", "Joined the list")
        return translate("wording", "New person: {name}").format(name=name)
    if name:
        return _of(part, translate("wording", "is now called {name}").format(name=name))
    return _of(part, translate("wording", "languages or photo changed"))


def _contact(part: Part) -> str:
    names = [name for name in ("full_name", "phone", "email", "address", "prefers") if name in part.body]
    if not names:
        return _of(part, translate("wording", "contact changed"))
    return _of(part, translate("wording", "contact changed: {fields}").format(fields=listed([*map(field, names)])))


def _membership(part: Part) -> str:
    if part.flag("gone"):
        return _of(part, translate("wording", "membership taken back"))
    until = checks.day(part.body.get("until"))
    if checks.day(part.body.get("first")) is None:
        return _of(part, translate("wording", "membership changed"))
    return _of(part, states.until(until))


def _erased(part: Part) -> str:
    return translate("wording", "Somebody was erased")


def _card(part: Part) -> str:
    card = part.text("card")
    if not card:
        return _of(part, translate("wording", "card taken back"))
    return _of(part, translate("wording", "card {card}").format(card=card))


def _note(part: Part) -> str:
    if "note" in part.body and not part.text("note"):
        return _of(part, translate("wording", "pinned note taken off"))
    return _of(part, translate("wording", "note pinned"))


def _role(part: Part) -> str:
    known = checks.one_of(*ROLES)
    found = [body for kind, records, body in part.facts if kind == ROLE and records == part.records and body]
    found = [body for body in found if known(body.get("role")) and checks.is_flag(body.get("on"))]
    new, old = (listed([states.role(body["role"]) for body in found if body["on"] is on]) for on in (True, False))
    said = [translate("wording", "takes on: {roles}").format(roles=new)] if new else []
    said += [translate("wording", "leaves: {roles}").format(roles=old)] if old else []
    if not said:
        return _of(part, translate("wording", "what they do here changed"))
    return _of(part, translate("wording", ", ", "between the names of a list").join(said))


def _block(part: Part) -> str:
    if "block" in part.body and not part.text("block"):
        return _of(part, translate("wording", "may borrow again"))
    return _of(part, with_reason(translate("wording", "borrowing stopped"), part.text("block")))


def _agreed(part: Part) -> str:
    return _of(part, translate("wording", "house rules accepted"))


def _extra(part: Part) -> str:
    return _of(part, translate("wording", "further columns changed"))


def _merged(part: Part) -> str:
    into = part.id("into")
    name = part.names.person(into) if into else ""
    if not name:
        return translate("wording", "Two records of one person brought together")
    return translate("wording", "Brought together with {name}").format(name=isolate(name))


# Opening hours


def _slot(part: Part) -> str:
    day, start, end = (checks.field(part.body, "weekday", checks.is_weekday), part.minute("start"), part.minute("end"))
    if part.flag("gone"):
        return translate("wording", "Weekly opening taken out")
    if day is None or start is None or end is None:
        return translate("wording", "Weekly opening changed")
    said = translate("wording", "Open on {weekday}, {hours}")
    return said.format(weekday=dates.weekday(day), hours=dates.hours(start, end))


def _special(part: Part) -> str:
    if part.flag("gone"):
        return translate("wording", "Special day taken out")
    first, last = part.day("first"), part.day("last")
    if not first or not last:
        return translate("wording", "Special day changed")
    return with_reason(_days(part, first, last), part.text("reason"))


def _days(part: Part, first: str, last: str) -> str:
    if first == last and part.flag("open"):
        return translate("wording", "Open as an extra on {day}").format(day=first)
    if first == last:
        return translate("wording", "Closed on {day}").format(day=first)
    if part.flag("open"):
        return translate("wording", "Open as an extra from {first} until {last}").format(first=first, last=last)
    return translate("wording", "Closed from {first} until {last}").format(first=first, last=last)


# The community


def _type(part: Part) -> str:
    name = part.text("name")
    if part.flag("gone"):
        return translate("wording", "Kind of membership taken off the list")
    if not name:
        return translate("wording", "Kind of membership changed")
    return translate("wording", "Kind of membership: {name}").format(name=name)


def _community(part: Part) -> str:
    name = part.text("name")
    if name:
        return translate("wording", "The community is called {name}").format(name=name)
    known = [field(name) for name in ("site", "currency", "zone", "language") if name in part.body]
    if not known:
        return translate("wording", "Community changed")
    return translate("wording", "Community changed: {fields}").format(fields=listed(known))


def _rules(part: Part) -> str:
    names = [states.setting(name) for name in part.body if states.setting(name) != name]
    if not names:
        return translate("wording", "Rules changed")
    value = part.number(next(name for name in part.body if states.setting(name) != name))
    if len(names) == 1 and value is not None:
        return translate("wording", "{rule} is now {value}", "a rule").format(rule=names[0], value=value)
    return translate("wording", "Rules changed: {rules}").format(rules=listed(names))


def _agreement(part: Part) -> str:
    version = part.number("version")
    if version is None:
        return translate("wording", "House rules changed")
    return translate("wording", "House rules, version {version}").format(version=version)


def _handover(part: Part) -> str:
    return translate("wording", "Note left for the next evening")


def _part(part: Part) -> str:
    return translate("wording", "Part of a larger action")


PEOPLE_WORDS: Final[Mapping[str, Word]] = {
    "person.merged": _merged,
    "record.erased": _erased,
    "person.described": _described,
    "person.membership": _membership,
    "person.agreed": _agreed,
    "person.role": _role,
    "person.card": _card,
    "person.block": _block,
    "person.note": _note,
    "person.contact": _contact,
    "person.extra": _extra,
}
COMMUNITY_WORDS: Final[Mapping[str, Word]] = {
    "community.agreement": _agreement,
    "community.rules": _rules,
    "community.described": _community,
    "community.handover": _handover,
    "membership_type.described": _type,
    "slot.described": _slot,
    "special.described": _special,
}
REST_WORDS: Final[Mapping[str, Word]] = {"action.part": _part}
