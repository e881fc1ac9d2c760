"""The one box and "Find anything": people and things by any part of what they are called, whatever is typed (R41)."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skillshare.catalog.views import Found, ItemFilter, PeopleFilter
from skillshare.domain.items import ChangeItem
from skillshare.domain.kinds import ITEM, PERSON
from skillshare.domain.numbers import label_code
from skillshare.domain.people import ChangePerson, MergePeople
from tests.catalog.house import House

NAMES = ("Zeynep Yıldız", "Łukasz Żółć", "Nguyễn Thị Hạnh", "أحمد السيد", "Алёна Ёлкина", "山田太郎", "O'Brien-Smith")


def names(found: Found) -> list[str]:
    return [hit.item.name if hit.item else hit.person.name if hit.person else "" for hit in found.hits]


def find(house: House, text: str, kind: str = "") -> list[str]:
    return names(house.catalog.search.find(text, kind=kind))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("yildiz", NAMES[0]), ("YILDIZ zey", NAMES[0]), ("zolc", NAMES[1]), ("żół", NAMES[1]), ("nguyen hanh", NAMES[2]),
     ("احمد", NAMES[3]), ("السيد", NAMES[3]), ("елкина", NAMES[4]), ("АЛЁ", NAMES[4]), ("山", NAMES[5]),
     ("太郎", NAMES[5]), ("o'brien", NAMES[6]), ("o’brien", NAMES[6]), ("brien smi", NAMES[6])],
)  # fmt: skip
def test_r41_a_person_is_found_by_part_of_any_name_in_any_script(house: House, typed: str, name: str) -> None:
    for other in NAMES:
        house.person(other)
    assert find(house, typed) == [name]
    assert [row.name for row in house.catalog.people.page(PeopleFilter(text=typed))] == [name]


def test_r41_a_person_is_found_by_phone_mail_card_and_number(house: House) -> None:
    ben = house.person("Ben Carter", phone="+49 (30) 123-4567", email="Ben.C@Example.org", card="C 00-77")
    house.person("Ana", phone="030 999", card="")
    row = house.catalog.people.row(ben)
    assert row is not None
    typed = ("4567", "34567", "030 123 4567", "0049301234567", "ben.c@", "BEN.C", "c0077", "C-00", row.number)
    for text in (*typed, row.number.replace("-", " ")):
        assert find(house, text, PERSON) == ["Ben Carter"], text
    assert house.catalog.people.by_card("c00.77") == row
    assert house.catalog.people.by_card("--") is None
    assert house.catalog.people.by_card("") is None
    assert house.catalog.people.by_code(row.number.lower()) == row


def test_r41_a_phone_number_is_found_although_words_fit_too(house: House) -> None:
    house.person("Ben", phone="030 4417")
    house.person("Ana", full_name="Ana 4417")
    assert sorted(find(house, "4417")) == ["Ana", "Ben"]


def test_a_thing_is_found_by_number_label_and_words(house: House) -> None:
    drill = house.item("Cordless drill", brand="Bosch", make="GSB 18", serial="3601JH4", category="Power tools")
    house.item("Drill bits", number="77-b")
    row = house.catalog.items.row(drill)
    assert row is not None
    for code in (row.number, row.number.lower().replace("-", ""), row.number.replace("-", "'"), label_code(row.number)):
        hit = house.catalog.search.scan(code)
        assert hit is not None, code
        assert (hit.id, hit.exact) == (drill, True)
    assert house.catalog.search.find(row.number).hits[0].exact
    for text in ("cordl", "bosch drill", "gsb", "3601jh4", "power too", "GSB18"[:3]):
        assert find(house, text) == ["Cordless drill"], text
    assert find(house, "77B") == ["Drill bits"]
    assert house.catalog.search.scan("77") is None


def test_what_begins_with_the_words_comes_first(house: House) -> None:
    for name in ("Bench drill", "Drill bits", "Drill", "Saw for drilling"):
        house.item(name)
    assert find(house, "drill") == ["Drill", "Drill bits", "Bench drill", "Saw for drilling"]


def test_kinds_can_be_asked_for_alone(house: House) -> None:
    house.item("Benny's bench")
    house.person("Ben")
    assert (find(house, "ben", ITEM), find(house, "ben", PERSON)) == (["Benny's bench"], ["Ben"])
    assert sorted(find(house, "ben")) == ["Ben", "Benny's bench"]


def test_a_word_that_finds_nothing_is_answered_with_near_ones(house: House) -> None:
    house.item("Circular saw")
    for typo in ("circulsr", "cirucular", "CIRCULLAR saw"):
        found = house.catalog.search.find(typo)
        assert (found.hits, found.instead) == ((), ("circular",)), typo
    assert house.catalog.search.find("xylophone") == Found()


def test_the_index_follows_names(house: House) -> None:
    saw = house.item("Saw")
    renamed = house.do(ChangeItem(item=saw, fields={"name": "Plane"}))
    assert (find(house, "saw"), find(house, "plane")) == ([], ["Plane"])
    house.community.undo(renamed.entry)
    assert (find(house, "saw"), find(house, "plane")) == (["Saw"], [])
    ben = house.person("Ben", card="77")
    house.do(ChangePerson(person=ben, fields={"name": "Bea", "card": ""}))
    assert (find(house, "ben"), find(house, "77"), find(house, "bea")) == ([], [], ["Bea"])


def test_r41_merged_people_are_found_once(house: House) -> None:
    ben, other = house.person("Ben Carter", card="1"), house.person("Ben Carter", card="2")
    assert len(find(house, "carter")) == 2
    house.do(MergePeople(person=other, into=ben))
    assert find(house, "carter") == ["Ben Carter"]
    assert house.catalog.search.find("carter").hits[0].id == ben
    assert house.catalog.people.count(PeopleFilter(text="carter")) == 1


HOSTILE = (
    *('"', '""', "*", "NEAR(", "NEAR(a b)", "-", "--", "a-b", "a AND", "OR", "NOT x", "(", ")", "a*b", "^a", "title:x"),
    *(
        "a:b",
        "{a}",
        "a+b",
        "'; DROP TABLE item; --",
        "%",
        "_",
        "\\",
        "\0",
        "a\0b",
        "\ud800",
        "a@\ud800\udfff",
        "x" * 10_000,
        "x " * 5000,
    ),
    *("\u202e", "½", "①", "ª", "\u0301", "क्षि", "٣", "１", "😀", "'", "’", "..", "a_b", "__"),
)


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_is_only_text(house: House, text: str) -> None:
    house.item("Drill")
    house.person("Ben")
    for kind in ("", ITEM, PERSON):
        house.catalog.search.find(text, kind=kind)
    house.catalog.search.scan(text)
    house.catalog.items.page(ItemFilter(text=text))
    house.catalog.items.count(ItemFilter(text=text))
    house.catalog.people.page(PeopleFilter(text=text))
    house.catalog.people.alike(text, text, text)
    house.catalog.items.alike(text)
    assert house.catalog.items.count(ItemFilter()) == 1


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_nothing_typed_finds_nothing_and_filters_nothing(house: House, text: str) -> None:
    house.item("Drill")
    assert house.catalog.search.find(text) == Found()
    assert house.catalog.items.count(ItemFilter(text=text)) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_any_name_that_can_be_written_is_kept_and_never_breaks_a_search(house: House, text: str) -> None:
    house.catalog.search.find(text)
    house.catalog.people.alike(text)
    house.catalog.search.scan(text)


def test_r41_possible_duplicates_while_typing(house: House) -> None:
    ben = house.person("Ben Carter", phone="+49 30 1234567", email="ben@example.org")
    house.person("Ana", phone="1")
    for guess in (("Carter Bén",), ("x", "030-1234567"), ("", "", "BEN@example.org"), ("ben cart",)):
        assert [row.id for row in house.catalog.people.alike(*guess)] == [ben], guess
    assert house.catalog.people.alike("Be", "12345", "ben") == ()
    assert house.catalog.people.alike("") == ()


def test_a_copy_of_a_thing_is_noticed_by_its_name(house: House) -> None:
    saw = house.item("Säge")
    assert [row.id for row in house.catalog.items.alike("SAGE")] == [saw]
