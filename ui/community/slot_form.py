"""The form of one weekly opening: day, from, changeover, to (R5). It reads what is typed; the page records it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skillshare.domain import calendar
from skillshare.domain.opening_hours import SetSlot
from ui import dates
from ui.community.fields import beside, fill, texts
from ui.community.typed import time_read, time_typed
from ui.draft_form import DraftForm
from ui.i18n import translate
from ui.kit.field import Combo, Field, text_field


class SlotForm(DraftForm):
    """Signals: `saved(SetSlot)`, `removed(id)`, `left` to go on later, `discarded` to forget what is typed."""

    saved = Signal(object)
    removed = Signal(object)

    def __init__(self, slot: calendar.Slot | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = slot
        self.day = Combo(translate("community", "Day"))
        for number in range(7):
            self.day.addItem(dates.weekday(number), number)
        self.day.setCurrentIndex(slot.weekday if slot else 3)
        self.hours = HoursFields(slot.start, slot.changeover, slot.end) if slot else HoursFields(1080, None, 1200)
        self.hours.entered.connect(self.on_save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Field(translate("community", "Day"), self.day))
        column.addWidget(self.hours)
        column.addWidget(self.keys(self.on_save, self.on_remove if slot is not None else None))

    def record(self) -> bytes | None:
        """The opening that is changed, None for a new one."""
        return self._slot.id if self._slot else None

    def lines(self) -> dict[str, QLineEdit]:
        """Where is typed, by name."""
        return self.hours.lines()

    def entered(self) -> dict[str, str]:
        """What is typed, by field."""
        return {"day": str(self.day.currentIndex())} | texts(self.lines())

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Show what was typed before."""
        self.day.setCurrentIndex(int(draft["day"]))
        fill(self.lines(), draft)
        self.discard.show()

    @Slot()
    def on_save(self) -> None:
        hours = self.hours.read()
        if hours is not None:
            start, changeover, end = hours
            known = self._slot.id if self._slot else None
            day = int(self.day.currentData())
            self.saved.emit(SetSlot(slot=known, weekday=day, start=start, changeover=changeover, end=end))

    @Slot()
    def on_remove(self) -> None:
        if self._slot is not None:
            self.removed.emit(self._slot.id)


class HoursFields(QWidget):
    """From, changeover, to. Signals: `edited` while typing, `entered` for Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, start: int, changeover: int | None, end: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from, self.start = text_field(translate("community", "From"), time_typed(start))
        self._over, self.changeover = text_field(translate("community", "Changeover"), time_typed(changeover))
        self._to, self.end = text_field(translate("community", "To"), time_typed(end))
        self.changeover.setPlaceholderText(translate("community", "none"))
        self._over.setToolTip(translate("community", "What is back before it can go out again the same evening."))
        for line in (self.start, self.changeover, self.end):
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside((self._from, self._over, self._to)))

    def lines(self) -> dict[str, QLineEdit]:
        """Where the times are typed, by name."""
        return {"start": self.start, "changeover": self.changeover, "end": self.end}

    def read(self) -> tuple[int, int | None, int] | None:
        """Start, changeover and end in minutes, or None after saying at the field what does not fit."""
        for field in (self._from, self._over, self._to):
            field.say_problem("")
        start, end = time_read(self.start.text()), time_read(self.end.text())
        typed = self.changeover.text().strip()
        changeover = time_read(typed) if typed else None
        unread = translate("community", "Write a time like 18:00.")
        if start is None:
            self._from.say_problem(unread)
        elif end is None:
            self._to.say_problem(unread)
        elif end <= start:
            self._to.say_problem(translate("community", "It ends before it begins. Write a later time."))
        elif typed and changeover is None:
            self._over.say_problem(unread)
        elif changeover is not None and not start < changeover < end:
            self._over.say_problem(translate("community", "Write a time between the two others."))
        else:
            return start, changeover, end
        return None
