"""The loan slip and the overdue list as documents: words in their reader's language, laid out as HTML."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QTextDocument

from skillshare.catalog.views import LoanRow
from ui.paper.page import laid_out
from ui.paper.tongue import Tongue


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


def _day(day: date | None, tongue: Tongue) -> str:
    if day is None:
        return ""
    return tongue.locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def _document(
    tongue: Tongue, *, heads: Sequence[str], rows: Sequence[Sequence[str]], **values: object
) -> QTextDocument:
    mirrored = [list(row)[::-1] for row in (heads, *rows)] if tongue.rtl else [heads, *rows]
    return laid_out("page", tongue, {**values, "heads": mirrored[0], "rows": mirrored[1:]})
