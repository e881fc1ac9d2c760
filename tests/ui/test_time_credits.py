"""Time given and taken, by keys: switched on, recorded from a page, asked about, confirmed, taken back, printed.

Never here: what a transfer comes to (tests/domain/test_credits.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain import sessions
from skillshare.domain.credits import CONFIRMED, GIVER, HALF, Account, reversal
from skillshare.domain.door import WalkIn
from skillshare.domain.planning import PlanSession
from skillshare.domain.settings import SetRules
from skillshare.domain.transfers import ConfirmTransfer, RecordTransfer, ReverseTransfer
from skillshare.journal.founding import DeviceClass
from tests.neighbours import admitted, hand_over
from tests.ui import library, riverside
from tests.ui.hands import button, hit, keyboard, nameless, press, push, words, write
from tests.ui.riverside import Riverside
from tests.ui.windows import show
from ui import i18n
from ui.calendar.session_page import SessionPage
from ui.community.place import CommunityPlace
from ui.community.rules_page import RulesPage
from ui.i18n import plain
from ui.kit.row_list import RowList
from ui.kit.rows import Role, Row
from ui.paper.documents import statement as paper
from ui.paper.printing import Printing
from ui.paper.tongue import Tongue
from ui.people import time_card
from ui.people.place import PeoplePlace
from ui.people.time_ask import TimeAsk
from ui.tonight import TonightPlace
from ui.tonight.claims_card import to_confirm

TODAY = date(2026, 11, 26)


@pytest.fixture
def house(lit: QApplication, tmp_path: Path) -> Iterator[Riverside]:
    i18n.install(lit, "en")
    made = riverside.lived_in(tmp_path, things=16)
    made.session.community.do(SetRules(fields={"credits": True}))
    yield made
    made.close()


@pytest.fixture
def place(house: Riverside, qtbot: QtBot) -> PeoplePlace:
    made = PeoplePlace(house.session)
    qtbot.addWidget(made)
    made.resize(1160, 750)
    show(qtbot, made)
    return made


def give(house: Riverside, payer: int, payee: int, minutes: int = 60, by: str = "desk", what: str = "") -> bytes:
    one, other = house.people[payer], house.people[payee]
    command = RecordTransfer(payer=one, payee=other, minutes=minutes, by=by, what=what)
    return house.session.community.do(command).record


def name(house: Riverside, person: int) -> str:
    return house.session.catalog.people.name(house.people[person])


def number(house: Riverside, person: int) -> str:
    row = house.session.catalog.people.row(house.people[person])
    assert row is not None
    return row.number


def account(house: Riverside, person: int) -> Account:
    return house.session.catalog.credits.account(house.people[person])


def listed(rows: RowList) -> list[Row]:
    model = rows.model()
    return [model.index(number, 0).data(Role.ROW) for number in range(model.rowCount())]


def opened(place: PeoplePlace, house: Riverside, person: int) -> None:
    place.open(("time", house.people[person]))
    assert place.statement is not None


def choose(place: PeoplePlace, transfer: bytes, entry: str) -> None:
    """An entry of the menu behind a line."""
    assert place.statement is not None
    menu = place.statement.line_menu(transfer)
    next(action for action in menu.actions() if action.objectName() == entry).trigger()


def asked(place: PeoplePlace) -> TimeAsk:
    """The form that asks for time."""
    found = place.page.findChild(TimeAsk)
    assert isinstance(found, TimeAsk)
    return found


def entries(place: PeoplePlace, transfer: bytes) -> list[str]:
    assert place.statement is not None
    return [action.objectName() for action in place.statement.line_menu(transfer).actions()]


# Switched on, and within which limits


def test_r74_a_community_counts_if_it_likes(lit: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    house = riverside.found(tmp_path)
    place = CommunityPlace(house.session)
    qtbot.addWidget(place)
    place.resize(1160, 750)
    show(qtbot, place)
    page = place.show_tab("rules")
    assert isinstance(page, RulesPage)
    card = page.credits
    assert "nobody has a balance" in words(card)
    hit(card.counting)
    assert "come to nought" in words(card)
    card.step.setCurrentIndex(card.step.findData(30))
    for line, hours in ((card.low, "5"), (card.high, "7:30")):
        line.setFocus()
        line.selectAll()
        write(hours)
    press("Return")
    rules = house.session.catalog.settings(house.session.community.id).rules
    assert (rules.credits, rules.credit_step, rules.credit_low, rules.credit_high) == (True, 30, 300, 450)
    assert not card.save.isEnabled()
    card.low.setFocus()
    card.low.selectAll()
    write("some")
    press("Return")
    assert "Write a whole number of hours." in words(card)
    hit(card.take_back)
    assert card.low.text() == "5"
    assert "The community’s own account: 0 h" in words(card)
    with qtbot.waitSignal(house.session.wanted) as wanted:
        hit(card.statement)
    assert wanted.args == ["people", ("time", house.session.community.id)]
    assert nameless(card) == []
    house.close()


def test_r74_without_counting_hours_given_are_shown(house: Riverside, place: PeoplePlace) -> None:
    give(house, 1, 2, 90)
    house.session.community.do(SetRules(fields={"credits": False}))
    place.open(house.people[2])
    assert "Hours given: 1 h 30 min" in words(place)
    assert "Balance" not in words(place)
    opened(place, house, 2)
    assert place.statement is not None
    assert [row.end_detail for row in listed(place.statement.rows)] == [""]


# Recorded


def test_time_is_recorded_from_a_persons_page_by_keys(house: Riverside, place: PeoplePlace) -> None:
    place.open(house.people[1])
    assert "No time given or taken yet." in words(place)
    push(place.page, "record_time")
    write(number(house, 2))
    press("Return")
    write("1:30")
    press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    assert keyboard().objectName() == "what"
    write("Bike repair")
    press("Return")
    assert (account(house, 1).minutes, account(house, 2).minutes) == (90, -90)
    (line,) = house.session.catalog.credits.statement(house.people[1], counting=True)
    assert (line.line.what, line.line.state, line.other_name) == ("Bike repair", CONFIRMED, name(house, 2))
    place.refresh()
    assert "Balance: 1 h 30 min" in words(place)
    house.session.community.undo(house.session.catalog.history.of(line.line.transfer)[0].entry)
    assert account(house, 1) == Account()


def test_who_is_here_alone_claims_and_the_community_needs_no_yes(house: Riverside, place: PeoplePlace) -> None:
    place.open(house.people[1])
    push(place.page, "record_time")
    write(number(house, 2))
    press("Return")
    push(place.page, "idea 60")
    hit(asked(place).is_helped)
    hit(asked(place).agreed)
    assert f"{name(house, 2)} confirms it later." in words(place.page)
    push(place.page, "give")
    assert (account(house, 1), account(house, 2)) == (Account(claimed=-60), Account(claimed=60))
    place.refresh()
    push(place.page, "record_time")
    push(place.page, "also")
    write("2")
    press("Return")
    assert account(house, 1) == Account(minutes=120, claimed=-60)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "This gives no time"),
        ("-5", "This gives no time"),
        ("25 h", "This is more than a day"),
        ("soon", "Type hours and minutes, like 1:30."),
    ],
)
def test_what_makes_no_sense_is_said_and_stays_typed(
    house: Riverside, place: PeoplePlace, typed: str, said: str
) -> None:
    place.open(house.people[1])
    push(place.page, "record_time")
    write(number(house, 2))
    press("Return")
    write(typed)
    press("Return")
    assert said in words(place.page)
    assert asked(place).length.text() == typed
    assert house.session.catalog.credits.everything() == ()
    press("Escape")


def test_nobody_gives_time_to_themselves(house: Riverside, place: PeoplePlace) -> None:
    place.open(house.people[1])
    push(place.page, "record_time")
    write(number(house, 1))
    press("Return")
    write("1")
    press("Return")
    assert f"{name(house, 1)} stands on both sides" in words(place.page)


def test_r72_a_limit_is_asked_and_passed_over_with_a_reason(house: Riverside, place: PeoplePlace) -> None:
    give(house, 2, 1, 570)
    place.open(house.people[1])
    push(place.page, "record_time")
    write(number(house, 2))
    press("Return")
    write("1:10")
    press("Return")
    said = words(place.page)
    assert "1 h 10 min is between two steps" in said
    assert f"{name(house, 2)} would be at −10 h 40 min" in said
    assert f"{name(house, 1)} would be at 10 h 40 min" in said
    push(place.page, "anyway")
    write("Agreed with both")
    press("Return")
    assert account(house, 1).minutes == 640
    (_, second) = house.session.catalog.credits.of_person(house.people[1])
    assert {rule for m in second.movements for rule in m.overridden} == {"credit_step", "credit_low", "credit_high"}


# The statement


def test_the_statement_shows_every_line_with_its_balance(house: Riverside, place: PeoplePlace) -> None:
    first = give(house, 1, 2, 60, what="Sewing")
    house.session.community.do(ReverseTransfer(transfer=first, reason="Recorded twice"))
    give(house, 2, 1, 30, GIVER)
    opened(place, house, 2)
    assert place.statement is not None
    rows = listed(place.statement.rows)
    assert [plain(row.end) for row in rows] == ["−30 min", "−1 h", "+1 h"]
    assert [plain(row.end_detail) for row in rows] == ["0 h", "0 h", "1 h"]
    assert [row.state.text if row.state else "" for row in rows] == ["Claimed", "", "Taken back"]
    assert "Recorded twice" in rows[2].detail
    assert "Balance: 0 h, −30 min waits to be confirmed" in words(place.statement)
    assert [entries(place, record) for record in (first, reversal(first))] == [["open"], ["open"]]
    assert nameless(place.statement) == []
    press("Escape")
    assert place.statement is None


def test_a_line_is_confirmed_and_taken_back_from_its_menu(house: Riverside, place: PeoplePlace) -> None:
    claim = give(house, 1, 2, 60, GIVER)
    opened(place, house, 2)
    assert entries(place, claim) == ["confirm", "reverse", "open"]
    choose(place, claim, "confirm")
    assert account(house, 2) == Account(minutes=60)
    place.refresh()
    assert entries(place, claim) == ["reverse", "open"]
    choose(place, claim, "reverse")
    press("Return")
    assert "Type a few words" in words(place)
    write("It was Cem")
    press("Return")
    assert account(house, 2) == Account()
    place.refresh()
    choose(place, claim, "open")
    assert place.page.person() == house.people[1]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_statement_on_paper_is_in_its_readers_language(house: Riverside, language: str) -> None:
    give(house, 1, 2, 90, GIVER, what="Sewing")
    lines = house.session.catalog.credits.statement(house.people[2], counting=True)
    document = paper("Riverside", name(house, 2), lines, TODAY, Tongue(language), counting=True)
    said = plain(document.toPlainText())
    assert "Sewing" in said
    assert name(house, 1) in said
    if language == "en":
        assert "+1 h 30 min" in said
        assert "Claimed" in said
    else:
        assert "Helped" not in said
    without = paper("Riverside", name(house, 2), lines, TODAY, Tongue(language), counting=False)
    assert len(without.toPlainText()) < len(document.toPlainText())


def test_the_statement_is_printed_or_saved(
    house: Riverside, place: PeoplePlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "papers"))
    place.statement_printed.connect(Printing(house.session, place).on_statement_wanted)
    give(house, 1, 2)
    for whose in (house.people[2], house.session.community.id):
        place.open(("time", whose))
        push(place, "print")
    saved = list((tmp_path / "papers").rglob("*.pdf"))
    assert len(saved) == 2
    assert all(file.stat().st_size > 1000 for file in saved)


def test_r73_the_community_has_a_statement_too(house: Riverside, place: PeoplePlace, tmp_path: Path) -> None:
    community = house.session.community
    community.do(RecordTransfer(payer=community.id, payee=house.people[1], minutes=90, what="Opened up"))
    place.open(("time", community.id))
    assert place.statement is not None
    (row,) = listed(place.statement.rows)
    assert (row.title, plain(row.end)) == (f"Helped by {name(house, 1)}", "−1 h 30 min")
    push(place, "record_time")
    write(number(house, 2))
    press("Return")
    write("1")
    press("Return")
    assert house.session.catalog.credits.account(community.id).minutes == -30
    place.open(("time", bytes(16)))
    assert place.statement.person.id == community.id, "nobody else is shown for somebody unknown"
    press("Escape")
    assert place.statement is None


# Tonight


def test_r74_what_waits_stands_on_tonight_and_one_press_confirms_it(house: Riverside, qtbot: QtBot) -> None:
    claims = [give(house, 1, 2, 15 * n, GIVER, what="Sewing") for n in range(1, 7)]
    tonight = TonightPlace(house.session)
    qtbot.addWidget(tonight)
    tonight.resize(1160, 750)
    show(qtbot, tonight)
    said = words(tonight.claims)
    assert f"{name(house, 2)} helped {name(house, 1)}" in said
    assert f"{name(house, 2)} has not confirmed it yet" in said
    assert "15 min · today · Sewing" in said
    assert "and 2 more" in said
    assert nameless(tonight.claims) == []
    hit(button(tonight.claims, f"confirm {claims[0].hex()}"))
    assert house.session.catalog.credits.state(claims[0]).state == CONFIRMED
    wanted: list[object] = []
    house.session.wanted.connect(lambda place, what: wanted.append((place, what)))
    hit(button(tonight.claims, f"open {claims[1].hex()}"))
    assert wanted == [("people", ("time", house.people[1]))]
    for claim in claims[1:]:
        house.session.community.do(ConfirmTransfer(transfer=claim, who=house.people[2]))
    tonight.refresh()
    assert tonight.claims.isHidden()


def test_on_their_own_laptop_a_member_says_their_half_and_confirms_theirs(
    house: Riverside, qtbot: QtBot, tmp_path: Path
) -> None:
    theirs, others = give(house, 2, 1, 60, "receiver"), give(house, 1, 3, 60, GIVER)
    desk, owner = house.session.community, house.people[2]
    admitted(desk, tmp_path / "own", house.clock, "Own", DeviceClass.PERSONAL, owner).close()
    with library.opened(tmp_path / "own", tmp_path) as session:
        assert [claim.transfer.id for claim in to_confirm(session)] == [theirs]
        place = PeoplePlace(session)
        qtbot.addWidget(place)
        place.resize(1160, 750)
        show(qtbot, place)
        place.open(owner)
        push(place.page, "record_time")
        write(number(house, 3))
        press("Return")
        assert not asked(place).agreed.isVisible()
        assert f"{name(house, 3)} confirms it later." in words(place.page)
        write("2")
        press("Return")
        session.community.do(ConfirmTransfer(transfer=theirs, who=owner))
        hand_over(session.community, desk)
    found = {claim.transfer.id: claim for claim in house.session.catalog.credits.claims()}
    assert theirs not in found
    mine = next(claim for record, claim in found.items() if record != others)
    assert (mine.transfer.state, mine.payee_name, mine.waits) == (HALF, name(house, 2), house.people[3])


# A class


@pytest.fixture
def page(house: Riverside, qtbot: QtBot) -> SessionPage:
    """The page of a two-hour workshop of today that the second person hosts; two others are there, and a child."""
    community, start = house.session.community, datetime.fromisoformat("2026-11-26T18:00")
    fields = {"title": "Tiling", "start": start, "end": start + timedelta(hours=2), "host": house.people[1]}
    roles = (sessions.Role(name="participant", places=8), sessions.Role(name="child", places=2))
    session = community.do(PlanSession(fields={**fields, "roles": roles, "published": True})).record
    for person, role in ((2, "participant"), (3, "participant"), (4, "child")):
        community.do(WalkIn(session=session, person=house.people[person], role=role))
    made = SessionPage(house.session)
    house.session.bridge.changed.connect(lambda _: made.show_session(session))
    qtbot.addWidget(made)
    made.resize(380, 746)
    show(qtbot, made)
    assert made.show_session(session)
    return made


def test_r73_a_class_is_settled_from_its_page(house: Riverside, page: SessionPage) -> None:
    assert f"{name(house, 1)} gets 2 h, 2 people give 1 h each." in words(page)
    push(page, "settle")
    assert [account(house, person).minutes for person in (1, 2, 3, 4)] == [120, -60, -60, 0]
    assert house.session.catalog.credits.account(house.session.community.id) == Account()
    assert f"Settled: {name(house, 1)} got 2 h." in words(page)
    (line,) = house.session.catalog.credits.statement(house.people[2], counting=True)
    assert time_card.row(line, house.session).detail == "today · Tiling"
    done = house.session.catalog.history.of(line.line.transfer)[0]
    house.session.community.undo(done.entry)
    assert [account(house, person) for person in (1, 2, 3)] == [Account()] * 3
    assert button(page, "settle").isVisible()


def test_r73_the_community_gives_a_class_and_limits_are_asked(
    house: Riverside, page: SessionPage, qtbot: QtBot
) -> None:
    give(house, 5, 1, 570)
    push(page, "settle_free")
    assert f"{name(house, 1)} would be at 11 h 30 min" in words(page)
    assert keyboard().objectName() == "anyway", "the way on is where the keyboard is"
    qtbot.waitUntil(lambda: not keyboard().visibleRegion().isEmpty())
    press("Space")
    write("Agreed with them")
    press("Return")
    assert account(house, 1).minutes == 690
    assert house.session.catalog.credits.account(house.session.community.id).minutes == -120
    assert account(house, 2) == Account()


def test_a_class_nobody_counts_is_not_settled(house: Riverside, page: SessionPage) -> None:
    house.session.community.do(SetRules(fields={"credits": False}))
    assert page.show_session(page.session() or b"")
    assert "Settle the time" not in words(page)
