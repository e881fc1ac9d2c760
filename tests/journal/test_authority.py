"""Who belongs and what counts: the pass from senior to junior against the text of journal §4, and what it must hold.

Never here: who may give a command, which is asked beforehand; that is test_office.py.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import Any

import pytest

from skillshare.domain.fact import Fact
from skillshare.journal import reading
from skillshare.journal.authority import Authority, Deed, judge
from skillshare.journal.entry import AUTHORITY, EVERYDAY
from skillshare.journal.founding import ADMIT, ADOPT, GENESIS, UNVOID, VOID, DeviceClass, review_fact
from skillshare.journal.verdict import Word
from tests.journal.conftest import Make
from tests.journal.laptops import DRILL, Laptop, fact
from tests.journal.societies import SHEET, Made, Society, Text, anything, device, granted, revoked

KEEPER, STEWARD, DESK = DeviceClass.KEEPER, DeviceClass.STEWARD, DeviceClass.DESK
HISTORIES = int(os.environ.get("HISTORIES", "250"))
"""Random histories for the pure pass; a twentieth as many go through real journals."""


def deeds(text: Text) -> list[Deed]:
    return [
        Deed(type=kind, entry=made.id, device=made.header.device, log=made.log, inc=made.header.inc,
             seq=made.header.seq, n=n, stamp=made.header.stamp, body=body)
        for made, n, kind, body in text.said
    ]  # fmt: skip


def judged(text: Text, chance: random.Random) -> Authority:
    """What the pass makes of them in some order."""
    found = deeds(text)
    chance.shuffle(found)

    def saw(log: bytes, seq: int, on: bytes) -> int:
        return text.clocks[text.at[log, seq].id].get(on, -1)

    def knew(log: bytes, seq: int, on: bytes) -> int:
        return text.proofs[text.at[log, seq].id].get(on, -1)

    return judge(found, saw, knew)


def same(authority: Authority, text: Text) -> bool:
    mine = {(t.rank, t.deed.entry, t.device, frozenset(end.entry for end in t.ends)) for t in authority.tenures}
    theirs = {(t.rank, t.by.id, t.device, t.ends) for t in text.tenures.values()}
    reviews = (set(authority.adopted), set(authority.voided)) == (text.adopted(), text.voided())
    papers = set(authority.taken_back) == text.taken_back()
    return mine == theirs and reviews and papers and len(authority.twice) == len(text.twice)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(5))
def test_random_histories_are_judged_as_the_text_says(part: int) -> None:
    for seed in range(part, HISTORIES, 5):
        chance = random.Random(seed)
        text = Text(anything(chance, chance.randint(5, 45)).entries)
        assert same(judged(text, chance), text), f"seed {seed}"


# ── the same through journals ─────────────────────────────────────────────────────────────────────────────────────


def scattered(entries: Sequence[Made], chance: random.Random) -> Iterator[list[Made]]:
    """The entries in pieces in any order in which every log stands in its own."""
    logs: dict[bytes, list[Made]] = {}
    for made in entries:
        logs.setdefault(made.log, []).append(made)
    left = list(logs.values())
    while left:
        piece = []
        for _ in range(chance.randint(1, 9)):
            if left:
                log = chance.choice(left)
                piece.append(log.pop(0))
                left = [other for other in left if other]
        yield piece


def counted(laptop: Laptop) -> set[bytes]:
    return {h.entry for h in laptop.journal.history(DRILL) if h.type == "item.noted"}


def late(laptop: Laptop) -> set[bytes]:
    return {entry for parked in laptop.journal.parked() for entry in parked.entries}


def check(laptop: Laptop, text: Text) -> None:
    assert same(laptop.journal.authority, text)
    assert counted(laptop) == text.counting()
    assert late(laptop) == text.late()


def deliver(laptop: Laptop, made: Sequence[Made]) -> None:
    assert {v.word for v in laptop.take(*(each.envelope() for each in made))} <= {Word.ACCEPTED}


@pytest.mark.parametrize("part", range(5))
def test_journals_that_hold_the_same_agree_in_any_order(laptop: Make, part: int) -> None:
    for seed in range(part, HISTORIES // 20, 5):
        chance = random.Random(1_000_000 + seed)
        society = anything(chance, chance.randint(10, 40))
        for order in range(3):
            here = laptop(200, folder=f"{seed}-{order}")
            here.join(society.community)
            held: list[Made] = []
            for piece in scattered(society.entries, chance):
                deliver(here, piece)
                held += piece
                if order == 0:
                    check(here, Text(held))
            check(here, Text(society.entries))
            check(here.restart(), Text(society.entries))
            here.close()


# ── removing each other ───────────────────────────────────────────────────────────────────────────────────────────


def cycle(order: Sequence[int], classes: DeviceClass, *, founder: bool) -> Society:
    """Each in the circle removes the next without knowing of the others' removals; they wrote in that order."""
    size = len(order)
    society = Society(size + 1)
    members = list(range(1, size + 1)) if founder else list(range(2, size + 2))
    for member in members:
        if member != 1:
            society.write(1, AUTHORITY, granted(member, classes))
    for member in members:
        society.tell(1, member)
    for place in order:
        society.write(members[place], AUTHORITY, revoked(members[(place + 1) % size]))
    return society


@pytest.mark.parametrize("size", [2, 3, 4])
@pytest.mark.parametrize("founder", [True, False], ids=["with the founder", "without"])
@pytest.mark.parametrize("classes", [KEEPER, STEWARD, DESK], ids=str)
def test_those_who_remove_each_other_leave_one_result_and_a_keeper(
    size: int, founder: bool, classes: DeviceClass
) -> None:
    results = set()
    for order in permutations(range(size)):
        society = cycle(order, classes, founder=founder)
        text = Text(society.entries)
        authority = judged(text, random.Random(size))
        assert same(authority, text)
        live = authority.live()
        assert any(t.device_class is KEEPER for t in live)
        results.add(frozenset(t.device for t in live))
    assert len(results) == 1


def test_the_same_circles_through_journals_in_all_orders(laptop: Make) -> None:
    society = cycle(range(3), KEEPER, founder=False)
    start, removals = society.entries[:-3], society.entries[-3:]
    results = set()
    for n, order in enumerate(permutations(removals)):
        here = laptop(50 + n)
        here.join(society.community)
        deliver(here, start)
        for made in order:
            deliver(here, [made])
        results.add(tuple(t.device for t in here.journal.authority.live()))
        check(here, Text(society.entries))
    assert len(results) == 1


def test_only_the_sheet_removes_the_founder(laptop: Make) -> None:
    society = Society(2)
    society.write(1, AUTHORITY, granted(2, KEEPER))
    society.tell(1, 2)
    society.write(2, AUTHORITY, revoked(1))
    assert device(1).public in Text(society.entries).keepers()
    society.tell(2, SHEET)
    society.write(SHEET, AUTHORITY, revoked(1))
    here = laptop(9)
    here.join(society.community)
    deliver(here, society.entries)
    check(here, Text(society.entries))
    assert [t.device for t in here.journal.authority.live()] == [device(2).public]


# ── what is past a cut ────────────────────────────────────────────────────────────────────────────────────────────


def removed(*, heard: int, behind: int) -> tuple[Society, list[Made]]:
    """A desk laptop is removed by the founder, who had heard so many of its entries, and records more."""
    society = Society(3)
    society.write(1, AUTHORITY, granted(2, DESK), granted(3, STEWARD))
    society.tell(1, 2)
    society.tell(1, 3)
    for _ in range(heard):
        society.write(2, EVERYDAY, fact())
    society.tell(2, 1)
    society.write(1, AUTHORITY, revoked(2))
    return society, [society.write(2, EVERYDAY, fact()) for _ in range(behind)]


@pytest.fixture
def shelf(laptop: Make) -> Laptop:
    return laptop(9)


@pytest.mark.parametrize("heard", [0, 5])
def test_every_late_entry_waits_for_somebody_to_decide(shelf: Laptop, heard: int) -> None:
    society, behind = removed(heard=heard, behind=14)
    shelf.join(society.community)
    deliver(shelf, society.entries)
    assert late(shelf) == {made.id for made in behind}
    assert len(counted(shelf)) == heard
    check(shelf, Text(society.entries))


def test_a_log_that_comes_in_while_late_entries_are_listed_does_not_disturb(
    shelf: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Screens list them on their thread while the writer takes in what it hears."""
    society, behind = removed(heard=1, behind=2)
    shelf.join(society.community)
    deliver(shelf, society.entries)
    before, listed = len(shelf.journal.logs()), reading.entries_between
    news = [society.write(3, EVERYDAY, fact())]

    def meanwhile(*where: Any) -> Iterable[bytes]:
        if news:
            deliver(shelf, [news.pop()])
        return listed(*where)

    monkeypatch.setattr(reading, "entries_between", meanwhile)
    assert late(shelf) == {made.id for made in behind}
    assert len(shelf.journal.logs()) == before + 1


def test_what_was_late_still_shows_when_the_laptop_is_let_in_again(shelf: Laptop) -> None:
    society, behind = removed(heard=2, behind=3)
    society.write(1, AUTHORITY, granted(2, DESK))
    society.tell(1, 2)
    after = society.write(2, EVERYDAY, fact())
    shelf.join(society.community)
    deliver(shelf, society.entries)
    assert late(shelf) == {made.id for made in behind}
    assert after.id in counted(shelf)
    check(shelf, Text(society.entries))


def test_back_dating_counts_for_nothing(shelf: Laptop) -> None:
    society, _ = removed(heard=3, behind=0)
    lies = dict.fromkeys(society.logs, 10000)
    back = [society.write(2, EVERYDAY, fact(), lies=lies), society.write(2, AUTHORITY, granted(3, KEEPER), lies=lies)]
    shelf.join(society.community)
    deliver(shelf, society.entries)
    assert back[0].id not in counted(shelf)
    assert all(t.deed.entry != back[1].id for t in shelf.journal.authority.tenures)
    assert len(counted(shelf)) == 3


def test_adopting_and_voiding_fold_again(shelf: Laptop) -> None:
    society, behind = removed(heard=1, behind=3)
    shelf.join(society.community)
    deliver(shelf, society.entries)
    for kind, author, expected in [(ADOPT, 3, {0, 1, 2}), (VOID, 3, {1, 2}), (UNVOID, 1, {0, 1, 2})]:
        society.tell(1, 3)
        named = [behind[0].id] if kind != ADOPT else [made.id for made in behind]
        made = society.write(author, AUTHORITY, review_fact(kind, named))
        society.tell(author, 1)
        with shelf.journal.transaction():
            shelf.journal.ingest([made.envelope()])
            assert DRILL in shelf.journal.recount()
        assert counted(shelf) - {behind[i].id for i in expected} == {society.entries[2].id}
        assert {behind[i].id for i in expected} <= counted(shelf)
        assert late(shelf) == set()
    check(shelf, Text(society.entries))


def test_nobody_junior_reviews(shelf: Laptop) -> None:
    society, behind = removed(heard=1, behind=1)
    society.write(1, AUTHORITY, granted(3, DESK), revoked(3))
    society.write(2, AUTHORITY, review_fact(ADOPT, [behind[0].id]))
    shelf.join(society.community)
    deliver(shelf, society.entries)
    assert late(shelf) == {behind[0].id}


# ── lies and impostors ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_second_genesis_founds_nothing(shelf: Laptop) -> None:
    society = Society(2)
    body = {"name": "Mine", "certificate": b"mine", "recovery": device(2).public}
    society.write(2, AUTHORITY, Fact(type=GENESIS, records=(), body=body))
    shelf.join(society.community)
    deliver(shelf, society.entries)
    assert {t.device for t in shelf.journal.authority.tenures} == {device(1).public, device(SHEET).public}


def test_no_grant_outlives_a_revocation_by_claiming_to_know_the_future(shelf: Laptop) -> None:
    society = Society(3)
    society.write(1, AUTHORITY, granted(2, STEWARD))
    society.tell(1, 2)
    society.write(2, AUTHORITY, granted(3, DESK), lies=dict.fromkeys(society.logs, 2**30))
    society.tell(2, 1)
    society.write(1, AUTHORITY, revoked(3))
    shelf.join(society.community)
    deliver(shelf, society.entries)
    assert shelf.journal.authority.of(device(2).public) is not None
    assert shelf.journal.authority.of(device(3).public) is None
    check(shelf, Text(society.entries))


def test_an_invitation_admits_one(shelf: Laptop) -> None:
    society = Society(4)
    invite = b"i" * 32
    first = society.write(1, AUTHORITY, granted(4, DESK, invite), granted(2, STEWARD))
    society.tell(1, 2)
    twice = society.write(2, AUTHORITY, granted(3, DESK, invite))
    assert first.header.facts[0].type == twice.header.facts[0].type == ADMIT
    shelf.join(society.community)
    deliver(shelf, society.entries)
    authority = shelf.journal.authority
    assert authority.of(device(4).public) is not None
    assert authority.of(device(3).public) is None
    assert [grant.device for grant in authority.twice] == [device(3).public]
    check(shelf, Text(society.entries))
