"""Asks the catalog what happens on some days and makes blocks of it; and when it is open, and what is closed.

Reads only. What a row of the board is, is decided by the place.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, tzinfo
from itertools import groupby

from skillshare.catalog import coming
from skillshare.catalog.bookings import BookingRow
from skillshare.catalog.readers import Catalog
from skillshare.catalog.reservations import ReservationRow
from skillshare.catalog.sessions import SessionRow
from skillshare.domain.calendar import Opening
from skillshare.domain.seating import IN
from skillshare.domain.sessions import Session
from ui.calendar.block import BOOKING, CLOSED, DAY, DUE, OPENING, SESSION, TOOL, Block, midnight
from ui.calendar.plan import Ground
from ui.calendar.scene import ordered
from ui.i18n import isolate, translate


def blocks(
    catalog: Catalog, first: date, last: date, layers: Collection[str], counted_in: tzinfo | None = None
) -> tuple[Block, ...]:
    """What happens on the days from first to last, both included, of the layers that are on, in order.

    With the site's zone sessions say how many come.
    """
    found: list[Block] = []
    sessions = catalog.sessions.between(first, last) if SESSION in layers else ()
    bookings = catalog.bookings.between(first, last) if BOOKING in layers else ()
    shared = _shared(sessions, bookings)
    counts = _counted(catalog, sessions, counted_in) if counted_in is not None else {}
    found += (_session(row, counts.get(row.id, ""), row.id in shared) for row in sessions)
    found += (_booking(row, row.id in shared) for row in bookings)
    if TOOL in layers:
        found += (tool for row in catalog.reservations.between(first, last) for tool in _tool(row))
    if DUE in layers:
        found += _due(catalog, first, last)
    if CLOSED in layers:
        found += _closed(catalog.opening(), first, last)
    return tuple(ordered(found))


def _session(row: SessionRow, count: str, clash: bool) -> Block:
    one = row.session
    return Block(
        id=row.id,
        kind=SESSION,
        title=row.title or translate("calendar", "Session without a title"),
        start=row.start,
        end=row.end,
        where=row.space_name,
        who=row.host_name,
        under=count if one.published or one.cancelled else translate("calendar", "not published yet"),
        space=one.space,
        host=one.host,
        called_off=one.cancelled,
        clash=clash,
        can_move=not one.cancelled,
    )


def _booking(row: BookingRow, clash: bool) -> Block:
    return Block(
        id=row.id,
        kind=BOOKING,
        title=row.what or translate("calendar", "Room booked"),
        start=row.start,
        end=row.end,
        where=row.space_name,
        who=row.person_name if row.title else "",
        space=row.space,
        host=row.person,
        clash=clash,
        can_move=True,
    )


def _tool(row: ReservationRow) -> Iterator[Block]:
    """A reserved thing lies over its days, also where it is for some hours of one."""
    span = row.span
    first = span.first or (span.start.date() if span.start else None)
    last = span.last or (span.end.date() if span.end else first)
    if first is None or last is None or last < first or last == date.max:
        return
    name = row.name or translate("calendar", "Something reserved")
    many = translate("calendar", "{count} × {name}", "how many of a thing").format(count=row.count, name=isolate(name))
    title = many if row.count > 1 else name
    yield Block(id=row.id, kind=TOOL, title=title, start=midnight(first), end=midnight(last) + DAY, whole_days=True,
                who=row.person_name, host=row.person)  # fmt: skip


def _due(catalog: Catalog, first: date, last: date) -> Iterator[Block]:
    """One block a day: how much is due back then."""
    loans = (row for row in catalog.loans.due_on(first, last) if row.due is not None)
    for day, rows in groupby(loans, key=lambda row: row.due or first):
        title = translate("calendar", "%n due back", "things on a day", len(list(rows)))
        yield Block(id=b"", kind=DUE, title=title, start=midnight(day), end=midnight(day) + DAY, whole_days=True)


def _closed(opening: Opening, first: date, last: date) -> Iterator[Block]:
    for special in opening.specials:
        if special.open or special.last < first or special.first > last:
            continue
        reason = translate("calendar", "Closed: {reason}").format(reason=isolate(special.reason))
        title = reason if special.reason else translate("calendar", "Closed")
        begins, ends = max(special.first, first - DAY), min(special.last, last + DAY)
        yield Block(id=special.id, kind=CLOSED, title=title, start=midnight(begins), end=midnight(ends) + DAY,
                    whole_days=True)  # fmt: skip


def _shared(sessions: Sequence[SessionRow], bookings: Sequence[BookingRow]) -> set[bytes]:
    """What has a space together with something else, and nobody agreed to it (R30)."""
    taken: list[tuple[bytes, datetime, datetime, bytes, bool]] = [
        (row.session.space, row.start, row.end, row.id, row.session.agreed)
        for row in sessions
        if row.session.space is not None and not row.session.cancelled
    ]
    taken += ((row.space, row.start, row.end, row.id, row.agreed) for row in bookings)
    found: set[bytes] = set()
    for _, there in groupby(sorted(taken), key=lambda use: use[0]):
        busy = list(there)
        for at, (_, _, end, record, agreed) in enumerate(busy):
            for _, start, _, other, also in busy[at + 1 :]:
                if start >= end:
                    break
                found |= set() if agreed or also else {record, other}
    return found


def _counted(catalog: Catalog, sessions: Sequence[SessionRow], zone: tzinfo) -> dict[bytes, str]:
    """By session: how many come, in words; only those that are published and take place."""
    states = [row.session for row in sessions if row.session.published and not row.session.cancelled]
    said = {one.id: _coming(one, 0) for one in states}
    asked = [one for one in states if one.joined or one.series is not None]
    for evening in coming.evenings(catalog, asked, zone):
        seats = sum(seat.state == IN for seat in evening.seating.seats)
        said[evening.session.id] = _coming(evening.session, seats)
    return said


def _coming(session: Session, seats: int) -> str:
    places = _places(session)
    if places is None:
        return translate("calendar", "%n come", "people to a session", seats) if seats else ""
    return translate("calendar", "{count} of {places}", "people and places").format(count=seats, places=places)


def _places(session: Session) -> int | None:
    """How many places there are in all, None without a limit."""
    if not session.roles or any(role.places is None for role in session.roles):
        return None
    return sum(role.places or 0 for role in session.roles)


def ground(catalog: Catalog, days: Sequence[date], now: datetime, layers: Collection[str]) -> Ground:
    """What lies under the blocks of these days."""
    opening = catalog.opening()
    hours = {day: [(h.start, h.end) for h in opening.on(day)] for day in days if OPENING in layers}
    closed = {day: opening.why_closed(day) for day in days if CLOSED in layers and is_closed(opening, day)}
    return Ground(now=now, open=hours, closed=closed)


def is_closed(opening: Opening, day: date) -> bool:
    """Whether it is closed on purpose that day, not only on no day of opening."""
    special = any(not s.open and s.first <= day <= s.last for s in opening.specials)
    return special and not opening.on(day)


def next_closure(catalog: Catalog, day: date) -> tuple[date, str] | None:
    """The first day from this one on that is closed on purpose, and why; None if none is known."""
    ahead = [s for s in catalog.opening().specials if not s.open and s.last >= day]
    first = min(ahead, key=lambda s: s.first, default=None)
    return (max(first.first, day), first.reason) if first is not None else None
