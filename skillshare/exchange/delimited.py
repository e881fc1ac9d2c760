"""Text of a csv or tsv file to rows: finds the separator, keeps line breaks in cells, mends quotes that do not pair.

The rules of quoting are the csv module's; only what it would swallow or refuse is handled here.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from skillshare.exchange.sheet import BYTES, ROWS, Reason, Unreadable

_SEPARATORS: Final = (",", ";", "\t", "|")
_TALL: Final = 100
"""Physical lines after which an open quote counts as a slip."""
_HINT: Final = re.compile(r'"?sep=(.)"?\s*')

csv.field_size_limit(BYTES)


def rows(text: str, separator: str = "") -> tuple[str, list[list[str]], tuple[int, ...]]:
    """The separator, the rows, and the numbers of rows that were mended. Raises Unreadable beyond `ROWS`."""
    lines = io.StringIO(text, newline="").readlines()
    hint = _HINT.fullmatch(lines[0]) if lines else None
    if hint:
        lines[0] = "\n"
        separator = separator or hint[1]
    separator = separator or sniffed(lines)
    try:
        found = _limited(csv.reader(lines, delimiter=separator, strict=True))
        if not _swallowed(found):
            return separator, found, ()
    except csv.Error:
        pass
    mended = list(_mended(lines, separator))
    found = _limited(iter([row for row, _ in mended]))
    return separator, found, tuple(n for n, (_, slip) in enumerate(mended, 1) if slip)


def sniffed(lines: list[str]) -> str:
    """The separator that cuts the first lines into the most even rows; a comma if there is only one column."""
    sample = lines[:400]
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=separator) if any(row))
        widths.pop(1, None)
        if not widths:
            continue
        width, often = widths.most_common(1)[0]
        score = often / max(len([line for line in sample if line.strip()]), 1) * (1 + min(width, 20) / 20)
        if score > most * 1.05:
            best, most = separator, score
    return best


def _limited(reader: Iterator[list[str]]) -> list[list[str]]:
    found = []
    for row in reader:
        found.append(row)
        if len(found) > ROWS:
            raise Unreadable(Reason.TOO_MANY_ROWS, limit=ROWS)
    return found


def _swallowed(found: list[list[str]]) -> bool:
    """Whether a stray quote seems to have taken whole rows into one cell."""
    return any(cell.count("\n") + cell.count("\r") > _TALL for row in found for cell in row if len(cell) > _TALL)


def _mended(lines: list[str], separator: str) -> Iterator[tuple[list[str], bool]]:
    """Row by row, each with whether its quotes had to be taken as plain characters."""
    usual = Counter(len(_one(line, separator)) for line in lines[:2000] if line.strip()).most_common(1)
    width = usual[0][0] if usual else 1
    at = 0
    while at < len(lines):
        end = at + 1
        while _open(chunk := "".join(lines[at:end]), separator) and end < len(lines) and end - at <= _TALL:
            end += 1
        row = _one(chunk, separator)
        slip = _open(chunk, separator) or (end - at > 1 and len(row) != width)
        plain = _plain(lines[at], separator)
        if slip and (_open(chunk, separator) or len(plain) == width):
            row, end = plain, at + 1
        else:
            slip = False
        yield row, slip
        at = end


def _open(chunk: str, separator: str) -> bool:
    """Whether a quoted cell is still open at the end."""
    rows = list(csv.reader(io.StringIO(chunk + "\n\x00", newline=""), delimiter=separator))
    return rows[-1] != ["\x00"]


def _one(chunk: str, separator: str) -> list[str]:
    rows = list(csv.reader(io.StringIO(chunk, newline=""), delimiter=separator))
    return rows[0] if rows else []


def _plain(line: str, separator: str) -> list[str]:
    """Cut at every separator; quotes around a whole cell go, others stay."""
    cells = line.rstrip("\r\n").split(separator)
    return [c[1:-1] if len(c) > 1 and c[0] == c[-1] == '"' else c.removeprefix('"') for c in cells]
