"""A laptop in a process of its own: shares as `skillshare node` does, and has a desk that is typed to, line by line.

Prints a line of JSON when anything changes, with the time of this machine's one steady clock. Never here: a window.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Override
from skillshare.journal.founding import Leaving
from skillshare.office import RemoveLaptop
from sync.discovery import MEMBERS, Discovery, Nearby, discovery_key
from sync.node import Node
from sync.replica import Replica

ANYWAY = tuple(Override(rule=rule, reason="test") for rule in ("membership", "agreement"))


def say(**told: Any) -> None:
    # In one piece: two threads tell, and `print` writes the end of a line apart.
    sys.stdout.write(json.dumps({**told, "at": time.monotonic()}) + "\n")
    sys.stdout.flush()


class Desk:
    """What can be typed; everything runs on the writer's thread."""

    def __init__(self, community: Community) -> None:
        self.community = community

    def show(self) -> dict[str, Any]:
        """What is out, what is there, who belongs, and the state that others compare."""
        hits = self.community.catalog.search.find("thing", 500).hits
        found = {hit.item.name: hit.item for hit in hits if hit.item is not None}
        out = [name for name, item in found.items() if self.community.catalog.loans.open_of_item(item.id)]
        state = Replica(self.community).state()
        return {"items": sorted(found), "out": sorted(out), "state": state.state.hex(), "clock": state.clock.hex()}

    def add(self, name: str) -> None:
        self.community.do(AddItem(fields={"name": name}))

    def lend(self, name: str) -> None:
        person = self.community.do(AddPerson(fields={"name": "Ben", "phone": "030 555"})).record
        (item,) = (hit.item for hit in self.community.catalog.search.find(name, 9).hits if hit.item is not None)
        self.community.do(LendItem(item=item.id, person=person, overrides=ANYWAY))

    def remove(self, label: str) -> None:
        (gone,) = (grant.device for grant in self.community.journal.grants() if grant.label == label)
        self.community.do(RemoveLaptop(device=gone, why=Leaving.LOST))


async def main(folder: Path) -> None:
    writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
    loop = asyncio.get_running_loop()

    async def write(work: Callable[[], Any]) -> Any:
        return await loop.run_in_executor(writer, work)

    community: Community = await write(lambda: Community(folder))
    desk, node = Desk(community), Node(community, writer)
    community.subscribe(lambda _changed: say(changed=desk.show()))
    node.subscribe(lambda sharing: say(connected=sorted(peer.label for peer in sharing.peers if peer.connected)))
    _, port = node.start()

    def heard(nearby: Nearby) -> None:
        for host, other in nearby.addresses:
            node.meet(host, other)

    key = discovery_key(community.journal.authority)
    finding = asyncio.create_task(Discovery(MEMBERS, port=port, key=key, heard=heard).run())
    say(connected=[])
    typed = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(typed), sys.stdin)
    while line := (await typed.readline()).decode().strip():
        verb, _, rest = line.partition(" ")
        if verb != "show":
            await write(lambda verb=verb, rest=rest: getattr(desk, verb)(rest))  # type: ignore[misc]
        say(done=line, changed=await write(desk.show))
    finding.cancel()
    await asyncio.gather(finding, return_exceptions=True)
    node.stop()
    await write(community.close)
    writer.shutdown()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
