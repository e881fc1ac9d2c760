"""A house with spaces, sessions, bookings and closed days in the week of 23 November 2026, for tests of the calendar.

Never here: what a test expects.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from skillshare.community import Community
from skillshare.domain.bookings import Book
from skillshare.domain.opening_hours import SetSlot, SetSpecial
from skillshare.domain.people import AddPerson
from skillshare.domain.planning import CancelSession, PlanSession
from skillshare.domain.sessions import Role
from skillshare.domain.spaces import AddSpace
from tests.ui.riverside import Clock, Riverside, found, opened


@dataclass(slots=True)
class Week:
    """The house, and ids by name of what is in it."""

    house: Riverside
    spaces: dict[str, bytes] = field(default_factory=dict)
    people: dict[str, bytes] = field(default_factory=dict)
    sessions: dict[str, bytes] = field(default_factory=dict)
    bookings: dict[str, bytes] = field(default_factory=dict)

    def plan(self, title: str, start: datetime, end: datetime, space: str = "", host: str = "") -> bytes:
        """Plan a session with eight places."""
        fields = {
            "title": title,
            "start": start,
            "end": end,
            "space": self.spaces.get(space),
            "host": self.people.get(host),
            "published": True,
            "roles": [Role(name="participant", places=8)],
        }
        self.sessions[title] = self.house.session.community.do(PlanSession(fields=fields)).record
        return self.sessions[title]

    def book(self, title: str, start: datetime, end: datetime, space: str) -> bytes:
        command = Book(space=self.spaces[space], start=start, end=end, title=title)
        self.bookings[title] = self.house.session.community.do(command).record
        return self.bookings[title]


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A civil time in November 2026."""
    return datetime(2026, 11, day, hour, minute)  # noqa: DTZ001 — civil time of the site


def filled(community: Community) -> None:
    """Rooms, sessions and bookings for a community that has none yet, in the week that its clock shows."""
    if community.catalog.spaces.all():
        return
    rooms = [community.do(AddSpace(fields={"name": name})).record for name in ("Hall", "Kitchen", "Workshop")]
    first = community.catalog.today()
    monday = datetime.combine(first - timedelta(days=first.weekday()), time())
    for number, title in enumerate(("Bike repair evening", "German for beginners", "Sew a tote bag", "Film night")):
        start = monday + timedelta(days=number + 1, hours=10 + 2 * number)
        fields = {"title": title, "start": start, "end": start + timedelta(hours=2), "space": rooms[number % 3]}
        community.do(PlanSession(fields=fields | {"host": community.grant.owner, "published": number != 2}))
    start = monday + timedelta(days=3, hours=15)
    community.do(Book(space=rooms[0], start=start, end=start + timedelta(hours=1), title="Baby group"))


def copied(template: Week, folder: Path) -> Week:
    """A copy to change of a house that was built and closed."""
    shutil.copytree(template.house.session.folder, folder)
    house = opened(folder, Clock())
    known = {name: dict(getattr(template, name)) for name in ("spaces", "people", "sessions", "bookings")}
    return Week(house, **known)


def built(folder: Path) -> Week:
    """On the evening of Thursday 26 November."""
    week = Week(found(folder))
    do = week.house.session.community.do
    for weekday, start, end in ((1, 1020, 1200), (3, 1080, 1230)):
        do(SetSlot(weekday=weekday, start=start, changeover=None, end=end))
    do(SetSpecial(first=date(2026, 11, 28), last=date(2026, 11, 29), reason="Painting"))
    for name in ("Hall", "Kitchen", "Workshop"):
        week.spaces[name] = do(AddSpace(fields={"name": name})).record
    for name in ("Ravi Patel", "Ingrid Berg"):
        week.people[name] = do(AddPerson(fields={"name": name, "phone": "07700 900123"})).record
    week.plan("Bike repair", at(26, 18, 30), at(26, 20, 30), "Workshop", "Ravi Patel")
    week.plan("German", at(25, 10), at(25, 12), "Kitchen", "Ingrid Berg")
    week.plan("Film night", at(27, 19), at(27, 21), "Hall")
    week.plan("Choir", at(23, 18), at(23, 20), "Hall", "Ravi Patel")
    do(CancelSession(session=week.sessions["Choir"], reason="ill"))
    week.book("Baby group", at(24, 9, 30), at(24, 11), "Kitchen")
    return week
