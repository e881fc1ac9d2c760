"""The form of a session by keys: planning, what is free while typing, edits of a series, cancelling, whom to tell.

Never here: the rules; those are in tests/domain and tests/catalog.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skillshare.catalog.sessions import SessionRow
from skillshare.domain.items import AddItem
from skillshare.domain.planning import PlanSeries
from skillshare.domain.sessions import Role
from skillshare.domain.signing_up import SignUp
from skillshare.domain.standing import StandingSignUp
from tests.ui.hands import button, keyboard, nameless, press, push, words, write
from tests.ui.week_of_november import Week, at, built
from tests.ui.windows import show
from ui import i18n
from ui.calendar.session_form import SessionForm
from ui.calendar.session_form_repeat import Repeat
from ui.calendar.session_plan import ages_read
from ui.calendar.session_planning import Planning
from ui.kit import reading_order
from ui.kit.field import Combo
from ui.session import Session

TILING = {"title": "Tiling", "start": at(24, 18), "end": at(24, 20), "published": True}
TOOLS = ("Tile cutter", "Trowel set", "Mixing bucket")


@dataclass(slots=True)
class Hall:
    """The panel of planning, and the house whose sessions it plans."""

    week: Week
    planning: Planning
    tools: dict[str, bytes]

    @property
    def session(self) -> Session:
        return self.week.house.session

    @property
    def form(self) -> SessionForm:
        found = self.planning.form()
        assert found is not None
        return found

    def do(self, command: Any) -> bytes:
        return self.session.community.do(command).record

    def rows(self, title: str) -> list[SessionRow]:
        found = self.session.catalog.sessions.between(date(2026, 11, 20), date(2027, 3, 31))
        return [row for row in found if row.title == title]

    def series(self, rule: str = "FREQ=WEEKLY;COUNT=4", **fields: Any) -> list[SessionRow]:
        """A series of Tuesdays with eight places, and its sessions."""
        roles = (Role(name="participant", places=8),)
        self.do(PlanSeries(fields={**TILING, "roles": roles, **fields}, rule=rule))
        return self.rows("Tiling")

    def join(self, session: bytes, name: str) -> None:
        self.do(SignUp(session=session, person=self.week.people[name]))

    def go_to(self, name: str) -> QWidget:
        """Tab on to the field of that name, as often as it takes."""
        for _ in range(40):
            if keyboard().objectName() == name or name in _owners(keyboard()):
                return keyboard()
            press("Tab")
        raise AssertionError(f"Tab does not reach {name}")


class Window(QWidget):
    """A window in which Tab goes as the app's does."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return reading_order.step(self, forward=forward)


def _owners(widget: QWidget | None) -> list[str]:
    found = []
    while widget is not None:
        found.append(widget.objectName())
        widget = widget.parentWidget()
    return found


@pytest.fixture
def hall(lit: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Hall]:
    i18n.install(lit, "en")
    week = built(tmp_path)
    do = week.house.session.community.do
    tools = {name: do(AddItem(fields={"name": name})).record for name in TOOLS}
    planning = Planning(week.house.session)
    whole = Window()
    QHBoxLayout(whole).addWidget(planning)
    qtbot.addWidget(whole)
    whole.resize(400, 700)
    show(qtbot, whole)
    yield Hall(week, planning, tools)
    week.house.close()


def choose(combo: QWidget, words_: str) -> None:
    """Choose by typing the beginning of the words, as one does in a list."""
    assert isinstance(combo, Combo)
    write(words_)
    assert combo.currentText().startswith(words_), combo.currentText()


def test_r63_a_six_week_series_with_room_tools_and_places_takes_few_keys(hall: Hall) -> None:
    hall.planning.plan(at(24, 18), at(24, 20))
    actions = 1
    write("Tiling for beginners")
    for field, text in (("repeat", "Every"), ("ends", "6"), ("space", "Work")):
        target = hall.go_to(field)
        choose(target, text) if isinstance(target, Combo) else write(text)
        actions += 1
    hall.go_to("tools")
    for tool in TOOLS:
        write(tool[:4])
        press("Return")
        actions += 1
    hall.go_to("places_participant")
    write("8")
    press("Ctrl+Return")
    rows = hall.rows("Tiling for beginners")
    assert [row.start for row in rows] == [at(24, 18), *(row.start for row in rows[1:])]
    assert (len(rows), rows[0].end) == (6, at(24, 20))
    first = rows[0].session
    assert first.space == hall.week.spaces["Workshop"]
    assert {tool for tool, _ in first.tools} == set(hall.tools.values())
    assert first.roles == (Role(name="participant", places=8),)
    assert first.host == hall.session.at_desk()
    assert first.published
    assert actions + 4 <= 14, "with the Tabs to four fields that follow each other"


def test_r63_whether_it_is_free_shows_while_typing_and_a_free_time_is_one_press(hall: Hall) -> None:
    hall.planning.plan(at(26, 18, 30), at(26, 20, 30))
    hall.go_to("space")
    choose(keyboard(), "Work")
    assert hall.form.room_free.sentence() == (
        "Workshop is taken at that time. “Bike repair” is there Thu 26 November 18:30–20:30."
    )
    press("Tab")
    press("Space")
    assert hall.form.times.start.text() == "20:30"
    assert hall.form.room_free.sentence() == "Free at that time."


def test_r63_a_clash_is_gone_on_against_with_a_reason(hall: Hall) -> None:
    hall.planning.plan(at(26, 18, 30), at(26, 20, 30))
    write("Soldering")
    hall.go_to("space")
    choose(keyboard(), "Work")
    press("Ctrl+Return")
    assert "Workshop is taken at that time" in words(hall.form)
    assert hall.rows("Soldering") == []
    assert hall.planning.step_back()
    assert keyboard().objectName() == "space", "and the keyboard is where it was"
    assert not hall.planning.step_back()
    press("Ctrl+Return")
    assert keyboard().objectName() == "anyway", "the way on is where the keyboard is"
    press("Space")
    write("They share it")
    press("Return")
    assert [row.session.agreed for row in hall.rows("Soldering")] == [True]


def test_each_rule_that_speaks_says_what_it_is_about_and_a_reason_fits_beside_the_calendar(hall: Hall) -> None:
    hall.planning.plan(at(26, 18, 30), at(26, 20, 30))
    write("Soldering")
    hall.go_to("space")
    choose(keyboard(), "Work")
    hall.go_to("places_participant")
    write("10000")
    press("Ctrl+Return")
    said = words(hall.form.doing)
    assert "“Participants” has 10000 places" in said
    assert "\nWorkshop is taken at that time. “Bike repair” is there" in said
    push(hall.form, "anyway")
    # A narrower layout than its smallest would count its lines wrongly, and cut the last one off.
    assert hall.form.doing.minimumSizeHint().width() <= 371 - 2 * 20, "as beside the calendar"


def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(hall: Hall) -> None:
    hall.planning.plan(at(24, 18), at(24, 20))
    press("Ctrl+Return")
    assert "Write what it is, so that people know." in words(hall.form)
    write("Yoga")
    for field, text, sentence in (
        ("cost", "much", "Write an amount like 5, or leave it empty if it is free."),
        ("ages", "old", "Write ages like 6–12, or leave it empty."),
        ("places_participant", "many", "Write a number like 8."),
        ("places_participant", "9" * 14, "Write a number like 8."),
    ):
        line = hall.form.findChild(QLineEdit, field)
        assert isinstance(line, QLineEdit)
        line.setText(text)
        press("Ctrl+Return")
        assert sentence in words(hall.form)
        line.clear()
    hall.planning.plan(at(25, 18), at(25, 20))
    assert hall.form.values()["title"] == "Yoga", "what was typed is still there"
    press("Ctrl+Return")
    assert len(hall.rows("Yoga")) == 1
    hall.planning.plan(at(25, 18), at(25, 20))
    assert hall.form.values()["title"] == "", "what was saved is no draft any more"


@pytest.mark.parametrize(("field", "text"), [("day", "soon"), ("start", "late"), ("places_participant", "many")])
def test_what_does_not_fit_far_up_in_the_form_is_gone_to(hall: Hall, qtbot: QtBot, field: str, text: str) -> None:
    hall.planning.plan(at(24, 18), at(24, 20))
    write("Yoga")
    lines = hall.form.times.lines() | {f"places_{name}": line for name, line in hall.form.places.lines().items()}
    lines[field].setText(text)
    hall.go_to("bring")
    press("Ctrl+Return")
    assert keyboard() is lines[field]
    qtbot.waitUntil(lambda: not keyboard().visibleRegion().isEmpty())


def test_r60_this_one_this_and_later_all(hall: Hall) -> None:
    rows = hall.series()
    hall.planning.edit(rows[1].id)
    assert "It repeats every Tuesday 4 times." in words(hall.form)
    _type(hall, "title", "Grouting")
    press("Ctrl+Return")
    assert [len(hall.rows(title)) for title in ("Tiling", "Grouting")] == [3, 1]
    hall.planning.edit(rows[2].id)
    _choose_scope(hall, "later")
    _type(hall, "title", "Walls")
    press("Ctrl+Return")
    assert [len(hall.rows(title)) for title in ("Tiling", "Grouting", "Walls")] == [1, 1, 2]
    hall.planning.edit(rows[0].id)
    _choose_scope(hall, "all")
    hall.form.times.day.setText("25 November")
    press("Ctrl+Return")
    assert [row.start for row in hall.rows("Tiling")] == [at(25, 18)]
    assert [row.start.weekday() for row in hall.rows("Walls")] == [1, 1]


def test_r60_all_is_moved_by_as_much_as_the_one_that_is_open(hall: Hall) -> None:
    rows = hall.series()
    hall.planning.edit(rows[3].id)
    _choose_scope(hall, "all")
    hall.form.times.start.setText("19:00")
    hall.form.times.end.setText("21:30")
    press("Ctrl+Return")
    assert [(row.start.hour, row.end.hour, row.end.minute) for row in hall.rows("Tiling")] == [(19, 21, 30)] * 4
    assert [row.start.date() for row in hall.rows("Tiling")] == [row.start.date() for row in rows]


def test_r60_who_signed_up_stays_or_goes_along_and_is_told(hall: Hall, qtbot: QtBot) -> None:
    rows = hall.series()
    hall.join(rows[1].id, "Ravi Patel")
    for hour, along in ((19, False), (20, True)):
        hall.planning.edit(hall.rows("Tiling")[0].id)
        _choose_scope(hall, "all")
        assert "People signed up for 1 of them: it stays as before." in words(hall.form)
        if along:
            push(hall.form, "along")
        hall.form.times.start.setText(f"{hour}:00")
        hall.form.times.end.setText(f"{hour + 2}:00")
        with qtbot.waitSignal(hall.planning.recorded) as recorded:
            press("Ctrl+Return")
        assert recorded.args == [hall.rows("Tiling")[0].id], "the one that was open, with the id it has now"
    assert [row.start.hour for row in hall.rows("Tiling")] == [20, 19, 20, 20]
    assert [(one.name, one.what) for one in hall.planning.told.people()] == [
        ("Ravi Patel", "“Tiling” is now Tue 1 December 19:00–21:00.")
    ]


def test_r60_who_comes_every_time_and_the_host_are_told_of_another_time(hall: Hall) -> None:
    rows = hall.series(host=hall.week.people["Ravi Patel"])
    series = rows[0].session.series
    assert series is not None
    hall.do(StandingSignUp(series=series, person=hall.week.people["Ingrid Berg"]))
    hall.planning.edit(hall.rows("Tiling")[2].id)
    _choose_scope(hall, "all")
    hall.form.times.start.setText("19:00")
    press("Ctrl+Return")
    assert [one.name for one in hall.planning.told.people()] == ["Ingrid Berg", "Ravi Patel"]
    hall.planning.edit(hall.rows("Tiling")[3].id)
    _type(hall, "note", "Bring gloves")
    press("Ctrl+Return")
    assert hall.planning.told.isHidden() or hall.planning.form() is None, "a note is no reason to call anybody"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("places_participant", "0", "“Participants” has no places"),
        ("places_participant", "10000", "“Participants” has 10000 places"),
        ("end", "17:00", "It ends before it begins. Write a later time."),
        ("start", "noon", "Write a time like 18:00."),
        ("day", "tomorrow week", "Write a day like 24 March."),
        ("ends", "", "This series has no end"),
        ("ends", "30 February", "Write a number like 6, or a day like 31 March."),
    ],
)
def test_what_cannot_be_meant_says_why_and_what_now(hall: Hall, field: str, text: str, said: str) -> None:
    hall.planning.plan(at(24, 18), at(24, 20))
    write("Yoga")
    hall.form.repeat.often.setCurrentIndex(hall.form.repeat.often.findData("weekly"))
    hall.form.repeat.ends.setText("6")
    lines = {**hall.form.times.lines(), "ends": hall.form.repeat.ends}
    line = lines.get(field) or hall.form.findChild(QLineEdit, field)
    assert isinstance(line, QLineEdit)
    line.setText(text)
    press("Ctrl+Return")
    assert said in words(hall.form)
    assert hall.rows("Yoga") == []
    assert hall.form.values()["title"] == "Yoga"


def test_the_rhythm_itself_is_changed_for_later_ones(hall: Hall) -> None:
    rows = hall.series("FREQ=WEEKLY;COUNT=6")
    hall.planning.edit(rows[2].id)
    _choose_scope(hall, "later")
    assert hall.form.repeat.ends.text() == "4"
    hall.form.repeat.often.setCurrentIndex(hall.form.repeat.often.findData("fortnightly"))
    press("Ctrl+Return")
    days = [(row.start.date() - rows[0].start.date()).days for row in hall.rows("Tiling")]
    assert days == [0, 7, 14, 28, 42, 56]


def test_cancelling_asks_why_and_lists_whom_to_tell(hall: Hall, qtbot: QtBot) -> None:
    session = hall.week.sessions["Bike repair"]
    hall.join(session, "Ingrid Berg")
    hall.planning.cancel(session)
    write("The host is ill")
    with qtbot.waitSignal(hall.planning.recorded):
        press("Return")
    assert hall.session.catalog.sessions.state(session).reason == "The host is ill"
    assert [one.name for one in hall.planning.told.people()] == ["Ingrid Berg", "Ravi Patel"]
    said = words(hall.planning)
    assert "Tell 2 people" in said
    assert "“Bike repair” on Thu 26 November 18:30–20:30 is cancelled." in said
    assert "07700" not in said, "a number shows when it is asked for"
    press("Return")
    row = hall.planning.told.list.model().index(0, 0)
    assert "07700 900123" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    with qtbot.waitSignal(hall.planning.left):
        button(hall.planning, "primary").click()


def test_nothing_changed_is_nothing_to_say(hall: Hall, qtbot: QtBot) -> None:
    hall.planning.edit(hall.week.sessions["German"])
    with qtbot.waitSignal(hall.planning.left):
        press("Ctrl+Return")
    assert not hall.session.catalog.sessions.state(hall.week.sessions["German"]).conflicts


def test_everything_has_a_name_for_a_screen_reader(hall: Hall) -> None:
    rows = hall.series()
    hall.join(rows[1].id, "Ravi Patel")
    hall.planning.edit(rows[0].id)
    _choose_scope(hall, "all")
    assert nameless(hall.planning) == []
    hall.planning.cancel(rows[1].id)
    assert nameless(hall.planning) == []
    assert hall.planning.tell((rows[1].id,))
    assert nameless(hall.planning) == []


@pytest.mark.parametrize(
    ("text", "ages"),
    [("", ()), ("6–12", (6, 12)), ("12-6", (6, 12)), ("18", (18, 130)), ("-6", (0, 6)), ("any", None), ("6-999", None)],
)
def test_ages_as_people_type_them(text: str, ages: object) -> None:
    assert ages_read(text) == ages


@pytest.mark.parametrize(
    ("ends", "rule"),
    [
        ("6", "FREQ=WEEKLY;BYDAY=TU;COUNT=6"),
        ("6 times", "FREQ=WEEKLY;BYDAY=TU;COUNT=6"),
        ("31 March", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270331"),
        ("31.3.2027", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270331"),
        ("", "FREQ=WEEKLY;BYDAY=TU"),
        ("soon", ""),
        ("0", ""),
    ],
)
def test_until_when_as_people_type_it(lit: QApplication, qtbot: QtBot, ends: str, rule: str) -> None:
    repeat = Repeat(date(2026, 11, 24))
    qtbot.addWidget(repeat)
    repeat.often.setCurrentIndex(repeat.often.findData("weekly"))
    repeat.ends.setText(ends)
    assert repeat.text() == rule


@pytest.mark.parametrize(
    "rule",
    ["FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=9", "FREQ=MONTHLY;BYDAY=-1TU", "FREQ=DAILY;INTERVAL=3;COUNT=5"],
)
def test_a_series_that_is_only_renamed_keeps_its_rhythm(hall: Hall, rule: str) -> None:
    from skillshare.domain.refusal import Override

    agreed = (Override(rule="endless", reason="Until further notice"),)
    record = hall.do(PlanSeries(fields=TILING, rule=rule, overrides=agreed))
    before = hall.session.catalog.series.state(record)
    hall.planning.edit(hall.rows("Tiling")[0].id)
    _choose_scope(hall, "all")
    _type(hall, "title", "Walls")
    press("Ctrl+Return")
    after = hall.session.catalog.series.state(record)
    assert (after.pattern.title, after.rule) == ("Walls", before.rule)


def _type(hall: Hall, field: str, text: str) -> None:
    line = hall.form.findChild(QWidget, field)
    assert isinstance(line, QWidget)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    press("Ctrl+A")
    write(text)


def _choose_scope(hall: Hall, scope: str) -> None:
    push(hall.form, f"scope_{scope}")
