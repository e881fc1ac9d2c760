"""Everything goes out whole or not at all, runs nothing in a spreadsheet program, and comes back as it was."""

from __future__ import annotations

import csv
import errno
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skillshare.community import Community
from skillshare.domain.afterwards import NoteSession, TakeFeedback
from skillshare.domain.bookings import Book, EndBooking
from skillshare.domain.certificates import GrantCertificate, RevokeCertificate
from skillshare.domain.contacts import MET, LogContact, TellOutcome
from skillshare.domain.door import WalkIn
from skillshare.domain.duties import DescribeDuty, TakeDuty, WantStandIn
from skillshare.domain.holds import EndHold, PlaceHold, PutAside
from skillshare.domain.items import AddItem, SetCondition
from skillshare.domain.kits import AddKit, RemoveKit
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.mentoring import StartMentoring
from skillshare.domain.models import AddModel
from skillshare.domain.offers import EndOffer, OfferSkill
from skillshare.domain.opening_hours import SetSlot, SetSpecial
from skillshare.domain.people import AddPerson, StartMembership
from skillshare.domain.planning import PlanSeries, PlanSession
from skillshare.domain.refusal import Override
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.roles import ROLES
from skillshare.domain.settings import SetMembershipType
from skillshare.domain.signing_up import SignUp
from skillshare.domain.skills import AddSkill
from skillshare.domain.spaces import AddSpace
from skillshare.domain.standing import StandingSignUp
from skillshare.domain.transfers import RecordTransfer, ReverseTransfer
from skillshare.exchange import export as exporting
from skillshare.exchange.export import WORKBOOK, Format, export
from skillshare.exchange.known import known
from skillshare.exchange.mapping import Target, guess
from skillshare.exchange.planning import plan
from skillshare.exchange.reading import read
from skillshare.exchange.running import run
from skillshare.journal.failure import Unavailable
from tests.exchange.importing import founded, fresh_batch, items, people

ODD = (
    "=1+1",
    "+44 7700 900001",
    "-5",
    "@sum",
    "'quoted",
    "'=x",
    "two\nlines",
    'say "hi"',
    "👩‍🔧 tools",
    "שלום עולם",
    "a;b,c\td",
    "1.50",
)
TABLES = (
    *("afterwards", "bookings", "certificates", "contacts", "duties", "history", "holds", "items", "kits", "loans"),
    *("memberships", "mentoring", "offers", "opening", "people", "reservations", "sessions", "signups", "skills"),
    *("spaces", "time", "turns"),
)
FILES = [f"{name}.csv" for name in TABLES]


def filled(community: Community) -> None:
    gold = community.do(SetMembershipType(name="=Gold")).record
    for n, odd in enumerate(ODD):
        fields: dict[str, Any] = {
            "name": odd,
            "description": odd,
            "note": odd,
            "shelf": odd,
            "care": "<b>not markup</b>",
        }
        fields |= {"number": f"N-{n}", "accessories": [odd, "case; large", "x"], "extra": {odd: odd, "Name": "kept"}}
        fields |= {"value": 1234 + n, "loan_days": n, "category": "A//B > C", "serial": "12.0"}
        item = community.do(AddItem(fields=fields)).record
        if n % 3 == 0:
            community.do(SetCondition(item=item, condition="repair", reason=odd))
        person: dict[str, Any] = {
            "name": odd,
            "phone": "+44 7700 90000" + str(n),
            "address": odd,
            "note": odd,
            "card": f"C{n}",
        }
        person |= {"languages": ["en", "uk"], "extra": {"Shoe size": odd}}
        made = community.do(AddPerson(fields=person, roles=ROLES[: n % 4])).record
        if n % 2:
            community.do(StartMembership(person=made, type=gold, first=date(2026, 1, 31), until=date(2026, 12, 31)))
    community.do(AddItem(fields={"name": "Screws", "consumable": True, "stock": 200, "accessories": ["Box, small"]}))
    community.do(AddItem(fields={"name": "No number of its own"}))


def bare_items(community: Community) -> dict[str, Any]:
    return {n: replace(i, id=b"", model=None) for n, i in items(community).items()}


def bare_people(community: Community) -> dict[str, Any]:
    return {
        n: replace(
            p, id=b"", since=0, note_at=0, note_by=None, periods=tuple(replace(x, id=b"", type=None) for x in p.periods)
        )
        for n, p in people(community).items()
    }


def brought_back(community: Community, path: Path, target: Target, sheet: str | None = None) -> None:
    found = read(path, sheet=sheet)
    mapping = guess(found, target)
    assert mapping.own
    report = run(plan(found, mapping, known(community, target)), community, batch=fresh_batch())
    assert [p for p in report.problems if p.row and p.trouble != "likely_duplicate"] == []


@pytest.mark.parametrize("form", list(Format))
def test_out_and_in_again_is_the_same(community: Community, tmp_path: Path, form: Format) -> None:
    filled(community)
    out = tmp_path / "out"
    export(community, out, form)
    other = founded(tmp_path / "other")
    for target in Target:
        if form is Format.CSV:
            brought_back(other, out / f"{target}.csv", target)
        else:
            brought_back(other, out / WORKBOOK, target, sheet=target.value)
    assert bare_items(other) == bare_items(community)
    assert bare_people(other) == bare_people(community)
    other.close()


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(ODD)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(texts, min_size=1, max_size=6))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, odd: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    one, other = founded(folder / "one"), founded(folder / "other")
    for n, text in enumerate(odd):
        one.do(AddItem(fields={"name": f"{text} x", "note": text, "brand": text, "number": f"N-{n}"}))
    export(one, folder / "out", Format.CSV)
    brought_back(other, folder / "out" / "items.csv", Target.ITEMS)
    assert bare_items(other) == bare_items(one)
    one.close()
    other.close()


def test_no_cell_begins_like_a_formula(community: Community, tmp_path: Path) -> None:
    filled(community)
    export(community, tmp_path, Format.CSV)
    for name in FILES:
        assert (tmp_path / name).read_bytes().startswith(b"\xef\xbb\xbf")
        with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert cells
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_loans_opening_and_history_in_plain_words(community: Community, tmp_path: Path) -> None:
    item = community.do(AddItem(fields={"name": "Drill", "number": "7"})).record
    person = community.do(AddPerson(fields={"name": "Ana", "phone": "123456"})).record
    community.do(SetSlot(weekday=3, start=18 * 60, changeover=None, end=20 * 60))
    community.do(SetSpecial(first=date(2026, 12, 24), last=date(2026, 12, 31), reason="Holidays"))
    why = (Override(rule="membership", reason="new"),)
    community.do(LendItem(item=item, person=person, due=date(2026, 11, 26), overrides=why))
    community.do(ReturnItem(item=item))
    found = export(community, tmp_path, Format.CSV)
    assert sorted(path.name for path in found.files) == FILES
    loan = _rows(tmp_path / "loans.csv")[1]
    assert (loan[0], loan[1], loan[3], loan[5]) == ("7", "Drill", "Ana", "2026-11-26")
    assert loan[6] != ""
    opening = _rows(tmp_path / "opening.csv")
    assert opening[1][:2] + opening[1][5:8] == ["weekly", "4", "18:00", "", "20:00"]
    assert opening[2][2:5] == ["2026-12-24", "2026-12-31", "closed"]
    history = _rows(tmp_path / "history.csv")
    lent = next(row for row in history if row[4] == "loan.opened")
    assert (lent[1], "Rita" in lent[2], "7 Drill" in lent[5]) == ("Desk", True, True)
    assert any(row[4] == "person.described" and "name: Ana" in row[6] for row in history)
    genesis = next(row for row in history if row[4] == "genesis")
    assert "discovery" not in genesis[6]


def test_who_waited_for_what_since_when_and_how_it_ended(community: Community, tmp_path: Path) -> None:
    item = community.do(AddItem(fields={"name": "Drill", "number": "7"})).record
    first, second = (community.do(AddPerson(fields={"name": name, "phone": "1"})).record for name in ("Ana", "Ben"))
    gone = community.do(PlaceHold(item=item, person=first)).record
    community.do(EndHold(hold=gone))
    community.do(PutAside(hold=community.do(PlaceHold(item=item, person=second)).record))
    export(community, tmp_path, Format.CSV)
    headings, *rows = _rows(tmp_path / "holds.csv")
    by_name = {row[3]: row for row in rows}
    assert headings[-2:] == ["Put aside until", "Ended because"]
    assert by_name["Ana"][:2] + by_name["Ana"][5:] == ["7", "Drill", "", "left"]
    assert by_name["Ben"][6] == ""
    assert date.fromisoformat(by_name["Ben"][5]) > date.fromisoformat(by_name["Ben"][4][:10])


def test_r70_what_people_teach_is_written_with_what_came_of_it(community: Community, tmp_path: Path) -> None:
    ana, ben = (community.do(AddPerson(fields={"name": name, "phone": "1"})).record for name in ("Ana", "Ben"))
    sewing = community.do(AddSkill(name="Sewing", group="Making", synonyms=("=Mending",))).record
    fields = {"times": [[5, 480, 720]], "limit": 2, "until": date(2027, 3, 31), "languages": ["de", "en"]}
    gives = community.do(OfferSkill(person=ana, skill=sewing, fields=fields)).record
    wants = community.do(OfferSkill(person=ben, skill=sewing, want=True)).record
    contact = community.do(LogContact(offer=gives, other=wants, how="by phone")).record
    community.do(TellOutcome(contact=contact, outcome=MET))
    community.do(StartMentoring(mentor=ana, learner=ben, skill=sewing, goal="A shirt"))
    community.do(EndOffer(offer=wants, reason="Learnt it"))
    export(community, tmp_path, Format.CSV)
    assert _rows(tmp_path / "skills.csv")[1] == ["Sewing", "Making", "'=Mending", ""]
    # Both may be of one millisecond.
    offered, wanted = sorted(_rows(tmp_path / "offers.csv")[1:], key=lambda row: row[2])
    assert offered[1:9] == ["Ana", "offers", "Sewing", "", "6 08:00–12:00", "de, en", "2", "2027-03-31"]
    assert (wanted[1:4], wanted[-1]) == (["Ben", "wants", "Sewing"], "Learnt it")
    assert _rows(tmp_path / "contacts.csv")[1][1:6] == ["Ana", "Ben", "Sewing", "by phone", "met"]
    pair = _rows(tmp_path / "mentoring.csv")[1]
    assert (pair[1], pair[3], pair[4:6]) == ("Ana", "Ben", ["Sewing", "A shirt"])


def test_time_given_is_written_with_how_it_stands(community: Community, tmp_path: Path) -> None:
    ana, ben = (community.do(AddPerson(fields={"name": name, "phone": "1"})).record for name in ("Ana", "Ben"))
    given = community.do(RecordTransfer(payer=ana, payee=ben, minutes=90, what="=Sewing")).record
    community.do(ReverseTransfer(transfer=given, reason="Twice"))
    community.do(RecordTransfer(payer=community.id, payee=ana, minutes=60, by="receiver"))
    export(community, tmp_path, Format.CSV)
    _, *rows = _rows(tmp_path / "time.csv")
    assert [(row[2], row[4], row[5], row[7:]) for row in rows] == [
        ("Ben", "Ana", "90", ["confirmed", "yes", "", "Twice"]),
        ("Ana", "Ben", "90", ["confirmed", "", "yes", ""]),
        ("Ana", community.catalog.settings(community.id).name, "60", ["confirmed", "", "", ""]),
    ]


def test_rooms_bookings_reservations_and_duties_are_written(community: Community, tmp_path: Path) -> None:
    ana, ben = (community.do(AddPerson(fields={"name": name, "phone": "1"})).record for name in ("Ana", "Ben"))
    today = community.today()
    start = datetime.combine(today, time(18)) + timedelta(days=7)
    end, day = start + timedelta(hours=2), start.date()
    hall = community.do(
        AddSpace(fields={"name": "=Hall", "capacity": 40, "hours": [[start.weekday(), 540, 1260]]})
    ).record
    booked = community.do(Book(space=hall, start=start, end=end, person=ana))
    community.do(EndBooking(booking=booked.record))
    model = community.do(AddModel(name="Chair")).record
    for _ in range(2):
        community.do(AddItem(fields={"name": "Chair", "model": model}))
    community.do(Reserve(model=model, count=2, span=Span(first=day, last=day), person=ben))
    rule = {"name": "Bins", "rule": "FREQ=WEEKLY", "start": start, "end": end, "space": hall}
    bins = community.do(DescribeDuty(fields=rule)).record
    community.do(TakeDuty(duty=bins, day=day, person=ana))
    community.do(WantStandIn(duty=bins, day=day, person=ana))
    export(community, tmp_path, Format.CSV)
    when = [f"{day} 18:00", f"{day} 20:00"]
    assert _rows(tmp_path / "spaces.csv")[1][:4] == ["'=Hall", "40", "", f"{start.weekday() + 1} 09:00-21:00"]
    assert _rows(tmp_path / "bookings.csv")[1][3:] == ["Ana", *when, "", "cancelled"]
    assert _rows(tmp_path / "reservations.csv")[1][1:7] == ["Chair", "2", _rows(tmp_path / "reservations.csv")[1][3],
                                                          "Ben", f"{day}", f"{day}"]  # fmt: skip
    assert _rows(tmp_path / "duties.csv")[1] == ["Bins", "FREQ=WEEKLY", *when, "1", "'=Hall"]
    turn = _rows(tmp_path / "turns.csv")[1]
    assert (turn[:2], turn[3:]) == (["Bins", f"{day}"], ["Ana", "", "yes"])


def test_sessions_who_came_and_certificates_are_written(community: Community, tmp_path: Path) -> None:
    ana, ben = (community.do(AddPerson(fields={"name": name, "phone": "1"})).record for name in ("Ana", "Ben"))
    start = datetime.combine(community.today(), time(18)) + timedelta(days=7)
    fields = {"title": "=Choir", "start": start, "end": start + timedelta(hours=2), "host": ana, "published": True}
    session = community.do(PlanSession(fields={**fields, "grants": "Solfège"})).record
    series = community.do(PlanSeries(fields={**fields, "title": "Bread"}, rule="FREQ=WEEKLY;COUNT=6")).record
    community.do(SignUp(session=session, person=ben, children=2))
    community.do(WalkIn(session=session, role="participant"))
    community.do(StandingSignUp(series=series, person=ben))
    community.do(NoteSession(session=session, text="-loud", minutes=90))
    community.do(TakeFeedback(session=session, question="Good?", answers=(3, 1, 0)))
    given = community.do(GrantCertificate(person=ben, on="Solfège", day=community.today(), trainer=ana)).record
    community.do(RevokeCertificate(certificate=given, reason="Hoarse"))
    export(community, tmp_path, Format.CSV)
    when = start.isoformat(" ", "minutes")
    choir, bread = _rows(tmp_path / "sessions.csv")[1:]
    assert (choir[:2], choir[5:8], choir[10]) == (["'=Choir", when], ["Ana", "", "yes"], "Solfège")
    assert (bread[0], bread[6]) == ("Bread", "FREQ=WEEKLY;COUNT=6")
    rows = sorted(_rows(tmp_path / "signups.csv")[1:], key=lambda row: (row[0], row[4]))
    assert [row[:3] + row[4:7] for row in rows] == [
        ["'=Choir", when, "", "", "participant", ""],
        ["'=Choir", when, "", "Ben", "participant", "2"],
        ["Bread", "", "yes", "Ben", "participant", ""],
    ]
    assert [row[13:15] for row in rows] == [["yes", "yes"], ["", ""], ["", ""]]
    assert _rows(tmp_path / "certificates.csv")[1][1:3] == ["Ben", "Solfège"]
    assert _rows(tmp_path / "certificates.csv")[1][6:] == ["Ana", "", "", "Hoarse"]
    said = ["'=Choir", when, "'-loud", "90", "Good?", "3", "1", "0"]
    assert _rows(tmp_path / "afterwards.csv")[1:] == [[*said, "1", "90", "90", "1"]], "R92: figures, and their making"


def test_kits_are_written_part_by_part(community: Community, tmp_path: Path) -> None:
    parts = [community.do(AddItem(fields={"name": name})).record for name in ("Stove", "Tent")]
    community.do(AddKit(fields={"name": "Camping", "parts": parts}))
    gone = community.do(AddKit(fields={"name": "Old", "parts": [community.do(AddItem(fields={"name": "Pan"})).record]}))
    community.do(RemoveKit(kit=gone.record))
    export(community, tmp_path, Format.CSV)
    _, *rows = _rows(tmp_path / "kits.csv")
    assert [(row[1], row[4]) for row in rows] == [("Camping", "Stove"), ("Camping", "Tent")]


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("form", list(Format))
def test_a_full_disk_leaves_what_was_there(
    community: Community, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Format
) -> None:
    filled(community)
    (tmp_path / "out").mkdir()
    for name in ("people.csv", WORKBOOK):
        (tmp_path / "out" / name).write_text("older", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(exporting, "flush", full)
    with pytest.raises(Unavailable) as caught:
        export(community, tmp_path / "out", form)
    assert caught.value.reason == "disk-full"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted([WORKBOOK, "people.csv"])
    assert (tmp_path / "out" / "people.csv").read_text(encoding="utf-8") == "older"


@pytest.mark.parametrize("form", list(Format))
def test_a_cancel_leaves_nothing(community: Community, tmp_path: Path, form: Format) -> None:
    filled(community)
    asked = iter([False, True])
    found = export(community, tmp_path / "out", form, cancelled=lambda: next(asked, True))
    assert (found.cancelled, found.files) == (True, ())
    assert list((tmp_path / "out").iterdir()) == []


def test_progress_ends_at_the_end(community: Community, tmp_path: Path) -> None:
    filled(community)
    heard: list[tuple[int, int]] = []
    export(community, tmp_path, Format.XLSX, progress=lambda done, total: heard.append((done, total)))
    assert heard[-1][0] == heard[-1][1]
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)


def test_a_tall_table_goes_on_another_sheet(
    community: Community, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(community)
    monkeypatch.setattr(exporting, "_TALLEST", 10)
    monkeypatch.setattr(exporting, "_LONGEST", 20)
    export(community, tmp_path, Format.XLSX)
    sheets = read(tmp_path / WORKBOOK).sheets
    assert "items" in sheets
    assert "items 2" in sheets
