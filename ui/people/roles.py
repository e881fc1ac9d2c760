"""What a person does here (volunteer, host, trainer): the ticks asked for in place, and the chips that show it.

Which laptops may record it is the domain's table to say.
"""

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.domain.roles import HOST, ROLE, ROLES, TRAINER, VOLUNTEER
from ui.i18n import isolate, translate
from ui.kit.chip import Chip, State
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface, stacked
from ui.kit.tick import TickBox
from ui.kit.tokens import RADIUS
from ui.people.rights import may_record
from ui.session import Session
from ui.wording import states

_ICONS: Final = {VOLUNTEER: "heart-handshake", HOST: "house-heart", TRAINER: "graduation-cap"}


def may_set(session: Session) -> bool:
    """Whether this laptop may say who does what (journal §4)."""
    return may_record(session, ROLE)


def chips(roles: Collection[str]) -> list[Chip]:
    """A small chip for each role."""
    return [Chip(State(text=states.role(role), icon=_ICONS[role], tone="plain")) for role in roles]


class RolesAsk(Surface):
    """Asks what somebody does. `answer` gets the roles that are ticked. Signal: `closed`."""

    closed = Signal()

    def __init__(
        self, name: str, held: Collection[str], answer: Callable[[list[str]], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("sunk", "", RADIUS["well"], parent)
        question = translate("people", "What does {name} do here?").format(name=isolate(name))
        self.setAccessibleName(question)
        self._answer = answer
        self._ticks = {role: TickBox(states.role(role), on=role in held) for role in ROLES}
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        ticks, buttons = QWidget(), QWidget()
        row, flow = FlowLayout(ticks), FlowLayout(buttons)
        for role, tick in self._ticks.items():
            tick.setObjectName(role)
            row.addWidget(tick)
        give = KeyButton(translate("people", "Keep it so"), "edge", icon="check", key="Return")
        give.setObjectName("give")
        give.clicked.connect(self.on_given)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        flow.addWidget(give)
        flow.addWidget(leave)
        column.addWidget(ticks)
        column.addWidget(buttons)

    def start(self) -> None:
        """Give the keyboard to the first tick."""
        next(iter(self._ticks.values())).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def close_it(self) -> None:
        """Leave the question."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    @Slot()
    def on_given(self) -> None:
        self._answer([role for role, tick in self._ticks.items() if tick.isChecked()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_given()
        else:
            super().keyPressEvent(event)
