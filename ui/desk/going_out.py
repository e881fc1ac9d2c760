"""The list of what goes out with the person in front, newest first, with the ticks of one thing open (R12).

It shows rows it is given and says which one was pressed; nothing is recorded here.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.folds import LARGE, LARGEST
from ui.i18n import translate
from ui.kit.accessory_ticks import AccessoryTicks
from ui.kit.empty_state import EmptyState
from ui.kit.key_button import KeyButton
from ui.kit.look import bell, look
from ui.kit.margins import pad
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import Hairline, Surface
from ui.kit.tick import TickBox
from ui.kit.titles import SectionTitle


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsView:
    """The ticks that are open: under which row, the parts and which of them were seen."""

    entry: bytes
    parts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsView:
    """Title, count, rows and the open ticks."""

    title: str
    count: str
    rows: tuple[Row, ...]
    parts: PartsView | None


class GoingOut(Surface):
    """Signals: `due_asked(entry)`, None for the newest; `ticked(entry, part, there)`, `all_there`, `opened(entry)`."""

    due_asked = Signal(object)
    ticked = Signal(object, str, bool)
    all_there = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", parent=parent)
        self._view: OutsView | None = None
        # As high as with the button beside it, so that nothing moves with the first scan.
        self._title = SectionTitle("", role="card_title", tall=True)
        self._due = KeyButton(translate("desk", "Due date"), "flat", icon="calendar-days", key="F6")
        self._list = RowList(translate("desk", "Going out"))
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._empty = EmptyState(
            translate("desk", "Scan the first item. Each one is saved at once."),
            picture=Picture(drawing="drill", tint="t_pine"),
        )
        self._lay_out()
        self._due.clicked.connect(self.on_due_clicked)
        self._list.more.connect(self.on_list_more)
        self._list.opened.connect(self.opened)
        bell().changed.connect(self.on_look_changed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        pad(head, 16, 6, 8, 6)
        head.addWidget(self._title, 1)
        head.addWidget(self._due)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        column.addStretch(0)

    def show_outs(self, view: OutsView) -> None:
        """Show what went out; the same view again changes nothing."""
        if view == self._view:
            return
        rows_stay = self._view is not None and view.rows == self._view.rows
        self._view = view
        self._title.show_words(view.title, view.count if look().scale < LARGEST else "")
        self._due.setVisible(bool(view.rows) and look().scale < LARGE)
        self._list.setVisible(bool(view.rows))
        self._show_empty()
        focused = self._focused_part()
        if not rows_stay:
            self._list.show_rows(view.rows)
        self._show_parts(view.parts, focused)

    def _show_parts(self, view: PartsView | None, focused: str) -> None:
        if view is None:
            self._list.show_under(None, None)
            return
        # At large text only the question and F8 stay, so that rows have room (look §9).
        parts = view.parts if look().scale < LARGE else ()
        ticks = AccessoryTicks(
            translate("desk", "Is everything there?"), [(part, part, there) for part, there in parts]
        )
        ticks.changed.connect(self.on_ticks_changed)
        ticks.all_there.connect(self.all_there)
        self._list.show_under(view.entry, ticks)
        for box in ticks.findChildren(TickBox):
            if focused and box.words() == focused:
                box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self) -> None:
        """Say what to do first where there is room to say it whole; the box says it in any case."""
        room = self.height() - self._title.sizeHint().height() - 14
        empty = self._view is not None and not self._view.rows
        self._empty.setVisible(empty and room >= self._empty.heightForWidth(self.width() - 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_empty()

    def _focused_part(self) -> str:
        """The part whose tick has the keyboard, so that it keeps it when the row is drawn anew."""
        return next((box.words() for box in self._list.findChildren(TickBox) if box.hasFocus()), "")

    @Slot(object, bool)
    def on_ticks_changed(self, part: str, there: bool) -> None:
        if self._view is not None and self._view.parts is not None:
            self.ticked.emit(self._view.parts.entry, part, there)

    @Slot()
    def on_due_clicked(self) -> None:
        self.due_asked.emit(None)

    @Slot(object, QPoint)
    def on_list_more(self, entry: bytes, _at: QPoint) -> None:
        self.due_asked.emit(entry)

    @Slot()
    def on_look_changed(self) -> None:
        view, self._view = self._view, None
        if view is not None:
            self.show_outs(view)
