"""A copy of everything in one file that a passphrase opens: when the last one was made, and making one (journal §7).

What it holds is `skillshare.exchange.backup`'s.
"""

from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from skillshare.exchange.backup import SHORTEST, SUFFIX, BackupFailed, Made, Why, back_up, is_due, last_backup
from skillshare.journal.failure import unavailable
from ui import dates, wording
from ui.community.background import Background, telling
from ui.community.fields import keys, titled
from ui.devices.outcome import Outcome
from ui.i18n import isolate, translate
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.session import Session
from ui.wording import backups


class BackupCard(QWidget):
    """The passphrase is asked for each time and kept nowhere."""

    def __init__(self, session: Session, executor: Executor | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._executor = session, executor
        self._running: Background | None = None
        self._path = Path()
        surface, column = titled(translate("devices", "Backup"))
        self.last = Label("", "body", wrap=True)
        help_line = translate("devices", "At least %n letter(s). Nobody can open the copy without it.", "", SHORTEST)
        self._field, self.passphrase = text_field(translate("devices", "Passphrase"), help_line=help_line)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.on_make)
        self.make = KeyButton(translate("devices", "Make a copy now"), "plain", icon="hard-drive-download")
        self.make.clicked.connect(self.on_make)
        self.outcome = Outcome(translate("devices", "Copying"))
        self.outcome.cancelled.connect(self.on_stop)
        for part in (self.last, self._field, keys((self.make,)), self.outcome):
            column.addWidget(part)
        self._field.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(surface)

    def refresh(self) -> None:
        """Say when the last copy was made."""
        community = self._session.community
        last = last_backup(community.folder)
        if last is None:
            self.last.setText(translate("devices", "No copy was made on this laptop yet."))
        else:
            when = dates.when(last.at, community.zone(), community.today())
            self.last.setText(translate("devices", "The last copy is from {when}.").format(when=when))
        self.last.paint_as(token="warn" if is_due(last, community.now()) else "text")

    @Slot()
    def on_make(self) -> None:
        """Ask for the passphrase first, then for the place."""
        if self._field.isHidden():
            self._field.show()
            self.passphrase.setFocus()
            return
        if len(self.passphrase.text()) < SHORTEST:
            self._field.say_problem(str(backups.stopped(Why.PASSPHRASE_SHORT, Path())))
            return
        self._field.say_problem("")
        name = self._session.catalog.settings(self._session.community.id).name
        proposed = f"{name} {self._session.catalog.today().isoformat()}{SUFFIX}".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, translate("devices", "Where to?"), proposed)
        if chosen:
            self.make_at(Path(chosen))

    def make_at(self, path: Path) -> None:
        """Write the copy there and read it back."""
        if self._running is not None:
            return
        self._path = path if path.name.endswith(SUFFIX) else path.with_name(path.name + SUFFIX)
        community, passphrase, target = self._session.community, self.passphrase.text(), self._path
        self._running = running = Background(
            community, lambda work: back_up(community, target, passphrase, progress=telling(work)), self._executor
        )
        running.progressed.connect(self.outcome.share)
        running.finished.connect(self.on_finished)
        running.failed.connect(self.on_failed)
        running.stopped.connect(self.on_ended)
        self.outcome.begin()
        self.make.setEnabled(False)
        running.start()

    @Slot()
    def on_stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    @Slot(object)
    def on_finished(self, made: Made) -> None:
        self.on_ended()
        self.passphrase.clear()
        self._field.hide()
        said = translate("devices", "The copy is made and read back: {file}. Keep the passphrase apart from it.")
        self.outcome.say(said.format(file=isolate(made.path.name)), well_done=True)
        self.refresh()

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self.on_ended()
        known = unavailable(error)
        if isinstance(error, BackupFailed):
            if error.why is not Why.STOPPED:
                self.outcome.say(str(backups.stopped(error.why, self._path)), well_done=False)
        elif known is not None:
            self.outcome.say(str(wording.trouble(known)), well_done=False)
        else:
            self._session.actions.broken.emit(error)

    @Slot()
    def on_ended(self) -> None:
        self._running = None
        self.make.setEnabled(True)
        self.outcome.end()
