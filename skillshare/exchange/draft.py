"""One row on its way to becoming a record: its fields so far, what is kept in the words of the file, its problems.

What the fields mean is in `item_rows` and `person_rows`; which record the row is, in `planning`.
"""

import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from skillshare.domain.items import Item
from skillshare.domain.people import Person
from skillshare.domain.text import LONG, MANY, SHORT, clean, clean_lines
from skillshare.exchange import days
from skillshare.exchange.guarding import unguarded
from skillshare.exchange.mapping import KEEP, KEPT, LEAVE_OUT, Target
from skillshare.exchange.mapping import Mapping as Uses
from skillshare.exchange.problems import Problem, Remedy, Trouble
from skillshare.exchange.sheet import Line, Sheet

SAID: Final = 200
_KEYS: Final = 54
"""Kept columns with a name of their own; what is beyond shares a few (a record holds 60)."""
_BYTES: Final = 36_000
"""Most bytes that one record keeps besides its fields: all of it travels in one body (journal §10)."""
_QUOTED: Final = re.compile(r'="{1,2}([^"]*)"{1,2}')
MORE: Final = "More columns"
"""Name of the shared ones."""


@dataclass(slots=True)
class Draft:
    """What a row has become so far. `extra` is what is kept, by heading."""

    row: int
    fields: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _bytes: int = 0
    _shared: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return str(self.fields.get("name", ""))

    def trouble(self, column: str, said: str, trouble: Trouble, remedy: Remedy, other: str = "") -> None:
        """Note a problem of this row."""
        self.problems.append(
            Problem(row=self.row, column=column, said=said[:SAID], trouble=trouble, remedy=remedy, other=other)
        )

    def problems_of(self, *troubles: Trouble) -> list[Problem]:
        """The problems of these kinds so far."""
        return [problem for problem in self.problems if problem.trouble in troubles]

    def keep(self, heading: str, cell: str) -> None:
        """Keep the words of a cell under its heading, long ones in pieces; name what is more than a record holds."""
        text, heading = clean_lines(cell), clean(heading)[: SHORT - 8] or MORE
        if not text:
            return
        pieces = [text[i : i + LONG] for i in range(0, len(text), LONG)]
        size = len(text.encode()) + len(heading.encode()) * len(pieces)
        if self._bytes + size > _BYTES:
            self.trouble(heading, text, Trouble.TOO_MUCH, Remedy.DROPPED)
            return
        self._bytes += size
        if len(self.extra) + len(pieces) > _KEYS:
            self._shared.append(f"{heading}: {text}")
            return
        for n, piece in enumerate(pieces):
            self.extra[_free(heading, self.extra, n)] = piece

    def kept(self) -> dict[str, str]:
        """All that is kept, as a record holds it."""
        pieces: list[str] = []
        for shared in self._shared:
            for text in (shared[i : i + LONG] for i in range(0, len(shared), LONG)):
                if pieces and len(pieces[-1]) + len(text) < LONG:
                    pieces[-1] += "\n" + text
                else:
                    pieces.append(text)
        return self.extra | {f"{MORE} {n}" if n > 1 else MORE: piece for n, piece in enumerate(pieces, 1)}

    def line(self, name: str, column: str, cell: str, limit: int = SHORT) -> None:
        """Set a field of one line, shortened if it must be; the whole text is kept then."""
        self._set(name, column, clean(cell), limit)

    def text(self, name: str, column: str, cell: str) -> None:
        """Set or continue a field of several lines."""
        before = str(self.fields.get(name, ""))
        self._set(name, column, "\n".join(filter(None, (before, clean_lines(cell)))), LONG)

    def _set(self, name: str, column: str, text: str, limit: int) -> None:
        if len(text) > limit:
            self.trouble(column, text, Trouble.TOO_LONG, Remedy.CUT)
            self.keep(column, text)
            text = text[: limit - 1].rstrip() + "…"
        if text:
            self.fields[name] = text


def _free(heading: str, taken: Mapping[str, str], piece: int) -> str:
    name, n = heading if not piece else f"{heading} ({piece + 1})", piece + 1
    while name in taken:
        n += 1
        name = f"{heading} ({n})"
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What reading a row needs besides the row. `digits` of the currency's minor unit, `day_first` by column.

    `reversed_names` tells that the column of names says "Okafor, Ben".
    """

    sheet: Sheet
    uses: Uses
    digits: int
    day_first: Mapping[int, bool]
    reversed_names: bool = False

    def day(self, place: int, cell: str) -> date | None:
        """The date in a cell of that column."""
        return days.day(cell, self.day_first.get(place, True))


Reader = Callable[[Draft, Reading, int, str], None]
"""Takes a cell of the column at a place over into the draft."""


def drafted(line: Line, reading: Reading, readers: Mapping[str, Reader]) -> Draft:
    """The row with every cell taken over, in the order of the columns."""
    draft = Draft(row=line.number)
    if line.number in reading.sheet.mended:
        draft.trouble("", "", Trouble.QUOTES, Remedy.READ)
    for place, (use, cell) in enumerate(zip(reading.uses.uses, line.cells, strict=True)):
        if use == LEAVE_OUT or not cell.strip():
            continue
        text = cell if reading.sheet.workbook else _shown(cell)
        if use == KEEP:
            draft.keep(reading.sheet.columns[place].removeprefix(KEPT), text)
        elif reading.uses.own or not days.is_nothing(text):
            readers[use](draft, reading, place, text)
    return draft


def _shown(cell: str) -> str:
    """What a spreadsheet program shows for a cell of a text file: without our guard, and `="0012"` as 0012."""
    quoted = _QUOTED.fullmatch(cell)
    return quoted[1] if quoted else unguarded(cell)


def lacking(draft: Draft, record: Item | Person, never: Container[str]) -> dict[str, Any]:
    """What the row says and the record here does not; nothing that somebody has written is overwritten."""
    fields = {
        name: value for name, value in draft.fields.items() if name not in never and value and not getattr(record, name)
    }
    kept = {name: text for name, text in draft.kept().items() if name not in record.extra}
    if kept and len(record.extra) + len(kept) <= MANY:
        fields["extra"] = {**record.extra, **kept}
    return fields


def reading_of(sheet: Sheet, uses: Uses, digits: int, month_first: bool) -> tuple[Reading, list[Problem]]:
    """How to read the sheet's rows, and the columns whose dates can be read two ways."""
    order: dict[int, bool] = {}
    problems = []
    for place in [place for dated in ("bought", "first", "until") for place in uses.columns(dated)]:
        cells = sheet.column(place)
        said = uses.day_first if uses.day_first is not None else days.order(cells)
        order[place] = not month_first if said is None else said
        unsure = next((cell for cell in cells if said is None and days.ambiguous(cell)), None)
        if unsure is not None:
            problems.append(
                Problem(
                    row=0,
                    column=sheet.columns[place],
                    said=unsure[:SAID],
                    trouble=Trouble.DATE_AMBIGUOUS,
                    remedy=Remedy.READ,
                    other="d/m" if order[place] else "m/d",
                )
            )
    names = [cell for place in uses.columns("name") for cell in sheet.column(place)]
    turned = uses.target is Target.PEOPLE and not uses.own and sum(map(_is_reversed, names)) * 5 > len(names) * 4
    return Reading(sheet=sheet, uses=uses, digits=digits, day_first=order, reversed_names=turned), problems


def _is_reversed(name: str) -> bool:
    last, comma, first = name.partition(",")
    return bool(comma) and "," not in first and bool(last.strip()) and bool(first.strip())
