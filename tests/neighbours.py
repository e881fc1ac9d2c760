"""A second laptop of a community in a folder of its own, and the exchange of everything between two.

Never here: a network; entries are handed over as a stick would.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from skillshare.community import Community
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass, grant_fact


def admitted(
    host: Community,
    folder: Path,
    wall: Callable[[], int],
    label: str = "Kitchen laptop",
    device_class: DeviceClass = DeviceClass.DESK,
    owner: bytes | None = None,
) -> Community:
    """A laptop that was let in by `host` and knows everything it knows."""
    guest = Community(folder, wall=wall)
    with guest.journal.transaction():
        guest.journal.join(host.id)
    who = owner or host.grant.owner
    granted = grant_fact(guest.journal.key, device_class=device_class, owner=who, label=label, prefix="KI")
    with host.journal.transaction():
        host.journal.append([granted], by=host.grant.owner, lane=AUTHORITY)
    hand_over(host, guest)
    return guest


def hand_over(giver: Community, taker: Community) -> None:
    """Give everything one laptop holds to another."""
    logs = sorted(giver.journal.logs(), key=lambda log: log.lane)
    taker.accept([envelope for log in logs for envelope in giver.journal.envelopes(log.id)])


def meet(one: Community, other: Community) -> None:
    """Both get what the other has."""
    hand_over(one, other)
    hand_over(other, one)
