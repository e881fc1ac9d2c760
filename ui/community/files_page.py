"""Import and export: two cards to begin with; an import takes the whole tab until it is done or left."""

import secrets
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from skillshare.exchange.calendar_plan import Plan as CalendarPlan
from skillshare.exchange.foreign_calendar import is_calendar
from skillshare.exchange.plan import Plan
from skillshare.exchange.running import Importing, Report
from skillshare.exchange.sheet import Unreadable
from ui.columns import Columns
from ui.community.background import Background
from ui.community.calendar_import import CalendarImport, planned_calendar
from ui.community.export_card import ExportCard
from ui.community.fields import keys, titled
from ui.community.importing import ImportRun
from ui.community.planned import Planned, Wish, planned
from ui.community.preview import Preview
from ui.community.report_view import ReportView
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface, stacked, well
from ui.session import Session
from ui.wording.imports import unreadable


class FilesPage(QWidget):
    """The tab. Choose or drop a file, look at what each column becomes, import, read the report."""

    def __init__(self, session: Session, executor: Executor | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._executor = executor
        self._reading: Background | None = None
        self.run: ImportRun | None = None
        self._plan: Plan | None = None
        self.preview = Preview()
        self.calendar = CalendarImport(session)
        self.report = ReportView(session)
        self.export = ExportCard(session, executor)
        self._pages = QStackedWidget()
        self._start = self._start_view()
        for page in (self._start, self.preview, self.report, self.calendar):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setAcceptDrops(True)
        self.preview.changed.connect(self.on_wish)
        self.preview.wanted.connect(self.on_import)
        self.preview.left.connect(self.on_left)
        self.report.left.connect(self.on_left)
        self.calendar.left.connect(self.on_left)

    def _start_view(self) -> QWidget:
        scroll = TidyScroll(translate("community", "Import and export"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        scroll.column.addWidget(Columns((self._import_card(), self.export), (50, 50)))
        return scroll

    def _import_card(self) -> Surface:
        surface, column = titled(
            translate("community", "Bring in a spreadsheet or a calendar"),
            translate(
                "community",
                "Items or people from Excel, LibreOffice or CSV, events from .ics. You see first what they become.",
            ),
        )
        self._trouble = well("warn_soft")
        self.trouble = Label("", "detail", wrap=True)
        stacked(self._trouble, 12, 4).addWidget(self.trouble)
        self._trouble.hide()
        self.progress = ProgressRow(translate("community", "Reading the file"))
        self.progress.cancelled.connect(self.on_stop)
        self.progress.hide()
        self.choose = KeyButton(translate("community", "Choose a file"), "primary", icon="file-spreadsheet")
        self.choose.clicked.connect(self.on_choose)
        column.addWidget(self._trouble)
        column.addWidget(self.progress)
        column.addWidget(keys((self.choose,)))
        drop = translate("community", "Or drop the file here.")
        column.addWidget(Label(drop, "caption", "text2", wrap=True))
        return surface

    def refresh(self) -> None:
        """What is here follows the file, not the catalog."""

    def step_back(self) -> bool:
        """Leave the preview or the report; False if neither shows."""
        if self._pages.currentWidget() is self._start or self.run is not None or self.calendar.run is not None:
            return False
        self.on_left()
        return True

    # Choosing

    @Slot()
    def on_choose(self) -> None:
        dialog = QFileDialog(self, translate("community", "Choose a spreadsheet or a calendar"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = translate("community", "Spreadsheets") + " (*.csv *.tsv *.txt *.xlsx *.xls *.xlsm *.ods)"
        dates = translate("community", "Calendars") + " (*.ics *.ical *.ifb)"
        dialog.setNameFilters([tables, dates, translate("community", "All files") + " (*)"])
        dialog.fileSelected.connect(self.on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.run is None and self.calendar.run is None:
            event.acceptProposedAction()
            self.on_file(files[0])

    @Slot(str)
    def on_file(self, file: str) -> None:
        """Read a file and show what it becomes."""
        self._pages.setCurrentWidget(self._start)
        path, community = Path(file), self._session.community
        if is_calendar(path):
            self._read(path, lambda work: planned_calendar(path, community, work))
        else:
            self.on_wish(Wish(file=path))

    @Slot(object)
    def on_wish(self, wish: Wish) -> None:
        self._read(wish.file, lambda work: planned(wish, self._session.community, work))

    def _read(self, file: Path, work: Callable[[Background], Planned | CalendarPlan]) -> None:
        self.on_stop()
        self._trouble.hide()
        self._reading = Background(self._session.community, work, self._executor)
        self._reading.progressed.connect(self.on_progressed)
        self._reading.finished.connect(self.on_planned)
        self._reading.failed.connect(self.on_unread)
        self._reading.stopped.connect(self.on_stopped)
        self.choose.setEnabled(False)
        self.progress.show_share(0, 0, translate("community", "Reading {file}").format(file=isolate(file.name)))
        self.progress.show()
        self._reading.start()

    @Slot()
    def on_stop(self) -> None:
        if self._reading is not None:
            self._reading.stop()

    @Slot(int, int)
    def on_progressed(self, done: int, whole: int) -> None:
        if self.sender() is self._reading:
            self.progress.show_share(done, whole)

    @Slot()
    def on_stopped(self) -> None:
        if self.sender() is self._reading:
            self._end_reading()

    @Slot(object)
    def on_planned(self, found: Planned | CalendarPlan) -> None:
        # A file chosen later has taken its place.
        if self.sender() is not self._reading:
            return
        self._end_reading()
        if isinstance(found, CalendarPlan):
            self._pages.setCurrentWidget(self.calendar)
            self.calendar.show_plan(found)
        else:
            self._pages.setCurrentWidget(self.preview)
            self.preview.show_plan(found, self._session.catalog.today())

    @Slot(object)
    def on_unread(self, error: Exception) -> None:
        if self.sender() is not self._reading:
            return
        self._end_reading()
        if isinstance(error, Unreadable):
            self.trouble.setText(str(unreadable(error)))
            self._trouble.show()
            self._pages.setCurrentWidget(self._start)
        else:
            self._session.actions.broken.emit(error)

    def _end_reading(self) -> None:
        self._reading = None
        self.progress.hide()
        self.choose.setEnabled(True)

    @Slot()
    def on_left(self) -> None:
        self._pages.setCurrentWidget(self._start)
        self.choose.setFocus()

    # Importing

    @Slot(object)
    def on_import(self, plan: Plan) -> None:
        if self.run is not None:
            return
        by, batch = self._session.actions.by, secrets.token_bytes(16)
        self._plan = plan
        self.run = ImportRun(Importing(plan, self._session.community, by=by, batch=batch), self._session, self)
        self.run.progressed.connect(self.preview.show_progress)
        self.run.finished.connect(self.on_imported)
        self.preview.stopped.connect(self.run.stop)
        self.run.start()

    @Slot(object)
    def on_imported(self, report: Report) -> None:
        run, self.run = self.run, None
        self.preview.end_progress()
        if run is not None and self._plan is not None:
            self.report.show_report(self._plan, report)
            self._pages.setCurrentWidget(self.report)
            run.deleteLater()
