"""One duty on one day: who is on, who takes it, who gives it back, swaps or wants a stand-in, and whom to ask next.

It shows what the rota says; the command of a press goes out by signal.
"""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.domain.duties import GiveBackDuty, TakeDuty, Turn, WantStandIn
from skillshare.domain.rota import Candidate, Shift
from ui import dates
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.avatar import Avatar
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.session import Session
from ui.whom import Whom


class ShiftCard(Surface):
    """Signals: `wanted(command)`, `swap_wanted(person)`, `answered` once nobody is asked for any more, `closed`."""

    wanted = Signal(object)
    swap_wanted = Signal(object)
    answered = Signal()
    closed = Signal()

    def __init__(
        self, session: Session, shift: Shift, asked: tuple[Candidate, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        self._session, self._shift = session, shift
        self._today = session.catalog.today()
        self._whom: Whom | None = None
        column = stacked(self, 14, 10)
        title = translate("duties", "{duty}, {day}", "a duty and its day")
        said = title.format(duty=isolate(shift.duty.name), day=dates.near(shift.day, self._today))
        self.setAccessibleName(said)
        column.addWidget(Label(said, "strong", wrap=True))
        for number, turn in enumerate(shift.turns):
            column.addWidget(self._turn(number, turn))
        if not shift.turns:
            column.addWidget(Label(translate("duties", "Nobody has taken it yet."), "body", "text2", wrap=True))
        self._slot = QVBoxLayout()
        column.addLayout(self._slot)
        if shift.planned and (shift.missing or shift.wanting) and not shift.over:
            self._offer(column, asked)
        leave = KeyButton(translate("duties", "Close"), "flat", key="Esc")
        leave.setObjectName("close")
        leave.clicked.connect(self.closed)
        foot = QWidget()
        FlowLayout(foot).addWidget(leave)
        column.addWidget(foot)

    def _turn(self, number: int, turn: Turn) -> QWidget:
        """One who is on, with what can be done; who is one too many is asked to give back."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = self._session.catalog.people.name(turn.person) or translate("duties", "Somebody")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Avatar(name, turn.person, 36))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name, "medium", wrap=True))
        note = self._note(turn)
        if note:
            words.addWidget(Label(note, "caption", "warn", wrap=True))
        row.addLayout(words, 1)
        column.addLayout(row)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for text, spoken, what, press in self._ways(turn, isolate(name)):
            button = KeyButton(text, "link")
            button.setObjectName(f"{what}_{number}")
            button.setAccessibleName(spoken)
            button.clicked.connect(press)
            flow.addWidget(button)
        column.addWidget(buttons)
        return whole

    def _note(self, turn: Turn) -> str:
        if self._shift.suggested == turn:
            return translate("duties", "One more than it takes. Ask them to give it back, or let all come.")
        if turn.wants:
            return translate("duties", "Needs a stand-in")
        if turn.standin_for is not None:
            other = self._session.catalog.people.name(turn.standin_for)
            return translate("duties", "Steps in for {name}").format(name=isolate(other)) if other else ""
        return ""

    def _ways(self, turn: Turn, name: str) -> list[tuple[str, str, str, partial[None]]]:
        duty, day = self._shift.duty.id, self._shift.day
        back = GiveBackDuty(duty=duty, day=day, person=turn.person)
        seek = WantStandIn(duty=duty, day=day, person=turn.person, wanted=not turn.wants)
        words = translate("duties", "Does it after all") if turn.wants else translate("duties", "Needs a stand-in")
        spoken = translate("duties", "{what}: {name}", "what somebody does")
        gives, swaps = translate("duties", "Gives it back"), translate("duties", "Swaps")
        ways = [
            (words, spoken.format(what=words, name=name), "standin", partial(self.wanted.emit, seek)),
            (swaps, spoken.format(what=swaps, name=name), "swap", partial(self.swap_wanted.emit, turn.person)),
            (gives, spoken.format(what=gives, name=name), "back", partial(self.wanted.emit, back)),
        ]
        return ways if self._shift.planned else ways[2:]

    def _offer(self, column: QVBoxLayout, asked: tuple[Candidate, ...]) -> None:
        """Who may take it: those whose turn it is, and anybody else."""
        column.addWidget(Label(translate("duties", "Who takes it?"), "medium", wrap=True))
        people = QWidget()
        flow = FlowLayout(people)
        for number, one in enumerate(asked):
            words = translate("duties", "{name}, {why}", "whom to ask next, and why")
            button = KeyButton(words.format(name=isolate(one.name), why=self._why(one)), "plain", icon="user-round")
            button.setObjectName(f"candidate_{number}")
            button.clicked.connect(partial(self._take, one.person))
            flow.addWidget(button)
        other = KeyButton(translate("duties", "Somebody else"), "edge", icon="search")
        other.setObjectName("primary")
        other.clicked.connect(self.on_other)
        flow.addWidget(other)
        column.addWidget(people)

    def _why(self, one: Candidate) -> str:
        if one.last is None:
            return translate("duties", "never so far")
        if one.last >= self._today:
            return translate("duties", "on again {day}").format(day=dates.near(one.last, self._today))
        return translate("duties", "last on {day}").format(day=dates.day(one.last, self._today))

    @Slot()
    def on_other(self) -> None:
        if self._whom is None:
            self._whom = Whom(self._session, translate("duties", "Who takes it?"))
            self._whom.chosen.connect(self._take)
            self._whom.closed.connect(self.on_whom_closed)
            self._slot.addWidget(self._whom)
            self._whom.start()

    def put(self, question: InlineAsk) -> None:
        """Ask something under the people."""
        self._slot.addWidget(question)
        question.show()
        question.start()

    @Slot()
    def on_whom_closed(self) -> None:
        self._whom = None
        self.answered.emit()

    def asks(self) -> bool:
        """Whether it asks who takes it."""
        return self._whom is not None

    @Slot(object)
    def _take(self, person: bytes) -> None:
        self.wanted.emit(TakeDuty(duty=self._shift.duty.id, day=self._shift.day, person=person))

    def step_back(self) -> bool:
        """Close the question who takes it; False if it is not open."""
        if self._whom is None:
            return False
        self._whom.close_it()
        return True
