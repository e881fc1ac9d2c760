"""The locked screen, and who is at the desk (experience 17): personal data is covered, the half-done loan stays.

A PIN locks the screen on this laptop; it does not protect the data on the disk.
"""

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skillshare.catalog.views import PeopleFilter, PersonRow
from skillshare.domain.roles import VOLUNTEER
from ui.kit.dialog import Dialog
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.one_box import OneBox
from ui.kit.surface import sheet
from ui.preferences import Preferences
from ui.session import Session
from ui.showing import person_row

AUTO_LOCK_MS = 5 * 60 * 1000
FREE_TRIES = 5
_OFFERED = 6
_INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})


class LockPage(QWidget):
    """Covers the sheet until `unlocked`. After five wrong PINs each further try waits, twice as long every time."""

    unlocked = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._preferences = preferences
        self._wrong = 0
        self._until = 0.0
        ground = sheet(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Glyph("lock", "text2", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Label(tr("lock", "The screen is locked"), "title", side="centre"))
        column.addWidget(Label(tr("lock", "What was begun at the desk is kept."), "body", "text2", side="centre"))
        self._field, self._pin = text_field(tr("lock", "PIN"))
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        column.addLayout(self._in_the_middle())
        self._open = KeyButton(tr("lock", "Unlock"), "primary", icon="lock", key="Enter")
        self._open.clicked.connect(self.on_unlock)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _in_the_middle(self) -> QHBoxLayout:
        """The field between two margins: aligned to the centre instead, its words would not break into lines."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._field, 1)
        row.addStretch(1)
        return row

    def begin(self) -> None:
        """Lock: empty the field and take the keyboard."""
        self._pin.clear()
        self._field.say_problem("")
        self._field.setVisible(self._preferences.has_pin)
        (self._pin if self._preferences.has_pin else self._open).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_unlock()
        else:
            super().keyPressEvent(event)

    @Slot()
    def on_unlock(self) -> None:
        tr = QCoreApplication.translate
        wait = self._until - monotonic()
        if wait > 0:
            self._field.say_problem(tr("lock", "Wait %n second(s), then try again.", "", round(wait + 0.5)))
            return
        if self._preferences.has_pin and not self._preferences.pin_fits(self._pin.text()):
            self._wrong += 1
            if self._wrong >= FREE_TRIES:
                self._until = monotonic() + 5 * 2 ** (self._wrong - FREE_TRIES)
            self._pin.clear()
            self._field.say_problem(tr("lock", "This PIN does not fit. A steward can set a new one."))
            return
        self._wrong = 0
        self.unlocked.emit()


class IdleWatch(QObject):
    """Install on the native window: `idle` after five minutes without a key or a click."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTO_LOCK_MS)
        self._timer.timeout.connect(self.idle)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._timer.start()
        return False


class WhoIsHere(Dialog):
    """Asks who is at the desk; the person found acts from now on."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(QCoreApplication.translate("lock", "Who is at the desk?"), over)
        self._session = session
        self._found: list[bytes] = []
        said = QCoreApplication.translate("lock", "Each action is signed with this name. Type it or scan the card.")
        self.body.addWidget(Label(said, "body", "text2", wrap=True))
        self.box = OneBox(QCoreApplication.translate("lock", "Name or card"), icon="users-round")
        self.body.addWidget(self.box)
        self.box.changed.connect(self.on_box_changed)
        self.box.chosen.connect(self.on_box_chosen)
        self.box.submitted.connect(self.on_box_changed)
        self.box.escaped.connect(self.close_it)

    def open_it(self) -> None:
        super().open_it()
        self.box.setFocus()
        self._offer(self._session.catalog.people.page(PeopleFilter(state=VOLUNTEER), limit=_OFFERED))

    @Slot(str)
    def on_box_changed(self, text: str) -> None:
        hits = self._session.catalog.search.find(text, _OFFERED, "person").hits
        people = [hit.person for hit in hits if hit.person is not None]
        # Whoever stands at the desk is mostly a volunteer; a card or number means one person alone.
        self._offer(people if hits and hits[0].exact else sorted(people, key=lambda one: VOLUNTEER not in one.roles))

    def _offer(self, people: Sequence[PersonRow]) -> None:
        self._found = [person.id for person in people]
        self.box.show_suggestions([person_row(person) for person in people])

    @Slot(int)
    def on_box_chosen(self, place: int) -> None:
        self._session.actions.by = self._found[place]
        self.close_it()
