"""Words for every `Refusal` and `Question` about kits; joins `stops.words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date

from skillshare.domain import kit_lending, kits
from skillshare.domain.items import MISSING, REPAIR
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import Words
from ui.wording.stops import words

__all__ = ["away", "words"]


@words.register
def _(it: kits.UnknownKit, today: date) -> Words:
    return Words(
        title=translate("wording", "This kit is not in the catalogue"),
        why=translate("wording", "Perhaps it was removed on another laptop."),
        next=translate("wording", "Scan its parts one by one."),
    )


@words.register
def _(it: kits.KitWithoutParts, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} has no parts").format(name=isolate(it.name)),
        why=translate("wording", "A kit is several items that are lent as one."),
        next=translate("wording", "Choose the items that belong to it."),
    )


@words.register
def _(it: kits.KitTooLarge, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} has too many parts").format(name=isolate(it.name)),
        why=translate("wording", "There is room for %n.", "parts of a kit", it.most),
        next=translate("wording", "Make two kits of it."),
    )


@words.register
def _(it: kits.PartInOtherKit, today: date) -> Words:
    why = translate("wording", "It is a part of {kit}, and an item is in one kit only.")
    return Words(
        title=translate("wording", "{item} is in another kit").format(item=isolate(it.item)),
        why=why.format(kit=isolate(it.kit)),
        next=translate("wording", "Take it out of that kit first, or choose another item."),
    )


@words.register
def _(it: kits.PartIsConsumable, today: date) -> Words:
    return Words(
        title=translate("wording", "{item} cannot be part of a kit").format(item=isolate(it.item)),
        why=translate("wording", "It is used up, so it would not come back with the kit."),
        next=translate("wording", "Leave it out, and mention it in the note of the kit."),
    )


@words.register
def _(it: kits.PartIsKit, today: date) -> Words:
    return Words(
        title=translate("wording", "{kit} is a kit itself").format(kit=isolate(it.kit)),
        why=translate("wording", "Kits hold items and no other kits."),
        next=translate("wording", "Choose the items it is made of."),
    )


@words.register
def _(it: kit_lending.PartsAway, today: date) -> Words:
    return Words(
        title=translate("wording", "Not all of {name} is here").format(name=isolate(it.name)),
        why=" ".join(away(part, today) for part in it.parts),
        next=translate("wording", "Take one of the same model, or lend the kit without it."),
    )


def away(part: kit_lending.Away, today: date) -> str:
    """Why that part of a kit is not here, as a sentence."""
    if part.due is not None and part.due >= today:
        said = translate("wording", "{item} is out and due {day}.")
        return said.format(item=isolate(part.name), day=dates.near(part.due, today))
    if part.state == "out":
        said = translate("wording", "{item} is out.")
    elif part.state == REPAIR:
        said = translate("wording", "{item} is being repaired.")
    elif part.state == MISSING:
        said = translate("wording", "{item} is noted as missing.")
    else:
        said = translate("wording", "{item} is no longer lent.")
    return said.format(item=isolate(part.name))


@words.register
def _(it: kit_lending.NothingOfKit, today: date) -> Words:
    return Words(
        title=translate("wording", "Nothing of {name} goes out").format(name=isolate(it.name)),
        why=translate("wording", "All of its parts are away or left out."),
        next=translate("wording", "Leave the kit here until its parts are back."),
    )


@words.register
def _(it: kit_lending.KitApart, today: date) -> Words:
    return Words(
        title=translate("wording", "Several people have parts of {name}").format(name=isolate(it.name)),
        why=translate("wording", "The parts were lent one by one to %n people.", "", it.people),
        next=translate("wording", "Scan each part that lies here."),
    )


@words.register
def _(it: kit_lending.KitOverLimit, today: date) -> Words:
    why = translate("wording", "%n item(s) (is|are) out, the kit has {parts}, and the limit is {limit}.", "", it.has)
    title = translate("wording", "With {kit}, {name} has more than the rules allow")
    return Words(
        title=title.format(kit=isolate(it.kit), name=isolate(it.name)),
        why=why.format(parts=it.parts, limit=it.limit),
        next=translate("wording", "Bring something back first, or lend anyway with a reason."),
    )
