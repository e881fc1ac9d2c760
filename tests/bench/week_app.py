"""The process that `week` measures: the real app with 300 sessions in one week, walked and rearranged by keys.

Nothing is judged here.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from skillshare.catalog.views import PeopleFilter
from skillshare.community import Community
from skillshare.domain.planning import PlanSession
from skillshare.domain.sessions import Role
from skillshare.domain.spaces import AddSpace
from tests.bench.opened import Painted, opened, settle, until
from tests.bench.said import say
from ui.app import App
from ui.calendar.place import CalendarPlace

SESSIONS: Final = 300
ROUNDS: Final = 15
Key = Qt.Key


def plan(folder: Path) -> None:
    """Sessions of one week after the next, in rooms that are often shared."""
    community, chance = Community(folder), Random(7)
    rooms = [community.do(AddSpace(fields={"name": f"Room {n}"})).record for n in range(12)]
    people = [row.id for row in community.catalog.people.page(PeopleFilter(), 0, 40)]
    today = community.catalog.today()
    monday = datetime.combine(today + timedelta(days=14 - today.weekday()), datetime.min.time())
    commands = []
    for number in range(SESSIONS):
        start = monday + timedelta(days=number % 7, hours=9, minutes=chance.randrange(48) * 15)
        fields = {
            "title": f"{chance.choice(('Bike repair evening', 'German for beginners', 'Sew a tote bag'))} {number}",
            "start": start,
            "end": start + timedelta(minutes=chance.choice((60, 90, 120))),
            "host": chance.choice(people),
            "published": True,
            "roles": [Role(name="participant", places=8)],
        }
        commands.append(PlanSession(fields=fields))
    community.do_all(commands, batch=bytes(16))
    # One in a room, to be moved about where nothing is in its way.
    start = monday + timedelta(hours=6)
    community.do(
        PlanSession(fields={"title": "Moved", "start": start, "end": start + timedelta(hours=1), "space": rooms[0]})
    )
    community.close()


def measured(running: App, act: Callable[[], None], done: Callable[[], bool]) -> tuple[float, float]:
    """Milliseconds from an act until it is done, by the clock and of this process's work."""
    start, work = time.perf_counter(), time.process_time()
    act()
    until(done)
    taken = (time.perf_counter() - start) * 1000, (time.process_time() - work) * 1000
    settle(running)
    return taken


def strike(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    if target is None:
        raise RuntimeError("nothing has the focus")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def in_calendar(running: App) -> dict[str, list[float]]:
    """The week shown again and again from the one before, then one session moved to and fro."""
    window, session, app = running.window, running.session, QApplication.instance()
    assert window is not None
    assert session is not None
    assert app is not None
    place = window.show_place("calendar")
    assert isinstance(place, CalendarPlace)
    settle(running)
    place.board.setFocus()
    strike(Key.Key_PageDown)
    settle(running)
    seen = Painted(place.board)
    app.installEventFilter(seen)

    def turn() -> tuple[float, float]:
        before = seen.count
        return measured(running, lambda: strike(Key.Key_PageDown), lambda: seen.count > before)

    shown = []
    for _ in range(ROUNDS):
        shown.append(turn())
        strike(Key.Key_PageUp)
        settle(running)
    turn()
    recorded: list[int] = []
    session.actions.recorded.connect(lambda _: recorded.append(seen.count))
    moved = []
    for number in range(ROUNDS):
        recorded.clear()
        block = next(block for block in place.board.blocks() if block.title == "Moved")
        place.board.choose(block.key)
        for key in (Key.Key_Space, Key.Key_Up if number % 2 else Key.Key_Down):
            strike(key)
        settle(running)
        moved.append(
            measured(running, lambda: strike(Key.Key_Return), lambda: bool(recorded) and seen.count > recorded[0])
        )
    app.removeEventFilter(seen)
    return {
        "shown": [clock for clock, _ in shown],
        "shown_work": [work for _, work in shown],
        "moved": [clock for clock, _ in moved],
        "moved_work": [work for _, work in moved],
    }


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    plan(folder)
    with opened(folder) as running:
        say(**in_calendar(running))
