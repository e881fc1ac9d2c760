"""Questions asked on a person's page and the commands their answers make: notes, memberships, due dates, blocks.

Whether they may be carried out is the domain's.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer

from skillshare.catalog.views import LoanRow, PersonPage
from skillshare.domain.certificates import RevokeCertificate
from skillshare.domain.lending import ChangeDue, RenewLoan
from skillshare.domain.people import (
    AcceptAgreement,
    ChangePerson,
    EndMembership,
    Person,
    StartMembership,
    following_day,
)
from skillshare.domain.refusal import Override, Question
from skillshare.domain.roles import SetRoles
from ui import dates
from ui.asked import Asked
from ui.conflicts import conflict_choice
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.banner import Message, Step
from ui.kit.key_button import KeyButton
from ui.kit.scroll import TidyScroll
from ui.one_question import OneQuestion, Stepped
from ui.people.certificate_ask import CertificateAsk
from ui.people.roles import RolesAsk
from ui.people.time_ask import TimeAsk
from ui.whom import Whom
from ui.wording import words

_DAYS_OFFERED: Final = 8


class Asking(OneQuestion):
    """The place for questions on a person's page, a skill's, or among the skills."""

    # Doing

    def do(self, command: object) -> None:
        """Carry out a command; what speaks against it is said here."""
        self.settle()
        self._session.actions.do(command, refused=self.show_refusal)

    def renew(self, loan: bytes) -> None:
        """Renew a loan (R17); a rule that speaks may be overridden with a reason."""
        reasons = (translate("people", "Agreed with them"), translate("people", "Nobody waits for it"))
        self.go(lambda given: RenewLoan(loan=loan, overrides=given), translate("people", "Renew anyway"), reasons)

    def go(self, command: Callable[[tuple[Override, ...]], Any], anyway: str, reasons: tuple[str, ...]) -> None:
        """Carry out a command that rules may question; `anyway` is the verb that goes on, with one of the `reasons`."""
        self.settle()

        def asked(found: tuple[Question, ...]) -> None:
            said = words(found[0], self._session.catalog.today())
            step = Step(name="anyway", text=anyway, override=True, needs_reason=True)
            leave = translate("people", "Leave it")
            message = Message(kind="ask", title=said.title, why=said.why, steps=(step,), leave=leave, reasons=reasons)
            self.say(message, lambda _, reason: again(found, reason))

        def again(found: tuple[Question, ...], reason: str) -> None:
            self.do(command(tuple(Override(rule=question.rule, reason=reason) for question in found)))

        self._session.actions.do(command(()), refused=self.show_refusal, asked=asked)

    # Asking

    def pin(self, person: Person) -> None:
        """Ask for the pinned note; an empty one takes it away."""

        def answer(given: str) -> str:
            self.do(ChangePerson(person=person.id, fields={"note": given}))
            return ""

        label, verb = translate("people", "What should the desk know?"), translate("people", "Pin it")
        self.ask(InlineAsk(label, verb, answer, text=person.note, rows=2))

    def block(self, person: Person) -> None:
        """Ask why nothing is lent to this person for now (R14)."""

        def answer(given: str) -> str:
            if not given:
                return translate("people", "Type a few words; the next volunteer reads them.")
            self.do(ChangePerson(person=person.id, fields={"block": given}))
            return ""

        label, verb = translate("people", "Why is nothing lent to them?"), translate("people", "Stop lending")
        self.ask(InlineAsk(label, verb, answer))

    def unblock(self, person: Person) -> None:
        """Lend to this person again."""
        self.do(ChangePerson(person=person.id, fields={"block": ""}))

    def roles(self, person: Person) -> None:
        """Ask what this person does here."""

        def answer(ticked: list[str]) -> None:
            if set(ticked) == set(person.roles):
                self.settle()
            else:
                self.do(SetRoles(person=person.id, roles=ticked))

        self.ask(RolesAsk(person.name, person.roles, answer))

    def accept(self, person: Person, version: int) -> None:
        """The person accepted the house rules (R43)."""
        self.do(AcceptAgreement(person=person.id, version=version))

    def renew_membership(self, page: PersonPage) -> None:
        """Ask which kind follows; it begins when the present one ends (R42)."""
        kinds = self._session.catalog.membership_types()
        if not kinds:
            title = translate("people", "There are no kinds of membership yet")
            why = translate("people", "Add one in Community, then renew here.")
            self.say(Message(kind="know", title=title, why=why, leave=translate("people", "Close")))
            return
        first = following_day(page.person, self._session.catalog.today())

        def answer(given: str) -> str:
            self.do(StartMembership(person=page.person.id, type=bytes.fromhex(given)))
            return ""

        label = translate("people", "Which membership, from {day}?").format(day=dates.full(first))
        ordered = sorted(kinds, key=lambda kind: page.type is None or kind.id != page.type.id)
        choices = [(kind.name, kind.id.hex()) for kind in ordered]
        self.ask(InlineAsk(label, translate("people", "Begin it"), answer, choices=choices))

    def end_membership(self, page: PersonPage) -> None:
        """Ask for the last day of the membership that runs."""
        today = self._session.catalog.today()
        running = page.person.membership_on(today)
        if running is None:
            return

        def answer(given: str) -> str:
            until = date.fromisoformat(given)
            self.do(EndMembership(person=page.person.id, period=running.id, until=until))
            return ""

        last = (today.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        choices = [(dates.day(day, today), day.isoformat()) for day in dict.fromkeys((today, last))]
        label, verb = translate("people", "What is the last day?"), translate("people", "End it then")
        self.ask(InlineAsk(label, verb, answer, choices=choices))

    def change_due(self, loan: LoanRow) -> None:
        """Ask for another due date among the next open days (R1)."""
        today, opening = self._session.catalog.today(), self._session.catalog.opening()
        days = opening.next_open_days(today - timedelta(days=1), _DAYS_OFFERED)
        days = days or tuple(today + timedelta(weeks=week) for week in range(1, 5))

        def answer(given: str) -> str:
            self.do(ChangeDue(loan=loan.id, due=date.fromisoformat(given)))
            return ""

        label = translate("people", "When is “{item}” due?").format(item=isolate(loan.item_name))
        choices = [(dates.day(offered, today), offered.isoformat()) for offered in days if offered != loan.due]
        self.ask(InlineAsk(label, translate("people", "Change it"), answer, choices=choices))

    def give_certificate(self, person: Person) -> None:
        """Ask which induction they have passed (R44)."""
        self.ask(CertificateAsk(self._session, person.id, person.name, self.do))

    def take_back(self, certificate: bytes, on: str) -> None:
        """Ask why a certificate is taken back; they may read it."""

        def answer(given: str) -> str:
            if not given:
                return translate("people", "Type a few words; whoever loses it may read why.")
            self.do(RevokeCertificate(certificate=certificate, reason=given))
            return ""

        label = translate("people", "Why is “{induction}” taken back?").format(induction=isolate(on))
        self.ask(InlineAsk(label, translate("people", "Take it back"), answer))

    def record_time(self, person: Person) -> None:
        """Ask with whom, then how long and what for (R71); the community is a side as well (R73)."""
        community = self._session.community.id
        name = self._session.catalog.settings(community).name
        question = translate("people", "With whom did {name} give or take time?").format(name=isolate(person.name))
        own = KeyButton(name, "plain")
        own.setObjectName("also")
        whom = Whom(self._session, question, also=None if person.id == community else own)
        own.clicked.connect(lambda: whom.take(community))

        def chosen(other: bytes) -> None:
            known = self._session.catalog.people.name(other)
            self.ask(TimeAsk(self._session, (person.id, person.name), (other, known or name)))

        whom.chosen.connect(chosen)
        self.ask(whom)

    def ask(self, question: Asked) -> None:
        """Show a question; one that stands there already goes."""
        super().ask(question)
        self._come_into_sight()

    def say(self, message: Message, stepped: Stepped | None = None) -> None:
        """Show a banner; what stands there already goes."""
        super().say(message, stepped)
        self._come_into_sight()

    def _come_into_sight(self) -> None:
        """What is asked stands at the top of a page that may be scrolled down; it is laid out by the next turn."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, TidyScroll):
            around = around.parentWidget()
        if around is not None:
            QTimer.singleShot(0, around, partial(around.ensureWidgetVisible, self))

    def settle_conflict(self, person: Person, step: str) -> None:
        """Settle on one of the values that two laptops wrote (architecture §4)."""
        name, value = conflict_choice(person, step)
        self.do(ChangePerson(person=person.id, fields={name: value}))
