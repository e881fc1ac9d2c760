"""Time that one side recorded and the other has not confirmed (R74): who says what, and one press that confirms it.

It shows rows it is given; recording the yes is the place's.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.credits import Claim
from skillshare.domain.credits import APART
from skillshare.domain.transfers import ConfirmTransfer
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.session import Session
from ui.tonight.waiting_card import WaitingCard
from ui.wording import time_given
from ui.wording.stops_credits import time

MOST: Final = 4
"""How many are shown; the others stand on the statements of their people."""


def to_confirm(session: Session) -> tuple[Claim, ...]:
    """What waits, where time is counted: all of it at a desk, on a member's own laptop what waits for them (R74)."""
    if not session.catalog.settings(session.community.id).rules.credits:
        return ()
    alone = session.community.owner_alone
    return tuple(claim for claim in session.catalog.credits.claims() if alone is None or claim.waits == alone)


class ClaimsCard(WaitingCard):
    """Signals: `confirmed(command)` and `statement_wanted(person)`. It is hidden while nothing waits."""

    confirmed = Signal(object)
    statement_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hourglass", parent)
        self._shown: tuple[Sequence[Claim], date | None] = ((), None)

    def show_claims(self, claims: Sequence[Claim], today: date) -> None:
        """Show what waits, the oldest first; what it shows already stays as it is."""
        if self._shown == (claims, today):
            return
        self._shown = (claims, today)
        rows = [_ClaimRow(claim, today) for claim in claims[:MOST]]
        for row in rows:
            row.confirmed.connect(self.confirmed)
            row.statement_wanted.connect(self.statement_wanted)
        self.show_rows(translate("tonight", "Time to confirm"), rows, len(claims))


class _ClaimRow(QWidget):
    """Who helped whom, how long and when, for whom it waits, and the two answers."""

    confirmed = Signal(object)
    statement_wanted = Signal(object)

    def __init__(self, claim: Claim, today: date) -> None:
        super().__init__()
        self._claim = claim
        said = time_given.claim(claim)
        column = QVBoxLayout(self)
        pad(column, 16, 10, 12, 8)
        column.setSpacing(0)
        column.addWidget(Label(said, "medium", wrap=True))
        column.addWidget(Label(self._about(today), "caption", "text2", wrap=True))
        column.addWidget(Label(time_given.waits(claim), "caption", "warn", wrap=True))
        column.addSpacing(6)
        column.addWidget(self._answers(said))

    def _answers(self, said: str) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        transfer = self._claim.transfer.id.hex()
        if self._claim.waits is not None:
            yes = KeyButton(translate("tonight", "Confirm"), "plain", icon="check")
            yes.setObjectName(f"confirm {transfer}")
            yes.setAccessibleName(translate("tonight", "Confirm: {what}").format(what=said))
            yes.clicked.connect(self.on_confirm)
            flow.addWidget(yes)
        look = KeyButton(translate("tonight", "Open"), "flat")
        look.setObjectName(f"open {transfer}")
        look.setAccessibleName(translate("tonight", "Open the statement: {what}").format(what=said))
        look.clicked.connect(self.on_open)
        flow.addWidget(look)
        return row

    def _about(self, today: date) -> str:
        transfer = self._claim.transfer
        minutes = transfer.minutes or abs(transfer.movements[0].minutes)
        length = "" if transfer.state == APART else time(minutes)
        day = dates.near(transfer.day, today) if transfer.day else ""
        return " · ".join(part for part in (length, day, isolate(transfer.what)) if part)

    @Slot()
    def on_confirm(self) -> None:
        who = self._claim.waits
        if who is not None:
            self.confirmed.emit(ConfirmTransfer(transfer=self._claim.transfer.id, who=who))

    @Slot()
    def on_open(self) -> None:
        self.statement_wanted.emit(self._claim.transfer.movements[0].who)
