"""The parts that belong to a thing, as ticks that flow, with one button for "all there" (look §8).

Unanswered until a person touches it; what is missing is named in words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.blocks import FactLine
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface
from ui.kit.tick import TickBox
from ui.kit.tokens import RADIUS


class AccessoryTicks(Surface):
    """`parts` are (key, name, there). Signals: `changed(key, there)`, `all_there`. `sunk` False for a white card."""

    changed = Signal(object, bool)
    all_there = Signal()

    def __init__(
        self,
        question: str,
        parts: Sequence[tuple[object, str, bool]],
        *,
        key: str = "F8",
        sunk: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sunk" if sunk else "", "", RADIUS["well"], parent)
        self._boxes: dict[TickBox, object] = {}
        self._missing = FactLine("triangle-alert", "", token="warn", role="detail")
        self._missing.hide()
        pad = 14 if sunk else 0
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, 8 if sunk else 0, 10 if sunk else 0, 6 if sunk else 0)
        column.setSpacing(8)
        holder = QWidget()
        head = FlowLayout(holder)
        head.addWidget(Label(question, "medium" if sunk else "card_title", elide=True))
        every = KeyButton(QCoreApplication.translate("kit", "All there"), "edge", icon="check-check", key=key)
        every.clicked.connect(self.tick_all)
        head.add_trailing(every)
        column.addWidget(holder)
        ticks = QWidget()
        flow = FlowLayout(ticks, 20)
        flow.row_gap = 8
        for part, name, there in parts:
            box = TickBox(name, on=there)
            box.clicked.connect(self.on_box_clicked)
            self._boxes[box] = part
            flow.addWidget(box)
        column.addWidget(ticks)
        column.addWidget(self._missing)

    def missing(self) -> list[object]:
        """Return the keys of the parts that are not ticked."""
        return [part for box, part in self._boxes.items() if not box.isChecked()]

    @Slot()
    def tick_all(self) -> None:
        """Tick every part, as F8 does."""
        for box in self._boxes:
            box.setChecked(True)
        self.all_there.emit()

    def say_missing(self, sentence: str) -> None:
        """Name what is missing, or nothing with an empty sentence."""
        self._missing.show_text(sentence)
        self._missing.setVisible(bool(sentence))
        for box in self._boxes:
            box.paint_as("warn" if sentence and not box.isChecked() else "text")

    @Slot()
    def on_box_clicked(self) -> None:
        box = self.sender()
        if isinstance(box, TickBox):
            self.changed.emit(self._boxes[box], box.isChecked())
