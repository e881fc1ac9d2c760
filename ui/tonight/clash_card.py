"""One item with two open loans (R8): both facts with time, laptop and person, and one key for each answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from skillshare.catalog.views import Clash
from ui.i18n import isolate, translate
from ui.kit.avatar import PictureTile
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.showing import item_picture
from ui.wording.said import first_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One of the loans in words: when, who has it, which laptop wrote it down and who sat there."""

    loan: bytes
    when: str
    person: str
    source: str


class ClashCard(Surface):
    """Signal: `settled(item, loan)`: this loan stands. `keys` binds Alt+1, Alt+2 … to the answers."""

    settled = Signal(object, object)

    def __init__(self, clash: Clash, facts: Sequence[Fact], *, keys: bool, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._item = clash.item.id
        self._facts = tuple(facts)
        self.setObjectName(clash.item.id.hex())
        column = stacked(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("triangle-alert", "warn", 20), 0, Qt.AlignmentFlag.AlignTop)
        title = translate("tonight", "{item}: lent twice").format(item=isolate(clash.item.name))
        head.addWidget(Label(title, "card_title", wrap=True), 1)
        column.addLayout(head)
        column.addLayout(self._make_facts(clash))
        first = isolate(first_name(facts[0].person))
        why = translate("tonight", "{name}’s came first. The other loan ends, its record stays.").format(name=first)
        column.addWidget(Label(why, "detail", wrap=True))
        column.addWidget(self._make_answers(keys))

    def _make_facts(self, clash: Clash) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PictureTile(item_picture(clash.item), 64), 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, fact in enumerate(self._facts):
            grid.addWidget(Label(fact.person, "strong", wrap=True), 2 * place, 0)
            said = f"{fact.when}, {fact.source}" if fact.source else fact.when
            grid.addWidget(Label(said, "detail", "text2", wrap=True), 2 * place + 1, 0)
        row.addLayout(grid, 1)
        return row

    def _make_answers(self, keys: bool) -> QWidget:
        answers = QWidget()
        flow = FlowLayout(answers)
        for place, fact in enumerate(self._facts):
            words = translate("tonight", "{name} has it").format(name=isolate(first_name(fact.person)))
            key = f"Alt+{place + 1}" if keys else ""
            kind, icon = ("edge", "check") if place == 0 else ("plain", "")
            button = KeyButton(words, kind, icon=icon, key=key, bind=keys)
            button.setObjectName(str(place))
            button.clicked.connect(self.on_answer)
            flow.addWidget(button)
        return answers

    @Slot()
    def on_answer(self) -> None:
        self.settled.emit(self._item, self._facts[int(self.sender().objectName())].loan)
