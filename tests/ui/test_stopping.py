"""A first sharing that somebody stops halfway: in the form to join, and in the window; and photos that are to come.

Two whole apps over the loopback. Never here: what goes over the wire.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.fact import Fact
from skillshare.domain.items import AddItem
from skillshare.journal.blobs import CHUNK
from sync.session import MANY
from sync.status import Peer
from tests.net.nodes import Slow
from tests.ui.apps import SOON, Person, app, community_of, join, let_in, library, said, session_of
from tests.ui.hands import hit, words
from ui import i18n
from ui.app import App
from ui.devices import DevicesPage
from ui.first_run.join import JoinSheet
from ui.kit import theme
from ui.meeting.live import LiveSharing
from ui.wording import laptops

THINGS = 2 * MANY
PHOTOS = 12


@pytest.fixture
def hall(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    """The laptop of a library with so many things that a first sharing takes a while."""
    i18n.install(lit, "en")
    community = library(tmp_path / "hall")
    with community.journal.transaction():
        for n in range(THINGS):
            fact = Fact(type="item.described", records=(n.to_bytes(16),), body={"name": f"Thing {n}"})
            community.journal.append([fact], by=community.grant.owner)
    store, chance = community.pictures.store, random.Random(1)
    for n in range(PHOTOS):
        photo = store.put(chance.randbytes(30 * CHUNK if not n else 2_000))
        community.do(AddItem(fields={"name": f"Shown {n}", "photo": photo}))
    community.rebuild()
    community.close()
    made = app(lit, tmp_path / "hall", port)
    yield made
    made.shut_down()


@pytest.fixture
def fresh(lit: QApplication, tmp_path: Path, port: int) -> Iterator[App]:
    """A laptop whose disk takes its time."""
    made = app(lit, tmp_path / "new", port, Slow(0.02))
    yield made
    made.shut_down()


def sharing_of(app: App) -> LiveSharing:
    return session_of(app).sharing


def coming(app: App) -> tuple[Peer, ...]:
    """From whom something comes just now, and something came already."""
    return tuple(peer for peer in sharing_of(app).peers().values() if peer.total > peer.done > 0)


def getting(hall: App, fresh: App, person: Person, qtbot: QtBot) -> JoinSheet:
    """Both sides until some of it came."""
    sheet = let_in(hall, fresh, person, qtbot)
    qtbot.waitUntil(lambda: fresh.session is not None and bool(coming(fresh)), timeout=SOON)
    return sheet


def apart(hall: App, fresh: App, qtbot: QtBot) -> None:
    """Wait until nobody talks any more, and what came shows."""
    qtbot.waitUntil(lambda: not any(peer.connected for peer in sharing_of(hall).peers().values()), timeout=SOON)
    journal = community_of(fresh).journal
    qtbot.waitUntil(lambda: sharing_of(fresh).status is None and not journal.unfolded(1), timeout=SOON)


def devices(app: App) -> DevicesPage:
    assert app.window is not None
    app.window.on_wanted("community", "devices")
    page = app.window.findChild(DevicesPage)
    assert page is not None
    return page


def meet_key(page: DevicesPage) -> QAbstractButton:
    """What a laptop's row offers: to share now, or to stop."""
    (found,) = (key for key in page.findChildren(QAbstractButton, "share") if key.isVisibleTo(page))
    return found


def test_who_joins_stops_keeps_what_came_and_goes_on_with_the_rest(hall: App, fresh: App, qtbot: QtBot) -> None:
    sheet = getting(hall, fresh, Person(), qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.stage() == "stopped"
    assert "Stopped. What came is kept here" in words(sheet)
    assert "To leave for good, have this laptop removed on the other one." in words(sheet)
    apart(hall, fresh, qtbot)
    community = community_of(fresh)
    had, all_of_it = community.journal.count(), community_of(hall).journal.count()
    assert 0 < had < all_of_it
    assert community.catalog.items.counts().items > 0, "what came is shown"
    totals = set[int]()
    sharing_of(fresh).changed.connect(lambda: totals.update(p.total for p in sharing_of(fresh).peers().values()))
    hit(sheet.back)
    assert sheet.stage() == "getting"
    qtbot.waitUntil(lambda: fresh.window is not None, timeout=SOON)
    qtbot.waitUntil(lambda: community.journal.count() == all_of_it, timeout=SOON)
    assert 0 < max(totals) <= all_of_it - had, "what is here is not fetched again"
    assert community.catalog.items.counts() == community_of(hall).catalog.items.counts()


def test_who_opens_the_window_meanwhile_stops_and_goes_on_there_by_key(hall: App, fresh: App, qtbot: QtBot) -> None:
    sheet = getting(hall, fresh, Person(), qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert fresh.window is not None
    page = devices(fresh)
    qtbot.waitUntil(lambda: "Getting changes, " in words(page))
    assert meet_key(page).text() == "Stop for now"
    fresh.root.activateWindow()
    qtbot.waitUntil(fresh.root.isActiveWindow)
    meet_key(page).setFocus()
    hit(meet_key(page))
    apart(hall, fresh, qtbot)
    assert said(fresh).startswith("saved\nSaved on this laptop\nSharing is stopped for now\n")
    assert "still to come" in said(fresh)
    assert "still to come" in words(page)
    assert meet_key(page).text() == "Share now"
    assert meet_key(page).hasFocus(), "the keyboard stays where the work is"
    hit(meet_key(page))
    assert sharing_of(fresh).stopped is None
    journal, count = community_of(fresh).journal, community_of(hall).journal.count()
    qtbot.waitUntil(lambda: journal.count() == count, timeout=SOON)


def test_what_was_stopped_goes_on_by_itself_after_a_restart(
    hall: App, fresh: App, lit: QApplication, port: int, qtbot: QtBot
) -> None:
    getting(hall, fresh, Person(), qtbot)
    sharing_of(fresh).stop_for_now()
    folder = fresh.home
    fresh.close_folder()
    again = app(lit, folder, port)
    count = community_of(hall).journal.count()
    qtbot.waitUntil(lambda: community_of(again).journal.count() == count, timeout=SOON)
    again.shut_down()


def test_photos_that_are_to_come_are_counted_and_may_wait(hall: App, fresh: App, qtbot: QtBot) -> None:
    join(hall, fresh, Person(), qtbot)
    page = devices(fresh)
    qtbot.waitUntil(lambda: "Getting photos from Hall laptop" in said(fresh), timeout=SOON)
    qtbot.waitUntil(lambda: re.search(r"photos? to come, .*\d MB", words(page)) is not None, timeout=SOON)
    assert meet_key(page).text() == "Stop for now"
    hit(meet_key(page))
    apart(hall, fresh, qtbot)
    assert re.search(r"Sharing is stopped for now\n\d+ photos? to come", said(fresh))
    pictures = community_of(fresh).pictures
    assert any(pictures.store.lacking(photo) != () for _, photo in pictures.all())
    hit(meet_key(page))
    qtbot.waitUntil(lambda: all(pictures.store.lacking(photo) == () for _, photo in pictures.all()), timeout=SOON)
    qtbot.waitUntil(lambda: "photo" not in said(fresh), timeout=SOON)


@pytest.mark.parametrize(
    ("stood", "left"),
    [
        ({}, ""),
        ({"done": 400, "total": 1000, "here": 900}, "600 changes still to come"),
        ({"here": 1}, "1 change still to come"),
        ({"photos": 1, "size": 300_000}, "1 photo to come"),
        ({"photos": 1, "size": 17_600_000}, "1 photo to come, 18 MB"),
        ({"photos": 12, "size": 17_600_000}, "12 photos to come, at least 18 MB"),
    ],
)
def test_what_is_left_is_said_in_words(lit: QApplication, stood: dict[str, int], left: str) -> None:
    i18n.install(lit, "en")
    assert laptops.left(Peer(device=b"d" * 32, label="Hall", connected=True, **stood)) == left  # type: ignore[arg-type]


def test_with_large_text_the_rail_says_that_sharing_is_stopped(
    lit: QApplication, hall: App, fresh: App, qtbot: QtBot
) -> None:
    getting(hall, fresh, Person(), qtbot)
    sharing_of(fresh).stop_for_now()
    theme.apply(lit, "light", 1.5)
    fresh.show_window()
    assert fresh.window is not None
    assert "Sharing is stopped for now" in words(fresh.window.rail)


def test_stopping_before_anything_came_is_calm(hall: App, fresh: App, qtbot: QtBot) -> None:
    sheet = let_in(hall, fresh, Person(), qtbot)
    qtbot.waitUntil(lambda: sheet.stage() == "getting", timeout=SOON)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    hit(sheet.next)
    assert fresh.window is not None
    assert "Sharing is stopped for now" in said(fresh)
    hit(meet_key(devices(fresh)))
    assert sharing_of(fresh).stopped is None
