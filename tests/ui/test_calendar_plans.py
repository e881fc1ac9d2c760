"""What overlaps stands side by side, nothing covers anything else, and what has no room is counted (Hypothesis)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.ui.week_of_november import at
from ui.calendar import lanes
from ui.calendar.block import BOOKING, CLOSED, SESSION, Block, Move, monday, on_day, quarter, touches
from ui.calendar.cells import CellsPlan, month_lines
from ui.calendar.painting import broken, cut
from ui.calendar.scene import ordered
from ui.calendar.week import WeekPlan
from ui.kit import theme

pytestmark = pytest.mark.usefixtures("qapp")
WEEK = tuple(date(2026, 11, 23) + timedelta(days=n) for n in range(7))
SPANS = st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 300)).map(lambda s: (s[0], s[0] + s[1])), max_size=25)


@given(SPANS)
def test_what_overlaps_has_lanes_of_its_own_and_groups_share_their_width(spans: list[tuple[int, int]]) -> None:
    found = lanes.lanes(spans)
    for (one, first), (other, second) in combinations(zip(spans, found, strict=True), 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert first.at != second.at
            assert first.of == second.of
    # No group is wider than its fullest moment asks for.
    for span, lane in zip(spans, found, strict=True):
        assert lane.at < lane.of
        busiest = max(sum(other[0] <= moment < other[1] for other in spans) for moment in (start for start, _ in spans))
        assert lane.of <= busiest, span


def blocks_of(draw: st.DrawFn) -> list[Block]:
    made = []
    for number in range(draw(st.integers(0, 30))):
        start = at(22) + timedelta(minutes=draw(st.integers(0, 9 * 96)) * 15)
        length = timedelta(minutes=draw(st.sampled_from((0, 15, 60, 150, 1440, 4000))))
        whole = draw(st.booleans()) and draw(st.booleans())
        start = start.replace(hour=0, minute=0) if whole else start
        end = start + (timedelta(days=1) if whole else length)
        made.append(Block(id=bytes([number]) * 16, kind=CLOSED if whole else SESSION, title=f"B{number}", start=start,
                          end=end, whole_days=whole))  # fmt: skip
    return ordered(made)


BLOCKS = st.composite(blocks_of)()


@given(BLOCKS, st.sampled_from((420, 700, 1100)), st.booleans())
def test_in_a_week_every_block_stands_once_a_day_or_is_counted(blocks: list[Block], width: int, rtl: bool) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light", 1.0, rtl=rtl)
    plan = WeekPlan(WEEK, blocks, width)
    for column in plan.columns:
        box = (column.left, column.left + column.width)
        there = [p.at for p in plan.pieces if not blocks[p.at].whole_days and box[0] <= p.box.center().x() < box[1]]
        hidden = [number for more in plan.mores if more.day == column.day for number in more.hidden]
        wanted = [n for n, b in enumerate(blocks) if not b.whole_days and on_day(b, column.day) != (0, 0)]
        assert sorted(there + [n for n in hidden if not blocks[n].whole_days]) == wanted
    loose = [p for p in plan.pieces if not p.pinned]
    for one, other in combinations(loose, 2):
        assert not one.box.intersects(other.box)
    for piece in plan.pieces:
        assert piece.box.left() >= 0
        assert piece.box.right() < width


@given(BLOCKS, st.integers(300, 900))
def test_in_a_month_every_day_shows_or_counts_what_touches_it(blocks: list[Block], height: int) -> None:
    plan = CellsPlan(month_lines(date(2026, 11, 10)), blocks, None, 800, height)
    for line in plan.lines:
        for number, day in enumerate(line.days):
            cell = plan.cell(line, number)
            shown = [p.at for p in plan.pieces if cell.contains(p.box.center())]
            hidden = [n for m in plan.mores if m.day == day for n in m.hidden]
            assert sorted(shown + hidden) == [n for n, block in enumerate(blocks) if touches(block, day)]


def test_a_point_of_the_week_is_a_day_and_a_minute_in_both_directions(qapp: QApplication) -> None:
    for rtl in (False, True):
        theme.apply(qapp, "light", 1.0, rtl=rtl)
        plan = WeekPlan(WEEK, [], 900)
        column = plan.columns[3]
        spot = plan.spot(QPoint(column.left + 5, plan.y(18 * 60)))
        assert spot is not None
        assert (spot.day, spot.minute) == (WEEK[3], 18 * 60)
    theme.apply(qapp, "light", 1.0)


def test_the_parts_of_a_night_stand_on_both_days() -> None:
    night = Block(id=b"n" * 16, kind=SESSION, title="Night", start=at(26, 22), end=at(27, 2))
    assert on_day(night, date(2026, 11, 26)) == (22 * 60, 1440)
    assert on_day(night, date(2026, 11, 27)) == (0, 120)
    assert on_day(night, date(2026, 11, 28)) == (0, 0)
    till_midnight = Block(id=b"n" * 16, kind=SESSION, title="Late", start=at(26, 22), end=at(27))
    assert till_midnight.last_day == date(2026, 11, 26)
    assert on_day(till_midnight, date(2026, 11, 27)) == (0, 0)


@pytest.mark.parametrize(("minutes", "ends"), [(-600, (10, 15)), (15, (12, 15)), (9000, (10, 0))])
def test_an_end_stays_behind_its_start_and_within_a_day(minutes: int, ends: tuple[int, int]) -> None:
    block = Block(id=b"b" * 16, kind=BOOKING, title="B", start=at(25, 10), end=at(25, 12))
    moved = Move(block=block, start=block.start, end=block.end).longer(timedelta(minutes=minutes))
    assert (moved.end.hour, moved.end.minute) == ends
    assert moved.start < moved.end <= moved.start + timedelta(days=1)


def test_times_snap_to_the_quarter_hour_over_midnight() -> None:
    assert quarter(at(25, 23, 55)) == at(26)
    assert quarter(at(25, 10, 7)) == at(25, 10)
    assert monday(date(2026, 11, 29)) == WEEK[0]


def test_what_has_no_line_of_its_own_stands_whole_in_the_last() -> None:
    assert cut(("Choir", "rehearsal", "tonight"), 2) == ("Choir", "rehearsal tonight")
    assert cut(("Choir",), 1) == ("Choir",)


def test_no_lane_is_so_narrow_that_a_title_is_broken_within_a_word(lit: QApplication) -> None:
    for width in (10, 36, 80):
        assert " ".join(broken("Help with  letters", width, 1.0, False)) == "Help with letters"
    assert broken("Help with letters", 36, 1.0, False) == ("Help", "with", "letters")
