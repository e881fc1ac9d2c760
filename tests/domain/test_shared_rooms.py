"""Two in one room at one time: which pairs are a clash, which one is to move, and how sharing settles it (R30).

Never here: what stands in the way of one booking; that is test_spaces.py.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain import kinds
from skillshare.domain.bookings import Book, Booking, ShareSpace, UnknownBooking, book, end_booking, fold_booking
from skillshare.domain.bookings import share_space as share
from skillshare.domain.fact import DESK
from skillshare.domain.refusal import NothingChanges, Refusal, Refused
from skillshare.domain.space_use import Taken, clashes
from tests.domain.story import ANA, Story, rid
from tests.domain.test_spaces import EVENING, KNITTING, ROOM, WORKSHOP, at, floor

OTHER = rid("other")


def booked(story: Story) -> Booking:
    return fold_booking(EVENING, story.history(EVENING, kinds.BOOKING), story.saw)


def stopped(booking: Booking, reason: str) -> Refusal:
    with pytest.raises(Refused) as caught:
        share(ShareSpace(booking=EVENING, reason=reason), booking)
    return caught.value.refusal


hours = st.integers(0, 40).map(lambda n: at("10T08:00") + timedelta(hours=n))


@given(st.lists(st.tuples(hours, st.integers(0, 5), st.booleans()), max_size=7))
def test_r30_the_clashes_are_all_pairs_that_share_a_minute_and_never_agreed(
    wanted: list[tuple[datetime, int, bool]],
) -> None:
    taken = [
        Taken(record=bytes([n]) * 16, title=str(n), start=start, end=start + timedelta(hours=long), agreed=agreed)
        for n, (start, long, agreed) in enumerate(wanted)
    ]
    expected = {
        frozenset((a.record, b.record))
        for a, b in combinations(taken, 2)
        if max(a.start, b.start) < min(a.end, b.end) and not (a.agreed or b.agreed)
    }
    found = clashes(floor(*taken))
    assert {frozenset((one.first.record, one.later.record)) for one in found} == expected
    assert len(found) == len(expected)
    assert all((one.first.start, one.first.end) <= (one.later.start, one.later.end) for one in found)
    assert clashes(floor(*reversed(taken))) == found


def test_r30_what_is_over_is_no_clash_any_more() -> None:
    twice = replace(KNITTING, record=OTHER)
    after = int(at("10T20:00").timestamp() * 1000) + 24 * 3_600_000
    assert clashes(floor(KNITTING, twice))
    assert clashes(floor(KNITTING, twice, now=after)) == ()


def test_r30_the_one_that_begins_later_moves_to_where_it_fits() -> None:
    later = Taken(record=OTHER, title="Chess", start=at("10T19:00"), end=at("10T21:00"))
    [clash] = clashes(floor(KNITTING, later))
    assert (clash.first, clash.later) == (KNITTING, later)
    assert [offer.start for offer in clash.times][:2] == [at("10T16:00"), at("10T20:00")]


def test_sharing_is_signed_with_its_reason_and_needs_one() -> None:
    story = Story()
    command = Book(space=ROOM, start=at("10T18:00"), end=at("10T20:00"), person=ANA)
    story.act(book(command, WORKSHOP, floor(), EVENING))
    assert stopped(booked(story), " ") == NothingChanges()
    [fact] = share(ShareSpace(booking=EVENING, reason=" Both  are few "), booked(story))
    assert (fact.records, fact.body["reason"], fact.audience) == ((EVENING, ANA), "Both are few", DESK)
    story.act([fact])
    assert booked(story).agreed
    assert stopped(booked(story), "Once more") == NothingChanges()
    story.act(end_booking(booked(story)))
    assert stopped(booked(story), "Late") == UnknownBooking()
