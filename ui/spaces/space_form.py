"""The form of a room or bench: name, how many it holds, what makes it accessible, when it is open, what is between."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.domain.spaces import AddSpace, ChangeSpace, RemoveSpace, Space
from ui.community.fields import beside, close, fill, texts
from ui.draft_form import DraftForm
from ui.i18n import translate
from ui.kit.field import Field, text_field
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.tick import Choice, TickBox
from ui.kit.tokens import BETWEEN_TARGETS
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.week_fields import WeekFields
from ui.wording.access import ACCESS, access_words


class SpaceForm(DraftForm):
    """A new room, or the change of one. Signals: `done(receipt)`, `left` to go on later, `discarded`."""

    done = Signal(object)

    def __init__(self, session: Session, space: Space | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._space = space
        known = space or Space(id=b"")
        self._name, self.name = text_field(
            translate("spaces", "Name"), known.name, placeholder=translate("spaces", "such as Workshop, or Bench 2")
        )
        self.first = self.name
        self._capacity, self.capacity = text_field(translate("spaces", "People it holds"), _typed(known.capacity))
        self._buffer, self.buffer = text_field(
            translate("spaces", "Minutes between"),
            _typed(known.buffer or None),
            help_line=translate("spaces", "To tidy up and air"),
        )
        self._note, self.note = text_field(translate("spaces", "Note"), known.note)
        words = dict.fromkeys((*ACCESS, *known.access))
        said = zip(words, access_words([*words]), strict=True)
        self.access = {word: TickBox(text, on=word in known.access) for word, text in said}
        self.always = Choice(translate("spaces", "Can be used at any time"), on=not known.hours)
        self.hours = Choice(translate("spaces", "Only at these times"), on=bool(known.hours))
        self.week = WeekFields(known.hours)
        self.doing = Doing(session)
        self._lay_out()
        self._connect()
        self.week.setVisible(bool(known.hours))

    def _lay_out(self) -> None:
        ticks = QWidget()
        flow = FlowLayout(ticks, 18)
        flow.row_gap = BETWEEN_TARGETS
        for tick in self.access.values():
            flow.addWidget(tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._name)
        column.addWidget(beside((self._capacity, self._buffer)))
        column.addWidget(Label(translate("spaces", "What makes it accessible"), "medium", wrap=True))
        below = self.keys(self.on_save, self.on_remove if self._space is not None else None)
        for part in (ticks, close((self.always, self.hours)), self.week, self._note, self.doing, below):
            column.addWidget(part)

    def _connect(self) -> None:
        for line in self._lines().values():
            line.returnPressed.connect(self.on_save)
        self.week.entered.connect(self.on_save)
        self.hours.toggled.connect(self.week.setVisible)
        self.doing.done.connect(self.done)

    def record(self) -> bytes | None:
        """The room that is changed, None for a new one."""
        return self._space.id if self._space is not None else None

    def entered(self) -> dict[str, str]:
        """What is typed and ticked, by field."""
        ticked = {f"has {word}": "yes" if tick.isChecked() else "" for word, tick in self.access.items()}
        hours = {"hours": "yes" if self.hours.isChecked() else ""}
        return {**ticked, **hours, **texts(self._lines()), **self.week.texts()}

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Show what was typed before."""
        for word, tick in self.access.items():
            tick.setChecked(bool(draft.get(f"has {word}")))
        (self.hours if draft["hours"] else self.always).setChecked(True)
        fill(self._lines(), draft)
        self.week.fill(dict(draft))
        self.discard.show()

    def _lines(self) -> dict[str, QLineEdit]:
        return {"name": self.name, "capacity": self.capacity, "buffer": self.buffer, "note": self.note}

    def step_back(self) -> bool:
        """Settle what the banner says; False if it says nothing."""
        if self.doing.message() is None:
            return False
        self.doing.settle()
        return True

    @Slot()
    def on_save(self) -> None:
        self._name.say_problem("" if self.name.text().strip() else translate("spaces", "Write a name."))
        capacity, buffer = _count(self._capacity, self.capacity.text()), _count(self._buffer, self.buffer.text(), 1440)
        hours = self.week.read() if self.hours.isChecked() else []
        if not self.name.text().strip() or hours is None or -1 in (capacity, buffer):
            return
        fields: dict[str, Any] = {
            "name": self.name.text(),
            "capacity": capacity,
            "buffer": buffer,
            "note": self.note.text(),
            "access": [word for word, tick in self.access.items() if tick.isChecked()],
            "hours": hours,
        }
        known = self._space
        self.doing.do(AddSpace(fields=fields) if known is None else ChangeSpace(space=known.id, fields=fields))

    @Slot()
    def on_remove(self) -> None:
        if self._space is not None:
            self.doing.do(RemoveSpace(space=self._space.id))


def _typed(value: int | None) -> str:
    return "" if value is None else str(value)


def _count(field: Field, text: str, most: int = 100_000) -> int | None:
    """The number typed, None for nothing, −1 after saying at the field that it is none."""
    field.say_problem("")
    text = text.strip()
    if not text:
        return None
    if text.isdecimal() and 0 < int(text) <= most:
        return int(text)
    field.say_problem(translate("spaces", "Write a whole number up to {most}.").format(most=most))
    return -1
