"""The Devices tab beyond the list: another name, other rights, receipts of erasures, and a sheet nobody tried out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.people import AddPerson
from skillshare.journal.founding import DeviceClass
from skillshare.journal.recovery import draw
from sync.status import Caller, Peer, Sharing, Unmet, Why
from tests.neighbours import admitted
from tests.ui import pseudo, seen
from tests.ui.everywhere import settle
from tests.ui.hands import nameless, words
from tests.ui.riverside import Clock, Riverside
from tests.ui.windows import show
from ui import i18n
from ui.action import Actions, AtOnce
from ui.bridge import Bridge
from ui.devices import DevicesPage
from ui.devices.change_dialog import ChangeDialog
from ui.kit import theme
from ui.meeting.loop import NetworkLoop
from ui.preferences import Preferences
from ui.recovery_sheet import ASKED, SheetDialog
from ui.session import Session


@pytest.fixture
def kitchen(house: Riverside, tmp_path: Path) -> Iterator[Community]:
    made = admitted(house.session.community, tmp_path / "kitchen", Clock())
    yield made
    made.close()


def shown(session: Session, qtbot: QtBot) -> DevicesPage:
    page = DevicesPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    show(qtbot, page)
    return page


def changing(page: DevicesPage, device: bytes) -> ChangeDialog:
    laptop = next(each for each in page._laptops if each.device == device)
    menu = page.menu_of(laptop)
    action = menu.findChild(QAction, "change")
    assert action is not None
    action.trigger()
    return page.findChildren(ChangeDialog)[-1]


def test_what_became_of_calls_is_said_under_the_list(house: Riverside, kitchen: Community, qtbot: QtBot) -> None:
    page, sharing = shown(house.session, qtbot), house.session.sharing
    peer = Peer(device=kitchen.journal.key.public, label="Kitchen", connected=False)
    lost = Unmet(host="10.0.0.9", port=40123, why=Why.UNREACHABLE)
    others = Unmet(host="10.0.0.8", port=40123, why=Why.STRANGER)
    called = Caller(host="10.0.0.7", at=house.clock())
    sharing.status = Sharing(address=None, peers=(peer,), caller=called, unmet=(lost, others))
    page.refresh()
    for line in ("A laptop at 10.0.0.7 called today", "Nobody answers at 10.0.0.9:40123", "at 10.0.0.8:40123 does not"):
        assert line in words(page)
    sharing.status = replace(sharing.status, caller=None, peers=(replace(peer, met=house.clock()),))
    page.refresh()
    assert "10.0.0" not in words(page)  # where nobody answers is told of only while somebody was never met


def test_a_laptop_gets_another_name_and_more_rights_by_keys(house: Riverside, kitchen: Community, qtbot: QtBot) -> None:
    page, authority = shown(house.session, qtbot), house.session.community.journal
    device = kitchen.journal.key.public
    dialog = changing(page, device)
    assert nameless(dialog) == []
    QTest.keyClicks(dialog.name, "Reading room")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    named = authority.authority.of(device)
    assert named is not None
    assert (named.grant.label, named.device_class) == ("Reading room", DeviceClass.DESK)
    page.refresh()
    dialog = changing(page, device)
    QTest.keyClick(dialog.classes[DeviceClass.KEEPER], Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    more = authority.authority.of(device)
    assert more is not None
    assert (more.grant.label, more.device_class, more.grant.prefix) == ("Reading room", DeviceClass.KEEPER, "KI")


def test_this_laptop_gets_another_name_and_keeps_its_rights(house: Riverside, qtbot: QtBot) -> None:
    page = shown(house.session, qtbot)
    dialog = changing(page, house.session.community.journal.key.public)
    assert not dialog.classes
    QTest.keyClicks(dialog.name, "   ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.name.setText("Front desk")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert house.session.community.grant.label == "Front desk"
    assert house.session.community.grant.device_class is DeviceClass.KEEPER


def test_a_receipt_stands_for_each_erased_person(house: Riverside, kitchen: Community, qtbot: QtBot) -> None:
    page, community = shown(house.session, qtbot), house.session.community
    assert not page.erasures.isVisible()
    for name in ("Zuleika", "Noor", "Ivo", "Maud"):
        person = community.do(AddPerson(fields={"name": name, "phone": "07700 900000"})).record
        community.do(EraseRecord(person=person, asked=True))
    page.refresh()
    qtbot.waitUntil(lambda: "And 1 before that" in words(page.erasures))
    said = words(page.erasures)
    assert "4 people erased" in said
    assert "1 of 2 laptops" in said
    assert "Kitchen laptop" in said
    assert "Zuleika" not in said


def test_a_sheet_nobody_tried_out_is_said_also_after_a_restart(lit: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    i18n.install(lit, "en")
    sheet, community = draw(), Community(tmp_path / "hall", wall=Clock())
    community.found(
        FoundCommunity(name="Riverside", site="Mill", owner="Amina", label="Hall", prefix="RI", recovery=sheet.public)
    )
    alone = NetworkLoop(addresses=lambda: (), host="127.0.0.1")
    session = Session(community, Actions(community, AtOnce()), Bridge(community), Preferences(tmp_path), alone)
    page = shown(session, qtbot)
    assert "Is the recovery sheet in your hands?" in words(page.sheet)
    session.sheet = sheet
    page.refresh()
    assert "is not printed yet" in words(page.sheet)
    QTest.keyClick(page.sheet.print, Qt.Key.Key_Space)
    dialog = page.findChild(SheetDialog)
    assert dialog is not None
    dialog.part.group.show()
    QTest.keyClicks(dialog.part.group, sheet.code.split("-")[ASKED - 1])
    assert not page.sheet.isVisible()
    assert Preferences(tmp_path).sheet_tried
    session.preferences.sheet_tried = False
    page.refresh()
    QTest.keyClick(page.sheet.here, Qt.Key.Key_Space)
    assert not page.sheet.isVisible()
    assert session.preferences.sheet_tried
    community.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_card_and_the_dialog_are_whole_in_a_longer_language(
    house: Riverside, kitchen: Community, lit: QApplication, qtbot: QtBot, scale: float
) -> None:
    community = house.session.community
    person = community.do(AddPerson(fields={"name": "Zuleika", "phone": "07700 900000"})).record
    community.do(EraseRecord(person=person, asked=True))
    theme.apply(lit, "light", scale)
    with pseudo.spoken(lit):
        page = shown(house.session, qtbot)
        page.resize(1138, 676)  # the sheet of the smallest window
        settle()
        found = seen.troubles(page.erasures)
        dialog = changing(page, kitchen.journal.key.public)
        settle()
        found += seen.troubles(dialog)
    assert not found, "\n".join(found)
