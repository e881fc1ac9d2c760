"""Planning on laptops that have not met: both edit one series, both take one room, one takes back what others joined.

Never here: who gets the last seat; that is in test_signups.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from skillshare.catalog.sessions import SessionRow
from skillshare.community import Community
from skillshare.domain.bookings import Book
from skillshare.domain.people import AddPerson
from skillshare.domain.planning import (
    LATER,
    CancelSession,
    ChangeSeries,
    ChangeSession,
    MoveSession,
    PlanSeries,
    PlanSession,
    PublishSession,
)
from skillshare.domain.refusal import Asked, Refused
from skillshare.domain.sessions import Role, Session
from skillshare.domain.signing_up import SignUp
from skillshare.domain.space_use import Clash, clashes
from skillshare.domain.spaces import AddSpace
from skillshare.journal.founding import DeviceClass
from tests.catalog.house import NOON, Clock
from tests.convergence.meeting import Laptop, do, hand, make, meet, scatter
from tests.convergence.test_office import let_in

TUESDAY = datetime.fromisoformat("2026-12-01T18:00")
WINDOW = date(2026, 11, 25), date(2027, 2, 28)


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 3)
    for laptop, minutes in zip(made, (0, 3, 61), strict=True):
        laptop.clock.now = NOON + minutes * 60_000
    yield made
    for laptop in made:
        laptop.community.close()


def described(**more: Any) -> dict[str, Any]:
    roles = (Role(name="participant", places=8),)
    when = {"start": TUESDAY, "end": TUESDAY + timedelta(hours=2)}
    return {"title": "Bread", **when, "roles": roles, "published": True, **more}


def calendar(laptop: Laptop) -> tuple[SessionRow, ...]:
    return laptop.community.catalog.sessions.between(*WINDOW)


def same(*laptops: Laptop) -> list[tuple[str, str]]:
    """Day and title of every session that takes place, which is the same everywhere, as is every table."""
    shown = [calendar(laptop) for laptop in laptops]
    assert all(one == shown[0] for one in shown[1:])
    assert all(laptop.tables() == laptops[0].tables() for laptop in laptops[1:])
    assert all(laptop.differences() == [] for laptop in laptops)
    return [(f"{row.start:%d.%m.}", row.title) for row in shown[0] if not row.session.cancelled]


def on(laptop: Laptop, day: str) -> Session:
    """The only session of that day."""
    (found,) = [row.session for row in calendar(laptop) if f"{row.start:%d.%m.}" == day]
    return found


def taken_twice(laptop: Laptop) -> tuple[Clash, ...]:
    return clashes(laptop.community.deciding().uses().floor_of(*WINDOW))


def test_r60_both_edit_one_series(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    series = do(one, PlanSeries(fields=described(), rule="FREQ=WEEKLY;COUNT=6"))
    meet(one, other)
    slot = TUESDAY + timedelta(weeks=2)
    do(one, ChangeSeries(series=series, fields={"start": slot + timedelta(days=1)}, scope=LATER, slot=slot))
    do(other, ChangeSeries(series=series, fields={"title": "Rolls"}))
    moved = on(other, "08.12.")
    do(
        other,
        MoveSession(session=moved.id, start=TUESDAY + timedelta(days=10), end=TUESDAY + timedelta(days=10, hours=2)),
    )
    meet(one, other)
    days = [("01.12.", "Rolls"), ("11.12.", "Rolls")]
    assert same(one, other)[:2] == days
    assert len(same(one, other)) == 6, "no evening is lost, and none is there twice"


def test_r60_both_end_a_series_and_go_on_from_one_evening(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    series = do(one, PlanSeries(fields=described(), rule="FREQ=WEEKLY;COUNT=4"))
    meet(one, other)
    slot = TUESDAY + timedelta(weeks=2)
    for laptop, title in ((one, "Rolls"), (other, "Buns")):
        do(laptop, ChangeSeries(series=series, fields={"title": title}, scope=LATER, slot=slot))
    meet(one, other)
    assert sorted(same(one, other)[2:]) == sorted(
        (day, title) for day in ("15.12.", "22.12.") for title in ("Rolls", "Buns")
    )
    assert [row.rival for row in calendar(one)] == [False, False, True, True, True, True], "somebody has to decide"


def test_r30_both_plan_in_one_room(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    kitchen = do(one, AddSpace(fields={"name": "Kitchen"}))
    meet(one, other)
    first = do(one, PlanSession(fields=described(space=kitchen)))
    start = TUESDAY + timedelta(hours=1)
    later = do(other, Book(space=kitchen, start=start, end=start + timedelta(hours=2), title="Choir"))
    meet(one, other)
    same(one, other)
    (clash,) = taken_twice(one)
    assert (clash.first.record, clash.later.record) == (first, later)
    assert taken_twice(other) == (clash,), "the same on both, with where it would fit instead"
    assert clash.times
    do(other, MoveSession(session=first, start=TUESDAY - timedelta(hours=4), end=TUESDAY - timedelta(hours=2)))
    meet(one, other)
    assert taken_twice(one) == taken_twice(other) == ()


def test_r60_one_takes_a_session_back_while_the_other_signs_people_up(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    made = one.community.do(PlanSession(fields=described()))
    ana = do(one, AddPerson(fields={"name": "Ana", "phone": "1"}))
    meet(one, other)
    do(other, SignUp(session=made.record, person=ana))
    one.community.undo(made.entry)
    assert calendar(one) == ()
    meet(one, other)
    assert same(one, other) == []
    (row,) = calendar(one)
    assert (row.title, row.session.cancelled, row.session.joined) == ("Bread", True, 1), "who joined is to be told"


def test_r60_one_undoes_the_first_sign_up_while_the_other_signs_the_next_up(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    series = do(one, PlanSeries(fields=described(), rule="FREQ=WEEKLY;COUNT=4"))
    ana, ben = (do(one, AddPerson(fields={"name": name, "phone": "1"})) for name in ("Ana", "Ben"))
    evening = on(one, "08.12.").id
    first = one.community.do(SignUp(session=evening, person=ana))
    meet(one, other)
    do(other, SignUp(session=evening, person=ben))
    one.community.undo(first.entry)
    do(one, ChangeSeries(series=series, fields={"start": TUESDAY + timedelta(days=1)}))
    meet(one, other)
    assert [day for day, _ in same(one, other)] == ["02.12.", "08.12.", "16.12.", "23.12."]


def test_r60_one_cancels_an_evening_that_the_other_moves(laptops: list[Laptop]) -> None:
    one, other = laptops[:2]
    do(one, PlanSeries(fields=described(), rule="FREQ=WEEKLY;COUNT=3"))
    meet(one, other)
    evening = on(one, "08.12.").id
    do(one, CancelSession(session=evening, reason="No flour"))
    do(other, ChangeSession(session=evening, fields=later(9)))
    meet(one, other)
    assert [day for day, _ in same(one, other)] == ["01.12.", "15.12."]
    assert on(other, "10.12.").reason == "No flour"


def test_r60_an_evening_joined_on_a_member_s_own_laptop_stays_when_the_series_moves(
    laptops: list[Laptop], tmp_path: Path
) -> None:
    desk, clock = laptops[0], Clock(NOON + 120_000)
    series = do(desk, PlanSeries(fields=described(), rule="FREQ=WEEKLY;COUNT=4"))
    ana, ben = (do(desk, AddPerson(fields={"name": name, "phone": "1"})) for name in ("Ana", "Ben"))
    own = Laptop(Community(tmp_path / "own", wall=clock), clock, ana)
    let_in(desk, own, DeviceClass.PERSONAL, ana, "Ana's")
    hand(desk, own)
    do(own, SignUp(session=on(own, "08.12.").id, person=ana))
    do(own, SignUp(session=on(own, "15.12.").id, person=ana))
    hand(own, desk)
    assert not on(desk, "08.12.").recorded, "a member's laptop does not say what an evening is like"
    do(own, SignUp(session=on(own, "22.12.").id, person=ana))
    do(desk, ChangeSeries(series=series, fields={"start": TUESDAY + timedelta(days=1), "title": "Rolls"}))
    hand(own, desk)
    shown = [("02.12.", "Rolls"), ("08.12.", "Bread"), ("15.12.", "Bread"), ("22.12.", "Rolls")]
    assert same(desk) == shown, "those that were known are kept whole, of the last one the time"
    do(desk, SignUp(session=on(desk, "22.12.").id, person=ben))
    assert on(desk, "22.12.").recorded
    hand(desk, own)
    assert calendar(own) == calendar(desk)
    assert own.differences() == []
    own.community.close()


def later(days: int) -> dict[str, datetime]:
    return {"start": TUESDAY + timedelta(days=days), "end": TUESDAY + timedelta(days=days, hours=2)}


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_planned_everybody_shows_the_same(laptops: list[Laptop], seed: int) -> None:
    chance = random.Random(seed)
    series = do(laptops[0], PlanSeries(fields=described(), rule="FREQ=WEEKLY;COUNT=8"))
    do(laptops[0], AddPerson(fields={"name": "Ana", "phone": "1"}))
    meet(*laptops)
    for _ in range(24):
        laptop = chance.choice(laptops)
        receipts: list[bytes] = []
        with suppress(Refused, Asked):
            receipts += laptop.community.do(random_edit(laptop, series, chance)).entries
            if receipts and chance.random() < 0.3:
                laptop.community.undo(receipts[0])
        laptop.clock.now += 60_000
        if chance.random() < 0.2:
            hand(*chance.sample(laptops, 2))
    everything = [envelope for laptop in laptops for envelope in laptop.envelopes({})]
    for laptop in laptops:
        scatter(everything, laptop, chance)
    same(*laptops)


def random_edit(laptop: Laptop, series: bytes, chance: random.Random) -> Any:
    catalog = laptop.community.catalog
    rows = calendar(laptop)
    if not rows:
        return PlanSession(fields=described())
    row = chance.choice(rows)
    by = timedelta(days=chance.randint(-2, 2), hours=chance.randint(-2, 2))
    own = row.session.series or series
    match chance.randint(0, 6):
        case 0:
            return MoveSession(session=row.id, start=row.start + by, end=row.end + by)
        case 1:
            return CancelSession(session=row.id)
        case 2:
            return SignUp(session=row.id, person=catalog.search.find("Ana").hits[0].id)
        case 3:
            return ChangeSeries(series=own, fields={"start": row.start + by}, scope=LATER, slot=row.session.slot)
        case 4:
            return ChangeSeries(series=own, fields={"title": chance.choice(("Rolls", "Buns", "Bread"))})
        case 5:
            return PublishSession(session=row.id)
    return ChangeSession(session=row.id, fields={"title": chance.choice(("Pizza", "Pies"))})
