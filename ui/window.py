"""The window: rail and sheet, keys that work everywhere, the line that says what was done; no place's logic."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.fault_banner import FaultBanner
from ui.find import Find
from ui.keys_page import open_keys
from ui.kit.dialog import close_dialogs
from ui.kit.focus_ring import FocusRing
from ui.kit.last_action import LastAction
from ui.kit.look import bell
from ui.kit.margins import pad
from ui.kit.shortcut import bind
from ui.kit.surface import sheet
from ui.lock import LockPage, WhoIsHere
from ui.pace import Pace
from ui.paper.printing import Printing
from ui.place import Place, begin_at
from ui.rail import Entry, Rail
from ui.root import MARGIN
from ui.session import Session
from ui.standing import show_standing
from ui.trouble import Trouble

Factory = Callable[[Session, Printing], Place]


class Window(QWidget):
    """`entries` are the places of the rail in order; a place is made when it is first opened."""

    def __init__(self, session: Session, entries: Mapping[Entry, Factory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._factories = {entry.name: factory for entry, factory in entries.items()}
        self._places: dict[str, Place] = {}
        self.now = ""
        """Name of the place shown now."""
        self.rail = Rail(tuple(entries))
        self._sheet = sheet()
        self._pages = QStackedWidget()
        self._banner = FaultBanner()
        self._said = LastAction(lasting=False, parent=self._sheet)
        self._lock = LockPage(session.preferences)
        self._pace = Pace(self)
        self._lay_out()
        self._connect()
        self._bind_keys(tuple(entries))
        self.trouble = Trouble(session, self._banner, self._said, self._sheet)
        self._printing = Printing(session, self._sheet)
        FocusRing(self)

    def _lay_out(self) -> None:
        self.column = column = QVBoxLayout(self._sheet)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._pages, 1)
        self._cover = QStackedWidget()
        self._cover.addWidget(self._sheet)
        self._cover.addWidget(self._lock)
        row = QHBoxLayout(self)
        pad(row, 0, MARGIN, MARGIN, MARGIN)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._cover, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_place)
        self.rail.help_asked.connect(self.on_help)
        self.rail.lock_asked.connect(self.lock)
        self.rail.person_asked.connect(self.on_who)
        self.rail.sharing_asked.connect(self.on_sharing)
        self._lock.unlocked.connect(self.on_unlocked)
        self._session.wanted.connect(self.on_wanted)
        self._session.bridge.changed.connect(self._pace.heard)
        self._session.sharing.changed.connect(self._pace.ask)
        for stale in (self._pace.due, self._session.lost_changed, bell().changed):
            stale.connect(self.refresh_rail)

    def _bind_keys(self, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            bind(f"Ctrl+{entry.number}", self, self.on_number)
        for keys, slot in (
            ("F1", self.on_help),
            ("F12", self.lock),
            ("Ctrl+K", self.on_find),
            ("Ctrl+Z", self.on_undo),
            *((key, self.on_desk_key) for key in ("F2", "F3", "F4")),
        ):
            bind(keys, self, slot)
        self._numbers = {f"Ctrl+{entry.number}": entry.name for entry in entries}

    # Places

    @Slot(str)
    def show_place(self, name: str) -> Place:
        """Show a place of the rail; making it if it is new."""
        place = self._places.get(name)
        if place is None:
            place = self._places[name] = self._factories[name](self._session, self._printing)
            self._pages.addWidget(place)
        if name != self.now:
            self.trouble.pass_on()
            close_dialogs(self._sheet)
        self.now = name
        self.trouble.be_quiet(place.says_itself)
        self.rail.show_place(name)
        self._pages.setCurrentWidget(place)
        focus = place.first_focus()
        if focus is not None and not self.locked():
            begin_at(focus)
        return place

    def place(self) -> Place:
        """The place shown now."""
        return self._places[self.now]

    @Slot(str, object)
    def on_wanted(self, name: str, what: object) -> None:
        if name in ("find", "help"):
            (self.on_find if name == "find" else self.on_help)()
        elif name in self._factories:
            self.show_place(name).open(what)

    @Slot(str)
    def on_scan(self, code: str) -> None:
        """A label was scanned while something else than a box had the focus."""
        if not self.locked() and not self.place().take_scan(code):
            self.on_wanted("desk", ("code", code))

    # Keys

    @Slot()
    def on_number(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut) and not self.locked():
            self.show_place(self._numbers[shortcut.key().toString()])

    @Slot()
    def on_desk_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut) and not self.locked():
            self.on_wanted("desk", {"F2": None, "F3": ("back", None), "F4": ("new", "")}[shortcut.key().toString()])

    @Slot()
    def on_find(self) -> None:
        if not self.locked():
            Find(self._session, self._sheet).open_it()

    @Slot()
    def on_undo(self) -> None:
        if not self.locked() and not self.place().undo():
            self.trouble.undo()

    @Slot()
    def on_help(self) -> None:
        if not self.locked():
            open_keys(self._sheet)

    @Slot()
    def on_who(self) -> None:
        if not self.locked():
            dialog = WhoIsHere(self._session, self._sheet)
            dialog.closed.connect(self.refresh_rail)
            dialog.open_it()

    @Slot()
    def on_sharing(self) -> None:
        self.on_wanted("community", "devices")

    # Lock

    @Slot()
    def lock(self) -> None:
        """Cover the sheet and blank who is at the desk; what was begun stays (experience 17)."""
        if not self.locked():
            self._cover.setCurrentWidget(self._lock)
            self.rail.show_person("", b"")
            self._lock.begin()

    def locked(self) -> bool:
        return self._cover.currentWidget() is self._lock

    @Slot()
    def on_unlocked(self) -> None:
        before: QWidget | None = self._sheet.focusWidget()
        self._cover.setCurrentWidget(self._sheet)
        self.refresh_rail()
        self.show_place(self.now)
        if before is not None and before.isVisible():
            before.setFocus()  # whoever comes back to a form that is half typed goes on there

    @Slot()
    def refresh_rail(self) -> None:
        """Show again who is at the desk, what waits, and what is saved."""
        show_standing(self.rail, self._session, locked=self.locked())
