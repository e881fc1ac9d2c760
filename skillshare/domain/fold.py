"""The fold's common part: which happenings count, in which order, and what a field says.

Essay. A record's state is a pure function of the *set* of its happenings, so every laptop with the same entries shows
the same. Three steps, none of which reads a clock or trusts the order of arrival:

1. `settle` drops what a newer app said in a way that is not known here, and what was undone. An undo names an entry; it
   lists the records of that entry, so each record can judge alone. Undos are judged from the latest back, so that an
   undone undo does not count.
2. `settle` sorts the rest by causality, then stamp, then device, log and place. Causality comes from `saw`, which
   tells what an author had seen when it wrote. Authors may lie: what they claim can even run in circles. Then the
   smallest key goes first; the result is still the same everywhere. A log is always in its own order.
3. `Registers` holds, field by field, the writes no later write had seen. One is the rule; of several (concurrent) the
   larger stamp wins and the others stay visible as a conflict (architecture §4).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from skillshare.domain.fact import Happening

UNDONE: Final = "entry.undone"

VERSION: Final = 1
"""The version that all fact types have so far. What a fact of another one says is not known here: it is kept and passed
on, and folded by a program that knows it (journal §2)."""

Saw: TypeAlias = Callable[[bytes, int, bytes], int]
"""saw(log, seq, other): the highest seq of log `other` that the author of (log, seq) had seen, -1 for none.

It never falls as `seq` grows, because a clock is the union of all its author has seen (journal §3).
"""


def settle(history: Sequence[Happening], saw: Saw) -> list[Happening]:
    """The happenings that count, in the total order. The same for any order of `history` and any duplicates in it."""
    ordered = in_order([h for h in history if h.version == VERSION], saw)
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
    return ordered if _respects_causality(ordered, saw) else _merged(ordered, saw)


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
    asked: dict[tuple[bytes, bytes], int] = {}
    for h in reversed(ordered):
        # Several facts of one entry stand in order of n and are no circle.
        if h.seq > behind.get(h.log, h.seq):
            return False
        for log, lowest in behind.items():
            # Who had not seen it then had not seen it earlier either; asking costs a query each.
            if log == h.log or asked.get((h.log, log)) == lowest:
                continue
            if saw(h.log, h.seq, log) >= lowest:
                return False
            asked[h.log, log] = lowest
        behind[h.log] = h.seq
    return True


def _merged(ordered: list[Happening], saw: Saw) -> list[Happening]:
    """The logs merged: of their foremost happenings the first in `ordered` that had seen nothing still to come."""
    logs: dict[bytes, list[tuple[int, Happening]]] = {}
    for index, h in enumerate(ordered):
        logs.setdefault(h.log, []).append((index, h))
    for log in logs.values():
        # A log is read from its end, which is cheap to take away.
        log.sort(key=lambda pair: (pair[1].seq, pair[1].n, pair[0]), reverse=True)
    clocks: dict[bytes, dict[bytes, int]] = {}
    out: list[Happening] = []
    while logs:
        foremost = sorted((log[-1][0], name) for name, log in logs.items())
        name = next((name for _, name in foremost if _is_ready(name, logs, clocks, saw)), foremost[0][1])
        out.append(logs[name].pop()[1])
        clocks.pop(name, None)
        if not logs[name]:
            del logs[name]
    return out


def _is_ready(
    name: bytes, logs: Mapping[bytes, list[tuple[int, Happening]]], clocks: dict[bytes, dict[bytes, int]], saw: Saw
) -> bool:
    """Whether the foremost happening of that log had seen nothing that is still in another one."""
    seq = logs[name][-1][1].seq
    clock = clocks.setdefault(name, {})
    for other, log in logs.items():
        if other != name:
            if other not in clock:
                clock[other] = saw(name, seq, other)
            if clock[other] >= log[-1][1].seq:
                return False
    return True


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
