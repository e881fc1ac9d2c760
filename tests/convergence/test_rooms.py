"""Two laptops that had not met book one room, reserve one thing, take one duty: equal catalogs, nobody lost, one clash.

Never here: what a clash looks like.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from skillshare.domain import rota, space_use
from skillshare.domain.bookings import Book, ChangeBooking, EndBooking, ShareSpace
from skillshare.domain.duties import DescribeDuty, GiveBackDuty, TakeDuty
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson, MergePeople
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import NotFree, Reserve, questions
from skillshare.domain.spaces import AddSpace, ChangeSpace, RemoveSpace
from skillshare.domain.undo import Undo
from tests.convergence.meeting import Laptop, hand, make, scatter

FRIDAY, SATURDAY = date(2026, 12, 4), date(2026, 12, 5)


@pytest.fixture
def pair(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 4)
    # Of these four the first and the last know what day it is.
    both = [made[0], made[3]]
    yield both
    assert both[0].tables() == both[1].tables()
    assert [laptop.differences() for laptop in both] == [[], []]
    for laptop in made:
        laptop.community.close()


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-12-{text}")


def meet(pair: list[Laptop]) -> None:
    hand(*pair)
    hand(*reversed(pair))


def clashes(laptop: Laptop) -> list[tuple[str, str, list[datetime]]]:
    floor = laptop.community.deciding().uses().floor_of(FRIDAY, FRIDAY)
    return [
        (one.first.title, one.later.title, [offer.start for offer in one.times]) for one in space_use.clashes(floor)
    ]


def hall(pair: list[Laptop]) -> bytes:
    made = pair[0].community.do(AddSpace(fields={"name": "Hall"})).record
    hand(*pair)
    return made


def test_r30_two_laptops_book_one_room_and_both_show_one_clash_with_the_same_way_out(pair: list[Laptop]) -> None:
    room = hall(pair)
    pair[0].community.do(Book(space=room, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    later = pair[1].community.do(Book(space=room, start=at("04T19:00"), end=at("04T21:00"), title="Chess"))
    meet(pair)
    assert clashes(pair[0]) == clashes(pair[1])
    [(first, moves, times)] = clashes(pair[0])
    assert (first, moves) == ("Yoga", "Chess")
    pair[0].community.do(ChangeBooking(booking=later.record, start=times[-1], end=times[-1].replace(hour=22)))
    meet(pair)
    assert [clashes(laptop) for laptop in pair] == [[], []]
    assert all(len(one.community.catalog.bookings.between(FRIDAY, date(2026, 12, 31))) == 2 for one in pair)


def test_r30_who_shares_a_room_is_a_clash_nowhere(pair: list[Laptop]) -> None:
    room = hall(pair)
    booked = [
        laptop.community.do(Book(space=room, start=at("04T18:00"), end=at("04T20:00"), title=title))
        for laptop, title in zip(pair, ("Yoga", "Chess"), strict=True)
    ]
    meet(pair)
    pair[0].community.do(ShareSpace(booking=booked[0].record, reason="There is room for both"))
    meet(pair)
    assert [clashes(laptop) for laptop in pair] == [[], []]


def test_one_ends_a_booking_while_the_other_moves_it(pair: list[Laptop]) -> None:
    room = hall(pair)
    booked = pair[0].community.do(Book(space=room, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    meet(pair)
    pair[0].community.do(EndBooking(booking=booked.record))
    pair[1].community.do(ChangeBooking(booking=booked.record, start=at("04T20:00"), end=at("04T22:00")))
    meet(pair)
    assert [laptop.community.catalog.bookings.between(FRIDAY, FRIDAY) for laptop in pair] == [(), ()]


def test_a_room_that_was_removed_keeps_what_the_other_laptop_booked_there(pair: list[Laptop]) -> None:
    room = hall(pair)
    pair[0].community.do(RemoveSpace(space=room))
    pair[1].community.do(Book(space=room, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    meet(pair)
    for laptop in pair:
        assert [row.space_name for row in laptop.community.catalog.bookings.between(FRIDAY, FRIDAY)] == ["Hall"]
        assert laptop.community.catalog.spaces.all() == ()


def test_two_laptops_describe_one_room_field_by_field(pair: list[Laptop]) -> None:
    room = hall(pair)
    pair[0].community.do(ChangeSpace(space=room, fields={"capacity": 40}))
    pair[1].community.do(ChangeSpace(space=room, fields={"name": "Great hall"}))
    meet(pair)
    assert [(s.name, s.capacity) for laptop in pair for s in laptop.community.catalog.spaces.all()] == [
        ("Great hall", 40)
    ] * 2


def test_r30_one_thing_reserved_on_two_laptops_stays_with_both_and_is_free_for_nobody(pair: list[Laptop]) -> None:
    first, second = (laptop.community for laptop in pair)
    drill = first.do(AddItem(fields={"name": "Drill"})).record
    ana, ben = (first.do(AddPerson(fields={"name": name, "phone": name})).record for name in ("Ana", "Ben"))
    hand(*pair)
    first.do(Reserve(item=drill, span=Span(first=FRIDAY, last=SATURDAY), person=ana))
    taken = second.do(Reserve(item=drill, span=Span(first=SATURDAY, last=SATURDAY), person=ben))
    meet(pair)
    for community in (first, second):
        names = [row.person_name for row in community.catalog.reservations.of_item(drill)]
        assert names == ["Ana", "Ben"]
        uses = community.deciding().uses()
        thing = uses.thing(drill)
        assert thing is not None
        [asked] = questions(thing, 1, Span(first=SATURDAY, last=SATURDAY), uses.shelf(), taken.record)
        assert isinstance(asked, NotFree)


def test_a_duty_taken_on_two_laptops_is_taken_by_both_and_the_same_one_is_asked(pair: list[Laptop]) -> None:
    first, second = (laptop.community for laptop in pair)
    fields = {"name": "Bins out", "rule": "FREQ=WEEKLY", "start": at("04T18:00"), "end": at("04T18:30")}
    bins = first.do(DescribeDuty(fields=fields)).record
    ana, ben = (first.do(AddPerson(fields={"name": name, "phone": name})).record for name in ("Ana", "Ben"))
    hand(*pair)
    taken = first.do(TakeDuty(duty=bins, day=FRIDAY, person=ana))
    second.do(TakeDuty(duty=bins, day=FRIDAY, person=ben))
    meet(pair)
    asked = []
    for community in (first, second):
        [clash] = rota.clashes(community.catalog.duties.all(), rota.falls, FRIDAY, FRIDAY)
        assert {turn.person for turn in clash.turns} == {ana, ben}
        asked.append(clash.suggested)
    assert asked[0] == asked[1] is not None
    first.do(Undo(entry=taken.entry))
    meet(pair)
    assert [[t.person for t in c.catalog.duties.one(bins).on(FRIDAY)] for c in (first, second)] == [[ben], [ben]]


def test_r41_people_merged_on_one_laptop_are_one_on_a_duty_of_the_other(pair: list[Laptop]) -> None:
    first, second = (laptop.community for laptop in pair)
    fields = {"name": "Bins out", "start": at("04T18:00"), "end": at("04T18:30"), "people": 2}
    bins = first.do(DescribeDuty(fields=fields)).record
    ana, double = (first.do(AddPerson(fields={"name": name, "phone": name})).record for name in ("Ana", "Anna"))
    hand(*pair)
    first.do(MergePeople(person=double, into=ana))
    for person in (ana, double):
        second.do(TakeDuty(duty=bins, day=FRIDAY, person=person))
    meet(pair)
    assert [[t.person for t in c.catalog.duties.one(bins).on(FRIDAY)] for c in (first, second)] == [[ana], [ana]]
    second.do(GiveBackDuty(duty=bins, day=FRIDAY, person=ana))
    meet(pair)
    assert [len(c.catalog.duties.one(bins).on(FRIDAY)) for c in (first, second)] == [1, 1]


@pytest.mark.parametrize("seed", range(4))
def test_entries_in_any_order_give_the_same_rooms_things_and_duties(pair: list[Laptop], seed: int) -> None:
    chance = random.Random(seed)
    first, second = (laptop.community for laptop in pair)
    room = hall(pair)
    drill = first.do(AddItem(fields={"name": "Drill"})).record
    fields = {"name": "Bins out", "rule": "FREQ=DAILY", "start": at("01T18:00"), "end": at("01T18:30")}
    bins, ana = first.do(DescribeDuty(fields=fields)).record, first.do(AddPerson(fields={"name": "A", "phone": "1"}))
    hand(*pair)
    for n in range(20):
        community = chance.choice((first, second))
        day = date(2026, 12, 1 + n)
        start = datetime.combine(day, at("01T18:00").time())
        done = community.do(
            chance.choice(
                (
                    Book(space=room, start=start, end=start.replace(hour=20), title=f"Evening {n}"),
                    Reserve(item=drill, span=Span(first=day, last=day), person=ana.record),
                    TakeDuty(duty=bins, day=day, person=ana.record),
                )
            )
        )
        if chance.random() < 0.3:
            community.do(Undo(entry=done.entry))
    scatter(pair[0].envelopes(pair[1].heads()), pair[1], chance)
    scatter(pair[1].envelopes(pair[0].heads()), pair[0], chance)
