"""Devices: who is in and in what words, carrying by stick, removing with a reason, deciding about late changes.

Never here: adding a laptop; that takes two.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.domain.settings import DescribeCommunity
from skillshare.journal import intake
from skillshare.journal.founding import DeviceClass, Leaving
from skillshare.office import RemoveLaptop
from sync import bundle
from sync.folder import SharedFolder
from sync.sticks import Stick
from tests.neighbours import admitted, hand_over, meet
from tests.ui.hands import hit, key_button, words
from tests.ui.riverside import Riverside
from tests.ui.windows import show, shown
from ui.action import AtOnce
from ui.community.place import CommunityPlace
from ui.corner import TROUBLE, corner
from ui.devices import DevicesPage
from ui.devices.backup_card import BackupCard
from ui.devices.laptop_row import LaptopRow
from ui.devices.remove_dialog import RemoveDialog
from ui.devices.review import ReviewDialog
from ui.devices.stick_card import StickCard
from ui.i18n import plain
from ui.wording import laptops as said


@pytest.fixture
def kitchen(house: Riverside, tmp_path: Path) -> Iterator[Community]:
    made = admitted(house.session.community, tmp_path / "kitchen", house.clock)
    yield made
    made.close()


@pytest.fixture
def place(house: Riverside, kitchen: Community, qtbot: QtBot) -> CommunityPlace:
    return shown(qtbot, CommunityPlace(house.session))


@pytest.fixture
def devices(place: CommunityPlace) -> DevicesPage:
    page = place.show_tab("devices")
    assert isinstance(page, DevicesPage)
    return page


def row_of(devices: DevicesPage, laptop: Community) -> LaptopRow:
    row = devices.findChild(LaptopRow, laptop.journal.key.public.hex())
    assert isinstance(row, LaptopRow)
    return row


def removed(house: Riverside, laptop: Community, late: int) -> None:
    """The laptop is removed, does not know it, and records some more."""
    house.session.community.do(RemoveLaptop(device=laptop.journal.key.public, why=Leaving.LEFT))
    for number in range(late):
        laptop.do(AddItem(fields={"name": f"Late thing {number}"}))
    hand_over(laptop, house.session.community)


def test_each_laptop_is_named_with_what_it_is_and_what_waits(
    house: Riverside, kitchen: Community, devices: DevicesPage, qtbot: QtBot
) -> None:
    community = house.session.community
    here = row_of(devices, community)
    assert here.accessibleName() == "Hall laptop, this one, a keeper’s desk, Everything saved, today 18:42"
    assert "a desk, Nothing from it yet" in plain(row_of(devices, kitchen).accessibleName())
    kitchen.do(AddItem(fields={"name": "Bread maker"}))
    meet(kitchen, community)
    community.do(AddItem(fields={"name": "Fan"}))
    qtbot.waitUntil(lambda: "Known here up to today 18:42" in plain(row_of(devices, kitchen).accessibleName()))
    assert said.waiting(1) in words(row_of(devices, kitchen))


def test_a_laptop_that_brought_too_much_at_once_says_when_it_is_heard_again(
    house: Riverside, kitchen: Community, devices: DevicesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "AN_HOUR", 2)
    for number in range(4):
        kitchen.do(AddItem(fields={"name": f"Fan {number}"}))
    hand_over(kitchen, house.session.community)
    devices.refresh()
    qtbot.waitUntil(lambda: "The rest comes from 19:42 on." in words(row_of(devices, kitchen)))
    now = corner(house.session)
    assert now.kind == TROUBLE
    assert plain(now.rest[0]) == "Kitchen laptop brought too much at once. The rest comes from 19:42 on."


def test_a_personal_laptop_is_told_by_its_owner(
    house: Riverside, devices: DevicesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    owner = house.people[3]
    own = admitted(house.session.community, tmp_path / "own", house.clock, "Own", DeviceClass.PERSONAL, owner)
    name = house.session.catalog.people.name(owner).split()[0]
    devices.refresh()
    assert f"{name}’s own, holds public and own things" in words(row_of(devices, own))
    own.close()


def test_only_a_senior_laptop_offers_to_add_and_to_remove(
    house: Riverside, kitchen: Community, devices: DevicesPage, qtbot: QtBot
) -> None:
    assert devices.action.isVisibleTo(devices.window())
    assert row_of(devices, kitchen).findChild(QWidget, "more") is not None
    own = next(each for each in devices._laptops if each.here)
    assert [action.objectName() for action in devices.menu_of(own).actions()] == ["change"]
    house.session.community.do(DescribeCommunity(fields={"sample": True}))
    devices.refresh()
    assert not devices.action.isVisibleTo(devices.window())
    assert "never shared" in words(devices)


def test_a_laptop_is_removed_with_a_reason_after_it_was_said_what_that_does(
    house: Riverside, kitchen: Community, place: CommunityPlace, devices: DevicesPage, qtbot: QtBot
) -> None:
    laptop = next(each for each in devices._laptops if not each.here)
    assert [action.text() for action in devices.menu_of(laptop).actions()][-1] == "Remove Kitchen laptop…"
    devices.ask_remove(laptop)
    dialog = place.findChild(RemoveDialog)
    assert dialog is not None
    assert "waits for your decision" in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert house.session.community.journal.authority.of(laptop.device) is not None
    devices.ask_remove(laptop)
    dialog = place.findChildren(RemoveDialog)[-1]
    hit(dialog.reasons[Leaving.LOST])
    hit(key_button(dialog, "Remove Kitchen laptop"))
    authority = house.session.community.journal.authority
    assert authority.of(laptop.device) is None
    assert authority.ever(laptop.device)[0].ends[0].body["why"] == "lost"
    qtbot.waitUntil(lambda: "Kitchen laptop" not in words(devices))


def test_late_changes_are_all_taken_in_or_left_out(
    house: Riverside, kitchen: Community, devices: DevicesPage, qtbot: QtBot
) -> None:
    removed(house, kitchen, 2)
    qtbot.waitUntil(lambda: "2 late changes from Kitchen laptop" in words(devices))
    counts = house.session.catalog.items.counts
    before = counts().items
    hit(key_button(devices, "Take all in"))
    assert counts().items == before + 2
    qtbot.waitUntil(lambda: "late change" not in words(devices))


def test_some_late_changes_are_chosen_by_keys(
    house: Riverside, kitchen: Community, place: CommunityPlace, devices: DevicesPage, qtbot: QtBot
) -> None:
    removed(house, kitchen, 3)
    qtbot.waitUntil(lambda: "3 late changes" in words(devices))
    hit(key_button(devices, "Choose…"))
    dialog = place.findChild(ReviewDialog)
    assert dialog is not None
    assert dialog.go.words() == "Take all in"
    dialog.rows.choose_next(1)
    hit(dialog.rows)
    assert dialog.go.words() == "Take 2 in, leave the others out"
    hit(dialog.go)
    catalog = house.session.catalog
    found = [hit.item.name for hit in catalog.search.find("Late thing").hits if hit.item is not None]
    assert sorted(found) == ["Late thing 1", "Late thing 2"]
    assert house.session.community.journal.parked() == ()


def test_changes_travel_on_a_stick_and_it_is_said_what_came(
    house: Riverside, kitchen: Community, devices: DevicesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "notes.txt").write_text("shopping")
    devices.stick.read_from(stick)
    assert "no changes of Skillshare" in words(devices.stick)
    house.session.community.do(AddItem(fields={"name": "Fan"}))
    devices.stick.write_to(stick)
    assert "1 other laptop can read them" in words(devices.stick)
    (made,) = stick.glob("*.skillshare")
    made.rename(stick / "other.skillshare")
    devices.stick.read_from(stick)
    assert "Nothing new from Hall laptop" in words(devices.stick)
    (stick / "cut.skillshare").write_bytes((stick / "other.skillshare").read_bytes()[:400])
    devices.stick.read_from(stick)
    assert "ends too early" in words(devices.stick)
    devices.stick.write_to(tmp_path / "pulled out")
    assert "The stick or folder is gone" in words(devices.stick)


def test_a_stick_that_is_plugged_in_says_what_it_brings(
    house: Riverside, kitchen: Community, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "RED"
    stick.mkdir()
    plugged = [Stick(path=stick, name="RED")]
    card = StickCard(house.session, lambda: tuple(plugged))
    qtbot.addWidget(card)
    kitchen.do(AddItem(fields={"name": "Bread maker"}))
    bundle.write(kitchen, stick / bundle.name_for(kitchen.journal))
    show(qtbot, card)
    assert "The stick “RED” is here. It brings 1 new change." in words(card)
    hit(card.read)
    assert "1 new change from Kitchen laptop." in words(card)
    assert house.session.catalog.search.find("Bread maker").hits
    plugged.clear()
    card.look()
    assert "RED" not in words(card)


def test_a_shared_folder_is_used_until_somebody_says_no(
    house: Riverside, kitchen: Community, devices: DevicesPage, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    kitchen.do(AddItem(fields={"name": "Bread maker"}))
    SharedFolder(kitchen, folder, lambda: 0).sync_once()
    devices.folder.use(str(folder))
    house.session.shared_folder.share()
    assert "Read and written today" in words(devices.folder)
    assert house.session.catalog.search.find("Bread maker").hits
    shutil.rmtree(folder)
    house.session.shared_folder.share()
    assert "The stick or folder is gone" in words(devices.folder)
    hit(devices.folder.leave)
    assert devices.folder.leave.isHidden()


def test_a_backup_asks_for_a_passphrase_and_says_when_it_was_made(
    house: Riverside, devices: DevicesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    card = BackupCard(house.session, AtOnce())
    qtbot.addWidget(card)
    show(qtbot, card)
    card.refresh()
    assert "No copy was made" in words(card)
    hit(card.make)
    QTest.keyClicks(card.passphrase, "short")
    QTest.keyClick(card.passphrase, Qt.Key.Key_Return)
    assert "too short" in words(card)
    QTest.keyClicks(card.passphrase, " horse battery")
    card.make_at(tmp_path / "copy")
    qtbot.waitUntil(lambda: "made and read back" in words(card))
    assert (tmp_path / "copy.skillshare-backup").is_file()
    assert "The last copy is from today" in words(card)
    assert card.passphrase.text() == ""
