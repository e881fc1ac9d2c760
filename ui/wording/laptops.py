"""Words about laptops: what one is, when it was met, what waits to go there (experience 12).

What went wrong between two of them stands in `meetings`.
"""

from collections.abc import Sequence
from datetime import date, tzinfo
from typing import Final

from skillshare.journal.founding import DeviceClass
from sync.status import Peer
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import listed

MB: Final = 1_000_000


def kind(device_class: DeviceClass, owner: str, *, here: bool = False) -> str:
    """What a laptop is: "a desk", "Olena’s own, sees public and own things"."""
    said = _kind(device_class, isolate(owner.split()[0]) if owner.split() else "")
    return translate("laptops", "this one, {kind}").format(kind=said) if here else said


def _kind(device_class: DeviceClass, owner: str) -> str:
    match device_class:
        case DeviceClass.KEEPER:
            return translate("laptops", "a keeper’s desk")
        case DeviceClass.STEWARD:
            return translate("laptops", "a steward’s desk")
        case DeviceClass.PERSONAL if owner:
            return translate("laptops", "{name}’s own, holds public and own things").format(name=owner)
        case DeviceClass.PERSONAL:
            return translate("laptops", "somebody’s own, holds public and own things")
        case DeviceClass.KIOSK:
            return translate("laptops", "for visitors, holds public things")
    return translate("laptops", "a desk")


def rights(device_class: DeviceClass) -> tuple[str, str]:
    """What a laptop that holds everything may do, as a title and a line under it."""
    match device_class:
        case DeviceClass.KEEPER:
            said = translate("laptops", "May add and remove all laptops, and make keepers")
            return translate("laptops", "A keeper’s desk"), said
        case DeviceClass.STEWARD:
            said = translate("laptops", "May add and remove desks and people’s own laptops")
            return translate("laptops", "A steward’s desk"), said
    return translate("laptops", "A desk"), translate("laptops", "Everything a volunteer needs")


def how(adders: Sequence[str], *, may_add: bool) -> str:
    """How laptops share, and who adds them: what a keeper is where that matters, else on which laptops."""
    share = translate("laptops", "Laptops share by themselves when they are in the same house. No internet is used.")
    if may_add:
        more = translate("laptops", "A keeper’s desk adds and removes all others, a steward’s those below it.")
    elif adders:
        more = translate("laptops", "Others are added on {laptops}.").format(laptops=listed(adders))
    else:
        return share
    return f"{share} {more}"


def waiting(count: int) -> str:
    """How much waits to go to a laptop."""
    if not count:
        return translate("laptops", "Nothing waits to go there")
    return translate("laptops", "%n change(s) (waits|wait) to go there", "", count)


def saved(at: int | None, zone: tzinfo, today: date) -> str:
    """Up to when everything done here is on the disk."""
    if at is None:
        return translate("laptops", "Nothing recorded here yet")
    return translate("laptops", "Everything saved, {when}").format(when=dates.when(at, zone, today))


def heard(at: int | None, zone: tzinfo, today: date) -> str:
    """Up to when what happened on a laptop is known here."""
    if at is None:
        return translate("laptops", "Nothing from it yet")
    return translate("laptops", "Known here up to {when}").format(when=dates.when(at, zone, today))


def met(at: int, zone: tzinfo, today: date, *, near: bool) -> str:
    """When a laptop was met last, and whether it is near now."""
    said = translate("laptops", "Nearby, met {when}") if near else translate("laptops", "Met {when}")
    return said.format(when=dates.when(at, zone, today))


def nearby() -> str:
    """That a laptop is near and the two have not gone through everything yet."""
    return translate("laptops", "Nearby")


def coming(done: int, total: int) -> str:
    """How far getting what a laptop has is."""
    return translate("laptops", "Getting changes, {done} of {total}").format(done=done, total=total)


def photos(peer: Peer) -> str:
    """How many photos are still to come from a laptop, and how many megabytes where that is long to wait for."""
    said = translate("laptops", "%n photo(s) to come", "", peer.photos)
    if peer.size < MB:
        return said
    size = translate("laptops", "{number} MB").format(number=round(peer.size / MB))
    if peer.photos > 1:  # of those that were not begun nobody knows how large they are
        size = translate("laptops", "at least {size}").format(size=size)
    return translate("laptops", "{photos}, {size}").format(photos=said, size=size)


def getting(peer: Peer) -> str:
    """How far getting what a laptop has is; empty while nothing comes from it."""
    if peer.total:
        return coming(peer.done, peer.total)
    return photos(peer) if peer.photos else ""


def left(peer: Peer) -> str:
    """What is still to come from a laptop, where it was stopped; empty if nothing is."""
    changes = peer.total - peer.done if peer.total else peer.here
    if changes:
        return translate("laptops", "%n change(s) still to come", "", changes)
    return photos(peer) if peer.photos else ""


def flooding(until: int, zone: tzinfo) -> str:
    """That a laptop brought more than one can make, and when more is taken from it."""
    said = translate("laptops", "It brought too much at once. The rest comes from {time} on.")
    return said.format(time=dates.time_of(until, zone))


def flooded(label: str, until: int, zone: tzinfo) -> str:
    """The same where the laptop has to be named."""
    name = isolate(label) or translate("laptops", "a laptop")
    said = translate("laptops", "{laptop} brought too much at once. The rest comes from {time} on.")
    return said.format(laptop=name, time=dates.time_of(until, zone))


def good_until(day: str) -> str:
    """Until when an invitation is good, `day` in words."""
    if not day:
        return translate("laptops", "Good until it is used")
    return translate("laptops", "Good until {day}; when it asks, read its stick").format(day=day)


def late(label: str, count: int) -> str:
    """What a removed laptop brought, in one line."""
    name = isolate(label) or translate("laptops", "a laptop")
    return translate("laptops", "%n late change(s) from {laptop}", "", count).format(laptop=name)


def why_late() -> str:
    """Why somebody has to decide about it."""
    return translate("laptops", "Recorded while it did not belong. They count only if you take them in.")
