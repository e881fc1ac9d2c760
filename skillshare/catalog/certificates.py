"""Queries about who passed which induction. Whether one is valid on a day is worked out by `domain.certificates`."""

from datetime import date
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.source import Source, day
from skillshare.domain import kinds
from skillshare.domain.certificates import Certificate
from skillshare.domain.text import clean, folded

_SELECT: Final = f"""
SELECT c.record, coalesce(p.record, c.person), c.induction, c.day, c.until, c.trainer, c.session, c.note, c.revoked
FROM certificate c {joined("c.person")}
"""


class Certificates:
    """Answers from the certificate table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, certificate: bytes) -> Certificate:
        """The folded state of one certificate."""
        state: Certificate = self._source.state(kinds.CERTIFICATE, certificate)
        return state

    def of_person(self, person: bytes) -> tuple[Certificate, ...]:
        """All certificates of a person and of whoever was merged into them (R41), the latest first."""
        return self._where(f"c.person IN {merged('?')} ORDER BY c.day DESC, c.record", (person,))

    def of_session(self, session: bytes) -> tuple[Certificate, ...]:
        """Those that were given for having been in that session."""
        return self._where("c.session = ? AND c.revoked IS NULL ORDER BY c.record", (session,))

    def holders(self, induction: str, today: date) -> tuple[bytes, ...]:
        """The people who have a certificate for that induction that is valid today."""
        found = self._where(
            "c.sort = ?1 AND c.revoked IS NULL AND c.day <= ?2 AND coalesce(c.until, ?2) >= ?2 ORDER BY c.record",
            (folded(clean(induction)), today.isoformat()),
        )
        return tuple(dict.fromkeys(one.person for one in found if one.person is not None))

    def inductions(self) -> tuple[str, ...]:
        """The names of all inductions that things need or certificates are for, in order, each once."""
        sql = "SELECT induction FROM item WHERE induction > '' UNION ALL SELECT induction FROM certificate"
        by_sort = {folded(clean(name)): name for (name,) in self._source.rows(f"SELECT induction FROM ({sql})")}
        return tuple(by_sort[name] for name in sorted(by_sort) if name)

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[Certificate, ...]:
        return tuple(_certificate(row) for row in self._source.rows(f"{_SELECT} WHERE {condition}", parameters))


def _certificate(row: tuple[Any, ...]) -> Certificate:
    return Certificate(
        id=row[0],
        person=row[1],
        on=row[2],
        day=day(row[3]),
        until=day(row[4]),
        trainer=row[5],
        session=row[6],
        note=row[7],
        revoked=row[8],
    )
