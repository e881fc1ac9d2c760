"""Adding a laptop from both sides: digits, wrong ones, three of them, letting in, declining; two real communities.

They talk over the loopback; nothing is announced. Never here: what is said on the wire.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from skillshare.community import Community
from skillshare.journal.founding import DeviceClass
from sync import pairing
from sync.pairing import Stopped, Why
from tests.ui import riverside
from tests.ui.hands import words
from tests.ui.riverside import Riverside
from tests.ui.windows import show
from ui.community.place import CommunityPlace
from ui.devices import DevicesPage
from ui.first_run import FirstRun
from ui.first_run.join import JoinSheet
from ui.i18n import plain
from ui.meeting.add_dialog import AddLaptop
from ui.meeting.loop import NetworkLoop
from ui.preferences import Preferences


@pytest.fixture
def dialog(house: Riverside, qtbot: QtBot) -> Iterator[AddLaptop]:
    """The laptop that lets somebody in, with the dialog open."""
    place = CommunityPlace(house.session)
    qtbot.addWidget(place)
    place.resize(1160, 750)
    show(qtbot, place)
    page = place.show_tab("devices")
    assert isinstance(page, DevicesPage)
    QTest.keyClick(page.action, Qt.Key.Key_Space)
    made = place.findChild(AddLaptop)
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.code.text()))
    yield made
    house.session.network.stop()


@pytest.fixture
def fresh(lit: QApplication, tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path / "new", wall=riverside.Clock())
    yield made
    made.close()


@pytest.fixture
def join(fresh: Community, qtbot: QtBot) -> Iterator[JoinSheet]:
    """The laptop that wants in, at the form."""
    network = NetworkLoop(addresses=lambda: ())
    writer = ThreadPoolExecutor(max_workers=1)
    first = FirstRun(fresh, writer, Preferences(fresh.folder), network)
    qtbot.addWidget(first)
    first.resize(1366, 768)
    first.show()
    assert first.welcome is not None
    QTest.keyClick(first.welcome.join.button, Qt.Key.Key_Space)
    assert first.join is not None
    yield first.join
    network.stop()
    writer.submit(fresh.database.close).result()
    writer.shutdown()


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


def digits(dialog: AddLaptop) -> str:
    return plain(dialog.code.text())


def try_in(join: JoinSheet, dialog: AddLaptop, code: str) -> None:
    """Type the code and where the other laptop is, then Enter."""
    write(join.code, code)
    write(join.address, f"127.0.0.1:{dialog.port}")
    write(join.label, "Reading room")
    QTest.keyClick(join.label, Qt.Key.Key_Return)


def other_than(code: str) -> str:
    return code[:-1] + ("1" if code[-1] != "1" else "2")


def test_a_form_that_is_made_anew_leaves_nobody_listening(join: JoinSheet) -> None:
    first = join.window()
    assert isinstance(first, FirstRun)
    looking = join.joining._looking
    assert looking is not None
    first.build()
    assert first.join is not join
    assert first.join is not None
    assert (join.joining._looking, looking.cancelled()) == (None, True)
    assert first.join.joining._looking is not None


def test_eight_digits_and_one_yes_let_a_desk_in(
    house: Riverside, fresh: Community, dialog: AddLaptop, join: JoinSheet, qtbot: QtBot
) -> None:
    try_in(join, dialog, digits(dialog))
    qtbot.waitUntil(lambda: dialog.go.isVisible())
    qtbot.waitUntil(lambda: join.stage() == "waiting")
    assert "Let it in" in words(join)
    assert dialog.name.text() == "Reading room"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: join.stage() == "getting")
    qtbot.waitUntil(lambda: "Reading room is in" in words(dialog))
    assert fresh.founded
    assert fresh.id == house.session.community.id
    assert (fresh.grant.label, fresh.grant.device_class) == ("Reading room", DeviceClass.DESK)
    assert fresh.grant.prefix != house.session.community.grant.prefix


def test_a_personal_laptop_is_let_in_for_one_person(
    house: Riverside, fresh: Community, dialog: AddLaptop, join: JoinSheet, qtbot: QtBot
) -> None:
    try_in(join, dialog, digits(dialog))
    qtbot.waitUntil(lambda: dialog.go.isVisible())
    QTest.keyClick(dialog.holding.own, Qt.Key.Key_Space)
    owner = house.people[4]
    name = house.session.catalog.people.name(owner)
    box = dialog.holding.findChild(QLineEdit)
    assert box is not None
    QTest.keyClicks(box, name[:4])
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert dialog.holding.owner() == owner
    QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: join.stage() == "getting")
    assert (fresh.grant.owner, fresh.grant.device_class) == (owner, DeviceClass.PERSONAL)


def test_a_wrong_code_is_said_on_both_sides_with_a_next_step_and_nothing_is_lost(
    fresh: Community, dialog: AddLaptop, join: JoinSheet, qtbot: QtBot
) -> None:
    before = digits(dialog)
    try_in(join, dialog, other_than(before))
    qtbot.waitUntil(lambda: "This code does not fit" in words(join))
    assert join.label.text() == "Reading room"
    qtbot.waitUntil(lambda: "Another code was typed" in words(dialog))
    assert digits(dialog) != before
    try_in(join, dialog, digits(dialog))
    qtbot.waitUntil(lambda: dialog.go.isVisible())
    assert not fresh.founded


def test_another_version_is_said_on_both_sides_and_the_code_stays_good(
    dialog: AddLaptop, join: JoinSheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digits(dialog)
    with monkeypatch.context() as older:
        older.setattr(pairing.Joiner, "_greeted", speaks_otherwise)
        try_in(join, dialog, before)
        qtbot.waitUntil(lambda: "One of the two Skillshares is older" in words(join))
    qtbot.waitUntil(lambda: "One of the two Skillshares is older" in words(dialog))
    try_in(join, dialog, before)
    qtbot.waitUntil(lambda: dialog.go.isVisible())


def speaks_otherwise(*_: object) -> pairing.Step:
    raise Stopped(Why.OTHER_VERSION)


def test_three_wrong_codes_close_it_until_a_new_code_is_taken(dialog: AddLaptop, join: JoinSheet, qtbot: QtBot) -> None:
    for _ in range(3):
        before = digits(dialog)
        try_in(join, dialog, other_than(before))
        qtbot.waitUntil(lambda: join.stage() == "form")
        qtbot.waitUntil(lambda: digits(dialog) != before or "Three wrong codes" in words(dialog))  # noqa: B023
    qtbot.waitUntil(lambda: "Three wrong codes were typed" in words(dialog))
    last = digits(dialog)
    QTest.keyClick(dialog.new, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: digits(dialog) != last)
    try_in(join, dialog, digits(dialog))
    qtbot.waitUntil(lambda: dialog.go.isVisible())


def test_who_is_declined_is_told_and_stays_out(
    fresh: Community, dialog: AddLaptop, join: JoinSheet, qtbot: QtBot
) -> None:
    try_in(join, dialog, digits(dialog))
    qtbot.waitUntil(lambda: dialog.go.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "did not let this laptop in" in words(join))
    assert not fresh.founded


def test_what_cannot_be_asked_is_said_at_the_field(join: JoinSheet, qtbot: QtBot) -> None:
    write(join.code, "1234")
    QTest.keyClick(join.code, Qt.Key.Key_Return)
    assert "all eight digits" in words(join)
    write(join.code, "1234 5678")
    QTest.keyClick(join.code, Qt.Key.Key_Return)
    assert "No laptop is found yet" in words(join)
    write(join.address, "over there")
    QTest.keyClick(join.code, Qt.Key.Key_Return)
    assert "192.168.1.20:40123" in words(join)
    write(join.address, "8.8.8.8:53")
    QTest.keyClick(join.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not in this house" in words(join))
    QTest.keyClick(join, Qt.Key.Key_Escape)
    assert not join.isVisible()


def test_an_address_where_nobody_listens_is_said_and_stopping_works(
    dialog: AddLaptop, join: JoinSheet, qtbot: QtBot
) -> None:
    code = digits(dialog)
    try_in(join, dialog, code)
    qtbot.waitUntil(lambda: join.stage() == "waiting")
    QTest.keyClick(join, Qt.Key.Key_Escape)
    assert join.stage() == "form"
    write(join.code, code)
    write(join.address, "127.0.0.1:9")
    QTest.keyClick(join.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be reached" in words(join))


def test_a_laptop_that_goes_away_half_way_is_said_and_there_is_a_new_code(
    dialog: AddLaptop, join: JoinSheet, qtbot: QtBot
) -> None:
    before = digits(dialog)
    try_in(join, dialog, before)
    qtbot.waitUntil(lambda: join.stage() == "waiting")
    QTest.keyClick(join, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "went away before it was in" in words(dialog))
    assert digits(dialog) != before
    assert not dialog.go.isVisible()
    assert not join.code.text()
    try_in(join, dialog, digits(dialog))
    qtbot.waitUntil(lambda: dialog.go.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "did not let this laptop in" in words(join))
