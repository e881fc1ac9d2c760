"""The left side of Items: heading, search as you type, filters, and the things as cards or rows, ticked for labels.

It asks the catalog page by page and shows the answer; what opens beside it is the place's.
"""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skillshare.catalog.views import Counts, ItemFilter, ItemRow, KitRow
from skillshare.domain import kinds
from ui.i18n import translate
from ui.items import empty
from ui.items.filters import Filters
from ui.items.labels import LabelBar
from ui.items.look_of import card_of, kit_look, row_of
from ui.kit.empty_state import EmptyState, something_wrong
from ui.kit.field import SearchField
from ui.kit.flow_layout import FlowLayout
from ui.kit.item_card import ItemCard
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.kit.rows import Row
from ui.kit.titles import PlaceTitle
from ui.paged import CARDS, ROWS, PagedModel, PagedView
from ui.photos import PhotoShelf
from ui.session import Session

VIEW_SETTING: Final = "items/view"
"""Whether the list is shown as cards or as rows."""
COUNT_MS: Final = 40
"""After so long without another letter the whole answer is counted: Qt paints the rows before that."""


class ItemList(QWidget):
    """Signals: `opened(id)`, `chosen(id)` while arrows move, `add_wanted(name)`, `labels_wanted(ids)`, `labels_begun`,
    `kit_wanted(ids)` for a kit of these items, `escaped`."""

    opened = Signal(object)
    chosen = Signal(object)
    add_wanted = Signal(str)
    labels_wanted = Signal(object)
    labels_begun = Signal()
    kit_wanted = Signal(object)
    escaped = Signal()

    def __init__(self, session: Session, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._photos = session, photos
        self._ticked: dict[bytes, None] | None = None
        self._kind = ROWS if session.settings.value(VIEW_SETTING, CARDS) == ROWS else CARDS
        self._make()
        self._lay_out()
        self._connect()
        self._show_switch()

    def _make(self) -> None:
        self._title = PlaceTitle(translate("items", "Items"))
        self._labels = KeyButton(translate("items", "Labels"), "plain", icon="printer")
        self._labels.setObjectName("labels")
        self._add = KeyButton(translate("items", "Add an item"), "edge", icon="plus", key="Ctrl+N", bind=True)
        self._add.setObjectName("add")
        self.search = SearchField(translate("items", "Name, number, category or use"), key="/")
        self._filters = Filters()
        self._label_bar = LabelBar()
        self._found = Label("", "body", "text2", elide=True)
        self._switch = KeyButton("", "link", icon="list-checks")
        self._switch.setObjectName("switch")
        self._model = PagedModel(self._load, self._look, self)
        self.view = PagedView(translate("items", "Items"), self._model, form=self._kind)
        self._instead: EmptyState | None = None
        # Asked for when something changed, not with every letter that is typed.
        self._counts: Counts | None = None
        self._word = ""
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)
        self._counting.timeout.connect(self.on_counting)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, 14)
        flow.addWidget(self._title)
        flow.add_trailing(self._labels)
        flow.add_trailing(self._add)
        line = QHBoxLayout()
        line.setContentsMargins(2, 0, 2, 0)
        line.addWidget(self._found, 1)
        line.addWidget(self._switch)
        top = QVBoxLayout()
        pad(top, 0, 0, 12, 0)
        top.setSpacing(10)
        for widget in (head, self.search, self._filters, self._label_bar):
            top.addWidget(widget)
        top.addLayout(line)
        column = QVBoxLayout(self)
        pad(column, 26, 18, 14, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.changed.connect(self.on_search_changed)
        self.search.moved.connect(self.view.move_by)
        self.search.entered.connect(self.on_search_entered)
        self.search.escaped.connect(self.escaped)
        self._filters.changed.connect(self.requery)
        self._switch.clicked.connect(self.on_switch_clicked)
        self._labels.clicked.connect(self.begin_labels)
        self._add.clicked.connect(self.on_add_clicked)
        self.view.chosen.connect(self.on_chosen)
        self.view.opened.connect(self.opened)
        self.view.ticked.connect(self.on_ticked)
        self._label_bar.print_asked.connect(self.on_print_asked)
        self._label_bar.kit_asked.connect(self.on_kit_asked)
        self._label_bar.all_asked.connect(self.on_all_asked)
        self._label_bar.left.connect(self.leave_labels)

    # Asking and showing

    def wanted(self) -> ItemFilter:
        """Return what the list shows now."""
        return self._filters.wanted(self.search.text())

    def show_only(self, state: str) -> bool:
        """Show the things of one state, such as those that are out; False if there is no such state."""
        if state and self._filters.show_only(state):
            self.search.show_text("")
            return True
        return False

    def look_for(self, text: str) -> None:
        """Show all that a text finds, whatever was narrowed before."""
        self._filters.clear()
        self.search.show_text(text)

    def _load(self, offset: int, limit: int) -> tuple[ItemRow | KitRow, ...]:
        if self._filters.kits():
            return self._session.catalog.kits.all(self.search.text())[offset : offset + limit]
        return self._session.catalog.items.page(self.wanted(), offset, limit)

    def _look(self, item: ItemRow | KitRow) -> Row | ItemCard:
        text, today = self.search.text(), self._session.catalog.today()
        if isinstance(item, KitRow):
            return kit_look(item, text, self._ticked, cards=self._kind == CARDS)
        kept = self._session.community.deciding().kept(item) if item.waits else None
        if self._ticked is not None:
            return row_of(item, text, today, self._photos, item.id in self._ticked, kept)
        if self._kind == CARDS:
            return card_of(item, text, today, self._photos, kept)
        return row_of(item, text, today, self._photos, None, kept)

    @Slot()
    def requery(self, *, keep: bool = False) -> None:
        """Ask again; `keep` as many rows as were on show, after a change elsewhere."""
        try:
            self.view.requery(keep=keep)
            # More than a page is counted once the first rows are on the screen: a letter waits for rows, not for a sum.
            count = self._model.rowCount()
            if self._model.canFetchMore(QModelIndex()):
                self._counting.start()
            if keep or self._counts is None:
                self._counts = self._session.catalog.items.counts()
                self._filters.offer(self._counts.categories, self._session.catalog.items.places())
            self._show_counts(count, self._counts)
        except Exception as error:  # whatever the disk or the database says, the window stays
            self._session.actions.broken.emit(error)
            self._show_instead(self._trouble())
            return
        if count:
            self._stack.setCurrentWidget(self.view)
        else:
            self._show_instead(self._empty_state())

    @Slot()
    def on_counting(self) -> None:
        catalog = self._session.catalog
        try:
            kits = self._filters.kits()
            count = len(catalog.kits.all(self.search.text())) if kits else catalog.items.count(self.wanted())
        except Exception as error:  # whatever the disk or the database says, the window stays
            self._session.actions.broken.emit(error)
            return
        if self._counts is not None:
            self._show_counts(count, self._counts)

    def _show_counts(self, count: int, counts: Counts) -> None:
        things, out = (
            translate("items", "%n thing(s)", "", counts.items),
            translate("items", "%n are out", "", counts.out),
        )
        under = translate("items", "{things}, {out}").format(things=things, out=out) if counts.items else ""
        self._title.show_words(translate("items", "Items"), under)
        found = translate("items", "%n thing(s)", "", count)
        if self._filters.kits():
            found = translate("items", "%n kit(s)", "", count)
        elif self.search.text().strip():
            found = translate("items", "{things} found by name, category or use").format(things=found)
        if not self._counting.isActive():
            self._found.setText(found if count else "")
        self._add.setText(
            translate("items", "Make a kit") if self._filters.kits() else translate("items", "Add an item")
        )
        some = bool(count or counts.items or self.search.text() or self._filters.narrowed())
        for widget in (self.search, self._filters, self._labels, self._add):
            widget.setVisible(some)
        self._switch.setVisible(bool(count) and self._ticked is None)

    def _show_instead(self, state: EmptyState) -> None:
        old, self._instead = self._instead, state
        self._stack.addWidget(state)
        self._stack.setCurrentWidget(state)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _empty_state(self) -> EmptyState:
        text = self.search.text().strip()
        if text:
            return self._not_found(text)
        if self._filters.kits():
            state = empty.no_kits()
            state.acted.connect(self.on_add_clicked)
            return state
        if self._filters.narrowed():
            state = empty.nothing_fits()
            state.acted.connect(self._filters.clear)
            return state
        state = empty.nothing_yet()
        state.acted.connect(self.on_add_clicked)
        state.acted_second.connect(self.on_import)
        return state

    def _not_found(self, text: str) -> EmptyState:
        instead = self._session.catalog.search.find(text, 1, kinds.ITEM).instead
        self._word = instead[0] if instead else ""
        state = empty.not_found(text, instead)
        state.acted.connect(self.on_instead)
        state.acted_second.connect(self.on_add_typed)
        return state

    def _trouble(self) -> EmptyState:
        sentence = translate("items", "The list cannot be read just now. Nothing is lost.")
        state = something_wrong(sentence, translate("items", "Try again"))
        state.acted.connect(self.requery)
        return state

    def _show_switch(self) -> None:
        cards = self._kind == CARDS
        self._switch.setText(translate("items", "Show as a list") if cards else translate("items", "Show pictures"))

    # Pressed and typed

    @Slot(str)
    def on_search_changed(self, text: str) -> None:
        self.requery()
        if text.strip() and self.view.chosen_key() is None:
            self.view.move_by(1)

    @Slot(str)
    def on_search_entered(self, _text: str) -> None:
        key = self.view.chosen_key() or self.view.first_key()
        if key is not None and self._ticked is not None:
            self.on_ticked(key)
        elif key is not None:
            self.opened.emit(key)

    @Slot()
    def on_instead(self) -> None:
        self.search.show_text(self._word)

    @Slot()
    def on_add_clicked(self) -> None:
        if self._filters.kits():
            self.kit_wanted.emit([])
        else:
            self.add_wanted.emit("")

    @Slot()
    def on_add_typed(self) -> None:
        self.add_wanted.emit(self.search.text().strip())

    @Slot()
    def on_import(self) -> None:
        self._session.wanted.emit("community", "import")

    @Slot()
    def on_switch_clicked(self) -> None:
        self._kind = ROWS if self._kind == CARDS else CARDS
        self._session.settings.setValue(VIEW_SETTING, self._kind)
        self._show_switch()
        self.view.show_as(self._kind)

    @Slot(object)
    def on_chosen(self, key: bytes) -> None:
        if self._ticked is None:
            self.chosen.emit(key)

    # Labels

    def ticking(self) -> bool:
        """Tell whether things are being chosen for labels."""
        return self._ticked is not None

    @Slot()
    def begin_labels(self) -> None:
        """Show rows with ticks; what was chosen is ticked."""
        chosen = self.view.chosen_key()
        self._ticked = dict.fromkeys([chosen]) if chosen is not None else {}
        self.view.show_as(ROWS)
        self._label_bar.begin(len(self._ticked), self._items_ticked())
        self._switch.hide()
        self.labels_begun.emit()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave_labels(self) -> None:
        """Stop choosing."""
        self._ticked = None
        self._label_bar.hide()
        self.view.show_as(self._kind)
        self._switch.setVisible(self._stack.currentWidget() is self.view)

    @Slot(object)
    def on_ticked(self, key: bytes) -> None:
        if self._ticked is None:
            return
        if key in self._ticked:
            del self._ticked[key]
        else:
            self._ticked[key] = None
        self._model.forget_looks()
        self._label_bar.show_count(len(self._ticked), self._items_ticked())

    @Slot()
    def on_all_asked(self) -> None:
        if self._ticked is not None:
            self._ticked |= dict.fromkeys(found.id for found in self._load(0, 100_000))
            self._model.forget_looks()
            self._label_bar.show_count(len(self._ticked), self._items_ticked())

    def _items_ticked(self) -> int:
        """How many of what is ticked could be parts of a kit."""
        kits = {kit.id for kit in self._session.catalog.kits.all()}
        return sum(1 for key in self._ticked or () if key not in kits)

    @Slot()
    def on_kit_asked(self) -> None:
        ticked = list(self._ticked or ())
        self.leave_labels()
        self.kit_wanted.emit(ticked)

    @Slot()
    def on_print_asked(self) -> None:
        if self._ticked:
            self.labels_wanted.emit(list(self._ticked))
            self.leave_labels()
