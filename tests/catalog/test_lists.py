"""Lists and pages: filters, order, counts, clashes, Tonight, and how many questions a page costs."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from skillshare.catalog.views import HERE, OUT, USED_UP, ItemFilter, PeopleFilter
from skillshare.community import Changed
from skillshare.domain.fact import Fact
from skillshare.domain.items import REPAIR, RETIRED, AddItem, ChangeItem, SetCondition
from skillshare.domain.lending import ChangeDue, LendItem, ReturnItem, SettleClash
from skillshare.domain.numbers import short_id
from skillshare.domain.opening_hours import RemoveSlot, SetSlot, SetSpecial
from skillshare.domain.people import AddPerson, ChangePerson, MergePeople, StartMembership
from skillshare.domain.refusal import (
    AlreadyLent,
    Asked,
    CardTaken,
    HasOverdue,
    LimitReached,
    NothingChanges,
    NumberTaken,
    Refused,
    UnknownItem,
    UnknownLoan,
    UnknownPerson,
    UnknownType,
)
from skillshare.domain.settings import DescribeCommunity, RemoveMembershipType, SetMembershipType, SetRules
from tests.catalog.house import DAY, HOUR, NOON, House

BERLIN = ZoneInfo("Europe/Berlin")


def names(house: House, **wanted: object) -> list[str]:
    rows = house.catalog.items.page(ItemFilter(**wanted))  # type: ignore[arg-type]
    assert house.catalog.items.count(ItemFilter(**wanted)) == len(rows)  # type: ignore[arg-type]
    return [row.name for row in rows]


def people(house: House, state: str) -> list[str]:
    rows = house.catalog.people.page(PeopleFilter(state=state))
    assert house.catalog.people.count(PeopleFilter(state=state)) == len(rows)
    return [row.name for row in rows]


@pytest.fixture
def shelf(house: House) -> House:
    """One thing in each state, all lent to Ben where lent."""
    ben = house.person("Ben")
    for name in ("Drill", "Late", "Old", "Out"):
        house.item(name, category="Tools", location="Hall")
    house.item("Broken", category="Tools", condition=REPAIR, reason="cable")
    house.item("Gone", condition=RETIRED)
    house.item("Tape", consumable=True, stock=0, induction="none")
    for name in ("Late", "Old", "Out"):
        house.lend(house.catalog.items.alike(name)[0].id, ben)
    house.do(SetCondition(item=house.catalog.items.alike("Old")[0].id, condition=RETIRED))
    late = house.catalog.items.alike("Late")[0]
    assert late.loan is not None
    house.do(ChangeDue(loan=late.loan, due=date(2026, 11, 25)))
    house.clock.now = NOON + DAY
    return house


def test_items_by_state(shelf: House) -> None:
    assert names(shelf) == ["Broken", "Drill", "Late", "Old", "Out", "Tape"]
    assert names(shelf, retired=True) == ["Broken", "Drill", "Gone", "Late", "Old", "Out", "Tape"]
    assert names(shelf, state=HERE) == ["Drill"]
    assert names(shelf, state="late") == ["Late"]
    assert names(shelf, state=USED_UP) == ["Tape"]
    assert names(shelf, state=REPAIR) == ["Broken"]


def test_r09_a_retired_item_that_is_out_is_still_listed(shelf: House) -> None:
    assert names(shelf, state=OUT) == ["Late", "Old", "Out"]
    assert names(shelf, state=RETIRED) == ["Gone", "Old"]
    counts = shelf.catalog.items.counts()
    assert (counts.items, counts.out, counts.categories) == (6, 3, {"": 1, "Tools": 5})


def test_items_by_other_fields(shelf: House) -> None:
    assert names(shelf, category="Tools", state=HERE) == ["Drill"]
    assert names(shelf, location="Hall") == ["Drill", "Late", "Old", "Out"]
    assert names(shelf, no_induction=True, consumable=True) == []
    assert names(shelf, consumable=True) == ["Tape"]
    assert names(shelf, text="dri", category="Tools") == ["Drill"]
    assert shelf.catalog.items.places() == ("Hall",)
    assert {row.name: row.state for row in shelf.catalog.items.page(ItemFilter(retired=True))} == {
        "Broken": REPAIR, "Drill": HERE, "Gone": RETIRED, "Late": OUT, "Old": OUT, "Out": OUT, "Tape": USED_UP,
    }  # fmt: skip


def test_people_by_state(shelf: House) -> None:
    assert people(shelf, "") == ["Ben", "Ida"]
    assert people(shelf, "borrowing") == people(shelf, "late") == ["Ben"]
    assert people(shelf, "blocked") == []
    assert people(shelf, "ended") == ["Ben", "Ida"]
    ben = shelf.catalog.search.find("ben").hits[0].id
    kind = shelf.do(SetMembershipType(name="Year")).record
    shelf.do(StartMembership(person=ben, type=kind))
    shelf.do(ChangePerson(person=ben, fields={"block": "owes"}))
    assert (people(shelf, "ended"), people(shelf, "blocked")) == (["Ida"], ["Ben"])
    row = shelf.catalog.people.row(ben)
    assert row is not None
    assert (row.has, row.late, row.until) == (3, 1, date(2027, 11, 25))


def test_the_coming_number_is_the_one_the_next_thing_gets(house: House) -> None:
    coming = house.community.coming_number()
    house.item("Drill", number=coming)
    after = house.community.coming_number()
    assert after != coming
    assert house.catalog.items.state(house.item("Saw")).number == after


def test_pages_are_stable_and_complete(house: House) -> None:
    house.community.do_all([AddItem(fields={"name": f"Same {n % 3}"}) for n in range(40)], batch=b"b" * 16)
    pages = [row.id for offset in range(0, 45, 7) for row in house.catalog.items.page(ItemFilter(), offset, 7)]
    assert len(pages) == len(set(pages)) == 40
    assert [row.id for row in house.catalog.items.page(ItemFilter(), limit=60)] == pages


def counting(house: House, ask: Callable[[], object]) -> int:
    statements: list[str] = []
    connection: sqlite3.Connection = house.community.database.connection()
    connection.set_trace_callback(statements.append)
    ask()
    connection.set_trace_callback(None)
    # What begins with dashes is the search index's own work on its pages.
    return sum(not statement.startswith("--") for statement in statements)


def test_a_page_costs_as_many_questions_for_sixty_rows_as_for_one(house: House) -> None:
    house.lend(house.item("Drill"), house.person("Ben"))
    asks: list[Callable[[], object]] = [
        lambda: house.catalog.items.page(ItemFilter()),
        lambda: house.catalog.items.page(ItemFilter(text="dri")),
        lambda: house.catalog.people.page(PeopleFilter()),
        lambda: house.catalog.loans.due_on(date(2026, 11, 1), date(2027, 1, 1)),
        lambda: house.catalog.search.find("dri"),
        lambda: house.catalog.tonight(BERLIN),
    ]
    few = [counting(house, ask) for ask in asks]
    commands = [AddItem(fields={"name": f"Drill {n}"}) for n in range(60)]
    things = house.community.do_all(commands, batch=b"b" * 16)
    more = [AddPerson(fields={"name": f"Dri {n}", "phone": "1"}) for n in range(60)]
    persons = house.community.do_all(more, batch=b"c" * 16)
    for thing, person in zip(things, persons, strict=True):
        assert isinstance(thing, bytes)
        assert isinstance(person, bytes)
        house.community.do(LendItem(item=thing, person=person))
    many = [counting(house, ask) for ask in asks]
    assert all(now <= before for now, before in zip(many, few, strict=True))
    assert max(few) < 24


def test_history_costs_a_few_questions_a_deed_however_long_it_is(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")

    def cost() -> float:
        return counting(house, lambda: house.catalog.history.of(drill, 1000)) / len(
            house.catalog.history.of(drill, 1000)
        )

    for _ in range(2):
        house.lend(drill, ben)
        house.bring_back(drill)
    short = cost()
    for _ in range(20):
        house.lend(drill, ben)
        house.bring_back(drill)
    assert cost() <= short
    assert short < 8


def test_tonight_shows_the_day_at_the_site(house: House) -> None:
    ben, things = house.person("Ben"), [house.item(name) for name in ("Due", "Back", "Late", "Broken")]
    for thing in things[:3]:
        house.lend(thing, ben)
    for thing, due in ((things[0], date(2026, 12, 2)), (things[2], date(2026, 11, 28))):
        loan = house.catalog.items.state(thing).outings[0].loan
        house.do(ChangeDue(loan=loan, due=due))
    house.do(SetCondition(item=things[3], condition=REPAIR))
    house.clock.now = int(datetime(2026, 12, 2, 0, 5, tzinfo=BERLIN).timestamp() * 1000)
    house.bring_back(things[1])
    tonight = house.catalog.tonight(BERLIN)
    assert (tonight.day, tonight.repairs, tonight.lent_today) == (date(2026, 12, 2), 1, 0)
    assert [row.item_name for row in tonight.due] == ["Due"]
    assert [row.item_name for row in tonight.back] == ["Back"]
    assert [row.item_name for row in tonight.late] == ["Late"]
    house.clock.now += 24 * HOUR
    assert house.catalog.tonight(BERLIN).back == ()


def test_r08_a_clash_is_shown_with_both_loans_and_settled(house: House) -> None:
    drill, ben, ana = house.item("Drill"), house.person("Ben"), house.person("Ana")
    house.lend(drill, ben)
    clashing(house, drill, ana)
    (clash,) = house.catalog.items.clashes()
    assert [loan.person_name for loan in clash.loans] == ["Ben", "Ana"]
    assert clash.item.outings == 2
    assert house.catalog.tonight(BERLIN).clashes == (clash,)
    receipt = house.do(SettleClash(item=drill, loan=clash.loans[1].id))
    assert house.catalog.items.clashes() == ()
    assert [loan.id for loan in house.catalog.loans.open_of_item(drill)] == [clash.loans[1].id]
    house.community.undo(receipt.entry)
    assert house.catalog.items.clashes() == (clash,)


def clashing(house: House, item: bytes, person: bytes) -> None:
    """A second loan, as it would come from a laptop that had not heard of the first."""
    loan, journal = b"second loan.....", house.community.journal
    body = {"loan": loan, "item": item, "at": house.clock.now + 60_000, "due": "2026-12-09", "back_by": None}
    facts = [Fact(type="loan.opened", records=(loan, item), body=body),
             Fact(type="loan.borrower", records=(loan, person), body={"person": person})]  # fmt: skip
    with journal.transaction():
        journal.append(facts, by=person)
    house.community.rebuild()


def test_r41_loans_of_merged_people_stand_with_whom_they_became_whoever_merged_first(house: House) -> None:
    ana, bea, cleo = (house.person(name) for name in ("Ana", "Bea", "Cleo"))
    house.lend(house.item("Drill"), ana)
    house.do(MergePeople(person=ana, into=bea))
    merge = house.do(MergePeople(person=bea, into=cleo))
    (loan,) = house.catalog.loans.open_of(cleo)
    assert loan.item_name == "Drill"
    assert [row.name for row in house.catalog.people.page(PeopleFilter())] == ["Cleo", "Ida"]
    assert people(house, "borrowing") == ["Cleo"]
    row = house.catalog.people.row(cleo)
    assert row is not None
    assert (row.has, row.late) == (1, 0)
    second = house.item("Saw")
    house.lend(second, ana)
    assert len(house.catalog.loans.open_of(cleo)) == 2
    house.bring_back(second)
    assert [past.item_name for past in house.catalog.loans.past_of(cleo)] == ["Saw"]
    assert house.catalog.loans.past_count(cleo) == 1
    house.community.undo(merge.entry)
    assert [row.item_name for row in house.catalog.loans.open_of(bea)] == ["Drill"]
    (loan,) = house.catalog.loans.open_of_item(house.catalog.items.alike("Drill")[0].id)
    assert (loan.person, loan.person_name) == (bea, "Bea")


def test_r41_somebody_who_was_two_is_one_to_call(house: House) -> None:
    ana, bea = house.person("Ana"), house.person("Bea")
    for name, person in (("Drill", ana), ("Saw", bea)):
        house.lend(house.item(name), person)
    house.clock.now += 60 * DAY
    assert house.catalog.loans.late_people() == 2
    house.do(MergePeople(person=ana, into=bea))
    assert house.catalog.loans.late_people() == 1


def test_r41_people_merged_in_a_circle_do_not_run_for_ever(house: House) -> None:
    ids = [house.person(name) for name in ("Ana", "Bea", "Cleo")]
    facts = [Fact(type="person.merged", records=(a, b), body={"person": a, "into": b})
             for a, b in zip(ids, ids[1:] + ids[:1], strict=True)]  # fmt: skip
    with house.community.journal.transaction():
        house.community.journal.append(facts, by=ids[0])
    house.community.rebuild()
    house.lend(house.item("Drill"), ids[0])
    assert len(house.catalog.loans.open_of(ids[1])) == 1


def merge(house: House, person: bytes, into: bytes) -> None:
    """What another laptop had recorded before it met this one."""
    fact = Fact(type="person.merged", records=(person, into), body={"person": person, "into": into})
    with house.community.journal.transaction():
        house.community.journal.append([fact], by=person)
    house.community.rebuild()


@pytest.mark.parametrize("count", [2, 3])
def test_r41_of_people_merged_in_a_circle_one_stays(house: House, count: int) -> None:
    ids = [house.person(name, card=f"77{name}") for name in ("Ana", "Bea", "Cleo")[:count]]
    house.lend(house.item("Drill"), ids[-1])
    for a, b in zip(ids, ids[1:] + ids[:1], strict=True):
        merge(house, a, b)
    (stays,) = {house.catalog.people.standing(one) for one in ids}
    assert stays == min(ids)
    assert [row.id for row in house.catalog.people.page(PeopleFilter()) if row.id in ids] == [stays]
    (loan,) = house.catalog.loans.open_of(stays)
    assert loan.person == stays
    assert house.catalog.loans.late_people() == 0
    for name in ("Ana", "Bea"):
        found = house.catalog.people.by_code(f"77{name}")
        assert found is not None
        assert found.id == stays


def test_r41_loans_and_old_cards_follow_a_merge_of_a_merge(house: House) -> None:
    ana, bea, cleo = (house.person(name, card=f"77{name}") for name in ("Ana", "Bea", "Cleo"))
    drill = house.item("Drill")
    house.lend(drill, ana)
    house.do(MergePeople(person=ana, into=bea))
    house.do(MergePeople(person=bea, into=cleo))
    (loan,) = house.catalog.loans.open_of_item(drill)
    row, card = house.catalog.items.row(drill), house.catalog.people.by_card("77Ana")
    assert row is not None
    assert card is not None
    assert {(loan.person, loan.person_name), (row.person, row.person_name), (card.id, card.name)} == {(cleo, "Cleo")}


def test_r41_whoever_was_merged_into_somebody_taken_back_is_still_there(house: House) -> None:
    ana = house.person("Ana")
    added = house.do(AddPerson(fields={"name": "Anna", "phone": "1"}))
    house.do(MergePeople(person=ana, into=added.record))
    house.community.undo(added.entry)
    assert people(house, "") == ["Ana", "Ida"]
    house.lend(house.item("Drill"), ana)
    assert people(house, "borrowing") == ["Ana"]


def test_an_item_page_has_its_loans_and_its_copies(house: House) -> None:
    one, ben = house.item("Drill", model=b"m" * 16), house.person("Ben")
    other = house.item("Drill", model=b"m" * 16)
    house.lend(one, ben)
    page = house.catalog.items.one(one)
    assert page is not None
    assert (page.row.person, page.row.person_name, [row.id for row in page.copies]) == (ben, "Ben", [other])
    assert [loan.person_name for loan in page.open] == ["Ben"]
    assert house.catalog.items.one(b"?" * 16) is None


def test_a_person_page_has_loans_type_and_possible_duplicates(house: House) -> None:
    ben, twin = house.person("Ben Carter"), house.person("Carter Ben")
    kind = house.do(SetMembershipType(name="Year", item_limit=1)).record
    house.do(StartMembership(person=ben, type=kind))
    house.lend(house.item("Drill"), ben)
    page = house.catalog.people.one(ben)
    assert page is not None
    assert page.type is not None
    assert (page.type.name, [row.id for row in page.alike], len(page.open), page.past) == ("Year", [twin], 1, ())
    assert house.catalog.people.one(b"?" * 16) is None
    with pytest.raises(Asked) as caught:
        house.lend(house.item("Saw"), ben)
    assert caught.value.questions == (LimitReached("Ben Carter", 1, 1),)


def test_r06_a_closure_moves_what_is_due_in_one_action_and_undo_moves_it_back(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    loan = house.lend(drill, ben).record
    closure = SetSpecial(first=date(2026, 12, 7), last=date(2026, 12, 20), reason="Floor")
    row = house.catalog.loans.row(loan)
    assert row is not None
    assert row.due == date(2026, 12, 9)
    receipt = house.do(closure)
    moved = house.catalog.loans.row(loan)
    assert moved is not None
    assert (len(receipt.entries), moved.due, moved.back_by) == (1, date(2026, 12, 23), 18 * 60)
    house.community.undo(receipt.entry)
    assert (house.catalog.loans.row(loan), house.catalog.opening().specials) == (row, ())


def test_r06_a_weekday_that_goes_moves_what_is_due_on_it(house: House) -> None:
    loan = house.lend(house.item("Drill"), house.person("Ben")).record
    wednesday = next(slot for slot in house.catalog.opening().slots if slot.weekday == 2)
    house.do(RemoveSlot(slot=wednesday.id))
    row = house.catalog.loans.row(loan)
    assert row is not None
    assert row.due == date(2026, 12, 12)
    with pytest.raises(Refused) as caught:
        house.do(RemoveSlot(slot=wednesday.id))
    assert caught.value.refusal == NothingChanges()
    house.do(SetSlot(weekday=2, start=60, end=120))
    assert len(house.catalog.opening().slots) == 2


def test_r14_overdue_items_ask_by_name(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    house.lend(drill, ben)
    house.clock.now += 20 * DAY
    with pytest.raises(Asked) as caught:
        house.lend(house.item("Saw"), ben)
    assert caught.value.questions == (HasOverdue("Ben", 1, "Drill"),)


def test_r15_a_loan_told_late_counts_from_the_day_it_went_out(house: House) -> None:
    loan = house.lend(house.item("Drill"), house.person("Ben"), at=NOON - 4 * DAY).record
    row = house.catalog.loans.row(loan)
    assert row is not None
    assert (row.opened, row.due) == (NOON - 4 * DAY, date(2026, 12, 5))


def test_numbers_and_cards_are_told_once_across_things_and_people(house: House) -> None:
    drill, ben = house.item("Drill", number="A-7"), house.person("Ben", card="C1")
    row = house.catalog.people.row(ben)
    assert row is not None
    for command, refusal in (
        (AddItem(fields={"name": "Saw", "number": "a7"}), NumberTaken("a7", "Drill")),
        (AddItem(fields={"name": "Saw", "number": row.number}), NumberTaken(row.number, "Ben")),
        (ChangePerson(person=ben, fields={"number": "A 7"}), NumberTaken("A 7", "Drill")),
        (AddPerson(fields={"name": "Ana", "phone": "1", "number": "A7"}), NumberTaken("A7", "Drill")),
        (AddPerson(fields={"name": "Ana", "phone": "1", "card": "c-1"}), CardTaken("c-1", "Ben")),
    ):
        with pytest.raises(Refused) as caught:
            house.do(command)
        assert caught.value.refusal == refusal
    house.do(ChangeItem(item=drill, fields={"number": "A-7 ", "brand": "Bosch"}))
    house.person("Ana", card="–")
    house.person("Cleo", card="–")


def test_the_next_number_passes_over_those_that_were_typed(house: House) -> None:
    house.item("First")
    house.item("Typed", number=short_id("RI", 3).lower())
    house.item("Next")
    numbers = [row.number for row in house.catalog.items.page(ItemFilter())]
    assert numbers == [short_id("RI", 2), short_id("RI", 4), short_id("RI", 3).lower()]


def test_what_is_not_there_is_refused_by_what_it_is(house: House) -> None:
    nobody, ben, drill = b"?" * 16, house.person("Ben"), house.item("Drill")
    for command, refusal in (
        (LendItem(item=nobody, person=ben), UnknownItem()),
        (LendItem(item=drill, person=nobody), UnknownPerson()),
        (ReturnItem(item=nobody), UnknownItem()),
        (ChangeDue(loan=nobody, due=date(2027, 1, 1)), UnknownLoan()),
        (StartMembership(person=ben, type=nobody), UnknownType()),
        (RemoveMembershipType(type=nobody), UnknownType()),
    ):
        with pytest.raises(Refused) as caught:
            house.do(command)
        assert caught.value.refusal == refusal
    with pytest.raises(TypeError):
        house.do(object())


def test_a_refusal_changes_nothing(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    loan = house.lend(drill, ben).record
    count, heard = house.community.journal.count(), list[Changed]()
    house.community.subscribe(heard.append)
    with pytest.raises(Refused) as caught:
        house.lend(drill, ben)
    assert caught.value.refusal == AlreadyLent(drill, "Drill", loan, date(2026, 12, 9))
    assert (house.community.journal.count(), heard) == (count, [])


def test_a_rule_counts_at_once(house: House) -> None:
    house.do(SetRules(fields={"item_limit": 0}))
    with pytest.raises(Asked):
        house.lend(house.item("Drill"), house.person("Ben"))


def test_r07_another_zone_counts_at_once(house: House) -> None:
    house.clock.now = int(datetime(2026, 12, 1, 0, 30, tzinfo=BERLIN).timestamp() * 1000)
    assert house.community.today() == date(2026, 12, 1)
    house.do(DescribeCommunity(fields={"zone": "America/New_York"}))
    assert house.community.today() == date(2026, 11, 30)


def test_r07_the_day_is_that_of_the_site(house: House) -> None:
    house.clock.now = int(datetime(2027, 3, 28, 0, 30, tzinfo=BERLIN).timestamp() * 1000)
    assert house.community.today() == date(2027, 3, 28)
    house.clock.now -= 31 * 60_000
    assert house.community.today() == date(2027, 3, 27)
    assert house.community.day_of(NOON) == date(2026, 11, 25) == house.community.today() - timedelta(days=122)
