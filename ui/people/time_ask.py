"""Time given from one to the other, asked on a person's page: who helped whom, how long, what for, and who says so.

What it comes to, and which limits speak, is the domain's (R71, R72).
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.credits import AT_DESK, GIVER, RECEIVER
from skillshare.domain.refusal import Override, Question, Refusal
from skillshare.domain.transfers import RecordTransfer
from ui.asked import Asked
from ui.community.fields import beside, close
from ui.community.typed import day_read, day_typed
from ui.i18n import isolate, translate
from ui.kit.banner import Banner, Message, Step
from ui.kit.chip import FilterChip
from ui.kit.field import text_field
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.surface import stacked
from ui.kit.tick import Choice, TickBox
from ui.lengths import length_read, length_typed
from ui.session import Session
from ui.wording import words
from ui.wording.stops_credits import time

_IDEAS: Final = (30, 60, 90, 120)
"""Minutes that are one press away."""

Side = tuple[bytes, str]
"""Id and name of a person or the community."""


class TimeAsk(Asked):
    """Asks for one transfer between whose page it is and somebody else."""

    def __init__(self, session: Session, own: Side, other: Side, parent: QWidget | None = None) -> None:
        names = {"name": isolate(own[1]), "other": isolate(other[1])}
        question = translate("people", "Time between {name} and {other}").format(**names)
        super().__init__(question, parent)
        self._session, self._own, self._other = session, own, other
        self._asked: tuple[Question, ...] = ()
        self.helps = Choice(translate("people", "{name} helped {other}").format(**names), on=True)
        self.is_helped = Choice(translate("people", "{other} helped {name}").format(**names))
        self._length, self.length = text_field(translate("people", "How long?"), placeholder="1:30")
        self.first = self.length
        self._what, self.what = text_field(translate("people", "What for?"))
        self._day, self.day = text_field(translate("people", "Which day?"), day_typed(session.catalog.today()))
        self.agreed = TickBox(translate("people", "Both say so"), on=True)
        self._later = Label("", "caption", "text2", wrap=True)
        self._banner = Banner()
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        column.addWidget(self._banner)
        column.addWidget(close((self.helps, self.is_helped)))
        column.addWidget(beside((self._length, self._day)))
        buttons = self.buttons(self.verb(translate("people", "Record it"), self.on_given))
        for part in (self._ideas(), self._what, self.agreed, self._later, buttons):
            column.addWidget(part)
        self._connect()

    def _ideas(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for minutes in _IDEAS:
            chip = FilterChip(time(minutes))
            chip.setObjectName(f"idea {minutes}")
            chip.clicked.connect(self.on_idea)
            flow.addWidget(chip)
        return row

    def _connect(self) -> None:
        for name, line in (("length", self.length), ("what", self.what), ("day", self.day)):
            line.setObjectName(name)
            line.returnPressed.connect(self.on_given)
            line.textEdited.connect(self.on_edited)
        community, alone = self._session.community.id, self._session.community.owner_alone
        self.agreed.setVisible(self._other[0] != community and alone is None)
        self.agreed.toggled.connect(self.on_agreed)
        self._banner.stepped.connect(self.on_stepped)
        self._banner.left_alone.connect(self.on_left_alone)
        self.on_agreed()

    # What is typed

    @Slot()
    def on_agreed(self) -> None:
        alone = self._session.community.owner_alone is not None
        name = isolate(self._other[1])
        self._later.setText(translate("people", "{name} confirms it later.").format(name=name))
        self._later.setVisible(alone or not self.agreed.isChecked())

    @Slot()
    def on_edited(self) -> None:
        for field in (self._length, self._day):
            field.say_problem("")
        self._banner.settle()

    @Slot()
    def on_idea(self) -> None:
        minutes = int(self.sender().objectName().partition(" ")[2])
        self.length.setText(length_typed(minutes))
        self.on_edited()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def command(self, overrides: Sequence[Override] = ()) -> RecordTransfer | None:
        """What is typed, as a command; None where it cannot be read, which is said at its field."""
        minutes, day = length_read(self.length.text()), day_read(self.day.text(), self._session.catalog.today())
        if minutes is None:
            self._length.say_problem(translate("people", "Type hours and minutes, like 1:30."))
            self.length.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if day is None:
            self._day.say_problem(translate("people", "Type a day, like 24 December."))
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        helps = self.helps.isChecked()
        payer, payee = (self._other[0], self._own[0]) if helps else (self._own[0], self._other[0])
        by = AT_DESK if self.agreed.isChecked() else RECEIVER if helps else GIVER
        return RecordTransfer(payer=payer, payee=payee, minutes=minutes, what=self.what.text(), day=day, by=by,
                              overrides=tuple(overrides))  # fmt: skip

    # What becomes of it

    @Slot()
    def on_given(self) -> None:
        self._do(self.command())

    def _do(self, command: RecordTransfer | None) -> None:
        if command is not None:
            self._session.actions.do(command, done=self.on_done, refused=self.on_refused, asked=self.on_asked)

    def on_done(self, _receipt: Receipt) -> None:
        """It is recorded."""
        self.close_it()

    def on_refused(self, refusal: Refusal) -> None:
        """Say why not; what is typed stays."""
        said = words(refusal, self._session.catalog.today())
        leave = translate("people", "Close")
        self._banner.show_message(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))

    def on_asked(self, asked: tuple[Question, ...]) -> None:
        """Ask whether limits are passed over (R72)."""
        self._asked = asked
        said = [words(question, self._session.catalog.today()) for question in asked]
        step = Step(name="anyway", text=translate("people", "Record it anyway"), override=True, needs_reason=True)
        reasons = (translate("people", "Agreed with both"), translate("people", "Balances soon"))
        why = " ".join([said[0].why, *(str(more) for more in said[1:])])
        leave = translate("people", "Change it")
        self._banner.show_message(
            Message(kind="ask", title=said[0].title, why=why, steps=(step,), leave=leave, reasons=reasons)
        )

    @Slot(str, str)
    def on_stepped(self, _name: str, reason: str) -> None:
        self._do(self.command([Override(rule=question.rule, reason=reason) for question in self._asked]))

    @Slot()
    def on_left_alone(self) -> None:
        self._banner.settle()
        self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._banner.message() is not None:
            self.on_left_alone()
        else:
            super().keyPressEvent(event)
