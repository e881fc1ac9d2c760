"""The five steps on one calm sheet: back, skip, next by Enter; each step is recorded when it is left forwards."""

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.community import Community, FoundCommunity, Receipt
from skillshare.domain.refusal import Asked, Refused
from skillshare.domain.settings import SetRules
from skillshare.journal.failure import Unavailable
from ui import wording
from ui.action import Actions
from ui.first_run.answers import Answers
from ui.first_run.hours_step import HoursStep
from ui.first_run.house_step import HouseStep
from ui.first_run.loan_step import LoanStep
from ui.first_run.member_step import MemberStep
from ui.first_run.picture import WIDTH, StepDots, StepScene
from ui.first_run.step import Step
from ui.first_run.things_step import ThingsStep
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, Surface, stacked, well
from ui.kit.tokens import RADIUS

STEPS: tuple[type[Step], ...] = (HouseStep, HoursStep, ThingsStep, MemberStep, LoanStep)
HOURS = 1
LEAST = 520
"""Width of the questions in px at 100 % text."""


class Wizard(Surface):
    """Signals: `ended(place, what)` when the window is to open there, `left` back to the welcome, `broken(error)`."""

    ended = Signal(str, object)
    left = Signal()
    broken = Signal(object)

    def __init__(
        self, answers: Answers, community: Community, executor: Executor, parent: QWidget | None = None
    ) -> None:
        super().__init__("sheet", "line", RADIUS["sheet"], parent)
        self.answers = answers
        self._community = community
        self._actions = Actions(community, executor, self)
        self.step: Step | None = None
        self._count = Label("", "caption", "text2")
        self._dots = StepDots(len(STEPS))
        self._scene = StepScene()
        self._title = Label("", "title", wrap=True)
        self._under = Label("", "body", "text2", wrap=True)
        self.trouble = Label("", "detail", wrap=True)
        self._trouble = well("warn_soft")
        stacked(self._trouble, 12, 4).addWidget(self.trouble)
        self._scroll = TidyScroll(translate("first_run", "Starting a community"))
        self.back = KeyButton(translate("first_run", "Back"), "flat", icon="arrow-left", key="Esc")
        self.skip = KeyButton(translate("first_run", "Skip"), "flat")
        self.next = KeyButton("", "primary", key="Enter")
        self.back.clicked.connect(self.on_back)
        self.skip.clicked.connect(self.on_skip)
        self.next.clicked.connect(self.on_next)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 14, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        head = QVBoxLayout()
        head.setContentsMargins(28, 22, 28, 12)
        head.setSpacing(4)
        where = QHBoxLayout()
        where.addWidget(self._count, 1)
        where.addWidget(self._dots)
        head.addLayout(where)
        for part in (self._title, self._under):
            head.addWidget(part)
        self._scroll.column.setContentsMargins(28, 6, 28, 18)
        self._scroll.column.addWidget(self._trouble)
        row = QHBoxLayout(self)
        edge = look().border
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(0)
        row.addWidget(self._scene)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def show_step(self, number: int) -> None:
        """Show a step with what was said there before."""
        if self.step is not None:
            self._scroll.column.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.answers.step = number
        step = self.step = STEPS[number](self.answers, self._community)
        if isinstance(step, ThingsStep):
            step.spreadsheet_wanted.connect(self.on_spreadsheet)
        self._scroll.column.addWidget(step)
        words = translate("first_run", "Step {number} of {all}")
        self._count.setText(words.format(number=number + 1, all=len(STEPS)))
        self._dots.show_step(number)
        self._scene.show_step(number)
        self._title.setText(step.title())
        self._under.setText(step.under())
        self._trouble.hide()
        last = number == len(STEPS) - 1
        self.next.setText(translate("first_run", "Open the desk") if last else translate("first_run", "Next"))
        self.skip.setText(translate("first_run", "Later") if last else translate("first_run", "Skip"))
        self.skip.setVisible(step.may_skip())
        first = step.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Room for the questions: with less than both need, the scene goes."""
        return QSize(look().px(LEAST), look().px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene.setVisible(self.width() >= look().px(LEAST + WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            if isinstance(pressed, KeyButton) and pressed.hasFocus():
                pressed.click()
            else:
                self.on_next()
        elif event.key() == Qt.Key.Key_Escape:
            self.on_back()
        else:
            super().keyPressEvent(event)

    def busy(self) -> bool:
        """Whether a step is being recorded."""
        return not self._actions.settled()

    # Ways

    @Slot()
    def on_back(self) -> None:
        if self.step is not None:
            self.step.keep()
        if self.answers.step > 0:
            self.show_step(self.answers.step - 1)
        else:
            self.left.emit()

    @Slot()
    def on_skip(self) -> None:
        if self.step is not None:
            self.step.keep()
        if self.answers.step == len(STEPS) - 1:
            self.ended.emit("tonight", None)
        else:
            self._go_on()

    @Slot()
    def on_next(self) -> None:
        step = self.step
        if step is None or not self._actions.settled():
            return
        step.keep()
        if isinstance(step, LoanStep):
            self.ended.emit("desk", ("lend", step.person()))
        elif step.fits():
            self._record(step.commands())

    @Slot()
    def on_spreadsheet(self) -> None:
        self.ended.emit("community", "import")

    def _go_on(self) -> None:
        if self.answers.spreadsheet and self.answers.step == HOURS:
            self.on_spreadsheet()
        else:
            self.show_step(self.answers.step + 1)

    # Recording

    def _record(self, commands: Sequence[tuple[str, Any]]) -> None:
        if commands:
            self.next.setEnabled(False)
            self._actions.run(lambda: _done(self._community, commands), self.on_recorded)
        else:
            self._go_on()

    def on_recorded(self, future: "Future[list[tuple[str, Receipt]]]") -> None:
        """The step is on the disk, or it is said why not."""
        self.next.setEnabled(True)
        error = future.exception()
        if error is None:
            if self.step is not None:
                self.step.recorded([(name, receipt) for name, receipt in future.result() if name])
            self._go_on()
        elif isinstance(error, Refused):
            self._say(str(wording.words(error.refusal, self._community.today())))
        elif isinstance(error, Asked):
            self._say(str(wording.words(error.questions[0], self._community.today())))
        elif isinstance(error, Unavailable):
            self._say(str(wording.trouble(error)))
        else:
            self.broken.emit(error)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self._trouble.show()


def _done(community: Community, commands: Sequence[tuple[str, Any]]) -> list[tuple[str, Receipt]]:
    """Record one after the other, on the writer thread."""
    found = []
    for name, command in commands:
        if isinstance(command, FoundCommunity):
            found.append((name, community.found(command)))
            # Nobody can have a membership before there are types of it.
            community.do(SetRules(fields={"need_membership": False}))
        else:
            found.append((name, community.do(command)))
    return found
