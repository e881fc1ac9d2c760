"""The recovery sheet: printed after founding, tried out by one group, kept nowhere; used to remove a stolen laptop.

Never here: what its code signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from skillshare.journal.founding import DeviceClass
from skillshare.journal.recovery import Sheet, draw
from tests.neighbours import admitted, hand_over
from tests.ui.hands import words
from tests.ui.riverside import Clock
from tests.ui.windows import show
from ui import i18n
from ui.action import Actions, AtOnce
from ui.bridge import Bridge
from ui.devices import DevicesPage
from ui.devices.recover_dialog import RecoverDialog, TryDialog
from ui.meeting.loop import NetworkLoop
from ui.paper.output import Printed
from ui.preferences import Preferences
from ui.recovery_sheet import ASKED, SheetPart
from ui.session import Session


@pytest.fixture
def sheet() -> Sheet:
    return draw()


@pytest.fixture
def community(lit: QApplication, tmp_path: Path, sheet: Sheet) -> Iterator[Community]:
    i18n.install(lit, "en")
    made = Community(tmp_path / "hall", wall=Clock())
    made.found(
        FoundCommunity(
            name="Riverside", site="Mill", owner="Amina", label="Hall laptop", prefix="RI", recovery=sheet.public
        )
    )
    yield made
    made.close()


def test_the_page_is_one_with_every_group_and_a_code_that_scans(
    community: Community, sheet: Sheet, qtbot: QtBot
) -> None:
    import zxingcpp

    pages: list[QTextDocument] = []

    def put(document: QTextDocument, _name: str, _page: object) -> Printed:
        pages.append(document)
        return Printed(printer="Office")

    part = SheetPart(sheet, community, put)
    qtbot.addWidget(part)
    show(qtbot, part)
    QTest.keyClick(part.print, Qt.Key.Key_Space)
    (page,) = pages
    text = page.toPlainText()
    assert all(group in text for group in sheet.code.split("-"))
    assert page.pageCount() == 1
    image = page.resource(QTextDocument.ResourceType.ImageResource.value, page.baseUrl().resolved("qr"))
    assert isinstance(image, QImage)
    (found,) = zxingcpp.read_barcodes(memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine())))
    assert found.text == sheet.code


def test_the_paper_is_tried_out_by_one_group(community: Community, sheet: Sheet, qtbot: QtBot) -> None:
    part = SheetPart(sheet, community, lambda *_: Printed(printer="Office"))
    qtbot.addWidget(part)
    show(qtbot, part)
    QTest.keyClick(part.print, Qt.Key.Key_Space)
    assert f"Type group {ASKED} from the paper" in words(part)
    group = sheet.code.split("-")[ASKED - 1]
    other = ("1" if group[0] != "1" else "2") + group[1:]
    QTest.keyClicks(part.group, other)
    assert "not what stands there" in words(part)
    part.group.clear()
    with qtbot.waitSignal(part.tried):
        QTest.keyClicks(part.group, group.lower())
    assert "It can be read" in words(part)


def test_without_a_printer_and_room_it_is_said(community: Community, sheet: Sheet, qtbot: QtBot) -> None:
    part = SheetPart(sheet, community, lambda *_: Printed(trouble="No space left on device"))
    qtbot.addWidget(part)
    show(qtbot, part)
    QTest.keyClick(part.print, Qt.Key.Key_Space)
    assert "could not be printed" in words(part)
    assert part.group.isHidden() or not part.group.isVisibleTo(part)


def test_a_desk_with_the_paper_removes_the_founder_that_was_stolen(
    community: Community, sheet: Sheet, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = admitted(community, tmp_path / "desk", Clock())
    alone = NetworkLoop(addresses=lambda: (), host="127.0.0.1")
    session = Session(desk, Actions(desk, AtOnce()), Bridge(desk), Preferences(desk.folder), alone)
    page = DevicesPage(session)
    qtbot.addWidget(page)
    page.refresh()
    show(qtbot, page)
    assert not page.action.isVisibleTo(page)
    QTest.keyClick(page.recover, Qt.Key.Key_Space)
    dialog = page.findChild(RecoverDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.code, "ABCDE-ABCDE")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.code.clear()
    QTest.keyClicks(dialog.code, sheet.code.lower())
    (box,) = dialog.gone.values()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.grant.device_class is DeviceClass.KEEPER
    assert desk.journal.authority.of(community.journal.key.public) is None
    hand_over(desk, community)
    assert community.journal.authority.of(community.journal.key.public) is None
    desk.close()


def test_the_paper_is_tried_out_later_by_its_whole_code(community: Community, sheet: Sheet, qtbot: QtBot) -> None:
    alone = NetworkLoop(addresses=lambda: (), host="127.0.0.1")
    preferences = Preferences(community.folder)
    session = Session(community, Actions(community, AtOnce()), Bridge(community), preferences, alone)
    page = DevicesPage(session)
    qtbot.addWidget(page)
    page.refresh()
    show(qtbot, page)
    before = community.journal.count()
    QTest.keyClick(page.sheet.trial, Qt.Key.Key_Space)
    dialog = page.findChild(TryDialog)
    assert dialog is not None
    other = draw().code
    QTest.keyClicks(dialog.fields.code, other)
    QTest.keyClick(dialog.fields.code, Qt.Key.Key_Return)
    assert "belongs to another community" in words(dialog)
    assert not Preferences(community.folder).sheet_tried
    QTest.keyClicks(dialog.fields.code, sheet.code.lower())
    QTest.keyClick(dialog.fields.code, Qt.Key.Key_Return)
    assert preferences.sheet_tried
    assert not page.sheet.isVisible()
    assert community.journal.count() == before, "trying it changes nothing"


def test_the_file_it_was_printed_from_is_deleted_with_one_key(
    community: Community, sheet: Sheet, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "Recovery sheet.pdf"
    file.write_bytes(b"%PDF")
    part = SheetPart(sheet, community, lambda *_: Printed(file=file))
    qtbot.addWidget(part)
    show(qtbot, part)
    QTest.keyClick(part.print, Qt.Key.Key_Space)
    assert not part.delete.isVisible(), "not before the paper is there"
    QTest.keyClicks(part.group, sheet.code.split("-")[ASKED - 1])
    QTest.keyClick(part.delete, Qt.Key.Key_Space)
    assert not file.exists()
    assert "The file is deleted" in words(part)
