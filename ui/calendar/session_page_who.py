"""Choosing who comes: a person by name or card, as what, for once or for every time; or a guest nobody knows.

What the choice is for belongs to the page.
"""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.tick import TickBox
from ui.session import Session
from ui.whom import Whom
from ui.wording.places import role


class Who(Whom):
    """`chosen` may say None, for a guest nobody knows. Ask `role()` and `every_time()` then."""

    def __init__(
        self,
        session: Session,
        question: str,
        roles: Sequence[str],
        *,
        every_time: bool = False,
        guest: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        chips = [(name, FilterChip(role(name))) for name in roles]
        always = TickBox(translate("calendar", "Every time"))
        unknown = KeyButton(translate("calendar", "A guest without a name"), "plain", icon="user-round")
        more = [*([_row(chips)] if len(chips) > 1 else []), *([always] if every_time else [])]
        super().__init__(session, question, also=unknown if guest else None, more=more, parent=parent)
        self._roles, self._always = chips, always
        always.setObjectName("every_time")
        unknown.setObjectName("guest")
        unknown.clicked.connect(self.on_guest)
        for _, chip in chips:
            chip.clicked.connect(self.on_role_clicked)

    @Slot()
    def on_role_clicked(self) -> None:
        pressed = self.sender()
        for _, chip in self._roles:
            chip.setChecked(chip is pressed)
        self.start()

    def role(self) -> str:
        """As what they come."""
        return next((name for name, chip in self._roles if chip.isChecked()), self._roles[0][0])

    def every_time(self) -> bool:
        """Whether they come to every session of the series."""
        return self._always.isChecked()

    @Slot()
    def on_guest(self) -> None:
        self.take(None)


def _row(chips: Sequence[tuple[str, FilterChip]]) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for place, (name, chip) in enumerate(chips):
        chip.setObjectName(f"role_{name}")
        chip.setChecked(place == 0)
        flow.addWidget(chip)
    return row
