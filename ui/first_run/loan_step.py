"""Step 5: on to the desk, where the first loan is made with the person chosen here."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Community
from skillshare.journal.recovery import Sheet
from ui.first_run.answers import Answers
from ui.first_run.member_step import MEMBER
from ui.first_run.step import Step
from ui.i18n import isolate, translate
from ui.kit.choice_card import ChoiceCard
from ui.kit.label import Label
from ui.kit.surface import card, stacked, well


class LoanStep(Step):
    """Who borrows: the new member or oneself."""

    def __init__(self, answers: Answers, community: Community, parent: QWidget | None = None) -> None:
        super().__init__(answers, community, parent)
        self.people: list[tuple[ChoiceCard, bytes]] = []
        owner = community.grant.owner
        member = answers.records.get(MEMBER)
        for record in (member, owner):
            if record is not None:
                detail = translate("first_run", "that is you") if record == owner else ""
                choice = ChoiceCard(community.catalog.people.name(record), detail, on=not self.people)
                self.column.addWidget(choice)
                self.people.append((choice, record))
        thing = next((name for name in answers.things if name), "")
        hint = well("sunk")
        words = translate("first_run", "At the desk, type “{thing}” and press Enter. That is a loan.")
        if not thing:
            words = translate("first_run", "At the desk, type the name of a thing and press Enter. That is a loan.")
        stacked(hint, 14).addWidget(Label(words.format(thing=isolate(thing)), "body", wrap=True))
        self.column.addWidget(hint)
        if answers.sheet is not None:
            self.column.addWidget(self._sheet_card(answers.sheet))

    def _sheet_card(self, sheet: Sheet) -> QWidget:
        # Paper takes libraries that a start does without.
        from ui.recovery_sheet import SheetPart

        ground = card()
        part = SheetPart(sheet, self.community)
        part.tried.connect(self.on_tried)
        stacked(ground, 14).addWidget(part)
        return ground

    @Slot()
    def on_tried(self) -> None:
        """The paper can be read; nothing keeps its code any longer."""
        self.answers.sheet, self.answers.tried = None, True

    def person(self) -> bytes:
        """Who is to borrow."""
        return next((record for card, record in self.people if card.isChecked()), self.people[0][1])

    def title(self) -> str:
        return translate("first_run", "Ready for the first loan")

    def under(self) -> str:
        return translate("first_run", "Choose who borrows; the desk opens with them.")

    def first(self) -> QWidget | None:
        return self.people[0][0]
