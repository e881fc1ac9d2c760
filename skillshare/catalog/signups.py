"""Queries about who signed up for what. Who has a place and who waits is worked out by `domain.seating`.

People who turned out to be one are one here, so that nobody is counted twice.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from skillshare.catalog.merged import joined, merged
from skillshare.catalog.source import Source
from skillshare.domain import kinds
from skillshare.domain.afterwards import Afterwards
from skillshare.domain.signups import Signup

_SELECT: Final = f"""
SELECT s.record, s.session, s.series, coalesce(p.record, s.person), s.adult, s.role, s.children, s.placed, s.stamp,
       s.told, s.told_at, s.extra, s.gone, s.late, s.present, s.walkin, s.minutes, s.broke
FROM signup s {joined("s.person")}
"""
_ORDER: Final = "ORDER BY s.placed, s.stamp, s.record"


class Signups:
    """Answers from the sign-up table."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, signup: bytes) -> Signup:
        """The folded state of one sign-up; of one that only follows from a standing one there is none."""
        state: Signup = self._source.state(kinds.SIGNUP, signup)
        return state

    def of_session(self, session: bytes) -> tuple[Signup, ...]:
        """All sign-ups recorded for a session, those who left too, the earliest first."""
        return self._where("s.session = ?", (session,))

    def of_sessions(self, sessions: Sequence[bytes]) -> dict[bytes, list[Signup]]:
        """The same for many sessions at once; no entry where nobody signed up."""
        found: dict[bytes, list[Signup]] = {}
        for start in range(0, len(sessions), 500):
            piece = tuple(sessions[start : start + 500])
            for signup in self._where(f"s.session IN ({', '.join('?' * len(piece))})", piece):
                found.setdefault(signup.session or b"", []).append(signup)
        return found

    def standing(self, series: bytes) -> tuple[Signup, ...]:
        """All standing sign-ups for a series, ended ones too, the earliest first."""
        return self._where("s.series = ?", (series,))

    def of_person(self, person: bytes) -> tuple[Signup, ...]:
        """What a person and all who were merged into them (R41) signed up for, the latest first, standing ones too."""
        return self._where(f"s.person IN {merged('?')}", (person,))[::-1]

    def afterwards(self, session: bytes) -> Afterwards:
        """What was said of a session when it was over; empty where nothing was."""
        state: Afterwards = self._source.state(kinds.AFTERWARDS, session)
        return state

    def names(self, signup: bytes) -> tuple[bytes | None, str]:
        """The session or series and the name of the person of a sign-up; nothing where nobody knows."""
        sql = f"SELECT coalesce(s.session, s.series), coalesce(p.name, '') FROM signup s {joined('s.person')}"
        found = self._source.one(f"{sql} WHERE s.record = ?", (signup,))
        return (found[0], found[1]) if found else (None, "")

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[Signup, ...]:
        return tuple(_signup(row) for row in self._source.rows(f"{_SELECT} WHERE {condition} {_ORDER}", parameters))


def _signup(row: tuple[Any, ...]) -> Signup:
    return Signup(
        id=row[0],
        session=row[1],
        series=row[2],
        person=row[3],
        adult=row[4],
        role=row[5],
        children=row[6],
        at=row[7],
        stamp=row[8],
        told=bool(row[9]),
        told_at=row[10],
        extra=bool(row[11]),
        left=row[12],
        late=bool(row[13]),
        present=bool(row[14]),
        walkin=bool(row[15]),
        minutes=row[16],
        broke=tuple(json.loads(row[17])),
    )
