"""Sessions and inductions on a person's page by keyboard: what is ahead, giving a certificate, taking it back.

Never here: the rules; those are in tests/domain/test_certificates.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import PeopleFilter
from skillshare.domain.certificates import Certificate, GrantCertificate
from skillshare.domain.planning import CancelSession, PlanSeries, PlanSession
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import SignUp
from skillshare.domain.standing import StandingSignUp
from tests.ui import library
from tests.ui.hands import keyboard, nameless, press, push, words, write
from tests.ui.windows import show
from ui import i18n
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.people.certificate_ask import in_years
from ui.people.certificate_card import standing
from ui.people.place import PeoplePlace
from ui.session import Session

TONIGHT = datetime.fromisoformat("2026-11-26T18:30")
TODAY = TONIGHT.date()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library.build(tmp_path_factory.mktemp("library") / "community")


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    i18n.install(lit, "en")
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        yield opened


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> Iterator[PeoplePlace]:
    made, window = PeoplePlace(session), QWidget()
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.resize(1148, 746)
    show(qtbot, window)
    yield made
    window.close()


@pytest.fixture
def person(session: Session) -> bytes:
    return session.catalog.people.page(PeopleFilter(), limit=9)[4].id


def rows(place: PeoplePlace, name: str) -> list[Row]:
    """What a list on the page shows, once it has heard of what was done."""
    place.refresh()
    found = [shown for shown in place.page.findChildren(RowList, name) if shown.isVisibleTo(place)]
    return [found[-1]._rows.row(at) for at in range(found[-1]._rows.rowCount())] if found else []


def planned(session: Session, days: int, **more: Any) -> bytes:
    start = TONIGHT + timedelta(days=days)
    fields = {"title": "Tiling", "start": start, "end": start + timedelta(hours=2), "published": True}
    return session.community.do(PlanSession(fields={**fields, **more})).record


def test_a_certificate_is_given_and_taken_back(session: Session, place: PeoplePlace, person: bytes) -> None:
    place.show_person(person)
    assert "None yet." in words(place.page)
    push(place.page, "give_certificate")
    press("Return")
    assert "Type which one" in words(place.page)
    write("Bike stand")
    press("Return")
    (row,) = rows(place, "certificates")
    assert (row.title, row.icon) == ("Bike stand", "badge-check")
    (certificate,) = session.catalog.certificates.of_person(person)
    assert certificate.trainer == session.at_desk()
    menu = place.page.learned.menu(certificate.id)
    next(action for action in menu.actions() if action.objectName() == "take_back").trigger()
    press("Return")
    assert "Type a few words" in words(place.page)
    write("Left the stand open")
    press("Return")
    assert rows(place, "certificates") == []
    assert session.catalog.certificates.of_person(person)[0].revoked == "Left the stand open"


def test_how_long_it_counts_is_chosen(session: Session, place: PeoplePlace, person: bytes) -> None:
    place.show_person(person)
    push(place.page, "give_certificate")
    write("Kitchen")
    press("Tab")
    while not keyboard().inherits("QComboBox"):
        press("Tab")
    press("Down", "Down", "Return")
    (certificate,) = session.catalog.certificates.of_person(person)
    assert certificate.until == date(2028, 11, 26)
    assert "until 26 November 2028" in rows(place, "certificates")[0].detail


def test_what_runs_out_is_marked(session: Session, place: PeoplePlace, person: bytes) -> None:
    for name, until in (("Kitchen", TODAY + timedelta(days=20)), ("Ladders", TODAY - timedelta(days=1))):
        command = GrantCertificate(person=person, on=name, day=TODAY - timedelta(days=90), until=until)
        session.community.do(command)
    place.show_person(person)
    assert [(row.title, row.icon_token, row.dim) for row in rows(place, "certificates")] == [
        ("Kitchen", "warn", False),
        ("Ladders", "warn", True),
    ]


def test_of_two_for_one_induction_the_one_that_counts_is_shown() -> None:
    def one(name: bytes, until: date | None, **more: Any) -> Certificate:
        return Certificate(id=name, on="Knots", day=TODAY - timedelta(days=400), until=until, **more)

    old, endless = one(b"a", TODAY - timedelta(days=9)), one(b"b", None)
    assert standing((old, endless), TODAY) == [endless]
    assert standing((old, one(b"c", None, revoked="Unsafe")), TODAY) == [old]
    assert standing((), TODAY) == []


@pytest.mark.parametrize(
    ("day", "years", "until"),
    [(TODAY, 0, None), (TODAY, 2, date(2028, 11, 26)), (date(2028, 2, 29), 1, date(2029, 2, 28))],
)
def test_a_year_on(day: date, years: int, until: date | None) -> None:
    assert in_years(day, years) == until


def test_what_is_ahead_stands_on_the_page_and_opens(
    session: Session, place: PeoplePlace, person: bytes, qtbot: QtBot
) -> None:
    other = session.catalog.people.page(PeopleFilter(), limit=9)[5].id
    full = planned(session, 3, title="Bread", roles=(Role(name="participant", places=1),))
    session.community.do(SignUp(session=full, person=other))
    session.community.do(SignUp(session=full, person=person, wait=True))
    called_off = planned(session, 4, title="Called off", roles=(Role(name="helper", places=1),))
    session.community.do(SignUp(session=called_off, person=person, role="helper"))
    session.community.do(CancelSession(session=called_off))
    planned(session, 5, title="Hosted", host=person)
    planned(session, 6, title="Not theirs")
    start = TONIGHT + timedelta(days=7)
    fields = {"title": "Choir", "start": start, "end": start + timedelta(hours=1), "published": True}
    series = session.community.do(PlanSeries(fields=fields, rule="FREQ=WEEKLY;COUNT=2")).record
    session.community.do(StandingSignUp(series=series, person=person))
    place.show_person(person)
    found = rows(place, "coming")
    assert [row.title for row in found] == ["Bread", "Called off", "Hosted", "Choir", "Choir"]
    assert [row.detail.rpartition(" · ")[2] for row in found[:4]] == [
        "waits for a place",
        "Helper",
        "hosts it",
        "Participant",
    ]
    assert found[1].end == "called off"
    shown = [each for each in place.page.findChildren(RowList, "coming") if each.isVisibleTo(place)][-1]
    with qtbot.waitSignal(session.wanted) as wanted:
        shown.opened.emit(full)
    assert wanted.args == ["calendar", full]
    assert nameless(place.page) == []
