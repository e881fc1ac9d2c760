"""What a bundle carries and for whom: the laptops it is sealed to, the ranges of entries, who may see what (sync §4).

Bodies are split so that nobody gets one that is not meant for them, and each travels once: what all recipients may see
goes to all, the rest to the groups that may see it. A group is a class of laptop, personal ones by their owners.
Never here: bytes of a bundle, files.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from skillshare.domain.fact import DESK
from skillshare.journal.authority import Tenure, may_see
from skillshare.journal.entry import AUTHORITY, decode_envelope, encode_envelope
from skillshare.journal.founding import DeviceClass
from skillshare.journal.store import Journal
from sync.parcel import Body, Range
from sync.sealing import MOST, is_sound

Group: TypeAlias = tuple[DeviceClass, bytes]
"""A class of laptop, DESK standing for the two above it, and the owner where that matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audiences:
    """The laptops a bundle is sealed to, by group: their sealing keys."""

    devices: frozenset[bytes]
    groups: Mapping[Group, tuple[bytes, ...]]

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The sealing keys of all of them."""
        return tuple(key for keys in self.groups.values() for key in keys)

    @property
    def equal(self) -> bool:
        """Whether all of them may see everything."""
        return all(group[0] is DeviceClass.DESK for group in self.groups)

    def split(self, envelope: bytes, number: int) -> tuple[bytes, dict[Group, list[Body]]]:
        """The envelope with the bodies that all may see, and the others for each group that may see them."""
        entry = decode_envelope(envelope)
        common: list[bytes | None] = []
        more: dict[Group, list[Body]] = {}
        for n, body in enumerate(entry.bodies):
            # What a newer app wrote says nothing to us of its audience.
            audience = entry.header.facts[n].audience if entry.header.understood else DESK
            seeing = [group for group in self.groups if may_see(audience, *group)]
            common.append(body if len(seeing) == len(self.groups) else None)
            if body is not None and common[-1] is None:
                for group in seeing:
                    more.setdefault(group, []).append((number, n, body))
        return encode_envelope(entry.signed, entry.signature, common), more


def put_together(envelope: bytes, bodies: Sequence[Body]) -> bytes:
    """The envelope with bodies that came beside it. Raises Malformed."""
    entry = decode_envelope(envelope)
    held = list(entry.bodies)
    for _, n, body in bodies:
        if 0 <= n < len(held):
            held[n] = body
    return encode_envelope(entry.signed, entry.signature, held)


def audiences(journal: Journal, only: Collection[bytes] | None = None) -> Audiences:
    """Who a bundle is for: the live laptops, or those of them that are named, and always this one if it is live.

    Of more than age can seal to the most senior ones.
    """
    groups: dict[Group, list[bytes]] = {}
    devices: set[bytes] = set()
    for tenure in journal.authority.live():
        wanted = only is None or tenure.device in only or tenure.device == journal.key.public
        if wanted and len(devices) < MOST and is_sound(tenure.grant.sealing):
            devices.add(tenure.device)
            groups.setdefault(group_of(tenure), []).append(tenure.grant.sealing)
    return Audiences(devices=frozenset(devices), groups={group: tuple(keys) for group, keys in groups.items()})


def group_of(tenure: Tenure) -> Group:
    """Who sees the same as this laptop."""
    if tenure.device_class <= DeviceClass.DESK:
        return DeviceClass.DESK, b""
    return tenure.device_class, tenure.grant.owner if tenure.device_class is DeviceClass.PERSONAL else b""


def heads(journal: Journal) -> dict[bytes, int]:
    """Where each log stands here."""
    return {log.id: log.seq for log in journal.logs()}


def known(journal: Journal, device: bytes) -> dict[bytes, int]:
    """What a laptop is known to have by what it wrote itself; −1 for a log it never spoke of.

    Only its newest incarnation counts: what it had before may be what it lost.
    """
    own = [log for log in journal.logs() if log.device == device]
    newest = [log for log in own if log.inc == max(other.inc for other in own)]
    found = {log.id: max((journal.saw(at.id, at.seq, log.id) for at in newest), default=-1) for log in journal.logs()}
    return found | {log.id: log.seq for log in own}


def behind(journal: Journal) -> dict[bytes, int]:
    """How many entries that are here each other live laptop is not known to have."""
    here = heads(journal)
    others = [tenure.device for tenure in journal.authority.live() if tenure.device != journal.key.public]
    return {
        device: sum(seq - has[log] for log, seq in here.items())
        for device in others
        for has in [known(journal, device)]
    }


def ranges(journal: Journal, devices: Collection[bytes], *, whole: bool) -> tuple[Range, ...]:
    """All of lane 0, then of lane 1 what one of these laptops is not known to have, or all of that too."""
    others = [known(journal, device) for device in devices if device != journal.key.public]
    found = []
    for log in sorted(journal.logs(), key=lambda log: (log.lane, log.no)):
        since = -1 if whole or log.lane == AUTHORITY else min((has[log.id] for has in others), default=-1)
        if since < log.seq and log.head is not None:
            found.append(Range(log=log.id, first=since + 1, last=log.seq, head=log.head))
    return tuple(found)


def entries(journal: Journal, carried: Sequence[Range], page: int) -> Iterator[list[bytes]]:
    """The envelopes of these ranges, in order, a page of them at a time. Nothing of the journal stays open between."""
    for part in carried:
        at = part.first
        while at <= part.last:
            until = min(at + page, part.last + 1)
            yield list(journal.run(part.log, at, until - 1))
            at = until


def discovery_of(journal: Journal) -> bytes | None:
    """The community's discovery key, None before its genesis is here."""
    for tenure in journal.authority.tenures:
        key = tenure.deed.body.get("discovery")
        if type(key) is bytes:
            return key
    return None


def without(carried: Range, covered: int) -> Range | None:
    """What is left of a range behind `covered`."""
    return None if covered >= carried.last else replace(carried, first=max(carried.first, covered + 1))
