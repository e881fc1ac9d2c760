"""A laptop that never comes near: invited on paper, asking and answered by stick, all by keys, on both screens.

Never here: what lies on the stick.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.journal import invitation
from skillshare.journal.founding import DeviceClass
from sync import inviting
from sync.sticks import Stick
from tests.ui import pseudo, seen
from tests.ui.everywhere import settle
from tests.ui.hands import hit, nameless, words
from tests.ui.riverside import Riverside
from tests.ui.windows import show, shown
from ui.community.place import CommunityPlace
from ui.corner import corner
from ui.devices import DevicesPage
from ui.devices.invite_dialog import InviteDialog
from ui.devices.lost_card import LostCard
from ui.devices.take_back_dialog import TakeBackDialog
from ui.first_run import FirstRun
from ui.first_run.invited import InvitedSheet
from ui.kit import theme
from ui.kit.key_button import KeyButton
from ui.meeting.add_dialog import AddLaptop
from ui.meeting.loop import NetworkLoop
from ui.paper.output import Printed
from ui.preferences import Preferences


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "RED"
    made.mkdir()
    return made


@pytest.fixture
def place(house: Riverside, qtbot: QtBot) -> CommunityPlace:
    return shown(qtbot, CommunityPlace(house.session))


@pytest.fixture
def devices(place: CommunityPlace, stick: Path) -> DevicesPage:
    page = place.show_tab("devices")
    assert isinstance(page, DevicesPage)
    page.stick._plugged = lambda: (Stick(path=stick, name="RED"),)
    return page


@pytest.fixture
def guest(lit: QApplication, house: Riverside, tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path / "new", wall=house.clock)
    yield made
    made.close()


@pytest.fixture
def first(guest: Community, qtbot: QtBot) -> Iterator[FirstRun]:
    """The laptop that wants in, at its welcome."""
    network, writer = NetworkLoop(addresses=lambda: ()), ThreadPoolExecutor(max_workers=1)
    made = FirstRun(guest, writer, Preferences(guest.folder), network)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    show(qtbot, made)
    yield made
    network.stop()
    writer.submit(guest.database.close).result()
    writer.shutdown()


def invite(devices: DevicesPage, label: str = "Attic laptop") -> tuple[InviteDialog, QTextDocument]:
    """Print an invitation."""
    pages: list[QTextDocument] = []

    def put(document: QTextDocument, _name: str, _page: object) -> Printed:
        pages.append(document)
        return Printed(printer="Office")

    dialog = InviteDialog(devices._session, devices.stick.folder, devices.window(), put)
    dialog.open_it()
    QTest.keyClicks(dialog.name, label)
    hit(dialog.name, Qt.Key.Key_Return)
    return dialog, pages[0]


def asking(first: FirstRun, stick: Path) -> InvitedSheet:
    assert first.welcome is not None
    hit(first.welcome.invited)
    assert first.invited is not None
    first.invited._plugged = lambda: (Stick(path=stick, name="RED"),)
    first.invited.look()
    return first.invited


def test_a_far_laptop_is_invited_from_where_one_is_added(devices: DevicesPage) -> None:
    hit(devices.action)
    dialog = devices.window().findChild(AddLaptop)
    assert dialog is not None
    hit(dialog.far)
    assert devices.window().findChild(InviteDialog) is not None
    devices._session.network.stop()


def test_the_paper_has_the_letters_a_code_that_scans_and_its_last_day(devices: DevicesPage, qtbot: QtBot) -> None:
    import zxingcpp

    dialog, page = invite(devices)
    assert dialog.paper is not None
    assert all(group in page.toPlainText() for group in dialog.paper.code.split("-"))
    assert "Thursday 10 December 2026" in page.toPlainText()
    assert page.pageCount() == 1
    image = page.resource(QTextDocument.ResourceType.ImageResource.value, page.baseUrl().resolved("qr"))
    assert isinstance(image, QImage)
    (found,) = zxingcpp.read_barcodes(memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine())))
    scanned = invitation.scanned(found.text)
    assert scanned is not None
    assert scanned[0].public == dialog.paper.invitation.public
    qtbot.waitUntil(lambda: "Good until Thu 10 December" in words(devices))
    assert "Attic laptop" in words(devices)


@pytest.mark.parametrize("by_scan", [False, True])
def test_paper_and_stick_let_a_laptop_in(
    devices: DevicesPage, first: FirstRun, guest: Community, stick: Path, qtbot: QtBot, by_scan: bool
) -> None:
    dialog, _ = invite(devices)
    assert dialog.paper is not None
    typed = dialog.paper.code.lower()
    devices.stick.look()
    if by_scan:
        typed = invitation.scan_text(dialog.paper.invitation, dialog.paper.code)
    else:
        hit(dialog, Qt.Key.Key_Return)
        assert "It is on the stick" in words(dialog)
    sheet = asking(first, stick)
    QTest.keyClicks(sheet.code, typed)
    hit(sheet.code, Qt.Key.Key_Return)
    assert sheet.stage() == "waiting"
    hit(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nobody has let this laptop in yet" in words(sheet))
    devices.stick.look()
    assert "Attic laptop asks to be let in, as a desk" in words(devices)
    hit(devices.stick.asking.go)
    qtbot.waitUntil(lambda: "Attic laptop is in" in words(devices))
    with qtbot.waitSignal(first.started):
        hit(sheet, Qt.Key.Key_Return)
    assert (guest.grant.label, guest.grant.device_class) == ("Attic laptop", DeviceClass.DESK)
    assert guest.catalog.items.counts().items == devices._session.catalog.items.counts().items


def test_one_that_could_not_be_printed_is_taken_back(devices: DevicesPage) -> None:
    def full(_document: QTextDocument, _name: str, _page: object) -> Printed:
        return Printed(trouble="No space left on device")

    dialog = InviteDialog(devices._session, devices.stick.folder, devices.window(), full)
    dialog.open_it()
    hit(dialog.name, Qt.Key.Key_Return)
    assert "It could not be printed" in words(dialog)
    assert len(devices._session.community.journal.authority.invites) == 1
    assert not inviting.still_open(devices._session.community)


def test_an_invitation_is_taken_back_where_it_is_listed(
    devices: DevicesPage, guest: Community, stick: Path, qtbot: QtBot
) -> None:
    dialog, _ = invite(devices)
    assert dialog.paper is not None
    inviting.ask(guest, dialog.paper.invitation, dialog.paper.code, "Attic", stick)
    dialog.close_it()
    qtbot.waitUntil(lambda: "Good until Thu 10 December" in words(devices))
    back = devices.findChild(KeyButton, "back")
    assert back is not None
    hit(back)
    asked = devices.window().findChild(TakeBackDialog)
    assert asked is not None
    hit(asked.go)
    qtbot.waitUntil(lambda: "Good until Thu 10 December" not in words(devices))
    assert not inviting.still_open(devices._session.community)
    devices.stick.look()
    assert "Attic asks to be let in. This invitation was taken back" in words(devices)
    assert devices.stick.asking.go.isHidden()


def test_what_is_missing_is_asked_for_in_words(first: FirstRun, stick: Path) -> None:
    sheet = asking(first, stick)
    hit(sheet.code, Qt.Key.Key_Return)
    assert "Scan the code on the paper" in words(sheet)
    QTest.keyClicks(sheet.code, "AAAA BBBB CCCC DDDD")
    hit(sheet.code, Qt.Key.Key_Return)
    assert "does not bring the invitation" in words(sheet)
    sheet.folder = None
    hit(sheet.code, Qt.Key.Key_Return)
    assert "Put a stick in" in words(sheet)


def test_mistyped_letters_are_said_at_the_field(devices: DevicesPage, first: FirstRun, stick: Path) -> None:
    dialog, _ = invite(devices)
    devices.stick.look()
    hit(dialog, Qt.Key.Key_Return)
    sheet = asking(first, stick)
    QTest.keyClicks(sheet.code, "AAAA BBBB CCCC DDDD")
    hit(sheet.code, Qt.Key.Key_Return)
    assert "letters do not belong to this invitation" in words(sheet)
    assert sheet.stage() == "form"


def test_a_stick_that_came_back_after_a_restart_goes_on_where_it_was(
    devices: DevicesPage, first: FirstRun, guest: Community, stick: Path
) -> None:
    dialog, _ = invite(devices)
    assert dialog.paper is not None
    inviting.ask(guest, dialog.paper.invitation, dialog.paper.code, "Attic", stick)
    assert asking(first, stick).stage() == "waiting"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_screen_of_it_is_whole_in_a_longer_language(
    lit: QApplication, devices: DevicesPage, first: FirstRun, guest: Community, stick: Path, scale: float
) -> None:
    dialog, _ = invite(devices)
    assert dialog.paper is not None
    dialog.close_it()
    with pseudo.spoken(lit):
        theme.apply(lit, "light", scale)
        shown = InviteDialog(devices._session, devices.stick.folder, devices.window())
        shown.open_it()
        settle()
        assert not seen.troubles(shown)
        assert not nameless(shown)
        shown.close_it()
        first.build()
        sheet = asking(first, stick)
        settle()
        assert not seen.troubles(sheet)
        assert not nameless(sheet)


def test_what_the_disk_damaged_is_said_by_name(house: Riverside, devices: DevicesPage) -> None:
    card = devices.findChild(LostCard)
    assert card is not None
    assert card.isHidden()
    house.session.lose((house.items[0], house.people[1]))
    name = house.session.catalog.items.row(house.items[0])
    assert name is not None
    assert name.name in words(card)
    assert house.session.catalog.people.name(house.people[1]) in words(card)
    assert corner(house.session).rest == ("The disk damaged something. See Devices.",)
    house.session.lose(())
    assert card.isHidden()
