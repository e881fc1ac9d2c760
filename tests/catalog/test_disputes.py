"""What laptops that had not met recorded so that a person has to settle it: fields, cards."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from skillshare.domain.items import ChangeItem
from skillshare.domain.people import AddPerson, ChangePerson
from tests.catalog.house import House
from tests.neighbours import admitted, meet

BERLIN = ZoneInfo("Europe/Berlin")


def test_what_laptops_wrote_differently_is_listed_until_it_is_settled(house: House, tmp_path: Path) -> None:
    drill, ben = house.item("Drill"), house.person("Ben")
    other = admitted(house.community, tmp_path / "other", house.clock)
    house.do(ChangeItem(item=drill, fields={"name": "Hammer drill"}))
    house.do(ChangePerson(person=ben, fields={"name": "Benno"}))
    house.clock.now += 60_000
    other.do(ChangeItem(item=drill, fields={"name": "Cordless drill"}))
    other.do(ChangePerson(person=ben, fields={"name": "Benedict"}))
    meet(house.community, other)
    other.close()
    tonight = house.catalog.tonight(BERLIN)
    assert [record.conflicts for record in tonight.disputed] == [{"name": ("Hammer drill",)}, {"name": ("Benno",)}]
    assert house.catalog.to_settle() == 2
    house.do(ChangeItem(item=drill, fields={"name": "Hammer drill"}))
    house.do(ChangePerson(person=ben, fields={"name": "Benedict"}))
    assert house.catalog.tonight(BERLIN).disputed == ()
    assert house.catalog.to_settle() == 0
    assert house.differences() == []


def test_two_people_with_one_card_are_listed_until_one_gets_another(house: House, tmp_path: Path) -> None:
    other = admitted(house.community, tmp_path / "other", house.clock)
    ana = house.person("Ana", card="C 12")
    house.clock.now += 60_000
    bea = other.do(AddPerson(fields={"name": "Bea", "phone": "030 666", "card": "c-12"})).record
    meet(house.community, other)
    other.close()
    (people,) = house.catalog.tonight(BERLIN).cards
    assert [row.id for row in people] == [ana, bea]
    house.do(ChangePerson(person=bea, fields={"card": ""}))
    assert house.catalog.people.same_cards() == ()
