"""A shared folder as the way between laptops that never meet: chosen once, read and written by itself (sync §4).

The work is `ui.meeting.shared_folder`'s; something else replicates the folder.
"""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sync.folder import Synced
from sync.outcome import Unread, Unwritten
from ui import dates
from ui.community.fields import keys, titled
from ui.devices.outcome import Outcome
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.session import Session
from ui.wording import carried


class FolderCard(QWidget):
    """Which folder is in use, and when it was read and written last."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sharing = session, session.shared_folder
        surface, column = titled(
            translate("devices", "Shared folder"),
            translate("devices", "One that Syncthing or Nextcloud keeps the same everywhere. It is locked, too."),
        )
        self.where = Label("", "body", wrap=True)
        self.choose = KeyButton("", "plain", icon="folder-input")
        self.leave = KeyButton(translate("devices", "Stop using it"), "flat")
        self.choose.clicked.connect(self.on_choose)
        self.leave.clicked.connect(self.on_leave)
        self.outcome = Outcome(translate("devices", "Carrying changes"))
        for part in (self.where, keys((self.choose, self.leave)), self.outcome):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(surface)
        self._sharing.done.connect(self.on_done)
        self._sharing.failed.connect(self.on_failed)
        self.refresh()

    def refresh(self) -> None:
        """Say which folder is in use."""
        folder = self._sharing.folder
        self.where.setText(isolate(folder))
        self.where.setVisible(bool(folder))
        self.leave.setVisible(bool(folder))
        self.outcome.setVisible(bool(folder and self.outcome.said.text()))
        use, other = translate("devices", "Use a shared folder"), translate("devices", "Use another folder")
        self.choose.setText(other if folder else use)

    @Slot()
    def on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("devices", "Which folder is shared?"))
        if chosen:
            self.use(chosen)

    def use(self, folder: str) -> None:
        """Share through that folder from now on, or through none."""
        self._sharing.use(folder)
        self.refresh()

    @Slot()
    def on_leave(self) -> None:
        self.use("")

    @Slot(object)
    def on_done(self, synced: Synced) -> None:
        why = synced.unwritten or next(iter(synced.unread.values()), None)
        if why is not None:
            self.outcome.say(str(carried.stopped(why)), well_done=False)
            return
        community = self._session.community
        when = dates.when(community.now(), community.zone(), community.today())
        self.outcome.say(translate("devices", "Read and written {when}.").format(when=when), well_done=True)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        if isinstance(error, Unwritten | Unread):
            self.outcome.say(str(carried.stopped(error.why)), well_done=False)
        else:
            self._session.actions.broken.emit(error)
