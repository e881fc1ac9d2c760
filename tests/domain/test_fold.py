"""The fold: the same facts give the same state in any order, and no fact, however wrong, makes it raise.

A reference that compares everybody with everybody says what order, undo and registers ought to be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.calendar import fold_slot, fold_special
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE, Registers, Saw, in_order, settle
from skillshare.domain.items import fold_item
from skillshare.domain.loans import fold_loan
from skillshare.domain.models import fold_model
from skillshare.domain.people import fold_person
from skillshare.domain.settings import fold_membership_type, fold_settings
from tests.domain.nonsense import RECORDS, Claims, histories, shuffled
from tests.domain.story import DRILL, Story, rid

FOLDS: tuple[Callable[[bytes, Sequence[Happening], Saw], Any], ...] = (
    *(fold_item, fold_model, fold_loan, fold_person, fold_slot, fold_special, fold_membership_type, fold_settings),
)
LAPTOPS = (b"first", b"second", b"third", b"fourth")


def place_of(h: Happening) -> tuple[bytes, int, int]:
    return h.entry, h.n, h.place


def by_stamp(h: Happening) -> tuple[Any, ...]:
    return h.stamp, h.device, h.log, h.seq, h.entry, h.n, h.place


def reference_order(history: Sequence[Happening], saw: Saw) -> list[Happening]:
    """Of those foremost in their logs the smallest that has seen nobody left; if all have, the smallest."""
    left = sorted({place_of(h): h for h in history}.values(), key=by_stamp)
    out = []
    while left:
        first = [min((h for h in left if h.log == log), key=lambda h: (h.seq, h.n, by_stamp(h)))
                 for log in {h.log for h in left}]  # fmt: skip
        free = [h for h in first if not any(o.log != h.log and saw(h.log, h.seq, o.log) >= o.seq for o in left)]
        out.append(min(free or first, key=by_stamp))
        left.remove(out[-1])
    return out


def reference_undone(ordered: Sequence[Happening]) -> set[bytes]:
    """From the latest undo back: one that is itself undone by a later one does not count."""
    counting: list[Happening] = []
    for h in reversed([h for h in ordered if h.type == UNDONE and h.body]):
        if all(later.body["entry"] != h.entry for later in counting if later.body):
            target = (h.body or {}).get("entry")
            if isinstance(target, bytes) and target != h.entry:
                counting.append(h)
    return {h.body["entry"] for h in counting if h.body}


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """One to four laptops that lend, edit and undo, meet now and then, and have clocks of their own."""
    story = Story()
    clocks = dict(zip(LAPTOPS, draw(st.permutations([0, 5, -(10**9), 283 * 10**9])), strict=True))
    laptops = LAPTOPS[: draw(st.integers(1, 4))]
    for step in range(draw(st.integers(1, 14))):
        on = draw(st.sampled_from(laptops))
        if draw(st.integers(0, 2)) == 0:
            story.meet(on, draw(st.sampled_from(laptops)))
            continue
        now = max(story.now + clocks[on] + step * 1000, 0)
        story.act(draw(facts(list(story.done.items()))), on, now=now)
    return story


@st.composite
def facts(draw: st.DrawFn, done: list[tuple[bytes, Sequence[Fact]]]) -> list[Fact]:
    """One action on the drill, or the undo of an earlier one."""
    choice, loan = draw(st.integers(0, 5)), rid(draw(st.sampled_from("ab")))
    if choice == 0 and done:
        entry, undone = draw(st.sampled_from(done))
        return [Fact(type=UNDONE, records=f.records, body={"entry": entry}) for f in undone]
    if choice <= 2:
        fields = draw(st.dictionaries(st.sampled_from(["name", "number", "brand"]), st.sampled_from("xyz"), min_size=1))
        return [Fact(type="item.described", records=(DRILL,), body=fields)]
    kind = draw(st.sampled_from(["loan.opened", "loan.returned", "loan.due", "loan.ended", "loan.renewed"]))
    due = draw(st.sampled_from(["2026-12-01", "2026-12-02", None]))
    return [Fact(type=kind, records=(loan, DRILL), body={"loan": loan, "item": DRILL, "due": due})]


@given(stories(), st.data())
def test_any_order_and_any_duplicates_fold_to_the_same_state(story: Story, data: st.DataObject) -> None:
    history = story.history(DRILL, "item")
    again = shuffled(data.draw, history)
    assert settle(again, story.saw) == settle(history, story.saw)
    assert fold_item(DRILL, again, story.saw) == fold_item(DRILL, history, story.saw)


@given(stories())
def test_the_order_is_that_of_the_reference_and_keeps_causality(story: Story) -> None:
    history = story.history(DRILL, "item")
    ordered = in_order(history, story.saw)
    assert ordered == reference_order(history, story.saw)
    for i, later in enumerate(ordered):
        for h in ordered[:i]:
            assert not (later.log != h.log and story.saw(h.log, h.seq, later.log) >= later.seq)
            assert later.log != h.log or (later.seq, later.n) > (h.seq, h.n)


@given(stories())
def test_what_counts_is_that_of_the_reference(story: Story) -> None:
    history = story.history(DRILL, "item")
    ordered = reference_order(history, story.saw)
    dead = reference_undone(ordered)
    assert settle(history, story.saw) == [h for h in ordered if h.type != UNDONE and h.entry not in dead]


@given(stories())
def test_registers_keep_the_writes_that_no_later_one_had_seen(story: Story) -> None:
    counted = [h for h in settle(story.history(DRILL, "item"), story.saw) if h.type == "item.described"]
    registers = Registers(dict.fromkeys(("name", "number", "brand"), lambda value: True), story.saw)
    for h in counted:
        registers.write(h)
    for field in ("name", "number", "brand"):
        writes = [h for h in counted if h.body and field in h.body]
        heads = [a for a in writes if not any(seen_by(a, b, story.saw) for b in writes)]
        if not heads:
            assert field not in registers.values()
            continue
        best = max(heads, key=by_stamp)
        others = tuple(h.body[field] for h in sorted(heads, key=by_stamp, reverse=True) if h.body)
        assert registers.values()[field] == (best.body or {})[field]
        assert registers.writer(field) == best
        lost = tuple(value for value in others if value != others[0])
        assert registers.conflicts([field]) == ({field: lost} if lost else {})


def seen_by(a: Happening, b: Happening, saw: Saw) -> bool:
    return a is not b and ((a.seq < b.seq) if a.log == b.log else saw(b.log, b.seq, a.log) >= a.seq)


@pytest.mark.parametrize("fold", FOLDS, ids=lambda fold: fold.__name__)
@given(told=histories(), data=st.data())
def test_no_fold_raises_and_nonsense_too_gives_the_same_everywhere(
    fold: Callable[..., Any], told: tuple[list[Happening], Claims], data: st.DataObject
) -> None:
    history, claims = told
    state = fold(RECORDS[0], history, claims.saw)
    assert fold(RECORDS[0], shuffled(data.draw, history), claims.saw) == state


@given(histories())
def test_the_order_of_nonsense_is_that_of_the_reference(told: tuple[list[Happening], Claims]) -> None:
    history, claims = told
    ordered = in_order(history, claims.saw)
    assert len(ordered) == len({place_of(h) for h in history})
    assert sorted(ordered, key=by_stamp) == sorted({place_of(h): h for h in history}.values(), key=by_stamp)
    assert settle(history, claims.saw) == settle(ordered, claims.saw)


def test_an_undo_of_what_never_happened_changes_nothing() -> None:
    story = Story()
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Drill"})])
    for target in (b"missing", None, 7, b""):
        story.act([Fact(type=UNDONE, records=(DRILL,), body={"entry": target})])
    assert story.item().name == "Drill"


def test_an_undo_of_itself_changes_nothing() -> None:
    story = Story()
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Drill"})])
    own = rid("log of first") + (1).to_bytes(16, "big")
    facts = [Fact(type="item.described", records=(DRILL,), body={"name": "Saw"})]
    assert story.act([*facts, Fact(type=UNDONE, records=(DRILL,), body={"entry": own})]) == own
    assert story.item().name == "Saw"


def test_claims_in_a_circle_put_the_smallest_first() -> None:
    one, other = (
        Happening("item.described", 1, {"name": name}, 0, name.encode(), 0, rid(name), 0, stamp, b"")
        for name, stamp in (("Late", 9), ("Early", 3))
    )
    assert in_order([one, other], lambda log, seq, asked: seq if log == asked else 0) == [other, one]


def test_a_laptop_whose_clock_stands_at_nought_is_ordered_by_what_it_had_seen() -> None:
    story = Story()
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Drill"})])
    story.meet(b"first", b"second")
    story.act([Fact(type="item.described", records=(DRILL,), body={"name": "Saw"})], b"second", now=0)
    assert [h.body for h in in_order(story.history(DRILL, "item"), story.saw)] == [{"name": "Drill"}, {"name": "Saw"}]


def test_long_histories_ask_little() -> None:
    story, asked = Story(), 0
    for _ in range(300):
        story.act([Fact(type="item.described", records=(DRILL,), body={"name": "x"})])
    story.meet(b"first", b"second")
    for n in range(100):
        story.act([Fact(type="item.described", records=(DRILL,), body={"name": "y"})], b"second", now=n)

    def counted(log: bytes, seq: int, other: bytes) -> int:
        nonlocal asked
        asked += 1
        return story.saw(log, seq, other)

    history = story.history(DRILL, "item")
    assert in_order(history, counted)[-1].log == history[-1].log
    assert asked < 3 * len(history)
