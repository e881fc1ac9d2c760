"""The rail: the community's name, the places, help, who is at the desk with the lock, the sync corner (look §2, §3).

It only shows and asks; the window decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.kit.margins import pad
from ui.kit.rail_button import RailButton
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.kit.sync_corner import SyncCorner
from ui.logo import Logo
from ui.root import rail_width


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One place in the rail: its name, word, icon and number for Ctrl+number."""

    name: str
    words: str
    icon: str
    number: int


class Rail(QWidget):
    """Signals: `chosen(name)`, `help_asked`, `lock_asked`, `person_asked`, `sharing_asked`."""

    chosen = Signal(str)
    help_asked = Signal()
    lock_asked = Signal()
    person_asked = Signal()
    sharing_asked = Signal()

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {entry.name: RailButton(entry.words, entry.icon) for entry in entries}
        self._head = _Head()
        self._who = _Who()
        self._who.lock.clicked.connect(self.lock_asked)
        self._who.person.clicked.connect(self.person_asked)
        self._corner = SyncCorner()
        self._corner.clicked.connect(self.sharing_asked)
        help_button = RailButton(QCoreApplication.translate("frame", "Help and keys"), "life-buoy", boxed=True)
        help_button.clicked.connect(self.help_asked)
        self._lay_out(entries, help_button)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def _lay_out(self, entries: Sequence[Entry], help_button: RailButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 12)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addSpacing(14)
        # Only the places give way where words are long and large: help, lock and corner always stand.
        self._places = places = TidyScroll(QCoreApplication.translate("frame", "Places"), gap=2)
        column.addWidget(places, 1)
        for entry in entries:
            button = self._buttons[entry.name]
            button.setObjectName(entry.name)
            button.setToolTip(f"Ctrl+{entry.number}")
            button.clicked.connect(self.on_button_clicked)
            places.column.addWidget(button)
        column.addWidget(help_button)
        column.addSpacing(6)
        column.addWidget(self._who)
        column.addSpacing(6)
        column.addWidget(Hairline())
        column.addWidget(self._corner)

    def show_place(self, name: str) -> None:
        """Mark the place that is shown."""
        button = self._buttons.get(name)
        if button is not None:
            button.setChecked(True)
            self._places.ensureWidgetVisible(button, 0, 0)

    def show_community(self, name: str, laptop: str) -> None:
        self._head.show_words(name, laptop)

    def show_person(self, name: str, key: bytes) -> None:
        """Show who is at the desk; an empty name blanks it, as while locked."""
        self._who.show_person(name, key)

    def show_saved(self, kind: str, first: str, rest: Sequence[str]) -> None:
        """Say in words what is saved and shared (experience 12)."""
        self._corner.show_state(kind, first, rest)

    def show_badge(self, name: str, count: int, spoken: str) -> None:
        """Show how many things wait in a place."""
        self._buttons[name].show_badge(str(count) if count else "", spoken if count else "")

    def rename(self, name: str, words: str, icon: str) -> None:
        """Give a place another word: Tonight is named after the next slot."""
        self._buttons[name].show_words(words, icon)

    @Slot()
    def on_button_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())

    @Slot()
    def on_look_changed(self) -> None:
        self.setFixedWidth(rail_width())


class _Head(QWidget):
    """Logo, community, laptop."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        pad(row, 6, 4, 0, 0)
        row.setSpacing(10)
        self._name = Label("", "strong", wrap=True)
        self._laptop = Label("", "caption", "text2", elide=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._laptop)
        row.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    @Slot()
    def on_look_changed(self) -> None:
        # The name may take two lines; at the largest text the laptop's name leaves them its room.
        self._laptop.setVisible(look().scale < 1.7)

    def show_words(self, name: str, laptop: str) -> None:
        self._name.setText(name)
        self._laptop.setText(laptop)
        self.setToolTip(laptop)


class _Who(QWidget):
    """Who is at the desk, and the lock."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._named = False
        self._avatar = Avatar("", b"", 34)
        self.person = KeyButton("", "flat")
        self.lock = KeyButton("", "flat", icon="lock", key="F12")
        self.lock.setAccessibleName(QCoreApplication.translate("frame", "Lock the screen"))
        row.addWidget(self._avatar)
        row.addWidget(self.person)
        row.addStretch(1)
        row.addSpacing(4)
        row.addWidget(self.lock)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def show_person(self, name: str, key: bytes) -> None:
        self._avatar.show_person(name, key)
        self._named = bool(name)
        self.on_look_changed()
        first = name.split(" ")[0] if name else ""
        self.person.setText(first)
        said = QCoreApplication.translate("frame", "At the desk: {name}. Change").format(name=name)
        self.person.setAccessibleName(said)
        self.person.setToolTip(name)

    @Slot()
    def on_look_changed(self) -> None:
        # The avatar gives way to larger words (look §9).
        self._avatar.setVisible(self._named and look().scale < 1.4)
        # A long name is cut off before the lock is.
        self.person.setMinimumWidth(look().px(40))
        self.person.setVisible(self._named)
