"""One line of the table: what was measured, the floor it stands beside, the goal; and how the lines are printed.

Nothing is measured here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Final

_HEADS: Final = ("what", "measured", "floor", "ratio", "goal", "met")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`value` and `floor` share a unit. The goal bounds the value, or the ratio if `of_ratio`; from below if `least`.

    `of` names the floor; `note` says how often and on what it was measured. `goal` None: told, not aimed at.
    """

    what: str
    value: float
    unit: str
    floor: float | None = None
    of: str = ""
    goal: float | None = None
    of_ratio: bool = False
    least: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.floor else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached, None where there is none."""
        reached = self.ratio if self.of_ratio else self.value
        if self.goal is None or reached is None:
            return None
        return reached >= self.goal if self.least else reached <= self.goal

    def cells(self) -> tuple[str, ...]:
        """The columns of the table."""
        sign = "≥" if self.least else "≤"
        unit = "×" if self.of_ratio else f" {self.unit}"
        goal = "" if self.goal is None else f"{sign} {_number(self.goal)}{unit}"
        floor = "" if self.floor is None else f"{_number(self.floor)} {self.unit}"
        met = {True: "yes", False: "NO", None: ""}[self.met]
        return (self.what, f"{_number(self.value)} {self.unit}", floor, _times(self.ratio), goal, met)


def table(figures: Sequence[Figure]) -> str:
    """The lines in columns, each followed by what its floor is and how it was measured."""
    rows = [_HEADS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    for place, figure in reversed(list(enumerate(figures))):
        said = "; ".join(part for part in (f"floor: {figure.of}" if figure.of else "", figure.note) if part)
        if said:
            lines.insert(place + 3, f"    {said}")
    return "\n".join(lines)


def middle(values: Sequence[float]) -> float:
    return median(values)


def p99(values: Sequence[float]) -> float:
    """The value that one in a hundred exceeds; of fewer than a hundred the greatest."""
    return quantiles(values, n=100, method="inclusive")[-1] if len(values) >= 100 else max(values)


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"


def _times(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.2f}×"
