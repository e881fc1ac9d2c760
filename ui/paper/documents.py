"""The loan slip, the overdue list and a statement of time, in words of their reader's language, laid out as HTML."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QTextDocument

from skillshare.catalog.credits import NamedLine
from skillshare.catalog.views import LoanRow
from skillshare.domain.credits import APART, CLAIMED, HALF, Line
from skillshare.domain.rota import Shift
from ui.paper.page import laid_out
from ui.paper.tongue import Tongue

if TYPE_CHECKING:
    from ui.calendar.session_told import Told


_LINE = 16
"""Strokes of a line on which somebody writes their name."""


def slip(community: str, person: str, loans: Sequence[LoanRow], today: date, tongue: Tongue) -> QTextDocument:
    """What somebody takes home: their things and when each is due."""
    tr = tongue.translate
    return _document(
        tongue,
        community=community,
        title=tr("paper", "For {name}").format(name=person),
        lines=[_day(today, tongue)],
        heads=[tr("paper", "Thing"), tr("paper", "Number"), tr("paper", "Bring back by")],
        rows=[[loan.item_name, loan.item_number, _day(loan.due, tongue)] for loan in loans],
        foot=[tr("paper", "If you need it longer, tell us before that day.")],
    )


def overdue(community: str, loans: Sequence[LoanRow], today: date, tongue: Tongue) -> QTextDocument:
    """Everything that is late, with whom to call; for the desk only, since it carries phone numbers."""
    tr = tongue.translate
    rows = [
        [
            loan.person_name,
            tongue.isolate(loan.phone),
            f"{tongue.isolate(loan.item_name)} ({tongue.isolate(loan.item_number)})",
            tr("paper", "%n day(s)", "", (today - loan.due).days if loan.due else 0),
        ]
        for loan in loans
    ]
    return _document(
        tongue,
        community=community,
        title=tr("paper", "Late on {day}").format(day=_day(today, tongue)),
        lines=[] if rows else [tr("paper", "Nothing is late.")],
        heads=[tr("paper", "Who"), tr("paper", "Phone"), tr("paper", "Thing"), tr("paper", "Late")],
        rows=rows,
        foot=[tr("paper", "Keep this list at the desk: it carries phone numbers.")] if rows else [],
    )


def whom_to_tell(community: str, people: "Sequence[Told]", today: date, tongue: Tongue) -> QTextDocument:
    """Who is to hear that a session is changed or cancelled; for the desk only, since it carries numbers (R63)."""
    tr = tongue.translate
    rows = [[one.name, tongue.isolate(one.phone or one.email), ""] for one in people]
    return _document(
        tongue,
        community=community,
        title=tr("paper", "Tell on {day}").format(day=_day(today, tongue)),
        lines=list(dict.fromkeys(one.what for one in people)),
        heads=[tr("paper", "Who"), tr("paper", "Phone"), tr("paper", "Told")],
        rows=rows,
        foot=[tr("paper", "Keep this list at the desk: it carries phone numbers.")],
    )


def rota(community: str, shifts: Sequence[Shift], names: Callable[[bytes], str], tongue: Tongue) -> QTextDocument:
    """Who does which duty when, for the wall: a line to write on for everybody who is still wanted."""
    tr = tongue.translate
    rows = []
    for shift in shifts:
        known = [tongue.isolate(names(turn.person)) or tr("paper", "Somebody") for turn in shift.turns]
        start, end = shift.duty.start, shift.duty.end
        hours = f"{start:%H:%M}–{end:%H:%M}" if start is not None and end is not None else ""
        who = " · ".join([*known, *["_" * _LINE] * shift.missing])
        rows.append([_weekday(shift.day, tongue), tongue.isolate(shift.duty.name), tongue.isolate(hours), who])
    return _document(
        tongue,
        community=community,
        title=tr("paper", "House duties"),
        lines=[] if rows else [tr("paper", "Nothing has to be done.")],
        heads=[tr("paper", "Day"), tr("paper", "Duty"), tr("paper", "Time"), tr("paper", "Who")],
        rows=rows,
        foot=[tr("paper", "Write your name on a free line and tell the desk.")] if rows else [],
    )


def statement(
    community: str, person: str, lines: Sequence[NamedLine], today: date, tongue: Tongue, *, counting: bool
) -> QTextDocument:
    """All of somebody's time, oldest day first, with the balance after each line where one is kept (R71, R74)."""
    tr = tongue.translate
    heads = [tr("paper", "Day"), tr("paper", "With whom, what for"), tr("paper", "Time"), tr("paper", "Balance")]
    rows = [
        [_short(named.line.day, tongue), _about(named, tongue), _time(named.line.minutes, tongue, sign=True),
         _time(named.line.balance or 0, tongue)]
        for named in lines
    ]  # fmt: skip
    wide = len(heads) if counting else len(heads) - 1
    return _document(
        tongue,
        community=community,
        title=tr("people", "Time of {name}").format(name=tongue.isolate(person)),
        lines=[_day(today, tongue)] if rows else [_day(today, tongue), tr("people", "No time given or taken yet.")],
        heads=heads[:wide],
        rows=[row[:wide] for row in rows],
        foot=[tr("paper", "Is something wrong? Tell us: it is put right by a second line.")],
    )


def _about(named: NamedLine, tongue: Tongue) -> str:
    """Who helped whom, what for, and how it stands."""
    tr, line = tongue.translate, named.line
    name = tongue.isolate(named.other_name) or tr("wording", "somebody")
    said = tr("wording", "Helped {name}") if line.minutes > 0 else tr("wording", "Helped by {name}")
    said = tr("wording", "Taken back, with {name}") if line.reverses else said
    return " · ".join(filter(None, (said.format(name=name), tongue.isolate(line.what), _stands(line, tongue))))


def _stands(line: Line, tongue: Tongue) -> str:
    tr = tongue.translate
    if line.reversed:
        return tr("wording", "Taken back")
    found = {
        CLAIMED: tr("wording", "Claimed"),
        HALF: tr("wording", "Only one side says so"),
        APART: tr("wording", "The two sides differ"),
    }
    return "" if line.reverses else found.get(line.state, "")


def _time(minutes: int, tongue: Tongue, *, sign: bool = False) -> str:
    """ "2 h", "+45 min"."""
    tr, (hours, rest) = tongue.translate, divmod(abs(minutes), 60)
    if not rest:
        said = tr("wording", "{hours} h", "time given: whole hours")
    elif not hours:
        said = tr("wording", "{minutes} min", "time given")
    else:
        said = tr("wording", "{hours} h {minutes} min", "time given")
    before = "\u2212" if minutes < 0 else "+" if sign and minutes else ""
    return tongue.isolate(before + said.format(hours=hours, minutes=rest))


def _short(day: date | None, tongue: Tongue) -> str:
    return tongue.locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""


def _weekday(day: date, tongue: Tongue) -> str:
    return tongue.locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def _day(day: date | None, tongue: Tongue) -> str:
    if day is None:
        return ""
    return tongue.locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def _document(
    tongue: Tongue, *, heads: Sequence[str], rows: Sequence[Sequence[str]], **values: object
) -> QTextDocument:
    mirrored = [list(row)[::-1] for row in (heads, *rows)] if tongue.rtl else [heads, *rows]
    return laid_out("page", tongue, {**values, "heads": mirrored[0], "rows": mirrored[1:]})
