"""Tonight, where laptops that had not met planned a session differently: one question each, one key settles it (R60).

Never here: how the differences come about; that is in tests/convergence.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.domain.planning import LATER, ChangeSeries, ChangeSession, MoveSession, PlanSeries
from tests.neighbours import admitted, meet
from tests.ui.hands import hit, key_button, words
from tests.ui.week_of_november import Week, at, built
from tests.ui.windows import shown
from ui import i18n
from ui.i18n import plain
from ui.tonight import TonightPlace

TILING = {"title": "Tiling", "start": at(24, 18), "end": at(24, 20), "published": True}


@pytest.fixture
def week(lit: QApplication, tmp_path: Path) -> Iterator[Week]:
    i18n.install(lit, "en")
    made = built(tmp_path / "hall")
    made.house.session.community.do(AddItem(fields={"name": "Drill"}))  # else Tonight shows the first steps alone
    yield made
    made.house.close()


@pytest.fixture
def place(week: Week, qtbot: QtBot) -> TonightPlace:
    return shown(qtbot, TonightPlace(week.house.session))


def differ(week: Week, folder: Path, here: Any, there: Any) -> None:
    """Two laptops that have not met do one thing each, and meet."""
    community = week.house.session.community
    other: Community = admitted(community, folder, week.house.clock)
    community.do(here)
    week.house.at(26, 18, 50)
    other.do(there)
    meet(community, other)
    other.close()


def test_a_time_that_was_written_differently_is_settled_as_a_whole(
    place: TonightPlace, week: Week, qtbot: QtBot, tmp_path: Path
) -> None:
    film, catalog = week.sessions["Film night"], week.house.session.catalog
    differ(
        week,
        tmp_path / "kitchen",
        MoveSession(session=film, start=at(27, 18), end=at(27, 20)),
        MoveSession(session=film, start=at(30, 20), end=at(30, 23)),
    )
    qtbot.waitUntil(lambda: "Film night: “Time” was written differently" in plain(words(place)))
    assert "Hall laptop, by Amina Diallo" in plain(words(place))
    assert catalog.to_settle() == 1
    hit(key_button(place, "Take “Fri 27 November 18:00–20:00”"))
    qtbot.waitUntil(lambda: "written differently" not in words(place))
    state = catalog.sessions.state(film)
    assert (state.start, state.end, state.conflicts) == (at(27, 18), at(27, 20), {})


def test_room_and_title_are_called_by_their_names(
    place: TonightPlace, week: Week, qtbot: QtBot, tmp_path: Path
) -> None:
    film = week.sessions["Film night"]
    differ(
        week,
        tmp_path / "kitchen",
        ChangeSession(session=film, fields={"space": week.spaces["Kitchen"], "title": "Short films"}),
        ChangeSession(session=film, fields={"space": None, "title": "Long films"}),
    )
    qtbot.waitUntil(lambda: "“Room or bench” was written differently" in plain(words(place)))
    hit(key_button(place, "Take “Kitchen”"))
    qtbot.waitUntil(lambda: "Title” was written" in words(place) and "Room or bench" not in words(place))
    hit(key_button(place, "Take “Short films”"))
    qtbot.waitUntil(lambda: "written differently" not in words(place))
    state = week.house.session.catalog.sessions.state(film)
    assert (state.title, state.space) == ("Short films", week.spaces["Kitchen"])


def test_of_two_series_that_go_on_from_one_evening_one_is_kept(
    place: TonightPlace, week: Week, qtbot: QtBot, tmp_path: Path
) -> None:
    session, slot = week.house.session, at(24, 18) + timedelta(weeks=2)
    series = session.community.do(PlanSeries(fields=TILING, rule="FREQ=WEEKLY;COUNT=4")).record
    differ(
        week,
        tmp_path / "kitchen",
        ChangeSeries(series=series, fields={"title": "Walls"}, scope=LATER, slot=slot),
        ChangeSeries(series=series, fields={"title": "Floors"}, scope=LATER, slot=slot),
    )
    qtbot.waitUntil(lambda: "Tiling goes on in two ways from Tue 8 December" in plain(words(place)))
    hit(key_button(place, "Keep “Floors, 18:00–20:00”"))
    qtbot.waitUntil(lambda: "two ways" not in words(place))
    found = session.catalog.sessions.between(at(24).date(), at(24).date() + timedelta(weeks=5))
    assert [row.title for row in found if row.session.series] == ["Tiling", "Tiling", "Floors", "Floors"]
