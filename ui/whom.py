"""Choosing a person in place: part of a name, the end of a phone number or a card, as everywhere (R41).

What the choice is for belongs to whoever asked.
"""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.domain import kinds
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.one_box import OneBox
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.session import Session
from ui.showing import person_row

_SHOWN: Final = 4


class Whom(Surface):
    """Signals: `chosen(person)` and `closed`. `also` is a choice besides people: its words and what is chosen then."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self, session: Session, question: str, *, also: tuple[str, bytes] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        self._session = session
        self._people: tuple[bytes, ...] = ()
        self.setAccessibleName(question)
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        self.box = OneBox(translate("whom", "Name or card"), icon="search")
        self.box.changed.connect(self.on_changed)
        self.box.submitted.connect(self.on_submitted)
        self.box.chosen.connect(self.on_chosen)
        self.box.escaped.connect(self.close_it)
        column.addWidget(self.box)
        buttons = QWidget()
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        flow = FlowLayout(buttons)
        if also is not None:
            flow.addWidget(self._also(*also))
        flow.addWidget(leave)
        column.addWidget(buttons)

    def _also(self, words: str, what: bytes) -> KeyButton:
        button = KeyButton(words, "plain")
        button.setObjectName("also")
        button.clicked.connect(lambda: self._take(what))
        return button

    def start(self) -> None:
        """Give the keyboard to the box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_changed(self, text: str) -> None:
        found = self._session.catalog.search.find(text, _SHOWN, kinds.PERSON)
        rows = [hit.person for hit in found.hits if hit.person is not None]
        self._people = tuple(row.id for row in rows)
        self.box.show_suggestions([person_row(row) for row in rows])
        if not rows and text.strip():
            said = translate("whom", "Nobody is called “{text}”. Try another part of the name.")
            self.box.show_nothing_found(said.format(text=isolate(text.strip()[:40])))

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

    def _take(self, person: bytes) -> None:
        self.close_it()
        self.chosen.emit(person)

    @Slot()
    def close_it(self) -> None:
        """Leave the question."""
        self.hide()
        self.closed.emit()
        self.deleteLater()
