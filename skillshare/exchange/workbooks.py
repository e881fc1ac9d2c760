"""Workbooks (xlsx, ods, xls) to rows of text, by python-calamine: dates become ISO dates, 12.0 becomes 12.

A zip that would unpack to far more than it is, or a sheet beyond the limits, is refused before it is read.
"""

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import python_calamine as calamine

from skillshare.exchange.sheet import CELLS, COLUMNS, ROWS, Reason, Table, Unreadable

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP: Final = b"PK\x03\x04"
UNPACKED: Final = 600 * 1024 * 1024
"""Most bytes that a workbook may unpack to."""


def table(path: Path, head: bytes, wanted: str | None) -> Table:
    """The rows of a workbook's sheet: the wanted one, else the first that holds anything. Raises Unreadable."""
    _check(path, head)
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            names = tuple(book.sheet_names)
            if wanted is not None and wanted not in names:
                raise Unreadable(Reason.NO_SUCH_SHEET)
            return _chosen(book, names, wanted)
    except calamine.PasswordError as error:
        raise Unreadable(Reason.ENCRYPTED) from error
    except (calamine.CalamineError, calamine.ZipError, calamine.XmlError) as error:
        raise Unreadable(Reason.DAMAGED) from error


def _chosen(book: calamine.CalamineWorkbook, names: tuple[str, ...], wanted: str | None) -> Table:
    for name in (wanted,) if wanted is not None else names:
        rows = _rows(book.get_sheet_by_name(name))
        if wanted is not None or any(any(row) for row in rows):
            return Table(rows=rows, sheets=names, sheet=name)
    raise Unreadable(Reason.EMPTY)


def _rows(sheet: calamine.CalamineSheet) -> tuple[tuple[str, ...], ...]:
    height, width = sheet.total_height, sheet.total_width
    if height > ROWS:
        raise Unreadable(Reason.TOO_MANY_ROWS, limit=ROWS, found=height)
    if width > COLUMNS or height * width > CELLS:
        raise Unreadable(Reason.TOO_MANY_COLUMNS, limit=COLUMNS, found=width)
    return tuple(tuple(map(as_text, row)) for row in sheet.to_python(skip_empty_area=False))


def as_text(value: object) -> str:
    """A cell's value as it would be typed."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else str(value)


def _check(path: Path, head: bytes) -> None:
    if head.startswith(OLE):
        # A locked xlsx is an old-style container around an encrypted package.
        if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
            raise Unreadable(Reason.ENCRYPTED)
        return
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if any(entry.flag_bits & 1 for entry in archive.infolist()):
                raise Unreadable(Reason.ENCRYPTED)
            if sum(entry.file_size for entry in archive.infolist()) > UNPACKED:
                raise Unreadable(Reason.TOO_LARGE, limit=UNPACKED)
            if not any(name == "content.xml" or name.startswith("xl/") for name in names):
                raise Unreadable(Reason.NOT_A_TABLE)
            _check_ods(archive, names)
    except zipfile.BadZipFile as error:
        raise Unreadable(Reason.DAMAGED) from error


def _check_ods(archive: zipfile.ZipFile, names: list[str]) -> None:
    if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Unreadable(Reason.ENCRYPTED)
    if "mimetype" in names and "content.xml" in names and b"spreadsheet" not in archive.read("mimetype"):
        raise Unreadable(Reason.NOT_A_TABLE)
