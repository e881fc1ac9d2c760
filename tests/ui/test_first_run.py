"""The first run by keys: at most five steps to a real loan, each can be left and come back to, nothing said is lost.

Never here: making the sample; the app does that.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.domain.lending import person_questions
from tests.ui.hands import words
from tests.ui.windows import shown
from ui.action import AtOnce
from ui.first_run import FirstRun
from ui.first_run.hours_step import HoursStep
from ui.first_run.house_step import HouseStep, zone_named
from ui.first_run.loan_step import LoanStep
from ui.first_run.member_step import MemberStep
from ui.first_run.things_step import ThingsStep
from ui.first_run.wizard import STEPS, Wizard
from ui.kit import theme
from ui.kit.key_button import KeyButton
from ui.preferences import Preferences


@pytest.fixture
def community(tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def first(lit: QApplication, community: Community, qtbot: QtBot) -> FirstRun:
    return shown(qtbot, FirstRun(community, AtOnce(), Preferences(community.folder)), 1366, 768)


def wizard(first: FirstRun) -> Wizard:
    assert first.wizard is not None
    return first.wizard


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    if text.isascii():
        QTest.keyClicks(line, text)
    else:
        line.insert(text)  # QTest knows no key for á


def enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)


def house(first: FirstRun) -> HouseStep:
    step = wizard(first).step
    assert isinstance(step, HouseStep)
    return step


def begin(first: FirstRun) -> None:
    """Start and say the names: after it the community is founded."""
    assert first.welcome is not None
    QTest.keyClick(first.welcome.start.button, Qt.Key.Key_Space)
    step = house(first)
    write(step.name, "Riverside House")
    write(step.site, "Mill Lane 3")
    write(step.owner, "Amina Diallo")
    write(step.zone, "Europe/London")
    write(step.currency, "gbp")
    enter(step.currency)


def test_five_steps_end_in_a_loan_at_the_desk(first: FirstRun, community: Community) -> None:
    ended: list[tuple[str, object]] = []
    first.started.connect(lambda place, what: ended.append((place, what)))
    begin(first)
    assert len(STEPS) == 5
    hours = wizard(first).step
    assert isinstance(hours, HoursStep)
    enter(hours.days[0][0])
    things = wizard(first).step
    assert isinstance(things, ThingsStep)
    write(things.lines[0], "Jigsaw")
    enter(things.lines[0])
    member = wizard(first).step
    assert isinstance(member, MemberStep)
    write(member.name, "Rosa Fernández")
    write(member.contact, "07700 900123")
    enter(member.contact)
    loan = wizard(first).step
    assert isinstance(loan, LoanStep)
    assert "Jigsaw" in words(loan)
    enter(loan.people[0][0])
    rosa = community.catalog.people.alike("Rosa Fernández")[0]
    assert ended == [("desk", ("lend", rosa.id))]
    slots = sorted((s.weekday, s.start, s.end) for s in community.catalog.opening().slots)
    assert slots == [(1, 1080, 1200), (3, 1080, 1200)]
    assert community.catalog.items.counts().items == 1
    settings = community.catalog.settings(community.id)
    assert (settings.name, settings.site, settings.currency) == ("Riverside House", "Mill Lane 3", "GBP")
    assert community.grant.prefix == "RH"
    person = community.catalog.people.state(rosa.id)
    assert person_questions(person, community.deciding().desk(person)) == ()


def test_what_is_missing_is_said_in_words(first: FirstRun, community: Community) -> None:
    first.on_start()
    step = house(first)
    enter(step.name)
    assert "stands on slips" in words(step)
    write(step.name, "Riverside House")
    enter(step.name)
    assert "Write your name." in words(step)
    write(step.owner, "Amina")
    write(step.zone, "Nowhere/Town")
    enter(step.zone)
    assert "Europe/Berlin" in words(step)
    write(step.zone, "Europe/Paris")
    write(step.currency, "€")
    enter(step.currency)
    assert "three letters" in words(step)
    assert not community.founded


def test_a_city_names_its_time_zone() -> None:
    assert zone_named(" new york ") == "America/New_York"
    assert zone_named("europe/london") == "Europe/London"
    assert zone_named("Nowhere") == "Nowhere"
    assert zone_named("") == ""


def test_killed_in_the_middle_nothing_said_is_lost(first: FirstRun, community: Community) -> None:
    begin(first)
    enter(wizard(first))
    community.close()
    again = Community(community.folder)
    assert again.founded
    assert again.catalog.settings(again.id).name == "Riverside House"
    assert again.catalog.people.name(again.grant.owner) == "Amina Diallo"
    assert len(again.catalog.opening().slots) == 2
    again.close()


def test_back_shows_what_was_said_and_a_change_changes_it(first: FirstRun, community: Community) -> None:
    begin(first)
    hours = wizard(first).step
    assert isinstance(hours, HoursStep)
    QTest.keyClick(hours.templates[1], Qt.Key.Key_Space)
    enter(hours.days[5][1])
    things = wizard(first).step
    assert isinstance(things, ThingsStep)
    write(things.lines[0], "Jigsaw")
    write(things.lines[1], "Tent")
    enter(things.lines[1])
    for _ in range(3):
        QTest.keyClick(wizard(first), Qt.Key.Key_Escape)
    step = house(first)
    assert step.name.text() == "Riverside House"
    write(step.name, "Riverside Hall")
    write(step.owner, "Amina D.")
    enter(step.owner)
    hours = wizard(first).step
    assert isinstance(hours, HoursStep)
    assert [day for day, (tick, _, _) in enumerate(hours.days) if tick.isChecked()] == [5]
    write(hours.days[5][2], "14:00")
    enter(hours.days[5][2])
    things = wizard(first).step
    assert isinstance(things, ThingsStep)
    assert [line.text() for line in things.lines] == ["Jigsaw", "Tent", ""]
    write(things.lines[1], "Tent for four")
    enter(things.lines[1])
    assert community.catalog.settings(community.id).name == "Riverside Hall"
    assert community.catalog.people.name(community.grant.owner) == "Amina D."
    assert [(s.weekday, s.end) for s in community.catalog.opening().slots] == [(5, 840)]
    assert community.catalog.items.counts().items == 2


def test_a_member_is_changed_not_added_twice(first: FirstRun, community: Community) -> None:
    begin(first)
    wizard(first).show_step(3)
    for name, contact in (("Rosa", "07700 900123"), ("Rosa Fernández", "rosa@example.org")):
        member = wizard(first).step
        assert isinstance(member, MemberStep)
        write(member.name, name)
        write(member.contact, contact)
        enter(member.contact)
        QTest.keyClick(wizard(first), Qt.Key.Key_Escape)
    assert len(community.catalog.people.alike("Rosa Fernández")) == 1
    person = community.catalog.people.state(first.answers.records["member"])
    assert (person.email, person.phone) == ("rosa@example.org", "")


def test_bad_times_and_missing_contact_are_said(first: FirstRun) -> None:
    begin(first)
    hours = wizard(first).step
    assert isinstance(hours, HoursStep)
    QTest.keyClick(hours.days[0][0], Qt.Key.Key_Space)
    assert (hours.days[0][1].text(), hours.days[0][2].text()) == ("18:00", "20:00")
    write(hours.days[0][1], "late")
    enter(hours.days[0][1])
    assert "write times like 18:00" in hours.problem.text()
    write(hours.days[0][1], "21")
    enter(hours.days[0][1])
    assert "ends before it begins" in hours.problem.text()
    wizard(first).show_step(3)
    member = wizard(first).step
    assert isinstance(member, MemberStep)
    write(member.name, "Rosa")
    enter(member.name)
    assert "phone number or an e-mail" in words(member)


def test_all_but_the_first_step_can_be_skipped(first: FirstRun, community: Community) -> None:
    ended: list[tuple[str, object]] = []
    first.started.connect(lambda place, what: ended.append((place, what)))
    begin(first)
    for _ in range(4):
        skip = wizard(first).skip
        assert not skip.isHidden()
        QTest.keyClick(skip, Qt.Key.Key_Space)
    assert ended == [("tonight", None)]
    assert community.catalog.opening().slots == ()


def test_enter_presses_the_button_that_has_the_focus(first: FirstRun, community: Community, qtbot: QtBot) -> None:
    begin(first)
    skip = wizard(first).skip
    qtbot.waitUntil(skip.isVisible)
    skip.setFocus()
    enter(skip)
    assert isinstance(wizard(first).step, ThingsStep)
    assert community.catalog.opening().slots == ()


def test_without_a_member_the_founder_borrows(first: FirstRun, community: Community) -> None:
    begin(first)
    wizard(first).show_step(4)
    loan = wizard(first).step
    assert isinstance(loan, LoanStep)
    assert loan.person() == community.grant.owner


def test_a_spreadsheet_comes_after_the_hours(first: FirstRun) -> None:
    ended: list[tuple[str, object]] = []
    first.started.connect(lambda place, what: ended.append((place, what)))
    assert first.welcome is not None
    QTest.keyClick(first.welcome.sheet, Qt.Key.Key_Space)
    step = house(first)
    write(step.name, "Riverside House")
    write(step.owner, "Amina")
    enter(step.owner)
    enter(wizard(first))
    assert ended == [("community", "import")]


def test_esc_on_the_first_step_is_the_welcome(first: FirstRun) -> None:
    first.on_start()
    write(house(first).name, "Riverside House")
    QTest.keyClick(house(first).name, Qt.Key.Key_Escape)
    assert first.welcome is not None
    first.on_start()
    assert house(first).name.text() == "Riverside House"


def test_larger_text_and_language_in_one_press(first: FirstRun, community: Community) -> None:
    heard: list[bool] = []
    first.appearance_changed.connect(lambda: heard.append(True))
    assert first.welcome is not None
    QTest.keyClick(first.welcome.larger, Qt.Key.Key_Space)
    chips = first.welcome.languages.buttons()
    chips[-1].click()
    kept = Preferences(community.folder)
    assert kept.scale == 1.3
    assert kept.language == chips[-1].objectName()
    assert len(heard) == 2


def test_another_language_keeps_what_is_typed(first: FirstRun, lit: QApplication, qtbot: QtBot) -> None:
    first.on_start()
    before = wizard(first)
    write(house(first).name, "Riverside House")
    lit.sendEvent(first, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: first.wizard is not before)
    assert house(first).name.text() == "Riverside House"


def test_looking_around_shows_how_far_it_is(first: FirstRun, qtbot: QtBot) -> None:
    assert first.welcome is not None
    with qtbot.waitSignal(first.sample_wanted):
        QTest.keyClick(first.welcome.look.button, Qt.Key.Key_Space)
    first.show_progress(120, 480)
    assert "25 %" in words(first.welcome) or first.welcome.progress.isVisible()
    assert not first.welcome.start.button.isEnabled()


def test_founding_happens_on_the_writer_thread(lit: QApplication, community: Community, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as writer:
        first = FirstRun(community, writer, Preferences(community.folder))
        qtbot.addWidget(first)
        begin(first)
        qtbot.waitUntil(lambda: isinstance(wizard(first).step, HoursStep))
        assert community.founded
        writer.submit(community.close).result()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_fits_at_every_size(first: FirstRun, lit: QApplication, qtbot: QtBot, scale: float) -> None:
    theme.apply(lit, "light", scale)
    qtbot.waitUntil(lambda: first.minimumSizeHint().width() <= 1366)
    begin(first)
    for number in range(len(STEPS)):
        wizard(first).show_step(number)
        assert first.minimumSizeHint().width() <= 1366
        assert first.minimumSizeHint().height() <= 696
        assert all(button.accessibleName() for button in first.findChildren(KeyButton))
