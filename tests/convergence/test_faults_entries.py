"""What comes twice, what nobody signed, what belongs elsewhere: no entry but a new honest one changes a row.

Never here: conversations; entries are handed over as they are.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from random import Random

import pytest

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.journal import key as keys
from skillshare.journal.entry import EVERYDAY
from skillshare.journal.verdict import Word
from tests.catalog.house import FOUNDING, Clock
from tests.convergence.hostile import FIELDS, forged
from tests.convergence.meeting import Laptop, hand
from tests.journal.laptops import fact
from tests.soaking import times

pytestmark = pytest.mark.soak


def recorded(laptop: Laptop, count: int) -> list[bytes]:
    """So many entries of a laptop about a few things, as they travel."""
    things = [laptop.community.do(AddItem(fields={"name": f"Thing {n}"})).record for n in range(20)]
    journal, last = laptop.community.journal, -1
    for start in range(0, count, 1000):
        with journal.transaction():
            for n in range(start, min(start + 1000, count)):
                journal.append([fact("item.noted", things[n % 20], note=f"{n}")], by=laptop.owner)
    (log,) = (log for log in journal.logs() if log.device == journal.key.public and log.lane == EVERYDAY)
    return list(islice(journal.envelopes(log.id, last), log.seq + 1))


def everything(laptop: Laptop) -> dict[str, object]:
    """How many rows each table has, and every row of the catalog."""
    tables = [row[0] for row in laptop.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
    return {"rows": {table: laptop.rows(f"SELECT count(*) FROM {table}") for table in tables},
            "catalog": laptop.tables(), "heads": laptop.heads(), "sought": laptop.sought()}  # fmt: skip


def test_sync6_a_whole_history_sent_three_times_changes_nothing(pair: list[Laptop]) -> None:
    first, second = pair
    envelopes = recorded(first, times(600, 100_000))
    hand(first, second)
    before = everything(second)
    heard: list[object] = []
    second.community.subscribe(heard.append)
    for _ in range(3):
        for start in range(0, len(envelopes), 256):
            verdicts = second.community.accept(envelopes[start : start + 256])
            assert {verdict.word for verdict in verdicts} == {Word.KNOWN}
    assert everything(second) == before
    assert heard == []
    assert second.differences() == []


def test_sync6_no_forged_header_is_stored(pair: list[Laptop]) -> None:
    first, second = pair
    chance, stranger = Random(6), keys.make(b"s" * 32, b"t" * 32, b"none")
    hand(first, second)
    real = recorded(first, 60)
    hand(first, second)
    before, count = everything(second), times(2_400, 10_000) // len(FIELDS) + 1
    bad = [forged(chance.choice(real), field, stranger, chance)
           for field in FIELDS for _ in range(count)]  # fmt: skip
    assert len(bad) >= times(2_400, 10_000)
    words = {v.word for at in range(0, len(bad), 250) for v in second.community.accept(bad[at : at + 250])}
    assert words <= {Word.REFUSED, Word.WAITING}
    assert everything(second) == before
    assert second.differences() == []


def test_sync6_entries_of_another_community_are_not_stored(pair: list[Laptop], tmp_path: Path) -> None:
    first = pair[0]
    other = Community(tmp_path / "other", wall=Clock())
    other.found(FOUNDING)
    other.do(AddItem(fields={"name": "Drill"}))
    before = everything(first)
    envelopes = [envelope for log in other.journal.logs() for envelope in other.journal.envelopes(log.id)]
    words = {(verdict.word, verdict.reason) for verdict in first.community.accept(envelopes)}
    other.close()
    assert words == {(Word.REFUSED, "community")}
    assert everything(first) == before
