"""Laptops that meet by sticks and folders alone: a founder, and others of any class that it lets in.

Never here: assertions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass, grant_fact
from tests.catalog.house import Clock, found
from tests.convergence.meeting import Laptop, hand


@dataclass
class Town:
    """A community of laptops in folders of their own. The first one founded it."""

    folder: Path
    laptops: list[Laptop] = field(default_factory=list)

    def __post_init__(self) -> None:
        found(self.folder / "0")
        self.laptops.append(self._laptop())
        self.first.owner = self.first.community.grant.owner

    @property
    def first(self) -> Laptop:
        return self.laptops[0]

    def admit(self, device_class: DeviceClass = DeviceClass.DESK, owner: bytes = b"", *, told: bool = True) -> Laptop:
        """One more laptop. Untold it knows of the community, and nothing that happened in it."""
        laptop = self._laptop()
        laptop.owner = owner or self.first.owner
        with laptop.community.journal.transaction():
            laptop.community.journal.join(self.first.community.id)
        grant = grant_fact(laptop.community.journal.key, device_class=device_class, owner=laptop.owner,
                           label=f"Laptop {len(self.laptops)}", prefix="LX")  # fmt: skip
        with self.first.community.journal.transaction():
            self.first.community.journal.append([grant], by=self.first.owner, lane=AUTHORITY)
        if told:
            hand(self.first, laptop)
        self.laptops.append(laptop)
        return laptop

    def restored(self) -> Laptop:
        """One more laptop that has everything and that nobody let in, as after a backup was restored on it."""
        laptop = self._laptop()
        with laptop.community.journal.transaction():
            laptop.community.journal.join(self.first.community.id)
        hand(self.first, laptop)
        self.laptops.append(laptop)
        return laptop

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.community.close()

    def _laptop(self) -> Laptop:
        clock = Clock()
        return Laptop(Community(self.folder / str(len(self.laptops)), wall=clock), clock, b"")


def add(laptop: Laptop, name: str = "Drill", **fields: Any) -> bytes:
    laptop.clock.now += 60_000
    return laptop.community.do(AddItem(fields={"name": name, **fields})).record


def welcome(laptop: Laptop, name: str = "Ben", **fields: Any) -> bytes:
    laptop.clock.now += 60_000
    return laptop.community.do(AddPerson(fields={"name": name, "phone": "030 555", **fields})).record
