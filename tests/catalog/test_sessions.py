"""Sessions as the catalog answers: recorded ones and those of series, in one calendar (R60, R63)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from skillshare.domain.erasing import EraseRecord
from skillshare.domain.fact import Fact
from skillshare.domain.items import RETIRED, SetCondition
from skillshare.domain.lending import LendItem
from skillshare.domain.people import MergePeople
from skillshare.domain.planning import (
    LATER,
    CancelSession,
    ChangeSeries,
    MoveSession,
    PlanSeries,
    PlanSession,
    PublishSession,
)
from skillshare.domain.promised import ReservedForOther
from skillshare.domain.refusal import Asked, Override, Question, Refused
from skillshare.domain.reserving import NotFree
from skillshare.domain.session_checks import JoinedSince
from skillshare.domain.session_clashes import EveningsNotFree, EveningsTaken, RoomTooSmall
from skillshare.domain.sessions import Role, Session, pin
from skillshare.domain.signing_up import SignUp
from skillshare.domain.space_use import SpaceTaken
from skillshare.domain.spaces import AddSpace, RemoveSpace
from tests.catalog.house import House
from tests.domain.story import rid

BREAD = rid("bread")
EVENING = {"title": "Bread", "start": "2026-12-01T18:00", "end": "2026-12-01T20:30"}
ONE = {"title": "Bread", "start": datetime.fromisoformat("2026-12-01T18:00"),
       "end": datetime.fromisoformat("2026-12-01T20:30")}  # fmt: skip
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


# Planned by the real commands


def plan(house: House, **fields: Any) -> bytes:
    return house.do(PlanSession(fields=ONE | fields)).record


def plan_series(house: House, rule: str = "FREQ=WEEKLY;COUNT=6", **fields: Any) -> bytes:
    return house.do(PlanSeries(fields=ONE | fields, rule=rule)).record


def evening(house: House, day: int) -> Session:
    """The only session of that day in December."""
    (found,) = house.catalog.sessions.between(date(2026, 12, day), date(2026, 12, day))
    return found.session


def asked(house: House, command: Any) -> tuple[Question, ...]:
    with pytest.raises(Asked) as stopped:
        house.do(command)
    return stopped.value.questions


def test_r60_one_evening_later_ones_and_all_of_them(house: House) -> None:
    series = plan_series(house)
    house.do(MoveSession(session=evening(house, 8).id, start=at("2026-12-09T19:00"), end=at("2026-12-09T21:00")))
    later = ChangeSeries(series=series, fields={"title": "Rolls"}, scope=LATER, slot=at("2026-12-15T18:00"))
    after = house.do(later).record
    assert shown(house, date(2026, 12, 1), date(2026, 12, 31)) == [
        *("01.12. 18:00 Bread", "09.12. 19:00 Bread"),
        *("15.12. 18:00 Rolls", "22.12. 18:00 Rolls", "29.12. 18:00 Rolls"),
    ]
    house.do(ChangeSeries(series=after, fields={"title": "Buns"}))
    assert shown(house, date(2026, 12, 29), date(2027, 1, 31)) == ["29.12. 18:00 Buns", "05.01. 18:00 Buns"]
    assert house.catalog.series.family(series) == house.catalog.series.family(after)
    assert {row.series.id for row in house.catalog.series.all()} == {series, after}


def test_r16_every_edit_of_a_series_is_undone_by_one_key(house: House) -> None:
    series = plan_series(house)
    before = shown(house)
    commands = (
        MoveSession(session=evening(house, 8).id, start=at("2026-12-09T19:00"), end=at("2026-12-09T21:00")),
        CancelSession(session=evening(house, 8).id, reason="No flour"),
        PublishSession(session=evening(house, 8).id),
        ChangeSeries(series=series, fields={"title": "Rolls"}, scope=LATER, slot=at("2026-12-08T18:00")),
        ChangeSeries(series=series, fields={"start": at("2026-12-02T18:00")}),
    )
    for command in commands:
        receipt = house.do(command)
        house.community.undo(receipt.entry)
        assert shown(house) == before, command
        assert not evening(house, 8).cancelled
    assert evening(house, 8).recorded is False


def test_r60_undoing_the_first_sign_up_does_not_move_who_came_second(house: House) -> None:
    series = plan_series(house, roles=(Role(name="participant", places=8),), published=True)
    ana, ben = house.person("Ana"), house.person("Ben")
    session = evening(house, 8).id
    first = house.do(SignUp(session=session, person=ana))
    house.do(SignUp(session=session, person=ben))
    house.community.undo(first.entry)
    house.do(ChangeSeries(series=series, fields={"start": at("2026-12-02T18:00")}))
    assert shown(house)[:3] == ["02.12. 18:00 Bread", "08.12. 18:00 Bread", "16.12. 18:00 Bread"]
    assert [one.id for one in house.catalog.sessions.recorded_of(series) if one.joined] == [session]


@pytest.mark.parametrize("is_series", [False, True])
def test_what_others_joined_is_cancelled_and_not_undone(house: House, is_series: bool) -> None:
    fields = ONE | {"roles": (Role(name="participant", places=8),), "published": True}
    command = PlanSeries(fields=fields, rule="FREQ=WEEKLY") if is_series else PlanSession(fields=fields)
    command = replace(command, overrides=(Override(rule="endless", reason="Until spring"),))
    made = house.do(command)
    joined = house.do(SignUp(session=evening(house, 1).id, person=house.person("Ana")))
    with pytest.raises(Refused) as stopped:
        house.community.undo(made.entry)
    assert stopped.value.refusal == JoinedSince("Bread", 1)
    house.community.undo(joined.entry)
    house.community.undo(made.entry)
    assert shown(house) == []


def test_r63_a_room_that_is_taken_is_asked_about_with_what_is_free(house: House) -> None:
    kitchen = house.do(AddSpace(fields={"name": "Kitchen", "capacity": 8})).record
    hall = house.do(AddSpace(fields={"name": "Hall"})).record
    plan(house, title="Choir", space=kitchen)
    (taken,) = asked(house, PlanSession(fields=ONE | {"space": kitchen}))
    assert isinstance(taken, SpaceTaken)
    assert (taken.title, [place.space for place in taken.places]) == ("Choir", [hall])
    early = {"start": at("2026-12-01T08:00"), "end": at("2026-12-01T09:00")}
    many = {"space": kitchen, "roles": (Role(name="guest", places=9),)}
    (small,) = asked(house, PlanSession(fields=ONE | early | many))
    assert small == RoomTooSmall("Kitchen", 8, 9)
    agreed = (Override(rule="space_taken", reason="They share it"),)
    both = house.do(PlanSession(fields=ONE | {"space": kitchen}, overrides=agreed)).record
    assert house.catalog.sessions.state(both).agreed


def test_r63_a_series_is_asked_about_once_for_all_its_evenings(house: House) -> None:
    kitchen = house.do(AddSpace(fields={"name": "Kitchen"})).record
    hall = house.do(AddSpace(fields={"name": "Hall"})).record
    attic = house.do(AddSpace(fields={"name": "Attic"})).record
    plan(house, title="Choir", space=kitchen, start=at("2026-12-08T19:00"), end=at("2026-12-08T22:00"))
    plan(house, title="Chess", space=attic, start=at("2026-12-22T18:00"), end=at("2026-12-22T22:00"))
    (taken,) = asked(house, PlanSeries(fields=ONE | {"space": kitchen}, rule="FREQ=WEEKLY;COUNT=4"))
    assert isinstance(taken, EveningsTaken)
    assert (taken.title, taken.days, taken.count) == ("Choir", (date(2026, 12, 8),), 4)
    assert [place.space for place in taken.places] == [hall]
    assert [(one.start, one.end) for one in taken.times] == [(at("2026-12-01T16:30"), at("2026-12-01T19:00"))]


def test_r63_a_series_is_not_in_its_own_way(house: House) -> None:
    kitchen = house.do(AddSpace(fields={"name": "Kitchen"})).record
    series = plan_series(house, space=kitchen)
    house.do(PublishSession(session=evening(house, 15).id))
    house.do(ChangeSeries(series=series, fields={"end": at("2026-12-01T22:00")}))
    house.do(ChangeSeries(series=series, fields={"title": "Rolls"}, scope=LATER, slot=at("2026-12-22T18:00")))
    house.do(MoveSession(session=evening(house, 8).id, start=at("2026-12-08T18:30"), end=at("2026-12-08T21:00")))


def test_r63_tools_are_kept_for_a_session_and_free_when_it_is_cancelled(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    session = plan(house, tools=((drill, 1),))
    (row,) = house.catalog.reservations.of_item(drill)
    assert (row.id, row.session, row.person_name, row.span.start) == (session, session, "Bread", at("2026-12-01T18:00"))
    (kept,) = asked(house, PlanSession(fields=ONE | {"title": "Shelves", "tools": ((drill, 1),)}))
    assert isinstance(kept, NotFree)
    (other,) = asked(house, LendItem(item=drill, person=ana, due=date(2026, 12, 5)))
    assert isinstance(other, ReservedForOther)
    house.do(CancelSession(session=session))
    assert house.catalog.reservations.of_item(drill) == ()
    plan(house, title="Shelves", tools=((drill, 1),))


def test_r63_a_series_keeps_its_tools_on_every_evening(house: House) -> None:
    drill = house.item("Drill")
    plan_series(house, rule="FREQ=WEEKLY;COUNT=3", tools=((drill, 1),))
    assert [row.span.start for row in house.catalog.reservations.of_item(drill)] == [
        at(f"2026-12-{day:02}T18:00") for day in (1, 8, 15)
    ]
    (kept,) = asked(house, PlanSeries(fields=ONE | {"tools": ((drill, 1),)}, rule="FREQ=DAILY;COUNT=10"))
    assert kept == EveningsNotFree("Drill", (date(2026, 12, 1), date(2026, 12, 8)), 10, 1, 0)


def test_what_is_not_there_any_more_is_not_chosen(house: House) -> None:
    kitchen, drill = house.do(AddSpace(fields={"name": "Kitchen"})).record, house.item("Drill")
    house.do(RemoveSpace(space=kitchen))
    house.do(SetCondition(item=drill, condition=RETIRED, reason="Burnt"))
    for fields in ({"space": kitchen}, {"tools": ((drill, 1),)}):
        with pytest.raises(Refused):
            plan(house, **fields)
    assert plan(house, tools=((rid("never seen"), 2),), host=rid("nobody")), "what has not arrived yet is no reason"


def test_a_day_with_nothing_costs_no_error(house: House) -> None:
    assert house.catalog.sessions.between(date(1, 1, 1), date(1, 1, 2)) == ()
    plan_series(house)
    assert house.catalog.sessions.between(date.max, date.max) == ()
    assert len(house.catalog.sessions.between(date.min, date.max)) == 6


def test_r41_who_was_merged_hosts_under_the_name_they_have_now(house: House) -> None:
    ana, anna = house.person("Ana"), house.person("Anna")
    plan_series(house, host=anna)
    house.do(PublishSession(session=evening(house, 8).id))
    house.do(MergePeople(person=anna, into=ana))
    assert {row.host_name for row in house.catalog.sessions.between(*WEEKS)} == {"Ana"}


def test_r91_who_was_erased_leaves_the_session_without_a_name(house: House) -> None:
    ana = house.person("Ana")
    plan(house, host=ana)
    house.do(EraseRecord(person=ana, asked=True))
    (row,) = house.catalog.sessions.between(*WEEKS)
    assert (row.title, row.host_name) == ("Bread", "")
