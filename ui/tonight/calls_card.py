"""Calls to make: who has something that is late, with the phone shown only when asked for (look §10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import LoanRow
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.avatar import Avatar
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.kit.surface import Hairline, Surface
from ui.kit.titles import SectionTitle
from ui.kit.tokens import RADIUS

MOST = 12
"""People listed; the printed list holds all."""
AT_ONCE = 4
"""Rows made in one turn of the event loop: more would hold up a key."""
LISTED = 2
"""Late loans of one person that are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTo:
    """One person to call and their late loans, the latest of all first."""

    person: bytes
    name: str
    phone: str
    loans: tuple[LoanRow, ...]


def calls(late: Sequence[LoanRow]) -> tuple[CallTo, ...]:
    """Late loans by person, in the order of the first of each; loans of nobody known here are left out."""
    by_person: dict[bytes, list[LoanRow]] = {}
    for loan in late:
        if loan.person is not None:
            by_person.setdefault(loan.person, []).append(loan)
    return tuple(
        CallTo(person=person, name=rows[0].person_name, phone=rows[0].phone, loans=tuple(rows))
        for person, rows in by_person.items()
    )


class CallsCard(Surface):
    """Signals: `person_wanted(id)` and `list_wanted` for the printed list."""

    person_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._shown: dict[tuple[CallTo, date], _CallRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        pad(head, 16, 8, 10, 8)
        self._title = SectionTitle(translate("tonight", "Calls to make"), icon="phone", role="card_title")
        head.addWidget(self._title, 1)
        printing = IconButton("printer", translate("tonight", "Print the list of late loans"))
        printing.clicked.connect(self.list_wanted)
        head.addWidget(printing)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self._rule = Hairline()
        column.addWidget(self._rule)
        self._more = KeyButton("", "link", icon="printer")
        self._more.clicked.connect(self.list_wanted)
        column.addWidget(self._more)

    def show_people(self, people: Sequence[CallTo], today: date) -> None:
        """Show whom to call. A row that says the same as before stays as it is; others are used again.

        No more than `AT_ONCE` are made; who wants all of them asks again.
        """
        self._title.show_words(translate("tonight", "Calls to make"), str(len(people)))
        before, self._shown = self._shown, {}
        wanted = [(person, today) for person in people[:MOST]]
        free = [before.pop(gone) for gone in before.keys() - set(wanted)]
        free += [self._new_row() for _ in range(min(AT_ONCE, len(wanted) - len(before) - len(free)))]
        for key in wanted:
            row = before.get(key)
            if row is None and free:
                row = free.pop()
                row.show_call(*key)
            if row is not None:
                if self._rows.indexOf(row) != len(self._shown):
                    self._rows.insertWidget(len(self._shown), row)
                self._shown[key] = row
        for row in free:
            row.hide()
            self._rows.removeWidget(row)
            row.deleteLater()
        left = len(people) - MOST
        self._more.setText(translate("tonight", "%n more person(s) in the printed list", "", max(left, 0)))
        for part in (self._rule, self._more):
            part.setVisible(left > 0)

    def _new_row(self) -> "_CallRow":
        row = _CallRow()
        row.opened.connect(self.person_wanted)
        return row


class _CallRow(QWidget):
    """Name, what is late, and the key that shows the number."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._call: CallTo | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        column.addLayout(row)
        pad(row, 16, 10, 12, 10)
        row.setSpacing(12)
        self._avatar = Avatar("", b"", 38)
        row.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = Label("", "medium", elide=True)
        self._late = [Label("", "caption", "text2", wrap=True) for _ in range(LISTED + 1)]
        self._phone = Label("", "strong")
        for label in (self._name, *self._late, self._phone):
            words.addWidget(label)
        row.addLayout(words, 1)
        self._button = KeyButton("", "plain", icon="phone")
        self._button.clicked.connect(self.on_button)
        row.addWidget(self._button)

    def show_call(self, call: CallTo, today: date) -> None:
        """Show another person, with the number hidden."""
        self._call = call
        self._avatar.show_person(call.name, call.person)
        self._name.setText(call.name)
        said = [
            translate("tonight", "{item}, {late}").format(
                item=isolate(loan.item_name), late=dates.late((today - loan.due).days if loan.due else 0)
            )
            for loan in call.loans[:LISTED]
        ]
        if len(call.loans) > LISTED:
            said.append(translate("tonight", "and %n more", "", len(call.loans) - LISTED))
        for number, label in enumerate(self._late):
            label.setText(said[number] if number < len(said) else "")
            label.setVisible(number < len(said))
        self._phone.setText(isolate(call.phone))
        self._show_phone(False)

    def _show_phone(self, shown: bool) -> None:
        self._phone.setVisible(shown)
        if self._call is None or not self._call.phone:
            self._button.setText(translate("tonight", "Open"))
            self._button.setAccessibleName("")
            self._button.show_icon("user-round")
            return
        name = translate("tonight", "Show the phone number of {name}").format(name=isolate(self._call.name))
        self._button.setAccessibleName(name)
        self._button.setText(translate("tonight", "Hide") if shown else translate("tonight", "Call"))
        self._button.show_icon("eye-off" if shown else "phone")

    @Slot()
    def on_button(self) -> None:
        if self._call is not None and self._call.phone:
            self._show_phone(self._phone.isHidden())
        elif self._call is not None:
            self.opened.emit(self._call.person)
