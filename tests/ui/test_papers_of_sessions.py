"""What sessions and certificates give away: posters, sign-in sheets, cards with a code, calendar files."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage, QPagedPaintDevice, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from skillshare.domain.certificates import GrantCertificate, RevokeCertificate
from skillshare.domain.people import AddPerson
from skillshare.domain.signing_up import SignUp
from skillshare.exchange.foreign_calendar import read
from tests.ui.test_posters import drawn
from tests.ui.week_of_november import Week, built
from ui import i18n
from ui.calendar.files import CalendarFiles
from ui.paper import output
from ui.paper.printing import Printing


@pytest.fixture
def week(tmp_path: Path, lit: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Week]:
    i18n.install(lit, "en")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "documents"))
    made = built(tmp_path / "house")
    yield made
    made.house.close()


def saved(folder: Path, name: str) -> Path:
    """The one PDF of that name."""
    (found,) = (folder / "documents" / "Skillshare").glob(f"{name}*.pdf")
    return found


def learner(week: Week, name: str = "Ana Sousa", languages: tuple[str, ...] = ()) -> bytes:
    fields = {"name": name, "phone": "0123 4567", "languages": list(languages)}
    return week.house.session.community.do(AddPerson(fields=fields)).record


def test_a_session_gives_a_poster_and_a_sheet_with_those_who_have_a_place(
    week: Week, qtbot: QtBot, tmp_path: Path
) -> None:
    session, community = week.house.session, week.house.session.community
    over = QWidget()
    qtbot.addWidget(over)
    printing = Printing(session, over)
    bench = next(iter(week.sessions.values()))
    community.do(SignUp(session=bench, person=learner(week)))
    printing.on_poster_wanted(bench, "ar")
    printing.on_sheet_wanted(bench, "en")
    assert saved(tmp_path, "Poster").stat().st_size > 5_000
    assert saved(tmp_path, "Who is here").stat().st_size > 5_000
    printing.on_poster_wanted(b"unknown session!", "en")
    printing.on_sheet_wanted(b"unknown session!", "en")


def test_a_certificate_is_a_card_that_a_desk_believes_until_it_is_taken_back(
    week: Week, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, community = week.house.session, week.house.session.community
    over = QWidget()
    qtbot.addWidget(over)
    shown: list[QImage] = []
    plain = output.paint_document

    def painted(device: QPagedPaintDevice, document: QTextDocument) -> None:
        shown.append(drawn(document, 470))
        plain(device, document)

    monkeypatch.setattr(output, "paint_document", painted)
    person = learner(week, languages=("ar",))
    today = session.catalog.today()
    given = GrantCertificate(person=person, on="Table saw", day=today, until=date(2028, 11, 20), note="Shown it all")
    certificate = community.do(given).record
    Printing(session, over).on_certificate_wanted(certificate)
    assert saved(tmp_path, "Certificate Ana Sousa").stat().st_size > 5_000
    (code,) = zxingcpp.read_barcodes(shown[0])
    card = community.read_card(code.text)
    assert (card.name, card.on, card.until) == ("Ana Sousa", "Table saw", date(2028, 11, 20))
    community.do(RevokeCertificate(certificate=certificate, reason="Took the guard off"))
    said: list[str] = []
    session.notice.connect(lambda _kind, words: said.append(words))
    Printing(session, over).on_certificate_wanted(certificate)
    assert len(said) == 1
    assert len(list((tmp_path / "documents" / "Skillshare").glob("Certificate*"))) == 1


def test_calendar_files_of_one_session_one_member_and_all(
    week: Week, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, community = week.house.session, week.house.session.community
    over = QWidget()
    qtbot.addWidget(over)
    files = CalendarFiles(session, over)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: files.on_file(str(tmp_path / "out.ics")))
    title, one = next(iter(week.sessions.items()))
    ana = learner(week)

    def titles() -> list[str]:
        return sorted(found.title for found in read(tmp_path / "out.ics", community.zone(), date(2026, 1, 1)).found)

    files.on_session_wanted(one)
    assert titles() == [title]
    community.do(SignUp(session=one, person=ana))
    files.on_person_wanted(ana)
    assert titles() == [title]
    files.on_all_wanted()
    assert len(titles()) == len(
        [
            row
            for row in session.catalog.sessions.between(date(2026, 11, 1), date(2026, 12, 30))
            if not row.session.cancelled
        ]
    )


def test_what_cannot_be_saved_says_so_and_leaves_nothing(
    week: Week, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = week.house.session
    over = QWidget()
    qtbot.addWidget(over)
    files = CalendarFiles(session, over)
    said: list[tuple[str, str]] = []
    session.notice.connect(lambda kind, words: said.append((kind, words)))
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: files.on_file(str(tmp_path / "gone" / "out.ics")))
    files.on_all_wanted()
    files.on_person_wanted(learner(week))
    assert [kind for kind, _ in said] == ["stop", "know"]
    assert not (tmp_path / "gone").exists()
