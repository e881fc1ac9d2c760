"""A form in a panel: labelled fields under each other, one way to save, one to discard; it never blocks (look §1).

What the fields mean and whether they fit is for the place and the domain; a problem is said under its field.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit import paint
from ui.kit.field import Combo, Field
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.kit.tick import TickBox

SAVE_KEY: Final = "Ctrl+Return"
_PAD: Final = 20


class Lines(QPlainTextEdit):
    """Some lines of text; Tab goes on to the next field. It is as high as `rows` lines."""

    def __init__(self, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self._rows * (paint.text_height("body") + 2) + 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())


class Form(QWidget):
    """Signals: `save_asked`, `discard_asked`, `edited(name)`. Fields are added by the place and known by name."""

    save_asked = Signal()
    discard_asked = Signal()
    left = Signal()
    edited = Signal(str)

    def __init__(self, title: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._fields: dict[str, Field] = {}
        self._ticks: dict[str, TickBox] = {}
        self._first: dict[str, Any] = {}
        self._quiet = False
        self._scroll = TidyScroll(title, gap=14)
        self.column = self._scroll.column
        self.column.setContentsMargins(_PAD, 12, _PAD, 16)
        self._above_save = QVBoxLayout()
        self._above_save.setContentsMargins(_PAD, 0, _PAD, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head(title))
        whole.addWidget(Hairline())
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._above_save)
        whole.addWidget(Hairline())
        whole.addWidget(self._foot(save))

    def _head(self, title: str) -> QHBoxLayout:
        head = QHBoxLayout()
        pad(head, _PAD, 12, 12, 8)
        head.addWidget(Label(title, "section", wrap=True), 1)
        cross = IconButton("x", translate("forms", "Close; what you typed is kept"))
        cross.clicked.connect(self.left)
        head.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _foot(self, save: str) -> QWidget:
        foot, row = QWidget(), QWidget()
        flow = FlowLayout(row)
        around = QVBoxLayout(foot)
        around.setContentsMargins(_PAD, 12, _PAD, 12)
        around.addWidget(row)
        self.save = KeyButton(save, "primary", icon="check", key=SAVE_KEY, bind=True)
        self.save.setObjectName("save")
        self.save.clicked.connect(self.save_asked)
        discard = KeyButton(translate("forms", "Discard"), "flat")
        discard.setObjectName("discard")
        discard.clicked.connect(self.discard_asked)
        flow.addWidget(self.save)
        flow.addWidget(discard)
        return foot

    # Making it

    def add(self, widget: QWidget) -> None:
        """Add something that is no field."""
        self.column.addWidget(widget)

    def say_above_save(self, widget: QWidget) -> None:
        """Put what speaks against saving where it is seen, however far the form is scrolled."""
        self._above_save.addWidget(widget)

    def add_title(self, text: str) -> None:
        """Begin a group of fields."""
        self.column.addSpacing(4)
        self.column.addWidget(Label(text, "card_title"))

    def add_line(
        self, name: str, label: str, *, help_line: str = "", placeholder: str = "", known: Sequence[str] = ()
    ) -> QLineEdit:
        """One line of text; `known` are values that are offered while typing."""
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        if known:
            completer = QCompleter(list(known), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        line.textChanged.connect(self.on_edited)
        self._put(name, Field(label, line, help_line))
        return line

    def add_lines(self, name: str, label: str, *, rows: int = 3, help_line: str = "") -> Lines:
        """Several lines of text."""
        lines = Lines(rows)
        lines.textChanged.connect(self.on_edited)
        self._put(name, Field(label, lines, help_line))
        return lines

    def add_choice(self, name: str, label: str, choices: Sequence[tuple[str, object]], *, help_line: str = "") -> Combo:
        """One of several: (words, value)."""
        combo = Combo(label)
        for words, value in choices:
            combo.addItem(words, value)
        combo.currentIndexChanged.connect(self.on_edited)
        self._put(name, Field(label, combo, help_line))
        return combo

    def add_tick(self, name: str, words: str) -> TickBox:
        """Yes or no."""
        box = TickBox(words)
        box.setObjectName(name)
        box.toggled.connect(self.on_edited)
        self._ticks[name] = box
        self.column.addWidget(box)
        return box

    def _put(self, name: str, field: Field) -> None:
        field.editor.setObjectName(name)
        self._fields[name] = field
        self.column.addWidget(field)

    # What stands in it

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields; what differs from this is what somebody typed."""
        self._quiet = True
        for name, field in self._fields.items():
            _fill(field.editor, values.get(name))
        for name, box in self._ticks.items():
            box.setChecked(bool(values.get(name)))
        self._first = self.values()
        self._quiet = False

    def take_up(self, draft: Mapping[str, Any]) -> None:
        """Put back what was typed before."""
        for name, value in draft.items():
            if name in self._fields:
                _fill(self._fields[name].editor, value)
            elif name in self._ticks:
                self._ticks[name].setChecked(bool(value))

    def values(self) -> dict[str, Any]:
        """What stands in every field."""
        found = {name: _read(field.editor) for name, field in self._fields.items()}
        return found | {name: box.isChecked() for name, box in self._ticks.items()}

    def changed(self) -> dict[str, Any]:
        """Only what differs from what was shown first."""
        return {name: value for name, value in self.values().items() if value != self._first.get(name)}

    def field(self, name: str) -> Field | None:
        """The field of that name, None if this form has none."""
        return self._fields.get(name)

    def show_field(self, name: str, visible: bool) -> None:
        """Show a field only where it makes sense."""
        if name in self._fields:
            self._fields[name].setVisible(visible)

    # What does not fit

    def say(self, name: str, sentence: str) -> bool:
        """Say a problem under its field and go there; False if there is no such field."""
        field = self._fields.get(name)
        if field is None:
            return False
        field.say_problem(sentence)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field)
        return True

    def all_fits(self) -> None:
        """Take every problem away."""
        for field in self._fields.values():
            field.say_problem("")

    def start(self) -> None:
        """Give the keyboard to the first field."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_edited(self) -> None:
        if not self._quiet:
            name = self.sender().objectName()
            if name in self._fields:
                self._fields[name].say_problem("")
            self.edited.emit(name)


def _fill(editor: QWidget, value: Any) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(value or "")
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(value or "")
    elif isinstance(editor, Combo):
        editor.setCurrentIndex(max(0, editor.findData(value)))


def _read(editor: QWidget) -> Any:
    if isinstance(editor, QLineEdit):
        return editor.text().strip()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return editor.currentData() if isinstance(editor, Combo) else None
