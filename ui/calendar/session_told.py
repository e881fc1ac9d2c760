"""Whom to tell that a session is changed or cancelled: everybody who counts on it, by phone or by a printed list (R63).

Who has been told is ticked off while the list is open and kept nowhere: it is a help for one evening at the phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.coming import evening
from skillshare.domain.sessions import Session as Planned
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.pictures import initials_of
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.session import Session
from ui.side_panel import place_cross

_PAD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Somebody who counts on a session: how they are reached, and what they are to be told."""

    person: bytes
    name: str
    phone: str
    email: str
    what: str


def to_tell(session: Session, sessions: Sequence[bytes]) -> tuple[Told, ...]:
    """Everybody who hosts, helps or would come to these sessions, each once, but not whoever sits at the desk."""
    catalog, zone = session.catalog, session.community.zone()
    found: dict[bytes, Told] = {}
    for record in sessions:
        state = catalog.sessions.state(record)
        if state.start is None or state.end is None:
            continue
        seats = evening(catalog, state, zone).seating.seats
        people = [*(seat.signup.person for seat in seats), state.host, *state.cohosts]
        what = told_of(state, session)
        for raw in people:
            person = catalog.people.standing(raw) if raw is not None else None
            if person is None or person in found or person == session.at_desk():
                continue
            known = catalog.people.state(person)
            if known.name:
                found[person] = Told(person=person, name=known.name, phone=known.phone, email=known.email, what=what)
    return tuple(found.values())


def told_of(state: Planned, session: Session) -> str:
    """What is to be said on the phone: that it is cancelled, or when and where it takes place now."""
    if state.start is None or state.end is None:
        return ""
    when = dates.between(state.start, state.end, session.catalog.today())
    title = isolate(state.title)
    if state.cancelled:
        return translate("calendar", "“{title}” on {when} is cancelled.").format(title=title, when=when)
    space = session.catalog.spaces.name(state.space)
    if space:
        said = translate("calendar", "“{title}” is now {when}, {space}.")
        return said.format(title=title, when=when, space=isolate(space))
    return translate("calendar", "“{title}” is now {when}.").format(title=title, when=when)


class ToldPanel(QWidget):
    """Signals: `left`, `printed(sessions)` for the list on paper."""

    left = Signal()
    print_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sessions: tuple[bytes, ...] = ()
        self._people: tuple[Told, ...] = ()
        self._told: set[bytes] = set()
        self._called: set[bytes] = set()
        self._title = Label("", "section", wrap=True)
        self._what = Label("", "body", "text2", wrap=True)
        self.list = RowList(translate("calendar", "Whom to tell"), fit=True)
        self.list.setObjectName("told")
        scroll = TidyScroll(translate("calendar", "Whom to tell"), gap=12)
        head = QVBoxLayout()
        head.setContentsMargins(_PAD, 16, 60, 0)
        head.addWidget(self._title)
        head.addWidget(self._what)
        scroll.column.addLayout(head)
        scroll.column.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(Hairline())
        column.addWidget(self._foot())
        self._cross = IconButton("x", translate("calendar", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.left)
        self.list.opened.connect(self.on_opened)
        self.list.ticked.connect(self.on_ticked)

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot, 8)
        foot.setContentsMargins(_PAD, 12, _PAD, 12)
        self.done = KeyButton(translate("calendar", "All are told"), "primary", icon="check")
        self.done.setObjectName("primary")
        self.done.clicked.connect(self.left)
        printing = KeyButton(translate("calendar", "Print the list"), "plain", icon="printer")
        printing.setObjectName("print")
        printing.clicked.connect(self.on_print)
        flow.addWidget(self.done)
        flow.addWidget(printing)
        return foot

    def show_sessions(self, sessions: Sequence[bytes]) -> bool:
        """Show whom to tell of these sessions; False if that is nobody."""
        self._sessions, self._told, self._called = tuple(sessions), set(), set()
        self._people = to_tell(self._session, sessions)
        count = len(self._people)
        self._title.setText(translate("calendar", "Tell %n (person|people)", "", count))
        self._what.setText("\n".join(dict.fromkeys(one.what for one in self._people)))
        self._show()
        if self._people:
            self.list.choose(self._people[0].person)
        return bool(count)

    def people(self) -> tuple[Told, ...]:
        """Who is on the list."""
        return self._people

    def _show(self) -> None:
        self.list.show_rows([self._row(one) for one in self._people])

    def _row(self, one: Told) -> Row:
        known = isolate(one.phone or one.email)
        reached = known or translate("calendar", "no phone, no e-mail")
        hidden = translate("calendar", "Enter shows how to reach them") if known else reached
        return Row(
            key=one.person,
            title=one.name,
            detail=reached if one.person in self._called else hidden,
            initials=initials_of(one.name),
            person=one.person,
            tick=one.person in self._told,
        )

    @Slot(object)
    def on_opened(self, person: bytes) -> None:
        """Show how this one is reached."""
        self._called.add(person)
        self._show()

    @Slot(object, bool)
    def on_ticked(self, person: bytes, told: bool) -> None:
        (self._told.add if told else self._told.discard)(person)
        self._show()

    @Slot()
    def on_print(self) -> None:
        self.print_wanted.emit(self._sessions)

    def resizeEvent(self, event: object) -> None:
        place_cross(self, self._cross)
