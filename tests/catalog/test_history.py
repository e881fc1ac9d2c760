"""Who did what, when, on which laptop; today's actions; and undo through the whole app (R16)."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from skillshare.catalog.views import ItemFilter, PeopleFilter
from skillshare.community import Changed
from skillshare.domain.fact import Fact
from skillshare.domain.holds import EndHold, PlaceHold, PutAside
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson, MergePeople
from skillshare.domain.refusal import AlreadyUndone, CannotUndo, LentSince, Refusal, Refused, UnknownAction
from tests.catalog.house import DAY, NOON, House

BERLIN = ZoneInfo("Europe/Berlin")


def refusal(house: House, entry: bytes) -> Refusal:
    with pytest.raises(Refused) as caught:
        house.community.undo(entry)
    return caught.value.refusal


def test_history_says_who_when_and_on_which_laptop(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    entry = house.community.do(LendItem(item=drill, person=ben), by=ben).entry
    deeds = house.catalog.history.of(drill)
    assert [deed.facts[0][0] for deed in deeds] == ["loan.opened", "item.described"]
    assert (deeds[0].entry, deeds[0].at, deeds[0].laptop) == (entry, house.clock.now, "Desk")
    assert [deed.by_name for deed in deeds] == ["Ben", "Ida"]
    assert deeds[0].device == house.community.journal.key.public
    assert not deeds[0].unsure
    assert house.catalog.history.deed(entry) == deeds[0]
    assert house.catalog.history.deed(b"?" * 32) is None
    assert len(house.catalog.history.of(drill, limit=1)) == 1


def test_r16_today_lists_the_actions_of_this_laptop_since_midnight_with_those_undone_marked(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    house.clock.now += DAY
    lent = house.lend(drill, ben)
    undone = house.community.undo(lent.entry)
    (deed,) = house.catalog.history.today(BERLIN)
    assert (deed.entry, deed.undone, deed.undoes) == (lent.entry, True, None)
    own = house.catalog.history.deed(undone.entry)
    assert own is not None
    assert own.undoes == lent.entry
    house.community.undo(undone.entry)
    assert [d.undone for d in house.catalog.history.today(BERLIN)] == [False]
    assert house.catalog.history.of(drill)[0].undone is False


def test_r16_what_cannot_be_undone_says_why(house: House) -> None:
    item = house.do(AddItem(fields={"name": "Drill"}))
    ben = house.person("Ben")
    lent = house.lend(item.record, ben)
    back = house.bring_back(item.record)
    again = house.lend(item.record, ben)
    assert refusal(house, back.entry) == LentSince("Drill")
    assert refusal(house, item.entry) == LentSince("Drill")
    assert refusal(house, house.catalog.history.of(ben)[-1].entry) == LentSince("Drill")
    house.community.undo(again.entry)
    assert refusal(house, again.entry) == AlreadyUndone()
    assert refusal(house, b"?" * 32) == UnknownAction()
    house.community.undo(back.entry)
    house.community.undo(lent.entry)
    house.community.undo(item.entry)
    assert house.catalog.items.count(ItemFilter(retired=True)) == 0


def test_r16_the_founding_has_no_undo(house: House) -> None:
    founding = [deed.entry for deed in house.catalog.history.of(house.community.id)][-1]
    assert refusal(house, founding) == CannotUndo()
    grant = house.community.grant
    assert refusal(house, grant.entry) == CannotUndo()


def test_r16_what_this_version_does_not_know_is_left_to_one_that_does(house: House) -> None:
    drill, journal = house.item("Drill"), house.community.journal
    with journal.transaction():
        later = journal.append([Fact(type="item.invented", records=(drill,), body={})], by=drill)
    assert refusal(house, later.entry) == CannotUndo()


def test_r16_an_action_in_several_entries_is_undone_and_redone_as_one(house: House) -> None:
    batch = b"b" * 16
    for part in range(2):
        commands = [AddItem(fields={"name": f"Thing {part} {n}"}) for n in range(210)]
        house.community.do_all(commands, batch=batch)
    entries = house.community.journal.entries_of(batch)
    assert len(entries) == 4
    for entry in entries[:2]:
        assert house.catalog.items.count(ItemFilter()) == 420
        undone = house.community.undo(entry)
        assert (len(undone.entries), house.catalog.items.count(ItemFilter())) == (4, 0)
        assert refusal(house, entries[3]) == AlreadyUndone()
        house.community.undo(undone.entries[2])


def test_an_import_says_for_each_row_what_became_of_it(house: House) -> None:
    heard: list[Changed] = []
    house.community.subscribe(heard.append)
    commands = [AddItem(fields={"name": "Saw"}), AddItem(fields={"name": ""}), AddItem(fields={"name": "Plane"})]
    done = house.community.do_all(commands, batch=b"b" * 16)
    assert [type(result) for result in done] == [bytes, type(done[1]), bytes]
    assert isinstance(done[1], Refusal)
    assert [deed for change in heard for deed in change.records if deed in done] != []
    assert len(heard) == 1
    assert house.community.do_all([AddItem(fields={"name": ""})], batch=b"c" * 16) == (done[1],)
    assert len(heard) == 1


def test_an_import_does_not_give_one_number_or_card_to_two_rows(house: House) -> None:
    rows: list[Any] = [AddItem(fields={"name": name, "number": "A-1"}) for name in ("Saw", "Plane")]
    rows += [AddPerson(fields={"name": name, "phone": "1", "card": "7"}) for name in ("Ben", "Ana")]
    done = house.community.do_all(rows, batch=b"b" * 16)
    assert [isinstance(result, Refusal) for result in done] == [False, True, False, True]


def test_a_subscriber_hears_once_what_changed_after_it_is_done(house: House) -> None:
    heard: list[tuple[Changed, int]] = []
    house.community.subscribe(lambda changed: heard.append((changed, house.community.journal.count())))
    before = house.community.journal.count()
    receipt = house.community.do(AddItem(fields={"name": "Drill"}), initiator="desk")
    assert heard == [(Changed(records=frozenset({receipt.record}), origin="here", initiator="desk"), before + 1)]
    house.community.undo(receipt.entry, initiator="toast")
    assert (heard[1][0].records, heard[1][0].initiator) == (frozenset({receipt.record}), "toast")


@pytest.mark.parametrize("years", [-30, 20])
def test_what_a_laptop_with_a_wrong_clock_did_today_is_listed(house: House, years: int) -> None:
    house.clock.now = NOON + years * 365 * DAY
    drill = house.item("Drill")
    house.do(ChangeItem(item=drill, fields={"name": "Saw"}))
    deeds = house.catalog.history.of(drill)
    assert [deed.unsure for deed in deeds] == [True, True]
    assert house.catalog.history.today(BERLIN)[:2] == deeds
    assert [row.name for row in house.catalog.items.page(ItemFilter())] == ["Saw"]
    assert house.catalog.people.count(PeopleFilter()) == 1


def test_the_history_of_a_person_tells_what_became_of_their_place_in_line(house: House) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    hold = house.do(PlaceHold(item=drill, person=ben)).record
    house.do(PutAside(hold=hold))
    left = house.do(EndHold(hold=hold))
    kinds = [deed.facts[0][0] for deed in house.catalog.history.of(ben)]
    assert kinds == ["hold.ended", "hold.aside", "hold.placed", "person.described"]
    house.community.undo(left.entry)
    assert house.catalog.history.of(ben)[0].undone


def test_r41_whoever_was_merged_brings_their_history_along(house: House) -> None:
    ana, anna = house.person("Ana"), house.person("Anna")
    lent = house.lend(house.item("Drill"), anna)
    merged = house.do(MergePeople(person=anna, into=ana))
    deeds = [deed.entry for deed in house.catalog.history.of(ana)]
    assert lent.entry in deeds
    assert deeds.count(merged.entry) == 1
