"""Kits: several items that are lent as one (R11). What a kit is made of, and why it cannot be made so.

Lending and bringing back a kit is in `kit_lending`; its parts stay items like any other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.items import RETIRED, Item
from skillshare.domain.refusal import (
    ItemRetired,
    NameMissing,
    NothingChanges,
    NumberTaken,
    Refusal,
    Refused,
    UnknownItem,
)
from skillshare.domain.typed import line, lines

MOST_PARTS: Final = 40
_LENT_KEPT: Final = 4
"""So many hand-outs are remembered: parts of more are never out at the same time."""


def is_ids(value: object) -> bool:
    """Whether this is a list of record ids."""
    return isinstance(value, list) and all(checks.is_id(one) for one in value)


_DESCRIBED: Final = dict.fromkeys(("name", "number", "picture", "note"), checks.is_text) | {
    "parts": is_ids,
    "gone": checks.is_flag,
}
SETTABLE: Final = ("name", "number", "picture", "note", "parts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """State of one kit. `parts` are items; `lent` holds the loans of the latest hand-outs, the newest first."""

    id: bytes
    name: str = ""
    number: str = ""
    picture: str = ""
    note: str = ""
    parts: tuple[bytes, ...] = ()
    gone: bool = False
    lent: tuple[tuple[bytes, ...], ...] = ()


def fold_kit(record: bytes, history: Sequence[Happening], saw: Saw) -> Kit:
    """The state of a kit; total, whatever the history says (architecture §4)."""
    described, lent = Registers(_DESCRIBED, saw), list[tuple[bytes, ...]]()
    for h in settle(history, saw):
        if h.type == "kit.described":
            described.write(h)
        elif h.type == "kit.lent" and h.place == 0:
            loans = checks.field(h.body, "loans", is_ids) or ()
            lent = [tuple(loans[:MOST_PARTS]), *lent][:_LENT_KEPT]
    values = described.values()
    values["parts"] = tuple(dict.fromkeys(values.get("parts", ())))[:MOST_PARTS]
    return Kit(id=record, **values, lent=tuple(lent))


# Why not


class UnknownKit(Refusal):
    """No such kit, or it was removed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class KitWithoutParts(Refusal):
    """A kit of nothing."""

    name: str


@dataclass(frozen=True, slots=True)
class KitTooLarge(Refusal):
    name: str
    most: int


@dataclass(frozen=True, slots=True)
class PartInOtherKit(Refusal):
    """R11: an item belongs to one kit only."""

    item: str
    kit: str


@dataclass(frozen=True, slots=True)
class PartIsConsumable(Refusal):
    """R11: what is used up does not come back with its kit."""

    item: str


@dataclass(frozen=True, slots=True)
class PartIsKit(Refusal):
    """R11: kits do not nest."""

    kit: str


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class AddKit:
    """A new kit. `fields` as in `SETTABLE`, `parts` in the order they are packed; no number means the next short id."""

    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeKit:
    """New values for some fields of a kit; None clears a picture or a note."""

    kit: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveKit:
    """The kit is no more; its parts stay as items, and loans of them stay as they are."""

    kit: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Something that would be a part: the item, the other kit it is in, or the kit that it is itself."""

    item: Item
    other_kit: str = ""
    own_kit: str = ""


def add_kit(
    command: AddKit, fresh: bytes, number: str, taken_by: str | None, candidates: Sequence[Candidate]
) -> list[Fact]:
    """Facts for a new kit with that number; `taken_by` as in `items.add_item`. Refuses parts that cannot be (R11)."""
    fields = checked(command.fields)
    if not fields.get("name"):
        raise Refused(NameMissing())
    if taken_by is not None:
        raise Refused(NumberTaken(number, taken_by))
    if not candidates:
        raise Refused(KitWithoutParts(fields["name"]))
    _check_parts(fields["name"], candidates)
    body = {k: v for k, v in fields.items() if v} | {"number": number}
    return [Fact(type="kit.described", records=(fresh,), body=body)]


def change_kit(command: ChangeKit, kit: Kit, taken_by: str | None, candidates: Sequence[Candidate]) -> list[Fact]:
    """Facts for the fields that really change. `candidates` are the parts that the kit shall have."""
    wanted = checked(command.fields)
    if "name" in wanted and not wanted["name"]:
        raise Refused(NameMissing())
    if "parts" in wanted:
        if not candidates:
            raise Refused(KitWithoutParts(kit.name))
        _check_parts(kit.name, candidates, kit.parts)
    current = {"parts": list(kit.parts)}
    changed = {k: v for k, v in wanted.items() if (v or None) != (current.get(k, getattr(kit, k)) or None)}
    changed = {k: v for k, v in changed.items() if v or k in ("picture", "note")}
    if changed.get("number") and taken_by is not None:
        raise Refused(NumberTaken(changed["number"], taken_by))
    if not changed:
        raise Refused(NothingChanges())
    return [Fact(type="kit.described", records=(kit.id,), body=changed)]


def remove_kit(kit: Kit) -> list[Fact]:
    """The kit goes; its number is not given out again."""
    return [Fact(type="kit.described", records=(kit.id,), body={"gone": True})]


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields cleaned, or a refusal that names the one that is too long; others are left out."""
    return {name: _checked(name, value) for name, value in fields.items() if name in SETTABLE}


def _checked(name: str, value: Any) -> Any:
    if name == "parts":
        return list(dict.fromkeys(value or ()))
    if value is None:
        return None
    return lines(name, value) if name == "note" else line(name, value)


def _check_parts(name: str, candidates: Sequence[Candidate], had: Sequence[bytes] = ()) -> None:
    """R11 for what is not in the kit yet; `had` stays as it is."""
    if len(candidates) > MOST_PARTS:
        raise Refused(KitTooLarge(name, MOST_PARTS))
    for part in candidates:
        item = part.item
        if part.own_kit:
            raise Refused(PartIsKit(part.own_kit))
        if item.id in had:
            continue
        if not item.name:
            raise Refused(UnknownItem())
        if item.consumable:
            raise Refused(PartIsConsumable(item.name))
        if part.other_kit:
            raise Refused(PartInOtherKit(item.name, part.other_kit))
        if item.condition == RETIRED:
            raise Refused(ItemRetired(item.id, item.name, item.reason))
