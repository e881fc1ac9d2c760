"""What a session's page asks and answers in place: who comes, what speaks against it, a number, a reason.

The questions themselves are made by what the page does.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from skillshare.domain.refusal import NothingChanges, Override, Question, Refusal
from skillshare.domain.signing_up import ChildAlone, SessionFull, SignUp
from skillshare.domain.standing import StandingSignUp
from ui.i18n import translate
from ui.kit.banner import Message, Step
from ui.one_question import OneQuestion, Stepped
from ui.whom import Whom
from ui.wording import words

Placing = SignUp | StandingSignUp


class Asking(OneQuestion):
    """A page's place for questions, with the commands that put somebody on its list."""

    def do(self, command: Any) -> None:
        """Carry out a command; what speaks against it is said here."""
        self.settle()
        self._session.actions.do(command, refused=self.show_refusal, asked=self.show_asked)

    def place(self, command: Placing) -> None:
        """Sign somebody up, for once or for every time; rules that speak are asked about here."""
        self.settle()

        def asked(questions: tuple[Question, ...]) -> None:
            self.say(self._message(questions), lambda name, reason: self._go_on(command, questions, name, reason))

        self._session.actions.do(command, refused=self.show_refusal, asked=asked)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why something is not done; what is so already needs no word."""
        if not isinstance(refusal, NothingChanges):
            super().show_refusal(refusal)

    def show_asked(self, questions: tuple[Question, ...]) -> None:
        """Say a rule that speaks where there is nothing to choose."""
        said = words(questions[0], self._session.catalog.today())
        leave = translate("calendar", "Close")
        self.say(Message(kind="ask", title=said.title, why=f"{said.why} {said.next}", leave=leave))

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

    def _go_on(self, placing: Placing, questions: tuple[Question, ...], name: str, reason: str) -> None:
        if name == "adult":
            self._ask_adult(placing)
        elif name == "wait":
            self.place(replace(placing, wait=True))
        else:
            given = tuple(Override(rule=question.rule, reason=reason) for question in questions)
            self.place(replace(placing, overrides=(*placing.overrides, *given)))

    def _ask_adult(self, placing: Placing) -> None:
        whom = Whom(self._session, translate("calendar", "With whom does the child come?"))
        whom.chosen.connect(lambda adult: self.place(replace(placing, adult=adult)))
        self.ask(whom)

    def say(self, message: Message, stepped: Stepped | None = None) -> None:
        """Show a banner, with the keyboard at its first step."""
        super().say(message, stepped)
        for button in self.banner.findChildren(QWidget):
            if button.focusPolicy() != button.focusPolicy().NoFocus and button.isVisibleTo(self.banner):
                button.setFocus()
                return
