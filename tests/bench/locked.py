"""What encryption at rest costs: opening, search, a lend and a rebuild in a locked folder beside the same lying open.

Processor time, in turns in one process: others may keep the machine busy, and waiting for the disk costs both alike.
"""

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from skillshare.catalog.views import ItemFilter, PeopleFilter
from skillshare.community import Community
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.journal.protecting import protect
from skillshare.journal.vault import EMPTY_HANDED, Unlock
from tests.bench.dataset import MIDDLE
from tests.bench.figure import Figure, middle
from tests.bench.fresh import copy
from tests.bench.search import WORDS
from tests.keystore import Kept

OPENINGS: Final = 7
REBUILDS: Final = 3
LENDS: Final = 60
FOUND: Final = 20

Work = Callable[[Community], Sequence[float]]


def figures() -> list[Figure]:
    with copy(MIDDLE) as plain, copy(MIDDLE) as sealed:
        held = Unlock(keystore=Kept(sealed.parent / "keys"))
        start = time.perf_counter()
        protect(sealed, held)
        took, size = time.perf_counter() - start, sum(path.stat().st_size for path in plain.rglob("*"))
        note = f"{size / 1e6:,.0f} MB, once in a folder's life; by the clock"
        return [
            Figure(what="locking a folder", value=took, unit="s", note=note),
            _opening(plain, sealed, held),
            *_worked(plain, sealed, held),
        ]


def _opening(plain: Path, sealed: Path, held: Unlock) -> Figure:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(OPENINGS):
        for taken, folder, unlock in zip(times, (plain, sealed), (EMPTY_HANDED, held), strict=True):
            taken.append(_milliseconds(partial(_opened, folder, unlock)))
    return _beside("opening a locked folder", times)


def _opened(folder: Path, unlock: Unlock) -> None:
    Community(folder, unlock=unlock).close()


def _worked(plain: Path, sealed: Path, held: Unlock) -> list[Figure]:
    """The same work in both, which stay open meanwhile."""
    both = (Community(plain), Community(sealed, unlock=held))
    works: dict[str, Work] = {
        "search in a locked folder": _searched,
        "lend in a locked folder": _lent,
        "rebuild of a locked folder": _rebuilt,
    }
    try:
        return [_beside(what, (work(both[0]), work(both[1]))) for what, work in works.items()]
    finally:
        for community in both:
            community.close()


def _searched(community: Community) -> list[float]:
    return [_milliseconds(partial(community.catalog.search.find, word, FOUND)) for word in WORDS * 3]


def _lent(community: Community) -> list[float]:
    people = community.catalog.people.page(PeopleFilter(), 0, 500)
    person = next(row.id for row in people if not row.has and row.first)
    item = community.catalog.items.page(ItemFilter(state="here"), 0, 1)[0].id
    times = []
    for _ in range(LENDS):
        times.append(_milliseconds(partial(community.do, LendItem(item=item, person=person))))
        community.do(ReturnItem(item=item))
    return times


def _rebuilt(community: Community) -> list[float]:
    return [_milliseconds(community.rebuild) for _ in range(REBUILDS)]


def _milliseconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return (time.process_time() - start) * 1000


def _beside(what: str, times: tuple[Sequence[float], Sequence[float]]) -> Figure:
    plain, sealed = times
    note = f"medians of {len(sealed)}, of processor time, at 100,000 entries"
    return Figure(what=what, value=middle(sealed), unit="ms", floor=middle(plain), of="the same lying open", note=note)
