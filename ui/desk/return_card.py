"""The card of what just came back: where it goes in the largest type, what belongs to it, how it is (R18, look §8).

The next scan replaces it; nothing on it has to be answered.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skillshare.domain.loans import BROKEN, GOOD, WORN
from ui.columns import Columns
from ui.desk.folds import GROWN, LARGEST
from ui.i18n import isolate, translate
from ui.kit.accessory_ticks import AccessoryTicks
from ui.kit.avatar import Avatar, PictureTile
from ui.kit.blocks import FactLine, ShelfBlock
from ui.kit.chip import Chip, State
from ui.kit.choice_card import ChoiceCard
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.kit.pictures import Picture
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface
from ui.kit.tick import TickBox
from ui.kit.tokens import RADIUS


@dataclass(frozen=True, slots=True, kw_only=True)
class NextView:
    """Words about whoever is next in the line."""

    person: bytes
    name: str
    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnView:
    """Words of the card. `parts` are (part, there); `missing` is a sentence, empty while nobody has looked.

    `kit` says what of its kit is still out, empty if it went out alone (R11).
    """

    picture: Picture
    name: str
    number: str
    state: State
    person: bytes | None
    person_name: str
    had: str
    shelf_title: str
    shelf: str
    shelf_under: str
    next: NextView | None
    parts: tuple[tuple[str, bool], ...]
    missing: str
    kit: str
    check: str
    note: str


class ReturnCard(Surface):
    """Signals: `ticked(part, there)`, `all_there`, `checked(how)` with good, worn or broken."""

    ticked = Signal(object, bool)
    all_there = Signal()
    checked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", parent=parent)
        self._view: ReturnView | None = None
        self._scroll = TidyScroll(translate("desk", "What came back"), gap=0)
        self._body = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._scroll)
        bell().changed.connect(self.on_look_changed)

    def show_return(self, view: ReturnView) -> None:
        """Show what came back; the same view again changes nothing."""
        if view != self._view:
            self._view = view
            self._rebuild(view)

    @Slot()
    def on_look_changed(self) -> None:
        if self._view is not None:
            self._rebuild(self._view)

    def _rebuild(self, view: ReturnView) -> None:
        focused = next((w.accessibleName() for w in self._parts() if w.hasFocus()), "")
        self._scroll.column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(16)
        column.addLayout(self._head(view))
        if view.next is not None:
            column.addWidget(_next(view.next))
        if view.kit:
            column.addWidget(FactLine("toolbox", view.kit))
        # Where there is no room side by side the two questions stand one under the other.
        questions: tuple[QWidget, ...] = (self._ticks(view),) if view.parts else ()
        column.addWidget(Columns((*questions, self._condition(view)), (50, 50)))
        self._scroll.column.addWidget(self._body)
        self.setAccessibleName(f"{view.name}. {view.shelf_title} {view.shelf}")
        for widget in self._parts():
            if focused and widget.accessibleName() == focused:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[QWidget]:
        return [*self._body.findChildren(TickBox), *self._body.findChildren(ChoiceCard)]

    def _head(self, view: ReturnView) -> QBoxLayout:
        stacked = look().scale >= LARGEST
        row = QBoxLayout(QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(20)
        if look().scale < GROWN:
            row.addWidget(PictureTile(view.picture, 200), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(view.name, "title", wrap=True))
        words.addWidget(Label(isolate(view.number), "body", "text2", elide=True))
        words.addWidget(Chip(view.state))
        words.addStretch(1)
        if view.person_name:
            words.addLayout(_person(view))
        row.addLayout(words, 1)
        shelf = ShelfBlock(view.shelf_title, view.shelf, view.shelf_under)
        shelf.setMinimumWidth(look().px(200))
        if not stacked:
            # A name is wider than a shelf mark, and gets smaller rather than leave no room for the words beside it.
            shelf.setMaximumWidth(look().px(272))
        row.addWidget(shelf)
        return row

    def _ticks(self, view: ReturnView) -> AccessoryTicks:
        title = translate("desk", "What belongs to it")
        ticks = AccessoryTicks(title, [(part, part, there) for part, there in view.parts], sunk=False)
        ticks.say_missing(view.missing)
        ticks.changed.connect(self.ticked)
        ticks.all_there.connect(self.all_there)
        return ticks

    def _condition(self, view: ReturnView) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = Label(translate("desk", "How is it?"), "card_title")
        title.setMinimumHeight(look().height("control"))
        column.addWidget(title)
        for how, words, icon, key in (
            (GOOD, translate("desk", "Good"), "thumbs-up", ""),
            (WORN, translate("desk", "Worn, still works"), "eye", ""),
            (BROKEN, translate("desk", "Needs repair"), "wrench", "F9"),
        ):
            choice = ChoiceCard(words, icon=icon, key=key, on=view.check == how, parent=part)
            choice.setObjectName(how)
            choice.clicked.connect(self.on_choice_clicked)
            column.addWidget(choice)
        if view.note:
            column.addWidget(FactLine("sticky-note", view.note, token="warn", role="detail"))
        return part

    @Slot()
    def on_choice_clicked(self) -> None:
        self.checked.emit(self.sender().objectName())


def _next(view: NextView) -> Surface:
    """Whose turn it is, in the colour of what is kept (look §4)."""
    block = Surface("plum_soft", "", RADIUS["well"])
    row = QHBoxLayout(block)
    row.setContentsMargins(14, 10, 14, 10)
    row.setSpacing(12)
    row.addWidget(Avatar(view.name, view.person, 42))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(view.title, "card_title", wrap=True))
    words.addWidget(Label(view.words, "detail", wrap=True))
    row.addLayout(words, 1)
    block.setAccessibleName(f"{view.title}. {view.words}")
    return block


def _person(view: ReturnView) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Avatar(view.person_name, view.person or b"", 36))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(view.person_name, "medium", elide=True))
    words.addWidget(Label(view.had, "caption", "text2", elide=True))
    row.addLayout(words, 1)
    return row
