"""The rota on paper for the wall: who is on, and free lines for who is wanted. Never here: the rota on screen."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skillshare.domain.duties import DescribeDuty, TakeDuty
from tests.ui import riverside
from tests.ui.hands import hit
from tests.ui.windows import show
from ui.community.place import CommunityPlace
from ui.duties.page import DutiesPage
from ui.paper.documents import rota
from ui.paper.printing import Printing
from ui.paper.tongue import Tongue

FRIDAY = date(2026, 11, 27)


def test_the_rota_is_saved_for_the_wall_from_its_page(
    lit: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    house = riverside.lived_in(tmp_path / "house", things=16)
    do, names = house.session.community.do, house.session.catalog.people.name
    start = datetime.combine(FRIDAY, datetime.min.time()).replace(hour=18)
    fields = {"name": "<b>Bins</b>", "rule": "FREQ=WEEKLY", "start": start, "end": start.replace(hour=19), "people": 2}
    bins = do(DescribeDuty(fields=fields)).record
    do(TakeDuty(duty=bins, day=FRIDAY, person=house.people[0]))
    shifts = house.session.catalog.duties.shifts(FRIDAY, FRIDAY)
    words = rota("Riverside", shifts, names, Tongue("en")).toPlainText()
    assert "<b>Bins</b>" in words
    assert f"{names(house.people[0])} · ____" in words
    assert "18:00–19:00" in words
    assert "Nothing has to be done." in rota("Riverside", (), names, Tongue("en")).toPlainText()
    place, over = CommunityPlace(house.session), QWidget()
    for widget in (place, over):
        qtbot.addWidget(widget)
    printing = Printing(house.session, over)
    place.rota_wanted.connect(printing.on_rota_wanted)
    show(qtbot, place)
    page = place.show_tab("duties")
    assert isinstance(page, DutiesPage)
    with qtbot.waitSignal(house.session.notice):
        hit(page.print)
    assert len(list(tmp_path.rglob("House duties*.pdf"))) == 1
    house.close()
