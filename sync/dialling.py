"""Which addresses are called, again and again, and which no longer (sync §1).

On the network's thread. How a call goes is the node's; an answer proves nothing here.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from sync.patience import Dial, Origin, Pace
from sync.status import Unmet, Why

WORDLESS: Final = 2
"""Calls in a row that the other ends without a word, from which on that is no accident."""


class Dialling:
    """`call` has one whole conversation and returns why it did not come about; `connected` tells whether a laptop needs
    no call now; `told` is called when a problem is another one."""

    def __init__(
        self,
        pace: Pace,
        *,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        call: Callable[[Dial], Coroutine[Any, Any, Why | None]],
        connected: Callable[[bytes], bool],
        told: Callable[[], None],
    ) -> None:
        self._pace, self._spawn, self._call = pace, spawn, call
        self._connected, self._told = connected, told
        self._dials: dict[tuple[str, int], Dial] = {}

    def add(self, host: str, port: int, origin: Origin, device: bytes = b"") -> None:
        """Calls there now and whenever nobody who answered there is connected."""
        dial = self._dials.get((host, port))
        if dial is None:
            self._dials[host, port] = dial = Dial(host=host, port=port, origin=origin, device=device)
            self._spawn(self._keep_calling(dial))
        elif dial.origin is not Origin.TYPED:
            dial.origin = origin
        dial.wake.set()

    def forget(self, host: str, port: int) -> None:
        """Calls there no more, unless somebody typed it; a conversation that runs goes on."""
        dial = self._dials.get((host, port))
        if dial is not None and dial.origin is not Origin.TYPED:
            self._drop(dial)

    def wake(self) -> None:
        """Calls everybody who is not connected, without waiting."""
        for dial in self._dials.values():
            dial.wake.set()

    def met(self, device: bytes, at: tuple[str, int] | None) -> None:
        """That laptop talks, at this address if it was called: where it was once is of no use any more."""
        for dial in tuple(self._dials.values()):
            if dial.device == device:
                dial.problem, dial.wordless = None, 0
                if at not in (None, (dial.host, dial.port)) and dial.origin is Origin.REMEMBERED:
                    self._drop(dial)

    def problem(self, device: bytes) -> Why | None:
        """Why calling that laptop does not help, None if it does or nobody knows where it is."""
        found = [dial.problem for dial in self._dials.values() if dial.device == device]
        return None if None in found else next(iter(found), None)

    def unmet(self) -> tuple[Unmet, ...]:
        """Where somebody said to call and no laptop that belongs ever answered."""
        return tuple(
            Unmet(host=dial.host, port=dial.port, why=dial.problem)
            for dial in self._dials.values()
            if dial.origin is Origin.TYPED and not dial.device and dial.problem is not None
        )

    def addresses(self) -> tuple[tuple[str, int], ...]:
        """Where is called now."""
        return tuple(self._dials)

    def _drop(self, dial: Dial) -> None:
        del self._dials[dial.host, dial.port]
        dial.over = True
        dial.wake.set()

    async def _keep_calling(self, dial: Dial) -> None:
        delay = self._pace.first
        while not dial.over:
            dial.wake.clear()
            if not self._connected(dial.device):
                why = dial.problem = _in_a_row(dial, await self._call(dial))
                self._told()
                delay = self._pace.first if why is None else min(delay * 2, self._pace.most)
            with suppress(TimeoutError):
                async with asyncio.timeout(delay):
                    await dial.wake.wait()


def _in_a_row(dial: Dial, why: Why | None) -> Why | None:
    """The same, but for who hangs up every time."""
    if why is not Why.WORDLESS:
        dial.wordless = 0
        return why
    dial.wordless += 1
    return Why.TURNED_AWAY if dial.wordless >= WORDLESS else Why.CUT
