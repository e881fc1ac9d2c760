"""A removed laptop brought something: what, and the way to where it is decided (journal §4)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.community.fields import keys
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.late import Late
from ui.wording import laptops


class LateCard(Surface):
    """Signal: `decide_wanted`."""

    decide_wanted = Signal()

    def __init__(self, late: Late, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        column = stacked(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("laptop", "warn", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(laptops.late(late.label, len(late.entries)), "card_title", wrap=True), 1)
        column.addLayout(head)
        column.addWidget(Label(laptops.why_late(), "detail", wrap=True))
        decide = KeyButton(translate("tonight", "Decide"), "edge", icon="list-checks")
        decide.clicked.connect(self.decide_wanted)
        column.addWidget(keys((decide,)))
