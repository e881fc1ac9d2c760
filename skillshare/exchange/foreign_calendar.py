"""`read(path, zone, today)`: a calendar file (.ics) of another program as plain values in the site's civil time (R66).

What becomes of them is in `calendar_plan`. Nothing here asks what is in the catalog.

Essay. Files of the big programs differ in names of zones, in how long a thing without an end lasts, in what they call
the end of a repetition; and a file may be cut short or lie. So each event is read by itself: one that cannot be
understood is named with its reason and the others are taken. A repetition in another zone shifts against the site's
clock with the summer times of both, which no rule in civil time says; it comes as single sessions of the coming year.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Any, Final
from warnings import catch_warnings, simplefilter

from icalendar import Calendar, Component
from icalendar.error import GloballyUniqueTZIDGuessed

from skillshare.domain import localtime, recurrence
from skillshare.domain.recurrence import Rule
from skillshare.domain.sessions import LONGEST
from skillshare.domain.text import LONG, SHORT, clean, clean_lines
from skillshare.exchange.decoding import decode
from skillshare.exchange.reading import check_file, reason
from skillshare.exchange.sheet import Reason, Unreadable

BYTES: Final = 10_000_000
MOST: Final = 10_000
"""Events in one file; a calendar of ten years has fewer."""

HOUR: Final = timedelta(hours=1)
"""How long something lasts that only says when it begins."""

_YEARS: Final = range(1970, 2200)
_AHEAD: Final = timedelta(days=366)
_SINGLES: Final = 400
"""Sessions of one repetition in another zone."""

_UNTIL: Final = re.compile(r"UNTIL=(\d{8}T\d{6})Z?", re.IGNORECASE)
_BLOCK: Final = re.compile(r"^BEGIN:VEVENT\s*$.*?^END:VEVENT\s*$", re.IGNORECASE | re.MULTILINE | re.DOTALL)
_ZONES: Final = re.compile(r"^BEGIN:VTIMEZONE\s*$.*?^END:VTIMEZONE\s*$", re.IGNORECASE | re.MULTILINE | re.DOTALL)


class Why(Enum):
    """Why an event is left out."""

    BROKEN = "broken"
    NO_TIME = "no time"
    ZONE = "zone"
    BACKWARDS = "backwards"
    TOO_LONG = "too long"
    CANCELLED = "cancelled"
    UNREAD_RULE = "unread rule"
    NEVER = "never"
    TOO_MANY = "too many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One event, in civil times of the site. `key` tells it from all others of all files, also if it is read again.

    `rule` None is a single one; `skipped` are starts that do not take place; `of` is the repetition it is taken from.
    """

    key: str
    title: str
    start: datetime
    end: datetime
    note: str = ""
    place: str = ""
    rule: Rule | None = None
    skipped: tuple[datetime, ...] = ()
    of: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """One event that is left out: what it is called, and why."""

    title: str
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """What a file says. `others` counts what is no event: tasks and journals."""

    name: str
    found: tuple[Found, ...]
    left: tuple[Left, ...]
    others: int = 0


class _Stop(Exception):
    """Why the event at hand is left out."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def is_calendar(path: Path) -> bool:
    """Whether the file is to be read as a calendar: its name says so, or its first line."""
    if path.suffix.casefold() in (".ics", ".ical", ".ifb"):
        return True
    try:
        check_file(path, BYTES, Reason.NOT_A_CALENDAR)
        with path.open("rb") as file:
            return b"BEGIN:VCALENDAR" in file.read(64).upper().replace(b"\0", b"")
    except (OSError, Unreadable):
        return False


def read(path: Path, zone: tzinfo, today: date) -> Foreign:
    """The events of the file. Raises Unreadable. For any thread; 10 MB at most."""
    content = _content(path)
    if not content.strip():
        raise Unreadable(Reason.EMPTY)
    if b"\0" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable(Reason.NOT_A_CALENDAR)
    text, _ = decode(content)
    if "BEGIN:VCALENDAR" not in text.upper():
        raise Unreadable(Reason.NOT_A_CALENDAR)
    return of_text(text, path.stem, zone, today)


def _content(path: Path) -> bytes:
    try:
        check_file(path, BYTES, Reason.NOT_A_CALENDAR)
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(reason(error)) from error


def of_text(text: str, name: str, zone: tzinfo, today: date) -> Foreign:
    """The events of a calendar's text; `name` is its where it says none, and its name that of events without one."""
    found: list[Found] = []
    left: list[Left] = []
    calendars = _whole(text)
    called = clean(next((str(c.get("X-WR-CALNAME")) for c in calendars if c.get("X-WR-CALNAME")), name))[:SHORT]
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")] if calendars else []
    taken: Iterator[Component | None] = iter(events) if calendars else _apart(text)
    reading = _Reading(zone, today)
    for event in islice(taken, MOST):
        title = (_words(event, "SUMMARY", SHORT) if event is not None else "") or called
        try:
            found += reading.events(event, title)
        except _Stop as stop:
            left.append(Left(title, stop.why))
        except (ValueError, TypeError, AttributeError, OverflowError, KeyError):
            # The library meets some lies only when it is asked for the value.
            left.append(Left(title, Why.BROKEN))
    left += [Left(called, Why.TOO_MANY) for _ in taken]
    others = sum(len(c.walk(kind)) for c in calendars for kind in ("VTODO", "VJOURNAL"))
    return Foreign(name=called, found=_settled(found, reading.apart), left=tuple(left), others=others)


def _whole(text: str) -> list[Calendar]:
    try:
        with catch_warnings():
            # A zone named under a program's path is the one at its end.
            simplefilter("ignore", GloballyUniqueTZIDGuessed)
            return list(Calendar.from_ical(text, multiple=True))
    except (ValueError, IndexError, KeyError):
        return []


def _apart(text: str) -> Iterator[Component | None]:
    """Each event read by itself, None for one that cannot be: the file is cut short or broken in places."""
    zones = "\r\n".join(found.group() for found in _ZONES.finditer(text))
    for block in _BLOCK.finditer(text):
        parts = ("BEGIN:VCALENDAR", zones, block.group(), "END:VCALENDAR")
        calendars = _whole("\r\n".join(part for part in parts if part))
        yield next(iter(calendars[0].walk("VEVENT")), None) if calendars else None


def _settled(found: list[Found], apart: Mapping[str, set[datetime]]) -> tuple[Found, ...]:
    """Each key once, the last one said; a repetition leaves out the starts that have events of their own."""
    by_key: dict[str, Found] = {}
    for one in found:
        if one.of and one.start in apart.get(one.of, ()):
            continue
        slots = tuple(sorted({*one.skipped, *apart.get(one.key, ())})) if one.rule else ()
        by_key[one.key] = replace(one, skipped=slots)
    return tuple(sorted(by_key.values(), key=lambda one: (one.start, one.title, one.key)))


class _Reading:
    """What reading needs to know, and which zones run like the site's."""

    def __init__(self, zone: tzinfo, today: date) -> None:
        self.apart: dict[str, set[datetime]] = {}
        """By UID: the starts of a repetition for which the file has an event of their own, be it cancelled."""
        self._zone = zone
        self._today = today
        self._alike: dict[str, bool] = {}

    def events(self, event: Component | None, title: str) -> list[Found]:
        """One event, or each evening of one that repeats in another zone. Raises _Stop."""
        if event is None:
            raise _Stop(Why.BROKEN)
        slot = self._local(_value(event, "RECURRENCE-ID")) if "RECURRENCE-ID" in event else None
        uid = _text(event, "UID")
        if slot is not None:
            self.apart.setdefault(uid, set()).add(slot)
        if str(event.get("STATUS", "")).upper() == "CANCELLED":
            raise _Stop(Why.CANCELLED)
        start, end, foreign = self._times(event)
        key = _key(uid or f"{title} {start.isoformat()}", slot)
        one = Found(
            key=key,
            title=title,
            start=start,
            end=end,
            note=clean_lines(_text(event, "DESCRIPTION"))[:LONG],
            place=_words(event, "LOCATION", SHORT),
        )
        if "RRULE" not in event or slot is not None:
            return [one]
        return self._repeated(event, one, foreign)

    def _times(self, event: Component) -> tuple[datetime, datetime, tzinfo | None]:
        """Start and end at the site, and the zone the start is said in."""
        if "DTSTART" not in event:
            raise _Stop(Why.NO_TIME)
        begins = _value(event, "DTSTART")
        if isinstance(begins, datetime) and begins.tzinfo is None and _zone_of(event):
            raise _Stop(Why.ZONE)
        start = self._local(begins)
        if "DTEND" in event:
            end = self._local(_value(event, "DTEND"))
        elif "DURATION" in event:
            end = start + _value(event, "DURATION")
        else:
            end = start + (HOUR if isinstance(begins, datetime) else timedelta(days=1))
        if end == start:
            end = start + (HOUR if isinstance(begins, datetime) else timedelta(days=1))
        if end < start:
            raise _Stop(Why.BACKWARDS)
        if end - start > LONGEST:
            raise _Stop(Why.TOO_LONG)
        return start, end, begins.tzinfo if isinstance(begins, datetime) else None

    def _local(self, said: date) -> datetime:
        """A day or an instant as the site's wall shows it; what names no zone is the site's."""
        if not isinstance(said, datetime):
            said = datetime.combine(said, time())
        if said.year not in _YEARS:
            raise _Stop(Why.NO_TIME)
        local = said.astimezone(self._zone) if said.tzinfo is not None else said
        local = local.replace(tzinfo=None, second=0, microsecond=0, fold=0)
        # A time that daylight saving leaves out is the moment after the gap, as everywhere.
        return localtime.local(localtime.minute(local, self._zone), self._zone)

    def _repeated(self, event: Component, one: Found, foreign: tzinfo | None) -> list[Found]:
        skipped = frozenset(self._local(said) for said in _dates(event, "EXDATE"))
        added = {self._local(said) for said in _dates(event, "RDATE")} - skipped
        length = one.end - one.start
        extra = [
            replace(one, key=_key(one.key, at), start=at, end=at + length, of=one.key)
            for at in sorted(added - {one.start})[:_SINGLES]
        ]
        begins = _value(event, "DTSTART")
        rule = _rule(event, begins)
        if foreign is None or self._runs_alike(foreign):
            if recurrence.first_day(rule, one.start.date()) is None:
                raise _Stop(Why.NEVER)
            return [replace(one, rule=rule, skipped=tuple(sorted(skipped))[:_SINGLES]), *extra]
        return [*self._one_by_one(one, rule, begins, skipped), *extra]

    def _one_by_one(self, one: Found, rule: Rule, begins: datetime, skipped: frozenset[datetime]) -> list[Found]:
        """The sessions of the coming year of what repeats by another place's clock."""
        length = one.end - one.start
        first = max(begins.date(), self._today - timedelta(days=1))
        days = recurrence.days(rule, begins.date(), first, first + _AHEAD)
        if recurrence.first_day(rule, begins.date()) is None:
            raise _Stop(Why.NEVER)
        starts = [self._local(datetime.combine(day, begins.time(), begins.tzinfo)) for day in days[:_SINGLES]]
        return [
            replace(one, key=_key(one.key, at), start=at, end=at + length, of=one.key)
            for at in starts
            if at not in skipped and at.date() >= self._today
        ]

    def _runs_alike(self, foreign: tzinfo) -> bool:
        """Whether that zone's clocks show what the site's do, all through the coming year."""
        name = str(foreign)
        if name not in self._alike:
            noons = [datetime.combine(self._today + timedelta(days=n), time(12), UTC) for n in range(366)]
            self._alike[name] = all(
                noon.astimezone(foreign).utcoffset() == noon.astimezone(self._zone).utcoffset() for noon in noons
            )
        return self._alike[name]


def _key(uid: str, slot: datetime | None) -> str:
    return uid if slot is None else f"{uid} {slot.isoformat()}"


def _rule(event: Component, begins: date) -> Rule:
    """The rule, its end as a day of the zone in which it repeats."""
    said: Any = event["RRULE"]
    if isinstance(said, list):
        raise _Stop(Why.UNREAD_RULE)
    text = bytes(said.to_ical()).decode()
    rule = recurrence.read(_UNTIL.sub(lambda until: f"UNTIL={_last_day(until, begins)}", text))
    if rule is None or "EXRULE" in event:
        raise _Stop(Why.UNREAD_RULE)
    return rule


def _last_day(until: re.Match[str], begins: date) -> str:
    """The last day on which a start is not after that instant, said in UTC or by the wall."""
    at = datetime.fromisoformat(until.group(1))
    if not isinstance(begins, datetime):
        return at.strftime("%Y%m%d")
    if until.group().upper().endswith("Z") and begins.tzinfo is not None:
        at = at.replace(tzinfo=UTC).astimezone(begins.tzinfo).replace(tzinfo=None)
    day = at.date() if at.time() >= begins.time() else at.date() - timedelta(days=1)
    return day.strftime("%Y%m%d")


def _value(event: Component, name: str) -> Any:
    said: Any = event[name]
    return (said[0] if isinstance(said, list) else said).dt


def _zone_of(event: Component) -> str:
    """The zone in which an event says it begins; empty where it leaves that to the reader."""
    said: Any = event["DTSTART"]
    return str(getattr(said[0] if isinstance(said, list) else said, "params", {}).get("TZID", ""))


def _dates(event: Component, name: str) -> list[date]:
    """All days and instants of a property that may stand there once, several times, or with several values."""
    said = event.get(name, [])
    lines = said if isinstance(said, list) else [said]
    values = [one.dt for line in lines for one in getattr(line, "dts", ())]
    return [value for value in values if isinstance(value, date)][: 10 * _SINGLES]


def _text(event: Component, name: str) -> str:
    said = event.get(name, "")
    return str(said[0] if isinstance(said, list) and said else said or "")


def _words(event: Component, name: str, most: int) -> str:
    return clean(_text(event, name))[:most]
