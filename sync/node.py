"""The network thread: listens, dials, keeps one conversation per laptop, and has told how sharing stands (sync §1, §5).

The only module that runs a loop. It never touches the database but through the writer, and knows nothing of the window.

A laptop that was removed while it was away fails in the handshake and hears nothing, for the trust store is exactly the
laptops that belong (sync §1): to trust removed ones "just enough for a goodbye" would give whoever found a lost laptop
a connection again. Both sides get their sentence from what they see anyway. It sees somebody it trusts hang up without
a word, twice in a row; nothing else does that. We see a certificate of nobody who belongs. Who calls and finds that it
does not know us hangs up in the middle of the handshake, and asyncio lets no word of it out; twice in a row it is told.
"""

import asyncio
import logging
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
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
from sync.dialling import Dialling
from sync.door import Door, listen
from sync.frames import LARGE
from sync.meetings import Meetings
from sync.overview import Overview
from sync.patience import Dial, Origin, Pace, Shun
from sync.replica import Replica
from sync.session import Session
from sync.status import Sharing, Why

log = logging.getLogger(__name__)

COALESCE: Final = 0.2
"""Seconds within which several changes are told as one (sync §3)."""
SESSIONS: Final = 64


class Node:
    """Start it, stop it, tell it whom to call; all from any thread. `writer` is the one thread that writes."""

    def __init__(
        self,
        community: Community,
        writer: Executor,
        *,
        host: str = "0.0.0.0",
        port: int = 0,
        else_any: bool = False,
        limits: Limits | None = None,
        pace: Pace | None = None,
        meetings: Meetings | None = None,
    ) -> None:
        """`else_any`: where that port is taken, listen at another."""
        self._community, self._key = community, community.journal.key
        self._limits, self._pace = limits or Limits(), pace or Pace()
        self._writer, self._bind, self._else_any = writer, (host, port), else_any
        self._meetings = meetings or Meetings(community.folder)
        self._replica = Replica(community)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._subscribers: list[Callable[[Sharing], None]] = []
        self._overview = Overview(community, self._meetings)
        # On the loop's thread alone
        self._stopping = asyncio.Event()
        self._connections: dict[bytes, Connection] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._clocks: dict[bytes, float] = {}
        self._shunned: dict[bytes, Shun] = {}
        community.subscribe(self._on_changed)
        community.clocks = self.clocks

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
        self._post(self._dial, host, port, Origin.TYPED)

    def heard(self, host: str, port: int) -> None:
        """Calls that address as long as it is heard of, until `forget`."""
        self._post(self._dial, host, port, Origin.HEARD)

    def forget(self, host: str, port: int) -> None:
        """Calls that address no more, unless `meet` was told it; a conversation that runs goes on."""
        self._post(lambda: self._dialling.forget(host, port))

    def share_now(self) -> None:
        """Calls everybody who is not connected, without waiting for the next attempt."""
        self._post(lambda: self._dialling.wake())

    def clocks(self) -> tuple[int, ...]:
        """What the laptops that are connected say the time is now, in milliseconds since 1970 UTC (journal §3)."""
        ticks = time.monotonic() * 1000
        return tuple(round(begin + ticks) for begin in tuple(self._clocks.values()))

    def status(self) -> Sharing:
        """How sharing stands."""
        return self._overview.sharing

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
        self._dialling = Dialling(
            self._pace, spawn=self._spawn, call=self._call, connected=self._connections.__contains__, told=self._refresh
        )
        self._door = Door(spawn=self._spawn, answer=self._answer, full=lambda: len(self._connections) >= SESSIONS)
        with (
            listen(*self._bind, else_any=self._else_any) as server,
            ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="check") as checkers,
        ):
            self._hands = Hands(replica=self._replica, writer=self._writer, checkers=checkers)
            address = server.getsockname()[:2]
            self._overview.listens(address)
            self._refresh()
            self._spawn(self._door.serve(server))
            for device, place in self._meetings.addresses().items():
                if self._replica.live(device):
                    self._dialling.add(*place, Origin.REMEMBERED, device)
            listening.set_result(address)
            await self._stopping.wait()
            await asyncio.gather(*(c.end(Why.STOPPING) for c in self._connections.values()))
            for task in tuple(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._meetings.save(self._belonging())
            self._overview.listens(None)

    def _spawn(self, work: "asyncio._CoroutineLike[None]") -> "asyncio.Task[None]":
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a conversation broke off by a fault of ours", exc_info=error)

    # ── listening ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def _answer(self, accepted: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        host, greeted = str(accepted.getpeername()[0]), asyncio.Event()
        try:
            transport, _ = await loop.connect_accepted_socket(
                lambda: protocol,
                accepted,
                ssl=tls.server_context(self._key, self._grants(), greeted.set),
                ssl_handshake_timeout=self._limits.hello,
                ssl_shutdown_timeout=self._limits.closing,
            )
        except ssl.SSLCertVerificationError:
            self._turned_away()
            return
        except ConnectionError:
            if greeted.is_set() and self._overview.hung_up(host):
                self._refresh()
            return
        except OSError:
            return
        self._overview.talked(host)
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        await self._converse(reader, writer, None)

    # ── dialling ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _dial(self, host: str, port: int, origin: Origin) -> None:
        if nearby(host):
            self._dialling.add(host, port, origin)

    async def _call(self, dial: Dial) -> Why | None:
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
        except ssl.SSLCertVerificationError:
            if dial.origin is not Origin.TYPED or dial.device:
                self._turned_away()
            return Why.STRANGER
        except (OSError, TimeoutError):
            return Why.UNREACHABLE
        return await self._converse(reader, writer, dial)

    # ── conversations ─────────────────────────────────────────────────────────────────────────────────────────────

    def _turned_away(self) -> None:
        if self._overview.turned_away():
            self._refresh()

    def _belonging(self) -> frozenset[bytes]:
        return frozenset(grant.device for grant in self._grants())

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
            self._meetings.answered(device, (dial.host, dial.port))
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
            moved=partial(self._moved, asyncio.current_task(), dial),
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

    def _moved(self, greeting: "asyncio.Task[None] | None", dial: Dial | None, connection: Connection) -> None:
        """Something about a connection is another way; the first time, it is known by now who is there."""
        known = self._connections.get(connection.device)
        if known is not connection:
            preferred = min(self._key.public, connection.device)
            if known is not None and known.initiator == preferred != connection.initiator:
                self._spawn(connection.end(Why.DOUBLE))
                return
            self._connections[connection.device] = connection
            self._dialling.met(connection.device, None if dial is None else (dial.host, dial.port))
            if connection.session.peer is not None:
                self._clocks[connection.device] = connection.session.peer.wall - time.monotonic() * 1000
            if known is not None:
                self._spawn(known.end(Why.DOUBLE))
            self._door.greeted(greeting)
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
            self._clocks.pop(device, None)
            self._overview.ended(connection, why)
            self._spawn(self._fold())
            self._spawn(self._save())
        self._refresh()

    async def _fold(self) -> None:
        """What a broken conversation left for its end."""
        with suppress(Unavailable):
            while await self._hands.write(Replica.fold):
                pass

    async def _save(self) -> None:
        # Beside the writer: nothing at the desk has to wait for it.
        await asyncio.wrap_future(self._hands.checkers.submit(self._meetings.save, self._belonging()))

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
        changed = self._overview.refresh(self._connections, self._dialling.problem, self._dialling.unmet())
        if self._meetings.due():
            self._spawn(self._save())
        if changed:
            for callback in self._subscribers:
                callback(self._overview.sharing)
