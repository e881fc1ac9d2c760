"""What a move is recorded as, and the banner that says what stands against it: taken, closed, gone (R63).

Which rules speak is decided in the domain; here they are asked and answered.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.bookings import ChangeBooking
from skillshare.domain.planning import ChangeSession, MoveSession
from skillshare.domain.refusal import Override, Question, Refusal
from ui.calendar.block import SESSION, Move
from ui.calendar.words import HOSTS, SPACES
from ui.i18n import translate
from ui.kit.banner import Banner, Message, Step
from ui.session import Session
from ui.wording import words


def command(move: Move, view: str, overrides: tuple[Override, ...] = ()) -> Any:
    """The command that records a move; in a view by space or host the row says which."""
    block = move.block
    if block.kind != SESSION:
        space = move.row if view == SPACES else None
        return ChangeBooking(booking=block.id, space=space, start=move.start, end=move.end, overrides=overrides)
    if move.row is None:
        return MoveSession(session=block.id, start=move.start, end=move.end, overrides=overrides)
    fields: dict[str, Any] = {"host" if view == HOSTS else "space": move.row}
    if (move.start, move.end) != (block.start, block.end):
        fields |= {"start": move.start, "end": move.end}
    return ChangeSession(session=block.id, fields=fields, overrides=overrides)


class Moving(QWidget):
    """Records moves, one at a time. Signals: `settled(Move, done)`, with False when it did not come to be."""

    settled = Signal(object, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: tuple[Move, str, tuple[Question, ...]] | None = None
        self._waits = False
        self.banner = Banner()
        self.banner.stepped.connect(self.on_stepped)
        self.banner.left_alone.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def move_block(self, move: Move, view: str, overrides: tuple[Override, ...] = ()) -> None:
        """Record a move; `settled` follows."""
        self._put_away()
        self._waits = True

        def done(_receipt: Receipt) -> None:
            self._settle(move, done=True)

        def refused(refusal: Refusal) -> None:
            self._say(refusal)
            self._settle(move, done=False)

        def asked(questions: tuple[Question, ...]) -> None:
            self._ask(move, view, questions)

        self._session.actions.do(command(move, view, overrides), done=done, refused=refused, asked=asked)

    def busy(self) -> bool:
        """Whether a move waits to be recorded, or for an answer."""
        return self._waits

    def _settle(self, move: Move, *, done: bool) -> None:
        self._waits = False
        self.settled.emit(move, done)

    def _say(self, refusal: Refusal) -> None:
        """It cannot be: why, and what helps."""
        said = words(refusal, self._session.catalog.today())
        close = translate("calendar", "Close")
        self._show(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}".strip(), leave=close))

    def _ask(self, move: Move, view: str, questions: tuple[Question, ...]) -> None:
        """It may be with a reason. Until then the block stays where it was put down, and moves nothing."""
        self._asked = (move, view, questions)
        step = Step(name="anyway", text=translate("calendar", "Move it anyway"), override=True, needs_reason=True)
        reasons = (translate("calendar", "Agreed with them"), translate("calendar", "There is room for both"))
        leave = translate("calendar", "Leave it where it was")
        title, why = self._words(questions)
        self._show(Message(kind="ask", title=title, why=why, steps=(step,), leave=leave, reasons=reasons))

    def _words(self, questions: Sequence[Question]) -> tuple[str, str]:
        said = [words(question, self._session.catalog.today()) for question in questions]
        first, rest = said[0], said[1:]
        why = " ".join(part for part in (first.why, *(f"{other.title}." for other in rest), first.next) if part)
        return first.title, why

    def _show(self, message: Message) -> None:
        self.banner.show_message(message)
        self.show()

    def asking(self) -> bool:
        """Whether something is said or asked."""
        return self.banner.message() is not None

    @Slot()
    def leave(self) -> None:
        """The block stays where it was."""
        asked = self._asked
        self._put_away()
        if asked is not None:
            self._settle(asked[0], done=False)

    def _put_away(self) -> None:
        self._asked = None
        self.banner.settle()
        self.hide()

    @Slot(str, str)
    def on_stepped(self, _name: str, reason: str) -> None:
        if self._asked is not None:
            move, view, questions = self._asked
            self.move_block(move, view, tuple(Override(rule=q.rule, reason=reason) for q in questions))
