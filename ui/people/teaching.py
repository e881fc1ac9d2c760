"""What a person's page shows of teaching and learning: who fits, what they offer and want, contacts, mentoring (R70).

It makes the cards and carries out what is pressed on them; forms belong to the place.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from skillshare.catalog.mentoring import Pair
from skillshare.catalog.offers import OfferRow, Suggestion
from skillshare.domain import contacts, mentoring
from skillshare.domain.mentoring import REACHED, STOPPED, EndMentoring
from skillshare.domain.offers import EndOffer
from skillshare.domain.people import Person
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.chip import State
from ui.kit.icon_button import IconButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.more_menu import more_menu
from ui.people.asking import Asking
from ui.people.contact_card import contact_card
from ui.people.fitting import Fitting
from ui.people.introducing import both_ways, introduce, log, pair_of
from ui.people.mentoring_card import PairSteps, mentoring_card
from ui.people.parts import TitledCard
from ui.people.rights import may_record, may_speak_for
from ui.session import Session
from ui.whom import Whom
from ui.wording import teaching
from ui.wording.said import first_name

_TWO_CARDS: Final = 560
"""Width in px at 100 % text from which two cards stand side by side."""


class Teaching(QObject):
    """Signals: `offer_wanted(person, want, offer or None)`, `skill_wanted(id)`, `person_wanted(id)`,
    `pair_wanted(mentor, learner, id or None)`, `meeting_wanted(Pair)`, `changed` when the page should be shown anew."""

    offer_wanted = Signal(object, bool, object)
    skill_wanted = Signal(object)
    person_wanted = Signal(object)
    pair_wanted = Signal(object, object, object)
    meeting_wanted = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._asking = session, asking
        self._put_off: set[frozenset[bytes]] = set()
        """Suggestions that somebody waved away while the app runs; nothing is recorded of people nobody asked."""

    def head(self, person: Person) -> QWidget:
        """Who fits, and the two cards of what they offer and want side by side."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        found = self._suggestions(person.id)
        fits = [one for one in found if one.match.fits]
        if fits and may_record(self._session, contacts.MADE):
            shown = Fitting(fits, self._session.catalog.today())
            shown.introduced.connect(self.introduce)
            shown.put_off.connect(self.put_off)
            shown.person_wanted.connect(self.person_wanted)
            column.addWidget(shown)
        cards = _Pair(self._offers(person, found, want=False), self._offers(person, found, want=True))
        column.addWidget(cards)
        return whole

    def cards(self, person: Person) -> list[QWidget]:
        """Mentoring, and who was asked lately."""
        catalog = self._session.catalog
        made: list[QWidget] = []
        steps = PairSteps(
            begin=lambda: self.begin_mentoring(person),
            met=lambda pair: self.meeting_wanted.emit(pair),
            change=lambda pair: self.pair_wanted.emit(pair.mentor, pair.learner, pair.id),
            end=self.end_pair,
        )
        if may_record(self._session, mentoring.DESCRIBED):
            made.append(mentoring_card(person, catalog.mentoring.of_person(person.id), self._session, steps))
        if asked := catalog.contacts.of_person(person.id):
            made.append(contact_card(asked, self._session, self._asking))
        return made

    def _suggestions(self, person: bytes) -> list[Suggestion]:
        found = self._session.catalog.offers.suggestions(self._session.community.zone(), person)
        return [one for one in found if pair_of(one) not in self._put_off]

    # What they offer and want

    def _offers(self, person: Person, found: Sequence[Suggestion], *, want: bool) -> TitledCard:
        first = isolate(first_name(person.name))
        title = translate("people", "{name} would like") if want else translate("people", "{name} offers")
        card = TitledCard(title.format(name=first))
        card.setObjectName("wants" if want else "offers")
        may = may_speak_for(self._session, person.id)
        if may:
            card.head.addWidget(self._add_button(person, first, want=want))
        rows = [row for row in self._session.catalog.offers.of_person(person.id) if row.offer.want == want]
        if not rows:
            card.column.addWidget(Label(_none(want), "body", "text2", wrap=True))
            return card
        fits = Counter(_own(one, want).offer.id for one in found if one.match.fits)
        listed = RowList(title.format(name=first), fit=True)
        listed.setObjectName("want_rows" if want else "offer_rows")
        listed.show_rows([self._row(row, fits[row.offer.id], more=may) for row in rows])
        if may:
            listed.opened.connect(lambda offer: self.offer_wanted.emit(person.id, want, offer))
            listed.more.connect(self.on_more)
        else:
            listed.opened.connect(self.on_skill_of)
        card.column.setContentsMargins(0, 0, 0, 6)
        card.column.addWidget(listed)
        return card

    def _add_button(self, person: Person, first: str, *, want: bool) -> IconButton:
        words = translate("people", "Add what {name} would like to learn")
        if not want:
            words = translate("people", "Add what {name} offers")
        add = IconButton("plus", words.format(name=first))
        add.setObjectName("add_want" if want else "add_offer")
        add.clicked.connect(partial(self.offer_wanted.emit, person.id, want, None))
        return add

    def on_skill_of(self, offer: bytes) -> None:
        """Where nothing of it may be changed, it leads to its skill."""
        row = self._session.catalog.offers.row(offer)
        if row is not None:
            self.skill_wanted.emit(row.offer.skill)

    def _row(self, row: OfferRow, fits: int, *, more: bool) -> Row:
        today = self._session.catalog.today()
        state = None
        if not row.offer.stands_on(today):
            state = State(text=translate("people", "Over"), icon="clock", tone="warn")
        elif fits:
            words = translate("people", "%n (person|people) can", "", fits)
            if not row.offer.want:
                words = translate("people", "%n (person wants|people want) it", "", fits)
            state = State(text=words, tone="good")
        return Row(key=row.offer.id, title=teaching.skill(row), detail=teaching.facts_of(row.offer, today), state=state,
                   icon="graduation-cap", icon_token="plum", more=more)  # fmt: skip

    def on_more(self, offer: bytes, at: QPoint) -> None:
        """What can be done with one offer or want."""
        self.offer_menu(offer).popup(at)

    def offer_menu(self, offer: bytes) -> QMenu:
        """Return the menu behind … of one offer or want."""
        row = self._session.catalog.offers.row(offer)
        if row is None or row.offer.person is None:
            return more_menu(self._asking, ())
        person, want, skill = row.offer.person, row.offer.want, row.offer.skill
        entries: list[tuple[str, str, Callable[[], None]]] = [
            ("change", translate("people", "Change"), lambda: self.offer_wanted.emit(person, want, offer)),
            ("skill", translate("people", "Who else"), lambda: self.skill_wanted.emit(skill)),
            ("end", translate("people", "It does not stand any more"), lambda: self._do(EndOffer(offer=offer))),
        ]
        if may_record(self._session, contacts.MADE):
            words = translate("people", "Note that they were asked")
            entries.append(("asked", words, lambda: log(self._asking, offer)))
        return more_menu(self._asking, entries)

    def _do(self, command: object) -> None:
        self._asking.do(command)

    # Contacts

    def introduce(self, one: Suggestion) -> None:
        """Write down that the two are brought together; whoever was asked enough this month is a question."""
        introduce(self._asking, one)

    def put_off(self, one: Suggestion) -> None:
        """Suggest the two no more while the app runs."""
        self._put_off |= both_ways(one)
        self.changed.emit()

    # Mentoring

    def begin_mentoring(self, person: Person) -> None:
        """Ask with whom."""
        question = translate("people", "With whom does {name} make a pair?")
        whom = Whom(self._session, question.format(name=isolate(first_name(person.name))))
        whom.chosen.connect(lambda other: self.pair_wanted.emit(person.id, other, None))
        self._asking.ask(whom)

    def end_pair(self, pair: Pair) -> None:
        """Ask how it ended."""

        def answer(given: str) -> str:
            self._do(EndMentoring(mentoring=pair.id, reason=given))
            return ""

        choices = [
            (translate("people", "The goal is reached"), REACHED),
            (translate("people", "They stop before"), STOPPED),
        ]
        label = translate("people", "How did it end?")
        self._asking.ask(InlineAsk(label, translate("people", "End it"), answer, choices=choices))


class _Pair(QWidget):
    """Two cards side by side where there is room, else under each other."""

    def __init__(self, one: QWidget, other: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        # Else the two side by side would forbid the narrower way.
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        for card in (one, other):
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(_TWO_CARDS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
            self.updateGeometry()


def _none(want: bool) -> str:
    if want:
        return translate("people", "Nothing yet. Ask what they would like to learn.")
    return translate("people", "Nothing yet. Everybody can do something.")


def _own(one: Suggestion, want: bool) -> OfferRow:
    return one.taker if want else one.giver
