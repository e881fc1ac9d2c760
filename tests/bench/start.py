"""Start: from the start of the process to the first painted window, and to Tonight with what is due, on the big one.

The real entry point runs, in `start_app`. Nothing is judged here.
"""

from tests.bench.dataset import BIG
from tests.bench.figure import Figure, middle
from tests.bench.fresh import copy, fresh

RUNS = 9
GOAL = 1.5


def figures() -> list[Figure]:
    with copy(BIG) as folder:
        fresh("tests.bench.start_app", str(folder))  # once for the file cache
        real, bare = [], []
        for _ in range(RUNS):  # in turn, so that whatever else the machine does hits both
            real.append(fresh("tests.bench.start_app", str(folder)))
            bare.append(fresh("tests.bench.bare"))
    floor = middle([run["painted"] for run in bare])
    window, tonight = (middle([run[what] for run in real]) for what in ("window", "tonight"))
    return [
        _figure("start to first painted window", window, floor, "ground and sheet of the theme, no contents yet"),
        _figure("start to Tonight with its lists", tonight, floor, "the whole place, from the big community"),
    ]


def _figure(what: str, value: float, floor: float, painted: str) -> Figure:
    return Figure(
        what=what,
        value=value,
        unit="ms",
        floor=floor,
        of="a bare PySide6 window with one label",
        goal=GOAL,
        of_ratio=True,
        note=f"medians of {RUNS} processes; painted: {painted}",
    )
