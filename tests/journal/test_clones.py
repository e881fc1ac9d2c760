"""A laptop that is there twice, or comes back from an old copy: found when it meets another, and nothing is lost.

Never here: a network; what laptops hand each other is handed over whole (sync §6).
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import pytest

from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE, settle
from skillshare.journal import again
from skillshare.journal.again import Place
from skillshare.journal.entry import decode_envelope
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, DRILL, SAW, Laptop, device, exchange, fact, resigned

HISTORIES = int(os.environ.get("SKILLSHARE_CLONES", "16"))
"""Of the 200 that sync §6 asks for; all of them with SKILLSHARE_CLONES=200."""
RECORDS = (DRILL, SAW)


def meet(one: Laptop, other: Laptop) -> None:
    """Both tell each other everything, proofs of forks included, and then say again what a fork swallowed."""
    for giver, taker in ((one, other), (other, one)):
        taker.take(*giver.everything())
        for lane in (0, 1):
            for log in giver.journal.known(lane):
                proof = giver.journal.proof(log.id)
                if proof is not None:
                    with taker.journal.transaction():
                        taker.journal.attest(proof)
                        taker.journal.recount()
    for laptop in (one, other):
        resolve(laptop)
    exchange(one, other)


def resolve(laptop: Laptop) -> None:
    if laptop.journal.torn:
        with laptop.journal.transaction():
            laptop.journal.resolve(by=ANA)


def copied(laptop: Laptop, folder: Path) -> Path:
    """The folder as it is now; the laptop goes on."""
    laptop.close()
    shutil.copytree(laptop.folder, folder)
    laptop.start()
    return folder


def notes(laptop: Laptop) -> list[str]:
    """What counts on this laptop, twice if it counts twice."""
    counted = {(h.entry, h.n, h.log): h for record in RECORDS for h in laptop.journal.history(record)}
    return sorted(str(h.body["note"]) for h in counted.values() if h.body and "note" in h.body)


def told(laptop: Laptop) -> list[list[Happening]]:
    """The histories in the order in which the fold takes them."""
    return [settle(laptop.journal.history(record), laptop.journal.saw) for record in RECORDS]


class Town:
    """Two laptops that stay, and one that comes to be there twice."""

    def __init__(self, make: Make, seed: int) -> None:
        self.random = Random(seed)
        self.seed, self.said = seed, 0
        self.lasting: set[str] = set()
        self.desk = make(1, folder=f"{seed}-desk")
        self.desk.found()
        self.kitchen, self.hall = make(2, folder=f"{seed}-kitchen"), make(3, folder=f"{seed}-hall")
        self.desk.admit(self.kitchen)
        self.desk.admit(self.hall)
        meet(self.desk, self.kitchen)

    def act(self, laptop: Laptop) -> None:
        """One to four things are done on a laptop, a second after each other."""
        for _ in range(self.random.randint(1, 4)):
            self.said += 1
            note = f"{self.seed}:{self.said}"
            laptop.wall += self.random.randint(0, 2000)
            records = self.random.sample(RECORDS, self.random.randint(1, 2))
            laptop.act(fact("item.noted", *records, note=note))

    def all_meet(self, laptops: list[Laptop]) -> None:
        for _ in range(3):
            pairs = [(a, b) for i, a in enumerate(laptops) for b in laptops[i + 1 :]]
            self.random.shuffle(pairs)
            for a, b in pairs:
                meet(a, b)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(4))
def test_clones_and_old_copies_lose_nothing_and_agree(laptop: Make, tmp_path: Path, part: int) -> None:
    found = 0
    for seed in range(part, HISTORIES, 4):
        town = Town(laptop, seed)
        first = town.kitchen
        town.act(first)
        copy = copied(first, tmp_path / f"{seed}-copy")
        town.act(first)
        meet(first, town.desk)
        if town.random.random() < 0.5:
            town.act(first)
            meet(first, town.hall)
        lasting = set(notes(town.desk)) | set(notes(town.hall))
        alive = [town.desk, town.hall]
        if town.random.random() < 0.5:  # both go on; else the first one's disk is gone
            town.act(first)
            lasting |= set(notes(first))
            alive.append(first)
        second = laptop(2, folder=copy.name)
        second.wall = first.wall + 5
        town.act(second)
        lasting |= set(notes(second))
        town.act(town.hall)
        lasting |= set(notes(town.hall))
        before = second.journal.incarnation
        meet(second, town.desk)
        found += second.journal.incarnation > before
        town.act(second)
        lasting |= set(notes(second))
        alive.append(second)
        town.all_meet(alive)
        assert all(notes(each) == sorted(lasting) for each in alive), f"seed {seed}"
        assert all(told(each) == told(alive[0]) for each in alive), f"seed {seed}"
        assert not any(each.findings() for each in alive), f"seed {seed}"
        for each in (*alive, first):
            each.close()
    assert found == len(range(part, HISTORIES, 4)), "found at first contact"


def test_an_undo_of_the_original_hits_what_repeats_it(laptop: Make, tmp_path: Path) -> None:
    town = Town(laptop, 1)
    copy = copied(town.kitchen, tmp_path / "copy")
    wrong = town.kitchen.act(fact(note="by mistake"))
    meet(town.kitchen, town.desk)
    town.desk.act(fact(UNDONE, entry=wrong.entry))
    second = laptop(2, folder=copy.name)
    second.act(fact(note="on the other branch"))
    meet(second, town.desk)
    meet(town.hall, town.desk)
    for each in (second, town.desk, town.hall):
        standing = [h.body["note"] for h in settle(each.journal.history(DRILL), each.journal.saw) if h.body]
        assert standing == ["on the other branch"]


def test_what_others_did_since_still_comes_after(laptop: Make, tmp_path: Path) -> None:
    town = Town(laptop, 2)
    copy = copied(town.kitchen, tmp_path / "copy")
    town.kitchen.act(fact("item.described", name="first"))
    meet(town.kitchen, town.desk)
    town.desk.act(fact("item.described", name="second"))
    second = laptop(2, folder=copy.name)
    second.act()
    meet(second, town.desk)
    names = [h.body["name"] for h in told(second)[0] if h.body and "name" in h.body]
    assert names == ["first", "second"]
    assert told(second) == told(town.desk)


def test_a_laptop_that_was_let_in_on_the_other_branch_stays_in(laptop: Make, tmp_path: Path) -> None:
    desk = laptop(1)
    desk.found()
    copy = copied(desk, tmp_path / "copy")
    shelf = laptop(2)
    desk.admit(shelf)
    shelf.act(fact(note="at once"))
    desk.take(*shelf.everything())
    desk.close()
    again = laptop(1, folder=copy.name)
    third = laptop(3)
    again.admit(third)
    third.act(fact(note="third"))
    meet(again, shelf)
    meet(again, third)
    meet(third, shelf)
    meet(again, shelf)
    everybody = {device(seed).public for seed in (1, 2, 3)}
    for each in (again, shelf, third):
        assert {tenure.device for tenure in each.journal.authority.live()} == everybody
        assert notes(each) == ["at once", "third"]


def test_a_claim_to_repeat_what_did_not_fork_stands_for_itself(laptop: Make) -> None:
    town = Town(laptop, 3)
    done = town.kitchen.act(fact(note="once"))
    town.kitchen.act(fact(note="again"))
    liar = town.kitchen
    envelopes = [e for e in liar.everything() if decode_envelope(e).header.lane == 1]
    root = decode_envelope(envelopes[0])
    claim = Place(entry=done.entry, inc=0, seq=root.header.seq, stamp=0)
    envelopes[1] = resigned(envelopes[1], device(2), ext=again.said(claim))
    town.desk.take(*envelopes)
    assert notes(town.desk) == ["again", "once"]


@pytest.mark.parametrize(
    "value", [None, 7, [], [0, 1, 2], [0, 1, 2, b"short"], [9, 1, 2, bytes(32)], [0, -1, 2, bytes(32)], [0, 1, True, 1]]
)
def test_a_claim_of_another_form_is_none(value: object) -> None:
    assert again.read({again.AGAIN: value}) is None


def test_nobody_says_again_what_another_laptop_lost(laptop: Make, tmp_path: Path) -> None:
    town = Town(laptop, 4)
    copy = copied(town.kitchen, tmp_path / "copy")
    town.kitchen.act(fact(note="one"))
    second = laptop(2, folder=copy.name)
    second.act(fact(note="two"))
    exchange(town.kitchen, town.desk)
    exchange(second, town.hall)
    exchange(town.desk, town.hall)
    assert not town.desk.journal.torn
    assert notes(town.desk) == [] == notes(town.hall)
    meet(second, town.desk)
    assert notes(town.desk) == ["one", "two"]
