"""When the place is open, and which day something is due: weekly slots, special days, R1, R2, R3, R5, R6, R7.

Days are civil dates in the site's zone; minutes count from local midnight. Nothing here knows an instant.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import DayTooFar, HoursBackwards, HoursOverlap, PeriodBackwards, Refused
from skillshare.domain.text import SHORT, clean

HORIZON: Final = 366
"""How many days ahead an open day is looked for before the answer is "none known"."""

_LAST_START: Final = date.max - timedelta(days=2 * checks.LONGEST_LOAN)
"""From here on nothing is counted: another laptop may have written any date, and the calendar ends."""

EVERY_DAY: Final = "every_day"
PUSH: Final = "push"
OPEN_DAYS: Final = "open_days"
COUNT_MODES: Final = (EVERY_DAY, PUSH, OPEN_DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A weekly opening: `weekday` 0 is Monday; minutes since midnight; `changeover` between them or None (R5)."""

    id: bytes
    weekday: int
    start: int
    changeover: int | None
    end: int
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Special:
    """Days that differ from the week: closed, or open at other hours. Both ends are included (R6)."""

    id: bytes
    first: date
    last: date
    open: bool
    start: int = 0
    changeover: int | None = None
    end: int = 0
    reason: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """One opening on one day, minutes since midnight."""

    start: int
    changeover: int | None
    end: int


@dataclass(frozen=True, slots=True)
class Opening:
    """All slots and special days that stand."""

    slots: tuple[Slot, ...] = ()
    specials: tuple[Special, ...] = ()

    def on(self, day: date) -> tuple[Hours, ...]:
        """The openings of that day in order. A special opening beats a closure beats the week (R6)."""
        special = [s for s in self.specials if s.first <= day <= s.last]
        opened = [Hours(start=s.start, changeover=s.changeover, end=s.end) for s in special if s.open]
        if opened:
            return tuple(sorted(opened, key=lambda h: h.start))
        if special:
            return ()
        week = [s for s in self.slots if s.weekday == day.weekday()]
        return tuple(
            Hours(start=s.start, changeover=s.changeover, end=s.end)
            for s in sorted(week, key=lambda s: (s.start, s.id))
        )

    def next_open(self, day: date) -> date | None:
        """The first open day on or after `day`, None if none is known within a year."""
        for ahead in range(HORIZON):
            try:
                candidate = day + timedelta(days=ahead)
            except OverflowError:
                return None
            if self.on(candidate):
                return candidate
        return None

    def next_open_days(self, after: date, count: int) -> tuple[date, ...]:
        """The next open days behind a day, at most `count`; fewer, down to none, if no more are known."""
        days: list[date] = []
        while len(days) < count:
            last = days[-1] if days else after
            following = self.next_open(last + timedelta(days=1)) if last < date.max else None
            if following is None:
                break
            days.append(following)
        return tuple(days)

    def why_closed(self, day: date) -> str:
        """The reason of the closure on that day, empty if none was given."""
        return next((s.reason for s in self.specials if not s.open and s.first <= day <= s.last), "")

    def with_special(self, special: Special) -> "Opening":
        """This opening if that special day were so, to show its effect before it is saved."""
        return Opening(self.slots, (*(s for s in self.specials if s.id != special.id), special))

    def with_slot(self, slot: Slot) -> "Opening":
        """This opening if that weekly opening were so."""
        return Opening((*(s for s in self.slots if s.id != slot.id), slot), self.specials)

    def without(self, record: bytes) -> "Opening":
        """This opening if that weekly opening or special day were gone."""
        return Opening(
            tuple(s for s in self.slots if s.id != record), tuple(s for s in self.specials if s.id != record)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A due date: `by` is the minute of that day by which it should be back, None if the place is closed that day.

    `known` is False if no opening is known on that day or after it; R1 forbids to pass over that in silence.
    """

    day: date
    by: int | None
    known: bool = True


def due_date(start: date, length: int, mode: str, opening: Opening, *, until: date | None = None) -> Due:
    """When something lent on `start` for `length` days is due (R1, R2), at the latest `until` if given (R3).

    Back by the changeover where there is one, so that it can go out again the same evening (R5), else by closing.
    If no opening is known on or after that day, `known` is False and the screen says so (R1).
    """
    wanted = _counted(min(start, _LAST_START), length, mode, opening)
    if mode != EVERY_DAY:
        wanted = opening.next_open(wanted) or wanted
    if until is not None and until < wanted:
        wanted = _last_open(max(start, until), start, opening) or max(start, until)
    return at_opening(wanted, opening)


def at_opening(day: date, opening: Opening) -> Due:
    """That day as a due date, with the minute by which the item should be back."""
    hours = opening.on(day)
    if not hours:
        return Due(day=day, by=None, known=opening.next_open(day) is not None)
    last = hours[-1]
    return Due(day=day, by=last.end if last.changeover is None else last.changeover)


def _counted(start: date, length: int, mode: str, opening: Opening) -> date:
    if mode != OPEN_DAYS:
        return start + timedelta(days=length)
    day = start
    for _ in range(length):
        following = opening.next_open(day + timedelta(days=1))
        if following is None:
            return max(day + timedelta(days=1), start + timedelta(days=length))
        day = following
    return day


def _last_open(day: date, earliest: date, opening: Opening) -> date | None:
    while day >= earliest:
        if opening.on(day):
            return day
        day -= timedelta(days=1)
    return None


# Folds

_SLOT = {
    "weekday": checks.is_weekday,
    "start": checks.is_minute,
    "changeover": checks.is_minute,
    "end": checks.is_minute,
    "gone": checks.is_flag,
}
_SPECIAL = {
    "first": checks.is_day,
    "last": checks.is_day,
    "open": checks.is_flag,
    "start": checks.is_minute,
    "changeover": checks.is_minute,
    "end": checks.is_minute,
    "reason": checks.is_text,
    "gone": checks.is_flag,
}


def fold_slot(record: bytes, history: Sequence[Happening], saw: Saw) -> Slot | None:
    """The slot that this history describes, None if it says too little to be one."""
    values = _registers(history, saw, _SLOT, "slot.described")
    if not {"weekday", "start", "end"} <= values.keys() or values["start"] >= values["end"]:
        return None
    return Slot(
        id=record,
        weekday=values["weekday"],
        start=values["start"],
        changeover=values.get("changeover"),
        end=values["end"],
        gone=values.get("gone", False),
    )


def fold_special(record: bytes, history: Sequence[Happening], saw: Saw) -> Special | None:
    """The special day that this history describes, None if it says too little to be one."""
    values = _registers(history, saw, _SPECIAL, "special.described")
    first, last = checks.day(values.get("first")), checks.day(values.get("last"))
    if first is None or last is None or last < first:
        return None
    is_open = values.get("open", False) and values.get("start", 0) < values.get("end", 0)
    return Special(
        id=record,
        first=first,
        last=last,
        open=is_open,
        start=values.get("start", 0),
        changeover=values.get("changeover"),
        end=values.get("end", 0),
        reason=values.get("reason", ""),
        gone=values.get("gone", False),
    )


def _registers(history: Sequence[Happening], saw: Saw, fields: Mapping[str, Any], kind: str) -> dict[str, Any]:
    registers = Registers(fields, saw)
    for h in settle(history, saw):
        if h.type == kind and h.place == 0:
            registers.write(h)
    return registers.values()


# Commands


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


def check_reach(day: date, today: date) -> None:
    """Raises Refused for a day out of reach."""
    if not checks.is_near(day, today):
        raise Refused(DayTooFar(day))


def _check_hours(start: int, changeover: int | None, end: int) -> None:
    if not 0 <= start < end <= 1440 or (changeover is not None and not start < changeover < end):
        raise Refused(HoursBackwards())
