"""What laptops recorded after they were removed, as it waits for somebody's decision (journal §4).

Read from the journal; deciding is a command of the office.
"""

from dataclasses import dataclass

from skillshare.community import Community


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """Entries that a laptop recorded after it was removed, and nobody has decided about."""

    device: bytes
    label: str
    entries: tuple[bytes, ...]


def labels(community: Community) -> dict[bytes, str]:
    """What each laptop that ever belonged is called."""
    return {tenure.device: tenure.grant.label for tenure in reversed(community.journal.authority.tenures)}


def late_entries(community: Community) -> tuple[Late, ...]:
    """What waits for somebody's decision, by laptop."""
    parked = community.journal.parked()
    names = labels(community) if parked else {}
    return tuple(Late(device=each.device, label=names.get(each.device, ""), entries=each.entries) for each in parked)
