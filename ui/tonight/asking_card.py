"""Whom to ask again (R70): introduced people of whom nobody heard yet, and mentoring pairs whose last day is over.

It shows rows it is given; recording the answer is the place's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.mentoring import Pair
from skillshare.catalog.offers import OfferRow
from skillshare.catalog.readers import Catalog
from skillshare.domain.contacts import Contact
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.people.contact_card import outcomes, rows_of, when
from ui.tonight.waiting_card import WaitingCard
from ui.wording import teaching
from ui.wording.said import first_name

MOST: Final = 4
"""How many are shown; the others stand on the pages of their people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAgain:
    """Contacts to ask after, each with what it is about, and pairs that should be over."""

    contacts: tuple[tuple[Contact, tuple[OfferRow, ...]], ...] = ()
    pairs: tuple[Pair, ...] = ()


def ask_again(catalog: Catalog, zone: tzinfo) -> AskAgain:
    """What is due today, the longest due first; nothing of people who are gone, or of what they ended."""
    due = catalog.contacts.due(zone)
    named = catalog.offers.named(one for contact in due for one in contact.offers)
    about = ((contact, tuple(rows_of(contact, named))) for contact in due)
    stands = [
        (contact, rows)
        for contact, rows in about
        if len(rows) == len(contact.offers) and all(row.offer.is_open for row in rows)
    ]
    return AskAgain(contacts=tuple(stands), pairs=catalog.mentoring.over())


class AskingCard(WaitingCard):
    """Signals: `told(command)` with what came of a contact, `person_wanted(id)`. It is hidden while nothing is due."""

    told = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("messages-square", parent)
        self._shown: tuple[AskAgain, date | None] = (AskAgain(), None)

    def show_due(self, due: AskAgain, today: date, zone: tzinfo) -> None:
        """Show whom to ask; what it shows already stays as it is."""
        if self._shown == (due, today):
            return
        self._shown = (due, today)
        rows: list[QWidget] = [self._contact(contact, about, today, zone) for contact, about in due.contacts[:MOST]]
        rows += [self._pair(pair, today) for pair in due.pairs[: MOST - len(rows)]]
        self.show_rows(translate("tonight", "Ask again"), rows, len(due.contacts) + len(due.pairs))

    def _contact(self, contact: Contact, rows: Sequence[OfferRow], today: date, zone: tzinfo) -> QWidget:
        title = teaching.about(rows)
        row, column = _row(title, when(contact, today, zone))
        column.addWidget(outcomes(contact, title, self.told.emit))
        return row

    def _pair(self, pair: Pair, today: date) -> QWidget:
        title = translate("tonight", "{mentor} mentors {learner}: {skill}").format(
            mentor=isolate(first_name(pair.mentor_name)),
            learner=isolate(first_name(pair.learner_name)),
            skill=isolate(pair.skill_name),
        )
        over = dates.near(pair.until, today) if pair.until else ""
        said = translate("tonight", "was to end {day}: did they get there?").format(day=over)
        row, column = _row(title, said)
        buttons = QWidget()
        look = KeyButton(translate("tonight", "Open"), "plain")
        look.setObjectName(f"pair {pair.id.hex()}")
        look.setAccessibleName(translate("tonight", "Open: {what}").format(what=title))
        look.clicked.connect(partial(self.person_wanted.emit, pair.learner))
        FlowLayout(buttons).addWidget(look)
        column.addWidget(buttons)
        return row


def _row(title: str, under: str) -> tuple[QWidget, QVBoxLayout]:
    row = QWidget()
    column = QVBoxLayout(row)
    pad(column, 16, 10, 12, 8)
    column.setSpacing(0)
    column.addWidget(Label(title, "medium", wrap=True))
    column.addWidget(Label(under, "caption", "text2", wrap=True))
    column.addSpacing(6)
    return row, column
