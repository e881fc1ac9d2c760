"""A calendar that goes out gives the same instants to a reader that shares no code with the one that wrote it (R66)."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.catalog.sessions import SessionRow
from skillshare.domain.localtime import minute
from skillshare.domain.sessions import Session
from skillshare.exchange.calendar_file import AT, written
from skillshare.exchange.foreign_calendar import Why, of_text

BERLIN = ZoneInfo("Europe/Berlin")
NOW = 1_795_000_000_000


def row(start: datetime, end: datetime, number: int = 1, **said: Any) -> SessionRow:
    session = Session(
        id=bytes([number]) * 16, start=start, end=end, **{"title": "Repair café", "published": True, **said}
    )
    return SessionRow(session=session, start=start, end=end, space_name="Hall")


def at(day: date, hour: int, minutes: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minutes))


def out(*rows: SessionRow, zone: ZoneInfo = BERLIN, text: str = "") -> str:
    return written(rows, name="Riverside House", zone=zone, now=NOW, describe=lambda _row: text).decode()


def plainly(text: str) -> list[dict[str, str]]:
    """The events of a file by its lines alone, as RFC 5545 unfolds and names them."""
    lines = re.sub(r"\r\n[ \t]", "", text).split("\r\n")
    events: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events:
            events[-1].setdefault(name, value)
    return events


def instant(value: str) -> datetime:
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


# The clocks of Berlin go forward on 29 March 2026 at 2 and back on 25 October 2026 at 3.
ACROSS = [
    (at(date(2026, 3, 28), 18), at(date(2026, 3, 28), 20), "20260328T170000Z", "20260328T190000Z"),
    (at(date(2026, 3, 29), 18), at(date(2026, 3, 29), 20), "20260329T160000Z", "20260329T180000Z"),
    (at(date(2026, 3, 28), 22), at(date(2026, 3, 29), 4), "20260328T210000Z", "20260329T020000Z"),
    (at(date(2026, 3, 29), 2, 30), at(date(2026, 3, 29), 4), "20260329T010000Z", "20260329T020000Z"),
    (at(date(2026, 10, 24), 18), at(date(2026, 10, 24), 20), "20261024T160000Z", "20261024T180000Z"),
    (at(date(2026, 10, 25), 18), at(date(2026, 10, 25), 20), "20261025T170000Z", "20261025T190000Z"),
]


@pytest.mark.parametrize(("start", "end", "begins", "ends"), ACROSS)
def test_instants_across_summer_time(start: datetime, end: datetime, begins: str, ends: str) -> None:
    (event,) = plainly(out(row(start, end)))
    assert (event["DTSTART"], event["DTEND"]) == (begins, ends)


@given(
    start=st.datetimes(at(date(1990, 1, 1), 0), at(date(2090, 1, 1), 0)).map(
        lambda t: t.replace(second=0, microsecond=0)
    ),
    length=st.integers(15, 3000),
    zone=st.sampled_from(["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]),
)
def test_what_goes_out_comes_back_as_the_same_minutes(start: datetime, length: int, zone: str) -> None:
    site = ZoneInfo(zone)
    text = out(row(start, start + timedelta(minutes=length)), zone=site)
    (event,) = plainly(text)
    assert instant(event["DTSTART"]).timestamp() == minute(start, site) * 60
    assert instant(event["DTEND"]).timestamp() == minute(start + timedelta(minutes=length), site) * 60
    for found in of_text(text, "x", site, date(2026, 1, 1)).found:
        assert minute(found.start, site) == minute(start, site)


def test_words_survive_whatever_they_hold() -> None:
    title = "Sägen, Löten; \\ „Feilen“ – a very long title that has to be folded because it is beyond the line's end"
    start = at(date(2026, 12, 4), 18)
    text = out(row(start, start + timedelta(hours=2), title=title), text="Bring a cup.\nBEGIN:VEVENT\nMore")
    (found,) = of_text(text, "x", BERLIN, date(2026, 1, 1)).found
    assert (found.title, found.note, found.place) == (title, "Bring a cup.\nBEGIN:VEVENT\nMore", "Hall")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_each_session_is_one_event_that_keeps_its_name() -> None:
    start = at(date(2026, 12, 4), 18)
    rows = [row(start, start + timedelta(hours=2), n) for n in (1, 2)]
    assert [event["UID"] for event in plainly(out(*rows))] == [f"{bytes([n]).hex() * 16}{AT}" for n in (1, 2)]
    assert plainly(out()) == []


def test_what_is_cancelled_or_not_public_says_so() -> None:
    start = at(date(2026, 12, 4), 18)
    end = start + timedelta(hours=2)
    text = out(row(start, end, 1, cancelled=True), row(start, end, 2, published=False), row(start, end, 3))
    assert [event["STATUS"] for event in plainly(text)] == ["CANCELLED", "TENTATIVE", "CONFIRMED"]
    back = of_text(text, "x", BERLIN, date(2026, 1, 1))
    assert [left.why for left in back.left] == [Why.CANCELLED]
