"""Community: hours, closures that move due dates, rules with examples, types, house rules, look, check; by keys.

Never here: import and export; they are in test_community_files.py.
"""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.journal.verify import Fault, Finding
from tests.ui.hands import hit, words
from tests.ui.riverside import Riverside
from tests.ui.windows import shown
from ui.action import AtOnce
from ui.checking import Checked, check
from ui.community.hours_page import HoursPage
from ui.community.laptop_page import LaptopPage, said
from ui.community.look_page import LookPage
from ui.community.place import TABS, CommunityPlace
from ui.community.rules_page import RulesPage
from ui.community.slot_form import SlotForm
from ui.community.special_form import SpecialForm
from ui.community.typed import day_read, day_typed, time_read, time_typed
from ui.kit import theme
from ui.kit.label import Label
from ui.kit.scroll import TidyScroll

TODAY = date(2026, 11, 26)


@pytest.fixture
def place(house: Riverside, qtbot: QtBot) -> CommunityPlace:
    return shown(qtbot, CommunityPlace(house.session))


@pytest.fixture
def hours(place: CommunityPlace) -> HoursPage:
    page = place.show_tab("hours")
    assert isinstance(page, HoursPage)
    return page


@pytest.fixture
def rules(place: CommunityPlace) -> RulesPage:
    page = place.show_tab("rules")
    assert isinstance(page, RulesPage)
    return page


@pytest.fixture
def look(place: CommunityPlace) -> LookPage:
    page = place.show_tab("look")
    assert isinstance(page, LookPage)
    return page


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("18:00", 1080),
        ("18", 1080),
        ("18.30", 1110),
        ("6 pm", 1080),
        ("12am", 0),
        ("1830", 1110),
        ("24:00", 1440),
        ("١٨:٠٠", 1080),
    ],
)
def test_times_are_read_as_people_write_them(text: str, minutes: int) -> None:
    assert time_read(text) == minutes


@pytest.mark.parametrize("text", ["", "25:00", "18:75", "13 pm", "evening", "24:01"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert time_read(text) is None


def test_a_time_reads_back_as_it_stands() -> None:
    assert [time_read(time_typed(minutes)) for minutes in range(0, 1441, 5)] == list(range(0, 1441, 5))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24/12/2026", date(2026, 12, 24)),
        ("24.12.", date(2026, 12, 24)),
        ("24 December", date(2026, 12, 24)),
        ("7 January", date(2027, 1, 7)),
        ("2027-01-07", date(2027, 1, 7)),
        ("24 November 2026", date(2026, 11, 24)),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date) -> None:
    assert day_read(text, TODAY) == day
    assert day_read(day_typed(day), TODAY) == day


@pytest.mark.parametrize("text", ["", "31/02/2027", "someday", "40.1."])
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_read(text, TODAY) is None


def test_an_opening_is_added_by_keys(hours: HoursPage, house: Riverside) -> None:
    hit(hours.add_slot)
    form = hours.form
    assert isinstance(form, SlotForm)
    assert form.day.hasFocus()
    QTest.keyClick(form.day, Qt.Key.Key_End)
    write(form.hours.start, "14")
    write(form.hours.end, "17.30")
    QTest.keyClick(form.hours.end, Qt.Key.Key_Return)
    added = [s for s in house.session.catalog.opening().slots if s.weekday == 6]
    assert [(s.start, s.changeover, s.end) for s in added] == [(840, None, 1050)]
    assert hours.form is None


def open_form(hours: HoursPage) -> SlotForm | SpecialForm:
    assert hours.form is not None
    return hours.form


def test_esc_keeps_what_was_typed_until_it_is_saved_or_discarded(hours: HoursPage, house: Riverside) -> None:
    told: list[str] = []
    house.session.notice.connect(lambda _kind, said: told.append(said))
    for add, line, text in ((hours.add_slot, "end", "21:30"), (hours.add_special, "reason", "Flood")):
        hit(add)
        assert hours.step_back()
        assert told == []
        hit(add)
        write(open_form(hours).lines()[line], text)
        assert hours.step_back()
        assert "is kept" in told.pop()
        hit(add)
        assert open_form(hours).entered()[line] == text
        hit(open_form(hours).discard)
        hit(add)
        assert open_form(hours).entered()[line] != text
        hours.close_form()


@pytest.mark.parametrize("typed", ["1 January 0001", "31 December 9999", "24/12/2"])
def test_a_day_that_nobody_means_is_asked_for_again(hours: HoursPage, house: Riverside, typed: str) -> None:
    hit(hours.add_special)
    form = hours.form
    assert isinstance(form, SpecialForm)
    write(form.first, typed)
    QTest.keyClick(form.first, Qt.Key.Key_Return)
    assert "Write a day like" in words(form)
    assert hours.form is form


def test_a_form_that_opens_out_of_sight_is_scrolled_to(hours: HoursPage, qtbot: QtBot) -> None:
    hours.window().resize(600, 420)
    scroll = hours.findChild(TidyScroll)
    assert scroll is not None
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > hours.height())
    hit(hours.add_special)
    form = hours.form
    assert isinstance(form, SpecialForm)
    qtbot.waitUntil(lambda: bar.value() > 0 and not form.first.visibleRegion().isEmpty())


def test_hours_that_run_backwards_are_said_in_words(hours: HoursPage, house: Riverside) -> None:
    hit(hours.add_slot)
    form = hours.form
    assert isinstance(form, SlotForm)
    before = len(house.session.catalog.opening().slots)
    for end, sentence in (("9:00", "It ends before it begins"), ("late", "Write a time like 18:00")):
        write(form.hours.end, end)
        QTest.keyClick(form.hours.end, Qt.Key.Key_Return)
        assert sentence in words(form)
    write(form.hours.end, "20")
    write(form.hours.changeover, "21")
    QTest.keyClick(form.hours.changeover, Qt.Key.Key_Return)
    assert "between the two others" in words(form)
    assert len(house.session.catalog.opening().slots) == before


def test_an_opening_is_changed_and_removed_and_undone(hours: HoursPage, house: Riverside, qtbot: QtBot) -> None:
    hours.week.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(hours.week, Qt.Key.Key_Return)
    form = hours.form
    assert isinstance(form, SlotForm)
    write(form.hours.end, "21:00")
    QTest.keyClick(form.hours.end, Qt.Key.Key_Return)
    tuesday = next(s for s in house.session.catalog.opening().slots if s.weekday == 1)
    assert tuesday.end == 1260
    hours.refresh()
    hours.on_slot_opened(tuesday.id)
    assert isinstance(hours.form, SlotForm)
    receipts: list[bytes] = []
    house.session.actions.recorded.connect(lambda receipt: receipts.append(receipt.entry))
    hours.form.on_remove()
    assert [s.weekday for s in house.session.catalog.opening().slots if s.weekday == 1] == []
    house.session.actions.undo(receipts[0])
    assert [s.end for s in house.session.catalog.opening().slots if s.weekday == 1] == [1260]


def test_a_closure_says_what_it_moves_and_moves_it(hours: HoursPage, house: Riverside) -> None:
    hit(hours.add_special)
    form = hours.form
    assert isinstance(form, SpecialForm)
    assert form.first.hasFocus()
    write(form.first, "26 November 2026")
    assert "6 due" in form.effect()
    assert "Sat 28 November" in form.effect()
    write(form.last, "29.11.")
    assert "Tue 1 December" in form.effect()
    write(form.reason, "Burst pipe")
    entries: list[bytes] = []
    house.session.actions.recorded.connect(lambda receipt: entries.append(receipt.entry))
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    due = [loan.due for loan in house.session.catalog.loans.due_on(date(2026, 12, 1), date(2026, 12, 1))]
    assert len(due) == 6
    assert house.session.catalog.opening().why_closed(TODAY) == "Burst pipe"
    house.session.actions.undo(entries[0])
    assert len(house.session.catalog.loans.due_on(TODAY, TODAY)) == 6


def test_days_that_run_backwards_are_said_in_words(hours: HoursPage) -> None:
    hit(hours.add_special)
    form = hours.form
    assert isinstance(form, SpecialForm)
    write(form.first, "the other day")
    QTest.keyClick(form.first, Qt.Key.Key_Return)
    assert "Write a day like" in words(form)
    write(form.first, "26/11/2026")
    write(form.last, "20/11/2026")
    QTest.keyClick(form.last, Qt.Key.Key_Return)
    assert "before the first day" in words(form)
    assert form.effect() == ""


def test_an_extra_opening(hours: HoursPage, house: Riverside) -> None:
    hit(hours.add_special)
    form = hours.form
    assert isinstance(form, SpecialForm)
    hit(form.extra)
    write(form.first, "29/11/2026")
    assert form.hours.isVisibleTo(form)
    QTest.keyClick(form.first, Qt.Key.Key_Return)
    assert [(h.start, h.end) for h in house.session.catalog.opening().on(date(2026, 11, 29))] == [(600, 960)]


def test_esc_closes_the_form(hours: HoursPage, place: CommunityPlace) -> None:
    hit(hours.add_special)
    assert place.step_back()
    assert hours.form is None
    assert not place.step_back()


def test_rules_say_what_they_mean_today(rules: RulesPage) -> None:
    write(rules.lines["loan_days"], "28")
    said = {mode: label.text() for mode, label in rules.examples.items()}
    assert "due Thu 24 December" in said["every_day"]
    assert "due Sat 2 January 2027" in said["push"]
    assert "2027" in said["open_days"]


def test_rules_are_saved_as_one_action(rules: RulesPage, house: Riverside) -> None:
    assert not rules.save.isEnabled()
    write(rules.lines["item_limit"], "7")
    hit(rules.flags["need_membership"])
    hit(rules.modes["open_days"])
    done: list[object] = []
    house.session.actions.recorded.connect(done.append)
    QTest.keyClick(rules.lines["item_limit"], Qt.Key.Key_Return)
    kept = house.session.catalog.settings(house.session.community.id).rules
    assert (kept.item_limit, kept.need_membership, kept.count_mode) == (7, True, "open_days")
    assert len(done) == 1
    assert not rules.save.isEnabled()


def test_a_rule_that_makes_no_sense_is_said_in_words(rules: RulesPage, house: Riverside) -> None:
    for typed, sentence in (("0", "1 to 365"), ("many", "whole number")):
        write(rules.lines["loan_days"], typed[:3])
        QTest.keyClick(rules.lines["loan_days"], Qt.Key.Key_Return)
        assert sentence in words(rules)
    hit(rules.take_back)
    assert rules.lines["loan_days"].text() == "14"
    assert house.session.catalog.settings(house.session.community.id).rules.loan_days == 14


def test_typing_survives_a_change_from_elsewhere(rules: RulesPage, house: Riverside) -> None:
    write(rules.lines["renewals"], "5")
    house.give_back(6)
    rules.refresh()
    assert rules.lines["renewals"].text() == "5"


def test_a_membership_type_is_added_changed_and_removed(rules: RulesPage, house: Riverside) -> None:
    hit(rules.types.add)
    form = rules.types.form
    assert form is not None
    assert form.name.hasFocus()
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert "Write a name." in words(form)
    write(form.name, "Concession")
    write(form.price, "six")
    QTest.keyClick(form.price, Qt.Key.Key_Return)
    assert "Write an amount" in words(form)
    write(form.price, "6.50")
    write(form.limit, "3")
    QTest.keyClick(form.limit, Qt.Key.Key_Return)
    added = next(t for t in house.session.catalog.membership_types() if t.name == "Concession")
    assert (added.price, added.months, added.item_limit, added.loan_days) == (650, 12, 3, None)
    rules.types.on_opened(added.id)
    assert rules.types.form is not None
    rules.types.form.on_remove()
    assert "Concession" not in [t.name for t in house.session.catalog.membership_types()]


def test_house_rules_are_published_as_versions(rules: RulesPage, house: Riverside, place: CommunityPlace) -> None:
    card = rules.agreement
    for version, text in ((1, "Bring things back."), (2, "Bring things back clean.")):
        hit(card.change)
        assert card.editor.hasFocus()
        card.editor.selectAll()
        QTest.keyClicks(card.editor, text)
        hit(card.publish)
        settings = house.session.catalog.settings(house.session.community.id)
        assert (settings.agreement, settings.agreement_text) == (version, text)
        rules.refresh()
    hit(card.change)
    assert place.step_back()
    assert not card.editing()


def test_look_is_kept_and_announced(look: LookPage, house: Riverside) -> None:
    heard: list[bool] = []
    house.session.appearance_changed.connect(lambda: heard.append(True))
    hit(look.themes["dark"])
    next(b for b in look.sizes.group.buttons() if b.objectName() == "150").click()
    hit(look.sounds)
    kept = house.session.preferences
    assert (kept.theme, kept.scale, kept.sounds) == ("dark", 1.5, False)
    assert len(heard) == 3


def test_a_look_chosen_elsewhere_shows_when_the_page_is_opened(look: LookPage, place: CommunityPlace) -> None:
    preferences = place.session.preferences
    preferences.theme, preferences.scale = "contrast", 1.5
    place.show_tab("look")
    assert look.themes["contrast"].isChecked()
    assert look.sizes.chosen() == "150"


def test_a_pin_needs_four_digits(look: LookPage, house: Riverside) -> None:
    write(look.pin, "12")
    QTest.keyClick(look.pin, Qt.Key.Key_Return)
    assert "at least four digits" in words(look)
    write(look.pin, "1234")
    QTest.keyClick(look.pin, Qt.Key.Key_Return)
    assert house.session.preferences.pin_fits("1234")
    assert look.pin.text() == ""
    hit(look.drop_pin)
    assert not house.session.preferences.has_pin


def test_the_check_says_that_all_is_well(house: Riverside, qtbot: QtBot) -> None:
    page = LaptopPage(house.session, AtOnce())
    qtbot.addWidget(page)
    page.refresh()
    page.on_start()
    assert "as they were signed" in page.result.text()
    assert page.start.isEnabled()
    assert house.session.settings.value("last_check") == "2026-11-26"


def test_the_check_runs_beside_other_work(house: Riverside, qtbot: QtBot) -> None:
    page = LaptopPage(house.session)
    qtbot.addWidget(page)
    page.on_start()
    house.give_back(7)
    qtbot.waitUntil(lambda: "as they were signed" in page.result.text())


def test_a_stopped_check_says_nothing(house: Riverside, qtbot: QtBot) -> None:
    page = LaptopPage(house.session)
    qtbot.addWidget(page)
    page.start.setEnabled(True)
    page.on_start()
    page.on_stop()
    qtbot.waitUntil(page.start.isEnabled)
    assert page.progress.isHidden()


def test_what_is_wrong_is_said_with_what_to_do(qapp: QApplication) -> None:
    sentence = said(Checked(entries=9, findings=(Finding(fault=Fault.SIGNATURE),), differing=2))
    assert "Keep this folder" in sentence
    assert "open it again" in sentence


def test_a_changed_byte_is_found(house: Riverside, qtbot: QtBot) -> None:
    page = LaptopPage(house.session, AtOnce())
    qtbot.addWidget(page)
    house.session.community.database.execute_sql("UPDATE item SET name = 'Other' WHERE rowid = 1")
    page.on_start()
    assert "differ" in page.result.text()
    assert house.session.settings.value("last_check") is None


def test_what_differs_is_built_anew_at_the_next_start_as_is_said(house: Riverside, qtbot: QtBot) -> None:
    page = LaptopPage(house.session, AtOnce())
    qtbot.addWidget(page)
    community = house.session.community
    community.database.execute_sql("UPDATE item SET name = 'Other' WHERE rowid = 1")
    page.on_start()
    community.close()
    again = Community(community.folder)
    assert check(again).is_well
    again.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_tab_fits_at_every_size(place: CommunityPlace, lit: QApplication, scale: float) -> None:
    theme.apply(lit, "light", scale)
    for tab in TABS:
        place.show_tab(tab)
        assert place.minimumSizeHint().width() <= 1366 - 158 - 48 * scale - 12
        assert place.minimumSizeHint().height() <= 676


def test_opens_at_a_tab_by_word(place: CommunityPlace) -> None:
    for name in TABS:
        place.open(name)
        assert TABS[place.tabs.currentIndex()] == name
    place.open(None)
    assert place.tabs.currentIndex() == 0
    QTest.keyClick(place.tabs, Qt.Key.Key_Right)
    assert isinstance(place._pages.currentWidget(), HoursPage)


def test_words_keep_their_size_when_columns_fold(place: CommunityPlace, lit: QApplication, qtbot: QtBot) -> None:
    page = place.show_tab("hours")
    for scale in (1.5, 2.0):
        theme.apply(lit, "light", scale)
        qtbot.waitUntil(lambda: not place.isHidden())
        sizes = {label.font().pixelSize() for label in page.findChildren(Label)}
        assert min(sizes) >= round(13 * scale)
