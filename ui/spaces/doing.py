"""A banner that carries a command out: it says what speaks against it, and goes on with a reason where that is allowed.

Which command, and what follows it, is the form's.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from skillshare.community import Receipt
from skillshare.domain.refusal import Override, Question, Refusal
from ui.i18n import translate
from ui.kit.banner import Banner, Message, Step
from ui.session import Session
from ui.wording import Words, words


class Doing(Banner):
    """Signal: `done(receipt)`. `reasons` are offered where a rule speaks; nothing to see until one does."""

    done = Signal(object)

    def __init__(self, session: Session, reasons: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._given = session, reasons
        self._again: tuple[Any, tuple[Question, ...]] | None = None
        self._before: QWidget | None = None
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
        why = "\n".join(_said_once(said))
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
        self._remember(QApplication.focusWidget())
        # Whoever pressed the key for saving far up in a form would not find the way on with Tab.
        on = self.findChild(QWidget, step.name)
        if on is not None:
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self, focus: QWidget | None) -> None:
        self._before = focus
        if focus is not None:
            focus.destroyed.connect(self.on_gone)

    @Slot()
    def on_gone(self) -> None:
        self._before = None

    def settle(self) -> None:
        """Close the banner; the keyboard goes back to where it was."""
        before, focus = self._before, QApplication.focusWidget()
        self._before = None
        had = focus is not None and self.isAncestorOf(focus)
        super().settle()
        if had and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def on_taken(self, _name: str, reason: str) -> None:
        if self._again is None or not reason:
            return
        command, asked = self._again
        given = {one.rule: one for one in command.overrides}
        given |= {question.rule: Override(rule=question.rule, reason=reason) for question in asked}
        self.do(replace(command, overrides=tuple(given.values())))


def _said_once(said: Sequence[Words]) -> list[str]:
    """Why and what now of each, and its title if it is not the first; what two advise is said by the last of them."""
    later = [{other.next for other in said[place + 1 :]} for place in range(len(said))]
    titles = ["", *(f"{one.title}." for one in said[1:])]
    return [
        " ".join(filter(None, (title, one.why, "" if one.next in after else one.next)))
        for title, one, after in zip(titles, said, later, strict=True)
    ]
