"""The calendar: a week with 300 sessions from pressed to painted, and a session moved by keys until it is painted.

In the real app on a community of the small size, offscreen. Nothing is judged here.
"""

from typing import Final

from tests.bench.dataset import SMALL
from tests.bench.figure import Figure, middle, p99
from tests.bench.fresh import copy, fresh

GOAL: Final = 50.0


def figures() -> list[Figure]:
    with copy(SMALL) as folder:
        found = fresh("tests.bench.week_app", str(folder))
    return [
        _figure("calendar, week with 300 sessions shown", found["shown"], found["shown_work"]),
        _figure("calendar, session moved by keys to painted", found["moved"], found["moved_work"]),
    ]


def _figure(what: str, times: list[float], work: list[float]) -> Figure:
    note = f"middle of {len(times)} by processor time; by the clock {middle(times):.1f} ms, p99 {p99(times):.1f} ms"
    return Figure(what=what, value=middle(work), unit="ms", goal=GOAL, note=note)
