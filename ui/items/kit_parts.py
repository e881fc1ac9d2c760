"""The parts of a kit while it is put together: a list to take out of, and a box to add with, by scan or by name (R11).

Whether a thing may be a part is the domain's to say, when the kit is saved.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import Hit, ItemRow
from skillshare.domain import kinds
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.avatar import PictureTile
from ui.kit.icon_button import IconButton
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.kit.one_box import OneBox
from ui.photos import PhotoShelf
from ui.session import Session
from ui.showing import hit_row, item_picture

_OFFERED = 5


class KitParts(QWidget):
    """Signals: `changed` after something was added or taken out, `grown` when there is more under the box to see."""

    changed = Signal()
    grown = Signal()

    def __init__(self, session: Session, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._photos = session, photos
        self.parts: tuple[bytes, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.box = OneBox(translate("items", "Scan or type a part"))
        self.box.setObjectName("add_part")
        self.box.changed.connect(self.on_typed)
        self.box.chosen.connect(self.on_chosen)
        self.box.submitted.connect(self.on_submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(translate("items", "What belongs to it"), "strong"))
        column.addWidget(self._list)
        column.addWidget(self.box)

    def show_parts(self, parts: Sequence[bytes]) -> None:
        """Show these items as the parts, in this order."""
        self.parts = tuple(dict.fromkeys(parts))
        clear(self._rows)
        for part in self.parts:
            row = self._session.catalog.items.row(part)
            if row is not None:
                self._rows.addWidget(self._part(row))
        self._list.setVisible(bool(self.parts))

    def add(self, item: bytes) -> None:
        """Add one more part; one that is there already stays where it is."""
        row = self._session.catalog.items.row(item)
        if row is None or item in self.parts:
            return
        self.show_parts((*self.parts, item))
        announce(self, translate("items", "{item} belongs to it now").format(item=isolate(row.name)))
        self.changed.emit()

    def take_scan(self, code: str) -> bool:
        """Add the item with this label; False if the code is no item's."""
        item = self._session.catalog.items.by_code(code)
        if item is not None:
            self.add(item.id)
        return item is not None

    def _part(self, item: ItemRow) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(PictureTile(item_picture(item, self._photos), 40))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(item.name, "medium", elide=True))
        words.addWidget(Label(isolate(item.number), "caption", "text2"))
        row.addLayout(words, 1)
        out = IconButton("x", translate("items", "Take out {item}").format(item=isolate(item.name)))
        out.setObjectName("take_out")
        out.setProperty("part", item.id.hex())
        out.clicked.connect(self.on_taken_out)
        row.addWidget(out)
        return whole

    @Slot()
    def on_taken_out(self) -> None:
        gone = bytes.fromhex(self.sender().property("part"))
        self.show_parts([part for part in self.parts if part != gone])
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(str)
    def on_typed(self, text: str) -> None:
        found = self._session.catalog.search.find(text, _OFFERED + len(self.parts), kinds.ITEM).hits
        self._hits = tuple(hit for hit in found if hit.id not in self.parts)[:_OFFERED]
        today = self._session.catalog.today()
        if self._hits or not text.strip():
            self.box.show_suggestions([hit_row(hit, today, self._photos) for hit in self._hits])
        elif found:
            self.box.show_nothing_found(translate("items", "It belongs to the kit already."))
        else:
            said = translate("items", "Nothing matches “{text}”.")
            self.box.show_nothing_found(said.format(text=isolate(text.strip()[:40])))
        self.grown.emit()

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        self.add(self._hits[place].id)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_submitted(self, text: str) -> None:
        if not self.take_scan(text):
            self.box.show_text(text)
