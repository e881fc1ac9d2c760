"""What is free when: one engine for items and spaces, on half-open ranges of minutes since 1970 UTC (R30, R31).

Nothing here knows a record, a zone or a civil time: those become minutes in `localtime`.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, TypeAlias

Range: TypeAlias = tuple[int, int]
"""From the first minute to the one after the last. One whose end is not behind its start holds nothing."""

QUARTER: Final = 15
"""Minutes: other times are offered on the quarter hour."""


class Use(NamedTuple):
    """So `many` are in use over a range; `record` says for what, `copy` which copy of a model, if one was chosen."""

    record: bytes
    start: int
    end: int
    many: int = 1
    copy: bytes | None = None


def merge(ranges: Iterable[Range]) -> list[Range]:
    """The same minutes as ranges in order that neither overlap nor touch."""
    out: list[Range] = []
    last_start, last_end = 0, 0
    for start, end in sorted(ranges):
        if start >= end:
            continue
        if out and start <= last_end:
            if end > last_end:
                last_end = end
                out[-1] = (last_start, end)
        else:
            last_start, last_end = start, end
            out.append((start, end))
    return out


def subtract(ranges: Iterable[Range], taken: Iterable[Range]) -> list[Range]:
    """The minutes of `ranges` that are in none of `taken`, merged."""
    out: list[Range] = []
    busy = merge(taken)
    at = 0
    for start, end in merge(ranges):
        while at < len(busy) and busy[at][1] <= start:
            at += 1
        look = at
        while look < len(busy) and busy[look][0] < end:
            if start < busy[look][0]:
                out.append((start, busy[look][0]))
            start = busy[look][1]
            look += 1
        if start < end:
            out.append((start, end))
    return out


def clip(ranges: Iterable[Range], window: Range) -> list[Range]:
    """The parts of the ranges that lie inside the window, merged."""
    return merge((max(start, window[0]), min(end, window[1])) for start, end in ranges)


def widen(ranges: Iterable[Range], buffer: int) -> list[Range]:
    """Each range with the buffer at both ends (R30); what holds nothing stays away, however wide the buffer."""
    return [(start - buffer, end + buffer) for start, end in ranges if start < end]


def overlaps(one: Range, other: Range, buffer: int = 0) -> bool:
    """Whether two ranges have a minute in common, or less than the buffer between them; back to back is none (R30)."""
    held = one[0] < one[1] and other[0] < other[1]
    return held and one[0] < other[1] + buffer and other[0] < one[1] + buffer


def clashes(wanted: Range, uses: Iterable[Use], *, buffer: int = 0, besides: bytes | None = None) -> list[Use]:
    """The uses in the way of a wanted range, the earliest first; `besides` is the record that is edited (R30)."""
    found = [u for u in uses if u.record != besides and overlaps(wanted, (u.start, u.end), buffer)]
    return sorted(found, key=lambda u: (u.start, u.end, u.record))


def free(
    window: Range,
    taken: Iterable[Range],
    *,
    buffer: int = 0,
    opening: Iterable[Range] | None = None,
    closed: Iterable[Range] = (),
) -> list[Range]:
    """The free stretches of the window, in order: open (`opening` None is always), not closed and, with the buffer, not
    taken."""
    there = [window] if opening is None else clip(opening, window)
    return subtract(there, [*closed, *widen(taken, buffer)])


def fits(wanted: Range, stretches: Sequence[Range]) -> bool:
    """Whether one of the stretches, in order as `free` gives them, holds all of a wanted range that is not empty."""
    at = bisect_right(stretches, wanted[0], key=lambda stretch: stretch[0]) - 1
    return at >= 0 and wanted[0] < wanted[1] <= stretches[at][1]


def nearest(wanted: Range, stretches: Iterable[Range], step: int = QUARTER) -> tuple[Range | None, Range | None]:
    """The nearest ranges as long as the wanted one that fit into a stretch: one that begins before it, one behind it.

    They begin at a multiple of `step` minutes. None where nothing fits, and for a range that holds nothing.
    """
    length = wanted[1] - wanted[0]
    earlier: int | None = None
    later: int | None = None
    for start, end in stretches if length > 0 else ():
        first, last = -(-start // step) * step, (end - length) // step * step
        before = min(last, -(-wanted[0] // step) * step - step)
        behind = max(first, wanted[0] // step * step + step)
        if first <= before and (earlier is None or before > earlier):
            earlier = before
        if behind <= last and (later is None or behind < later):
            later = behind
    return _as_long(earlier, length), _as_long(later, length)


def _as_long(start: int | None, length: int) -> Range | None:
    return None if start is None else (start, start + length)


def levels(uses: Iterable[Use], window: Range) -> list[tuple[int, int, int]]:
    """The window cut where the number in use changes: (start, end, in use), in order and without a hole."""
    changes: dict[int, int] = {}
    for _, start, end, many, _ in uses:
        start, end = max(start, window[0]), min(end, window[1])
        if start < end:
            changes[start] = changes.get(start, 0) + many
            changes[end] = changes.get(end, 0) - many
    out: list[tuple[int, int, int]] = []
    at, level = window[0], 0
    for moment in sorted(changes):
        if changes[moment]:
            if at < moment:
                out.append((at, moment, level))
            at, level = moment, level + changes[moment]
    if at < window[1]:
        out.append((at, window[1], level))
    return out


def peak(uses: Iterable[Use], window: Range) -> int:
    """The most that is in use at any one minute of the window; 0 if the window holds nothing."""
    return max((level for _, _, level in levels(uses, window)), default=0)
