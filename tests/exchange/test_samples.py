"""Tables as real systems export them come in whole: every good row, every fault named, nothing lost, twice as once."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from skillshare.community import Community
from skillshare.exchange.mapping import Target, guess_target
from skillshare.exchange.plan import Fate
from skillshare.exchange.problems import Trouble
from skillshare.exchange.reading import read
from tests.exchange.importing import SAMPLES, imported, items, people, planned, row, troubles

MYTURN = SAMPLES / "inventory-myturn-shape.csv"
CIRCULATE = SAMPLES / "inventory-semicolon-cp1252.csv"
MEMBERS = SAMPLES / "members.csv"


def test_myturn_names_each_fault_in_its_row(community: Community) -> None:
    found = planned(community, MYTURN)
    assert found.target is Target.ITEMS
    assert {fate: n for fate, n in found.counts.items() if n} == {Fate.ADD: 113, Fate.CANNOT: 1, Fate.EMPTY: 1}
    faults = {(p.row, p.trouble) for p in found.problems if p.trouble is not Trouble.STATUS_OUT}
    assert faults == {
        (19, Trouble.NUMBER_TWICE),
        (33, Trouble.NUMBER_MISSING),
        (46, Trouble.PRICE_UNCLEAR),
        (54, Trouble.NO_SUCH_DATE),
        (62, Trouble.NAME_MISSING),
    }
    assert found.left == (62,)
    assert sum(p.trouble is Trouble.STATUS_OUT for p in found.problems) == 10


def test_myturn_rows_become_items(community: Community) -> None:
    report = imported(community, MYTURN)
    assert (report.added, report.filled, report.there, report.left) == (113, 0, 0, (62,))
    here = items(community)
    drill = here["TL-0001"]
    assert (drill.name, drill.brand, drill.make) == ("Cordless drill driver 18V", "Makita", "DDF453")
    assert (drill.category, drill.location, drill.shelf) == ("Power tools / Drilling", "Main shop", "")
    assert (drill.value, drill.loan_days, drill.condition) == (11950, 7, "repair")
    assert drill.description == "Cordless drill driver 18V by Makita."
    assert drill.accessories == ("Charger", "2 batteries", "belt clip")
    assert drill.note == "check cord, see 'Bob's list'"
    assert drill.extra["Date Purchased"] == "2019-03-14"
    assert drill.extra["Condition"] == "Like new"
    assert drill.extra["Image"] == "https://example.org/img/2.jpg"
    assert drill.model == here["TL-0002"].model
    assert here["TL-0005"].description == "Angle grinder 125 mm by DeWalt.\n- Wear eye protection"
    assert here["TL-0003"].extra["Date Purchased"] == "2022-07-04"
    assert here["TL-0048"].brand == "Spear & Jackson"
    assert here["TL-0107"].value == 189_900
    assert here["TL-0045"].value is None
    assert here["TL-0045"].extra["Replacement Cost"] == "about 50"
    assert here["TL-0053"].extra["Date Purchased"] == "31/02/2020"
    assert here["TL-0053"].extra["Status(es)"] == "Checked Out"
    assert [here[n].condition for n in ("TL-0012", "TL-0013", "TL-0039")] == ["retired", "missing", "repair"]


def test_a_number_twice_stays_with_the_first(community: Community) -> None:
    imported(community, MYTURN)
    here = items(community)
    assert here["TL-0006"].name == "Angle grinder 125 mm"
    other = next(item for item in here.values() if item.extra.get("Item ID") == "TL-0006")
    assert other.name == "Tile cutter, manual 60 cm"
    assert other.number.startswith("RI-")
    assert next(item for item in here.values() if item.serial == "SN2249063").number.startswith("RI-")


def test_circulate_keeps_its_own_numbers(community: Community) -> None:
    assert read(CIRCULATE).encoding == "cp1252"
    report = imported(community, CIRCULATE)
    assert (report.added, report.left, report.problems) == (60, (), ())
    here = items(community)
    saw = here["A-12"]
    assert (saw.name, saw.value, saw.condition) == ("Mitre saw 216 mm", 1250, "retired")
    assert (saw.induction, saw.extra["power_source"]) == ("Mandatory induction", "Corded Electric")
    assert here["A-3"].value == 129_900
    assert any(item.brand == "Kärcher" for item in here.values())


def test_members_become_people(community: Community) -> None:
    assert guess_target(read(MEMBERS)) is Target.PEOPLE
    report = imported(community, MEMBERS)
    assert (report.added, report.left) == (64, ())
    assert {p.trouble for p in report.problems} == {Trouble.LIKELY_DUPLICATE}
    here = people(community)
    assert len(here) == 64
    chiara = here["M1002"]
    assert (chiara.name, chiara.phone, chiara.email) == ("Chiara Rossi", "07700 900 002", "member2@example.org")
    assert chiara.note == 'ask for Mr. "Bob"\nsecond line'
    assert chiara.address == "3 Mill Lane\nAshby\nAB3 2CD"
    assert chiara.languages == ("ar",)
    assert chiara.periods[0].until == date(2026, 5, 1)
    assert here["M1001"].periods[0].first == date(2026, 1, 1)
    assert here["M1001"].periods[0].until == date(2026, 12, 31)
    assert (here["M1026"].name, here["M1027"].name, here["M1031"].name) == ("محمد حسن", "李小龙", "Ana")
    assert sorted(t.name for t in community.catalog.membership_types()) == ["Concession", "Household", "Standard"]


def test_the_same_person_in_other_letters_is_named(community: Community) -> None:
    found = planned(community, MEMBERS)
    shouted = next(r for r in found.rows if r.title == "Émile DUBOIS")
    assert shouted.fate is Fate.ADD
    assert troubles(shouted) == [Trouble.LIKELY_DUPLICATE]
    assert row(found, int(shouted.problems[0].other)).title == "Émile Dubois"


@pytest.mark.parametrize("path", [MYTURN, CIRCULATE, MEMBERS], ids=lambda path: path.stem)
def test_twice_is_as_good_as_once(community: Community, path: Path) -> None:
    imported(community, path)
    before = community.journal.count()
    again = imported(community, path)
    assert (again.added, again.filled, again.entry) == (0, 0, None)
    assert community.journal.count() == before


@pytest.mark.parametrize("path", [MYTURN, CIRCULATE], ids=lambda path: path.stem)
def test_every_cell_is_found_again(community: Community, path: Path) -> None:
    """Nothing is lost: each word of each imported row stands somewhere in its item."""
    sheet = read(path)
    imported(community, path)
    texts = [_all_text(item) for item in items(community).values()]
    place = sheet.columns.index("Size" if path is MYTURN else "size")
    for line in sheet.lines:
        if line.number in (62,) or line.empty:
            continue
        name = line.cells[1 if path is MYTURN else 4]
        assert any(name in text and line.cells[place] in text for text in texts)
    kept = {key for item in items(community).values() for key in item.extra}
    with path.open(encoding=sheet.encoding, newline="") as file:
        headings = next(csv.reader(file, delimiter=sheet.delimiter))
    unmapped = {h for h, use in zip(headings, planned(community, path).mapping.uses, strict=True) if use == "keep"}
    assert unmapped <= kept


def _all_text(item: object) -> str:
    return repr(item)
