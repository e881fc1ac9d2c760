"""`export(…)`: everything a community has, as csv files or one workbook. A file is there whole or not at all.

Which tables there are is in `extracts`. Nothing here reads the catalog.
"""

import csv
import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from skillshare.community import Community
from skillshare.exchange.extracts import Cell, Extract, extracts
from skillshare.exchange.guarding import guarded, unguarded
from skillshare.exchange.sheet import Sheet
from skillshare.journal.failure import unavailable
from skillshare.journal.files import PRIVATE, flush, flush_folder

WORKBOOK: Final = "everything.xlsx"
_OFTEN: Final = 200
_LONGEST: Final = 32_000
"""Most characters in a cell of a workbook; longer texts go on in the cells behind."""
_TALLEST: Final = 1_048_575
"""Most rows of a workbook's sheet; further rows go on another sheet."""


class Format(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The files that were written, and how many rows of each table. A cancelled export writes none."""

    files: tuple[Path, ...]
    rows: dict[str, int]
    cancelled: bool = False


class _Cancelled(Exception):
    """Somebody asked to stop."""


class _Steps:
    """Counts rows, tells how far it is, and stops when asked."""

    __slots__ = ("_cancelled", "_done", "_progress", "_total", "rows")

    def __init__(
        self, total: int, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._total, self._done = total, 0
        self._progress, self._cancelled = progress, cancelled
        self.rows: dict[str, int] = {}

    def over(self, table: Extract) -> Iterator[Sequence[Cell]]:
        self.rows[table.name] = 0
        for row in table.rows():
            self._done += 1
            self.rows[table.name] += 1
            if self._done % _OFTEN == 0:
                self.tell()
            yield row

    def tell(self, *, last: bool = False) -> None:
        if self._cancelled is not None and self._cancelled():
            raise _Cancelled
        if self._progress is not None:
            # History has a row a fact, so there may be more than were counted.
            self._progress(self._total if last else min(self._done, self._total), self._total)


def export(
    community: Community,
    folder: Path,
    form: Format,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Exported:
    """Write everything into `folder`, replacing an earlier export there. Reads only; works on any thread.

    `progress` gets rows done and rows in all. Raises Unavailable ("disk-full", "read-only", "cannot-open"); then, and
    after a cancel, the folder is as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".export-", dir=folder, ignore_cleanup_errors=True) as scratch:
            return _exported(community, folder, Path(scratch), form, progress, cancelled)
    except _Cancelled:
        return Exported(files=(), rows={}, cancelled=True)
    except OSError as error:
        raise unavailable(error) or error from error


def _exported(
    community: Community,
    folder: Path,
    scratch: Path,
    form: Format,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Exported:
    tables = extracts(community)
    steps = _Steps(sum(table.count for table in tables), progress, cancelled)
    steps.tell()
    if form is Format.CSV:
        for table in tables:
            write_csv(scratch / f"{table.name}.csv", table.headings, steps.over(table))
        names = [f"{table.name}.csv" for table in tables]
    else:
        _write_workbook(scratch / WORKBOOK, scratch, tables, steps)
        names = [WORKBOOK]
    steps.tell(last=True)
    for name in names:
        os.replace(scratch / name, folder / name)
    flush_folder(folder)
    return Exported(files=tuple(folder / name for name in names), rows=steps.rows)


def write_csv(path: Path, headings: Sequence[str], rows: Iterator[Sequence[Cell]]) -> None:
    """A csv file that spreadsheet programs open rightly: UTF-8 with its mark, no formula. On the disk at the end."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE)
    with open(descriptor, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([guarded(heading) for heading in headings])
        for row in rows:
            writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
        file.flush()
        flush(file.fileno())


def save_rows(path: Path, sheet: Sheet, numbers: Sequence[int]) -> None:
    """Write the rows of a sheet with these numbers to a csv file of their own, as they stood: what was not imported.

    Raises Unavailable; an older file of that name is then as it was.
    """
    wanted = frozenset(numbers)
    found = (line.cells for line in sheet.lines if line.number in wanted)
    scratch = path.with_name(path.name + ".new")
    # Cells of a text file still carry whatever apostrophes they had.
    rows = found if sheet.workbook else ([unguarded(cell) for cell in cells] for cells in found)
    try:
        write_csv(scratch, sheet.columns, iter(rows))
        os.replace(scratch, path)
        flush_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise unavailable(error) or error from error


def _write_workbook(path: Path, scratch: Path, tables: Sequence[Extract], steps: _Steps) -> None:
    # Half a second to import, for the few who export.
    import xlsxwriter  # type: ignore[import-untyped]
    from xlsxwriter.exceptions import XlsxFileError  # type: ignore[import-untyped]

    options = {
        "constant_memory": True,
        "tmpdir": str(scratch),
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(str(path), options)
    bold = book.add_format({"bold": True})
    for table in tables:
        _write_sheet(book, table, steps, bold)
    try:
        book.close()
    except XlsxFileError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(errno.EIO, str(error)) from error
    os.chmod(path, PRIVATE)
    with path.open("rb+") as file:
        flush(file.fileno())


def _write_sheet(book: Any, table: Extract, steps: _Steps, bold: Any) -> None:
    sheet, at, number = None, 0, 1
    for row in steps.over(table):
        if sheet is None or at > _TALLEST:
            sheet, at = _new_sheet(book, table, number, bold), 1
            number += 1
        place = 0
        for cell in row:
            for piece in _pieces(cell):
                if isinstance(piece, int):
                    sheet.write_number(at, place, piece)
                elif piece:
                    sheet.write_string(at, place, piece)
                place += 1
        at += 1
    if sheet is None:
        _new_sheet(book, table, number, bold)


def _new_sheet(book: Any, table: Extract, number: int, bold: Any) -> Any:
    sheet = book.add_worksheet(table.name if number == 1 else f"{table.name} {number}")
    for place, heading in enumerate(table.headings):
        sheet.write_string(0, place, heading, bold)
    sheet.freeze_panes(1, 0)
    return sheet


def _pieces(cell: Cell) -> Sequence[Cell]:
    if isinstance(cell, int) or len(cell) <= _LONGEST:
        return (cell,)
    return [cell[i : i + _LONGEST] for i in range(0, len(cell), _LONGEST)]
