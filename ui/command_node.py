"""The command for a box without a screen that is always on: it shares with every laptop it meets, and says so.

The lines go to standard output, one an event, with the time; a service manager keeps them.
"""

import asyncio
import logging
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Coroutine, Generator, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Any, Final

from skillshare.community import Community
from skillshare.domain.laptops import LaptopRemoved
from skillshare.domain.refusal import Refused
from skillshare.journal.failure import Unavailable
from skillshare.office import standing
from sync import addresses, pairing
from sync.addresses import PORT
from sync.discovery import own_addresses
from sync.finding import finding
from sync.folder import SharedFolder, Synced
from sync.node import Node
from sync.outcome import Progress, Unwritten
from sync.status import Peer, Sharing, Unmet, clock_off
from ui import answer, dates
from ui.answer import Answer, terminal
from ui.faults import LogFile
from ui.i18n import isolate, translate
from ui.meeting.shared_folder import EVERY_MS, chosen
from ui.preferences import Preferences
from ui.upkeep import HOUR_MS, LOOKED, MINUTE_MS
from ui.wording import Words, carried, laptops, meetings, sharing

LONELY: Final = 30.0
"""Seconds after which it is said of whom nothing was heard."""


class _State(Enum):
    AWAY = "away"
    BUSY = "busy"
    SAME = "same"


def node(community: Community, args: Namespace) -> Answer:
    """Share until the process is told to end. Refused once this laptop belongs no more."""
    standing(community.journal)
    logging.getLogger().addHandler(LogFile(community.folder))  # else it would stand between the lines
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer") as writer:
        node = Node(community, writer, port=PORT if args.port is None else args.port, else_any=args.port is None)
        try:
            return asyncio.run(_Watch(community, node, writer, args).run())
        finally:
            node.stop()
            writer.submit(community.close).result()


class _Watch:
    """What was said last of each laptop, and whether to go on."""

    def __init__(self, community: Community, node: Node, writer: Executor, args: Namespace) -> None:
        self._community, self._node, self._writer, self._args = community, node, writer, args
        self._said: dict[bytes, tuple[_State, str]] = {}
        self._stranger: int | None = None
        self._caller = ""
        self._unmet: frozenset[Unmet] = frozenset()
        self._clock_off = False
        self._folder_said: frozenset[str] = frozenset()
        self._stop = asyncio.Event()

    async def run(self) -> Answer:
        loop = asyncio.get_running_loop()

        def heard(status: Sharing) -> None:
            with suppress(RuntimeError):  # the goodbyes come when nobody listens any more
                loop.call_soon_threadsafe(self._look, status)

        self._node.subscribe(heard)
        try:
            _, port = self._node.start()
        except OSError:
            return answer.stopped(_port_taken(self._args.port), answer.UNAVAILABLE)
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # Windows has Ctrl+C alone
                loop.add_signal_handler(number, self._stop.set)
        for host in own_addresses():
            place = addresses.shown(host, port)
            _say(translate("command", "Reachable at {address}").format(address=place))
        for place in self._args.meet:
            if addresses.nearby(place[0]):
                self._node.meet(*place)
            else:
                _say(str(meetings.joining(pairing.Why.NOT_NEARBY)))
        beside = [asyncio.create_task(work) for work in self._beside(port)]
        await self._stop.wait()
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        if self._removed():
            raise Refused(LaptopRemoved())
        _say(translate("command", "Sharing ends, as asked."))
        for peer in self._node.status().peers:
            if said := laptops.left(peer):
                more = translate("command", "{name}: {left}. The next time goes on from there.")
                _say(more.format(name=isolate(peer.label), left=said))
        return Answer()

    def _beside(self, port: int) -> Iterator[Coroutine[Any, Any, None]]:
        air = finding(self._node, self._community.journal.authority, port)
        if air is not None:
            yield air.run()
        yield self._lonely()
        yield self._again(HOUR_MS, self._purge)
        yield self._again(MINUTE_MS, self._scrub)
        folder = self._args.folder or chosen(Preferences(self._community.folder).store)
        if folder is not None:
            shared = SharedFolder(self._community, folder, lambda: time.monotonic_ns() // 1_000_000)
            yield self._again(EVERY_MS, partial(self._share, shared))

    async def _lonely(self) -> None:
        """What only becomes clear when nothing happens: nobody to share with, or nobody who is heard of."""
        if not self._node.status().peers:
            _say(
                translate(
                    "command", "There is no other laptop to share with. To add one, end this and run skillshare invite."
                )
            )
        await asyncio.sleep(LONELY)
        for peer in self._node.status().peers:
            if peer.met is None and not peer.connected and not self._said.get(peer.device, (None, ""))[1]:
                self._tell(peer, _State.AWAY, sharing.problem(peer))

    async def _again(self, every: int, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        while True:
            with suppress(Unavailable):  # the disk may take it the next time
                await work()
            await asyncio.sleep(every / 1000)

    async def _write(self, work: Callable[[], Any]) -> Any:
        return await asyncio.wrap_future(self._writer.submit(work))

    async def _purge(self) -> None:
        await self._write(self._community.purge_erased)

    async def _scrub(self) -> None:
        await self._write(partial(self._community.scrub, LOOKED))

    async def _share(self, shared: SharedFolder) -> None:
        """One look at the shared folder, in steps between which others may write."""
        steps = shared.steps()
        try:
            while (done := await self._write(partial(_step, steps))) is None:
                pass
            said = {str(carried.stopped(why)) for why in (*done.unread.values(), done.unwritten) if why is not None}
            if done.new:
                _say(translate("command", "%n new change(s) from the folder.", "", done.new))
            if done.published:
                _say(translate("command", "%n change(s) put into it.", "", done.published))
        except Unwritten as stop:
            said = {str(carried.stopped(stop.why))}
        for each in sorted(said - self._folder_said):
            _say(each)
        self._folder_said = frozenset(said)

    def _removed(self) -> bool:
        journal = self._community.journal
        return journal.authority.of(journal.key.public) is None

    def _look(self, status: Sharing) -> None:
        for peer in status.peers:
            # That nobody was met yet is no event.
            said = "" if peer.connected or peer.problem is None else sharing.problem(peer)
            self._tell(peer, _state(peer), said)
        for it in sorted(set(status.unmet) - self._unmet, key=repr):
            _say(sharing.unmet(it))
        self._unmet |= set(status.unmet)
        if status.stranger is not None and status.stranger != self._stranger:
            _say(sharing.stranger(dates.when(status.stranger, self._community.zone(), self._community.today())))
        self._stranger = status.stranger
        if status.caller is not None and status.caller.host != self._caller:
            when = dates.when(status.caller.at, self._community.zone(), self._community.today())
            _say(sharing.caller(status.caller, when))
        self._caller = "" if status.caller is None else status.caller.host
        off = clock_off(self._node.clocks(), self._community.now())
        if off is not None and not self._clock_off:
            _say(sharing.clock(off))
        self._clock_off = off is not None
        if self._removed():
            self._stop.set()

    def _tell(self, peer: Peer, state: _State, said: str) -> None:
        was, problem = self._said.get(peer.device, (_State.AWAY, ""))
        if problem and state is not _State.SAME and said in ("", problem):
            # It calls again and again; what keeps the two apart is said once.
            self._said[peer.device] = (state, problem)
            return
        if state is not was:
            _say(_line(state, peer))
        if said and said != problem:
            _say(f"{isolate(peer.label)}: {said}")
        self._said[peer.device] = (state, said)


def _state(peer: Peer) -> _State:
    if not peer.connected:
        return _State.AWAY
    return _State.BUSY if peer.met is None or peer.here or peer.there or peer.photos else _State.SAME


def _line(state: _State, peer: Peer) -> str:
    name = isolate(peer.label)
    match state:
        case _State.AWAY:
            return translate("command", "{name} is out of reach").format(name=name)
        case _State.BUSY:
            return translate("command", "{name} is here; sharing").format(name=name)
    return translate("command", "{name} has everything, and so has this laptop").format(name=name)


def _step(steps: Generator[Progress, None, Synced]) -> Synced | None:
    """One step; what came of all of them after the last."""
    try:
        next(steps)
    except StopIteration as end:
        done: Synced = end.value
        return done
    return None


def _say(text: str) -> None:
    now = datetime.now().astimezone().isoformat(sep=" ", timespec="seconds")
    sys.stdout.write(f"{now}  {terminal(text)}\n")
    sys.stdout.flush()


def _port_taken(port: int) -> Words:
    return Words(
        title=translate("command", "Port {number} cannot be used").format(number=port),
        why=translate("command", "Another program listens there, or it is kept for the system."),
        next=translate("command", "Choose another with --port, or leave it out."),
    )
