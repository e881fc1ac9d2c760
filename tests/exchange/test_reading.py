"""Tables in any shape and encoding are read, and files that are none say why."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from skillshare.exchange import sheet as sheets
from skillshare.exchange import workbooks
from skillshare.exchange.reading import read
from skillshare.exchange.sheet import Reason, Unreadable, letter
from tests.exchange.importing import written

ROWS = "Number,Name,Brand\n1,Drill,Bosch\n2,Säge,Stihl\n"


def ods(path: Path, rows: list[list[str]], sheet: str = "Sheet1") -> Path:
    """The smallest workbook of that kind."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{space}office:1.0"'
        f' xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="{sheet}">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return path


def xlsx(path: Path, rows: list[list[object]], name: str = "Tools") -> Path:
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yy"})
    page = book.add_worksheet(name)
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)
    book.close()
    return path


def why(path: Path) -> Reason:
    with pytest.raises(Unreadable) as caught:
        read(path)
    return caught.value.reason


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman", "cp850"],
)
def test_each_encoding_gives_the_same_text(tmp_path: Path, encoding: str) -> None:
    found = read(written(tmp_path, ROWS + "3,Hobelbank groß für Bäcker,Kärcher\n", encoding))
    assert found.columns == ("Number", "Name", "Brand")
    assert [line.cells[1] for line in found.lines] == ["Drill", "Säge", "Hobelbank groß für Bäcker"]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1251", "Катерина Шевченко"),
        ("cp1250", "Łukasz Wiśniewski żółć"),
        ("cp1256", "محمد حسن"),
        ("cp1253", "Ελένη"),
    ],
)
def test_other_scripts_in_old_code_pages(tmp_path: Path, encoding: str, name: str) -> None:
    found = read(written(tmp_path, f"Name,Phone\n{name},123456\n{name},7654321\n", encoding))
    assert found.encoding == encoding
    assert found.lines[0].cells[0] == name


def mixed(folder: Path, content: bytes) -> Path:
    path = folder / "mixed.csv"
    path.write_bytes(content)
    return path


def test_a_list_put_together_from_two_encodings_is_read_line_by_line(tmp_path: Path) -> None:
    content = ROWS.encode() + "3,Bügel,Führer\n".encode("cp1252") + "4,Żyrafa,Łódź\n".encode()
    table = read(mixed(tmp_path, content))
    assert [line.cells[1:] for line in table.lines[1:]] == [("Säge", "Stihl"), ("Bügel", "Führer"), ("Żyrafa", "Łódź")]


def test_one_letter_that_was_cut_garbles_its_line_alone(tmp_path: Path) -> None:
    content = ROWS.encode() + "3,Bügel,Füh".encode()[:-2] + "\n4,Łódź,Ä\n".encode()
    table = read(mixed(tmp_path, content))
    assert [table.lines[place].cells[1] for place in (1, 3)] == ["Säge", "Łódź"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_each_separator(tmp_path: Path, separator: str) -> None:
    rows = [["Number", "Name", "Price"], ["1", '"a, b; c"', '"1.299,50"'], ["2", "x", '"7,5"']]
    text = "".join(separator.join(row) + "\n" for row in rows)
    found = read(written(tmp_path, text))
    assert (found.delimiter, len(found.columns)) == (separator, 3)
    assert found.lines[0].cells[1:] == ("a, b; c", "1.299,50")


@pytest.mark.skipif(os.name == "nt", reason="there is no such file")
@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_what_has_no_end_or_no_beginning_is_no_table(tmp_path: Path, kind: str) -> None:
    path = Path("/dev/zero")
    if kind == "pipe":
        path = tmp_path / "pipe.csv"
        os.mkfifo(path)
    assert why(path) is Reason.NOT_A_TABLE


def test_a_separator_named_in_the_first_line(tmp_path: Path) -> None:
    found = read(written(tmp_path, "sep=;\nNumber;Name\n1;Drill\n"))
    assert (found.columns, found.lines[0].number) == (("Number", "Name"), 3)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(tmp_path: Path, end: str) -> None:
    found = read(written(tmp_path, ('Number,Name\n1,"two\nlines"\n2,Saw\n').replace("\n", end)))
    assert [line.cells[0] for line in found.lines] == ["1", "2"]
    assert found.lines[0].cells[1].split() == ["two", "lines"]


def test_titles_above_the_headings(tmp_path: Path) -> None:
    found = read(written(tmp_path, "Our tools,,\nas of May 2026,,\n,,\nNumber,Name,Brand\n1,Drill,Bosch\n"))
    assert (found.header, found.columns, found.lines[0].number) == (4, ("Number", "Name", "Brand"), 5)
    assert found.above == ("Our tools", "as of May 2026")


def test_two_rows_of_headings(tmp_path: Path) -> None:
    found = read(written(tmp_path, "Thing,,Place,\nNumber,Name,Location,Shelf\n1,Drill,Hall,A1\n"))
    assert found.header_rows == 2
    assert found.columns == ("Thing / Number", "Thing / Name", "Place / Location", "Place / Shelf")


def test_no_headings_at_all(tmp_path: Path) -> None:
    found = read(written(tmp_path, "TL-1,Drill,$45.00\nTL-2,Saw,$12.50\n"))
    assert (found.header, found.columns, found.lines[0].number) == (0, ("A", "B", "C"), 1)


def test_a_person_may_say_where_the_headings_are(tmp_path: Path) -> None:
    path = written(tmp_path, "x,y\nfoo,bar\n1,Drill\n")
    assert read(path, header=2).columns == ("foo", "bar")
    assert read(path, header=0).columns == ("A", "B")


def test_empty_columns_go_and_names_stay_apart(tmp_path: Path) -> None:
    found = read(written(tmp_path, "Name,,Notes,Notes,,\nDrill,,a,b,c,\nSaw,,,d,,\n"))
    assert found.columns == ("Name", "Notes", "Notes (2)", "E")
    assert found.lines[0].cells == ("Drill", "a", "b", "c")


def test_rows_of_uneven_length(tmp_path: Path) -> None:
    found = read(written(tmp_path, "Number,Name,Brand\n1,Drill\n2,Saw,Stihl,left over\n"))
    assert found.lines[0].cells == ("1", "Drill", "", "")
    assert found.lines[1].cells[3] == "left over"


def test_a_quote_that_never_closes_takes_only_its_row(tmp_path: Path) -> None:
    rows = "".join(f"{n},Item {n},Bosch\n" for n in range(3, 300))
    found = read(written(tmp_path, f'Number,Name,Brand\n1,"Drill 5,Bosch\n2,"quoted, well",Stihl\n{rows}'))
    assert len(found.lines) == 299
    assert found.lines[0].cells == ("1", "Drill 5", "Bosch")
    assert found.lines[1].cells == ("2", "quoted, well", "Stihl")
    assert found.mended == (2,)


def test_an_inch_sign_is_no_quote(tmp_path: Path) -> None:
    found = read(written(tmp_path, 'Number,Name\n1,Router 1/2" long\n2,Saw\n'))
    assert found.lines[0].cells[1] == 'Router 1/2" long'


def test_nul_bytes_go(tmp_path: Path) -> None:
    found = read(written(tmp_path, "Number,Name\n1,Dr\x00ill\n2,Saw\n"))
    assert found.lines[0].cells[1] == "Drill"


def test_a_thousand_columns(tmp_path: Path) -> None:
    heads = ",".join(["Number", "Name", *(f"c{n}" for n in range(998))])
    found = read(written(tmp_path, f"{heads}\n1,Drill,{','.join('v' * 998)}\n"))
    assert (len(found.columns), len(found.lines[0].cells)) == (1000, 1000)


def test_a_workbook_gives_what_was_typed(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Tool list 2026"],
        [],
        ["Number", "Name", "Bought", "Consumable", "Price"],
        [12.0, "Drill", date(2021, 6, 2), True, 45.5],
        ["0013", "Saw", datetime.combine(date(2021, 6, 2), time(14, 30)), False, 7],
    ]
    found = read(xlsx(tmp_path / "t.xlsx", rows))
    assert (found.header, found.sheets, found.sheet, found.workbook) == (3, ("Tools",), "Tools", True)
    assert found.lines[0].cells == ("12", "Drill", "2021-06-02", "TRUE", "45.5")
    assert found.lines[1].cells == ("0013", "Saw", "2021-06-02 14:30", "FALSE", "7")


def test_the_first_sheet_with_anything_is_read_or_the_one_asked_for(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "b.xlsx"))
    book.add_worksheet("Empty")
    for name in ("Tools", "People"):
        page = book.add_worksheet(name)
        page.write_row(0, 0, ["Name", "Notes"])
        page.write_row(1, 0, [name, "x"])
    book.close()
    assert read(tmp_path / "b.xlsx").sheet == "Tools"
    assert read(tmp_path / "b.xlsx", sheet="People").lines[0].cells[0] == "People"
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "b.xlsx", sheet="Gone")
    assert caught.value.reason is Reason.NO_SUCH_SHEET


def test_an_ods_workbook(tmp_path: Path) -> None:
    found = read(ods(tmp_path / "t.ods", [["Number", "Name"], ["1", "Säge <b>"], ["2", "Drill"]]))
    assert (found.columns, found.lines[0].cells[1]) == (("Number", "Name"), "Säge <b>")


def test_files_that_are_no_table_say_why(tmp_path: Path) -> None:
    def made(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    assert why(tmp_path / "gone.csv") is Reason.VANISHED
    assert why(tmp_path) is Reason.FOLDER
    assert why(made("empty.csv", b"")) is Reason.EMPTY
    assert why(made("blank.csv", b"\n\n , ,\n")) is Reason.EMPTY
    assert why(made("heads.csv", b"Number,Name\n")) is Reason.NO_ROWS
    assert why(made("a.pdf.csv", b"%PDF-1.7 ...")) is Reason.NOT_A_TABLE
    assert why(made("page.xls", b"<html><table><tr></tr></table></html>")) is Reason.NOT_A_TABLE
    assert why(made("noise.csv", bytes(range(1, 32)) * 40)) is Reason.NOT_A_TABLE
    assert why(made("cut.xlsx", b"PK\x03\x04" + b"x" * 500)) is Reason.DAMAGED
    assert why(made("old.xls", sheet_magic() + b"\0" * 600)) is Reason.DAMAGED
    assert why(made("locked.xlsx", sheet_magic() + "EncryptedPackage".encode("utf-16-le") * 40)) is Reason.ENCRYPTED


def sheet_magic() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def test_a_zip_that_is_something_else(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    (tmp_path / "letter.docx").write_bytes(buffer.getvalue())
    assert why(tmp_path / "letter.docx") is Reason.NOT_A_TABLE
    with zipfile.ZipFile(tmp_path / "locked.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
        archive.writestr("content.xml", "secret")
    assert why(tmp_path / "locked.ods") is Reason.ENCRYPTED


def test_a_workbook_that_unpacks_too_far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = xlsx(tmp_path / "t.xlsx", [["Name"], ["Drill"]])
    monkeypatch.setattr(workbooks, "UNPACKED", 100)
    assert why(path) is Reason.TOO_LARGE


def test_too_large_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(Unreadable) as caught:
        read(path)
    assert (caught.value.reason, caught.value.limit) == (Reason.TOO_LARGE, sheets.BYTES)
    assert caught.value.found == 200 * 1024 * 1024


def test_too_many_rows(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Brand\n" + "a,b\n" * (sheets.ROWS + 1))
    assert why(path) is Reason.TOO_MANY_ROWS
    assert why(written(tmp_path, ",".join("x" * 3000) + "\n1,2\n")) is Reason.TOO_MANY_COLUMNS


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind this user")
def test_no_permission(tmp_path: Path) -> None:
    path = written(tmp_path, ROWS)
    path.chmod(0)
    assert why(path) is Reason.NO_PERMISSION


def test_a_file_held_by_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, ROWS)

    def held(*_: object) -> None:
        error = PermissionError(13, "held")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(Path, "open", held)
    assert why(path) is Reason.LOCKED


def test_letters_of_columns() -> None:
    assert [letter(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
