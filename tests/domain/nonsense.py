"""Histories that no honest laptop writes: wrong shapes, wrong places, forks, claims in circles. Folds survive them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from skillshare.domain import kinds
from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE

LOGS = tuple(bytes([n]) * 16 for n in range(1, 5))
RECORDS = tuple(bytes([n]) * 16 for n in range(0x61, 0x65))
ENTRIES = tuple(bytes([n]) * 32 for n in range(10))

FIELDS = (
    *("name", "number", "loan", "item", "person", "into", "due", "back_by", "at", "there", "missing", "check", "note"),
    *("accessories", "extra", "condition", "reason", "count", "quantity", "stock", "languages", "phone", "period"),
    *("first", "last", "until", "open", "start", "changeover", "end", "weekday", "gone", "version", "text", "price"),
    *("count_mode", "loan_days", "entry", "by", "photo", "consumable", "agreed", "block", "type", "months", "card"),
    *("parts", "loans", "items", "picture"),
)
scalars = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=6) | st.binary(max_size=4)
sensible = st.sampled_from(
    (
        *(*RECORDS, *ENTRIES, "2026-11-25", "2026-11-31", "0001-01-01", "9999-12-31", "active", "retired", "push"),
        *("broken", 0, 1, 5, 600, 1020, True, "Drill", ["charger"], [1], list(RECORDS[:2]), {"a": "b"}, {"a": 1}, {}),
    )
)
values = sensible | st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
)
bodies = st.none() | st.dictionaries(st.sampled_from(FIELDS), values, max_size=6)
types = st.sampled_from(
    [*kinds.PLACES, UNDONE, UNDONE, UNDONE, "loan.opened", "loan.returned", "ack", "later.invented"]
)


@dataclass(frozen=True, slots=True)
class Claims:
    """What authors say they had seen; nothing keeps it from being wrong or running in circles."""

    table: dict[tuple[bytes, bytes], int]

    def saw(self, log: bytes, seq: int, other: bytes) -> int:
        claim = self.table.get((log, other), -1)
        return seq if log == other else min(claim, claim + seq - 2)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Happening], Claims]:
    """Facts that touch one record, as they might be stored by somebody who checks nothing but signatures."""
    history = []
    for entry in draw(st.lists(st.sampled_from(ENTRIES), unique=True, max_size=8)):
        log, seq = draw(st.sampled_from(LOGS)), draw(st.integers(0, 5))
        stamp = draw(st.integers(0, 6) | st.sampled_from([2**63 - 1, 2**62]))
        for n in range(draw(st.integers(1, 3))):
            kind, body, place = draw(types), draw(bodies), draw(st.integers(0, 7))
            if kind == UNDONE and body is not None:
                body = {**body, "entry": draw(st.sampled_from(ENTRIES) | values)}
            history.append(Happening(kind, 1, body, place, entry, n, log, seq, stamp, log))
    pairs = st.tuples(st.sampled_from(LOGS), st.sampled_from(LOGS))
    return history, Claims(draw(st.dictionaries(pairs, st.integers(-1, 6), max_size=8)))


def shuffled(draw: Any, history: Sequence[Happening]) -> list[Happening]:
    """The same facts in another order, some of them twice."""
    twice = draw(st.lists(st.sampled_from(list(history)), max_size=4)) if history else []
    return list(draw(st.permutations([*history, *twice])))
