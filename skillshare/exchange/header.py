"""Finds the headings of a table: none, one row or two, and titles above them. Columns without anything are left out.

Known words decide where there are any; else what tells a heading from the values under it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from skillshare.domain.text import SHORT, clean
from skillshare.exchange.sheet import Line, Reason, Sheet, Table, Unreadable, letter
from skillshare.exchange.vocabulary import is_heading

_LOOK: Final = 25
"""Rows in which headings are looked for."""
_FIGURE: Final = re.compile(r"[\d\s.,:/+()€$£%-]*\d[\d\s.,:/+()€$£%-]*|\S+@\S+|https?://\S+")
_VALUE: Final = re.compile(_FIGURE.pattern + r"|[A-Za-z]{1,4}[- ]?\d{2,}")


@dataclass(frozen=True, slots=True)
class _Head:
    first: int
    count: int


def with_header(table: Table, file: str, header: int | None = None) -> Sheet:
    """The sheet of a table. `header` is the row number of the headings if a person says so, 0 for none."""
    rows = table.rows
    head = _found(rows) if header is None else _said(rows, header)
    heads = rows[head.first : head.first + head.count]
    body = rows[head.first + head.count :]
    width = max((len(row) for row in rows), default=0)
    start = head.first + head.count + 1
    used = [place for place in range(width) if _used(place, heads, body)]
    lines = [Line(number=start + n, cells=_cells(row, used)) for n, row in enumerate(body)]
    while lines and lines[-1].empty:
        lines.pop()
    if not lines:
        raise Unreadable(Reason.NO_ROWS if heads else Reason.EMPTY)
    return Sheet(
        file=file,
        columns=_names(heads, used),
        lines=tuple(lines),
        header=head.first + 1 if head.count else 0,
        header_rows=head.count,
        above=tuple(clean(" ".join(row)) for row in rows[: head.first] if any(cell.strip() for cell in row)),
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheets=table.sheets,
        sheet=table.sheet,
        mended=tuple(n for n in table.mended if n >= start),
    )


def _found(rows: Sequence[Sequence[str]]) -> _Head:
    look = rows[:_LOOK]
    known = [sum(is_heading(cell) for cell in row) for row in look]
    best = max(range(len(look)), key=lambda n: (known[n], -n), default=0)
    if look and known[best] and _enough(look[best], known[best]):
        return _grouped(rows, best)
    first = next((n for n, row in enumerate(look) if _full(row, rows)), 0)
    return _Head(first, 1 if _like_heading(rows, first) else 0)


def _said(rows: Sequence[Sequence[str]], header: int) -> _Head:
    if header < 1 or header > len(rows):
        return _Head(0, 0)
    return _Head(header - 1, 1)


def _enough(row: Sequence[str], known: int) -> bool:
    """Two known headings; or one, and nothing beside it that a heading would not say."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return known >= 2 or (len(set(filled)) == len(filled) and not any(map(_FIGURE.fullmatch, filled)))


def _grouped(rows: Sequence[Sequence[str]], best: int) -> _Head:
    """Two rows of headings: groups over the names, or names that only some columns have under their group."""
    if best and _groups(rows[best - 1], rows[best]):
        return _Head(best - 1, 2)
    if best + 1 < len(rows) - 1 and _under(rows[best], rows[best + 1]):
        return _Head(best, 2)
    return _Head(best, 1)


def _groups(above: Sequence[str], names: Sequence[str]) -> bool:
    filled = [cell for cell in above if cell.strip()]
    return 2 <= len(filled) < sum(bool(cell.strip()) for cell in names) and not _values(filled)


def _under(names: Sequence[str], below: Sequence[str]) -> bool:
    filled = [n for n, cell in enumerate(below) if cell.strip()]
    gaps = [n for n in filled if n >= len(names) or not names[n].strip()]
    merged = {n - 1 for n in gaps}
    return bool(gaps) and all(n in gaps or n in merged for n in filled) and not _values([below[n] for n in filled])


def _values(cells: Sequence[str]) -> bool:
    return any(_VALUE.fullmatch(cell.strip()) or len(cell) > 60 for cell in cells)


def _full(row: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """As wide as most rows are; a title is not."""
    widths = Counter(sum(bool(cell.strip()) for cell in other) for other in rows[:200])
    widths.pop(0, None)
    usual = max(widths, key=lambda w: (widths[w], w), default=1)
    return sum(bool(cell.strip()) for cell in row) >= max(1, usual * 0.6)


def _like_heading(rows: Sequence[Sequence[str]], first: int) -> bool:
    """No value among the cells, none twice, and at least one column under it that holds values instead."""
    cells = [cell.strip() for cell in rows[first]] if first < len(rows) else []
    filled = [cell for cell in cells if cell]
    if not filled or _values(filled) or len(set(filled)) < len(filled):
        return False
    for place, cell in enumerate(cells):
        below = [row[place].strip() for row in rows[first + 1 : first + 100] if place < len(row) and row[place].strip()]
        if cell and below and sum(bool(_VALUE.fullmatch(value)) for value in below) * 2 > len(below):
            return True
    return False


def _used(place: int, heads: Sequence[Sequence[str]], body: Sequence[Sequence[str]]) -> bool:
    return any(place < len(row) and row[place].strip() for part in (heads, body) for row in part)


def _cells(row: Sequence[str], used: Sequence[int]) -> tuple[str, ...]:
    return tuple(row[place] if place < len(row) else "" for place in used)


def _names(heads: Sequence[Sequence[str]], used: Sequence[int]) -> tuple[str, ...]:
    """Each column's name: of two rows the group and the name, the column's letter where nothing stands."""
    names: list[str] = []
    taken: Counter[str] = Counter()
    for place in used:
        name = _joined([_heading(row, place, spread=n < len(heads) - 1) for n, row in enumerate(heads)])
        name = clean(name)[: SHORT + 20] or letter(place)
        taken[name] += 1
        while taken[name] > 1 or name in names:
            name = f"{name.removesuffix(f' ({taken[name] - 1})')} ({taken[name]})"
            taken[name] += 1
        names.append(name)
    return tuple(names)


def _heading(row: Sequence[str], place: int, *, spread: bool) -> str:
    """The cell; in a row of groups the group's name stands only in its first column."""
    if spread:
        return next((row[p] for p in range(min(place, len(row) - 1), -1, -1) if row[p].strip()), "")
    return row[place] if place < len(row) else ""


def _joined(parts: Sequence[str]) -> str:
    filled = [part.strip() for part in parts if part.strip()]
    return " / ".join(dict.fromkeys(filled))
