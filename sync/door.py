"""Where other laptops knock: a listening socket, and how many may stand there who have not said who they are (sync §5).

On the network's thread. Who is let in is the node's affair.
"""

import asyncio
import logging
import socket
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

from sync.addresses import nearby

log = logging.getLogger(__name__)

SOCKETS: Final = 8
SOCKETS_AN_ADDRESS: Final = 2
BACKLOG: Final = 64


def listen(host: str, port: int, *, else_any: bool) -> socket.socket:
    """The socket; where the port is taken another one's if `else_any`. Raises OSError.

    A laptop listens on IPv4 alone, since nobody hears of another address of it (see `discovery`).
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        if not else_any:
            raise
        log.info("cannot listen at port %s: %s", port, error)
        return socket.create_server((host, 0), family=family, backlog=BACKLOG)


class Door:
    """`answer` has the whole conversation on a socket; `full` tells whether there is room for no more."""

    def __init__(
        self,
        *,
        spawn: Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None]"],
        answer: Callable[[socket.socket], Coroutine[Any, Any, None]],
        full: Callable[[], bool],
    ) -> None:
        self._spawn, self._answer, self._full = spawn, answer, full
        self._greeting: dict[asyncio.Task[None], str] = {}

    async def serve(self, server: socket.socket) -> None:
        """Until it is cancelled."""
        loop = asyncio.get_running_loop()
        server.setblocking(False)
        while True:
            accepted, address = await loop.sock_accept(server)
            host = address[0]
            if not nearby(host) or self._full():
                accepted.close()
                continue
            self._make_room(host)
            task = self._spawn(self._answer(accepted))
            self._greeting[task] = host
            # A task that is ended before its first step closes nothing itself.
            task.add_done_callback(partial(self._ended, accepted))

    def greeted(self, task: "asyncio.Task[None] | None") -> None:
        """Who talks in that task has said who it is."""
        if task is not None:
            self._greeting.pop(task, None)

    def _make_room(self, host: str) -> None:
        """Ends the oldest of the sockets that have not said who they are, where there are too many."""
        same = [task for task, other in self._greeting.items() if other == host]
        full = len(self._greeting) >= SOCKETS
        for task in same[:1] if len(same) >= SOCKETS_AN_ADDRESS else tuple(self._greeting)[:full]:
            del self._greeting[task]
            task.cancel()

    def _ended(self, accepted: socket.socket, task: "asyncio.Task[None]") -> None:
        self._greeting.pop(task, None)
        accepted.close()
