"""A question asked in place: one line to fill in, a verb, and a way to leave it; nothing opens over the page.

What the answer does belongs to whoever asked.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asked import Asked
from ui.forms import SAVE_KEY, Lines
from ui.kit.chip import FilterChip
from ui.kit.field import Combo, Field
from ui.kit.flow_layout import FlowLayout
from ui.kit.surface import stacked


class InlineAsk(Asked):
    """`answer` gets what was typed or chosen and returns a sentence if it does not fit; `rows` above 1 gives several
    lines."""

    def __init__(
        self,
        label: str,
        verb: str,
        answer: Callable[[str], str],
        *,
        text: str = "",
        help_line: str = "",
        ideas: Sequence[str] = (),
        choices: Sequence[tuple[str, str]] = (),
        rows: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._answer = answer
        column = stacked(self, 14, 10)
        self._line = QLineEdit(text)
        self._combo = Combo(label)
        for words, value in choices:
            self._combo.addItem(words, value)
        self._lines = Lines(rows)
        self._lines.setPlainText(text)
        self.first = self._combo if choices else self._lines if rows > 1 else self._line
        self.first.setObjectName("answer")
        self._field = Field(label, self.first, help_line)
        self._line.returnPressed.connect(self.on_given)
        column.addWidget(self._field)
        if ideas:
            column.addWidget(self._ideas(ideas))
        key = SAVE_KEY if rows > 1 else "Return"
        column.addWidget(self.buttons(self.verb(verb, self.on_given, key, bind=rows > 1)))

    def _ideas(self, ideas: Sequence[str]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for idea in ideas:
            chip = FilterChip(idea)
            chip.clicked.connect(self.on_idea_clicked)
            flow.addWidget(chip)
        return row

    def start(self) -> None:
        """Give the keyboard to the line."""
        super().start()
        self._line.selectAll()

    def say(self, sentence: str) -> None:
        """Say what does not fit."""
        self._field.say_problem(sentence)

    @Slot()
    def on_given(self) -> None:
        sentence = self._answer(self._given())
        if sentence:
            self.say(sentence)

    def _given(self) -> str:
        if self.first is self._combo:
            return str(self._combo.currentData())
        return (self._lines.toPlainText() if self.first is self._lines else self._line.text()).strip()

    @Slot()
    def on_idea_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self._line.setText(chip.words())
            self.on_given()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.first is self._combo:
            self.on_given()
        else:
            super().keyPressEvent(event)
