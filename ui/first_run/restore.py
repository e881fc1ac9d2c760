"""Beginning from a backup: its file and its passphrase, how far it is, and every way it can fail in words.

What a backup is belongs to `skillshare.exchange`; putting it into the folder, which is open here, to the app.
"""

from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from skillshare.community import Community
from skillshare.exchange.backup import SUFFIX, BackupFailed, Why
from skillshare.exchange.restore import unpack
from skillshare.journal.failure import unavailable
from ui import wording
from ui.community.background import Background, telling
from ui.community.fields import keys
from ui.first_run.asking_sheet import AskingSheet
from ui.i18n import isolate, translate
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.wording import backups


class RestoreSheet(AskingSheet):
    """Signals: `left` back to the welcome, `restored` once everything stands beside the folder, `broken(error)`."""

    left = Signal()
    restored = Signal()
    broken = Signal(object)

    def __init__(self, community: Community, executor: Executor | None = None, parent: QWidget | None = None) -> None:
        under = translate("first_run", "Everything in it comes onto this laptop, which is then let in like a new one.")
        super().__init__("all-done", "t_leaf", translate("first_run", "Restore from a backup"), under, parent)
        self._community, self._executor = community, executor
        self._running: Background | None = None
        self.file: Path | None = None
        self.choose = KeyButton(translate("first_run", "Choose the file"), "edge", icon="folder-input")
        self.choose.clicked.connect(self.on_choose)
        self.chosen = Label("", "body", "text2", wrap=True)
        help_line = translate("first_run", "The one it was made with. Capitals and spaces count.")
        self._field, self.passphrase = text_field(translate("first_run", "Passphrase"), help_line=help_line)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.progress = ProgressRow(translate("first_run", "Restoring"), can_cancel=False)
        self.lay_out((keys((self.choose,)), self.chosen, self._field, self.progress))
        self._show(busy=False)
        self.take_up(None)

    def take_up(self, file: Path | None) -> None:
        """Show which file was chosen."""
        self.file = file
        none = translate("first_run", "A file whose name ends in {ending}, on a stick or a disk.")
        self.chosen.setText(isolate(str(file)) if file is not None else none.format(ending=isolate(SUFFIX)))
        self.chosen.paint_as(token="text" if file is not None else "text2")

    def busy(self) -> bool:
        """Whether it is being unpacked."""
        return self._running is not None

    def _show(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.progress.show_share(0, 0)
        for part in (self.choose, self._field, self.next):
            part.setEnabled(not busy)
        self.next.setText(translate("first_run", "Restore"))
        self.back.setText(translate("first_run", "Stop") if busy else translate("first_run", "Back"))

    @Slot()
    def on_choose(self) -> None:
        dialog = QFileDialog(self, translate("first_run", "Choose the file"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        backed = translate("first_run", "Backups") + f" (*{SUFFIX})"
        dialog.setNameFilters([backed, translate("community", "All files") + " (*)"])
        dialog.fileSelected.connect(self.on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def on_file(self, name: str) -> None:
        """That file was chosen."""
        self.say_trouble("")
        self.take_up(Path(name))
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_next(self) -> None:
        """Unpack it; first ask for what is missing."""
        self._field.say_problem("")
        if self._running is not None:
            return
        if self.file is None:
            self.say_trouble(translate("first_run", "Choose the file of the backup first."))
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.passphrase.text():
            self._field.say_problem(translate("first_run", "Type the passphrase of this backup."))
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._begin(self.file, self.passphrase.text())

    def _begin(self, file: Path, passphrase: str) -> None:
        self.say_trouble("")
        community, folder = self._community, self._community.folder
        self._running = running = Background(
            community,
            lambda work: unpack(file, folder, passphrase, vault=community.vault, progress=telling(work)),
            self._executor,
        )
        running.progressed.connect(self.progress.show_share)
        running.finished.connect(self.on_finished)
        running.failed.connect(self.on_failed)
        running.stopped.connect(self.on_ended)
        self._show(busy=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        running.start()

    @Slot(object)
    def on_finished(self, _restored: object) -> None:
        self._running = None
        self.restored.emit()

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self.on_ended()
        known = unavailable(error)
        if isinstance(error, BackupFailed):
            if error.why is Why.WRONG_PASSPHRASE:
                self._field.say_problem(str(backups.stopped(error.why, self.file or Path())))
                self.passphrase.selectAll()
            elif error.why is not Why.STOPPED:
                self.say_trouble(str(backups.stopped(error.why, self.file or Path())))
        elif known is not None:
            self.say_trouble(str(wording.trouble(known)))
        else:
            self.broken.emit(error)

    @Slot()
    def on_ended(self) -> None:
        self._running = None
        self._show(busy=False)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_back(self) -> None:
        """Stop what runs; else leave."""
        if self._running is not None:
            self._running.stop()
        else:
            self.left.emit()
