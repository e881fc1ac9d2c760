"""Every typed value a person can meet has words, and the words keep the rules: what, why, what now; no codes, no blame.

Never here: translations; they are compared with their sources in tests/house.
"""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from skillshare.catalog.views import USED_UP, Deed, ItemRow
from skillshare.community import Community, FoundCommunity
from skillshare.domain import calendar, items, kinds, kit_lending, loans, refusal
from skillshare.domain.fact import Fact
from skillshare.domain.fold import UNDONE
from skillshare.domain.items import AddItem
from skillshare.domain.people import SETTABLE, Period, Person
from skillshare.domain.refusal import Question, Refusal
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import NotFree
from skillshare.domain.settings import Rules
from skillshare.domain.space_use import Elsewhere, Offer, SpaceTaken
from skillshare.exchange.mapping import KEEP, LEAVE_OUT, Target, fields_of
from skillshare.exchange.plan import Fate
from skillshare.exchange.problems import Problem, Remedy, Trouble
from skillshare.exchange.running import Report
from skillshare.exchange.sheet import Reason, Unreadable
from skillshare.journal import failure
from skillshare.journal.failure import NewerVersion, Unavailable
from skillshare.journal.founding import DeviceClass
from skillshare.journal.verify import Fault
from ui import i18n
from ui.wording import CatalogNames, Words, deeds, done, imports, line, states, trouble, troubles, words
from ui.wording.fields import field
from ui.wording.names import Told

TODAY = date(2026, 11, 19)
DRILL, MEHMET, LOAN, ENTRY, BATCH, KWAME, HOLD, KIT = (bytes([n]) * 16 for n in range(1, 9))
FORBIDDEN = re.compile(
    r"\b(errors?|invalid|please|submit|failed|failure|sorry|oops|illegal|wrong)\b|!|N/A|\bnull\b", re.I
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")


def of_kind(parent: type[Any]) -> Iterator[type[Any]]:
    """The subclasses that a module offers; making a dataclass with slots leaves a nameless twin of each."""
    child: type[Any]
    for child in parent.__subclasses__():
        if vars(sys.modules[child.__module__]).get(child.__name__) is child:
            yield child
        yield from of_kind(child)


AWAY = kit_lending.Away(LOAN, "Ladder", "RI-1", "out", date(2026, 12, 10), ())
SAMPLES = {
    tuple[kit_lending.Away, ...]: (AWAY,),
    int: 7,
    datetime: datetime.fromisoformat("2026-12-10T18:00"),
    tuple[Offer, ...]: (Offer(*[datetime.fromisoformat(f"2026-12-10T{hour}:30") for hour in (20, 22)]),),
    tuple[Elsewhere, ...]: (Elsewhere(DRILL, "Hall"),),
    Span: Span(first=date(2026, 12, 10), last=date(2026, 12, 12)),
    tuple[Span, ...]: (Span(first=date(2026, 12, 10), last=date(2026, 12, 12)),),
    tuple[str, ...]: ("Second saw",),
    bool: True,
    bytes: DRILL,
    date: date(2027, 3, 31),
    tuple[date, ...]: (date(2026, 12, 10), date(2026, 12, 17)),
    date | None: date(2026, 12, 10),
}
TEXTS = {"name": "Mehmet Yıldız", "item": "Angle grinder 125 mm", "field": "shelf", "by": "Circular saw 190 mm"}


def sample(kind: type, **given: Any) -> Any:
    """One such refusal with plausible fields."""
    hints = get_type_hints(kind)
    fields = [f.name for f in dataclasses.fields(kind)]
    values = {name: TEXTS.get(name, "RI-0417-C") if hints[name] is str else SAMPLES[hints[name]] for name in fields}
    return kind(**values | given)


STOPS = sorted({*of_kind(Refusal), *of_kind(Question)}, key=lambda kind: kind.__name__)


def complaints(said: Words) -> list[str]:
    """What is wrong with the words, empty if nothing is."""
    found = []
    if len(said.title.split()) > 12 or said.title.endswith("."):
        found.append("title too long, or a sentence")
    for text in (said.title, said.why, said.next):
        if not text or FORBIDDEN.search(text) or "{" in text or "%" in text:
            found.append(text)
    if not said.why.endswith((".", "”")) or not said.next.endswith("."):
        found.append("no full stop")
    return found


@pytest.mark.parametrize("kind", STOPS, ids=lambda kind: kind.__name__)
def test_every_stop_has_words(kind: type) -> None:
    said = words(sample(kind), TODAY)
    assert not complaints(said)
    for name in ("name", "item"):
        value = getattr(sample(kind), name, "")
        if isinstance(value, str):
            assert value in str(said), f"who or what is meant is not said: {name}"


def test_what_is_free_instead_is_said() -> None:
    taken = sample(SpaceTaken, name="Workshop", title="Knitting", count=2)
    assert str(words(taken, TODAY)) == (
        "Workshop is taken at that time. “Knitting” is there Thu 10 December 18:00–18:00. So is 1 other. "
        "It is free Thu 10 December 20:30–22:30. Free at that time: Hall. Choose one of these, or go on with a reason."
    )
    saws = sample(NotFree, name="Saws", wanted=3, free=1, instead=())
    assert str(words(saws, TODAY)) == (
        "Saws is not free at that time. 1 of 3 is free all the time. "
        "It is free Thu 10 December to Sat 12 December. Choose one of these, or go on with a reason."
    )
    nothing = words(sample(SpaceTaken, times=(), places=()), TODAY)
    assert nothing.next == "Choose another time, or go on with a reason."


def test_a_stop_without_words_is_seen() -> None:
    class Unheard(Refusal):
        pass

    with pytest.raises(TypeError, match="no words for Unheard"):
        words(Unheard(), TODAY)


@pytest.mark.parametrize(
    "title", ["Invalid number", "Done!", "one two three four five six seven eight nine ten and two more"]
)
def test_bad_words_are_seen(title: str) -> None:
    assert complaints(Words(title=title, why="So.", next="Go on."))


def test_the_look_of_a_stop() -> None:
    said = words(refusal.InductionNeeded("Mehmet", "Angle grinder 125 mm", "Grinding and cutting"), TODAY)
    assert said.title == "Angle grinder 125 mm stays here for now"
    assert said.why == "It needs the induction “Grinding and cutting”, which Mehmet has not done."


@pytest.mark.parametrize(
    ("stop", "part"),
    [
        (refusal.AlreadyLent(DRILL, "Drill", LOAN, None), "not recorded as brought back"),
        (refusal.AlreadyLent(DRILL, "Drill", LOAN, date(2026, 11, 20)), "due back tomorrow"),
        (refusal.ItemRetired(DRILL, "Drill", ""), "no longer lent."),
        (refusal.ItemInRepair("Drill", "new cable"), "“new cable”"),
        (refusal.ItemInRepair("Drill", ""), "not ready"),
        (refusal.HasOverdue("Ana", 1, "Drill"), "Drill is past its day"),
        (refusal.HasOverdue("Ana", 3, "Drill"), "Drill and 2 more are"),
        (refusal.PeriodOverlaps(date(2026, 1, 1), date.max), "without end"),
        (refusal.MembershipExpired("Ana", date(2026, 3, 31)), "31 March 2026"),
    ],
)
def test_words_follow_the_fields(stop: object, part: str) -> None:
    assert part in str(words(stop, TODAY))


REASONS = sorted({*failure._SQLITE.values(), *failure._SYSTEM.values(), "key", "incarnations"})


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_of_the_journal_has_words(reason: str) -> None:
    assert reason in troubles._UNAVAILABLE
    assert not complaints(trouble(Unavailable(reason)))


def test_the_reasons_are_the_ones_the_journal_names() -> None:
    named = set(re.findall(r'"([a-z-]+)"', failure.Unavailable.__doc__ or ""))
    assert named == set(REASONS)


def test_other_trouble_has_words(tmp_path: Any) -> None:
    assert not complaints(trouble(NewerVersion(9, 1)))
    assert not complaints(troubles.open_already())
    assert not complaints(troubles.no_community(tmp_path))
    assert not complaints(troubles.community_here("Riverside House"))


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_words(fault: Fault) -> None:
    assert troubles.fault(fault).endswith(".")


# Spreadsheets

PROBLEM = {"row": 12, "column": "Value", "said": "3/4/26", "remedy": Remedy.KEPT, "other": "11"}


@pytest.mark.parametrize("unusual", Trouble)
def test_every_problem_of_an_import_has_words(unusual: Trouble) -> None:
    problem = Problem(**PROBLEM, trouble=unusual)  # type: ignore[arg-type]
    said = imports.what(problem, TODAY)
    assert said.endswith(".")
    assert not FORBIDDEN.search(said)
    assert not re.search(r"[{}%]", said)
    assert imports.where(problem) == "Row 12, Value"


def test_a_refused_row_says_the_rule() -> None:
    refused = refusal.NumberTaken("T1", "Circular saw")
    problem = Problem(row=3, column="", said="", trouble=Trouble.REFUSED, remedy=Remedy.NOT_IMPORTED, refusal=refused)
    assert (imports.where(problem), imports.what(problem, TODAY)) == ("Row 3", "Number T1 is taken.")


@pytest.mark.parametrize("reason", Reason)
def test_every_unreadable_file_has_words(reason: Reason) -> None:
    assert not complaints(imports.unreadable(Unreadable(reason, limit=10, found=12)))


def test_imports_in_words() -> None:
    assert all(imports.remedy(it).endswith(".") for it in Remedy)
    assert all(imports.fate(it) for it in Fate)
    assert not [use for target in Target for use in (*fields_of(target), KEEP, LEAVE_OUT) if imports.use(use) == use]
    nothing = Report(added=0, filled=0, there=0, left=(), waiting=0, cancelled=False, problems=(), entry=None)
    assert imports.report(nothing) == ["The file holds nothing new."]
    some = dataclasses.replace(nothing, added=1, there=2, left=(4, 7))
    assert imports.report(some) == [
        "1 row is imported.",
        "2 rows were here already.",
        "2 rows are not imported, or not with everything.",
    ]


# How things stand


def test_every_word_for_a_state_has_words() -> None:
    said = [
        *((word, states.condition(word)) for word in items.CONDITIONS),
        *((word, states.check(word)) for word in loans.CHECKED),
        *((kind.rule, states.rule(kind.rule)) for kind in of_kind(Question)),
        *((f.name, states.setting(f.name)) for f in dataclasses.fields(Rules)),
        *((mode, states.counting(mode)) for mode in calendar.COUNT_MODES),
        *((name, field(name)) for name in (*items.SETTABLE, *SETTABLE)),
    ]
    assert not [word for word, text in said if not text or text == word]
    assert all(states.device_class(kind) for kind in DeviceClass)


def row(**fields: Any) -> ItemRow:
    empty: dict[str, Any] = dict.fromkeys((f.name for f in dataclasses.fields(ItemRow)), "")
    empty |= {
        "parts": 0,
        "consumable": False,
        "stock": 0,
        "condition": "active",
        "loan": None,
        "due": None,
        "outings": 0,
    }
    return ItemRow(**empty | fields)


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (row(shelf="B 4"), "Here, B 4"),
        (row(), "Here"),
        (row(consumable=True, stock=6), "6 left"),
        (row(consumable=True), "Used up"),
        (row(condition="repair"), "In repair"),
        (row(outings=1, due=date(2026, 12, 10)), "Back 10 Dec"),
        (row(outings=1, due=TODAY), "Back today"),
        (row(outings=1, due=date(2026, 11, 10), condition="retired"), "Late 9 days"),
        (row(outings=1), "Out"),
    ],
)
def test_where_an_item_is(item: ItemRow, said: str) -> None:
    assert states.item_state(item, TODAY) == said
    assert USED_UP in states._AWAY


@pytest.mark.parametrize(
    ("periods", "said"),
    [
        ([], "Not a member yet"),
        ([(date(2026, 4, 1), date(2027, 3, 31))], "Member until 31 March 2027"),
        ([(date(2026, 4, 1), None)], "Member without end"),
        ([(date(2025, 4, 1), date(2026, 3, 31))], "Membership ended on 31 March 2026"),
        ([(date(2026, 12, 1), date(2027, 3, 31))], "Member from 1 December 2026"),
    ],
)
def test_membership_in_words(periods: list[tuple[date, date | None]], said: str) -> None:
    own = tuple(Period(id=LOAN, type=None, first=first, until=until) for first, until in periods)
    assert states.membership(Person(id=MEHMET, name="Mehmet", periods=own), TODAY) == said


# What happened


class Known:
    """Names as a catalogue would give them."""

    def item(self, record: bytes) -> str:
        return "Circular saw" if record == DRILL else ""

    def kit(self, record: bytes) -> str:
        return "Camping kit" if record == KIT else ""

    def person(self, record: bytes) -> str:
        return {MEHMET: "Mehmet", KWAME: "Kwame Mensah"}.get(record, "")

    def membership_type(self, record: bytes) -> str:
        return ""

    def loan(self, record: bytes) -> tuple[str, str]:
        return ("Circular saw", "Mehmet") if record == LOAN else ("", "")

    def hold(self, record: bytes) -> tuple[str, str]:
        return ("Circular saw", "Mehmet") if record == HOLD else ("", "")

    def skill(self, record: bytes) -> str:
        return "Bike repair" if record == DRILL else ""

    def offer(self, record: bytes) -> tuple[str, str, bool]:
        return ("Mehmet", "Bike repair", False) if record == LOAN else ("", "", False)

    def named(self, kind: str, record: bytes) -> str:
        return {kinds.SPACE: "Hall", kinds.DUTY: "Bins out", kinds.BOOKING: "Hall for Yoga"}.get(kind, "Named so")

    def action(self, entry: bytes) -> Sequence[Told]:
        return LENT if entry == ENTRY else ()

    def together(self, entry: bytes, kind: str) -> int:
        return 212


class Nobody(Known):
    """A laptop that knows no names."""

    def named(self, kind: str, record: bytes) -> str:
        return ""

    def item(self, record: bytes) -> str:
        return ""

    def kit(self, record: bytes) -> str:
        return ""

    def person(self, record: bytes) -> str:
        return ""

    def loan(self, record: bytes) -> tuple[str, str]:
        return ("", "")

    def hold(self, record: bytes) -> tuple[str, str]:
        return ("", "")

    def skill(self, record: bytes) -> str:
        return ""

    def offer(self, record: bytes) -> tuple[str, str, bool]:
        return ("", "", False)


LENT: list[Told] = [
    ("loan.opened", (LOAN, DRILL), {"item": DRILL, "loan": LOAN, "due": "2026-12-10"}),
    ("loan.borrower", (LOAN, MEHMET), {"person": MEHMET}),
]
PACKED: list[Told] = [("kit.lent", (KIT, MEHMET), {"loans": [LOAN], "items": [DRILL, BATCH]}), *LENT]
WAITS: list[Told] = [
    ("hold.placed", (HOLD, DRILL), {"item": DRILL, "at": 0}),
    ("hold.person", (HOLD, MEHMET), {"person": MEHMET}),
]
OVERRIDDEN: Told = ("loan.overridden", (LOAN, MEHMET), {"rule": "limit", "reason": "moves house"})


def facts(told: Sequence[Told]) -> list[Fact]:
    return [Fact(type=kind, records=records, body=body or {}) for kind, records, body in told]


def deed(*told: Told) -> Deed:
    return Deed(entry=ENTRY, at=0, laptop="Hall", device=b"", by=None, by_name="", facts=told)


def test_a_receipt_reads_as_on_the_desk() -> None:
    assert done(facts(LENT), Known(), TODAY, "18:42") == "Lent: Circular saw to Mehmet, 18:42"
    back: Told = ("loan.returned", (LOAN, DRILL), {"loan": LOAN})
    assert done(facts([back]), Known(), TODAY) == "Back: Circular saw from Mehmet"
    undo: list[Told] = [(UNDONE, (LOAN, DRILL), {"entry": ENTRY}), (UNDONE, (LOAN, MEHMET), {"entry": ENTRY})]
    assert done(facts(undo), Known(), TODAY) == "Undone: Lent: Circular saw to Mehmet"
    assert done(facts([*LENT, OVERRIDDEN]), Known(), TODAY) == "Lent: Circular saw to Mehmet (moves house)"


@pytest.mark.parametrize(
    ("told", "about", "said"),
    [
        (LENT, DRILL, "Lent to Mehmet"),
        (LENT, MEHMET, "Borrowed Circular saw"),
        ([("loan.due", (LOAN, DRILL), {"due": "2026-12-03"})], DRILL, "Due date moved to Thu 3 December"),
        ([("loan.renewed", (LOAN, DRILL), {"due": "2027-01-07"})], DRILL, "Renewed until Thu 7 January 2027"),
        ([("loan.checked", (LOAN, DRILL), {"missing": ["soft pad"], "check": "worn"})], DRILL,
         "Looked at after its return: soft pad missing, worn, still works"),
        ([("item.described", (DRILL,), {"shelf": "B 3"})], DRILL, "Shelf is now B 3"),
        ([("item.described", (DRILL,), {"shelf": "B 3", "brand": "Bosch"})], DRILL, "Changed: Shelf and Brand"),
        ([("item.described", (DRILL,), {"name": "Saw", "number": "1"})], None, "New item: Saw"),
        ([("item.condition", (DRILL,), {"condition": "repair", "reason": "cable"})], DRILL, "Goes to repair, cable"),
        ([("item.described", (DRILL,), {"name": "Saw", "number": "1"}), ("action.part", (BATCH,), {})], DRILL,
         "Imported with 211 others"),
        ([("item.described", (DRILL,), {"name": "Saw", "number": "1"}), ("action.part", (BATCH,), {})], None,
         "Imported: 212 items"),
        ([("person.merged", (MEHMET, KWAME), {"into": KWAME})], MEHMET, "Brought together with Kwame Mensah"),
        ([("person.membership", (MEHMET,), {"first": "2026-04-01", "until": "2027-03-31"})], None,
         "Mehmet: Member until 31 March 2027"),
        ([("person.contact", (MEHMET,), None)], MEHMET, "Contact changed"),
        ([("person.role", (MEHMET,), {"role": "volunteer", "on": True}),
          ("person.role", (MEHMET,), {"role": "host", "on": True}),
          ("person.role", (MEHMET,), {"role": "trainer", "on": False})], MEHMET,
         "Takes on: Volunteer and Workshop host, leaves: Trainer"),
        ([("person.role", (MEHMET,), {"role": "king", "on": True})], MEHMET, "What they do here changed"),
        ([("slot.described", (LOAN,), {"weekday": 1, "start": 1020, "end": 1200})], None,
         "Open on Tuesday, 17:00–20:00"),
        ([("special.described", (KWAME,), {"first": "2026-12-24", "last": "2027-01-01", "reason": "holidays"}),
          ("loan.due", (LOAN, DRILL), {"due": "2027-01-05"})], None,
         "Closed from Thu 24 December until Fri 1 January 2027 (holidays)"),
        ([("community.rules", (BATCH,), {"loan_days": 7})], None, "Days of a loan is now 7"),
        ([("community.rules", (BATCH,), {"loan_days": 7, "renewals": 1})], None,
         "Rules changed: Days of a loan and Renewals of a loan"),
        (PACKED, None, "Lent: Camping kit to Mehmet, 2 parts"),
        (PACKED, KIT, "Lent to Mehmet, 2 parts"),
        (PACKED, MEHMET, "Borrowed Camping kit, 2 parts"),
        (PACKED, DRILL, "Lent to Mehmet"),
        ([("kit.returned", (KIT,), {"items": [DRILL]}), ("loan.returned", (LOAN, DRILL), {"loan": LOAN})], None,
         "Back: Camping kit from Mehmet, 1 part"),
        ([("kit.described", (KIT,), {"name": "Camping", "number": "1", "parts": [DRILL]})], None,
         "New kit: Camping, 1 part"),
        ([("kit.described", (KIT,), {"name": "Camping", "parts": [DRILL]})], None,
         "Camping kit: Changed: Name and Parts"),
        ([("kit.described", (KIT,), {"gone": True})], None, "Kit removed: Camping kit"),
        (WAITS, DRILL, "Mehmet joined the line"),
        (WAITS, MEHMET, "Joined the line for Circular saw"),
        (WAITS, None, "Mehmet waits for Circular saw"),
        ([("hold.aside", (HOLD, DRILL), {"until": "2026-12-03"})], DRILL, "Put aside for Mehmet until Thu 3 December"),
        ([("hold.aside", (HOLD, DRILL), {"until": "2026-12-03"})], None,
         "Put aside: Circular saw for Mehmet until Thu 3 December"),
        ([("hold.ended", (HOLD, DRILL), {"reason": "left"})], DRILL, "Mehmet left the line"),
        ([*LENT, ("hold.ended", (HOLD, DRILL), {"reason": "lent"})], DRILL, "Lent to Mehmet"),
        ([("item.condition", (DRILL,), {"condition": "retired", "reason": ""}),
          ("hold.ended", (HOLD, DRILL), {"reason": "gone"})], DRILL, "Retired"),
        ([("tomorrow.invented", (DRILL,), {"x": 1})], DRILL, "Something a newer Skillshare recorded"),
        ([], None, "Something a newer Skillshare recorded"),
    ],
)  # fmt: skip
def test_history_in_words(told: list[Told], about: bytes | None, said: str) -> None:
    assert line(deed(*told), Known(), TODAY, about) == said


def test_an_import_is_counted_once_for_all_its_entries(tmp_path: Path) -> None:
    community = Community(tmp_path)
    community.found(FoundCommunity(name="A", site="A", owner="Ana", label="Hall", prefix="AA"))
    batch = bytes(16)
    for chunk in (2, 3):
        community.do_all([AddItem(fields={"name": f"Thing {n}"}) for n in range(chunk)], batch=batch)
    names = CatalogNames(community.catalog)
    said = [line(found, names, TODAY) for found in community.catalog.history.today(community.zone())]
    back = community.undo(community.journal.entries_of(batch)[0])
    undone = done(back.facts, names, TODAY)
    community.close()
    assert said[:2] == ["Imported: 5 items"] * 2
    assert undone == "Undone: Imported: 5 items"


OF_OFFICERS = {"genesis", "grant", "invite", "admit", "revoke", "adopt", "void", "unvoid"}
ALL_TYPES = sorted({*kinds.PLACES, UNDONE, *OF_OFFICERS})


def test_every_fact_type_has_words() -> None:
    assert not [kind for kind in ALL_TYPES if kind not in deeds.WORDS]


BODIES: dict[str, list[Any]] = {
    key: [None, "", "Saw", "2026-12-03", 0, 3, -1, 10**18, True, DRILL, MEHMET, LOAN, ENTRY, b"", ["a", "b"], [1], {}]
    for key in ("name", "number", "due", "entry", "item", "person", "missing", "check", "reason", "condition", "first",
                "last", "until", "weekday", "start", "end", "gone", "open", "count", "quantity", "into", "block",
                "note", "version", "card", "label", "loans", "items", "parts")
}  # fmt: skip


@given(data=st.data(), kind=st.sampled_from(ALL_TYPES), known=st.booleans())
def test_no_body_silences_a_line(data: st.DataObject, kind: str, known: bool) -> None:
    """Whatever a laptop sent: history shows a line, without braces, codes or a traceback."""
    body = data.draw(st.none() | st.fixed_dictionaries({}, optional={k: st.sampled_from(v) for k, v in BODIES.items()}))
    records = (LOAN, DRILL, MEHMET)[: data.draw(st.integers(0, 3))]
    about = data.draw(st.sampled_from([None, *records]))
    said = line(deed((kind, records, body)), Known() if known else Nobody(), TODAY, about)
    assert said
    assert not re.search(r"[{}]|%n|b'|None", said)
