"""A laptop that was restored from a backup, or removed: it reads, says so, and is let in both ways by keys.

Never here: what a backup holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import SetRules
from skillshare.exchange.backup import SUFFIX, back_up
from skillshare.exchange.restore import restore as bring_back
from skillshare.journal.founding import DeviceClass
from skillshare.journal.recovery import Sheet, draw
from skillshare.office import RemoveLaptop
from tests.neighbours import admitted, hand_over
from tests.ui import pseudo, seen
from tests.ui.everywhere import settle
from tests.ui.hands import hit, nameless, words
from ui import i18n
from ui.app import App
from ui.devices import DevicesPage
from ui.first_run.join import JoinSheet
from ui.first_run.place import FirstRun
from ui.i18n import plain
from ui.kit import theme
from ui.meeting.add_dialog import AddLaptop
from ui.meeting.loop import NetworkLoop
from ui.outside_banner import OutsideBanner
from ui.preferences import Preferences

SOON = 20_000
WORDS = "seven green drills"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A founded community in a folder, its backup and its recovery sheet."""

    folder: Path
    backup: Path
    sheet: Sheet


def small_library(folder: Path, sheet: Sheet) -> Community:
    community = Community(folder)
    community.found(
        FoundCommunity(
            name="Riverside", site="Mill", owner="Amina", label="Hall laptop", prefix="RI", recovery=sheet.public
        )
    )
    community.do(SetRules(fields={"need_membership": False}))
    community.do(AddItem(fields={"name": "Cordless drill"}))
    community.do(AddPerson(fields={"name": "Ben Okafor", "phone": "07700 900123"}))
    return community


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder, sheet = tmp_path_factory.mktemp("house"), draw()
    community = small_library(folder / "hall", sheet)
    made = back_up(community, folder / f"riverside{SUFFIX}", WORDS)
    community.close()
    return House(folder=folder / "hall", backup=made.path, sheet=sheet)


def opened(qt: QApplication, folder: Path, port: int = 0) -> App:
    made = App(qt, folder, network=NetworkLoop(addresses=lambda: (), host="127.0.0.1", port=port))
    made.open_folder(folder)
    made.root.resize(1366, 768)
    made.root.show()
    return made


@pytest.fixture
def fresh(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    """A laptop on which nothing was ever begun."""
    i18n.install(lit, "en")
    made = opened(lit, tmp_path / "new", port)
    yield made
    made.shut_down()


def front(app: App) -> FirstRun:
    assert app.first is not None
    return app.first


def restore(app: App, house: House, qtbot: QtBot) -> None:
    """From the welcome to the page that says what now."""
    first = front(app)
    assert first.welcome is not None
    hit(first.welcome.restore)
    sheet = first.restore
    assert sheet is not None
    sheet.on_file(str(house.backup))
    QTest.keyClicks(sheet.passphrase, WORDS)
    hit(sheet.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.first is not first and app.first is not None, timeout=SOON)


def lend(app: App, qtbot: QtBot) -> None:
    """F2, the person, the thing."""
    window, community = app.window, app.community
    assert window is not None
    assert community is not None
    app.root.activateWindow()
    qtbot.waitUntil(app.root.isActiveWindow)
    hit(window, Qt.Key.Key_F2)
    box = window.place().first_focus()
    assert box is not None
    line = box if isinstance(box, QLineEdit) else box.findChild(QLineEdit)
    assert line is not None
    for name in ("Ben", "Cordless"):
        QTest.keyClicks(line, name)
        hit(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: community.catalog.items.counts().out == 1, timeout=SOON)


def test_a_backup_and_the_paper_bring_a_library_back_to_its_first_loan(fresh: App, house: House, qtbot: QtBot) -> None:
    restore(fresh, house, qtbot)
    page = front(fresh).outside
    assert page is not None
    assert "was restored and waits to be let in" in words(page)
    assert nameless(page) == []
    hit(page.sheet.button)
    sheet = front(fresh).recover
    assert sheet is not None
    QTest.keyClicks(sheet.fields.code, "ABCDE")
    hit(sheet.fields.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "slip in it" in words(sheet))
    sheet.fields.code.clear()
    QTest.keyClicks(sheet.fields.code, house.sheet.code.lower())
    sheet.label.setText("New laptop")
    (lost,) = sheet.fields.gone.values()
    hit(lost)
    hit(sheet.label, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fresh.window is not None, timeout=SOON)
    assert fresh.community is not None
    assert (fresh.community.grant.label, fresh.community.grant.device_class) == ("New laptop", DeviceClass.KEEPER)
    assert len(fresh.community.journal.authority.live()) == 1
    lend(fresh, qtbot)


def test_every_way_a_backup_fails_is_said_where_it_is_asked(
    fresh: App, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    first = front(fresh)
    assert first.welcome is not None
    hit(first.welcome.restore)
    sheet = first.restore
    assert sheet is not None
    hit(sheet, Qt.Key.Key_Return)
    assert "Choose the file of the backup first" in words(sheet)
    sheet.on_file(str(house.backup))
    hit(sheet.passphrase, Qt.Key.Key_Return)
    assert "Type the passphrase" in words(sheet)
    QTest.keyClicks(sheet.passphrase, "another one altogether")
    hit(sheet.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open the backup" in words(sheet), timeout=SOON)
    (tmp_path / "cut").write_bytes(house.backup.read_bytes()[:-100])
    sheet.on_file(str(tmp_path / "cut"))
    sheet.passphrase.setText(WORDS)
    hit(sheet.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is not whole" in words(sheet), timeout=SOON)
    hit(sheet, Qt.Key.Key_Escape)
    assert first.welcome is not None


def test_what_is_here_may_be_read_in_every_place_and_nothing_is_recorded(
    fresh: App, house: House, qtbot: QtBot
) -> None:
    restore(fresh, house, qtbot)
    page = front(fresh).outside
    assert page is not None
    hit(page.read)
    window, community = fresh.window, fresh.community
    assert window is not None
    assert community is not None
    for place in ("tonight", "desk", "items", "people", "community"):
        window.show_place(place)
    for tab in ("devices", "hours", "rules", "look", "import", "laptop"):
        window.on_wanted("community", tab)
    assert window.findChild(DevicesPage) is not None
    banner = window.findChild(OutsideBanner)
    assert banner is not None
    assert banner.isVisible()
    before = community.journal.count()
    assert fresh.session is not None
    fresh.session.actions.do(AddItem(fields={"name": "Fan"}))
    qtbot.waitUntil(lambda: "This laptop is not let in yet" in words(window))
    assert community.journal.count() == before
    banner.let_in_wanted.emit()
    assert front(fresh).outside is not None


def test_eight_digits_let_a_restored_laptop_in(
    fresh: App, house: House, tmp_path: Path, lit: QApplication, qtbot: QtBot
) -> None:
    restore(fresh, house, qtbot)
    hall = opened(lit, house.folder)
    assert hall.window is not None
    hall.window.on_wanted("community", "devices")
    devices = hall.window.findChild(DevicesPage)
    assert devices is not None
    hit(devices.action)
    dialog = hall.window.findChildren(AddLaptop)[-1]
    qtbot.waitUntil(lambda: dialog.port > 0)
    page = front(fresh).outside
    assert page is not None
    hit(page.join.button)
    sheet = fresh.root.findChild(JoinSheet)
    assert sheet is not None
    sheet.address.setText(f"127.0.0.1:{dialog.port}")
    sheet.label.setText("Kitchen laptop")
    QTest.keyClicks(sheet.code, plain(dialog.code.text()))
    hit(sheet.code, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.go.isVisible, timeout=SOON)
    hit(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.stage() == "getting", timeout=SOON)
    hit(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fresh.window is not None, timeout=SOON)
    assert fresh.window is not None
    banner = fresh.window.findChild(OutsideBanner)
    assert banner is not None
    assert not banner.isVisible()
    lend(fresh, qtbot)
    hall.shut_down()


def test_a_laptop_that_was_removed_says_when_and_how_it_comes_back(
    lit: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    i18n.install(lit, "en")
    hall = small_library(tmp_path / "hall", draw())
    kitchen = admitted(hall, tmp_path / "kitchen", hall.now)
    hall.do(RemoveLaptop(device=kitchen.journal.key.public))
    hand_over(hall, kitchen)
    kitchen.close()
    hall.close()
    app = opened(lit, tmp_path / "kitchen")
    page = front(app).outside
    assert page is not None
    said = words(page)
    assert "This laptop was removed from the community" in said
    assert "counts nowhere any more" in said
    app.shut_down()


def test_a_laptop_that_is_removed_while_it_is_open_says_so_at_once(
    lit: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    i18n.install(lit, "en")
    hall = small_library(tmp_path / "hall", draw())
    admitted(hall, tmp_path / "kitchen", hall.now).close()
    app = opened(lit, tmp_path / "kitchen")
    assert app.window is not None
    assert app.community is not None
    banner = app.window.findChild(OutsideBanner)
    assert banner is not None
    assert not banner.isVisible()
    hall.do(RemoveLaptop(device=app.community.journal.key.public))
    hand_over(hall, app.community)
    qtbot.waitUntil(banner.isVisible)
    assert "was removed" in words(banner)
    hall.close()
    app.shut_down()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_outside_is_whole_in_a_longer_language(
    lit: QApplication, house: House, tmp_path: Path, scale: float
) -> None:
    folder = tmp_path / "restored"
    bring_back(house.backup, folder, WORDS)
    found: list[str] = []
    preferences = Preferences(folder)
    preferences.scale, preferences.theme = scale, "light"
    with pseudo.spoken(lit):
        app = opened(lit, folder)
        app.root.resize(1366, 696)
        first = front(app)
        for way in (first.on_recover, first.on_restore, first.on_join, first.on_sheet_left):
            way()
            settle()
            found += [f"{way.__name__}: {trouble}" for trouble in seen.troubles(app.root) + nameless(app.root)]
        first.on_entered()
        settle()
        found += [f"banner: {trouble}" for trouble in seen.troubles(app.root) + nameless(app.root)]
        app.shut_down()
    theme.apply(lit, "light", 1.0)
    assert not found, "\n".join(found)
