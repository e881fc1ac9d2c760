"""What a new laptop may hold: everything a volunteer needs, or somebody's own things, and whose (journal §4)."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skillshare.journal.authority import may_grant
from skillshare.journal.founding import DeviceClass
from ui.i18n import isolate, translate
from ui.kit.choice_card import ChoiceCard
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.session import Session
from ui.whom import Whom
from ui.wording import laptops as words

SMALL = 1.6
"""Text scale from which the choices lose their second line."""
WIDTH = 530
"""Width of it in px at 100 % text."""
LARGE = 1.4
"""Text scale from which they give way to the question whose it is."""


class Holding(QWidget):
    """Two choices, a third where a keeper chooses, and a person for the second."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._owner: bytes | None = None
        roomy = look().scale < SMALL
        detail = translate("devices", "Everything a volunteer needs")
        own = translate("devices", "Public and own things only")
        cards = self._cards = QWidget()
        self.desk = ChoiceCard(translate("devices", "A desk"), detail if roomy else "", on=True)
        self.own = ChoiceCard(translate("devices", "Someone’s own"), own if roomy else "")
        steward = words.rights(DeviceClass.STEWARD)
        self.steward = ChoiceCard(steward[0], steward[1] if roomy else "")
        grid = QGridLayout(cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        room = round(WIDTH * (0.5 + look().scale / 2))
        beside = self.desk.sizeHint().width() + self.own.sizeHint().width() + 10 <= room
        grid.addWidget(self.desk, 0, 0)
        grid.addWidget(self.own, *((0, 1) if beside else (1, 0)))
        if may_grant(session.community.grant.device_class, DeviceClass.STEWARD):
            grid.addWidget(self.steward, 2, 0, 1, 2 if beside else 1)
        self.whose = KeyButton("", "link", icon="user-round")
        self._asked: Whom | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(Label(translate("devices", "What may it hold?"), "body", wrap=True))
        self._column.addWidget(cards)
        self._column.addWidget(self.whose)
        self.own.toggled.connect(self.on_own)
        self.whose.clicked.connect(self.ask_whose)
        self.whose.hide()

    def device_class(self) -> DeviceClass:
        """As what it is let in."""
        if self.personal():
            return DeviceClass.PERSONAL
        return DeviceClass.STEWARD if self.steward.isChecked() else DeviceClass.DESK

    def personal(self) -> bool:
        """Whether it is somebody's own."""
        return self.own.isChecked()

    def owner(self) -> bytes | None:
        """Whose it is; of a desk, who adds it. None while nobody was named."""
        return self._owner if self.personal() else self._session.at_desk()

    def propose(self, name: str) -> None:
        """Take the person the new laptop names, if only one is called so."""
        rows = self._session.catalog.people.alike(name) if name and self._owner is None else ()
        if len(rows) == 1:
            self.on_chosen(rows[0].id)

    @Slot(bool)
    def on_own(self, on: bool) -> None:
        self.whose.setVisible(on and self._owner is not None)
        if on and self._owner is None:
            self.ask_whose()
        elif not on:
            self._settle()

    @Slot()
    def ask_whose(self) -> None:
        """Ask for the person."""
        self._settle()
        asked = self._asked = Whom(self._session, translate("devices", "Whose laptop is it?"))
        # With large text there is no room for the question and what it belongs to.
        self._cards.setVisible(look().scale < LARGE)
        asked.chosen.connect(self.on_chosen)
        asked.closed.connect(self.on_closed)
        self._column.addWidget(asked)
        asked.show()
        asked.start()

    @Slot(object)
    def on_chosen(self, person: bytes) -> None:
        self._owner = person
        name = self._session.catalog.people.name(person)
        self.whose.setText(translate("devices", "It is {name}’s. Change").format(name=isolate(name)))
        self.whose.setVisible(self.personal())

    @Slot()
    def on_closed(self) -> None:
        self._asked = None
        self._cards.show()

    def _settle(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.close_it()
