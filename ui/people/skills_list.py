"""The list of skills, and who fits whom in all of it: two views of one page (R70)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skillshare.catalog.offers import Suggestion
from skillshare.catalog.skills import SkillRow
from skillshare.domain import contacts, skills
from skillshare.domain.skills import MergeSkills
from skillshare.domain.text import folded
from ui.i18n import isolate, translate
from ui.kit.banner import Banner, Message, Step
from ui.kit.empty_state import EmptyState, nothing_found
from ui.kit.field import SearchField
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.tabs import Tabs
from ui.people.fitting import Fitting
from ui.people.introducing import both_ways, pair_of
from ui.people.rights import may_record
from ui.session import Session
from ui.wording import teaching
from ui.wording.said import commas

_LIST = 0
"""The first tab."""


class SkillsList(QWidget):
    """Signals: `opened(skill)`, `add_wanted(name)`, `starter_wanted`, `introduced(Suggestion)`, `left`,
    `merged(MergeSkills)`."""

    opened = Signal(object)
    add_wanted = Signal(str)
    starter_wanted = Signal()
    introduced = Signal(object)
    merged = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._put_off: set[frozenset[bytes]] = set()
        self._merge: MergeSkills | None = None
        self._may = may_record(session, skills.DESCRIBED)
        self.search = SearchField(translate("people", "Skill or another word for it"))
        self.tabs = Tabs(
            translate("people", "Skills"), (translate("people", "The list"), translate("people", "Who fits whom"))
        )
        self.rows = RowList(translate("people", "Skills"), lone=True)
        self._double = Banner()
        self._scroll = TidyScroll(translate("people", "Who fits whom"))
        self._fits: QWidget | None = None
        self._empty: QWidget | None = None
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, 12)
        flow.addWidget(Label(translate("people", "Skills"), "title"))
        for button in self._buttons():
            flow.add_trailing(button)
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(10)
        listed.addWidget(self._double)
        listed.addWidget(self.rows, 1)
        self._pages.addWidget(self._listed)
        self._pages.addWidget(self._scroll)
        column = QVBoxLayout(self)
        pad(column, 26, 18, 16, 0)
        column.setSpacing(10)
        column.addWidget(head)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.tabs)
        if not may_record(self._session, contacts.MADE):
            self.tabs.hide()
        column.addLayout(tools)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)

    def _buttons(self) -> list[QWidget]:
        cross = IconButton("x", translate("people", "Close the skills"), framed=True)
        cross.setObjectName("close_skills")
        cross.clicked.connect(self.left)
        if not self._may:
            return [cross]
        starter = KeyButton(translate("people", "Start from a list"), "plain", icon="list-checks")
        starter.setObjectName("starter")
        starter.clicked.connect(self.starter_wanted)
        add = KeyButton(translate("people", "Add a skill"), "primary", icon="plus")
        add.setObjectName("add_skill")
        add.clicked.connect(lambda: self.add_wanted.emit(""))
        return [starter, add, cross]

    def _connect(self) -> None:
        self.search.changed.connect(self.refresh)
        self.search.moved.connect(self.rows.choose_next)
        self.search.entered.connect(self.on_entered)
        self.search.escaped.connect(self.left)
        self.rows.opened.connect(self.opened)
        self.tabs.currentChanged.connect(self.refresh)
        self._double.stepped.connect(self.on_merge)

    # Showing

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer."""
        on_list = self.tabs.currentIndex() == _LIST
        self.search.setVisible(on_list)
        if on_list:
            self._show_list()
        else:
            self._show_fits()

    def _show_list(self) -> None:
        all_ = self._session.catalog.skills.rows()
        found = [row for row in all_ if _meant(row, self.search.text())]
        self.rows.show_rows([_row(row) for row in found])
        self._show_double()
        if found:
            self._instead(None)
            self._pages.setCurrentWidget(self._listed)
        else:
            self._instead(self._nothing() if all_ else self._nothing_yet())

    def _show_double(self) -> None:
        doubles = self._session.catalog.skills.all().doubles() if self._may else ()
        self._merge = None
        if not doubles:
            self._double.settle()
            return
        double = doubles[0]
        self._merge = MergeSkills(skills=tuple(one.id for one in double.others), into=double.keep.id)
        title = translate("people", "“{a}” and “{b}” may be one skill")
        step = Step(name="merge", text=translate("people", "Bring them together"))
        said = title.format(a=isolate(double.keep.name), b=isolate(double.others[0].name))
        why = translate("people", "Offers of both are found under one name then.")
        self._double.show_message(Message(kind="know", title=said, why=why, steps=(step,)))

    @Slot(str, str)
    def on_merge(self, _name: str, _reason: str) -> None:
        if self._merge is not None:
            self.merged.emit(self._merge)

    def _show_fits(self) -> None:
        found = self._session.catalog.offers.suggestions(self._session.community.zone())
        fits = [one for one in found if one.match.fits and pair_of(one) not in self._put_off]
        old, self._fits = self._fits, self._make_fits(fits) if fits else None
        if old is not None:
            old.hide()
            self._scroll.column.removeWidget(old)
            old.deleteLater()
        if self._fits is None:
            sentence = translate("people", "Nobody fits just now. Ask people what they offer and what they would like.")
            self._instead(EmptyState(sentence, picture=Picture(drawing="../scenes/two-people", tint="t_plum")))
            return
        self._instead(None)
        self._scroll.column.addWidget(self._fits)
        self._pages.setCurrentWidget(self._scroll)

    def _make_fits(self, found: Sequence[Suggestion]) -> QWidget:
        shown = Fitting(found, self._session.catalog.today(), all_shown=True)
        shown.introduced.connect(self.introduced)
        shown.put_off.connect(self.on_put_off)
        return shown

    @Slot(object)
    def on_put_off(self, one: Suggestion) -> None:
        self._put_off |= both_ways(one)
        self.refresh()

    def _nothing_yet(self) -> EmptyState:
        if not self._may:
            return nothing_found(translate("people", "No skills yet. The desk keeps the list."))
        state = EmptyState(
            translate("people", "No skills yet. Write down what people here can do, or choose from a list."),
            picture=Picture(drawing="../scenes/notice-board", tint="t_plum"),
            action=translate("people", "Start from a list"),
            second=translate("people", "Add a skill"),
        )
        state.acted.connect(self.starter_wanted)
        state.acted_second.connect(lambda: self.add_wanted.emit(""))
        return state

    def _nothing(self) -> EmptyState:
        text = self.search.text().strip()
        state = nothing_found(
            translate("people", "No skill is called “{text}”.").format(text=isolate(text[:40])),
            translate("people", "Clear the search"),
            translate("people", "Add “{text}”").format(text=isolate(text[:20])) if self._may else "",
        )
        state.acted.connect(lambda: self.search.show_text(""))
        state.acted_second.connect(lambda: self.add_wanted.emit(text))
        return state

    def _instead(self, state: QWidget | None) -> None:
        old, self._empty = self._empty, state
        if state is not None:
            self._pages.addWidget(state)
            self._pages.setCurrentWidget(state)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()

    @Slot(str)
    def on_entered(self, _text: str) -> None:
        key = self.rows.chosen_key()
        if key is None and (found := [row for row in self._session.catalog.skills.rows() if _meant(row, _text)]):
            key = found[0].id
        if key is not None:
            self.opened.emit(key)

    def start(self) -> None:
        """Give the keyboard to the search, or to the tabs where there is none."""
        self.refresh()
        on_list = self.tabs.currentIndex() == _LIST
        (self.search if on_list else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)


def _meant(row: SkillRow, text: str) -> bool:
    """Whether every word typed begins a word of the skill, its group or its other words."""
    own = folded(" ".join((row.name, row.group, *row.synonyms))).split()
    return all(any(word.startswith(part) for word in own) for part in folded(text).split())


def _row(row: SkillRow) -> Row:
    detail = " · ".join(part for part in (isolate(row.group), commas(row.synonyms)) if part)
    said = teaching.counts(row.offered, row.wanted) if row.offered or row.wanted else ""
    return Row(key=row.id, title=row.name, detail=detail, end=said, icon="graduation-cap", icon_token="plum")
