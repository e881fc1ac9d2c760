"""A foreign calendar comes in once, however often it is read, brings its changes, and can be undone at once (R66)."""

import secrets
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from skillshare.community import Community
from skillshare.domain.recurrence import read
from skillshare.domain.spaces import AddSpace
from skillshare.exchange.calendar_file import written
from skillshare.exchange.calendar_plan import Fate, Importing, Plan, Report, plan
from skillshare.exchange.foreign_calendar import of_text

BERLIN = ZoneInfo("Europe/Berlin")


def at(day: int, hour: int) -> datetime:
    return datetime.combine(date(2027, 3, day), time(hour))


def calendar(*events: str) -> str:
    body = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nX-WR-CALNAME:Hall\r\n{body}END:VCALENDAR\r\n"


def single(uid: str, start: datetime, title: str = "Choir", place: str = "", hours: int = 2) -> str:
    end = start + timedelta(hours=hours)
    lines = [f"UID:{uid}", f"DTSTART:{start:%Y%m%dT%H%M%S}", f"DTEND:{end:%Y%m%dT%H%M%S}", f"SUMMARY:{title}"]
    return "\r\n".join([*lines, *([f"LOCATION:{place}"] if place else [])])


def planned(community: Community, text: str) -> Plan:
    return plan(of_text(text, "file", BERLIN, community.catalog.today()), community.catalog, "as in the file")


def bring(community: Community, text: str) -> Report:
    importing = Importing(planned(community, text), community, by=None, batch=secrets.token_bytes(16))
    while importing.step():
        pass
    return importing.report()


def shown(community: Community) -> list[tuple[str, datetime]]:
    return [(row.title, row.start) for row in community.catalog.sessions.between(date(2027, 3, 1), date(2027, 3, 31))]


WEEKLY = single("w", at(2, 18), "Sewing") + "\r\nRRULE:FREQ=WEEKLY;BYDAY=TU\r\nEXDATE:20270316T180000"


def test_events_come_in_and_stay_one(community: Community) -> None:
    text = calendar(single("a", at(5, 18)), WEEKLY)
    assert [one.fate for one in planned(community, text).events] == [Fate.NEW, Fate.NEW]
    report = bring(community, text)
    assert (report.added, report.changed, report.left) == (2, 0, ())
    evenings = [("Sewing", at(day, 18)) for day in (2, 9, 23, 30)]
    assert shown(community) == sorted([("Choir", at(5, 18)), *evenings], key=lambda pair: pair[1])
    assert [one.fate for one in planned(community, text).events] == [Fate.THERE, Fate.THERE]
    again = bring(community, text)
    assert (again.added, again.changed, again.entry) == (0, 0, None)


def test_what_changed_in_the_file_changes_here_and_what_people_decided_stays(community: Community) -> None:
    space = community.do(AddSpace(fields={"name": "Hall 2"})).record
    bring(community, calendar(single("a", at(5, 18), place="hall 2"), WEEKLY))
    row = community.catalog.sessions.between(date(2027, 3, 5), date(2027, 3, 5))[0]
    assert row.session.space == space
    later = calendar(single("a", at(6, 19), "Big choir"), WEEKLY.replace("T18", "T19").replace("T20", "T21"))
    assert [one.fate for one in planned(community, later).events] == [Fate.CHANGED, Fate.CHANGED]
    assert bring(community, later).changed == 2
    assert ("Big choir", at(6, 19)) in shown(community)
    assert ("Sewing", at(9, 19)) in shown(community)
    assert community.catalog.sessions.state(row.id).space == space


def test_one_undo_takes_the_whole_import_back(community: Community) -> None:
    before = shown(community)
    report = bring(
        community, calendar(WEEKLY, *(single(f"e{n}", at(1 + n % 28, 10), f"Event {n}") for n in range(120)))
    )
    assert (report.added, len(shown(community))) == (121, 124)
    assert report.entry is not None
    community.undo(report.entry)
    assert shown(community) == before


def test_what_is_over_stays_out_and_a_repetition_that_goes_on_comes(community: Community) -> None:
    past = calendar(
        single("old", at(5, 18).replace(year=2020)),
        single("ended", at(5, 18).replace(year=2020)) + "\r\nRRULE:FREQ=WEEKLY;COUNT=3",
        single("goes on", at(5, 18).replace(year=2020)) + "\r\nRRULE:FREQ=WEEKLY",
    )
    found = planned(community, past)
    assert {one.found.key: one.fate for one in found.events} == {
        "old": Fate.OVER,
        "ended": Fate.OVER,
        "goes on": Fate.NEW,
    }
    assert bring(community, past).left == ()


def test_a_taken_room_is_told_and_the_rest_comes(community: Community) -> None:
    community.do(AddSpace(fields={"name": "Hall 2"}))
    text = calendar(
        single("a", at(5, 18), "Choir", "Hall 2"), single("b", at(5, 19), "Dance", "Hall 2"), single("c", at(9, 9))
    )
    bring(community, calendar(single("a", at(5, 18), "Choir", "Hall 2")))
    report = bring(community, text)
    assert report.added == 1
    assert [found.title for found, _ in report.left] == ["Dance"]


def test_our_own_file_comes_back_as_what_it_was(community: Community) -> None:
    bring(community, calendar(single("a", at(5, 18))))
    rows = community.catalog.sessions.between(date(2027, 3, 1), date(2027, 3, 31))
    text = written(rows, name="x", zone=BERLIN, now=0, describe=lambda _row: "").decode()
    assert [one.fate for one in planned(community, text).events] == [Fate.THERE]


def test_an_event_without_a_name_has_the_calendar_s(community: Community) -> None:
    bring(community, calendar(single("a", at(5, 18), "")))
    assert shown(community) == [("Hall", at(5, 18))]


def test_the_first_of_a_repetition_is_where_its_rule_puts_it(community: Community) -> None:
    bring(community, calendar(single("a", at(1, 18)) + "\r\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2"))
    (series,) = [row.series for row in community.catalog.series.all()]
    assert series.rule == read("FREQ=WEEKLY;BYDAY=WE;COUNT=2")
    assert [start for _, start in shown(community)] == [at(3, 18), at(10, 18)]
