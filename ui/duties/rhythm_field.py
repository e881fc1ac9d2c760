"""On which days a duty falls: sentences made from its first day to choose from; a rule too odd for them stays."""

from datetime import date
from typing import Final

from PySide6.QtCore import Slot

from skillshare.domain.recurrence import DAILY, MONTHLY, WEEKLY, Rule, read, write
from ui.i18n import translate
from ui.kit.field import Combo
from ui.wording.rhythms import repeats

_EVENINGS: Final = range(5)
_EVERY_WEEK: Final = 1
"""Where that stands in the list."""


class RhythmField(Combo):
    """The choice; `rule` is what it comes to."""

    def __init__(self, rule: str, start: date | None) -> None:
        super().__init__(translate("duties", "How often"))
        self._known = rule
        self._place: int | None = None
        self.show_day(start, rule if start is not None else None)
        self.activated.connect(self.on_activated)

    def rule(self) -> str:
        """The rule as it is recorded, empty for once."""
        return str(self.currentData() or "")

    def show_day(self, start: date | None, rule: str | None = None) -> None:
        """Offer what begins on that day; what somebody chose stays in its place in the list, else it is every week."""
        self.blockSignals(True)
        self.clear()
        self.addItem(translate("duties", "once"), "")
        for text in _rules(start, self._known) if start is not None else ():
            found = read(text)
            self.addItem(repeats(found, start) if found is not None and start is not None else text, text)
        if rule is not None:
            self._place = self.findData(rule)
        at = _EVERY_WEEK if self._place is None else self._place
        self.setCurrentIndex(min(at, self.count() - 1))
        self.blockSignals(False)

    @Slot(int)
    def on_activated(self, place: int) -> None:
        self._place = place


def _rules(start: date, known: str) -> list[str]:
    nth = (start.day - 1) // 7 + 1
    weekday = start.weekday()
    rules = [
        Rule(frequency=WEEKLY, weekdays=((weekday, 0),)),
        Rule(frequency=WEEKLY, every=2, weekdays=((weekday, 0),)),
        Rule(frequency=MONTHLY, weekdays=((weekday, nth if nth < 5 else -1),)),
        Rule(frequency=WEEKLY, weekdays=tuple((day, 0) for day in _EVENINGS)),
        Rule(frequency=DAILY),
    ]
    texts = [write(rule) for rule in rules]
    return [*texts, known] if known and known not in texts else texts
