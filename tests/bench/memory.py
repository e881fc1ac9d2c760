"""Memory: what the app holds in memory beyond a bare window, after its start and after an evening's visits."""

from typing import Final

from tests.bench.dataset import BIG
from tests.bench.figure import Figure, middle
from tests.bench.fresh import copy, fresh

RUNS: Final = 3
GOAL: Final = 60.0


def figures() -> list[Figure]:
    with copy(BIG) as folder:
        real = [fresh("tests.bench.memory_app", str(folder)) for _ in range(RUNS)]
    bare = middle([fresh("tests.bench.bare")["resident"] for _ in range(RUNS)])
    return [
        _figure("memory after the start, less a bare window", [run["started"] - bare for run in real], bare),
        _figure("after all places and 200 searches, less bare", [run["visited"] - bare for run in real], bare),
    ]


def _figure(what: str, values: list[float], bare: float) -> Figure:
    note = f"median of {RUNS} processes; the bare window holds {bare:.0f} MB"
    return Figure(what=what, value=middle(values), unit="MB", goal=GOAL, note=note)
