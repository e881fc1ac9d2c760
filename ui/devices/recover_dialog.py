"""Using the recovery sheet: by its code this laptop may add and remove all others, and removes lost ones at once."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.laptops import SheetMistyped
from skillshare.domain.refusal import Refusal
from skillshare.journal.founding import DeviceClass
from skillshare.office import Recover
from ui import wording
from ui.community.fields import close
from ui.devices.laptops import laptops
from ui.i18n import isolate, translate
from ui.kit.dialog import Dialog
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.tick import TickBox
from ui.session import Session


class RecoverDialog(Dialog):
    """Asks for the code and which laptops are gone; refusals stand at the code."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(translate("devices", "Use the recovery sheet"), over)
        self._session = session
        said = translate("devices", "With its code this laptop may add and remove all others. The paper stays good.")
        self.body.addWidget(Label(said, "body", wrap=True))
        help_line = translate("devices", "Six groups, in any case, with or without dashes.")
        self._field, self.code = text_field(translate("devices", "Code on the paper"), help_line=help_line)
        self.body.addWidget(self._field)
        self.gone: dict[bytes, TickBox] = {}
        for laptop in laptops(session.community):
            if not laptop.here and laptop.device_class <= DeviceClass.STEWARD:
                box = TickBox(translate("devices", "Remove {name}").format(name=isolate(laptop.label)))
                self.gone[laptop.device] = box
        if self.gone:
            self.body.addWidget(Label(translate("devices", "Is one of these lost?"), "strong"))
            self.body.addWidget(close(tuple(self.gone.values())))
        leave = self.add_button(KeyButton(translate("devices", "Cancel"), "edge", key="Esc"))
        leave.clicked.connect(self.close_it)
        self.go = self.add_button(KeyButton(translate("devices", "Use the code"), "primary", key="Return"))
        self.go.clicked.connect(self.on_go)

    def open_it(self) -> None:
        super().open_it()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_go(self) -> None:
        own = self._session.community.grant
        remove = tuple(device for device, box in self.gone.items() if box.isChecked())
        command = Recover(code=self.code.text(), label=own.label, owner=own.owner, prefix=own.prefix, remove=remove)
        self._session.actions.do(command, done=self._done, refused=self._refused)

    def _done(self, _receipt: Receipt) -> None:
        self.close_it()
        said = translate("devices", "This laptop may add and remove all others now.")
        self._session.notice.emit("know", said)

    def _refused(self, refusal: Refusal) -> None:
        self._field.say_problem(str(wording.words(refusal, self._session.catalog.today())))
        if not isinstance(refusal, SheetMistyped):
            self.code.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_go()
        else:
            super().keyPressEvent(event)
