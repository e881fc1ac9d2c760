"""One lend: from Enter after a code to durable and painted, on the big community and on the small one.

The real desk, the real writer thread, in fresh processes that take turns. Nothing is judged here.
"""

from typing import Final

from tests.bench.dataset import BIG, SMALL
from tests.bench.figure import Figure, middle, p99
from tests.bench.fresh import copy, fresh

ROUNDS: Final = 5
GOAL: Final = 50.0
FLAT: Final = 1.2

Times = dict[str, list[float]]


def figures() -> list[Figure]:
    big: Times = {"desk": [], "decided": [], "flushed": []}
    small: Times = {"desk": [], "decided": [], "flushed": []}
    with copy(BIG) as big_folder, copy(SMALL) as small_folder:
        for _ in range(ROUNDS):
            for times, folder in ((big, big_folder), (small, small_folder)):
                for name, found in fresh("tests.bench.lend_app", str(folder)).items():
                    times[name] += found
    flushes = middle(big["flushed"])
    return [
        _bounded(big["desk"], flushes),
        _flat("lend, 200,000 entries against 2,000", big["desk"], small["desk"]),
        _flat("lend without the screen, the same", big["decided"], small["decided"]),
    ]


def _bounded(times: list[float], floor: float) -> Figure:
    return Figure(
        what="lend, key to durable and painted",
        value=middle(times),
        unit="ms",
        floor=floor,
        of="one flush of a file and one commit of three rows",
        goal=GOAL,
        note=f"median of {len(times)} lends; p99 {p99(times):.1f} ms",
    )


def _flat(what: str, big: list[float], small: list[float]) -> Figure:
    return Figure(
        what=what,
        value=middle(big),
        unit="ms",
        floor=middle(small),
        of="the same at 2,000 entries, with histories as long",
        goal=FLAT,
        of_ratio=True,
        note=f"medians of {len(big)} and {len(small)}",
    )
