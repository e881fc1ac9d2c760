"""Items: one physical thing with its own number, what it is, where it belongs, how it is, and its stock (R9, R10).

Whether it is in or out comes from the loans that touch it; the loan itself is folded in `loans`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import (
    NameMissing,
    NotANumber,
    NothingChanges,
    NumberTaken,
    Refused,
    TooMany,
)
from skillshare.domain.text import MANY, SHORT, clean, clean_map
from skillshare.domain.typed import line, lines

ACTIVE: Final = "active"
REPAIR: Final = "repair"
MISSING: Final = "missing"
RETIRED: Final = "retired"
CONDITIONS: Final = (ACTIVE, REPAIR, MISSING, RETIRED)

IMPORTANT: Final = ("name", "number", "condition")
"""Fields whose concurrent writes are shown as a conflict (architecture §4)."""

LINES: Final = (
    "name",
    "number",
    "category",
    "brand",
    "make",
    "serial",
    "location",
    "shelf",
    "induction",
    "picture",
    "owner",
    "unit",
)
"""Fields of one line; `make` is the maker's model number, `picture` the name of a drawing."""
TEXTS: Final = ("description", "care", "safety")
COUNTS: Final = ("value", "loan_days")
"""`value` in the currency's minor unit, `loan_days` 0 or absent for the community's rule."""

_DESCRIBED = (
    dict.fromkeys((*LINES, *TEXTS), checks.is_text)
    | {"value": checks.is_count, "loan_days": checks.is_loan_length}
    | {"accessories": checks.is_texts, "consumable": checks.is_flag, "photo": checks.is_blob, "model": checks.is_id}
)
_NOTED = {"note": checks.is_text, "extra": checks.is_text_map}
_CONDITION = {"condition": checks.one_of(*CONDITIONS), "reason": checks.is_text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outing:
    """An open loan as the item knows it: no name, since everyone may know that an item is out (architecture §6)."""

    loan: bytes
    due: date | None
    since: int
    entry: bytes
    device: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """State of one item. `outings` are its open loans, first lent first: more than one is a clash (R8).

    `last_back` and `active_since` (last mended, found again or taken back into use) are milliseconds UTC.
    """

    id: bytes
    name: str = ""
    number: str = ""
    category: str = ""
    brand: str = ""
    make: str = ""
    serial: str = ""
    location: str = ""
    shelf: str = ""
    induction: str = ""
    picture: str = ""
    owner: str = ""
    unit: str = ""
    description: str = ""
    care: str = ""
    safety: str = ""
    value: int | None = None
    loan_days: int = 0
    accessories: tuple[str, ...] = ()
    consumable: bool = False
    photo: bytes | None = None
    model: bytes | None = None
    note: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    condition: str = ACTIVE
    reason: str = ""
    stock: int = 0
    outings: tuple[Outing, ...] = ()
    last_back: int | None = None
    active_since: int | None = None
    missing_parts: tuple[str, ...] = ()
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


class _Whereabouts:
    """Runs the loans of one item through their states; anything out of place is passed over. What ended stays so."""

    __slots__ = ("back", "due", "ended", "missing", "opened")

    def __init__(self) -> None:
        self.opened: dict[bytes, Happening] = {}
        self.ended: set[bytes] = set()
        self.due: dict[bytes, date | None] = {}
        self.back: int | None = None
        self.missing: tuple[str, ...] = ()

    def step(self, h: Happening, loan: bytes) -> None:
        if h.type in ("loan.opened", "loan.due", "loan.renewed"):
            self.due[loan] = checks.day((h.body or {}).get("due")) or self.due.get(loan)
        if h.type == "loan.opened":
            self.opened[loan] = h
        elif h.type in ("loan.returned", "loan.ended"):
            self.ended.add(loan)
            if h.type == "loan.returned":
                self.back = max(self.back or 0, stated(h))
        elif h.type == "loan.checked":
            missing = checks.field(h.body, "missing", checks.is_texts)
            self.missing = tuple(missing) if missing is not None else self.missing

    def outings(self) -> tuple[Outing, ...]:
        return tuple(
            Outing(loan=loan, due=self.due[loan], since=stated(h), entry=h.entry, device=h.device)
            for loan, h in self.opened.items()
            if loan not in self.ended
        )


def stated(h: Happening) -> int:
    """When it happened as people say, in milliseconds UTC; when it was recorded if they said nothing (R15)."""
    at: int | None = checks.field(h.body, "at", checks.is_time)
    return h.recorded if at is None else at


def fold_item(record: bytes, history: Sequence[Happening], saw: Saw) -> Item:
    """The state of an item; total, whatever the history says (architecture §4)."""
    described, noted = Registers(_DESCRIBED, saw), Registers(_NOTED, saw)
    condition, whereabouts = Registers(_CONDITION, saw), _Whereabouts()
    stock = 0
    for h in settle(history, saw):
        kind = h.type
        if kind == "item.described":
            described.write(h)
        elif kind.startswith("loan."):
            # A happening knows one record, here the item; which loan it speaks of stands in the body.
            loan = checks.field(h.body, "loan", checks.is_id)
            if loan is not None:
                whereabouts.step(h, loan)
        elif kind == "item.condition":
            condition.write(h)
        elif kind == "item.noted":
            noted.write(h)
        elif kind in ("item.stocked", "item.used"):
            stock = _stock(stock, h)
    values = described.values() | noted.values() | condition.values()
    if "accessories" in values:
        values["accessories"] = tuple(values["accessories"])
    conflicts = described.conflicts(IMPORTANT) | condition.conflicts(IMPORTANT)
    return Item(
        id=record,
        **values,
        stock=stock,
        outings=whereabouts.outings(),
        last_back=whereabouts.back,
        active_since=_active_since(condition),
        missing_parts=whereabouts.missing,
        conflicts=conflicts,
    )


def _active_since(condition: Registers) -> int | None:
    said = condition.writer("condition")
    return said.recorded if said is not None and condition.values().get("condition") == ACTIVE else None


def _stock(stock: int, h: Happening) -> int:
    if h.type == "item.stocked":
        counted = checks.field(h.body, "count", checks.is_count)
        return stock if counted is None else counted
    used = checks.field(h.body, "quantity", checks.is_count)
    return stock - (used or 0)


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class AddItem:
    """A new item. `fields` are those of `Item` that a person may set; `number` empty means the next short id."""

    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeItem:
    """New values for some fields of an item; None clears one."""

    item: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCondition:
    """In use, in repair, missing, retired (R9)."""

    item: bytes
    condition: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountStock:
    """What was counted of a consumable (R10)."""

    item: bytes
    count: int


SETTABLE: Final = (
    *LINES,
    *TEXTS,
    *COUNTS,
    "accessories",
    "consumable",
    "photo",
    "model",
    "note",
    "extra",
    "condition",
    "reason",
    "stock",
)


def add_item(command: AddItem, fresh: bytes, number: str, taken_by: str | None) -> list[Fact]:
    """Facts for a new item with that number. `taken_by` names the thing that has the number already, if any."""
    fields = checked(command.fields)
    if not fields.get("name"):
        raise Refused(NameMissing())
    if taken_by is not None:
        raise Refused(NumberTaken(number, taken_by))
    given = {k: v for k, v in fields.items() if v not in (None, "", [], {})}
    return _facts(fresh, {**given, "number": number}, ACTIVE)


def change_item(command: ChangeItem, item: Item, taken_by: str | None) -> list[Fact]:
    """Facts for the fields that really change; `taken_by` as in `add_item`, for a changed number.

    A number, a condition and a count of stock can be changed, not cleared. The value that stands may be said again
    where two laptops differ: that settles the conflict.
    """
    wanted = checked(command.fields).items()
    changed = {k: v for k, v in wanted if (v or None) != (_current(item, k) or None) or k in item.conflicts}
    changed = {k: v for k, v in changed.items() if v not in (None, "") or k not in ("number", "condition", "stock")}
    if "name" in changed and not changed["name"]:
        raise Refused(NameMissing())
    if changed.get("number") and taken_by is not None:
        raise Refused(NumberTaken(changed["number"], taken_by))
    if not changed:
        raise Refused(NothingChanges())
    return _facts(item.id, changed, item.condition)


def set_condition(command: SetCondition, item: Item) -> list[Fact]:
    """The condition with its reason; one that does not exist is a `ValueError` of the caller."""
    reason = clean(command.reason)[:SHORT]
    _check_condition(command.condition)
    if item.condition == command.condition and item.reason == reason and "condition" not in item.conflicts:
        raise Refused(NothingChanges())
    return [_condition(item.id, command.condition, reason)]


def count_stock(command: CountStock, item: Item) -> list[Fact]:
    if not checks.is_count(command.count):
        raise Refused(NotANumber("stock", str(command.count)))
    return [Fact(type="item.stocked", records=(item.id,), body={"count": command.count})]


def checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields cleaned, or a refusal that names the one that is too long or no number; others are left out."""
    return {name: _checked(name, value) for name, value in fields.items() if name in SETTABLE}


def _checked(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in LINES or name == "reason":
        return line(name, value)
    if name in TEXTS or name == "note":
        return lines(name, value)
    if name in COUNTS or name == "stock":
        fits = checks.is_loan_length if name == "loan_days" else checks.is_count
        if not fits(value):
            raise Refused(NotANumber(name, str(value)[:SHORT]))
        return value
    if name == "accessories":
        parts = [part for part in (line(name, each) for each in value) if part]
        if len(parts) > MANY:
            raise Refused(TooMany(name, len(parts), MANY))
        return parts
    if name == "extra":
        return clean_map(value)
    if name == "condition":
        _check_condition(value)
    return value


def _current(item: Item, name: str) -> Any:
    value = getattr(item, name)
    return list(value) if isinstance(value, tuple) else value


def _check_condition(condition: str) -> None:
    if condition not in CONDITIONS:
        raise ValueError(f"no such condition: {condition}")


def _facts(record: bytes, fields: Mapping[str, Any], condition: str) -> list[Fact]:
    """One fact for what all may know, one for the desk's notes, one for condition, one for stock, if there is any.

    A reason without a condition belongs to the present `condition`.
    """
    described = {k: v for k, v in fields.items() if k in _DESCRIBED}
    noted = {k: v for k, v in fields.items() if k in _NOTED}
    facts = []
    if described:
        facts.append(Fact(type="item.described", records=(record,), body=described))
    if noted:
        facts.append(Fact(type="item.noted", records=(record,), body=noted, audience=DESK))
    if "condition" in fields or "reason" in fields:
        facts.append(_condition(record, fields.get("condition", condition), fields.get("reason") or ""))
    if fields.get("stock") is not None:
        facts.append(Fact(type="item.stocked", records=(record,), body={"count": fields["stock"]}))
    return facts


def _condition(record: bytes, condition: str, reason: str) -> Fact:
    return Fact(type="item.condition", records=(record,), body={"condition": condition, "reason": reason})
