"""Series: what the calendar shows after edits of one evening, of later ones and of all, on two laptops (R60)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.localtime import minute
from skillshare.domain.planning import (
    ALL,
    LATER,
    CancelSession,
    ChangeSeries,
    ChangeSession,
    cancel_session,
    change_session,
)
from skillshare.domain.refusal import NothingChanges, Refused
from skillshare.domain.series import first_slot, fold_series, kin, rivals, slots
from skillshare.domain.series_planning import change_series
from skillshare.domain.sessions import Session, fold_session, occurrence
from tests.domain.evenings import BREAD, ENDLESS, FIRST, MILL, SECOND, THERE, ZONE, Evenings, at, bread, starts
from tests.domain.nonsense import RECORDS, histories, shuffled
from tests.domain.story import HOUR, NOON, rid


def baking(rule: str = "FREQ=WEEKLY;BYDAY=TU;COUNT=8", **fields: Any) -> Evenings:
    """Eight Tuesdays from 6 October, known to both laptops."""
    evenings = Evenings()
    evenings.act(bread(rule, **fields))
    evenings.meet()
    return evenings


def edit(evenings: Evenings, who: bytes = FIRST, fresh: bytes = MILL, *, now: int | None = None, **said: Any) -> bytes:
    """An edit of the bread series, or of the one named by `series`."""
    command = ChangeSeries(**{"series": BREAD, "overrides": ENDLESS, **said})
    pins = [one for one in evenings.recorded(who) if one.series == command.series]
    facts = change_series(command, evenings.series(command.series, who), pins, fresh, THERE)
    return evenings.act(facts, who, now=now)


# The wall's clock


@pytest.mark.parametrize(("start", "apart"), [("2026-10-20T18:00", 7 * 1440 + 60), ("2027-03-23T18:00", 7 * 1440 - 60)])
def test_daylight_saving_moves_nothing(start: str, apart: int) -> None:
    evenings = baking(start=at(start), end=at(start) + timedelta(hours=2))
    one, other = slots(evenings.series(), at(start).date(), at(start).date() + timedelta(7))
    assert (one.hour, other.hour) == (18, 18)
    assert minute(other, ZONE) - minute(one, ZONE) == apart


def test_a_night_that_lacks_the_hour_keeps_its_slot_and_takes_place_after_the_gap() -> None:
    evenings = baking("FREQ=DAILY;COUNT=4", start=at("2027-03-26T02:30"), end=at("2027-03-26T04:00"))
    found = slots(evenings.series(), date(2027, 3, 26), date(2027, 3, 31))
    assert [slot.hour * 60 + slot.minute for slot in found] == [150] * 4
    assert minute(found[2], ZONE) == minute(at("2027-03-28T03:00"), ZONE)


def test_a_leap_day_comes_round() -> None:
    evenings = baking("FREQ=YEARLY;COUNT=3", start=at("2028-02-29T18:00"), end=at("2028-02-29T20:00"))
    found = slots(evenings.series(), date(2027, 1, 1), date(2040, 1, 1))
    assert [slot.year for slot in found] == [2028, 2032, 2036]


def test_evenings_across_midnight_end_the_next_day() -> None:
    evenings = baking(start=at("2026-10-06T22:00"), end=at("2026-10-07T01:00"))
    assert evenings.one("2026-10-13").end == at("2026-10-14T01:00")


# One, later, all


def test_an_edit_of_all_leaves_what_people_joined() -> None:
    evenings = baking()
    joined = evenings.join("2026-10-13")
    edit(evenings, fields={"start": at("2026-10-06T19:00"), "title": "Rolls"})
    assert starts(evenings.calendar())[:3] == ["2026-10-06T19:00", "2026-10-13T18:00", "2026-10-20T19:00"]
    assert evenings.session(joined).title == "Bread"
    assert evenings.session(joined).end == at("2026-10-13T20:30")


def test_what_people_joined_moves_with_all_if_they_agreed() -> None:
    evenings = baking()
    joined = evenings.join("2026-10-13")
    edit(evenings, fields={"start": at("2026-10-07T19:00"), "title": "Rolls"}, along=(joined,))
    assert starts(evenings.calendar())[:3] == ["2026-10-07T19:00", "2026-10-14T19:00", "2026-10-21T19:00"]
    assert evenings.session(joined).title == "Rolls"
    assert evenings.session(joined).end == at("2026-10-14T21:30")


def test_a_joined_tuesday_is_not_doubled_by_wednesdays() -> None:
    evenings = baking()
    evenings.join("2026-10-13")
    edit(evenings, fields={"start": at("2026-10-07T18:00"), "end": at("2026-10-07T20:30")})
    assert starts(evenings.calendar())[:3] == ["2026-10-07T18:00", "2026-10-13T18:00", "2026-10-21T18:00"]


def test_each_pin_stands_for_one_evening_of_its_week() -> None:
    evenings = baking("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8")
    evenings.join("2026-10-13")
    edit(evenings, rule="FREQ=WEEKLY;BYDAY=WE,FR;COUNT=8")
    week = [start for start in starts(evenings.calendar()) if "2026-10-12" < start < "2026-10-19"]
    assert week == ["2026-10-13T18:00", "2026-10-16T18:00"]


def test_later_begins_a_series_and_leaves_what_was_before() -> None:
    evenings = baking()
    edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Rolls"})
    assert [one.title for one in evenings.calendar()] == ["Bread"] * 2 + ["Rolls"] * 6
    assert len(set(starts(evenings.calendar()))) == 8
    assert kin(evenings.series(MILL), evenings.family()) == {BREAD, MILL}


def test_later_of_later() -> None:
    evenings = baking()
    edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Rolls"})
    edit(evenings, series=MILL, fresh=rid("third"), scope=LATER, slot=at("2026-11-03T18:00"), fields={"title": "Buns"})
    assert [one.title for one in evenings.calendar()] == ["Bread"] * 2 + ["Rolls"] * 2 + ["Buns"] * 4


def test_a_later_that_is_undone_never_was() -> None:
    evenings = baking()
    before = evenings.calendar()
    entry = edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Rolls"})
    evenings.act([Fact(type=UNDONE, records=(MILL, BREAD), body={"entry": entry})])
    assert evenings.calendar() == before


def test_this_one_cancelled_does_not_come_back_with_an_edit_of_all() -> None:
    evenings = baking()
    one = evenings.one("2026-10-13")
    evenings.act(cancel_session(CancelSession(session=one.id, reason="Oven"), one))
    edit(evenings, fields={"start": at("2026-10-06T19:00")})
    assert "2026-10-13" not in str(starts(evenings.calendar()))
    assert evenings.one("2026-10-13").reason == "Oven"


def test_skipped_evenings_are_left_out() -> None:
    evenings = Evenings()
    facts = bread()
    facts = [Fact(type=f.type, records=f.records, body={**f.body, "skipped": ["2026-10-13T18:00"]}) for f in facts]
    evenings.act(facts)
    assert starts(evenings.calendar())[:2] == ["2026-10-06T18:00", "2026-10-20T18:00"]


# Two laptops


def test_joined_here_and_later_there_is_one_evening() -> None:
    evenings = baking()
    joined = evenings.join("2026-10-27", SECOND)
    edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"start": at("2026-10-20T19:00")})
    evenings.meet()
    assert evenings.one("2026-10-27").id == joined
    assert starts(evenings.on("2026-10-27")) == ["2026-10-27T18:00"]
    assert len(evenings.calendar()) == 8


def test_cancelled_here_and_later_there_stays_cancelled() -> None:
    evenings = baking()
    one = evenings.one("2026-10-27", SECOND)
    evenings.act(cancel_session(CancelSession(session=one.id), one), SECOND)
    edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Rolls"})
    assert evenings.one("2026-10-27").cancelled


def test_two_later_edits_at_once_come_one_after_the_other() -> None:
    evenings = baking()
    edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Rolls"})
    edit(evenings, SECOND, rid("third"), scope=LATER, slot=at("2026-11-10T18:00"), fields={"title": "Buns"})
    assert [one.title for one in evenings.calendar()] == ["Bread"] * 2 + ["Rolls"] * 3 + ["Buns"] * 3


def test_two_that_begin_in_one_slot_are_a_clash_for_somebody_to_decide() -> None:
    evenings = baking()
    edit(evenings, scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Rolls"})
    edit(evenings, SECOND, rid("third"), scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Buns"})
    assert sorted(one.title for one in evenings.on("2026-10-20")) == ["Buns", "Rolls"]
    assert [one.id for one in rivals(evenings.series(MILL), evenings.family())] == [rid("third")]
    assert rivals(evenings.series(), evenings.family()) == ()


def test_a_decision_counts_before_a_pin_that_did_not_know_of_it() -> None:
    evenings = baking()
    one = evenings.one("2026-10-13")
    command = ChangeSession(session=one.id, fields={"title": "Pizza"})
    evenings.act(change_session(command, one, THERE), now=NOON)
    assert evenings.join("2026-10-13", SECOND, now=NOON + HOUR) == one.id
    assert evenings.session(one.id).title == "Pizza"
    assert not evenings.session(one.id).conflicts


def test_a_field_cleared_by_decision_is_not_filled_by_a_pin() -> None:
    evenings = baking(host=rid("ana"))
    one = evenings.one("2026-10-13")
    evenings.act(change_session(ChangeSession(session=one.id, fields={"host": None}), one, THERE), now=NOON)
    evenings.join("2026-10-13", SECOND, now=NOON + HOUR)
    assert evenings.session(one.id).host is None


def test_rule_and_start_of_two_laptops_still_make_a_series_to_edit() -> None:
    evenings = baking("FREQ=WEEKLY;BYDAY=TU;COUNT=8")
    edit(evenings, rule="FREQ=WEEKLY;BYDAY=FR;COUNT=8", now=NOON)
    edit(evenings, SECOND, fields={"start": at("2026-10-07T19:00")}, now=NOON + HOUR)
    evenings.meet()
    assert starts(evenings.calendar())[0] == "2026-10-07T19:00"
    edit(evenings, rule="FREQ=WEEKLY;BYDAY=FR;COUNT=8")
    evenings.act([Fact(type="series.described", records=(BREAD,), body={"start": "2026-10-06T18:00"})])
    assert first_slot(evenings.series()) == at("2026-10-09T18:00")
    edit(evenings, fields={"title": "Rolls"})
    assert {one.title for one in evenings.calendar()} == {"Rolls"}


def test_saying_a_series_value_again_settles_a_conflict() -> None:
    evenings = baking()
    for title, who in (("Rolls", FIRST), ("Buns", SECOND)):
        edit(evenings, who, fields={"title": title})
    evenings.meet()
    assert evenings.series().conflicts == {"title": ("Rolls",)}
    edit(evenings, fields={"title": "Buns"})
    assert not evenings.series().conflicts


def test_pins_that_differ_are_a_conflict_to_see() -> None:
    evenings = baking(host=rid("ana"))
    edit(evenings, SECOND, fields={"host": rid("ben")})
    joined = evenings.join("2026-10-13", SECOND)
    assert evenings.join("2026-10-13") == joined
    assert evenings.session(joined).conflicts == {"host": (rid("ben"),)}


@dataclass
class Day:
    """What a random story has told so far, and what the people who joined were told."""

    evenings: Evenings = field(default_factory=baking)
    seen: dict[bytes, datetime] = field(default_factory=dict)
    decided: dict[bytes, set[datetime]] = field(default_factory=dict)
    edits: list[bytes] = field(default_factory=list)
    begun: int = 0

    def evening(self, who: bytes, which: int) -> Session | None:
        standing = [one for one in self.evenings.calendar(who) if not one.cancelled]
        return standing[which % len(standing)] if standing else None

    def join(self, who: bytes, which: int, how: int) -> None:
        one = self.evening(who, which)
        if one is not None and one.start is not None:
            self.seen.setdefault(self.evenings.sign_up(one, who), one.start)
            self.decided.setdefault(one.id, set()).add(one.start)

    def move_one(self, who: bytes, which: int, how: int) -> None:
        one = self.evening(who, which)
        if one is not None and one.start is not None:
            start = one.start + timedelta(minutes=30, days=how % 2)
            facts = change_session(ChangeSession(session=one.id, fields={"start": start}), one, THERE)
            self.evenings.act(facts, who)
            self.decided.setdefault(one.id, set()).add(start)

    def cancel(self, who: bytes, which: int, how: int) -> None:
        one = self.evening(who, which)
        if one is not None:
            self.evenings.act(cancel_session(CancelSession(session=one.id), one), who)

    def change(self, who: bytes, which: int, how: int, scope: str) -> None:
        family = [one for one in self.evenings.family(who) if one.repeats]
        if not family:
            return
        series = family[which % len(family)]
        start = series.pattern.start
        assert start is not None
        named = slots(series, date(2026, 1, 1), date(2027, 1, 31))
        slot = named[which % len(named)] if scope == LATER else start
        said: tuple[dict[str, Any], str | None] = (
            ({"title": f"Rolls {how}"}, None),
            ({"start": slot + timedelta(hours=1)}, None),
            ({"start": slot + timedelta(days=1)}, None),
            ({}, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6"),
            ({}, "FREQ=MONTHLY;BYDAY=2TU;COUNT=3"),
        )[how % 5]
        self.begun += 1
        fresh = rid(f"series {self.begun}")
        command: dict[str, Any] = {
            "series": series.id,
            "scope": scope,
            "slot": slot,
            "fields": said[0],
            "rule": said[1],
        }
        try:
            self.edits.append(edit(self.evenings, who, fresh, **command))
        except Refused as stopped:
            assert isinstance(stopped.refusal, NothingChanges)  # noqa: PT017 - any other refusal is a defect

    def edit_all(self, who: bytes, which: int, how: int) -> None:
        self.change(who, which, how, ALL)

    def edit_later(self, who: bytes, which: int, how: int) -> None:
        self.change(who, which, how, LATER)

    def undo(self, who: bytes, which: int, how: int) -> None:
        if self.edits:
            entry = self.edits[which % len(self.edits)]
            facts = self.evenings.story.done[entry]
            self.evenings.act([Fact(type=UNDONE, records=f.records, body={"entry": entry}) for f in facts], who)

    def meet(self, who: bytes, which: int, how: int) -> None:
        self.evenings.meet()


DEEDS = ("join", "join", "move_one", "cancel", "edit_all", "edit_later", "edit_later", "undo", "meet")
days_told = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.sampled_from((FIRST, SECOND)), st.integers(0, 12), st.integers(0, 9)),
    min_size=1,
    max_size=12,
)


@given(days_told, st.data())
def test_whatever_two_laptops_do_at_once(told: list[tuple[str, bytes, int, int]], data: st.DataObject) -> None:
    day = Day()
    for deed, who, which, how in told:
        getattr(day, deed)(who, which, how)
    evenings = day.evenings
    calendar = evenings.calendar()
    ids = [one.id for one in calendar]
    assert len(set(ids)) == len(ids), "an evening stands twice in the calendar"
    for record in {record for record, _ in evenings.story.told}:
        again = shuffled(data.draw, evenings.history(record))
        assert fold_session(record, again, evenings.story.saw) == evenings.session(record)
        assert fold_series(record, again, evenings.story.saw) == evenings.series(record)
    for joined, start in day.seen.items():
        session = evenings.session(joined)
        assert joined in ids, "somebody joined an evening that is gone"
        assert session.start in day.decided[joined], "an edit of the series moved an evening that people joined"
        assert len(day.decided[joined]) > 1 or session.start == start


@given(told=histories(), data=st.data())
def test_no_nonsense_stops_the_folds(told: Any, data: st.DataObject) -> None:
    history, claims = told
    kinds = data.draw(st.lists(st.sampled_from(["session.described", "session.cancelled", "series.described"]),
                               min_size=len(history), max_size=len(history)))  # fmt: skip
    history = [h._replace(type=kind) if h.type != UNDONE else h for h, kind in zip(history, kinds, strict=True)]
    again = shuffled(data.draw, history)
    for fold in (fold_session, fold_series):
        assert fold(RECORDS[0], again, claims.saw) == fold(RECORDS[0], history, claims.saw)


def test_what_only_half_goes_on_ends_nothing() -> None:
    evenings = baking()
    body = {"title": "Rolls", "series": BREAD, "slot": "2026-10-20T18:00", "start": "2026-10-20T18:00"}
    evenings.act([Fact(type="series.described", records=(MILL, BREAD), body=body)])
    assert len(evenings.calendar()) == 8
    edit(evenings, fresh=rid("third"), scope=LATER, slot=at("2026-10-20T18:00"), fields={"title": "Buns"})
    assert rivals(evenings.series(rid("third")), evenings.family()) == ()


def test_series_that_follow_each_other_in_a_circle_stand_still() -> None:
    evenings = Evenings()
    for own, other in ((BREAD, MILL), (MILL, BREAD)):
        body = {**bread()[0].body, "series": other, "slot": "2026-10-20T18:00"}
        evenings.act([Fact(type="series.described", records=(own, other), body=body)])
    assert starts(evenings.on("2026-10-13")) == ["2026-10-13T18:00"] * 2
    assert not evenings.on("2026-10-20")
    evenings.act([Fact(type="series.described", records=(BREAD,), body={"series": BREAD})])
    assert evenings.series().follows is None


def test_a_pin_of_another_evening_is_none() -> None:
    evenings = baking()
    body = {"title": "Elsewhere", "series": BREAD, "slot": "2026-10-13T18:00", "start": "2026-10-13T18:00"}
    evenings.act([Fact(type="session.described", records=(rid("foreign"), BREAD), body=body)])
    assert evenings.session(rid("foreign")).series is None
    assert not evenings.session(occurrence(BREAD, at("2026-10-13T18:00"))).recorded
