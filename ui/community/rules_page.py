"""Rules and memberships: how long, how many, how days are counted with an example each; types; the agreement."""

from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.calendar import COUNT_MODES, EVERY_DAY, PUSH, Opening, due_date
from skillshare.domain.holds import kept_until
from skillshare.domain.settings import Rules, SetRules
from ui import dates
from ui.columns import Columns
from ui.community.agreement_card import AgreementCard
from ui.community.credits_card import CreditsCard
from ui.community.fields import beside, close, keys, stack, titled
from ui.community.types_card import TypesCard
from ui.i18n import translate
from ui.kit.choice_card import ChoiceCard
from ui.kit.field import Field, text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface
from ui.kit.tick import TickBox
from ui.session import Session
from ui.wording.states import counting, setting

COUNTS = ("loan_days", "item_limit", "renewals")
LINES = ("pickup_days", "shrink_waiting", "shrink_days")
RESERVING = ("reserve_notice", "reserve_ahead", "reserve_days", "reserve_gap")
SPANS = ("loan_days", "pickup_days", "shrink_days")
FLAGS = ("need_membership", "need_agreement", "cap_at_membership", "induction_refuses")
LONGEST = 365
"""Days a loan may last by a rule that is typed here."""


class RulesPage(QWidget):
    """The tab. What is typed stays until it is saved or taken back; Save records all changes as one action."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rules = Rules()
        self.types = TypesCard(session)
        self.agreement = AgreementCard(session)
        self.credits = CreditsCard(session)
        self.lines: dict[str, QLineEdit] = {}
        self._fields: dict[str, Field] = {}
        for name in (*COUNTS, *LINES, *RESERVING):
            self._fields[name], self.lines[name] = text_field(setting(name))
            self.lines[name].setMaxLength(3)
            self.lines[name].textChanged.connect(self.on_edited)
            self.lines[name].returnPressed.connect(self.on_save)
        self.flags = {name: TickBox(setting(name)) for name in FLAGS}
        for tick in self.flags.values():
            tick.toggled.connect(self.on_edited)
        self.save = KeyButton(translate("community", "Save the rules"), "primary", icon="check")
        self.save.clicked.connect(self.on_save)
        self.take_back = KeyButton(translate("community", "Take back"), "flat", icon="undo-2")
        self.take_back.clicked.connect(self.on_take_back)
        self._lay_out()
        self.on_take_back()

    def _lay_out(self) -> None:
        lending, column = titled(translate("community", "Lending"))
        column.addWidget(beside([self._fields[name] for name in COUNTS]))
        column.addWidget(close(list(self.flags.values())))
        cards = (lending, self._counting_card(), self._line_card(), self._reserve_card())
        left = stack((*cards, keys((self.save, self.take_back))))
        scroll = TidyScroll(translate("community", "Rules and memberships"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        scroll.column.addWidget(Columns((left, stack((self.types, self.credits, self.agreement))), (54, 46)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _counting_card(self) -> Surface:
        surface, column = titled(translate("community", "How the days of a loan are counted"))
        self.modes: dict[str, ChoiceCard] = {}
        self.examples: dict[str, Label] = {}
        for mode in COUNT_MODES:
            self.modes[mode] = ChoiceCard(counting(mode))
            self.modes[mode].toggled.connect(self.on_edited)
            self.examples[mode] = Label("", "detail", "text2", wrap=True)
            self.examples[mode].setContentsMargins(16, 0, 0, 6)
            column.addWidget(self.modes[mode])
            column.addWidget(self.examples[mode])
        return surface

    def _line_card(self) -> Surface:
        surface, column = titled(translate("community", "When people wait for something"))
        self.kept, self.shorter = (Label("", "detail", "text2", wrap=True) for _ in range(2))
        column.addWidget(self._fields["pickup_days"])
        column.addWidget(self.kept)
        column.addWidget(beside([self._fields["shrink_waiting"], self._fields["shrink_days"]]))
        column.addWidget(self.shorter)
        return surface

    def _reserve_card(self) -> Surface:
        """What binds members and not staff (R36), and what keeps two reservations apart (R30)."""
        under = translate("community", "Members are bound by this on their own laptops, the desk is not. 0: no limit.")
        surface, column = titled(translate("community", "When members reserve something"), under)
        column.addWidget(beside([self._fields[name] for name in RESERVING[:2]]))
        column.addWidget(beside([self._fields[name] for name in RESERVING[2:]]))
        return surface

    def refresh(self) -> None:
        """Ask the catalog again; what is typed and not saved stays."""
        untouched = not self.changes()
        self._rules = self._session.catalog.settings(self._session.community.id).rules
        if untouched:
            self.on_take_back()
        self.on_edited()
        self.types.refresh()
        self.credits.refresh()
        self.agreement.refresh()

    def changes(self) -> dict[str, Any]:
        """The rules that differ from those that hold; a number that cannot be read is None."""
        typed: dict[str, Any] = {name: _number(line.text()) for name, line in self.lines.items()}
        typed |= {name: tick.isChecked() for name, tick in self.flags.items()}
        typed["count_mode"] = next((mode for mode, card in self.modes.items() if card.isChecked()), PUSH)
        return {name: value for name, value in typed.items() if value != getattr(self._rules, name)}

    def step_back(self) -> bool:
        """Close what is open; False if nothing is."""
        if self.agreement.editing():
            self.agreement.close_editor()
            return True
        return self.types.step_back()

    @Slot()
    def on_edited(self) -> None:
        changed = bool(self.changes())
        self.save.setEnabled(changed)
        self.take_back.setVisible(changed)
        self._show_examples()

    def _show_examples(self) -> None:
        days = _number(self.lines["loan_days"].text())
        opening, today = self._session.catalog.opening(), self._session.catalog.today()
        for mode, label in self.examples.items():
            if not days or days > LONGEST:
                label.setText(_explained(mode))
                continue
            due = dates.day(due_date(today, days, mode, opening).day, today)
            example = translate("community", "Lent today, it is due {day}.").format(day=due)
            label.setText(f"{_explained(mode)} {example}")

        self._explain_lines(opening, today)

    def _explain_lines(self, opening: Opening, today: date) -> None:
        """What the numbers about waiting mean (R4, R33)."""
        kept, waiting, short = (_number(self.lines[name].text()) for name in LINES)
        said = translate("community", "What comes back is kept for whoever is next, up to an open day.")
        if kept and kept <= LONGEST:
            last = kept_until(today, opening, kept)
            example = translate("community", "Back today, it is kept until {day}.").format(day=dates.day(last, today))
            said = f"{said} {example}"
        self.kept.setText(said)
        said = translate("community", "With 0 nobody’s loan gets shorter, however many wait.")
        if waiting and short:
            said = translate(
                "community", "With more than {count} people in line, a loan lasts %n day(s) at most.", "", short
            )
            said = said.format(count=waiting)
        self.shorter.setText(said)

    @Slot()
    def on_take_back(self) -> None:
        rules = self._rules
        for name, line in self.lines.items():
            line.setText(str(getattr(rules, name)))
            self._fields[name].say_problem("")
        for name, tick in self.flags.items():
            tick.setChecked(getattr(rules, name))
        self.modes[rules.count_mode].setChecked(True)

    @Slot()
    def on_save(self) -> None:
        changes = self.changes()
        if changes and self._readable(changes):
            self._session.actions.do(SetRules(fields=changes), done=self.on_done)

    def on_done(self, receipt: Receipt) -> None:
        """The rules are recorded."""
        self._rules = self._session.catalog.settings(self._session.community.id).rules
        self.on_edited()

    def _readable(self, changes: dict[str, Any]) -> bool:
        """Whether the numbers make sense; says at the field what does not."""
        for name in self.lines:
            self._fields[name].say_problem("")
            if name in changes and changes[name] is None:
                self._fields[name].say_problem(translate("community", "Write a whole number."))
                return False
        for name in RESERVING:
            if changes.get(name, 0) > LONGEST:
                self._fields[name].say_problem(translate("community", "Write 0 to 365 days."))
                return False
        for name in SPANS:
            if not 0 < changes.get(name, 1) <= LONGEST:
                self._fields[name].say_problem(translate("community", "Write 1 to 365 days."))
                return False
        return True


def _number(text: str) -> int | None:
    return int(text) if text.strip().isdigit() else None


def _explained(mode: str) -> str:
    if mode == EVERY_DAY:
        return translate("community", "Due on that very day, even if the place is closed then.")
    if mode == PUSH:
        return translate("community", "Due on the first open day on or after that day.")
    return translate("community", "Closed days are skipped, so a loan lasts longer.")
