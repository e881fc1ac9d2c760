"""The laptops that belong, as values for the screen: class, owner, when heard from, how much waits to go there.

Words are `ui.wording.laptops`'; nothing is drawn here.
"""

from dataclasses import dataclass

from skillshare.community import Community
from skillshare.journal.authority import may_grant
from skillshare.journal.founding import DeviceClass
from sync import carrying


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """One laptop. `heard` is the time of its last entry here in milliseconds UTC, None if there is none.

    `waiting` counts entries here that it is not known to have; `may_remove` whether this laptop may send it away,
    `may_change` whether it may give it another name.
    """

    device: bytes
    label: str
    here: bool
    device_class: DeviceClass
    owner: bytes
    owner_name: str
    heard: int | None
    waiting: int
    may_remove: bool
    may_change: bool

    @property
    def is_desk(self) -> bool:
        """Whether it holds everything a volunteer needs."""
        return self.device_class <= DeviceClass.DESK


def laptops(community: Community) -> tuple[Laptop, ...]:
    """All that belong, this one first, then the most senior."""
    journal, own = community.journal, community.journal.key.public
    heard: dict[bytes, int] = {}
    for log in journal.logs():
        heard[log.device] = max(heard.get(log.device, -1), log.stamp >> 16)
    waiting, rank = carrying.behind(journal), journal.authority.of(own)
    found = [
        Laptop(
            device=tenure.device,
            label=tenure.grant.label,
            here=tenure.device == own,
            device_class=tenure.device_class,
            owner=tenure.grant.owner,
            owner_name=community.catalog.people.name(tenure.grant.owner),
            heard=heard[tenure.device] if heard.get(tenure.device, -1) > 0 else None,
            waiting=waiting.get(tenure.device, 0),
            may_remove=rank is not None and rank.device_class <= DeviceClass.STEWARD and rank.rank < tenure.rank,
            may_change=rank is not None and may_grant(rank.device_class, tenure.device_class),
        )
        for tenure in journal.authority.live()
    ]
    return tuple(sorted(found, key=lambda laptop: not laptop.here))


def may_add(community: Community) -> bool:
    """Whether this laptop may let others in (journal §4)."""
    own = community.journal.authority.of(community.journal.key.public)
    return own is not None and own.device_class <= DeviceClass.STEWARD


def has_sheet(community: Community) -> bool:
    """Whether the community was founded with a recovery sheet."""
    return any(t.device_class is DeviceClass.RECOVERY for t in community.journal.authority.tenures)


def is_founder(community: Community) -> bool:
    """Whether the community began on this laptop."""
    own = community.journal.authority.of(community.journal.key.public)
    return own is not None and len(own.rank[1]) == 1
