"""The cards beside a person's loans: contact, pinned note, membership, card and house rules, further columns.

Each shows one part of a page of the catalog; its buttons carry names that the page knows.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import PersonPage
from skillshare.domain.holds import READY, InLine
from skillshare.domain.items import Item
from skillshare.domain.people import Person
from skillshare.domain.settings import Settings
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.avatar import PictureTile
from ui.kit.blocks import FactLine, NoteBlock
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.people.parts import TitledCard, pair
from ui.photos import PhotoShelf
from ui.session import Session
from ui.showing import item_picture, loan_picture
from ui.wording import states
from ui.wording.fields import field

Press = Callable[[], None]
SHOWN = 6
"""How many past loans stand there; the history holds all."""


def contact(person: Person) -> TitledCard:
    """How the person is reached; on screen only after somebody asked for it."""
    card = TitledCard(translate("people", "Contact"))
    card.setObjectName("contact_card")
    for name in ("full_name", "phone", "email", "address", "prefers"):
        value = getattr(person, name)
        if value:
            card.column.addWidget(pair(field(name), value))
    if card.column.count() == 0:
        card.column.addWidget(Label(translate("people", "Nothing is written down."), "body", "text2"))
    return card


def past_loans(page: PersonPage, session: Session, photos: PhotoShelf, opened: Callable[[object], None]) -> TitledCard:
    """What the person had before, the latest first; `opened` gets the item's id."""
    title = translate("people", "Past loans")
    card = TitledCard(title, str(page.past_count))
    today, zone = session.catalog.today(), session.community.zone()
    rows = RowList(title, fit=True, lone=True)
    rows.setObjectName("past_loans")
    made = []
    for loan in page.past[:SHOWN]:
        day = dates.moment(loan.returned or loan.opened, zone).date()
        back = translate("people", "back {day}").format(day=dates.short(day, today))
        made.append(Row(key=loan.item, title=loan.item_name, detail=back, picture=loan_picture(loan, photos)))
    rows.show_rows(made)
    rows.opened.connect(opened)
    card.column.setContentsMargins(0, 0, 0, 8)
    card.column.addWidget(rows)
    return card


def waits(
    found: Sequence[tuple[Item, InLine]], today: date, photos: PhotoShelf, ended: Callable[[bytes], None]
) -> TitledCard:
    """What the person waits for, with the place in each line; `ended` gets the hold they give up (R32)."""
    card = TitledCard(translate("people", "Waits for"), str(len(found)))
    for number, (item, one) in enumerate(found):
        said = states.kept_until(one, today)
        if not said:
            said = translate("people", "number {place} in the line").format(place=one.place)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PictureTile(item_picture(item, photos), 56))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(item.name, "medium", elide=True))
        words.addWidget(Label(said, "caption", "plum" if one.state == READY else "text2", wrap=True))
        row.addLayout(words, 1)
        leave = button(translate("people", "Leaves"), f"leaves_{number}", partial(ended, one.hold), icon="x")
        leave.setAccessibleName(translate("people", "Leaves the line for {item}").format(item=isolate(item.name)))
        row.addWidget(leave)
        card.column.addLayout(row)
    return card


def note(person: Person, session: Session, edit: Press) -> TitledCard:
    """The pinned note, and who pinned it when."""
    card = TitledCard(translate("people", "Pinned note"))
    words = translate("people", "Change") if person.note else translate("people", "Pin a note")
    card.head.addWidget(button(words, "note", edit, icon="pin"))
    if person.note:
        by = session.catalog.people.name(person.note_by)
        day = dates.moment(person.note_at, session.community.zone()).date()
        when = dates.day(day, session.catalog.today())
        pinned = translate("people", "Pinned by {name}, {day}") if by else translate("people", "Pinned on {day}")
        card.column.addWidget(NoteBlock(person.note, pinned.format(name=isolate(by), day=when)))
    else:
        card.column.addWidget(Label(translate("people", "No note."), "body", "text2"))
    return card


def membership(page: PersonPage, today: date, renew: Press, end: Press) -> TitledCard:
    """Until when, of which type, with what can be done about it (R42)."""
    card = TitledCard(translate("people", "Membership"))
    person = page.person
    running, last = person.membership_on(today), person.last_period()
    ended = running is None and last is not None
    said = states.membership(person, today)
    card.column.addWidget(FactLine("calendar-check", said, token="warn" if ended else "text"))
    if page.type is not None:
        card.column.addWidget(pair(translate("people", "Kind"), page.type.name))
    if last is not None and last.first > today and running is not None:
        following = translate("people", "Renewed already, from {day}").format(day=dates.full(last.first))
        card.column.addWidget(Label(following, "body", "text2", wrap=True))
    buttons = QWidget()
    flow = FlowLayout(buttons)
    words = translate("people", "Renew") if last is not None else translate("people", "Begin a membership")
    flow.addWidget(button(words, "membership", renew, icon="calendar-plus", kind="plain"))
    if running is not None:
        flow.addWidget(button(translate("people", "End it"), "end", end, kind="flat"))
    card.column.addWidget(buttons)
    return card


def desk(person: Person, settings: Settings, accept: Press) -> TitledCard:
    """Number, card and the house rules (R43)."""
    card = TitledCard(translate("people", "At the desk"))
    card.column.addWidget(pair(translate("people", "Member number"), person.number))
    if person.card:
        card.column.addWidget(pair(translate("people", "Card"), person.card))
    if settings.agreement and person.agreed >= settings.agreement:
        card.column.addWidget(FactLine("file-check", translate("people", "Has accepted the house rules")))
    elif settings.agreement:
        missing = translate("people", "Has not accepted the house rules, version {number}")
        card.column.addWidget(FactLine("file-check", missing.format(number=settings.agreement), token="warn"))
        words = translate("people", "Accepted now")
        accepted = button(words, "accept", accept, icon="check", kind="plain")
        card.column.addWidget(accepted, 0, Qt.AlignmentFlag.AlignLeading)
    return card


def extra(person: Person) -> TitledCard:
    """Columns of an imported spreadsheet that have no place of their own."""
    card = TitledCard(translate("people", "From the old list"))
    for label, value in person.extra.items():
        card.column.addWidget(pair(label, value))
    return card


def button(text: str, name: str, press: Press, *, icon: str = "", kind: str = "link") -> KeyButton:
    """A button of a card, found again by its name after a rebuild."""
    made = KeyButton(text, kind, icon=icon)
    made.setObjectName(name)
    made.clicked.connect(press)
    return made
