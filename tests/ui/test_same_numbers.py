"""Things with one number, as two laptops or an undo make them: Tonight tells, and a scan under Items asks which.

Never here: the desk, which has tests of its own.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from skillshare.domain.items import RETIRED, AddItem, ChangeItem, SetCondition
from tests.neighbours import admitted, meet
from tests.ui.hands import words
from tests.ui.riverside import Riverside
from tests.ui.windows import show
from ui.items.place import ItemsPlace
from ui.kit.key_button import KeyButton
from ui.tonight import TonightPlace

NUMBER = "AB-7"


@pytest.fixture
def doubled(house: Riverside, tmp_path: Path) -> list[bytes]:
    """Two laptops that had not met gave two things one number, written differently."""
    community = house.session.community
    other = admitted(community, tmp_path / "kitchen", house.clock)
    here = community.do(AddItem(fields={"name": "Tile cutter", "number": NUMBER})).record
    there = other.do(AddItem(fields={"name": "Wallpaper table", "number": "ab 7"})).record
    meet(community, other)
    other.close()
    return sorted([here, there])


def test_tonight_tells_of_them_until_one_has_another_number(
    house: Riverside, doubled: list[bytes], qtbot: QtBot
) -> None:
    place = TonightPlace(house.session)
    qtbot.addWidget(place)
    show(qtbot, place)
    place.refresh()
    first = house.session.catalog.items.row(doubled[0])
    assert first is not None
    told = f"Number {first.number}: 2 things have it"
    qtbot.waitUntil(lambda: told in words(place))
    assert "Tile cutter" in words(place)
    assert "Wallpaper table" in words(place)
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    asks = next(each for each in place.findChildren(KeyButton) if each.words() == "Open the page")
    QTest.keyClick(asks, Qt.Key.Key_Space)
    assert wanted == [("items", doubled[1])]
    assert house.session.catalog.to_settle() == 1
    house.session.community.do(ChangeItem(item=doubled[1], fields={"number": "AB-8"}))
    assert house.session.catalog.to_settle() == 0
    qtbot.waitUntil(lambda: "2 things have it" not in words(place))


def test_one_that_is_retired_is_not_told_of(house: Riverside, doubled: list[bytes]) -> None:
    house.session.community.do(SetCondition(item=doubled[0], condition=RETIRED, reason="bent"))
    assert house.session.catalog.items.same_numbers() == ()


def test_of_a_doubled_spreadsheet_a_few_are_told(house: Riverside, tmp_path: Path) -> None:
    community = house.session.community
    other = admitted(community, tmp_path / "kitchen", house.clock)
    for laptop in (community, other):
        laptop.do_all([AddItem(fields={"name": f"Spade {n}", "number": f"S-{n}"}) for n in range(40)], batch=bytes(16))
    meet(community, other)
    other.close()
    told = community.catalog.items.same_numbers()
    assert [[row.number for row in rows] for rows in told] == [[f"S-{n}"] * 2 for n in (0, 1, 10, 11, 12)]


def test_a_scan_under_items_shows_both_and_asks(house: Riverside, doubled: list[bytes], qtbot: QtBot) -> None:
    place = ItemsPlace(house.session)
    qtbot.addWidget(place)
    show(qtbot, place)
    said: list[str] = []
    house.session.notice.connect(lambda _kind, text: said.append(text))
    place.open("out")
    assert place.take_scan(NUMBER)
    assert said == ["Several things have this number.\nChoose the right one from the list."]
    assert place.side.isHidden()
    model = place.list._model
    assert sorted(model.record(n).id for n in range(model.rowCount())) == doubled
    house.session.community.do(SetCondition(item=doubled[0], condition=RETIRED, reason="bent"))
    assert place.take_scan(NUMBER)
    assert place.panel.item() == doubled[1]
