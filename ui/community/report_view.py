"""After an import: what it did, what was left and where to save that, and one Undo for all of it (R16)."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.exchange.export import save_rows
from skillshare.exchange.mapping import Target
from skillshare.exchange.plan import Plan
from skillshare.exchange.running import Report
from skillshare.journal.failure import Unavailable
from ui.community.fields import keys
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle
from ui.session import Session
from ui.wording.imports import remedy, report, what, where

MOST = 400


class ReportView(QWidget):
    """Signal: `left`."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan: Plan | None = None
        self._report: Report | None = None
        self._icon = Glyph("circle-check", "good", 28)
        self._title = SectionTitle("")
        self.said = Label("", "body", wrap=True)
        self.saved = Label("", "detail", "text2", wrap=True)
        self.undo = KeyButton(translate("community", "Undo the import"), "edge", icon="undo-2")
        self.undo.clicked.connect(self.on_undo)
        self.save = KeyButton(translate("community", "Save the rows left out"), "edge", icon="file-spreadsheet")
        self.save.clicked.connect(self.on_save)
        self.see = KeyButton("", "edge")
        self.see.clicked.connect(self.on_see)
        self.done = KeyButton(translate("community", "Done"), "primary", icon="check")
        self.done.clicked.connect(self.left)
        self.problems = RowList(translate("community", "What was unusual"))
        self._card = card()
        stacked(self._card, 1, 0).addWidget(self.problems)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self.see)
        head.addSpacing(2)
        head.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(keys((self.undo, self.save)))
        column.addWidget(self.saved)
        column.addWidget(self._card, 1)
        column.addStretch(0)

    def show_report(self, plan: Plan, done: Report | None) -> None:
        """Show what an import did."""
        if done is None:
            return
        self._plan, self._report = plan, done
        title = translate("community", "Import stopped") if done.cancelled else translate("community", "Import done")
        self._title.show_words(title, isolate(plan.sheet.file))
        self._icon.show_icon("info" if done.cancelled else "circle-check", "info" if done.cancelled else "good")
        self.said.setText("\n".join(report(done)))
        self.saved.setText("")
        self.undo.setEnabled(done.entry is not None)
        self.undo.setText(translate("community", "Undo the import"))
        self.save.setVisible(bool(done.left))
        people = plan.target is Target.PEOPLE
        self.see.setText(translate("community", "Open People") if people else translate("community", "Open Items"))
        self.see.show_icon("users-round" if people else "toolbox")
        today = self._session.catalog.today()
        self.problems.show_rows(
            [
                Row(title=where(p), detail=what(p, today), detail2=remedy(p.remedy), icon="info", icon_token="info")
                for p in done.problems[:MOST]
            ]
        )
        self._card.setVisible(bool(done.problems))
        self.done.setFocus()

    @Slot()
    def on_see(self) -> None:
        if self._plan is not None:
            self._session.wanted.emit(self._plan.target.value, None)

    @Slot()
    def on_undo(self) -> None:
        if self._report is not None and self._report.entry is not None:
            self.undo.setEnabled(False)
            self._session.actions.undo(self._report.entry, done=self.on_undone)

    def on_undone(self, receipt: Receipt) -> None:
        """All of it is taken back."""
        self.said.setText(translate("community", "The import is taken back; the history keeps it."))

    @Slot()
    def on_save(self) -> None:
        dialog = QFileDialog(self, translate("community", "Save the rows left out"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        name = Path(self._plan.sheet.file).stem if self._plan else ""
        dialog.selectFile(translate("community", "{name} left out.csv").format(name=name))
        dialog.fileSelected.connect(self.on_save_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def on_save_file(self, file: str) -> None:
        """Write the rows that were not imported."""
        if self._plan is None or self._report is None:
            return
        try:
            save_rows(Path(file), self._plan.sheet, self._report.left)
        except Unavailable as error:
            self._session.actions.unavailable.emit(error.reason)
        else:
            self.saved.setText(translate("community", "Saved as {file}").format(file=isolate(file)))
