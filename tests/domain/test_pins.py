"""The evening of a series that somebody touched: what stays of it when that is undone (R60)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.planning import ChangeSeries
from skillshare.domain.series_planning import change_series
from skillshare.domain.sessions import pin
from tests.domain.evenings import BREAD, ENDLESS, FIRST, MILL, SECOND, THERE, Evenings, at, bread, starts
from tests.domain.story import rid


def edit(evenings: Evenings, **said: Any) -> None:
    """An edit of all evenings of the bread series."""
    command = ChangeSeries(series=BREAD, overrides=ENDLESS, **said)
    evenings.act(change_series(command, evenings.series(), [], MILL, THERE))


def placed(who: str, session: bytes) -> Fact:
    return Fact(type="signup.placed", records=(rid(who), session), body={"session": session, "at": 1})


def undone(evenings: Evenings, entry: bytes) -> list[Fact]:
    facts = evenings.story.done[entry]
    return [Fact(type=UNDONE, records=r, body={"entry": entry}) for r in dict.fromkeys(f.records for f in facts)]


def test_r60_an_evening_others_joined_stays_where_it_was_when_the_first_sign_up_is_undone() -> None:
    evenings = Evenings()
    evenings.act(bread())
    evening = evenings.one("2026-10-13")
    first = evenings.act([*pin(evening), placed("ana", evening.id)])
    evenings.act([placed("ben", evening.id)])
    evenings.act(undone(evenings, first))
    edit(evenings, fields={"start": at("2026-10-07T18:00")})
    assert evenings.session(evening.id).start == at("2026-10-13T18:00")
    assert starts(evenings.calendar(window=(date(2026, 10, 12), date(2026, 10, 18)))) == ["2026-10-13T18:00"]


def test_r60_two_laptops_that_had_not_met_undo_and_join() -> None:
    evenings = Evenings()
    evenings.act(bread())
    evenings.meet()
    evening = evenings.one("2026-10-13", FIRST)
    first = evenings.act([*pin(evening), placed("ana", evening.id)], FIRST)
    evenings.meet()
    evenings.act(undone(evenings, first), FIRST)
    evenings.act([placed("ben", evening.id)], SECOND)
    evenings.meet()
    edit(evenings, fields={"start": at("2026-10-07T18:00")})
    assert evenings.session(evening.id).start == at("2026-10-13T18:00")
    assert evenings.session(evening.id).joined == 1


def test_an_evening_nobody_touches_any_more_goes_with_its_series_again() -> None:
    evenings = Evenings()
    evenings.act(bread())
    evening = evenings.one("2026-10-13")
    first = evenings.act([*pin(evening), placed("ana", evening.id)])
    evenings.act(undone(evenings, first))
    assert not evenings.session(evening.id).recorded
    edit(evenings, fields={"start": at("2026-10-07T18:00")})
    assert starts(evenings.calendar(window=(date(2026, 10, 12), date(2026, 10, 18)))) == ["2026-10-14T18:00"]


def test_a_pin_that_stands_counts_before_one_that_was_undone() -> None:
    evenings = Evenings()
    evenings.act(bread())
    evening = evenings.one("2026-10-13")
    first = evenings.act([*pin(evening), placed("ana", evening.id)], FIRST)
    evenings.act([*pin(replace(evening, title="Rolls")), placed("ben", evening.id)], SECOND)
    evenings.meet()
    evenings.act(undone(evenings, first))
    assert evenings.session(evening.id).title == "Rolls"
    assert not evenings.session(evening.id).conflicts
