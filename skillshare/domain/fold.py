"""The fold's common part: which happenings count, in which order, and what a field says.

Essay. A record's state is a pure function of the *set* of its happenings, so every laptop with the same entries shows
the same. Three steps, none of which reads a clock or trusts the order of arrival:

1. `settle` drops what was undone. An undo names an entry; it lists the records of that entry, so each record can judge
   alone. Undos are judged from the latest back, so that an undone undo does not count.
2. `settle` sorts the rest by causality, then stamp, then device, log and place. Causality comes from `saw`, which
   tells what an author had seen when it wrote. Authors may lie: what they claim can even run in circles. Then the
   smallest key goes first; the result is still the same everywhere.
3. `Registers` holds, field by field, the writes no later write had seen. One is the rule; of several (concurrent) the
   larger stamp wins and the others stay visible as a conflict (architecture §4).
"""

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from skillshare.domain.fact import Happening

UNDONE: Final = "entry.undone"

Saw: TypeAlias = Callable[[bytes, int, bytes], int]
"""saw(log, seq, other): the highest seq of log `other` that the author of (log, seq) had seen, -1 for none."""


def settle(history: Sequence[Happening], saw: Saw) -> list[Happening]:
    """The happenings that count, in the total order. The same for any order of `history` and any duplicates in it."""
    ordered = in_order(history, saw)
    if not any(h.type == UNDONE for h in ordered):
        return ordered
    dead = undone_entries(ordered)
    return [h for h in ordered if h.type != UNDONE and h.entry not in dead]


def undone_entries(ordered: Sequence[Happening]) -> set[bytes]:
    """Ids of the entries whose facts do not count here, given the happenings in total order."""
    dead: set[bytes] = set()
    for h in reversed(ordered):
        if h.type == UNDONE and h.entry not in dead and h.body:
            target = h.body.get("entry")
            if isinstance(target, bytes) and target != h.entry:
                dead.add(target)
    return dead


def in_order(history: Sequence[Happening], saw: Saw) -> list[Happening]:
    """Causality, then stamp, then device (architecture §4). Each fact once."""
    if len(history) < 2:
        return list(history)
    first_log = history[0].log
    if all(h.log == first_log for h in history):
        return _each_once(sorted(history, key=_by_seq))
    ordered = _each_once(sorted(history, key=_by_stamp))
    return ordered if _respects_causality(ordered, saw) else _topological(ordered, saw)


def past(a: Happening, b: Happening, saw: Saw) -> bool:
    """Whether the author of `b` had seen `a` (journal §3)."""
    return (a.seq, a.n) < (b.seq, b.n) if a.log == b.log else saw(b.log, b.seq, a.log) >= a.seq


def _by_seq(h: Happening) -> tuple[int, bytes, int, int]:
    return (h.seq, h.entry, h.n, h.place)


def _by_stamp(h: Happening) -> tuple[int, bytes, bytes, int, bytes, int, int]:
    return (h.stamp, h.device, h.log, h.seq, h.entry, h.n, h.place)


def _each_once(ordered: list[Happening]) -> list[Happening]:
    out = ordered[:1]
    for h in ordered[1:]:
        if (h.entry, h.n, h.place) != (out[-1].entry, out[-1].n, out[-1].place):
            out.append(h)
    return out


def _respects_causality(ordered: list[Happening], saw: Saw) -> bool:
    """Whether nobody in the list had seen somebody who stands behind."""
    behind: dict[bytes, int] = {}
    for h in reversed(ordered):
        for log, lowest in behind.items():
            if (h.seq >= lowest) if log == h.log else (saw(h.log, h.seq, log) >= lowest):
                # The same entry may carry several facts of one record; those stand in order of n and are no circle.
                if log == h.log and h.seq == lowest:
                    continue
                return False
        behind[h.log] = min(h.seq, behind.get(h.log, h.seq))
    return True


def _topological(ordered: list[Happening], saw: Saw) -> list[Happening]:
    waits = [sum(past(a, b, saw) for a in ordered if a is not b) for b in ordered]
    ready = [i for i, count in enumerate(waits) if count == 0]
    left = set(range(len(ordered)))
    out: list[Happening] = []
    while left:
        i = heapq.heappop(ready) if ready else min(left)
        if i not in left:
            continue
        left.discard(i)
        out.append(ordered[i])
        for j in left:
            if past(ordered[i], ordered[j], saw):
                waits[j] -= 1
                if waits[j] == 0:
                    heapq.heappush(ready, j)
    return out


class Registers:
    """The fields of one record while its happenings are folded; feed them in total order."""

    __slots__ = ("_checks", "_heads", "_saw")

    def __init__(self, checks: Mapping[str, Callable[[object], bool]], saw: Saw) -> None:
        """`checks` says per known field which values make sense; others are passed over, never an error."""
        self._checks = checks
        self._saw = saw
        self._heads: dict[str, list[tuple[Happening, Any]]] = {}

    def write(self, h: Happening) -> None:
        """Take over the fields of this happening's body."""
        body = h.body
        if not body:
            return
        for field, value in body.items():
            check = self._checks.get(field)
            if check is not None and (value is None or check(value)):
                self._write(field, h, value)

    def _write(self, field: str, h: Happening, value: object) -> None:
        heads = self._heads.get(field)
        if heads is None or (len(heads) == 1 and heads[0][0].log == h.log):
            self._heads[field] = [(h, value)]
        else:
            self._heads[field] = [(o, v) for o, v in heads if not past(o, h, self._saw)] + [(h, value)]

    def values(self) -> dict[str, Any]:
        """The winning value of every field that was ever written and is not empty."""
        out = {}
        for field, heads in self._heads.items():
            value = heads[0][1] if len(heads) == 1 else max(heads, key=_winner)[1]
            if value is not None:
                out[field] = value
        return out

    def conflicts(self, important: Iterable[str]) -> dict[str, tuple[Any, ...]]:
        """For fields that matter: the values that lost against a concurrent write and differ from the winner."""
        out = {}
        for field in important:
            heads = self._heads.get(field, [])
            if len(heads) > 1:
                best = max(heads, key=_winner)[1]
                others = tuple(v for _, v in sorted(heads, key=_winner, reverse=True) if v != best)
                if others:
                    out[field] = others
        return out

    def writer(self, field: str) -> Happening | None:
        """The happening whose value of this field stands."""
        heads = self._heads.get(field)
        return max(heads, key=_winner)[0] if heads else None


def _winner(head: tuple[Happening, Any]) -> tuple[int, bytes, bytes, int, bytes, int, int]:
    return _by_stamp(head[0])
