"""Histories of spaces, bookings and reservations, sensible and not, from several laptops.

Never here: a test, or what is right.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE
from tests.domain.nonsense import ENTRIES, LOGS, RECORDS, Claims, values

CIVIL = st.sampled_from(("2026-12-10T18:00", "2026-12-10T20:00", "2026-12-10", "0001-01-01T00:00", "18:00"))
DAYS = st.sampled_from(("2026-12-10", "2026-12-12", "2027-02-29", "0001-01-01", "9999-12-31"))
HOURS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 1440), st.integers(0, 1441)).map(list), max_size=3)
SENSIBLE: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("space", "person", "item", "model", "session"), st.sampled_from(RECORDS)),
    **dict.fromkeys(("name", "title", "note", "reason"), st.sampled_from(("Knitting", "", "cancelled"))),
    **dict.fromkeys(("start", "end"), CIVIL),
    **dict.fromkeys(("first", "last"), DAYS),
    **dict.fromkeys(("capacity", "buffer", "count"), st.integers(-1, 2000)),
    "access": st.lists(st.sampled_from(("step_free", "quiet")), max_size=3),
    "hours": HOURS | st.just([[0, 600]]) | st.just([[0, "a", "b"]]),
    "gone": st.booleans(),
}


@st.composite
def histories(draw: st.DrawFn, *types: str) -> tuple[list[Happening], Claims]:
    """Facts of these types on one record, some undone, some of them nonsense, some at another record's place."""
    history = []
    for entry in draw(st.lists(st.sampled_from(ENTRIES), unique=True, max_size=8)):
        log, seq, stamp = draw(st.sampled_from(LOGS)), draw(st.integers(0, 5)), draw(st.integers(0, 6)) << 16
        kind = draw(st.sampled_from((*types, UNDONE)))
        names = draw(st.lists(st.sampled_from(sorted(SENSIBLE)), max_size=8, unique=True))
        body = {name: draw(SENSIBLE[name] | values) for name in names}
        if kind == UNDONE:
            body = {"entry": draw(st.sampled_from(ENTRIES))}
        history.append(Happening(kind, 1, body, draw(st.sampled_from((0, 0, 0, 1))), entry, 0, log, seq, stamp, log))
    pairs = st.tuples(st.sampled_from(LOGS), st.sampled_from(LOGS))
    return history, Claims(draw(st.dictionaries(pairs, st.integers(-1, 6), max_size=8)))
