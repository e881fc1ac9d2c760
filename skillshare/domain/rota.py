"""The rota as it reads: who is on which day, what is unfilled or taken twice, and who is asked next, and why.

Nothing here is recorded; how people take and give back duties is in `duties`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from skillshare.domain.duties import Days, Duty, Turn
from skillshare.domain.recurrence import days as recurring
from skillshare.domain.recurrence import read

LATELY = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One duty on one day. `missing` people, `over` those who took it when it was full elsewhere, last come last.

    Nobody in `over` is ever struck off: a clash is settled by one who gives back, or by one person more. `planned` is
    False where people are on a day on which the duty no longer falls.
    """

    duty: Duty
    day: date
    turns: tuple[Turn, ...]
    planned: bool = True

    @property
    def missing(self) -> int:
        return max(0, self.duty.people - len(self.turns)) if self.planned else 0

    @property
    def over(self) -> tuple[Turn, ...]:
        return self.turns[self.duty.people :]

    @property
    def suggested(self) -> Turn | None:
        """Of a clash: whom to ask to give back. Who wants a stand-in has one now; else who took it last."""
        if not self.over:
            return None
        return next((turn for turn in self.turns if turn.wants), self.over[-1])

    @property
    def wanting(self) -> tuple[Turn, ...]:
        """Who is on and wants a stand-in."""
        return tuple(turn for turn in self.turns if turn.wants)


def falls(duty: Duty, first: date, last: date) -> tuple[date, ...]:
    """The days from first to last, both included, on which a duty falls; none where its rule cannot be read."""
    if duty.start is None:
        return ()
    begins = duty.start.date()
    if not duty.rule:
        return (begins,) if first <= begins <= last else ()
    rule = read(duty.rule)
    return () if rule is None else recurring(rule, begins, first, last)


def shifts(duties: Iterable[Duty], days: Days, first: date, last: date) -> tuple[Shift, ...]:
    """Every duty on every day from first to last, both included, in the order in which they happen."""
    found = []
    for duty in {duty.id: duty for duty in duties if duty.name and not duty.gone}.values():
        planned = {day for day in days(duty, first, last) if first <= day <= last}
        taken = {turn.day for turn in duty.turns if first <= turn.day <= last}
        found += [Shift(duty=duty, day=day, turns=duty.on(day), planned=day in planned) for day in planned | taken]
    return tuple(sorted(found, key=_when))


def _when(shift: Shift) -> tuple[date, str, bytes]:
    start = shift.duty.start
    return shift.day, f"{start:%H:%M}" if start else "", shift.duty.id


def unfilled(duties: Iterable[Duty], days: Days, today: date, count: int) -> tuple[Shift, ...]:
    """The duties of today and the days after, `count` in all, that lack somebody or for which a stand-in is wanted."""
    every = shifts(duties, days, today, today + timedelta(days=count - 1))
    return tuple(shift for shift in every if shift.missing or (shift.planned and shift.wanting and not shift.over))


def clashes(duties: Iterable[Duty], days: Days, first: date, last: date) -> tuple[Shift, ...]:
    """Where more people are on a duty than it takes, as laptops that had not met may tell."""
    return tuple(shift for shift in shifts(duties, days, first, last) if shift.over)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be asked, and why here in the order: `last` is the latest day they were on, or are to be on.

    `times` counts how often in the year before the day they are asked for. None and 0: never so far.
    """

    person: bytes
    name: str
    last: date | None
    times: int


def next_asked(
    duty: Duty, day: date, willing: Mapping[bytes, str], counted: Iterable[Duty] = ()
) -> tuple[Candidate, ...]:
    """Whom to ask for that day, in a fair order: who was on least lately, then least often, then by lot.

    `willing` says names; `counted` is which duties make somebody's turn, by default this one. Who is on that day, or
    gave that day back, is not asked. The lot is drawn for each day anew and the same on every laptop.
    """
    taken = [turn for one in (tuple(counted) or (duty,)) for turn in one.turns]
    there = {turn.person for turn in duty.on(day)} | {who for when, who in duty.given_back if when == day}
    found = []
    for person, name in willing.items():
        if person not in there:
            on = [turn.day for turn in taken if turn.person == person]
            times = sum(timedelta() < day - when <= LATELY for when in on)
            found.append(Candidate(person=person, name=name, last=max(on, default=None), times=times))
    return tuple(sorted(found, key=lambda one: (one.last or date.min, one.times, _lot(duty, day, one.person))))


def _lot(duty: Duty, day: date, person: bytes) -> bytes:
    return sha256(duty.id + day.isoformat().encode() + person).digest()
