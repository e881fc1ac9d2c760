"""What the open window sees to by itself while nobody does anything (journal §6).

Never here: which bytes go, and when.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.people import AddPerson
from ui.action import Actions, AtOnce
from ui.bridge import Bridge
from ui.meeting.loop import NetworkLoop
from ui.preferences import Preferences
from ui.session import Session
from ui.upkeep import HOUR_MS, MINUTE_MS, Upkeep

WEEK = 7 * 24 * 3600


class Hands:
    """A clock that stands still until it is put forward."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def session(lit: QApplication, tmp_path: Path, hands: Hands) -> Iterator[Session]:
    community = Community(tmp_path / "hall", ticking=hands)
    community.found(FoundCommunity(name="Riverside", site="Hall", owner="Amina", label="Hall laptop", prefix="RI"))
    alone = NetworkLoop(addresses=lambda: (), host="127.0.0.1")
    preferences = Preferences(community.folder)
    made = Session(community, Actions(community, AtOnce()), Bridge(community), preferences, alone)
    yield made
    made.deleteLater()
    community.close()


def test_bytes_of_the_erased_go_while_the_window_is_open(session: Session, hands: Hands, qtbot: QtBot) -> None:
    community = session.community
    person = community.do(AddPerson(fields={"name": "Zuleika Dobson", "phone": "030 555"})).record
    community.do(EraseRecord(person=person, asked=False))
    Upkeep(session, every=1)
    with qtbot.waitSignal(session.actions.busy):
        pass
    assert [erased.gone for erased in community.erasures()] == [False]
    hands.seconds += WEEK
    qtbot.waitUntil(lambda: [erased.gone for erased in community.erasures()] == [True])


def test_damage_is_looked_for_little_by_little_until_all_was_seen(session: Session, qtbot: QtBot) -> None:
    community = session.community
    before = community.journal.scrubbed()
    Upkeep(session, looking=1)
    qtbot.waitUntil(lambda: community.journal.scrubbed() > before)


def test_it_purges_once_an_hour_and_looks_once_a_minute(session: Session) -> None:
    timers = Upkeep(session).findChildren(QTimer)
    assert [timer.interval() for timer in timers] == [HOUR_MS, MINUTE_MS]


def test_a_fault_of_ours_is_said(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> int:
        raise ValueError("of ours")

    monkeypatch.setattr(session.community, "purge_erased", broken)
    with qtbot.waitSignal(session.actions.broken) as said:
        Upkeep(session, every=1)
    assert isinstance(said.args[0], ValueError)
