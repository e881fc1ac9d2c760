"""Memory and pace of a laptop while a whole history arrives from another one, over TLS on the loopback.

By default 200,000 entries; `million` takes 1,000,000, whose source is made once and takes some ten minutes.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.dataset import BIG, Size
from tests.bench.figure import Figure
from tests.bench.fresh import copy, fresh
from tests.bench.syncing import let_in, serving

GOAL: Final = 100.0


def figures() -> list[Figure]:
    return received(BIG)


def received(size: Size) -> list[Figure]:
    """What a laptop holds in memory above what it holds when idle, and how many entries a second it takes in."""
    with copy(size) as known, TemporaryDirectory(prefix="bench-", dir=known.parent) as other:
        _, count = let_in(known, Path(other))
        with serving(known) as (_, _, address):
            found = fresh("tests.bench.syncing_app", "take", other, *map(str, address), str(count))
    note = f"{found['took']:.0f} s, stored after {found['stored']:.0f} s; {found['conversations']} conversations"
    return [
        Figure(what=f"{count:,} entries arrive, memory above idle", value=found["most"] - found["idle"], unit="MB",
               goal=GOAL, note=note),
        Figure(what=f"{count:,} entries arrive, of processor time", value=count / found["work"], unit="/s"),
    ]  # fmt: skip
