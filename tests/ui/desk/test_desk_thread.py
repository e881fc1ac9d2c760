"""The desk with a real writer thread, as in the app: scans come faster than the disk answers, and none is lost.

Never here: anything that can be shown without a thread.
"""

from __future__ import annotations

from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.domain.lending import LendItem
from tests.ui.desk.house import House, press, type_line
from tests.ui.windows import show
from ui.action import Actions
from ui.desk.place import DeskPlace
from ui.session import Session

Key = Qt.Key


class Writer(Executor):
    """One thread that closes its own connection at the end, as the app's does."""

    def __init__(self, community: Community) -> None:
        self._community = community
        self._pool = ThreadPoolExecutor(1)

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        return self._pool.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._pool.submit(self._community.close).result()
        self._pool.shutdown(wait, cancel_futures=cancel_futures)


@pytest.fixture
def threaded(house: House, qtbot: QtBot) -> Any:
    session = house.riverside.session
    writer = Writer(session.community)
    own = Session(session.community, Actions(session.community, writer), session.bridge, session.preferences)
    made = DeskPlace(own)
    qtbot.addWidget(made)
    made.resize(1150, 748)
    show(qtbot, made)
    made.parts.box.setFocus()
    yield made
    qtbot.waitUntil(own.actions.settled)
    writer.shutdown()


def test_a_burst_of_scans_is_all_recorded(house: House, threaded: DeskPlace, qtbot: QtBot) -> None:
    for code in (house.card("kwame"), house.number("saw"), house.number("level"), house.number("drill")):
        type_line(threaded, code)
    qtbot.waitUntil(lambda: len(threaded.flow.state.outs) == 3)
    assert house.has("kwame") == {"saw", "level", "drill"}


def test_the_same_item_twice_in_one_breath_is_lent_once(house: House, threaded: DeskPlace, qtbot: QtBot) -> None:
    for code in (house.card("kwame"), house.number("level"), house.number("level")):
        type_line(threaded, code)
    qtbot.waitUntil(threaded.session.actions.settled)
    assert house.has("kwame") == {"level"}
    assert len(threaded.flow.state.outs) == 1


def test_the_next_person_before_the_answer_keeps_both_apart(house: House, threaded: DeskPlace, qtbot: QtBot) -> None:
    for code in (house.card("kwame"), house.number("level"), house.card("mehmet"), house.number("drill")):
        type_line(threaded, code)
    qtbot.waitUntil(threaded.session.actions.settled)
    assert house.has("kwame") == {"level"}
    assert [out.item for out in threaded.flow.state.outs] == [house.items["drill"]]


def test_three_returns_in_a_burst(house: House, threaded: DeskPlace, qtbot: QtBot) -> None:
    for item in ("level", "drill", "bench"):
        house.riverside.session.community.do(LendItem(item=house.items[item], person=house.people["kwame"]))
    press(threaded, Key.Key_F3)
    for item in ("level", "drill", "bench"):
        type_line(threaded, house.number(item))
    qtbot.waitUntil(lambda: len(threaded.flow.state.backs) == 3)
    assert house.has("kwame") == set()
