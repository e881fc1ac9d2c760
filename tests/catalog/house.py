"""A community on one laptop in a folder of its own, with a clock that stands still until it is moved."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skillshare.catalog import project
from skillshare.catalog.readers import Catalog
from skillshare.community import Community, FoundCommunity, Receipt
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.opening_hours import SetSlot
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import SetRules

HOUR = 3_600_000
DAY = 24 * HOUR
NOON = 1_795_608_000_000
"""Wednesday 25 November 2026, 12:00 UTC, 13:00 at the site."""
FOUNDING = FoundCommunity(
    name="Riverside", site="House", owner="Ida", label="Desk", prefix="RI", zone="Europe/Berlin", currency="EUR"
)


@dataclass(slots=True)
class Clock:
    """Milliseconds since 1970 UTC, as far as this laptop knows."""

    now: int = NOON

    def __call__(self) -> int:
        return self.now


class House:
    """A community with what tests do to it most."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.community = Community(folder, wall=self.clock)

    @property
    def catalog(self) -> Catalog:
        return self.community.catalog

    def do(self, command: Any, *, minutes: int = 1) -> Receipt:
        """Carry out a command a minute after the one before."""
        self.clock.now += minutes * 60_000
        return self.community.do(command)

    def item(self, name: str, **fields: Any) -> bytes:
        return self.do(AddItem(fields={"name": name, **fields})).record

    def person(self, name: str, **fields: Any) -> bytes:
        return self.do(AddPerson(fields={"name": name, "phone": "030 555", **fields})).record

    def lend(self, item: bytes, person: bytes, **more: Any) -> Receipt:
        return self.do(LendItem(item=item, person=person, **more))

    def bring_back(self, item: bytes) -> Receipt:
        return self.do(ReturnItem(item=item))

    def differences(self) -> list[tuple[str, bytes]]:
        return project.differences(self.community.database, self.community.journal)


def found(folder: Path) -> None:
    """A community that opens on Wednesdays and Saturdays and lends to everybody."""
    house = House(folder, Clock(NOON - DAY))
    house.community.found(FOUNDING)
    house.do(SetRules(fields={"need_membership": False, "item_limit": 99}))
    house.do(SetSlot(weekday=2, start=17 * 60, changeover=18 * 60, end=19 * 60))
    house.do(SetSlot(weekday=5, start=10 * 60, end=13 * 60))
    house.community.close()


def copied(template: Path, folder: Path) -> House:
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return House(folder)
