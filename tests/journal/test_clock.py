"""Stamps: honest clocks agree, wrong ones drag nobody along, and none goes backwards.

Never here: what order entries take; causality is the fold's.
"""

from __future__ import annotations

import pytest

from skillshare.journal.clock import TOLERANCE, is_sure, next_stamp, stamp_of
from tests.journal.conftest import Make
from tests.journal.laptops import BUILT, NOON, YEAR, fact


@pytest.mark.parametrize(
    ("wall", "peers", "sure"),
    [
        (NOON, (), True),
        (BUILT, (), True),
        (BUILT - 1, (), False),
        (0, (), False),
        (BUILT + 11 * YEAR, (), False),
        (NOON + YEAR, (NOON,), True),
        (NOON + YEAR, (NOON, NOON), False),
        (NOON, (NOON + TOLERANCE, NOON + TOLERANCE), True),
        (NOON, (NOON + TOLERANCE + 1, NOON + TOLERANCE + 1), False),
        (NOON, (NOON, NOON + YEAR, NOON - 5), True),
    ],
)
def test_when_a_clock_is_believed(wall: int, peers: tuple[int, ...], sure: bool) -> None:
    assert is_sure(wall, built=BUILT, peers=peers) is sure


def test_a_stamp_is_wall_time() -> None:
    assert next_stamp(own=-1, heads=[], wall=NOON, sure=True) == NOON << 16


def test_a_stamp_grows_within_a_millisecond_and_when_the_clock_goes_back() -> None:
    first = stamp_of(NOON)
    assert next_stamp(own=first, heads=[first], wall=NOON, sure=True) == first + 1
    assert next_stamp(own=first, heads=[first], wall=NOON - YEAR, sure=True) == first + 1
    assert next_stamp(own=first, heads=[first], wall=0, sure=False) == first + 1


def test_a_stamp_follows_a_head_a_little_ahead_but_not_one_far_ahead() -> None:
    near, far = stamp_of(NOON + TOLERANCE), stamp_of(NOON + TOLERANCE + 1)
    assert next_stamp(own=-1, heads=[near], wall=NOON, sure=True) == near + 1
    assert next_stamp(own=-1, heads=[far, stamp_of(NOON + 5)], wall=NOON, sure=True) == stamp_of(NOON + 5) + 1


def test_an_unsure_clock_follows_nobody() -> None:
    assert next_stamp(own=7, heads=[stamp_of(NOON)], wall=NOON + 9 * YEAR, sure=False) == 8


def test_the_last_stamp_is_not_passed() -> None:
    assert next_stamp(own=2**63 - 1, heads=[], wall=0, sure=False) == 2**63 - 1


def test_a_clock_put_back_a_year_stays_monotone(laptop: Make) -> None:
    desk = laptop(1)
    desk.found()
    stamps = [desk.act().stamp]
    desk.wall -= YEAR
    stamps += [desk.act().stamp, desk.act().stamp]
    desk.restart()
    stamps.append(desk.act().stamp)
    assert stamps == sorted(set(stamps))
    assert stamps[-1] >> 16 == NOON


def test_a_laptop_in_2035_says_so_and_drags_nobody_along(laptop: Make) -> None:
    desk, far = laptop(1), laptop(2, wall=NOON + 11 * YEAR)
    far.join(desk.found())
    far.take(*desk.everything())
    ahead = far.act(fact())
    told = far.journal.action(ahead.entry)
    assert told is not None
    assert told.unsure
    desk.take(*far.journal.envelopes(ahead.log))
    mine = desk.journal.action(desk.act().entry)
    assert mine is not None
    assert not mine.unsure
    assert mine.recorded == NOON


def test_peers_make_a_clock_unsure(laptop: Make) -> None:
    desk = laptop(1, wall=NOON + YEAR, peers=(NOON, NOON))
    desk.found()
    made = desk.journal.action(desk.act().entry)
    assert made is not None
    assert made.unsure
