"""One open connection: carries a conversation's steps out, over streams that are encrypted already (sync §3, §5).

Runs on the node's loop. SQLite is reached by awaiting the writer; which connections there are is the node's affair.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from skillshare.journal.checking import Checked, check_all
from skillshare.journal.failure import Malformed, Unavailable
from sync import messages as say
from sync.frames import LARGE, SMALL, FrameReader, TooLong, decode, encode
from sync.replica import Replica
from sync.session import Session, Stage
from sync.status import Why
from sync.steps import Ask, Differs, Fold, Met, Send, Shut, Steps, Store, Unwanted

log = logging.getLogger(__name__)

T = TypeVar("T")
_PIECE: Final = 64 * 1024
_UNREAD: Final = 8 * 1024 * 1024
"""Bytes said that the other does not take, at which nobody waits any longer."""
_TROUBLE: Final = frozenset({Why.SILENT, Why.SLOW, Why.NONSENSE, Why.UNAVAILABLE, Why.FAULT})
"""Ends that somebody may have to look into if there was something to come or to go; others are everyday ones."""
_TRUSTED: Final = frozenset({Why.CUT, Why.SILENT, Why.SLOW, Why.STOPPING, Why.DOUBLE})
"""Ends after which what came whole is still stored, so that nobody has to send it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds and counts of sync §5; tests take smaller ones."""

    hello: float = 10
    ping: float = 30
    idle: float = 90
    progress: float = 30
    least: int = 4 * 1024
    bad: int = 8
    closing: float = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Who does the work: the writer, which alone touches the database, and threads that check signatures."""

    replica: Replica
    writer: Executor
    checkers: Executor

    async def write(self, work: Callable[[Replica], T]) -> T:
        """The answer of something done on the writer's thread."""
        return await asyncio.wrap_future(self.writer.submit(work, self.replica))

    def check(self, envelopes: tuple[bytes, ...]) -> Awaitable[list[Checked]]:
        """Begins to check entries beside everything else."""
        return asyncio.wrap_future(self.checkers.submit(check_all, envelopes))


class _Over(Exception):
    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


class Connection:
    """`run` it once. `initiator` is the device that dialled; `moved` is called when something people see changed."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        session: Session,
        *,
        initiator: bytes,
        hands: Hands,
        limits: Limits,
        moved: Callable[["Connection"], None],
    ) -> None:
        self.session = session
        self.initiator = initiator
        self.met: int | None = None
        self.differs = self.nonsense = False
        self._ended: Why | None = None
        self._theirs = self._reads = self._telling = False
        self._reader, self._writer = reader, writer
        self._hands, self._limits, self._moved = hands, limits, moved
        self._frames = FrameReader(SMALL)
        self._turn = asyncio.Lock()
        self._later: asyncio.Queue[Callable[[], Awaitable[Callable[[], Steps]]] | None] = asyncio.Queue()
        self._bad = self._heard = 0
        self._began = self._heard_at = self._said_at = time.monotonic()

    @property
    def device(self) -> bytes:
        """The laptop at the other end."""
        return self.session.device

    async def run(self) -> Why:
        """The whole conversation; returns why it ended, with the socket closed."""
        tasks = [asyncio.create_task(part) for part in (self._keep(), self._listen(), self._watch())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            why = await self._reason(done.pop())
            self._note(why)
            if why in _TRUSTED:
                self.session.stage = Stage.CLOSED
                self._later.put_nowait(None)
                await asyncio.wait(tasks[:1])
            return why
        finally:
            self.session.photos.taker.over = True
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._close()

    async def changed(self) -> None:
        """Something changed here: says so, or ends if the other does not belong any more."""
        if self._telling:
            return
        self._telling = True
        try:
            await self._drive(self._tell)
        except _Over as over:
            self._hang_up(over.why)
        except Unavailable:
            self._hang_up(Why.UNAVAILABLE)

    async def end(self, why: Why) -> None:
        """Says goodbye; `run` returns soon after."""
        with suppress(_Over, Unwanted, Unavailable):
            await self._drive(lambda: self.session.bye(why))
        self._hang_up(why)

    def _tell(self) -> Steps:
        # What changes from here on is told another time.
        self._telling = False
        return self.session.changed()

    # ── the three loops ───────────────────────────────────────────────────────────────────────────────────────────

    async def _listen(self) -> None:
        await self._drive(self.session.start)
        while data := await self._read():
            self._heard += len(data)
            self._heard_at = time.monotonic()
            self._frames.feed(data)
            while (frame := self._frames.next()) is not None:
                await self._hear(frame)
        raise _Over(Why.CUT)

    async def _read(self) -> bytes:
        self._reads = True
        try:
            return await self._reader.read(_PIECE if self.session.stage is not Stage.HELLO else SMALL)
        finally:
            self._reads = False

    async def _keep(self) -> None:
        while (work := await self._later.get()) is not None:
            begin = await work()
            try:
                await self._drive(begin)
            except Unwanted:
                self._count_bad()
            self._moved(self)

    async def _store(self, checking: Awaitable[list[Checked]], step: Store) -> Callable[[], Steps]:
        stored = await self._hands.write(partial(Replica.store, checked=await checking, later=step.later))
        return partial(step.then, stored)

    async def _fold(self, step: Fold) -> Callable[[], Steps]:
        left = 1
        while left and self.session.stage is not Stage.CLOSED:
            left = await self._hands.write(Replica.fold)
        return step.then

    async def _watch(self) -> None:
        limits = self._limits
        await asyncio.sleep(limits.hello)
        if self.session.stage is Stage.HELLO:
            raise _Over(Why.SILENT)
        mark, since = self._heard, time.monotonic()
        tick = min(limits.ping, limits.progress, limits.idle) / 2
        while True:
            await asyncio.sleep(tick)
            now = time.monotonic()
            if not self._reads:
                # What came waits until this side has done its own work: the other is not silent.
                mark, since, self._heard_at = self._heard, now, now
            if now - self._heard_at >= limits.idle:
                raise _Over(Why.SILENT)
            if now - self._said_at >= limits.ping:
                self._say(say.Ping())
                if not self._turn.locked():
                    await self._drive(self.session.quiet)
            if self._heard - mark >= limits.least or not (self.session.owed or self._frames.held):
                mark, since = self._heard, now
            elif now - since >= limits.progress:
                raise _Over(Why.SLOW)

    # ── steps ─────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _hear(self, frame: bytes) -> None:
        try:
            message = decode(frame)
            self._theirs = isinstance(message, say.Bye)
            await self._drive(lambda: self.session.heard(message))
        except (Malformed, Unwanted):
            self._count_bad()
            return
        if self.session.stage is not Stage.HELLO and self._frames.limit != LARGE:
            self._frames.limit = LARGE
            self._moved(self)
        elif isinstance(message, say.Chunk | say.NoChunk):
            self._moved(self)

    def _count_bad(self) -> None:
        self._bad += 1
        if self._bad >= self._limits.bad or self.session.stage is Stage.HELLO:
            self.nonsense = True
            raise _Over(Why.NONSENSE)

    async def _drive(self, begin: Callable[[], Steps]) -> None:
        async with self._turn:
            steps = begin()
            answer: Any = None
            with suppress(StopIteration):
                while True:
                    answer = await self._carry_out(steps.send(answer))

    async def _carry_out(self, step: object) -> Any:
        match step:
            case Send(message=message):
                self._say(message)
            case Ask(work=work):
                return await self._hands.write(work)
            case Store(envelopes=envelopes):
                self._later.put_nowait(partial(self._store, self._hands.check(envelopes), step))
            case Fold():
                self._later.put_nowait(partial(self._fold, step))
            case Shut(why=why):
                raise _Over(why)
            case Met():
                self.met = self._hands.replica.community.now()
                self._moved(self)
            case Differs():
                self.differs = True
                self._moved(self)
        return None

    def _say(self, message: say.Message) -> None:
        tells = isinstance(message, say.Entries | say.Bodies | say.Chunk | say.Have | say.News)
        if tells and not self._hands.replica.live(self.device):
            # What was read before the other was removed must not leave after it.
            raise _Over(Why.REMOVED)
        if self._writer.transport.is_closing():
            # A TLS transport that was torn has nothing left that could be asked for its size.
            raise _Over(Why.CUT)
        if self._writer.transport.get_write_buffer_size() > _UNREAD:
            raise _Over(Why.SLOW)
        self._writer.write(encode(message))
        self._said_at = time.monotonic()

    # ── the end ───────────────────────────────────────────────────────────────────────────────────────────────────

    async def _reason(self, task: "asyncio.Task[None]") -> Why:
        try:
            await task
        except _Over as over:
            why = over.why
        except TooLong:
            self.nonsense, why = True, Why.NONSENSE
        except Unavailable:
            why = Why.UNAVAILABLE
        except OSError:
            why = Why.CUT
        except Exception:
            log.exception("a conversation broke off by a fault of ours")
            why = Why.FAULT
        else:
            why = Why.CUT
        if why is Why.CUT and not self._heard:
            why = Why.WORDLESS
        why = self._ended or why
        if self.session.stage is not Stage.CLOSED and not self._writer.is_closing():
            with suppress(_Over, OSError):
                self.session.stage = Stage.CLOSED
                self._say(say.Bye(reason=why.value))
        self._hang_up(why)
        return why

    def _hang_up(self, why: Why) -> None:
        self._ended = self._ended or why
        # Whatever still waits to be sent to a laptop that was removed stays here.
        if why is Why.REMOVED and self._writer.transport.get_write_buffer_size() > SMALL:
            self._writer.transport.abort()
        self._shut()

    def _shut(self) -> None:
        # Closed a second time, a TLS transport of Python 3.11 lets go of what could still be aborted.
        if not self._writer.is_closing():
            self._writer.close()

    def _note(self, why: Why) -> None:
        """Why it ended goes to the log, without a name of anybody."""
        session, lasted = self.session, time.monotonic() - self._began
        midway = session.peer is not None and (session.total > 0 or session.waits()[1] > 0)
        log.log(
            logging.WARNING if why in _TROUBLE and midway else logging.INFO,
            "conversation with %s ended by %s after %.0f s: %s; %d of %d entries had come, %d were to go",
            self.device.hex()[:8],
            "the other" if self._theirs else "this laptop",
            lasted,
            why.value,
            session.done,
            session.total,
            session.waits()[1],
        )

    async def _close(self) -> None:
        self._shut()
        try:
            async with asyncio.timeout(self._limits.closing):
                await self._writer.wait_closed()
        except (OSError, TimeoutError):
            self._writer.transport.abort()
