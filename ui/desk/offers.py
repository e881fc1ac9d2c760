"""What the box offers while it asks for something else than a scan: a due date, a day, a number, a reason, a fault.

An offer is a row and what taking it does; the box keeps the focus all the while.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from skillshare.domain.lending import RenewLoan
from skillshare.domain.loans import BROKEN
from skillshare.domain.signing_up import SignUp
from ui import dates
from ui.desk.back import Returning
from ui.desk.counter import Counter
from ui.desk.days import DayWords, typed_day
from ui.desk.lend import Lending
from ui.desk.state import Out, Prompt
from ui.i18n import translate
from ui.kit.rows import Row

MOST_AT_ONCE = 999
"""The largest number of a consumable that is taken for a count and not for a code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One row under the box; `take` is called when it is chosen."""

    row: Row
    take: Callable[[], None]


class Offers:
    """Offers for each kind of prompt. Empty where the typed text is none of it: then it is searched for."""

    def __init__(self, counter: Counter, lending: Lending, returning: Returning) -> None:
        self._counter = counter
        self._lending = lending
        self._returning = returning

    def of(self, prompt: Prompt, text: str) -> list[Offer]:
        """What fits the prompt and the text typed so far."""
        out = self._counter.state.out(prompt.subject)
        match prompt.kind:
            case "due" if out is not None:
                return self._due(out, text)
            case "when" if out is not None:
                return self._when(out, text)
            case "count" if out is not None:
                return self._count(out, text)
            case "reason":
                return self._reasons(text)
            case "fault" if text:
                return [self._fault(text)]
        return []

    def _due(self, out: Out, text: str) -> list[Offer]:
        today, opening = self._counter.today(), self._counter.catalog.opening()
        loan = self._counter.catalog.loans.state(out.loan) if out.loan else None
        if text:
            day = typed_day(text, today, day_words())
            if day is None:
                return []
            following = opening.next_open(day) if day >= today else None
            if following is None or following == day:
                return [self._due_day(out, day)]
            return [self._due_day(out, following), self._due_day(out, day, closed=True)]
        due = loan.due if loan is not None and loan.due is not None else today
        sooner = [day for day in opening.next_open_days(today, 40) if day < due][-2:]
        found = [*opening.next_open_days(max(due, today), 5 - len(sooner)), *sooner]
        earlier = Row(title=translate("desk", "It went out earlier than today"), icon="undo-2")
        return [*(self._due_day(out, day) for day in found), Offer(row=earlier, take=lambda: self._ask_when(out))]

    def _due_day(self, out: Out, day: date, *, closed: bool = False) -> Offer:
        today = self._counter.today()
        detail = translate("desk", "in {span}").format(span=dates.span((day - today).days)) if day > today else ""
        if closed:
            detail = translate("desk", "closed on that day")
        elif day < today:
            detail = translate("desk", "already over")
        row = Row(title=dates.day(day, today), detail=detail, icon="calendar-plus")
        return Offer(row=row, take=lambda: self._lending.change_due(out.key, day))

    def _ask_when(self, out: Out) -> None:
        self._counter.state.prompt = Prompt(kind="when", subject=out.key)
        self._counter.changed.emit()

    def _when(self, out: Out, text: str) -> list[Offer]:
        today = self._counter.today()
        typed = typed_day(text, today, day_words(), past=True) if text else None
        if text and typed is None:
            return []
        days = [typed] if typed else [today - timedelta(days=back) for back in range(1, 7)]
        return [self._past_day(out, day) for day in days]

    def _past_day(self, out: Out, day: date) -> Offer:
        said = dates.day(day, self._counter.today())
        row = Row(title=translate("desk", "It went out on {day}").format(day=said), icon="calendar-days")
        return Offer(row=row, take=lambda: self._lending.went_out_on(out.key, day))

    def _count(self, out: Out, text: str) -> list[Offer]:
        if text and not (text.isdigit() and 0 < int(text[:9]) <= MOST_AT_ONCE):
            return []
        item = self._counter.catalog.items.state(out.item)
        counts = [int(text)] if text else [count for count in (1, 2, 3, 5, 10) if count != out.quantity]
        return [self._number(out, count, item.stock + out.quantity - count, item.unit) for count in counts]

    def _number(self, out: Out, count: int, left: int, unit: str) -> Offer:
        detail = translate("desk", "%n left then", "stock", max(0, left))
        row = Row(title=f"{count} {unit}".strip(), detail=detail, icon="list-checks")
        return Offer(row=row, take=lambda: self._lending.set_quantity(out.key, count))

    def _reasons(self, text: str) -> list[Offer]:
        trouble = self._counter.state.trouble
        if trouble is None:
            return []
        if text:
            return [self._reason(text, translate("desk", "as the reason"))]
        words = dict.fromkeys(word for question in trouble.questions for word in _quick(question.rule))
        first = translate("desk", "lend with this reason")
        if isinstance(trouble.command, RenewLoan):
            first = translate("desk", "renew with this reason")
        if isinstance(trouble.command, SignUp):
            first = translate("desk", "sign up with this reason")
        return [self._reason(word, first) for word in [*words, translate("desk", "A steward agrees")][:5]]

    def _reason(self, text: str, detail: str) -> Offer:
        row = Row(title=text, detail=detail, icon="sticky-note")
        return Offer(row=row, take=lambda: self._lending.give_reason(text))

    def _fault(self, text: str) -> Offer:
        row = Row(title=text, detail=translate("desk", "as the note for the repair"), icon="wrench")
        return Offer(row=row, take=lambda: self._note_fault(text))

    def _note_fault(self, text: str) -> None:
        self._counter.state.prompt = None
        self._returning.check(BROKEN, text)


def _quick(rule: str) -> tuple[str, ...]:
    """Reasons people have most often, by rule."""
    match rule:
        case "membership":
            return (translate("desk", "Renews today"), translate("desk", "Guest, just this once"))
        case "limit":
            return (translate("desk", "One job needs them all"), translate("desk", "Brings others back soon"))
        case "overdue":
            return (translate("desk", "Brings it back this week"),)
        case "induction":
            return (translate("desk", "I showed how it works"), translate("desk", "Has used one for years"))
        case "repair":
            return (translate("desk", "Repaired and tested"),)
        case "agreement":
            return (translate("desk", "We read them together"),)
        case "blocked":
            return (translate("desk", "We talked it over"),)
        case "missing":
            return (translate("desk", "It was found"),)
        case "stock":
            return (translate("desk", "There is more than counted"),)
        case "full":
            return (translate("desk", "The host brings a chair"), translate("desk", "Comes as a helper"))
        case "reserved_for_other":
            return (translate("desk", "They agreed"), translate("desk", "Brings it back before"))
        case "renewals":
            return (translate("desk", "Nobody else waits"),)
    return ()


def day_words() -> DayWords:
    """How days are typed in the language of the screen."""
    locale = QLocale()
    long = QLocale.FormatType.LongFormat
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return DayWords(
        weekdays=[locale.standaloneDayName(day, long) for day in range(1, 8)],
        months=[locale.standaloneMonthName(month, long) for month in range(1, 13)],
        today=translate("dates", "today"),
        tomorrow=translate("dates", "tomorrow"),
        yesterday=translate("dates", "yesterday"),
        day_first=form.find("d") < form.find("M"),
    )
