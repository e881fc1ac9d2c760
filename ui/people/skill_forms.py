"""The form of a skill, and the list to start from: a table of common skills of which a community takes what it likes.

None is ticked at first: what a community keeps on its list is its own (R70).
"""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.refusal import NameMissing, Refusal, TooLong, TooMany
from skillshare.domain.skills import AddSkill, AddSkills, ChangeSkill, Skill, SkillListed
from skillshare.exchange.starting_skills import starting_skills
from ui import i18n
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.margins import pad
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.session import Session
from ui.wording import words
from ui.wording.said import commas

FORM = "skill"


class SkillForm(Form):
    """Signal: `saved(skill)`."""

    saved = Signal(object)

    def __init__(self, session: Session, skill: Skill | None, name: str = "") -> None:
        title = translate("people", "Add a skill") if skill is None else translate("people", "Edit this skill")
        super().__init__(title, translate("people", "Save"))
        self._session, self._skill = session, skill
        groups = dict.fromkeys(one.group for one in session.catalog.skills.all().shown() if one.group)
        self.add_line("name", translate("people", "Name"), placeholder=translate("people", "such as bike repair"))
        grouped = translate("people", "What belongs together stands together")
        self.add_line("group", translate("people", "Group"), known=list(groups), help_line=grouped)
        found = translate("people", "With commas between them; it is found by these too")
        self.add_line("synonyms", translate("people", "Other words for it"), help_line=found)
        self.show_values(_shown(skill))
        self.take_up({"name": name} if name and skill is None else {})
        self.take_up(drafts_of(session).of(FORM, self.record()))
        self.edited.connect(self.on_field_edited)
        self.save_asked.connect(self.on_save_asked)
        self.discard_asked.connect(self.on_discard_asked)

    def record(self) -> bytes | None:
        """The skill that is edited, None for a new one."""
        return self._skill.id if self._skill else None

    @Slot(str)
    def on_field_edited(self, _name: str) -> None:
        drafts_of(self._session).keep(FORM, self.record(), self.changed())

    @Slot()
    def on_discard_asked(self) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.left.emit()

    @Slot()
    def on_save_asked(self) -> None:
        self.all_fits()
        said = self.values()
        synonyms = tuple(filter(None, (word.strip() for word in said["synonyms"].replace(";", ",").split(","))))
        command: object = AddSkill(name=said["name"], group=said["group"], synonyms=synonyms)
        if self._skill is not None:
            fields: dict[str, Any] = {"name": said["name"], "group": said["group"], "synonyms": list(synonyms)}
            command = ChangeSkill(skill=self._skill.id, fields=fields)
        self._session.actions.do(command, done=self._on_saved, refused=self._on_refused)

    def _on_saved(self, receipt: Receipt) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.saved.emit(self.record() or receipt.record)

    def _on_refused(self, refusal: Refusal) -> None:
        said = words(refusal, self._session.catalog.today())
        name = ""
        if isinstance(refusal, TooLong | TooMany):
            name = refusal.field
        elif isinstance(refusal, NameMissing | SkillListed):
            typed = self.values()["name"]
            name = "synonyms" if isinstance(refusal, SkillListed) and refusal.name != typed else "name"
        if not self.say(name, f"{said.why} {said.next}"):
            self._session.notice.emit("know", f"{said.title}\n{said.why} {said.next}")


def _shown(skill: Skill | None) -> dict[str, Any]:
    if skill is None:
        return {}
    return {"name": skill.name, "group": skill.group, "synonyms": ", ".join(skill.synonyms)}


class Starter(QWidget):
    """Skills to take over, by group. Signals: `taken` when they are on the list, `left`."""

    taken = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        listed = session.catalog.skills.all()
        self._offered = [one for one in starting_skills(i18n.spoken()) if listed.meant(one.name) is None]
        self._on: set[int] = set()
        self._chips: dict[str, FilterChip] = {}
        self.rows = RowList(translate("people", "Skills to start from"))
        self.rows.ticked.connect(self.on_ticked)
        self.rows.opened.connect(self.on_opened)
        self.take = KeyButton("", "primary", icon="check", key="Ctrl+Return", bind=True)
        self.take.setObjectName("take")
        self.take.clicked.connect(self.on_take)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, 12)
        flow.addWidget(Label(translate("people", "Start from a list"), "title"))
        cross = IconButton("x", translate("people", "Back to the skills"), framed=True)
        cross.clicked.connect(self.left)
        flow.add_trailing(self.take)
        flow.add_trailing(cross)
        chips = QWidget()
        row = FlowLayout(chips)
        for group in dict.fromkeys(one.group for one in self._offered):
            chip = self._chips[group] = FilterChip(group)
            chip.clicked.connect(self.on_group)
            row.addWidget(chip)
        column = QVBoxLayout(self)
        pad(column, 26, 18, 16, 0)
        column.setSpacing(10)
        column.addWidget(head)
        said = translate("people", "Tick what people here may teach or learn. You can change every one of them later.")
        if not self._offered:
            said = translate("people", "All of this list is on yours already.")
        column.addWidget(Label(said, "body", "text2", wrap=True))
        column.addWidget(chips)
        column.addWidget(self.rows, 1)

    def _show(self) -> None:
        self.rows.show_rows(
            [
                Row(key=number, title=one.name, detail=_detail(one), tick=number in self._on)
                for number, one in enumerate(self._offered)
            ]
        )
        self._count()

    def _count(self) -> None:
        count = len(self._on)
        self.take.setText(translate("people", "Take %n skill(s)", "", count))
        self.take.setEnabled(bool(count))
        for group, chip in self._chips.items():
            own = {number for number, one in enumerate(self._offered) if one.group == group}
            chip.setChecked(own <= self._on)

    @Slot(object, bool)
    def on_ticked(self, number: int, on: bool) -> None:
        (self._on.add if on else self._on.discard)(number)
        self._count()

    @Slot(object)
    def on_opened(self, number: int) -> None:
        """Enter turns the tick as Space does."""
        self.on_ticked(number, number not in self._on)
        self._show()

    @Slot()
    def on_group(self) -> None:
        """All of a group, or none of it."""
        group = next(name for name, chip in self._chips.items() if chip is self.sender())
        own = {number for number, one in enumerate(self._offered) if one.group == group}
        self._on = self._on - own if own <= self._on else self._on | own
        self._show()

    @Slot()
    def on_take(self) -> None:
        chosen = tuple(one for number, one in enumerate(self._offered) if number in self._on)
        if chosen:
            self._session.actions.do(
                AddSkills(skills=chosen), done=lambda _: self.taken.emit(), refused=lambda _: self.taken.emit()
            )

    def start(self) -> None:
        """Give the keyboard to the list."""
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _detail(one: AddSkill) -> str:
    return " · ".join(part for part in (isolate(one.group), commas(one.synonyms)) if part)
