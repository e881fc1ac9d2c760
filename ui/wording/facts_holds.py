"""A line for each fact about who waits for what. Order is weight (`facts_items`).

Three sides: an item's own history ("Olena joined the line"), a person's, everything's.
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain import kinds
from ui.i18n import translate
from ui.wording.part import Part, Word


def _joined(part: Part) -> str:
    person = part.person()
    if part.view == kinds.PERSON:
        return translate("wording", "Joined the line for {item}").format(item=part.item())
    if part.view == kinds.ITEM:
        if not person:
            return translate("wording", "Somebody joined the line")
        return translate("wording", "{person} joined the line").format(person=person)
    if person:
        return translate("wording", "{person} waits for {item}").format(person=person, item=part.item())
    return translate("wording", "Somebody waits for {item}").format(item=part.item())


def _aside(part: Part) -> str:
    person, day = part.person() or translate("wording", "somebody"), part.day("until")
    if part.view == kinds.ITEM and day:
        return translate("wording", "Put aside for {person} until {day}").format(person=person, day=day)
    if part.view == kinds.ITEM:
        return translate("wording", "Put aside for {person}").format(person=person)
    if day:
        said = translate("wording", "Put aside: {item} for {person} until {day}")
        return said.format(item=part.item(), person=person, day=day)
    return translate("wording", "Put aside: {item} for {person}").format(item=part.item(), person=person)


def _left(part: Part) -> str:
    person = part.person()
    if part.view == kinds.ITEM:
        if not person:
            return translate("wording", "Somebody left the line")
        return translate("wording", "{person} left the line").format(person=person)
    if person:
        return translate("wording", "{person} left the line for {item}").format(person=person, item=part.item())
    return translate("wording", "Left the line for {item}").format(item=part.item())


HOLD_WORDS: Final[Mapping[str, Word]] = {
    "hold.placed": _joined,
    "hold.aside": _aside,
    "hold.ended": _left,
    "hold.person": _joined,
}
"""Weighs less than the loan that ends a wait, and than retiring what was waited for."""
