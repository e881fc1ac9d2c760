"""Queries about house duties. They are few, so each is folded when asked for; what the rota shows is `domain.rota`."""

from dataclasses import replace
from datetime import date
from typing import Final

from skillshare.catalog.people import People
from skillshare.catalog.source import Source
from skillshare.catalog.views import PeopleFilter
from skillshare.domain import kinds
from skillshare.domain.duties import Duty, Turn
from skillshare.domain.roles import ROLES
from skillshare.domain.rota import Shift, falls, shifts, unfilled
from skillshare.domain.text import folded

_MOST: Final = 200
"""So many people of one role are thought of."""


class Duties:
    """Answers about duties. People that were merged are one, under the record that stands for them (R41)."""

    __slots__ = ("_people", "_source")

    def __init__(self, source: Source, people: People) -> None:
        self._source = source
        self._people = people

    def state(self, duty: bytes) -> Duty:
        """The folded state of one duty, with people as they were recorded."""
        state: Duty = self._source.state(kinds.DUTY, duty)
        return state

    def one(self, duty: bytes) -> Duty:
        """The state of one duty, with people as they stand today."""
        return self._standing(self.state(duty), {})

    def all(self) -> tuple[Duty, ...]:
        """The duties that stand, in order of name, with people as they stand today."""
        standing: dict[bytes, bytes] = {}
        return tuple(self._standing(duty, standing) for duty in self.as_recorded())

    def as_recorded(self) -> tuple[Duty, ...]:
        """The duties that stand, in order of name, with people as they were recorded."""
        found: list[Duty] = [duty for duty in self._source.known(kinds.DUTY) if duty.name and not duty.gone]
        return tuple(sorted(found, key=lambda duty: (folded(duty.name), duty.id)))

    def name(self, duty: bytes) -> str:
        """What a duty is called, also one that was removed; empty if nobody here knows it."""
        return self.state(duty).name

    def shifts(self, first: date, last: date) -> tuple[Shift, ...]:
        """Every duty on every day from first to last, both included, in the order in which they happen."""
        return shifts(self.all(), falls, first, last)

    def unfilled(self, days: int) -> tuple[Shift, ...]:
        """The duties of today and the days after, so many in all, that lack somebody or need a stand-in."""
        return unfilled(self.all(), falls, self._source.today(), days)

    def willing(self) -> dict[bytes, str]:
        """Who may be asked to do a duty, with names: whoever has a role here or was on a duty before."""
        known = {turn.person for duty in self.all() for turn in duty.turns}
        names = {row.id: row.name for role in ROLES for row in self._people.page(PeopleFilter(state=role), 0, _MOST)}
        names |= {person: self._people.name(person) for person in known}
        return {person: name for person, name in names.items() if name}

    def _standing(self, duty: Duty, known: dict[bytes, bytes]) -> Duty:
        def stands(person: bytes) -> bytes:
            if person not in known:
                known[person] = self._people.standing(person)
            return known[person]

        turns: dict[tuple[date, bytes], Turn] = {}
        for turn in duty.turns:
            person = stands(turn.person)
            turns.setdefault((turn.day, person), replace(turn, person=person))
        back = frozenset((day, stands(person)) for day, person in duty.given_back)
        return replace(duty, turns=tuple(turns.values()), given_back=back - turns.keys())
