"""Rooms, the rota and reservations on a member's own laptop: what it may not record is not offered (journal §4, R36).

Never here: what the desk does with them; that is test_spaces.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.duties import DescribeDuty
from skillshare.domain.items import AddItem
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.spaces import AddSpace
from skillshare.journal.founding import DeviceClass
from tests.neighbours import admitted
from tests.ui import library, riverside
from tests.ui.hands import hit, press, texts, write
from tests.ui.windows import show
from ui.community.place import CommunityPlace
from ui.duties.page import DutiesPage
from ui.items.place import ItemsPlace
from ui.items.reserve import ReserveForm
from ui.session import Session
from ui.spaces.page import SpacesPage

FRIDAY = date(2026, 12, 4)


@pytest.fixture
def own(lit: QApplication, tmp_path: Path) -> Iterator[Session]:
    """Somebody's own laptop, in a house with a room, a duty and a saw that another has reserved."""
    house = riverside.lived_in(tmp_path / "house", things=16)
    keeper = house.session.community
    keeper.do(AddSpace(fields={"name": "Hall"}))
    start = datetime.combine(FRIDAY, datetime.min.time()).replace(hour=18)
    keeper.do(DescribeDuty(fields={"name": "Bins out", "start": start, "end": start.replace(hour=19)}))
    saw = keeper.do(AddItem(fields={"name": "Fret saw"})).record
    keeper.do(Reserve(item=saw, span=Span(first=FRIDAY, last=FRIDAY), person=house.people[1]))
    made = admitted(keeper, tmp_path / "own", house.clock, "Own", DeviceClass.PERSONAL, house.people[0])
    with library.opened_as(made, tmp_path / "settings") as there:
        yield there
    house.close()


def named(inside: ItemsPlace | SpacesPage | DutiesPage) -> set[str]:
    return {each.objectName() or each.text() for each in texts(inside, QAbstractButton)}


def test_a_member_reserves_for_themself_alone(own: Session, qtbot: QtBot) -> None:
    place = ItemsPlace(own)
    qtbot.addWidget(place)
    place.resize(1160, 750)
    show(qtbot, place)
    saw = own.catalog.items.alike("Fret saw")[0].id
    place.open(saw)
    assert "end_0" not in named(place)
    place.panel.on_reserve()
    form = place.panel.findChild(ReserveForm)
    assert isinstance(form, ReserveForm)
    assert form.whom.isHidden()
    write("5 December")
    press("Return")
    people = [row.person for row in own.catalog.reservations.of_item(saw)]
    assert people[-1] == own.community.owner_alone
    place.refresh()
    assert {"end_1", "change_1"} <= named(place)
    assert "end_0" not in named(place)


def test_a_member_sees_rooms_and_the_rota_and_changes_nothing_there(own: Session, qtbot: QtBot) -> None:
    place = CommunityPlace(own)
    qtbot.addWidget(place)
    place.resize(1160, 750)
    show(qtbot, place)
    rooms = place.show_tab("spaces")
    assert isinstance(rooms, SpacesPage)
    rota = place.show_tab("duties")
    assert isinstance(rota, DutiesPage)
    for page, rows in ((rooms, rooms.spaces), (rota, rota.rota), (rota, rota.duties)):
        place.show_tab("spaces" if page is rooms else "duties")
        rows.setCurrentIndex(rows.model().index(0, 0))
        hit(rows, Qt.Key.Key_Return)
        # What is on paper changes nothing.
        assert [each for each in texts(page, QAbstractButton) if each is not rota.print] == []
