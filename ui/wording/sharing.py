"""Words for how sharing over the network stands, and what to do where it does not go on (experience 12)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from sync import addresses
from sync.status import Caller, Peer, Unmet, Why
from ui.i18n import isolate, translate

_YEAR: Final = 525_960
"""Minutes."""


def problem(peer: Peer) -> str:
    """What stands between this laptop and another, with a next step; empty where it is only away.

    A firewall or a guest network looks like a laptop that is off, so that is said of those that were never met.
    """
    if peer.differs:
        return translate("sharing", "It shows something else for the same history. Check the data on both laptops.")
    if peer.problem is Why.TURNED_AWAY:
        return _turned_away(known=peer.met is not None)
    if peer.met is None and not peer.connected and peer.problem in (None, Why.UNREACHABLE, Why.CUT, Why.SILENT):
        if peer.here or peer.there:
            return translate("sharing", "Not everything is shared yet. It goes on as soon as both are near each other.")
        return translate("sharing", "Not met yet. If both are on, the network may keep laptops apart: use a stick.")
    said = _PROBLEMS.get(peer.problem) if peer.problem is not None else None
    return said() if said is not None else ""


def trouble(peers: Iterable[Peer], clock_off: int | None) -> str | None:
    """The one thing that needs a hand, None if nothing does."""
    if clock_off is not None:
        return clock(clock_off)
    for peer in peers:
        said = problem(peer)
        if said and (peer.differs or peer.problem in _NEEDS_A_HAND):
            return translate("sharing", "{laptop}: {problem}").format(laptop=isolate(peer.label), problem=said)
    return None


def stranger(when: str) -> str:
    """That a laptop that does not belong was turned away, `when` as a time in words, and what to do about it."""
    said = translate("sharing", "A laptop that does not belong here was turned away {when}. It got nothing.")
    more = translate("sharing", "If it was removed, tell who has it. If it is new, it is let in soon.")
    return f"{said.format(when=when)} {more}"


def caller(it: Caller, when: str) -> str:
    """That a laptop called and does not know this one, `when` as a time in words; nothing has to be done about it."""
    said = translate("sharing", "A laptop at {address} called {when} and does not know this one. Nothing was shared.")
    more = translate("sharing", "It is of another community, or has not heard yet that this laptop was let in.")
    return f"{said.format(address=isolate(it.host), when=when)} {more}"


def unmet(it: Unmet) -> str:
    """What is at an address that somebody typed, instead of a laptop that belongs."""
    place = isolate(addresses.shown(it.host, it.port))
    if it.why is Why.STRANGER:
        said = translate("sharing", "The laptop at {address} does not belong here: it was removed, or is of others.")
        more = translate("sharing", "Ask whose it is, and add it if it belongs.")
    elif it.why in (Why.TURNED_AWAY, Why.WORDLESS, Why.CUT):
        said = translate("sharing", "The laptop at {address} lets nobody in.")
        more = translate("sharing", "Look whether it is the right one.")
    else:
        said = translate("sharing", "Nobody answers at {address}. A firewall or guest network may keep laptops apart.")
        more = translate("sharing", "Compare the address with the one it shows, or use a stick.")
    return f"{said.format(address=place)} {more}"


def clock(off: int) -> str:
    """That this laptop's clock is not as the others'; `off` is how far theirs are ahead, in milliseconds.

    Whose is right nobody knows where two meet.
    """
    minutes = round(abs(off) / 60_000)
    if minutes < 120:
        said = translate("sharing", "%n minute(s)", "how far a clock is off", minutes)
    elif minutes < 2880:
        said = translate("sharing", "%n hour(s)", "how far a clock is off", round(minutes / 60))
    elif minutes < 2 * _YEAR:
        said = translate("sharing", "%n day(s)", "how far a clock is off", round(minutes / 1440))
    else:
        said = translate("sharing", "%n year(s)", "how far a clock is off", round(minutes / _YEAR))
    if off > 0:
        that = translate("sharing", "This laptop’s clock is {time} behind the others.")
    else:
        that = translate("sharing", "This laptop’s clock is {time} ahead of the others.")
    return f"{that.format(time=said)} {translate('sharing', 'Set the one that is wrong.')}"


def _turned_away(*, known: bool) -> str:
    if known:
        return translate("sharing", "It does not let this laptop in any more. Ask who adds laptops.")
    said = translate("sharing", "It does not know this laptop: it has not heard of it yet, or it was removed.")
    return f"{said} {translate('sharing', 'Share with the one that let this laptop in, or ask who adds laptops.')}"


_PROBLEMS: Final[Mapping[Why, Callable[[], str]]] = {
    Why.OLDER: lambda: translate("sharing", "It has an older Skillshare. Install the newer one there."),
    Why.NEWER: lambda: translate("sharing", "It has a newer Skillshare. Install the newer one here."),
    Why.REMOVED: lambda: translate("sharing", "One of the two does not belong any more. Ask who adds laptops."),
    Why.COMMUNITY: lambda: translate(
        "sharing", "It belongs to another community. To share with this one, it has to be added here."
    ),
    Why.NONSENSE: lambda: translate("sharing", "It says things nobody understands. It is asked again later."),
    Why.UNAVAILABLE: lambda: translate("sharing", "A disk takes nothing more. Make room on both laptops."),
    Why.SLOW: lambda: translate("sharing", "It was too slow just now. It goes on where it stopped, by itself."),
    Why.FAULT: lambda: translate("sharing", "A fault of the app ended it. It goes on where it stopped, by itself."),
    Why.FULL: lambda: translate("sharing", "Too many laptops are connected to it. It goes on by itself."),
}
_NEEDS_A_HAND: Final = (Why.OLDER, Why.NEWER, Why.REMOVED, Why.TURNED_AWAY, Why.UNAVAILABLE)
