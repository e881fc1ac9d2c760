"""A small lived-in community for tests and pictures: things, people, loans late and due, a clash, hours, a note.

Never here: what a test expects.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from resources import path
from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem, SetCondition
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.opening_hours import SetSlot, SetSpecial
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Override
from skillshare.domain.settings import LeaveNote, SetMembershipType, SetRules
from ui.action import Actions, AtOnce
from ui.bridge import Bridge
from ui.meeting.loop import NetworkLoop
from ui.preferences import Preferences
from ui.session import Session

ZONE = ZoneInfo("Europe/London")
TONIGHT = datetime(2026, 11, 26, 18, 42, tzinfo=ZONE)
"""A Thursday while it is open."""
REASONS = tuple(Override(rule=rule, reason="agreed") for rule in ("membership", "limit", "overdue", "induction"))


@dataclass(slots=True)
class Clock:
    """A clock that stands where it is put."""

    at: datetime = TONIGHT

    def __call__(self) -> int:
        return int(self.at.timestamp() * 1000)


@dataclass(slots=True)
class Riverside:
    """An open community, its session and its clock; `items` and `people` are record ids in the order they came."""

    session: Session
    clock: Clock
    items: list[bytes]
    people: list[bytes]

    def at(self, day: int, hour: int, minute: int = 0) -> None:
        """Put the clock on a day of November 2026."""
        self.clock.at = datetime(2026, 11, day, hour, minute, tzinfo=ZONE)

    def lend(self, item: int, person: int, due: date) -> bytes:
        """Lend a thing by its place in the list; returns the item."""
        command = LendItem(item=self.items[item], person=self.people[person], due=due, overrides=REASONS)
        self.session.community.do(command)
        return self.items[item]

    def give_back(self, item: int) -> None:
        self.session.community.do(ReturnItem(item=self.items[item]))

    def clash(self, item: int, first: int, second: int) -> None:
        """Let two people have the same thing, as two desks that had not met would record it."""
        commands = [LendItem(item=self.items[item], person=self.people[p], overrides=REASONS) for p in (first, second)]
        self.session.community.do_all(commands, batch=bytes(16))

    def close(self) -> None:
        self.session.sharing.stop()
        self.session.network.stop()
        self.session.community.close()


def found(folder: Path, clock: Clock | None = None) -> Riverside:
    """A community that was just founded and knows nothing yet."""
    clock = clock or Clock()
    community = Community(folder, wall=clock)
    community.found(
        FoundCommunity(
            name="Riverside House",
            site="Mill Lane",
            owner="Amina Diallo",
            label="Hall laptop",
            prefix="RI",
            zone="Europe/London",
            currency="EUR",
            language="en",
        )
    )
    return _around(community, clock)


def opened(folder: Path, clock: Clock) -> Riverside:
    """A community that is there already."""
    return _around(Community(folder, wall=clock), clock)


def _around(community: Community, clock: Clock) -> Riverside:
    alone = NetworkLoop(addresses=lambda: (), host="127.0.0.1")
    actions, preferences = Actions(community, AtOnce()), Preferences(community.folder)
    session = Session(community, actions, Bridge(community), preferences, alone)
    return Riverside(session=session, clock=clock, items=[], people=[community.grant.owner])


def lived_in(folder: Path, things: int = 60, people: int = 14) -> Riverside:
    """Things and people from the sample, hours, rules, loans of all kinds, on the evening of 26 November 2026."""
    house = found(folder, Clock(at=datetime(2026, 11, 3, 18, tzinfo=ZONE)))
    _agree(house)
    community = house.session.community
    all_things = rows("items.csv")
    for row in all_things[:: len(all_things) // things][:things]:
        fields = {"name": row["Name"], "category": row["Category"], "shelf": row["Shelf"], "brand": row["Brand"]}
        house.items.append(community.do(AddItem(fields=fields)).record)
    for row in rows("people.csv")[1:people]:
        fields = {"name": row["Name"], "phone": row["Phone"] or "07700 900000"}
        house.people.append(community.do(AddPerson(fields=fields)).record)
    _lend(house)
    return house


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a sample table."""
    with path("sample", name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _agree(house: Riverside) -> None:
    do = house.session.community.do
    for weekday, start, changeover, end in ((1, 1020, None, 1200), (3, 1080, 1155, 1230), (5, 600, None, 780)):
        do(SetSlot(weekday=weekday, start=start, changeover=changeover, end=end))
    do(SetSpecial(first=date(2026, 12, 24), last=date(2026, 12, 31), reason="Christmas week"))
    do(SetRules(fields={"loan_days": 14, "need_membership": False}))
    do(SetMembershipType(name="Standard", price=2400))
    do(SetMembershipType(name="Household", price=3600, item_limit=10))


def _lend(house: Riverside) -> None:
    tonight = date(2026, 11, 26)
    house.at(5, 18, 10)
    for item, person in ((0, 1), (1, 2)):
        house.lend(item, person, date(2026, 11, 17 if item else 24))
    house.at(12, 18, 10)
    for item in range(2, 10):
        house.lend(item, item, tonight)
    house.lend(12, 11, date(2026, 12, 24))
    house.session.community.do(SetCondition(item=house.items[11], condition="repair", reason="switch sticks"))
    house.at(24, 19, 58)
    house.session.community.do(LeaveNote(text="Shelf H3 is full, use H4."))
    house.at(26, 18, 12)
    house.give_back(2)
    house.at(26, 18, 30)
    house.give_back(3)
    house.lend(10, 10, date(2026, 12, 10))
    house.clock.at = TONIGHT
