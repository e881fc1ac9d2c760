"""A disk that is full at any moment: what was done stays done, nothing else is there, and it goes on afterwards.

Never here: one write at a time; that is `tests/journal/test_crash.py`.
"""

from __future__ import annotations

from random import Random

from skillshare.domain.items import AddItem
from skillshare.journal.failure import Unavailable
from skillshare.journal.verify import Finding, verify
from tests.convergence.meeting import Laptop
from tests.convergence.test_convergence import same
from tests.journal.test_crash import small_files

POINTS = 100


def sound(laptop: Laptop) -> bool:
    community = laptop.community
    return laptop.rows("PRAGMA integrity_check") == [("ok",)] and not [
        found for found in verify(community.database, community.id) if isinstance(found, Finding)
    ]


def test_sync6_a_disk_that_is_full_at_a_hundred_points(pair: list[Laptop]) -> None:
    first, second = pair
    chance, full, done = Random(100), 0, []
    for n in range(20 * POINTS):
        if full == POINTS:
            break
        busy = chance.choice(pair)
        wal = busy.community.folder / "community.db-wal"
        size = wal.stat().st_size if wal.exists() else 0
        with small_files(size + chance.randrange(30_000)):
            try:
                if busy is first:
                    done.append(first.community.do(AddItem(fields={"name": f"Thing {n}", "note": "x" * 900})).entry)
                else:
                    second.community.accept(first.envelopes(second.heads()))
            except Unavailable:
                full += 1
                assert sound(busy)
                assert busy.differences() == []
        assert all(first.community.journal.envelope(entry) for entry in done[-3:])
        if full % 10 == 0:
            first.community.do(AddItem(fields={"name": f"After {n}"}))
    assert full == POINTS
    second.community.accept(first.envelopes(second.heads()))
    same(pair)
    assert all(second.community.journal.envelope(entry) for entry in done)
    assert first.community.journal.incarnation == 0
