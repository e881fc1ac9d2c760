"""One question that only a person can settle: the facts with time, laptop and person, and one key for each answer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.tonight.dispute import Answer, Dispute


class DisputeCard(Surface):
    """Signals: `settled(commands)`, `opened(record, is person)`. `keys` binds Alt+1, Alt+2 … to the answers."""

    settled = Signal(object)
    opened = Signal(object, bool)

    def __init__(self, dispute: Dispute, *, keys: bool, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._dispute = dispute
        self.setObjectName(dispute.key)
        column = stacked(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("triangle-alert", "warn", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(dispute.title, "card_title", wrap=True), 1)
        column.addLayout(head)
        for answer in dispute.answers:
            column.addLayout(_fact(answer))
        column.addWidget(Label(dispute.why, "detail", wrap=True))
        column.addWidget(self._answers(keys))

    def _answers(self, keys: bool) -> QWidget:
        answers = QWidget()
        flow = FlowLayout(answers)
        for place, answer in enumerate(self._dispute.answers):
            kind, icon = ("edge", "check") if place == 0 else ("plain", "")
            button = KeyButton(answer.verb, kind, icon=icon, key=f"Alt+{place + 1}" if keys else "", bind=keys)
            button.setObjectName(str(place))
            button.clicked.connect(self.on_answer)
            flow.addWidget(button)
        if not self._dispute.answers:
            icon = "user-round" if self._dispute.is_person else "toolbox"
            button = KeyButton(translate("tonight", "Open the page"), "edge", icon=icon)
            button.clicked.connect(self.on_open)
            flow.addWidget(button)
        return answers

    @Slot()
    def on_answer(self) -> None:
        self.settled.emit(self._dispute.answers[int(self.sender().objectName())].commands)

    @Slot()
    def on_open(self) -> None:
        self.opened.emit(self._dispute.record, self._dispute.is_person)


def _fact(answer: Answer) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(Label(answer.said, "strong", wrap=True))
    if answer.source:
        lines.addWidget(Label(answer.source, "detail", "text2", wrap=True))
    return lines
