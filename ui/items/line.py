"""Who waits for an item, in order, with how long it is kept; joining and leaving (R32, R33).

It shows the line as the domain worked it out; the command for a button is said by signal.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.domain.holds import EXPIRED, READY, EndHold, InLine
from ui.i18n import isolate, translate
from ui.kit.avatar import Avatar
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.wording.states import kept_until


class Line(QWidget):
    """Signals: `join_wanted`, `opened(person)`, `ended(command)`."""

    join_wanted = Signal()
    opened = Signal(object)
    ended = Signal(object)

    def __init__(self, line: Sequence[InLine], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(translate("items", "Who waits for it"), "card_title"))
        if not line:
            column.addWidget(Label(translate("items", "Nobody waits for it."), "body", "text2", wrap=True))
        for number, one in enumerate(line):
            column.addLayout(self._row(number, one, today))
        join = KeyButton(translate("items", "Join the line"), "plain", icon="hourglass")
        join.setObjectName("join")
        join.clicked.connect(self.join_wanted)
        column.addWidget(join)

    def _row(self, number: int, one: InLine, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Avatar(one.name, one.person or b"", 36))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(_who(one), "medium", wrap=True))
        said = kept_until(one, today) or translate("items", "waits")
        words.addWidget(Label(said, "caption", "plum" if one.state == READY else "text2", wrap=True))
        row.addLayout(words, 1)
        name = isolate(one.name)
        leave = KeyButton(translate("items", "Leaves"), "link", icon="x")
        leave.setObjectName(f"leaves_{number}")
        leave.setAccessibleName(translate("items", "{name} leaves the line").format(name=name))
        leave.setProperty("hold", one.hold.hex())
        leave.clicked.connect(self.on_leave_clicked)
        row.addWidget(leave)
        return row

    @Slot()
    def on_leave_clicked(self) -> None:
        self.ended.emit(EndHold(hold=bytes.fromhex(self.sender().property("hold"))))


def _who(one: InLine) -> str:
    name = isolate(one.name) or translate("items", "Somebody")
    if one.state == EXPIRED:
        return name
    return translate("items", "{place}. {name}", "a place in a line").format(place=one.place, name=name)
