"""Step 4: the first member, a name and one way to be reached (R40)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from skillshare.community import Community
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.domain.text import SHORT, clean
from ui.first_run.answers import Answers
from ui.first_run.step import Step
from ui.i18n import translate
from ui.kit.field import text_field

MEMBER = "member"


class MemberStep(Step):
    """Phone or e-mail go into one field; the @ tells."""

    def __init__(self, answers: Answers, community: Community, parent: QWidget | None = None) -> None:
        super().__init__(answers, community, parent)
        self._name, self.name = text_field(translate("first_run", "Name"), answers.member)
        self._contact, self.contact = text_field(
            translate("first_run", "Phone or e-mail"),
            answers.contact,
            help_line=translate("first_run", "Stays hidden on the desk until somebody asks for it."),
        )
        for line in (self.name, self.contact):
            line.setMaxLength(SHORT)
        self.column.addWidget(self._name)
        self.column.addWidget(self._contact)

    def title(self) -> str:
        return translate("first_run", "Who borrows first?")

    def under(self) -> str:
        return translate("first_run", "A name and one way to reach the person. You can borrow yourself, too.")

    def first(self) -> QWidget | None:
        return self.name

    def keep(self) -> None:
        self.answers.member, self.answers.contact = clean(self.name.text()), clean(self.contact.text())

    def fits(self) -> bool:
        self._name.say_problem("")
        self._contact.say_problem("")
        said = self.answers
        if not said.member and (said.contact or MEMBER in said.records):
            self._name.say_problem(translate("first_run", "Write the name."))
        elif said.member and not said.contact:
            self._contact.say_problem(translate("first_run", "Write a phone number or an e-mail address."))
        else:
            return True
        return False

    def commands(self) -> Sequence[tuple[str, Any]]:
        said = self.answers
        if not said.member:
            return ()
        mail = "@" in said.contact
        fields = {"name": said.member, "email": said.contact if mail else "", "phone": "" if mail else said.contact}
        known = said.records.get(MEMBER)
        if known is None:
            return ((MEMBER, AddPerson(fields={field: text for field, text in fields.items() if text})),)
        person = self.community.catalog.people.state(known)
        if all(getattr(person, field) == text for field, text in fields.items()):
            return ()
        return ((MEMBER, ChangePerson(person=known, fields=fields)),)
