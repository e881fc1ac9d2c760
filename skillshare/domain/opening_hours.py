"""Changing the opening hours: weekly slots, special days, and the due dates that move with them (R6).

What an opening is, and how days are counted, is in `calendar`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from skillshare.domain import checks
from skillshare.domain.calendar import Due, Opening, Slot, Special, at_opening, check_reach
from skillshare.domain.fact import Fact
from skillshare.domain.refusal import HoursBackwards, HoursOverlap, PeriodBackwards, Refused
from skillshare.domain.text import SHORT, clean


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSlot:
    """Add a weekly opening (`slot` None) or change one."""

    slot: bytes | None = None
    weekday: int
    start: int
    changeover: int | None = None
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSlot:
    """A weekly opening goes for good."""

    slot: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSpecial:
    """Add or change a closure or an extra opening. What becomes due on a closed day moves with it (R6)."""

    special: bytes | None = None
    first: date
    last: date
    open: bool = False
    start: int = 0
    changeover: int | None = None
    end: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSpecial:
    """A closure or an extra opening goes for good."""

    special: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A loan whose due date a change of the opening moves (R6)."""

    loan: bytes
    item: bytes
    old: date
    new: Due


def slot_of(command: SetSlot, fresh: bytes, others: Sequence[Slot] = ()) -> Slot:
    """The weekly opening a command asks for; refuses hours that run backwards or overlap those of `others`.

    A weekday that does not exist is a `ValueError` of the caller.
    """
    if not checks.is_weekday(command.weekday):
        raise ValueError(f"no such weekday: {command.weekday}")
    _check_hours(command.start, command.changeover, command.end)
    rivals = [s for s in others if s.weekday == command.weekday and s.id != command.slot]
    if any(command.start < s.end and s.start < command.end for s in rivals):
        raise Refused(HoursOverlap())
    return Slot(
        id=command.slot or fresh,
        weekday=command.weekday,
        start=command.start,
        changeover=command.changeover,
        end=command.end,
    )


def set_slot(slot: Slot, moved: Sequence[Moved] = ()) -> list[Fact]:
    """Facts for a weekly opening and for every due date that it moves, in one action (R5, R6)."""
    body = {"weekday": slot.weekday, "start": slot.start, "changeover": slot.changeover, "end": slot.end, "gone": False}
    return [Fact(type="slot.described", records=(slot.id,), body=body), *_due(moved)]


def remove_slot(command: RemoveSlot, moved: Sequence[Moved] = ()) -> list[Fact]:
    """The slot goes, and due dates move with it."""
    return [Fact(type="slot.described", records=(command.slot,), body={"gone": True}), *_due(moved)]


def special_of(command: SetSpecial, fresh: bytes, today: date | None = None) -> Special:
    """The special day a command asks for; refuses days or hours that run backwards, and days far from today."""
    if today is not None:
        for day in (command.first, command.last):
            check_reach(day, today)
    if command.last < command.first:
        raise Refused(PeriodBackwards())
    if command.open:
        _check_hours(command.start, command.changeover, command.end)
    return Special(
        id=command.special or fresh,
        first=command.first,
        last=command.last,
        open=command.open,
        start=command.start,
        changeover=command.changeover,
        end=command.end,
        reason=clean(command.reason)[:SHORT],
    )


def set_special(special: Special, moved: Sequence[Moved]) -> list[Fact]:
    """Facts for a special day and for every due date that it moves, in one action (R6)."""
    body = {
        "first": special.first.isoformat(),
        "last": special.last.isoformat(),
        "open": special.open,
        "start": special.start,
        "changeover": special.changeover,
        "end": special.end,
        "reason": special.reason,
        "gone": False,
    }
    return [Fact(type="special.described", records=(special.id,), body=body), *_due(moved)]


def remove_special(command: RemoveSpecial, moved: Sequence[Moved] = ()) -> list[Fact]:
    """The special day goes, and due dates move with it."""
    return [Fact(type="special.described", records=(command.special,), body={"gone": True}), *_due(moved)]


def _due(moved: Sequence[Moved]) -> list[Fact]:
    return [
        Fact(
            type="loan.due",
            records=(m.loan, m.item),
            body={"loan": m.loan, "due": m.new.day.isoformat(), "back_by": m.new.by},
        )
        for m in moved
    ]


def moved_by(before: Opening, after: Opening, due: Sequence[tuple[bytes, bytes, date]]) -> tuple[Moved, ...]:
    """Which of the open loans (loan, item, due) are due on a day that a change closes, and their next open day (R6).

    Nothing moves where no further opening is known.
    """
    out = []
    for loan, item, day in due:
        if before.on(day) and not after.on(day):
            following = after.next_open(day)
            if following is not None:
                out.append(Moved(loan=loan, item=item, old=day, new=at_opening(following, after)))
    return tuple(out)


def _check_hours(start: int, changeover: int | None, end: int) -> None:
    if not 0 <= start < end <= 1440 or (changeover is not None and not start < changeover < end):
        raise Refused(HoursBackwards())
