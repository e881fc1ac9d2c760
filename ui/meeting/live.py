"""Sharing as the screens see it: starts and stops the node, finds the others, remembers when each was met.

The node's thread is `sync.node`'s; what is remembered is for words alone and decides nothing (sync §3).
"""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot

from skillshare.community import Community
from ui.bridge import Bridge
from ui.meeting.loop import NetworkLoop

if TYPE_CHECKING:
    from sync.discovery import Nearby
    from sync.node import Node
    from sync.status import Peer, Sharing

_LOG = logging.getLogger(__name__)

TOLERANCE: Final = 10 * 60 * 1000
"""Milliseconds that two honest clocks may be apart (journal §3)."""
_OFF: Final = "sharing_off"
_ADDRESSES: Final = "sharing_addresses"


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """When a laptop had everything last, in milliseconds UTC, and how many entries that was."""

    at: int
    held: int


class LiveSharing(QObject):
    """Signal: `changed` on the main thread whenever it stands otherwise."""

    changed = Signal()
    _told = Signal(object)

    def __init__(
        self,
        community: Community,
        executor: Executor,
        bridge: Bridge,
        store: QSettings,
        network: NetworkLoop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._community, self._executor, self._store, self._network = community, executor, store, network
        self._node: Node | None = None
        self._finding: Future[None] | None = None
        self.status: Sharing | None = None
        """How the node says it stands; None while there is none."""
        self._wanted = self._loading = False
        self._told.connect(self.on_told, Qt.ConnectionType.QueuedConnection)
        bridge.changed.connect(self.look)

    # What the screens ask

    @property
    def enabled(self) -> bool:
        """Whether this laptop shares over the network at all."""
        return str(self._store.value(_OFF, "")) != "true"

    def enable(self, on: bool) -> None:
        """Share over the network, or not until this is called again; sticks go on."""
        self._store.setValue(_OFF, "" if on else "true")
        self.look()
        self.changed.emit()

    def peers(self) -> "Mapping[bytes, Peer]":
        """The other laptops as the node sees them."""
        return {peer.device: peer for peer in self.status.peers} if self.status is not None else {}

    def met(self, device: bytes) -> Met | None:
        """When that laptop had everything last, None if it never did since it is in."""
        at, _, held = str(self._store.value(f"met/{device.hex()}", "")).partition(" ")
        return Met(at=int(at), held=int(held)) if at.isdecimal() and held.isdecimal() else None

    def waiting(self, device: bytes) -> int | None:
        """How many entries wait to go to a laptop, None if nobody knows."""
        peer = self.peers().get(device)
        if peer is not None and peer.connected and peer.met is not None:
            return peer.there
        met = self.met(device)
        return None if met is None else max(0, self._held() - met.held)

    def clock_off(self) -> int | None:
        """How far this laptop's clock is off the others' in milliseconds, if more than honest clocks are."""
        own = self._community.now()
        walls = sorted(peer.wall - own for peer in self.peers().values() if peer.connected and peer.wall is not None)
        if not walls:
            return None
        middle = walls[(len(walls) - 1) // 2]
        return middle if abs(middle) > TOLERANCE else None

    # Ways

    def start(self) -> None:
        """Share from now on, while there is somebody to share with and nobody switched it off."""
        self._wanted = True
        self.look()

    def stop(self) -> None:
        """Say goodbye to everybody; the writer must still run."""
        self._wanted = False
        finding, self._finding = self._finding, None
        if finding is not None:
            finding.cancel()
        node, self._node, self.status = self._node, None, None
        if node is not None:
            node.stop()

    def share_now(self) -> None:
        """Call everybody who is not connected."""
        if self._node is not None:
            self._node.share_now()

    def remember(self, host: str) -> None:
        """Call at that address from now on, also after a start: it let this laptop in."""
        kept = [host, *(each for each in self._addresses() if each != host)][:8]
        self._store.setValue(_ADDRESSES, " ".join(kept))
        if self._node is not None:
            self._node.meet(host, self._network.port)

    @Slot()
    def look(self) -> None:
        """Start or stop the node, as there is somebody to share with."""
        if not self._wanted:
            return
        should = self.enabled and self._has_others()
        if should and self._node is None and not self._loading:
            # What the network needs takes a while to import; the window is used meanwhile.
            self._loading = True
            self._network.run(_loaded(), self.on_loaded)
        elif not should and self._node is not None:
            self.stop()
            self._wanted = True
            self.changed.emit()

    # Inside

    def on_loaded(self, _future: "Future[None]") -> None:
        """What the network needs is there; begin if it is still wanted."""
        self._loading = False
        if self._wanted and self._node is None and self.enabled and self._has_others():
            self._begin()

    def _has_others(self) -> bool:
        community = self._community
        if not community.founded or community.catalog.settings(community.id).sample:
            return False
        return len(community.journal.authority.live()) > 1

    def _begin(self) -> None:
        from sync.discovery import MEMBERS, Discovery, discovery_key
        from sync.node import Node

        node = self._listening(Node)
        if node is None:
            return
        self._node = node
        node.subscribe(self._told.emit)
        for host in self._addresses():
            node.meet(host, self._network.port)
        where, key = node.status().address, discovery_key(self._community.journal.authority)
        if where is not None and key is not None:
            air = Discovery(MEMBERS, port=where[1], key=key, heard=self._hear(node), addresses=self._network.addresses)
            self._finding = self._network.run(air.run())
        self._told.emit(node.status())

    def _listening(self, make: "type[Node]") -> "Node | None":
        """A node at the usual port, else at any."""
        for port in (self._network.port, 0):
            node = make(self._community, self._executor, host=self._network.host, port=port)
            try:
                node.start()
            except OSError as error:
                _LOG.info("cannot listen at port %s: %s", port, error)
            else:
                return node
        return None

    def _hear(self, node: "Node") -> "Callable[[Nearby], None]":
        def heard(nearby: "Nearby") -> None:
            for host, port in nearby.addresses[:2]:
                node.meet(host, port)

        return heard

    def _addresses(self) -> list[str]:
        return str(self._store.value(_ADDRESSES, "")).split()

    def _held(self) -> int:
        return sum(log.seq + 1 for log in self._community.journal.logs())

    @Slot(object)
    def on_told(self, status: "Sharing") -> None:
        if self._node is None:
            return
        self.status = status
        held = self._held()
        for peer in status.peers:
            if peer.connected and peer.met is not None and not peer.there and not peer.here:
                self._store.setValue(f"met/{peer.device.hex()}", f"{self._community.now()} {held}")
        self.changed.emit()


async def _loaded() -> None:
    """Import on the network's thread what the node and the search for others need."""
    import sync.discovery
    import sync.node  # noqa: F401
