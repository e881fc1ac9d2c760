"""Another name for a laptop, or more and less that it may do; what it recorded stays as it is."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.laptops import AlreadyIn
from skillshare.domain.refusal import Refusal
from skillshare.journal.authority import may_grant
from skillshare.journal.founding import DeviceClass
from skillshare.office import AdmitLaptop
from ui import wording
from ui.community.fields import close
from ui.devices.laptops import Laptop
from ui.i18n import isolate, translate
from ui.kit.choice_card import ChoiceCard
from ui.kit.dialog import Dialog
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.session import Session
from ui.wording import laptops as words

SMALL = 1.6
"""Text scale from which a choice is one line, so that the dialog fits the smallest screen."""


class ChangeDialog(Dialog):
    """Asks for the name, and of a desk what it may do as far as this laptop may decide that."""

    def __init__(self, session: Session, laptop: Laptop, over: QWidget) -> None:
        super().__init__(translate("devices", "Change {name}").format(name=isolate(laptop.label)), over)
        self._session, self._laptop = session, laptop
        self._field, self.name = text_field(translate("devices", "Name of the laptop"), laptop.label)
        self.body.addWidget(self._field)
        own = session.community.grant.device_class
        offered = [each for each in DESKS if may_grant(own, each)] if laptop.is_desk and not laptop.here else []
        roomy = look().scale < SMALL
        self.classes = {
            each: ChoiceCard(
                *(words.rights(each) if roomy else (words.rights(each)[0],)), on=each is laptop.device_class
            )
            for each in offered
        }
        if len(self.classes) > 1:
            self.body.addWidget(Label(translate("devices", "What may it do?"), "strong"))
            self.body.addWidget(close(tuple(self.classes.values())))
        leave = self.add_button(KeyButton(translate("devices", "Cancel"), "edge", key="Esc"))
        leave.clicked.connect(self.close_it)
        self.go = self.add_button(KeyButton(translate("devices", "Change it"), "primary", key="Return"))
        self.go.clicked.connect(self.on_go)

    def open_it(self) -> None:
        super().open_it()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    @Slot()
    def on_go(self) -> None:
        """Grant it again, with what is said here."""
        laptop, authority = self._laptop, self._session.community.journal.authority
        tenure = authority.of(laptop.device)
        if tenure is None:
            self.close_it()
            return
        wanted = next((each for each, card in self.classes.items() if card.isChecked()), laptop.device_class)
        command = AdmitLaptop(device=laptop.device, certificate=tenure.grant.certificate, sealing=tenure.grant.sealing,
                              device_class=wanted, owner=laptop.owner, label=self.name.text(),
                              prefix=tenure.grant.prefix)  # fmt: skip
        self._session.actions.do(command, done=self._done, refused=self._refused)

    def _done(self, _receipt: Receipt) -> None:
        self.close_it()

    def _refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, AlreadyIn):
            self.close_it()  # nothing was changed
        else:
            self._field.say_problem(str(wording.words(refusal, self._session.catalog.today())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_go()
        else:
            super().keyPressEvent(event)


DESKS = (DeviceClass.DESK, DeviceClass.STEWARD, DeviceClass.KEEPER)
"""What a laptop that holds everything may be, least first."""
