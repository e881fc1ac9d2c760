"""What a person's page knows of sessions and inductions: the cards, the menu of a certificate, and giving one.

What is asked stands in the page's own slot.
"""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from skillshare.domain.people import Person
from ui.i18n import translate
from ui.more_menu import more_menu
from ui.people.asking import Asking
from ui.people.certificate_card import certificate_card
from ui.people.coming_card import coming_card
from ui.people.parts import TitledCard
from ui.session import Session


class Learned(QObject):
    """Signals: `card_wanted(certificate)` for a printed one, `file_wanted(person)` for what is ahead as a file."""

    card_wanted = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, session: Session, asking: Asking, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._asking, self._page = session, asking, page

    def coming(self, person: Person) -> list[TitledCard]:
        """What they come to or host; nothing where nothing is ahead."""
        save = partial(self.file_wanted.emit, person.id)
        card = coming_card(person.id, self._session, self._open, save)
        return [card] if card is not None else []

    def done(self, person: Person) -> TitledCard:
        """The inductions they have passed."""
        give = partial(self._asking.give_certificate, person)
        return certificate_card(person.id, self._session, give, self._show_menu)

    def menu(self, certificate: bytes) -> QMenu:
        """The menu behind … of one certificate."""
        state = self._session.catalog.certificates.state(certificate)
        back = partial(self._asking.take_back, certificate, state.on)
        entries = [
            ("print", translate("people", "Print a card"), partial(self.card_wanted.emit, certificate)),
            ("take_back", translate("people", "Take it back"), back),
        ]
        return more_menu(self._page, entries)

    def _show_menu(self, certificate: object, at: QPoint) -> None:
        if isinstance(certificate, bytes):
            self.menu(certificate).popup(at)

    def _open(self, session: object) -> None:
        self._session.wanted.emit("calendar", session)
