"""Asking for a certificate on a person's page: which induction, until when, what shows it (R44).

Who gives it is whoever is at the desk; whether it may be given is the domain's.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.domain.certificates import GrantCertificate
from ui.asked import Asked
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip
from ui.kit.field import Combo, Field, text_field
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.surface import stacked
from ui.session import Session

_IDEAS: Final = 6
_YEARS: Final = (0, 1, 2, 5)


class CertificateAsk(Asked):
    """`do` gets the command."""

    def __init__(
        self, session: Session, person: bytes, name: str, do: Callable[[Any], None], parent: QWidget | None = None
    ) -> None:
        question = translate("people", "Which induction has {name} passed?").format(name=isolate(name))
        super().__init__(question, parent)
        self._session, self._person, self._do = session, person, do
        self._on, self.on = text_field(translate("people", "Induction"))
        self.first = self.on
        self._note, self.note = text_field(translate("people", "What shows it? (may stay empty)"))
        self.years = Combo(translate("people", "How long it counts"))
        for years in _YEARS:
            words = translate("people", "%n year(s)", "", years) if years else translate("people", "Without end")
            self.years.addItem(words, years)
        column = stacked(self, 14, 10)
        column.addWidget(Label(question, "strong", wrap=True))
        for part in (self._on, self._ideas(), Field(translate("people", "How long it counts"), self.years), self._note):
            column.addWidget(part)
        column.addWidget(self.buttons(self.verb(translate("people", "Give the certificate"), self.on_given)))
        for line_name, line in (("on", self.on), ("note", self.note)):
            line.setObjectName(line_name)
            line.returnPressed.connect(self.on_given)

    def _ideas(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for idea in self._session.catalog.certificates.inductions()[:_IDEAS]:
            chip = FilterChip(idea)
            chip.clicked.connect(self.on_idea)
            flow.addWidget(chip)
        return row

    @Slot()
    def on_idea(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self.on.setText(chip.words())
            for other in self.findChildren(FilterChip):
                other.setChecked(other is chip)

    @Slot()
    def on_given(self) -> None:
        if not self.on.text().strip():
            self._on.say_problem(translate("people", "Type which one, or choose one below."))
            return
        today = self._session.catalog.today()
        self._do(
            GrantCertificate(
                person=self._person,
                on=self.on.text(),
                day=today,
                trainer=self._session.at_desk(),
                until=in_years(today, int(self.years.currentData())),
                note=self.note.text(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.years.hasFocus():
            self.on_given()
        else:
            super().keyPressEvent(event)


def in_years(day: date, years: int) -> date | None:
    """The same day so many years on, None for no years; the 29th of February becomes the 28th."""
    if not years:
        return None
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + years, day=28 if leap else day.day)
