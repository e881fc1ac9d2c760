"""What two laptops wrote at the same time: a question for each field, with every value as an answer (architecture §4).

Which command settles it belongs to the place.
"""

from collections.abc import Container
from typing import Any

from skillshare.domain.items import Item
from skillshare.domain.people import Person
from skillshare.domain.skills import Skill
from ui.i18n import isolate, translate
from ui.kit.banner import Message, Step
from ui.wording.fields import field
from ui.wording.states import condition


def conflict_messages(record: Item | Person | Skill, hidden: Container[str] = ()) -> list[Message]:
    """One message for each field in conflict; those in `hidden` show no value. Steps are for `conflict_choice`."""
    return [_message(record, name, others, name in hidden) for name, others in record.conflicts.items()]


def conflict_choice(record: Item | Person | Skill, step: str) -> tuple[str, Any]:
    """The field and the value that the name of a step stands for."""
    _, place, name = step.split(" ", 2)
    return name, getattr(record, name) if int(place) < 0 else record.conflicts[name][int(place)]


def _message(record: Item | Person | Skill, name: str, others: tuple[Any, ...], hidden: bool) -> Message:
    title = translate("items", "Two laptops wrote “{field}” differently").format(field=field(name))
    why, use = translate("items", "Here it is “{value}”."), translate("items", "Use “{value}”")
    keep = translate("items", "Keep “{value}”")
    if hidden:
        why, use = translate("people", "Show the contact to see both."), translate("people", "Use the other one")
        keep = translate("people", "Keep this one")
    value = shown(name, getattr(record, name))
    steps = [Step(name=f"use -1 {name}", text=keep.format(value=value))]
    steps += [
        Step(name=f"use {place} {name}", text=use.format(value=shown(name, other)))
        for place, other in enumerate(others)
    ]
    return Message(kind="know", title=title, why=why.format(value=value), steps=tuple(steps))


def shown(name: str, value: object) -> str:
    """A value as it stands in a sentence."""
    return isolate(condition(str(value)) if name == "condition" else str(value))
