"""What a session's page offers when it is on or over: certificates for those present, a note, one question, hours.

It shows and says which button was pressed; the commands are the page's.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from skillshare.catalog.coming import Evening, measure
from skillshare.catalog.readers import Catalog
from skillshare.domain.afterwards import Afterwards
from skillshare.domain.certificates import Certificate, valid
from ui.i18n import isolate, translate
from ui.kit.blocks import FactLine, NoteBlock
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label

Press = Callable[[], None]

ANSWERS: Final = 3


def certificates(evening: Evening, catalog: Catalog, give: Press) -> list[QWidget]:
    """How many of those present have passed its induction, and a button for the others (R65)."""
    session, present = evening.session, evening.seating.present()
    if not session.grants:
        return []
    day = evening.occasion.day
    passed = [p for p in present if _has(session.grants, catalog.certificates.of_person(p), evening)]
    left = len(present) - len(passed)
    made: list[QWidget] = [Label(translate("calendar", "Certificates"), "card_title")]
    if passed:
        said = translate("calendar", "%n of those present (has|have) passed “{induction}”.", "", len(passed))
        made.append(Label(said.format(induction=isolate(session.grants)), "body", "text2", wrap=True))
    if left and day <= catalog.today():
        text = translate("calendar", "Give it to %n present", "", left)
        made.append(_button(text, "badge-check", "certificates", give))
    elif not present:
        said = translate("calendar", "Tick who is there; then they get “{induction}”.")
        made.append(Label(said.format(induction=isolate(session.grants)), "body", "text2", wrap=True))
    return made


def _has(induction: str, has: tuple[Certificate, ...], evening: Evening) -> bool:
    return valid(induction, evening.occasion.day, has) is not None


def afterwards(said: Afterwards, evening: Evening, note: Press, minutes: Press) -> list[QWidget]:
    """How it went, for the desk, and the hours people spent there."""
    made: list[QWidget] = [Label(translate("calendar", "How it went"), "card_title")]
    hours = together(said, evening)
    if hours:
        made.append(FactLine("clock", hours))
    if said.text:
        made.append(NoteBlock(said.text, icon="sticky-note", tone="plain"))
    text = translate("calendar", "Change the note") if said.text else translate("calendar", "Write a note")
    made.append(_button(text, "sticky-note", "note", note))
    made.append(_button(translate("calendar", "It lasted another time than planned"), "", "minutes", minutes))
    return made


def question(said: Afterwards, answered: Callable[[int], None], change: Press) -> list[QWidget]:
    """One question with a button for each answer: people press it, or the desk does for every slip of paper."""
    asked = said.question or usual_question()
    answers = said.answers or (0,) * ANSWERS
    buttons = QWidget()
    flow = FlowLayout(buttons)
    for place, words in enumerate(answer_words()):
        button = KeyButton(f"{words} {answers[place]}", "edge")
        button.setObjectName(f"answer_{place}")
        button.setAccessibleName(translate("calendar", "{answer}, %n so far", "", answers[place]).format(answer=words))
        button.clicked.connect(_answers(answered, place))
        flow.addWidget(button)
    other = _button(translate("calendar", "Ask something else"), "", "question", change)
    title = Label(translate("calendar", "One question"), "card_title")
    return [title, Label(asked, "body", wrap=True), buttons, other]


def _answers(answered: Callable[[int], None], place: int) -> Press:
    return lambda: answered(place)


def usual_question() -> str:
    """What is asked unless somebody types something else."""
    return translate("calendar", "Did you get what you came for?")


def answer_words() -> tuple[str, ...]:
    """The answers, in the order they are counted."""
    return translate("calendar", "Yes"), translate("calendar", "Partly"), translate("calendar", "No")


def together(said: Afterwards, evening: Evening) -> str:
    """How many hours people spent there together; empty while nobody is ticked."""
    found = measure(said, evening)
    if not found.minutes:
        return ""
    hours = f"{found.minutes / 60:.1f}".removesuffix(".0")
    said_ = translate("calendar", "%n (person was|people were) there, {hours} hours together", "", found.people)
    return said_.format(hours=isolate(hours))


def _button(text: str, icon: str, name: str, press: Press) -> QWidget:
    button = KeyButton(text, "plain" if icon else "link", icon=icon)
    button.setObjectName(name)
    button.clicked.connect(press)
    return leading(button)


def leading(button: KeyButton) -> QWidget:
    """The button at the leading side, no wider than its words."""
    row = QWidget()
    FlowLayout(row).addWidget(button)
    return row
