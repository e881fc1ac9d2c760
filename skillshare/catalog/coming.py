"""Who comes to a session as it stands now: its sign-ups, those that follow from standing ones, and the places (R62).

It reads; what a sign-up is and who stands where is decided in `domain.signups` and `domain.seating`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Final

from skillshare.domain import localtime
from skillshare.domain.afterwards import Afterwards
from skillshare.domain.impact import Measured, measured
from skillshare.domain.seating import Places, Seating, line_up
from skillshare.domain.sessions import Session
from skillshare.domain.signing_up import Occasion
from skillshare.domain.signups import PARTICIPANT, Signup, coming
from skillshare.domain.text import clean, folded

if TYPE_CHECKING:
    from skillshare.catalog.readers import Catalog

_MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """One session with everybody who signed up for it. `session` has a start."""

    session: Session
    occasion: Occasion
    signups: tuple[Signup, ...]
    seating: Seating

    def signup(self, record: bytes) -> Signup | None:
        """The sign-up of that id, also one that only follows from a standing one, and one that has ended."""
        return next((signup for signup in self.signups if signup.id == record), None)


def occasion(session: Session, zone: tzinfo) -> Occasion:
    """The session as signing up sees it. Raises ValueError for one that nobody said the time of."""
    if session.start is None or session.end is None:
        raise ValueError("a session that takes place has a start and an end")
    youngest, oldest = session.ages or (0, 0)
    return Occasion(
        id=session.id,
        title=session.title,
        start=localtime.minute(session.start, zone) * _MINUTE,
        end=localtime.minute(session.end, zone) * _MINUTE,
        day=session.start.date(),
        places=places(session),
        certificates={role.name: role.certificate for role in session.roles if role.certificate},
        youngest=youngest,
        oldest=oldest,
        cancelled=session.cancelled,
    )


def places(session: Session) -> Places:
    """How many places there are by role; without any role as many participants as come."""
    return {role.name: role.places for role in session.roles} or {PARTICIPANT: None}


def measure(said: Afterwards, at: Evening) -> Measured:
    """What the session came to, by what was said at its door and afterwards (R92)."""
    planned = (at.occasion.end - at.occasion.start) // _MINUTE
    return measured(planned, said.minutes, [seat.signup for seat in at.seating.seats])


def evening(catalog: "Catalog", session: Session, zone: tzinfo) -> Evening:
    """That session with everybody who comes, would come, or left."""
    return next(evenings(catalog, (session,), zone))


def evenings(catalog: "Catalog", sessions: Sequence[Session], zone: tzinfo) -> Iterator[Evening]:
    """The same for many, without asking for each of them."""
    found = catalog.signups.of_sessions([session.id for session in sessions])
    standing: dict[bytes, tuple[Signup, ...]] = {}
    lines = _lines(catalog) if any(session.series for session in sessions) else {}
    for session in sessions:
        when = occasion(session, zone)
        always: list[Signup] = []
        for series in lines.get(session.series or b"", ()):
            if series not in standing:
                standing[series] = catalog.signups.standing(series)
            always += standing[series]
        everybody = coming(session.id, when.start, found.get(session.id, ()), always)
        yield Evening(session=session, occasion=when, signups=everybody, seating=line_up(everybody, when.places))


def _lines(catalog: "Catalog") -> Mapping[bytes, Sequence[bytes]]:
    """By series: itself and all it goes on from, whose standing sign-ups hold for it too."""
    follows = {row.series.id: row.series.follows for row in catalog.series.all()}
    found = {}
    for series in follows:
        line, older = [series], follows[series]
        while older is not None and older not in line:
            line.append(older)
            older = follows.get(older)
        found[series] = line
    return found


def giving(catalog: "Catalog", induction: str, first: date, last: date, zone: tzinfo) -> Iterator[Evening]:
    """The published sessions of these days that give this induction and still take place, the earliest first (R13)."""
    wanted = folded(clean(induction))
    rows = [row.session for row in catalog.sessions.between(first, last)]
    fitting = [s for s in rows if s.published and not s.cancelled and s.grants and folded(clean(s.grants)) == wanted]
    yield from evenings(catalog, fitting, zone)
