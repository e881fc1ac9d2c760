"""Sessions as the catalog answers: recorded ones and those of series, in one calendar, the same as a rebuild gives (R60)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from skillshare.domain.fact import Fact
from skillshare.domain.sessions import pin
from tests.catalog.house import House
from tests.domain.story import rid

BREAD = rid("bread")
EVENING = {"title": "Bread", "start": "2026-12-01T18:00", "end": "2026-12-01T20:30"}
WEEKS = date(2026, 11, 23), date(2026, 12, 20)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def say(house: House, *facts: Fact) -> None:
    """Record facts as they are, whatever a command would make of them."""
    with house.community.journal.transaction():
        house.community._append(facts, house.community.grant.owner, None)


def series(record: bytes = BREAD, **fields: Any) -> Fact:
    body = {**EVENING, "rule": "FREQ=WEEKLY;BYDAY=TU", "published": True, **fields}
    return Fact(type="series.described", records=(record,), body=body)


def shown(house: House, first: date = WEEKS[0], last: date = WEEKS[1]) -> list[str]:
    return [f"{row.start:%d.%m. %H:%M} {row.title}" for row in house.catalog.sessions.between(first, last)]


def test_r60_a_series_and_what_was_said_of_one_evening_are_one_calendar(house: House) -> None:
    ana = house.person("Ana")
    say(house, series(host=ana))
    assert shown(house) == ["01.12. 18:00 Bread", "08.12. 18:00 Bread", "15.12. 18:00 Bread"]
    evening = house.catalog.sessions.between(date(2026, 12, 8), date(2026, 12, 8))[0]
    assert (evening.host_name, evening.session.recorded) == ("Ana", False)
    body = {"start": "2026-12-09T19:00", "end": "2026-12-09T21:00"}
    say(house, *pin(evening.session), Fact(type="session.described", records=(evening.id,), body=body))
    assert shown(house) == ["01.12. 18:00 Bread", "09.12. 19:00 Bread", "15.12. 18:00 Bread"]
    assert house.catalog.sessions.state(evening.id).recorded
    assert [one.id for one in house.catalog.sessions.recorded_of(BREAD)] == [evening.id]


def test_the_state_of_an_evening_nobody_touched_is_found_by_its_id_alone(house: House) -> None:
    say(house, series())
    found = house.catalog.sessions.between(date(2026, 12, 15), date(2026, 12, 15))[0]
    for _ in range(2):
        state = house.catalog.sessions.state(found.id)
        assert (state.start, state.title, state.series) == (at("2026-12-15T18:00"), "Bread", BREAD)
        house.catalog.sessions._seen.clear()
    assert house.catalog.sessions.state(rid("nothing")).start is None
    assert house.catalog.sessions.row(rid("nothing")) is None
