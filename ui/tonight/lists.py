"""The lists of the screen as rows: what is due back, what the day has brought so far, when it opens next."""

from collections.abc import Mapping, Sequence
from datetime import date, tzinfo
from typing import Any

from skillshare.catalog.views import LoanRow, Tonight
from skillshare.domain.calendar import Opening
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.chip import State
from ui.kit.rows import Row
from ui.showing import loan_picture
from ui.wording.said import first_name

AHEAD = 4
"""How many next openings are shown."""


def due_rows(tonight: Tonight, zone: tzinfo, minute: int, waits: Mapping[bytes, str]) -> tuple[Row, ...]:
    """What is due today: first what is back already, ticked with its time, then what is still out.

    `minute` of the day tells what should have been back by now; `waits` who is next, by item.
    """
    back = [loan for loan in tonight.back if loan.due == tonight.day]
    due = (_due_row(loan, minute, waits) for loan in tonight.due)
    return (*(_back_row(loan, zone) for loan in reversed(back)), *due)


def _back_row(loan: LoanRow, zone: tzinfo) -> Row:
    time = dates.time_of(loan.returned or 0, zone)
    state = State(text=time, icon="check", tone="good")
    return Row(**_loan(loan), dim=True, state=state)


def _due_row(loan: LoanRow, minute: int, waits: Mapping[bytes, str]) -> Row:
    if loan.item in waits:
        name = isolate(first_name(waits[loan.item])) or translate("tonight", "Somebody")
        words = translate("tonight", "{name} waits").format(name=name)
        return Row(**_loan(loan), state=State(text=words, icon="hourglass", tone="plum"))
    if loan.back_by is None or minute <= loan.back_by:
        return Row(**_loan(loan))
    words = translate("tonight", "since {time}", "was due back by then").format(time=dates.clock(loan.back_by))
    return Row(**_loan(loan), state=State(text=words, icon="clock", tone="warn"))


def _loan(loan: LoanRow) -> dict[str, Any]:
    return {"key": loan.item, "title": loan.item_name, "detail": loan.person_name, "picture": loan_picture(loan)}


def later_rows(loans: Sequence[LoanRow]) -> tuple[Row, ...]:
    """What is due on a later day."""
    return tuple(Row(**_loan(loan)) for loan in loans)


def day_rows(tonight: Tonight) -> tuple[Row, ...]:
    """What the day has brought so far, as three figures."""
    figures = (
        ("lent", translate("tonight", "Lent"), "arrow-up-from-line", tonight.lent_today),
        ("back", translate("tonight", "Came back"), "arrow-down-to-line", len(tonight.back)),
        ("repair", translate("tonight", "In repair"), "wrench", tonight.repairs),
    )
    return tuple(Row(key=key, title=title, icon=icon, end=str(count)) for key, title, icon, count in figures)


def next_rows(opening: Opening, today: date, due: Sequence[LoanRow]) -> tuple[Row, ...]:
    """The next openings after today, and how much is due on each."""
    rows: list[Row] = []
    for day in opening.next_open_days(today, AHEAD):
        hours = opening.on(day)
        spans = translate("tonight", ", ", "between two opening hours").join(dates.hours(h.start, h.end) for h in hours)
        count = sum(1 for loan in due if loan.due == day)
        end = translate("tonight", "%n due", "things due back that day", count) if count else ""
        rows.append(Row(key=day, title=dates.day(day, today), detail=spans, icon="door-open", end=end))
    return tuple(rows)
