"""Bookings: somebody has a space for a while. What stands in the way is asked in `space_use`.

That a space is taken, and for what, is for everyone; who booked it is for the desk and that person (architecture §6).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.calendar import check_reach
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.localtime import said
from skillshare.domain.overriding import after_questions
from skillshare.domain.refusal import NameMissing, NothingChanges, Override, Question, Refusal, Refused
from skillshare.domain.space_use import Floor, SpaceTaken, Taken, questions
from skillshare.domain.spaces import Space, check_there
from skillshare.domain.text import SHORT, clean
from skillshare.domain.typed import line, lines

OVERRIDDEN: Final = "booking.overridden"
TYPES: Final = ("booking.described", "booking.person", OVERRIDDEN, "booking.ended")
_DESCRIBED: Final = {
    "space": checks.is_id,
    "title": checks.is_text,
    "start": checks.is_local_time,
    "end": checks.is_local_time,
    "note": checks.is_text,
}
CANCELLED: Final = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """State of one booking. `start` and `end` are civil times (R7), `person` is None where it may not be known.

    `ended` is the reason, empty while it stands; `agreed` says that somebody gave a reason to share the time.
    """

    id: bytes
    space: bytes | None = None
    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    note: str = ""
    person: bytes | None = None
    ended: str = ""
    agreed: bool = False

    @property
    def is_open(self) -> bool:
        return self.space is not None and self.start is not None and self.end is not None and not self.ended

    def taken(self) -> Taken | None:
        """What it takes of its space, None once it has ended."""
        if not self.is_open or self.start is None or self.end is None:
            return None
        return Taken(record=self.id, title=self.title, start=self.start, end=self.end, agreed=self.agreed)


def fold_booking(record: bytes, history: Sequence[Happening], saw: Saw) -> Booking:
    """The state of a booking; total (architecture §4). One that has ended stays so."""
    registers = Registers(_DESCRIBED, saw)
    booking = Booking(id=record)
    for h in settle(history, saw):
        if h.place or not h.body:
            continue
        match h.type:
            case "booking.described":
                registers.write(h)
            case "booking.person":
                booking = replace(booking, person=checks.field(h.body, "person", checks.is_id))
            case "booking.overridden":
                booking = replace(booking, agreed=booking.agreed or h.body.get("rule") == SpaceTaken.rule)
            case "booking.ended":
                booking = replace(booking, ended=checks.field(h.body, "reason", checks.is_text) or CANCELLED)
    values = registers.values()
    times = {name: checks.local_time(values.get(name)) for name in ("start", "end")}
    return replace(booking, **{**values, **times})


# Why not


class UnknownBooking(Refusal):
    """No such booking, or it has ended."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class NoTimeBetween(Refusal):
    """It ends when it begins, before that, or all of it lies in the hour that daylight saving leaves out."""

    start: datetime
    end: datetime


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Somebody has a space between two civil times. Without a title, the person says what it is for."""

    space: bytes
    start: datetime
    end: datetime
    title: str = ""
    note: str = ""
    person: bytes | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeBooking:
    """Another time, space, title or note; None leaves it as it is."""

    booking: bytes
    space: bytes | None = None
    start: datetime | None = None
    end: datetime | None = None
    title: str | None = None
    note: str | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EndBooking:
    """The space is free again."""

    booking: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareSpace:
    """Whoever else is there at that time may be: what two laptops booked at once is agreed to, for a reason."""

    booking: bytes
    reason: str


def book(command: Book, space: Space, floor: Floor, fresh: bytes) -> list[Fact]:
    """Facts for a new booking; asks where the space is taken or closed, with what is free instead (R30)."""
    check_there(space)
    texts = _texts({"title": command.title, "note": command.note})
    if not texts["title"] and command.person is None:
        raise Refused(NameMissing())
    asked = _asked(space, command.start, command.end, floor)
    body = {"space": space.id, **texts, **_times(command.start, command.end)}
    facts = [Fact(type="booking.described", records=(fresh, space.id), body=body)]
    if command.person is not None:
        who = {"person": command.person}
        facts.append(Fact(type="booking.person", records=(fresh, command.person), body=who, audience=command.person))
    return [*facts, *after_questions(OVERRIDDEN, asked, command.overrides, _about(fresh, command.person))]


def change_booking(command: ChangeBooking, booking: Booking, space: Space, floor: Floor) -> list[Fact]:
    """Facts for what is different now; `space` is where it will be. Start and end are always said together.

    Only a booking that moves asks what is in its way: the one on the wall was agreed to.
    """
    if not booking.is_open or booking.start is None or booking.end is None:
        raise Refused(UnknownBooking())
    check_there(space)
    wanted = _texts({"title": command.title, "note": command.note})
    body: dict[str, Any] = {name: text for name, text in wanted.items() if text != getattr(booking, name)}
    if "title" in body and not body["title"] and booking.person is None:
        raise Refused(NameMissing())
    start, end = command.start or booking.start, command.end or booking.end
    asked: tuple[Question, ...] = ()
    if _times(start, end) != _times(booking.start, booking.end) or space.id != booking.space:
        asked = _asked(space, start, end, floor, booking.id)
        body |= {"space": space.id, **_times(start, end)}
    if not body:
        raise Refused(NothingChanges())
    facts = after_questions(OVERRIDDEN, asked, command.overrides, _about(booking.id, booking.person))
    return [Fact(type="booking.described", records=(booking.id, space.id), body=body), *facts]


def end_booking(booking: Booking, reason: str = CANCELLED) -> list[Fact]:
    """Facts that free the space."""
    if not booking.is_open:
        raise Refused(UnknownBooking())
    return [Fact(type="booking.ended", records=(booking.id,), body={"reason": reason})]


def share_space(command: ShareSpace, booking: Booking) -> list[Fact]:
    """The fact that settles a clash without moving anybody (R30)."""
    if not booking.is_open:
        raise Refused(UnknownBooking())
    reason = clean(command.reason)[:SHORT]
    if booking.agreed or not reason:
        raise Refused(NothingChanges())
    body = {"rule": SpaceTaken.rule, "reason": reason}
    return [Fact(type=OVERRIDDEN, records=_about(booking.id, booking.person), body=body, audience=DESK)]


def check_times(start: datetime, end: datetime, floor: Floor) -> None:
    """Raises Refused for civil times with no minute between them, or out of reach of any calendar."""
    for at in (start, end):
        check_reach(at.date(), floor.today)
    first, last = floor.range_of(start, end)
    if first >= last:
        raise Refused(NoTimeBetween(start, end))


def _asked(
    space: Space, start: datetime, end: datetime, floor: Floor, besides: bytes | None = None
) -> tuple[Question, ...]:
    check_times(start, end, floor)
    return questions(space, start, end, floor, besides)


def _about(booking: bytes, person: bytes | None) -> tuple[bytes, ...]:
    """The records of a reason given: the person's too, so that it is erased with them (R91)."""
    return (booking,) if person is None else (booking, person)


def _times(start: datetime, end: datetime) -> dict[str, str]:
    return {"start": said(start), "end": said(end)}


def _texts(fields: Mapping[str, str | None]) -> dict[str, str]:
    """The texts that were given, cleaned; refuses one that is too long."""
    given = {name: value for name, value in fields.items() if value is not None}
    return {name: lines(name, value) if name == "note" else line(name, value) for name, value in given.items()}
