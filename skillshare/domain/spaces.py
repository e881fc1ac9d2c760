"""Spaces: rooms and benches, how many they hold, when they are open, what makes them accessible.

When a space is free, and what stands in the way of using it, is in `space_use`; bookings are in `bookings`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import (
    HoursBackwards,
    HoursOverlap,
    NameMissing,
    NotANumber,
    NothingChanges,
    Refusal,
    Refused,
    TooMany,
)
from skillshare.domain.text import MANY, SHORT, clean
from skillshare.domain.typed import line, lines

TYPES: Final = ("space.described",)
LONGEST_BUFFER: Final = 1440

WeekHours = tuple[int, int, int]
"""Weekday (0 is Monday), from and to in minutes since midnight."""


def is_hours(value: object) -> bool:
    """Whether this is a list of [weekday, from, to]."""
    return isinstance(value, list) and all(isinstance(one, list) and len(one) == 3 and _is_span(*one) for one in value)


def _is_span(weekday: Any, start: Any, end: Any) -> bool:
    return bool(checks.is_weekday(weekday) and checks.is_minute(start) and checks.is_minute(end) and start < end)


def is_buffer(value: object) -> bool:
    """Minutes, at most `LONGEST_BUFFER`."""
    return checks.is_count(value) and value <= LONGEST_BUFFER  # type: ignore[operator]


_DESCRIBED: Final[Mapping[str, Any]] = {
    "name": checks.is_text,
    "capacity": lambda v: checks.is_count(v) and v > 0,
    "access": checks.is_texts,
    "hours": is_hours,
    "buffer": is_buffer,
    "note": checks.is_text,
    "gone": checks.is_flag,
}
SETTABLE: Final = ("name", "capacity", "access", "hours", "buffer", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """State of one space. `capacity` None is not known; no `hours` means open always; `buffer` in minutes (R30).

    `access` are words for what makes it accessible, such as `step_free`.
    """

    id: bytes
    name: str = ""
    capacity: int | None = None
    access: tuple[str, ...] = ()
    hours: tuple[WeekHours, ...] = ()
    buffer: int = 0
    note: str = ""
    gone: bool = False


def fold_space(record: bytes, history: Sequence[Happening], saw: Saw) -> Space:
    """The state of a space; total (architecture §4)."""
    registers = Registers(_DESCRIBED, saw)
    for h in settle(history, saw):
        if h.type == "space.described" and h.place == 0:
            registers.write(h)
    values = registers.values()
    values["access"] = tuple(values.get("access", ())[:MANY])
    values["hours"] = tuple((day, start, end) for day, start, end in values.get("hours", ())[:MANY])
    return Space(id=record, **values)


# Why not


class UnknownSpace(Refusal):
    """No such space, or it was removed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SpaceStillTaken(Refusal):
    """Something takes place there yet, so it stays."""

    name: str
    count: int


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSpace:
    """A new space. `fields` as in `SETTABLE`."""

    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSpace:
    """New values for some fields of a space; None clears one."""

    space: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSpace:
    """The space goes for good."""

    space: bytes


def add_space(command: AddSpace, fresh: bytes) -> list[Fact]:
    """Facts for a new space."""
    fields = {name: value for name, value in _checked(command.fields).items() if value}
    if not fields.get("name"):
        raise Refused(NameMissing())
    return [Fact(type="space.described", records=(fresh,), body=fields)]


def change_space(command: ChangeSpace, space: Space) -> list[Fact]:
    """Facts for what is different now."""
    check_there(space)
    wanted = _checked(command.fields)
    if "name" in wanted and not wanted["name"]:
        raise Refused(NameMissing())
    current = {
        "access": list(space.access),
        "hours": [list(one) for one in space.hours],
    }
    changed = {k: v for k, v in wanted.items() if (v or None) != (current.get(k, getattr(space, k)) or None)}
    if not changed:
        raise Refused(NothingChanges())
    return [Fact(type="space.described", records=(space.id,), body=changed)]


def remove_space(space: Space, ahead: int) -> list[Fact]:
    """The space goes, unless so many bookings and sessions still lie ahead of it (`space_use.ahead`)."""
    check_there(space)
    if ahead:
        raise Refused(SpaceStillTaken(space.name, ahead))
    return [Fact(type="space.described", records=(space.id,), body={"gone": True})]


def check_there(space: Space | None) -> None:
    """Raises Refused for a space that nobody described, or that was removed."""
    if space is None or space.gone or not space.name:
        raise Refused(UnknownSpace())


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields cleaned, or a refusal that names the one that does not fit; others are left out."""
    return {name: _checked_field(name, value) for name, value in fields.items() if name in SETTABLE}


def _checked_field(name: str, value: Any) -> Any:
    match name:
        case "capacity" | "buffer":
            if value is not None and not (value == 0 or _DESCRIBED[name](value)):
                raise Refused(NotANumber(name, str(value)))
            return value or None
        case "hours":
            return _checked_hours(value or ())
        case "access":
            words = list(dict.fromkeys(filter(None, (clean(word)[:SHORT] for word in value or ()))))
            if len(words) > MANY:
                raise Refused(TooMany(name, len(words), MANY))
            return words
    return lines(name, value or "") if name == "note" else line(name, value or "")


def _checked_hours(hours: Sequence[Sequence[int]]) -> list[list[int]]:
    week = sorted(list(one) for one in hours)
    if not is_hours(week):
        raise Refused(HoursBackwards())
    if len(week) > MANY:
        raise Refused(TooMany("hours", len(week), MANY))
    for (day, _, end), (other, start, _) in pairwise(week):
        if day == other and start < end:
            raise Refused(HoursOverlap())
    return week
