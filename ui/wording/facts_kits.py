"""A line for each fact about kits. Its hand-out and its return speak for those of all parts."""

from collections.abc import Mapping
from typing import Final

from skillshare.domain import checks, kinds, kits
from ui.i18n import isolate, translate
from ui.wording.fields import field
from ui.wording.part import Part, Word, and_also, with_reason
from ui.wording.said import listed


def _name(part: Part) -> str:
    kit = next(iter(part.records), b"")
    return isolate(part.names.kit(kit)) or translate("wording", "a kit")


def _parts(part: Part, ids: str) -> str:
    """ "4 parts", empty where nobody knows."""
    found = checks.field(part.body, ids, kits.is_ids)
    return translate("wording", "%n part(s)", "of a kit", len(found)) if found else ""


def _lent(part: Part) -> str:
    reason = (part.other("loan.overridden") or {}).get("reason")
    said = and_also(_handed_out(part), _parts(part, "items"))
    return with_reason(said, isolate(reason) if isinstance(reason, str) else "")


def _handed_out(part: Part) -> str:
    person = part.person()
    if part.view == kinds.PERSON:
        return translate("wording", "Borrowed {item}").format(item=_name(part))
    if part.view == kinds.KIT:
        return translate("wording", "Lent to {person}").format(person=person)
    return translate("wording", "Lent: {item} to {person}").format(item=_name(part), person=person)


def _back(part: Part) -> str:
    loan = next((records[0] for type_, records, _ in part.facts if type_ == "loan.returned" and records), None)
    person = isolate(part.names.loan(loan)[1]) if loan is not None else ""
    if part.view == kinds.KIT:
        said = translate("wording", "Back")
        if person:
            said = translate("wording", "Back from {person}").format(person=person)
    elif person:
        said = translate("wording", "Back: {item} from {person}").format(item=_name(part), person=person)
    else:
        said = translate("wording", "Back: {item}").format(item=_name(part))
    return and_also(said, _parts(part, "items"))


def _due(part: Part) -> str:
    day = part.day("due")
    if not day:
        return translate("wording", "Due date moved")
    if part.view == kinds.KIT:
        return translate("wording", "Due date moved to {day}").format(day=day)
    return translate("wording", "Due date of {item} moved to {day}").format(item=_name(part), day=day)


def _described(part: Part) -> str:
    if part.flag("gone"):
        return (
            translate("wording", "Kit removed; its parts stay")
            if part.view
            else translate("wording", "Kit removed: {item}").format(item=_name(part))
        )
    if {"name", "number"} <= part.body.keys():
        said = translate("wording", "Kit put together")
        if not part.view:
            said = translate("wording", "New kit: {item}").format(item=part.text("name"))
        return and_also(said, _parts(part, "parts"))
    changed = _changes(part)
    if part.view:
        return changed
    return translate("wording", "{what}: {found}", "an item, and how it is").format(what=_name(part), found=changed)


def _changes(part: Part) -> str:
    names = [_field(name) for name in part.body if name in kits.SETTABLE]
    if not names:
        return translate("wording", "Changed")
    return translate("wording", "Changed: {fields}").format(fields=listed(names))


def _field(name: str) -> str:
    return translate("wording", "Parts") if name == "parts" else field(name)


KIT_WORDS: Final[Mapping[str, Word]] = {
    "kit.lent": _lent,
    "kit.returned": _back,
    "kit.due": _due,
    "kit.described": _described,
}
