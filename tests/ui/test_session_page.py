"""The page of a session by keyboard: signing up, the line, the call list, a clash, the door, certificates, a note.

Never here: the rules; those are in tests/domain and tests/catalog.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from skillshare.catalog.coming import Evening, evening
from skillshare.catalog.views import PeopleFilter
from skillshare.domain.door import WalkIn
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.planning import CancelSession, ChangeSession, PlanSeries, PlanSession
from skillshare.domain.seating import IN, NEXT, WAITING
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import Leave, SignUp
from tests.ui import library
from tests.ui.hands import button, hit, keyboard, nameless, press, push, words, write
from tests.ui.windows import show
from ui import i18n
from ui.calendar.session_page import SessionPage
from ui.calendar.session_page_who import Who
from ui.kit.banner import Banner
from ui.kit.row_list import RowList
from ui.session import Session
from ui.side_panel import SidePanel

TONIGHT = datetime.fromisoformat("2026-11-26T18:30")
ROLES = (Role(name="participant", places=2), Role(name="child", places=1))


@dataclass(slots=True)
class Hall:
    """A session page beside nothing, and whom it shows."""

    session: Session
    page: SessionPage
    people: list[bytes]

    def plan(self, days: int = 7, **more: Any) -> bytes:
        start = TONIGHT + timedelta(days=days)
        fields = {"title": "Bike repair", "start": start, "end": start + timedelta(hours=2), "roles": ROLES}
        return self.session.community.do(PlanSession(fields={**fields, "published": True, **more})).record

    def open(self, session: bytes) -> Evening:
        assert self.page.show_session(session)
        focus = self.page.first_focus()
        assert focus is not None
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        return self.now()

    def now(self) -> Evening:
        shown = self.page.session()
        assert shown is not None
        catalog = self.session.catalog
        return evening(catalog, catalog.sessions.state(shown), self.session.community.zone())

    def do(self, command: Any) -> bytes:
        """Recorded elsewhere in the app; the page hears of it as its place does."""
        record = self.session.community.do(command).record
        if shown := self.page.session():
            self.page.show_session(shown)
        return record

    def name(self, person: int) -> str:
        return self.session.catalog.people.name(self.people[person])

    def seats(self) -> list[tuple[str, str]]:
        names = self.session.catalog.people.name
        return [(names(seat.signup.person), seat.state) for seat in self.now().seating.seats]

    def menu(self, person: int, name: str) -> None:
        """Choose an entry of the menu behind … of somebody in the lists."""
        seat = self.now().seating.of(self.people[person])
        assert seat is not None
        menu = self.page.row_menu(seat.signup.id)
        next(action for action in menu.actions() if action.objectName() == name).trigger()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library.build(tmp_path_factory.mktemp("library") / "community")


@pytest.fixture
def hall(template: Path, tmp_path: Path, lit: QApplication, qtbot: QtBot) -> Iterator[Hall]:
    i18n.install(lit, "en")
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as session:
        side, window = SidePanel("Session"), QWidget()
        page = SessionPage(session)
        side.column.addWidget(page)
        row = QHBoxLayout(window)
        row.addWidget(side)
        session.bridge.changed.connect(lambda _: page.show_session(page.session() or b""))
        qtbot.addWidget(window)
        window.resize(400, 746)
        show(qtbot, window)
        people = session.catalog.people.page(PeopleFilter(), limit=60)
        yield Hall(session, page, [row.id for row in people if row.name.isascii()])  # Qt's tests type these alone
        window.close()


def test_somebody_is_signed_up_with_a_name_and_enter(hall: Hall) -> None:
    hall.open(hall.plan())
    press("Space")
    write(hall.name(3))
    press("Return")
    assert hall.seats() == [(hall.name(3), IN)]
    assert not hall.page.asking.busy()


def test_r61_where_all_is_taken_they_wait_or_bring_a_chair(hall: Hall) -> None:
    session = hall.plan()
    for person in hall.people[:2]:
        hall.do(SignUp(session=session, person=person))
    hall.open(session)
    hall.page.doing.sign_up(hall.people[2])  # type: ignore[union-attr]
    banner = hall.page.asking.findChild(Banner)
    assert banner is not None
    assert "full" in words(banner)
    press("Space")
    assert hall.seats()[-1] == (hall.name(2), WAITING), "the first way on is to wait"
    hall.page.doing.sign_up(hall.people[3])  # type: ignore[union-attr]
    banner.stepped.emit("anyway", "The host agrees")
    assert hall.seats()[-1] == (hall.name(3), IN)
    assert "next when a place falls free" in str(_rows(hall, "waiting"))


def test_a_child_comes_with_an_adult(hall: Hall) -> None:
    hall.open(hall.plan())
    press("Space")
    hit(button(hall.page, "role_child"))
    write(hall.name(5))
    press("Return")
    press("Space")
    write(hall.name(6))
    press("Return")
    (seat,) = hall.now().seating.seats
    assert (seat.signup.role, seat.signup.adult) == ("child", hall.people[6])
    assert f"with {hall.name(6)}" in str(_rows(hall, "door"))


def test_children_along_are_counted(hall: Hall) -> None:
    session = hall.plan()
    hall.do(SignUp(session=session, person=hall.people[0]))
    hall.open(session)
    hall.menu(0, "children")
    write("x")
    press("Return")
    assert "Type a number" in words(hall.page.asking)
    keyboard().selectAll()  # type: ignore[attr-defined]
    write("1")
    press("Return")
    assert hall.now().seating.seats[0].signup.children == 1
    hall.menu(0, "children")
    write("3")
    press("Return")
    assert "no room" in words(hall.page.asking)


def test_every_time_of_a_series(hall: Hall) -> None:
    start = TONIGHT + timedelta(days=1)
    fields = {"title": "Choir", "start": start, "end": start + timedelta(hours=1), "published": True}
    series = hall.do(PlanSeries(fields=fields, rule="FREQ=WEEKLY;COUNT=6"))
    rows = hall.session.catalog.sessions.between(start.date(), start.date() + timedelta(days=14))
    evenings = [row.id for row in rows if row.session.series == series]
    hall.open(evenings[0])
    assert "every Friday" in words(hall.page)
    press("Space")
    assert hall.page.asking.isAncestorOf(keyboard()), "what it asks has the keyboard"
    hit(button(hall.page, "every_time"))
    write_into_box(hall, hall.name(4))
    assert hall.seats() == [(hall.name(4), IN)]
    hall.open(evenings[1])
    assert hall.seats() == [(hall.name(4), IN)]
    hall.menu(4, "ends")
    assert hall.seats() == []


def write_into_box(hall: Hall, text: str) -> None:
    who = hall.page.asking.findChild(Who)
    assert who is not None
    who.start()
    write(text)
    press("Return")


def test_r62_the_call_list_tells_who_is_next(hall: Hall) -> None:
    session = hall.plan()
    signups = [hall.do(SignUp(session=session, person=person, wait=True)) for person in hall.people[:4]]
    hall.open(session)
    assert "To be told" not in words(hall.page)
    hall.do(Leave(session=session, signup=signups[0]))
    assert "To be told of a place" in words(hall.page)
    push(hall.page, f"told {signups[2].hex()}")
    assert hall.seats()[:2] == [(hall.name(1), IN), (hall.name(2), IN)]
    hall.do(Leave(session=session, signup=signups[1]))
    push(hall.page, f"leaves {signups[3].hex()}")
    assert hall.seats() == [(hall.name(2), IN)]


def test_a_phone_number_shows_when_it_is_asked_for(hall: Hall) -> None:
    person = next(p for p in hall.people if hall.session.catalog.people.state(p).phone)
    session = hall.plan()
    first, _ = (hall.do(SignUp(session=session, person=p)) for p in hall.people[30:32])
    signup = hall.do(SignUp(session=session, person=person, wait=True))
    hall.do(Leave(session=session, signup=first))
    hall.open(session)
    phone = hall.session.catalog.people.state(person).phone
    assert phone not in words(hall.page)
    push(hall.page, f"call {signup.hex()}")
    assert phone in words(hall.page)


def test_r62_too_many_promises_show_once_with_what_helps(hall: Hall) -> None:
    session = hall.plan()
    for person in hall.people[:2]:
        hall.do(SignUp(session=session, person=person))
    hall.do(ChangeSession(session=session, fields={"roles": (Role(name="participant", places=1),)}))
    hall.open(session)
    said = words(hall.page)
    assert said.count("More people were told of a place than there are") == 1
    clash = next(b for b in hall.page.findChildren(Banner) if b.message() is not None)
    assert clash.take(f"ask {hall.now().seating.over[0].last[0].hex()}")
    assert [state for _, state in hall.seats()] == [IN, WAITING]
    hall.do(ChangeSession(session=session, fields={"roles": (Role(name="participant", places=2),)}))
    assert [state for _, state in hall.seats()] == [IN, NEXT]


def test_r62_one_place_more_settles_it(hall: Hall) -> None:
    session = hall.plan()
    for person in hall.people[:2]:
        hall.do(SignUp(session=session, person=person))
    hall.do(ChangeSession(session=session, fields={"roles": (Role(name="participant", places=1),)}))
    hall.open(session)
    clash = next(b for b in hall.page.findChildren(Banner) if b.message() is not None)
    assert clash.take("more participant")
    assert hall.now().seating.over == ()
    assert hall.now().occasion.places == {"participant": 2}


def test_r64_the_door_list_of_twenty_in_twenty_and_two(hall: Hall) -> None:
    session = hall.plan(days=0, roles=(Role(name="participant", places=25),), grants="Bike stand")
    for person in hall.people[:20]:
        hall.do(SignUp(session=session, person=person))
    hall.open(session)
    actions = 1  # opening it
    assert isinstance(keyboard(), RowList)
    for _ in range(20):
        press("Space")
        actions += 1
    assert len(hall.now().seating.present()) == 20
    assert "20 of 20 are here" in words(hall.page)
    push(hall.page, "certificates")
    assert isinstance(keyboard(), RowList), "the button is gone, and the keyboard is back at the door list"
    actions += 1
    assert actions == 22
    held = hall.session.catalog.certificates.holders("Bike stand", TONIGHT.date())
    assert len(held) == 20


def test_r64_a_card_ticks_and_a_stranger_walks_in(hall: Hall) -> None:
    session = hall.plan(days=0)
    hall.do(SignUp(session=session, person=hall.people[0]))
    hall.open(session)
    rows = [hall.session.catalog.people.row(person) for person in hall.people[:2]]
    for row in rows:
        assert row is not None
        assert hall.page.take_scan(row.number)
    assert hall.now().seating.present() == tuple(hall.people[:2])
    assert not hall.page.take_scan("nobody has this")
    push(hall.page, "primary")
    push(hall.page, "guest")
    assert [seat.signup.walkin for seat in hall.now().seating.seats] == [False, True, True]
    assert "All places taken" in str(_rows(hall, "door")), "what it passed over is flagged"
    hall.session.actions.undo(hall.session.catalog.history.today(hall.session.community.zone())[0].entry)
    assert len(hall.now().seating.seats) == 2


def test_r64_a_child_walks_in_with_an_adult(hall: Hall) -> None:
    hall.open(hall.plan(days=0))
    push(hall.page, "primary")
    hit(button(hall.page, "role_child"))
    push(hall.page, "guest")
    write(hall.name(2))
    press("Return")
    (row,) = _rows(hall, "door")
    assert (row.title, row.end, row.tick) == ("A guest", "walk-in", True)
    assert hall.name(2) in row.detail
    assert hall.now().seating.seats[0].signup.broke == ()


def test_before_the_day_a_card_signs_up(hall: Hall) -> None:
    hall.open(hall.plan())
    row = hall.session.catalog.people.row(hall.people[8])
    assert row is not None
    hall.page.take_scan(row.card or row.number)
    assert hall.seats() == [(hall.name(8), IN)]
    assert _rows(hall, "door")[0].tick is None, "nobody is ticked before the day"


def test_a_tick_can_be_taken_away(hall: Hall) -> None:
    session = hall.plan(days=0)
    hall.do(SignUp(session=session, person=hall.people[0]))
    hall.open(session)
    press("Space")
    assert hall.now().seating.present() == (hall.people[0],)
    press("Space")
    assert hall.now().seating.present() == ()


def test_when_it_is_over_a_note_hours_and_answers_stay(hall: Hall) -> None:
    session = hall.plan(days=-1)
    hall.open(session)
    hall.page.doing.walk_in(None)  # type: ignore[union-attr]
    assert "1 person was there, 2 hours together" in words(hall.page)
    push(hall.page, "note")
    write("Two chains broke.")
    press("Ctrl+Return")
    push(hall.page, "minutes")
    write("90")
    press("Return")
    for name in ("answer_0", "answer_0", "answer_2"):
        push(hall.page, name)
    said = hall.session.catalog.signups.afterwards(session)
    assert (said.text, said.minutes, said.answers) == ("Two chains broke.", 90, (2, 0, 1))
    assert "1.5 hours" in words(hall.page)
    push(hall.page, "question")
    write("Would you come again?")
    press("Return")
    assert hall.session.catalog.signups.afterwards(session).answers == (0, 0, 0)
    assert "Would you come again?" in words(hall.page)


def test_esc_leaves_a_question_and_then_nothing_is_asked(hall: Hall) -> None:
    hall.open(hall.plan())
    press("Space")
    assert hall.page.asking.busy()
    press("Esc")
    assert not hall.page.asking.busy()
    assert not hall.page.step_back()


def test_what_is_called_off_offers_no_signing_up(hall: Hall) -> None:
    session = hall.plan()
    hall.do(SignUp(session=session, person=hall.people[0]))
    hall.do(CancelSession(session=session, reason="No heating"))
    hall.page.show_session(session)
    said = words(hall.page)
    assert "Called off: No heating" in said
    assert hall.page.findChild(QWidget, "primary") is None
    assert hall.name(0) in str(_rows(hall, "door")), "they have to be told"


def test_everything_has_a_name(hall: Hall) -> None:
    session = hall.plan(days=0, grants="Knots")
    for person in hall.people[:3]:
        hall.do(SignUp(session=session, person=person, wait=True))
    hall.open(session)
    hall.page.doing.ask_walk_in()  # type: ignore[union-attr]
    assert nameless(hall.page) == []


def test_r91_who_was_erased_keeps_a_place_without_a_name(hall: Hall) -> None:
    session = hall.plan(days=0)
    hall.do(SignUp(session=session, person=hall.people[0]))
    hall.do(WalkIn(session=session))
    hall.do(EraseRecord(person=hall.people[0], asked=True))
    hall.open(session)
    assert [row.title for row in _rows(hall, "door")] == ["A guest", "Somebody"]


def test_a_session_that_is_gone_shows_nothing(hall: Hall) -> None:
    assert not hall.page.show_session(b"?" * 16)
    assert hall.page.session() is None
    assert not hall.page.take_scan("RI-1")


def _rows(hall: Hall, name: str) -> list[Any]:
    rows = hall.page.findChildren(RowList, name)[-1]
    return [rows._rows.row(place) for place in range(rows._rows.rowCount())]
