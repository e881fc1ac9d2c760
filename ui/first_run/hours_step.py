"""Step 2: the week. A usual one is filled in; each day can be ticked and its times changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from skillshare.community import Community
from skillshare.domain.opening_hours import RemoveSlot, SetSlot
from ui import dates
from ui.community.fields import keys
from ui.community.typed import time_read
from ui.first_run.answers import TEMPLATES, Answers
from ui.first_run.step import Step
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.tick import TickBox

_USUAL = ("18:00", "20:00")


class HoursStep(Step):
    """Seven days with a tick and two times each."""

    def __init__(self, answers: Answers, community: Community, parent: QWidget | None = None) -> None:
        super().__init__(answers, community, parent)
        words = {
            "evenings": translate("first_run", "Tuesday and Thursday evenings"),
            "saturday": translate("first_run", "Saturday mornings"),
            "afternoons": translate("first_run", "Weekday afternoons"),
        }
        self.templates = [KeyButton(words[name], "plain") for name in TEMPLATES]
        for name, button in zip(TEMPLATES, self.templates, strict=True):
            button.setObjectName(name)
            button.clicked.connect(self.on_template)
        self.column.addWidget(keys(self.templates))
        self._dashes: list[QWidget] = []
        self.days: list[tuple[TickBox, QLineEdit, QLineEdit]] = []
        self.column.addWidget(self._week())
        self.problem = Label("", "caption", "stop", wrap=True)
        self.column.addWidget(self.problem)
        self._show(answers.week)

    def _week(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for day in range(7):
            tick = TickBox(dates.weekday(day))
            lines = (QLineEdit(), QLineEdit())
            names = (translate("first_run", "{day} from"), translate("first_run", "{day} to"))
            for place, (line, name) in enumerate(zip(lines, names, strict=True)):
                line.setAccessibleName(name.format(day=dates.weekday(day)))
                line.setFixedWidth(look().px(90))
                line.textEdited.connect(self.on_typed)
                line.setObjectName(str(day))
                grid.addWidget(line, day, 2 * place + 1)
            grid.addWidget(tick, day, 0)
            dash = Label("–", "body", "text2")
            self._dashes.append(dash)
            grid.addWidget(dash, day, 2, Qt.AlignmentFlag.AlignCenter)
            grid.setColumnStretch(4, 1)
            self.days.append((tick, *lines))
            tick.toggled.connect(self._show_times)
        return whole

    def _show(self, week: dict[int, tuple[str, str]]) -> None:
        for day, (tick, start, end) in enumerate(self.days):
            tick.setChecked(day in week)
            times = week.get(day, ("", ""))
            start.setText(times[0])
            end.setText(times[1])
        self._show_times()

    @Slot()
    def on_template(self) -> None:
        self._show(TEMPLATES[self.sender().objectName()])

    @Slot()
    def _show_times(self) -> None:
        """Times stand only beside the days that are open; a day that is ticked opens as another one does."""
        usual = next(((s.text(), e.text()) for tick, s, e in self.days if tick.isChecked() and s.text()), _USUAL)
        for (tick, start, end), dash in zip(self.days, self._dashes, strict=True):
            if tick.isChecked() and not start.text() and not end.text():
                start.setText(usual[0])
                end.setText(usual[1])
            for part in (start, end, dash):
                part.setVisible(tick.isChecked())

    @Slot()
    def on_typed(self) -> None:
        self.days[int(self.sender().objectName())][0].setChecked(True)

    def title(self) -> str:
        return translate("first_run", "When is it open?")

    def under(self) -> str:
        return translate("first_run", "Due dates fall on open days only.")

    def first(self) -> QWidget | None:
        return self.days[0][0]

    def keep(self) -> None:
        self.answers.week = {
            day: (start.text().strip() or _USUAL[0], end.text().strip() or _USUAL[1])
            for day, (tick, start, end) in enumerate(self.days)
            if tick.isChecked()
        }

    def fits(self) -> bool:
        self.problem.setText("")
        for day, (start, end) in self.answers.week.items():
            first, last = time_read(start), time_read(end)
            if first is None or last is None:
                said = translate("first_run", "{day}: write times like 18:00.")
            elif last <= first:
                said = translate("first_run", "{day} ends before it begins. Write a later time.")
            else:
                continue
            self.problem.setText(said.format(day=dates.weekday(day)))
            return False
        return True

    def commands(self) -> Sequence[tuple[str, Any]]:
        here = {slot.weekday: slot for slot in reversed(self.community.catalog.opening().slots)}
        found: list[tuple[str, Any]] = []
        for day, times in self.answers.week.items():
            start, end = (time_read(text) or 0 for text in times)
            slot = here.pop(day, None)
            if slot is None or (slot.start, slot.end) != (start, end):
                known = slot.id if slot else None
                found.append(("", SetSlot(slot=known, weekday=day, start=start, end=end)))
        return [*(("", RemoveSlot(slot=slot.id)) for slot in here.values()), *found]
