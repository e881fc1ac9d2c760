"""Planning sessions and series: what is recorded, what is refused, what is asked (R60, R61, R63)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from skillshare.domain.fact import Fact
from skillshare.domain.people import Period, Person
from skillshare.domain.planning import (
    LATER,
    SHOWN,
    CancelSession,
    ChangeSeries,
    ChangeSession,
    MoveSession,
    PlanSeries,
    PlanSession,
    cancel_session,
    change_session,
    move_session,
    plan_session,
    publish_session,
)
from skillshare.domain.refusal import (
    Asked,
    DayTooFar,
    NameMissing,
    NotANumber,
    NothingChanges,
    Override,
    Refused,
    TooLong,
    TooMany,
)
from skillshare.domain.series_planning import change_series, plan_series
from skillshare.domain.session_checks import (
    AlreadyCancelled,
    BeforeEarlier,
    EndsBeforeStart,
    HostLeft,
    LastsTooLong,
    ManyPlaces,
    NeverHappens,
    RuleUnread,
    SeriesEndless,
    TimeLeftOut,
    TimeMissing,
    UnknownSeries,
    UnknownSession,
    ZeroPlaces,
)
from skillshare.domain.sessions import Role, Session
from skillshare.domain.text import SHORT
from tests.domain.evenings import BREAD, ENDLESS, EVENING, MILL, SECOND, THERE, Evenings, at, bread, starts
from tests.domain.story import ANA, DRILL, rid

REPAIR = rid("repair")


def planned(**fields: Any) -> Session:
    """A session planned with these fields besides title and times, as it is then known."""
    evenings = Evenings()
    evenings.act(plan_session(PlanSession(fields=EVENING | fields), REPAIR, THERE))
    return evenings.session(REPAIR)


def refused(**fields: Any) -> object:
    with pytest.raises(Refused) as stopped:
        planned(**fields)
    return stopped.value.refusal


def asked(**fields: Any) -> Sequence[object]:
    with pytest.raises(Asked) as stopped:
        planned(**fields)
    return stopped.value.questions


def test_what_is_planned_is_what_stands() -> None:
    fields = {
        "note": "Wear\n\n\n\nold clothes ",
        "host": ANA,
        "cohosts": (rid("ben"), rid("ben")),
        "skills": [rid("baking")],
        "space": rid("kitchen"),
        "tools": [(DRILL, 2)],
        "roles": [Role(name=" helper", places=2, certificate="Oven"), Role(name="guest")],
        "ages": (99, 6),
        "languages": ["English", "العربية", " "],
        "cost": 250,
        "bring": "An apron",
        "grants": "Oven",
        "published": True,
    }
    session = planned(**fields)
    assert (session.title, session.start, session.end) == ("Bread", EVENING["start"], EVENING["end"])
    assert session.note == "Wear\n\nold clothes"
    assert session.roles == (Role(name="helper", places=2, certificate="Oven"), Role(name="guest"))
    assert (session.cohosts, session.skills, session.tools) == ((rid("ben"),), (rid("baking"),), ((DRILL, 2),))
    assert (session.ages, session.languages, session.cost) == ((6, 99), ("English", "العربية"), 250)
    assert (session.host, session.space, session.bring, session.grants) == (ANA, rid("kitchen"), "An apron", "Oven")
    assert session.published
    assert session.recorded


# What cannot be


def test_a_session_has_a_name_and_a_time() -> None:
    assert refused(title="  ") == NameMissing()
    assert refused(start=None) == TimeMissing()
    assert refused(end=None) == TimeMissing()


@pytest.mark.parametrize("end", ["2026-10-06T17:59", "2026-10-06T18:00", "2026-10-05T23:00"])
def test_a_session_that_ends_before_it_starts(end: str) -> None:
    assert refused(end=at(end)) == EndsBeforeStart()


def test_across_midnight_is_fine_and_for_ever_is_not() -> None:
    assert planned(end=at("2026-10-07T01:00")).end == at("2026-10-07T01:00")
    assert planned(end=EVENING["start"] + timedelta(days=31)).end == at("2026-11-06T18:00")  # type: ignore[operator]
    assert refused(end=at("2027-10-06T20:00")) == LastsTooLong(365, 31)
    assert refused(start=at("2126-10-06T18:00"), end=at("2126-10-06T20:00")) == DayTooFar(date(2126, 10, 6))


def test_a_time_that_daylight_saving_leaves_out() -> None:
    gap = TimeLeftOut(date(2027, 3, 28), 150, 180)
    assert refused(start=at("2027-03-28T02:30"), end=at("2027-03-28T05:00")) == gap
    assert refused(start=at("2027-03-28T01:00"), end=at("2027-03-28T02:30")) == gap
    assert planned(start=at("2027-03-28T01:00"), end=at("2027-03-28T03:00")).end == at("2027-03-28T03:00")
    assert planned(start=at("2026-10-25T02:30"), end=at("2026-10-25T03:00")).start == at("2026-10-25T02:30")


def test_no_places_and_very_many() -> None:
    assert refused(roles=[Role(name="helper", places=0)]) == ZeroPlaces("helper")
    assert refused(roles=[Role(name="helper", places=-3)]) == NotANumber("roles", "-3")
    assert asked(roles=[Role(name="guest", places=10_000)]) == (ManyPlaces("guest", 10_000),)
    assert planned(roles=[Role(name="guest", places=500)]).roles[0].places == 500
    assert planned(roles=[Role(name="guest")]).roles[0].places is None


def test_what_does_not_fit() -> None:
    assert refused(title="x" * 201) == TooLong("title", 201, SHORT)
    assert refused(skills=[bytes([n]) * 16 for n in range(61)]) == TooMany("skills", 61, 60)
    assert refused(cost=-1) == NotANumber("cost", "-1")
    assert refused(ages=(6, 200)) == NotANumber("ages", "200")
    assert refused(tools=[(DRILL, "two")]) == NotANumber("tools", "two")


PERIOD = Period(id=rid("period"), type=None, first=date(2026, 1, 1), until=date(2026, 10, 6))


@pytest.mark.parametrize(
    ("host", "is_asked"),
    [
        (Person(id=ANA, name="Ana", erased=True), True),
        (Person(id=ANA, name="Ana", into=rid("other")), True),
        (Person(id=ANA, name="Ana", periods=(replace(PERIOD, until=date(2026, 10, 5)),)), True),
        (Person(id=ANA, name="Ana", periods=(PERIOD,)), False),
        (Person(id=ANA, name="Ana"), False),
    ],
)
def test_a_host_who_left(host: Person, is_asked: bool) -> None:
    command, there = PlanSession(fields=EVENING | {"host": ANA}), replace(THERE, host=host)
    if not is_asked:
        assert plan_session(command, REPAIR, there)
        return
    with pytest.raises(Asked) as stopped:
        plan_session(command, REPAIR, there)
    assert stopped.value.questions == (HostLeft("Ana"),)
    answered = replace(command, overrides=(Override(rule="host", reason="Comes back for it"),))
    kinds = [(fact.type, fact.body.get("reason")) for fact in plan_session(answered, REPAIR, there)]
    assert kinds == [("session.described", None), ("session.overridden", "Comes back for it")]


# One session


def test_only_what_changes_is_recorded_and_times_go_together() -> None:
    session = planned(note="Soup")
    command = ChangeSession(session=REPAIR, fields={"title": "Bread", "note": None, "start": at("2026-10-06T19:00")})
    (fact,) = change_session(command, session, THERE)
    assert fact.body == {"note": None, "start": "2026-10-06T19:00", "end": "2026-10-06T21:30"}
    with pytest.raises(Refused) as stopped:
        change_session(ChangeSession(session=REPAIR, fields={"title": "Bread"}), session, THERE)
    assert stopped.value.refusal == NothingChanges()


def test_a_session_that_is_over_keeps_its_old_answers() -> None:
    session = planned()
    later = replace(THERE, today=date(2040, 1, 1))
    (fact,) = change_session(ChangeSession(session=REPAIR, fields={"note": "It was fine"}), session, later)
    assert fact.body == {"note": "It was fine"}


def test_saying_a_value_again_settles_a_conflict() -> None:
    evenings = Evenings()
    evenings.act(plan_session(PlanSession(fields=EVENING), REPAIR, THERE))
    evenings.meet()
    for title, who in (("Rolls", b"first"), ("Buns", SECOND)):
        command = ChangeSession(session=REPAIR, fields={"title": title})
        evenings.act(change_session(command, evenings.session(REPAIR, who), THERE), who)
    evenings.meet()
    session = evenings.session(REPAIR)
    assert (session.title, session.conflicts) == ("Buns", {"title": ("Rolls",)})
    evenings.act(change_session(ChangeSession(session=REPAIR, fields={"title": "Buns"}), session, THERE))
    assert (evenings.session(REPAIR).title, evenings.session(REPAIR).conflicts) == ("Buns", {})


def test_moved_at_once_start_and_end_come_from_one_laptop() -> None:
    evenings = Evenings()
    evenings.act(plan_session(PlanSession(fields=EVENING), REPAIR, THERE))
    evenings.meet()
    for start, who in (("2026-10-06T08:00", b"first"), ("2026-10-06T21:00", SECOND)):
        command = MoveSession(session=REPAIR, start=at(start), end=at(start) + timedelta(hours=1))
        evenings.act(move_session(command, evenings.session(REPAIR, who), THERE), who)
    session = evenings.session(REPAIR)
    assert (session.start, session.end) == (at("2026-10-06T21:00"), at("2026-10-06T22:00"))
    assert session.conflicts == {"start": ("2026-10-06T08:00",), "end": ("2026-10-06T09:00",)}


def test_published_once_and_cancelled_once() -> None:
    evenings = Evenings()
    evenings.act(plan_session(PlanSession(fields=EVENING), REPAIR, THERE))
    evenings.act(publish_session(evenings.session(REPAIR)))
    assert evenings.session(REPAIR).published
    with pytest.raises(Refused, match="NothingChanges"):
        publish_session(evenings.session(REPAIR))
    evenings.act(cancel_session(CancelSession(session=REPAIR, reason=" Oven  broken "), evenings.session(REPAIR)))
    session = evenings.session(REPAIR)
    assert (session.cancelled, session.reason, session.start) == (True, "Oven broken", EVENING["start"])
    move = MoveSession(session=REPAIR, start=at("2026-10-07T18:00"), end=at("2026-10-07T19:00"))
    tries: tuple[Callable[[], list[Fact]], ...] = (
        lambda: cancel_session(CancelSession(session=REPAIR), session),
        lambda: publish_session(session),
        lambda: move_session(move, session, THERE),
    )
    for again in tries:
        with pytest.raises(Refused) as stopped:
            again()
        assert stopped.value.refusal == AlreadyCancelled("Bread")


def test_a_session_nobody_knows() -> None:
    nobody = Session(id=rid("nobody"), recorded=False)
    with pytest.raises(Refused) as stopped:
        change_session(ChangeSession(session=nobody.id, fields={"title": "x"}), nobody, THERE)
    assert stopped.value.refusal == UnknownSession()


def test_a_history_without_times_is_survived() -> None:
    evenings = Evenings()
    evenings.act([Fact(type="session.described", records=(REPAIR,), body={"title": "x", "end": "2026-10-06T18:00"})])
    assert (evenings.session(REPAIR).start, evenings.session(REPAIR).end) == (None, None)
    evenings.act([Fact(type="session.described", records=(REPAIR,), body={"start": "2026-10-06T19:00"})])
    assert evenings.session(REPAIR).end == at("2026-10-06T19:00")


# Series


def series_refused(rule: str, **fields: Any) -> object:
    with pytest.raises(Refused) as stopped:
        bread(rule, **fields)
    return stopped.value.refusal


def test_a_rule_that_never_happens_or_is_not_understood() -> None:
    assert series_refused("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") == NeverHappens()
    assert series_refused("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260901") == NeverHappens()
    assert series_refused("FREQ=SECONDLY") == RuleUnread("FREQ=SECONDLY")
    assert series_refused("every Tuesday") == RuleUnread("every Tuesday")


def test_the_first_of_a_series_is_judged_like_a_session() -> None:
    assert series_refused("FREQ=DAILY;COUNT=2", end=at("2026-10-06T17:00")) == EndsBeforeStart()
    assert series_refused("FREQ=DAILY;COUNT=2", end=at("2027-10-06T17:00")) == LastsTooLong(364, 31)
    assert series_refused("FREQ=DAILY;COUNT=2", start=None) == TimeMissing()
    assert series_refused("FREQ=DAILY;COUNT=2", end=None) == TimeMissing()
    assert series_refused("FREQ=DAILY;COUNT=2", title="") == NameMissing()


def test_a_series_without_end_is_asked_about() -> None:
    command = PlanSeries(fields=EVENING, rule="FREQ=WEEKLY")
    with pytest.raises(Asked) as stopped:
        plan_series(command, BREAD, THERE)
    assert stopped.value.questions == (SeriesEndless(date(2026, 10, 6) + SHOWN),)
    facts = plan_series(replace(command, overrides=ENDLESS), BREAD, THERE)
    assert [fact.type for fact in facts] == ["series.described", "series.overridden"]
    assert plan_series(replace(command, rule="FREQ=WEEKLY;COUNT=3"), BREAD, THERE)


def test_a_series_begins_on_the_first_day_of_its_rule() -> None:
    evenings = Evenings()
    evenings.act(bread("FREQ=WEEKLY;BYDAY=FR;COUNT=2"))
    assert evenings.series().pattern.start == at("2026-10-09T18:00")
    assert starts(evenings.calendar()) == ["2026-10-09T18:00", "2026-10-16T18:00"]


def edited(evenings: Evenings, **said: Any) -> list[Fact]:
    command = ChangeSeries(**{"series": BREAD, **said})
    return change_series(command, evenings.series(), [], MILL, THERE)


def test_edits_of_a_series_that_cannot_be() -> None:
    evenings = Evenings()
    evenings.act(bread("FREQ=WEEKLY;BYDAY=TU;COUNT=8"))
    slot = at("2026-10-13T18:00")
    cases: list[tuple[dict[str, Any], object]] = [
        ({"fields": {"title": "Bread"}}, NothingChanges()),
        ({"scope": LATER, "slot": slot}, NothingChanges()),
        ({"scope": LATER, "slot": slot, "rule": "FREQ=WEEKLY;BYDAY=TU;COUNT=7"}, NothingChanges()),
        ({"scope": LATER, "slot": slot + timedelta(days=1), "fields": {"title": "x"}}, UnknownSeries()),
        ({"scope": LATER, "fields": {"title": "x"}}, UnknownSeries()),
        ({"rule": "FREQ=HOURLY"}, RuleUnread("FREQ=HOURLY")),
        ({"rule": "FREQ=WEEKLY;UNTIL=20260101"}, NeverHappens()),
        ({"fields": {"end": at("2026-10-06T17:00")}}, EndsBeforeStart()),
        ({"fields": {"title": ""}}, NameMissing()),
    ]
    for said, refusal in cases:
        with pytest.raises(Refused) as stopped:
            edited(evenings, **said)
        assert stopped.value.refusal == refusal, said
    with pytest.raises(Refused, match="UnknownSeries"):
        edited(Evenings(), fields={"title": "x"})


def test_an_edit_asks_of_the_end_only_if_it_takes_it_away() -> None:
    evenings = Evenings()
    evenings.act(bread())
    assert [fact.body for fact in edited(evenings, fields={"title": "Rolls"})] == [{"title": "Rolls"}]
    with pytest.raises(Asked):
        edited(evenings, rule="FREQ=DAILY")
    (fact,) = edited(evenings, rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231")
    assert fact.body == {"rule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231"}


def test_a_counted_series_goes_on_with_what_is_left() -> None:
    evenings = Evenings()
    evenings.act(bread("FREQ=WEEKLY;BYDAY=TU;COUNT=8"))
    (fact,) = edited(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"start": at("2026-10-21T18:00")})
    assert fact.records == (MILL, BREAD)
    assert {name: fact.body[name] for name in ("rule", "start", "series", "slot")} == {
        "rule": "FREQ=WEEKLY;BYDAY=WE;COUNT=6",
        "start": "2026-10-21T18:00",
        "series": BREAD,
        "slot": "2026-10-20T18:00",
    }


def test_skipped_evenings_go_on_being_skipped() -> None:
    evenings = Evenings()
    skipped = (at("2026-10-13T18:00"), at("2026-10-27T18:00"))
    command = PlanSeries(fields=EVENING, rule="FREQ=WEEKLY;BYDAY=TU;COUNT=8", skipped=skipped)
    evenings.act(plan_series(command, BREAD, THERE))
    evenings.act(edited(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"start": at("2026-10-20T19:00")}))
    assert starts(evenings.calendar())[:3] == ["2026-10-06T18:00", "2026-10-20T19:00", "2026-11-03T19:00"]


@pytest.mark.parametrize(("to", "stops"), [("2026-10-13T19:00", True), ("2026-10-14T18:00", False)])
def test_later_sessions_do_not_begin_before_one_that_stays(to: str, stops: bool) -> None:
    evenings = Evenings()
    evenings.act(bread("FREQ=WEEKLY;BYDAY=TU;COUNT=6"))
    command = ChangeSeries(series=BREAD, scope=LATER, slot=at("2026-10-20T18:00"), fields={"start": at(to)})
    if not stops:
        assert change_series(command, evenings.series(), [], MILL, THERE)
        return
    with pytest.raises(Refused) as stopped:
        change_series(command, evenings.series(), [], MILL, THERE)
    assert stopped.value.refusal == BeforeEarlier("Bread", date(2026, 10, 13))
