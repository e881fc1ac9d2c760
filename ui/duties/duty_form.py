"""The form of a house duty: what, when for the first time, how often, how many people, where."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.domain.duties import DescribeDuty, Duty, RemoveDuty
from ui.community.fields import beside, fill, texts
from ui.community.typed import day_read
from ui.draft_form import DraftForm
from ui.duties.rhythm_field import RhythmField
from ui.i18n import translate
from ui.kit.field import Combo, Field, go_to_problem, text_field
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.times import Times


class DutyForm(DraftForm):
    """A new duty, or the change of one. Signals: `done(receipt)`, `left` to go on later, `discarded`."""

    done = Signal(object)

    def __init__(self, session: Session, duty: Duty | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._duty = session, duty
        known = duty or Duty(id=b"")
        self._name, self.name = text_field(
            translate("duties", "What has to be done"), known.name, placeholder=translate("duties", "such as Open up")
        )
        self.first = self.name
        self.times = Times(session.catalog.today(), known.start, known.end)
        self.rhythm = RhythmField(known.rule, known.start.date() if known.start else None)
        self._people, self.people = text_field(translate("duties", "How many people"), str(known.people))
        self.space = Combo(translate("duties", "Where"))
        self.space.addItem(translate("duties", "anywhere"), None)
        for one in session.catalog.spaces.all():
            self.space.addItem(one.name, one.id)
        self.space.setCurrentIndex(max(0, self.space.findData(known.space)))
        self.doing = Doing(session)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        where = beside((self._people, Field(translate("duties", "Where"), self.space)))
        parts: tuple[QWidget, ...] = (
            *(self._name, self.times, Field(translate("duties", "How often"), self.rhythm)),
            *(where, self.doing, self.keys(self.on_save, self.on_remove if self._duty is not None else None)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in parts:
            column.addWidget(part)

    def _connect(self) -> None:
        for line in (self.name, self.people):
            line.returnPressed.connect(self.on_save)
        self.times.entered.connect(self.on_save)
        self.times.edited.connect(self.on_day_edited)
        self.doing.done.connect(self.done)

    def record(self) -> bytes | None:
        """The duty that is changed, None for a new one."""
        return self._duty.id if self._duty is not None else None

    def entered(self) -> dict[str, str]:
        """What is typed and chosen, by field."""
        chosen = {"rule": self.rhythm.rule(), "space": str(self.space.currentIndex())}
        return {**chosen, **texts(self._lines())}

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Show what was typed before."""
        fill(self._lines(), draft)
        self.rhythm.show_day(day_read(self.times.day.text(), self._session.catalog.today()), draft["rule"])
        self.space.setCurrentIndex(int(draft["space"]))
        self.discard.show()

    def step_back(self) -> bool:
        """Settle what the banner says; False if it says nothing."""
        if self.doing.message() is None:
            return False
        self.doing.settle()
        return True

    def _lines(self) -> dict[str, QLineEdit]:
        return {"name": self.name, "people": self.people} | self.times.lines()

    @Slot()
    def on_day_edited(self) -> None:
        self.rhythm.show_day(day_read(self.times.day.text(), self._session.catalog.today()))

    @Slot()
    def on_save(self) -> None:
        name, people = self.name.text().strip(), self.people.text().strip()
        times = self.times.read(aloud=True)
        self._name.say_problem("" if name else translate("duties", "Write what has to be done."))
        counts = people.isdecimal() and 0 < int(people) <= 100
        self._people.say_problem("" if counts else translate("duties", "Write a number from 1 to 100."))
        if not name or not counts or times is None:
            go_to_problem(self)
            return
        fields: dict[str, Any] = {
            "name": name,
            "rule": self.rhythm.rule(),
            "start": times[0],
            "end": times[1],
            "people": int(people),
            "space": self.space.currentData(),
        }
        self.doing.do(DescribeDuty(duty=self.record(), fields=fields))

    @Slot()
    def on_remove(self) -> None:
        if self._duty is not None:
            self.doing.do(RemoveDuty(duty=self._duty.id))
