"""On which days a duty falls: sentences made from its first day to choose from; a rule too odd for them stays."""

from datetime import date
from typing import Final

from skillshare.domain.recurrence import DAILY, MONTHLY, WEEKLY, Rule, read, write
from ui.i18n import translate
from ui.kit.field import Combo
from ui.wording.rhythms import repeats

_EVENINGS: Final = range(5)


class RhythmField(Combo):
    """The choice; `rule` is what it comes to."""

    def __init__(self, rule: str, start: date | None) -> None:
        super().__init__(translate("duties", "How often"))
        self._known = rule
        self.show_day(start, rule)

    def rule(self) -> str:
        """The rule as it is recorded, empty for once."""
        return str(self.currentData() or "")

    def show_day(self, start: date | None, rule: str | None = None) -> None:
        """Offer what begins on that day; the choice stays in its place in the list."""
        place = self.currentIndex()
        self.blockSignals(True)
        self.clear()
        self.addItem(translate("duties", "once"), "")
        for text in _rules(start, self._known) if start is not None else ():
            found = read(text)
            self.addItem(repeats(found, start) if found is not None and start is not None else text, text)
        at = self.findData(rule) if rule is not None else place
        default = min(1, self.count() - 1)
        self.setCurrentIndex(at if 0 <= at < self.count() else default)
        self.blockSignals(False)


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
