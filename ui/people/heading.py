"""What stands under a person's name: whether they may borrow and why not, and languages in their own names.

The rules are the domain's; its questions are put into words here beforehand.
"""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.lending import person_questions
from skillshare.domain.people import Person
from ui.i18n import translate
from ui.kit.chip import Chip, State
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.session import Session
from ui.wording import words

_PLAIN_NAMES = {"en": "English", "es": "Español", "zh": "中文"}
"""Languages that Qt names after one country."""


def language(code: str) -> str:
    """A language in its own name ("Deutsch" for "de"); what is no code stays as it was written."""
    name = _PLAIN_NAMES.get(code) or (QLocale(code).nativeLanguageName() if len(code) <= 3 else "")
    return name[:1].upper() + name[1:] if name else code


def may_borrow(person: Person, session: Session) -> QWidget:
    """May borrow, after a reason, not today; and every reason in words."""
    today = session.catalog.today()
    questions = person_questions(person, session.community.deciding().desk(person))
    reasons = [words(question, today).title for question in questions]
    if person.block:
        state = State(text=translate("people", "Not today"), icon="octagon-x", tone="stop")
        reasons.insert(0, person.block)
    elif questions:
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
    column.addWidget(chips)
    for reason in reasons:
        column.addWidget(Label(reason, "detail", "text", wrap=True))
    return whole
