"""When screens look again: at once after a rest and for what was done here, seldom while others bring much.

Never here: what they show.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.community import Changed
from skillshare.domain.items import AddItem
from tests.ui import riverside
from tests.ui.hands import key_button, words
from tests.ui.windows import show
from ui.pace import Pace
from ui.place import Place
from ui.tonight import TonightPlace

TURNS = 20


class Counting(Place):
    """A place that counts how often it looks."""

    looks = 0

    def refresh(self) -> None:
        self.looks += 1


@pytest.fixture
def pace(lit: QApplication) -> Iterator[Pace]:
    above = QObject()
    yield Pace(above)
    above.deleteLater()


def turns() -> None:
    for _ in range(TURNS):
        QApplication.processEvents()


def test_after_a_rest_it_is_due_at_once_and_then_seldom(pace: Pace, qtbot: QtBot) -> None:
    due: list[None] = []
    pace.due.connect(lambda: due.append(None))
    for _ in range(5):
        pace.ask()
    turns()
    assert len(due) == 1
    pace.ask()
    turns()
    assert len(due) == 1
    qtbot.waitUntil(lambda: len(due) == 2)


def test_what_was_done_here_does_not_wait(pace: Pace) -> None:
    due: list[None] = []
    pace.due.connect(lambda: due.append(None))
    pace.ask()
    turns()
    pace.ask()
    pace.ask(at_once=True)
    turns()
    assert len(due) == 2
    turns()
    assert len(due) == 2


def test_a_place_looks_seldom_while_others_bring_much_and_sees_the_end_of_it(
    lit: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    house = riverside.lived_in(tmp_path, things=16)
    place = Counting(house.session)
    qtbot.addWidget(place)
    show(qtbot, place)
    looks = place.looks
    for n in range(200):
        house.session.bridge.changed.emit(Changed(records=frozenset({n.to_bytes(16)}), origin="peer"))
        QApplication.processEvents()
    assert looks < place.looks <= looks + 20
    before = place.looks
    house.session.bridge.changed.emit(Changed(records=frozenset({b"h" * 16}), origin="here"))
    turns()
    assert place.looks == before + 1
    house.session.bridge.changed.emit(Changed(records=frozenset({b"p" * 16}), origin="peer"))
    qtbot.waitUntil(lambda: place.looks == before + 2)
    house.close()


def test_a_number_that_is_read_out_stays_when_something_else_comes(
    lit: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    house = riverside.lived_in(tmp_path, things=16)
    place = TonightPlace(house.session)
    qtbot.addWidget(place)
    place.resize(1160, 750)
    show(qtbot, place)
    person = house.session.catalog.people.one(house.people[2])
    assert person is not None
    QTest.keyClick(key_button(place, "Call"), Qt.Key.Key_Space)
    assert person.person.phone in words(place)
    with qtbot.waitSignal(house.session.actions.recorded):
        house.session.actions.do(AddItem(fields={"name": "Saw"}))
    turns()
    assert person.person.phone in words(place)
    house.close()
