"""Posters and sign-in sheets: in their reader's language, their code read back, saved as files (R66)."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import zxingcpp
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from skillshare.catalog.sessions import SessionRow
from skillshare.domain.sessions import Session
from skillshare.exchange.foreign_calendar import of_text
from ui.paper.output import A4, save_document
from ui.paper.posters import Notice, poster, sign_in, when
from ui.paper.tongue import Tongue

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime.combine(date(2026, 12, 4), time(18, 30))


def row(start: datetime = START, hours: float = 2, **said: Any) -> SessionRow:
    end = start + timedelta(hours=hours)
    session = Session(id=b"s" * 16, start=start, end=end, **{"title": "Tiling for beginners", **said})
    return SessionRow(session=session, start=start, end=end, host_name="Ravi", space_name="Workshop 2")


def notice(shown: SessionRow) -> Notice:
    return Notice(community="Riverside House", row=shown, access=["step_free"], currency="EUR", zone=BERLIN)


def drawn(document: QTextDocument, wide: int = 720, high: int = 1040) -> QImage:
    """The first page, at three dots for a px."""
    image = QImage(wide * 3, high * 3, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    document.setPageSize(QSizeF(wide, high))
    painter = QPainter(image)
    painter.scale(3, 3)
    document.drawContents(painter, QRectF(0, 0, wide, high))
    painter.end()
    return image


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_code_on_a_poster_puts_the_session_into_a_calendar(language: str, lit: QApplication) -> None:
    shown = row(title="Fliesen; schneiden, „fein“")
    (code,) = zxingcpp.read_barcodes(drawn(poster(notice(shown), Tongue(language))))
    (found,) = of_text(f"BEGIN:VCALENDAR\r\n{code.text}\r\nEND:VCALENDAR\r\n", "", BERLIN, date(2026, 1, 1)).found
    assert (found.title, found.place, found.start, found.end) == (shown.title, "Workshop 2", shown.start, shown.end)


def test_a_poster_says_what_people_ask(lit: QApplication) -> None:
    shown = row(cost=250, ages=(14, 99), bring="old clothes", grants="Tile cutter", languages=("English", "Deutsch"))
    text = poster(notice(shown), Tongue("en")).toPlainText()
    for word in ("Riverside House", "Tiling for beginners", "Friday 4 December 2026", "18:30 to 20:30", "Workshop 2"):
        assert word in text
    for word in ("Ravi", "€2.50", "14 to 99", "old clothes", "Tile cutter", "English, Deutsch", "no steps"):
        assert word in text
    assert "nothing" in poster(notice(row()), Tongue("en")).toPlainText()


def test_a_poster_is_in_its_readers_language(lit: QApplication) -> None:
    text = poster(notice(row()), Tongue("ar")).toPlainText()
    assert "الجمعة" in text
    assert "بلا درجات" in text
    assert "Costs" not in text


def test_what_is_called_off_says_so_and_goes_into_no_calendar(lit: QApplication) -> None:
    made = poster(notice(row(cancelled=True)), Tongue("en"))
    assert "called off" in made.toPlainText()
    assert not zxingcpp.read_barcodes(drawn(made))


WHEN = {
    "an evening": (row(), ["Friday 4 December 2026", "18:30 to 20:30"]),
    "over midnight": (row(hours=7), ["Friday 4 December 2026", "18:30 to 01:30"]),
    "a day": (row(datetime.combine(date(2026, 12, 4), time()), 24), ["Friday 4 December 2026"]),
    "a weekend": (
        row(datetime.combine(date(2026, 12, 4), time()), 72),
        ["Friday 4 December 2026 to Sunday 6 December 2026"],
    ),
    "a camp": (row(hours=48), ["Friday 4 December 2026, 18:30 to Sunday 6 December 2026, 18:30"]),
}


@pytest.mark.parametrize("case", WHEN)
def test_when_it_is(case: str) -> None:
    shown, said = WHEN[case]
    assert when(shown, Tongue("en")) == said


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("count", [0, 3, 60])
def test_a_sign_in_sheet_has_everybody_and_room_for_more(language: str, count: int, lit: QApplication) -> None:
    people = [(f"Person {number}", "learner") for number in range(count)]
    made = sign_in("Riverside House", row(), people, Tongue(language))
    text = made.toPlainText()
    assert all(name in text for name, _ in people)
    assert text.count("☐") >= count + 6
    made.setPageSize(QSizeF(703, 1032))  # A4 with margins of 12 mm, at 96 dpi
    assert made.pageCount() == (1 if count < 10 else 3)


def test_both_are_saved_as_files(tmp_path: Path, lit: QApplication) -> None:
    for name, made in (
        ("poster", poster(notice(row()), Tongue("en"))),
        ("list", sign_in("R", row(), [], Tongue("en"))),
    ):
        file = tmp_path / f"{name}.pdf"
        save_document(made, file, name, A4)
        assert file.read_bytes().startswith(b"%PDF")
        assert file.stat().st_size > 5_000
