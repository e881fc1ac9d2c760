"""Puts what overlaps side by side: each span gets a lane, and a group that touches shares its width.

Numbers only, of minutes or of days; where lanes lie on the screen is for the plans.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Lane(NamedTuple):
    """The lane of a span, and how many its group needs side by side."""

    at: int
    of: int


def lanes(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """A lane for each half-open span, in the order they came: the first that is free.

    What only meets at an end does not overlap. The earlier and, of those, the longer stand first.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0], -spans[n][1], n))
    found: list[Lane] = [Lane(0, 1)] * len(spans)
    group: list[int] = []
    ends: list[int] = []
    until = 0
    for number in order:
        start, end = spans[number]
        if group and start >= until:
            _share(found, group, len(ends))
            group, ends = [], []
        at = next((lane for lane, busy in enumerate(ends) if busy <= start), len(ends))
        if at == len(ends):
            ends.append(end)
        ends[at] = end
        found[number] = Lane(at, 0)
        group.append(number)
        until = max(ends)
    _share(found, group, len(ends))
    return found


def _share(found: list[Lane], group: Sequence[int], of: int) -> None:
    for number in group:
        found[number] = Lane(found[number].at, of)


def rows(spans: Sequence[tuple[int, int]]) -> list[int]:
    """The row of each span where all rows are one under the other, as bars over the days of a week."""
    return [lane.at for lane in lanes(spans)]
