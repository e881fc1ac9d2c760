"""What the tests of sessions, series and planning share: laptops that plan, what each heard, what its calendar shows.

Never here: a test, or what is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from skillshare.domain.fact import Fact, Happening
from skillshare.domain.planning import Circumstances, PlanSeries
from skillshare.domain.refusal import Override
from skillshare.domain.series import Series, fold_series, on, open_slots
from skillshare.domain.series_planning import plan_series
from skillshare.domain.sessions import Session, fold_session, pin
from tests.domain.story import Story, rid

ZONE = ZoneInfo("Europe/Berlin")
FIRST, SECOND = b"first", b"second"
BREAD, MILL = rid("bread"), rid("mill")
TODAY = date(2026, 10, 1)
THERE = Circumstances(zone=ZONE, today=TODAY)
WINDOW = (date(2026, 9, 1), date(2027, 1, 31))
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU"
ENDLESS = (Override(rule="endless", reason="Until spring at least"),)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


EVENING = {"title": "Bread", "start": at("2026-10-06T18:00"), "end": at("2026-10-06T20:30")}


def bread(rule: str = TUESDAYS, series: bytes = BREAD, **fields: Any) -> list[Fact]:
    """The facts of a series that bakes on Tuesdays from 6 October 2026."""
    return plan_series(PlanSeries(fields=EVENING | fields, rule=rule, overrides=ENDLESS), series, THERE)


@dataclass(slots=True)
class Evenings:
    """A story of sessions and series, as each laptop knows it."""

    story: Story = field(default_factory=Story)

    def heard(self, who: bytes | None = None) -> list[tuple[bytes, Happening]]:
        """What that laptop has heard, or everything."""
        if who is None or who not in self.story.laptops:
            return list(self.story.told) if who is None else []
        laptop = self.story.laptops[who]
        knows = laptop.knows | {laptop.log: laptop.seq}
        return [(record, h) for record, h in self.story.told if h.seq <= knows.get(h.log, -1)]

    def history(self, record: bytes, who: bytes | None = None) -> list[Happening]:
        return [h for touched, h in self.heard(who) if touched == record]

    def session(self, record: bytes, who: bytes | None = None) -> Session:
        return fold_session(record, self.history(record, who), self.story.saw)

    def series(self, record: bytes = BREAD, who: bytes | None = None) -> Series:
        return fold_series(record, self.history(record, who), self.story.saw)

    def family(self, who: bytes | None = None) -> list[Series]:
        ids = {record for record, h in self.heard(who) if h.type == "series.described" and h.place == 0}
        return [one for one in (self.series(record, who) for record in sorted(ids)) if one.pattern.start]

    def recorded(self, who: bytes | None = None) -> list[Session]:
        ids = {record for record, h in self.heard(who) if h.type.startswith("session.") and h.place == 0}
        return [one for one in (self.session(record, who) for record in sorted(ids)) if one.recorded]

    def calendar(self, who: bytes | None = None, window: tuple[date, date] = WINDOW) -> list[Session]:
        """Every session in the window: the recorded ones, and those that series have besides, in order."""
        family, pins = self.family(who), self.recorded(who)
        shown = [one for one in pins if one.start and window[0] <= one.start.date() <= window[1]]
        for one in family:
            shown += [on(one, slot) for slot in open_slots(one, pins, family, *window)]
        return sorted(shown, key=lambda one: (one.start or datetime(1, 1, 1), one.id))  # noqa: DTZ001

    def on(self, day: str, who: bytes | None = None) -> list[Session]:
        """The sessions that start on that day."""
        return [one for one in self.calendar(who) if one.start and one.start.date() == date.fromisoformat(day)]

    def one(self, day: str, who: bytes | None = None) -> Session:
        (found,) = self.on(day, who)
        return found

    def act(self, facts: Sequence[Fact], who: bytes = FIRST, *, now: int | None = None) -> bytes:
        return self.story.act(facts, who, now=now)

    def join(self, day: str, who: bytes = FIRST, *, now: int | None = None) -> bytes:
        """Somebody signs up for the session of that day."""
        return self.sign_up(self.one(day, who), who, now=now)

    def sign_up(self, session: Session, who: bytes, *, now: int | None = None) -> bytes:
        placed = Fact(type="signup.placed", records=(rid("signup"), session.id), body={"session": session.id})
        self.act([placed, *pin(session)], who, now=now)
        return session.id

    def meet(self) -> None:
        self.story.meet(FIRST, SECOND)


def starts(sessions: Iterable[Session]) -> list[str]:
    """When they start, to read in a failure."""
    return [one.start.isoformat(timespec="minutes") for one in sessions if one.start and not one.cancelled]
