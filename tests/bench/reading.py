"""Opening a community and the questions that each place asks first, on the big one; without a screen."""

import time
from collections.abc import Callable
from typing import Any, Final

from skillshare.catalog.views import ItemFilter, PeopleFilter
from skillshare.community import Community
from tests.bench.dataset import BIG
from tests.bench.figure import Figure, middle, p99
from tests.bench.fresh import copy

RUNS: Final = 100


def figures() -> list[Figure]:
    with copy(BIG) as folder:
        opened = _timed(lambda: Community(folder).close(), 9)
        community = Community(folder)
        catalog, zone = community.catalog, community.zone()
        person = catalog.people.page(PeopleFilter(), 0, 1)[0].id
        item = catalog.items.page(ItemFilter(), 0, 1)[0].id
        asked: dict[str, Callable[[], Any]] = {
            "Tonight's questions": lambda: catalog.tonight(zone),
            "first page of Items with its counts": lambda: (catalog.items.page(ItemFilter()), catalog.items.counts()),
            "first page of People": lambda: catalog.people.page(PeopleFilter()),
            "one person's page": lambda: catalog.people.one(person),
            "one item's page": lambda: catalog.items.one(item),
        }
        found = [_figure("opening the community", opened)]
        found += [_figure(what, _timed(ask, RUNS)) for what, ask in asked.items()]
        community.close()
    return found


def _timed(ask: Callable[[], object], runs: int) -> list[float]:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        ask()
        times.append((time.perf_counter() - start) * 1000)
    return times


def _figure(what: str, times: list[float]) -> Figure:
    return Figure(what=what, value=middle(times), unit="ms", note=f"median of {len(times)}; p99 {p99(times):.1f} ms")
