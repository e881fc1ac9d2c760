"""How often a session takes place, as a choice that follows its day, and until when or how many times (R60).

What is left out of a series, and edits of single evenings, are no business of this.
"""

import re
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Rule, days, write
from skillshare.domain.rhythm import rhythm
from ui.community.typed import day_read, day_typed
from ui.i18n import translate
from ui.kit.field import Combo, Field, text_field
from ui.wording.rhythms import how_often, next_ones
from ui.wording.said import capital

ONCE: Final = ""
_OWN: Final = "own"
"""The rule that stands already and is none of those offered."""
_TIMES: Final = re.compile(r"(\d{1,4})\s*(\D*)")
_SHOWN_YEARS: Final = 2


def offered(day: date) -> dict[str, Rule]:
    """The rules that are offered for a series that begins on that day, by a word that outlives another day."""
    nth = (day.day - 1) // 7 + 1
    weekday = ((day.weekday(), 0),)
    monthly = Rule(frequency=MONTHLY, weekdays=((day.weekday(), nth),))
    found = {
        "weekly": Rule(frequency=WEEKLY, weekdays=weekday),
        "fortnightly": Rule(frequency=WEEKLY, every=2, weekdays=weekday),
        "monthly": monthly if nth < 5 else replace(monthly, weekdays=((day.weekday(), -1),)),
        "last": Rule(frequency=MONTHLY, weekdays=((day.weekday(), -1),)),
        "monthday": Rule(frequency=MONTHLY, monthdays=(day.day,)),
        "daily": Rule(frequency=DAILY),
        "yearly": Rule(frequency=YEARLY),
    }
    return found if nth < 5 else {name: rule for name, rule in found.items() if name != "last"}


class Repeat(QWidget):
    """Signals: `edited` while choosing and typing, `entered` for Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._day = today, today
        self._own: Rule | None = None
        self.often = Combo(translate("calendar", "Repeats"))
        self.often.setObjectName("repeat")
        self._ends, self.ends = text_field(
            translate("calendar", "How many times, or until when"),
            placeholder=translate("calendar", "such as 6, or 31 March"),
        )
        self.ends.setObjectName("ends")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Field(translate("calendar", "Repeats"), self.often))
        column.addWidget(self._ends)
        self.show_day(today)
        self.often.currentIndexChanged.connect(self.on_edited)
        self.ends.textChanged.connect(self.on_edited)
        self.ends.returnPressed.connect(self.entered)
        self.on_edited()

    def show_day(self, day: date) -> None:
        """Offer what fits that day; what was chosen stays chosen."""
        chosen = self.often.currentData() or ONCE
        self._day = day
        self.often.blockSignals(True)
        self.often.clear()
        self.often.addItem(translate("calendar", "Once"), ONCE)
        for name, rule in self._rules().items():
            self.often.addItem(capital(how_often(rhythm(rule, day))), name)
        self.often.setCurrentIndex(max(self.often.findData(chosen), 0))
        self.often.blockSignals(False)
        self._say_days()

    def show_rule(self, rule: Rule | None, start: date) -> None:
        """Show the rule of a series that begins on that day."""
        self._own = None
        plain = replace(rule, count=None, until=None) if rule is not None else None
        name = ONCE if plain is None else _name(plain, start)
        self._own = plain if name == _OWN else None
        self.show_day(start)
        self.often.setCurrentIndex(max(self.often.findData(name), 0))
        ends = "" if rule is None else str(rule.count or "") or (day_typed(rule.until) if rule.until else "")
        self.ends.setText(ends)

    def rule(self, *, aloud: bool = False) -> Rule | None:
        """The rule that is chosen, None for once or where its end cannot be read; `aloud` says that at the field."""
        chosen = self._rules().get(str(self.often.currentData() or ONCE))
        count, until = self._end()
        unread = chosen is not None and bool(self.ends.text().strip()) and count is None and until is None
        sentence = translate("calendar", "Write a number like 6, or a day like 31 March.")
        self._ends.say_problem(sentence if aloud and unread else "")
        return None if chosen is None or unread else replace(chosen, count=count, until=until)

    def repeats(self) -> bool:
        """Whether more than one session is meant, readable or not."""
        return bool(self.often.currentData())

    def text(self) -> str:
        """The rule as a body has it, empty for once."""
        rule = self.rule()
        return write(rule) if rule is not None else ""

    def entered_values(self) -> dict[str, str]:
        """What is chosen and typed, by field."""
        return {"repeat": str(self.often.currentData() or ONCE), "ends": self.ends.text()}

    def take_up(self, draft: dict[str, str]) -> None:
        """Show what was chosen and typed before."""
        if "repeat" in draft:
            self.often.setCurrentIndex(max(self.often.findData(draft["repeat"]), 0))
        if "ends" in draft:
            self.ends.setText(draft["ends"])

    def _rules(self) -> dict[str, Rule]:
        own = {_OWN: self._own} if self._own is not None else {}
        return {**own, **offered(self._day)}

    def _end(self) -> tuple[int | None, date | None]:
        typed = self.ends.text().strip()
        counted = _TIMES.fullmatch(typed)
        if counted is not None and counted[2].strip().lower() in _times_words():
            return (int(counted[1]) or None), None
        return None, day_read(typed, self._today) if typed else None

    @Slot()
    def on_edited(self) -> None:
        self._ends.setVisible(self.repeats())
        self._say_days()
        self.edited.emit()

    def _say_days(self) -> None:
        """Say under the field on which days it will be."""
        rule = self.rule()
        if rule is None:
            self._ends.say_help("")
            return
        last = date(self._day.year + _SHOWN_YEARS, 12, 31)
        found = [datetime.combine(day, time()) for day in days(rule, self._day, self._day, last)]
        if rule.is_endless:
            self._ends.say_help(translate("calendar", "Without an end, until somebody ends it"))
        else:
            self._ends.say_help(next_ones(found, self._today))


def _times_words() -> tuple[str, ...]:
    """What may stand behind a number that says how many times."""
    return ("", "x", "×", *translate("calendar", "time times", "6 times; single words, with a space between").split())


def _name(plain: Rule, start: date) -> str:
    """Which of those offered says the same, `_OWN` if none does."""
    said = how_often(rhythm(plain, start))
    return next((name for name, one in offered(start).items() if how_often(rhythm(one, start)) == said), _OWN)
