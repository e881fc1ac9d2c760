"""The command for a box without a screen that is always on: it shares with every laptop it meets, and says so.

The lines go to standard output, one an event, with the time; a service manager keeps them.
"""

import asyncio
import signal
import sys
from argparse import Namespace
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from enum import Enum

from skillshare.community import Community
from skillshare.domain.laptops import LaptopRemoved
from skillshare.domain.refusal import Refused
from skillshare.office import standing
from sync import addresses
from sync.discovery import MEMBERS, Discovery, Nearby, discovery_key, own_addresses
from sync.node import Node
from sync.status import Peer, Sharing, Why
from ui import answer
from ui.answer import Answer, terminal
from ui.i18n import isolate, translate
from ui.wording import Words


class _State(Enum):
    AWAY = "away"
    BUSY = "busy"
    SAME = "same"


def node(community: Community, args: Namespace) -> Answer:
    """Share until the process is told to end. Refused once this laptop belongs no more."""
    standing(community.journal)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer") as writer:
        sharing = Node(community, writer, port=args.port)
        try:
            return asyncio.run(_Watch(community, sharing, args).run())
        finally:
            sharing.stop()
            writer.submit(community.close).result()


class _Watch:
    """What was said last of each laptop, and whether to go on."""

    def __init__(self, community: Community, node: Node, args: Namespace) -> None:
        self._community, self._node, self._args = community, node, args
        self._said: dict[bytes, _State] = {}
        self._stop = asyncio.Event()

    async def run(self) -> Answer:
        loop = asyncio.get_running_loop()

        def heard(sharing: Sharing) -> None:
            with suppress(RuntimeError):  # the goodbyes come when nobody listens any more
                loop.call_soon_threadsafe(self._look, sharing)

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
            self._node.meet(*place)
        finding = asyncio.create_task(self._finding(port).run())
        await self._stop.wait()
        finding.cancel()
        await asyncio.gather(finding, return_exceptions=True)
        if self._removed():
            raise Refused(LaptopRemoved())
        _say(translate("command", "Sharing ends, as asked."))
        return Answer()

    def _finding(self, port: int) -> Discovery:
        return Discovery(MEMBERS, port=port, key=discovery_key(self._community.journal.authority), heard=self._heard)

    def _heard(self, nearby: Nearby) -> None:
        for host, port in nearby.addresses:
            self._node.meet(host, port)

    def _removed(self) -> bool:
        journal = self._community.journal
        return journal.authority.of(journal.key.public) is None

    def _look(self, sharing: Sharing) -> None:
        for peer in sharing.peers:
            state = _state(peer)
            if state is not self._said.get(peer.device, _State.AWAY):
                _say(_line(state, peer))
            self._said[peer.device] = state
        if self._removed():
            self._stop.set()


def _state(peer: Peer) -> _State:
    if not peer.connected:
        return _State.AWAY
    return _State.BUSY if peer.met is None or peer.here or peer.there else _State.SAME


def _line(state: _State, peer: Peer) -> str:
    name = isolate(peer.label)
    if peer.problem is Why.REMOVED:
        return translate("command", "{name} says that one of the two was removed").format(name=name)
    match state:
        case _State.AWAY:
            return translate("command", "{name} is out of reach").format(name=name)
        case _State.BUSY:
            return translate("command", "{name} is here; sharing").format(name=name)
    return translate("command", "{name} has everything, and so has this laptop").format(name=name)


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
