"""The desk while nobody stands in front: what waits for a person, the last actions with Undo, what is due today.

Undo stands beside each action (experience 5); nothing is asked first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.empty_state import EmptyState
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.laid_out import clear
from ui.kit.margins import pad
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, Surface
from ui.kit.titles import SectionTitle


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedView:
    """One action of today: its entry, its words, who and when; `undone` if it was taken back."""

    entry: bytes
    words: str
    by: str
    undone: bool


class DeedLine(QWidget):
    """One action with its Undo. Signal `undo_asked(entry)`."""

    undo_asked = Signal(object)

    def __init__(self, deed: DeedView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = deed.entry
        row = QHBoxLayout(self)
        pad(row, 16, 5, 8, 5)
        row.setSpacing(10)
        row.addWidget(Glyph("undo-2" if deed.undone else "check", "text2", 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(deed.words, "body", "text2" if deed.undone else "text", elide=True))
        words.addWidget(Label(deed.by, "caption", "text2", elide=True))
        row.addLayout(words, 1)
        if deed.undone:
            row.addWidget(Label(translate("desk", "Undone"), "caption", "text2"))
            row.addSpacing(10)
            return
        undo = KeyButton(translate("desk", "Undo"), "flat", icon="undo-2")
        undo.setAccessibleName(translate("desk", "Undo: {what}").format(what=deed.words))
        undo.clicked.connect(self.on_undo_clicked)
        row.addWidget(undo)

    @Slot()
    def on_undo_clicked(self) -> None:
        self.undo_asked.emit(self._entry)


class Deeds(Surface):
    """The last actions, or all of today. Signals: `undo_asked(entry)`, `all_asked`."""

    undo_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", parent=parent)
        self._shown: tuple[tuple[DeedView, ...], bool] | None = None
        self._title = SectionTitle("", role="card_title", tall=True)
        self._all = KeyButton("", "flat")
        self._all.clicked.connect(self.all_asked)
        self._scroll = TidyScroll(translate("desk", "Actions of today"), gap=0)
        head = QHBoxLayout()
        pad(head, 16, 6, 8, 6)
        head.addWidget(self._title, 1)
        head.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._scroll, 1)
        self._nothing = EmptyState(
            translate("desk", "Nothing yet today. Scan a card or an item."),
            picture=Picture(drawing="../scenes/all-done", tint="t_sand"),
        )
        column.addWidget(self._nothing, 1)

    def show_deeds(self, deeds: tuple[DeedView, ...], whole_day: bool, count: int) -> None:
        """Show actions, the latest first; `count` is how many there are today."""
        title = translate("desk", "All of today") if whole_day else translate("desk", "Last at this desk")
        self._title.show_words(title, str(count) if whole_day and count else "")
        self._all.setText(translate("desk", "Only the last") if whole_day else translate("desk", "All of today"))
        self._all.setVisible(count > len(deeds) or whole_day)
        if self._shown == (deeds, whole_day):
            return
        self._shown = (deeds, whole_day)
        self._scroll.setVisible(bool(deeds))
        self._nothing.setVisible(not deeds)
        column = self._scroll.column
        clear(column)
        for deed in deeds:
            line = DeedLine(deed)
            line.undo_asked.connect(self.undo_asked)
            column.addWidget(line)


class Listed(Surface):
    """A titled list of rows, with a sentence where it is empty. Signal `opened(key)`."""

    opened = Signal(object)

    def __init__(
        self, title: str, nothing: str, *, scene: str = "", fit: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", "line", parent=parent)
        self._words = title
        self._rows: tuple[Row, ...] | None = None
        self._title = SectionTitle(title, role="card_title", tall=True)
        self._list = RowList(title, fit=fit)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.opened.connect(self.opened)
        self._nothing = _nothing(nothing, scene)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 16, 6)
        head.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1 if scene else 0)
        if not fit:
            column.addStretch(0)

    def show_listed(self, rows: Sequence[Row], title: str = "", chosen: object = None) -> None:
        """Show rows, perhaps under another title; `chosen` is marked."""
        rows = tuple(rows)
        self._title.show_words(title or self._words, str(len(rows)) if rows else "")
        self._list.setAccessibleName(title or self._words)
        if rows != self._rows:
            self._rows = rows
            self._list.show_rows(rows)
        if chosen is not None:
            self._list.choose(chosen)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def chosen(self) -> object:
        """The key of the chosen row, else of the first, None if there is none."""
        return self._list.chosen_key() or (self._rows[0].key if self._rows else None)


def _nothing(words: str, scene: str) -> QWidget:
    if scene:
        return EmptyState(words, picture=Picture(drawing=f"../scenes/{scene}", tint="t_gold"))
    label = Label(words, "body", "text2", wrap=True)
    label.setContentsMargins(16, 14, 16, 14)
    return label


class Idle(QWidget):
    """Deeds at the leading side, what is due at the trailing side, what waits for a person above both."""

    undo_asked = Signal(object)
    all_asked = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = Listed(translate("desk", "Who takes it?"), "", fit=True)
        self._deeds = Deeds()
        self._due = Listed(translate("desk", "Due back"), translate("desk", "Nothing is out."), scene="open-calendar")
        self._deeds.undo_asked.connect(self.undo_asked)
        self._deeds.all_asked.connect(self.all_asked)
        self._due.opened.connect(self.opened)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._deeds, 3)
        row.addWidget(self._due, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._waiting)
        column.addLayout(row, 1)

    def show_idle(
        self,
        waiting: Sequence[Row],
        deeds: tuple[DeedView, ...],
        due: Sequence[Row],
        whole_day: bool,
        count: int,
    ) -> None:
        """Show all three parts."""
        title = translate("desk", "Who takes it? Scan a card or type a name.")
        self._waiting.setVisible(bool(waiting))
        self._waiting.show_listed(waiting[:3], title)
        self._deeds.show_deeds(deeds, whole_day, count)
        self._due.show_listed(due)
        self._due.setVisible(not whole_day)
