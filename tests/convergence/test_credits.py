"""Time credits on laptops that meet: the same confirmed twice counts once, and all accounts stay nought (R71–R74).

Never here: what one transfer comes to; that is tests/domain/test_credits.py.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.domain.credit_refusals import NotTheirs, OwnClaim, UnknownTransfer
from skillshare.domain.credits import APART, CLAIMED, CONFIRMED, GIVER, HALF, RECEIVER, Account, accounts, counted
from skillshare.domain.entitled import mark
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.fact import Fact
from skillshare.domain.laptops import NotEntitled
from skillshare.domain.people import AddPerson, MergePeople
from skillshare.domain.refusal import Refused
from skillshare.domain.settings import SetRules
from skillshare.domain.transfers import ConfirmTransfer, RecordTransfer, ReverseTransfer, SettleClass
from skillshare.journal.founding import DeviceClass
from tests.catalog.house import NOON, Clock
from tests.convergence.meeting import Laptop, hand, make
from tests.convergence.test_office import force, let_in, stop

EVENING = b"evening".ljust(16, b".")


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    made = make(tmp_path, template, 3)
    made[0].community.do(SetRules(fields={"credits": True}))
    yield made
    for laptop in made:
        laptop.community.close()


@pytest.fixture
def people(laptops: list[Laptop]) -> list[bytes]:
    """Ana, Ben and Cem, known on all laptops."""
    first = laptops[0]
    found = [
        first.community.do(AddPerson(fields={"name": name, "phone": str(n)})).record
        for n, name in enumerate(("Ana", "Ben", "Cem"))
    ]
    for laptop in laptops[1:]:
        hand(first, laptop)
    return found


@pytest.fixture
def bens(laptops: list[Laptop], people: list[bytes], tmp_path: Path) -> Iterator[Laptop]:
    """Ben's own laptop."""
    clock = Clock(NOON)
    own = Laptop(Community(tmp_path / "bens", wall=clock), clock, people[1])
    let_in(laptops[0], own, DeviceClass.PERSONAL, people[1], "Ben's")
    yield own
    own.community.close()


def give(laptop: Laptop, payer: bytes, payee: bytes, minutes: int = 60, by: str = GIVER) -> bytes:
    """The payee helped the payer."""
    command = RecordTransfer(payer=payer, payee=payee, minutes=minutes, what="Sewing", by=by)
    return laptop.community.do(command).record


def meet(one: Laptop, other: Laptop) -> None:
    hand(one, other)
    hand(other, one)


def all_accounts(laptop: Laptop) -> dict[bytes | None, Account]:
    return accounts(laptop.community.catalog.credits.everything())


def assert_the_same(laptops: list[Laptop]) -> None:
    """They have met: all have the same tables, as a rebuild would make them."""
    assert [laptop.differences() for laptop in laptops] == [[]] * len(laptops)
    assert all(laptop.tables()["transfer"] == laptops[0].tables()["transfer"] for laptop in laptops)


def test_r74_the_same_transfer_confirmed_on_two_laptops_counts_once(laptops: list[Laptop], people: list[bytes]) -> None:
    first, second, _ = laptops
    ana, ben, _ = people
    claim = give(first, ana, ben)
    hand(first, second)
    assert [c.waits for c in second.community.catalog.credits.claims()] == [ben]
    for laptop in (first, second):
        laptop.community.do(ConfirmTransfer(transfer=claim, who=ben))
    meet(first, second)
    assert all_accounts(first) == {ana: Account(minutes=-60), ben: Account(minutes=60)}
    assert first.community.catalog.credits.claims() == ()
    assert_the_same([first, second])


def test_confirmed_here_and_taken_back_there_comes_to_nothing(laptops: list[Laptop], people: list[bytes]) -> None:
    first, second, third = laptops
    ana, ben, _ = people
    claim = give(first, ana, ben)
    for laptop in (second, third):
        hand(first, laptop)
    second.community.do(ConfirmTransfer(transfer=claim, who=ben))
    for laptop in (first, third):
        laptop.community.do(ReverseTransfer(transfer=claim, reason="It was Cem"))
    for one, other in ((first, second), (second, third), (third, first), (first, second)):
        meet(one, other)
    for laptop in laptops:
        credits = laptop.community.catalog.credits
        assert (credits.account(ana), credits.account(ben)) == (Account(), Account())
        assert {named.line.minutes for named in credits.statement(ben, counting=True)} == {60, -60}
    assert_the_same(laptops)


def test_a_class_settled_at_two_desks_is_settled_once(laptops: list[Laptop], people: list[bytes]) -> None:
    first, second, _ = laptops
    ana, ben, cem = people
    for laptop, learners in ((first, (ana, cem)), (second, (cem, ana))):
        laptop.community.do(SettleClass(session=EVENING, host=ben, learners=learners, minutes=120))
    meet(first, second)
    house = first.community.id
    assert all_accounts(first) == {
        ana: Account(minutes=-60),
        cem: Account(minutes=-60),
        ben: Account(minutes=120),
        house: Account(),
    }
    assert_the_same([first, second])


def test_who_turned_out_to_be_one_person_has_one_account(laptops: list[Laptop], people: list[bytes]) -> None:
    first, second, _ = laptops
    ana, ben, cem = people
    claim = give(first, ana, ben)
    first.community.do(ConfirmTransfer(transfer=give(first, ben, cem, 30), who=cem))
    hand(first, second)
    first.community.do(MergePeople(person=cem, into=ben))
    between = give(second, ben, cem, 15)
    meet(first, second)
    credits = first.community.catalog.credits
    assert (credits.account(ben), credits.account(cem)) == (Account(claimed=60), Account(claimed=60))
    assert {t.id: state for t, state in counted(credits.everything())}[between] == APART
    assert [c.transfer.id for c in credits.claims()] == [claim]
    first.community.do(ConfirmTransfer(transfer=claim, who=cem))
    assert credits.account(ben) == Account(minutes=60)
    assert sum(account.would_be for account in all_accounts(first).values()) == 0


def test_r91_erased_the_words_go_and_the_minutes_stay(laptops: list[Laptop], people: list[bytes]) -> None:
    first, second, _ = laptops
    ana, ben, _ = people
    claim = give(first, ana, ben)
    first.community.do(ReverseTransfer(transfer=claim, reason="Ana was ill"))
    kept = give(first, ana, ben)
    hand(first, second)
    first.community.do(EraseRecord(person=ana, asked=True))
    hand(first, second)
    for laptop in (first, second):
        credits = laptop.community.catalog.credits
        assert credits.state(claim).reversed
        assert credits.state(claim).reason == ""
        assert {m.who: m.what for m in credits.state(kept).movements} == {ana: "", ben: "Sewing"}
        assert credits.account(ben) == Account(claimed=60)
        assert [named.other_name for named in credits.statement(ben, counting=True)] == [""] * 3
    assert_the_same([first, second])


def test_a_member_claims_and_confirms_on_their_own_laptop(
    laptops: list[Laptop], people: list[bytes], bens: Laptop
) -> None:
    first = laptops[0]
    ana, ben, cem = people
    mine = give(bens, ana, ben)
    assert mine.startswith(mark(bens.community.journal.key.public))
    assert bens.community.catalog.credits.state(mine).state == HALF
    hand(bens, first)
    (claim,) = first.community.catalog.credits.claims()
    assert (claim.payer_name, claim.payee_name, claim.waits, claim.transfer.what) == ("Ana", "Ben", ana, "Sewing")
    assert stop(first, ConfirmTransfer(transfer=mine, who=cem)) == NotTheirs("Cem")
    assert stop(first, ConfirmTransfer(transfer=mine, who=ben)) == OwnClaim("Ben")
    first.community.do(ConfirmTransfer(transfer=mine, who=ana))
    theirs = give(first, ben, cem, 30, RECEIVER)
    hand(first, bens)
    bens.community.do(ConfirmTransfer(transfer=theirs, who=ben))
    hand(bens, first)
    for laptop in (first, bens):
        assert [laptop.community.catalog.credits.state(t).state for t in (mine, theirs)] == [CONFIRMED] * 2
        assert laptop.community.catalog.credits.account(ben) == Account(minutes=30)
        assert laptop.differences() == []


def test_a_members_laptop_gives_nothing_in_the_name_of_others(
    laptops: list[Laptop], people: list[bytes], bens: Laptop
) -> None:
    first = laptops[0]
    ana, ben, cem = people
    claim = give(first, ana, cem)
    hand(first, bens)
    before = first.tables()["transfer"]
    assert isinstance(stop(bens, RecordTransfer(payer=ana, payee=cem, minutes=60)), NotEntitled)
    assert stop(bens, ReverseTransfer(transfer=claim)) == UnknownTransfer()
    begun = mark(bens.community.journal.key.public) + bytes(8)
    body = {"who": ana, "minutes": -600, "other": ben, "said_by": "desk"}
    force(bens, Fact(type="transfer.given", records=(begun, ana), body=body, audience=ana))
    force(bens, Fact(type="transfer.given", records=(begun, ben), body=body, audience=ben))
    force(bens, Fact(type="transfer.received", records=(claim, ben), body={**body, "who": ben, "minutes": 60}))
    force(bens, Fact(type="transfer.confirmed", records=(claim, ben), body={"who": cem}, audience=ben))
    force(bens, Fact(type="transfer.confirmed", records=(claim, cem), body={"who": cem}, audience=cem))
    force(bens, Fact(type="transfer.reversed", records=(claim, begun), body={"reason": ""}))
    hand(bens, first)
    assert first.tables()["transfer"] == before
    assert first.community.catalog.credits.state(claim).state == CLAIMED
    assert first.differences() == []


@pytest.mark.parametrize("seed", range(6))
def test_r71_random_histories_of_three_laptops_come_to_nought(
    laptops: list[Laptop], people: list[bytes], seed: int
) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        laptop = chance.choice(laptops)
        known = [t.id for t in laptop.community.catalog.credits.everything()]
        try:
            match chance.randrange(7):
                case 0 | 1:
                    payer, payee = chance.sample([*people, laptop.community.id], 2)
                    give(laptop, payer, payee, chance.choice([15, 60]), chance.choice([GIVER, RECEIVER, "desk"]))
                case 2 if known:
                    who = chance.choice(people)
                    laptop.community.do(ConfirmTransfer(transfer=chance.choice(known), who=who))
                case 3 if known:
                    laptop.community.do(ReverseTransfer(transfer=chance.choice(known)))
                case 4:
                    host, *learners = chance.sample(people, 3)
                    laptop.community.do(SettleClass(session=EVENING, host=host, learners=tuple(learners), minutes=60))
                case 5 if known:
                    deed = chance.choice(laptop.community.catalog.history.of(chance.choice(known)))
                    laptop.community.undo(deed.entry)
                case 6:
                    meet(*chance.sample(laptops, 2))
        except Refused:
            continue
        assert sum(account.would_be for account in all_accounts(laptop).values()) == 0
    for one, other in ((0, 1), (1, 2), (2, 0), (0, 1)):
        meet(laptops[one], laptops[other])
    found = [all_accounts(laptop) for laptop in laptops]
    assert found[0] == found[1] == found[2]
    assert sum(account.minutes for account in found[0].values()) == 0
    assert_the_same(laptops)
