"""Everything as files: choose a folder and a form, see how far it is, and read where the files lie."""

from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from skillshare.exchange.export import Exported, Format, export
from skillshare.journal.failure import Unavailable
from ui.community.background import Background
from ui.community.fields import close, keys
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.kit.surface import Surface, stacked, well
from ui.kit.tick import Choice
from ui.kit.titles import SectionTitle
from ui.kit.tokens import CARD_PADDING, RADIUS
from ui.session import Session
from ui.wording.troubles import not_written


class ExportCard(Surface):
    """Reads on a thread of its own; the desk goes on meanwhile."""

    def __init__(self, session: Session, executor: Executor | None = None, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._session = session
        self._executor = executor
        self._running: Background | None = None
        self._folder = Path()
        self.workbook = Choice(translate("community", "One workbook (xlsx)"), on=True)
        self.csv = Choice(translate("community", "A file for each table (csv)"))
        self.choose = KeyButton(translate("community", "Choose a folder"), "edge", icon="folder-output")
        self.choose.clicked.connect(self.on_choose)
        self.progress = ProgressRow(translate("community", "Writing"))
        self.progress.cancelled.connect(self.on_stop)
        self.progress.hide()
        self._result = well("good_soft")
        self.said = Label("", "body", "good", wrap=True)
        stacked(self._result, 12, 4).addWidget(self.said)
        self._result.hide()
        self.show_folder = KeyButton(translate("community", "Open the folder"), "plain", icon="folder-output")
        self.show_folder.clicked.connect(self.on_show_folder)
        self.show_folder.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
        column.setSpacing(12)
        column.addWidget(SectionTitle(translate("community", "Take everything out"), role="card_title"))
        about = translate("community", "Items, people, loans and history as tables. Names and phones are in them.")
        column.addWidget(Label(about, "detail", "text2", wrap=True))
        for part in (close((self.workbook, self.csv)), self.progress, self._result):
            column.addWidget(part)
        column.addWidget(keys((self.choose, self.show_folder)))

    @Slot()
    def on_choose(self) -> None:
        dialog = QFileDialog(self, translate("community", "Choose a folder"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.on_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def on_folder(self, folder: str) -> None:
        """Write everything into a folder."""
        if self._running is not None:
            return
        community, form = self._session.community, Format.XLSX if self.workbook.isChecked() else Format.CSV
        self._folder = Path(folder)

        def work(background: Background) -> Exported:
            return export(
                community,
                Path(folder),
                form,
                progress=background.progressed.emit,
                cancelled=lambda: not background.wanted,
            )

        self._running = Background(community, work, self._executor)
        self._running.progressed.connect(self.on_progressed)
        self._running.finished.connect(self.on_exported)
        self._running.failed.connect(self.on_failed)
        self._result.hide()
        self.show_folder.hide()
        self.choose.setEnabled(False)
        self.progress.show()
        self._running.start()

    @Slot()
    def on_stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    @Slot(int, int)
    def on_progressed(self, done: int, whole: int) -> None:
        words = translate("community", "Written {done} of {total} rows").format(done=done, total=whole)
        self.progress.show_share(done, whole, words)

    @Slot(object)
    def on_exported(self, done: Exported) -> None:
        self._end()
        if done.cancelled:
            return
        names = translate("community", ", ", "between files").join(isolate(file.name) for file in done.files)
        words = translate("community", "{files} lie in {folder}. They hold names and phones: keep them safe.")
        if len(done.files) == 1:
            words = translate("community", "{files} lies in {folder}. It holds names and phones: keep it safe.")
        self.said.setText(words.format(files=names, folder=isolate(str(self._folder))))
        self._result.show()
        self.show_folder.show()
        announce(self.said, self.said.text())

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Unavailable):
            words = not_written(self._folder)
            self._session.notice.emit("stop", f"{words.title}\n{words.why} {words.next}")
        else:
            self._session.actions.broken.emit(error)

    def _end(self) -> None:
        self._running = None
        self.progress.hide()
        self.choose.setEnabled(True)

    @Slot()
    def on_show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
