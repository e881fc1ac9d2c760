"""Queries about contacts: who was asked lately, whom to ask again (R70)."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any, Final

from skillshare.catalog.merged import merged
from skillshare.catalog.source import Source, day
from skillshare.domain import kinds
from skillshare.domain.contacts import LATELY, Contact, Lately, due, lately

_SELECT: Final = "SELECT record, offer, other, at, how, outcome, note, follow_up FROM contact"
_A_YEAR: Final = 400
"""Days after which nobody is asked again about what nobody answered."""


class Contacts:
    """Answers from the contact table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, contact: bytes) -> Contact:
        """The folded state of one contact."""
        state: Contact = self._source.state(kinds.CONTACT, contact)
        return state

    def lately(self, zone: tzinfo) -> Lately:
        """What matching needs of this month's contacts and of those of the last weeks."""
        today = self._source.today()
        first = min(today.replace(day=1), today - timedelta(days=LATELY))
        return lately(self._since(first, zone), today, zone)

    def due(self, zone: tzinfo) -> tuple[Contact, ...]:
        """Whom to ask again today, the longest due first."""
        today = self._source.today()
        return due(self._since(today - timedelta(days=_A_YEAR), zone), today)

    def of_person(self, person: bytes, limit: int = 6) -> tuple[Contact, ...]:
        """The latest contacts about what this person offers or wants."""
        own = f"SELECT record FROM offer WHERE person IN {merged('?1')}"
        sql = f"WHERE offer IN ({own}) OR other IN ({own}) ORDER BY at DESC, record LIMIT ?2"
        return self._where(sql, (person, limit))

    def _since(self, first: date, zone: tzinfo) -> tuple[Contact, ...]:
        start = int(datetime.combine(first, time(), zone).timestamp()) * 1000
        return self._where("WHERE at >= ?", (start,))

    def _where(self, condition: str, parameters: Sequence[Any]) -> tuple[Contact, ...]:
        return tuple(_contact(row) for row in self._source.rows(f"{_SELECT} {condition}", tuple(parameters)))


def _contact(row: tuple[Any, ...]) -> Contact:
    return Contact(id=row[0], offer=row[1], other=row[2], at=row[3], how=row[4], outcome=row[5], note=row[6],
                   follow_up=day(row[7]))  # fmt: skip
