"""What a session's page asks and answers in place: who comes, what speaks against it, a number, a reason.

It is a slot in the page: empty while nothing is asked, else one question or one banner.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.refusal import NothingChanges, Override, Question, Refusal
from skillshare.domain.signing_up import ChildAlone, SessionFull, SignUp
from skillshare.domain.standing import StandingSignUp
from ui.calendar.session_page_who import Who
from ui.i18n import translate
from ui.inline_ask import InlineAsk
from ui.kit.banner import Banner, Message, Step
from ui.session import Session
from ui.whom import Whom
from ui.wording import words

Placing = SignUp | StandingSignUp


class Asking(QWidget):
    """Signal: `closed` when nothing is asked any more."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ask: InlineAsk | Whom | Who | None = None
        self._placing: Placing | None = None
        self._questions: tuple[Question, ...] = ()
        self._banner = Banner()
        self._banner.stepped.connect(self.on_stepped)
        self._banner.left_alone.connect(self.settle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._banner)
        self.hide()

    def busy(self) -> bool:
        """Tell whether something is asked or said now."""
        return self._ask is not None or self._banner.message() is not None

    @Slot()
    def settle(self) -> None:
        """Take question and banner away."""
        if not self.busy():
            return
        ask, self._ask = self._ask, None
        if ask is not None:
            ask.hide()
            ask.deleteLater()
        self._banner.settle()
        self._placing = None
        self.hide()
        self.closed.emit()

    def ask(self, question: InlineAsk | Whom | Who) -> None:
        """Ask something here, with the keyboard in it."""
        self.settle()
        self._ask = question
        question.closed.connect(self.on_left)
        self._column.addWidget(question)
        question.show()
        self.show()
        question.start()

    @Slot()
    def on_left(self) -> None:
        """The question was left by its own button or Esc, and goes by itself."""
        self._ask = None
        if self._banner.message() is None:
            self.hide()
        self.closed.emit()

    # Doing

    def do(self, command: Any, done: Callable[[], None] | None = None) -> None:
        """Carry out a command; what speaks against it is said here."""
        self.settle()
        self._session.actions.do(
            command, done=None if done is None else lambda _: done(), refused=self.show_refusal, asked=self.show_asked
        )

    def place(self, command: Placing) -> None:
        """Sign somebody up, for once or for every time; rules that speak are asked about here."""
        self.settle()

        def asked(questions: tuple[Question, ...]) -> None:
            self._placing, self._questions = command, questions
            self._show(self._message(questions))

        self._session.actions.do(command, refused=self.show_refusal, asked=asked)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why something is not done; what is so already needs no word."""
        if isinstance(refusal, NothingChanges):
            return
        said = words(refusal, self._session.catalog.today())
        leave = translate("calendar", "Close")
        self._show(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))

    def show_asked(self, questions: tuple[Question, ...]) -> None:
        """Say a rule that speaks where there is nothing to choose."""
        said = words(questions[0], self._session.catalog.today())
        leave = translate("calendar", "Close")
        self._show(Message(kind="ask", title=said.title, why=f"{said.why} {said.next}", leave=leave))

    def _message(self, questions: tuple[Question, ...]) -> Message:
        said = words(questions[0], self._session.catalog.today())
        steps = []
        full = any(isinstance(question, SessionFull) for question in questions)
        if full:
            steps.append(Step(name="wait", text=translate("calendar", "Wait in the line"), icon="hourglass"))
        if any(isinstance(question, ChildAlone) for question in questions):
            steps.append(Step(name="adult", text=translate("calendar", "Name the adult"), icon="user-round"))
        anyway = translate("calendar", "One more chair") if full else translate("calendar", "Sign up all the same")
        steps.append(Step(name="anyway", text=anyway, override=True, needs_reason=True))
        reasons = (translate("calendar", "The host agrees"), translate("calendar", "They help with it"))
        leave = translate("calendar", "Leave it")
        why = " ".join(words(question, self._session.catalog.today()).why for question in questions)
        return Message(kind="ask", title=said.title, why=why, steps=tuple(steps), leave=leave, reasons=reasons)

    @Slot(str, str)
    def on_stepped(self, name: str, reason: str) -> None:
        placing = self._placing
        if placing is None:
            return
        if name == "adult":
            self._ask_adult(placing)
        elif name == "wait":
            self.place(replace(placing, wait=True))
        else:
            given = tuple(Override(rule=question.rule, reason=reason) for question in self._questions)
            self.place(replace(placing, overrides=(*placing.overrides, *given)))

    def _ask_adult(self, placing: Placing) -> None:
        whom = Whom(self._session, translate("calendar", "With whom does the child come?"))
        whom.chosen.connect(lambda adult: self.place(replace(placing, adult=adult)))
        self.ask(whom)

    def _show(self, message: Message) -> None:
        placing, self._placing = self._placing, None
        self.settle()
        self._placing = placing
        self._banner.show_message(message)
        self.show()
        self.banner_focus()

    def banner_focus(self) -> None:
        """Give the keyboard to the first step of what is said."""
        for button in self._banner.findChildren(QWidget):
            if button.focusPolicy() != button.focusPolicy().NoFocus and button.isVisibleTo(self._banner):
                button.setFocus()
                return
