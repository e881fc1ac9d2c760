"""Who waits, as the catalog answers it: lines, what is kept for whom, what lending, retiring and merging do to it."""

import pytest

from skillshare.catalog import project
from skillshare.domain.holds import READY, WAITING, EndHold, PlaceHold, PutAside
from skillshare.domain.items import ACTIVE, REPAIR, RETIRED, ChangeItem, SetCondition
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.people import MergePeople
from skillshare.domain.refusal import Asked, HeldForOther
from tests.catalog.house import DAY, House


def line(house: House, item: bytes) -> list[tuple[str, str]]:
    found = house.community.deciding().line(house.catalog.items.state(item))
    return [(one.name, one.state) for one in found]


def test_a_line_forms_and_the_first_gets_what_comes_back(house: House) -> None:
    drill, ben, ana, cem = house.item("Drill"), house.person("Ben"), house.person("Ana"), house.person("Cem")
    house.lend(drill, ben)
    for person in (ana, cem):
        house.do(PlaceHold(item=drill, person=person))
    assert line(house, drill) == [("Ana", WAITING), ("Cem", WAITING)]
    house.do(ReturnItem(item=drill))
    assert line(house, drill) == [("Ana", READY), ("Cem", WAITING)]
    with pytest.raises(Asked) as asked:
        house.do(LendItem(item=drill, person=cem))
    assert isinstance(asked.value.questions[0], HeldForOther)
    house.lend(drill, ana)
    assert line(house, drill) == [("Cem", WAITING)]
    assert project.differences(house.community.database, house.community.journal) == []


def test_r14_what_is_kept_counts_with_what_is_out(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    house.do(PlaceHold(item=drill, person=ana))
    deciding = house.community.deciding()
    person = house.catalog.people.state(ana)
    assert deciding.desk(person).has == 1
    assert deciding.desk(person, house.catalog.items.state(drill)).has == 0
    assert [item.name for item, _ in deciding.ready_for(ana)] == ["Drill"]


def test_r34_retiring_ends_the_line_and_its_undo_brings_it_back(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    house.do(PlaceHold(item=drill, person=ana))
    receipt = house.do(SetCondition(item=drill, condition=RETIRED, reason="Burnt"))
    assert line(house, drill) == []
    house.community.undo(receipt.entry)
    assert line(house, drill) == [("Ana", READY)]


def test_r34_a_changed_condition_ends_the_line_on_every_path(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    house.do(PlaceHold(item=drill, person=ana))
    house.do(ChangeItem(item=drill, fields={"condition": RETIRED}))
    assert line(house, drill) == []


def test_r34_a_repair_takes_nobody_s_time(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    house.do(PlaceHold(item=drill, person=ana))
    house.do(SetCondition(item=drill, condition=REPAIR))
    house.clock.now += 30 * DAY
    assert line(house, drill) == [("Ana", WAITING)]
    house.do(SetCondition(item=drill, condition=ACTIVE))
    assert line(house, drill) == [("Ana", READY)]


def test_r33_who_was_second_gets_a_whole_time_when_the_first_leaves(house: House) -> None:
    drill, ana, cem = house.item("Drill"), house.person("Ana"), house.person("Cem")
    first = house.do(PlaceHold(item=drill, person=ana)).record
    house.do(PlaceHold(item=drill, person=cem))
    house.clock.now += 6 * DAY
    house.do(PutAside(hold=first))
    house.clock.now += 6 * DAY
    house.do(EndHold(hold=first))
    assert line(house, drill) == [("Cem", READY)]


def test_leaving_and_putting_aside(house: House) -> None:
    drill, ana = house.item("Drill"), house.person("Ana")
    held = house.do(PlaceHold(item=drill, person=ana)).record
    house.do(PutAside(hold=held))
    assert house.catalog.holds.state(held).aside is not None
    assert house.catalog.holds.items() == (drill,)
    house.do(EndHold(hold=held))
    assert house.catalog.holds.items() == ()


def test_r41_who_was_merged_keeps_the_place(house: House) -> None:
    drill, ana, anna = house.item("Drill"), house.person("Ana"), house.person("Anna")
    house.do(PlaceHold(item=drill, person=anna))
    house.do(MergePeople(person=anna, into=ana))
    assert line(house, drill) == [("Ana", READY)]
    house.lend(drill, ana)
    assert line(house, drill) == []
