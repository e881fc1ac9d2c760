"""Laptops of one community that meet over loopback, each with a writer and a network thread of its own.

Never here: assertions.
"""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from skillshare.community import Community
from skillshare.domain.fact import Fact
from skillshare.journal.entry import AUTHORITY
from sync.connection import Limits
from sync.node import Node
from sync.patience import Pace
from sync.replica import Replica
from sync.status import Sharing
from tests.catalog.house import NOON, Clock

SOON = 20.0
"""Seconds after which a test gives up; what it waits for is told, never slept for."""


class Desk:
    """One laptop with its two threads."""

    def __init__(
        self,
        folder: Path,
        limits: Limits | None = None,
        *,
        wall: int = NOON,
        port: int = 0,
        writer: ThreadPoolExecutor | None = None,
    ) -> None:
        self.writer = writer or ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self.community: Community = self.here(lambda: Community(folder, wall=Clock(wall)))
        pace = Pace(first=0.05, most=0.2)
        self.node = Node(self.community, self.writer, host="127.0.0.1", port=port, limits=limits, pace=pace)
        self.moved = threading.Condition()
        self.community.subscribe(lambda _changed: self._wake())
        self.node.subscribe(lambda _sharing: self._wake())

    def here(self, work: Callable[[], Any]) -> Any:
        """What the writer makes of it."""
        return self.writer.submit(work).result(SOON)

    def do(self, command: Any) -> Any:
        return self.here(lambda: self.community.do(command))

    def fill(self, count: int) -> None:
        """So many entries as of another day, in one transaction."""

        def record() -> None:
            community = self.community
            with community.journal.transaction():
                for n in range(count):
                    fact = Fact(type="item.described", records=(n.to_bytes(16),), body={"name": f"Thing {n}"})
                    community.journal.append([fact], by=community.grant.owner)
            community.rebuild()

        self.here(record)

    def office(self, *facts: Fact) -> None:
        """Facts of lane 0, told like any action."""

        def record() -> None:
            with self.community.journal.transaction():
                self.community.journal.append(facts, by=self.community.grant.owner, lane=AUTHORITY)
            self.community._tell(facts, "here", None)

        self.here(record)

    def until(self, holds: Callable[[Sharing], object], seconds: float = SOON) -> None:
        """Waits until this is so; raises AssertionError if it does not come."""
        with self.moved:
            assert self.moved.wait_for(lambda: holds(self.node.status()), seconds), self.node.status()

    def connected(self, count: int = 1) -> None:
        self.until(lambda sharing: sharing.connected == count)

    def heads(self) -> dict[bytes, int]:
        return {log.id: log.seq for log in self.community.journal.logs()}

    def state(self) -> bytes:
        state: bytes = self.here(lambda: Replica(self.community).state().state)
        return state

    def close(self) -> None:
        self.node.stop()
        self.here(self.community.close)
        self.writer.shutdown()

    def _wake(self) -> None:
        with self.moved:
            self.moved.notify_all()


class Slow(ThreadPoolExecutor):
    """A writer whose disk takes its time over everything."""

    def __init__(self, pause: float) -> None:
        super().__init__(max_workers=1, thread_name_prefix="writer")
        self._pause = pause
        self._never = threading.Event()

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        def slowly() -> Any:
            self._never.wait(self._pause)
            return work(*args, **kwargs)

        return super().submit(slowly)


class Cutting:
    """A wire to an address that breaks each connection after so many bytes, the first few times."""

    def __init__(self, to: tuple[str, int], bytes_until: Callable[[], int], times: int = 12) -> None:
        self._to, self._until, self._left = to, bytes_until, times
        self.cuts = self.carried = 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self.address: tuple[str, int] = self._server.getsockname()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="wire")

    def __enter__(self) -> Cutting:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                near, _ = self._server.accept()
            except TimeoutError:
                continue
            with near, socket.create_connection(self._to) as far:
                self._carry(near, far, self._until() if self._left > 0 else 2**60)
            self._left -= 1

    def _carry(self, near: socket.socket, far: socket.socket, most: int) -> None:
        while not self._over.is_set():
            for source in select.select([near, far], [], [], 0.05)[0]:
                try:
                    piece = source.recv(min(most, 4096))
                    (far if source is near else near).sendall(piece)
                except OSError:
                    return
                most -= len(piece)
                self.carried += len(piece)
                if not piece or most <= 0:
                    self.cuts += most <= 0
                    return
