"""One person: may they borrow, what they have at home, their notes, membership and history.

It shows a page of the catalog; questions asked in place and what they do stand in `asking`.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from skillshare.catalog.views import PersonPage
from skillshare.domain.holds import EndHold
from skillshare.domain.lending import ReturnItem, item_limit
from ui.conflicts import conflict_messages
from ui.i18n import isolate, language_name, translate
from ui.kit.avatar import Avatar
from ui.kit.banner import Banner, Message, Step
from ui.kit.empty_state import nothing_yet
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import in_place_of
from ui.kit.look import look
from ui.kit.margins import pad
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.more_menu import more_menu, open_below
from ui.past import Past
from ui.people import cards, roles
from ui.people.asking import Asking
from ui.people.booked_card import booked_card
from ui.people.heading import standing
from ui.people.learned import Learned
from ui.people.parts import LoanLine, TitledCard
from ui.people.teaching import Teaching
from ui.people.time_card import time_card
from ui.photos import PhotoShelf
from ui.session import Session
from ui.side_panel import focused_name, refocus
from ui.wording.said import commas, first_name

_TWO_COLUMNS = 760
"""Width in px at 100 % text from which the cards stand in two columns."""


class PersonView(QWidget):
    """Signals: `left`, `edit_wanted(id)`, `compare_wanted(id, id)`, `cards_wanted(ids)`, `erase_wanted(id)`,
    `statement_wanted(id)`."""

    left = Signal()
    edit_wanted = Signal(object)
    compare_wanted = Signal(object, object)
    cards_wanted = Signal(object)
    erase_wanted = Signal(object)
    statement_wanted = Signal(object)

    def __init__(self, session: Session, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._photos = session, photos
        self._page: PersonPage | None = None
        self._contact_shown = self._history_shown = False
        self.alone = False
        self._scroll = TidyScroll(translate("people", "Person"))
        self._past = Past(session, self)
        self._asking = Asking(session, self)
        self.learned = Learned(session, self._asking, self)
        self._asking.closed.connect(self.on_asking_closed)
        self._past.refused.connect(self._asking.show_refusal)
        self.teaching = Teaching(session, self._asking, self)
        self.teaching.changed.connect(self.on_teaching_changed)
        self._body: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    # Showing

    def person(self) -> bytes | None:
        """Return the person on show."""
        return self._page.person.id if self._page else None

    def show_person(self, person: bytes) -> bool:
        """Show a person; False if there is nobody of that id. Whoever was merged away shows as whom they became."""
        people = self._session.catalog.people
        page = people.one(people.standing(person))
        if page is None:
            self._page = None
            return False
        same = self._page is not None and self._page.person.id == page.person.id
        if not same:
            self._contact_shown = self._history_shown = False
            self._asking.settle()
        keyboard, at = focused_name(self), self._scroll.verticalScrollBar().value()
        self._page = page
        self._build(page)
        self._scroll.verticalScrollBar().setValue(at if same else 0)
        if not self._asking.busy():
            refocus(self._body, keyboard)
        return True

    def first_focus(self) -> QWidget | None:
        """Return the button that stands for what one mostly does."""
        found = self._body.findChild(QWidget, "primary") if self._body else None
        return found if isinstance(found, QWidget) else None

    def step_back(self) -> bool:
        """Close an open question, or hide the contact; False if there is neither."""
        if self._asking.busy():
            self._asking.settle()
            return True
        if self._contact_shown:
            self.on_contact_clicked()
            return True
        return False

    def _build(self, page: PersonPage) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        pad(column, 26, 18, 16, 24)
        column.setSpacing(14)
        column.addWidget(self._header(page))
        for message in self._messages(page):
            banner = Banner()
            column.addWidget(banner)
            banner.stepped.connect(self.on_stepped)
            banner.show_message(message)
        column.addWidget(self._asking)
        column.addWidget(self.teaching.head(page.person))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._columns.addLayout(_column(self._main_cards(page)), 3)
        self._columns.addLayout(_column(self._side_cards(page)), 2)
        column.addLayout(self._columns)
        old, self._body = self._body, body
        in_place_of(self._scroll.column, old, body)
        self._arrange()

    # The header

    def _header(self, page: PersonPage) -> QWidget:
        person = page.person
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        photo = self._photos.thumbnail(person.photo)
        row.addWidget(Avatar(person.name, person.id, 72, photo), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        top = QWidget()
        flow = FlowLayout(top, 12)
        flow.addWidget(Label(person.name, "title", elide=True))
        for button in self._buttons(page):
            flow.add_trailing(button)
        column.addWidget(top)
        column.addWidget(Label(self._under(page), "body", "text2", wrap=True))
        column.addWidget(standing(page.person, self._session))
        row.addLayout(column, 1)
        return head

    def _buttons(self, page: PersonPage) -> list[QWidget]:
        words_ = translate("people", "Hide contact") if self._contact_shown else translate("people", "Show contact")
        contact = KeyButton(words_, "plain", icon="eye-off" if self._contact_shown else "eye")
        contact.setObjectName("contact")
        contact.clicked.connect(self.on_contact_clicked)
        more = IconButton("ellipsis", translate("people", "More to do"), framed=True)
        more.setObjectName("more")
        more.clicked.connect(self.on_more_clicked)
        first = first_name(page.person.name)
        lend = KeyButton(
            translate("people", "Lend to {name}").format(name=isolate(first)), "primary", icon="arrow-up-from-line"
        )
        lend.setObjectName("primary")
        lend.clicked.connect(self.on_lend_clicked)
        made: list[QWidget] = [contact, more, lend]
        if self.alone:
            back = IconButton("x", translate("people", "Back to the list"), framed=True)
            back.clicked.connect(self.left)
            made.append(back)
        return made

    def _under(self, page: PersonPage) -> str:
        since = ""
        if page.person.periods:
            first = min(period.first for period in page.person.periods)
            since = translate("people", "Member since {year}").format(year=isolate(str(first.year)))
        spoken = commas([language_name(code) for code in page.person.languages])
        return " · ".join(part for part in (since, spoken) if part)

    # The cards

    def _main_cards(self, page: PersonPage) -> list[QWidget]:
        made: list[QWidget] = [self._home(page), *self.learned.coming(page.person)]
        today, asking = self._session.catalog.today(), self._asking
        if found := self._session.community.deciding().waits_for(page.person.id):
            made.append(cards.waits(found, today, self._photos, lambda hold: asking.do(EndHold(hold=hold))))
        if (booked := booked_card(page.person.id, self._session, asking.do)) is not None:
            made.append(booked)
        if page.past:
            made.append(cards.past_loans(page, self._session, self._photos, self.on_item_opened))
        return [*made, *self.teaching.cards(page.person), self._history(page)]

    def _history(self, page: PersonPage) -> TitledCard:
        """All that was done, folded: what was lent is on the page already."""
        card = TitledCard(translate("people", "History"))
        words = translate("people", "Hide") if self._history_shown else translate("people", "Show")
        fold = cards.button(words, "history", self.on_history_clicked, icon="chevron-down")
        fold.setAccessibleName(f"{words}: {translate('people', 'History')}")
        card.head.addWidget(fold)
        self._past.setVisible(self._history_shown)
        if self._history_shown:
            self._past.show_record(page.person.id)
            card.column.addWidget(self._past)
        else:
            self._past.setParent(self)
            card.column.setContentsMargins(0, 0, 0, 0)
        return card

    def _side_cards(self, page: PersonPage) -> list[QWidget]:
        settings = self._session.catalog.settings(self._session.community.id)
        asking, today = self._asking, self._session.catalog.today()
        made: list[QWidget] = [cards.contact(page.person)] if self._contact_shown else []
        made.append(cards.note(page.person, self._session, lambda: asking.pin(page.person)))
        made.append(
            cards.membership(page, today, lambda: asking.renew_membership(page), lambda: asking.end_membership(page))
        )
        made.append(cards.desk(page.person, settings, lambda: asking.accept(page.person, settings.agreement)))
        person = page.person
        record, statement = partial(asking.record_time, person), partial(self.statement_wanted.emit, person.id)
        made.append(time_card(person.id, self._session, record, statement))
        made.append(self.learned.done(person))
        if page.person.extra:
            made.append(cards.extra(page.person))
        return made

    def _home(self, page: PersonPage) -> TitledCard:
        limit = item_limit(self._session.community.deciding().desk(page.person))
        count = translate("people", "{has} of {limit}", "items at home").format(has=len(page.open), limit=limit)
        card = TitledCard(translate("people", "At home now"), count if page.open else "")
        today = self._session.catalog.today()
        if not page.open:
            card.column.addWidget(Label(translate("people", "Nothing is out with them."), "body", "text2"))
        for number, loan in enumerate(page.open):
            if number:
                card.column.addWidget(Hairline())
            shown = LoanLine(loan, today, self._photos)
            shown.renewed.connect(self._asking.renew)
            shown.more.connect(self.on_loan_more)
            card.column.addWidget(shown)
        return card

    def _messages(self, page: PersonPage) -> list[Message]:
        """Possible duplicates (R41), and what two laptops wrote differently (architecture §4)."""
        made = []
        for other in page.alike[:1]:
            why = translate("people", "{name}, {number}, looks alike.")
            step = Step(name=f"compare {other.id.hex()}", text=translate("people", "Compare"), icon="users-round")
            made.append(
                Message(
                    kind="know",
                    title=translate("people", "Perhaps this person is here twice"),
                    why=why.format(name=isolate(other.name), number=isolate(other.number)),
                    steps=(step,),
                )
            )
        return [*made, *conflict_messages(page.person, () if self._contact_shown else ("phone", "email"))]

    # Pressed

    @Slot(str, str)
    def on_stepped(self, name: str, _reason: str) -> None:
        if self._page is None:
            return
        what, _, rest = name.partition(" ")
        if what == "compare":
            self.compare_wanted.emit(self._page.person.id, bytes.fromhex(rest))
        else:
            self._asking.settle_conflict(self._page.person, name)

    @Slot()
    def on_contact_clicked(self) -> None:
        self._contact_shown = not self._contact_shown
        if self._page is not None:
            self.show_person(self._page.person.id)

    @Slot()
    def on_teaching_changed(self) -> None:
        if self._page is not None:
            self.show_person(self._page.person.id)

    @Slot()
    def on_history_clicked(self) -> None:
        self._history_shown = not self._history_shown
        if self._page is not None:
            self.show_person(self._page.person.id)

    @Slot()
    def on_lend_clicked(self) -> None:
        if self._page is not None:
            self._session.wanted.emit("desk", ("lend", self._page.person.id))

    @Slot(object)
    def on_item_opened(self, item: object) -> None:
        if item is not None:
            self._session.wanted.emit("items", item)

    @Slot()
    def on_more_clicked(self) -> None:
        open_below(self.more_menu(), self.sender())

    def more_menu(self) -> QMenu:
        """Return the menu behind …: what can be done besides."""
        page = self._page
        if page is None:
            return more_menu(self, ())
        person = page.person
        entries: list[tuple[str, str, Callable[[], None]]] = [
            ("edit", translate("people", "Edit"), lambda: self.edit_wanted.emit(person.id)),
            ("card", translate("people", "Print a membership card"), lambda: self.cards_wanted.emit([person.id])),
        ]
        if person.block:
            entries.append(
                ("unblock", translate("people", "Let them borrow again"), lambda: self._asking.unblock(person))
            )
        else:
            entries.append(("block", translate("people", "Stop lending to them"), lambda: self._asking.block(person)))
        if roles.may_set(self._session):
            entries.append(("roles", translate("people", "Roles…"), lambda: self._asking.roles(person)))
        entries.append(("erase", translate("people", "Erase this person"), lambda: self.erase_wanted.emit(person.id)))
        return more_menu(self, entries)

    @Slot(object, QPoint)
    def on_loan_more(self, loan: bytes, at: QPoint) -> None:
        self.loan_menu(loan).popup(at)

    def loan_menu(self, loan: bytes) -> QMenu:
        """Return the menu behind … of one loan."""
        row = next((shown for shown in (self._page.open if self._page else ()) if shown.id == loan), None)
        if row is None:
            return more_menu(self, ())
        entries: list[tuple[str, str, Callable[[], None]]] = [
            ("due", translate("people", "Change the due date"), lambda: self._asking.change_due(row)),
            ("back", translate("people", "Bring back"), lambda: self._asking.do(ReturnItem(item=row.item))),
            ("item", translate("people", "Open the item"), lambda: self.on_item_opened(row.item)),
        ]
        return more_menu(self, entries)

    @Slot()
    def on_asking_closed(self) -> None:
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # Room

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._body is not None:
            self._columns.setDirection(across if wide else down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere leaves no phone number on the screen (experience 17)."""
        super().hideEvent(event)
        card = self._body.findChild(QWidget, "contact_card") if self._body else None
        if self._contact_shown and isinstance(card, QWidget):
            card.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._contact_shown:
            self.on_contact_clicked()


def nobody_chosen() -> QWidget:
    """What stands beside the list before anybody is chosen."""
    return nothing_yet(translate("people", "Choose a person to see their page."), drawing="../scenes/two-people")


def _column(widgets: list[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column
