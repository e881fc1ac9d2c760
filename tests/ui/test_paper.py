"""What is printed: labels whose codes are read back, sheets that begin anywhere, slips in their reader's language."""

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from skillshare.catalog.views import LoanRow
from skillshare.domain.numbers import label_code
from ui.calendar.session_told import Told
from ui.paper import output
from ui.paper.documents import overdue, slip, whom_to_tell
from ui.paper.labels import Label, draw_page, pages
from ui.paper.output import Printed, put_document, put_labels
from ui.paper.sheets import Sheet, sheets
from ui.paper.tongue import Tongue, tongue_of

TODAY = date(2026, 11, 20)
LABELS = [
    Label(name=name, number=f"RI-{400 + number:04d}-C", detail="Shelf B 3", community="Riverside House")
    for number, name in enumerate(
        ["Orbital sander 150 mm", "خيمة لأربعة أشخاص", "Šicí stroj", "Cordless drill " * 12] * 8
    )
]


@pytest.fixture
def documents(tmp_path: Path, lit: QApplication, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A documents folder of the test's own, and no printer."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    return tmp_path


def picture(sheet: Sheet, labels: list[Label], first: int, page: int, dots: int = 12) -> QImage:
    """One page as a printer of about 300 dpi (12 dots a millimetre) would put it on paper."""
    wide, high = (round(side * dots) for side in sheet.page)
    image = QImage(wide, high, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(dots, dots)
    draw_page(painter, labels, sheet, first, page)
    painter.end()
    return image


def codes(image: QImage) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(image)}


def loan(name: str, due: date) -> LoanRow:
    return LoanRow(
        id=b"l", item=b"i", item_name=name, item_number="RI-0417-C", picture="", photo=None, category="", shelf="",
        person=b"p", person_name="Mehmet Yıldız", phone="+49 151 222", opened=0, due=due, back_by=None, renewals=0,
        returned=None, ended="",
    )  # fmt: skip


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.name)
def test_every_code_of_a_page_is_read_back(sheet: Sheet, lit: QApplication) -> None:
    on_first = [label for label, (page, _) in zip(LABELS, sheet.places(len(LABELS)), strict=True) if page == 0]
    assert codes(picture(sheet, LABELS, 1, 0)) == {label_code(label.number) for label in on_first}


def test_qr_and_bars_say_the_same(lit: QApplication) -> None:
    found = zxingcpp.read_barcodes(picture(sheets()[1], LABELS[:1], 1, 0))
    assert {(code.text, code.format) for code in found} == {
        ("SKRI0400C", zxingcpp.BarcodeFormat.QRCode),
        ("SKRI0400C", zxingcpp.BarcodeFormat.Code128),
    }


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.name)
def test_labels_lie_on_the_page_and_never_on_each_other(sheet: Sheet) -> None:
    page = QRectF(0, 0, *sheet.page)
    boxes = [box for _, box in sheet.places(sheet.count)]
    assert all(page.contains(box) for box in boxes)
    assert not any(a.adjusted(0.01, 0.01, -0.01, -0.01).intersects(b) for a in boxes for b in boxes if a is not b)


def test_a_sheet_already_begun_is_gone_on_with(lit: QApplication) -> None:
    sheet = sheets()[0]
    assert pages(LABELS[:3], sheet, sheet.count - 1) == 2
    assert codes(picture(sheet, LABELS[:3], sheet.count - 1, 0)) == {"SKRI0400C", "SKRI0401C"}
    assert codes(picture(sheet, LABELS[:3], sheet.count - 1, 1)) == {"SKRI0402C"}


def test_a_label_printer_takes_one_label_a_page_wherever_it_begins(lit: QApplication) -> None:
    assert pages(LABELS[:3], sheets()[-1], 9) == 3


def test_without_a_printer_a_pdf_is_saved_and_named(documents: Path) -> None:
    sheet = sheets()[0]
    done = put_labels(LABELS, sheet, 1, "Labels")
    assert done.file is not None
    assert done == Printed(file=done.file)
    content = done.file.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", content)) == pages(LABELS, sheet) == 2
    assert not list(documents.rglob("*.part"))


def test_two_in_the_same_minute_do_not_overwrite_each_other(documents: Path) -> None:
    files = {put_labels(LABELS[:1], sheets()[0], 1, "Labels", to_file=True).file for _ in range(3)}
    assert len(files) == 3


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="the PDF reader of poppler-utils is not installed")
def test_the_codes_of_the_saved_pdf_are_read_back(documents: Path) -> None:
    done = put_labels(LABELS[:6], sheets()[0], 4, "Labels", to_file=True)
    assert done.file is not None
    subprocess.run(["pdftoppm", "-r", "200", "-png", str(done.file), str(documents / "page")], check=True)
    page = QImage(str(next(documents.glob("page*.png"))))
    assert codes(page) == {label_code(label.number) for label in LABELS[:6]}


def test_a_folder_that_takes_nothing_is_said_in_words(lit: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "folder", lambda: Path("/proc/nowhere"))
    done = put_labels(LABELS[:1], sheets()[0], 1, "Labels", to_file=True)
    assert done.file is None
    assert done.trouble


def test_a_slip_names_things_numbers_and_days(lit: QApplication) -> None:
    text = slip("Riverside House", "Mehmet <b>", [loan("Saw <190> mm", date(2026, 12, 10))], TODAY, Tongue("en"))
    words = text.toPlainText()
    assert "Mehmet <b>" in words
    assert "Saw <190> mm" in words
    assert "RI-0417-C" in words
    assert "Thursday 10 December 2026" in words


def test_a_slip_is_in_its_readers_language(documents: Path) -> None:
    tongue = tongue_of("العربية, English")
    assert tongue.rtl
    document = slip("Riverside House", "سميرة", [loan("Saw", date(2026, 12, 10))], TODAY, tongue)
    words = document.toPlainText()
    assert "ديسمبر" in words
    assert "Bring back by" not in words
    assert put_document(document, "Slip").file is not None


@pytest.mark.parametrize(
    ("languages", "code"), [("ar; en", "ar"), ("Türkçe, English", "en"), ("Klingon", "en"), ("", "en")]
)
def test_the_first_language_on_offer_is_taken(languages: str, code: str, lit: QApplication) -> None:
    assert tongue_of(languages).code == code


def test_the_late_list_tells_whom_to_call(lit: QApplication) -> None:
    words = overdue("Riverside House", [loan("Leaf blower", date(2026, 11, 11))], TODAY, Tongue("en")).toPlainText()
    assert "+49 151 222" in words
    assert "Leaf blower (RI-0417-C)" in words
    assert "9 days" in words
    assert "Nothing is late." in overdue("Riverside House", [], TODAY, Tongue("en")).toPlainText()


def test_whom_to_tell_stands_on_paper_with_what_to_say(lit: QApplication) -> None:
    people = [
        Told(person=name.encode(), name=name, phone=phone, email=email, what="“Tiling” is cancelled.")
        for name, phone, email in (("Mehmet Yıldız", "+49 151 222", ""), ("Ana Silva", "", "ana@example.org"))
    ]
    words = whom_to_tell("Riverside House", people, TODAY, Tongue("en")).toPlainText()
    assert words.count("“Tiling” is cancelled.") == 1
    for said in ("Mehmet Yıldız", "+49 151 222", "Ana Silva", "ana@example.org", "Friday 20 November 2026"):
        assert said in words
