"""Sharing as the screens see it: starts and stops the node, finds the others, knows when each was met.

The node's thread is `sync.node`'s; what is remembered is for words alone and decides nothing (sync §3).

Essay. What can be cancelled halfway is the getting, not the joining. Whoever stops a first sharing wants the laptop
for something else now: the conversation ends, what came whole is kept and shown, and the next time only the rest
comes, since HAVE says what is here (sync §3). That this laptop is in stands signed in a log of the other one, and only
who may remove laptops takes it back (journal §4); to throw away here what came would leave it in there all the same.
Stopping lasts until "Share now" or the next start, and is not remembered: a laptop that stays apart unnoticed lends
what others have lent already. Who wants it apart for good has the switch on this laptop's page.
"""

import logging
from collections.abc import Mapping
from concurrent.futures import Executor, Future
from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot

from skillshare.community import Community
from skillshare.journal.failure import Unavailable
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
_FOLDED_AT_ONCE: Final = 256
"""Records, few enough for a desk to wait."""
_MANY: Final = 500
"""Entries to come, or bytes and photos beyond these, from which on somebody may want to stop it."""
_PHOTOS, _SIZE = 10, 5_000_000


class LiveSharing(QObject):
    """Signal: `changed` on the main thread whenever it stands otherwise, seldom while much comes in."""

    changed = Signal()
    _told = Signal(object)
    _gone = Signal()
    _folded = Signal(object)

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
        self.stopped: Mapping[bytes, Peer] | None = None
        """Each laptop as it stood when somebody stopped sharing for now; None while nobody has."""
        self._wanted = self._loading = self._over = False
        self._going: Thread | None = None
        for signal, slot in ((self._told, self.on_told), (self._gone, self.on_gone), (self._folded, self.on_folded)):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
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
        self.stopped = None
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

    def long(self, device: bytes) -> bool:
        """Whether so much comes from a laptop that somebody may want to stop it for now."""
        peer = self.peers().get(device)
        return peer is not None and (peer.total >= _MANY or peer.photos >= _PHOTOS or peer.size >= _SIZE)

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
        if self._going is not None:
            self._going.join()

    def _leave(self) -> None:
        finding, self._finding = self._finding, None
        if finding is not None:
            finding.cancel()
        node, self._node, self.status = self._node, None, None
        if node is not None:
            # Goodbyes wait for the writer and for the others; the window waits for neither.
            self._going = Thread(target=self._say_goodbye, args=(node,), name="goodbye", daemon=True)
            self._going.start()

    def _say_goodbye(self, node: "Node") -> None:
        node.stop()
        self._gone.emit()

    def stop_for_now(self) -> None:
        """Share with nobody until `share_now` or the next start; what came whole is kept."""
        if self.stopped is None and self.enabled and not self._over:
            self.stopped = dict(self.peers())
            self._leave()
            self._fold()
            self.changed.emit()

    def share_now(self) -> None:
        """Go on where it was stopped; else call everybody who is not connected."""
        if self.stopped is not None:
            self.stopped = None
            self.look()
            self.changed.emit()
        elif self._node is not None:
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
        should = self._may_share()
        if should and self._node is None and not self._loading and self._going is None:
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
        if self._wanted and self._node is None and self._going is None and self._may_share():
            self._begin()

    def _may_share(self) -> bool:
        return self.enabled and self.stopped is None and self._has_others()

    @Slot()
    def on_gone(self) -> None:
        """The node said its goodbyes; another may begin."""
        if self._going is not None:
            self._going.join()
            self._going = None
        self.look()

    def _fold(self) -> None:
        """Have some of what came shown that waited for the rest of it."""
        if self.stopped is not None and not self._over:
            done = self._executor.submit(self._community.fold_some, _FOLDED_AT_ONCE)
            done.add_done_callback(self._folded.emit)

    @Slot(object)
    def on_folded(self, future: "Future[int]") -> None:
        """On with the next, until all of it shows or the disk takes nothing."""
        if not isinstance(future.exception(), Unavailable) and future.result():
            self._fold()

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
    peers = (replace(peer, here=0, there=0, done=0, total=0, photos=0, size=0) for peer in status.peers)
    return replace(status, peers=tuple(peers))


async def _loaded() -> None:
    """Import on the network's thread what the node and the search for others need."""
    import sync.finding  # noqa: F401
