"""Queries about who waits for what. Whose turn it is follows from the day and is worked out by `domain.holds`."""

from collections.abc import Sequence
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.source import Source, day
from skillshare.domain import kinds
from skillshare.domain.holds import LEFT, Hold

_SELECT: Final = f"""
SELECT h.record, h.item, coalesce(p.record, h.person), h.placed, h.stamp, h.aside, h.ended, h.ended_at,
       coalesce(p.name, '')
FROM hold h {joined("h.person")}
"""


class Holds:
    """Answers from the hold table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, hold: bytes) -> Hold:
        """The folded state of one hold."""
        state: Hold = self._source.state(kinds.HOLD, hold)
        return state

    def of_item(self, item: bytes) -> tuple[tuple[Hold, str], ...]:
        """Holds of an item that are open or were given up, with the names of the people, the earliest first."""
        return self._where(
            "h.item = ? AND (h.is_open OR h.ended = ?) ORDER BY h.placed, h.stamp, h.record", (item, LEFT)
        )

    def of_person(self, person: bytes) -> tuple[Hold, ...]:
        """Open holds of a person and of all who were merged into them (R41), the earliest first."""
        found = self._where(f"h.is_open AND h.person IN {merged('?')} ORDER BY h.placed, h.stamp, h.record", (person,))
        return tuple(hold for hold, _ in found)

    def names(self, record: bytes) -> tuple[str, str]:
        """The names of the item and the person of a hold; empty texts where nobody knows."""
        found = self._where("h.record = ?", (record,))
        if not found:
            return "", ""
        hold, person = found[0]
        item = self._source.one("SELECT name FROM item WHERE record = ?", (hold.item,))
        return (item[0] if item else ""), person

    def next_names(self, items: Sequence[bytes]) -> dict[bytes, str]:
        """Who joined the line first, for each of these items that somebody waits for; an empty name if unknown here."""
        marks = ", ".join("?" * len(items))
        found = self._where(
            f"h.is_open AND h.item IN ({marks}) ORDER BY h.placed DESC, h.stamp DESC, h.record DESC", tuple(items)
        )
        return {hold.item: name for hold, name in found if hold.item is not None}

    def items(self) -> tuple[bytes, ...]:
        """Items that somebody waits for, in order of their names."""
        sql = "SELECT DISTINCT i.record, i.sort FROM hold h JOIN item i ON i.record = h.item WHERE h.is_open"
        return tuple(row[0] for row in self._source.rows(f"{sql} ORDER BY i.sort, i.record"))

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[tuple[Hold, str], ...]:
        return tuple(_hold(row) for row in self._source.rows(f"{_SELECT} WHERE {condition}", parameters))


def _hold(row: tuple[Any, ...]) -> tuple[Hold, str]:
    hold = Hold(id=row[0], item=row[1], person=row[2], placed=row[3], stamp=row[4], aside=day(row[5]), ended=row[6],
                ended_at=row[7])  # fmt: skip
    return hold, row[8]
