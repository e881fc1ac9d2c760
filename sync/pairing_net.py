"""Letting a laptop in over the local network: a listener for five minutes, and the laptop that calls it (sync §2, §5).

The steps are `pairing`'s; here are sockets, time and the order of callers. What a steward decides and what is stored is
asked of the caller, so nothing here knows a database.
"""

import asyncio
import socket
import ssl
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Final, TypeAlias

from skillshare.journal.key import DeviceKey
from sync import tls
from sync.addresses import nearby
from sync.digits import LASTING, Window
from sync.frames import LARGE, SMALL, FrameReader, TooLong
from sync.pairing import Candidate, Host, Joiner, Step, Stopped, Welcome, Why, refusal

ANSWER: Final = 0.3
"""Seconds after a guess at which it is answered, whatever it is worth."""
STEP: Final = 10.0
"""Seconds for each step that takes no person."""
QUEUE: Final = 90.0
"""Seconds a laptop waits for its turn."""
PERSON: Final = 900.0
"""Seconds a laptop waits for somebody to decide, and then to store what it got."""
CALLERS: Final = 8
CALLERS_PER_ADDRESS: Final = 2

_GONE: Final = (Why.CUT, Why.MALFORMED)
"""What a laptop does that is waited for no longer; the listener stays open for another try."""
_PIECE: Final = 64 * 1024
_CLOSING: Final = 2.0

Decide: TypeAlias = Callable[[Candidate], Awaitable[Sequence[bytes] | None]]
"""Asks a steward and grants: all entries of authority then, None if the laptop is declined. May raise Stopped."""
Opened: TypeAlias = Callable[[str, int], None]
"""Told the digits to read aloud and the port, at the start and whenever there are other digits."""
Noted: TypeAlias = Callable[[Why], None]
"""Told what befell a laptop that called while the listener stays open: WRONG_CODE or CUT after the right code, before
there are other digits; OTHER_VERSION once."""
Store: TypeAlias = Callable[[Welcome], Awaitable[None]]
"""Stores what a joiner starts with; returns when it is on the disk."""
Fits: TypeAlias = Callable[[bytes, bytes], None]
"""Told the community and the host's certificate once the digits were right; what it raises ends the exchange there."""


async def host(
    key: DeviceKey,
    community: bytes,
    decide: Decide,
    opened: Opened,
    *,
    lasting: float = LASTING,
    window: Window | None = None,
    noted: Noted = lambda _: None,
) -> Candidate:
    """Let one laptop in and return it. Raises Stopped: TIMED_OUT, GUESSED, DECLINED, or what `decide` raises.

    Cancel it to close the listener. Its port is any that is free.
    """
    try:
        async with asyncio.timeout(lasting) as limit:
            return await _Door(key, community, decide, opened, noted, window or Window(), limit).serve()
    except TimeoutError:
        raise Stopped(Why.TIMED_OUT) from None


class _Door:
    """The open listener: who stands before it, whose turn it is, and what came of it."""

    def __init__(
        self,
        key: DeviceKey,
        community: bytes,
        decide: Decide,
        opened: Opened,
        noted: Noted,
        window: Window,
        limit: asyncio.Timeout,
    ) -> None:
        self._key, self._community, self._decide = key, community, decide
        self._opened, self._noted, self._told_version = opened, noted, False
        self._window, self._limit, self._until = window, limit, limit.when()
        self._turn = asyncio.Lock()
        self._callers: Counter[str] = Counter()
        self._deciding = False
        self._result: asyncio.Future[Candidate] = asyncio.get_running_loop().create_future()

    async def serve(self) -> Candidate:
        tasks: set[asyncio.Task[None]] = set()
        # IPv4 alone, as its address is read out; `discovery` says why.
        with socket.create_server(("", 0), backlog=CALLERS) as listening:
            listening.setblocking(False)
            self._port = listening.getsockname()[1]
            self._opened(self._window.code, self._port)
            tasks.add(asyncio.create_task(self._accept(listening, tasks)))
            try:
                return await self._result
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    async def _accept(self, listening: socket.socket, tasks: set[asyncio.Task[None]]) -> None:
        loop = asyncio.get_running_loop()
        while True:
            accepted, (address, *_) = await loop.sock_accept(listening)
            full = self._callers.total() >= CALLERS or self._callers[address] >= CALLERS_PER_ADDRESS
            if full or not nearby(address):
                accepted.close()
                continue
            self._callers[address] += 1
            task = asyncio.create_task(self._call(accepted, address))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    async def _call(self, accepted: socket.socket, address: str) -> None:
        try:
            async with _accepted(accepted, tls.pairing_server_context(self._key)) as line:
                if self._deciding:
                    await line.send(refusal(Why.BUSY))
                    return
                async with self._turn:
                    await self._exchange(line)
        except (Stopped, OSError, TimeoutError):
            pass  # whoever it was may call again
        except Exception as fault:
            if not self._result.done():
                self._result.set_exception(fault)
        finally:
            self._callers[address] -= 1

    async def _exchange(self, line: "_Line") -> None:
        code = self._window.code
        side = Host(code, community=self._community, certificate=self._key.certificate)
        try:
            async with asyncio.timeout(STEP):
                await line.send(side.greeting)
                await line.send(*(await line.step(side)).send)
                guess = await line.frame()
        except Stopped as stop:
            await self._other_version(line, stop)
            raise
        answered = asyncio.get_running_loop().time() + ANSWER
        try:
            step = side.take(guess)
        except Stopped as stop:
            await self._guessed(line, stop, answered)
            raise
        self._limit.reschedule(None)  # the digits have done their work; a person may take their time
        self._deciding = True
        try:
            await _until(answered)
            await line.send(*step.send)
            await self._admit(line, side)
        finally:
            self._deciding = False
            if not self._result.done():
                self._noted(Why.CUT)
                self._renew(right=True)
                self._limit.reschedule(self._until)

    async def _other_version(self, line: "_Line", stop: Stopped) -> None:
        if stop.why is not Why.OTHER_VERSION:
            return
        if not self._told_version:
            self._told_version = True  # whoever calls again and again fills no screen
            self._noted(stop.why)
        with suppress(OSError):
            await line.send(refusal(stop.why))

    async def _guessed(self, line: "_Line", stop: Stopped, answered: float) -> None:
        wrong = stop.why is Why.WRONG_CODE
        if wrong:
            self._noted(stop.why)
            self._renew(right=False)
        await _until(answered)
        if wrong:
            over = not self._window.open
            with suppress(OSError):
                await line.send(refusal(Why.GUESSED if over else stop.why))
            if over and not self._result.done():
                self._result.set_exception(Stopped(Why.GUESSED))

    def _renew(self, *, right: bool) -> None:
        self._window.used(right=right)
        if self._window.open:
            self._opened(self._window.code, self._port)

    async def _admit(self, line: "_Line", side: Host) -> None:
        async with asyncio.timeout(STEP):
            candidate = (await line.step(side)).candidate
        assert candidate is not None  # it is the only step there
        try:
            envelopes = await _while_there(line, self._decide(candidate))
            if envelopes is None:
                raise Stopped(Why.DECLINED)
        except Exception as stop:
            if isinstance(stop, Stopped) and stop.why in _GONE:
                raise
            declined = isinstance(stop, Stopped) and stop.why is Why.DECLINED
            with suppress(OSError):
                await line.send(side.refuse(Why.DECLINED if declined else Why.NOT_POSSIBLE))
            self._result.set_exception(stop)
            return
        async with asyncio.timeout(PERSON):
            for frame in side.admit(envelopes):
                await line.send(frame)
            await line.step(side)
        self._result.set_result(candidate)


async def _while_there(line: "_Line", deciding: Awaitable[Sequence[bytes] | None]) -> Sequence[bytes] | None:
    """What is decided while the laptop waits, which says nothing meanwhile. Raises Stopped if it goes away."""
    decided, leaving = asyncio.ensure_future(deciding), asyncio.ensure_future(line.frame())
    try:
        await asyncio.wait((decided, leaving), return_when=asyncio.FIRST_COMPLETED)
        if decided.done():
            return decided.result()
        leaving.result()
        raise Stopped(Why.MALFORMED)
    except OSError:
        raise Stopped(Why.CUT) from None
    finally:
        for task in (decided, leaving):
            task.cancel()
        await asyncio.gather(decided, leaving, return_exceptions=True)


async def join(
    key: DeviceKey,
    code: str,
    address: tuple[str, int],
    store: Store,
    *,
    label: str,
    owner: str = "",
    proved: Callable[[], None] = lambda: None,
    fits: Fits = lambda _community, _host: None,
) -> Welcome:
    """Ask the laptop at that address to let this one in. `proved` is called when the digits were right. Raises Stopped.

    What `store` raises passes through; the host is told that this laptop is in only after it has returned. What `fits`
    raises does too, and before the host hears who asks: nobody is let in who cannot come.
    """
    candidate = Candidate(label=label, owner=owner, device=key.public, certificate=key.certificate, sealing=key.sealing)
    async with _connected(address) as line:
        side = Joiner(code, candidate, seen=line.seen())
        try:
            welcome = await _ask(line, side, proved, fits)
        except Stopped as stop:
            if stop.why is Why.OTHER_VERSION:
                with suppress(OSError):
                    await line.send(refusal(stop.why))
            raise
        except TimeoutError:
            raise Stopped(Why.TIMED_OUT) from None
        except OSError:
            raise Stopped(Why.CUT) from None
        await store(welcome)
        with suppress(OSError):
            await line.send(side.taken())
        return welcome


async def _ask(line: "_Line", side: Joiner, proved: Callable[[], None], fits: Fits) -> Welcome:
    async with asyncio.timeout(QUEUE):
        step = await line.step(side)
    while step.welcome is None:
        if step.proved:
            fits(side.community, line.seen())
        await line.send(*step.send)
        if step.proved:
            line.allow(LARGE)
            proved()
        async with asyncio.timeout(PERSON if step.proved else STEP):
            step = await line.step(side)
    return step.welcome


# ── connections ───────────────────────────────────────────────────────────────────────────────────────────────────────


class _Line:
    """A connection in frames."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._frames = FrameReader(SMALL)

    def seen(self) -> bytes:
        """The certificate that the other end showed."""
        return tls.peer_certificate(self._writer)

    def allow(self, limit: int) -> None:
        """Frames of up to that many bytes from now on."""
        self._frames.limit = limit

    async def frame(self) -> bytes:
        """The next frame. Raises Stopped for one that is too long, or none."""
        try:
            while (frame := self._frames.next()) is None:
                received = await self._reader.read(_PIECE)
                if not received:
                    raise Stopped(Why.CUT)
                self._frames.feed(received)
        except TooLong:
            raise Stopped(Why.MALFORMED) from None
        return frame

    async def step(self, side: Host | Joiner) -> Step:
        return side.take(await self.frame())

    async def send(self, *frames: bytes) -> None:
        self._writer.writelines(frames)
        await self._writer.drain()


@asynccontextmanager
async def _accepted(accepted: socket.socket, context: ssl.SSLContext) -> AsyncIterator[_Line]:
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, _ = await loop.connect_accepted_socket(
        lambda: protocol, accepted, ssl=context, ssl_handshake_timeout=tls.HANDSHAKE, ssl_shutdown_timeout=_CLOSING
    )
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    async with _closing(writer):
        yield _Line(reader, writer)


@asynccontextmanager
async def _connected(address: tuple[str, int]) -> AsyncIterator[_Line]:
    host, port = address
    if not nearby(host):
        host = await _looked_up(host, port)
    try:
        # A firewall that drops what comes would keep the system trying for minutes.
        async with asyncio.timeout(STEP):
            reader, writer = await asyncio.open_connection(
                host, port, ssl=tls.pairing_client_context(), ssl_shutdown_timeout=_CLOSING
            )
    except (OSError, TimeoutError):
        raise Stopped(Why.UNREACHABLE) from None
    async with _closing(writer):
        yield _Line(reader, writer)


@asynccontextmanager
async def _closing(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    try:
        tls.check_speech(writer, tls.PAIRING_ALPN)
        yield
    except tls.Stranger:
        raise Stopped(Why.MALFORMED) from None
    finally:
        writer.close()
        with suppress(OSError, TimeoutError):
            await writer.wait_closed()


async def _looked_up(host: str, port: int) -> str:
    """The first address of a name that is in this network."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Stopped(Why.UNREACHABLE) from None
    addresses = [str(address[4][0]) for address in found]
    near = next((address for address in addresses if nearby(address)), None)
    if near is None:
        raise Stopped(Why.NOT_NEARBY)
    return near


async def _until(moment: float) -> None:
    await asyncio.sleep(moment - asyncio.get_running_loop().time())
