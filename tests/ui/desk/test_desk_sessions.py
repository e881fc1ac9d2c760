"""Sessions at the desk: signing up in three actions, what is full, and what helps where an induction is missing (R13).

Never here: the page of a session; that is in tests/ui/test_session_page.py.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from skillshare.catalog.coming import evening
from skillshare.domain.certificates import GrantCertificate
from skillshare.domain.door import WalkIn
from skillshare.domain.planning import PlanSession
from skillshare.domain.roles import TRAINER, SetRoles
from skillshare.domain.seating import IN, WAITING
from skillshare.domain.sessions import Role
from skillshare.domain.settings import SetRules
from skillshare.domain.signing_up import SignUp
from tests.ui.desk.house import House, focused, press, type_line
from ui.desk.place import DeskPlace
from ui.kit.banner import Message

Key = Qt.Key
TONIGHT = datetime.fromisoformat("2026-11-26T18:30")


def do(house: House, command: Any) -> bytes:
    return house.riverside.session.community.do(command).record


def planned(house: House, title: str = "Tiling for beginners", *, days: int = 5, places: int = 1, **more: Any) -> bytes:
    start = TONIGHT + timedelta(days=days)
    roles = (Role(name="participant", places=places),)
    fields = {"title": title, "start": start, "end": start + timedelta(hours=2), "roles": roles, "published": True}
    return do(house, PlanSession(fields={**fields, **more}))


def seats(house: House, session: bytes) -> list[tuple[str, str]]:
    catalog = house.riverside.session.catalog
    at = evening(catalog, catalog.sessions.state(session), house.riverside.session.community.zone())
    return [(catalog.people.name(seat.signup.person), seat.state) for seat in at.seating.seats]


def banner(place: DeskPlace) -> Message:
    message = place.parts.banner.message()
    assert message is not None
    return message


def steps(place: DeskPlace) -> list[str]:
    return [step.name for step in banner(place).steps]


def trained(house: House, person: str) -> None:
    """Somebody who may give the induction for grinding."""
    do(house, SetRoles(person=house.people[person], roles=[TRAINER]))
    today = house.riverside.session.catalog.today()
    do(house, GrantCertificate(person=house.people[person], on="Grinding", day=today))


def test_somebody_is_signed_up_in_three_actions(house: House, place: DeskPlace) -> None:
    session = planned(house)
    type_line(place, house.card("kwame"))  # one: who
    QTest.keyClicks(focused(place), "tiling")  # two: which session
    press(place, Key.Key_Return)  # three
    assert seats(house, session) == [("Kwame Mensah", IN)]
    assert "Kwame Mensah signed up for Tiling for beginners" in place.parts.said.sentence()
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert seats(house, session) == []


def test_signing_up_twice_is_signing_up_once(house: House, place: DeskPlace) -> None:
    session = planned(house)
    type_line(place, house.card("kwame"))
    for _ in range(2):
        QTest.keyClicks(focused(place), "tiling")
        press(place, Key.Key_Return)
    assert seats(house, session) == [("Kwame Mensah", IN)]
    assert place.parts.banner.message() is None


def test_r61_what_is_full_asks_and_they_wait_or_get_a_chair(house: House, place: DeskPlace) -> None:
    session = planned(house)
    do(house, SignUp(session=session, person=house.people["ana"]))
    for person in ("kwame", "mehmet"):
        type_line(place, house.card(person))
        QTest.keyClicks(focused(place), "tiling")
        press(place, Key.Key_Return)
        assert steps(place) == ["wait", "override"]
        if person == "kwame":
            place.parts.banner.take("wait")
        else:
            press(place, Key.Key_F9)
            type_line(place, "brings a stool")
        assert place.parts.banner.message() is None
    assert dict(seats(house, session)) == {"Ana": IN, "Kwame Mensah": WAITING, "Mehmet Yıldız": IN}


def test_where_only_children_come_the_adult_is_named_on_its_page(house: House, place: DeskPlace, qtbot: QtBot) -> None:
    session = planned(house, roles=(Role(name="child", places=4),))
    type_line(place, house.card("kwame"))
    QTest.keyClicks(focused(place), "tiling")
    press(place, Key.Key_Return)
    assert steps(place) == ["open_session", "override"]
    with qtbot.waitSignal(house.riverside.session.wanted) as wanted:
        place.parts.banner.take("open_session")
    assert wanted.args == ["calendar", session]
    assert place.parts.banner.message() is None


def test_without_anybody_in_front_the_session_opens(house: House, place: DeskPlace, qtbot: QtBot) -> None:
    session = planned(house)
    with qtbot.waitSignal(house.riverside.session.wanted) as wanted:
        QTest.keyClicks(focused(place), "tiling")
        press(place, Key.Key_Return)
    assert wanted.args == ["calendar", session]


def test_r13_the_next_session_with_a_free_place_is_offered(house: House, place: DeskPlace) -> None:
    full = planned(house, "Grinding, first evening", days=2, grants="Grinding")
    do(house, SignUp(session=full, person=house.people["ana"]))
    session = planned(house, "Grinding, second evening", days=9, grants="grinding")
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    assert steps(place) == ["induction_session", "override"]
    assert "Grinding, second evening" in banner(place).steps[0].text
    place.parts.banner.take("induction_session")
    assert seats(house, session) == [("Kwame Mensah", IN)]
    assert place.parts.banner.message() is None
    assert not house.has("kwame")
    type_line(place, house.number("grinder"))
    assert steps(place) == ["override"], "they come to it already"


def test_r13_somebody_who_is_here_gives_the_induction_and_it_goes_out(house: House, place: DeskPlace) -> None:
    trained(house, "ana")
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    assert steps(place) == ["override"]
    assert "Who may give it: Ana" in banner(place).why, "she is not known to be here"
    press(place, Key.Key_Escape)
    evening_ = planned(house, "Repair café", days=0, places=9)
    do(house, WalkIn(session=evening_, person=house.people["ana"]))
    type_line(place, house.number("grinder"))
    assert banner(place).steps[0].text == "Ana has shown it now"
    place.parts.banner.take("induction_shown")
    assert house.has("kwame") == {"grinder"}
    (certificate,) = house.riverside.session.catalog.certificates.of_person(house.people["kwame"])
    assert (certificate.on, certificate.trainer) == ("Grinding", house.people["ana"])
    assert place.parts.banner.message() is None


def test_r13_whoever_passed_it_borrows_without_a_question(house: House, place: DeskPlace) -> None:
    trained(house, "kwame")
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    assert house.has("kwame") == {"grinder"}
    assert place.parts.banner.message() is None


@pytest.mark.parametrize("present", [False, True])
def test_r13_where_the_house_is_strict_only_an_induction_helps(house: House, place: DeskPlace, present: bool) -> None:
    do(house, SetRules(fields={"induction_refuses": True}))
    session = planned(house, "Grinding evening", days=9, grants="Grinding")
    trained(house, "ana")
    if present:
        do(house, WalkIn(session=planned(house, "Repair café", days=0, places=9), person=house.people["ana"]))
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    assert banner(place).kind == "stop"
    assert steps(place) == [*(["induction_shown"] if present else []), "induction_session"]
    press(place, Key.Key_F9)
    assert place.flow.state.prompt is None, "no reason is enough here"
    place.parts.banner.take("induction_shown" if present else "induction_session")
    assert house.has("kwame") == ({"grinder"} if present else set())
    assert seats(house, session) == ([] if present else [("Kwame Mensah", IN)])


def test_r44_a_scanned_card_says_who_passed_what(house: House, place: DeskPlace) -> None:
    today = house.riverside.session.catalog.today()
    given = do(house, GrantCertificate(person=house.people["kwame"], on="Grinding", day=today))
    text = house.riverside.session.community.card_text(given)
    type_line(place, text)
    assert banner(place).title == "Kwame Mensah has passed the induction “Grinding”"
    type_line(place, text[:90] + ("A" if text[90] != "A" else "B") + text[91:])
    assert banner(place).kind == "stop"
    assert "not genuine" in banner(place).title


@pytest.mark.parametrize("strict", [False, True])
def test_r44_a_card_shown_lets_the_thing_go_out(house: House, place: DeskPlace, strict: bool) -> None:
    if strict:
        do(house, SetRules(fields={"induction_refuses": True}))
    community, catalog = house.riverside.session.community, house.riverside.session.catalog
    granted = community.do(GrantCertificate(person=house.people["kwame"], on="Grinding", day=catalog.today()))
    text = community.card_text(granted.record)
    community.undo(granted.entry)  # as at a desk that has not heard of it
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    assert not house.has("kwame")
    type_line(place, text)
    assert house.has("kwame") == {"grinder"}
    assert catalog.certificates.of_person(house.people["kwame"])[0].note == "Shown on a card"
    type_line(place, house.card("mehmet"))
    type_line(place, text)
    assert banner(place).kind == "know", "somebody else's card helps nobody"
