"""Words for what is damaged on this disk and came from nobody yet: what, and what now (journal §7)."""

from collections.abc import Sequence
from typing import Final

from ui.i18n import isolate, translate
from ui.wording.said import listed

SHOWN: Final = 5
"""So many are named."""


def title(count: int) -> str:
    """How much is damaged."""
    return translate("damage", "The disk damaged what is kept on %n (thing or person|things or people)", "", count)


def named(names: Sequence[str]) -> str:
    """Which, as far as they have a name."""
    shown = [isolate(name) for name in names[:SHOWN]]
    more = len(names) - len(shown)
    if more > 0:
        shown.append(translate("damage", "%n more", "", more))
    return listed(shown) if shown else ""


def what_now() -> str:
    """Where it comes back from, and what to do about the disk."""
    back = translate("damage", "It comes back by itself from a laptop that has it: let them meet, or read a stick.")
    disk = translate("damage", "This disk may be failing. Make a backup on a stick today.")
    return f"{back} {disk}"


def short() -> str:
    """The same in the corner."""
    return translate("damage", "The disk damaged something. See Devices.")
