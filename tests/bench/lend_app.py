"""The process that `lend` measures: lends at the real desk by key events, and takes each thing back unmeasured.

Prints the milliseconds of each lend, and those of the floor: the two flushes to the disk that one action costs.
"""

import os
import sqlite3
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from skillshare.catalog.views import ItemFilter, PeopleFilter
from skillshare.community import Community
from skillshare.domain.lending import LendItem, ReturnItem
from tests.bench.opened import Painted, opened, settle, strike, until
from tests.bench.said import say
from ui.app import App

LENDS = 40
ITEMS = 20
"""As many things in the small community as in the big one, so that their histories grow alike."""


def at_desk(running: App) -> list[float]:
    """Milliseconds from Enter after a code to the loan on the disk and on the screen, for each of `LENDS`."""
    community, window, session = running.community, running.window, running.session
    assert community is not None
    assert window is not None
    assert session is not None
    person, codes = _borrower(community), _codes(community)
    desk = window.show_place("desk")
    settle(running)
    app, seen = QApplication.instance(), Painted(desk)
    assert app is not None
    app.installEventFilter(seen)
    _enter(community.catalog.people.state(person).number)
    settle(running)
    recorded: list[int] = []
    session.actions.recorded.connect(lambda _: recorded.append(seen.count))
    times: list[float] = []
    for turn in range(LENDS):
        recorded.clear()
        times.append(_lend(codes[turn % ITEMS], recorded, seen))
        settle(running)
        item = community.catalog.items.by_code(codes[turn % ITEMS])
        assert item is not None
        assert item.person == person
        running.executor.submit(community.do, ReturnItem(item=item.id)).result()
        settle(running)
    app.removeEventFilter(seen)
    return times


def _lend(code: str, recorded: list[int], seen: Painted) -> float:
    target = QApplication.focusWidget()
    assert target is not None
    for letter in code:
        strike(target, letter)
    QApplication.processEvents()
    start = time.perf_counter()
    strike(target, "\n")
    until(lambda: bool(recorded) and seen.count > recorded[0])
    return (time.perf_counter() - start) * 1000


def _enter(code: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    for letter in code + "\n":
        strike(target, letter)


def _borrower(community: Community) -> bytes:
    """Somebody who has nothing, so that no rule speaks against lending."""
    return next(row.id for row in community.catalog.people.page(PeopleFilter(), 0, 1000) if not row.has and row.first)


def _codes(community: Community) -> list[str]:
    return [row.number for row in community.catalog.items.page(ItemFilter(state="here"), 0, ITEMS)]


def decided(folder: Path) -> list[float]:
    """Milliseconds of `Community.do(LendItem)` alone, on this thread and without a screen."""
    community = Community(folder)
    person, times = _borrower(community), []
    items = [row.id for row in community.catalog.items.page(ItemFilter(state="here"), 0, ITEMS)]
    for turn in range(LENDS):
        start = time.perf_counter()
        community.do(LendItem(item=items[turn % ITEMS], person=person))
        times.append((time.perf_counter() - start) * 1000)
        community.do(ReturnItem(item=items[turn % ITEMS]))
    community.close()
    return times


def flushed(folder: Path) -> list[float]:
    """Milliseconds to flush 400 bytes into a file and to commit three rows with `synchronous=FULL`, each of `LENDS`."""
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = wal",
        "PRAGMA synchronous = full",
        "CREATE TABLE IF NOT EXISTS row(value BLOB)",
    ):
        database.execute(statement)
    times = []
    with open(folder / "floor", "wb", buffering=0) as file:
        for turn in range(LENDS):
            start = time.perf_counter()
            file.seek(turn % 2 * 4096)
            file.write(bytes(400))
            os.fdatasync(file.fileno()) if hasattr(os, "fdatasync") else os.fsync(file.fileno())
            database.execute("BEGIN IMMEDIATE")
            database.executemany("INSERT INTO row VALUES (?)", [(bytes(200),)] * 3)
            database.execute("COMMIT")
            times.append((time.perf_counter() - start) * 1000)
    database.close()
    return times


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    alone, floor = decided(folder), flushed(folder)
    with opened(folder) as running:
        say(desk=at_desk(running), decided=alone, flushed=floor)
