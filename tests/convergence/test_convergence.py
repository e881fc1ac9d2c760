"""Laptops that heard the same entries show the same, in whatever order and pieces they heard them."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from skillshare.domain.items import AddItem, ChangeItem, CountStock, SetCondition
from skillshare.domain.kit_lending import LendKit, ReturnKit
from skillshare.domain.kits import AddKit, ChangeKit, RemoveKit
from skillshare.domain.lending import ChangeDue, CheckReturn, LendItem, RenewLoan, ReturnItem, SettleClash
from skillshare.domain.opening_hours import SetSpecial
from skillshare.domain.people import AddPerson, ChangePerson, MergePeople
from skillshare.domain.refusal import Asked, Override, Refused
from skillshare.domain.settings import LeaveNote, PublishAgreement, SetRules
from skillshare.domain.undo import Undo
from tests.catalog.house import DAY
from tests.convergence.meeting import Laptop, hand, make, scatter

RULES = ("blocked", "repair", "missing", "stock", "membership", "limit", "overdue", "renewals")
ANYWAY = tuple(Override(rule=rule, reason="test") for rule in RULES)


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 4)
    yield made
    for laptop in made:
        laptop.community.close()


def anything(laptop: Laptop, chance: random.Random) -> Any:
    """Something a person could do on this laptop now, sensible or not."""
    items, people, loans = (
        [row[0] for row in laptop.rows(f"SELECT record FROM {table} ORDER BY 1")]
        for table in ("item", "person", "loan")
    )
    own = list(laptop.community.journal.own_since(0))
    pick, name = chance.choice, chance.choice(["Drill", "Säge", "Плоскогубцы", "電鋸"])
    fields = {"name": name, pick(["brand", "shelf", "note"]): pick("abc")}
    commands = [AddItem(fields={**fields, "consumable": chance.random() < 0.2, "stock": 2}),
                AddPerson(fields={"name": pick(["Ben", "Ana", "أحمد"]), "phone": str(chance.randint(100, 999))}),
                SetRules(fields={"loan_days": chance.randint(1, 30)}), LeaveNote(text=pick("xyz")),
                PublishAgreement(text=pick("abcdef"))]  # fmt: skip
    commands += [SetSpecial(first=date(2026, 12, chance.randint(1, 9)), last=date(2026, 12, 10), reason=pick("ab"))]
    if items:
        commands += [ChangeItem(item=pick(items), fields=fields), CountStock(item=pick(items), count=3)]
        commands += [SetCondition(item=pick(items), condition=pick(["active", "repair", "missing", "retired"]))]
        commands += [LendItem(item=pick(items), person=pick(people), overrides=ANYWAY) for _ in range(6)]
        commands += [ReturnItem(item=pick(items)) for _ in range(6)]
    if loans:
        loan = pick(loans)
        commands += [RenewLoan(loan=loan, overrides=ANYWAY), CheckReturn(loan=loan, check="broken")]
        commands += [ChangeDue(loan=loan, due=date(2040, 1, chance.randint(1, 31)))]
        commands += [SettleClash(item=clash.item.id, loan=pick(clash.loans).id)
                     for clash in laptop.community.catalog.items.clashes()]  # fmt: skip
    made = [row[0] for row in laptop.rows("SELECT record FROM kit ORDER BY 1")]
    if made:
        commands += [LendKit(kit=pick(made), person=pick(people), overrides=ANYWAY) for _ in range(3)]
        commands += [ReturnKit(kit=pick(made)), RemoveKit(kit=pick(made))]
        commands += [ChangeKit(kit=pick(made), fields={"parts": chance.sample(items, min(2, len(items)))})]
    commands += [AddKit(fields={"name": name, "parts": chance.sample(items, min(2, len(items)))})]
    commands += [ChangePerson(person=pick(people), fields={"name": pick(["Ben", "Bea"]), "block": pick(["", "x"])})]
    commands += [MergePeople(person=pick(people), into=pick(people))]
    commands += [Undo(entry=pick(own)) for _ in range(5) if own]
    return pick(commands)


def act(laptop: Laptop, chance: random.Random) -> None:
    laptop.clock.now += chance.randint(0, 3) * 60_000
    with suppress(Refused, Asked):
        laptop.community.do(anything(laptop, chance))


def same(laptops: list[Laptop]) -> None:
    """All heads are equal, and so is everything that screens are made of."""
    first = laptops[0]
    for other in laptops[1:]:
        assert other.heads() == first.heads()
        assert other.tables() == first.tables()
        assert other.sought() == first.sought()
    for laptop in laptops:
        assert laptop.differences() == []


@pytest.mark.parametrize("seed", range(int(os.environ.get("SKILLSHARE_SCHEDULES", "6"))))
def test_after_any_schedule_of_acts_and_meetings_equal_heads_give_equal_catalogs(
    laptops: list[Laptop], seed: int
) -> None:
    chance = random.Random(seed)
    for _ in range(120):
        laptop, other = chance.sample(laptops, 2)
        if chance.random() < 0.12:
            scatter(laptop.envelopes(other.heads()), other, chance)
            assert other.differences() == []
        else:
            act(laptop, chance)
    for laptop in laptops:
        for other in laptops:
            if other is not laptop:
                scatter(laptop.envelopes(other.heads()), other, chance)
    same(laptops)


def test_taking_in_twice_is_taking_in_once(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    first.community.do(AddItem(fields={"name": "Drill"}))
    hand(first, second)
    before = second.tables()
    heard: list[object] = []
    second.community.subscribe(heard.append)
    second.community.accept(first.envelopes({}))
    assert (second.tables(), heard) == (before, [])


def test_one_bad_entry_does_not_stop_the_rest(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    drill = first.community.do(AddItem(fields={"name": "Drill"})).record
    envelopes = first.envelopes(second.heads())
    verdicts = second.community.accept([b"nonsense", envelopes[0][:-1] + b"\xff", *envelopes])
    assert [v.word.value for v in verdicts] == ["refused", "refused", "accepted"]
    assert second.community.catalog.items.row(drill) is not None


def test_r08_two_desks_lend_the_same_thing_and_both_see_the_clash(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    drill = first.community.do(AddItem(fields={"name": "Drill"})).record
    people = [first.community.do(AddPerson(fields={"name": n, "phone": "1"})).record for n in ("Ben", "Ana")]
    hand(first, second)
    for laptop, person in zip((first, second), people, strict=True):
        laptop.community.do(LendItem(item=drill, person=person))
    hand(first, second)
    hand(second, first)
    clashes = [laptop.community.catalog.items.clashes() for laptop in (first, second)]
    assert clashes[0] == clashes[1]
    assert {loan.person_name for loan in clashes[0][0].loans} == {"Ben", "Ana"}
    second.community.do(SettleClash(item=drill, loan=clashes[1][0].loans[0].id))
    hand(second, first)
    assert first.community.catalog.items.clashes() == ()
    same([first, second])


def test_a_laptop_nine_years_ahead_drags_nobody_along(laptops: list[Laptop]) -> None:
    first, ahead = laptops[:2]
    drill = first.community.do(AddItem(fields={"name": "Drill"})).record
    hand(first, ahead)
    ahead.community.do(ChangeItem(item=drill, fields={"name": "From the future"}))
    hand(ahead, first)
    first.clock.now += DAY
    entry = first.community.do(ChangeItem(item=drill, fields={"name": "Later"})).entry
    deed = first.community.catalog.history.deed(entry)
    assert deed is not None
    assert deed.at == first.clock.now
    hand(first, ahead)
    for laptop in (first, ahead):
        assert laptop.community.catalog.items.state(drill).name == "Later"
        assert laptop.community.catalog.items.state(drill).conflicts == {}


def test_r16_undo_and_what_it_undoes_may_come_in_any_order(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    drill = first.community.do(AddItem(fields={"name": "Drill"})).record
    ben = first.community.do(AddPerson(fields={"name": "Ben", "phone": "1"})).record
    entry = first.community.do(LendItem(item=drill, person=ben)).entry
    hand(first, second)
    second.community.undo(entry)
    first.community.do(ChangeDue(loan=first.community.catalog.loans.open_of(ben)[0].id, due=date(2027, 1, 6)))
    hand(first, second)
    hand(second, first)
    assert first.community.catalog.items.state(drill).outings == ()
    same([first, second])


def test_r41_merging_the_same_two_people_both_ways_loses_neither(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    a, b = (first.community.do(AddPerson(fields={"name": n, "phone": "1"})).record for n in ("Ben", "Benjamin"))
    hand(first, second)
    first.community.do(MergePeople(person=a, into=b))
    second.community.do(MergePeople(person=b, into=a))
    hand(first, second)
    hand(second, first)
    same([first, second])
    found = first.community.catalog.search.find("benj ben").hits + first.community.catalog.search.find("ben").hits
    assert {hit.id for hit in found} == {min(a, b)}


def test_an_import_that_arrived_in_part_is_undone_where_it_is_and_the_rest_later(laptops: list[Laptop]) -> None:
    first, second = laptops[:2]
    commands = [AddItem(fields={"name": f"Thing {n}"}) for n in range(250)]
    first.community.do_all(commands, batch=b"b" * 16)
    envelopes = first.envelopes(second.heads())
    assert len(envelopes) == 2
    second.community.accept(envelopes[:1])
    entry = second.community.journal.entries_of(b"b" * 16)[0]
    second.community.undo(entry)
    hand(first, second)
    hand(second, first)
    assert [len(laptop.tables()["item"]) for laptop in laptops[:2]] == [50, 50]
    first.community.undo(entry)
    hand(first, second)
    same([first, second])
    assert first.tables()["item"] == []
