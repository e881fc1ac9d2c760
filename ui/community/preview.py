"""Before an import: what each column and each row become, and what is unusual in which row (experience 15)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from skillshare.exchange.mapping import Target
from skillshare.exchange.plan import Fate, Plan, PlannedRow
from ui.community.columns_table import ColumnsTable
from ui.community.planned import Planned, Wish
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip, State
from ui.kit.field import Combo
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.progress_row import ProgressRow
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.tabs import Switch
from ui.kit.titles import SectionTitle
from ui.wording.imports import fate, remedy, what, where

MOST = 400
"""Rows listed; the figures above count all."""
BOTH = 860
"""Width in px at 100 % text that columns and rows need side by side."""
_STATES = {
    Fate.ADD: ("plus", "good"),
    Fate.FILL: ("check", "info"),
    Fate.THERE: ("circle-check", "plain"),
    Fate.SAME: ("repeat", "plain"),
    Fate.CANNOT: ("octagon-x", "stop"),
    Fate.EMPTY: ("x", "plain"),
}


class Preview(QWidget):
    """Signals: `changed(Wish)` when another plan is wanted, `wanted(Plan)` to import, `stopped`, `left`."""

    changed = Signal(object)
    wanted = Signal(object)
    stopped = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned: Planned | None = None
        self._today = date.min
        self._title = SectionTitle("")
        self._said = Label("", "body", "text2", wrap=True)
        self.go = KeyButton("", "primary", icon="folder-input")
        self.go.clicked.connect(self.on_go)
        self._leave = KeyButton(translate("community", "Leave it"), "flat", key="Esc")
        self._leave.clicked.connect(self.left)
        self.targets = {
            Target.ITEMS: FilterChip(translate("community", "Items"), icon="toolbox"),
            Target.PEOPLE: FilterChip(translate("community", "People"), icon="users-round"),
        }
        self._group = QButtonGroup(self)
        for target, chip in self.targets.items():
            chip.setObjectName(target.value)
            self._group.addButton(chip)
        self._group.buttonClicked.connect(self.on_target)
        self.sheets = Combo(translate("community", "Sheet"))
        self.sheets.activated.connect(self.on_sheet)
        columns, rows = translate("community", "Columns"), translate("community", "Rows")
        self._side = Switch(
            translate("community", "Columns or rows"), [("columns", columns, "", ""), ("rows", rows, "", "")]
        )
        self._side.chosen.connect(self.on_side)
        self._seen = "columns"
        self.only = FilterChip(translate("community", "Only what is unusual"), icon="triangle-alert")
        self.only.toggled.connect(self.on_only)
        self.columns = ColumnsTable()
        self.columns.changed.connect(self.on_use)
        self.rows = RowList(translate("community", "What becomes of each row"))
        self.progress = ProgressRow(translate("community", "Importing"))
        self.progress.cancelled.connect(self.stopped)
        self.progress.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._said)
        head.addLayout(words, 1)
        head.addWidget(self._leave)
        head.addWidget(self.go)
        choices = QWidget()
        flow = FlowLayout(choices)
        for part in (*self.targets.values(), self.sheets, self.only, self._side):
            flow.addWidget(part)
        self._left, self._right = card(), card()
        stacked(self._left, 1, 0).addWidget(self.columns)
        stacked(self._right, 1, 0).addWidget(self.rows)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._left, 46)
        body.addWidget(self._right, 54)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(choices)
        column.addWidget(self.progress)
        column.addLayout(body, 1)

    # What it shows

    def show_plan(self, planned: Planned, today: date) -> None:
        """Show what the import would do."""
        self._planned, self._today = planned, today
        plan = planned.plan
        self._title.show_words(isolate(planned.wish.file.name))
        self.targets[plan.target].setChecked(True)
        self.sheets.clear()
        self.sheets.addItems(list(plan.sheet.sheets))
        self.sheets.setCurrentText(plan.sheet.sheet)
        self.sheets.setVisible(len(plan.sheet.sheets) > 1)
        self.columns.show_mapping(plan.sheet, plan.mapping)
        count = plan.counts[Fate.ADD] + plan.counts[Fate.FILL]
        self.go.setText(translate("community", "Import %n row(s)", "", count))
        self.go.setEnabled(count > 0 and not plan.mapping.missing)
        self._said.setText(_said(plan))
        unusual = any(row.problems for row in plan.rows) or bool(plan.columns)
        self.only.setVisible(unusual)
        if not unusual:
            self.only.setChecked(False)
        self.on_only()

    @Slot()
    def on_only(self) -> None:
        if self._planned is None:
            return
        plan = self._planned.plan
        shown: Sequence[PlannedRow] = [row for row in plan.rows if row.fate is not Fate.EMPTY]
        if self.only.isChecked():
            shown = [row for row in shown if row.problems or row.fate is Fate.CANNOT]
        rows = [
            Row(title=where(p), detail=what(p, self._today), detail2=remedy(p.remedy), icon="info", icon_token="info")
            for p in plan.columns
        ]
        rows += [self._row(row) for row in shown[:MOST]]
        if len(shown) > MOST:
            rows.append(Row(title=translate("community", "and %n more row(s)", "", len(shown) - MOST)))
        self.rows.show_rows(rows)

    def _row(self, row: PlannedRow) -> Row:
        icon, tone = _STATES[row.fate]
        number = translate("community", "Row {number}").format(number=row.row)
        words = State(text=fate(row.fate), icon=icon, tone=tone)
        if not row.problems:
            return Row(key=row.row, title=isolate(row.title) or number, detail=number, state=words)
        first = row.problems[0]
        second = remedy(first.remedy)
        if len(row.problems) > 1:
            second = "{remedy} {more}".format(
                remedy=second, more=translate("community", "And %n more.", "", len(row.problems) - 1)
            )
        title = translate("community", "{row}: {name}").format(row=number, name=isolate(row.title))
        return Row(key=row.row, title=title, detail=what(first, self._today), detail2=second, state=words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot(str)
    def on_side(self, name: str) -> None:
        self._seen = name
        self._fold()

    def _fold(self) -> None:
        """Columns and rows side by side, or one of them where there is no room for both (look §9)."""
        both = self.width() / look().scale >= BOTH
        self._side.setVisible(not both)
        self._left.setVisible(both or self._seen == "columns")
        self._right.setVisible(both or self._seen == "rows")

    # What is asked

    @Slot()
    def on_target(self) -> None:
        chip = self._group.checkedButton()
        target = Target(chip.objectName()) if chip is not None else None
        if target is not None and self._planned is not None and target is not self._planned.plan.target:
            self.changed.emit(replace(self._planned.wish, target=target))

    @Slot()
    def on_sheet(self) -> None:
        if self._planned is not None and self.sheets.currentText() != self._planned.plan.sheet.sheet:
            self.changed.emit(Wish(file=self._planned.wish.file, sheet=self.sheets.currentText()))

    @Slot(int, str)
    def on_use(self, column: int, use: str) -> None:
        if self._planned is not None:
            mapping = self._planned.plan.mapping.changed(column, use)
            self.changed.emit(replace(self._planned.wish, mapping=mapping))

    @Slot()
    def on_go(self) -> None:
        if self._planned is not None:
            self.wanted.emit(self._planned.plan)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the import is; the choices rest meanwhile."""
        words = translate("community", "Imported {done} of {total}").format(done=done, total=total)
        self.progress.show_share(done, total, words)
        self.progress.show()
        for part in (self.go, self._leave, self.columns, self.sheets, *self.targets.values()):
            part.setEnabled(False)

    def end_progress(self) -> None:
        """The import is over."""
        self.progress.hide()
        for part in (self.go, self._leave, self.columns, self.sheets, *self.targets.values()):
            part.setEnabled(True)


def _said(plan: Plan) -> str:
    """The figures in one line; what does not occur is not mentioned."""
    counts = plan.counts
    if plan.mapping.missing:
        return translate("community", "Choose which column is the name; without it no row can be imported.")
    there = counts[Fate.THERE] + counts[Fate.SAME]
    said = [translate("community", "%n new", "", counts[Fate.ADD])]
    if counts[Fate.FILL]:
        said.append(translate("community", "%n filled in", "", counts[Fate.FILL]))
    if there:
        said.append(translate("community", "%n here already", "", there))
    if counts[Fate.CANNOT]:
        said.append(translate("community", "%n cannot be imported", "", counts[Fate.CANNOT]))
    unusual = sum(1 for row in plan.rows if row.problems)
    if unusual:
        said.append(translate("community", "%n row(s) with something unusual", "", unusual))
    return translate("community", ", ", "between figures").join(said)
