"""Choosing who comes: a person by name or card, as what, for once or for every time; or a guest nobody knows.

What the choice is for belongs to the page.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.domain import kinds
from skillshare.domain.text import clean
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.one_box import OneBox
from ui.kit.surface import Surface, stacked
from ui.kit.tick import TickBox
from ui.kit.tokens import RADIUS
from ui.session import Session
from ui.showing import person_row
from ui.wording.places import role

_SHOWN: Final = 4


class Who(Surface):
    """Signals: `chosen(person)`, None for a guest nobody knows, and `closed`. Ask `role()` and `every_time()` then."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        question: str,
        roles: Sequence[str],
        *,
        every_time: bool = False,
        guest: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        self._session = session
        self._people: tuple[bytes, ...] = ()
        self._roles = [(name, FilterChip(role(name))) for name in roles]
        self.setAccessibleName(question)
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        self.box = OneBox(translate("whom", "Name or card"), icon="search")
        self.box.changed.connect(self.on_changed)
        self.box.submitted.connect(self.on_submitted)
        self.box.chosen.connect(self.on_chosen)
        self.box.escaped.connect(self.close_it)
        column.addWidget(self.box)
        if len(self._roles) > 1:
            column.addWidget(self._chips())
        self._always = TickBox(translate("calendar", "Every time"))
        self._always.setObjectName("every_time")
        column.addWidget(self._always)
        # Only from here on: shown before it lies in the question it would be a window and take the keyboard.
        self._always.setVisible(every_time)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        if guest:
            unknown = KeyButton(translate("calendar", "A guest without a name"), "plain", icon="user-round")
            unknown.setObjectName("guest")
            unknown.clicked.connect(self.on_guest)
            flow.addWidget(unknown)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        flow.addWidget(leave)
        column.addWidget(buttons)

    def _chips(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for place, (name, chip) in enumerate(self._roles):
            chip.setObjectName(f"role_{name}")
            chip.setChecked(place == 0)
            chip.clicked.connect(self.on_role_clicked)
            flow.addWidget(chip)
        return row

    @Slot()
    def on_role_clicked(self) -> None:
        pressed = self.sender()
        for _, chip in self._roles:
            chip.setChecked(chip is pressed)
        self.start()

    def role(self) -> str:
        """As what they come."""
        return next((name for name, chip in self._roles if chip.isChecked()), self._roles[0][0])

    def every_time(self) -> bool:
        """Whether they come to every session of the series."""
        return self._always.isChecked()

    def start(self) -> None:
        """Give the keyboard to the box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_changed(self, text: str) -> None:
        found = self._session.catalog.search.find(text, _SHOWN, kinds.PERSON)
        rows = [hit.person for hit in found.hits if hit.person is not None]
        self._people = tuple(row.id for row in rows)
        self.box.show_suggestions([person_row(row) for row in rows])
        if not rows and clean(text):
            said = translate("whom", "Nobody is called “{text}”. Try another part of the name.")
            self.box.show_nothing_found(said.format(text=isolate(clean(text)[:40])))

    @Slot(str)
    def on_submitted(self, text: str) -> None:
        exact = self._session.catalog.people.by_code(text)
        if exact is None:
            self.box.show_text(text)
            return
        self._take(exact.id)

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        self._take(self._people[place])

    @Slot()
    def on_guest(self) -> None:
        self._take(None)

    def _take(self, person: bytes | None) -> None:
        self.close_it()
        self.chosen.emit(person)

    @Slot()
    def close_it(self) -> None:
        """Leave the question."""
        self.hide()
        self.closed.emit()
        self.deleteLater()
