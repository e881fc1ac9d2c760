"""The card of the person in front: may they borrow, the pinned note, the facts, what is at home already (look §8).

It paints a `PersonView` and says which button was pressed.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.folds import LARGE
from ui.desk.persons import PersonView
from ui.i18n import isolate, translate
from ui.kit.avatar import Avatar
from ui.kit.blocks import FactLine, NoteBlock, StateBlock
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.kit.pictures import initials_of
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, Surface
from ui.wording.said import first_name

_ROWS_SHOWN = 6


class PersonCard(Surface):
    """Signals: `pressed(name)` for agree, contact and more, `opened(item)` for a thing at home."""

    pressed = Signal(str)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", parent=parent)
        self._view: PersonView | None = None
        self._scroll = TidyScroll(translate("desk", "The person in front"), gap=0)
        self._body = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._scroll)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def show_person(self, view: PersonView) -> None:
        """Show a person; the same view again changes nothing."""
        if view == self._view:
            return
        self._view = view
        self._rebuild(view)

    @Slot()
    def on_look_changed(self) -> None:
        self.setFixedWidth(170 + look().px(146))
        if self._view is not None:
            self._rebuild(self._view)

    def _rebuild(self, view: PersonView) -> None:
        self._scroll.column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addWidget(_padded(_head(view), 14, 6))
        column.addWidget(_padded(StateBlock(view.state, view.state_words, view.state_detail), 2, 4))
        if view.note:
            column.addWidget(_padded(NoteBlock(view.note, view.note_by), 4, 4))
        if look().scale < LARGE or view.more:
            self._add_facts(column, view)
            self._add_rows(column, translate("desk", "Put aside for them"), view.kept)
            self._add_rows(column, translate("desk", "At home already"), view.home)
        else:
            self._add_rows(column, translate("desk", "Put aside for them"), view.kept)
            name = isolate(first_name(view.name))
            self._add_button(column, "more", translate("desk", "More about {name}").format(name=name), "chevron-down")
        self._scroll.column.addWidget(self._body)
        self.setAccessibleName(f"{view.name}. {view.state_words}. {view.state_detail}")

    def _add_facts(self, column: QVBoxLayout, view: PersonView) -> None:
        facts = QWidget()
        lines = QVBoxLayout(facts)
        lines.setContentsMargins(16, 4, 16, 2)
        lines.setSpacing(0)
        lines.addWidget(FactLine("calendar-check", view.membership))
        if view.agreed:
            lines.addWidget(FactLine("file-check", translate("desk", "House rules accepted")))
        if view.languages:
            lines.addWidget(FactLine("languages", view.languages))
        for icon, text in view.contact:
            lines.addWidget(FactLine(icon, text))
        column.addWidget(facts)
        if view.agreed is False:
            lines.addWidget(FactLine("file-check", translate("desk", "House rules not accepted yet"), token="warn"))
            self._add_button(column, "agree", translate("desk", "They accept them now"), "check", "F5")
        words = translate("desk", "Hide contact") if view.contact else translate("desk", "Show contact")
        self._add_button(column, "contact", words, "eye-off" if view.contact else "eye")

    def _add_button(self, column: QVBoxLayout, name: str, words: str, icon: str, key: str = "") -> None:
        button = KeyButton(words, "flat", icon=icon, key=key)
        button.setObjectName(name)
        button.clicked.connect(self.on_button_clicked)
        # In a long language its end is cut off before the card grows over the list.
        button.setMinimumWidth(look().px(100))
        button.setToolTip(words)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 8)
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _add_rows(self, column: QVBoxLayout, words: str, rows: tuple[Row, ...]) -> None:
        if not rows:
            return
        column.addWidget(Hairline())
        column.addWidget(_padded(Label(words, "caption", "text2"), 8, 0))
        listed = RowList(words, fit=True, divided=False)
        listed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        listed.show_rows(rows[:_ROWS_SHOWN])
        listed.opened.connect(self.opened)
        column.addWidget(listed)
        further = len(rows) - _ROWS_SHOWN
        if further > 0:
            more = translate("desk", "and %n more", "things at home", further)
            column.addWidget(_padded(Label(more, "caption", "text2"), 2, 6))

    @Slot()
    def on_button_clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())


def _head(view: PersonView) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Avatar(view.name if initials_of(view.name) else "?", view.id, 52))
    words = QVBoxLayout()
    words.setSpacing(0)
    name = Label(view.name, "section", wrap=True)
    words.addWidget(name)
    number = translate("desk", "Member {number}").format(number=isolate(view.number))
    words.addWidget(Label(number, "caption", "text2", elide=True))
    row.addLayout(words, 1)
    return head


def _padded(widget: QWidget, above: int, below: int) -> QWidget:
    """The widget with the card's padding at both sides."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, above, 16, below)
    row.addWidget(widget)
    return holder
