"""What Tonight tells of the house: rooms, duties, reservations that cannot be kept. Never here: the rest of Tonight."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skillshare.domain.bookings import Book
from skillshare.domain.duties import DescribeDuty, TakeDuty
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.spaces import AddSpace
from tests.ui import riverside
from tests.ui.hands import hit
from tests.ui.riverside import Riverside
from ui.tonight.house_card import HouseCard

TODAY, TOMORROW = date(2026, 11, 26), date(2026, 11, 27)


@pytest.fixture
def card(house: Riverside, qtbot: QtBot) -> HouseCard:
    made = HouseCard(house.session)
    qtbot.addWidget(made)
    return made


def told(card: HouseCard) -> list[str]:
    card.refresh()
    rows = card.rows.model()
    return [str(rows.data(rows.index(n, 0), Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.rowCount())]


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, datetime.min.time()).replace(hour=hour)


def test_a_house_with_nothing_in_it_shows_no_card(card: HouseCard) -> None:
    assert told(card) == []
    assert card.isHidden()


def test_rooms_of_today_and_two_in_one_room(card: HouseCard, house: Riverside) -> None:
    do = house.session.community.do
    hall = do(AddSpace(fields={"name": "Hall"})).record
    do(Book(space=hall, start=at(TODAY, 19), end=at(TODAY, 21), title="Knitting"))
    house.session.community.do_all(
        [Book(space=hall, start=at(TOMORROW, 18), end=at(TOMORROW, 20), title=title) for title in ("Yoga", "Chess")],
        batch=bytes(16),
    )
    clash, knitting = told(card)
    assert clash.startswith("Two have Hall at one time")
    assert knitting == "Knitting, Hall, 19:00–21:00"
    assert not card.isHidden()


def test_a_duty_nobody_does_and_one_that_too_many_do(card: HouseCard, house: Riverside) -> None:
    do = house.session.community.do
    fields = {"name": "Bins out", "start": at(TOMORROW, 18), "end": at(TOMORROW, 19)}
    bins = do(DescribeDuty(fields=fields)).record
    assert told(card) == ["Bins out, tomorrow 18:00, 1 person wanted"]
    both = [TakeDuty(duty=bins, day=TOMORROW, person=person) for person in house.people[:2]]
    house.session.community.do_all(both, batch=bytes(16))
    assert told(card) == ["Bins out, tomorrow 18:00, one too many has taken it"]


def test_what_is_reserved_from_tomorrow_is_to_be_made_ready(card: HouseCard, house: Riverside) -> None:
    do = house.session.community.do
    saw = do(AddItem(fields={"name": "Fret saw"})).record
    do(Reserve(item=saw, span=Span(first=TOMORROW, last=TOMORROW), person=house.people[0]))
    name = house.session.catalog.people.name(house.people[0])
    assert told(card) == [f"Fret saw for {name}, Fri 27 November"]
    do(LendItem(item=saw, person=house.people[0], overrides=riverside.REASONS))
    assert told(card) == []


def test_a_reservation_that_cannot_be_kept_opens_the_thing(card: HouseCard, house: Riverside, qtbot: QtBot) -> None:
    community = house.session.community
    saw = community.do(AddItem(fields={"name": "Fret saw"})).record
    both = [Reserve(item=saw, span=Span(first=TOMORROW, last=TOMORROW), person=person) for person in house.people[:2]]
    community.do_all(both, batch=bytes(16))
    short, *_ = told(card)
    assert short.startswith("Fret saw is not free for ")
    card.show()
    card.rows.setCurrentIndex(card.rows.model().index(0, 0))
    with qtbot.waitSignal(card.wanted) as wanted:
        hit(card.rows, Qt.Key.Key_Return)
    assert wanted.args == ["items", saw]
