"""`written(…)`: sessions as an iCalendar file that any calendar program takes in (R66). What comes in is in
`foreign_calendar`.

Each session is an event of its own, its times as instants. A repetition would be shorter, and be read differently by
each program where an evening was moved or summer time begins; an instant is read alike by all.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from icalendar import Calendar, Event

from skillshare.catalog.sessions import SessionRow
from skillshare.domain.localtime import minute

MADE_BY: Final = "-//Skillshare//Community calendar//EN"
AT: Final = "@skillshare.invalid"
"""What stands behind a session's id in its UID; the name can belong to nobody."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def written(
    sessions: Iterable[SessionRow], *, name: str, zone: tzinfo, now: int, describe: Callable[[SessionRow], str]
) -> bytes:
    """The file's bytes. `zone` is the site's, `now` in milliseconds UTC; `describe` gives an event's longer text."""
    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    stamp = _EPOCH + timedelta(milliseconds=now)
    for row in sessions:
        calendar.add_component(_event(row, zone, stamp, describe(row)))
    return bytes(calendar.to_ical())


def short(row: SessionRow, zone: tzinfo) -> str:
    """One event in so few letters that a telephone takes it from a code on paper."""
    event = Event()
    event.add("summary", row.title)
    event.add("dtstart", _instant(row.start, zone))
    event.add("dtend", _instant(row.end, zone))
    if row.space_name:
        event.add("location", row.space_name)
    return bytes(event.to_ical()).decode().strip()


def _event(row: SessionRow, zone: tzinfo, stamp: datetime, text: str) -> Event:
    session = row.session
    event = Event()
    event.add("uid", session.id.hex() + AT)
    event.add("dtstamp", stamp)
    event.add("dtstart", _instant(row.start, zone))
    event.add("dtend", _instant(row.end, zone))
    event.add("summary", session.title)
    event.add("status", "CANCELLED" if session.cancelled else "CONFIRMED" if session.published else "TENTATIVE")
    if row.space_name:
        event.add("location", row.space_name)
    if text:
        event.add("description", text)
    return event


def _instant(local: datetime, zone: tzinfo) -> datetime:
    return _EPOCH + timedelta(minutes=minute(local, zone))
