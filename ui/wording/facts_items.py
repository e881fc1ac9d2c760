"""A line for each fact about items and loans. Order is weight: of an action's facts the first one here speaks.

Three sides: an item's own history ("Lent to Ana"), a person's ("Borrowed Drill"), everything's ("Lent: Drill to Ana").
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain import items, kinds, loans
from ui.i18n import isolate, translate
from ui.wording.fields import field
from ui.wording.part import Part, Word, and_also, with_reason
from ui.wording.said import commas, listed

_SHOWN: Final = ("name", "number", "category", "brand", "make", "serial", "location", "shelf", "induction", "owner")
"""Fields whose new value fits on a line."""


# Lending


def _used(part: Part) -> str:
    count, person = part.number("quantity") or 0, part.person()
    if part.view == kinds.PERSON:
        return translate("wording", "Took %n of {item}", "", count).format(item=part.item())
    if part.view == kinds.ITEM and person:
        return translate("wording", "%n taken by {person}", "", count).format(person=person)
    if part.view == kinds.ITEM:
        return translate("wording", "%n taken", "", count)
    if person:
        said = translate("wording", "Taken: %n of {item} by {person}", "", count)
        return said.format(item=part.item(), person=person)
    return translate("wording", "Taken: %n of {item}", "", count).format(item=part.item())


def _lent(part: Part) -> str:
    return with_reason(_handed_out(part), _reason(part))


def _handed_out(part: Part) -> str:
    person = part.person()
    if part.view == kinds.PERSON:
        return translate("wording", "Borrowed {item}").format(item=part.item())
    if part.view == kinds.ITEM:
        return (
            translate("wording", "Lent to {person}").format(person=person) if person else translate("wording", "Lent")
        )
    if person:
        return translate("wording", "Lent: {item} to {person}").format(item=part.item(), person=person)
    return translate("wording", "Lent: {item}").format(item=part.item())


def _reason(part: Part) -> str:
    """Why a rule was overridden in this action."""
    found = (part.other("loan.overridden") or {}).get("reason")
    return isolate(found) if isinstance(found, str) else ""


def _overridden(part: Part) -> str:
    return with_reason(translate("wording", "Went on against a rule"), part.text("reason"))


def _back(part: Part) -> str:
    person = part.person()
    if part.view == kinds.PERSON:
        return translate("wording", "Brought {item} back").format(item=part.item())
    if part.view == kinds.ITEM:
        return (
            translate("wording", "Back from {person}").format(person=person) if person else translate("wording", "Back")
        )
    if person:
        return translate("wording", "Back: {item} from {person}").format(item=part.item(), person=person)
    return translate("wording", "Back: {item}").format(item=part.item())


def _ended(part: Part) -> str:
    if part.view:
        return translate("wording", "Loan closed: it was with somebody else")
    return translate("wording", "Settled who has it: {item}").format(item=part.item())


def _renewed(part: Part) -> str:
    return with_reason(_prolonged(part), _reason(part))


def _prolonged(part: Part) -> str:
    day = part.day("due")
    if not day:
        return translate("wording", "Renewed")
    if part.view == kinds.ITEM:
        return translate("wording", "Renewed until {day}").format(day=day)
    return translate("wording", "Renewed: {item} until {day}").format(item=part.item(), day=day)


def _due(part: Part) -> str:
    day = part.day("due")
    if not day:
        return translate("wording", "Due date moved")
    if part.view == kinds.ITEM:
        return translate("wording", "Due date moved to {day}").format(day=day)
    return translate("wording", "Due date of {item} moved to {day}").format(item=part.item(), day=day)


def _parts(part: Part) -> str:
    missing = part.texts("missing")
    if part.view:
        if not missing:
            return translate("wording", "Went out with all its parts")
        return translate("wording", "Went out without {parts}").format(parts=missing)
    if not missing:
        return translate("wording", "All parts went out: {item}").format(item=part.item())
    return translate("wording", "{item} went out without {parts}").format(item=part.item(), parts=missing)


def _checked(part: Part) -> str:
    found = []
    if missing := part.texts("missing"):
        found.append(translate("wording", "{parts} missing", "parts that did not come back").format(parts=missing))
    check = part.body.get("check")
    if isinstance(check, str) and check in _FOUND:
        found.append(_FOUND[check]())
    if not found:
        found.append(translate("wording", "all there"))
    said = translate("wording", "Looked at after its return") if part.view else part.item()
    said = translate("wording", "{what}: {found}", "an item, and how it is").format(what=said, found=commas(found))
    return and_also(said, part.text("note"))


_FOUND: Final = {
    loans.GOOD: lambda: translate("wording", "good", "how an item came back"),
    loans.WORN: lambda: translate("wording", "worn, still works", "how an item came back"),
    loans.BROKEN: lambda: translate("wording", "needs repair", "how an item came back"),
}


# Items


def _described(part: Part) -> str:
    new = {"name", "number"} <= part.body.keys()
    if part.view:
        return translate("wording", "Added to the catalogue") if new else _changes(part)
    if new:
        return translate("wording", "New item: {item}").format(item=part.text("name"))
    said = translate("wording", "{what}: {found}", "an item, and how it is")
    return said.format(what=part.item(), found=_changes(part))


def _changes(part: Part) -> str:
    """Which fields have a new value, and the value if it is one and short."""
    names = [name for name in part.body if name in items.SETTABLE]
    if len(names) == 1 and names[0] in _SHOWN and (value := part.text(names[0])):
        said = translate("wording", "{field} is now {value}", "Shelf is now B 3")
        return said.format(field=field(names[0]), value=value)
    if not names:
        return translate("wording", "Changed")
    return translate("wording", "Changed: {fields}").format(fields=listed([field(name) for name in names]))


def _noted(part: Part) -> str:
    if part.view:
        return translate("wording", "Note changed")
    return translate("wording", "Note on {item} changed").format(item=part.item())


def _condition(part: Part) -> str:
    said = _CONDITIONS.get(str(part.body.get("condition")), _CONDITIONS[""])()
    if not part.view:
        said = translate("wording", "{what}: {found}", "an item, and how it is").format(what=part.item(), found=said)
    return and_also(said, part.text("reason"))


_CONDITIONS: Final = {
    items.ACTIVE: lambda: translate("wording", "in use again", "an item's condition"),
    items.REPAIR: lambda: translate("wording", "goes to repair", "an item's condition"),
    items.MISSING: lambda: translate("wording", "noted as missing", "an item's condition"),
    items.RETIRED: lambda: translate("wording", "retired", "an item's condition"),
    "": lambda: translate("wording", "condition changed", "an item's condition"),
}


def _stocked(part: Part) -> str:
    count = part.number("count") or 0
    if part.view:
        return translate("wording", "Counted: %n", "stock of a consumable", count)
    return translate("wording", "Counted: %n of {item}", "", count).format(item=part.item())


def _model(part: Part) -> str:
    name = part.text("name")
    return (
        translate("wording", "Model added: {name}").format(name=name) if name else translate("wording", "Model changed")
    )


ITEM_WORDS: Final[Mapping[str, Word]] = {
    "item.used": _used,
    "loan.opened": _lent,
    "loan.returned": _back,
    "loan.ended": _ended,
    "loan.renewed": _renewed,
    "loan.checked": _checked,
    "loan.parts": _parts,
    "item.described": _described,
    "item.condition": _condition,
    "item.stocked": _stocked,
    "item.noted": _noted,
    "item.used_by": _used,
    "model.described": _model,
    "loan.borrower": _lent,
    "loan.overridden": _overridden,
}
MOVED_WORDS: Final[Mapping[str, Word]] = {"loan.due": _due}
"""Weighs less than a closure that moves due dates."""
