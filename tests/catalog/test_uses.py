"""Rooms, bookings, reservations and duties as the catalog answers them, and what lending makes of what is reserved.

Never here: the rules themselves; those are tests/domain.
"""

from datetime import date, datetime

import pytest

from skillshare.domain.bookings import Book, ChangeBooking, EndBooking
from skillshare.domain.duties import DescribeDuty, GiveBackDuty, SwapDuties, TakeDuty, WantStandIn
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.items import RETIRED, ChangeItem, SetCondition
from skillshare.domain.lending import LendItem, RenewLoan
from skillshare.domain.models import AddModel
from skillshare.domain.people import MergePeople
from skillshare.domain.promised import ReservedForOther
from skillshare.domain.refusal import Asked, DayTooFar, Override, Question, Refusal, Refused
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import ChangeReservation, EndReservation, NotFree, Reserve
from skillshare.domain.session_checks import NeverHappens, RuleUnread
from skillshare.domain.settings import SetRules
from skillshare.domain.space_use import Elsewhere, SpaceTaken, clashes
from skillshare.domain.spaces import AddSpace, ChangeSpace, RemoveSpace, SpaceStillTaken
from skillshare.domain.undo import Undo
from tests.catalog.house import DAY, House

FRIDAY, SUNDAY = date(2026, 12, 4), date(2026, 12, 6)
WEEKEND = Span(first=FRIDAY, last=SUNDAY)


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-12-{text}")


def space(house: House, name: str) -> bytes:
    return house.do(AddSpace(fields={"name": name, "capacity": 12})).record


def asked(house: House, command: object) -> tuple[Question, ...]:
    with pytest.raises(Asked) as caught:
        house.do(command)
    return caught.value.questions


def refused(house: House, command: object) -> Refusal:
    with pytest.raises(Refused) as caught:
        house.do(command)
    return caught.value.refusal


# Rooms


def test_r30_a_room_is_booked_once_and_says_what_is_free_instead(house: House) -> None:
    hall, bench, ana = space(house, "Hall"), space(house, "Bench"), house.person("Ana")
    booked = house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), person=ana))
    [row] = house.catalog.bookings.between(FRIDAY, FRIDAY)
    assert (row.space_name, row.what, row.start, row.person) == ("Hall", "Ana", at("04T18:00"), ana)
    assert house.catalog.bookings.of_person(ana) == (row,)
    [taken] = asked(house, Book(space=hall, start=at("04T19:00"), end=at("04T21:00"), title="Yoga"))
    assert isinstance(taken, SpaceTaken)
    assert (taken.title, taken.places) == ("Ana", (Elsewhere(bench, "Bench"),))
    house.do(ChangeBooking(booking=booked.record, space=bench))
    house.do(Book(space=hall, start=at("04T19:00"), end=at("04T21:00"), title="Yoga"))
    assert [one.space_name for one in house.catalog.bookings.between(FRIDAY, SUNDAY)] == ["Bench", "Hall"]


def test_r30_who_shares_a_room_for_a_reason_is_no_clash(house: House) -> None:
    hall = space(house, "Hall")
    house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    shared = Override(rule="space_taken", reason="Both are few")
    house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), title="Chess", overrides=(shared,)))
    assert clashes(house.community.deciding().uses().floor_of(FRIDAY, FRIDAY)) == ()


@pytest.mark.parametrize("year", [1, 9999])
def test_a_time_that_nobody_plans_for_is_refused(house: House, year: int) -> None:
    hall, when = space(house, "Hall"), datetime(year, 6, 1, 18)  # noqa: DTZ001 — civil time of the site
    command = Book(space=hall, start=when, end=when.replace(hour=20), title="Yoga")
    assert isinstance(refused(house, command), DayTooFar)


def test_a_room_stays_while_something_is_to_take_place_there(house: House) -> None:
    hall = space(house, "Hall")
    booked = house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    assert refused(house, RemoveSpace(space=hall)) == SpaceStillTaken("Hall", 1)
    ended = house.do(EndBooking(booking=booked.record))
    gone = house.do(RemoveSpace(space=hall))
    assert house.catalog.spaces.all() == ()
    house.community.undo(gone.entry)
    house.community.undo(ended.entry)
    house.do(ChangeSpace(space=hall, fields={"name": "Big hall"}))
    assert [row.space_name for row in house.catalog.bookings.between(FRIDAY, FRIDAY)] == ["Big hall"]


# Things


def test_r30_what_is_reserved_or_lent_is_not_reserved_again(house: House) -> None:
    drill, ana, ben = house.item("Drill"), house.person("Ana"), house.person("Ben")
    reserved = house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    assert [(row.name, row.person_name, row.span) for row in house.catalog.reservations.of_item(drill)] == [
        ("Drill", "Ana", WEEKEND)
    ]
    [taken] = asked(house, Reserve(item=drill, span=Span(first=SUNDAY, last=SUNDAY), person=ben))
    assert isinstance(taken, NotFree)
    later = Span(first=date(2026, 12, 7), last=date(2026, 12, 8))
    house.do(ChangeReservation(reservation=reserved.record, span=later))
    house.do(Reserve(item=drill, span=Span(first=SUNDAY, last=SUNDAY), person=ben))
    house.do(EndReservation(reservation=reserved.record))
    assert [row.person_name for row in house.catalog.reservations.between(FRIDAY, later.last or SUNDAY)] == ["Ben"]


def test_r19_what_somebody_reserved_asks_before_it_goes_to_another(house: House) -> None:
    drill, ana, ben = house.item("Drill"), house.person("Ana"), house.person("Ben")
    reserved = house.do(Reserve(item=drill, span=WEEKEND, person=ana)).record
    before = house.lend(drill, ben, due=date(2026, 12, 3))
    house.bring_back(drill)
    assert asked(house, LendItem(item=drill, person=ben)) == (ReservedForOther("Drill", "Ana", WEEKEND),)
    house.community.undo(before.entry)
    house.lend(drill, ana)
    assert house.catalog.reservations.row(reserved) is None
    assert house.catalog.reservations.state(reserved).ended == "fetched"


def test_r19_renewing_into_what_somebody_reserved_asks(house: House) -> None:
    drill, ana, ben = house.item("Drill"), house.person("Ana"), house.person("Ben")
    lent = house.lend(drill, ben, due=date(2026, 12, 2))
    house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    assert asked(house, RenewLoan(loan=lent.record)) == (ReservedForOther("Drill", "Ana", WEEKEND),)


def test_r31_r35_copies_of_a_model_are_reserved_by_number_and_go_out_in_parts(house: House) -> None:
    model = house.do(AddModel(name="Chair")).record
    first, second, third = (house.item("Chair", model=model) for _ in range(3))
    ana, ben = house.person("Ana"), house.person("Ben")
    reserved = house.do(Reserve(model=model, count=2, span=WEEKEND, person=ana)).record
    house.lend(third, ben)
    assert isinstance(asked(house, LendItem(item=first, person=ben))[0], ReservedForOther)
    house.lend(first, ana)
    [row] = house.catalog.reservations.of_model(model)
    assert house.community.deciding().uses().out(row) == 1
    assert isinstance(asked(house, LendItem(item=second, person=ben))[0], ReservedForOther)
    house.lend(second, ana)
    assert house.catalog.reservations.state(reserved).ended == "fetched"


def test_r34_retiring_a_thing_ends_what_is_reserved_of_it_and_its_undo_brings_it_back(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    reserved = house.do(Reserve(item=drill, span=WEEKEND, person=ana)).record
    for command in (SetCondition(item=drill, condition=RETIRED), ChangeItem(item=drill, fields={"condition": RETIRED})):
        retired = house.do(command)
        assert house.catalog.reservations.state(reserved).ended == "gone"
        house.community.undo(retired.entry)
        assert house.catalog.reservations.row(reserved) is not None


def test_r41_merged_people_share_what_they_booked_and_reserved(house: House) -> None:
    drill, hall, ana, double = house.item("Drill"), space(house, "Hall"), house.person("Ana"), house.person("Anna")
    house.do(Reserve(item=drill, span=WEEKEND, person=double))
    house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), person=double))
    house.do(MergePeople(person=double, into=ana))
    assert [row.person_name for row in house.catalog.reservations.of_person(ana)] == ["Ana"]
    assert [row.what for row in house.catalog.bookings.of_person(ana)] == ["Ana"]
    assert house.lend(drill, ana).facts[-1].type == "reservation.ended"


# House duties

BINS = {"name": "Bins out", "rule": "FREQ=WEEKLY", "start": at("04T18:00"), "end": at("04T18:30"), "people": 1}


def test_duties_fall_on_their_days_and_are_taken_swapped_and_stood_in_for(house: House) -> None:
    bins = house.do(DescribeDuty(fields=BINS)).record
    ana, ben = house.person("Ana"), house.person("Ben")
    next_friday = date(2026, 12, 11)
    assert [(s.day, s.missing) for s in house.catalog.duties.unfilled(21)] == [(FRIDAY, 1), (next_friday, 1)]
    house.do(TakeDuty(duty=bins, day=FRIDAY, person=ana))
    house.do(TakeDuty(duty=bins, day=next_friday, person=ben))
    house.do(SwapDuties(duty=bins, day=FRIDAY, person=ana, other_duty=bins, other_day=next_friday, other=ben))
    on = [[turn.person for turn in shift.turns] for shift in house.catalog.duties.shifts(FRIDAY, next_friday)]
    assert on == [[ben], [ana]]
    house.do(WantStandIn(duty=bins, day=FRIDAY, person=ben))
    assert [shift.day for shift in house.catalog.duties.unfilled(21)] == [FRIDAY]
    house.do(TakeDuty(duty=bins, day=FRIDAY, person=ana))
    assert [turn.standin_for for turn in house.catalog.duties.one(bins).on(FRIDAY)] == [ben]


def test_r41_a_merged_person_gives_back_what_the_other_record_took(house: House) -> None:
    bins = house.do(DescribeDuty(fields=BINS)).record
    ana, double = house.person("Ana"), house.person("Anna")
    house.do(TakeDuty(duty=bins, day=FRIDAY, person=double))
    house.do(MergePeople(person=double, into=ana))
    assert [turn.person for turn in house.catalog.duties.one(bins).on(FRIDAY)] == [ana]
    house.do(GiveBackDuty(duty=bins, day=FRIDAY, person=ana))
    assert house.catalog.duties.one(bins).on(FRIDAY) == ()


@pytest.mark.parametrize(
    ("rule", "why"), [("every week", RuleUnread("every week")), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", NeverHappens())]
)
def test_a_duty_that_falls_on_no_day_is_refused(house: House, rule: str, why: Refusal) -> None:
    assert refused(house, DescribeDuty(fields={**BINS, "rule": rule})) == why


def test_r30_of_two_reservations_of_one_thing_the_later_one_is_told_and_where_it_fits(house: House) -> None:
    drill, ana, ben = house.item("Drill"), house.person("Ana"), house.person("Ben")
    sunday = Span(first=SUNDAY, last=SUNDAY)
    house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    shared = (Override(rule="reserved", reason="They share it"),)
    agreed = house.do(Reserve(item=drill, span=sunday, person=ben, overrides=shared))
    assert house.community.deciding().uses().short(30) == ()
    house.community.undo(agreed.entry)
    # Two that do not know of each other, as on two laptops.
    saw = house.item("Saw")
    both = [Reserve(item=saw, span=WEEKEND, person=ana), Reserve(item=saw, span=sunday, person=ben)]
    house.community.do_all(both, batch=bytes(16))
    [short] = house.community.deciding().uses().short(30)
    assert (short.row.person_name, short.times[-1]) == ("Ben", Span(first=date(2026, 12, 7), last=date(2026, 12, 7)))


def test_r20_what_is_reserved_and_not_back_is_told(house: House) -> None:
    drill, ana, ben = house.item("Drill"), house.person("Ana"), house.person("Ben")
    house.lend(drill, ben, due=date(2026, 12, 2))
    house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    assert house.community.deciding().uses().short(30) == ()
    house.clock.now += 9 * DAY
    [short] = house.community.deciding().uses().short(30)
    assert (short.row.person_name, short.times[0].first) == ("Ana", date(2027, 1, 2))
    house.bring_back(drill)
    assert house.community.deciding().uses().short(30) == ()


def test_r30_a_community_may_keep_a_day_between_two_reservations(house: House) -> None:
    drill, ana, ben = house.item("Drill"), house.person("Ana"), house.person("Ben")
    house.do(SetRules(fields={"reserve_gap": 1}))
    house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    after = Span(first=date(2026, 12, 7), last=date(2026, 12, 7))
    [taken] = asked(house, Reserve(item=drill, span=after, person=ben))
    assert isinstance(taken, NotFree)
    house.do(Reserve(item=drill, span=after.moved(1), person=ben))


def test_r36_at_the_desk_no_limit_binds(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    house.do(SetRules(fields={"reserve_notice": 30, "reserve_ahead": 60, "reserve_days": 2}))
    house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    assert house.catalog.reservations.of_item(drill)


def test_r16_a_room_that_was_booked_since_stays_and_everything_else_is_taken_back(house: House) -> None:
    made = house.do(AddSpace(fields={"name": "Hall"}))
    booked = house.do(Book(space=made.record, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    assert refused(house, Undo(entry=made.entry)) == SpaceStillTaken("Hall", 1)
    moved = house.do(ChangeBooking(booking=booked.record, start=at("05T18:00"), end=at("05T20:00")))
    house.do(Undo(entry=moved.entry))
    assert [row.start for row in house.catalog.bookings.between(FRIDAY, SUNDAY)] == [at("04T18:00")]
    house.do(Undo(entry=booked.entry))
    house.do(Undo(entry=made.entry))
    assert house.catalog.spaces.all() == ()


def test_a_person_sees_what_became_of_what_they_booked_and_reserved(house: House) -> None:
    drill, hall, ana = house.item("Drill"), space(house, "Hall"), house.person("Ana")
    reserved = house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    booked = house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), person=ana))
    ended = [house.do(EndReservation(reservation=reserved.record)), house.do(EndBooking(booking=booked.record))]
    entries = [deed.entry for deed in house.catalog.history.of(ana)][:4]
    assert entries == [ended[1].entry, ended[0].entry, booked.entry, reserved.entry]
    assert [deed.entry for deed in house.catalog.history.of(drill)][:2] == [ended[0].entry, reserved.entry]


def test_r91_whoever_is_erased_keeps_nothing_from_others(house: House) -> None:
    drill, hall, ana = house.item("Drill"), space(house, "Hall"), house.person("Ana")
    bins = house.do(DescribeDuty(fields=BINS)).record
    house.do(Reserve(item=drill, span=WEEKEND, person=ana))
    house.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), person=ana))
    house.do(Book(space=hall, start=at("05T18:00"), end=at("05T20:00"), person=ana, title="Choir"))
    house.do(TakeDuty(duty=bins, day=FRIDAY, person=ana))
    house.do(EraseRecord(person=ana, asked=True))
    assert house.catalog.reservations.of_item(drill) == ()
    assert [(row.title, row.person_name) for row in house.catalog.bookings.between(FRIDAY, SUNDAY)] == [("Choir", "")]
    assert house.catalog.duties.one(bins).on(FRIDAY) == ()
