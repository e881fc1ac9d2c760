"""For which evenings of a series a change is, and whether those go along that people signed up for (R60)."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.planning import ALL, LATER
from ui.calendar.session_plan import THIS, Plan
from ui.community.fields import close
from ui.i18n import translate
from ui.kit.label import Label
from ui.kit.tick import Choice, TickBox
from ui.session import Session
from ui.wording.rhythms import repeats

_WORDS: Final[Mapping[str, Callable[[], str]]] = {
    THIS: lambda: translate("calendar", "This one"),
    LATER: lambda: translate("calendar", "This one and later ones"),
    ALL: lambda: translate("calendar", "All of them"),
}


class Scope(QWidget):
    """Signal: `chosen`. Nothing to see where there is no series."""

    chosen = Signal()

    def __init__(self, session: Session, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setAccessibleName(translate("calendar", "The change is for"))
        start = plan.series.pattern.start if plan.series is not None else None
        rule = plan.series.rule if plan.series is not None else None
        said = repeats(rule, start.date()) if start is not None else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        repeats_so = translate("calendar", "It repeats {often}.").format(often=said)
        column.addWidget(Label(repeats_so, "detail", "text2", wrap=True))
        self._choices = {name: Choice(words(), on=name == THIS) for name, words in _WORDS.items()}
        for name, choice in self._choices.items():
            choice.setObjectName(f"scope_{name}")
            choice.toggled.connect(self.on_toggled)
        column.addWidget(close(tuple(self._choices.values())))
        self._stays = Label("", "detail", "text2", wrap=True)
        self._along = TickBox(translate("calendar", "Change those too, and tell them"))
        self._along.setObjectName("along")
        self._along.toggled.connect(self.chosen)
        column.addWidget(self._stays)
        column.addWidget(self._along)
        if plan.series is None:
            self.hide()
        self._show_along()

    def scope(self) -> str:
        """Which of them."""
        return next((name for name, choice in self._choices.items() if choice.isChecked()), THIS)

    def along(self) -> bool:
        """Whether evenings that people signed up for change too."""
        return self._along.isChecked()

    @Slot(bool)
    def on_toggled(self, on: bool) -> None:
        if on:
            self._show_along()
            self.chosen.emit()

    def _show_along(self) -> None:
        count = len(self._plan.for_(self.scope()).joined())
        stays = translate("calendar", "People signed up for %n of them: (it stays|they stay) as before.", "", count)
        self._stays.setText(stays if count else "")
        for part in (self._stays, self._along):
            part.setVisible(count > 0)
