"""The rows of an export about rooms, bookings, reservations and house duties. Values only."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, TypeAlias

from skillshare.catalog.readers import Catalog
from skillshare.domain import kinds
from skillshare.domain.bookings import Booking
from skillshare.domain.localtime import said
from skillshare.domain.reservations import Reservation

Cell: TypeAlias = str | int
Who: TypeAlias = Callable[[bytes | None], tuple[str, str]]
"""Number and name of a person or a thing, empty where nobody knows."""

SPACES: Final = ("Room or bench", "People it holds", "Accessible by", "Open", "Minutes between", "Note")
BOOKINGS: Final = (*("Room or bench", "What for", "Person number", "Person", "From", "To", "Note", "Ended because"),)
RESERVATIONS: Final = (
    *("Item number", "Item or model", "How many", "Person number", "Person", "First day", "Last day", "From", "To"),
    "Ended because",
)
DUTIES: Final = ("Duty", "Rule", "From", "To", "People", "Room or bench")
TURNS: Final = ("Duty", "Day", "Person number", "Person", "Stands in for", "Needs a stand-in")


def spaces(catalog: Catalog) -> list[Sequence[Cell]]:
    """The rooms that stand. Hours are weekday (1 is Monday), from and to in minutes since midnight."""
    return [
        (
            *(s.name, s.capacity or "", ", ".join(s.access)),
            ", ".join(
                f"{day + 1} {start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"
                for day, start, end in s.hours
            ),
            *(s.buffer or "", s.note),
        )
        for s in catalog.spaces.all()
    ]


def bookings(catalog: Catalog, who: Who) -> list[Sequence[Cell]]:
    """All bookings, ended ones too, the earliest first."""
    found: list[Booking] = [state for _, state in catalog.whole.states(kinds.BOOKING)]
    return [
        (catalog.spaces.name(b.space), b.title, *who(b.person), _local(b.start), _local(b.end), b.note, b.ended)
        for b in sorted(found, key=lambda b: (_local(b.start), b.id))
    ]


def reservations(catalog: Catalog, who: Who, what: Who) -> list[Sequence[Cell]]:
    """All reservations, ended ones too, the earliest first; of a model the number is empty."""
    found: list[Reservation] = [state for _, state in catalog.whole.states(kinds.RESERVATION)]
    rows: list[tuple[str, Sequence[Cell]]] = []
    for one in found:
        model = catalog.items.model(one.model) if one.model is not None else None
        thing = ("", model.name) if model is not None else what(one.item)
        span = one.span.body()
        times = [span[name] or "" for name in ("first", "last", "start", "end")]
        rows.append((times[0] or times[2], (*thing, one.count, *who(one.person), *times, one.ended)))
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def duties(catalog: Catalog) -> list[Sequence[Cell]]:
    """The duties that stand, with the rule of their days as in calendars."""
    return [
        (d.name, d.rule, _local(d.start), _local(d.end), d.people, catalog.spaces.name(d.space))
        for d in catalog.duties.all()
    ]


def turns(catalog: Catalog, who: Who) -> list[Sequence[Cell]]:
    """Who was or is on which duty when, the earliest first."""
    found = [(turn.day, duty.name, turn) for duty in catalog.duties.all() for turn in duty.turns]
    return [
        (name, day.isoformat(), *who(turn.person), who(turn.standin_for)[1], "yes" if turn.wants else "")
        for day, name, turn in sorted(found, key=lambda row: (row[0], row[1], row[2].person))
    ]


def _local(at: datetime | None) -> str:
    return said(at).replace("T", " ") if at is not None else ""
