"""Whether a wished time is free, said while it is typed, with other times and places to take by a press (R30, R63)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.refusal import Question
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import NotFree
from skillshare.domain.session_clashes import EveningsTaken
from skillshare.domain.space_use import Elsewhere, Offer, SpaceClosed, SpaceTaken
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.wording import words
from ui.wording.stops_spaces import when


class FreeLine(QWidget):
    """Signals: `time_taken(Offer or Span)` and `place_taken(space)` when one of the offers is pressed."""

    time_taken = Signal(object)
    place_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Label("", "detail", "text2", wrap=True)
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers)
        self._taken: list[Offer | Span | Elsewhere] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self._offers)
        self.say("")

    def sentence(self) -> str:
        """What it says now."""
        return self._said.text()

    def say(self, sentence: str, token: str = "text2") -> None:
        """A sentence without offers; an empty one takes the line away."""
        clear(self._flow)
        self._taken = []
        self._said.paint_as(token=token)
        self._said.setText(sentence)
        self._offers.hide()
        self.setVisible(bool(sentence))

    def show_questions(self, asked: Sequence[Question], today: date) -> None:
        """What speaks against the wished time; nothing means that it is free."""
        if not asked:
            self.say(translate("spaces", "Free at that time."), "good")
            return
        said = words(asked[0], today)
        self.say(f"{said.title}. {said.why}", "warn")
        for question in asked[:1]:
            for offer in _offers(question):
                self._add(offer, _words(offer, question, today))
        self._offers.setVisible(bool(self._taken))

    def _add(self, offer: Offer | Span | Elsewhere, said: str) -> None:
        chip = FilterChip(said)
        chip.setCheckable(False)
        chip.setProperty("offer", len(self._taken))
        chip.clicked.connect(self.on_pressed)
        self._taken.append(offer)
        self._flow.addWidget(chip)

    @Slot()
    def on_pressed(self) -> None:
        offer = self._taken[int(self.sender().property("offer"))]
        if isinstance(offer, Elsewhere):
            self.place_taken.emit(offer.space)
        else:
            self.time_taken.emit(offer)


def _offers(question: Question) -> list[Offer | Span | Elsewhere]:
    match question:
        case SpaceTaken() | SpaceClosed() | EveningsTaken():
            return [*question.times, *question.places]
        case NotFree():
            return [*question.times]
    return []


def _words(offer: Offer | Span | Elsewhere, question: Question, today: date) -> str:
    if isinstance(offer, Elsewhere):
        return translate("spaces", "In {space}").format(space=isolate(offer.name))
    if isinstance(offer, Span):
        return when(offer, today)
    if isinstance(question, EveningsTaken):
        return translate("spaces", "{hours} each time").format(hours=dates.times(offer.start, offer.end))
    return dates.between(offer.start, offer.end, today)
