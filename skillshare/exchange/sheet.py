"""A table read from a file, whatever kind of file it was: headings, and rows of text with their numbers in the file.

What the cells mean is judged in `mapping` and `planning`, never here.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

BYTES: Final = 50 * 1024 * 1024
"""Largest file that is read."""
ROWS: Final = 200_000
"""Most rows that are read."""
COLUMNS: Final = 2_000
"""Most columns that are read."""
CELLS: Final = 12_000_000
"""Most cells of a workbook's sheet, empty ones included."""


class Reason(StrEnum):
    """Why a file cannot be read as a table."""

    VANISHED = "vanished"
    FOLDER = "folder"
    NO_PERMISSION = "no_permission"
    LOCKED = "locked"
    DISK = "disk"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    EMPTY = "empty"
    NO_ROWS = "no_rows"
    ENCRYPTED = "encrypted"
    NOT_A_TABLE = "not_a_table"
    NOT_A_CALENDAR = "not_a_calendar"
    DAMAGED = "damaged"
    NO_SUCH_SHEET = "no_such_sheet"


class Unreadable(Exception):
    """The file is no table this program can read. `limit` and `found` are bytes, rows or columns where they matter."""

    def __init__(self, reason: Reason, *, limit: int = 0, found: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.limit = limit
        self.found = found


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row. `number` is the row as a spreadsheet counts it, from 1, headings and empty rows included."""

    number: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows as they stand in the file, before anything is known about headings.

    `encoding` and `delimiter` are empty for a workbook, `sheets` and `sheet` for a text file. `mended` are the numbers
    of rows whose quotes did not pair.
    """

    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    mended: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table with headings. Every line has as many cells as there are columns; no column name is empty or twice.

    `header` is the number of the first heading row, 0 if the file has none; `header_rows` how many there are (0 to 2).
    `above` are the titles over the headings.
    """

    file: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    header: int
    header_rows: int
    above: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    mended: tuple[int, ...] = ()

    @property
    def workbook(self) -> bool:
        """Whether it came from a workbook, where a text cannot be mistaken for a formula."""
        return not self.encoding

    def column(self, place: int) -> list[str]:
        """The cells of one column that say something."""
        return [line.cells[place] for line in self.lines if line.cells[place].strip()]


def letter(place: int) -> str:
    """The name a spreadsheet gives the column at that place, counted from 0: A, B … Z, AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
