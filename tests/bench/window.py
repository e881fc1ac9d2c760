"""The window while a first sync of 100,000 entries arrives through its own node: the longest stall, and keys.

The real app with Tonight open, offscreen; another process has everything. Nothing is judged here.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.dataset import MIDDLE
from tests.bench.figure import Figure, middle, p99
from tests.bench.fresh import copy, fresh
from tests.bench.syncing import let_in, serving

GOAL: Final = 50.0


def figures() -> list[Figure]:
    with copy(MIDDLE) as known, TemporaryDirectory(prefix="bench-", dir=known.parent) as other:
        device, count = let_in(known, Path(other))
        with serving(known) as (_, _, address):
            words = (other, device.hex(), *map(str, address), str(count))
            found = fresh("tests.bench.window_app", *words)
    late, keys = found["late"], found["pressed"]
    many = sum(each > GOAL for each in late)
    note = f"ticks of 5 ms for {found['took']:.0f} s; {many} came more than {GOAL:.0f} ms late"
    return [
        Figure(what="window, longest stall in a first sync", value=late[-1], unit="ms", goal=GOAL, note=note),
        Figure(what="window, longest work of its own thread in one go", value=found["work"], unit="ms", goal=GOAL,
               note="between two ticks; what lacks to the stall is waiting for this process and others"),
        Figure(what="window, key to painted in a first sync", value=p99(keys), unit="ms",
               note=f"p99 of {len(keys)} keys in Find; p50 {middle(keys):.1f} ms"),
    ]  # fmt: skip
