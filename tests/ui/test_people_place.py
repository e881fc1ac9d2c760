"""People by keyboard and with the whole sample library: find, page, notes, membership, loans, form, merging."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import PeopleFilter, PersonRow
from skillshare.domain.laptops import NotEntitled
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.domain.refusal import Refused
from skillshare.domain.roles import HOST, ROLE, TRAINER, VOLUNTEER, SetRoles
from skillshare.journal.founding import DeviceClass
from tests.neighbours import admitted
from tests.ui import library
from tests.ui.hands import button, keyboard, nameless, press, push, texts, write
from tests.ui.windows import framed
from ui.conflicts import conflict_messages
from ui.i18n import plain
from ui.kit.banner import Banner
from ui.kit.chip import Chip
from ui.kit.empty_state import EmptyState
from ui.kit.field import Combo
from ui.people import roles
from ui.people.place import PeoplePlace
from ui.photos import PhotoShelf
from ui.session import Session


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library.build(tmp_path_factory.mktemp("library") / "community")


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        yield opened


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> Iterator[PeoplePlace]:
    with framed(qtbot, PeoplePlace(session)) as made:
        made.first_focus().setFocus()
        yield made


def _named(session: Session, name: str) -> PersonRow:
    found = session.catalog.search.find(name, 1, "person").hits[0].person
    assert found is not None
    return found


def _said(place: PeoplePlace) -> str:
    return " | ".join(label.text() for label in texts(place, QLabel))


def _names(place: PeoplePlace) -> list[str]:
    model = place.list._model
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    return [model.record(number).name for number in range(model.rowCount())]


def _state(place: PeoplePlace) -> str:
    return texts(place.page, Chip)[0].text()


def _typed(place: PeoplePlace) -> str | None:
    """What stands in the name of the open form, None if none is open."""
    return place.form.values()["name"] if place.form is not None else None


def _open(place: PeoplePlace, name: str) -> bytes:
    place.show_person(_named(place.session, name).id)
    shown = place.page.person()
    assert shown is not None
    return shown


def _choose(place: PeoplePlace, menu_entry: str) -> None:
    next(a for a in place.page.more_menu().actions() if a.objectName() == menu_entry).trigger()


# The list


def test_the_list_has_everybody_and_finds_by_name_phone_and_card(place: PeoplePlace) -> None:
    assert len(_names(place)) == place.session.catalog.people.count(PeopleFilter()) == 61
    write("wojcik")
    assert _names(place) == ["Tomasz Wójcik"]
    place.list.search.show_text("900107")
    assert _names(place) == ["Tomasz Wójcik"]
    place.list.search.show_text("M1001")
    assert _names(place) == ["Amina Diallo"]


@pytest.mark.parametrize("state", ["borrowing", "late", "ended", "blocked"])
def test_the_chips_let_only_their_people_through(place: PeoplePlace, state: str) -> None:
    push(place, "more_filters")
    assert keyboard() is place.list._chips["borrowing"]
    place.list._chips[state].setFocus()
    press("Space")
    found = place.session.catalog.people.page(PeopleFilter(state=state), 0, 100)
    assert _names(place) == [row.name for row in found]
    assert found
    if state == "late":
        assert all(row.late for row in found)


def test_nobody_found_offers_to_add(place: PeoplePlace) -> None:
    write("Zebedee Quux")
    state = texts(place, EmptyState)[0]
    state.acted_second.emit()
    assert place.form is not None
    assert place.form.values()["name"] == "Zebedee Quux"


# Find, open, pin, undo: no mouse


def test_find_a_person_pin_a_note_and_undo_it_by_keys(place: PeoplePlace, qtbot: QtBot) -> None:
    write("kwame")
    press("Return")
    person = place.page.person()
    assert person == _named(place.session, "Kwame").id
    assert keyboard() is button(place.page, "primary")
    push(place.page, "note")
    write("Rings twice.")
    press("Ctrl+Return")
    assert place.session.catalog.people.state(person or b"").note == "Rings twice."
    qtbot.waitUntil(lambda: "Pinned by Grace Hall" in _said(place))
    push(place.page, "history")
    push(place.page, "undo_0")
    assert place.session.catalog.people.state(person or b"").note == ""
    qtbot.waitUntil(lambda: "No note." in _said(place))
    press("Escape")
    assert place.page.isHidden()


def test_arrows_in_the_search_take_the_page_along(place: PeoplePlace) -> None:
    press("Down", "Down")
    assert place.page.person() == place.session.catalog.people.page(PeopleFilter(), 1, 1)[0].id
    assert place.list.search.isAncestorOf(keyboard())


# Contact


def test_contact_shows_when_asked_and_goes_when_leaving(place: PeoplePlace) -> None:
    amina = _open(place, "Amina")
    phone = place.session.catalog.people.state(amina).phone
    assert phone not in _said(place)
    push(place.page, "contact")
    assert phone in _said(place)
    _open(place, "Kwame")
    _open(place, "Amina")
    assert phone not in _said(place)
    push(place.page, "contact")
    place.hide()
    place.show()
    assert phone not in _said(place)
    push(place.page, "contact")
    press("Escape")
    assert phone not in _said(place)
    assert place.page.isVisible()


# What they may


def test_state_and_reasons(place: PeoplePlace) -> None:
    _open(place, "Kwame")
    assert _state(place) == "May borrow"
    _open(place, "Callum")
    assert _state(place) == "Not today"
    assert "Two items are missing since spring" in _said(place)


def test_stop_lending_with_a_reason_and_lend_again(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    _choose(place, "block")
    press("Return")
    assert place.session.catalog.people.state(person).block == ""
    write("Brings nothing back")
    press("Return")
    assert place.session.catalog.people.state(person).block == "Brings nothing back"
    qtbot.waitUntil(lambda: _state(place) == "Not today")
    _choose(place, "unblock")
    qtbot.waitUntil(lambda: _state(place) == "May borrow")


def test_what_somebody_does_is_ticked_by_keys_shown_as_chips_and_undone(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    people = place.session.catalog.people
    _choose(place, "roles")
    qtbot.waitUntil(lambda: keyboard().objectName() == VOLUNTEER)
    press("Space", "Tab", "Tab", "Space", "Return")
    assert people.state(person).roles == (VOLUNTEER, TRAINER)
    assert person in [row.id for row in people.page(PeopleFilter(state=TRAINER))]
    assert person not in [row.id for row in people.page(PeopleFilter(state=HOST))]
    qtbot.waitUntil(lambda: {"Volunteer", "Trainer"} <= {chip.text() for chip in texts(place.page, Chip)})
    place.page.on_history_clicked()
    assert "Takes on: Volunteer and Trainer" in plain(_said(place))
    _choose(place, "roles")
    press("Space", "Esc")
    assert people.state(person).roles == (VOLUNTEER, TRAINER)
    _choose(place, "roles")
    press("Return")
    qtbot.waitUntil(lambda: keyboard().objectName() == "primary")
    place.session.actions.undo(place.session.catalog.history.of(person)[0].entry)
    assert people.state(person).roles == ()


def test_a_desk_s_laptop_does_not_offer_what_it_may_not_record(place: PeoplePlace, tmp_path: Path) -> None:
    keeper = place.session.community
    desk = admitted(keeper, tmp_path / "desk", keeper.now)
    person = _open(place, "Kwame")
    with pytest.raises(Refused) as caught:
        desk.do(SetRoles(person=person, roles=[HOST]))
    assert caught.value.refusal == NotEntitled(ROLE, DeviceClass.STEWARD)
    desk.close()
    with library.opened(tmp_path / "desk", tmp_path) as session:
        assert not roles.may_set(session)
    assert roles.may_set(place.session)


def test_lend_goes_to_the_desk_and_cards_to_the_printer(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    with qtbot.waitSignal(place.session.wanted) as wanted:
        push(place.page, "primary")
    assert wanted.args == ["desk", ("lend", person)]
    with qtbot.waitSignal(place.cards_wanted) as cards:
        _choose(place, "card")
    assert cards.args == [[person]]


def test_accepting_the_house_rules(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    push(place.page, "accept")
    assert place.session.catalog.people.state(person).agreed == 1
    qtbot.waitUntil(lambda: "Has accepted the house rules" in _said(place))


# Loans


def test_renewing_until_a_rule_speaks_then_with_a_reason(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    loan = place.session.catalog.loans.open_of(person)[0]
    dues = [loan.due]
    for _ in range(2):
        push(place.page, f"renew {loan.id.hex()}")
        dues.append(place.session.catalog.loans.state(loan.id).due)
        qtbot.waitUntil(lambda: place.page.isVisible() and not place._stale)
    assert dues == sorted(set(dues), key=str)
    push(place.page, f"renew {loan.id.hex()}")
    banner = texts(place.page, Banner)[0]
    message = banner.message()
    assert message is not None
    assert "renewed as often" in message.title
    assert place.session.catalog.loans.state(loan.id).renewals == 2
    assert banner.take("anyway")
    write("Away until then")
    press("Return")
    assert place.session.catalog.loans.state(loan.id).renewals == 3


def test_a_due_date_is_chosen_among_open_days(place: PeoplePlace) -> None:
    person = _open(place, "Kwame")
    loan = place.session.catalog.loans.open_of(person)[0]
    menu = place.page.loan_menu(loan.id)
    next(a for a in menu.actions() if a.objectName() == "due").trigger()
    combo = keyboard()
    assert isinstance(combo, Combo)
    offered = [date.fromisoformat(combo.itemData(number)) for number in range(combo.count())]
    assert offered
    assert all(place.session.catalog.opening().on(day) for day in offered)
    assert date(2026, 12, 5) not in offered
    press("Down", "Return")
    assert place.session.catalog.loans.state(loan.id).due == offered[1]


def test_bring_back_from_the_page(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    loan = place.session.catalog.loans.open_of(person)[0]
    next(a for a in place.page.loan_menu(loan.id).actions() if a.objectName() == "back").trigger()
    assert place.session.catalog.loans.open_of(person) == ()
    qtbot.waitUntil(lambda: "Past loans" in _said(place))


# Membership (R42)


def test_renewing_a_membership_begins_when_the_present_one_ends(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    before = place.session.catalog.people.state(person).last_period()
    assert before is not None
    push(place.page, "membership")
    press("Return")
    periods = place.session.catalog.people.state(person).periods
    assert len(periods) == 2
    assert before.until is not None
    assert (periods[1].first - before.until).days == 1
    qtbot.waitUntil(lambda: "Renewed already" in _said(place))


def test_ending_a_membership(place: PeoplePlace) -> None:
    person = _open(place, "Kwame")
    push(place.page, "end")
    press("Return")
    last = place.session.catalog.people.state(person).last_period()
    assert last is not None
    assert last.until == library.TODAY


# The form


def test_a_name_alone_is_not_enough_and_one_way_to_reach_is(place: PeoplePlace) -> None:
    press("Ctrl+N")
    write("Ida Flores")
    press("Ctrl+Return")
    assert keyboard().objectName() == "phone"
    assert "phone number" in keyboard().accessibleDescription()
    write("07700 900999")
    press("Ctrl+Return")
    person = place.page.person()
    state = place.session.catalog.people.state(person or b"")
    assert (state.name, state.phone) == ("Ida Flores", "07700 900999")
    press("Ctrl+E")
    assert place.form is not None
    place.form.field("languages").editor.setFocus()  # type: ignore[union-attr]
    write("es, en")
    press("Ctrl+Return")
    assert place.session.catalog.people.state(person or b"").languages == ("es", "en")
    assert "Español, English" in _said(place)


def test_a_new_member_gets_a_membership_from_today(place: PeoplePlace) -> None:
    press("Ctrl+N")
    write("Ida Flores")
    assert place.form is not None
    place.form.field("email").editor.setFocus()  # type: ignore[union-attr]
    write("ida@example.org")
    place.form.field("type").editor.setFocus()  # type: ignore[union-attr]
    press("Down", "Ctrl+Return")
    state = place.session.catalog.people.state(place.page.person() or b"")
    assert [period.first for period in state.periods] == [library.TODAY]


def test_a_photo_is_kept_with_the_person(place: PeoplePlace, tmp_path: Path) -> None:
    image = QImage(QSize(40, 30), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert QImageWriter(str(tmp_path / "face.png"), QByteArray(b"png")).write(image)
    person = _open(place, "Kwame")
    press("Ctrl+E")
    assert place.form is not None
    place.form._picture.take_file(tmp_path / "face.png")
    press("Ctrl+Return")
    photo = place.session.catalog.people.state(person).photo
    assert PhotoShelf(place.session.folder, place.session.community.vault).photo(photo)
    press("Ctrl+E")
    push(place.form, "photo_remove")
    press("Ctrl+Return")
    assert place.session.catalog.people.state(person).photo is None


def test_who_looks_alike_shows_while_typing_and_opens(place: PeoplePlace) -> None:
    press("Ctrl+N")
    write("Tomasz Wojcik")
    assert place.form is not None
    alike = place.form._alike
    assert alike.isVisible()
    assert "Tomasz Wójcik" in alike._rows._rows.row(0).title
    alike._rows.setFocus(Qt.FocusReason.TabFocusReason)
    press("Return")
    assert place.page.person() == _named(place.session, "Tomasz Wójcik").id


def test_a_card_of_somebody_else_is_said_at_the_card(place: PeoplePlace) -> None:
    _open(place, "Kwame")
    press("Ctrl+E")
    assert place.form is not None
    card = place.form.field("card")
    assert card is not None
    card.editor.setFocus()
    card.editor.selectAll()  # type: ignore[attr-defined]
    write("M1001")
    press("Ctrl+Return")
    assert "Amina Diallo" in card.editor.accessibleDescription()


def test_what_was_typed_survives_leaving_the_form(place: PeoplePlace, qtbot: QtBot) -> None:
    press("Ctrl+N")
    write("Half a name")
    with qtbot.waitSignal(place.session.notice):
        press("Escape")
    assert _typed(place) is None
    press("Ctrl+N")
    assert _typed(place) == "Half a name"
    push(place, "discard")
    press("Ctrl+N")
    assert _typed(place) == ""


# Two who may be one (R41)


def test_merging_keeps_both_histories_and_can_be_undone(place: PeoplePlace, qtbot: QtBot) -> None:
    twin = place.session.community.do(AddPerson(fields={"name": "Tomasz Wojcik", "address": "Attic"})).record
    tomasz = _named(place.session, "Tomasz Wójcik").id
    place.show_person(twin)
    assert texts(place.page, Banner)[0].take(f"compare {tomasz.hex()}")
    assert place.compare is not None
    assert keyboard().objectName() == "keep first"
    press("Space")
    assert place.page.person() == tomasz
    assert place.session.catalog.people.state(twin).into == tomasz
    assert [name for name in _names(place) if name.startswith("Tomasz")] == ["Tomasz Wójcik"]
    place.show_person(twin)
    assert place.page.person() == tomasz
    push(place.page, "history")
    push(place.page, "undo_0")
    assert place.session.catalog.people.state(twin).into is None
    qtbot.waitUntil(lambda: len([name for name in _names(place) if name.startswith("Tomasz")]) == 2)


def test_two_people_stay_two(place: PeoplePlace) -> None:
    twin = place.session.community.do(AddPerson(fields={"name": "Tomasz Wojcik", "address": "Attic"})).record
    tomasz = _named(place.session, "Tomasz Wójcik").id
    place.show_person(twin)
    place.on_compare_wanted(twin, tomasz)
    press("Escape")
    assert place.compare is None
    assert place.page.person() == twin
    assert place.session.catalog.people.state(twin).into is None


# For everyone


def test_a_conflict_offers_the_other_value_and_hides_numbers(session: Session, qtbot: QtBot) -> None:
    place = PeoplePlace(session)
    qtbot.addWidget(place)
    person = session.catalog.people.state(_named(session, "Kwame").id)
    torn = replace(person, conflicts={"name": ("Kwame M.",), "phone": ("07700 900555",)})
    messages = conflict_messages(torn, ("phone", "email"))
    assert [message.title for message in messages] == [
        "Two laptops wrote “Name” differently",
        "Two laptops wrote “Phone” differently",
    ]
    assert "900555" not in str(messages)
    assert "900555" in str(conflict_messages(torn))
    place.page._asking.settle_conflict(torn, "use 0 name")
    assert session.catalog.people.state(person.id).name == "Kwame M."


def test_a_scanned_card_opens_its_person(place: PeoplePlace) -> None:
    assert place.take_scan("M1001")
    assert place.page.person() == _named(place.session, "Amina").id
    assert not place.take_scan("SKXX9999X")


def test_a_change_elsewhere_shows_at_once(place: PeoplePlace, qtbot: QtBot) -> None:
    person = _open(place, "Kwame")
    place.session.community.do(ChangePerson(person=person, fields={"note": "Seen on the other laptop"}))
    qtbot.waitUntil(lambda: "Seen on the other laptop" in _said(place))


def test_every_control_has_a_name(place: PeoplePlace) -> None:
    _open(place, "Amina")
    push(place.page, "contact")
    assert nameless(place) == []
    push(place.page, "membership")
    assert nameless(place) == []
    place.on_add_wanted("Tomasz")
    assert nameless(place) == []


def test_further_columns_of_the_old_list_are_shown(place: PeoplePlace) -> None:
    _open(place, "Ruth")
    assert "House number on file" in _said(place)


def test_a_narrow_window_shows_page_or_list(place: PeoplePlace) -> None:
    place.window().resize(700, 700)
    _open(place, "Kwame")
    assert not place.list.isVisible()
    press("Escape")
    assert place.list.isVisible()
    assert not place.page.isVisible()
