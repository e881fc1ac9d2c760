"""When the place is open, and which day something is due: weekly slots, special days, R1, R2, R3, R5, R6, R7.

Days are civil dates in the site's zone; minutes count from local midnight. Nothing here knows an instant. How opening
hours are changed is in `opening_hours`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import DayTooFar, Refused

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


def check_reach(day: date, today: date) -> None:
    """Raises Refused for a day out of reach."""
    if not checks.is_near(day, today):
        raise Refused(DayTooFar(day))


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
