"""Queries about series. Which of their sessions stand in the calendar is asked in `sessions`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from skillshare.catalog.merged import joined
from skillshare.catalog.session_rows import SERIES_COLUMNS, series_of
from skillshare.catalog.source import Source
from skillshare.domain import kinds
from skillshare.domain.series import Series, rivals

_SELECT: Final = f"""
SELECT {SERIES_COLUMNS}, coalesce(p.record, s.host), coalesce(p.name, '')
FROM series s {joined("s.host")} ORDER BY s.sort, s.record
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """One series that repeats. `host` is who its host became, `family` all series that it goes on from or that go on
    from it, itself included."""

    series: Series
    host: bytes | None
    host_name: str
    family: tuple[Series, ...]


class SeriesList:
    """Answers from the series table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, series: bytes) -> Series:
        """The folded state of one series."""
        state: Series = self._source.state(kinds.SERIES, series)
        return state

    def name(self, series: bytes) -> str:
        """What it is called; empty if nobody here knows it."""
        found = self._source.one("SELECT title FROM series WHERE record = ?", (series,))
        return found[0] if found else ""

    def all(self) -> tuple[SeriesRow, ...]:
        """Every series that repeats, in order of title."""
        return self._source.remembered("series", (kinds.SERIES, kinds.PERSON), self._all)

    def _all(self) -> tuple[SeriesRow, ...]:
        rows = self._source.rows(_SELECT)
        found = [series_of(row) for row in rows]
        families = _families(found)
        return tuple(
            SeriesRow(series=one, host=row[-2], host_name=row[-1], family=families[one.id])
            for row, one in zip(rows, found, strict=True)
        )

    def family(self, series: bytes) -> tuple[Series, ...]:
        """All series that this one goes on from or that go on from it, itself included; nothing if it is unknown."""
        return next((row.family for row in self.all() if row.series.id == series), ())

    def disputed(self) -> tuple[bytes, ...]:
        """Series of which laptops that had not met wrote something differently, in order of title."""
        return tuple(
            row[0] for row in self._source.rows("SELECT record FROM series WHERE disputed ORDER BY sort, record")
        )

    def rivals(self) -> tuple[tuple[Series, ...], ...]:
        """Series that go on from the same slot of the same one, because two laptops said so at once (R60)."""
        found: dict[tuple[bytes, ...], tuple[Series, ...]] = {}
        for row in self.all():
            group = tuple(sorted((row.series, *rivals(row.series, row.family)), key=lambda one: one.id))
            if len(group) > 1:
                found[tuple(one.id for one in group)] = group
        return tuple(found[ids] for ids in sorted(found))


def _families(found: Sequence[Series]) -> dict[bytes, tuple[Series, ...]]:
    """By id: those that are tied to it, the same tuple for all of a family."""
    follows = {one.id: one.follows for one in found}
    groups: dict[bytes, list[Series]] = {}
    for one in found:
        groups.setdefault(_oldest(one.id, follows), []).append(one)
    return {one.id: family for group in groups.values() for family in (tuple(group),) for one in group}


def _oldest(record: bytes, follows: dict[bytes, Any]) -> bytes:
    """The first of its line; of a circle the smallest id."""
    line = [record]
    while (older := follows.get(line[-1])) is not None:
        if older in line:
            return min(line[line.index(older) :])
        line.append(older)
    return line[-1]
