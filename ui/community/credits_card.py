"""Time credits as the community has agreed on them: counted or not, in which steps, and when the app asks (R71–R74)."""

from typing import Any, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.settings import CREDIT_STEPS, Rules, SetRules
from ui.community.fields import beside, keys
from ui.i18n import translate
from ui.kit.blocks import FactLine
from ui.kit.field import Combo, Field, text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface
from ui.kit.tick import TickBox
from ui.kit.titles import SectionTitle
from ui.kit.tokens import CARD_PADDING, RADIUS
from ui.lengths import length_read, length_typed
from ui.session import Session
from ui.wording.stops_credits import time

_MOST: Final = 999
"""Hours that are typed here at most."""


class CreditsCard(Surface):
    """What is chosen stays until it is saved or taken back; all of it is one action."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._session = session
        self._rules = Rules()
        self.counting = TickBox(translate("community", "Count time given against time taken"))
        self._why = Label("", "detail", "text2", wrap=True)
        self.step = Combo(translate("community", "Counted in steps of"))
        for minutes in CREDIT_STEPS:
            self.step.addItem(time(minutes), minutes)
        self._step = Field(translate("community", "Counted in steps of"), self.step)
        self.limits = TickBox(translate("community", "Ask before an account goes further"))
        self._low, self.low = text_field(translate("community", "Hours below nought"))
        self._high, self.high = text_field(translate("community", "Hours above nought"))
        self._bounds = beside((self._low, self._high))
        self._account = FactLine("house-heart", "")
        self.statement = KeyButton(translate("community", "Statement of the community"), "link", icon="list-checks")
        self.save = KeyButton(translate("community", "Save"), "edge", icon="check")
        self.take_back = KeyButton(translate("community", "Take back"), "flat", icon="undo-2")
        self._lay_out()
        self._connect()
        self.on_take_back()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
        column.setSpacing(12)
        title = SectionTitle(translate("community", "Time credits"), role="card_title")
        under = Label(
            translate("community", "Who helps somebody gets the time, who is helped gives it."), "detail", wrap=True
        )
        buttons = keys((self.save, self.take_back))
        for part in (title, under, self.counting, self._why, self._step, self.limits, self._bounds, buttons):
            column.addWidget(part)
        column.addWidget(self._account)
        column.addWidget(self.statement, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        for tick in (self.counting, self.limits):
            tick.toggled.connect(self.on_edited)
        self.step.currentIndexChanged.connect(self.on_edited)
        for line in (self.low, self.high):
            line.setMaxLength(6)
            line.textChanged.connect(self.on_edited)
            line.returnPressed.connect(self.on_save)
        self.statement.clicked.connect(self.on_statement)
        self.save.clicked.connect(self.on_save)
        self.take_back.clicked.connect(self.on_take_back)

    def refresh(self) -> None:
        """Ask the catalog again; what is chosen and not saved stays."""
        untouched = not self.changes()
        self._rules = self._session.catalog.settings(self._session.community.id).rules
        if untouched:
            self.on_take_back()
        self.on_edited()
        self._show_account()

    def _show_account(self) -> None:
        """What the community got and gave itself: what is left over of classes, and those it paid (R73)."""
        community = self._session.community.id
        account = self._session.catalog.credits.account(community) if self._rules.credits else None
        if account is not None:
            said = translate("community", "The community’s own account: {time}")
            self._account.show_text(said.format(time=time(account.minutes)))
        self._account.setVisible(account is not None)
        self.statement.setVisible(account is not None)

    @Slot()
    def on_statement(self) -> None:
        self._session.wanted.emit("people", ("time", self._session.community.id))

    def changes(self) -> dict[str, Any]:
        """The rules that differ from those that hold; hours that cannot be read are None."""
        chosen = {
            "credits": self.counting.isChecked(),
            "credit_step": self.step.currentData(),
            "credit_limits": self.limits.isChecked(),
            "credit_low": _minutes(self.low.text()),
            "credit_high": _minutes(self.high.text()),
        }
        return {name: value for name, value in chosen.items() if value != getattr(self._rules, name)}

    @Slot()
    def on_edited(self) -> None:
        counting = self.counting.isChecked()
        on = translate("community", "Everybody has an account. All accounts together come to nought.")
        off = translate("community", "The app shows the hours people gave, and nobody has a balance.")
        self._why.setText(on if counting else off)
        self.limits.setVisible(counting)
        self._bounds.setVisible(counting and self.limits.isChecked())
        changed = bool(self.changes())
        self.save.setEnabled(changed)
        self.take_back.setVisible(changed)

    @Slot()
    def on_take_back(self) -> None:
        rules = self._rules
        self.counting.setChecked(rules.credits)
        self.step.setCurrentIndex(max(0, self.step.findData(rules.credit_step)))
        self.limits.setChecked(rules.credit_limits)
        for field, line, minutes in (
            (self._low, self.low, rules.credit_low),
            (self._high, self.high, rules.credit_high),
        ):
            line.setText(_hours(minutes))
            field.say_problem("")

    @Slot()
    def on_save(self) -> None:
        changes = self.changes()
        for field, name in ((self._low, "credit_low"), (self._high, "credit_high")):
            unread = name in changes and changes[name] is None
            field.say_problem(translate("community", "Write a whole number of hours.") if unread else "")
        if changes and None not in changes.values():
            self._session.actions.do(SetRules(fields=changes), done=self.on_done)

    def on_done(self, receipt: Receipt) -> None:
        """They hold from now on."""
        self._rules = self._session.catalog.settings(self._session.community.id).rules
        self.on_edited()
        self._show_account()


def _minutes(text: str) -> int | None:
    text = text.strip()
    found = int(text) * 60 if text.isdecimal() else length_read(text)
    return found if found is not None and 0 <= found <= _MOST * 60 else None


def _hours(minutes: int) -> str:
    return length_typed(minutes) if minutes % 60 else str(minutes // 60)
