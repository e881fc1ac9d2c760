"""A host's program for the tests of discovery: announces and listens, prints what it hears, ends when its input does.

Run as `python -m tests.net.neighbour SERVICE PORT KEY`; PORT 0 announces nothing, KEY "-" is none, "" hears nothing.
Never here: assertions.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

from sync.discovery import Discovery, Nearby


def say(*words: object) -> None:
    print(*words, flush=True)


async def main(service: str, port: str, key: str) -> None:
    def heard(it: Nearby) -> None:
        say("heard", it.instance, *(f"{host}:{port}" for host, port in it.addresses))

    discovery = Discovery(
        service,
        port=int(port) or None,
        key=None if key == "-" else key.encode(),
        heard=heard,
        lost=lambda it: say("lost", it.instance),
    )
    say("instance", discovery.instance)
    running = asyncio.create_task(discovery.run())
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    say("ended")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
