"""Using the recovery sheet: by its code this laptop may add and remove all others, and removes lost ones at once."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare import office
from skillshare.community import Receipt
from skillshare.domain.refusal import Refused
from ui.i18n import translate
from ui.kit.dialog import Dialog
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.recovery_fields import RecoveryFields
from ui.session import Session


class _SheetDialog(Dialog):
    """Asks for the code of the sheet; `verb` is on its button, which Enter presses, too."""

    def __init__(self, session: Session, title: str, said: str, verb: str, over: QWidget, *, losses: bool) -> None:
        super().__init__(title, over)
        self._session = session
        self.body.addWidget(Label(said, "body", wrap=True))
        self.fields = RecoveryFields(session.community, losses=losses)
        self.body.addWidget(self.fields)
        leave = self.add_button(KeyButton(translate("devices", "Cancel"), "edge", key="Esc"))
        leave.clicked.connect(self.close_it)
        self.go = self.add_button(KeyButton(verb, "primary", key="Return"))
        self.go.clicked.connect(self.on_go)

    def open_it(self) -> None:
        super().open_it()
        self.fields.begin()

    @abstractmethod
    def on_go(self) -> None:
        """Do with the code what the dialog is for."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_go()
        else:
            super().keyPressEvent(event)


class TryDialog(_SheetDialog):
    """Asks for the code on the paper and says whether it is the one; uses it for nothing. Signal: `tried`."""

    tried = Signal()

    def __init__(self, session: Session, over: QWidget) -> None:
        title = translate("devices", "Try the recovery sheet out")
        said = translate("devices", "Type its code, or scan it. Nothing is changed by that.")
        super().__init__(session, title, said, translate("devices", "Try it"), over, losses=False)

    @Slot()
    def on_go(self) -> None:
        """Compare it with what the community was founded with."""
        own = self._session.community.grant
        try:
            office.sheet(self.fields.command(label=own.label, owner=own.owner), self._session.community.journal)
        except Refused as stop:
            self.fields.refuse(stop.refusal)
            return
        self.close_it()
        self.tried.emit()
        self._session.notice.emit("know", translate("devices", "The paper is the right one. Put it back in its place."))


class RecoverDialog(_SheetDialog):
    """Asks for the code and which laptops are gone; refusals stand at the code."""

    def __init__(self, session: Session, over: QWidget) -> None:
        title = translate("devices", "Use the recovery sheet")
        said = translate("devices", "With its code this laptop may add and remove all others. The paper stays good.")
        super().__init__(session, title, said, translate("devices", "Use the code"), over, losses=True)
        self.code, self.gone = self.fields.code, self.fields.gone

    @Slot()
    def on_go(self) -> None:
        own = self._session.community.grant
        command = self.fields.command(label=own.label, owner=own.owner, prefix=own.prefix)
        self._session.actions.do(command, done=self._done, refused=self.fields.refuse)

    def _done(self, _receipt: Receipt) -> None:
        self.close_it()
        said = translate("devices", "This laptop may add and remove all others now.")
        self._session.notice.emit("know", said)
