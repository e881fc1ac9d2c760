"""What stands under a person's name: whether they may borrow and why not, and what they do here."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.people import Person
from ui.borrowing import ASK, STOP, may_borrow
from ui.i18n import translate
from ui.kit.chip import Chip, State
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.people.roles import chips as role_chips
from ui.session import Session


def standing(person: Person, session: Session) -> QWidget:
    """May borrow, after a reason, not today; and every reason in words."""
    found = may_borrow(session, person)
    if found.kind == STOP:
        state = State(text=translate("people", "Not today"), icon="octagon-x", tone="stop")
    elif found.kind == ASK:
        state = State(text=translate("people", "May borrow after a reason"), icon="triangle-alert", tone="warn")
    else:
        state = State(text=translate("people", "May borrow"), icon="circle-check", tone="good")
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    chips = QWidget()
    flow = FlowLayout(chips)
    flow.addWidget(Chip(state))
    flow.addWidget(Label(person.number, "detail", "text2"))
    for chip in role_chips(person.roles):
        flow.addWidget(chip)
    column.addWidget(chips)
    for reason in found.reasons:
        column.addWidget(Label(reason, "detail", "text", wrap=True))
    return whole
