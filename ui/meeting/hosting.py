"""Letting one laptop in, from this side: opens the listener, asks the screen, grants, hands over who belongs.

The steps on the wire are `sync.pairing_net`'s; the grant is recorded like any other action.
"""

import asyncio
from collections.abc import Coroutine, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from skillshare.domain.refusal import Refused
from skillshare.journal.founding import DeviceClass
from sync.admitting import admit
from sync.discovery import JOINING, Discovery
from sync.pairing import Candidate, Stopped, Why
from sync.pairing_net import host
from ui.meeting.loop import NetworkLoop
from ui.session import Session


class Hosting(QObject):
    """Signals on the main thread: `opened(digits, port)` at the start and whenever there are other digits,
    `older_or_newer` for a laptop whose Skillshare speaks otherwise, `asked(Candidate)`, then one of `let_in(label)`,
    `stopped(Why)`, `refused(Refusal)` or `broken(exception)`."""

    opened = Signal(str, int)
    older_or_newer = Signal()
    asked = Signal(object)
    let_in = Signal(str)
    stopped = Signal(object)
    refused = Signal(object)
    broken = Signal(object)

    def __init__(self, session: Session, network: NetworkLoop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._network = session, network
        self._running: Future[Candidate] | None = None
        self._answer: asyncio.Future[Sequence[bytes] | None] | None = None
        self._air: asyncio.Future[None] | None = None

    def start(self) -> None:
        """Open the listener for five minutes; an earlier one closes."""
        self.close()
        community = self._session.community
        work = host(community.journal.key, community.id, self._decide, self._opened, noted=self._noted)
        self._running = self._network.run(self._announced(work), self.on_ended)

    def addresses(self) -> tuple[str, ...]:
        """Under which addresses the listener can be reached nearby, for people to type."""
        return self._network.addresses()

    def close(self) -> None:
        """Listen no longer."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()

    def admit(self, candidate: Candidate, device_class: DeviceClass, owner: bytes, label: str) -> None:
        """Let it in: record the grant, then hand it everything about who belongs."""
        community, by = self._session.community, self._session.actions.by

        def grant() -> tuple[bytes, ...]:
            return admit(community, candidate, device_class=device_class, owner=owner, label=label, by=by)

        self._session.actions.run(grant, self.on_granted)

    def decline(self) -> None:
        """Do not let it in, and tell it so: what runs ends by itself."""
        self._running = None
        self._give(None)

    def on_granted(self, future: "Future[tuple[bytes, ...]]") -> None:
        error = future.exception()
        if error is None:
            self._give(future.result())
            return
        self._give(None)
        if isinstance(error, Refused):
            self.refused.emit(error.refusal)
        else:
            self.broken.emit(error)

    def on_ended(self, future: "Future[Candidate]") -> None:
        if future is not self._running:
            return
        self._running = None
        error = future.exception()
        if error is None:
            self.let_in.emit(future.result().label)
        elif not isinstance(error, Stopped):
            self.broken.emit(error)
        elif error.why is not Why.DECLINED:
            self.stopped.emit(error.why)

    async def _announced(self, work: Coroutine[Any, Any, Candidate]) -> Candidate:
        """The exchange, with the listener announced as soon as it is open."""
        try:
            return await work
        finally:
            air, self._air = self._air, None
            if air is not None:
                air.cancel()
                await asyncio.gather(air, return_exceptions=True)

    def _opened(self, code: str, port: int) -> None:
        if self._air is None:
            self._air = asyncio.ensure_future(Discovery(JOINING, port=port, addresses=self._network.addresses).run())
        self.opened.emit(code, port)

    def _noted(self, why: Why) -> None:
        # Of a wrong code and of one that went away the other digits tell.
        if why is Why.OTHER_VERSION:
            self.older_or_newer.emit()

    async def _decide(self, candidate: Candidate) -> Sequence[bytes] | None:
        self._answer = asyncio.get_running_loop().create_future()
        self.asked.emit(candidate)
        return await self._answer

    def _give(self, answer: Sequence[bytes] | None) -> None:
        waiting, self._answer = self._answer, None

        def give() -> None:
            if waiting is not None and not waiting.done():
                waiting.set_result(answer)

        self._network.soon(give)
