"""A calendar of another program: what each event becomes, bringing them in, and afterwards what stayed out (R66)."""

import secrets
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.community import Community, Receipt
from skillshare.domain.refusal import Question, Refusal
from skillshare.exchange.calendar_plan import Fate, Importing, Plan, Planned, Report, plan
from skillshare.exchange.foreign_calendar import Found, read
from ui import dates
from ui.community.background import Background
from ui.community.fields import keys
from ui.community.importing import ImportRun
from ui.i18n import isolate, translate
from ui.kit.chip import State
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle
from ui.session import Session
from ui.wording import calendars
from ui.wording.rhythms import repeats
from ui.wording.stops import words

MOST = 400
"""Rows listed; the figures above count all."""
_STATES = {
    Fate.NEW: ("plus", "good"),
    Fate.CHANGED: ("refresh-cw", "info"),
    Fate.THERE: ("circle-check", "plain"),
    Fate.OVER: ("x", "plain"),
}


def planned_calendar(file: Path, community: Community, work: Background) -> Plan:
    """What bringing the calendar in would do, on whichever thread. Raises Unreadable or Stopped."""
    work.tell(0, 0)
    foreign = read(file, community.zone(), community.catalog.today())
    work.tell(0, 0)
    return plan(foreign, community.catalog, translate("community", "as the imported calendar has it"))


class CalendarImport(QWidget):
    """Signal: `left` when the preview or the report is done with."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan: Plan | None = None
        self._report: Report | None = None
        self.run: ImportRun | None = None
        self._title = SectionTitle("")
        self.said = Label("", "body", "text2", wrap=True)
        self.go = KeyButton("", "primary", icon="folder-input")
        self.go.clicked.connect(self.on_go)
        self.leave = KeyButton(translate("community", "Leave it"), "flat", key="Esc")
        self.leave.clicked.connect(self.left)
        self.undo = KeyButton(translate("community", "Undo the import"), "edge", icon="undo-2")
        self.undo.clicked.connect(self.on_undo)
        self.see = KeyButton(translate("community", "Open Calendar"), "edge", icon="calendar-days")
        self.see.clicked.connect(self.on_see)
        self.rows = RowList(translate("community", "What becomes of each event"))
        self.progress = ProgressRow(translate("community", "Importing"))
        self.progress.cancelled.connect(self.on_stop)
        self.progress.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self.said)
        head.addLayout(texts, 1)
        head.addWidget(keys((self.undo, self.see)))
        head.addWidget(self.leave)
        head.addWidget(self.go)
        self._card = card()
        stacked(self._card, 1, 0).addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self._card, 1)
        column.addStretch(0)

    # Before

    def show_plan(self, found: Plan) -> None:
        """Show what would come in."""
        self._plan, self._report = found, None
        count = len(found.commands)
        self._title.show_words(isolate(found.foreign.name))
        self.said.setText(calendars.planned(found))
        self.go.setText(translate("community", "Bring in %n event(s)", "", count))
        self.go.setEnabled(count > 0)
        self._show_buttons(before=True)
        left = [self._left_row(one.title, *calendars.why(one.why)) for one in found.foreign.left]
        self._show([*left, *map(self._row, found.events)])
        (self.go if count else self.leave).setFocus()

    def _row(self, one: Planned) -> Row:
        icon, tone = _STATES[one.fate]
        often = repeats(one.found.rule, one.found.start.date())
        place = isolate(one.found.place) if one.found.place else ""
        return Row(
            title=isolate(one.found.title),
            detail=self._when(one.found),
            detail2=translate("community", " · ", "between facts").join(part for part in (often, place) if part),
            state=State(text=calendars.fate(one.fate), icon=icon, tone=tone),
        )

    def _when(self, found: Found) -> str:
        return dates.between(found.start, found.end, self._session.catalog.today())

    def _left_row(self, title: str, what: str, now: str) -> Row:
        out = State(text=translate("community", "stays out"), icon="octagon-x", tone="stop")
        return Row(title=isolate(title), detail=what, detail2=now, state=out)

    def _show(self, rows: list[Row]) -> None:
        more = len(rows) - MOST
        if more > 0:
            rows = [*rows[:MOST], Row(title=translate("community", "and %n more event(s)", "", more))]
        self.rows.show_rows(rows)
        self._card.setVisible(bool(rows))

    def _show_buttons(self, *, before: bool) -> None:
        self.go.setVisible(before)
        self.undo.setVisible(not before)
        self.see.setVisible(not before)
        self.leave.setText(translate("community", "Leave it") if before else translate("community", "Done"))

    # Bringing it in

    @Slot()
    def on_go(self) -> None:
        if self._plan is None or self.run is not None:
            return
        by, batch = self._session.actions.by, secrets.token_bytes(16)
        importing = Importing(self._plan, self._session.community, by=by, batch=batch)
        self.run = ImportRun(importing, self._session, self)
        self.run.progressed.connect(self.on_progressed)
        self.run.finished.connect(self.on_finished)
        self.go.setEnabled(False)
        self.leave.setEnabled(False)
        self.progress.show()
        self.run.start()

    @Slot()
    def on_stop(self) -> None:
        if self.run is not None:
            self.run.stop()

    @Slot(int, int)
    def on_progressed(self, done: int, total: int) -> None:
        words = translate("community", "Imported {done} of {total}").format(done=done, total=total)
        self.progress.show_share(done, total, words)

    @Slot(object)
    def on_finished(self, report: Report) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        self._report = report
        self.progress.hide()
        self.leave.setEnabled(True)
        self.said.setText("\n".join(calendars.done(report)))
        self.undo.setEnabled(report.entry is not None)
        self._show_buttons(before=False)
        self._show([self._refused(found, why) for found, why in report.left])
        self.leave.setFocus()

    def _refused(self, found: Found, why: Refusal | tuple[Question, ...]) -> Row:
        said = words(why[0] if isinstance(why, tuple) else why, self._session.catalog.today())
        when = translate("community", "{title}, {when}").format(title=isolate(found.title), when=self._when(found))
        return self._left_row(when, f"{said.title}. {said.why}", said.next)

    @Slot()
    def on_undo(self) -> None:
        if self._report is not None and self._report.entry is not None:
            self.undo.setEnabled(False)
            self._session.actions.undo(self._report.entry, done=self.on_undone)

    def on_undone(self, receipt: Receipt) -> None:
        """All of it is taken back."""
        self.said.setText(translate("community", "The import is taken back; the history keeps it."))

    @Slot()
    def on_see(self) -> None:
        self._session.wanted.emit("calendar", None)
