"""What is free when, against models that look at every minute: merging, buffers, closures, peaks, other times."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.availability import (
    Range,
    Use,
    clashes,
    clip,
    fits,
    free,
    levels,
    merge,
    nearest,
    overlaps,
    peak,
    subtract,
    widen,
)

RECORDS = [bytes([n]) * 16 for n in range(4)]
LOW, HIGH = -30, 120

ranges = st.tuples(st.integers(LOW, HIGH), st.integers(LOW, HIGH))
"""Half of them are reversed, and some hold nothing."""
many = st.lists(ranges, max_size=8)
buffers = st.sampled_from([0, 0, 1, 5, 20])
uses = st.lists(
    st.builds(
        lambda record, at, count: Use(record, at[0], at[1], count), st.sampled_from(RECORDS), ranges, st.integers(0, 5)
    ),
    max_size=8,
)


def held(found: list[Range]) -> set[int]:
    """The minutes that these ranges hold."""
    return {m for start, end in found for m in range(start, end)}


def tidy(found: list[Range]) -> bool:
    """Whether the ranges are in order, hold something, and neither overlap nor touch."""
    return all(start < end for start, end in found) and all(one[1] < other[0] for one, other in pairwise(found))


@given(many)
def test_merging_keeps_every_minute(given: list[Range]) -> None:
    assert held(merge(given)) == held(given)
    assert tidy(merge(given))


@given(many, many)
def test_subtracting_takes_exactly_the_minutes(given: list[Range], taken: list[Range]) -> None:
    assert held(subtract(given, taken)) == held(given) - held(taken)
    assert tidy(subtract(given, taken))


@given(many, ranges)
def test_clipping_keeps_what_is_inside(given: list[Range], window: Range) -> None:
    assert held(clip(given, window)) == held(given) & held([window])


@given(ranges, ranges, buffers)
def test_r30_ranges_clash_if_they_share_a_minute_or_stand_closer_than_the_buffer(
    one: Range, other: Range, buffer: int
) -> None:
    near = {m + off for m in held([one]) for off in range(-buffer, buffer + 1)}
    assert overlaps(one, other, buffer) == bool(near & held([other]))
    assert overlaps(one, other, buffer) == overlaps(other, one, buffer)


def test_r30_back_to_back_is_allowed() -> None:
    assert not overlaps((0, 60), (60, 120))
    assert not overlaps((60, 120), (0, 60))
    assert overlaps((0, 61), (60, 120))
    assert not overlaps((0, 60), (75, 120), buffer=15)
    assert overlaps((0, 60), (74, 120), buffer=15)
    assert not overlaps((0, 60), (30, 30))


@given(ranges, uses, buffers, st.none() | st.sampled_from(RECORDS))
def test_r30_what_is_in_the_way_is_found_but_for_the_record_that_is_edited(
    wanted: Range, uses: list[Use], buffer: int, besides: bytes | None
) -> None:
    near = {m + off for m in held([wanted]) for off in range(-buffer, buffer + 1)}
    expected = [u for u in uses if u.record != besides and near & held([(u.start, u.end)])]
    found = clashes(wanted, uses, buffer=buffer, besides=besides)
    assert sorted(found) == sorted(expected)
    assert [u.start for u in found] == sorted(u.start for u in found)


@given(ranges, many, many | st.none(), many, buffers)
def test_free_is_open_and_not_closed_and_not_taken(
    window: Range, taken: list[Range], opening: list[Range] | None, closed: list[Range], buffer: int
) -> None:
    near = {m + off for m in held(taken) for off in range(-buffer, buffer + 1)}
    there = held([window]) if opening is None else held([window]) & held(opening)
    found = free(window, taken, buffer=buffer, opening=opening, closed=closed)
    assert held(found) == there - held(closed) - near
    assert tidy(found)


@given(ranges, many)
def test_a_range_fits_if_all_its_minutes_are_free(wanted: Range, stretches: list[Range]) -> None:
    minutes = held([wanted])
    assert fits(wanted, merge(stretches)) == (bool(minutes) and minutes <= held(stretches))


@given(ranges, uses, buffers)
def test_r30_a_range_fits_the_free_stretches_if_and_only_if_nothing_clashes(
    wanted: Range, uses: list[Use], buffer: int
) -> None:
    stretches = free((LOW - 30, HIGH + 30), [(u.start, u.end) for u in uses], buffer=buffer)
    nothing = wanted[0] >= wanted[1]
    assert fits(wanted, stretches) == (not nothing and not clashes(wanted, uses, buffer=buffer))


@given(ranges, many, st.sampled_from([1, 5, 15]))
def test_the_nearest_other_times_are_the_nearest_that_fit(wanted: Range, stretches: list[Range], step: int) -> None:
    length, minutes = wanted[1] - wanted[0], held(stretches)
    starts = [s for s in range(LOW - 15, HIGH + 15) if s % step == 0 and s != wanted[0]]
    fitting = [s for s in starts if length > 0 and set(range(s, s + length)) <= minutes]
    earlier = max((s for s in fitting if s < wanted[0]), default=None)
    later = min((s for s in fitting if s > wanted[0]), default=None)
    assert nearest(wanted, merge(stretches), step) == (
        None if earlier is None else (earlier, earlier + length),
        None if later is None else (later, later + length),
    )


def test_the_wanted_time_itself_is_no_other_time() -> None:
    assert nearest((30, 60), [(0, 200)]) == ((15, 45), (45, 75))
    assert nearest((31, 61), [(0, 200)]) == ((30, 60), (45, 75))


@given(uses, ranges)
def test_r31_the_number_in_use_is_the_sum_at_every_minute(uses: list[Use], window: Range) -> None:
    found = {m: level for start, end, level in levels(uses, window) for m in range(start, end)}
    summed = {m: sum(u.many for u in uses if u.start <= m < u.end) for m in held([window])}
    assert found == summed
    assert peak(uses, window) == max(summed.values(), default=0)


@given(uses, ranges)
def test_levels_are_cut_only_where_the_number_changes(uses: list[Use], window: Range) -> None:
    found = levels(uses, window)
    for one, other in pairwise(found):
        assert one[1] == other[0]
        assert one[2] != other[2]


@given(many, buffers)
def test_r30_a_buffer_widens_both_ends_and_makes_nothing_of_nothing(given: list[Range], buffer: int) -> None:
    assert held(widen(given, buffer)) == {m + off for m in held(given) for off in range(-buffer, buffer + 1)}
