"""The statement of somebody's time: every line, what may be done about each, and the way onto paper (R71–R74).

Nothing is changed here: what is wrong is taken back by a second line.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from skillshare.catalog.credits import NamedLine
from skillshare.domain.credits import APART, CLAIMED, HALF
from skillshare.domain.people import Person
from skillshare.domain.transfers import ConfirmTransfer, ReverseTransfer
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.scroll import TidyScroll
from ui.kit.surface import card, stacked
from ui.more_menu import more_menu
from ui.people.asking import Asking
from ui.people.time_card import counting, row, standing
from ui.session import Session


def account_of(record: bytes, session: Session) -> Person | None:
    """Whose account that is: a person, or the community as if it were one (R73); None for somebody unknown."""
    community = session.community.id
    if record == community:
        return Person(id=community, name=session.catalog.settings(community).name)
    people = session.catalog.people
    found = people.state(people.standing(record))
    return found if found.name else None


class StatementView(QWidget):
    """Signals: `left`, `person_wanted(id)`, `print_wanted(id)`."""

    left = Signal()
    person_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, session: Session, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.person = session, person
        self._lines: tuple[NamedLine, ...] = ()
        title = translate("people", "Time of {name}").format(name=isolate(person.name))
        self.setAccessibleName(title)
        self._asking = Asking(session, self)
        self._asking.closed.connect(self.on_asking_closed)
        self._standing = Label("", "section", wrap=True)
        self._none = Label(translate("people", "No time given or taken yet."), "body", "text2", wrap=True)
        self.rows = RowList(title, fit=True)
        self.rows.opened.connect(self.on_opened)
        self.rows.more.connect(self.on_more)
        self._card = card()
        stacked(self._card, 1, 0).addWidget(self.rows)
        self._lay_out(title)
        self.refresh()

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(title, "title", wrap=True), 1)
        self.record = KeyButton(translate("people", "Record time"), "plain", icon="clock")
        self.record.setObjectName("record_time")
        self.record.clicked.connect(self.on_record)
        paper = KeyButton(translate("people", "Print"), "plain", icon="printer")
        paper.setObjectName("print")
        paper.clicked.connect(self.on_print)
        cross = IconButton("x", translate("people", "Back to the page"), framed=True)
        cross.setObjectName("back")
        cross.clicked.connect(self.left)
        for button in (self.record, paper, cross):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        scroll = TidyScroll(title)
        scroll.column.setContentsMargins(26, 20, 26, 26)
        scroll.column.addLayout(head)
        for part in (self._standing, self._asking, self._none, self._card):
            scroll.column.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Ask the catalog again; the latest day stands first."""
        balance = counting(self._session)
        lines = self._session.catalog.credits.statement(self.person.id, counting=balance)
        self._standing.setText(standing(self.person.id, self._session))
        self._none.setVisible(not lines)
        self._card.setVisible(bool(lines))
        if lines != self._lines:
            chosen = self.rows.chosen_key()
            self._lines = lines
            self.rows.show_rows([row(line, self._session, balance=balance, more=True) for line in reversed(lines)])
            if chosen is not None:
                self.rows.choose(chosen)

    def first_focus(self) -> QWidget:
        """Return the list, or what one does where it is empty."""
        return self.rows if self._lines else self.record

    def step_back(self) -> bool:
        """Close an open question; False if there is none."""
        if self._asking.busy():
            self._asking.settle()
            return True
        return False

    # What is done

    @Slot()
    def on_record(self) -> None:
        self._asking.record_time(self.person)

    @Slot()
    def on_print(self) -> None:
        self.print_wanted.emit(self.person.id)

    @Slot(object)
    def on_opened(self, transfer: bytes) -> None:
        at = self.rows.visualRect(self.rows.currentIndex()).bottomLeft()
        self.on_more(transfer, self.rows.viewport().mapToGlobal(at))

    @Slot(object, QPoint)
    def on_more(self, transfer: bytes, at: QPoint) -> None:
        self.line_menu(transfer).popup(at)

    def line_menu(self, transfer: bytes) -> QMenu:
        """Return the menu behind one line: what may be done about it."""
        named = next((shown for shown in self._lines if shown.line.transfer == transfer), None)
        if named is None:
            return more_menu(self, ())
        line, entries = named.line, list[tuple[str, str, Callable[[], None]]]()
        if not (line.reversed or line.reverses):
            if line.state in (CLAIMED, HALF) and (who := self._waits(transfer)) is not None:
                name = isolate(self._session.catalog.credits.name(who))
                words = translate("people", "{name} confirms it").format(name=name)
                entries.append(("confirm", words, lambda: self._asking.do(ConfirmTransfer(transfer=transfer, who=who))))
            words = translate("people", "Set it aside") if line.state in (HALF, APART) else ""
            entries.append(("reverse", words or translate("people", "Take it back"), lambda: self._take_back(transfer)))
        other = line.other
        if other is not None and self._session.catalog.people.row(other) is not None:
            words = translate("people", "Open {name}").format(name=isolate(named.other_name))
            entries.append(("open", words, lambda: self.person_wanted.emit(other)))
        return more_menu(self, entries)

    def _waits(self, transfer: bytes) -> bytes | None:
        """Who has to confirm it."""
        return next((c.waits for c in self._session.catalog.credits.claims() if c.transfer.id == transfer), None)

    def _take_back(self, transfer: bytes) -> None:
        def answer(given: str) -> str:
            if not given:
                return translate("people", "Type a few words; the desk reads them later.")
            self._asking.do(ReverseTransfer(transfer=transfer, reason=given))
            return ""

        ideas = (
            translate("people", "Recorded twice"),
            translate("people", "It took another time"),
            translate("people", "They do not agree"),
        )
        label, verb = translate("people", "Why is it taken back?"), translate("people", "Take it back")
        self._asking.ask(InlineAsk(label, verb, answer, ideas=ideas))

    @Slot()
    def on_asking_closed(self) -> None:
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
