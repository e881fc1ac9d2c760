"""The left side of People: search by name, card, phone end or e-mail, filters, and the list (R41).

It asks the catalog page by page and shows the answer.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from skillshare.catalog.views import PeopleFilter, PersonRow
from skillshare.domain import kinds
from ui import showing
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip
from ui.kit.empty_state import EmptyState, something_wrong
from ui.kit.field import SearchField
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.margins import pad
from ui.kit.pictures import Picture
from ui.kit.rows import Row
from ui.kit.shortcut import bind
from ui.marks import marks
from ui.paged import PagedModel, PagedView
from ui.session import Session

_ALWAYS: Final = ("", "teaches", "learns")
"""The filters that always stand there."""


class PeopleList(QWidget):
    """Signals: `chosen(id)` while arrows move, `opened(id)`, `add_wanted(name)`, `skills_wanted`, `escaped`."""

    chosen = Signal(object)
    opened = Signal(object)
    add_wanted = Signal(str)
    skills_wanted = Signal()
    escaped = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = ""
        self._word = ""
        self._skills: dict[bytes, tuple[str, ...]] = {}
        """What people on show can teach, as it was when they were read."""
        self._instead: EmptyState | None = None
        self.search = SearchField(translate("people", "Name, card, skill, phone end"), key="/")
        self._chips = {
            "": FilterChip(translate("people", "All"), on=True),
            "teaches": FilterChip(translate("people", "Teaches")),
            "learns": FilterChip(translate("people", "Learns")),
            "borrowing": FilterChip(translate("people", "Have things")),
            "late": FilterChip(translate("people", "Late")),
            "ended": FilterChip(translate("people", "Membership ended")),
            "blocked": FilterChip(translate("people", "Blocked")),
        }
        self._more = FilterChip(translate("people", "More"), menu=True)
        self._more.setObjectName("more_filters")
        self._more.setAccessibleName(translate("people", "More ways to filter"))
        self._more.clicked.connect(self.show_filters)
        self._found = Label("", "detail", "text2", elide=True)
        self._model = PagedModel(self._load, self._look, self)
        self.view = PagedView(translate("people", "People"), self._model, lone=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        pad(head, 6, 0, 0, 0)
        head.addWidget(Label(translate("people", "People"), "title"), 1)
        add = IconButton("user-round-plus", translate("people", "Add a person"), framed=True)
        add.setObjectName("add")
        add.clicked.connect(self.on_add_clicked)
        bind("Ctrl+N", add, self.on_add_clicked)
        skills = IconButton("graduation-cap", translate("people", "Skills, and who fits whom"), framed=True)
        skills.setObjectName("skills")
        skills.clicked.connect(self.skills_wanted)
        head.addWidget(skills)
        head.addWidget(add)
        chips = QWidget()
        flow = FlowLayout(chips)
        for name, chip in self._chips.items():
            chip.clicked.connect(self.on_chip_clicked)
            flow.addWidget(chip)
            # Only once it has its place: shown before, it would be a window of its own and take the keyboard.
            chip.setVisible(name in _ALWAYS)
        flow.addWidget(self._more)
        pad(self._found, 10, 0, 0, 0)
        column = QVBoxLayout(self)
        pad(column, 16, 18, 12, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(chips)
        column.addWidget(self._found)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.changed.connect(self.on_search_changed)
        self.search.moved.connect(self.view.move_by)
        self.search.entered.connect(self.on_search_entered)
        self.search.escaped.connect(self.escaped)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)

    def panel_width(self) -> int:
        """Width beside a page in px: 312 at 100 % text."""
        return round(312 * (0.5 + look().scale / 2))

    def sizeHint(self) -> QSize:
        return QSize(self.panel_width(), 400)

    def wanted(self) -> PeopleFilter:
        """Return what the list shows now."""
        return PeopleFilter(text=self.search.text(), state=self._state)

    def _load(self, offset: int, limit: int) -> tuple[PersonRow, ...]:
        found = self._session.catalog.people.page(self.wanted(), offset, limit)
        self._skills |= self._session.catalog.offers.skills_of([row.id for row in found])
        return found

    def _look(self, person: PersonRow) -> Row:
        text = self.search.text()
        row = showing.person_row(person, self._skills.get(person.id, ()))
        return replace(row, match=marks(person.name, text) if text else ())

    @Slot()
    def requery(self, *, keep: bool = False) -> None:
        """Ask again; `keep` as many rows as were on show."""
        self._skills = {}
        try:
            self.view.requery(keep=keep)
            count = self._session.catalog.people.count(self.wanted())
        except Exception as error:  # whatever the disk or the database says, the window stays
            self._session.actions.broken.emit(error)
            state = something_wrong(
                translate("people", "The list cannot be read just now. Nothing is lost."),
                translate("people", "Try again"),
            )
            state.acted.connect(self.requery)
            self._show_instead(state)
            return
        one = translate("people", "one person")
        self._found.setText((one if count == 1 else translate("people", "%n people", "", count)) if count else "")
        if count:
            self._stack.setCurrentWidget(self.view)
        else:
            self._show_instead(self._nothing())

    def _nothing(self) -> EmptyState:
        text = self.search.text().strip()
        if text:
            instead = self._session.catalog.search.find(text, 1, kinds.PERSON).instead
            self._word = instead[0] if instead else ""
            mean = translate("people", "Did you mean “{word}”?").format(word=isolate(self._word))
            state = EmptyState(
                translate("people", "Nobody matches “{text}”.").format(text=isolate(text[:40])),
                icon="search",
                action=mean if self._word else translate("people", "Clear the search"),
                action_kind="edge",
                second=translate("people", "Add “{text}”").format(text=isolate(text[:20])),
            )
            state.acted.connect(self.on_instead)
            state.acted_second.connect(self.on_add_typed)
            return state
        if self._state:
            sentence = translate("people", "Nobody, and that is fine.")
            state = EmptyState(sentence, icon="search", action=translate("people", "Show all"), action_kind="edge")
            state.acted.connect(self.on_all)
            return state
        state = EmptyState(
            translate("people", "Nobody yet. Add the first person."),
            picture=Picture(drawing="../scenes/card-box", tint="t_sand"),
            action=translate("people", "Add a person"),
        )
        state.acted.connect(self.on_add_clicked)
        return state

    def _show_instead(self, state: EmptyState) -> None:
        old, self._instead = self._instead, state
        self._stack.addWidget(state)
        self._stack.setCurrentWidget(state)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _show_state(self, state: str) -> None:
        self._state = state
        for name, chip in self._chips.items():
            chip.setChecked(name == state)
        self.requery()

    @Slot()
    def show_filters(self) -> None:
        """Show the ways to filter that are needed now and then."""
        for chip in self._chips.values():
            chip.show()
        if self._more.hasFocus():
            self._chips["borrowing"].setFocus(Qt.FocusReason.TabFocusReason)
        self._more.hide()

    @Slot()
    def on_chip_clicked(self) -> None:
        self._show_state(next(name for name, chip in self._chips.items() if chip is self.sender()))

    @Slot()
    def on_all(self) -> None:
        self._show_state("")

    @Slot(str)
    def on_search_changed(self, text: str) -> None:
        self.requery()

    @Slot(str)
    def on_search_entered(self, _text: str) -> None:
        key = self.view.chosen_key() or self.view.first_key()
        if key is not None:
            self.opened.emit(key)

    @Slot()
    def on_instead(self) -> None:
        self.search.show_text(self._word)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_add_clicked(self) -> None:
        self.add_wanted.emit("")

    @Slot()
    def on_add_typed(self) -> None:
        self.add_wanted.emit(self.search.text().strip())
