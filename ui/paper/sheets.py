"""Sheets of labels as data, and where each label lies on them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF

from resources import path


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One kind of sheet; everything in millimetres."""

    name: str
    page: tuple[float, float]
    columns: int
    rows: int
    left: float
    top: float
    width: float
    height: float
    gap_x: float
    gap_y: float

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    def places(self, wanted: int, first: int = 1) -> Iterator[tuple[int, QRectF]]:
        """Page number from 0 and box of each of `wanted` labels, beginning at position `first` (from 1) of page 0."""
        first = (first - 1) % self.count + 1
        for number in range(first - 1, first - 1 + wanted):
            page, place = divmod(number, self.count)
            row, column = divmod(place, self.columns)
            x, y = self.left + column * (self.width + self.gap_x), self.top + row * (self.height + self.gap_y)
            yield page, QRectF(x, y, self.width, self.height)


@lru_cache(maxsize=1)
def sheets() -> tuple[Sheet, ...]:
    """The sheets of `resources/paper/sheets.json`."""
    found = json.loads(path("paper", "sheets.json").read_text(encoding="utf-8"))
    return tuple(Sheet(**{**entry, "page": tuple(entry["page"])}) for entry in found)
