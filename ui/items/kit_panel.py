"""One kit: its parts and where they are, what can be done with all of them at once, what happened to it (R11).

It shows a kit of the catalog and turns presses into commands; the form is in `kit_form`.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from skillshare.catalog.views import KitRow, LoanRow
from skillshare.domain.kit_lending import ReturnKit
from skillshare.domain.kits import RemoveKit
from skillshare.domain.refusal import Refusal
from ui.i18n import isolate, translate
from ui.items import sections
from ui.kit.banner import Banner, Message
from ui.kit.blocks import NoteBlock
from ui.kit.chip import Chip
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import in_place_of
from ui.kit.row_list import RowList
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.more_menu import more_menu, open_below
from ui.past import Past
from ui.photos import PhotoShelf
from ui.session import Session
from ui.showing import item_row, kit_picture, kit_state, loan_row
from ui.side_panel import focused_name, place_cross, refocus
from ui.wording import words


class KitPanel(QWidget):
    """Signals: `left` for the cross, `edit_wanted(id)`, `labels_wanted(ids)`, `opened(id)` for a part."""

    left = Signal()
    edit_wanted = Signal(object)
    labels_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._photos = session, photos
        self._kit: KitRow | None = None
        self.alone = False
        self._scroll = TidyScroll(translate("items", "Kit"), gap=0)
        self._past = Past(session, self)
        self._past.refused.connect(self.on_refused)
        self._banner = Banner()
        self._banner.left_alone.connect(self._banner.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._cross = IconButton("x", translate("items", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.left)
        self._body: QWidget | None = None

    # Showing

    def kit(self) -> bytes | None:
        """Return the kit on show."""
        return self._kit.id if self._kit else None

    def show_kit(self, kit: bytes) -> bool:
        """Show a kit; False if there is none of that id (any more)."""
        row = self._session.catalog.kits.row(kit)
        same, self._kit = self._kit is not None and self._kit.id == kit, row
        if row is None:
            return False
        keyboard, at = focused_name(self), self._scroll.verticalScrollBar().value()
        if not same:
            self._banner.settle()
        self._build(row, self._session.catalog.kits.outs(kit))
        self._scroll.verticalScrollBar().setValue(at if same else 0)
        refocus(self._body, keyboard)
        return True

    def first_focus(self) -> QWidget | None:
        """Return the button that stands for what one mostly does."""
        found = self._body.findChild(QWidget, "primary") if self._body else None
        return found if isinstance(found, QWidget) else None

    def _build(self, kit: KitRow, outs: tuple[LoanRow, ...]) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(0)
        column.addWidget(sections.Hero(kit_picture(kit), self.alone))
        for group in (self._top(kit, outs), *self._groups(kit, outs)):
            if column.count() > 1:
                column.addWidget(Hairline())
            column.addLayout(sections.padded(group))
        old, self._body = self._body, body
        in_place_of(self._scroll.column, old, body)
        self._cross.raise_()

    def _top(self, kit: KitRow, outs: tuple[LoanRow, ...]) -> list[QWidget]:
        count = translate("items", "Kit of %n part(s)", "", len(kit.parts))
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(Chip(kit_state(kit)))
        under = Label(f"{isolate(kit.number)} · {count}", "caption", "text2", wrap=True)
        made = [self._banner, Label(kit.name, "section", wrap=True), under, chips, self._buttons(kit, outs)]
        if kit.note:
            made.append(NoteBlock(kit.note, translate("items", "Note")))
        return made

    def _groups(self, kit: KitRow, outs: tuple[LoanRow, ...]) -> list[list[QWidget]]:
        today = self._session.catalog.today()
        parts = RowList(translate("items", "What belongs to it"), fit=True, lone=True)
        parts.setObjectName("parts")
        parts.show_rows([item_row(part, today, self._photos) for part in kit.parts])
        parts.opened.connect(self.opened)
        groups: list[list[QWidget]] = [[Label(translate("items", "What belongs to it"), "card_title"), parts]]
        own = {part.id for part in kit.parts}
        others = {loan.item: loan_row(loan, today, self._photos) for loan in outs if loan.item not in own}
        if others:
            title = translate("items", "Out in place of a part")
            instead = RowList(title, fit=True, lone=True)
            instead.show_rows(list(others.values()))
            groups.append([Label(title, "card_title"), instead])
        self._past.show_record(kit.id)
        groups.append([Label(translate("items", "History"), "card_title"), self._past])
        return groups

    # Doing

    def _buttons(self, kit: KitRow, outs: tuple[LoanRow, ...]) -> QWidget:
        slot: Callable[[], None]
        text, icon, slot = translate("items", "Lend"), "arrow-up-from-line", self.on_lend
        if outs and _mostly_away(kit):
            text, icon, slot = translate("items", "Bring back"), "arrow-down-to-line", self.on_back
        primary = KeyButton(text, "primary", icon=icon)
        primary.setObjectName("primary")
        primary.clicked.connect(slot)
        edit = KeyButton(translate("items", "Edit"), "plain", key="Ctrl+E", bind=True)
        edit.setObjectName("edit")
        edit.clicked.connect(self.on_edit)
        more = IconButton("ellipsis", translate("items", "More to do with it"), framed=True)
        more.setObjectName("more")
        more.clicked.connect(self.on_more)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (primary, edit, more):
            flow.addWidget(button)
        return row

    @Slot()
    def on_more(self) -> None:
        open_below(self.more_menu(), self.sender())

    def more_menu(self) -> QMenu:
        """Return the menu behind …: what can be done with this kit besides."""
        entries: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("lend", translate("items", "Lend what is here"), self.on_lend),
            ("back", translate("items", "Bring back what is out"), self.on_back),
            ("label", translate("items", "Print a label"), self.on_label),
            ("remove", translate("items", "Remove the kit, keep its parts"), self.on_remove),
        )
        left_out = self._left_out()
        return more_menu(self, [entry for entry in entries if entry[0] not in left_out])

    def _left_out(self) -> tuple[str, ...]:
        """What the main button says already, or what makes no sense now."""
        kit = self._kit
        if kit is None or not self._session.catalog.kits.outs(kit.id):
            return ("lend", "back")
        if _mostly_away(kit):
            return ("back",) if len(kit.away) < len(kit.parts) else ("lend", "back")
        return ("lend",)

    @Slot()
    def on_lend(self) -> None:
        if self._kit is not None:
            self._session.wanted.emit("desk", ("code", self._kit.number))

    @Slot()
    def on_back(self) -> None:
        if self._kit is not None:
            self._session.actions.do(ReturnKit(kit=self._kit.id), refused=self.on_refused)

    @Slot()
    def on_edit(self) -> None:
        if self._kit is not None:
            self.edit_wanted.emit(self._kit.id)

    @Slot()
    def on_label(self) -> None:
        if self._kit is not None:
            self.labels_wanted.emit([self._kit.id])

    @Slot()
    def on_remove(self) -> None:
        if self._kit is not None:
            self._session.actions.do(RemoveKit(kit=self._kit.id), refused=self.on_refused)

    @Slot(object)
    def on_refused(self, refusal: Refusal) -> None:
        said = words(refusal, self._session.catalog.today())
        leave = translate("items", "Close")
        self._banner.show_message(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place_cross(self, self._cross)


def _mostly_away(kit: KitRow) -> bool:
    """Whether bringing it back is what one mostly wants to do with it."""
    return len(kit.away) * 2 > len(kit.parts)
