"""People teach people, by keyboard: offers and wants, who fits, contacts and what came of them, pairs, the skill list.

Never here: which offers fit; that is tests/domain/test_matching.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.domain.contacts import MET
from skillshare.domain.mentoring import REACHED, StartMentoring
from skillshare.journal.founding import DeviceClass
from tests.neighbours import admitted
from tests.ui import library
from tests.ui.hands import button, keyboard, nameless, press, push, texts, words, write
from tests.ui.riverside import Clock
from tests.ui.taught import teach
from tests.ui.windows import framed, show
from ui.find import Find
from ui.kit.banner import Banner
from ui.kit.row_list import RowList
from ui.kit.tick import TickBox
from ui.people.offer_form import OfferForm
from ui.people.place import PeoplePlace
from ui.session import Session
from ui.tonight.place import TonightPlace

LAN, JOAO = "Nguyễn Thị Lan", "João Pereira"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = library.build(tmp_path_factory.mktemp("library") / "community")
    community = Community(folder, wall=Clock())
    teach(community)
    community.close()
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        yield opened


def opened_place(session: Session, qtbot: QtBot) -> Iterator[PeoplePlace]:
    with framed(qtbot, PeoplePlace(session)) as made:
        made.first_focus().setFocus()
        yield made


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> Iterator[PeoplePlace]:
    yield from opened_place(session, qtbot)


def person(session: Session, name: str) -> bytes:
    found = session.catalog.search.find(name, 1, "person").hits[0].person
    assert found is not None
    return found.id


def opened(place: PeoplePlace, name: str) -> bytes:
    who = person(place.session, name)
    place.show_person(who)
    return who


def said(session: Session, who: bytes) -> dict[str, bool]:
    """What they offer (False) and want (True)."""
    return {row.skill: row.offer.want for row in session.catalog.offers.of_person(who)}


def rows(inside: QWidget, name: str) -> RowList:
    found = inside.findChild(RowList, name)
    assert isinstance(found, RowList)
    return found


# ── offers and wants ──────────────────────────────────────────────────────────────────────────────────────────────


def test_r70_an_offer_is_written_down_by_keyboard(place: PeoplePlace) -> None:
    kwame = opened(place, "Kwame Mensah")
    push(place.page, "add_offer")
    write("First aid")
    press("Tab")
    form = place.sheet
    assert isinstance(form, OfferForm)
    next(t for t in texts(form, TickBox) if t.objectName() == "time 5 480").setFocus()
    press("Space")
    press("Ctrl+Return")
    assert said(place.session, kwame) == {"Woodwork": True, "First aid": False}
    made = next(row.offer for row in place.session.catalog.offers.of_person(kwame) if not row.offer.want)
    assert made.times == ((5, 480, 720),)
    assert place.sheet is None
    assert place.page.person() == kwame
    assert "Sat mornings" in rows(place.page, "offer_rows").model().data(
        rows(place.page, "offer_rows").model().index(0, 0), 11
    )


def test_a_skill_that_is_not_on_the_list_is_added_by_saving_twice(place: PeoplePlace) -> None:
    kwame = opened(place, "Kwame Mensah")
    push(place.page, "add_offer")
    write("Building kites")
    press("Ctrl+Return")
    assert "not on the list" in words(place)
    assert said(place.session, kwame) == {"Woodwork": True}
    press("Ctrl+Return")
    assert said(place.session, kwame) == {"Woodwork": True, "Building kites": False}


def test_what_does_not_fit_is_said_under_its_field_and_what_was_typed_stays(place: PeoplePlace) -> None:
    opened(place, LAN)
    push(place.page, "add_offer")
    write("Mending clothes")
    press("Ctrl+Return")
    assert "One entry says it all" in words(place)
    press("Escape")
    push(place.page, "add_offer")
    assert isinstance(place.sheet, OfferForm)
    assert place.sheet.values()["skill"] == "Mending clothes"


@pytest.mark.parametrize(
    ("field", "typed", "complaint"),
    [("limit", "often", "Type a number"), ("limit", "0", "0 times a month"), ("until", "someday", "Write a day"),
     ("until", "1 November 2026", "later day")],
)  # fmt: skip
def test_bad_words_in_an_offer_are_said(place: PeoplePlace, field: str, typed: str, complaint: str) -> None:
    who = opened(place, "Kwame Mensah")
    push(place.page, "add_offer")
    write("First aid")
    assert place.sheet is not None
    place.sheet.take_up({field: typed})
    press("Ctrl+Return")
    assert complaint in words(place) or complaint == "0 times a month"
    assert said(place.session, who) == {"Woodwork": True}


def test_who_speaks_for_somebody_says_how_they_agreed(place: PeoplePlace) -> None:
    who = opened(place, "Kwame Mensah")
    push(place.page, "add_offer")
    write("First aid")
    push(place, "behalf")
    press("Ctrl+Return")
    assert "Ask first" in words(place)
    assert place.sheet is not None
    assert keyboard().objectName() == "consent"
    write("by phone")
    press("Ctrl+Return")
    assert said(place.session, who) == {"Woodwork": True, "First aid": False}


def test_an_offer_ends_from_its_menu_and_undo_brings_it_back(place: PeoplePlace) -> None:
    lan = opened(place, LAN)
    offer = next(
        row.offer.id for row in place.session.catalog.offers.of_person(lan) if row.skill == "Cooking for a crowd"
    )
    next(a for a in place.page.teaching.offer_menu(offer).actions() if a.objectName() == "end").trigger()
    assert "Cooking for a crowd" not in said(place.session, lan)
    place.session.community.undo(place.session.catalog.history.of(lan)[0].entry)
    assert "Cooking for a crowd" in said(place.session, lan)


# ── who fits whom ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_r70_introducing_two_people_is_one_press_and_says_what_came_of_it(place: PeoplePlace) -> None:
    lan = opened(place, LAN)
    assert "wants what João offers" in words(place.page)
    assert "Both are free Sat mornings." in words(place.page)
    push(place.page, "introduce_0")
    contact = place.session.catalog.contacts.of_person(lan)[0]
    place.refresh()
    assert "Asked lately" in words(place.page)
    push(place.page, f"outcome {MET} {contact.id.hex()}")
    assert place.session.catalog.contacts.state(contact.id).outcome == MET


def test_not_now_records_nothing(place: PeoplePlace) -> None:
    lan = opened(place, LAN)
    before = place.session.catalog.history.of(lan)
    push(place.page, "not_now_0")
    assert "wants what" not in words(place.page)
    assert place.session.catalog.history.of(lan) == before


def test_whoever_was_asked_enough_this_month_is_a_question(place: PeoplePlace) -> None:
    ingrid = opened(place, "Ingrid Sørensen")
    offer = next(row.offer.id for row in place.session.catalog.offers.of_person(ingrid) if row.offer.limit == 2)
    for _ in range(3):
        next(a for a in place.page.teaching.offer_menu(offer).actions() if a.objectName() == "asked").trigger()
    banner = next(one for one in texts(place.page, Banner) if one.message() is not None)
    assert "Ingrid Sørensen has been asked enough this month" in words(banner)
    assert len(place.session.catalog.contacts.of_person(ingrid)) == 2
    assert banner.take("anyway")
    write("She said it is fine")
    press("Return")
    assert len(place.session.catalog.contacts.of_person(ingrid)) == 3


# ── mentoring ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_r70_a_pair_begins_meets_and_ends(place: PeoplePlace) -> None:
    joao = opened(place, JOAO)
    push(place.page, "add_pair")
    write("Tomasz")
    press("Return")
    assert place.sheet is not None
    place.sheet.take_up({"goal": "A chair"})
    press("Ctrl+Return")
    pair = place.session.catalog.mentoring.of_person(joao)[0]
    assert (pair.goal, pair.met, place.page.person()) == ("A chair", 0, joao)
    push(place.page, f"met {pair.id.hex()}")
    press("Ctrl+Return")
    assert place.session.catalog.mentoring.of_person(joao)[0].met == 1
    push(place.page, f"end {pair.id.hex()}")
    press("Return")
    assert place.session.catalog.mentoring.of_person(joao)[0].ended == REACHED


# ── the list of skills ────────────────────────────────────────────────────────────────────────────────────────────


def test_from_a_skill_it_is_one_step_to_its_people(place: PeoplePlace) -> None:
    push(place, "skills")
    write("bicycle")
    press("Return")
    assert place.skills.page.skill() is not None
    assert "Bike repair" in words(place.skills.page)
    rows(place.skills.page, "givers").setFocus()
    press("Return")
    assert place.page.person() == person(place.session, JOAO)


def test_esc_leads_from_a_skill_to_the_list_and_out(place: PeoplePlace) -> None:
    place.open(("skill", place.session.catalog.skills.all().shown()[0].id))
    assert place.skills.page.isVisible()
    press("Escape")
    assert place.skills.list.isVisible()
    press("Escape")
    assert not place.skills.isVisible()


def test_a_skill_is_added_edited_and_taken_off(place: PeoplePlace) -> None:
    place.open("skills")
    push(place.skills, "add_skill")
    write("Kite building")
    press("Ctrl+Return")
    made = place.skills.page.skill()
    assert made is not None
    push(place.skills, "edit_skill")
    press("Ctrl+A")
    write("Building kites")
    press("Ctrl+Return")
    assert place.session.catalog.skills.name(made) == "Building kites"
    next(a for a in place.skills.page.more_menu().actions() if a.objectName() == "off").trigger()
    assert place.session.catalog.skills.all().meant("Building kites") is None


def test_what_was_done_to_a_skill_stands_on_its_page_and_can_be_undone(place: PeoplePlace) -> None:
    place.open("skills")
    push(place.skills, "add_skill")
    write("Kite building")
    press("Ctrl+Return")
    push(place.skills.page, "history")
    assert "Skill on the list: Kite building" in words(place.skills.page)
    push(place.skills.page, "undo_0")
    assert place.session.catalog.skills.all().meant("Kite building") is None
    place.refresh()
    assert place.skills.list.isVisible()


def test_a_name_that_is_taken_says_by_which_skill(place: PeoplePlace) -> None:
    place.open("skills")
    push(place.skills, "add_skill")
    write("bicycle repair")
    press("Ctrl+Return")
    assert "It stands for “Bike repair”." in words(place.skills)


def test_the_list_to_start_from_is_taken_by_groups(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    with library.opened(library.empty(tmp_path / "new"), tmp_path) as fresh:
        made = PeoplePlace(fresh)
        qtbot.addWidget(made)
        made.resize(1148, 746)
        show(qtbot, made)
        made.open("skills")
        assert "No skills yet" in words(made)
        push(made, "starter")
        assert made.skills.starter is not None
        assert not button(made, "take").isEnabled()
        chip = made.skills.starter._chips["Making"]
        chip.setFocus()
        press("Space")
        push(made, "take")
        found = fresh.catalog.skills.rows()
        assert (len(found), {row.group for row in found}) == (10, {"Making"})
        assert made.skills.list.isVisible()


# ── finding ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_find_leads_to_a_skill(session: Session, place: PeoplePlace) -> None:
    asked: list[tuple[str, object]] = []
    session.wanted.connect(lambda name, what: asked.append((name, what)))
    find = Find(session, place)
    find.open_it()
    write("german conv")
    press("Return")
    skill = session.catalog.skills.all().meant("German conversation")
    assert skill is not None
    assert asked == [("people", ("skill", skill.id))]


def test_people_are_listed_by_what_they_teach(place: PeoplePlace) -> None:
    write("bike repair")
    found = [place.list._model.record(row).name for row in range(place.list._model.rowCount())]
    assert found == [JOAO, LAN, "Yusuf Haddad"]
    assert "Mending clothes" in place.list._look(place.list._model.record(1)).detail


def test_every_control_has_a_name(place: PeoplePlace) -> None:
    lan = opened(place, LAN)
    assert nameless(place) == []
    place.on_offer_wanted(lan, True, None)
    assert nameless(place) == []
    place.show_skills()
    assert nameless(place) == []
    place.skills.on_starter()
    assert nameless(place) == []


# ── Tonight ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_tonight_says_whom_to_ask_again(session: Session, qtbot: QtBot) -> None:
    tonight = TonightPlace(session)
    qtbot.addWidget(tonight)
    tonight.resize(1148, 746)
    show(qtbot, tonight)
    assert "Tomasz and Kwame: Woodwork" in words(tonight.asking)
    assert nameless(tonight.asking) == []
    contact = session.catalog.contacts.due(session.community.zone())[0]
    push(tonight.asking, f"outcome {MET} {contact.id.hex()}")
    tonight.refresh()
    assert not tonight.asking.isVisible()


def test_tonight_asks_after_a_pair_whose_last_day_is_over(session: Session, qtbot: QtBot) -> None:
    lan, joao = person(session, LAN), person(session, JOAO)
    skill = session.catalog.skills.all().meant("Bike repair")
    assert skill is not None
    start = StartMentoring(mentor=joao, learner=lan, skill=skill.id, goal="Brakes", until=library.TODAY)
    pair = session.community.do(start).record
    clock = session.community._wall
    assert isinstance(clock, Clock)
    clock.at += timedelta(days=1)
    tonight = TonightPlace(session)
    qtbot.addWidget(tonight)
    tonight.resize(1148, 746)
    show(qtbot, tonight)
    asked: list[tuple[str, object]] = []
    session.wanted.connect(lambda name, what: asked.append((name, what)))
    push(tonight.asking, f"pair {pair.hex()}")
    assert asked == [("people", lan)]


# ── a member's own laptop ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def own(session: Session, tmp_path: Path) -> Iterator[Session]:
    """Lan's own laptop."""
    keeper = session.community
    lan = person(session, LAN)
    made = admitted(keeper, tmp_path / "own", keeper.now, "Lan's laptop", DeviceClass.PERSONAL, lan)
    with library.opened_as(made, tmp_path / "settings") as there:
        yield there


@pytest.fixture
def theirs(own: Session, qtbot: QtBot) -> Iterator[PeoplePlace]:
    yield from opened_place(own, qtbot)


def test_a_members_own_laptop_offers_only_what_it_may_record(own: Session, theirs: PeoplePlace) -> None:
    lan, joao, place = person(own, LAN), person(own, JOAO), theirs
    place.show_person(joao)
    assert not {"add_offer", "add_want", "add_pair", "introduce_0"} & _named(place)
    place.show_person(lan)
    assert {"add_offer", "add_want"} <= _named(place)
    assert not {"add_pair", "introduce_0"} & _named(place)
    push(place.page, "add_offer")
    write("First aid")
    press("Ctrl+Return")
    assert said(own, lan)["First aid"] is False
    place.open("skills")
    assert not {"add_skill", "starter"} & _named(place)
    place.show_skill(own.catalog.skills.all().shown()[0].id)
    assert "edit_skill" not in _named(place)
    assert nameless(place) == []


def _named(place: PeoplePlace) -> set[str]:
    return {each.objectName() for each in texts(place, QAbstractButton)}
