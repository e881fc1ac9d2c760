"""The column of what only a person can settle: clashes first, then calls to make."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.history import History
from skillshare.catalog.views import Clash, LoanRow, Tonight
from ui import dates
from ui.i18n import translate
from ui.kit.empty_state import EmptyState
from ui.kit.pictures import Picture
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle
from ui.late import Late
from ui.tonight.calls_card import CallsCard, calls
from ui.tonight.clash_card import ClashCard, Fact
from ui.tonight.dispute import Dispute, Sources, card_disputes, disputes, number_disputes, source
from ui.tonight.dispute_card import DisputeCard
from ui.tonight.late_card import LateCard


class Needs(QWidget):
    """Signals: `settled(item, loan)`, `chosen(commands)`, `person_wanted(id)`, `item_wanted(id)`, `devices_wanted`,
    `list_wanted`."""

    settled = Signal(object, object)
    chosen = Signal(object)
    item_wanted = Signal(object)
    devices_wanted = Signal()
    person_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionTitle(translate("tonight", "Needs a person"))
        self._none = card()
        stacked(self._none).addWidget(
            EmptyState(
                translate("tonight", "Nobody has to be called, nothing clashes."),
                picture=Picture(drawing="../scenes/all-done", tint="t_sand"),
            )
        )
        self._cards: list[QWidget] = []
        self._to_call = CallsCard()
        self._to_call.person_wanted.connect(self.person_wanted)
        self._to_call.list_wanted.connect(self.list_wanted)
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._none)
        self._column.addWidget(self._to_call)
        self._to_call.hide()

    def show_needs(
        self,
        tonight: Tonight,
        late: Sequence[Late],
        history: History,
        zone: tzinfo,
        plans: Sequence[Dispute] = (),
    ) -> None:
        """Show what the day needs. What it shows already stays as it is: a number that was asked for stays open.

        `plans` are the questions about sessions that laptops planned differently.
        """
        now = (tonight.day, zone, tonight.late, tonight.clashes, tonight.cards, tonight.disputed, tonight.numbers)
        if self._shown == (*now, *late, *plans):
            return
        self._shown = (*now, *late, *plans)
        while self._cards:
            old = self._cards.pop()
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        people = calls(tonight.late)
        for place, clash in enumerate(tonight.clashes):
            facts = [_fact(loan, history, zone, tonight) for loan in clash.loans]
            self._add_clash(clash, facts, keys=place == 0)
        sources = Sources(history=history, zone=zone, today=tonight.day)
        asked = [*card_disputes(tonight.cards, sources), *disputes(tonight.disputed, sources)]
        asked += [*number_disputes(tonight.numbers), *plans]
        for place, dispute in enumerate(asked):
            card_ = DisputeCard(dispute, keys=place == 0 and not tonight.clashes)
            card_.settled.connect(self.chosen)
            card_.opened.connect(self.on_opened)
            self._add(card_)
        for each in late:
            shown = LateCard(each)
            shown.decide_wanted.connect(self.devices_wanted)
            self._add(shown)
        self._to_call.setVisible(bool(people))
        count = len(tonight.clashes) + len(asked) + len(late) + len(people)
        self._title.show_words(translate("tonight", "Needs a person"), str(count) if count else "")
        self._none.setVisible(not count)

    def show_calls(self, tonight: Tonight) -> None:
        """Show some more of the calls to make, until all that have room stand."""
        self._to_call.show_people(calls(tonight.late), tonight.day)

    def _add_clash(self, clash: Clash, facts: list[Fact], *, keys: bool) -> None:
        shown = ClashCard(clash, facts, keys=keys)
        shown.settled.connect(self.settled)
        self._add(shown)

    @Slot(object, bool)
    def on_opened(self, record: object, is_person: bool) -> None:
        (self.person_wanted if is_person else self.item_wanted).emit(record)

    def _add(self, shown: QWidget) -> None:
        self._cards.append(shown)
        self._column.insertWidget(self._column.indexOf(self._to_call), shown)


def _fact(loan: LoanRow, history: History, zone: tzinfo, tonight: Tonight) -> Fact:
    deeds = [deed for deed in history.of(loan.id) if any(kind == "loan.opened" for kind, _, _ in deed.facts)]
    written = source(deeds[0]) if deeds else ""
    person = loan.person_name or translate("tonight", "Somebody")
    return Fact(loan=loan.id, when=dates.when(loan.opened, zone, tonight.day), person=person, source=written)
