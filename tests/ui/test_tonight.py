"""Tonight: named after the next slot, says what is open, what is due, who needs a call; by keys.

Never here: how a row is drawn.
"""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import Deed
from skillshare.community import Community
from skillshare.domain.calendar import Opening, Slot, Special
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.office import RemoveLaptop
from tests.neighbours import admitted, meet
from tests.ui import riverside
from tests.ui.hands import key_button, words
from tests.ui.riverside import Riverside
from tests.ui.windows import show, shown
from ui import dates
from ui.i18n import plain
from ui.kit import theme
from ui.tonight import TonightPlace, slot_name
from ui.tonight.dispute import source
from ui.tonight.lists import next_rows
from ui.tonight.opening_card import said
from ui.tonight.slot import next_slot

THURSDAY = Slot(id=b"t" * 16, weekday=3, start=1080, changeover=1155, end=1230)
SATURDAY = Slot(id=b"s" * 16, weekday=5, start=600, changeover=None, end=780)
SUNDAY = Slot(id=b"u" * 16, weekday=6, start=780, changeover=None, end=960)
LONG_MONDAY = Slot(id=b"m" * 16, weekday=0, start=600, changeover=None, end=1080)
CLOSED = Special(id=b"c" * 16, first=date(2026, 11, 26), last=date(2026, 11, 27), open=False, reason="Stock-take")
OPENING = Opening((THURSDAY, SATURDAY, SUNDAY, LONG_MONDAY))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=riverside.ZONE)


@pytest.fixture
def place(house: Riverside, qtbot: QtBot) -> TonightPlace:
    return shown(qtbot, TonightPlace(house.session))


@pytest.mark.parametrize(
    ("day", "hour", "name"),
    [
        (26, 9, "tonight"),
        (26, 20, "tonight"),
        (26, 21, "today"),
        (28, 8, "morning"),
        (29, 8, "afternoon"),
        (30, 8, "today"),
        (27, 8, "today"),
    ],
)
def test_named_after_the_next_slot(day: int, hour: int, name: str) -> None:
    assert slot_name(OPENING, at(day, hour)) == name


def test_no_opening_is_no_slot() -> None:
    assert next_slot(Opening(), at(26, 9)) is None
    assert slot_name(Opening(), at(26, 9)) == "today"


def test_share_of_the_slot_that_has_gone() -> None:
    slot = next_slot(OPENING, at(26, 19, 15))
    assert slot is not None
    assert slot.share == 0.5
    later = next_slot(OPENING, at(26, 12))
    assert later is not None
    assert later.share is None


def test_a_closure_says_its_reason_and_when_it_opens_again(qapp: QApplication) -> None:
    opening = OPENING.with_special(CLOSED)
    first, second = said(opening, at(26, 18, 30), next_slot(opening, at(26, 18, 30)))
    assert first == "Closed: Stock-take"
    assert second == "Opens Sat 28 November, 10:00–13:00"


def test_open_now_and_later_today(qapp: QApplication) -> None:
    assert said(OPENING, at(26, 18, 42), next_slot(OPENING, at(26, 18, 42))) == ("Open now", "18:00–20:30")
    assert said(OPENING, at(26, 12), next_slot(OPENING, at(26, 12)))[0] == "Opens at 18:00"


def test_next_openings_pass_over_a_closure(house: Riverside) -> None:
    opening = house.session.catalog.opening()
    days = [row.key for row in next_rows(opening, date(2026, 12, 22), ())]
    assert days == [date(2027, 1, 2), date(2027, 1, 5), date(2027, 1, 7), date(2027, 1, 9)]


def test_due_back_shows_what_is_here_already(place: TonightPlace) -> None:
    assert "2 of 8 are here" in words(place)
    model = place.due.model()
    assert model.rowCount() == 8
    assert [place.due._rows.row(n).state is not None for n in range(3)] == [True, True, False]


def test_a_return_ticks_its_row(place: TonightPlace, house: Riverside, qtbot: QtBot) -> None:
    house.give_back(5)
    qtbot.waitUntil(lambda: "3 of 8 are here" in words(place))


def test_after_the_changeover_a_missing_return_says_since_when(place: TonightPlace, house: Riverside) -> None:
    house.at(26, 19, 30)
    place.refresh()
    state = place.due._rows.row(7).state
    assert state is not None
    assert state.text == "since 19:15"


def test_calls_name_person_and_days_and_hide_the_number(place: TonightPlace, house: Riverside) -> None:
    shown = words(place)
    person = house.session.catalog.people.one(house.people[2])
    assert person is not None
    assert dates.late(9) in shown
    assert person.person.phone not in shown
    call = key_button(place, "Call")
    QTest.keyClick(call, Qt.Key.Key_Space)
    assert person.person.phone in words(place)
    QTest.keyClick(call, Qt.Key.Key_Space)
    assert person.person.phone not in words(place)


def test_a_clash_is_settled_by_one_key(place: TonightPlace, house: Riverside, qtbot: QtBot) -> None:
    house.clash(15, 12, 13)
    qtbot.waitUntil(lambda: "lent twice" in words(place))
    loans = house.session.catalog.loans.open_of_item(house.items[15])
    with qtbot.waitSignal(house.session.actions.recorded):
        QTest.keyClick(place, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    left = house.session.catalog.loans.open_of_item(house.items[15])
    assert [loan.id for loan in left] == [loans[1].id]
    qtbot.waitUntil(lambda: "lent twice" not in words(place))


@pytest.mark.parametrize(
    ("laptop", "name", "words"),
    [("Hall", "Ana", "Hall, by Ana"), ("", "Ana", "another laptop, by Ana"), ("", "", "another laptop")],
)
def test_a_clash_says_what_is_known_of_where_it_was_written(laptop: str, name: str, words: str) -> None:
    deed = Deed(entry=b"", at=0, laptop=laptop, device=b"", by=b"", by_name=name, facts=())
    assert plain(source(deed)) == words


def neighbour(house: Riverside, folder: Path) -> Community:
    """A second laptop that has not heard of what the first does from now on."""
    return admitted(house.session.community, folder, house.clock)


def test_a_field_two_laptops_wrote_differently_is_settled_by_one_key(
    place: TonightPlace, house: Riverside, qtbot: QtBot, tmp_path: Path
) -> None:
    community, drill = house.session.community, house.items[14]
    other = neighbour(house, tmp_path / "kitchen")
    community.do(ChangeItem(item=drill, fields={"name": "Hammer drill"}))
    house.at(26, 18, 50)
    other.do(ChangeItem(item=drill, fields={"name": "Cordless drill"}))
    meet(community, other)
    other.close()
    qtbot.waitUntil(lambda: "Name” was written differently" in words(place))
    shown = plain(words(place))
    assert "Kitchen laptop, by Amina Diallo" in shown
    assert "Hall laptop, by Amina Diallo" in shown
    QTest.keyClick(place, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "written differently" not in words(place))
    assert community.catalog.items.state(drill).name == "Hammer drill"


def test_phones_that_differ_are_chosen_on_the_page_and_not_shown(
    place: TonightPlace, house: Riverside, qtbot: QtBot, tmp_path: Path
) -> None:
    community, ben = house.session.community, house.people[13]
    other = neighbour(house, tmp_path / "kitchen")
    community.do(ChangePerson(person=ben, fields={"phone": "07700 900111"}))
    other.do(ChangePerson(person=ben, fields={"phone": "07700 900222"}))
    meet(community, other)
    other.close()
    qtbot.waitUntil(lambda: "Phone” was written differently" in words(place))
    assert "900111" not in words(place)
    assert "900222" not in words(place)
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    QTest.keyClick(key_button(place, "Open the page"), Qt.Key.Key_Space)
    assert wanted == [("people", ben)]


def test_of_two_people_with_one_card_one_keeps_it(
    place: TonightPlace, house: Riverside, qtbot: QtBot, tmp_path: Path
) -> None:
    community = house.session.community
    other = neighbour(house, tmp_path / "kitchen")
    ana = community.do(AddPerson(fields={"name": "Ana Silva", "phone": "07700 1", "card": "C 12"})).record
    house.at(26, 18, 50)
    bea = other.do(AddPerson(fields={"name": "Bea Novak", "phone": "07700 2", "card": "c12"})).record
    meet(community, other)
    other.close()
    qtbot.waitUntil(lambda: "two people have it" in words(place))
    QTest.keyClick(key_button(place, "Bea keeps it"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "two people have it" not in words(place))
    people = community.catalog.people
    assert (people.state(ana).card, people.state(bea).card) == ("", "c12")


def test_what_a_removed_laptop_brings_late_leads_to_where_it_is_decided(
    place: TonightPlace, house: Riverside, qtbot: QtBot, tmp_path: Path
) -> None:
    community = house.session.community
    other = neighbour(house, tmp_path / "kitchen")
    community.do(RemoveLaptop(device=other.journal.key.public))
    other.do(AddItem(fields={"name": "Late drill"}))
    meet(community, other)
    other.close()
    qtbot.waitUntil(lambda: "from Kitchen laptop" in plain(words(place)))
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    QTest.keyClick(key_button(place, "Decide"), Qt.Key.Key_Space)
    assert wanted == [("community", "devices")]


def test_a_day_without_returns_shows_those_of_the_next(place: TonightPlace, house: Riverside) -> None:
    house.at(27, 9)
    place.refresh()
    due = house.session.catalog.loans.next_due(99)
    assert due
    assert {loan.due for loan in due} == {due[0].due}
    assert "Due back" in words(place)
    assert place.due.model().rowCount() == min(len(due), 8)
    assert place.due._rows.row(0).title == due[0].item_name


def test_a_young_community_is_told_what_comes_next(lit: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    house = riverside.found(tmp_path)
    house.session.community.do(AddItem(fields={"name": "Drill"}))
    place = TonightPlace(house.session)
    qtbot.addWidget(place)
    show(qtbot, place)
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    place.steps.rows.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(place.steps.rows, Qt.Key.Key_Home)
    QTest.keyClick(place.steps.rows, Qt.Key.Key_Return)
    assert wanted == [("community", "import")]
    house.close()


def test_who_has_lent_for_long_sees_no_first_steps(place: TonightPlace) -> None:
    assert place.steps.isHidden()


def test_note_is_changed_where_it_stands(place: TonightPlace, house: Riverside, qtbot: QtBot) -> None:
    QTest.keyClick(key_button(place, "Change"), Qt.Key.Key_Space)
    assert place.note.editor.hasFocus()
    QTest.keyClicks(place.note.editor, "Kettle is broken")
    with qtbot.waitSignal(house.session.actions.recorded):
        QTest.keyClick(place.note.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "“Kettle is broken”" in words(place))
    assert house.session.catalog.settings(house.session.community.id).handover == "Kettle is broken"


def test_esc_leaves_the_note_as_it_was(place: TonightPlace, house: Riverside) -> None:
    place.note.open_editor()
    QTest.keyClicks(place.note.editor, "nonsense")
    QTest.keyClick(place.note.editor, Qt.Key.Key_Escape)
    assert not place.note.editing()
    assert not place.step_back()
    assert "Shelf H3 is full" in words(place)


def test_ways_on(place: TonightPlace, house: Riverside, qtbot: QtBot) -> None:
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    for text in ("Find anything", "Open the desk"):
        QTest.keyClick(key_button(place, text), Qt.Key.Key_Space)
    place.due.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(place.due, Qt.Key.Key_Return)
    with qtbot.waitSignal(place.overdue_list_wanted):
        place.needs.list_wanted.emit()
    assert wanted == [("find", None), ("desk", None), ("items", house.items[2])]


def test_a_new_community_is_shown_how_to_begin(lit: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    house = riverside.found(tmp_path)
    place = TonightPlace(house.session)
    qtbot.addWidget(place)
    show(qtbot, place)
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    assert "No items yet" in words(place)
    for text in ("Add items", "Bring in a spreadsheet", "Set opening hours"):
        QTest.keyClick(key_button(place, text), Qt.Key.Key_Space)
    assert [name for name, _ in wanted] == ["items", "community", "community"]
    house.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_folds_and_cuts_nothing_off(place: TonightPlace, lit: QApplication, qtbot: QtBot, scale: float) -> None:
    theme.apply(lit, "light", scale)
    place.resize(round(1366 - 158 - 48 * scale - 12), 676)
    columns = place._columns
    qtbot.waitUntil(lambda: columns.count() == {1.0: 3, 1.5: 2, 2.0: 1}[scale])
    assert place.minimumSizeHint().width() <= place.width()
    qtbot.waitUntil(lambda: place.needs.height() >= place.needs.heightForWidth(place.needs.width()))


def test_minute_moves_the_marker(place: TonightPlace, house: Riverside) -> None:
    house.clock.at = datetime.combine(date(2026, 11, 26), time(20, 45), riverside.ZONE)
    place.on_minute()
    assert place.opening.said() == "Closed now. Opens Sat 28 November, 10:00–13:00"
