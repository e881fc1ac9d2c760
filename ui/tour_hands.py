"""What the tour does with a keyboard and a camera: types, waits for what must come, takes pictures in every look."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skillshare.catalog.views import ItemRow
from skillshare.community import Community
from ui.app import App
from ui.meeting.loop import NetworkLoop
from ui.session import Session
from ui.window import Window

SIZE: Final = QSize(1366, 768)
PATIENCE: Final = 30
"""Seconds until something that does not come is given up."""
ROUNDS: Final = 6
"""Rounds of events that a pause makes at least."""


class Stuck(RuntimeError):
    """The app did not get where the tour expected it."""


def pause(milliseconds: int) -> None:
    """Let events be handled for that long. QTest.qWait keeps Python's lock while it sleeps, and the writer waits.

    A busy machine spends all of it on one event, so some rounds are made in any case: another language makes pages
    anew a few events later.
    """
    deadline = QDeadlineTimer(milliseconds)
    for made in count(1):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if deadline.hasExpired() and made >= ROUNDS:
            return
        time.sleep(0.002)


class Hands:
    """A person at the keyboard of one app on an empty data folder."""

    def __init__(self, app: QApplication, home: Path, network: NetworkLoop | None = None) -> None:
        self.app = App(app, home, network=network)
        # On a slow machine the pictures take longer than a desk may stand alone, and would show its lock.
        self.app.idle.blockSignals(True)
        self.app.root.resize(SIZE)
        self.app.root.show()

    def end(self) -> None:
        """Close the app."""
        root = self.app.root
        root.close()
        self.app.shut_down()

    def window(self) -> Window:
        """The window of the open community."""
        if self.app.window is None:
            raise Stuck("no community is open")
        return self.app.window

    def session(self) -> Session:
        """What the places of the open community are given."""
        if self.app.session is None:
            raise Stuck("no community is open")
        return self.app.session

    def community(self) -> Community:
        """The open community."""
        return self.session().community

    def go_to(self, place: str) -> None:
        """Open a place as its entry in the rail does."""
        self.window().show_place(place)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self._focus(), text)

    def type_and_enter(self, text: str) -> None:
        """Type, then Enter, as a scanner does."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def click(self, button: QWidget) -> None:
        """Click a button once it can be clicked."""
        self.until(button.isEnabled, f"{button.accessibleName()} stays off")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def wait(self, so: Callable[[], bool], milliseconds: int) -> bool:
        """Wait until something is so; whether it came to be."""
        deadline = QDeadlineTimer(milliseconds)
        while not so():
            if deadline.hasExpired():
                return False
            pause(5)
        return True

    def until(self, so: Callable[[], bool], trouble: str, seconds: int = PATIENCE) -> None:
        """Wait until something is so. Raises Stuck with the trouble if it never is."""
        if not self.wait(so, seconds * 1000):
            raise Stuck(trouble)
        self.settle()

    def until_it_is(self, row: ItemRow, state: str) -> None:
        """Wait until the catalog says so; a rule that asks is answered with a reason, as at a real desk."""
        items = self.community().catalog.items

        def so() -> bool:
            found = items.row(row.id)
            return found is not None and found.state == state

        self.settle()
        if not so():
            self.press(Qt.Key.Key_F9)
            self.type_and_enter("Was shown how it works")
        self.until(so, f"{row.name} is not {state}")

    def settle(self) -> None:
        """Let everything that is under way come to the screen."""
        pause(20)
        session = self.app.session
        if session is not None:
            self.wait(session.actions.settled, PATIENCE * 1000)
        pause(40)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.app.root


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """One look; its pictures go into a folder of that name."""

    name: str
    theme: str = "light"
    scale: float = 1.0
    language: str = "en"


PLAIN: Final = Dress(name="light")
DRESSES: Final = (
    Dress(name="dark", theme="dark"),
    Dress(name="contrast", theme="contrast"),
    Dress(name="text-150", scale=1.5),
    Dress(name="text-200", scale=2.0),
    Dress(name="arabic", language="ar"),
    PLAIN,
)
"""The plain one comes last, so that the tour goes on in it."""


class Camera:
    """Writes PNGs. `count` is how many."""

    def __init__(self, hands: Hands, folder: Path) -> None:
        self._hands = hands
        self._folder = folder
        self.count = 0
        self.wear(PLAIN)

    def shot(self, name: str, dress: Dress = PLAIN) -> None:
        """The screen as it is now."""
        self._hands.settle()
        folder = self._folder / dress.name
        folder.mkdir(parents=True, exist_ok=True)
        self._hands.app.root.grab().save(str(folder / f"{name}.png"))
        self.count += 1

    def all_looks(self, name: str, before: Callable[[], object] | None = None) -> None:
        """The same screen in every look; `before` brings it about again after each change."""
        self.all_of({name: before or self._hands.settle})

    def all_of(self, screens: Mapping[str, Callable[[], object]]) -> None:
        """Several screens in every look, by name, with what brings each about."""
        for dress in DRESSES:
            self.wear(dress)
            for name, before in screens.items():
                before()
                self.shot(name, dress)

    def wear(self, dress: Dress) -> None:
        """Put a look on, as the tab Appearance does."""
        preferences = self._hands.app.preferences
        preferences.theme, preferences.scale, preferences.language = dress.theme, dress.scale, dress.language
        self._hands.app.on_appearance_changed()
        self._hands.settle()
