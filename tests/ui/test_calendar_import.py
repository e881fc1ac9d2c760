"""A foreign calendar in the window: chosen or dropped like a spreadsheet, looked at, brought in, taken back (R66)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import riverside
from tests.ui.hands import hit
from tests.ui.riverside import Riverside
from tests.ui.windows import shown
from ui import i18n
from ui.action import AtOnce
from ui.community.files_page import FilesPage
from ui.kit.rows import Role, Row

HALL = """BEGIN:VCALENDAR
X-WR-CALNAME:Hall bookings
BEGIN:VEVENT
UID:a
DTSTART:20270305T180000
DTEND:20270305T200000
SUMMARY:Choir
LOCATION:Upstairs
END:VEVENT
BEGIN:VEVENT
UID:w
DTSTART:20270302T180000
DTEND:20270302T200000
RRULE:FREQ=WEEKLY;BYDAY=TU
SUMMARY:Sewing
END:VEVENT
BEGIN:VEVENT
UID:x
DTSTART:20270305T180000
DTEND:20270305T170000
SUMMARY:Backwards
END:VEVENT
END:VCALENDAR
"""
SPRING = (date(2027, 3, 1), date(2027, 3, 31))


@pytest.fixture
def house(lit: QApplication, tmp_path: Path) -> Iterator[Riverside]:
    i18n.install(lit, "en")
    made = riverside.found(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def page(house: Riverside, qtbot: QtBot) -> FilesPage:
    return shown(qtbot, FilesPage(house.session, AtOnce()), 1100, 650)


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    made = tmp_path / "hall.ics"
    made.write_text(HALL, encoding="utf-8")
    return made


def rows(page: FilesPage) -> list[Row]:
    model = page.calendar.rows.model()
    return [model.index(n, 0).data(Role.ROW) for n in range(model.rowCount())]


def test_a_calendar_is_looked_at_brought_in_and_taken_back(page: FilesPage, house: Riverside, hall: Path) -> None:
    sessions = house.session.catalog.sessions
    page.on_file(str(hall))
    assert page.calendar.isVisible()
    assert page.calendar.said.text() == "2 new, 1 left out"
    shown = {row.title.strip("\u2068\u2069"): row for row in rows(page)}
    assert "ends before it begins" in shown["Backwards"].detail
    assert "every Tuesday" in shown["Sewing"].detail2
    assert "Upstairs" in shown["Choir"].detail2
    assert sessions.between(*SPRING) == ()
    hit(page.calendar.go)
    assert len(sessions.between(*SPRING)) == 6
    assert page.calendar.said.text() == "2 events came in."
    hit(page.calendar.undo)
    assert sessions.between(*SPRING) == ()
    assert not page.calendar.undo.isEnabled()
    hit(page.calendar.leave)
    assert page.choose.isVisible()


def test_twice_brings_nothing_more(page: FilesPage, house: Riverside, hall: Path) -> None:
    page.on_file(str(hall))
    hit(page.calendar.go)
    page.on_file(str(hall))
    assert page.calendar.said.text() == "2 here already, 1 left out"
    assert not page.calendar.go.isEnabled()


def test_what_a_rule_speaks_against_is_named(page: FilesPage, house: Riverside, hall: Path, tmp_path: Path) -> None:
    from skillshare.domain.spaces import AddSpace

    house.session.community.do(AddSpace(fields={"name": "Upstairs"}))
    page.on_file(str(hall))
    hit(page.calendar.go)
    other = tmp_path / "other.ics"
    other.write_text(HALL.replace("UID:a", "UID:b").replace("Choir", "Dance"), encoding="utf-8")
    page.on_file(str(other))
    hit(page.calendar.go)
    assert page.calendar.said.text().splitlines() == ["0 events came in.", "1 event stays out; below it says why."]
    assert "Dance" in rows(page)[0].title
    assert "Choir" in rows(page)[0].detail


def test_a_file_that_is_no_calendar_says_so(page: FilesPage, tmp_path: Path) -> None:
    other = tmp_path / "list.ics"
    other.write_text("Name;Brand\nDrill;Bosch\n", encoding="utf-8")
    page.on_file(str(other))
    assert "not a calendar" in page.trouble.text()
    page.on_file(str(tmp_path / "gone.ics"))
    assert page.trouble.isVisible()


def test_esc_leaves_it(page: FilesPage, hall: Path) -> None:
    page.on_file(str(hall))
    assert page.step_back()
    assert not page.calendar.isVisible()
    assert not page.step_back()
