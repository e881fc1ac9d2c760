"""Form parts: a label above, an editor, a line of help or trouble below; search and choice boxes.

They hold what is typed; checking it is the caller's.
"""

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import icons, paint
from ui.kit.announce import announce
from ui.kit.bare_line import BareLine
from ui.kit.icon_button import IconButton
from ui.kit.label import Glyph, Keycap, Label
from ui.kit.look import bell, look
from ui.kit.scroll import bring_into_view
from ui.kit.tokens import RADIUS


class Field(QWidget):
    """Any editor under its label; the label is the editor's spoken name."""

    def __init__(self, label: str, editor: QWidget, help_line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help = help_line
        self._label = Label(label, "medium", wrap=True)
        self._below = Label(help_line, "caption", "text2", wrap=True)
        self._label.setBuddy(editor)
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._below)
        self._below.setVisible(bool(help_line))
        self.setFocusProxy(editor)

    def say_help(self, sentence: str) -> None:
        """Show another line of help; a problem that is said stays."""
        problem = bool(self.editor.property("problem"))
        self._help = sentence
        if not problem:
            self._below.setText(sentence)
            self._below.setVisible(bool(sentence))

    def say_problem(self, sentence: str) -> None:
        """Say under the editor what does not fit and what to do; an empty sentence shows the help again."""
        self.editor.setProperty("problem", bool(sentence))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self.editor.setAccessibleDescription(sentence or self._help)
        self._below.paint_as(token="stop" if sentence else "text2")
        self._below.setText(sentence or self._help)
        self._below.setVisible(bool(sentence or self._help))
        announce(self.editor, sentence)


def go_to_problem(form: QWidget) -> None:
    """Give the keyboard to the uppermost field of a form under which a problem stands; a long form scrolls there."""
    unfit = [field for field in form.findChildren(Field) if field.isVisible() and field.editor.property("problem")]
    if unfit:
        first = min(unfit, key=lambda field: field.mapTo(form, QPoint()).y())
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(first)


def text_field(label: str, text: str = "", *, help_line: str = "", placeholder: str = "") -> tuple[Field, QLineEdit]:
    """Return a field with a line edit, and the line edit."""
    line = QLineEdit(text)
    line.setPlaceholderText(placeholder)
    return Field(label, line, help_line), line


class SearchField(QFrame):
    """A search line with a clear button. Signals: `changed(text)`, `entered(text)`, `moved(±1)`, `escaped`."""

    changed = Signal(str)
    entered = Signal(str)
    moved = Signal(int)
    escaped = Signal()

    def __init__(self, placeholder: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = BareLine(placeholder, placeholder, "body")
        self._clear = IconButton("x", QCoreApplication.translate("kit", "Clear the search"))
        self._cap = Keycap(key) if key else None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 14 if key else 4, 2)
        row.setSpacing(10)
        row.addWidget(Glyph("search", "text2", 20))
        row.addWidget(self._line, 1)
        row.addWidget(self._clear)
        if self._cap:
            row.addWidget(self._cap)
        self._clear.hide()
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.textChanged.connect(self.on_line_changed)
        self._line.entered.connect(self.on_line_entered)
        self._line.moved.connect(self.moved)
        self._line.left_alone.connect(self.on_line_left)
        self._line.focus_changed.connect(self.update)
        self._clear.clicked.connect(self._line.clear)

    def text(self) -> str:
        """Return what is typed."""
        return self._line.text()

    def show_text(self, text: str) -> None:
        """Put words into the field; `changed` follows."""
        self._line.setText(text)

    @Slot(str)
    def on_line_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._cap:
            self._cap.setVisible(not text)
        self.changed.emit(text)

    @Slot()
    def on_line_entered(self) -> None:
        self.entered.emit(self._line.text().strip())

    @Slot()
    def on_line_left(self) -> None:
        if self._line.text():
            self._line.clear()
        else:
            self.escaped.emit()

    def sizeHint(self) -> QSize:
        return QSize(look().px(260), look().height("primary"))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(150), look().height("primary"))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = look()
        focused = self._line.hasFocus()
        width = (4 if now.heavy else 2) if focused else now.border
        edge = "focus" if focused else "edge"
        paint.round_box(QPainter(self), QRectF(self.rect()), "card", edge, RADIUS["button"] + 1, width)


class Combo(QComboBox):
    """A choice from a list, drawn as an input; words by `addItem(text, data)` as in Qt."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Qt speaks the chosen words as the name on some systems; the description is spoken on all.
        self.setAccessibleDescription(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        bell().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        widest = max((paint.text_width(self.itemText(place), "body") for place in range(self.count())), default=0)
        return QSize(max(widest, look().px(60)) + look().px(18) + 36, look().height("control"))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(90), look().height("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = look()
        width = (4 if now.heavy else 2) if self.hasFocus() else now.border
        edge = "focus" if self.hasFocus() else "edge" if self.isEnabled() else "line"
        paint.round_box(painter, QRectF(self.rect()), "card", edge, RADIUS["button"], width)
        inner = self.rect().adjusted(12, 0, -10, 0)
        side = now.px(18)
        icons.draw(painter, "chevron-down", "text2", QRectF(paint.trailing(inner, side)))
        inner = paint.without_trailing(inner, side + 8)
        words = self.currentText() or self.placeholderText()
        token = "text2" if not self.currentText() else "text" if self.isEnabled() else "off"
        paint.line(painter, inner, words, "body", token)
        cut = paint.text_width(words, "body") > inner.width()
        self.setToolTip(words if cut else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned over a form scrolls the form and never changes an answer."""
        event.ignore()
