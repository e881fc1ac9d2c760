"""Import and export in Community: preview of columns and rows, import in chunks, report, undo, files left out.

Never here: what a cell means; that is in the tests of the exchange.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.kinds import PART
from skillshare.domain.lending import LendItem
from skillshare.exchange.mapping import Target
from tests.ui import riverside
from tests.ui.hands import hit
from tests.ui.riverside import REASONS, Riverside
from tests.ui.windows import shown
from ui.action import AtOnce
from ui.community.files_page import FilesPage
from ui.desk.counter import Counter
from ui.kit.rows import Role

ITEMS = """Number;Name;Shelf;Colour;Value
A-1;Cordless drill;B 4;green;120
A-2;Jigsaw;B 4;red;cheap
;;;;
A-1;Drill again;C 1;blue;
A-4;;C 2;blue;3
"""


@pytest.fixture
def house(lit: QApplication, tmp_path: Path) -> Iterator[Riverside]:
    made = riverside.found(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def page(house: Riverside, qtbot: QtBot) -> FilesPage:
    return shown(qtbot, FilesPage(house.session, AtOnce()), 1100, 650)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "things.csv"
    made.write_text(ITEMS, encoding="utf-8")
    return made


def titles(page: FilesPage) -> list[str]:
    model = page.preview.rows.model()
    return [model.index(n, 0).data(Role.ROW).title for n in range(model.rowCount())]


def test_a_file_is_understood_and_nothing_is_written_yet(page: FilesPage, house: Riverside, file: Path) -> None:
    page.on_file(str(file))
    assert page.preview.isVisible()
    uses = [combo.currentData() for combo in page.preview.columns.combos]
    assert uses == ["number", "name", "shelf", "keep", "value"]
    assert page.preview.targets[Target.ITEMS].isChecked()
    assert house.session.catalog.items.counts().items == 0


def test_only_what_is_unusual(page: FilesPage, file: Path) -> None:
    page.on_file(str(file))
    assert len(titles(page)) == 4
    hit(page.preview.only)
    assert [title.partition(":")[0] for title in titles(page)] == ["Row 3", "Row 5", "Row 6"]


def test_a_column_is_changed_by_keys(page: FilesPage, file: Path) -> None:
    page.on_file(str(file))
    combo = page.preview.columns.combos[2]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert combo.currentData() == "leave_out"
    assert page.preview._planned is not None
    assert page.preview._planned.plan.mapping.uses[2] == "leave_out"


def test_without_a_name_nothing_can_be_imported(page: FilesPage, file: Path) -> None:
    page.on_file(str(file))
    combo = page.preview.columns.combos[1]
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert not page.preview.go.isEnabled()


def test_import_report_and_undo(page: FilesPage, house: Riverside, file: Path, tmp_path: Path) -> None:
    page.on_file(str(file))
    hit(page.preview.go)
    assert page.report.isVisible()
    assert house.session.catalog.items.counts().items == 3
    left = tmp_path / "left.csv"
    page.report.on_save_file(str(left))
    assert "A-4" in left.read_text(encoding="utf-8-sig")
    assert "Saved as" in page.report.saved.text()
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    QTest.keyClick(page.report.see, Qt.Key.Key_Return)
    assert wanted == [("items", None)]
    hit(page.report.undo)
    assert house.session.catalog.items.counts().items == 0
    hit(page.report.done)
    assert page.choose.isVisible()


def test_importing_again_finds_everything_here(page: FilesPage, house: Riverside, file: Path) -> None:
    file.write_text(ITEMS.replace("A-1;Drill again;C 1;blue;\n", "").replace("A-4;;C 2;blue;3\n", ""), "utf-8")
    for _ in range(2):
        page.on_file(str(file))
        hit(page.preview.go)
    assert house.session.catalog.items.counts().items == 2
    assert not page.preview.go.isEnabled()


def test_the_desk_comes_in_between_chunks_and_stop_keeps_what_is_done(
    page: FilesPage, house: Riverside, tmp_path: Path
) -> None:
    file = tmp_path / "many.csv"
    file.write_text("Name\n" + "\n".join(f"Chair {n}" for n in range(450)), "utf-8")
    person = house.people[0]

    lent: list[bytes] = []

    def at_the_desk() -> None:
        hits = house.session.catalog.search.find("Chair 0", 1, "item").hits
        if hits and not lent:
            lent.append(hits[0].id)
            house.session.community.do(LendItem(item=hits[0].id, person=person, overrides=REASONS))
        if page.run is not None and house.session.catalog.items.counts().items >= 200:
            page.run.stop()

    house.session.bridge.changed.connect(at_the_desk)
    page.on_file(str(file))
    hit(page.preview.go)
    assert lent
    assert house.session.catalog.loans.open_of_item(lent[0])
    assert house.session.catalog.items.counts().items == 200
    assert "not reached" in page.report.said.text()


def test_a_file_that_is_no_table_is_explained(page: FilesPage, tmp_path: Path) -> None:
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    page.on_file(str(picture))
    assert "This file is not a table." in page.trouble.text()
    page.on_file(str(tmp_path / "gone.csv"))
    assert "not there" in page.trouble.text()
    assert page.choose.isEnabled()


def test_people_are_told_from_things(page: FilesPage, house: Riverside, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone,E-mail\nRosa Fernández,07700 900123,rosa@example.org\n", "utf-8")
    page.on_file(str(file))
    assert page.preview.targets[Target.PEOPLE].isChecked()
    hit(page.preview.targets[Target.ITEMS])
    assert page.preview._planned is not None
    assert page.preview._planned.plan.target is Target.ITEMS
    hit(page.preview.targets[Target.PEOPLE])
    hit(page.preview.go)
    assert len(house.session.catalog.people.alike("Rosa Fernández")) == 1


def test_a_file_is_dropped(page: FilesPage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPoint(20, 20).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    assert page.preview.isVisible()


def test_esc_leaves_the_preview(page: FilesPage, file: Path) -> None:
    assert not page.step_back()
    page.on_file(str(file))
    assert page.step_back()
    assert page.choose.isVisible()


def test_reading_happens_beside_other_work(house: Riverside, qtbot: QtBot, file: Path) -> None:
    page = FilesPage(house.session)
    qtbot.addWidget(page)
    page.on_file(str(file))
    qtbot.waitUntil(lambda: not page.preview.isHidden() and page.preview.go.isEnabled())


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_everything_goes_out_and_is_found(page: FilesPage, house: Riverside, tmp_path: Path, form: str) -> None:
    folder = tmp_path / "out"
    if form == "csv":
        hit(page.export.csv)
    page.export.on_folder(str(folder))
    assert str(folder) in page.export.said.text()
    assert next(path.suffix for path in folder.iterdir()) == f".{form}"
    assert page.export.choose.isEnabled()


def test_a_folder_that_takes_nothing_is_said(page: FilesPage, house: Riverside, qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with qtbot.waitSignal(
        house.session.notice, check_params_cb=lambda kind, said: kind == "stop" and str(blocked) in said
    ):
        page.export.on_folder(str(blocked))
    assert page.export.choose.isEnabled()


def test_an_import_stands_once_among_the_actions_of_the_desk(page: FilesPage, house: Riverside, file: Path) -> None:
    page.on_file(str(file))
    hit(page.preview.go)
    done = [deed for deed in Counter(house.session).deeds() if any(f[0] == PART for f in deed.facts)]
    assert len(done) == 1
