"""`read(path)`: any spreadsheet file to a `Sheet`, or `Unreadable` with its reason. Nothing else opens files to import.

The kind of file is told from its first bytes, never from its name.
"""

import errno
import re
import stat
from pathlib import Path
from typing import Final

from skillshare.exchange import workbooks
from skillshare.exchange.decoding import decode
from skillshare.exchange.delimited import rows
from skillshare.exchange.header import with_header
from skillshare.exchange.sheet import BYTES, COLUMNS, Reason, Sheet, Table, Unreadable

_OTHERS: Final = (
    *(b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BM"),
    *(b"SQLite format 3", b"\x7fELF", b"MZ", b"ID3", b"OggS"),
)
_MARKUP: Final = re.compile(rb"\s*(<\?xml|<!doctype|<html|<table)", re.IGNORECASE)
_REASONS: Final = {
    errno.ENOENT: Reason.VANISHED,
    errno.ENOTDIR: Reason.VANISHED,
    errno.EISDIR: Reason.FOLDER,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
    errno.EBUSY: Reason.LOCKED,
    errno.ETXTBSY: Reason.LOCKED,
}
_SHARED: Final = (32, 33)
"""Windows' errors for a file that another program holds open."""


def read(path: Path, *, sheet: str | None = None, header: int | None = None) -> Sheet:
    """The table in the file. `sheet` names one of a workbook, `header` says which row holds the headings (0: none).

    Raises Unreadable. Works on any thread; 50 MB and 200,000 rows at most.
    """
    try:
        return with_header(_table(path, sheet), path.name, header)
    except OSError as error:
        raise Unreadable(reason(error)) from error


def check_file(path: Path, most: int, else_is: Reason) -> None:
    """Raises Unreadable for what is no file or holds more than `most` bytes, OSError for one that cannot be asked."""
    if path.is_dir():
        raise Unreadable(Reason.FOLDER)
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):  # a device has no end, and a pipe perhaps no beginning
        raise Unreadable(else_is)
    if found.st_size > most:
        raise Unreadable(Reason.TOO_LARGE, limit=most, found=found.st_size)


def reason(error: OSError) -> Reason:
    """Why a file cannot be read, told by the system's error."""
    if getattr(error, "winerror", 0) in _SHARED:
        return Reason.LOCKED
    return _REASONS.get(error.errno or 0, Reason.DISK)


def _table(path: Path, sheet: str | None) -> Table:
    check_file(path, BYTES, Reason.NOT_A_TABLE)
    with path.open("rb") as file:
        head = file.read(512)
    if not head.strip():
        raise Unreadable(Reason.EMPTY)
    if head.startswith((workbooks.OLE, workbooks.ZIP)):
        return workbooks.table(path, head, sheet)
    if head.startswith(_OTHERS) or _MARKUP.match(head.removeprefix(b"\xef\xbb\xbf")):
        raise Unreadable(Reason.NOT_A_TABLE)
    return _delimited(path.read_bytes())


def _delimited(content: bytes) -> Table:
    text, encoding = decode(content)
    odd = sum(1 for c in text[:20_000] if (c < " " and c not in "\t\n\r\x0b\x0c") or c == "\ufffd")
    if odd * 20 > min(len(text), 20_000):
        raise Unreadable(Reason.NOT_A_TABLE)
    if not text.strip():
        raise Unreadable(Reason.EMPTY)
    separator, found, mended = rows(text)
    width = max(map(len, found), default=0)
    if width > COLUMNS:
        raise Unreadable(Reason.TOO_MANY_COLUMNS, limit=COLUMNS, found=width)
    return Table(rows=tuple(map(tuple, found)), encoding=encoding, delimiter=separator, mended=mended)
