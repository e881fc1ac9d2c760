"""The tour: drives the real app by its keys and widgets from an empty folder through first run, import, lending and
bringing back, and writes a PNG of every screen in every look. With no display it runs offscreen.

Nothing of it is special to the tour: what it imports are files as people have them, what it presses are keys.
"""

import socket
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from resources import path
from skillshare.catalog.views import ItemFilter, ItemRow, PeopleFilter
from ui.calendar.beside import Beside
from ui.calendar.place import CalendarPlace
from ui.calendar.words import VIEWS
from ui.community.files_page import FilesPage
from ui.first_run.place import FirstRun
from ui.meeting.loop import NetworkLoop
from ui.tour_hands import Camera, Hands, Stuck
from ui.tour_laptops import Laptops

TABS = ("devices", "hours", "rules", "look", "import", "laptop")


def run(folder: Path) -> int:
    """Write the pictures into `folder`; 0 if the whole way could be gone, 1 with a sentence if not."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["skillshare"])
    with tempfile.TemporaryDirectory(prefix="skillshare-tour-") as home:
        hands = Hands(app, Path(home) / "hall", NetworkLoop(port=_free_port()))
        tour = Tour(hands, Camera(hands, folder), app, Path(home))
        try:
            tour.go()
        except Stuck as stuck:
            sys.stderr.write(f"The tour did not get to its end: {stuck}\n")
            return 1
        finally:
            hands.end()
    done = f"The tour imported, lent and brought back three things. {tour.camera.count} pictures are in {folder}\n"
    sys.stdout.write(done)
    return 0


def _free_port() -> int:
    """A port that nobody listens at: another Skillshare may run on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


class Tour:
    """One way through the app."""

    def __init__(self, hands: Hands, camera: Camera, app: QApplication, folder: Path) -> None:
        """`folder` is for what other laptops leave."""
        self.hands, self.camera = hands, camera
        self.app, self.folder = app, folder

    def go(self) -> None:
        """First run, import, three loans and returns; then every place, of one's own community and of the sample."""
        self.hands.app.open_folder(self.hands.app.home)
        self.camera.all_looks("1-welcome")
        self._other_ways()
        self._start()
        for number, name in enumerate(("inventory.csv", "members.csv"), start=2):
            self._import(path("sample", "input", name), f"{number}-import-{name.partition('.')[0]}")
        lent = self._lend_three()
        self._bring_back(lent)
        self._places("own")
        self._two_laptops()
        self._sample()

    # One's own community

    def _first(self) -> FirstRun:
        first = self.hands.app.root.content()
        if not isinstance(first, FirstRun):
            raise Stuck("the first run did not open")
        return first

    def _other_ways(self) -> None:
        """Joining a community and restoring one, as far as one laptop alone can show them."""
        first = self._first()

        def go(way: str) -> None:
            if first.welcome is not None:
                self.hands.click(first.welcome.join.button if way == "join" else first.welcome.restore)

        for way in ("join", "restore"):
            self.camera.all_looks(f"1-{way}", partial(go, way))
            self.hands.press(Qt.Key.Key_Escape)
        self.hands.until(lambda: first.welcome is not None, "the welcome did not come back")

    def _start(self) -> None:
        """The five steps of the first run, by keyboard."""
        hands, first = self.hands, self._first()
        hands.press(Qt.Key.Key_Space)
        self._step(first, 1)
        for word in ("Riverside House", "Mill Lane"):
            hands.type(word)
            hands.press(Qt.Key.Key_Tab)
        hands.type_and_enter("Amina Diallo")
        self._step(first, 2)
        hands.press(Qt.Key.Key_Return)
        self._step(first, 3)
        for thing in ("Cordless drill", "Step ladder"):
            hands.type(thing)
            hands.press(Qt.Key.Key_Tab)
        hands.type_and_enter("Sewing machine")
        self._step(first, 4)
        hands.type("Ben Okafor")
        hands.press(Qt.Key.Key_Tab)
        hands.type_and_enter("07700 900123")
        self._step(first, 5)
        hands.press(Qt.Key.Key_Return)
        hands.until(lambda: hands.app.window is not None and hands.app.window.now == "desk", "the desk did not open")

    def _step(self, first: FirstRun, number: int) -> None:
        """Wait for a step of the first run and take its picture."""
        self.hands.until(lambda: first.answers.step == number - 1, f"step {number} of the first run did not come")
        self.camera.shot(f"1-first-run-{number}")

    def _import(self, file: Path, name: str) -> None:
        """Bring in a spreadsheet through the wizard."""
        hands = self.hands
        hands.window().on_wanted("community", "import")
        page = next((page for page in hands.app.root.findChildren(FilesPage) if page.isVisible()), None)
        if page is None:
            raise Stuck("there is no import")
        page.on_file(str(file))
        hands.until(page.preview.isVisible, f"{file.name} was not read")
        self.camera.all_looks(name, lambda: self._shown_import(file))
        page = self._shown_import(file)
        hands.click(page.preview.go)
        hands.until(page.report.isVisible, f"{file.name} was not imported")
        self.camera.shot(f"{name}-report")

    def _shown_import(self, file: Path) -> FilesPage:
        """The page as it stands: changing the language made it anew, so the file is dropped once more if need be."""
        hands = self.hands
        hands.window().on_wanted("community", "import")
        page = next(page for page in hands.app.root.findChildren(FilesPage) if page.isVisible())
        if not page.preview.isVisible():
            page.on_file(str(file))
            hands.until(page.preview.isVisible, f"{file.name} was not read again")
        return page

    def _lend_three(self) -> list[ItemRow]:
        """One card, three scans, Enter: five actions."""
        hands = self.hands
        person = hands.community().catalog.people.page(PeopleFilter(), 0, 1)[0]
        wanted = self._to_lend(3)
        hands.go_to("desk")
        hands.press(Qt.Key.Key_Return)
        self.camera.all_looks("3-desk-idle", lambda: hands.go_to("desk"))
        hands.type_and_enter(person.number)
        for row in wanted:
            hands.type_and_enter(row.number)
            hands.until_it_is(row, "out")
        self.camera.shot("3-desk-lend")
        hands.press(Qt.Key.Key_Return)
        hands.press(Qt.Key.Key_Return)
        return wanted

    def _to_lend(self, count: int) -> list[ItemRow]:
        """Things that are here and that no rule keeps."""
        free = self.hands.community().catalog.items.page(ItemFilter(state="here"), 0, 200)
        return [row for row in free if not row.consumable and not row.induction][:count]

    def _bring_back(self, rows: Sequence[ItemRow]) -> None:
        hands = self.hands
        hands.press(Qt.Key.Key_F3)
        for row in rows:
            hands.type_and_enter(row.number)
            hands.until_it_is(row, "here")
        self.camera.shot("3-desk-back")
        hands.press(Qt.Key.Key_F2)

    # Every place

    def _places(self, part: str) -> None:
        hands = self.hands
        screens: dict[str, Callable[[], object]] = {}
        for name in ("tonight", "items", "people"):
            screens[f"{part}-{name}"] = partial(hands.go_to, name)
        for tab in TABS:
            screens[f"{part}-community-{tab}"] = partial(self._tab, tab)
        self.camera.all_of(screens)

    def _tab(self, tab: str) -> None:
        self.hands.window().on_wanted("community", tab)

    def _two_laptops(self) -> None:
        """A second laptop joins, shares, and is removed while it lends on."""
        catalog = self.hands.community().catalog
        laptops = Laptops(self.hands, self.camera, self.app, self.folder)
        try:
            laptops.meet()
            person = catalog.people.page(PeopleFilter(), 0, 1)[0]
            laptops.part(person, self._to_lend(2))
        finally:
            laptops.end()

    def _sample(self) -> None:
        """The sample community: its places, an item's and a person's page, the desk with a stop, and the rest."""
        hands, home = self.hands, self.hands.app.home
        hands.app.on_sample_wanted()
        hands.until(lambda: hands.app.community is not None and hands.app.community.folder != home, "no sample", 180)
        hands.until(lambda: hands.app.window is not None, "the sample did not open")
        self._places("sample")
        catalog = self.hands.community().catalog
        item = next(row for row in catalog.items.page(ItemFilter(), 0, 400) if row.parts and row.outings)
        person = next(row for row in catalog.people.page(PeopleFilter(state="borrowing"), 0, 60) if row.has)
        people = catalog.people.page(PeopleFilter(), 0, 200)
        timed = next((row for row in people if catalog.credits.hours(row.id)), person)
        known = max(catalog.skills.rows(), key=lambda row: row.offered + row.wanted, default=None)
        inducted = next(row for row in catalog.items.page(ItemFilter(state="here"), 0, 400) if row.induction)
        over, ahead = self._sessions()
        self.camera.all_of(
            {
                "sample-item": partial(self._open, "items", item.id),
                "sample-item-reserve": partial(self._open, "items", ("reserve", inducted.id, person.id)),
                "sample-person": partial(self._open, "people", person.id),
                "sample-person-time": partial(self._open, "people", ("time", timed.id)),
                "sample-skills": partial(self._open, "people", "skills"),
                "sample-skill": partial(self._open, "people", ("skill", known.id) if known else "skills"),
                "sample-session-door": partial(self._open, "calendar", over),
                "sample-session-ahead": partial(self._open, "calendar", ahead),
                "sample-desk-lend": partial(self._stop, person.number, inducted.number),
                "sample-desk-new": partial(self._open, "desk", ("new", "Nour")),
                "sample-help": lambda: hands.window().on_help(),
                **{f"sample-calendar-{view}": partial(self._open, "calendar", view) for view in VIEWS},
                "sample-session": partial(self._beside, Beside.show_session),
                "sample-session-change": partial(self._beside, Beside.edit_session),
                "sample-session-cancel": partial(self._beside, Beside.cancel_session),
                "sample-session-tell": partial(self._beside, Beside.tell),
            }
        )
        self.camera.all_looks("sample-locked", lambda: hands.window().lock())
        self.hands.window().on_unlocked()

    def _sessions(self) -> tuple[object, object]:
        """One that is over and many came to, and the next that many come to; the calendar's weeks if there is none."""
        catalog, today = self.hands.community().catalog, self.hands.community().catalog.today()
        rows = catalog.sessions.between(today - timedelta(days=90), today + timedelta(days=60))
        over = max((r for r in rows if r.end.date() < today), key=lambda r: r.session.joined, default=None)
        ahead = max((r for r in rows if r.start.date() > today), key=lambda r: r.session.joined, default=None)
        return over.id if over else "week", ahead.id if ahead else "week"

    def _open(self, place: str, what: object) -> None:
        self.hands.window().on_wanted(place, what)

    def _beside(self, show: Callable[[Beside, bytes], None]) -> None:
        """What stands beside the calendar of the next session of a series that somebody signed up for."""
        catalog = self.hands.community().catalog
        rows = catalog.sessions.between(catalog.today(), catalog.today() + timedelta(days=28))
        series = [row for row in rows if row.session.series and not row.session.cancelled]
        session = max(series, key=lambda row: row.session.joined).id
        self._open("calendar", session)
        place = self.hands.window().place()
        if isinstance(place, CalendarPlace):
            show(place.side, session)

    def _stop(self, person: str, item: str) -> None:
        """A member at the desk and an item that asks for an induction."""
        self._open("desk", None)
        self.hands.type_and_enter(person)
        self.hands.type_and_enter(item)
