"""One item: what it is, where it is, what can be done with it, when it is free, what happened to it.

It shows a page of the catalog and turns presses into commands; the form is in `form`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from skillshare.catalog.views import OUT, USED_UP, ItemPage
from skillshare.domain.holds import InLine, PlaceHold
from skillshare.domain.items import ACTIVE, MISSING, REPAIR, RETIRED, CountStock, SetCondition
from skillshare.domain.lending import ReturnItem
from skillshare.domain.refusal import Refusal
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.items import sections
from ui.items.line import Line
from ui.items.reserve import ReserveForm
from ui.items.reserved import Reserved, reserved_days, reserved_of
from ui.items.taught import taught
from ui.items.troubles import Troubles
from ui.kit.chip import Chip
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import in_place_of
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.more_menu import more_menu, open_below
from ui.past import Past
from ui.photos import PhotoShelf
from ui.session import Session
from ui.showing import item_picture, item_state
from ui.side_panel import focused_name, place_cross, refocus
from ui.whom import Whom

Ask = InlineAsk | Whom | ReserveForm


class ItemPanel(QWidget):
    """Signals: `left` for the cross, `edit_wanted(id)`, `copy_wanted(id)`, `labels_wanted(ids)`, `opened(id)`,
    `kit_wanted(ids)`."""

    left = Signal()
    edit_wanted = Signal(object)
    copy_wanted = Signal(object)
    labels_wanted = Signal(object)
    opened = Signal(object)
    kit_wanted = Signal(object)

    def __init__(self, session: Session, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._photos = session, photos
        self._page: ItemPage | None = None
        self._ask: Ask | None = None
        self.alone = False
        self._scroll = TidyScroll(translate("items", "Item"), gap=0)
        self._past = Past(session, self)
        self._past.refused.connect(self.on_refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._cross = IconButton("x", translate("items", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.left)
        self._body: QWidget | None = None

    # Showing

    def item(self) -> bytes | None:
        """Return the item on show."""
        return self._page.row.id if self._page else None

    def show_item(self, item: bytes) -> bool:
        """Show an item; False if there is none of that id (any more)."""
        page = self._session.catalog.items.one(item)
        if page is None:
            self._page = None
            return False
        same = self._page is not None and self._page.row.id == item
        keyboard, at = focused_name(self), self._scroll.verticalScrollBar().value()
        # The question of another item goes with what was shown of it.
        asking = self._ask = self._ask if same else None
        self._page = page
        self._build(page, asking)
        self._scroll.verticalScrollBar().setValue(at if same else 0)
        if asking is None:
            refocus(self._body, keyboard)
        return True

    def first_focus(self) -> QWidget | None:
        """Return the button that stands for what one mostly does."""
        found = self._body.findChild(QWidget, "primary") if self._body else None
        return found if isinstance(found, QWidget) else None

    def step_back(self) -> bool:
        """Close an open question; False if there is none."""
        if self._ask is None:
            return False
        self._ask.close_it()
        return True

    def _build(self, page: ItemPage, asking: Ask | None) -> None:
        body = QWidget()
        self._slot = QVBoxLayout()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(0)
        column.addWidget(sections.Hero(item_picture(page.item, self._photos), self.alone))
        column.addLayout(self._top(page))
        for group in self._groups(page):
            column.addWidget(Hairline())
            column.addLayout(sections.padded(group))
        if asking is not None:
            self._slot.addWidget(asking)
        old, self._body = self._body, body
        in_place_of(self._scroll.column, old, body)
        self._cross.raise_()

    def _top(self, page: ItemPage) -> QVBoxLayout:
        currency = self._session.catalog.settings(self._session.community.id).currency
        today = self._session.catalog.today()
        name = Label(page.item.name, "section", wrap=True)
        under = Label(sections.under_name(page.item, currency), "caption", "text2", wrap=True)
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(Chip(item_state(page.row, today, self._session.community.deciding().kept(page.row))))
        if page.row.person is not None and page.row.person_name:
            flow.addWidget(self._borrower(page))
        for link in sections.kit_links(self._session.catalog.kits.of_item(page.row.id)):
            link.clicked.connect(self.on_kit_clicked)
            flow.addWidget(link)
        column = sections.padded([name, under, chips, self._buttons(page)])
        self._troubles = Troubles(self._session, page, self)
        self._troubles.done.connect(self.on_command)
        column.insertWidget(0, self._troubles)
        column.addLayout(self._slot)
        if not page.row.consumable:
            column.addSpacing(4)
            line, days = self._session.community.deciding().line(page.item), reserved_days(self._session, page)
            column.addWidget(sections.availability(page, line, today, self._session.catalog.opening(), days))
            if line or page.row.state == OUT:
                column.addSpacing(4)
                column.addWidget(self._line(line))
            if reserved_of(self._session, page):
                column.addWidget(Reserved(self._session, page, self._open_ask, self.on_command))
        return column

    def _groups(self, page: ItemPage) -> list[list[QWidget]]:
        today = self._session.catalog.today()
        groups = [sections.advice(page.item), sections.parts(page.item), taught(page, self._session)]
        if page.copies:
            copies = sections.copies_list(page.copies, today)
            copies.opened.connect(self.opened)
            groups.append([Label(sections.copies_words(page), "card_title", wrap=True), copies])
        known = sections.facts(page.item)
        if known:
            groups.append([sections.fact_table(known)])
        self._past.show_record(page.row.id)
        groups.append([Label(translate("items", "History"), "card_title"), self._past])
        return [group for group in groups if group]

    def _borrower(self, page: ItemPage) -> KeyButton:
        words_ = translate("items", "with {name}").format(name=isolate(page.row.person_name))
        button = KeyButton(words_, "link", icon="user-round")
        button.setObjectName("borrower")
        button.clicked.connect(self.on_borrower_clicked)
        return button

    def _line(self, line: tuple[InLine, ...]) -> Line:
        part = Line(line, self._session.catalog.today())
        part.join_wanted.connect(self.on_join)
        part.ended.connect(self.on_command)
        return part

    # Doing

    def _buttons(self, page: ItemPage) -> QWidget:
        """The main button with Edit and … beside it, or above them where words are long."""
        primary = self._primary(page)
        primary.setObjectName("primary")
        edit = KeyButton(translate("items", "Edit"), "plain", key="Ctrl+E", bind=True)
        edit.setObjectName("edit")
        edit.clicked.connect(self.on_edit_clicked)
        more = IconButton("ellipsis", translate("items", "More to do with it"), framed=True)
        more.setObjectName("more")
        more.clicked.connect(self.on_more_clicked)
        both = QWidget()
        place = QGridLayout(both)
        place.setContentsMargins(0, 4, 0, 0)
        place.setSpacing(8)
        needed = sum(button.sizeHint().width() for button in (primary, edit, more)) + 16
        beside = needed <= self.width() - 2 * sections.PAD - self._scroll.verticalScrollBar().sizeHint().width()
        row, column = (0, 1) if beside else (1, 0)
        place.addWidget(primary, 0, 0, 1, 1 if beside else 3)
        place.addWidget(edit, row, column)
        place.addWidget(more, row, column + 1)
        place.setColumnStretch(0 if beside else 2, 1)
        return both

    def _primary(self, page: ItemPage) -> KeyButton:
        slot: Callable[[], None]
        if page.row.state == OUT:
            text, icon, slot = translate("items", "Bring back"), "arrow-down-to-line", self.on_back_clicked
        elif page.row.state == USED_UP:
            text, icon, slot = translate("items", "Count stock"), "list-checks", self.on_count
        elif page.row.condition != ACTIVE:
            text, icon, slot = translate("items", "Put back in use"), "check", self.on_use_again
        else:
            text, icon, slot = translate("items", "Lend"), "arrow-up-from-line", self.on_lend_clicked
        button = KeyButton(text, "primary", icon=icon)
        button.clicked.connect(slot)
        return button

    @Slot()
    def on_more_clicked(self) -> None:
        open_below(self.more_menu(), self.sender())

    def more_menu(self) -> QMenu:
        """Return the menu behind …: what can be done with this item besides."""
        if self._page is None:
            return more_menu(self, ())
        condition = self._page.row.condition
        return more_menu(self, [entry for entry in self._entries() if entry[0] != condition])

    def _entries(self) -> list[tuple[str, str, Callable[[], None]]]:
        entries: list[tuple[str, str, Callable[[], None]]] = [
            ("copy", translate("items", "Copy as a new item"), self.on_copy),
            ("label", translate("items", "Print a label"), self.on_label),
            (REPAIR, translate("items", "It needs repair"), self.on_repair),
            (MISSING, translate("items", "It is missing"), self.on_missing),
            (RETIRED, translate("items", "Retire it"), self.on_retire),
            (ACTIVE, translate("items", "Put back in use"), self.on_use_again),
        ]
        if self._page is not None and self._page.row.consumable:
            entries.insert(2, ("count", translate("items", "Count stock"), self.on_count))
        elif self._page is not None and self._page.row.condition != RETIRED:
            entries.insert(0, ("reserve", translate("items", "Reserve it"), self.on_reserve))
            entries.insert(0, ("join", translate("items", "Keep it for somebody"), self.on_join))
            entries.insert(2, ("kit", translate("items", "Make a kit with it"), self.on_kit))
        return entries

    @Slot()
    def on_lend_clicked(self) -> None:
        if self._page is not None:
            self._session.wanted.emit("desk", ("code", self._page.row.number))

    @Slot()
    def on_back_clicked(self) -> None:
        if self._page is not None:
            self.on_command(ReturnItem(item=self._page.row.id))

    @Slot()
    def on_borrower_clicked(self) -> None:
        if self._page is not None and self._page.row.person is not None:
            self._session.wanted.emit("people", self._page.row.person)

    @Slot()
    def on_edit_clicked(self) -> None:
        if self._page is not None:
            self.edit_wanted.emit(self._page.row.id)

    @Slot()
    def on_copy(self) -> None:
        if self._page is not None:
            self.copy_wanted.emit(self._page.row.id)

    @Slot()
    def on_kit(self) -> None:
        if self._page is not None:
            self.kit_wanted.emit([self._page.row.id])

    @Slot()
    def on_kit_clicked(self) -> None:
        self.opened.emit(bytes.fromhex(self.sender().property("kit")))

    @Slot()
    def on_label(self) -> None:
        if self._page is not None:
            self.labels_wanted.emit([self._page.row.id])

    @Slot()
    def on_use_again(self) -> None:
        self._set(ACTIVE, "")

    @Slot()
    def on_repair(self) -> None:
        label, verb = translate("items", "What is wrong with it?"), translate("items", "It needs repair")
        ideas = (translate("items", "Does not start"), translate("items", "A part is broken"))
        self._question(label, verb, self._condition_answer(REPAIR), ideas=ideas)

    @Slot()
    def on_missing(self) -> None:
        label, verb = translate("items", "Since when, or where was it last?"), translate("items", "It is missing")
        self._question(label, verb, self._condition_answer(MISSING))

    @Slot()
    def on_retire(self) -> None:
        label, verb = translate("items", "Why is it retired?"), translate("items", "Retire it")
        ideas = (
            translate("items", "Worn out"),
            translate("items", "Given away"),
            translate("items", "Nobody borrows it"),
        )
        self._question(label, verb, self._condition_answer(RETIRED), ideas=ideas)

    @Slot()
    def on_join(self) -> None:
        whom = Whom(self._session, translate("items", "Who waits for it?"))
        whom.chosen.connect(self.on_joined)
        self._open_ask(whom)

    @Slot()
    def on_reserve(self) -> None:
        if self._page is not None:
            self._open_ask(ReserveForm(self._session, self._page))

    @Slot(object)
    def on_joined(self, person: bytes) -> None:
        if self._page is not None:
            self.on_command(PlaceHold(item=self._page.row.id, person=person))

    @Slot()
    def on_count(self) -> None:
        label, verb = translate("items", "How many are there?"), translate("items", "Save the count")
        text = str(max(0, self._page.row.stock)) if self._page else ""
        self._question(label, verb, self._count, text=text)

    def _count(self, given: str) -> str:
        if not given.isdecimal():
            return translate("items", "Type how many you count, in digits.")
        if self._page is not None:
            self._close_ask()
            self.on_command(CountStock(item=self._page.row.id, count=int(given)))
        return ""

    def _condition_answer(self, condition: str) -> Callable[[str], str]:
        def answer(reason: str) -> str:
            if not reason:
                return translate("items", "Type a few words, so that the next person knows.")
            self._close_ask()
            self._set(condition, reason)
            return ""

        return answer

    def _set(self, condition: str, reason: str) -> None:
        if self._page is not None:
            self.on_command(SetCondition(item=self._page.row.id, condition=condition, reason=reason))

    def _question(
        self, label: str, verb: str, answer: Callable[[str], str], *, text: str = "", ideas: tuple[str, ...] = ()
    ) -> None:
        self._open_ask(InlineAsk(label, verb, answer, text=text, ideas=ideas))

    def _open_ask(self, ask: Ask) -> None:
        self._close_ask()
        self._ask = ask
        ask.closed.connect(self.on_ask_closed)
        self._slot.addWidget(ask)
        ask.show()
        ask.start()
        self._scroll.ensureWidgetVisible(ask)

    def _close_ask(self) -> None:
        if self._ask is not None:
            self._ask.close_it()

    @Slot()
    def on_ask_closed(self) -> None:
        self._ask = None
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def on_command(self, command: object) -> None:
        self._session.actions.do(command, refused=self.on_refused)

    @Slot(object)
    def on_refused(self, refusal: Refusal) -> None:
        self._troubles.show_refusal(refusal)
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        place_cross(self, self._cross)
