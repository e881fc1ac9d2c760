"""Who waits for what outside the desk: an item's panel, lists, a person's page, what to fetch tonight (R32, R33).

Never here: whose turn it is; that is the domain's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skillshare.catalog.holds import Holds
from skillshare.catalog.items import Items
from skillshare.catalog.views import ItemFilter, ItemRow, PeopleFilter, PersonRow
from skillshare.community import Receipt
from skillshare.domain.calendar import Opening, Slot
from skillshare.domain.holds import Hold, InLine, PlaceHold
from skillshare.domain.items import AddItem, Item
from skillshare.domain.lending import ReturnItem
from tests.ui import library
from tests.ui.everywhere import settle
from tests.ui.hands import button, nameless, press, push, texts, write
from tests.ui.windows import show, shown
from ui.community.rules_page import RulesPage
from ui.items.availability import days_of
from ui.items.place import ItemsPlace
from ui.kit.banner import Banner
from ui.kit.item_card import ItemCard
from ui.kit.rows import Role, Row
from ui.people.place import PeoplePlace
from ui.session import Session
from ui.tonight import TonightPlace


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library.build(tmp_path_factory.mktemp("library") / "community")


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        yield opened


@pytest.fixture
def items(session: Session, qtbot: QtBot) -> ItemsPlace:
    made = ItemsPlace(session)
    qtbot.addWidget(made)
    made.resize(1148, 746)
    show(qtbot, made)
    made.first_focus().setFocus()
    return made


def one(session: Session, state: str, **wanted: Any) -> ItemRow:
    return session.catalog.items.page(ItemFilter(state=state, consumable=False, **wanted), 0, 1)[0]


def people(session: Session, count: int) -> tuple[PersonRow, ...]:
    return session.catalog.people.page(PeopleFilter(), 0, count)


def said(place: QWidget) -> str:
    """Everything that stands there, after what was just done has reached the screen."""
    settle(4)
    return " | ".join(label.text() for label in texts(place, QLabel)).replace("\u2068", "").replace("\u2069", "")


def standing(session: Session, item: bytes) -> list[tuple[str, str]]:
    line = session.community.deciding().line(session.catalog.items.state(item))
    return [(each.name, each.state) for each in line]


# An item's panel


def test_somebody_joins_the_line_by_keys_and_leaves_it(items: ItemsPlace) -> None:
    session, item, person = items.session, one(items.session, "out"), people(items.session, 9)[8]
    items.open(item.id)
    assert "Nobody waits for it." in said(items)
    push(items, "join")
    write(person.name)
    press("Return")
    assert standing(session, item.id) == [(person.name, "waiting")]
    assert f"1. {person.name}" in said(items)
    QApplication.processEvents()
    assert nameless(items) == []
    push(items, "leaves_0")
    assert standing(session, item.id) == []


def test_a_card_is_enough_to_join(items: ItemsPlace) -> None:
    session, item = items.session, one(items.session, "out")
    person = next(row for row in people(session, 40) if row.card)
    items.open(item.id)
    push(items, "join")
    write(person.card)
    press("Return")
    assert standing(session, item.id) == [(person.name, "waiting")]


def test_esc_leaves_the_question_and_the_item_free(items: ItemsPlace) -> None:
    item = one(items.session, "out")
    items.open(item.id)
    push(items, "join")
    press("Escape")
    assert standing(items.session, item.id) == []


def test_the_same_person_is_told_so(items: ItemsPlace) -> None:
    session, item, person = items.session, one(items.session, "out"), people(items.session, 1)[0]
    session.community.do(PlaceHold(item=item.id, person=person.id))
    items.open(item.id)
    push(items, "join")
    write(person.name)
    press("Return")
    (banner,) = texts(items, Banner)
    message = banner.message()
    assert message is not None
    assert "already" in message.title
    assert len(standing(session, item.id)) == 1


def test_what_is_here_is_kept_at_once_and_says_for_whom(items: ItemsPlace) -> None:
    session, item, person = items.session, one(items.session, "here"), people(items.session, 1)[0]
    items.open(item.id)
    session.actions.do(PlaceHold(item=item.id, person=person.id))
    assert standing(session, item.id) == [(person.name, "ready")]
    first_name = person.name.split()[0]
    assert f"Kept for {first_name}" in said(items)
    assert "kept until Thu 3 December" in said(items)


def test_what_came_back_shows_the_line_with_places(items: ItemsPlace) -> None:
    session, item = items.session, one(items.session, "out")
    for person in people(session, 2):
        session.actions.do(PlaceHold(item=item.id, person=person.id))
    session.actions.do(ReturnItem(item=item.id))
    items.open(item.id)
    first, second = (name for name, _ in standing(session, item.id))
    shown = said(items)
    assert f"1. {first} | kept until Thu 3 December" in shown
    assert f"2. {second} | waits" in shown


def test_nothing_is_kept_of_what_is_used_up(items: ItemsPlace) -> None:
    item = items.session.community.do(AddItem(fields={"name": "Screws", "consumable": True, "stock": 4})).record
    items.open(item)
    assert not [b for b in items.findChildren(QWidget, "join") if b.isVisible()]


def test_the_more_menu_keeps_it_for_somebody(items: ItemsPlace) -> None:
    item = one(items.session, "here")
    items.open(item.id)
    menu = items.panel.more_menu()
    next(action for action in menu.actions() if action.objectName() == "join").trigger()
    write(people(items.session, 1)[0].name)
    press("Return")
    assert len(standing(items.session, item.id)) == 1
    assert "Who waits for it" in said(items)
    assert button(items, "join").isVisible()


# Lists and days


def card(items: ItemsPlace, item: bytes) -> ItemCard:
    model = items.list._model
    found = (model.index(number).data(Role.ROW) for number in range(model.rowCount()))
    return next(each for each in found if isinstance(each, ItemCard) and each.key == item)


def test_a_list_says_for_whom_and_asks_only_about_those(items: ItemsPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    session, item, person = items.session, one(items.session, "here"), people(items.session, 1)[0]
    session.actions.do(PlaceHold(item=item.id, person=person.id))
    asked: list[bytes] = []
    state = Items.state

    def counted(own: Items, record: bytes) -> Item:
        asked.append(record)
        return state(own, record)

    monkeypatch.setattr(Items, "state", counted)
    items.list.requery()
    shown = card(items, item.id)
    assert shown.state.icon == "hourglass"
    assert shown.state.tone == "plum"
    assert set(asked) == {item.id}


def test_the_strip_shows_the_days_it_is_kept() -> None:
    opening = Opening((Slot(id=b"a", weekday=3, start=1080, changeover=None, end=1230),), ())
    days = days_of(library.TODAY, opening, out=False, due=None, away=False, kept=date(2026, 12, 3))
    kept = [day.day for day in days if day.state == "kept"]
    assert (kept[0], kept[-1]) == (library.TODAY, date(2026, 12, 3))
    out = days_of(library.TODAY, opening, out=True, due=date(2026, 12, 3), away=False, kept=date(2026, 12, 3))
    assert not [day for day in out if day.state == "kept"]


# A person's page


@pytest.fixture
def folk(session: Session, qtbot: QtBot) -> PeoplePlace:
    return shown(qtbot, PeoplePlace(session), 1148, 746)


def test_a_person_sees_each_place_and_leaves(folk: PeoplePlace) -> None:
    session = folk.session
    here, out = one(session, "here"), one(session, "out")
    first, second = (row for row in people(session, 6)[4:6])
    for item, person in ((here, first), (out, second), (out, first)):
        session.actions.do(PlaceHold(item=item.id, person=person.id))
    folk.open(first.id)
    shown = said(folk)
    assert "Waits for" in shown
    assert "kept until Thu 3 December" in shown
    place = next(each.place for each in line(session, out.id) if each.person == first.id)
    assert f"number {place} in the line" in shown
    push(folk, "leaves_0")
    assert "Waits for" in said(folk)
    push(folk, "leaves_0")
    assert "Waits for" not in said(folk)
    assert [each.person for each in line(session, out.id)] == [second.id]


def line(session: Session, item: bytes) -> tuple[InLine, ...]:
    return session.community.deciding().line(session.catalog.items.state(item))


# The rules


def test_the_rules_of_waiting_are_explained_and_saved(session: Session, qtbot: QtBot) -> None:
    page = RulesPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    show(qtbot, page)
    page.refresh()
    assert "nobody’s loan gets shorter" in said(page)
    assert "until Thu 3 December" in said(page)
    for name, typed in (("pickup_days", "3"), ("shrink_waiting", "2"), ("shrink_days", "5")):
        page.lines[name].setFocus()
        page.lines[name].selectAll()
        write(typed)
    assert "until Tue 1 December" in said(page)
    assert "With more than 2 people in line, a loan lasts 5 day" in said(page)
    press("Return")
    rules = session.catalog.settings(session.community.id).rules
    assert (rules.pickup_days, rules.shrink_waiting, rules.shrink_days) == (3, 2, 5)
    page.lines["pickup_days"].setText("0")
    press("Return")
    assert "Write 1 to 365 days." in said(page)
    assert session.catalog.settings(session.community.id).rules.pickup_days == 3


# Tonight


@pytest.fixture
def tonight(session: Session, qtbot: QtBot) -> TonightPlace:
    return shown(qtbot, TonightPlace(session), 1148, 746)


def fetched(place: TonightPlace) -> list[Row]:
    settle(9)  # it is looked up in pieces, a turn each
    model = place.aside.rows.model()
    rows = [model.index(number, 0).data(Role.ROW) for number in range(model.rowCount())]
    return [row for row in rows if isinstance(row, Row)]


def test_what_is_to_fetch_is_ticked_off_by_keys(tonight: TonightPlace) -> None:
    session, item, person = tonight.session, one(tonight.session, "here"), people(tonight.session, 1)[0]
    assert not tonight.aside.isVisible()
    session.actions.do(PlaceHold(item=item.id, person=person.id))
    (row,) = fetched(tonight)
    assert (row.title, row.end, row.tick) == (item.name, item.shelf, False)
    assert person.name in row.detail
    assert "fetch these 1" in said(tonight)
    receipts: list[Receipt] = []
    session.actions.recorded.connect(receipts.append)
    tonight.aside.rows.setFocus()
    press("Space")
    (standing_one,) = line(session, item.id)
    assert standing_one.aside
    assert fetched(tonight) == []
    session.actions.undo(receipts[-1].entry)
    assert len(fetched(tonight)) == 1


def test_the_due_list_says_who_waits_with_one_question(tonight: TonightPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    session = tonight.session
    due = session.catalog.loans.due_on(library.TODAY, library.TODAY)
    person = people(session, 30)[29]
    for loan in due:
        session.actions.do(PlaceHold(item=loan.item, person=person.id))
    asked: list[str] = []
    where = Holds._where

    def counted(own: Holds, condition: str, parameters: tuple[Any, ...]) -> tuple[tuple[Hold, str], ...]:
        asked.append(condition)
        return where(own, condition, parameters)

    monkeypatch.setattr(Holds, "_where", counted)
    tonight.refresh()
    model = tonight.due.model()
    states = [model.index(number, 0).data(Role.ROW).state for number in range(model.rowCount())]
    assert len(due) > 2
    assert [state.icon for state in states] == ["hourglass"] * len(due)
    assert len(asked) == 1
