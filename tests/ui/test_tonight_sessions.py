"""Tonight names today's sessions, who is to be told of a place, and where too many were told; a row opens the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.door import Attend
from skillshare.domain.people import AddPerson
from skillshare.domain.planning import CancelSession, ChangeSession, PlanSession
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SignUp, Tell
from tests.ui import riverside
from tests.ui.hands import press
from tests.ui.riverside import Riverside
from tests.ui.windows import show
from ui import i18n
from ui.kit.rows import Row
from ui.tonight.sessions_card import SessionsCard

TONIGHT = datetime.fromisoformat("2026-11-26T19:30")


@pytest.fixture
def house(lit: QApplication, tmp_path: Path) -> Iterator[Riverside]:
    i18n.install(lit, "en")
    made = riverside.found(tmp_path / "house")
    made.people = [do(made, AddPerson(fields={"name": name, "phone": "1"})) for name in ("Ana", "Ben", "Cem")]
    yield made
    made.close()


@pytest.fixture
def card(house: Riverside, qtbot: QtBot) -> SessionsCard:
    made = SessionsCard(house.session)
    qtbot.addWidget(made)
    return made


def do(house: Riverside, command: Any) -> bytes:
    return house.session.community.do(command).record


def planned(house: Riverside, days: int, places: int | None = None) -> bytes:
    start = TONIGHT + timedelta(days=days)
    fields = {"title": "Tiling", "start": start, "end": start + timedelta(hours=2), "published": True}
    return do(house, PlanSession(fields={**fields, "roles": (Role(name="participant", places=places),)}))


def rows(card: SessionsCard) -> list[Row]:
    card.refresh()
    return [card.rows._rows.row(place) for place in range(card.rows._rows.rowCount())]


def test_without_sessions_nothing_is_told(house: Riverside, card: SessionsCard) -> None:
    planned(house, 40)
    assert rows(card) == []
    assert card.isHidden()


def test_todays_sessions_stand_with_who_comes_and_who_is_here(house: Riverside, card: SessionsCard) -> None:
    session = planned(house, 0)
    signups = [do(house, SignUp(session=session, person=person)) for person in house.people[:2]]
    (row,) = rows(card)
    assert (row.title, row.time, row.detail) == ("Tiling", "19:30", "2 people come")
    do(house, Attend(session=session, signup=signups[0]))
    assert rows(card)[0].detail == "1 of 2 are here"
    do(house, CancelSession(session=session))
    assert rows(card) == []


def test_r62_who_is_next_is_named_until_somebody_told_them(house: Riverside, card: SessionsCard) -> None:
    session = planned(house, 5, places=1)
    first, second = (do(house, SignUp(session=session, person=person, wait=True)) for person in house.people[:2])
    assert rows(card) == []
    do(house, Leave(session=session, signup=first))
    (row,) = rows(card)
    assert "Tell" in row.title
    assert "Ben" in row.title
    assert row.detail == i18n.isolate("Tiling")
    do(house, Tell(session=session, signup=second))
    assert rows(card) == []


def test_r62_a_clash_shows_once_and_opens_the_page(house: Riverside, card: SessionsCard, qtbot: QtBot) -> None:
    session = planned(house, 5, places=3)
    for person in house.people:
        do(house, SignUp(session=session, person=person))
    do(house, ChangeSession(session=session, fields={"roles": (Role(name="participant", places=1),)}))
    (row,) = rows(card)
    assert row.title == "3 were told of 1 place"
    show(qtbot, card)
    card.rows.setFocus()
    with qtbot.waitSignal(card.wanted) as wanted:
        press("Down", "Return")
    assert wanted.args == ["calendar", session]
    house.at(30, 12)
    assert len(rows(card)) == 1
    house.clock.at = house.clock.at.replace(month=12, day=2)
    assert rows(card) == [], "once it has begun nobody has to be asked"
