"""One skill: who offers it, who would like to learn it, who fits whom, where it is taught next and with which things.

From here it is one step to each of them (look §2).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from skillshare.catalog.offers import OfferRow, Suggestion
from skillshare.catalog.sessions import SessionRow
from skillshare.domain import contacts
from skillshare.domain.skills import DESCRIBED, ChangeSkill, MergeSkills, RemoveSkill, Skill
from ui import showing
from ui.conflicts import conflict_choice, conflict_messages
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.banner import Banner
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import in_place_of
from ui.kit.margins import pad
from ui.kit.pictures import initials_of
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.more_menu import more_menu, open_below
from ui.past import Past
from ui.people.asking import Asking
from ui.people.cards import button
from ui.people.fitting import Fitting
from ui.people.introducing import both_ways, introduce, pair_of
from ui.people.parts import TitledCard
from ui.people.rights import may_record
from ui.session import Session
from ui.side_panel import focused_name, refocus
from ui.wording import teaching
from ui.wording.said import commas

_AHEAD = timedelta(days=60)
_SESSIONS = 6


class SkillPage(QWidget):
    """Signals: `left`, `edit_wanted(id)`, `person_wanted(id)`, `opened(skill)` for the one it was merged into."""

    left = Signal()
    edit_wanted = Signal(object)
    person_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._skill: Skill | None = None
        self._put_off: set[frozenset[bytes]] = set()
        self._asking = Asking(session, self)
        self._history_shown = False
        self._past = Past(session, self)
        self._past.hide()
        self._past.refused.connect(self._asking.show_refusal)
        self._scroll = TidyScroll(translate("people", "Skill"))
        self._body: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def skill(self) -> bytes | None:
        """Return the skill on show."""
        return self._skill.id if self._skill else None

    def show_skill(self, record: bytes) -> bool:
        """Show a skill, or the one it was merged into; False if there is none of that id."""
        found = self._session.catalog.skills.all((record,)).get(record)
        if found is None:
            return False
        if self._skill is None or self._skill.id != found.id:
            self._asking.settle()
            self._history_shown = False
        keyboard = focused_name(self)
        self._skill = self._session.catalog.skills.state(found.id) or found
        self._build(self._skill)
        if not self._asking.busy():
            refocus(self._body, keyboard)
        return True

    def start(self) -> None:
        """Give the keyboard to the first thing to do."""
        for name in ("edit_skill", "back_to_skills"):
            found = self._body.findChild(QWidget, name) if self._body else None
            if isinstance(found, QWidget):
                found.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def step_back(self) -> bool:
        """Close an open question; False if there is none."""
        if self._asking.busy():
            self._asking.settle()
            return True
        return False

    def _build(self, skill: Skill) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        pad(column, 26, 18, 16, 24)
        column.setSpacing(14)
        column.addWidget(self._head(skill))
        named = replace(skill, conflicts={k: v for k, v in skill.conflicts.items() if k == "name"})
        for message in conflict_messages(named):
            banner = Banner()
            column.addWidget(banner)
            banner.stepped.connect(self.on_settled)
            banner.show_message(message)
        column.addWidget(self._asking)
        for part in self._cards(skill):
            column.addWidget(part)
        old, self._body = self._body, body
        in_place_of(self._scroll.column, old, body)

    def _head(self, skill: Skill) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        top = QWidget()
        flow = FlowLayout(top, 12)
        flow.addWidget(Label(skill.name, "title", elide=True))
        for each in self._buttons(skill):
            flow.add_trailing(each)
        column.addWidget(top)
        words = " · ".join(part for part in (isolate(skill.group), commas(skill.synonyms)) if part)
        if skill.gone:
            words = translate("people", "Off the list. Offers of it stay.")
        column.addWidget(Label(words, "body", "text2", wrap=True))
        return head

    def _buttons(self, skill: Skill) -> list[QWidget]:
        cross = IconButton("x", translate("people", "Back to the skills"), framed=True)
        cross.setObjectName("back_to_skills")
        cross.clicked.connect(self.left)
        if not may_record(self._session, DESCRIBED):
            return [cross]
        edit = KeyButton(translate("people", "Edit"), "plain")
        edit.setObjectName("edit_skill")
        edit.clicked.connect(lambda: self.edit_wanted.emit(skill.id))
        more = IconButton("ellipsis", translate("people", "More to do"), framed=True)
        more.setObjectName("more_skill")
        more.clicked.connect(self.on_more_clicked)
        return [edit, more, cross]

    # The cards

    def _cards(self, skill: Skill) -> list[QWidget]:
        rows = self._session.catalog.offers.of_skill(skill.id)
        made: list[QWidget] = []
        if (fits := self._fits(skill)) is not None:
            made.append(fits)
        made.append(self._people(translate("people", "Can do it"), "givers", [r for r in rows if not r.offer.want]))
        made.append(
            self._people(translate("people", "Would like to learn it"), "takers", [r for r in rows if r.offer.want])
        )
        sessions = self._sessions(skill)
        made.append(self._taught(sessions))
        if tools := self._tools(sessions):
            made.append(tools)
        return [*made, self._history(skill)]

    def _history(self, skill: Skill) -> TitledCard:
        """What was done to it, folded."""
        card = TitledCard(translate("people", "History"))
        words = translate("people", "Hide") if self._history_shown else translate("people", "Show")
        fold = button(words, "history", self.on_history_clicked, icon="chevron-down")
        fold.setAccessibleName(f"{words}: {translate('people', 'History')}")
        card.head.addWidget(fold)
        if self._history_shown:
            self._past.show_record(skill.id)
            card.column.addWidget(self._past)
            self._past.show()
        else:
            self._past.setParent(self)
            self._past.hide()
            card.column.setContentsMargins(0, 0, 0, 0)
        return card

    def _fits(self, skill: Skill) -> Fitting | None:
        found = self._session.catalog.offers.suggestions_of_skill(self._session.community.zone(), skill.id)
        may = may_record(self._session, contacts.MADE)
        fits = [one for one in found if may and one.match.fits and pair_of(one) not in self._put_off]
        if not fits:
            return None
        shown = Fitting(fits, self._session.catalog.today())
        shown.introduced.connect(self.on_introduced)
        shown.put_off.connect(self.on_put_off)
        return shown

    def _people(self, title: str, name: str, rows: Sequence[OfferRow]) -> TitledCard:
        card = TitledCard(title, str(len(rows)) if rows else "")
        if not rows:
            card.column.addWidget(Label(translate("people", "Nobody yet."), "body", "text2"))
            return card
        today = self._session.catalog.today()
        listed = RowList(title, fit=True)
        listed.setObjectName(name)
        listed.show_rows(
            [
                Row(key=row.offer.person, title=row.name, detail=teaching.facts_of(row.offer, today),
                    initials=initials_of(row.name), person=row.offer.person or b"")
                for row in rows
            ]
        )  # fmt: skip
        listed.opened.connect(self.person_wanted)
        card.column.setContentsMargins(0, 0, 0, 6)
        card.column.addWidget(listed)
        return card

    def _sessions(self, skill: Skill) -> list[SessionRow]:
        catalog = self._session.catalog
        alike, today = catalog.skills.all().alike(skill.id), catalog.today()
        coming = catalog.sessions.between(today, today + _AHEAD)
        return [row for row in coming if alike & set(row.session.skills) and not row.session.cancelled][:_SESSIONS]

    def _taught(self, sessions: Sequence[SessionRow]) -> TitledCard:
        title = translate("people", "Where it is taught")
        card = TitledCard(title)
        if not sessions:
            said = translate("people", "No session is planned in the next two months.")
            card.column.addWidget(Label(said, "body", "text2", wrap=True))
            return card
        today = self._session.catalog.today()
        listed = RowList(title, fit=True)
        listed.setObjectName("taught")
        listed.show_rows([showing.session_row(row, today) for row in sessions])
        listed.opened.connect(lambda session: self._session.wanted.emit("calendar", session))
        card.column.setContentsMargins(0, 0, 0, 6)
        card.column.addWidget(listed)
        return card

    def _tools(self, sessions: Sequence[SessionRow]) -> TitledCard | None:
        """The things that these sessions need."""
        catalog = self._session.catalog
        wanted = dict.fromkeys(tool for row in sessions for tool, _ in row.session.tools)
        items = [row for row in map(catalog.items.row, wanted) if row is not None]
        if not items:
            return None
        title = translate("people", "Things it is done with")
        card, today = TitledCard(title), catalog.today()
        listed = RowList(title, fit=True)
        listed.setObjectName("tools")
        listed.show_rows([showing.item_row(item, today) for item in items])
        listed.opened.connect(lambda item: self._session.wanted.emit("items", item))
        card.column.setContentsMargins(0, 0, 0, 6)
        card.column.addWidget(listed)
        return card

    # Pressed

    @Slot(str, str)
    def on_settled(self, step: str, _reason: str) -> None:
        """Keep one of the names that two laptops gave it (architecture §4)."""
        if self._skill is not None:
            name, value = conflict_choice(self._skill, step)
            self._asking.do(ChangeSkill(skill=self._skill.id, fields={name: value}))

    @Slot(object)
    def on_introduced(self, one: Suggestion) -> None:
        introduce(self._asking, one)

    @Slot(object)
    def on_put_off(self, one: Suggestion) -> None:
        self._put_off |= both_ways(one)
        if self._skill is not None:
            self.show_skill(self._skill.id)

    @Slot()
    def on_history_clicked(self) -> None:
        self._history_shown = not self._history_shown
        if self._skill is not None:
            self.show_skill(self._skill.id)

    @Slot()
    def on_more_clicked(self) -> None:
        open_below(self.more_menu(), self.sender())

    def more_menu(self) -> QMenu:
        """Return the menu behind …."""
        skill = self._skill
        if skill is None:
            return more_menu(self, ())
        entries: list[tuple[str, str, Callable[[], None]]] = [
            ("merge", translate("people", "It is the same as…"), lambda: self._ask_same(skill))
        ]
        if skill.gone:
            back = ChangeSkill(skill=skill.id, fields={"gone": False})
            entries.append(("back", translate("people", "Put it on the list again"), lambda: self._asking.do(back)))
        else:
            off = RemoveSkill(skill=skill.id)
            entries.append(("off", translate("people", "Take it off the list"), lambda: self._asking.do(off)))
        return more_menu(self, entries)

    def _ask_same(self, skill: Skill) -> None:
        """Ask which skill this turns out to be; its offers go along."""
        listed = self._session.catalog.skills.all()

        def answer(given: str) -> str:
            self._session.actions.do(
                MergeSkills(skills=(skill.id,), into=bytes.fromhex(given)),
                done=lambda _: self.opened.emit(bytes.fromhex(given)),
                refused=self._asking.show_refusal,
            )
            return ""

        choices = [(one.name, one.id.hex()) for one in listed.shown() if one.id != skill.id]
        label = translate("people", "Which skill is “{name}” the same as?").format(name=isolate(skill.name))
        self._asking.ask(InlineAsk(label, translate("people", "Bring them together"), answer, choices=choices))
