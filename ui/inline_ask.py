"""A question asked in place: one line to fill in, a verb, and a way to leave it; nothing opens over the page.

What the answer does belongs to whoever asked.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.forms import SAVE_KEY, Lines
from ui.i18n import translate
from ui.kit.chip import FilterChip
from ui.kit.field import Combo, Field
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS


class InlineAsk(Surface):
    """`answer` gets what was typed or chosen and returns a sentence if it does not fit; `rows` above 1 gives several
    lines. Signal: `closed`."""

    closed = Signal()

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
        super().__init__("sunk", "", RADIUS["well"], parent)
        self.setAccessibleName(label)
        self._answer = answer
        column = stacked(self, 14, 10)
        self._line = QLineEdit(text)
        self._combo = Combo(label)
        for words, value in choices:
            self._combo.addItem(words, value)
        self._lines = Lines(rows)
        self._lines.setPlainText(text)
        self._editor: QWidget = self._combo if choices else self._lines if rows > 1 else self._line
        self._editor.setObjectName("answer")
        self._field = Field(label, self._editor, help_line)
        self._line.returnPressed.connect(self.on_given)
        column.addWidget(self._field)
        if ideas:
            column.addWidget(self._ideas(ideas))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        give = KeyButton(verb, "edge", icon="check", key=SAVE_KEY if rows > 1 else "Return", bind=rows > 1)
        give.setObjectName("give")
        give.clicked.connect(self.on_given)
        leave = KeyButton(translate("forms", "Leave it"), "flat", key="Esc")
        leave.setObjectName("leave")
        leave.clicked.connect(self.close_it)
        flow.addWidget(give)
        flow.addWidget(leave)
        column.addWidget(buttons)

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
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def say(self, sentence: str) -> None:
        """Say what does not fit."""
        self._field.say_problem(sentence)

    @Slot()
    def close_it(self) -> None:
        """Leave the question."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    @Slot()
    def on_given(self) -> None:
        sentence = self._answer(self._given())
        if sentence:
            self.say(sentence)

    def _given(self) -> str:
        if self._editor is self._combo:
            return str(self._combo.currentData())
        return (self._lines.toPlainText() if self._editor is self._lines else self._line.text()).strip()

    @Slot()
    def on_idea_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self._line.setText(chip.words())
            self.on_given()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._editor is self._combo:
            self.on_given()
        else:
            super().keyPressEvent(event)
