"""A reserved thing at the desk: it goes out for fewer days, or what is out is reserved for whoever stands there (R19).

That it is reserved is a question of lending; who asks it and what overrides it is as with all others.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from skillshare.domain.kit_lending import LendKit
from skillshare.domain.lending import LendItem
from skillshare.domain.promised import ReservedForOther
from ui import dates
from ui.desk.counter import Counter
from ui.desk.holding import wanted
from ui.desk.state import Trouble
from ui.i18n import translate
from ui.kit.banner import Step

if TYPE_CHECKING:
    from ui.desk.lend import Lending

SHORTER: Final = "shorter"
RESERVE: Final = "reserve"
"""Steps of the banner."""


def ways(counter: Counter, trouble: Trouble) -> list[Step]:
    """Lend it, due before somebody else has it; nothing where that leaves no day."""
    day = sooner(counter, trouble)
    if day is None:
        return []
    text = translate("desk", "Lend it until {day}").format(day=dates.near(day, counter.today()))
    return [Step(name=SHORTER, text=text, icon="calendar-plus")]


def sooner(counter: Counter, trouble: Trouble) -> date | None:
    """The last open day before the reservation, else the day before it; None if that is past, or it is no lending."""
    if not isinstance(trouble.command, LendItem | LendKit):
        return None
    spans = [question.span for question in trouble.questions if isinstance(question, ReservedForOther)]
    begins = [span.first or (span.start.date() if span.start else None) for span in spans]
    first = min((day for day in begins if day is not None), default=None)
    today = counter.today()
    if first is None or first <= today:
        return None
    open_days = [day for day in counter.catalog.opening().next_open_days(today, 60) if today < day < first]
    return open_days[-1] if open_days else first - timedelta(days=1)


def reserve_step(counter: Counter) -> list[Step]:
    """The person in front may reserve what the banner is about for later."""
    if counter.state.person is None or wanted(counter) is None:
        return []
    return [Step(name=RESERVE, text=translate("desk", "Reserve it for later"), icon="bookmark")]


def press(counter: Counter, lending: "Lending", name: str) -> bool:
    """Take a step of the banner; False if it means nothing now."""
    trouble = counter.state.trouble
    if name == SHORTER and trouble is not None:
        day = sooner(counter, trouble)
        if day is not None and isinstance(trouble.command, LendItem | LendKit):
            counter.state.settle(trouble.item)
            lending.send(replace(trouble.command, due=day))
            return True
    item = wanted(counter)
    if name == RESERVE and item is not None:
        counter.session.wanted.emit("items", ("reserve", item, counter.state.person))
        return True
    return False
