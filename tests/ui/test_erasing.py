"""Erasing a person from their page, and the words for where that is confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.people import AddPerson
from skillshare.erasure import Erasure, OnLaptop
from tests.ui import library
from tests.ui.hands import nameless
from tests.ui.windows import framed
from ui.people.erasing import EraseDialog
from ui.people.place import PeoplePlace
from ui.session import Session
from ui.wording.erasures import receipt


@pytest.fixture
def session(tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    folder = library.build(tmp_path / "community")
    with library.opened(folder, tmp_path) as opened:
        yield opened


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> Iterator[PeoplePlace]:
    with framed(qtbot, PeoplePlace(session)) as made:
        yield made


def asked_about(place: PeoplePlace, person: bytes) -> EraseDialog:
    place.show_person(person)
    next(a for a in place.page.more_menu().actions() if a.objectName() == "erase").trigger()
    found = place.findChild(EraseDialog)
    assert isinstance(found, EraseDialog)
    return found


def test_keeping_somebody_changes_nothing(place: PeoplePlace, session: Session) -> None:
    person = session.community.do(AddPerson(fields={"name": "Zuleika", "phone": "5550100"})).record
    dialog = asked_about(place, person)
    assert nameless(dialog) == []
    dialog.close_it()
    assert session.catalog.people.name(person) == "Zuleika"


@pytest.mark.parametrize("asked", [True, False])
def test_erasing_takes_the_verb_and_closes_the_page(place: PeoplePlace, session: Session, asked: bool) -> None:
    person = session.community.do(AddPerson(fields={"name": "Zuleika", "phone": "5550100"})).record
    dialog = asked_about(place, person)
    (dialog.asked if asked else dialog.tidied).click()
    dialog.go.click()
    assert session.catalog.people.row(person) is None
    (erased,) = session.community.erasures()
    assert (erased.record, erased.asked, erased.gone) == (person, asked, asked)
    assert place.page.person() is None or not place.page.isVisible()


def test_the_receipt_names_who_has_not_confirmed() -> None:
    july = 1_784_000_000_000
    laptops = (
        OnLaptop(device=b"1", label="Desk", confirmed=True, heard=july),
        OnLaptop(device=b"2", label="Reading room", confirmed=False, heard=july),
        OnLaptop(device=b"3", label="Van", confirmed=False, heard=None),
    )
    it = Erasure(record=b"r", at=july, by=b"1", asked=True, gone=True, second=False, laptops=laptops)
    title, rest = receipt(it, UTC, date(2026, 11, 20))
    assert "1 of 3" in title
    assert rest.startswith("Not yet: ")
    assert "Reading room" in rest
    assert "Van" in rest
