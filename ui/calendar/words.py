"""What the calendar says of blocks, moves and spans of days, for the eye and for a screen reader.

Nothing here paints or asks the catalog.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from ui import dates
from ui.calendar.block import BOOKING, CLOSED, DUE, SESSION, TOOL, Block, Move
from ui.i18n import isolate, translate

WEEK: Final = "week"
MONTH: Final = "month"
LIST: Final = "list"
SPACES: Final = "spaces"
HOSTS: Final = "hosts"
VIEWS: Final = (WEEK, MONTH, LIST, SPACES, HOSTS)


def view(name: str) -> str:
    """The word on the switch for a view."""
    match name:
        case "week":
            return translate("calendar", "Week")
        case "month":
            return translate("calendar", "Month")
        case "list":
            return translate("calendar", "List")
        case "spaces":
            return translate("calendar", "Rooms")
    return translate("calendar", "Hosts")


def kind(name: str) -> str:
    """What a block is, in a word."""
    match name:
        case "session":
            return translate("calendar", "session")
        case "booking":
            return translate("calendar", "room booked")
        case "tool":
            return translate("calendar", "thing reserved")
        case "due":
            return translate("calendar", "due back")
    return translate("calendar", "closed")


def layer(name: str) -> str:
    """The word of a layer in the legend."""
    return translate("calendar", "open for lending") if name == "opening" else kind(name)


def when(block: Block, today: date) -> str:
    """Day and time of a block."""
    if block.whole_days:
        return dates.days(block.start.date(), block.last_day, today)
    return dates.between(block.start, block.end, today)


def spoken(block: Block, today: date) -> str:
    """All of a block, for a screen reader."""
    parts = [isolate(block.title)]
    if block.kind in (SESSION, BOOKING, TOOL):
        parts.append(kind(block.kind))
    if block.called_off:
        parts.append(translate("calendar", "called off"))
    parts += [when(block, today), *(isolate(part) for part in (block.where, block.who, block.under) if part)]
    if block.clash:
        parts.append(translate("calendar", "clashes with something else there"))
    return translate("calendar", ", ", "between what is said of a block").join(parts)


def whole_days() -> str:
    """What stands in front of bars that last whole days."""
    return translate("calendar", "days", "in front of what lasts whole days")


def chip(block: Block) -> str:
    """A block in one line, as in a cell of a day: its time, and what it is."""
    if block.whole_days:
        return block.title
    time = dates.clock(block.start.hour * 60 + block.start.minute)
    return translate("calendar", "{time} {title}", "in a cell of a day").format(time=time, title=block.title)


def bar(block: Block) -> str:
    """A block of whole days in one line, over the hours of a week: what it is, and who has it."""
    if not block.who:
        return block.title
    said = translate("calendar", "{title}, {who}", "a thing and who has it")
    return said.format(title=block.title, who=block.who)


def tip(block: Block, today: date) -> str:
    """All of a block for the mouse, its line as it is painted first."""
    return "\n".join((bar(block) if block.whole_days else chip(block), spoken(block, today)))


def what_keys_do(block: Block) -> str:
    """What may be done with a block by keyboard."""
    if block.can_move:
        return translate("calendar", "Enter opens it, Space picks it up.")
    return translate("calendar", "Enter opens it.")


def carried(move: Move, today: date, row: str) -> str:
    """Where a block would be now; `row` names the space or host it is carried to."""
    said = when(move.over(), today)
    if row:
        said = translate("calendar", "{when}, {row}", "a time and a room or host").format(when=said, row=isolate(row))
    return translate("calendar", "{title}: {when}").format(title=isolate(move.block.title), when=said)


def picked_up(title: str) -> str:
    """That a block is carried now."""
    said = translate("calendar", "“{title}” is picked up. Arrows move it, Shift and arrows change its end.")
    return said.format(title=isolate(title))


def put_back(title: str) -> str:
    """That a block is where it was."""
    return translate("calendar", "“{title}” stays where it was.").format(title=isolate(title))


def cannot_move(block: Block) -> str:
    """Why a block may not be picked up, and what to do instead."""
    if block.kind == DUE:
        return translate("calendar", "Due dates are changed on the page of each thing. Enter shows them.")
    if block.kind == CLOSED:
        return translate("calendar", "Closed days are changed in Community, Opening hours. Enter shows them.")
    if block.called_off:
        return translate("calendar", "“{title}” is called off, so it stays.").format(title=isolate(block.title))
    return translate("calendar", "“{title}” is changed on its page. Enter opens it.").format(title=isolate(block.title))


def span(days: Sequence[date], today: date) -> str:
    """A week as a title has it: "23 – 29 November", with the year where it is another."""
    first, last = days[0], days[-1]
    if first.year != last.year:
        ends = dates.full(first), dates.full(last)
    elif first.month != last.month:
        ends = dates.short(first, first), dates.short(last, today)
    else:
        ends = str(first.day), dates.full(last) if last.year != today.year else dates.day_month(last)
    said = translate("calendar", "{first} – {last}", "from a day to another, over a week")
    return said.format(first=isolate(ends[0]), last=isolate(ends[1]))
