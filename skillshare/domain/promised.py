"""What is promised to others while somebody borrows a thing, and which promises to themselves that keeps (R19, R35).

How a reservation is made is in `reserving`; here nothing is free or taken but by its rules.
"""

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import ClassVar

from skillshare.domain.availability import overlaps
from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Question
from skillshare.domain.reservations import FETCHED, Span, Thing, free_copies


@dataclass(frozen=True, slots=True)
class ReservedForOther(Question):
    """R19: it would not be back, or not in number, when somebody has it reserved; `name` is who or what for."""

    rule: ClassVar[str] = "reserved_for_other"
    item: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One reservation: `name` says who or what for, empty where that is not known; `left` are still to go out."""

    reservation: bytes
    name: str
    span: Span
    left: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """What is promised of a thing: `others` and `own` of whoever borrows it. `thing` is without their own."""

    thing: Thing
    zone: tzinfo
    others: tuple[Promise, ...] = ()
    own: tuple[Promise, ...] = ()


def reserved_for_other(promised: Promised | None, out: date, until: date | None) -> list[Question]:
    """Whether a loan from `out` to `until` (None: for ever) takes what somebody has reserved (R19, R31)."""
    if promised is None or not promised.others:
        return []
    wanted = _loan(out, until)
    if free_copies(promised.thing, wanted, promised.zone):
        return []
    minutes = wanted.minutes(promised.zone)
    found = (one for one in promised.others if overlaps(minutes, one.span.minutes(promised.zone)))
    return [ReservedForOther(promised.thing.name, one.name, one.span) for one in [next(found, None)] if one is not None]


def fetched(promised: Promised | None, out: date, until: date | None) -> list[Fact]:
    """The fact that ends the earliest reservation of theirs which this loan fulfils: all of it has gone out (R35)."""
    if promised is None:
        return []
    minutes = _loan(out, until).minutes(promised.zone)
    found = (one for one in promised.own if one.left and overlaps(minutes, one.span.minutes(promised.zone)))
    first = next(found, None)
    if first is None or first.left > 1:
        return []
    return [Fact(type="reservation.ended", records=(first.reservation,), body={"reason": FETCHED})]


def _loan(out: date, until: date | None) -> Span:
    return Span(first=out, last=date.max if until is None else max(out, until))
