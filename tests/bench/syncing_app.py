"""The processes that `syncing`, `meshes` and `receiving` measure: a laptop that shares and is told to record, one that
takes in everything, and one of many that meet.

Real nodes over TLS on the loopback. Nothing is judged here.
"""

import socket
import struct
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from skillshare.community import Community
from skillshare.domain.items import AddItem
from sync.node import Node
from tests.bench.said import resident, say

_RECEIVED = 128
"""Where Linux's `tcp_info` says how many bytes came."""
_TICK = 0.005


class Laptop:
    """A community with its writer and its node."""

    def __init__(self, folder: Path) -> None:
        self.writer = ThreadPoolExecutor(1)
        self.community = self.writer.submit(Community, folder).result()
        self.node = Node(self.community, self.writer, host="127.0.0.1")
        self.address = self.node.start()
        self.received: dict[int, int] = {}
        """Bytes that came over the wire, by conversation; one that broke off counts as far as it was looked at."""

    def record(self, count: int) -> None:
        """So many actions, one transaction each."""
        for n in range(count):
            self.writer.submit(self.community.do, AddItem(fields={"name": f"Thing {n}"})).result()

    def heads(self) -> dict[bytes, int]:
        return {log.id: log.seq for log in self.community.journal.logs()}

    def all_shown(self) -> bool:
        return not self.writer.submit(self.community.journal.unfolded, 1).result()

    def look(self) -> None:
        """Notes how much came by now."""
        for connection in tuple(self.node._connections.values()):
            wire = connection._writer.get_extra_info("socket")
            if wire is None:  # it ended a moment ago
                continue
            with suppress(OSError):
                told = wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _RECEIVED + 8)
                self.received[id(connection)] = struct.unpack_from("Q", told, _RECEIVED)[0]

    def close(self) -> None:
        self.node.stop()
        self.writer.submit(self.community.close).result()
        self.writer.shutdown()


def serve(laptop: Laptop) -> None:
    """Share until there is no more input; a line is a number of actions to record, answered when they are."""
    say(address=laptop.address)
    for line in sys.stdin:
        at = time.monotonic()
        laptop.record(int(line))
        say(at=at, count=laptop.community.journal.count())


def take(laptop: Laptop, host: str, port: int, count: int) -> None:
    """Fetch `count` entries and show them, while this thread does what a window's does: wake up every few ms."""
    idle = most = resident()
    stall = 0.0
    laptop.node.meet(host, port)
    start, work, looked, stored = time.monotonic(), time.process_time(), 0.0, 0.0
    while True:
        before = time.monotonic()
        time.sleep(_TICK)
        stall = max(stall, time.monotonic() - before - _TICK)
        if time.monotonic() - looked < 0.05:
            continue
        looked = time.monotonic()
        most = max(most, resident())
        laptop.look()
        if laptop.community.journal.count() >= count:
            stored = stored or looked - start
            if laptop.all_shown():
                break
    took, work = time.monotonic() - start, time.process_time() - work
    wire = {"received": sum(laptop.received.values()), "conversations": len(laptop.received)}
    say(took=took, work=work, stored=stored, idle=idle, most=most, stall=stall * 1000, **wire)


def mesh(laptop: Laptop, count: int) -> None:
    """Call the addresses that come as lines until an empty one, say when all is shown; at the next line, what came."""
    say(address=laptop.address)
    while words := sys.stdin.readline().split():
        laptop.node.meet(words[0], int(words[1]))
    work = time.process_time()
    while laptop.community.journal.count() < count or not laptop.all_shown():
        time.sleep(_TICK)
        laptop.look()
    say(at=time.monotonic(), work=time.process_time() - work)
    sys.stdin.readline()
    laptop.look()
    say(received=sum(laptop.received.values()))
    sys.stdin.readline()


if __name__ == "__main__":
    role, folder = sys.argv[2:4]
    laptop = Laptop(Path(folder))
    if role == "serve":
        serve(laptop)
    elif role == "mesh":
        mesh(laptop, int(sys.argv[4]))
    else:
        take(laptop, sys.argv[4], int(sys.argv[5]), int(sys.argv[6]))
    laptop.close()
