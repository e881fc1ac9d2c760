"""What hangs on the wall and lies at the door for one session: its poster, and the sheet to sign in on (R66)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtGui import QTextDocument

from skillshare.catalog.sessions import SessionRow
from skillshare.exchange.calendar_file import short
from ui import money
from ui.paper.page import laid_out
from ui.paper.tongue import Tongue
from ui.wording.access import access_words

_LINES = 21
"""Rows of a sign-in sheet that fit one page; what names leave free is for those who walk in."""
_SPARE = 6
_NIGHT = timedelta(hours=18)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a poster says besides the session: `access` are words of the space, `zone` is the site's (R7)."""

    community: str
    row: SessionRow
    access: Sequence[str]
    currency: str
    zone: tzinfo


def poster(notice: Notice, tongue: Tongue) -> QTextDocument:
    """One A4 page in its readers' language, with a code that puts the session into a phone's calendar."""
    tr, row, session = tongue.translate, notice.row, notice.row.session
    off = tr("paper", "This one is called off.") if session.cancelled else ""
    values = {
        "community": notice.community,
        "title": tongue.isolate(session.title),
        "when": when(row, tongue),
        "where": tongue.isolate(row.space_name),
        "note": [tongue.isolate(line) for line in session.note.splitlines() if line.strip()],
        "off": off,
        "said": _facts(notice, tongue),
        "scan": "" if off else tr("paper", "Into your calendar"),
    }
    return laid_out("poster", tongue, values, {} if off else {"qr": short(row, notice.zone)})


def sign_in(community: str, row: SessionRow, people: Sequence[tuple[str, str]], tongue: Tongue) -> QTextDocument:
    """The list at the door: `people` are names with what they come as; empty lines are for those who walk in."""
    tr = tongue.translate
    rows = [["☐", tongue.isolate(name), tongue.isolate(role), ""] for name, role in people]
    rows += [["☐", "", "", ""]] * max(_LINES - len(rows), _SPARE)
    heads = [tr("paper", "Here"), tr("paper", "Name"), tr("paper", "Comes as"), tr("paper", "Signature")]
    if tongue.rtl:  # the text engine mirrors text, not the order of columns
        heads, rows = heads[::-1], [line[::-1] for line in rows]
    values = {
        "community": community,
        "title": tr("paper", "Who is here: {title}").format(title=tongue.isolate(row.session.title)),
        "lines": [" · ".join([*when(row, tongue), *([row.space_name] if row.space_name else [])])],
        "heads": heads,
        "rows": rows,
        "room": 10,
        "foot": [tr("paper", "Put this list away afterwards: it carries names.")],
    }
    return laid_out("page", tongue, values)


def when(row: SessionRow, tongue: Tongue) -> list[str]:
    """The day and the hours, in words; the last day as well where it is another, not just the night."""
    start, end = _day(row.start, tongue), _day(row.end, tongue)
    tr = tongue.translate
    hours = tr("paper", "{start} to {end}")
    if _whole_days(row):
        last = _day(row.end - timedelta(days=1), tongue)
        return [start] if start == last else [hours.format(start=start, end=last)]
    begins, ends = _clock(row.start, tongue), _clock(row.end, tongue)
    if start == end or row.end - row.start < _NIGHT:
        return [start, hours.format(start=begins, end=ends)]
    return [hours.format(start=f"{start}, {begins}", end=f"{end}, {ends}")]


def _whole_days(row: SessionRow) -> bool:
    return row.end - row.start >= timedelta(days=1) and row.start.time() == row.end.time() == time()


def _facts(notice: Notice, tongue: Tongue) -> list[tuple[str, str]]:
    tr, session = tongue.translate, notice.row.session
    ages = session.ages and tr("paper", "{youngest} to {oldest}").format(
        youngest=tongue.locale.toString(session.ages[0]), oldest=tongue.locale.toString(session.ages[1])
    )
    said = {
        tr("paper", "With"): tongue.isolate(notice.row.host_name),
        tr("paper", "Costs"): money.said(session.cost, notice.currency, tongue.locale)
        if session.cost
        else tr("paper", "nothing"),
        tr("paper", "Ages"): ages or "",
        tr("paper", "Languages"): ", ".join(map(tongue.isolate, session.languages)),
        tr("paper", "Bring along"): tongue.isolate(session.bring),
        tr("paper", "You get"): session.grants
        and tr("paper", "the certificate “{name}”").format(name=tongue.isolate(session.grants)),
        tr("paper", "The room"): ", ".join(access_words(notice.access, tr)),
    }
    return [(head, text) for head, text in said.items() if text]


def _day(at: datetime, tongue: Tongue) -> str:
    return tongue.locale.toString(QDate(at.year, at.month, at.day), "dddd d MMMM yyyy")


def _clock(at: datetime, tongue: Tongue) -> str:
    return tongue.locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
