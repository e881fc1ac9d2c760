"""What each row will become: numbers that clash, rows that repeat, people who are here already, cells too long."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from skillshare.community import Community
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.numbers import short_id
from skillshare.domain.people import AddPerson
from skillshare.domain.roles import HOST, TRAINER, VOLUNTEER
from skillshare.domain.settings import SetMembershipType
from skillshare.exchange.known import known
from skillshare.exchange.mapping import Target, guess
from skillshare.exchange.plan import Fate
from skillshare.exchange.planning import plan
from skillshare.exchange.problems import Remedy, Trouble
from skillshare.exchange.reading import read
from tests.exchange.importing import founded, imported, items, people, planned, row, troubles, written
from tests.neighbours import admitted, hand_over


def test_a_number_that_another_thing_has_is_not_taken_away(community: Community, tmp_path: Path) -> None:
    community.do(AddItem(fields={"name": "Ladder", "number": "5"}))
    path = written(tmp_path, "Number,Name\n5,Cordless drill\n6,Saw\n")
    found = planned(community, path)
    assert (row(found, 2).fate, troubles(row(found, 2))) == (Fate.ADD, [Trouble.NUMBER_TAKEN])
    assert row(found, 2).problems[0].other == "Ladder"
    imported(community, path)
    assert items(community)["5"].name == "Ladder"
    drill = next(item for item in items(community).values() if item.name == "Cordless drill")
    assert (drill.number.startswith("RI-"), drill.extra) == (True, {"Number": "5"})
    assert imported(community, path).added == 0


def test_only_empty_fields_are_filled(community: Community, tmp_path: Path) -> None:
    community.do(AddItem(fields={"name": "Cordless drill", "number": "5", "brand": "Bosch"}))
    path = written(tmp_path, "Number,Name,Brand,Shelf,Weight,Status\n5,Drill cordless,Makita,A1,3 kg,retired\n")
    found = planned(community, path)
    assert row(found, 2).fate is Fate.FILL
    assert row(found, 2).fields == {"shelf": "A1", "extra": {"Weight": "3 kg"}}
    report = imported(community, path)
    assert (report.added, report.filled) == (0, 1)
    drill = items(community)["5"]
    assert (drill.name, drill.brand, drill.shelf, drill.condition) == ("Cordless drill", "Bosch", "A1", "active")
    assert imported(community, path).filled == 0


def test_a_renamed_item_is_still_the_same(community: Community, tmp_path: Path) -> None:
    path = written(tmp_path, "Number,Name,Serial number\n5,Drill,SN77\n")
    imported(community, path)
    community.do(ChangeItem(item=items(community)["5"].id, fields={"name": "Bohrmaschine"}))
    assert imported(community, path).added == 0


def test_equal_things_without_a_number_stay_several(community: Community, tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Brand\n" + "Folding chair,Zown\n" * 6)
    report = imported(community, path)
    assert report.added == 6
    chairs = list(items(community).values())
    assert len({chair.number for chair in chairs}) == 6
    assert len({chair.model for chair in chairs}) == 1
    assert chairs[0].model is not None
    assert imported(community, path).added == 0
    more = written(tmp_path, "Name,Brand\n" + "Folding chair,Zown\n" * 8)
    assert imported(community, more).added == 2


def test_a_repeated_row_is_imported_once(community: Community, tmp_path: Path) -> None:
    found = planned(community, written(tmp_path, "Number,Name\n5,Drill\n5, Drill \n5,Saw\n"))
    assert [r.fate for r in found.rows] == [Fate.ADD, Fate.SAME, Fate.ADD]
    assert troubles(row(found, 3)) == [Trouble.SAME_ROW]
    assert (troubles(row(found, 4)), row(found, 4).problems[0].other) == ([Trouble.NUMBER_TWICE], "2")


def test_numbers_of_our_own_shape_are_never_given_twice(community: Community, tmp_path: Path) -> None:
    second, third = short_id("RI", 2), short_id("RI", 3)
    text = f"Number,Name\n,Saw\n,Axe\n{second},Drill\n{third},Ladder\n,Plane\n"
    assert imported(community, written(tmp_path, text)).added == 5
    numbers = [item.number for item in items(community).values()]
    assert len(numbers) == len(set(numbers)) == 5
    assert items(community)[third].name == "Ladder"
    community.do(AddItem(fields={"name": "One more"}))
    assert len(items(community)) == 6


def test_a_number_without_letters_or_digits(community: Community, tmp_path: Path) -> None:
    imported(community, written(tmp_path, "Number,Name\n٤٥,Drill\n???,Saw\n12.0,Axe\n"))
    here = items(community)
    found = community.catalog.items.by_code("45")
    assert found is not None
    assert found.name == "Drill"
    assert here["12"].name == "Axe"
    assert next(i for i in here.values() if i.name == "Saw").extra == {"Number": "???"}


def test_a_name_of_ten_thousand_characters(community: Community, tmp_path: Path) -> None:
    name = "long " * 2000
    path = written(tmp_path, f"Number,Name\n1,{name}\n2,Saw\n")
    report = imported(community, path)
    assert [(p.row, p.trouble, p.remedy) for p in report.problems] == [(2, Trouble.TOO_LONG, Remedy.CUT)]
    item = items(community)["1"]
    assert (len(item.name), item.name[-1]) == (200, "…")
    assert " ".join(" ".join(item.extra.values()).split()).count("long") >= 1999
    assert imported(community, path).entry is None


def test_a_thousand_filled_columns_are_kept(community: Community, tmp_path: Path) -> None:
    heads = ["Number", "Name", *(f"col {n}" for n in range(998))]
    cells = ["1", "Drill", *(f"value {n}" for n in range(998))]
    path = written(tmp_path, ",".join(heads) + "\n" + ",".join(cells) + "\n")
    imported(community, path)
    extra = items(community)["1"].extra
    assert len(extra) <= 60
    text = "\n".join(extra.values())
    assert all(f"value {n}" in text for n in range(998))
    assert imported(community, path).entry is None


def test_more_than_a_record_holds_is_named_and_can_be_saved(community: Community, tmp_path: Path) -> None:
    heads = ",".join(["Name", *(f"col {n}" for n in range(30))])
    path = written(tmp_path, f"{heads}\nDrill,{','.join('x' * 3900 for _ in range(30))}\n")
    found = planned(community, path)
    assert Trouble.TOO_MUCH in troubles(row(found, 2))
    assert found.left == (2,)
    assert imported(community, path).added == 1


def test_quantity_is_a_stock_only_for_consumables(community: Community, tmp_path: Path) -> None:
    path = written(
        tmp_path, "Number,Name,Consumable,Quantity\n1,Screws,yes,200\n2,Chair,no,4\n3,Saw,,1\n4,Glue,ja,some\n"
    )
    report = imported(community, path)
    here = items(community)
    assert (here["1"].consumable, here["1"].stock) == (True, 200)
    assert (here["2"].consumable, here["2"].stock, here["2"].extra) == (False, 0, {"Quantity": "4"})
    assert here["3"].extra == {}
    assert here["4"].extra == {"Quantity": "some"}
    assert {(p.row, p.trouble) for p in report.problems} == {(3, Trouble.QUANTITY), (5, Trouble.COUNT_UNCLEAR)}


def test_direction_marks_and_formulas_in_cells(community: Community, tmp_path: Path) -> None:
    rows = ("1,\u200eمطرقة\u200f,'=1+1", "2,=cmd|x,-5", '"=""007""",Saw,', '=""008"",Axe,')
    path = written(tmp_path, "\u200fNumber,\u202bName\u202c,Notes\n" + "\n".join(rows) + "\n")
    imported(community, path)
    here = items(community)
    assert (here["1"].name, here["1"].note) == ("مطرقة", "=1+1")
    assert (here["2"].name, here["2"].note) == ("=cmd|x", "-5")
    assert (here["007"].name, here["008"].name) == ("Saw", "Axe")


def test_dates_that_nothing_settles_are_named_once(community: Community, tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Purchase date\nDrill,3/4/2021\nSaw,5/6/2021\n")
    found = planned(community, path)
    assert [(p.row, p.trouble, p.other) for p in found.problems] == [(0, Trouble.DATE_AMBIGUOUS, "d/m")]
    dollars = founded(tmp_path / "us", currency="USD")
    assert planned(dollars, path).problems[0].other == "m/d"
    dollars.close()
    sheet = read(path)
    mapping = guess(sheet, Target.ITEMS)
    settled = plan(
        sheet, type(mapping)(target=mapping.target, uses=mapping.uses, day_first=False), known(community, Target.ITEMS)
    )
    assert settled.problems == ()
    assert row(settled, 2).fields["extra"] == {"Purchase date": "2021-03-04"}


def test_a_person_needs_a_name_and_a_way(community: Community, tmp_path: Path) -> None:
    found = planned(
        community, written(tmp_path, "Name,Phone,E-mail\nAna,,\n,07700900001,\nBen,ask Ana,\nCy,,cy@x.org\n")
    )
    assert [r.fate for r in found.rows] == [Fate.CANNOT, Fate.CANNOT, Fate.CANNOT, Fate.ADD]
    assert troubles(row(found, 2)) == [Trouble.CONTACT_MISSING]
    assert troubles(row(found, 3)) == [Trouble.NAME_MISSING]
    assert troubles(row(found, 4)) == [Trouble.PHONE_UNCLEAR, Trouble.CONTACT_MISSING]


def test_one_person_twice_in_the_file(community: Community, tmp_path: Path) -> None:
    text = "Name,Phone,E-mail,Notes\nKAREN Öz,+44 7700 900123,,first\nKaren Oz,07700 900 123,k@x.org,second\n"
    path = written(tmp_path, text)
    found = planned(community, path)
    assert [r.fate for r in found.rows] == [Fate.ADD, Fate.SAME]
    assert troubles(row(found, 3)) == [Trouble.SAME_PERSON]
    imported(community, path)
    karen = people(community)["KAREN Öz"]
    assert (karen.email, karen.note) == ("k@x.org", "first")
    assert sorted(karen.extra.values()) == ["07700 900 123", "second"]
    assert imported(community, path).entry is None


def test_a_shared_mail_is_no_sameness_and_two_cards_are_two_people(community: Community, tmp_path: Path) -> None:
    text = "Name,E-mail,Card number\nAna Li,a@x.org,C1\nBen Li,a@x.org,C2\nAna Li,a@x.org,C3\nCy Li,c@x.org,C1\n"
    found = planned(community, written(tmp_path, text))
    assert [r.fate for r in found.rows] == [Fate.ADD] * 4
    assert troubles(row(found, 3)) == []
    assert troubles(row(found, 4)) == [Trouble.LIKELY_DUPLICATE]
    assert troubles(row(found, 5)) == [Trouble.CARD_TWICE]
    assert row(found, 5).fields["extra"] == {"Card number": "C1"}


def test_who_is_here_already(community: Community, tmp_path: Path) -> None:
    community.do(AddPerson(fields={"name": "Ana Ruiz", "phone": "+34 600 111 222", "card": "C9"}))
    text = "First name,Last name,Mobile,E-mail,Card\nRUIZ,Ana,600111222,ana@x.org,\nZoe,Tan,555444333,,C9\n"
    path = written(tmp_path, text)
    found = planned(community, path)
    assert row(found, 2).fate is Fate.FILL
    assert row(found, 2).fields == {"email": "ana@x.org"}
    assert (row(found, 3).fate, troubles(row(found, 3))) == (Fate.ADD, [Trouble.CARD_TAKEN])
    imported(community, path)
    assert people(community)["C9"].email == "ana@x.org"
    assert imported(community, path).entry is None


def test_memberships_begin_where_their_end_says(community: Community, tmp_path: Path) -> None:
    text = (
        "Name,Phone,Membership,From,Until\n"
        "Ana,12345671,Gold,,2027-02-28\nBen,12345672,gold,2026-01-01,2026-12-31\nCy,12345673,Gold,,\n"
        "Di,12345674,,,2027-01-01\nEd,12345675,Gold,2027-01-01,2026-01-01\nFi,12345676,Gold,,2030-01-01\n"
    )
    report = imported(community, written(tmp_path, text))
    here = people(community)
    assert [(p.first, p.until) for p in here["Ana"].periods] == [(date(2026, 3, 1), date(2027, 2, 28))]
    assert [(p.first, p.until) for p in here["Ben"].periods] == [(date(2026, 1, 1), date(2026, 12, 31))]
    assert here["Cy"].periods[0].first == date(2026, 11, 20)
    assert (here["Di"].periods, here["Di"].extra) == ((), {"Until": "2027-01-01"})
    assert (here["Ed"].periods, here["Ed"].extra["From"]) == ((), "2027-01-01")
    assert here["Fi"].periods[0].first == date(2026, 11, 20)
    assert [kind.name for kind in community.catalog.membership_types()] == ["Gold"]
    found = {(p.row, p.trouble) for p in report.problems}
    assert found == {(4, Trouble.MEMBERSHIP_FROM_TODAY), (5, Trouble.TYPE_MISSING), (6, Trouble.PERIOD_UNCLEAR)}


def test_a_mended_row_is_named(community: Community, tmp_path: Path) -> None:
    found = planned(community, written(tmp_path, 'Number,Name,Brand\n1,"Drill 5,Bosch\n2,Saw,Stihl\n'))
    assert troubles(row(found, 2)) == [Trouble.QUOTES]
    assert [r.title for r in found.rows] == ["Drill 5", "Saw"]


def test_names_written_backwards_are_turned(community: Community, tmp_path: Path) -> None:
    found = planned(community, written(tmp_path, 'Name;Telefon\n"Groß, Ursula";12345678\nOkafor, Ben;23456789\n'))
    assert [r.title for r in found.rows] == ["Ursula Groß", "Ben Okafor"]
    mixed = planned(community, written(tmp_path, "Name;Telefon\nAna, Ben and Cy;12345678\nBen Okafor;23456789\n"))
    assert [r.title for r in mixed.rows] == ["Ana, Ben and Cy", "Ben Okafor"]


def test_a_card_that_a_repeated_row_brings_is_taken(community: Community, tmp_path: Path) -> None:
    text = "Name,Phone,Card\nAna Li,12345678,\nAna Li,12345678,C1\nBen,87654321,C1\n"
    path = written(tmp_path, text)
    found = planned(community, path)
    assert [r.fate for r in found.rows] == [Fate.ADD, Fate.SAME, Fate.ADD]
    assert row(found, 2).fields["card"] == "C1"
    assert troubles(row(found, 4)) == [Trouble.CARD_TWICE]
    assert imported(community, path).left == ()
    assert imported(community, path).entry is None


def test_a_member_number_twice_doubles_nobody(community: Community, tmp_path: Path) -> None:
    path = written(tmp_path, "Member number,Name,Phone\n1,Ana Li,12345678\n1,Ben Ode,87654321\n2,Ana Li,55555555\n")
    report = imported(community, path)
    assert (report.added, [p.trouble for p in report.problems]) == (
        3,
        [Trouble.NUMBER_TWICE, Trouble.LIKELY_DUPLICATE],
    )
    assert people(community)["Ben Ode"].extra == {"Member number": "1"}
    assert imported(community, path).entry is None


def test_what_people_do_comes_in_and_is_never_taken_from_who_has_it(community: Community, tmp_path: Path) -> None:
    ben = community.do(AddPerson(fields={"name": "Ben Ode", "phone": "12345672"}, roles=[HOST])).record
    text = (
        "Name,Phone,Funktion\nAna Li,12345671,Helferin und Trainerin\nBen Ode,12345672,Trainer\n"
        "Cy Tan,12345673,Trainer; Kassenwart\nCy Tan,12345673,Helfer\n"
    )
    path = written(tmp_path, text.replace(" und ", "; "))
    report = imported(community, path)
    here = people(community)
    assert here["Ana Li"].roles == (VOLUNTEER, TRAINER)
    assert community.catalog.people.state(ben).roles == (HOST,)
    assert (here["Cy Tan"].roles, here["Cy Tan"].extra["Funktion"]) == ((TRAINER,), "Trainer; Kassenwart")
    assert here["Cy Tan"].extra["Funktion (2)"] == "volunteer"
    assert [(p.trouble, p.said) for p in report.problems] == [
        (Trouble.ROLE_UNKNOWN, "Kassenwart"),
        (Trouble.SAME_PERSON, "Cy Tan"),
    ]
    assert imported(community, path).entry is None
    assert report.entry is not None
    community.undo(report.entry)
    assert list(people(community)) == ["Ben Ode"]


def test_who_is_here_without_a_role_gets_the_one_in_the_file(community: Community, tmp_path: Path) -> None:
    ana = community.do(AddPerson(fields={"name": "Ana Li", "phone": "12345671"})).record
    assert imported(community, written(tmp_path, "Name,Phone,Role\nAna Li,12345671,volunteer\n")).filled == 1
    assert community.catalog.people.state(ana).roles == (VOLUNTEER,)


def test_a_desk_s_laptop_names_the_memberships_it_lacks_and_fills_them_in_later(
    community: Community, tmp_path: Path
) -> None:
    community.do(SetMembershipType(name="Gold"))
    desk = admitted(community, tmp_path / "desk", community.now)
    text = (
        "Name,Phone,Membership,From,Until\nAna Li,12345671,Silver,2026-01-01,2026-12-31\n"
        "Ben Ode,12345672,silver,,\nCy Tan,12345673,Gold,,\n"
    )
    path = written(tmp_path, text)
    try:
        found = planned(desk, path)
        assert [(p.column, p.said, p.trouble, p.remedy) for p in found.columns] == [
            ("Membership", "Silver", Trouble.TYPE_ELSEWHERE, Remedy.LATER)
        ]
        assert [troubles(row(found, n)) for n in (2, 3, 4)] == [[], [], [Trouble.MEMBERSHIP_FROM_TODAY]]
        assert (imported(desk, path).added, imported(desk, path).entry) == (3, None)
        here = people(desk)
        assert here["Ana Li"].extra == {"Membership": "Silver", "From": "2026-01-01", "Until": "2026-12-31"}
        assert [len(here[name].periods) for name in ("Ana Li", "Ben Ode", "Cy Tan")] == [0, 0, 1]
        community.do(SetMembershipType(name="Silver"))
        hand_over(community, desk)
        assert imported(desk, path).filled == 2
        assert people(desk)["Ana Li"].periods[0].first == date(2026, 1, 1)
        assert planned(desk, path).columns == ()
    finally:
        desk.close()


def test_a_desk_s_laptop_keeps_the_roles_of_a_file_in_words(community: Community, tmp_path: Path) -> None:
    desk = admitted(community, tmp_path / "desk", community.now)
    try:
        report = imported(desk, written(tmp_path, "Name,Phone,Role\nAna Li,12345671,trainer\n"))
        assert (report.added, report.left) == (1, ())
        assert [p.trouble for p in report.problems] == [Trouble.ROLES_ELSEWHERE]
        assert (people(desk)["Ana Li"].roles, people(desk)["Ana Li"].extra) == ((), {"Role": "trainer"})
    finally:
        desk.close()
