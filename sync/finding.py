"""Finding the laptops of one's own community nearby, and calling them as long as they are heard of (sync §1).

Who runs it gives it a loop; who is called, and what comes of it, is the node's.
"""

from collections.abc import Callable
from typing import Final

from skillshare.journal.authority import Authority
from sync.discovery import MEMBERS, Discovery, Nearby, discovery_key, own_addresses
from sync.node import Node

PLACES: Final = 4
"""Addresses of one laptop that are called; one with more of them invents some."""


def finding(
    node: Node, authority: Authority, port: int, addresses: Callable[[], tuple[str, ...]] = own_addresses
) -> Discovery | None:
    """What announces that port and has the node call whom it hears, and no longer whom it lost.

    None while this laptop does not know by what members know each other.
    """

    def heard(nearby: Nearby) -> None:
        for place in nearby.addresses[:PLACES]:
            node.heard(*place)

    def lost(nearby: Nearby) -> None:
        for place in nearby.addresses:
            node.forget(*place)

    key = discovery_key(authority)
    if key is None:
        return None
    return Discovery(MEMBERS, port=port, key=key, heard=heard, lost=lost, addresses=addresses)
