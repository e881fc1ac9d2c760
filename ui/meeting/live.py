"""Sharing as the screens see it: starts and stops the node, finds the others, knows when each was met.

The node's thread is `sync.node`'s; what is remembered is for words alone and decides nothing (sync §3).
"""

import logging
from collections.abc import Mapping
from concurrent.futures import Executor, Future
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot

from skillshare.community import Community
from sync.meetings import Meeting, Meetings
from sync.status import clock_off
from ui.bridge import Bridge
from ui.meeting.loop import NetworkLoop
from ui.pace import Pace

if TYPE_CHECKING:
    from sync.node import Node
    from sync.status import Caller, Peer, Sharing, Unmet

_OFF: Final = "sharing_off"
_ADDRESSES: Final = "sharing_addresses"


class LiveSharing(QObject):
    """Signal: `changed` on the main thread whenever it stands otherwise, seldom while much comes in."""

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
        self._meetings = Meetings(community.folder)
        self._node: Node | None = None
        self._finding: Future[None] | None = None
        self.status: Sharing | None = None
        """How the node says it stands; None while there is none."""
        self._wanted = self._loading = self._over = False
        self._told.connect(self.on_told, Qt.ConnectionType.QueuedConnection)
        self._pace = Pace(self)
        self._pace.due.connect(self.changed)
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

    def met(self, device: bytes) -> Meeting | None:
        """When that laptop had everything last, also on another day; None if it never did."""
        known = self._meetings.of(device)
        return known if known is not None and known.at is not None else None

    def waiting(self, device: bytes) -> int | None:
        """How many entries wait to go to a laptop, None if nobody knows."""
        peer = self.peers().get(device)
        if peer is not None and peer.connected and peer.met is not None:
            return peer.there
        met = self.met(device)
        return None if met is None else max(0, self._held() - met.held)

    def clock_off(self) -> int | None:
        """How far this laptop's clock is off the others' in milliseconds, if more than honest clocks are."""
        return clock_off(self._community.clocks(), self._community.now())

    def stranger(self) -> int | None:
        """When a laptop that does not belong was turned away last, in milliseconds UTC; None if none was."""
        return self.status.stranger if self.status is not None else None

    def caller(self) -> "Caller | None":
        """Who called this laptop last and takes it for one that does not belong; None if nobody did."""
        return self.status.caller if self.status is not None else None

    def unmet(self) -> "tuple[Unmet, ...]":
        """Addresses somebody typed where nobody who belongs answers, while there is a laptop that was never met."""
        if self.status is None or all(peer.met is not None or peer.connected for peer in self.status.peers):
            return ()
        return self.status.unmet

    # Ways

    def start(self) -> None:
        """Share from now on, while there is somebody to share with and nobody switched it off."""
        self._wanted = not self._over
        self.look()

    def stop(self) -> None:
        """Say goodbye to everybody for good; the writer must still run."""
        self._wanted, self._over = False, True
        self._leave()

    def _leave(self) -> None:
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
            self._leave()
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
        # One that nobody let in yet has nobody to share with. One that was removed may hear that it is in again, and
        # whoever removed the only other one sees it turned away.
        journal, own = community.journal, community.journal.key.public
        return bool(journal.authority.ever(own)) and any(grant.device != own for grant in journal.grants())

    def _begin(self) -> None:
        from sync.finding import finding
        from sync.node import Node

        network = self._network
        node = Node(self._community, self._executor, host=network.host, port=network.port, else_any=True,
                    meetings=self._meetings)  # fmt: skip
        try:
            _, port = node.start()
        except OSError as error:
            logging.getLogger(__name__).info("cannot listen: %s", error)
            return
        self._node = node
        node.subscribe(self._told.emit)
        for host in self._addresses():
            node.meet(host, network.port)
        air = finding(node, self._community.journal.authority, port, network.addresses)
        if air is not None:
            self._finding = network.run(air.run())
        self._told.emit(node.status())

    def _addresses(self) -> list[str]:
        return str(self._store.value(_ADDRESSES, "")).split()

    def _held(self) -> int:
        return sum(log.seq + 1 for log in self._community.journal.logs())

    @Slot(object)
    def on_told(self, status: "Sharing") -> None:
        if self._node is None:
            return
        before, self.status = self.status, status
        if before is None or _but_for_counts(before) != _but_for_counts(status):
            self.changed.emit()
        else:
            self._pace.ask()


def _but_for_counts(status: "Sharing") -> "Sharing":
    """What people have to hear of at once, without what merely counts up and down."""
    return replace(status, peers=tuple(replace(peer, here=0, there=0, done=0, total=0) for peer in status.peers))


async def _loaded() -> None:
    """Import on the network's thread what the node and the search for others need."""
    import sync.finding  # noqa: F401
