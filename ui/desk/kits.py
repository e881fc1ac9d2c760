"""Kits at the desk: one scan lends or brings back all parts; for a part that is away the banner offers another (R11).

What one item alone does is in `lend` and `back`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from skillshare.catalog.views import KitRow
from skillshare.community import Receipt
from skillshare.domain.kit_lending import ChangeKitDue, LendKit, PartsAway
from skillshare.domain.lending import LendItem
from ui import dates, wording
from ui.desk.counter import Counter
from ui.desk.state import Back, Note, Out, Trouble
from ui.i18n import isolate, translate
from ui.kit.banner import Message, Step

INSTEAD = "instead"
"""Name of the step that takes another thing for a part that is away; which one stands behind it."""
WITHOUT = "without"
_OFFERED = 2


def subject(command: LendItem | LendKit) -> bytes:
    """The item or the kit that goes out."""
    return command.kit if isinstance(command, LendKit) else command.item


def all_out(kit: KitRow) -> bool:
    """Whether none of its parts is left to lend."""
    return bool(kit.parts) and all(part.outings for part in kit.parts)


def went_out(counter: Counter, command: LendKit, receipt: Receipt, ticked: Mapping[bytes, set[str]]) -> list[Out]:
    """What went out with a kit, the last part first, so that the first one ends on top."""
    outs = []
    for fact in receipt.facts:
        if fact.type == "loan.opened":
            item = counter.catalog.items.state(fact.body["item"])
            out = Out(
                item=item.id,
                loan=fact.records[0],
                entry=receipt.entry,
                overrides=command.overrides,
                parts=item.accessories,
                ticked=ticked.get(item.id, set()),
                unsaved=item.id in ticked,
                kit=command,
            )
            outs.append(out)
    return outs[::-1]


def came_back(counter: Counter, receipt: Receipt) -> list[Back]:
    """What came back with a kit, the last part first."""
    backs = []
    for fact in receipt.facts:
        loan = counter.catalog.loans.row(fact.records[0]) if fact.type == "loan.returned" else None
        if loan is not None:
            parts = counter.catalog.items.state(loan.item).accessories
            backs.append(Back(item=loan.item, loan=loan.id, entry=receipt.entry, person=loan.person, parts=parts))
    return backs[::-1]


def together(counter: Counter, out: Out) -> list[Out]:
    """Everything that went out in the same action."""
    return [other for other in counter.state.outs if other.entry == out.entry]


def due_for_all(counter: Counter, out: Out, kit: LendKit, day: date) -> ChangeKitDue:
    """The command that moves the due day of the whole hand-out."""
    loans = tuple(other.loan for other in together(counter, out) if other.loan is not None)
    return ChangeKitDue(kit=kit.kit, loans=loans, due=day)


def gone_on(trouble: Trouble, name: str) -> LendKit | None:
    """The command again, with what was chosen for the part the banner is about; None if that was not offered.

    Without a name: another one of the same model if there is one, else the kit without the part.
    """
    if trouble.away is None or not isinstance(trouble.command, LendKit):
        return None
    command, part = trouble.command, trouble.away.parts[0]
    offered = {f"{INSTEAD} {other.item.hex()}": other.item for other in part.substitutes[:_OFFERED]}
    name = name or next(iter(offered), WITHOUT)
    if name in offered:
        return replace(command, instead={**command.instead, part.item: offered[name]})
    if name == WITHOUT:
        return replace(command, without=(*command.without, part.item))
    return None


def has_substitute(trouble: Trouble | None) -> bool:
    """Whether the banner offers another thing for a part."""
    return trouble is not None and trouble.away is not None and bool(trouble.away.parts[0].substitutes)


def away_message(counter: Counter, away: PartsAway, waiting: str) -> Message:
    """What the banner says about the first part that is away."""
    part = away.parts[0]
    title = translate("desk", "{part} of {kit} is not here")
    why = [wording.away(part, counter.today())]
    if len(away.parts) > 1:
        why.append(translate("desk", "%n more part(s) (is|are) away.", "", len(away.parts) - 1))
    steps: list[Step] = []
    for other in part.substitutes[:_OFFERED]:
        text = translate("desk", "Take {number} instead").format(number=isolate(other.number))
        name = f"{INSTEAD} {other.item.hex()}"
        steps.append(Step(name=name, text=text, icon="repeat", key="" if steps else "F9"))
    if not steps:
        why.append(translate("desk", "Nothing else of the same model is here."))
    key = "F10" if steps else "F9"
    steps.append(Step(name=WITHOUT, text=translate("desk", "Lend without it"), key=key))
    row = counter.catalog.items.row(part.item)
    return Message(
        kind="ask",
        title=title.format(part=isolate(part.name), kit=isolate(away.name)),
        why=" ".join(filter(None, (*why, waiting))),
        steps=tuple(steps),
        leave=translate("desk", "Leave it"),
        picture=counter.picture(row) if row is not None else None,
    )


def kit_message(counter: Counter, note: Note) -> Message | None:
    """What the banner says about a kit that is here or out; None for any other note."""
    kit = counter.catalog.kits.row(note.item) if note.item and note.kind in ("kit_in", "kit_out") else None
    if kit is None:
        return None
    name = isolate(kit.name)
    if note.kind == "kit_in":
        title = translate("desk", "{item} is here already").format(item=name)
        why = translate("desk", "There is nothing to bring back.")
        return Message(kind="know", title=title, why=why, leave=translate("desk", "Close"))
    outs = counter.catalog.kits.outs(kit.id)
    people = {loan.person_name for loan in outs}
    title = translate("desk", "{item} is out")
    if len(people) == 1 and "" not in people:
        title = translate("desk", "{item} is out with {person}")
    due = min((loan.due for loan in outs if loan.due is not None), default=None)
    said = translate("desk", "It is due {day}.").format(day=dates.near(due, counter.today())) if due else ""
    back = translate("desk", "It came back")
    if counter.state.person is not None:
        back = translate("desk", "It came back, lend it now")
    return Message(
        kind="know",
        title=title.format(item=name, person=isolate(next(iter(people), ""))),
        why=f"{said} {translate('desk', 'If it lies here, it came back.')}".strip(),
        steps=(Step(name="back", text=back, icon="arrow-down-to-line", key="F3"),),
        leave=translate("desk", "Leave it"),
    )


def kit_words(counter: Counter, back: Back) -> str:
    """Which parts of the kit it came back with are still out; empty if it went out alone."""
    found = counter.catalog.kits.lent_with(back.loan)
    if found is None:
        return ""
    kit, still = found
    if not still:
        return translate("desk", "All of {kit} is back.").format(kit=isolate(kit.name))
    said = translate("desk", "Still out of {kit}: {parts}.")
    return said.format(kit=isolate(kit.name), parts=wording.listed([loan.item_name for loan in still]))
