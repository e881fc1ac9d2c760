"""A banner that carries a command out: it says what speaks against it, and goes on with a reason where that is allowed.

Which command, and what follows it, is the form's.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.refusal import Override, Question, Refusal
from ui.i18n import translate
from ui.kit.banner import Banner, Message, Step
from ui.session import Session
from ui.wording import words


class Doing(Banner):
    """Signal: `done(receipt)`. `reasons` are offered where a rule speaks; nothing to see until one does."""

    done = Signal(object)

    def __init__(self, session: Session, reasons: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._given = session, reasons
        self._again: tuple[Any, tuple[Question, ...]] | None = None
        self.stepped.connect(self.on_taken)
        self.left_alone.connect(self.settle)

    def do(self, command: Any) -> None:
        """Carry it out; one that may be overridden has the field `overrides`."""
        self.settle()
        self._session.actions.do(
            command,
            done=self.on_done,
            refused=self.show_refusal,
            asked=lambda asked: self._show_questions(command, asked),
        )

    def on_done(self, receipt: Receipt) -> None:
        self.done.emit(receipt)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why it is not done."""
        said = words(refusal, self._session.catalog.today())
        leave = translate("spaces", "Close")
        self.show_message(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))

    def _show_questions(self, command: Any, asked: tuple[Question, ...]) -> None:
        self._again = command, asked
        said = [words(question, self._session.catalog.today()) for question in asked]
        why = "\n".join([f"{said[0].why} {said[0].next}", *(f"{one.title}. {one.why} {one.next}" for one in said[1:])])
        step = Step(name="anyway", text=translate("spaces", "Do it all the same"), override=True, needs_reason=True)
        message = Message(
            kind="ask",
            title=said[0].title,
            why=why,
            steps=(step,),
            leave=translate("spaces", "Change it"),
            reasons=self._given,
        )
        self.show_message(message)
        # Whoever pressed the key for saving far up in a form would not find the way on with Tab.
        on = self.findChild(QWidget, step.name)
        if on is not None:
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def on_taken(self, _name: str, reason: str) -> None:
        if self._again is None or not reason:
            return
        command, asked = self._again
        given = {one.rule: one for one in command.overrides}
        given |= {question.rule: Override(rule=question.rule, reason=reason) for question in asked}
        self.do(replace(command, overrides=tuple(given.values())))
