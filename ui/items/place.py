"""The place Items (look, picture 4): the list, and beside it one item or its form.

List, panel and form do their own work; which of them is on show is decided here.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from skillshare.domain.items import RETIRED
from ui.drafts import drafts_of
from ui.i18n import translate
from ui.items import kit_form
from ui.items.form import FORM, ItemForm
from ui.items.kit_form import KitForm
from ui.items.kit_panel import KitPanel
from ui.items.list_page import ItemList
from ui.items.panel import ItemPanel
from ui.items.reserve import ReserveForm
from ui.kit.look import bell, look
from ui.kit.shortcut import bind
from ui.photos import PhotoShelf
from ui.place import Place
from ui.session import Session
from ui.side_panel import SidePanel

_LIST_LEAST: Final = 400
"""Narrowest list in px at 100 % text; below it the panel covers the list (look §9)."""


class ItemsPlace(Place):
    """`labels_wanted(ids)` asks for printed labels of these items."""

    labels_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        photos = PhotoShelf(session.folder, session.community.vault)
        self._photos = photos
        self.list = ItemList(session, photos)
        self.panel = ItemPanel(session, photos)
        self.kit_panel = KitPanel(session, photos)
        self.form: ItemForm | KitForm | None = None
        self._last: ItemPanel | KitPanel = self.panel
        self.side = SidePanel(translate("items", "Item"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panel)
        self._pages.addWidget(self.kit_panel)
        self.side.column.addWidget(self._pages)
        self.side.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(self.show_item)
        self.list.chosen.connect(self.on_chosen)
        self.list.add_wanted.connect(self.on_add_wanted)
        self.list.labels_wanted.connect(self.labels_wanted)
        self.list.labels_begun.connect(self.close_panel)
        self.list.escaped.connect(self.step_back)
        self.list.kit_wanted.connect(self.on_kit_wanted)
        self.panel.kit_wanted.connect(self.on_kit_wanted)
        self.kit_panel.left.connect(self.close_panel)
        self.kit_panel.edit_wanted.connect(self.on_kit_edit_wanted)
        self.kit_panel.labels_wanted.connect(self.labels_wanted)
        self.kit_panel.opened.connect(self.show_item)
        self.panel.left.connect(self.close_panel)
        self.panel.edit_wanted.connect(self.on_edit_wanted)
        self.panel.copy_wanted.connect(self.on_copy_wanted)
        self.panel.labels_wanted.connect(self.labels_wanted)
        self.panel.opened.connect(self.show_item)
        bell().changed.connect(self.on_look_changed)
        for keys in ("/", "Ctrl+F"):
            bind(keys, self, self.on_search_key, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        self.list.requery(keep=True)
        if not self.side.isHidden() and not self._show_again():
            self.close_panel()

    def _show_again(self) -> bool:
        """What the panel shows, read anew; False if it is there no more."""
        item, kit = self.panel.item(), self.kit_panel.kit()
        if self._last is self.kit_panel:
            return kit is None or self.kit_panel.show_kit(kit)
        return item is None or self.panel.show_item(item)

    @Slot()
    def on_search_key(self) -> None:
        if self.list.isHidden():
            self.close_panel()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The panel

    @Slot(object)
    def on_chosen(self, key: bytes) -> None:
        """The arrow keys take an open panel along."""
        if not self.side.isHidden() and self.form is None:
            self._choose(key)

    @Slot(object)
    def show_item(self, item: bytes) -> None:
        """Open an item's panel, or a kit's, beside the list."""
        self._put_form_away()
        if self.side.isHidden():
            self.panel.resize(self.side.panel_width(), self.height())
        if self._choose(item):
            self.list.view.choose(item)
            self._show_side(self._last)
            if self.side.alone:
                self._focus_panel()

    def _choose(self, key: bytes) -> bool:
        """Put an item or a kit into its panel; False if there is none of that id."""
        if self.panel.show_item(key):
            self._last = self.panel
        elif self.kit_panel.show_kit(key):
            self._last = self.kit_panel
        else:
            return False
        if self.form is None:
            self._pages.setCurrentWidget(self._last)
        return True

    def _focus_panel(self) -> None:
        focus = self._last.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_side(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._fold(beside=True)

    @Slot()
    def close_panel(self) -> None:
        """Give the whole sheet to the list; a form that closes keeps what was typed."""
        self._put_form_away()
        focused = QApplication.focusWidget()
        inside = focused is not None and self.side.isAncestorOf(focused)
        self._fold(beside=False)
        if inside:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, *, beside: bool) -> None:
        """Where there is no room side by side, the panel covers the list (look §9)."""
        self.side.stand_beside(self.list, self.width(), look().px(_LIST_LEAST), open_=beside)
        self.panel.alone = self.kit_panel.alone = self.side.alone

    def minimumSizeHint(self) -> QSize:
        """Room for the list alone: a panel that does not fit beside it covers it."""
        return QSize(self.list.minimumSizeHint().width(), look().px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(beside=not self.side.isHidden())

    @Slot()
    def on_look_changed(self) -> None:
        self._fold(beside=not self.side.isHidden())

    # The form

    @Slot(str)
    def on_add_wanted(self, name: str) -> None:
        self._begin("name", name)

    def _begin(self, field: str, text: str) -> None:
        """Open the form for a new item with one field filled in, unless something was typed there before."""
        self._open_form(None)
        if isinstance(self.form, ItemForm) and text and not self.form.values()[field]:
            self.form.take_up({field: text})

    @Slot(object)
    def on_edit_wanted(self, item: bytes) -> None:
        self._open_form(item)

    @Slot(object)
    def on_copy_wanted(self, item: bytes) -> None:
        self._open_form(item, copy=True)

    def _open_form(self, item: bytes | None, *, copy: bool = False) -> None:
        state = self.session.catalog.items.state(item) if item is not None else None
        self._put_form_away()
        self._begin_form(ItemForm(self.session, self._photos, state, copy=copy))

    @Slot(object)
    def on_kit_wanted(self, parts: Sequence[bytes]) -> None:
        """Put a kit together that begins with these parts (R11)."""
        self._put_form_away()
        self._begin_form(KitForm(self.session, self._photos, None, parts=parts))

    @Slot(object)
    def on_kit_edit_wanted(self, kit: bytes) -> None:
        self._put_form_away()
        self._begin_form(KitForm(self.session, self._photos, self.session.catalog.kits.state(kit)))

    def _begin_form(self, form: ItemForm | KitForm) -> None:
        if self.list.ticking():
            self.list.leave_labels()
        self.form = form
        form.left.connect(self.on_form_left)
        form.saved.connect(self.on_form_saved)
        self._pages.addWidget(form)
        self._show_side(form)
        form.start()

    def _put_form_away(self) -> None:
        """Close the form; what was typed and not saved stays as a draft, and the window says so."""
        form, self.form = self.form, None
        if form is None:
            return
        name = kit_form.FORM if isinstance(form, KitForm) else FORM
        if drafts_of(self.session).of(name, form.record()):
            said = translate("items", "What you typed is kept.\nOpen the form again to go on, or to discard it.")
            self.session.notice.emit("know", said)
        self._pages.setCurrentWidget(self._last)
        self._pages.removeWidget(form)
        form.hide()
        form.deleteLater()

    @Slot()
    def on_form_left(self) -> None:
        shown = self.kit_panel.kit() if self._last is self.kit_panel else self.panel.item()
        self._put_form_away()
        if shown is not None and self._choose(shown):
            self._focus_panel()
        else:
            self.close_panel()
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def on_form_saved(self, item: bytes) -> None:
        self._put_form_away()
        self.list.requery(keep=True)
        self.show_item(item)
        self._focus_panel()

    # The window's wishes

    def open(self, what: object) -> None:
        """The id of an item or a kit opens it, ("reserve", id, person) asks when, "add" an empty form, ("new", name)
        and ("number", code) one that is begun; "labels" ticks; a state, such as "out", shows what is in it, "kits" the
        kits."""
        match what:
            case bytes():
                self.show_item(what)
            case "add":
                self._open_form(None)
            case ("new", str(name)):
                self.on_add_wanted(name)
            case ("number", str(code)):
                self._begin("number", code)
            case ("reserve", bytes(item), bytes() | None as person):
                self.show_item(item)
                self._reserve(person)
            case "labels":
                self.list.begin_labels()
            case str() if self.list.show_only(what):
                self.close_panel()

    def _reserve(self, person: bytes | None) -> None:
        """Ask from when to when the item on show is reserved, and for whom if that is not known."""
        self.panel.on_reserve()
        form = self.panel.findChild(ReserveForm)
        if person is not None and isinstance(form, ReserveForm):
            form.on_person(person)

    def take_scan(self, code: str) -> bool:
        if isinstance(self.form, KitForm) and self.form.parts.take_scan(code):
            return True
        doubles = self.session.catalog.items.all_by_code(code)
        fitting = [row for row in doubles if row.condition != RETIRED] or doubles
        found = fitting[0] if fitting else self.session.catalog.kits.by_code(code)
        if len(fitting) > 1:
            self.close_panel()
            self.list.look_for(fitting[0].number)
            said = translate("items", "Several things have this number.\nChoose the right one from the list.")
            self.session.notice.emit("know", said)
        elif found is not None:
            self.show_item(found.id)
        return found is not None

    @Slot()
    def step_back(self) -> bool:
        if self.list.ticking():
            self.list.leave_labels()
        elif self.form is not None:
            self.on_form_left()
        elif not self.side.isHidden() and not (self._last is self.panel and self.panel.step_back()):
            self.close_panel()
        elif self.side.isHidden():
            return False
        return True

    def first_focus(self) -> QWidget:
        return self.list.search

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.step_back():
            return
        super().keyPressEvent(event)
