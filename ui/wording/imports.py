"""Words for importing a spreadsheet: why a file cannot be read, what is unusual in a row, what is done about it.

`what` and `remedy` answer each other: "The price is not clear." "It is kept in the words of the file."
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from skillshare.domain.refusal import Refusal
from skillshare.exchange.mapping import KEEP, LEAVE_OUT
from skillshare.exchange.plan import Fate
from skillshare.exchange.problems import Problem, Remedy, Trouble
from skillshare.exchange.running import Report
from skillshare.exchange.sheet import Reason, Unreadable
from ui.i18n import isolate, translate
from ui.wording.fields import field
from ui.wording.said import Words
from ui.wording.stops_people import words

# Rows


def where(it: Problem) -> str:
    """Which row and column: "Row 12, Price"."""
    if not it.row:
        return translate("wording", "Column {column}").format(column=isolate(it.column))
    if not it.column:
        return translate("wording", "Row {row}").format(row=it.row)
    return translate("wording", "Row {row}, {column}").format(row=it.row, column=isolate(it.column))


def what(it: Problem, today: date) -> str:
    """What is unusual, as one sentence."""
    if it.trouble is Trouble.REFUSED:
        stop = it.refusal if isinstance(it.refusal, Refusal) else next(iter(it.refusal or ()), None)
        return _sentence(words(stop, today).title) if stop else _TROUBLE[it.trouble]()
    said = _TROUBLE[it.trouble]().format(said=isolate(it.said), other=isolate(_other(it)))
    row = isolate(_other(it)) if it.other.isdigit() else ""
    # A sentence that begins with a row begins with a capital letter; signs that isolate the row stand before it.
    return row.replace(_other(it), _other(it).capitalize()) + said[len(row) :] if said.startswith(row) else said


def _other(it: Problem) -> str:
    if it.trouble is Trouble.DATE_AMBIGUOUS and it.other == "d/m":
        return translate("wording", "day first")
    if it.trouble is Trouble.DATE_AMBIGUOUS:
        return translate("wording", "month first")
    if it.other.isdigit():
        return translate("wording", "row {row}").format(row=it.other)
    return it.other


def _sentence(title: str) -> str:
    return translate("wording", "{title}.", "a title as a sentence").format(title=title)


_TROUBLE: Final[Mapping[Trouble, Callable[[], str]]] = {
    Trouble.NAME_MISSING: lambda: translate("wording", "The name is missing."),
    Trouble.CONTACT_MISSING: lambda: translate("wording", "{said} has no phone, e-mail or address."),
    Trouble.NUMBER_MISSING: lambda: translate("wording", "The number is missing."),
    Trouble.NUMBER_TWICE: lambda: translate("wording", "{other} has the number {said} too."),
    Trouble.NUMBER_TAKEN: lambda: translate("wording", "{other} here has the number {said}."),
    Trouble.NUMBER_UNUSABLE: lambda: translate("wording", "“{said}” cannot be a number."),
    Trouble.CARD_TWICE: lambda: translate("wording", "{other} has the card {said} too."),
    Trouble.CARD_TAKEN: lambda: translate("wording", "{other} here has the card {said}."),
    Trouble.SAME_ROW: lambda: translate("wording", "It repeats {other}."),
    Trouble.SAME_PERSON: lambda: translate("wording", "It is the same person as in {other}."),
    Trouble.LIKELY_DUPLICATE: lambda: translate("wording", "It may be the same person as {other}."),
    Trouble.PRICE_UNCLEAR: lambda: translate("wording", "The price “{said}” is not clear."),
    Trouble.NO_SUCH_DATE: lambda: translate("wording", "“{said}” is no date."),
    Trouble.DATE_AMBIGUOUS: lambda: translate("wording", "Dates such as {said} can be read in two ways: {other} here."),
    Trouble.LENGTH_UNCLEAR: lambda: translate("wording", "“{said}” is no number of days."),
    Trouble.COUNT_UNCLEAR: lambda: translate("wording", "“{said}” is no count."),
    Trouble.QUANTITY: lambda: translate(
        "wording", "One row stands for {said} things; each thing has a number of its own."
    ),
    Trouble.STATUS_UNKNOWN: lambda: translate("wording", "The state “{said}” is not known."),
    Trouble.STATUS_OUT: lambda: translate("wording", "The file says it is out (“{said}”), but not with whom."),
    Trouble.FLAG_UNCLEAR: lambda: translate("wording", "“{said}” is neither yes nor no."),
    Trouble.EMAIL_UNCLEAR: lambda: translate("wording", "“{said}” is no e-mail address."),
    Trouble.PHONE_UNCLEAR: lambda: translate("wording", "“{said}” is no phone number."),
    Trouble.PERIOD_UNCLEAR: lambda: translate("wording", "The membership ends before it begins: {said}."),
    Trouble.ROLE_UNKNOWN: lambda: translate("wording", "The role “{said}” is not known."),
    Trouble.ROLES_ELSEWHERE: lambda: translate("wording", "Roles are given on a steward’s laptop."),
    Trouble.TYPE_MISSING: lambda: translate("wording", "A membership has days but no kind: {said}."),
    Trouble.TYPE_ELSEWHERE: lambda: translate("wording", "The membership “{said}” is not here yet."),
    Trouble.MEMBERSHIP_FROM_TODAY: lambda: translate(
        "wording", "The membership “{said}” has no days; it begins today."
    ),
    Trouble.TOO_LONG: lambda: translate("wording", "The text is too long."),
    Trouble.TOO_MUCH: lambda: translate("wording", "There is more than one record holds."),
    Trouble.QUOTES: lambda: translate("wording", "The quotation marks do not pair."),
    Trouble.REFUSED: lambda: translate("wording", "A rule of this community speaks against it."),
}

_REMEDY: Final[Mapping[Remedy, Callable[[], str]]] = {
    Remedy.KEPT: lambda: translate("wording", "It is kept in the words of the file."),
    Remedy.LATER: lambda: translate("wording", "It is kept. Add it on a steward’s laptop, then import again."),
    Remedy.NEW_NUMBER: lambda: translate("wording", "It gets a new number; the old one is kept with its details."),
    Remedy.ONCE: lambda: translate("wording", "It is imported once."),
    Remedy.BOTH: lambda: translate("wording", "Both are imported, and can be brought together later."),
    Remedy.CUT: lambda: translate("wording", "It is shortened; the whole text is kept with the details."),
    Remedy.DROPPED: lambda: translate("wording", "The rest stays in the file of rows that are left."),
    Remedy.READ: lambda: translate("wording", "It is read like this; look whether it is right."),
    Remedy.NOT_IMPORTED: lambda: translate("wording", "The row is not imported."),
}

_FATE: Final[Mapping[Fate, Callable[[], str]]] = {
    Fate.ADD: lambda: translate("wording", "New"),
    Fate.FILL: lambda: translate("wording", "Here already; what is missing is filled in"),
    Fate.THERE: lambda: translate("wording", "Here already"),
    Fate.SAME: lambda: translate("wording", "Repeats an earlier row"),
    Fate.CANNOT: lambda: translate("wording", "Cannot be imported"),
    Fate.EMPTY: lambda: translate("wording", "Empty row"),
}


def remedy(it: Remedy) -> str:
    """What is done about a problem, as one sentence."""
    return _REMEDY[it]()


def fate(it: Fate) -> str:
    """What becomes of a row."""
    return _FATE[it]()


def use(name: str) -> str:
    """What a column becomes: a field, or kept, or left out."""
    if name == KEEP:
        return translate("wording", "Kept as it is")
    if name == LEAVE_OUT:
        return translate("wording", "Left out")
    return field(name)


def report(it: Report) -> list[str]:
    """What an import did, a line each; what did not happen is not mentioned."""
    found = []
    if it.added:
        found.append(translate("wording", "%n row(s) (is|are) imported.", "", it.added))
    if it.filled:
        found.append(translate("wording", "%n record(s) that (was|were) here (is|are) filled in.", "", it.filled))
    if it.there:
        found.append(translate("wording", "%n row(s) (was|were) here already.", "", it.there))
    if it.left:
        found.append(translate("wording", "%n row(s) (is|are) not imported, or not with everything.", "", len(it.left)))
    if it.waiting:
        found.append(translate("wording", "%n row(s) (was|were) not reached.", "", it.waiting))
    return found or [translate("wording", "The file holds nothing new.")]


# Files


def unreadable(it: Unreadable) -> Words:
    """Why the file cannot be read, and what to do."""
    title, why, next_ = _FILE[it.reason]()
    return Words(title=title, why=why.format(limit=it.limit, found=it.found), next=next_)


_FILE: Final[Mapping[Reason, Callable[[], tuple[str, str, str]]]] = {
    Reason.VANISHED: lambda: (
        translate("wording", "The file is not there"),
        translate("wording", "It was moved or renamed, or its drive is not plugged in."),
        translate("wording", "Choose it again."),
    ),
    Reason.FOLDER: lambda: (
        translate("wording", "This is a folder, not a file"),
        translate("wording", "A spreadsheet is one file."),
        translate("wording", "Open the folder and choose the file in it."),
    ),
    Reason.NO_PERMISSION: lambda: (
        translate("wording", "This file may not be opened here"),
        translate("wording", "It belongs to another user of this laptop."),
        translate("wording", "Copy it into your own folder, then choose the copy."),
    ),
    Reason.LOCKED: lambda: (
        translate("wording", "Another program has the file open"),
        translate("wording", "While it is open there, nobody else can read it."),
        translate("wording", "Close it there, then choose it again."),
    ),
    Reason.DISK: lambda: (
        translate("wording", "The disk does not give the file out"),
        translate("wording", "The drive is loose or has a fault."),
        translate("wording", "Copy the file to this laptop, then choose the copy."),
    ),
    Reason.TOO_LARGE: lambda: (
        translate("wording", "The file is too large"),
        translate("wording", "Files of up to 50 megabytes can be read."),
        translate("wording", "Split it, or save it without pictures."),
    ),
    Reason.TOO_MANY_ROWS: lambda: (
        translate("wording", "The table has too many rows"),
        translate("wording", "Up to {limit} rows can be read at once."),
        translate("wording", "Split it into several files."),
    ),
    Reason.TOO_MANY_COLUMNS: lambda: (
        translate("wording", "The table has too many columns"),
        translate("wording", "It has {found}, and up to {limit} can be read."),
        translate("wording", "Take out the ones that are not needed."),
    ),
    Reason.EMPTY: lambda: (
        translate("wording", "The file is empty"),
        translate("wording", "There is not one row in it."),
        translate("wording", "Choose another file, or save it anew in the program it comes from."),
    ),
    Reason.NO_ROWS: lambda: (
        translate("wording", "The table has headings but no rows"),
        translate("wording", "There is nothing to import in it."),
        translate("wording", "Choose another file or another sheet."),
    ),
    Reason.ENCRYPTED: lambda: (
        translate("wording", "The file is protected by a password"),
        translate("wording", "It can be read only where the password is typed."),
        translate("wording", "Open it in its own program, save it without a password, then choose it again."),
    ),
    Reason.NOT_A_TABLE: lambda: (
        translate("wording", "This file is not a table"),
        translate("wording", "Tables from Excel, LibreOffice and CSV files can be read."),
        translate("wording", "Save it as CSV or as a workbook, then choose that file."),
    ),
    Reason.NOT_A_CALENDAR: lambda: (
        translate("wording", "This file is not a calendar"),
        translate("wording", "Calendars from other programs come as files that end in .ics."),
        translate("wording", "Export the calendar there as iCalendar, then choose that file."),
    ),
    Reason.DAMAGED: lambda: (
        translate("wording", "The file is damaged"),
        translate("wording", "It ends too early or does not fit together."),
        translate("wording", "Save or download it again, then choose it again."),
    ),
    Reason.NO_SUCH_SHEET: lambda: (
        translate("wording", "There is no such sheet in the workbook"),
        translate("wording", "It was renamed, or it holds no table."),
        translate("wording", "Choose one of the sheets that are listed."),
    ),
}
