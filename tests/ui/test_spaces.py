"""Rooms, bookings, reservations and the rota by keys, on a real community. Never here: the rules."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import ItemFilter
from skillshare.domain.bookings import Book
from skillshare.domain.duties import DescribeDuty, TakeDuty
from skillshare.domain.items import AddItem
from skillshare.domain.models import AddModel
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.spaces import AddSpace
from tests.ui.hands import button, hit, key_button, nameless, press, words, write
from tests.ui.riverside import Riverside
from tests.ui.windows import shown
from ui.community.place import CommunityPlace
from ui.community.rules_page import RulesPage
from ui.duties.page import DutiesPage
from ui.items.place import ItemsPlace
from ui.items.reserve import ReserveForm
from ui.kit.chip import FilterChip
from ui.kit.row_list import RowList
from ui.spaces.booking_form import BookingForm
from ui.spaces.page import SpacesPage
from ui.spaces.space_form import SpaceForm
from ui.spaces.week_fields import spans_read

FRIDAY, SATURDAY = date(2026, 12, 4), date(2026, 12, 5)


@pytest.fixture
def place(house: Riverside, qtbot: QtBot) -> CommunityPlace:
    return shown(qtbot, CommunityPlace(house.session))


def rooms(place: CommunityPlace) -> SpacesPage:
    page = place.show_tab("spaces")
    assert isinstance(page, SpacesPage)
    return page


def rota(place: CommunityPlace) -> DutiesPage:
    page = place.show_tab("duties")
    assert isinstance(page, DutiesPage)
    return page


def room_form(page: SpacesPage) -> SpaceForm:
    assert isinstance(page.space_form.form, SpaceForm)
    return page.space_form.form


def booking_form(page: SpacesPage) -> BookingForm:
    assert isinstance(page.booking_form.form, BookingForm)
    return page.booking_form.form


def space(house: Riverside, name: str) -> bytes:
    return house.session.community.do(AddSpace(fields={"name": name})).record


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-12-{text}")


def open_row(rows: RowList, number: int = 0) -> None:
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(number, 0))
    hit(rows, Qt.Key.Key_Return)


# Rooms


def test_a_room_is_described_by_keys_and_changed(place: CommunityPlace, house: Riverside) -> None:
    page = rooms(place)
    assert "No room yet" in words(page)
    hit(page.add)
    write("Hall")
    press("Tab")
    write("40")
    form = room_form(page)
    hit(form.access["step_free"])
    hit(form.hours)
    form.week.days[0].setFocus()
    write("9-12, 14-18")
    press("Return")
    [hall] = house.session.catalog.spaces.all()
    assert (hall.name, hall.capacity, hall.access) == ("Hall", 40, ("step_free",))
    assert hall.hours == ((0, 540, 720), (0, 840, 1080))
    assert page.space_form.form is None
    page.refresh()
    open_row(page.spaces)
    write(" upstairs")
    press("Return")
    assert [one.name for one in house.session.catalog.spaces.all()] == ["Hall upstairs"]


def test_hours_that_cannot_be_read_are_said_at_the_form(place: CommunityPlace, house: Riverside) -> None:
    page = rooms(place)
    hit(page.add)
    write("Hall")
    form = room_form(page)
    hit(form.hours)
    form.week.days[1].setText("evenings")
    press("Return")
    assert "Tuesday: write times like 9:00–12:00" in words(page)
    assert house.session.catalog.spaces.all() == ()


@pytest.mark.parametrize(
    ("text", "spans"),
    [("", []), ("9–12", [(540, 720)]), ("9:30-12; 18-24", [(570, 720), (1080, 1440)]), ("12-9", None), ("nine", None)],
)
def test_spans_are_read_as_people_write_them(text: str, spans: object) -> None:
    assert spans_read(text) == spans


def test_r30_a_room_is_booked_by_keys_and_says_while_typing_what_is_free(
    place: CommunityPlace, house: Riverside, qtbot: QtBot
) -> None:
    hall = space(house, "Hall")
    house.session.community.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    page = rooms(place)
    page.refresh()
    hit(page.book)
    write("Chess")
    form = booking_form(page)
    form.times.day.setFocus()
    write("4 December")
    press("Tab")
    write("19")
    press("Tab")
    write("21")
    assert "Hall is taken at that time" in form.free.sentence()
    chip = next(c for c in form.findChildren(FilterChip) if "20:00–22:00" in c.words())
    hit(chip)
    assert form.free.sentence() == "Free at that time."
    form.times.end.setFocus()
    press("Return")
    found = house.session.catalog.bookings.between(FRIDAY, FRIDAY)
    assert [(row.title, row.start, row.end) for row in found] == [
        ("Yoga", at("04T18:00"), at("04T20:00")),
        ("Chess", at("04T20:00"), at("04T22:00")),
    ]
    assert page.booking_form.form is None


def test_r30_a_taken_room_takes_a_reason(place: CommunityPlace, house: Riverside) -> None:
    hall = space(house, "Hall")
    house.session.community.do(Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), title="Yoga"))
    page = rooms(place)
    page.refresh()
    hit(page.book)
    write("Chess")
    form = booking_form(page)
    form.times.show_times(at("04T18:00"), at("04T19:00"))
    press("Return")
    assert "Hall is taken" in words(form.doing)
    hit(key_button(form.doing, "Do it all the same"))
    write("Both are few")
    press("Return")
    assert [row.title for row in house.session.catalog.bookings.between(FRIDAY, FRIDAY)] == ["Chess", "Yoga"]


def test_an_unfinished_booking_is_kept_when_it_is_left(place: CommunityPlace, house: Riverside) -> None:
    space(house, "Hall")
    page = rooms(place)
    page.refresh()
    hit(page.book)
    write("Choir")
    press("Esc")
    assert page.booking_form.form is None
    hit(page.book)
    assert booking_form(page).title.text() == "Choir"


def test_two_laptops_booking_one_room_show_once_with_a_way_out(place: CommunityPlace, house: Riverside) -> None:
    hall = space(house, "Hall")
    twice = [Book(space=hall, start=at("04T18:00"), end=at("04T20:00"), title=title) for title in ("Yoga", "Chess")]
    house.session.community.do_all(twice, batch=bytes(16))
    page = rooms(place)
    page.refresh()
    assert words(page).count("Two have Hall at one time") == 1
    move = next(b for b in page.findChildren(type(page.add)) if b.words().startswith("Move") and b.isVisible())
    hit(move)
    page.refresh()
    assert "Two have Hall" not in words(page)
    assert len(house.session.catalog.bookings.between(date(2026, 12, 1), date(2026, 12, 20))) == 2


# Reservations


@pytest.fixture
def items(house: Riverside, qtbot: QtBot) -> ItemsPlace:
    return shown(qtbot, ItemsPlace(house.session))


def here(house: Riverside) -> bytes:
    rows = house.session.catalog.items.page(ItemFilter(state="here"))
    return next(row.id for row in rows if not row.consumable and not row.induction)


def test_a_thing_is_reserved_by_keys_and_the_reservation_ended(items: ItemsPlace, house: Riverside) -> None:
    item = here(house)
    items.open(item)
    items.panel.on_reserve()
    write("Mehm")
    press("Return")
    form = items.panel.findChild(ReserveForm)
    assert isinstance(form, ReserveForm)
    write("4 December")
    press("Tab")
    write("5 December")
    assert form.free.sentence() == "Free at that time."
    press("Return")
    [row] = house.session.catalog.reservations.of_item(item)
    assert (row.span, row.person_name) == (Span(first=FRIDAY, last=SATURDAY), "Mehmet Yıldız")
    items.refresh()
    assert "Mehmet Yıldız" in words(items.panel)
    hit(button(items.panel, "end_0"))
    assert house.session.catalog.reservations.of_item(item) == ()


def test_r31_any_copy_of_a_model_is_reserved(items: ItemsPlace, house: Riverside) -> None:
    do = house.session.community.do
    model = do(AddModel(name="Chair")).record
    first, _ = (do(AddItem(fields={"name": "Chair", "model": model})).record for _ in range(2))
    do(Reserve(item=first, span=Span(first=FRIDAY, last=FRIDAY), person=house.people[0]))
    items.open(first)
    items.panel.on_reserve()
    write("Mehm")
    press("Return")
    write("4 December")
    form = items.panel.findChild(ReserveForm)
    assert isinstance(form, ReserveForm)
    assert "is not free" in form.free.sentence()
    hit(form.any)
    assert form.free.sentence() == "Free at that time."
    form.span.first.setFocus()
    press("Return")
    assert [row.model for row in house.session.catalog.reservations.of_model(model)].count(model) == 1


def test_esc_leaves_the_reservation_alone(items: ItemsPlace, house: Riverside, qtbot: QtBot) -> None:
    items.open(here(house))
    items.panel.on_reserve()
    press("Esc")
    qtbot.waitUntil(lambda: not items.panel.step_back())


# The rota


def duty(house: Riverside, **more: object) -> bytes:
    fields = {"name": "Bins out", "rule": "FREQ=WEEKLY", "start": at("04T18:00"), "end": at("04T18:30"), **more}
    return house.session.community.do(DescribeDuty(fields=fields)).record


def test_a_duty_is_described_by_keys(place: CommunityPlace, house: Riverside) -> None:
    page = rota(place)
    hit(page.add)
    write("Open up")
    press("Tab")
    write("4 December")
    press("Tab")
    write("17")
    press("Tab")
    write("18")
    press("Return")
    [made] = house.session.catalog.duties.all()
    assert (made.name, made.rule, made.people) == ("Open up", "FREQ=WEEKLY;BYDAY=FR", 1)
    page.refresh()
    assert "1 wanted" in page._shift_row(next(iter(page._shifts.values())), date(2026, 11, 26)).spoken()


def test_a_duty_is_taken_by_keys_and_given_to_a_stand_in(place: CommunityPlace, house: Riverside) -> None:
    bins = duty(house)
    ana, ben = house.people[:2]
    page = rota(place)
    page.refresh()
    open_row(page.rota)
    hit(button(page, "primary"))
    write("Mehm")
    press("Return")
    [turn] = house.session.catalog.duties.one(bins).on(FRIDAY)
    page.refresh()
    hit(button(page, "standin_0"))
    assert house.session.catalog.duties.one(bins).on(FRIDAY)[0].wants
    house.session.community.do(TakeDuty(duty=bins, day=FRIDAY, person=next(p for p in (ana, ben) if p != turn.person)))
    page.refresh()
    assert "Steps in for" in words(page)
    hit(button(page, "back_0"))
    assert house.session.catalog.duties.one(bins).on(FRIDAY) == ()


def test_two_people_swap(place: CommunityPlace, house: Riverside) -> None:
    bins = duty(house)
    ana, ben, later = house.people[0], house.people[1], date(2026, 12, 11)
    for day, person in ((FRIDAY, ana), (later, ben)):
        house.session.community.do(TakeDuty(duty=bins, day=day, person=person))
    page = rota(place)
    page.refresh()
    open_row(page.rota)
    hit(button(page, "swap_0"))
    press("Return")
    found = house.session.catalog.duties.one(bins)
    assert [turn.person for day in (FRIDAY, later) for turn in found.on(day)] == [ben, ana]


def test_esc_closes_one_thing_at_a_time(place: CommunityPlace, house: Riverside) -> None:
    duty(house)
    page = rota(place)
    page.refresh()
    open_row(page.rota)
    hit(button(page, "primary"))
    assert page.step_back()
    assert page.step_back()
    assert not page.step_back()


def test_every_control_has_a_name(place: CommunityPlace, house: Riverside) -> None:
    space(house, "Hall")
    duty(house)
    page = rooms(place)
    page.refresh()
    hit(page.add)
    hit(page.book)
    assert nameless(page) == []
    other = rota(place)
    other.refresh()
    open_row(other.rota)
    hit(other.add)
    assert nameless(other) == []


def test_r36_what_binds_members_is_set_among_the_rules(place: CommunityPlace, house: Riverside) -> None:
    page = place.show_tab("rules")
    assert isinstance(page, RulesPage)
    page.lines["reserve_notice"].setText("2")
    page.lines["reserve_gap"].setText("400")
    hit(page.save)
    assert "Write 0 to 365 days." in words(page)
    page.lines["reserve_gap"].setText("1")
    hit(page.save)
    rules = house.session.catalog.settings(house.session.community.id).rules
    assert (rules.reserve_notice, rules.reserve_gap) == (2, 1)


def test_a_reservation_is_changed_by_keys(items: ItemsPlace, house: Riverside) -> None:
    item = here(house)
    house.session.community.do(Reserve(item=item, span=Span(first=FRIDAY, last=SATURDAY), person=house.people[0]))
    items.open(item)
    hit(button(items.panel, "change_0"))
    write("5 December")
    press("Return")
    [row] = house.session.catalog.reservations.of_item(item)
    assert row.span == Span(first=SATURDAY, last=SATURDAY)


def test_r31_several_copies_are_reserved_at_once(items: ItemsPlace, house: Riverside) -> None:
    do = house.session.community.do
    model = do(AddModel(name="Chair")).record
    first, _, _ = (do(AddItem(fields={"name": "Chair", "model": model})).record for _ in range(3))
    items.open(("reserve", first, house.people[0]))
    form = items.panel.findChild(ReserveForm)
    assert isinstance(form, ReserveForm)
    hit(form.any)
    form.span.first.setText("4 December")
    form.count.setText("4")
    assert "is not free" in form.free.sentence()
    form.count.setText("many")
    form.count.setFocus()
    press("Return")
    assert "Type how many, in digits." in words(form)
    form.count.setText("3")
    press("Return")
    [row] = house.session.catalog.reservations.of_model(model)
    assert (row.count, row.model) == (3, model)


def test_r30_two_reservations_follow_each_other_on_one_day(items: ItemsPlace, house: Riverside) -> None:
    item = here(house)
    early = Span(start=at("04T10:00"), end=at("04T13:00"))
    house.session.community.do(Reserve(item=item, span=early, person=house.people[0]))
    items.open(("reserve", item, house.people[1]))
    form = items.panel.findChild(ReserveForm)
    assert isinstance(form, ReserveForm)
    write("4 December")
    assert "is not free" in form.free.sentence()
    hit(form.span.hours)
    form.span.start.setFocus()
    write("13")
    press("Tab")
    write("12")
    press("Return")
    assert "It ends before it begins" in words(form)
    form.span.end.setText("18")
    assert form.free.sentence() == "Free at that time."
    press("Return")
    spans = [row.span for row in house.session.catalog.reservations.of_item(item)]
    assert spans == [early, Span(start=at("04T13:00"), end=at("04T18:00"))]
