"""Whether this laptop belongs: one that was restored from a backup or removed may read, and nothing else (journal §4).

What is said about it is `ui.wording.outside`'s.
"""

from dataclasses import dataclass

from skillshare.community import Community
from skillshare.journal.founding import DeviceClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outsider:
    """A laptop that does not belong. `removed` in milliseconds UTC, None if nobody let it in yet; `sheet` says whether
    the community has a recovery sheet."""

    removed: int | None
    sheet: bool


def outsider(community: Community) -> Outsider | None:
    """What this laptop is if it does not belong; None if it does."""
    authority, own = community.journal.authority, community.journal.key.public
    if authority.of(own) is not None:
        return None
    sheet = any(tenure.device_class is DeviceClass.RECOVERY for tenure in authority.tenures)
    removed = max((end.stamp >> 16 for tenure in authority.ever(own) for end in tenure.ends), default=None)
    return Outsider(removed=removed, sheet=sheet)
