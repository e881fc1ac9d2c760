"""How the catalog keeps one kind of record: its table, the row a folded state becomes, which states have a row at all.

Kinds of which there are few have none and are folded when asked for (`tables.KnownTable`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from peewee import Model

from skillshare.domain.text import folded, spaced

Row: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """`row` gives the columns of `table` in their order, the record first and, where it is sought by words, those last.

    `extra` are statements that make indexes which a table cannot name.
    """

    table: type[Model]
    row: Callable[[Any], Row]
    exists: Callable[[Any], bool]
    extra: tuple[str, ...] = ()

    def columns(self) -> tuple[str, ...]:
        """The names of the columns, without SQLite's own number of the row."""
        return tuple(name for name in self.table._meta.sorted_field_names if name != "id")


def words(title: str, *rest: str) -> str:
    """What a record is found by: the folded title, a line break, everything else folded."""
    return spaced(folded(title)) + "\n" + spaced(folded(" ".join(part for part in rest if part)))
