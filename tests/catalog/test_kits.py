"""R11: kits as lists, the search and the item page know them."""

from __future__ import annotations

import pytest

from skillshare.domain.kit_lending import LendKit, PartsAway, ReturnKit
from skillshare.domain.kits import AddKit, ChangeKit, PartInOtherKit, PartIsKit, RemoveKit, UnknownKit
from skillshare.domain.models import AddModel
from skillshare.domain.numbers import label_code
from skillshare.domain.refusal import NumberTaken, Refusal, Refused
from tests.catalog.house import House


def kit(house: House, name: str, *parts: bytes, **fields: object) -> bytes:
    return house.do(AddKit(fields={"name": name, "parts": list(parts), **fields})).record


def refused(house: House, command: object) -> Refusal:
    with pytest.raises(Refused) as caught:
        house.do(command)
    return caught.value.refusal


@pytest.fixture
def camping(house: House) -> tuple[bytes, bytes, bytes, bytes]:
    """A kit of a stove and a tent, and a second stove of its model."""
    model = house.do(AddModel(name="Stove")).record
    stove, spare = (house.item("Stove", model=model) for _ in range(2))
    tent = house.item("Tent")
    return kit(house, "Camping kit", stove, tent), stove, tent, spare


def test_a_kit_is_listed_with_its_parts_in_the_order_they_are_packed(house: House) -> None:
    tent, stove = house.item("Tent"), house.item("Stove")
    camping = kit(house, "Camping kit", tent, stove)
    kit(house, "Art kit", house.item("Easel"))
    assert [row.name for row in house.catalog.kits.all()] == ["Art kit", "Camping kit"]
    row = house.catalog.kits.row(camping)
    assert row is not None
    assert [part.id for part in row.parts] == [tent, stove]
    assert [row.name for row in house.catalog.kits.all("easel")] == ["Art kit"]
    assert house.catalog.kits.count() == 2


def test_the_search_finds_a_kit_by_name_number_and_label(house: House, camping: tuple[bytes, ...]) -> None:
    row = house.catalog.kits.row(camping[0])
    assert row is not None
    for text in ("camp", "kit", row.number, label_code(row.number)):
        assert camping[0] in [hit.id for hit in house.catalog.search.find(text).hits if hit.kit is not None]
    scanned = house.catalog.search.scan(label_code(row.number))
    assert scanned is not None
    assert (scanned.kit, scanned.item, scanned.exact) == (row, None, True)
    assert house.catalog.search.find("camp", kind="item").hits == ()


def test_numbers_are_shared_with_items_and_people(house: House, camping: tuple[bytes, ...]) -> None:
    row = house.catalog.kits.row(camping[0])
    assert row is not None
    assert house.catalog.number_owner(row.number) == "Camping kit"
    mat = house.item("Mat")
    assert house.catalog.items.state(mat).number != row.number
    command = AddKit(fields={"name": "Other", "parts": [mat], "number": row.number.lower()})
    assert refused(house, command) == NumberTaken(row.number.lower(), "Camping kit")


def test_a_removed_kit_is_not_found_and_its_number_is_not_given_out_again(house: House) -> None:
    tent = house.item("Tent")
    gone = kit(house, "Camping kit", tent)
    number = house.catalog.kits.state(gone).number
    house.do(RemoveKit(kit=gone))
    catalog = house.catalog
    assert (catalog.kits.row(gone), catalog.kits.by_code(number), catalog.kits.of_item(tent)) == (None, None, ())
    assert catalog.search.find("camping").hits == ()
    assert catalog.kits.name(gone) == "Camping kit"
    assert refused(house, LendKit(kit=gone, person=house.person("Ben"))) == UnknownKit()
    assert catalog.items.state(house.item("Mat")).number != number


def test_an_item_tells_its_kit_and_is_in_one_only(house: House, camping: tuple[bytes, ...]) -> None:
    own, stove, _, spare = camping
    assert [row.id for row in house.catalog.kits.of_item(stove)] == [own]
    assert house.catalog.kits.of_item(spare) == ()
    refusal = refused(house, AddKit(fields={"name": "Kitchen", "parts": [spare, stove]}))
    assert refusal == PartInOtherKit("Stove", "Camping kit")
    assert refused(house, AddKit(fields={"name": "All", "parts": [own]})) == PartIsKit("Camping kit")
    house.do(ChangeKit(kit=own, fields={"parts": [stove]}))
    assert kit(house, "Tents", camping[2])


def test_lending_undo_and_bringing_back_by_the_label(house: House, camping: tuple[bytes, ...]) -> None:
    own, stove, tent, spare = camping
    ben = house.person("Ben")
    receipt = house.do(LendKit(kit=own, person=ben))
    assert {loan.item for loan in house.catalog.loans.open_of(ben)} == {stove, tent}
    house.community.undo(receipt.entry)
    assert house.catalog.loans.open_of(ben) == ()
    house.lend(stove, house.person("Ana"))
    said = refused(house, LendKit(kit=own, person=ben))
    assert isinstance(said, PartsAway)
    assert [substitute.item for substitute in said.parts[0].substitutes] == [spare]
    house.do(LendKit(kit=own, person=ben, instead={stove: spare}))
    assert {loan.item for loan in house.catalog.loans.open_of(ben)} == {spare, tent}
    back = house.do(ReturnKit(kit=own))
    assert [fact.type for fact in back.facts] == ["kit.returned", "loan.returned", "loan.returned"]
    assert house.catalog.loans.open_of(ben) == ()
    assert [loan.item for loan in house.catalog.kits.outs(own)] == [stove]


def test_bringing_one_part_back_tells_what_of_the_hand_out_is_still_out(
    house: House, camping: tuple[bytes, ...]
) -> None:
    own, stove, tent, _ = camping
    house.do(LendKit(kit=own, person=house.person("Ben")))
    loan = house.bring_back(stove).record
    found = house.catalog.kits.lent_with(loan)
    assert found is not None
    assert (found[0].id, [still.item for still in found[1]]) == (own, [tent])
    alone = house.lend(stove, house.person("Ana"))
    assert house.catalog.kits.lent_with(alone.record) is None


def test_substitutes_of_no_kit_come_first(house: House) -> None:
    model = house.do(AddModel(name="Stove")).record
    stove, taken, free = (house.item("Stove", model=model) for _ in range(3))
    kit(house, "Other", taken)
    assert house.catalog.kits.copies(stove) == (free, taken)
