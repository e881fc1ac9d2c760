"""Names as long as a field takes, without a gap to break at, push nothing out of the window.

Never here: how long a name may be.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import DescribeCommunity
from tests.ui.riverside import REASONS, Clock, found
from tests.ui.windows import show
from ui.action import AtOnce
from ui.app import App
from ui.kit.chip import Chip
from ui.kit.key_button import KeyButton
from ui.kit.label import Label

PERSON = "Wolfeschlegelsteinhausenbergerdorff" * 5
ITEM = "Donaudampfschifffahrtsgesellschaftskapitän" * 4


def test_a_word_without_gaps_breaks_where_it_must(lit: QApplication) -> None:
    label = Label(f"{PERSON} has this", wrap=True)
    assert label.text() == f"{PERSON} has this"
    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(300) > 3 * label.fontMetrics().height()
    label.setText("A few plain words")
    assert "\u200b" not in super(Label, label).text()


def test_a_button_stays_a_button(lit: QApplication) -> None:
    assert KeyButton(f"Lend to {PERSON}", icon="undo-2", key="F9").minimumSizeHint().width() < 600


@pytest.fixture
def app(tmp_path: Path, lit: QApplication, qtbot: QtBot) -> Iterator[App]:
    """The app on a community where all names are as long as they may be."""
    house = found(tmp_path / "home", Clock())
    do = house.session.community.do
    do(DescribeCommunity(fields={"name": "Community of very long names " * 6}))
    item = do(AddItem(fields={"name": ITEM, "number": "L1", "shelf": "W" * 190, "brand": "B" * 190})).record
    person = do(AddPerson(fields={"name": PERSON, "phone": "07700 900123", "note": "n" * 500})).record
    do(LendItem(item=item, person=person, overrides=REASONS))
    house.close()
    running = App(lit, tmp_path / "home", executor=AtOnce())
    running.root.resize(1024, 600)
    running.open_folder(tmp_path / "home")
    show(qtbot, running.root)
    yield running
    running.shut_down()


@pytest.mark.parametrize("place", ["tonight", "desk", "items", "people", "community"])
def test_every_place_fits_a_small_screen(app: App, place: str) -> None:
    assert app.window is not None
    catalog = app.window.place().session.catalog
    what = {"items": catalog.search.find("donau").hits[0].id, "people": catalog.search.find("wolfe").hits[0].id}
    target = ("lend", what["people"]) if place == "desk" else what.get(place)
    app.window.on_wanted(place, target)
    QApplication.processEvents()
    assert app.window.minimumSizeHint().width() <= 1024


def test_a_thing_s_panel_and_what_came_back_stay_in_their_columns(app: App) -> None:
    assert app.window is not None
    catalog = app.window.place().session.catalog
    app.window.on_wanted("items", catalog.search.find("donau").hits[0].id)
    QApplication.processEvents()
    chips = [chip for chip in app.window.findChildren(Chip) if chip.isVisible()]
    assert chips
    assert max(chip.width() for chip in chips) <= 300
    assert KeyButton(f"Lend to {PERSON}").minimumSizeHint().width() < 150
