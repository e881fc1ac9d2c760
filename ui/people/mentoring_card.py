"""The mentoring pairs of a person: with whom, for what, until when, how often they met (R70)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.mentoring import Pair
from skillshare.domain.people import Person
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Hairline
from ui.people.parts import TitledCard
from ui.session import Session
from ui.wording import teaching
from ui.wording.said import first_name

_SHOWN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PairSteps:
    """What is done when a button of the card is pressed: a new pair, a meeting, a change, the end."""

    begin: Callable[[], None]
    met: Callable[[Pair], None]
    change: Callable[[Pair], None]
    end: Callable[[Pair], None]


def mentoring_card(person: Person, pairs: Sequence[Pair], session: Session, steps: PairSteps) -> TitledCard:
    """The pairs, with what can be done with those that go on."""
    card = TitledCard(translate("people", "Mentoring"))
    card.setObjectName("mentoring")
    first = isolate(first_name(person.name))
    add = IconButton("plus", translate("people", "Make {name} part of a mentoring pair").format(name=first))
    add.setObjectName("add_pair")
    add.clicked.connect(steps.begin)
    card.head.addWidget(add)
    if not pairs:
        card.column.addWidget(Label(translate("people", "No pair yet."), "body", "text2"))
    for number, pair in enumerate(pairs[:_SHOWN]):
        if number:
            card.column.addWidget(Hairline())
        card.column.addWidget(_Line(pair, person.id, session.catalog.today(), steps))
    return card


def title(pair: Pair, person: bytes) -> str:
    """ "Learns sewing from Lan", "Teaches João sewing", from the side of one of them."""
    if person == pair.mentor:
        said = translate("people", "Mentors {name}: {skill}")
        return said.format(name=isolate(pair.learner_name), skill=isolate(pair.skill_name))
    said = translate("people", "Learns from {name}: {skill}")
    return said.format(name=isolate(pair.mentor_name), skill=isolate(pair.skill_name))


def facts(pair: Pair, today: date) -> str:
    """How often they met, and until when it goes."""
    parts = [teaching.met(pair.met, pair.minutes)]
    if pair.ended:
        parts.append(teaching.ended(pair.ended))
    elif pair.until is not None and pair.until < today:
        parts.append(translate("people", "was to end {day}").format(day=dates.day(pair.until, today)))
    elif pair.until is not None:
        parts.append(translate("people", "until {day}").format(day=dates.day(pair.until, today)))
    return " · ".join(parts)


class _Line(QWidget):
    """One pair."""

    def __init__(self, pair: Pair, person: bytes, today: date, steps: PairSteps) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        words = title(pair, person)
        column.addWidget(Label(words, "medium", wrap=True))
        column.addWidget(Label(isolate(pair.goal), "body", wrap=True))
        column.addWidget(Label(facts(pair, today), "caption", "text2", wrap=True))
        if not pair.ended:
            column.addSpacing(4)
            column.addWidget(_buttons(pair, words, steps))


def _buttons(pair: Pair, title: str, steps: PairSteps) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for name, words, icon, slot in (
        ("met", translate("people", "They met"), "check", partial(steps.met, pair)),
        ("change", translate("people", "Change"), "", partial(steps.change, pair)),
        ("end", translate("people", "End it"), "", partial(steps.end, pair)),
    ):
        button = KeyButton(words, "plain", icon=icon)
        button.setObjectName(f"{name} {pair.id.hex()}")
        button.setAccessibleName(f"{words}: {title}")
        button.clicked.connect(slot)
        flow.addWidget(button)
    return row
