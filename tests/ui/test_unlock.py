"""A locked folder in the window: it asks, says that a passphrase does not fit, opens, and says how it is locked.

Never here: what a vault is; the journal's tests look into that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from skillshare.community import Community, FoundCommunity
from skillshare.journal import vault
from skillshare.journal.failure import Unavailable
from skillshare.journal.protecting import protect
from skillshare.journal.vault import Unlock, Way
from tests.keystore import PROTECTED, Kept
from ui import wording
from ui.action import AtOnce
from ui.app import App
from ui.i18n import plain
from ui.kit.label import Label
from ui.unlock import UnlockPage
from ui.wording.protection import protection

WORDS = "seven green drills"

pytestmark = pytest.mark.skipif(PROTECTED, reason="begins with folders that lie open")


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    community = Community(tmp_path / "home")
    community.found(FoundCommunity(name="Mill", site="Mill", owner="Ana", label="Hall laptop", prefix="MI"))
    community.close()
    protect(community.folder, Unlock(passphrase=WORDS))
    return community.folder


@pytest.fixture
def running(lit: QApplication, tmp_path: Path) -> Iterator[App]:
    app = App(lit, tmp_path / "home", executor=AtOnce(), keystore=Kept(tmp_path / "keys"))
    app.root.show()
    yield app
    app.shut_down()


def opened(app: App) -> bool:
    return app.window is not None


def page(app: App) -> UnlockPage:
    found = app.root.findChildren(UnlockPage)
    return found[-1]


def test_a_locked_folder_asks_until_the_passphrase_fits(running: App, locked: Path) -> None:
    running.open_folder(locked)
    assert not opened(running)
    asking = page(running)
    assert asking.passphrase.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(asking.passphrase, Qt.Key.Key_Return)
    assert page(running) is asking, "nothing typed is no try"
    shown = [plain(label.text()) for label in asking.findChildren(Label)]
    assert "Type the passphrase of this laptop." in shown
    assert any(str(locked) in line for line in shown), "where the data is, for whoever forgot"
    QTest.keyClicks(asking.passphrase, "seven green saws")
    QTest.keyClick(asking.passphrase, Qt.Key.Key_Return)
    again = page(running)
    assert again is not asking
    QTest.keyClicks(again.passphrase, WORDS)
    QTest.keyClick(again.passphrase, Qt.Key.Key_Return)
    assert opened(running)
    said = set(running.community.vault.ways) if running.community is not None else set()
    assert said == {Way.PASSPHRASE}


def test_a_new_folder_is_locked_and_this_laptop_says_so(running: App, tmp_path: Path) -> None:
    running.open_folder(tmp_path / "home")
    community = running.community
    assert community is not None
    assert vault.is_there(tmp_path / "home")
    community.found(FoundCommunity(name="Mill", site="Mill", owner="Ana", label="Hall laptop", prefix="MI"))
    running.show_window()
    assert running.window is not None
    said = protection(community.vault.ways)
    assert "this system opens it" in said


@pytest.mark.parametrize("ways", [(), (Way.KEYSTORE,), (Way.PASSPHRASE,), tuple(Way)], ids=str)
def test_each_way_of_being_locked_has_its_words(ways: tuple[Way, ...]) -> None:
    said = protection(ways)
    assert len(said.split()) <= 12
    assert ("lies open" in said) is (not ways)
    assert ("passphrase" in said) is (Way.PASSPHRASE in ways)


@pytest.mark.parametrize("reason", ["locked", "wrong-passphrase", "keystore", "no-cipher"])
def test_each_refusal_has_words_with_a_next_step(reason: str) -> None:
    words = wording.trouble(Unavailable(reason))
    assert all((words.title, words.why, words.next))
