"""What a person does here (volunteer, host, trainer): the ticks asked for in place, and the chips that show it.

Which laptops may record it is the domain's table to say.
"""

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.domain.roles import HOST, ROLE, ROLES, TRAINER, VOLUNTEER
from ui.asked import Asked
from ui.i18n import isolate, translate
from ui.kit.chip import Chip, State
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.surface import stacked
from ui.kit.tick import TickBox
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


class RolesAsk(Asked):
    """Asks what somebody does. `answer` gets the roles that are ticked."""

    def __init__(
        self, name: str, held: Collection[str], answer: Callable[[list[str]], None], parent: QWidget | None = None
    ) -> None:
        question = translate("people", "What does {name} do here?").format(name=isolate(name))
        super().__init__(question, parent)
        self._answer = answer
        self._ticks = {role: TickBox(states.role(role), on=role in held) for role in ROLES}
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        ticks = QWidget()
        row = FlowLayout(ticks)
        for role, tick in self._ticks.items():
            tick.setObjectName(role)
            row.addWidget(tick)
        column.addWidget(ticks)
        column.addWidget(self.buttons(self.verb(translate("people", "Keep it so"), self.on_given)))

    def start(self) -> None:
        """Give the keyboard to the first tick."""
        next(iter(self._ticks.values())).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def on_given(self) -> None:
        self._answer([role for role, tick in self._ticks.items() if tick.isChecked()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_given()
        else:
            super().keyPressEvent(event)
