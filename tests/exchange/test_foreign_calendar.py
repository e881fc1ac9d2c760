"""Calendar files in the shapes of the big programs, and files that lie: what comes is what a person would say (R66)."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import recurrence
from skillshare.domain.recurrence import read as rule
from skillshare.exchange.foreign_calendar import BYTES, MOST, Foreign, Found, Why, of_text, read
from skillshare.exchange.sheet import Reason, Unreadable

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 20)

OUTLOOK_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def event(*lines: str, zones: str = "", head: str = "VERSION:2.0\nPRODID:-//Somebody//EN") -> str:
    body = "\n".join(("BEGIN:VCALENDAR", head, zones, "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"))
    return "\r\n".join(line for line in body.splitlines() if line) + "\r\n"


def look(text: str, zone: ZoneInfo = BERLIN) -> Foreign:
    return of_text(text, "file", zone, TODAY)


def only(text: str, zone: ZoneInfo = BERLIN) -> Found:
    found = look(text, zone)
    assert not found.left
    (one,) = found.found
    return one


def at(day: int, hour: int, minute: int = 0, month: int = 12) -> datetime:
    return datetime.combine(date(2026, month, day), time(hour, minute))


SHAPES: dict[str, tuple[str, tuple[datetime, datetime, str | None]]] = {
    "google single, in UTC": (
        event("UID:a@google.com", "DTSTART:20261204T170000Z", "DTEND:20261204T190000Z", "SUMMARY:Repair café"),
        (at(4, 18), at(4, 20), None),
    ),
    "google series, zone by its city": (
        event(
            *(
                "UID:b@google.com",
                "DTSTART;TZID=Europe/Berlin:20261204T180000",
                "DTEND;TZID=Europe/Berlin:20261204T200000",
            ),
            *("RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261231T225959Z;BYDAY=FR", "SUMMARY:Repair café", "TRANSP:OPAQUE"),
        ),
        (at(4, 18), at(4, 20), "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231"),
    ),
    "apple, a day": (
        event("UID:C-1", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261225", "X-APPLE-TRAVEL-ADVISORY:NO"),
        (at(24, 0), at(25, 0), None),
    ),
    "apple, several days": (
        event("UID:C-2", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"),
        (at(24, 0), at(27, 0), None),
    ),
    "a day without an end": (event("UID:C-3", "DTSTART;VALUE=DATE:20261224"), (at(24, 0), at(25, 0), None)),
    "a day with a duration": (
        event("UID:C-4", "DTSTART;VALUE=DATE:20261224", "DURATION:P2D"),
        (at(24, 0), at(26, 0), None),
    ),
    "outlook, windows zone defined in the file": (
        event(
            *("UID:040000008200E0", "DTSTART;TZID=W. Europe Standard Time:20261204T180000"),
            *("DTEND;TZID=W. Europe Standard Time:20261204T200000", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "CLASS:PUBLIC"),
            zones=OUTLOOK_ZONE.format(name="W. Europe Standard Time"),
        ),
        (at(4, 18), at(4, 20), None),
    ),
    "outlook, windows zone not defined": (
        event("UID:o2", 'DTSTART;TZID="W. Europe Standard Time":20261204T180000', "DURATION:PT2H"),
        (at(4, 18), at(4, 20), None),
    ),
    "exchange, zone with a name of its own": (
        event(
            *("UID:o3", 'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260904T180000'),
            'DTEND;TZID="(UTC+01:00) Amsterdam, Berlin":20260904T200000',
            zones=OUTLOOK_ZONE.format(name="(UTC+01:00) Amsterdam, Berlin"),
        ),
        (at(4, 18, month=9), at(4, 20, month=9), None),
    ),
    "exchange, the second Tuesday": (
        event(
            "UID:o4",
            "DTSTART;TZID=Europe/Berlin:20261208T183000",
            "DURATION:PT1H30M",
            "RRULE:FREQ=MONTHLY;COUNT=6;BYDAY=2TU",
        ),
        (at(8, 18, 30), at(8, 20), "FREQ=MONTHLY;BYDAY=2TU;COUNT=6"),
    ),
    "thunderbird, under a path": (
        event("UID:t1", "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261204T180000", "DURATION:PT45M"),
        (at(4, 18), at(4, 18, 45), None),
    ),
    "nextcloud, floating": (
        event("UID:n1", "DTSTART:20261204T180000", "DTEND:20261204T193000"),
        (at(4, 18), at(4, 19, 30), None),
    ),
    "from another zone": (
        event("UID:z1", "DTSTART;TZID=America/New_York:20261204T120000", "DTEND;TZID=America/New_York:20261204T130000"),
        (at(4, 18), at(4, 19), None),
    ),
    "only a beginning": (event("UID:s1", "DTSTART:20261204T180000"), (at(4, 18), at(4, 19), None)),
    "an end that is the beginning": (
        event("UID:s2", "DTSTART:20261204T180000", "DTEND:20261204T180000"),
        (at(4, 18), at(4, 19), None),
    ),
    "over midnight": (
        event("UID:s3", "DTSTART:20261204T220000", "DTEND:20261205T013000"),
        (at(4, 22), at(5, 1, 30), None),
    ),
    "lower case, folded lines": (
        event("UID:f1", "DTSTART:20261204T180000", "SUMMARY:A title that\n  goes on")
        .lower()
        .replace("t180000", "T180000"),
        (at(4, 18), at(4, 19), None),
    ),
    "without UID and stamp": (event("DTSTART:20261204T180000", "SUMMARY:Knitting"), (at(4, 18), at(4, 19), None)),
    "with an alarm inside": (
        event("UID:al", "DTSTART:20261204T180000", "BEGIN:VALARM", "TRIGGER:-PT10M", "ACTION:DISPLAY", "END:VALARM"),
        (at(4, 18), at(4, 19), None),
    ),
    "yearly, a birthday": (
        event("UID:y1", "DTSTART;VALUE=DATE:20261210", "RRULE:FREQ=YEARLY"),
        (at(10, 0), at(11, 0), "FREQ=YEARLY"),
    ),
    "until the last evening, said in UTC": (
        event("UID:u1", "DTSTART;TZID=Europe/Berlin:20261202T180000", "RRULE:FREQ=WEEKLY;UNTIL=20261216T170000Z"),
        (at(2, 18), at(2, 19), "FREQ=WEEKLY;UNTIL=20261216"),
    ),
    "until just before an evening": (
        event("UID:u2", "DTSTART;TZID=Europe/Berlin:20261202T180000", "RRULE:FREQ=WEEKLY;UNTIL=20261216T165959Z"),
        (at(2, 18), at(2, 19), "FREQ=WEEKLY;UNTIL=20261215"),
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_of_the_big_programs(shape: str) -> None:
    text, (start, end, repeats) = SHAPES[shape]
    one = only(text)
    assert (one.start, one.end) == (start, end)
    assert one.rule == (rule(repeats) if repeats else None)


def test_words_are_plain_text() -> None:
    one = only(
        event(
            "UID:1",
            "DTSTART:20261204T180000",
            r"SUMMARY:Soup\, bread; and \nsong",
            r"DESCRIPTION:One\nTwo",
            "LOCATION:Hall",
        )
    )
    assert (one.title, one.note, one.place) == ("Soup, bread; and song", "One\nTwo", "Hall")


def test_evenings_left_out_and_added_and_moved() -> None:
    text = event(
        *("UID:m", "DTSTART;TZID=Europe/Berlin:20261202T180000", "RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:Choir"),
        *("EXDATE;TZID=Europe/Berlin:20261209T180000", "RDATE;TZID=Europe/Berlin:20261211T180000"),
    ).replace(
        "END:VEVENT",
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:m\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261216T180000\r\n"
        "DTSTART;TZID=Europe/Berlin:20261217T190000\r\nSUMMARY:Choir in church\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:m\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261223T180000\r\nDTSTART;TZID=Europe/Berlin:20261223T180000\r\n"
        "STATUS:CANCELLED\r\nEND:VEVENT",
    )
    found = look(text)
    series, added, moved = found.found
    assert series.skipped == (at(9, 18), at(16, 18), at(23, 18))
    assert (added.start, moved.start, moved.title) == (at(11, 18), at(17, 19), "Choir in church")
    assert [left.why for left in found.left] == [Why.CANCELLED]


def test_what_repeats_by_another_places_clock_comes_evening_by_evening() -> None:
    """New York changes its clocks a week after Berlin in autumn and two before it in spring."""
    text = event(
        "UID:ny", "DTSTART;TZID=America/New_York:20261001T120000", "RRULE:FREQ=WEEKLY;COUNT=40", "DURATION:PT1H"
    )
    found = look(text).found
    assert all(one.rule is None and one.of == "ny" for one in found)
    assert found[0].start == at(26, 18, month=11), "what is over is not taken in"
    wall = {one.start.date(): one.start.hour for one in found}
    assert (wall[date(2027, 3, 11)], wall[date(2027, 3, 18)], wall[date(2027, 4, 1)]) == (18, 17, 18)


def test_reading_twice_gives_the_same_keys() -> None:
    for text, _ in SHAPES.values():
        assert [one.key for one in look(text).found] == [one.key for one in look(text).found]


LIES: dict[str, tuple[Why, tuple[str, ...]]] = {
    "ends before it begins": (Why.BACKWARDS, ("DTSTART:20261204T180000", "DTEND:20261204T170000")),
    "a length below zero": (Why.BACKWARDS, ("DTSTART:20261204T180000", "DURATION:-PT1H")),
    "lasts for years": (Why.TOO_LONG, ("DTSTART:20261204T180000", "DTEND:20281204T170000")),
    "no time at all": (Why.NO_TIME, ("SUMMARY:Someday",)),
    "before there were clocks": (Why.NO_TIME, ("DTSTART:00010101T000000",)),
    "at the end of time": (Why.NO_TIME, ("DTSTART:99991231T235959Z",)),
    "a thirteenth month": (Why.BROKEN, ("DTSTART:20261304T180000",)),
    "never": (Why.NEVER, ("DTSTART:20261204T180000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
    "every second": (Why.UNREAD_RULE, ("DTSTART:20261204T180000", "RRULE:FREQ=SECONDLY")),
    "a rule that is none": (Why.UNREAD_RULE, ("DTSTART:20261204T180000", "RRULE:FREQ=OFTEN")),
    "two rules": (Why.UNREAD_RULE, ("DTSTART:20261204T180000", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY")),
    "in a zone of another planet": (Why.ZONE, ("DTSTART;TZID=Mars/Olympus:20261204T180000",)),
    "called off": (Why.CANCELLED, ("DTSTART:20261204T180000", "STATUS:CANCELLED")),
}


@pytest.mark.parametrize("lie", LIES)
def test_what_cannot_be_taken_is_named_and_the_rest_comes(lie: str) -> None:
    why, lines = LIES[lie]
    good = "BEGIN:VEVENT\r\nUID:good\r\nDTSTART:20261204T180000\r\nSUMMARY:Good\r\nEND:VEVENT\r\n"
    found = look(event("UID:lie", *lines, "SUMMARY:Liar").replace("END:VCALENDAR", good + "END:VCALENDAR"))
    assert [one.title for one in found.found] == ["Good"]
    assert [left.why for left in found.left] == [why]


def test_a_file_cut_short_gives_what_is_whole() -> None:
    parts = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:202612{n:02}T180000\r\nSUMMARY:Evening {n}\r\nEND:VEVENT\r\n"
        for n in range(1, 11)
    )
    text = f"BEGIN:VCALENDAR\r\n{parts}END:VCALENDAR\r\n"
    found = look(text[: text.index("Evening 8")])
    assert [one.title for one in found.found] == [f"Evening {n}" for n in range(1, 8)]


def test_a_line_of_rubbish_costs_nothing_else() -> None:
    found = look(event("UID:1", "DTSTART:20261204T180000", "SUMMARY:Fine").replace("VERSION:2.0", "rubbish"))
    assert [one.title for one in found.found] == ["Fine"]


def test_more_than_anybody_has_is_counted_and_left_out() -> None:
    one = "BEGIN:VEVENT\r\nDTSTART:20261204T180000\r\nUID:{}\r\nEND:VEVENT\r\n"
    text = "BEGIN:VCALENDAR\r\n" + "".join(map(one.format, range(MOST + 3))) + "END:VCALENDAR\r\n"
    found = look(text)
    assert (len(found.found), [left.why for left in found.left]) == (MOST, [Why.TOO_MANY] * 3)


def test_tasks_are_counted_and_the_calendar_keeps_its_name() -> None:
    text = event("UID:1", "DTSTART:20261204T180000", head="X-WR-CALNAME:Hall bookings")
    found = look(text.replace("END:VCALENDAR", "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR"))
    assert (found.name, found.others, len(found.found)) == ("Hall bookings", 1, 1)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"  \r\n", Reason.EMPTY),
        (b"Name;Brand\r\nDrill;Bosch\r\n", Reason.NOT_A_CALENDAR),
        (b"PK\x03\x04\x00\x00\x00", Reason.NOT_A_CALENDAR),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * BYTES, Reason.TOO_LARGE),
    ],
)
def test_files_that_are_none(tmp_path: Path, content: bytes, reason: Reason) -> None:
    path = tmp_path / "calendar.ics"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        read(path, BERLIN, TODAY)
    assert caught.value.reason is reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_files_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "Hall.ics"
    path.write_bytes(event("UID:1", "DTSTART:20261204T180000", "SUMMARY:Café für Väter").encode(encoding))
    found = read(path, BERLIN, TODAY)
    assert ([one.title for one in found.found], found.name) == (["Café für Väter"], "Hall")


@given(cut=st.integers(0, 4000), put=st.text("\r\n:;=,0123456789TZ\"'\\BEGINDV ", max_size=6), gone=st.integers(0, 12))
def test_no_damage_stops_the_reading(cut: int, put: str, gone: int) -> None:
    text = "".join(shape for shape, _ in SHAPES.values())
    cut %= len(text)
    found = look(text[:cut] + put + text[cut + gone :])
    for one in found.found:
        assert one.start < one.end <= one.start + timedelta(days=31)
        assert one.rule is None or recurrence.first_day(one.rule, one.start.date()) is not None


def test_an_hour_that_summer_time_leaves_out_is_the_one_after() -> None:
    one = only(event("UID:g", "DTSTART:20270328T023000", "DTEND:20270328T040000"))
    assert (one.start, one.end) == (at(28, 3, month=3).replace(year=2027), at(28, 4, month=3).replace(year=2027))


def test_a_civil_hour_that_happens_twice_is_the_wall_s() -> None:
    one = only(event("UID:d", f"DTSTART:{datetime(2026, 10, 25, 1, 30, tzinfo=UTC):%Y%m%dT%H%M%SZ}"))
    assert one.start == at(25, 2, 30, month=10)
