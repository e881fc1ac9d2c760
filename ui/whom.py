"""Choosing a person in place: part of a name, the end of a phone number or a card, as everywhere (R41).

What the choice is for belongs to whoever asked.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.domain import kinds
from skillshare.domain.text import clean
from ui.asked import Asked
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.one_box import OneBox
from ui.kit.surface import stacked
from ui.session import Session
from ui.showing import person_row

_SHOWN: Final = 4


class Whom(Asked):
    """Signal: `chosen(person)`. `also` is a button that answers without a person; `more` is asked below the box."""

    chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        question: str,
        *,
        also: KeyButton | None = None,
        more: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._session = session
        self._people: tuple[bytes, ...] = ()
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        self.box = OneBox(translate("whom", "Name or card"), icon="search")
        self.first = self.box
        self.box.changed.connect(self.on_changed)
        self.box.submitted.connect(self.on_submitted)
        self.box.chosen.connect(self.on_chosen)
        self.box.escaped.connect(self.close_it)
        column.addWidget(self.box)
        for part in more:
            column.addWidget(part)
        column.addWidget(self.buttons() if also is None else self.buttons(also))

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
        self.take(exact.id)

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        self.take(self._people[place])

    def take(self, person: bytes | None) -> None:
        """Answer with this one; None where `also` stands for nobody known."""
        self.close_it()
        self.chosen.emit(person)
