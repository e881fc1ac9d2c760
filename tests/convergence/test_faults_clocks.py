"""A laptop whose clock is years off: everything it says comes over, and nobody else's clock follows it (journal §3).

Never here: how a stamp is chosen; that is `tests/journal/test_clock.py`.
"""

from __future__ import annotations

import pytest

from skillshare.domain.items import AddItem, ChangeItem
from skillshare.journal.clock import TOLERANCE
from skillshare.journal.entry import decode_envelope
from skillshare.journal.verdict import Word
from tests.catalog.house import DAY, NOON
from tests.convergence.meeting import Laptop
from tests.soaking import times


@pytest.mark.soak
@pytest.mark.parametrize(("year", "off"), [(2035, 9 * 365 * DAY), (1970, -NOON + 60_000)])
def test_sync6_a_clock_years_off_strands_nobody_and_drags_nobody(pair: list[Laptop], year: int, off: int) -> None:
    right, wrong = pair
    wrong.clock.now = NOON + off
    things = [right.community.do(AddItem(fields={"name": f"Drill {n}"})).record for n in range(40)]
    edits = times(200, 1_000)
    truth = []
    for n in range(edits):
        for laptop in pair:
            laptop.clock.now += 1_000
        exchange(*pair)
        wrong.community.do(ChangeItem(item=things[n % 40], fields={"note": f"{year} {n}"}))
        exchange(*pair)
        right.community.do(ChangeItem(item=things[n % 40], fields={"shelf": f"{n}"}))
        truth.append(right.clock.now)
    exchange(*pair)
    journal = right.community.journal
    by_right = [e for log in journal.logs() if log.device == journal.key.public for e in journal.envelopes(log.id)]
    stamps = [decode_envelope(envelope).header.stamp >> 16 for envelope in by_right][-edits:]
    assert max(abs(stamp - now) for stamp, now in zip(stamps, truth, strict=True)) <= TOLERANCE
    shown = right.community.catalog.items.state(things[(edits - 1) % 40])
    assert (shown.note, shown.shelf) == (f"{year} {edits - 1}", f"{edits - 1}")
    assert right.tables() == wrong.tables()
    assert right.heads() == wrong.heads()


def exchange(one: Laptop, other: Laptop) -> None:
    """Both hand over what is new, and nothing of it is refused."""
    for giver, taker in ((one, other), (other, one)):
        words = {verdict.word for verdict in taker.community.accept(giver.envelopes(taker.heads()))}
        assert words <= {Word.ACCEPTED}
