"""From a thing to the workshop that needs it, to the skill, to who can do it, and back: one press each (look §2).

Never here: what else stands on these pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.domain.planning import PlanSession
from tests.ui import library
from tests.ui.hands import press, push
from tests.ui.riverside import Clock
from tests.ui.taught import teach
from tests.ui.windows import show
from ui.calendar.session_page import SessionPage
from ui.items.panel import ItemPanel
from ui.kit.row_list import RowList
from ui.people.skill_page import SkillPage
from ui.photos import PhotoShelf
from ui.session import Session


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = library.build(tmp_path_factory.mktemp("library") / "community")
    community = Community(folder, wall=Clock())
    found = teach(community)
    tool = community.catalog.search.find("Pressure washer", 1, "item").hits[0].id
    start = datetime.fromisoformat("2026-12-01T18:00")
    fields = {
        "title": "Mend your bike", "start": start, "end": start.replace(hour=20), "host": found["João Pereira"],
        "skills": [found["Bike repair"]], "tools": [[tool, 1]], "published": True,
    }  # fmt: skip
    community.do(PlanSession(fields=fields))
    community.close()
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        yield opened


@pytest.fixture
def asked(session: Session) -> list[tuple[str, object]]:
    """Where the window was asked to go."""
    found: list[tuple[str, object]] = []
    session.wanted.connect(lambda name, what: found.append((name, what)))
    return found


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(600, 900)
    show(qtbot, widget)
    return widget


def opened(inside: QWidget, name: str) -> None:
    """Open the first row of a list by keyboard."""
    rows = inside.findChild(RowList, name)
    assert isinstance(rows, RowList)
    rows.setFocus()
    press("Return")


def test_from_the_tool_to_the_workshop_the_skill_and_the_person(
    session: Session, asked: list[tuple[str, object]], qtbot: QtBot
) -> None:
    tool = session.catalog.search.find("Pressure washer", 1, "item").hits[0].id
    joao = session.catalog.search.find("João", 1, "person").hits[0].id
    skill, evening = _skill(session), _evening(session)
    panel = ItemPanel(session, PhotoShelf(session.folder, session.community.vault))
    panel.show_item(tool)
    shown(panel, qtbot)
    opened(panel, "taught")
    push(panel, f"skill {skill.hex()}")
    push(panel, f"person {joao.hex()}")
    assert asked == [("calendar", evening), ("people", ("skill", skill)), ("people", joao)]


def test_from_the_workshop_to_its_skill_tool_and_host(
    session: Session, asked: list[tuple[str, object]], qtbot: QtBot
) -> None:
    tool = session.catalog.search.find("Pressure washer", 1, "item").hits[0].id
    joao = session.catalog.search.find("João", 1, "person").hits[0].id
    page = SessionPage(session)
    page.show_session(_evening(session))
    shown(page, qtbot)
    for name in (f"skill {_skill(session).hex()}", f"host {joao.hex()}", f"tool {tool.hex()}"):
        push(page, name)
    assert asked == [("people", ("skill", _skill(session))), ("people", joao), ("items", tool)]


def test_from_the_skill_to_the_workshop_and_the_tool(
    session: Session, asked: list[tuple[str, object]], qtbot: QtBot
) -> None:
    page = SkillPage(session)
    assert page.show_skill(_skill(session))
    shown(page, qtbot)
    opened(page, "taught")
    opened(page, "tools")
    tool = session.catalog.search.find("Pressure washer", 1, "item").hits[0].id
    assert asked == [("calendar", _evening(session)), ("items", tool)]


def test_one_search_finds_the_workshop_too(session: Session) -> None:
    hits = session.catalog.search.find("mend your").hits
    assert [hit.session.title for hit in hits if hit.session] == ["Mend your bike"]


def _skill(session: Session) -> bytes:
    found = session.catalog.skills.all().meant("Bike repair")
    assert found is not None
    return found.id


def _evening(session: Session) -> bytes:
    (row,) = session.catalog.sessions.between(date(2026, 12, 1), date(2026, 12, 1))
    return row.id
