"""Who was asked about teaching and learning, and what came of it: told with one press (R70)."""

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.offers import OfferRow
from skillshare.domain.contacts import ARRANGED, MET, NO_ANSWER, NOT_NOW, Contact, TellOutcome
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Hairline
from ui.people.asking import Asking
from ui.people.parts import TitledCard
from ui.session import Session
from ui.wording import teaching

_ICONS = {MET: "check", ARRANGED: "calendar-check", NO_ANSWER: "phone", NOT_NOW: "x"}


def contact_card(contacts: Sequence[Contact], session: Session, asking: Asking) -> TitledCard:
    """The latest contacts of a person; what is not heard of yet has a button for each outcome."""
    card = TitledCard(translate("people", "Asked lately"))
    card.setObjectName("contacts")
    named = session.catalog.offers.named(one for contact in contacts for one in contact.offers)
    today, zone = session.catalog.today(), session.community.zone()
    for number, contact in enumerate(contacts):
        rows = rows_of(contact, named)
        if rows:
            if number:
                card.column.addWidget(Hairline())
            card.column.addWidget(_Line(contact, rows, today, zone, asking.do))
    return card


def rows_of(contact: Contact, named: dict[bytes, OfferRow]) -> list[OfferRow]:
    """The offers a contact is about, as far as they are known, the offer first."""
    return [named[one] for one in (contact.offer, contact.other) if one is not None and one in named]


def when(contact: Contact, today: date, zone: tzinfo) -> str:
    """ "asked Thu 19 November by phone · They met"."""
    day = dates.near(dates.moment(contact.at, zone).date(), today)
    said = translate("people", "asked {day}").format(day=day)
    parts = [said, isolate(contact.how), teaching.outcome(contact.outcome), isolate(contact.note)]
    if contact.follow_up is not None:
        parts.append(translate("people", "ask again {day}").format(day=dates.near(contact.follow_up, today)))
    return " · ".join(part for part in parts if part)


class _Line(QWidget):
    """One contact: about what, when, and the outcomes while it is open."""

    def __init__(
        self, contact: Contact, rows: Sequence[OfferRow], today: date, zone: tzinfo, do: Callable[[object], None]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        title = teaching.about(rows)
        column.addWidget(Label(title, "medium", wrap=True))
        column.addWidget(Label(when(contact, today, zone), "caption", "text2", wrap=True))
        if contact.outcome in ("", ARRANGED, NO_ANSWER):
            column.addWidget(outcomes(contact, title, do))


def outcomes(contact: Contact, title: str, do: Callable[[object], None]) -> QWidget:
    """A button for each thing that may have come of it."""
    row = QWidget()
    flow = FlowLayout(row)
    for word, icon in _ICONS.items():
        if word != contact.outcome:
            button = KeyButton(teaching.outcome(word), "plain", icon=icon)
            button.setObjectName(f"outcome {word} {contact.id.hex()}")
            button.setAccessibleName(f"{teaching.outcome(word)}: {title}")
            button.clicked.connect(partial(do, TellOutcome(contact=contact.id, outcome=word)))
            flow.addWidget(button)
    return row
