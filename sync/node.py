"""The network thread: listens, dials, keeps one conversation per laptop, and tells how sharing stands (sync §1, §5).

The only module that runs a loop. It never touches the database but through the writer, and knows nothing of the window.
"""

import asyncio
import logging
import os
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Final

from skillshare.community import Changed, Community
from skillshare.journal.failure import Unavailable
from skillshare.journal.founding import Grant
from skillshare.version import VERSION
from sync import messages as say
from sync import tls
from sync.addresses import nearby
from sync.connection import Connection, Hands, Limits
from sync.frames import LARGE
from sync.patience import Dial, Pace, Shun
from sync.replica import Replica
from sync.session import Session, Stage
from sync.status import Peer, Sharing, Why

log = logging.getLogger(__name__)

COALESCE: Final = 0.2
"""Seconds within which several changes are told as one (sync §3)."""
SOCKETS: Final = 8
SOCKETS_AN_ADDRESS: Final = 2
SESSIONS: Final = 64
CUT_WITHIN: Final = 2.0


class Node:
    """Start it, stop it, tell it whom to call; all from any thread. `writer` is the one thread that writes."""

    def __init__(
        self,
        community: Community,
        writer: Executor,
        *,
        host: str = "0.0.0.0",
        port: int = 0,
        limits: Limits | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._community, self._key = community, community.journal.key
        self._limits, self._pace = limits or Limits(), pace or Pace()
        self._writer, self._bind = writer, (host, port)
        self._replica = Replica(community)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._subscribers: list[Callable[[Sharing], None]] = []
        self._sharing = Sharing(address=None, peers=())
        # On the loop's thread alone
        self._stopping = asyncio.Event()
        self._connections: dict[bytes, Connection] = {}
        self._greeting: dict[asyncio.Task[None], str] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._dials: dict[tuple[str, int], Dial] = {}
        self._shunned: dict[bytes, Shun] = {}
        self._ends: dict[bytes, Peer] = {}
        community.subscribe(self._on_changed)

    # ── from any thread ───────────────────────────────────────────────────────────────────────────────────────────

    def start(self) -> tuple[str, int]:
        """Begins to listen and returns the address. Raises OSError if that cannot be."""
        listening: Future[tuple[str, int]] = Future()
        self._thread = threading.Thread(target=self._run, args=(listening,), name="net", daemon=True)
        self._thread.start()
        return listening.result()

    def stop(self) -> None:
        """Says goodbye to everybody and returns when the thread has ended."""
        if self._thread is not None and self._thread.is_alive():
            self._post(self._stopping.set)
            self._thread.join()

    def meet(self, host: str, port: int) -> None:
        """Calls that address, now and whenever the connection is gone."""
        self._post(self._add_dial, host, port)

    def share_now(self) -> None:
        """Calls everybody who is not connected, without waiting for the next attempt."""
        self._post(self._wake)

    def status(self) -> Sharing:
        """How sharing stands."""
        return self._sharing

    def subscribe(self, callback: Callable[[Sharing], None]) -> None:
        """Have `callback` called on the network thread whenever `status` is another one."""
        self._subscribers.append(callback)

    def _post(self, call: Callable[..., object], *arguments: object) -> None:
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it ended a moment ago
                loop.call_soon_threadsafe(call, *arguments)

    def _on_changed(self, _changed: Changed) -> None:
        self._post(self._tell)

    # ── the thread ────────────────────────────────────────────────────────────────────────────────────────────────

    def _run(self, listening: "Future[tuple[str, int]]") -> None:
        try:
            asyncio.run(self._live(listening))
        except OSError as error:
            if listening.done():
                raise
            listening.set_exception(error)
        finally:
            self._loop = None

    async def _live(self, listening: "Future[tuple[str, int]]") -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        self._telling = self._again = False
        self._dials.clear()
        family = socket.AF_INET6 if ":" in self._bind[0] else socket.AF_INET
        with (
            socket.create_server(self._bind, family=family, backlog=SESSIONS) as server,
            ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="check") as checkers,
        ):
            server.setblocking(False)
            self._hands = Hands(replica=self._replica, writer=self._writer, checkers=checkers)
            address = server.getsockname()[:2]
            self._sharing = Sharing(address=address, peers=())
            self._refresh()
            self._spawn(self._accept(server))
            listening.set_result(address)
            await self._stopping.wait()
            await asyncio.gather(*(c.end(Why.STOPPING) for c in self._connections.values()))
            for task in tuple(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._sharing = replace(self._sharing, address=None)

    def _spawn(self, work: "asyncio._CoroutineLike[None]") -> "asyncio.Task[None]":
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._greeting.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a conversation broke off by a fault of ours", exc_info=error)

    # ── listening ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def _accept(self, server: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            accepted, address = await loop.sock_accept(server)
            host = address[0]
            if not nearby(host) or len(self._connections) >= SESSIONS:
                accepted.close()
                continue
            self._make_room(host)
            task = self._spawn(self._answer(accepted))
            self._greeting[task] = host
            # A task that is ended before its first step closes nothing itself.
            task.add_done_callback(partial(_close, accepted))

    def _make_room(self, host: str) -> None:
        """Ends the oldest of the sockets that have not said who they are, where there are too many."""
        same = [task for task, other in self._greeting.items() if other == host]
        full = len(self._greeting) >= SOCKETS
        for task in same[:1] if len(same) >= SOCKETS_AN_ADDRESS else tuple(self._greeting)[:full]:
            del self._greeting[task]
            task.cancel()

    async def _answer(self, accepted: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await loop.connect_accepted_socket(
                lambda: protocol,
                accepted,
                ssl=tls.server_context(self._key, self._grants()),
                ssl_handshake_timeout=self._limits.hello,
                ssl_shutdown_timeout=self._limits.closing,
            )
        except OSError:
            return
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        await self._converse(reader, writer, None)

    # ── dialling ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _add_dial(self, host: str, port: int) -> None:
        if not nearby(host):
            return
        dial = self._dials.get((host, port))
        if dial is not None:
            dial.wake.set()
            return
        self._dials[host, port] = dial = Dial(host=host, port=port)
        self._spawn(self._call(dial))

    def _wake(self) -> None:
        for dial in self._dials.values():
            dial.wake.set()

    async def _call(self, dial: Dial) -> None:
        delay = self._pace.first
        while True:
            if dial.device not in self._connections:
                why = await self._call_once(dial)
                dial.problem = why
                self._refresh()
                delay = self._pace.first if why is None else min(delay * 2, self._pace.most)
            dial.wake.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(delay):
                    await dial.wake.wait()

    async def _call_once(self, dial: Dial) -> Why | None:
        """Why the conversation did not come about, None if it did."""
        try:
            async with asyncio.timeout(self._limits.hello):
                reader, writer = await asyncio.open_connection(
                    dial.host,
                    dial.port,
                    ssl=tls.client_context(self._key, self._grants()),
                    server_hostname="",
                    ssl_shutdown_timeout=self._limits.closing,
                )
        except (OSError, TimeoutError):
            return Why.UNREACHABLE
        return await self._converse(reader, writer, dial)

    # ── conversations ─────────────────────────────────────────────────────────────────────────────────────────────

    def _grants(self) -> list[Grant]:
        tenures = self._community.journal.authority.live()
        return [tenure.grant for tenure in tenures if tenure.device != self._key.public]

    async def _converse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, dial: Dial | None
    ) -> Why | None:
        try:
            device = tls.peer(writer, self._grants()).device
        except tls.Stranger:
            writer.transport.abort()
            return Why.STRANGER
        own = self._key.public
        shun = self._shunned.setdefault(device, Shun())
        if dial is not None:
            dial.device = device
        if time.monotonic() < shun.until or (dial is not None and device in self._connections):
            writer.transport.abort()
            return Why.NONSENSE if time.monotonic() < shun.until else None
        connection = Connection(
            reader,
            writer,
            Session(self._hello(), device),
            initiator=device if dial is None else own,
            hands=self._hands,
            limits=self._limits,
            moved=partial(self._moved, asyncio.current_task()),
        )
        why = Why.STOPPING
        try:
            why = await connection.run()
        finally:
            self._gone(connection, why)
        return None if connection.met is not None or why is Why.DOUBLE else why

    def _hello(self) -> say.Hello:
        journal = self._community.journal
        return say.Hello(
            lowest=say.PROTOCOL,
            highest=say.PROTOCOL,
            community=self._community.id,
            device=self._key.public,
            inc=journal.incarnation,
            app=VERSION,
            wall=max(self._community.now(), 0),
            frame=LARGE,
            credit=say.CREDIT,
        )

    def _moved(self, greeting: "asyncio.Task[None] | None", connection: Connection) -> None:
        """Something about a connection is another way; the first time, it is known by now who is there."""
        known = self._connections.get(connection.device)
        if known is not connection:
            preferred = min(self._key.public, connection.device)
            if known is not None and known.initiator == preferred != connection.initiator:
                self._spawn(connection.end(Why.DOUBLE))
                return
            self._connections[connection.device] = connection
            if known is not None:
                self._spawn(known.end(Why.DOUBLE))
            if greeting is not None:
                self._greeting.pop(greeting, None)
        self._tell()

    def _gone(self, connection: Connection, why: Why) -> None:
        device = connection.device
        if connection.nonsense:
            shun = self._shunned[device]
            shun.delay = min(max(shun.delay * 2, self._pace.shun), self._pace.shun_most)
            shun.until = time.monotonic() + shun.delay
        if self._connections.get(device) is connection:
            del self._connections[device]
        if device not in self._connections:
            self._ends[device] = self._peer(device, "", connection, why)
            self._spawn(self._fold())
        self._refresh()

    async def _fold(self) -> None:
        """What a broken conversation left for its end."""
        with suppress(Unavailable):
            while await self._hands.write(Replica.fold):
                pass

    # ── telling ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _tell(self) -> None:
        """Tells everybody at once, and what comes within the next moment together."""
        if self._telling:
            self._again = True
            return
        self._telling, self._again = True, False
        for connection in tuple(self._connections.values()):
            self._spawn(connection.changed())
        self._refresh()
        asyncio.get_running_loop().call_later(COALESCE, self._told)

    def _told(self) -> None:
        self._telling = False
        if self._again:
            self._tell()

    def _refresh(self) -> None:
        peers = []
        for tenure in self._community.journal.authority.live():
            device, label = tenure.device, tenure.grant.label
            if device != self._key.public:
                peers.append(self._peer(device, label, self._connections.get(device), None))
        sharing = Sharing(address=self._sharing.address, peers=tuple(peers))
        if sharing != self._sharing:
            self._sharing = sharing
            for callback in self._subscribers:
                callback(sharing)

    def _peer(self, device: bytes, label: str, connection: Connection | None, why: Why | None) -> Peer:
        before = self._ends.get(device)
        if connection is None:
            dialled = next((d.problem for d in self._dials.values() if d.device == device), None)
            old = before or Peer(device=device, label=label, connected=False)
            return Peer(device=device, label=label, connected=False, met=old.met, wall=old.wall, here=old.here,
                        there=old.there, problem=dialled or old.problem, differs=old.differs)  # fmt: skip
        session = connection.session
        here, there = session.waits()
        met = connection.met if connection.met is not None else before.met if before else None
        wall = session.peer.wall if session.peer is not None else None
        return Peer(device=device, label=label, connected=why is None and session.stage is not Stage.HELLO, met=met,
                    wall=wall, here=here, there=there, done=session.done, total=session.total, problem=why,
                    differs=connection.differs)  # fmt: skip


def _close(accepted: socket.socket, _task: object) -> None:
    accepted.close()
