"""Joining a community, from the new laptop's side: the digits, waiting for the other side, storing who belongs.

The steps on the wire are `sync.pairing_net`'s.
"""

import asyncio
from concurrent.futures import Executor, Future

from PySide6.QtCore import QObject, Signal

from skillshare.community import Community
from sync.discovery import JOINING, Discovery, Nearby
from sync.pairing import Stopped, Welcome
from sync.pairing_net import join
from ui.meeting.loop import NetworkLoop


class Joining(QObject):
    """Signals on the main thread: `found(addresses)` while it looks around, `proved` when the digits were right, then
    one of `joined`, `stopped(Why)` or `broken(exception)`."""

    found = Signal(object)
    proved = Signal()
    joined = Signal()
    stopped = Signal(object)
    broken = Signal(object)

    def __init__(
        self, community: Community, executor: Executor, network: NetworkLoop, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._community, self._executor, self._network = community, executor, network
        self._running: Future[Welcome] | None = None
        self._looking: Future[None] | None = None
        self._heard: dict[str, tuple[str, int]] = {}

    def look_around(self) -> None:
        """Hear which laptops nearby let somebody in, until `rest`."""
        if self._looking is None:
            air = Discovery(JOINING, heard=self._hear, lost=self._lose, addresses=self._network.addresses)
            self._looking = self._network.run(air.run())

    def rest(self) -> None:
        """Ask and look around no longer."""
        self.close()
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.cancel()

    def start(self, address: tuple[str, int], code: str, label: str, owner: str = "") -> None:
        """Ask the laptop at that address; an earlier try ends."""
        self.close()
        key = self._community.journal.key
        work = join(key, code, address, self._store, label=label, owner=owner, proved=self.proved.emit,
                    fits=self._community.check_joining)  # fmt: skip
        self._running = self._network.run(work, self.on_ended)

    def close(self) -> None:
        """Ask no longer."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()

    def _hear(self, nearby: Nearby) -> None:
        self._heard[nearby.instance] = nearby.addresses[0]
        self._tell()

    def _lose(self, nearby: Nearby) -> None:
        self._heard.pop(nearby.instance, None)
        self._tell()

    def _tell(self) -> None:
        # What is cancelled still hears for a moment, and this may be gone by then.
        if self._looking is not None:
            self.found.emit(tuple(self._heard.values()))

    def on_ended(self, future: "Future[Welcome]") -> None:
        if future is not self._running:
            return
        self._running = None
        error = future.exception()
        if error is None:
            self.joined.emit()
        elif isinstance(error, Stopped):
            self.stopped.emit(error.why)
        else:
            self.broken.emit(error)

    async def _store(self, welcome: Welcome) -> None:
        job = self._executor.submit(self._community.join, welcome.community, welcome.envelopes)
        await asyncio.wrap_future(job)
