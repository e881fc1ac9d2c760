"""What an import will do, as values: for each row its fate, its fields, and what was unusual about it.

How the fates are found is in `planning`; carrying them out in `running`.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from skillshare.exchange.mapping import Mapping as Uses
from skillshare.exchange.mapping import Target
from skillshare.exchange.problems import Problem, Remedy
from skillshare.exchange.sheet import Sheet

ModelKey: TypeAlias = tuple[str, str, str]
"""Folded name, brand and maker's number: what makes two items copies of one model."""


class Fate(StrEnum):
    """What becomes of a row. `FILL`: it is here already and lacks something that the file has; nothing is overwritten.

    `SAME`: it repeats an earlier row. `EMPTY`: no cell says anything.
    """

    ADD = "add"
    FILL = "fill"
    THERE = "there"
    SAME = "same"
    CANNOT = "cannot"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """One row of the file, `row` as the file counts. `record` is what it is here already.

    `fields` are the new record's, or those to fill in. `type` is the name of a membership type; with `first` and
    `until` it is a membership to begin. `roles` are what a person does; `model` is what an item shares with its like.
    """

    row: int
    fate: Fate
    title: str
    fields: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()
    record: bytes | None = None
    model: ModelKey | None = None
    type: str = ""
    first: date | None = None
    until: date | None = None
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything an import will do. `types` and `models` are those it has to make first, with their spelling."""

    target: Target
    sheet: Sheet
    mapping: Uses
    rows: tuple[PlannedRow, ...]
    columns: tuple[Problem, ...] = ()
    types: tuple[str, ...] = ()
    models: Mapping[ModelKey, ModelKey] = field(default_factory=dict)
    known_types: Mapping[str, bytes] = field(default_factory=dict)
    known_models: Mapping[ModelKey, bytes] = field(default_factory=dict)

    @property
    def counts(self) -> Mapping[Fate, int]:
        """How many rows have each fate; every fate is there."""
        found = Counter(row.fate for row in self.rows)
        return {fate: found[fate] for fate in Fate}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Those of whole columns, then row by row."""
        return (*self.columns, *(problem for row in self.rows for problem in row.problems))

    @property
    def left(self) -> tuple[int, ...]:
        """Numbers of the rows that are not imported, or not with all they hold."""
        return tuple(
            row.row
            for row in self.rows
            if row.fate is Fate.CANNOT or any(p.remedy is Remedy.DROPPED for p in row.problems)
        )
