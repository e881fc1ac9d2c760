"""Holds: who waits for an item, in which order, and until when it is kept for the first (R4, R14, R17–R19, R33, R34).

A hold expires when it is read, never by a timer: laptops sleep. Who waits is for the desk and that person; that
somebody waits is for everyone (architecture §6).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.calendar import Opening
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Saw, settle
from skillshare.domain.items import ACTIVE, RETIRED, Item, stated
from skillshare.domain.people import Person
from skillshare.domain.refusal import (
    AlreadyWaits,
    HeldForOther,
    ItemRetired,
    NoLine,
    Question,
    Refused,
    SomebodyWaits,
    UnknownHold,
)

WAITING: Final = "waiting"
READY: Final = "ready"
EXPIRED: Final = "expired"

LENT: Final = "lent"
LEFT: Final = "left"
GONE: Final = "gone"
"""Why a hold ended: the person has it now, does not want it any more, or the item is retired (R34)."""

_LATEST: Final = date(9900, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """State of one hold. `placed` in milliseconds UTC, `stamp` tells two of one millisecond apart (R32).

    `person` is None where this device may not know it, `aside` the last day of the longest time it was put aside for;
    `ended` the reason, empty while it stands, `ended_at` when that was recorded.
    """

    id: bytes
    item: bytes | None = None
    person: bytes | None = None
    placed: int = 0
    stamp: int = 0
    aside: date | None = None
    ended: str = ""
    ended_at: int = 0

    @property
    def order(self) -> tuple[int, int, bytes]:
        """Who came first stands first, the same on every laptop (R32)."""
        return self.placed, self.stamp, self.id

    @property
    def is_open(self) -> bool:
        return self.placed > 0 and not self.ended


@dataclass(frozen=True, slots=True, kw_only=True)
class InLine:
    """One open hold as it stands today: `place` counts from 1, `until` is the last day it is kept, if it is ready.

    `aside` tells whether it stands on the hold shelf.
    """

    hold: bytes
    person: bytes | None
    name: str
    place: int
    state: str
    until: date | None = None
    aside: bool = False

    @property
    def is_standing(self) -> bool:
        """Whether it still counts: not expired."""
        return self.state != EXPIRED


def fold_hold(record: bytes, history: Sequence[Happening], saw: Saw) -> Hold:
    """The state of a hold; total, whatever the history says (architecture §4)."""
    hold = Hold(id=record)
    for h in settle(history, saw):
        if h.place == 0 and h.body:
            hold = _step(hold, h)
    return hold


def _step(hold: Hold, h: Happening) -> Hold:
    match h.type:
        case "hold.placed":
            return replace(hold, placed=stated(h), stamp=h.stamp, item=checks.field(h.body, "item", checks.is_id))
        case "hold.person":
            return replace(hold, person=checks.field(h.body, "person", checks.is_id))
        case "hold.aside":
            until = checks.day((h.body or {}).get("until"))
            # Putting aside extends, never shortens (R33).
            return replace(hold, aside=max(filter(None, (hold.aside, until)), default=None))
        case "hold.ended":
            reason = checks.field(h.body, "reason", checks.is_text) or LEFT
            return replace(hold, ended=reason, ended_at=h.recorded)
    return hold


def line_up(
    holds: Sequence[tuple[Hold, str]], item: Item, back: date | None, today: date, opening: Opening, days: int
) -> tuple[InLine, ...]:
    """The open holds of an item with names, in the order of the line, as they stand today.

    `holds` are those that are open and those who left the line; `back` is the day the item came in (None if it never
    was away), `days` how long it is kept (R33): the clock of the first begins when the item is in, that of the next
    when the one before has run out or left, and each ends on an open day.
    """
    ordered = sorted(holds, key=lambda pair: pair[0].order)
    here = not item.outings and item.condition == ACTIVE
    line: list[InLine] = []
    start, place = back or date.min, 0
    for hold, name in ordered:
        until = kept_until(max(start, _day(hold.placed)), opening, days) if here else None
        # Putting aside extends, never shortens.
        until = max(until, hold.aside) if until is not None and hold.aside is not None else until
        if not hold.is_open:
            # Nobody behind them had a turn while they stood here, so none of that time counts against the next.
            start = max(start, min(until + timedelta(days=1), _day(hold.ended_at))) if until is not None else start
            continue
        expired = until is not None and until < today
        place += not expired
        state = EXPIRED if expired else READY if until is not None else WAITING
        aside = hold.aside is not None and state == READY
        line.append(
            InLine(hold=hold.id, person=hold.person, name=name, place=place, state=state, until=until, aside=aside)
        )
        if expired and until is not None:
            start = until + timedelta(days=1)
        else:
            here = False
    return tuple(line)


def kept_until(start: date, opening: Opening, days: int) -> date:
    """The last day something is kept from that day on: the first open one after so many days, if any is known (R33)."""
    wanted = start + timedelta(days=days)
    return opening.next_open(wanted) or wanted


def _day(instant: int) -> date:
    """The day of an instant to within a zone's offset, which a clock of days does not notice; never near the last."""
    return min(date(1970, 1, 1) + timedelta(milliseconds=instant), _LATEST)


def first(line: Sequence[InLine]) -> InLine | None:
    """Whose turn it is: the first in line that has not expired."""
    return next((one for one in line if one.is_standing), None)


def others(line: Sequence[InLine], person: bytes) -> int:
    """How many other people wait (R4, R17)."""
    return sum(1 for one in line if one.is_standing and one.person != person)


# Questions for lending and renewing


def held_for_other(line: Sequence[InLine], item: Item, person: Person) -> list[Question]:
    """R19: what is next for somebody else is never handed out silently, be it here, in repair or just found again."""
    following = first(line)
    if following is None or item.outings or following.person == person.id:
        return []
    return [HeldForOther(item.name, following.name, following.until)]


def somebody_waits(line: Sequence[InLine], item: Item, person: Person) -> list[Question]:
    """R17: staff are asked before something that others wait for is renewed."""
    count = others(line, person.id)
    return [SomebodyWaits(item.name, count)] if count else []


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceHold:
    """Join the line for an item; if it is here and nobody waits, it is kept at once."""

    item: bytes
    person: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class EndHold:
    """Leave the line."""

    hold: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAside:
    """The item stands on the hold shelf for the first in line; the time it is kept counts from today (R33)."""

    hold: bytes


def place_hold(item: Item, person: Person, line: Sequence[InLine], fresh: bytes, now: int) -> list[Fact]:
    """Facts for a new hold, at the end of the line."""
    if item.condition == RETIRED:
        raise Refused(ItemRetired(item.id, item.name, item.reason))
    if item.consumable:
        raise Refused(NoLine(item.name))
    if any(one.person == person.id and one.is_standing for one in line):
        raise Refused(AlreadyWaits(person.name, item.name))
    return [
        Fact(type="hold.placed", records=(fresh, item.id), body={"item": item.id, "at": now}),
        Fact(type="hold.person", records=(fresh, person.id), body={"person": person.id}, audience=person.id),
    ]


def end_hold(hold: Hold, reason: str = LEFT) -> list[Fact]:
    """Facts that take a hold out of the line; `reason` is one of `LENT`, `LEFT`, `GONE`."""
    if not hold.is_open or hold.item is None:
        raise Refused(UnknownHold())
    return [Fact(type="hold.ended", records=(hold.id, hold.item), body={"reason": reason})]


def end_line(line: Sequence[InLine], item: bytes, reason: str, person: bytes | None = None) -> list[Fact]:
    """Facts that end the holds of one person, or of everybody."""
    ends = [one for one in line if person is None or one.person == person]
    return [Fact(type="hold.ended", records=(one.hold, item), body={"reason": reason}) for one in ends]


def put_aside(hold: Hold, today: date, opening: Opening, days: int) -> list[Fact]:
    """Facts that keep the item for this hold, `days` from today and then to the next open day (R33)."""
    if not hold.is_open or hold.item is None:
        raise Refused(UnknownHold())
    body: dict[str, Any] = {"until": kept_until(today, opening, days).isoformat()}
    return [Fact(type="hold.aside", records=(hold.id, hold.item), body=body)]
